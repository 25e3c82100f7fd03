import { stepAnswers, type StepStage } from "@remit/domain/steps/labels";
import { stepActions, stepTaking, type StepKept, type StepStanding, type TakeInput } from "@remit/domain/steps/steps";
import { happenedOnCase, onCase, single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { CaseStep } from "./step.entity.js";

/** A step as it stands on a case, with where it stands. */
export interface StepThere extends StepStanding { readonly id: string; readonly caseId: string; readonly stepId: string }

/** CS-04: records that a step of a case was taken, or why it does not apply. */
export const taking = onCase<TakeInput & { readonly step: StepThere }, object>({
  event: "took a step of a case", law: stepTaking.takeCaseStep as never,
  async one({ record }, { transaction, actor, today, input: { step, answer, note } }) {
    await begin(transaction, "case_steps_taken", { caseId: record.id, stepId: step.stepId, answer, note, takenById: actor.staffId, takenOn: today });
    return happenedOnCase(record, "StepOnCase", step.id, { name: step.wording, answer: stepAnswers[answer], reason: note });
  },
});

/** CS-04: a step that was recorded by mistake waits again; what was recorded is kept with the reason. */
export const takingBack = onCase<{ readonly step: StepThere; readonly reason: string }, object>({
  event: "took back a step of a case", law: stepTaking.takeBackCaseStep as never,
  async one({ record }, { transaction, actor, today, input: { step, reason } }) {
    await transaction.query("UPDATE case_steps_taken SET taken_back_by_id = $3, taken_back_on = $4, taken_back_reason = $5, version = version + 1 WHERE case_id = $1 AND step_id = $2 AND taken_back_on IS NULL", [record.id, step.stepId, actor.staffId, today, reason]);
    return happenedOnCase(record, "StepOnCase", step.id, { name: step.wording, reason });
  },
});

/** A step as it is written. */
export interface NewStep { readonly ordinal: number; readonly wording: string; readonly basis: string; readonly areaId: string | null; readonly before: StepStage; readonly isRequired: boolean; readonly inUseFrom: string }
const organisation = (recordId: string, particulars: object) => ({ recordType: "CaseStep", recordId, caseId: null, topics: ["organisation"], particulars });

export const addingStep: Deed<object, object, NewStep, object> = {
  event: "added a step of cases", on: null, law: stepActions.addCaseStep as never,
  apply: async (_allowed, { transaction, actor, input }) => [organisation(await begin(transaction, "case_steps", { ...input, addedById: actor.staffId }), { name: input.wording, inUseFrom: input.inUseFrom })],
};
export const endingStep = single<StepKept & { readonly version: number }, object, { readonly inUseTo: string }, object>({
  event: "ended a step of cases", on: CaseStep as never, facts: {}, state: ({ inUseTo }) => (inUseTo === null ? "IN_USE" : "ENDED"), law: stepActions.endCaseStep as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "case_steps", record.id, input);
    return organisation(record.id, { name: record.wording, ...input });
  },
});
