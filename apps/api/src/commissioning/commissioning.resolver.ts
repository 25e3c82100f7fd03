import { ArrayMaxSize, ArrayMinSize, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import { ChasingStandard, CommissionedWork, CommissionedWorkChase } from "./commissioned-work.entity.js";
import * as deeds from "./commissioning.deeds.js";

hasMany(CommissionedWork, "chases", CommissionedWorkChase, "work", "When it was chased.");
hasMany(Case, "commissionedWork", CommissionedWork, "case", "Work about it that was asked of somebody (PO-57).");
@Resolver(() => CommissionedWork) export class CommissionedWorkReads extends reads(CommissionedWork, { one: "commissionedWork", many: "commissionedWorks" }) {}
@Resolver(() => ChasingStandard) export class ChasingStandardReads extends reads(ChasingStandard, { many: "chasingStandards" }) {}

const WorkingDays = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Int, { description })(target, key);
  for (const check of [Min(1, { message: "Give one working day or more." }), Max(60, { message: "Give 60 working days at most." })]) check(target, key as string);
};

@InputType({ description: "Work that is asked of somebody inside the office." })
export class AskForWorkInput extends BeginningInput {
  @Other("The case that it is about; none where it is about no case.", true) caseId?: string | null;
  @Words("What is to be done.", { max: 500 }) what!: string;
  @Words("Why, and what whoever does it should know.", { max: 4000, optional: true, empty: true }) why?: string | null;
  @Other("Who is to do it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "Work that was done." })
export class CompleteCommissionedWorkInput extends NamedInput { @Words("What came of it.", { max: 2000 }) outcome!: string; }
@InputType({ description: "Work that is chased." })
export class ChaseCommissionedWorkInput extends NamedInput { @Words("What you say.", { max: 2000 }) note!: string; }
@InputType({ description: "A new date for work that was asked for." })
export class AgreeNewDateInput extends WithReasonInput { @Day("The new date.") dueOn!: string; }
@InputType({ description: "By what rule the office chases, from a date on." })
export class SetChasingStandardsInput extends BeginningInput {
  @Day("From when on it applies.") inForceFrom!: string;
  @WorkingDays("Working days before the due date on which a reminder goes out.") remindBeforeWorkingDays!: number;
  @WorkingDays("Working days between two reminders of late work.") remindEveryWorkingDays!: number;
  @Field(() => [Int], { description: "Working days of lateness at which each of the three steps is told, rising." })
  @ArrayMinSize(3, { message: "Give a number for each of the three steps." }) @ArrayMaxSize(3, { message: "Give a number for each of the three steps." })
  @Min(1, { each: true, message: "Give one working day or more." }) @Max(250, { each: true, message: "Give 250 working days at most." }) escalateAfterWorkingDays!: number[];
}

const { Verb, change, begin } = answersWith(CommissionedWork, "commissionedWork", "Commissioned work");
const standards = answersWith(ChasingStandard, "chasingStandard", "The rule of chasing");
type Answer = Promise<object>;

@Resolver()
export class CommissioningVerbs {
  @Verb("Asks somebody inside the office for work, which is chased by rule until it is done (PO-57).")
  async askForWork(@Arg("input") { idempotencyKey, ...input }: AskForWorkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const about = await caseIfAny(context, input.caseId);
    const { ownerId } = await peopleNamed(context, about?.id ?? null, { ownerId: input.ownerId });
    return begin(context, info, deeds.commissioningWork, { ...input, caseId: about?.id ?? null, why: input.why ?? "", named: [ownerId] }, idempotencyKey);
  }
  @Verb("Takes on work that was asked of you.")
  startCommissionedWork(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.starting, input, {}); }
  @Verb("Records that work is done.")
  completeCommissionedWork(@Arg("input") input: CompleteCommissionedWorkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.completing, input, { outcome: input.outcome }); }
  @Verb("Reminds whoever is to do it (PO-57).")
  chaseCommissionedWork(@Arg("input") input: ChaseCommissionedWorkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.chasing, input, { note: input.note }); }
  @Verb("Takes late work one step up the ladder (PO-57).")
  escalateCommissionedWork(@Arg("input") input: ChaseCommissionedWorkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.escalating, input, { note: input.note }); }
  @Verb("Agrees a new date, with which chasing begins anew.")
  agreeNewDate(@Arg("input") input: AgreeNewDateInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.agreeingNewDate, input, { dueOn: input.dueOn, reason: input.reason }); }
  @Verb("Says that work is no longer needed.")
  withdrawCommissionedWork(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.withdrawing, input, { reason: input.reason }); }
  @standards.Verb("Sets by what rule the office chases, from a date on (PO-57).")
  setChasingStandards(@Arg("input") { idempotencyKey, ...input }: SetChasingStandardsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return standards.begin(context, info, deeds.settingStandards, input, idempotencyKey); }
}
