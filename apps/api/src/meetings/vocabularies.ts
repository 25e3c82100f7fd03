import { meetingFiles } from "@remit/domain/meetings/circulation";
import * as labels from "@remit/domain/meetings/labels";
import { vocabulary } from "../reading/inputs.js";

export const MeetingState = vocabulary("MeetingState", labels.meetingStates, "How far a meeting has come (PO-39).");
export const SeriesState = vocabulary("MeetingSeriesState", labels.seriesStates, "Whether the office still meets so (PO-36).");
export const WeekOfMonth = vocabulary("WeekOfMonth", labels.weeksOfMonth, "Which of a month's weekdays (PO-36).");
export const MeetingWeekday = vocabulary("MeetingWeekday", labels.meetingWeekdays, "The weekdays on which the office works.");
export const Attendance = vocabulary("Attendance", labels.attendances, "Whether somebody who was invited came (PO-19).");
export const ItemKind = vocabulary("AgendaItemKind", labels.itemKinds, "Why something is on an agenda (PO-38, PO-39).");
export const SubjectKind = vocabulary("MeetingSubject", labels.subjectKinds, "What can be nominated for a meeting (PO-38).");
export const NominationState = vocabulary("NominationState", labels.nominationStates, "What became of a nomination (PO-38).");
export const PaperState = vocabulary("MeetingPaperState", labels.paperStates, "How far a paper has come (PO-39).");
export const MeetingFileKind = vocabulary("MeetingFile", meetingFiles, "What of a meeting leaves as a file (PO-39).");
