import { lazy } from "react";
import { Route } from "react-router";

const InsightPage = lazy(() => import("./InsightPage"));
const PerformancePage = lazy(() => import("./PerformancePage"));
const QuestionsPage = lazy(() => import("./QuestionsPage"));
const RequestList = lazy(() => import("./RequestList"));
const WorkloadPage = lazy(() => import("./WorkloadPage"));

/** The pages of figures, and the list behind those of service requests. */
export const insightRoutes = (
  <>
    <Route path="/insight" element={<InsightPage />} />
    <Route path="/performance" element={<PerformancePage />} />
    <Route path="/workload" element={<WorkloadPage />} />
    <Route path="/requests" element={<RequestList />} />
    <Route path="/questions" element={<QuestionsPage />} />
  </>
);
