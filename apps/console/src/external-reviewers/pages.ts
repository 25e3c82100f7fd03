import { lazy } from "react";

export const BudgetPage = lazy(() => import("./BudgetPage"));
export const CommissionList = lazy(() => import("./CommissionList"));
export const CommissionShow = lazy(() => import("./CommissionShow"));
export const CommissionWork = lazy(() => import("./CommissionWork"));
export const ExternalReviewerList = lazy(() => import("./ExternalReviewerList"));
export const ExternalReviewerShow = lazy(() => import("./ExternalReviewerShow"));
export const MyCommissionPage = lazy(() => import("./MyCommissionPage"));
export const PerformancePage = lazy(() => import("./PerformancePage"));
