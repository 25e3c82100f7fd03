import { lazy } from "react";
import { Route } from "react-router";

const AppraisalShow = lazy(() => import("./AppraisalShow"));
const DevelopmentPage = lazy(() => import("./DevelopmentPage"));
const MyPeoplePage = lazy(() => import("./MyPeoplePage"));

/** How people come on: one's people, one of them, and an appraisal. */
export const developmentRoutes = (
  <>
    <Route path="/development" element={<MyPeoplePage />} />
    <Route path="/development/:id" element={<DevelopmentPage />} />
    <Route path="/appraisals/:id/show" element={<AppraisalShow />} />
  </>
);
