import { lazy } from "react";

export const SupervisionPage = lazy(() => import("./SupervisionPage"));
export const SupervisionShow = lazy(() => import("./SupervisionShow"));
export const RecordList = lazy(() => import("./RecordList"));
export const RecordShow = lazy(() => import("./RecordShow"));
export const ReportList = lazy(() => import("./ReportList"));
export const ReportShow = lazy(() => import("./ReportShow"));
