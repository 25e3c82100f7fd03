import { lazy } from "react";
import { Route } from "react-router";

const ContinuityPage = lazy(() => import("./ContinuityPage"));
const DiscussionsPage = lazy(() => import("./DiscussionsPage"));
const MapsPage = lazy(() => import("./MapsPage"));
const MinePage = lazy(() => import("./MinePage"));

/* The pages of policies, each brought when it is first opened. */
export const AcceptanceList = lazy(() => import("./AcceptanceList"));
export const GuidanceList = lazy(() => import("./GuidanceList"));
export const GuidanceShow = lazy(() => import("./GuidanceShow"));
export const PolicyList = lazy(() => import("./PolicyList"));
export const PolicyShow = lazy(() => import("./PolicyShow"));
export const VersionShow = lazy(() => import("./VersionShow"));
export const policyRoutes = (
  <>
    <Route path="/policies/mine" element={<MinePage />} />
    <Route path="/process-maps" element={<MapsPage />} />
    <Route path="/guidance-talks" element={<DiscussionsPage />} />
    <Route path="/continuity" element={<ContinuityPage />} />
  </>
);
