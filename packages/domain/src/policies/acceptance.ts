import { formatDate } from "../calendar/office-date.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { AcceptanceState } from "./labels.js";
import { keepsPolicy, type Kept } from "./policy.js";

/** What a version of a policy asks of one person, as the law knows it. */
export interface AcceptanceKept { readonly id: string; readonly staffId: string; readonly isCurrent: boolean; readonly passedOn: string | null; readonly acceptedOn: string | null; readonly remindedOn: string | null }
/** The questions of the version, with which answer is right: known to the law, and sent to nobody. */
export interface QuestionKept { readonly id: string; readonly options: number; readonly right: number }
export interface AcceptanceFacts { readonly staffName: string; readonly policy: Kept & { readonly ownerName: string; readonly teamName: string }; readonly questions: readonly QuestionKept[]; readonly passMark: number | null }
/** The answer that somebody chose, counted from 0. */
export interface Chosen { readonly questionId: string; readonly option: number }
export interface AnswersInput { readonly answers: readonly Chosen[] }
type OnAcceptance = Situation<AcceptanceKept, AcceptanceFacts>;
type Answering = OnAcceptance & { readonly input: AnswersInput };

export const acceptanceState = ({ acceptedOn, isCurrent }: Pick<AcceptanceKept, "acceptedOn" | "isCurrent">): AcceptanceState => (acceptedOn !== null ? "ACCEPTED" : isCurrent ? "WAITING" : "LAPSED");
/** AS-05: how many answers are right. */
export const rightAnswers = (questions: readonly QuestionKept[], answers: readonly Chosen[]): number => questions.filter(({ id, right }) => answers.some((one) => one.questionId === id && one.option === right)).length;

/** AS-04: everybody accepts for themselves. */
export const itIsAskedOfYou: Rule<OnAcceptance> = { rule: "AS-04", says: ({ facts }) => `This is asked of ${facts.staffName}, and nobody accepts for another.`, holds: ({ actor, record }) => record.staffId === actor.staffId };
/** AS-07: what a newer version replaced is accepted no more. */
export const itIsTheCurrentVersion: Rule<OnAcceptance> = { rule: "AS-07", says: "This version no longer stands, so it is not accepted any more. What is asked of you now is on your own page of policies.", holds: ({ record }) => record.isCurrent };
/** AS-04: one acceptance a person and a version. */
export const itIsNotAcceptedYet: Rule<OnAcceptance> = { rule: "AS-04", says: ({ record, facts, actor }) => `${record.staffId === actor.staffId ? "You" : facts.staffName} accepted this version on ${formatDate(record.acceptedOn!)}.`, holds: ({ record }) => record.acceptedOn === null };
/** AS-05: a version that asks questions is accepted by whoever passed them. */
export const youPassedItsQuestionnaire: Rule<OnAcceptance> = {
  rule: "AS-05", says: ({ facts }) => `This version asks ${facts.questions.length === 1 ? "a question" : `${facts.questions.length} questions`} first. Answer ${facts.passMark} of ${facts.questions.length} rightly, as often as you need to, and then accept it.`, holds: ({ record, facts }) => facts.questions.length === 0 || record.passedOn !== null,
};
/** AS-05: there is something to answer. */
export const itAsksQuestions: Rule<OnAcceptance> = { rule: "AS-05", says: "This version asks no questions. Read it and accept it.", holds: ({ facts }) => facts.questions.length > 0 };
/** AS-05: whoever passed is not asked again. */
export const youHaveNotPassedYet: Rule<OnAcceptance> = { rule: "AS-05", says: ({ record }) => `You passed on ${formatDate(record.passedOn!)}. Accept the policy now.`, holds: ({ record }) => record.passedOn === null };
/** AS-05: every question is answered once, by one of its answers. */
export const everyQuestionIsAnswered: Rule<Answering> = {
  rule: "AS-05", says: ({ facts }) => `Answer ${facts.questions.length === 1 ? "the question" : `each of the ${facts.questions.length} questions`} once.`,
  holds: ({ facts, input: { answers } }) => answers.length === facts.questions.length && facts.questions.every(({ id, options }) => answers.filter((one) => one.questionId === id && one.option >= 0 && one.option < options).length === 1),
};
/** AS-06: people are reminded by the keepers of the policy. */
export const youFollowItUp: Rule<OnAcceptance> = { rule: "AS-06", says: ({ facts: { policy } }) => `${policy.ownerName} and ${policy.teamName} follow up who accepts this policy. Ask them.`, holds: ({ actor, facts }) => keepsPolicy(actor, facts.policy) };
/** AS-06: nobody is reminded by themselves. */
export const itWaitsForAnother: Rule<OnAcceptance> = { rule: "AS-06", says: "This waits for yourself. Read it and accept it.", holds: ({ actor, record }) => record.staffId !== actor.staffId };
/** AS-06: a person is reminded of a policy once a day at most. */
export const theyWereNotRemindedToday: Rule<OnAcceptance> = { rule: "AS-06", says: ({ facts }) => `${facts.staffName} was reminded of this today. Remind them again tomorrow.`, holds: ({ record, today }) => record.remindedOn !== today };

/** What is done with an acceptance: by the person, and by whoever follows it up (AS-04, AS-05, AS-06). */
export const acceptanceActions = {
  answerPolicyQuestionnaire: { label: "Answer the questions", from: "any", by: "anyone", provided: [itIsAskedOfYou, itIsNotAcceptedYet, itIsTheCurrentVersion, itAsksQuestions, youHaveNotPassedYet], given: [everyQuestionIsAnswered] },
  acceptPolicy: { label: "I have read it and accept it", from: "any", by: "anyone", provided: [itIsAskedOfYou, itIsNotAcceptedYet, itIsTheCurrentVersion, youPassedItsQuestionnaire] },
  remindOfPolicy: { label: "Remind", from: "any", by: "anyone", provided: [youFollowItUp, itIsNotAcceptedYet, itIsTheCurrentVersion, itWaitsForAnother, theyWereNotRemindedToday] },
} satisfies Record<string, Action<AcceptanceKept, AcceptanceFacts, never, AcceptanceState>>;

/** Who sees whether somebody accepted (AS-06): they themselves, and the keepers of the policy. */
export const seesAcceptance = (actor: Actor, staffId: string, policy: Kept): boolean => staffId === actor.staffId || keepsPolicy(actor, policy);
