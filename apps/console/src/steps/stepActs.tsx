import { stepAnswers } from "@remit/domain/steps/labels";
import type { stepActions, stepTaking } from "@remit/domain/steps/steps";
import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Label, Lines, Reason, today } from "../frame/forms/fields";
import type { Step, StepRow } from "./records";

/** A step of a case with what its reader may do with it. */
export type StepToTake = StepRow & Kept;

const onStep = (typed: object, { id }: Kept, idempotencyKey: string) => ({ ...typed, stepOnCaseId: id, idempotencyKey });
/** What is done with a step of a case; an action that the law renames no longer compiles here. */
export const takingActs = {
  takeCaseStep: act<StepToTake>({
    command: change("takeCaseStep"), defaults: () => ({ answer: "DONE" }), input: onStep, done: "Recorded.",
    asks: ({ wording }) => <><p>{wording}</p><Label source="answer" label="How it ended" of={stepAnswers} isRequired /><Lines source="note" label="What there is to say" help="Needed where it does not apply: why not." /></>,
  }),
  takeBackCaseStep: act<StepToTake>({ command: change("takeBackCaseStep"), asks: ({ wording }) => <><p>{wording}</p><Reason label="Why it was recorded by mistake" /></>, input: onStep, done: "It waits again." }),
} satisfies Readonly<Record<keyof typeof stepTaking, Act<StepToTake>>>;

/** What is done with a step of the office's list. */
export const listActs = {
  endCaseStep: act<Step>({ command: change("endCaseStep"), asks: <Day source="inUseTo" label="No longer for cases received from" isRequired />, defaults: () => ({ inUseTo: today() }), done: "Cases received from that day on no longer go through it." }),
} satisfies Partial<Record<keyof typeof stepActions, Act<Step>>>;
