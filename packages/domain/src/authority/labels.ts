/** Kinds and states of authority, with the words that people read. */
export const decisionCategories = { DECISION: "A decision", SUBMISSION: "A submission" } as const;
/** Where a limit of authority is laid down (AS-21). */
export const sourceKinds = { POLICY: "Policy", PROCEDURE: "Procedural guidance", DOCUMENT: "Separate document" } as const;
export type SourceKind = keyof typeof sourceKinds;
/** The steps that a way up is made of (AS-22, AS-29). */
export const stepKinds = { LINE_MANAGER: "Line manager", SENIOR_OPERATIONS_MANAGER: "Senior operations manager", SPECIALIST_TEAM: "Specialist team", DIRECTOR: "Director", COMMITTEE: "Committee" } as const;
export type StepKind = keyof typeof stepKinds;
/** Why a matter is carried up, or across to specialists (AS-23, AS-30, AS-32). */
export const escalationGrounds = {
  OVER_LIMIT: "Above the limit of authority", RESERVED_BY_TRUSTEES: "The Trustees kept the decision for the committee",
  NOT_COVERED_BY_POLICY: "No existing policy covers it", PAYMENT_ASSURANCE: "How a user’s money is used or managed",
} as const;
export type EscalationGround = keyof typeof escalationGrounds;
export const escalationStatuses = { OPEN: "Waiting for a decision", AGREED: "Agreed", DECLINED: "Not agreed" } as const;
export type EscalationStatus = keyof typeof escalationStatuses;
/** What the delegation scheme lets somebody do (PO-11, PO-65). */
export const schemePurposes = { SIGNS: "May sign instead", REVIEWS: "Reviews", REVIEWS_STRAIGHTFORWARD: "Reviews straightforward ones", SETTLES: "May settle without a principal" } as const;
export type SchemePurpose = keyof typeof schemePurposes;
/** How complex a case or a submission is, 1 to 4. */
export const complexities = { 1: "straightforward", 2: "standard", 3: "complex", 4: "exceptional" } as const;
export type Complexity = keyof typeof complexities;
