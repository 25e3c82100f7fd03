import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { Other } from "../door/inputs.js";
import { perform } from "../door/perform.js";
import { BulkItemResult, itemResult, NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { PolicyAcceptance, PolicyAttempt } from "./acceptance.entity.js";
import * as deeds from "./acceptance.deeds.js";

hasMany(PolicyAcceptance, "attempts", PolicyAttempt, "acceptance", "How often its questions were answered, and how well (AS-05).");
@Resolver(() => PolicyAcceptance) export class PolicyAcceptanceReads extends reads(PolicyAcceptance, { one: "policyAcceptance", many: "policyAcceptances" }) {}

@InputType({ description: "The answer that is chosen to a question." })
export class PolicyAnswerInput {
  @Other("The question.") questionId!: string;
  @Field(() => Int, { description: "The answer, counted from 0." }) option!: number;
}
@InputType({ description: "The answers to the questions of a version." })
export class AnswerPolicyQuestionnaireInput extends NamedInput {
  @Field(() => [PolicyAnswerInput], { description: "An answer to each question." }) @ArrayMaxSize(20, { message: "There are 20 questions at most." }) @ValidateNested({ each: true }) answers!: PolicyAnswerInput[];
}
@InputType({ description: "Of whom a policy still waits." })
export class RemindOfPolicyInput {
  @Field(() => [NamedInput], { description: "The acceptances that are waited for, as you last saw them." }) @ArrayMinSize(1, { message: "Choose at least one person." }) @ArrayMaxSize(200, { message: "Remind 200 people at once at most." }) @ValidateNested({ each: true }) acceptances!: NamedInput[];
}
@ObjectType({ description: "What came of reminding each.", simpleResolvers: true })
export class RemindOfPolicyPayload { @Shown("everyone", "An outcome for each: reminded, or not and why.", { type: () => [BulkItemResult] }) results!: BulkItemResult[]; }

const { Verb, change } = answersWith(PolicyAcceptance, "policyAcceptance", "The acceptance");
type Answer = Promise<object>;

@Resolver()
export class PolicyAcceptanceVerbs {
  @Verb("Answers the questions of a version that is asked of you; as often as needed (AS-05).")
  answerPolicyQuestionnaire(@Arg("input") input: AnswerPolicyQuestionnaireInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.answering, input, { answers: input.answers.map(({ questionId, option }) => ({ questionId, option })) });
  }
  @Verb("Accepts a version that is asked of you (AS-04).")
  acceptPolicy(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.accepting, input, {}); }
  @Extensions({ policy: "everyone" })
  @Mutation(() => RemindOfPolicyPayload, { description: "Reminds people of a policy that they did not accept yet; each once a day at most (AS-06)." })
  async remindOfPolicy(@Arg("input") { acceptances }: RemindOfPolicyInput, @Ctx() { door, actor }: Context): Answer {
    const { outcomes } = await perform(door, deeds.reminding, { actor, input: {}, named: acceptances.map(({ id, expectedVersion }) => ({ id, expectedVersion })) });
    return { results: outcomes.map(itemResult) };
  }
}
