import { lazy } from "react";
import { Route } from "react-router";

const PointsPage = lazy(() => import("./PointsPage"));
const PointsSettingsPage = lazy(() => import("./PointsSettingsPage"));
const TablePage = lazy(() => import("./TablePage"));
const TeamPointsPage = lazy(() => import("./TeamPointsPage"));

/** The pages of workload in points. */
export const pointsRoutes = (
  <>
    <Route path="/points" element={<PointsPage />} />
    <Route path="/points/people/:id" element={<PointsPage />} />
    <Route path="/points/team" element={<TeamPointsPage />} />
    <Route path="/points/table" element={<TablePage />} />
    <Route path="/administration/points" element={<PointsSettingsPage />} />
  </>
);
