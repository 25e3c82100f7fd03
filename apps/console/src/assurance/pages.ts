import { lazy } from "react";

/* The pages of assurance, each brought when it is first opened. */
export const AssuranceSettingsPage = lazy(() => import("./SettingsPage"));
export const ComplianceList = lazy(() => import("./ComplianceList"));
export const ComplianceShow = lazy(() => import("./ComplianceShow"));
export const ExaminationList = lazy(() => import("./ExaminationList"));
export const ExaminationShow = lazy(() => import("./ExaminationShow"));
export const PaymentList = lazy(() => import("./PaymentList"));
export const PaymentShow = lazy(() => import("./PaymentShow"));
export const SampleShow = lazy(() => import("./SampleShow"));
