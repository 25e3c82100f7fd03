import { adviserKinds, usualAdviceWorkingDays, type AdviceOrigin as Origin, type AdviserKind as AdviserKindName } from "@remit/domain/advice/labels";
import type { AdviceKept } from "@remit/domain/advice/advice-actions";
import type { GraphQLResolveInfo } from "graphql";
import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { addToCase } from "../casework/case.payload.js";
import { ReasonedInput } from "../casework/case.resolver.js";
import { Case } from "../casework/case.entity.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { vocabulary } from "../reading/inputs.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { actingOnAdvice, answeringAdvice, askingForAdvice, passingAdviceOn, raisingAdvice, withdrawingAdvice } from "./advice.deeds.js";
import { AdviceHop, AdviceOrigin, AdviceRequest } from "./advice.entity.js";
import { adviserNamed, whoCanBeAsked, type Askable as Askables } from "./advisers.js";
import "./advice.law.js";

const days = { message: "Give from 1 to 60 working days." };
@InputType({ description: "A question about a case, for somebody above in the line of management or for an adviser (AS-34)." })
export class AskForAdviceInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("Who is asked.") adviserId!: string;
  @Words("The question.", { max: 2000 }) question!: string;
  @Field(() => Int, { nullable: true, description: `Within how many working days an answer is needed, 1 to 60; ${usualAdviceWorkingDays} when left out.` }) @IsOptional() @IsInt(days) @Min(1, days) @Max(60, days) workingDays?: number | null;
}
@InputType({ description: "Advice that nobody asked for: what a discussion or a control check showed (AS-33)." })
export class RaiseAdviceInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Field(() => AdviceOrigin, { description: "Where it was noticed." }) origin!: Origin;
  @Words("What was noticed.", { max: 2000 }) question!: string;
  @Words("The advice.", { max: 20_000 }) answer!: string;
}
@InputType({ description: "The answer to a request for advice." })
export class AnswerAdviceInput extends NamedInput { @Words("The answer.", { max: 20_000 }) answer!: string; }
@InputType({ description: "A request for advice that goes on to somebody else (AS-28)." })
export class PassAdviceOnInput extends NamedInput { @Other("Who is asked now.") adviserId!: string; @Words("Why.", { max: 1000 }) reason!: string; }
@InputType({ description: "What was done with advice (AS-34)." })
export class ActOnAdviceInput extends NamedInput { @Words("What was done with it.", { max: 2000 }) action!: string; }

@ObjectType({ description: "The request for advice as it now stands.", simpleResolvers: true })
export class AdviceRequestPayload { @Shown("everyone", "The request.", { type: () => AdviceRequest, nullable: true }) adviceRequest!: AdviceRequest | null; }

export const AdviserKind = vocabulary("AdviserKind", adviserKinds, "Why somebody can be asked for advice (AS-28, AS-33).");
@ObjectType({ description: "Somebody who can be asked about a case.", simpleResolvers: true })
export class Askable implements Askables {
  @Shown("everyone", "The person’s identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "The person’s name.") name!: string;
  @Shown("everyone", "What their primary position is called.", { type: () => String, nullable: true }) title!: string | null;
  @Shown("everyone", "Why they can be asked.", { type: () => AdviserKind }) kind!: AdviserKindName;
}

hasMany(Case, "adviceRequests", AdviceRequest, "case", "What was asked and advised about it, the latest first (AS-34).");
hasMany(AdviceRequest, "hops", AdviceHop, "adviceRequest", "Every hop, the first one first (AS-28).");
@Resolver(() => AdviceRequest) export class AdviceRequestReads extends reads(AdviceRequest, { one: "adviceRequest", many: "adviceRequests" }) {}

const { answer, change } = answersWith<AdviceRequestPayload>("adviceRequest", AdviceRequest);

@Resolver()
export class AdviceVerbs {
  @Extensions({ policy: "everyone" })
  @Query(() => [Askable], { description: "Who can be asked about a case: those above you in the line of management, then the advisers. Nobody for a case that you may not see." })
  async advisers(@Arg("caseId", () => ID, { description: "The case." }) caseId: string, @Ctx() context: Context): Promise<Askable[]> {
    return (await visible(context, Case, caseId)) ? whoCanBeAsked(context.door, context.actor.staffId, caseId) : [];
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AdviceRequestPayload, { description: "Asks somebody above in the line of management, or an adviser, about a case. Its owner stays who they are (AS-34)." })
  async askForAdvice(@Arg("input") { caseId, adviserId, question, workingDays, idempotencyKey }: AskForAdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequestPayload> {
    const adviser = await adviserNamed(context.door, context.actor.staffId, caseId, adviserId);
    return answer(context, info, await addToCase(context, askingForAdvice, caseId, { adviser, question, workingDays: workingDays ?? usualAdviceWorkingDays }, idempotencyKey));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AdviceRequestPayload, { description: "Raises advice that nobody asked for, from a discussion or a control check (AS-33)." })
  async raiseAdvice(@Arg("input") { caseId, idempotencyKey, ...input }: RaiseAdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequestPayload> {
    return answer(context, info, await addToCase(context, raisingAdvice, caseId, input, idempotencyKey));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AdviceRequestPayload, { description: "Answers what you are asked." })
  answerAdvice(@Arg("input") input: AnswerAdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequestPayload> { return change(context, info, answeringAdvice, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AdviceRequestPayload, { description: "Passes what you are asked on to somebody above you, or to an adviser; the hop is kept (AS-28)." })
  async passAdviceOn(@Arg("input") { adviserId, ...input }: PassAdviceOnInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequestPayload> {
    const kept = await visible<AdviceKept>(context, AdviceRequest, input.id);
    return change(context, info, passingAdviceOn, { ...input, adviser: kept && (await adviserNamed(context.door, context.actor.staffId, kept.caseId, adviserId)) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AdviceRequestPayload, { description: "Says what was done with advice (AS-34)." })
  actOnAdvice(@Arg("input") input: ActOnAdviceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequestPayload> { return change(context, info, actingOnAdvice, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AdviceRequestPayload, { description: "Withdraws a question that you asked." })
  withdrawAdvice(@Arg("input") input: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AdviceRequestPayload> { return change(context, info, withdrawingAdvice, { id: input.id, expectedVersion: input.expectedVersion, reason: input.reason }); }
}
