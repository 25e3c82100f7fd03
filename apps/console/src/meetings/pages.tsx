import { lazy } from "react";
import { Route } from "react-router";

const ActionList = lazy(() => import("./ActionList"));
const AgendaBuilder = lazy(() => import("./AgendaBuilder"));
const MinuteMode = lazy(() => import("./MinuteMode"));
const NominationList = lazy(() => import("./NominationList"));
const PaperEditor = lazy(() => import("./PaperEditor"));
const SeriesPage = lazy(() => import("./SeriesPage"));
const YearPage = lazy(() => import("./YearPage"));

export const MeetingList = lazy(() => import("./MeetingList"));
export const MeetingShow = lazy(() => import("./MeetingShow"));
export const MeetingPaperShow = lazy(() => import("./PaperShow"));

/** The pages of meetings that are about no single noun. */
export const meetingRoutes = (
  <>
    <Route path="/meetings/actions" element={<ActionList />} />
    <Route path="/meetings/decisions" element={<YearPage />} />
    <Route path="/meetings/series" element={<SeriesPage />} />
    <Route path="/meetings/:id/agenda" element={<AgendaBuilder />} />
    <Route path="/meetings/:id/minute" element={<MinuteMode />} />
    <Route path="/meeting-papers/:id/write" element={<PaperEditor />} />
    <Route path="/nominations" element={<NominationList />} />
  </>
);
