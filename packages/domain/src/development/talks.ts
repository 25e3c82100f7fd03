import type { Action, Rule, Situation } from "../law/law.js";
import { itIsBetweenYou, theirManagerDoesIt, type AboutAPerson, type ColleagueFacts } from "./colleague.js";
import type { GoalState, TalkKind } from "./labels.js";

/** A talk between a person and whoever manages them, as it is written down. */
export interface TalkInput { readonly kind: TalkKind; readonly heldOn: string; readonly agreed: string; readonly nextOn: string | null }
/** A goal of a development plan. */
export interface GoalInput { readonly byOn: string }
type Talking = Situation<AboutAPerson, ColleagueFacts, TalkInput>;

/** CS-24: what is written down has been said. */
export const itWasHeld: Rule<Talking> = { rule: "CS-24", says: "Give the day on which you met: today or an earlier one.", holds: ({ input, today }) => input.heldOn <= today };
/** CS-24: the next talk comes after this one. */
export const theNextComesLater: Rule<Talking> = { rule: "CS-24", says: "The next one would be before this one. Give a later day, or none.", holds: ({ input }) => input.nextOn === null || input.nextOn > input.heldOn };
/** CS-07: poor performance is taken up with something agreed and a day on which it is looked at again. */
export const whatIsTakenUpIsFollowedUp: Rule<Talking> = {
  rule: "CS-07", says: "A meeting about performance ends with what was agreed and a day on which you look at it again. Give both.", holds: ({ input }) => input.kind !== "PERFORMANCE" || (input.agreed.trim() !== "" && input.nextOn !== null),
};
/** CS-20: a goal lies ahead. */
export const theGoalLiesAhead: Rule<Situation<AboutAPerson, ColleagueFacts, GoalInput>> = { rule: "CS-20", says: "That day has passed. Give a day that lies ahead.", holds: ({ input, today }) => input.byOn > today };

/** What a person and whoever manages them keep between them (CS-07, CS-20, CS-24). */
export const talkingActions = {
  recordTalk: { label: "Write down a talk", from: ["WORKING"], by: "anyone", provided: [theirManagerDoesIt("CS-24")], given: [itWasHeld, theNextComesLater, whatIsTakenUpIsFollowedUp] as readonly Rule<Talking>[] },
  setGoal: { label: "Set a goal", from: ["WORKING"], by: "anyone", provided: [itIsBetweenYou("CS-20")], given: [theGoalLiesAhead] as readonly Rule<Situation<AboutAPerson, ColleagueFacts, GoalInput>>[] },
} satisfies Record<string, Action<AboutAPerson, ColleagueFacts, never, "WORKING" | "LEFT">>;

/** A talk, or a goal, as the law knows it. */
export interface BetweenThem extends AboutAPerson { readonly staffId: string }
/** What is added to a talk that was written down; it stays as it was written. */
export const talkActions = {
  remarkOnTalk: { label: "Add a remark", from: "any", by: "anyone", provided: [itIsBetweenYou("CS-24")] },
} satisfies Record<string, Action<BetweenThem, ColleagueFacts, never, string>>;
/** What becomes of a goal. */
export const goalActions = {
  settleGoal: { label: "Say what became of it", from: ["OPEN"], by: "anyone", provided: [itIsBetweenYou("CS-20")] },
} satisfies Record<string, Action<BetweenThem & { readonly state: GoalState }, ColleagueFacts, never, GoalState>>;
