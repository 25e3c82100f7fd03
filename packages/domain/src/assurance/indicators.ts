import type { CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand, notInTheFuture, type HeldWork, type HoldingFacts } from "../casework/held-work.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { IndicatorMatter, IndicatorState } from "./labels.js";

/** A sign of risk or of possible fraud on a case, as the law knows it. */
export interface IndicatorKept { readonly id: string; readonly caseId: string; readonly state: IndicatorState; readonly what: string }
export interface IndicatorFacts extends HeldWork, HoldingFacts {
  readonly matter: IndicatorMatter;
  readonly kindName: string;
  /** Whether the actor holds the case today, in any position. */
  readonly youHoldIt: boolean;
  /** The involvement of Compliance and Fraud in the case that is open; null for none. */
  readonly openInvolvement: { readonly id: string; readonly reference: string } | null;
}
/** A kind of sign, as the law knows it. */
export interface IndicatorKindKept { readonly id: string; readonly inUseFrom: string; readonly inUseTo: string | null }
export interface NoteInput { readonly kind: { readonly isInUse: boolean } | null; readonly seenOn: string }
type OnIndicator = Situation<IndicatorKept, IndicatorFacts>;

/** CS-15: a sign is one of the office's list. */
export const theKindIsInUse: Rule<Situation<unknown, unknown, NoteInput>> = { rule: "CS-15", says: "That sign is not in use. Choose one from the list.", holds: ({ input }) => input.kind?.isInUse === true };
/** CS-15: whoever holds a case does not clear it of possible fraud by themselves. */
export const possibleFraudIsClearedByAnother: Rule<OnIndicator> = {
  rule: "CS-15", says: "You hold this case. A sign of possible fraud is set aside by your leader, or by Compliance and Fraud.", holds: ({ facts }) => facts.matter === "RISK" || !facts.youHoldIt,
};
/** CS-15: a sign is set aside by whoever answers for the case, or by Compliance and Fraud. */
export const youAnswerForItOrReview: Rule<OnIndicator> = {
  rule: "CS-15", says: ({ facts }) => `${facts.ownerName ? `The case is with ${facts.ownerName}` : "The case is in its segment’s hopper"}. Whoever holds it, their leader or Compliance and Fraud sets a sign aside.`,
  holds: (situation) => situation.actor.permissions.has("review-compliance") || itIsYoursOrInYourCommand.holds({ ...situation, record: situation.facts }),
};
/** CS-15: kinds of sign are in use day by day. */
export const itEndsAfterItBegan: Rule<Situation<IndicatorKindKept, unknown, { readonly inUseTo: string }>> = { rule: "CS-15", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.inUseTo > record.inUseFrom };

const reviewers = ["review-compliance"] as const satisfies readonly Permission[];
const keepers = ["manage-reference-data"] as const satisfies readonly Permission[];

/** What puts a sign on a case: whoever deals with it says what they saw (CS-15). */
export const notingActions = {
  noteIndicator: { label: "Note a sign of risk or fraud", from: "any", by: [...caseworkers, "open-cases", ...reviewers], provided: [], given: [theKindIsInUse, notInTheFuture("seenOn", "The day on which it was seen")] },
} satisfies Record<string, Action<CaseKept, object, NoteInput, string>>;

/** What is done with a sign: it goes to Compliance and Fraud in one step, or somebody says why it is none (CS-15). */
export const indicatorActions = {
  referIndicator: { label: "Refer to Compliance and Fraud", from: ["NOTED"], by: [...caseworkers, "open-cases", ...reviewers], provided: [] },
  setAsideIndicator: { label: "Set aside", from: ["NOTED"], by: [...caseworkers, ...reviewers], provided: [youAnswerForItOrReview, possibleFraudIsClearedByAnother] },
} satisfies Record<string, Action<IndicatorKept, IndicatorFacts, never, IndicatorState>>;

/** The signs to look out for are the office's own list (CS-15). */
export const indicatorKindActions = {
  addIndicatorKind: { label: "Add a sign", from: "any", by: keepers, provided: [] },
  endIndicatorKind: { label: "End", from: ["IN_USE"], by: keepers, provided: [], given: [itEndsAfterItBegan] as readonly Rule<Situation<IndicatorKindKept, object, { readonly inUseTo: string }>>[] },
} satisfies Record<string, Action<IndicatorKindKept, object, never, "IN_USE" | "ENDED">>;
