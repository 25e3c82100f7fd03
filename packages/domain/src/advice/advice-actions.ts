import { openCaseStatuses, type CaseFacts, type CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand, type HeldWork, type HoldingFacts } from "../casework/held-work.js";
import type { CaseStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { AdviceOrigin, AdviceStatus } from "./labels.js";

/** A question about a case and its answer, as the law knows it. */
export interface AdviceKept { readonly id: string; readonly caseId: string; readonly origin: AdviceOrigin; readonly status: AdviceStatus; readonly askedById: string | null; readonly adviserId: string }
/** What must be fetched to judge it: whose case it is, and who advises. */
export interface AdviceFacts extends HeldWork, HoldingFacts { readonly adviserName: string; readonly caseReference: string }
/** Somebody who would be asked; null when there is no such person. */
export interface Adviser { readonly id: string; readonly name: string; readonly isActive: boolean; /** Whether they stand above whoever asks in the line of management. */ readonly isAbove: boolean; readonly givesAdvice: boolean; readonly maySeeTheCase: boolean }
export interface AskInput { readonly adviser: Adviser | null }
export interface RaiseInput { readonly origin: AdviceOrigin }

type OnAdvice = Situation<AdviceKept, AdviceFacts>;
type Asking = Situation<unknown, unknown, AskInput>;

/** AS-28, AS-33: advice is asked of those above in the line of management, or of an adviser. */
export const theyMayBeAsked: Rule<Asking> = {
  rule: "AS-28", says: ({ input }) => `${input.adviser?.name ?? "That person"} is neither above you in the line of management nor an adviser. Choose somebody from the list.`,
  holds: ({ input: { adviser } }) => adviser?.isActive === true && (adviser.isAbove || adviser.givesAdvice),
};
/** AS-28: nobody asks themselves. */
export const theyAreSomebodyElse: Rule<Asking> = { rule: "AS-28", says: "You cannot ask yourself. Choose somebody else.", holds: ({ actor, input }) => input.adviser?.id !== actor.staffId };
/** CS-09: whoever is asked about a case may see it. */
export const theyMaySeeTheCase: Rule<Asking> = { rule: "CS-09", says: ({ input }) => `${input.adviser?.name} may not see this case. Have them added to those who need to know first.`, holds: ({ input }) => input.adviser?.maySeeTheCase === true };
/** AS-28: a question does not come back to whoever asked it. */
export const itDoesNotComeBack: Rule<Situation<AdviceKept, AdviceFacts, AskInput>> = { rule: "AS-28", says: ({ input }) => `${input.adviser?.name} asked this question. Answer it, or pass it on to somebody else.`, holds: ({ record, input }) => input.adviser?.id !== record.askedById };
/** AS-33: an adviser raises what a talk or a control check showed. */
export const itWasNoticed: Rule<Situation<unknown, unknown, RaiseInput>> = { rule: "AS-33", says: "Say whether a discussion or a control check showed it. To ask a question, ask for advice.", holds: ({ input }) => input.origin !== "ASKED" };

/** AS-34: a question is answered by whoever is asked. */
export const itIsAskedOfYou: Rule<OnAdvice> = { rule: "AS-34", says: ({ facts }) => `${facts.adviserName} is asked this.`, holds: ({ actor, record }) => record.adviserId === actor.staffId };
/** AS-34: a question is taken back by whoever asked it. */
export const youAskedIt: Rule<OnAdvice> = { rule: "AS-34", says: "Only whoever asked this can withdraw it.", holds: ({ actor, record }) => record.askedById === actor.staffId };
/** AS-34: what was done with advice is said by whoever holds the case, or asked. */
export const theAdviceIsForYou: Rule<OnAdvice> = {
  rule: "AS-34", says: ({ facts }) => (facts.ownerName ? `What was done with this is for ${facts.ownerName} to say, who holds the case.` : "The case is in its segment’s hopper. Whoever is given it says what was done with this."),
  holds: (situation) => situation.record.askedById === situation.actor.staffId || itIsYoursOrInYourCommand.holds({ ...situation, record: situation.facts }),
};

const asking = [theyAreSomebodyElse, theyMayBeAsked, theyMaySeeTheCase] as const;
/** CS-03: what advice adds to a case, as a complex one that goes to a specialist with a question. Its owner stays who they are. */
export const caseAdvice = {
  askForAdvice: { label: "Ask for advice", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: asking as readonly Rule<Situation<CaseKept, CaseFacts, AskInput>>[] },
  raiseAdvice: { label: "Raise advice", from: openCaseStatuses, by: ["give-advice"], provided: [], given: [itWasNoticed] as readonly Rule<Situation<CaseKept, CaseFacts, RaiseInput>>[] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;

/** What is done with a request for advice. */
export const adviceActions = {
  answerAdvice: { label: "Answer", from: ["ASKED"], by: "anyone", provided: [itIsAskedOfYou] },
  passAdviceOn: { label: "Pass on", from: ["ASKED"], by: "anyone", provided: [itIsAskedOfYou], given: [itDoesNotComeBack, ...asking] as readonly Rule<Situation<AdviceKept, AdviceFacts, AskInput>>[] },
  actOnAdvice: { label: "Say what was done", from: ["ANSWERED"], by: "anyone", provided: [theAdviceIsForYou] },
  withdrawAdvice: { label: "Withdraw", from: ["ASKED"], by: "anyone", provided: [youAskedIt] },
} satisfies Record<string, Action<AdviceKept, AdviceFacts, never, AdviceStatus>>;
