/** How far a submission has come, with the words that people read. */
export const submissionStages = {
  DRAFT: "Draft", RECEIVED: "Received by the Private Office", ASSESSED: "Assessed", RETURNED: "Returned for further work", READY: "Ready for consideration", WITH_PRINCIPAL: "With the principal",
  DECIDED: "Decided", COMMUNICATED: "Communicated", CLOSED: "Closed", WITHDRAWN: "Withdrawn",
} as const;
export type SubmissionStage = keyof typeof submissionStages;

/** What somebody who may sign says to a submission. Whoever wants more sends it back with what is wanted. */
export const submissionOutcomes = { AGREED: "Agreed", AGREED_WITH_CHANGES: "Agreed with changes", REFUSED: "Refused", MORE_WANTED: "More wanted" } as const;
export type SubmissionOutcome = keyof typeof submissionOutcomes;

/** The level of Operations to which a submission goes back, besides its author (PO-12). */
export const returnLevels = { CASEWORKER: "The author", TEAM_LEADER: "The author's team leader", SEGMENT_MANAGER: "The author's segment manager" } as const;
export type ReturnLevel = keyof typeof returnLevels;

/** What the office keeps lists of for its submissions. */
export const submissionTermKinds = { CHECKLIST: "Readiness checklist", RETURN_REASON: "Reason for a return" } as const;
export type SubmissionTermKind = keyof typeof submissionTermKinds;

/** Who is told what was decided (PO-18). */
export const toldParties = { OPERATIONS: "Operations", SENIOR_MANAGEMENT: "Senior management", COMMUNICATIONS: "Communications", LEGAL: "Legal", OTHER: "Somebody else" } as const;
export type ToldParty = keyof typeof toldParties;
/** How they were told. */
export const toldBy = { EMAIL: "By e-mail", MEETING: "At a meeting", TELEPHONE: "By telephone", NOTE: "By a written note" } as const;

/** What passes between the Private Office and Operations about a submission (PO-07, PO-09). */
export const exchangeKinds = { QUESTION: "Question", ADVICE: "Advice" } as const;

/** How much of a day something else takes of a principal. */
export const commitmentSpans = { DAY: "All day", MORNING: "Morning", AFTERNOON: "Afternoon" } as const;
export type CommitmentSpan = keyof typeof commitmentSpans;

/** What a second look at an assessment found (PO-03). */
export const checkFindings = { SATISFACTORY: "Satisfactory", NEEDS_IMPROVEMENT: "Needs improvement" } as const;

/** By what right-first-time is counted. */
export const qualityGroupings = { AUTHOR: "By author", TEAM: "By team", REASON: "By reason" } as const;
