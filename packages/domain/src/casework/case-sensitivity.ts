import type { Action, Rule, Situation } from "../law/law.js";
import type { CaseFacts, CaseKept } from "./case-lifecycle.js";
import type { accessKinds, CaseStatus } from "./labels.js";

/** Somebody whose standing on a case is to be given, with how they stand on it now. */
export interface Standee { readonly id: string; readonly name: string; readonly isActive: boolean; readonly needsToKnow: boolean; readonly isKeptOut: boolean; /** Whether the case lies on a seat of theirs. */ readonly holdsIt: boolean }
export interface MarkInput { readonly needToKnow: readonly (Standee | null)[] }
export interface GiveAccessInput { readonly kind: keyof typeof accessKinds; readonly person: Standee | null }

/** A standing on a case's list as the law knows it. */
export interface AccessKept { readonly id: string; readonly caseId: string; readonly staffId: string; readonly kind: keyof typeof accessKinds; readonly endedAt: string | null }
export interface AccessFacts { readonly isSensitive: boolean; readonly needToKnow: number; readonly holdsIt: boolean; /** Whose standing it is. */ readonly name: string; readonly reference: string }

type OnCase = Situation<CaseKept, CaseFacts>;
type Giving = Situation<CaseKept, CaseFacts, GiveAccessInput>;
const lastWhoKnows = "At least one person must need to know of a sensitive case. Name somebody else first.";

/** CS-09: a case is marked once. */
export const itIsNotSensitiveYet: Rule<OnCase> = { rule: "CS-09", says: "This case is sensitive already.", holds: ({ record }) => !record.isSensitive };
export const itIsSensitive: Rule<OnCase> = { rule: "CS-09", says: "This case is not sensitive.", holds: ({ record }) => record.isSensitive };
/** CS-09: those who are named work here and are not kept out. */
export const everybodyNamedMayKnow: Rule<Situation<CaseKept, CaseFacts, MarkInput>> = {
  rule: "CS-09", says: "Somebody named here has left or is kept out of this case. Choose people who work here and are not kept out.",
  holds: ({ input }) => input.needToKnow.every((one) => one?.isActive === true && !one.isKeptOut),
};
/** CS-09: a sensitive case that nobody may see would be lost. */
export const somebodyNeedsToKnow: Rule<Situation<CaseKept, CaseFacts, MarkInput>> = { rule: "CS-09", says: lastWhoKnows, holds: ({ facts, input }) => facts.needToKnow + input.needToKnow.length > 0 };
/** CS-09: a standing is given to people who work here. */
export const personWorksHere: Rule<Giving> = { rule: "CS-09", says: "Nobody of that identifier works here today. Choose somebody from the directory.", holds: ({ input }) => input.person?.isActive === true };
/** CS-09: nobody stands on a list twice, and being kept out wins over needing to know. */
export const personDoesNotStandThere: Rule<Giving> = {
  rule: "CS-09",
  says: ({ input }) => `${input.person?.name ?? "That person"} ${input.person?.isKeptOut ? "is kept out of this case already. End that first" : "needs to know of this case already"}.`,
  holds: ({ input }) => !input.person?.isKeptOut && !(input.kind === "NEED_TO_KNOW" && input.person?.needsToKnow),
};
/** CS-09: the last person who needs to know cannot be kept out. */
export const keepingOutLeavesSomebody: Rule<Giving> = {
  rule: "CS-09", says: lastWhoKnows, holds: ({ record, facts, input }) => !record.isSensitive || input.kind !== "EXCLUDED" || !input.person?.needsToKnow || facts.needToKnow > 1,
};
/** WM-22: work is never left with somebody who cannot see it. */
export const whoHoldsItIsNotKeptOut: Rule<Giving> = {
  rule: "WM-22", says: ({ input }) => `${input.person?.name ?? "That person"} holds this case. Assign its case group to somebody else first.`, holds: ({ input }) => input.kind !== "EXCLUDED" || input.person?.holdsIt !== true,
};
/** WM-22: whoever holds a sensitive case needs to know of it. */
export const whoHoldsItStaysInTheKnow: Rule<Situation<AccessKept, AccessFacts>> = {
  rule: "WM-22", says: "This person holds the case. Assign its case group to somebody else first.", holds: ({ record, facts }) => record.kind !== "NEED_TO_KNOW" || !facts.isSensitive || !facts.holdsIt,
};
/** CS-09: nobody lets themselves back in. */
export const nobodyEndsTheirOwnExclusion: Rule<Situation<AccessKept, AccessFacts>> = {
  rule: "CS-09", says: "You are kept out of this case, so you cannot end that yourself. Somebody else must.", holds: ({ actor, record }) => record.kind !== "EXCLUDED" || record.staffId !== actor.staffId,
};
/** CS-09: somebody is left who knows. */
export const endingLeavesSomebody: Rule<Situation<AccessKept, AccessFacts>> = { rule: "CS-09", says: lastWhoKnows, holds: ({ record, facts }) => record.kind !== "NEED_TO_KNOW" || !facts.isSensitive || facts.needToKnow > 1 };

const by = ["manage-sensitive-access"] as const;

/** Who may know of a case and who is kept out (CS-09). */
export const caseSensitivity = {
  markCaseSensitive: { label: "Mark as sensitive", from: "any", by, provided: [itIsNotSensitiveYet], given: [everybodyNamedMayKnow, somebodyNeedsToKnow] },
  unmarkCaseSensitive: { label: "End its being sensitive", from: "any", by, provided: [itIsSensitive] },
  giveCaseAccess: { label: "Say who needs to know or is kept out", from: "any", by, provided: [], given: [personWorksHere, personDoesNotStandThere, whoHoldsItIsNotKeptOut, keepingOutLeavesSomebody] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;

/** What can be done about a standing. */
export const caseAccessActions = {
  endCaseAccess: { label: "End", from: ["STANDING"], by, provided: [nobodyEndsTheirOwnExclusion, whoHoldsItStaysInTheKnow, endingLeavesSomebody] },
} satisfies Record<string, Action<AccessKept, AccessFacts, never, "STANDING" | "ENDED">>;
/** Whether a standing still stands. */
export const accessState = ({ endedAt }: AccessKept) => (endedAt ? "ENDED" : "STANDING");
