import type { Rule, Situation } from "../law/law.js";

/** The approval for which a case waits, as people speak of it; null when it waits for none. */
export interface Pending {
  readonly reference: string;
  /** Who must decide it: the holder of the seat with which it waits, or that seat's title. */
  readonly with: string;
  /** Who took the request on to carry out its actions (WM-59); null while it simply waits. */
  readonly takenOnById: string | null;
  readonly takenOnBy: string | null;
}

/** What must be fetched of every record that belongs to a case. */
export interface PendingFacts { readonly pendingOnCase: Pending | null }
/** The same of what moves with a whole case group. */
export interface GroupPendingFacts { readonly pendingInGroup: Pending | null }

const readOnly = (pending: Pending | null, what: string): string => pending?.takenOnBy
  ? `${what} waits for approval ${pending.reference}. ${pending.takenOnBy} is carrying out what it needs; until it is decided, nobody else changes it. Post and file notes are still taken in.`
  : `${what} waits for approval ${pending?.reference}, which ${pending?.with} must decide. Until then it is read-only; post and file notes are still taken in.`;

/** WM-54: from referral to decision a case is read-only, but for whoever took the request on to carry out what the approval needs (WM-59). */
export const itsCaseDoesNotWaitForApproval: Rule<Situation<unknown, PendingFacts>> = {
  rule: "WM-54", code: "LOCKED_FOR_APPROVAL",
  says: ({ facts }) => readOnly(facts.pendingOnCase, "This case"),
  holds: ({ actor, facts }) => !facts.pendingOnCase || facts.pendingOnCase.takenOnById === actor.staffId,
};

/** WM-54: a case group moves whole, so none of it moves while one of its cases waits. */
export const itsGroupDoesNotWaitForApproval: Rule<Situation<unknown, GroupPendingFacts>> = {
  rule: "WM-54", code: "LOCKED_FOR_APPROVAL",
  says: ({ facts }) => readOnly(facts.pendingInGroup, "A case of this group"),
  holds: ({ facts }) => !facts.pendingInGroup,
};
