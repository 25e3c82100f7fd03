/** How high the risk of a case is. */
export const riskLevels = { MEDIUM: "Medium", HIGH: "High", VERY_HIGH: "Very high" } as const;
export type RiskLevel = keyof typeof riskLevels;
/** What makes a case stand out. */
export const riskKinds = { HIGH_RISK: "High risk", HIGH_PROFILE: "High profile", BOTH: "High risk and high profile" } as const;
export type RiskKind = keyof typeof riskKinds;
/** Why a case stands on the register. */
export const riskReasons = {
  DEATH_OR_SERIOUS_HARM: "A death or serious harm", SAFEGUARDING: "A child or an adult at risk", SAFETY_OF_STAFF: "The safety of our people", LEGAL_CHALLENGE: "A legal challenge is likely",
  MEDIA_INTEREST: "The press takes an interest", PARLIAMENTARY_INTEREST: "Parliament takes an interest", SYSTEMIC_FAILING: "A failing that reaches beyond the case", LARGE_REMEDY: "A large remedy", OUR_OWN_MISTAKE: "A mistake of ours", LONG_DELAY: "A long delay",
} as const;
export type RiskReason = keyof typeof riskReasons;
/** How far an entry of the register has come. */
export const riskStates = { TO_VALIDATE: "To be validated", ON_REGISTER: "On the register", NOT_ACCEPTED: "Not accepted", LEFT: "Left the register" } as const;
export type RiskState = keyof typeof riskStates;
/** What happened to an entry of the register. */
export const riskChanges = { ENTERED: "Entered", VALIDATED: "Validated", NOT_ACCEPTED: "Not accepted", REVIEWED: "Reviewed", REASSESSED: "Assessed anew", HANDED_ON: "Given to another owner", TAKEN_ON: "Taken on personally", NEGOTIATED: "Negotiated with the body", REPORTED: "Formal report prepared", LEFT: "Left the register" } as const;
/** How the principals are involved. */
export const involvements = { NOT_NOW: "Not now", INFORMED: "Kept informed", BRIEFED: "Briefed regularly", DECIDES: "Decides in person" } as const;

/** How far a briefing has come. */
export const briefingStates = { COMMISSIONED: "Commissioned", DRAFTING: "Being drafted", WITH_REVIEWER: "With its reviewer", REVIEWED: "Reviewed", ISSUED: "Issued", WITHDRAWN: "Withdrawn" } as const;
export type BriefingState = keyof typeof briefingStates;
/** What a briefing is on. */
export const briefingSubjects = { CASE: "A case", THEME: "A theme", MEETING: "A meeting" } as const;
export type BriefingSubject = keyof typeof briefingSubjects;
/** How a document of the office is marked. */
export const markings = { OFFICE_USE: "For use in the office", IN_CONFIDENCE: "In confidence", NAMED_READERS: "For the named readers only" } as const;
/** The parts of a briefing, in the order in which they are read, with their headings. */
export const briefingParts = { message: "What you need to know", facts: "The facts", chronology: "What happened", risks: "Risks", lines: "Lines to take", actions: "What is still to be done" } as const;
export type BriefingPart = keyof typeof briefingParts;

export const pressStates = { OPEN: "To be answered", ANSWERED: "Answered", CLOSED: "Closed without an answer" } as const;
export type PressState = keyof typeof pressStates;
export const lineStates = { DRAFT: "Draft", WITH_CLEARER: "To be cleared", CLEARED: "Cleared", RETIRED: "Retired" } as const;
export type LineState = keyof typeof lineStates;

/** Whether a body did what was recommended to it (PO-70). */
export const compliances = { WAITING: "To be seen", COMPLIED: "Complied", PARTLY: "Complied in part", REFUSED: "Did not comply" } as const;
export type Compliance = keyof typeof compliances;

/** With whom the office deals outside. */
export const relationshipKinds = { SELECT_COMMITTEE: "Select committee", PARLIAMENTARIAN: "Member of Parliament", BODY: "Body in jurisdiction", OMBUDSMAN: "Another ombudsman", PRESS: "Press", OTHER: "Other" } as const;
export const relationshipStates = { CURRENT: "Current", ENDED: "Ended" } as const;
export type RelationshipState = keyof typeof relationshipStates;
export const undertakingStates = { OPEN: "Open", KEPT: "Kept", NOT_KEPT: "Not kept" } as const;
export type UndertakingState = keyof typeof undertakingStates;
