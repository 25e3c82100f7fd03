import type { Action, Rule, Situation } from "../law/law.js";
import { isPermission, presetRoles, type Permission } from "./permissions.js";

/** Everything that can be granted only by two people, with the words for it. */
export const grantKinds = {
  APPOINTMENT: "Appointment", POSITION: "Change of a position", ROLE: "Change of a role", LOAN: "Loan of permissions",
  CASE_ACCESS: "Access to a sensitive case", CASE_OPENED: "End of a case's being sensitive", EXCLUSION_ENDED: "End of being kept out of a case",
} as const;
export type GrantKind = keyof typeof grantKinds;
export const grantStates = { PENDING: "Waiting for a second person", CONFIRMED: "Confirmed", REFUSED: "Refused", WITHDRAWN: "Withdrawn" } as const;
export type GrantState = keyof typeof grantStates;

/** How many days a proposal waits before it is void. */
export const grantStandsDays = 7;

/** Whether a permission is a power: anything beyond what every caseworker has. */
export const isPower = (name: string): boolean => isPermission(name) && !(presetRoles.Caseworker as readonly string[]).includes(name);

/** What is among these and not among those. */
const beyond = (after: readonly string[], before: readonly string[]) => after.filter((name) => !before.includes(name));

/** What an appointment gives that takes a second person: the powers of the seat, or anything at all to somebody who has powers already. */
export const givenByAppointment = (seat: readonly string[], theirs: readonly string[]): readonly string[] => seat.filter((name) => isPower(name) || (theirs.some(isPower) && !theirs.includes(name)));

/** What a change of a held seat gives its holder that takes a second person. */
export const givenByPosition = (before: readonly string[], after: readonly string[]): readonly string[] => (before.some(isPower) ? beyond(after, before) : beyond(after, before).filter(isPower));

/** What a change of a role gives everyone who holds it: whatever it is, it takes a second person. */
export const givenByRole = (before: readonly string[], after: readonly string[] | undefined): readonly string[] => beyond(after ?? before, before);

/** A proposal as the law knows it. Days are YYYY-MM-DD. */
export interface GrantKept {
  readonly id: string;
  readonly kind: GrantKind;
  readonly says: string;
  readonly state: GrantState;
  readonly proposedById: string;
  /** Who would gain by it. */
  readonly beneficiaryIds: readonly string[];
  readonly caseId: string | null;
  readonly expiresOn: string;
}

/** What must be fetched to judge who may decide on a proposal. */
export interface GrantFacts { readonly proposerName: string; /** Whether the reader is kept out of the case that it is about. */ readonly isKeptOut: boolean }

type OnGrant = Situation<GrantKept, GrantFacts>;

/** What confirming a proposal takes: of one about a case, saying who may know of cases. */
export const confirmerNeeds = (caseId: string | null): Permission => (caseId ? "manage-sensitive-access" : "confirm-grants");

/** WM-04: who proposed does not confirm: it takes two. */
export const somebodyElseProposedIt: Rule<OnGrant> = { rule: "WM-04", says: "You proposed this, so somebody else must decide on it.", holds: ({ actor, record }) => record.proposedById !== actor.staffId };

/** WM-04: nobody decides on what they would gain by. */
export const itGivesYouNothing: Rule<OnGrant> = { rule: "WM-04", says: "You would gain by this, so somebody else must decide on it.", holds: ({ actor, record }) => !record.beneficiaryIds.includes(actor.staffId) };

/** WM-04, CS-09: what concerns a case is decided by those who say who may know of cases; the rest by those who confirm grants. */
export const itIsYoursToDecide: Rule<OnGrant> = {
  rule: "WM-04",
  says: ({ record }) => (record.caseId ? "Only someone who may say who knows of a sensitive case can decide on this." : "Only someone who may confirm grants can decide on this."),
  holds: ({ actor, record }) => actor.permissions.has(confirmerNeeds(record.caseId)),
};

/** CS-09: whoever is kept out of a case decides nothing about it. */
export const youAreNotKeptOut: Rule<OnGrant> = { rule: "CS-09", says: "You are kept out of this case, so somebody else must decide on this.", holds: ({ facts }) => !facts.isKeptOut };

/** WM-04: a proposal that nobody confirmed in time is void. */
export const itHasNotRunOut: Rule<OnGrant> = { rule: "WM-04", says: `Nobody confirmed this within ${grantStandsDays} days, so it is void. It can be proposed again.`, holds: ({ record, today }) => record.expiresOn >= today };

/** WM-04: a proposal is taken back by whoever made it. */
export const youProposedIt: Rule<OnGrant> = { rule: "WM-04", says: ({ facts }) => `Only ${facts.proposerName} can withdraw this.`, holds: ({ actor, record }) => record.proposedById === actor.staffId };

const deciding = { from: ["PENDING"], by: ["confirm-grants", "manage-sensitive-access"] } as const;

/** What can be done with a proposal. */
export const grantActions = {
  confirm: { label: "Confirm", ...deciding, provided: [itHasNotRunOut, somebodyElseProposedIt, itGivesYouNothing, itIsYoursToDecide, youAreNotKeptOut] },
  refuse: { label: "Refuse", ...deciding, provided: [itHasNotRunOut, somebodyElseProposedIt, itGivesYouNothing, itIsYoursToDecide, youAreNotKeptOut] },
  withdraw: { label: "Withdraw", from: ["PENDING"], by: "anyone", provided: [youProposedIt] },
} satisfies Record<string, Action<GrantKept, GrantFacts, object, GrantState>>;
