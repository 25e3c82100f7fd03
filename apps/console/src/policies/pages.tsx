import { lazy } from "react";
import { Route } from "react-router";

const MinePage = lazy(() => import("./MinePage"));

/* The pages of policies, each brought when it is first opened. */
export const AcceptanceList = lazy(() => import("./AcceptanceList"));
export const PolicyList = lazy(() => import("./PolicyList"));
export const PolicyShow = lazy(() => import("./PolicyShow"));
export const VersionShow = lazy(() => import("./VersionShow"));
export const policyRoutes = <Route path="/policies/mine" element={<MinePage />} />;
