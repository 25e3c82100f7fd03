import { theyMayKnowOfIt } from "../casework/knowing.js";
import { seesCase, type Standing } from "../casework/seeing.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { itsDayLiesAhead, type MayAskForMore } from "./follow-up.js";
import type { ExaminationAnswerGiven, ExaminationFinding, ExaminationState } from "./labels.js";

/** The examination of a case that somebody holds, as the law knows it. */
export interface ExaminationKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly state: ExaminationState;
  /** Whose casework it is: who held the case when it was drawn. */
  readonly holderId: string;
  /** Who drew it, and later who examined it. */
  readonly examinerId: string;
}
/** What must be fetched to judge it. */
export interface ExaminationFacts {
  readonly holderName: string;
  /** Whether the actor directs the work of whoever held it. */
  readonly youDirectThem: boolean;
  /** Whether the actor holds the case today, in any position. */
  readonly youHoldIt: boolean;
  /** How many questions the checklist has today. */
  readonly questions: number;
}
/** A question as it was answered. */
export interface Answered { readonly questionId: string; readonly answer: ExaminationAnswerGiven; readonly note: string }
export interface RecordInput extends MayAskForMore {
  readonly finding: ExaminationFinding;
  readonly answers: readonly Answered[];
  /** Whether every answer is to a question of today's checklist, each once. */
  readonly areOfTheChecklist: boolean;
}
/** Of whose cases a sample is drawn. */
export interface DrawInput {
  /** How many in all; null for a share of everybody's casework, a larger one during probation (AS-37). */
  readonly size: number | null;
  /** The cases that may be drawn: of people whose work the actor directs, and that the actor may see. */
  readonly listed: readonly string[];
}
type OnExamination = Situation<ExaminationKept, ExaminationFacts>;
type Recording = Situation<ExaminationKept, ExaminationFacts, RecordInput>;

/** Whoever directs the work of others examines it. */
const managers = ["allocate-work", "command-segment"] as const satisfies readonly Permission[];

/** AS-24: a sample is drawn from a list that holds something. */
export const thereIsSomethingToDraw: Rule<Situation<unknown, unknown, DrawInput>> = { rule: "AS-24", says: "Nobody whose work you direct holds such a case. Choose other people, or reach further back.", holds: ({ input }) => input.listed.length > 0 };
/** AS-24: casework is examined by whoever directs it. */
export const youDirectTheirWork: Rule<OnExamination> = { rule: "AS-24", says: ({ facts }) => `You do not direct the work of ${facts.holderName}. Whoever does examines this case.`, holds: ({ facts }) => facts.youDirectThem };
/** AS-24: nobody examines their own casework, in any position. */
export const itIsNotYourOwn: Rule<OnExamination> = { rule: "AS-24", says: "This is casework of your own. Whoever directs your work examines it.", holds: ({ actor, record, facts }) => record.holderId !== actor.staffId && !facts.youHoldIt };
/** AS-24: an examination goes through the whole checklist as it is today. */
export const theChecklistIsWhole: Rule<Recording> = { rule: "AS-24", says: ({ facts }) => `The checklist has ${facts.questions} ${facts.questions === 1 ? "question" : "questions"} today. Answer each of them once.`, holds: ({ facts, input }) => input.areOfTheChecklist && input.answers.length === facts.questions };
/** AS-24: what was not kept is not in order. */
export const aNoIsAFinding: Rule<Recording> = { rule: "AS-24", says: "A question is answered with no, so this is not in order. Choose another finding.", holds: ({ input }) => input.finding !== "IN_ORDER" || input.answers.every(({ answer }) => answer !== "NO") };
/** AS-24: what is not in order is put in order by somebody, by a day. */
export const whatIsWrongIsFollowedUp: Rule<Recording> = { rule: "AS-24", says: "Say what is to be done about it, by whom and by when.", holds: ({ input }) => input.finding === "IN_ORDER" || input.followUp !== null };

/** Drawing a sample of cases to examine (AS-24). */
export const drawingActions = {
  drawCaseSample: { label: "Draw a sample", from: "any", by: managers, provided: [], given: [thereIsSomethingToDraw] },
} satisfies Record<string, Action<unknown, unknown, DrawInput, string>>;

/** What is done with a case that was drawn (AS-24). */
export const examinationActions = {
  recordExamination: { label: "Record the examination", from: ["TO_EXAMINE"], by: managers, provided: [itIsNotYourOwn, youDirectTheirWork], given: [theChecklistIsWhole, aNoIsAFinding, whatIsWrongIsFollowedUp, theyMayKnowOfIt, itsDayLiesAhead("AS-24")] as readonly Rule<Recording>[] },
  leaveOutExamination: { label: "Leave it out", from: ["TO_EXAMINE"], by: managers, provided: [itIsNotYourOwn, youDirectTheirWork] },
} satisfies Record<string, Action<ExaminationKept, ExaminationFacts, never, ExaminationState>>;

/** A question of the checklist, as the law knows it. */
export interface QuestionKept { readonly id: string; readonly inUseFrom: string; readonly inUseTo: string | null }
/** AS-24: the list is in use day by day, so a question ends after it began. */
export const itEndsAfterItBegan: Rule<Situation<{ readonly inUseFrom: string }, unknown, { readonly inUseTo: string }>> = { rule: "AS-24", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.inUseTo > record.inUseFrom };

const keepers = ["manage-reference-data"] as const satisfies readonly Permission[];
/** The checklist is the office's own (AS-24). */
export const questionActions = {
  addExaminationQuestion: { label: "Add a question", from: "any", by: keepers, provided: [] },
  endExaminationQuestion: { label: "End", from: ["IN_USE"], by: keepers, provided: [], given: [itEndsAfterItBegan] as readonly Rule<Situation<QuestionKept, object, { readonly inUseTo: string }>>[] },
} satisfies Record<string, Action<QuestionKept, object, never, "IN_USE" | "ENDED">>;

/** Where a person stands towards an examination. */
export interface ExaminationPlace { readonly state: ExaminationState; readonly isOfYou: boolean; readonly isYours: boolean; readonly youDirectThem: boolean }
/** Who sees an examination (AS-24): whoever is examined, once it is recorded; whoever examines, and whoever else directs that person's work. */
export const seesExamination = (actor: Actor, standing: Standing, { state, isOfYou, isYours, youDirectThem }: ExaminationPlace): boolean =>
  seesCase(actor, standing) && (isOfYou ? state === "EXAMINED" : isYours || (youDirectThem && managers.some((one) => actor.permissions.has(one))));
