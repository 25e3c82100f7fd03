import { lazy } from "react";
import { Route } from "react-router";

const CommitteesPage = lazy(() => import("./CommitteesPage"));
const EscalatedPage = lazy(() => import("./EscalatedPage"));
const LimitsPage = lazy(() => import("./LimitsPage"));
const SchemePage = lazy(() => import("./SchemePage"));

/** The pages of who may decide how much, and of what was carried up. */
export const authorityRoutes = (
  <>
    <Route path="/authority" element={<LimitsPage />} />
    <Route path="/authority/scheme" element={<SchemePage />} />
    <Route path="/authority/committees" element={<CommitteesPage />} />
    <Route path="/authority/escalated" element={<EscalatedPage />} />
  </>
);
