import { lazy } from "react";
import { CustomRoutes, Resource } from "react-admin";
import { Route } from "react-router";

export { controlChecks } from "./index";

const CheckList = lazy(() => import("./CheckList"));
const CheckShow = lazy(() => import("./CheckShow"));
const ErrorList = lazy(() => import("./ErrorList"));
const ErrorShow = lazy(() => import("./ErrorShow"));
const TrendShow = lazy(() => import("./TrendShow"));
const TenurePage = lazy(() => import("./TenurePage"));
const YearPage = lazy(() => import("./YearPage"));

/** The pages of control checks, each brought when it is first opened. */
export const checkPages = [
  <Resource key="checks" name="control-checks" list={CheckList} show={CheckShow} />,
  <Resource key="errors" name="control-errors" list={ErrorList} show={ErrorShow} />,
  <Resource key="trends" name="control-trends" show={TrendShow} />,
  <CustomRoutes key="pages">
    <Route path="/control-checks/over-the-year" element={<YearPage />} />
    <Route path="/tenures" element={<TenurePage />} />
  </CustomRoutes>,
];
