import { openCaseStatuses, type CaseFacts, type CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand } from "../casework/held-work.js";
import type { CaseStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { StepAnswer, StepStage } from "./labels.js";

/** A step that cases of a kind go through, as the law knows it. */
export interface StepKept { readonly id: string; readonly wording: string; readonly inUseFrom: string; readonly inUseTo: string | null }
/** A step as it stands on a case. */
export interface StepStanding { readonly wording: string; readonly takenOn: string | null }
/** What is put in when a step of a case is recorded; the note says why where it does not apply. */
export interface TakeInput { readonly step: StepStanding; readonly answer: StepAnswer; readonly note: string }
/** The steps that a case still needs before each stage, as they are worded. */
export interface StepsLeft { readonly stepsBeforeDeciding: readonly string[]; readonly stepsBeforeClosing: readonly string[] }

type OnCase<Input> = Situation<CaseKept, CaseFacts, Input>;

/** CS-04: a step is recorded once. */
export const itIsNotTakenYet: Rule<OnCase<TakeInput>> = { rule: "CS-04", says: ({ input }) => `“${input.step.wording}” is recorded already. Read the list again.`, holds: ({ input }) => input.step.takenOn === null };
/** CS-04: only what was recorded can be taken back. */
export const itIsTaken: Rule<OnCase<{ readonly step: StepStanding }>> = { rule: "CS-04", says: ({ input }) => `“${input.step.wording}” is not recorded yet, so there is nothing to take back.`, holds: ({ input }) => input.step.takenOn !== null };
/** CS-04: a step is left out for a reason. */
export const whatDoesNotApplySaysWhy: Rule<OnCase<TakeInput>> = { rule: "CS-04", says: "Say in a few words why this step does not apply to the case.", holds: ({ input }) => input.answer === "DONE" || input.note.trim() !== "" };

const keepers = ["manage-reference-data"] as const satisfies readonly Permission[];
/** CS-04: a step is asked day by day, so it ends after it began. */
export const itEndsAfterItBegan: Rule<Situation<StepKept, object, { readonly inUseTo: string }>> = { rule: "CS-04", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.inUseTo > record.inUseFrom };

/** The steps are the office's own list (CS-04). */
export const stepActions = {
  addCaseStep: { label: "Add a step", from: "any", by: keepers, provided: [] },
  endCaseStep: { label: "End", from: ["IN_USE"], by: keepers, provided: [], given: [itEndsAfterItBegan] as readonly Rule<Situation<StepKept, object, { readonly inUseTo: string }>>[] },
} satisfies Record<string, Action<StepKept, object, never, "IN_USE" | "ENDED">>;

/** What is done with the steps of a case, by whoever holds it or directs it (CS-04). */
export const stepTaking = {
  takeCaseStep: { label: "Record it", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: [itIsNotTakenYet, whatDoesNotApplySaysWhy] as readonly Rule<OnCase<TakeInput>>[] },
  takeBackCaseStep: { label: "Take it back", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: [itIsTaken] as readonly Rule<OnCase<{ readonly step: StepStanding }>>[] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;

const saysWhichAreLeft = (left: readonly string[], stage: string) => `${left.length === 1 ? "One step is" : `${left.length} steps are`} left before this case is ${stage}: ${left.map((one) => `“${one}”`).join(", ")}. Record ${left.length === 1 ? "it" : "them"} under Steps.`;
const rulesByStage: Readonly<Record<StepStage, Rule<Situation<unknown, StepsLeft>>>> = {
  DECIDING: { rule: "CS-04", says: ({ facts }) => saysWhichAreLeft(facts.stepsBeforeDeciding, "decided"), holds: ({ facts }) => facts.stepsBeforeDeciding.length === 0 },
  CLOSING: { rule: "CS-04", says: ({ facts }) => saysWhichAreLeft(facts.stepsBeforeClosing, "closed"), holds: ({ facts }) => facts.stepsBeforeClosing.length === 0 },
};
/** CS-04: what must be done before a case is decided, or closed, is done, or somebody said why it does not apply. */
export const itsStepsAreTaken = (stage: StepStage): Rule<Situation<unknown, StepsLeft>> => rulesByStage[stage];
