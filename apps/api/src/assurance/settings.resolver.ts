import type { examinedAspects, exceptionTests } from "@remit/domain/assurance/labels";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { reads } from "../reading/roots.js";
import { addingQuestion, endingQuestion } from "./examination.deeds.js";
import { ExaminationQuestion } from "./examination.entity.js";
import { addingKind, endingKind } from "./payment.deeds.js";
import { PaymentExceptionKind } from "./payment.entity.js";
import { ExaminedAspect, ExceptionTest } from "./vocabularies.js";

@Resolver(() => ExaminationQuestion) export class ExaminationQuestionReads extends reads(ExaminationQuestion, { many: "examinationQuestions" }) {}
@Resolver(() => PaymentExceptionKind) export class PaymentExceptionKindReads extends reads(PaymentExceptionKind, { many: "paymentExceptionKinds" }) {}

@InputType({ description: "A question of the checklist." })
export class AddExaminationQuestionInput extends BeginningInput {
  @Field(() => ExaminedAspect, { description: "What it looks at." }) aspect!: keyof typeof examinedAspects;
  @Words("What is asked.", { max: 300 }) wording!: string;
  @Field(() => Int, { description: "Its place in the checklist." }) @Min(1, { message: "Give a place from 1 to 100." }) @Max(100, { message: "Give a place from 1 to 100." }) ordinal!: number;
  @Day("From when on it is asked.") inUseFrom!: string;
}
@InputType({ description: "A kind of payment that stands out." })
export class AddExceptionKindInput extends BeginningInput {
  @Words("What it is called.", { max: 100 }) name!: string;
  @Field(() => ExceptionTest, { description: "By what a payment stands out." }) test!: keyof typeof exceptionTests;
  @Field(() => Int, { nullable: true, description: "Pence from which an amount stands out; left out where it is about the payee." }) fromPence?: number | null;
  @Field(() => Int, { description: "Working days in which it is to be dealt with." }) @Min(1, { message: "Give one working day or more." }) @Max(60, { message: "Give 60 working days at most." }) workingDays!: number;
  @Other("The position that hears what came of it, and takes it on where nobody in the case's segment can.") overseerPositionId!: string;
  @Day("From when on payments stand out so.") inUseFrom!: string;
}
@InputType({ description: "The day from which on something is no longer in use." })
export class EndUseInput extends NamedInput { @Day("From when on it is no longer in use.") inUseTo!: string; }

const questions = answersWith(ExaminationQuestion, "examinationQuestion", "The question");
const kinds = answersWith(PaymentExceptionKind, "paymentExceptionKind", "The kind");
type Answer = Promise<object>;

@Resolver()
export class AssuranceSettings {
  @questions.Verb("Adds a question to the checklist of examinations, from a day on (AS-24).")
  addExaminationQuestion(@Arg("input") { idempotencyKey, ...input }: AddExaminationQuestionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return questions.begin(context, info, addingQuestion, { ...input }, idempotencyKey); }
  @questions.Verb("Ends a question of the checklist; what was answered stays on record (AS-24).")
  endExaminationQuestion(@Arg("input") input: EndUseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return questions.change(context, info, endingQuestion, input, { inUseTo: input.inUseTo }); }
  @kinds.Verb("Says that payments stand out in a way, from a day on (AS-25).")
  async addExceptionKind(@Arg("input") { idempotencyKey, ...sent }: AddExceptionKindInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [seat] = await context.door.source.query<{ open: boolean }[]>("SELECT is_open AND holder_id IS NOT NULL AS open FROM positions WHERE id = $1", [sent.overseerPositionId]);
    if (!seat) throw refuseField("overseerPositionId", "There is no such position. Choose from the list.", "VALIDATION_FAILED");
    return kinds.begin(context, info, addingKind, { ...sent, fromPence: sent.fromPence ?? null, isOverseerOpen: seat.open }, idempotencyKey, undefined, sent);
  }
  @kinds.Verb("Says that payments no longer stand out in a way, from a day on (AS-25).")
  endExceptionKind(@Arg("input") input: EndUseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return kinds.change(context, info, endingKind, input, { inUseTo: input.inUseTo }); }
}
