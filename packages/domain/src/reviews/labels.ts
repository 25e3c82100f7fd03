/** How far a review has come, with the words that people read. */
export const reviewStages = {
  REQUESTED: "Requested", ACCEPTED: "Accepted", NOT_ACCEPTED: "Not accepted", OUT_OF_TIME: "Out of time", SERVICE_COMPLAINT: "A service complaint instead", BACK_TO_OPERATIONS: "Back to operations",
  ALLOCATED: "Allocated", UNDER_REVIEW: "Under review", WAITING: "Waiting for information", WITH_APPROVER: "Conclusion to be approved", APPROVED: "Conclusion approved",
  COMMUNICATED: "Communicated", HANDED_BACK: "Handed back", CLOSED: "Closed", WITHDRAWN: "Withdrawn",
} as const;
export type ReviewStage = keyof typeof reviewStages;

/** What triage can say of a request. Only an accepted one is reviewed; the others are handed back, so that somebody tells the person. */
export const triageOutcomes = {
  ACCEPTED: "Accepted", NOT_ACCEPTED: "Not accepted: the criteria are not met", OUT_OF_TIME: "Not accepted: out of time",
  SERVICE_COMPLAINT: "A complaint about our service instead", BACK_TO_OPERATIONS: "Back to operations",
} as const;
export type TriageOutcome = keyof typeof triageOutcomes;

/** What somebody had to do with a decision, as a sentence goes on after "cannot:". */
export const decisionParts = { MADE: "made the decision", SIGNED: "signed the decision", APPROVED: "approved the decision", ADVISED: "advised on the decision", WORKED_ON: "worked on the case before it was decided" } as const;
export type DecisionPart = keyof typeof decisionParts;

/** Whether a problem was found, with the decision or with the method. */
export const problemFindings = { FOUND: "Problem found", NOT_FOUND: "No problem found" } as const;
export type ProblemFinding = keyof typeof problemFindings;

/** A further step that is decided for or against. */
export const furtherSteps = { EXTERNAL_REVIEW: "External review", LEGAL_REFERRAL: "Legal referral" } as const;
export type FurtherStep = keyof typeof furtherSteps;

/** What the office keeps lists of for its reviews. */
export const reviewTermKinds = { GROUND: "Ground", OUTCOME: "Outcome", RESOLUTION: "Resolution", QUALITY_POINT: "Quality point", REMEDY_BAND: "Severity band", EXPERTISE: "Expertise of external reviewers", COMMISSION_CRITERION: "Criterion for commissioned work" } as const;
export type ReviewTermKind = keyof typeof reviewTermKinds;

/** Steps towards a court that reached us. */
export const courtSteps = { PRE_ACTION_LETTER: "Pre-action letter", CLAIM: "Claim for judicial review", PERMISSION: "Decision on permission", JUDGMENT: "Judgment" } as const;

/** To whom a conclusion is told. */
export const reviewParties = { COMPLAINANT: "Whoever asked", BODY: "The body", REPRESENTATIVE: "A representative", DECISION_MAKER: "Whoever made the decision", OTHER: "Somebody else" } as const;
export type ReviewParty = keyof typeof reviewParties;

/** The deadlines of a review. */
export const reviewClockKinds = { ACKNOWLEDGE: "Acknowledge the request", TRIAGE: "Triage the request", REPLY: "Reply to the request", LONG_STOP: "Judicial review long-stop" } as const;
export type ReviewClockKind = keyof typeof reviewClockKinds;
