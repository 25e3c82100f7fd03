import type { GraphQLResolveInfo } from "graphql";
import { IsOptional, Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { Day, Other, Words } from "../door/inputs.js";
import { given } from "../organisation/writing.js";
import { closing, deciding, editingCase, reopening, startingAssessment, startingInvestigation, type CaseEdits } from "./case.deeds.js";
import { CasePayload, doToCase } from "./case.payload.js";

const levels = { message: "Complexity is a level from 1 to 4." };
/** How complex a case is, of an input. */
export const Complexity = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: true, description })(target, key);
  for (const check of [IsOptional(), Min(1, levels), Max(4, levels)]) check(target, key as string);
};

@InputType({ description: "What is to change about a case; what is left out stays as it is." })
export class EditCaseInput extends NamedInput {
  @Words("What the complaint is about, in a line.", { optional: true }) title?: string | null;
  @Words("The complaint in a few sentences.", { optional: true, max: 20_000, empty: true }) summary?: string | null;
  @Other("The body complained about; null for none.", true) bodyId?: string | null;
  @Other("Who complained; null for nobody.", true) complainantId?: string | null;
  @Day("When it was received.", true) receivedOn?: string | null;
  @Complexity("How complex it is, 1 to 4.") complexity?: number | null;
}
@InputType({ description: "A case that is decided." })
export class DecideCaseInput extends NamedInput { @Day("The decision's date; not in the future.") decidedOn!: string; }
@InputType({ description: "A case that is closed." })
export class CloseCaseInput extends NamedInput { @Day("The closing date; today when nothing is said.", true) closedOn?: string | null; }
@InputType({ description: "A record that something is done to, with the reason." })
export class ReasonedInput extends NamedInput { @Words("Why.", { max: 1000 }) reason!: string; }

@Resolver()
export class CaseVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Changes what a case is about." })
  editCase(@Arg("input") { id, expectedVersion, ...input }: EditCaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, editingCase, { id, expectedVersion }, given(input, ["bodyId", "complainantId"]) as CaseEdits);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Begins the assessment of a case that was received." })
  startAssessment(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, startingAssessment, input, {});
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Begins the investigation of a case that was assessed." })
  startInvestigation(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, startingInvestigation, input, {});
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Decides a case. Every head of complaint must have its outcome." })
  decideCase(@Arg("input") input: DecideCaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, deciding, input, { decidedOn: input.decidedOn });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Closes a decided case on which nothing is open." })
  closeCase(@Arg("input") input: CloseCaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, closing, input, { closedOn: input.closedOn ?? context.today });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Takes a decided or closed case up again, under investigation." })
  reopenCase(@Arg("input") input: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, reopening, input, { reason: input.reason });
  }
}
