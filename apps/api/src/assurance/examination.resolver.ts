import { randomUUID } from "node:crypto";
import type { examinationAnswers, examinationFindings } from "@remit/domain/assurance/labels";
import { ArrayMaxSize, IsOptional, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./examination.deeds.js";
import { CaseExamination, CaseSample, ExaminationAnswer } from "./examination.entity.js";
import { judgedFollowUp, MayFollowUp, type FollowUpInput } from "./following-up.js";
import { casesOfMyPeople, checklistToday, sharesOf } from "./listing.js";
import { ExaminationAnswerGiven, ExaminationFinding } from "./vocabularies.js";

hasMany(CaseSample, "examinations", CaseExamination, "sample", "The cases that it drew.");
hasMany(CaseExamination, "answers", ExaminationAnswer, "examination", "The checklist as it was answered.");
hasMany(Case, "examinations", CaseExamination, "case", "When its casework was examined (AS-24).");
@Resolver(() => CaseSample) export class CaseSampleReads extends reads(CaseSample, { one: "caseSample", many: "caseSamples" }) {}
@Resolver(() => CaseExamination) export class CaseExaminationReads extends reads(CaseExamination, { one: "caseExamination", many: "caseExaminations" }) {}

@InputType({ description: "A sample to be drawn from the cases of those whose work you direct (AS-24)." })
export class DrawCaseSampleInput extends BeginningInput {
  @Other("Whose cases; everyone's whose work you direct where it is left out.", true) ofStaffId?: string | null;
  @Day("Since when closed cases are listed too; only open ones are where it is left out.", true) closedSince?: string | null;
  @Field(() => Int, { nullable: true, description: "How many cases; where it is left out, the office's share of each person's casework, a larger one during probation (AS-37)." })
  @IsOptional() @Min(1, { message: "Draw one case or more." }) @Max(50, { message: "Draw 50 cases at most." }) size?: number | null;
  @Words("By what it is drawn; the same seed draws the same cases from the same list. One is made where it is left out.", { optional: true, max: 60 }) seed?: string | null;
}
@InputType({ description: "The answer to a question of the checklist." })
export class ExaminationAnswerInput {
  @Other("The question.") questionId!: string;
  @Field(() => ExaminationAnswerGiven, { description: "The answer." }) answer!: keyof typeof examinationAnswers;
  @Words("What there is to say about it.", { optional: true, empty: true, max: 1000 }) note?: string | null;
}
@InputType({ description: "What was examined and found." })
export class RecordExaminationInput extends NamedInput {
  @Words("What was done on the case so far, as you read it.", { max: 4000 }) caseworkToDate!: string;
  @Field(() => [ExaminationAnswerInput], { description: "The whole checklist of today, each question once." }) @ArrayMaxSize(100, { message: "A checklist has 100 questions at most." }) answers!: ExaminationAnswerInput[];
  @Field(() => ExaminationFinding, { description: "What was found." }) finding!: keyof typeof examinationFindings;
  @Words("What you say about it, to whoever holds the case.", { optional: true, empty: true, max: 4000 }) note?: string | null;
  @MayFollowUp("What is to be done about it; asked for unless everything is in order.") followUp?: FollowUpInput | null;
}

const samples = answersWith(CaseSample, "caseSample", "The sample");
const examinations = answersWith(CaseExamination, "caseExamination", "The examination");
type Answer = Promise<object>;

@Resolver()
export class ExaminationVerbs {
  @samples.Verb("Draws a sample of the cases of those whose work you direct, to be examined (AS-24).")
  async drawCaseSample(@Arg("input") { idempotencyKey, ...sent }: DrawCaseSampleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [ofStaffId, closedSince] = [sent.ofStaffId ?? null, sent.closedSince ?? null];
    const listed = await casesOfMyPeople(context, ofStaffId, closedSince);
    const drawnBy = sent.size ? { size: sent.size } : { size: null, ...(await sharesOf(context, listed)) };
    return samples.begin(context, info, deeds.drawing, { ofStaffId, closedSince, ...drawnBy, seed: sent.seed?.trim() ?? randomUUID().slice(0, 8), listed: listed.map(({ id }) => id) }, idempotencyKey, undefined, sent);
  }
  @examinations.Verb("Records what was examined and found, and what is to be done about it (AS-24).")
  async recordExamination(@Arg("input") input: RecordExaminationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const examination = await visible<{ caseId: string }>(context, CaseExamination, input.id);
    const asked = new Set(await checklistToday(context));
    const answers = input.answers.map(({ questionId, answer, note }) => ({ questionId, answer, note: note ?? "" }));
    const areOfTheChecklist = new Set(answers.map((one) => one.questionId)).size === answers.length && answers.every((one) => asked.has(one.questionId));
    return examinations.change(context, info, deeds.recording, input, { ...(await judgedFollowUp(context, examination?.caseId ?? null, input.followUp)), finding: input.finding, caseworkToDate: input.caseworkToDate, note: input.note ?? "", answers, areOfTheChecklist });
  }
  @examinations.Verb("Leaves a case out of its sample, with the reason (AS-24).")
  leaveOutExamination(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return examinations.change(context, info, deeds.leavingOut, input, { reason: input.reason }); }
}
