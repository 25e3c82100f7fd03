/** The stretches of time that are measured: deadlines, and the time between one step and the next. */
export const timeSpans = {
  CASE_TO_DECISION: "A case, from receipt to decision",
  ACKNOWLEDGE: "Acknowledging a request for a review",
  TRIAGE: "Triage of a request for a review",
  REPLY: "Reply to a request for a review",
  LONG_STOP: "To the judicial review long-stop",
  WAITING_FOR_TRIAGE: "From a request for a review to triage",
  WAITING_FOR_A_REVIEWER: "From triage to allocation",
  WAITING_TO_START: "From allocation to the start of the review",
  UNDER_REVIEW: "From the start of the review to submission",
  WITH_THE_APPROVER: "From submission to approval",
  WAITING_TO_BE_TOLD: "From approval to everyone being told",
  WAITING_TO_BE_HANDED_BACK: "From everyone being told to hand-back",
  WAITING_TO_BE_CLOSED: "From hand-back to closing",
} as const;

/** What figures of the office and of its business areas can be held against. */
export const indicators = {
  CASE_DECISION_WORKING_DAYS: "Working days from receipt of a case to its decision",
  CASES_DECIDED_IN_TIME: "Share of cases decided in time, in per cent",
  CASES_DECIDED_A_MONTH: "Cases decided in a month; no fewer than this",
  REVIEWS_REPLIED_IN_TIME: "Share of reviews answered within their deadline, in per cent",
  REVIEWS_UPHELD: "Share of reviews that find us wrong, in per cent; no more than this",
  COMPLAINTS_UPHELD: "Share of complaints upheld, in per cent; for comparison",
  OPEN_REQUESTS_A_PERSON: "Open service requests a caseworker; no more than this",
  REQUESTS_OVERDUE: "Share of open service requests past their next action, in per cent; no more than this",
  REQUESTS_WAITING: "Service requests that wait in the hopper; no more than this",
} as const;

/** What a figure is held against. */
export type Indicator = keyof typeof indicators;

/** What a person's own figures can be held against (PO-67). */
export const personalIndicators = {
  REQUESTS_COMPLETED: "Service requests completed in a month; no fewer than this",
  REQUESTS_IN_TIME: "Share of them completed by the day of their next action, in per cent",
  REVIEWS_SUBMITTED: "Reviews submitted for approval in a month; no fewer than this",
  SUBMISSIONS_SENT: "Submissions sent on in a month; no fewer than this",
} as const;

/** What a person's own figure is held against. */
export type PersonalIndicator = keyof typeof personalIndicators;

/** What a dated note is about: one question of the insight page, or all of them. */
export const noteSubjects = {
  EVERYTHING: "Everything on the page",
  DEMAND: "How much comes in",
  TIMELINESS: "Whether we are on time",
  OUTCOMES: "What people are unhappy about, and how often they are right",
  WHAT_WENT_WRONG: "Where we were wrong",
  LEARNING: "Whether we learned",
  CAPACITY: "Whether we can cope",
} as const;

/** What a dated note is about. */
export type NoteSubject = keyof typeof noteSubjects;

/** The days of the week, by which what comes in is counted (CS-12). */
export const weekdays = { MONDAY: "Monday", TUESDAY: "Tuesday", WEDNESDAY: "Wednesday", THURSDAY: "Thursday", FRIDAY: "Friday", SATURDAY: "Saturday", SUNDAY: "Sunday" } as const;
