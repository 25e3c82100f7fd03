import { notInThePast } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { PolicyVersionState } from "./labels.js";
import { keepsPolicy } from "./policy.js";

/** A version of a policy, as the law knows it. */
export interface VersionKept { readonly id: string; readonly policyId: string; readonly number: number; readonly state: PolicyVersionState; readonly putToBoardOn: string | null; readonly passMark: number | null }
/** Its policy, with the names of the keepers. */
export interface VersionFacts { readonly policy: { readonly name: string; readonly reference: string; readonly ownerId: string; readonly teamId: string; readonly ownerName: string; readonly teamName: string; readonly isInForce: boolean } }
/** A question of a questionnaire: what is asked, what can be answered, and which answer is right, counted from 0 (AS-05). */
export interface QuestionAsked { readonly wording: string; readonly options: readonly string[]; readonly right: number }
export interface QuestionnaireInput { readonly questions: readonly QuestionAsked[]; readonly passMark: number }
export interface ApprovalInput { readonly approvedOn: string }
export interface PublishInput { readonly acceptBy: string }
type OnVersion = Situation<VersionKept, VersionFacts>;
type Given<Input> = OnVersion & { readonly input: Input };

/** AS-01: what is done with a version is done by the keepers of its policy. */
export const youKeepItsPolicy: Rule<OnVersion> = { rule: "AS-01", says: ({ facts: { policy } }) => `${policy.ownerName} answers for this policy and ${policy.teamName} keeps it. Ask them.`, holds: ({ actor, facts }) => keepsPolicy(actor, facts.policy) };
/** AS-02: what the Board has not approved is not published for acceptance. */
export const theBoardApprovedIt: Rule<OnVersion> = {
  rule: "AS-02", says: ({ record }) => (record.state === "DRAFT" ? "The Board has not approved this version. Put it to the Board and record its approval first." : "This version is before the Board. Record its approval first."), holds: ({ record }) => record.state === "APPROVED",
};
/** AS-02: of a policy that was withdrawn nothing is published. */
export const itsPolicyIsInForce: Rule<OnVersion> = { rule: "AS-02", says: "This policy was withdrawn, so nobody can be asked to accept it.", holds: ({ facts }) => facts.policy.isInForce };
/** AS-02: the Board approves what was put to it, on a day that has come. */
export const theDayOfApprovalFits: Rule<Given<ApprovalInput>> = {
  rule: "AS-02", says: ({ input, today }) => (input.approvedOn > today ? "That day has not come. Give the day on which the Board approved it." : "It was put to the Board after that day. Give the day on which the Board approved it."),
  holds: ({ input, record, today }) => input.approvedOn <= today && (record.putToBoardOn === null || input.approvedOn >= record.putToBoardOn),
};
/** AS-05: every question has answers to choose from, of which one is right. */
export const everyQuestionHasARightAnswer: Rule<Given<QuestionnaireInput>> = {
  rule: "AS-05", says: ({ input }) => { const at = input.questions.findIndex((one) => !isWhole(one)); return `Question ${at + 1} needs two to six different answers, and one of them marked as right.`; },
  holds: ({ input }) => input.questions.every(isWhole),
};
const isWhole = ({ options, right }: QuestionAsked) => options.length >= 2 && options.length <= 6 && new Set(options.map((one) => one.trim().toLowerCase())).size === options.length && Number.isInteger(right) && right >= 0 && right < options.length;
/** AS-05: the pass mark is a number of right answers that can be reached. */
export const thePassMarkCanBeReached: Rule<Given<QuestionnaireInput>> = {
  rule: "AS-05", says: ({ input }) => `There ${input.questions.length === 1 ? "is 1 question" : `are ${input.questions.length} questions`}. Ask for 1 to ${input.questions.length} right ${input.questions.length === 1 ? "answer" : "answers"}.`,
  holds: ({ input }) => input.questions.length === 0 || (input.passMark >= 1 && input.passMark <= input.questions.length),
};

const underWay = ["DRAFT", "WITH_BOARD", "APPROVED"] as const;
/** What is done with a version, from the draft past the Board to the people whom it concerns (AS-02, AS-03, AS-05, AS-08). */
export const policyVersionActions = {
  amendPolicyVersion: { label: "Change the draft", from: ["DRAFT"], by: "anyone", provided: [youKeepItsPolicy] },
  writePolicyQuestionnaire: { label: "Write the questionnaire", from: underWay, by: "anyone", provided: [youKeepItsPolicy], given: [everyQuestionHasARightAnswer, thePassMarkCanBeReached] },
  putPolicyToBoard: { label: "Put to the Board", from: ["DRAFT"], by: "anyone", provided: [youKeepItsPolicy] },
  recordBoardApproval: { label: "Record the Board's approval", from: ["WITH_BOARD"], by: "anyone", provided: [youKeepItsPolicy], given: [theDayOfApprovalFits] },
  returnPolicyVersion: { label: "The Board did not approve it", from: ["WITH_BOARD"], by: "anyone", provided: [youKeepItsPolicy] },
  publishPolicyVersion: { label: "Publish for acceptance", from: underWay, by: "anyone", provided: [youKeepItsPolicy, theBoardApprovedIt, itsPolicyIsInForce], given: [notInThePast("AS-06", "acceptBy", "The day by which people are to accept it")] as readonly Rule<Given<PublishInput>>[] },
} satisfies Record<string, Action<VersionKept, VersionFacts, never, PolicyVersionState>>;
