import type { checkFindings, returnLevels, submissionOutcomes, toldBy, toldParties } from "@remit/domain/submissions/labels";
import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { BeginningInput, Day, Other, WordList, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { CheckFinding, ReturnLevel, SubmissionOutcome, ToldBy, ToldParty } from "./vocabularies.js";

const long = { max: 20_000, optional: true, empty: true } as const;
const short = { max: 4000, optional: true, empty: true } as const;
const Complexity = (optional: boolean): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: optional, description: "How complex it is, 1 (straightforward) to 4 (exceptional)." })(target, key);
  for (const check of [...(optional ? [IsOptional()] : []), Min(1, { message: "Complexity is 1 to 4." }), Max(4, { message: "Complexity is 1 to 4." })]) check(target, key as string);
};

@InputType({ description: "A submission that is begun on a case." })
export class StartSubmissionInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The review that it comes from.", true) reviewId?: string | null;
  @Other("The kind of submission.") kindId!: string;
  @Words("What it is about.", { max: 200 }) title!: string;
  @Complexity(false) complexity!: number;
}
@InputType({ description: "One of the courses among which a principal chooses." })
export class OptionInput {
  @Words("The course.", { max: 300 }) title!: string;
  @Words("What speaks for it.", { max: 4000, empty: true }) speaksFor!: string;
  @Words("What speaks against it.", { max: 4000, empty: true }) speaksAgainst!: string;
}
@InputType({ description: "What is written in a pack; what is left out stays as it is (PO-73)." })
export class WriteSubmissionInput extends NamedInput {
  @Words("What it is about.", { max: 200, optional: true }) title?: string | null;
  @Complexity(true) complexity?: number | null;
  @Words("What the matter is, in short.", long) summary?: string | null;
  @Field(() => [String], { nullable: true, description: "The issues to decide." }) @IsOptional() @ArrayMaxSize(30, { message: "Name 30 issues at most." })
  @MaxLength(1000, { each: true, message: "An issue may have 1,000 characters at most. Shorten it." }) @Matches(/\S/, { each: true, message: "An issue is empty. Leave it out." }) issues?: string[] | null;
  @Field(() => [OptionInput], { nullable: true, description: "The options." }) @IsOptional() @ArrayMaxSize(10, { message: "Give ten options at most." }) @ValidateNested({ each: true }) options?: OptionInput[] | null;
  @Words("What is recommended.", long) recommendation?: string | null;
  @Words("What could go wrong, and how grave it would be.", long) risk?: string | null;
  @Words("The reply or paper that is to be signed or agreed.", long) draft?: string | null;
  @Words("What is asked of the principal.", short) asks?: string | null;
  @Day("By when.", true) decideBy?: string | null;
}
@InputType({ description: "A case that a submission is also about." })
export class AddSubmissionCaseInput extends NamedInput { @Other("The case.") caseId!: string; }
@InputType({ description: "A paper for a submission: a file of one of its cases." })
export class AddSubmissionPaperInput extends NamedInput {
  @Other("The file.") attachmentId!: string;
  @Words("What it shows.", { max: 300, optional: true, empty: true }) what?: string | null;
}
@InputType({ description: "A submission, with the reason for what is done." })
export class SubmissionReasonInput extends NamedInput { @Words("Why.", { max: 2000 }) reason!: string; }
@InputType({ description: "A submission and the position that is to assess it." })
export class RouteSubmissionInput extends NamedInput {
  @Other("The position.") toPositionId!: string;
  @Words("Why they are brought in; needed where somebody has it already.", { max: 2000, optional: true, empty: true }) reason?: string | null;
}
@InputType({ description: "How a submission is settled without a principal (PO-17)." })
export class SettleSubmissionInput extends SubmissionReasonInput {
  @Field(() => SubmissionOutcome, { description: "What is decided." }) outcome!: keyof typeof submissionOutcomes;
  @Words("What is decided instead of what is recommended.", short) decision?: string | null;
}
@InputType({ description: "An assessment (PO-08, PO-14)." })
export class AssessSubmissionInput extends NamedInput {
  @Words("The points that matter.", { max: 20_000 }) salientPoints!: string;
  @Words("What is urgent.", short) priorityActions?: string | null;
  @Words("What you say of its quality, for its author.", short) quality?: string | null;
  @WordList("The codes of the points of the checklist that are met.") pointsMet?: string[] | null;
}
@InputType({ description: "A question to Operations, with the day by which it is due (PO-07)." })
export class AskAuthorInput extends NamedInput {
  @Words("The question.", { max: 4000 }) text!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "Advice to Operations (PO-09)." })
export class AdviseAuthorInput extends NamedInput { @Words("The advice.", { max: 4000 }) text!: string; }
@InputType({ description: "The answer to a question." })
export class AnswerQuestionInput extends NamedInput { @Words("The answer.", { max: 4000 }) answer!: string; }
@InputType({ description: "A return for further work (PO-12)." })
export class ReturnSubmissionInput extends NamedInput {
  @WordList("The codes of the reasons; at least one.") reasonCodes?: string[] | null;
  @Field(() => ReturnLevel, { description: "Who hears of it besides the author." }) level!: keyof typeof returnLevels;
  @Words("What is wanted.", { max: 4000 }) note!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "A second look at an assessment (PO-03)." })
export class CheckAssessmentInput extends NamedInput {
  @Field(() => CheckFinding, { description: "What it found." }) finding!: keyof typeof checkFindings;
  @Words("What was good, and what could be better.", { max: 4000 }) note!: string;
}
@InputType({ description: "Before whom a submission is put, and for which day (PO-04, PO-06)." })
export class PlanSubmissionInput extends NamedInput {
  @Other("The position whose holder decides.") toPositionId!: string;
  @Day("The day.") on!: string;
}
@InputType({ description: "What is said to the very pack that was read (PO-15, PO-28)." })
export class DecideSubmissionInput extends NamedInput {
  @Words("The digest of the pack that you read.", { max: 100 }) digest!: string;
  @Field(() => SubmissionOutcome, { description: "What you say." }) outcome!: keyof typeof submissionOutcomes;
  @Words("Why; what is wanted, where more is.", short) reason?: string | null;
  @Words("What you decide instead of what is recommended.", short) decision?: string | null;
  @Words("On what conditions.", short) conditions?: string | null;
  @Day("By when more is wanted.", true) dueOn?: string | null;
}
@InputType({ description: "Somebody who was told what was decided (PO-18)." })
export class RecordTellingInput extends NamedInput {
  @Field(() => ToldParty, { description: "To which part of the office they belong." }) party!: keyof typeof toldParties;
  @Words("Who they are.", { max: 200 }) who!: string;
  @Field(() => ToldBy, { description: "How they were told." }) how!: keyof typeof toldBy;
  @Day("When.") toldOn!: string;
}
@InputType({ description: "What is learned from a submission (PO-13)." })
export class NoteLessonsInput extends NamedInput { @Words("What is learned, or that nothing is and why.", { max: 4000 }) lessons!: string; }
