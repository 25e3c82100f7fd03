/** How far a thing that came in has come, with the words that people read. */
export const correspondenceItemStatuses = {
  RECEIVED: "To be triaged", TRIAGED: "To be answered", ANSWERED: "Answered", RESOLVED: "Settled at first contact", FILED: "No reply needed", DUPLICATE: "Duplicate",
} as const;
export type CorrespondenceItemStatus = keyof typeof correspondenceItemStatuses;
/** The states in which somebody still has to do something. */
export const openItemStatuses = ["RECEIVED", "TRIAGED"] as const satisfies readonly CorrespondenceItemStatus[];
export const closedItemStatuses = ["ANSWERED", "RESOLVED", "FILED", "DUPLICATE"] as const satisfies readonly CorrespondenceItemStatus[];

/** The office's own lists for what comes in; their entries are data. */
export const correspondenceTermKinds = {
  NATURE: "What it is about", TRIAGE_REASON: "Why it goes where it goes", FLAG_REASON: "Why risk or profile is high", CALL_OUTCOME: "What came of a call", FILING_REASON: "Why no reply is needed", PRINCIPLE: "Our principles",
} as const;
export type CorrespondenceTermKind = keyof typeof correspondenceTermKinds;

/** The two deadlines of what comes in (PO-21). */
export const correspondenceClocks = { ACKNOWLEDGE: "Acknowledge correspondence", REPLY: "Reply to correspondence" } as const;
export type CorrespondenceClock = keyof typeof correspondenceClocks;

/** What is agreed about contact with a person or on a case. */
export const instructionKinds = { DO_NOT_ACKNOWLEDGE: "Do not acknowledge", CONTACT_RESTRICTION: "Restricted contact", CHALLENGING_BEHAVIOUR: "Challenging behaviour" } as const;
export type InstructionKind = keyof typeof instructionKinds;
export const instructionStatuses = { RECOMMENDED: "Waits for approval", APPROVED: "Approved", REFUSED: "Not approved", ENDED: "Ended" } as const;
export type InstructionStatus = keyof typeof instructionStatuses;
