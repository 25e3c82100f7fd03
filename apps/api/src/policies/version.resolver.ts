import { ArrayMaxSize, MaxLength, Max, Min, ValidateNested } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { Day, Link, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import { PolicyAcceptance, PolicyTeamStanding } from "./acceptance.entity.js";
import { writingVersion } from "./policy.deeds.js";
import { PolicyQuestion, PolicyVersion } from "./policy.entity.js";
import * as deeds from "./version.deeds.js";

hasMany(PolicyVersion, "questionnaire", PolicyQuestion, "policyVersion", "The questions that it asks before it is accepted (AS-05).");
hasMany(PolicyVersion, "acceptances", PolicyAcceptance, "policyVersion", "Of whom it is asked, and who accepted it (AS-04, AS-06).");
hasMany(PolicyVersion, "teamStandings", PolicyTeamStanding, "policyVersion", "How each team stands with it (AS-06).");
@Resolver(() => PolicyVersion) export class PolicyVersionReads extends reads(PolicyVersion, { one: "policyVersion", many: "policyVersions" }) {}

@InputType({ description: "A version of a policy: what it says and what is new in it." })
export class PolicyTextInput extends NamedInput {
  @Words("What it says.", { max: 40000 }) text!: string;
  @Link("Where the whole document can be read.", true) href?: string | null;
  @Words("What changes by it.", { max: 2000 }) change!: string;
}
@InputType({ description: "A question, its answers and which of them is right." })
export class PolicyQuestionInput {
  @Words("What is asked.", { max: 500 }) wording!: string;
  @Field(() => [String], { description: "The answers to choose from, two to six." }) @ArrayMaxSize(6, { message: "Give six answers at most." }) @MaxLength(300, { each: true, message: "An answer may have 300 characters at most. Shorten it." }) options!: string[];
  @Field(() => Int, { description: "Which of them is right, counted from 0." }) right!: number;
}
@InputType({ description: "The whole questionnaire of a version; none where it asks no questions." })
export class WritePolicyQuestionnaireInput extends NamedInput {
  @Field(() => [PolicyQuestionInput], { description: "The questions in their order." }) @ArrayMaxSize(20, { message: "A brief questionnaire has 20 questions at most." }) @ValidateNested({ each: true }) questions!: PolicyQuestionInput[];
  @Field(() => Int, { description: "How many answers must be right." }) @Min(0) @Max(20) passMark!: number;
}
@InputType({ description: "That the Board approved a version, when, and what shows it." })
export class RecordBoardApprovalInput extends NamedInput {
  @Day("When the Board approved it.") approvedOn!: string;
  @Words("What shows it, such as the item of the minutes.", { max: 500 }) evidence!: string;
  @Link("Where that can be read.", true) evidenceHref?: string | null;
}
@InputType({ description: "By when people are to accept a version that is published." })
export class PublishPolicyVersionInput extends NamedInput { @Day("By when they are to accept it.") acceptBy!: string; }

const { Verb, change, begin } = answersWith(PolicyVersion, "policyVersion", "The version");
type Answer = Promise<object>;

@Resolver()
export class PolicyVersionVerbs {
  @Verb("Writes a new version of a policy, as a draft (AS-03).")
  writePolicyVersion(@Arg("input") { id, expectedVersion, text, href, change }: PolicyTextInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return begin(context, info, writingVersion, { text, href: href ?? null, change }, undefined, { id, expectedVersion });
  }
  @Verb("Changes a draft (AS-03).")
  amendPolicyVersion(@Arg("input") input: PolicyTextInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.amending, input, { text: input.text, href: input.href ?? null, change: input.change }); }
  @Verb("Writes the questions that people answer before they accept (AS-05).")
  writePolicyQuestionnaire(@Arg("input") input: WritePolicyQuestionnaireInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.writingQuestionnaire, input, { passMark: input.passMark, questions: input.questions.map(({ wording, options, right }) => ({ wording, options: options.map((one) => one.trim()).filter(Boolean), right })) });
  }
  @Verb("Puts a draft to the Board (AS-02).")
  putPolicyToBoard(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.puttingToBoard, input, {}); }
  @Verb("Records that the Board approved it, with the evidence (AS-02, AS-08).")
  recordBoardApproval(@Arg("input") input: RecordBoardApprovalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.approving, input, { approvedOn: input.approvedOn, evidence: input.evidence, evidenceHref: input.evidenceHref ?? null }); }
  @Verb("Takes back as a draft what the Board did not approve, with the reason.")
  returnPolicyVersion(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.returning, input, { reason: input.reason }); }
  @Verb("Publishes what the Board approved; whoever it concerns is asked to accept it and told (AS-02, AS-03).")
  publishPolicyVersion(@Arg("input") input: PublishPolicyVersionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.publishing, input, { acceptBy: input.acceptBy }); }
}
