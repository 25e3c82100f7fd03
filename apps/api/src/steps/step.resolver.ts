import type { stepAnswers, stepStages } from "@remit/domain/steps/labels";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Int, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { answersWith } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./step.deeds.js";
import { CaseStep, StepAnswer, StepOnCase, StepStage } from "./step.entity.js";

hasMany(Case, "steps", StepOnCase, "case", "The steps that it goes through, by its kind (CS-04).");
@Resolver(() => CaseStep) export class CaseStepReads extends reads(CaseStep, { many: "caseSteps" }) {}

@InputType({ description: "A step that cases go through." })
export class AddCaseStepInput extends BeginningInput {
  @Words("What is to be done.", { max: 200 }) wording!: string;
  @Words("The rule, the guidance or the law that it comes from.", { max: 200, optional: true, empty: true }) basis?: string | null;
  @Other("The area whose cases go through it; left out for every case.", true) areaId?: string | null;
  @Field(() => StepStage, { description: "Before what it is taken." }) before!: keyof typeof stepStages;
  @Field(() => Boolean, { description: "Whether a case waits for it." }) isRequired!: boolean;
  @Field(() => Int, { description: "Its place in the list." }) @Min(1, { message: "Give a place from 1 to 100." }) @Max(100, { message: "Give a place from 1 to 100." }) ordinal!: number;
  @Day("Cases received from this day on go through it.") inUseFrom!: string;
}
@InputType({ description: "The day from which on cases no longer go through a step." })
export class EndCaseStepInput extends NamedInput { @Day("Cases received from this day on no longer go through it.") inUseTo!: string; }
@InputType({ description: "A step of a case that was taken, or that does not apply." })
export class TakeCaseStepInput extends BeginningInput {
  @Field(() => ID, { description: "The step as it stands on the case." }) stepOnCaseId!: string;
  @Field(() => StepAnswer, { description: "How it ended." }) answer!: keyof typeof stepAnswers;
  @Words("What there is to say; why, where it does not apply.", { max: 1000, optional: true, empty: true }) note?: string | null;
}
@InputType({ description: "A step of a case that was recorded by mistake." })
export class TakeBackCaseStepInput extends BeginningInput {
  @Field(() => ID, { description: "The step as it stands on the case." }) stepOnCaseId!: string;
  @Words("Why.", { max: 1000 }) reason!: string;
}

const onCases = answersWith(StepOnCase, "stepOnCase", "The step on its case");
const steps = answersWith(CaseStep, "caseStep", "The step");
type Answer = Promise<object>;

async function stepSeen(context: Context, id: string): Promise<deeds.StepThere> {
  const step = await visible<deeds.StepThere>(context, StepOnCase, id);
  if (!step) throw refuseField("stepOnCaseId", "There is no such step, or you may not see its case. Read the case again.", "NOT_FOUND");
  return step;
}
const itsCase = ({ caseId }: deeds.StepThere) => ({ id: caseId, expectedVersion: anyVersion });

@Resolver()
export class StepVerbs {
  @onCases.Verb("Records that a step of a case was taken, or why it does not apply (CS-04).")
  async takeCaseStep(@Arg("input") { stepOnCaseId, idempotencyKey, answer, note }: TakeCaseStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const step = await stepSeen(context, stepOnCaseId);
    return onCases.begin(context, info, deeds.taking, { step, answer, note: note ?? "" }, idempotencyKey, itsCase(step), { stepOnCaseId, answer, note });
  }
  @onCases.Verb("Takes back a step that was recorded by mistake, with the reason (CS-04).")
  async takeBackCaseStep(@Arg("input") { stepOnCaseId, idempotencyKey, reason }: TakeBackCaseStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const step = await stepSeen(context, stepOnCaseId);
    return onCases.begin(context, info, deeds.takingBack, { step, reason }, idempotencyKey, itsCase(step), { stepOnCaseId, reason });
  }
  @steps.Verb("Adds a step that cases go through, from a day on (CS-04).")
  addCaseStep(@Arg("input") { idempotencyKey, basis, areaId, ...input }: AddCaseStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return steps.begin(context, info, deeds.addingStep, { ...input, basis: basis ?? "", areaId: areaId ?? null }, idempotencyKey); }
  @steps.Verb("Ends a step: cases received from a day on no longer go through it (CS-04).")
  endCaseStep(@Arg("input") input: EndCaseStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return steps.change(context, info, deeds.endingStep, input, { inUseTo: input.inUseTo }); }
}
