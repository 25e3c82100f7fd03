/** States and kinds of approvals and letters, with the words that people read. */
export const approvalStatuses = { PENDING: "Waiting for a decision", APPROVED: "Approved", REJECTED: "Rejected" } as const;
export type ApprovalStatus = keyof typeof approvalStatuses;

/** WM-55: who checks; each level with what the person who decides at it is called. */
export const checkingLevels = { TEAM_LEADER: "Team leader", SEGMENT_MANAGER: "Segment manager", FINANCE: "Finance manager" } as const;
export type CheckingLevel = keyof typeof checkingLevels;

export const letterStatuses = { DRAFT: "Draft", REFERRED: "Waiting for approval", APPROVED: "Approved, to be issued", ISSUED: "Issued", CANCELLED: "Cancelled" } as const;
export type LetterStatus = keyof typeof letterStatuses;

/** WM-66: what makes something a person's own. Each completes “You …” and “… by whoever”. */
export const ownershipReasons = { REFERRED: "referred it", DRAFTED: "drafted it", EDITED: "edited it", CARRIED_OUT: "carried out work on it", HELD: "hold the case", REVIEWED: "review the decision", TOOK_PART: "had a part in the decision under review" } as const;
export type OwnershipReason = keyof typeof ownershipReasons;

/** WM-67: what a leader looks for among completed approvals. All of it is refused when it is tried; the report proves that. */
export const violationKinds = {
  OWN_APPROVAL: "Decided by somebody whose own work it was",
  NOT_ENTITLED: "Decided by somebody who may not decide at this level",
  NOT_THEIR_SEAT: "Decided in a position that the person did not hold that day",
  CHANGED_AFTER_APPROVAL: "What was issued or completed is not what was approved",
} as const;
export type ViolationKind = keyof typeof violationKinds;
