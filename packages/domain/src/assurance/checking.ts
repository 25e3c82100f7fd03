import { notInTheFuture } from "../casework/held-work.js";
import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import { seesCase, type Standing } from "../casework/seeing.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { errorAspects, type CheckResult, type CheckState, type ErrorAspect } from "./labels.js";

/** The control check of a decision, as the law knows it. */
export interface CheckKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly state: CheckState;
  /** Who made the decision that is checked. */
  readonly decidedById: string;
  readonly checkerId: string;
  readonly askedById: string;
}
/** What must be fetched to judge it. */
export interface CheckFacts {
  readonly deciderName: string;
  readonly checkerName: string;
  /** Whether the actor stands in the line of management below whoever decided: then, or today. */
  readonly youAreBelowThem: boolean;
  /** Whether checks of this kind say if limits of authority were kept. */
  readonly looksAtLimits: boolean;
  /** The policies that the kind tests. */
  readonly policies: readonly { readonly id: string; readonly name: string }[];
}
/** An error that a check found. */
export interface ErrorFound { readonly aspect: ErrorAspect; readonly policyId: string | null; readonly what: string }
export interface RecordCheckInput {
  readonly money: CheckResult;
  readonly policy: CheckResult;
  /** Null where the checker says nothing of limits. */
  readonly limits: CheckResult | null;
  readonly errors: readonly ErrorFound[];
}
/** Somebody beside a decision that is to be checked. */
export interface Checker { readonly name: string; readonly mayCheck: boolean; readonly mayKnow: boolean; readonly decidedIt: boolean; readonly isBelow: boolean; readonly deciderName: string }
export interface AskCheckInput extends NamesPeople {
  /** The kind, and how many policies it tests. */
  readonly kind: { readonly name: string; readonly isInUse: boolean; readonly policies: number };
  readonly checker: Checker;
  readonly decidedOn: string;
  readonly dueOn: string;
}
type OnCheck = Situation<CheckKept, CheckFacts>;
type Recording = Situation<CheckKept, CheckFacts, RecordCheckInput>;
type Asking = Situation<unknown, unknown, AskCheckInput>;

/** Whoever carries out control checks, and asks for them. */
export const checkers = ["check-casework"] as const satisfies readonly Permission[];

/** AS-17: why somebody cannot check a decision, as it stands beside their name; null when they can. */
export function whyNotToCheck({ mayCheck, mayKnow, decidedIt, isBelow, deciderName }: Omit<Checker, "name">): string | null {
  if (decidedIt) return "cannot: made this decision";
  if (isBelow) return `cannot: is below ${deciderName} in the line of management`;
  if (!mayCheck) return "cannot: carries out no control checks";
  return mayKnow ? null : "cannot: may not see the case";
}

/** AS-09: a check is of a kind that the office uses today. */
export const theKindIsInUse: Rule<Asking> = { rule: "AS-09", says: "The office does not use this kind of check today. Choose another.", holds: ({ input }) => input.kind.isInUse };
/** AS-09: a kind tests one policy or more. */
export const theKindTestsAPolicy: Rule<Asking> = { rule: "AS-09", says: ({ input }) => `Nobody has said yet which policies “${input.kind.name}” tests. Ask an administrator to name them first.`, holds: ({ input }) => input.kind.policies > 0 };
/** AS-17: nobody checks what they or somebody above them decided. */
export const theCheckerIsIndependent: Rule<Asking> = { rule: "AS-17", says: ({ input: { checker } }) => `${checker.name} ${whyNotToCheck(checker)!}. Choose somebody else.`, holds: ({ input }) => whyNotToCheck(input.checker) === null };
/** AS-10: a check is made by whoever was asked for it. */
export const itIsYoursToCheck: Rule<OnCheck> = { rule: "AS-10", says: ({ facts }) => `${facts.checkerName} was asked for this check.`, holds: ({ actor, record }) => record.checkerId === actor.staffId };
/** AS-17: nobody checks what somebody above them decided, should they have come below them since they were asked. */
export const youAreNotBelowThem: Rule<OnCheck> = { rule: "AS-17", says: ({ facts }) => `You are below ${facts.deciderName} in the line of management, so this check is not yours. Leave it out and ask somebody else.`, holds: ({ facts }) => !facts.youAreBelowThem };
/** AS-10: it is left out by whoever makes it or asked for it. */
export const youMakeItOrAskedForIt: Rule<OnCheck> = { rule: "AS-10", says: ({ facts }) => `${facts.checkerName} was asked for this check, and decides that with whoever asked.`, holds: ({ actor, record }) => record.checkerId === actor.staffId || record.askedById === actor.staffId };
/** AS-10: a check always says whether the policies were rightly applied. */
export const thePoliciesHaveAResult: Rule<Recording> = { rule: "AS-10", says: "Say whether the policies were rightly applied; that always applies.", holds: ({ input }) => input.policy !== "DOES_NOT_APPLY" };
/** AS-16: some kinds ask whether limits of authority were kept. */
export const limitsAreLookedAt: Rule<Recording> = { rule: "AS-16", says: "A check of this kind says whether the limits of authority were kept. Look at them and give the result.", holds: ({ input, facts }) => !facts.looksAtLimits || (input.limits !== null && input.limits !== "DOES_NOT_APPLY") };

const resultOf = ({ money, policy, limits }: RecordCheckInput): Readonly<Record<ErrorAspect, CheckResult | null>> => ({ MONEY: money, POLICY: policy, LIMITS: limits });
const unmatched = (input: RecordCheckInput) => (Object.keys(errorAspects) as ErrorAspect[]).find((aspect) => (resultOf(input)[aspect] === "WRONG") !== input.errors.some((one) => one.aspect === aspect));
/** AS-11: each result that is not in order names its errors, and no other does. */
export const resultsAndErrorsAgree: Rule<Recording> = {
  rule: "AS-11",
  says: ({ input }) => { const aspect = unmatched(input)!; return resultOf(input)[aspect] === "WRONG" ? `${errorAspects[aspect]} is not in order. Say which error was made, so that it can be corrected.` : `An error is named, and ${errorAspects[aspect].toLowerCase()} is said to be in order. Change one of the two.`; },
  holds: ({ input }) => unmatched(input) === undefined,
};
/** AS-09: an error against a policy names one to which the kind is tied. */
export const policyErrorsNameTheirPolicy: Rule<Recording> = {
  rule: "AS-09", says: ({ facts }) => `Say which policy was not rightly applied: ${facts.policies.map(({ name }) => name).join(", ")}.`,
  holds: ({ input, facts }) => input.errors.every(({ aspect, policyId }) => (aspect === "POLICY" ? facts.policies.some(({ id }) => id === policyId) : policyId === null)),
};

/** Asking for a control check (AS-10). */
export const checkBeginnings = {
  askForControlCheck: { label: "Ask for a control check", from: "any", by: checkers, provided: [], given: [theKindIsInUse, theKindTestsAPolicy, theCheckerIsIndependent, theyMayKnowOfIt, notInTheFuture("decidedOn", "The day of the decision"), notInThePast("CS-27", "dueOn", "The day by which it is to be checked")] as readonly Rule<Asking>[] },
} satisfies Record<string, Action<unknown, unknown, AskCheckInput, string>>;

/** What is done with a control check (AS-10). */
export const checkActions = {
  recordControlCheck: { label: "Record the check", from: ["TO_CHECK"], by: checkers, provided: [itIsYoursToCheck, youAreNotBelowThem], given: [thePoliciesHaveAResult, limitsAreLookedAt, resultsAndErrorsAgree, policyErrorsNameTheirPolicy] as readonly Rule<Recording>[] },
  leaveOutControlCheck: { label: "Leave it out", from: ["TO_CHECK"], by: checkers, provided: [youMakeItOrAskedForIt] },
} satisfies Record<string, Action<CheckKept, CheckFacts, never, CheckState>>;

/** The policies that a command names, and how many of them are not in force. */
export interface PoliciesInput { readonly policyIds: readonly string[]; readonly unknown: number }
/** AS-09: a kind is tied to one policy of the register or more. */
export const itNamesItsPolicies: Rule<Situation<unknown, unknown, PoliciesInput>> = { rule: "AS-09", says: "Name at least one policy that checks of this kind test, of those in force.", holds: ({ input }) => input.policyIds.length > 0 && input.unknown === 0 };
/** AS-09: a kind that is no longer used was used before. */
export const itWasUsedBefore: Rule<Situation<{ readonly inUseFrom: string }, unknown, { readonly inUseTo: string }>> = { rule: "AS-09", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.inUseTo > record.inUseFrom };
const keepers = ["manage-reference-data"] as const satisfies readonly Permission[];
/** Kinds of control check are the office's own (AS-09). */
export const checkKindActions = {
  addControlCheckKind: { label: "Add a kind", from: "any", by: keepers, provided: [], given: [itNamesItsPolicies] as readonly Rule<Situation<never, object, PoliciesInput>>[] },
  nameTestedPolicies: { label: "Which policies it tests", from: ["IN_USE"], by: keepers, provided: [], given: [itNamesItsPolicies] as readonly Rule<Situation<never, object, PoliciesInput>>[] },
  endControlCheckKind: { label: "End", from: ["IN_USE"], by: keepers, provided: [], given: [itWasUsedBefore] as readonly Rule<Situation<{ readonly inUseFrom: string }, object, { readonly inUseTo: string }>>[] },
} satisfies Record<string, Action<never, object, never, "IN_USE" | "ENDED">>;

/** Where a person stands towards a check: whether it is of their decision and has reached them, theirs to make or asked for by them, or of somebody whose work they direct. */
export interface CheckPlace { readonly isOfYou: boolean; readonly hasReachedThem: boolean; readonly isYours: boolean; readonly youDirectThem: boolean }
/** Who sees a check (AS-11): whoever is checked once nothing of it is still on its way by their line manager; the checker and whoever asked; those who direct the person's work; whoever brings all checks together. */
export const seesCheck = (actor: Actor, standing: Standing, { isOfYou, hasReachedThem, isYours, youDirectThem }: CheckPlace): boolean =>
  seesCase(actor, standing) && (isOfYou ? hasReachedThem : isYours || youDirectThem || actor.permissions.has("collate-checks"));
