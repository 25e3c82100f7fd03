import { lazy } from "react";

/* The pages of briefings, each brought when it is first opened. */
export const BriefingEditor = lazy(() => import("./BriefingEditor"));
export const BriefingList = lazy(() => import("./BriefingList"));
export const BriefingShow = lazy(() => import("./BriefingShow"));
export const EnquiryShow = lazy(() => import("./EnquiryShow"));
export const HighRiskList = lazy(() => import("./HighRiskList"));
export const HighRiskShow = lazy(() => import("./HighRiskShow"));
export const LineList = lazy(() => import("./LineList"));
export const LineShow = lazy(() => import("./LineShow"));
export const PressPage = lazy(() => import("./PressPage"));
export const RelationshipList = lazy(() => import("./RelationshipList"));
export const RelationshipShow = lazy(() => import("./RelationshipShow"));
