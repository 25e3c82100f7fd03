import { lazy } from "react";

/* The pages of learning, each brought when it is first opened. */
export const IdeaList = lazy(() => import("./IdeaList"));
export const IdeaShow = lazy(() => import("./IdeaShow"));
export const IssueList = lazy(() => import("./IssueList"));
export const IssueShow = lazy(() => import("./IssueShow"));
export const LessonList = lazy(() => import("./LessonList"));
export const LessonShow = lazy(() => import("./LessonShow"));
export const PolicyFeedbackList = lazy(() => import("./PolicyList"));
export const PolicyFeedbackShow = lazy(() => import("./PolicyShow"));
export const ProcedureList = lazy(() => import("./ProcedureList"));
export const ProcedureShow = lazy(() => import("./ProcedureShow"));
export const SharedList = lazy(() => import("./SharedList"));
export const ThemeShow = lazy(() => import("./ThemeShow"));
export const ThemesPage = lazy(() => import("./ThemesPage"));
export const WorseningPage = lazy(() => import("./WorseningPage"));
