/** How far a meeting has come. One of another body goes from being planned to having its outcome recorded. */
export const meetingStates = {
  PLANNED: "Being planned", FROZEN: "Agenda fixed", HELD: "Being minuted", WITH_CHAIR: "Minutes with the chair", CLEARED: "Minutes cleared", ISSUED: "Minutes issued", RECORDED: "Outcome recorded", CANCELLED: "Cancelled",
} as const;
export type MeetingState = keyof typeof meetingStates;
/** The states in which a meeting is still to come. */
export const toCome = ["PLANNED", "FROZEN"] as const satisfies readonly MeetingState[];
/** The states in which it has taken place. */
export const tookPlace = ["HELD", "WITH_CHAIR", "CLEARED", "ISSUED"] as const satisfies readonly MeetingState[];

/** Whether the office still meets so. */
export const seriesStates = { CURRENT: "Current", ENDED: "Ended" } as const;
export type SeriesState = keyof typeof seriesStates;
/** Which of a month's weekdays. */
export const weeksOfMonth = { FIRST: "First", SECOND: "Second", THIRD: "Third", FOURTH: "Fourth", LAST: "Last" } as const;
export type WeekOfMonth = keyof typeof weeksOfMonth;
/** The weekdays on which the office works. */
export const meetingWeekdays = { MONDAY: "Monday", TUESDAY: "Tuesday", WEDNESDAY: "Wednesday", THURSDAY: "Thursday", FRIDAY: "Friday" } as const;
export type MeetingWeekday = keyof typeof meetingWeekdays;

/** Whether somebody who was invited came (PO-19, PO-39). */
export const attendances = { INVITED: "Invited", APOLOGIES: "Sent apologies", PRESENT: "Came", DEPUTY_PRESENT: "Their deputy came", ABSENT: "Did not come" } as const;
export type Attendance = keyof typeof attendances;

/** Why something is on an agenda: the kinds of item, in the order in which a draft has them. */
export const itemKinds = {
  OPENING: "Opening", MATTERS_ARISING: "Matters arising", HIGH_RISK: "High risk", LATE_REVIEW: "Late review", SUBMISSION: "Decision needed", THEME: "Emerging theme", LESSON: "Lesson overdue", NOMINATION: "Nominated", OTHER: "Added by hand", CLOSING: "Closing",
} as const;
export type ItemKind = keyof typeof itemKinds;

/** What can be nominated for a meeting. */
export const subjectKinds = { CASE: "A case", REVIEW: "A review", SUBMISSION: "A submission", HIGH_RISK: "An entry of the high-risk register", THEME: "A theme", CONTROL_TREND: "A trend of control checks" } as const;
export type SubjectKind = keyof typeof subjectKinds;
/** What became of a nomination. */
export const nominationStates = { WAITING: "Waits for a meeting", PLACED: "On an agenda", DECLINED: "Not taken", WITHDRAWN: "Withdrawn" } as const;
export type NominationState = keyof typeof nominationStates;

/** How far a paper has come. */
export const paperStates = { ASKED: "Asked for", RECEIVED: "Received", WITHDRAWN: "No longer needed" } as const;
export type PaperState = keyof typeof paperStates;
