import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";

/** A whole number of an input, within bounds. */
export const Whole = (description: string, least: number, most: number, optional = false): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, key as string);
  for (const check of [Min(least, { message: `Give ${least} at least.` }), Max(most, { message: `Give ${most} at most.` })]) check(target, key as string);
};
/** An amount of an input, in pence: a million pounds at most. */
export const Pence = (description: string, least = 1, optional = false) => Whole(`${description} In pence.`, least, 100_000_000, optional);

const papersAtOnce = 100;
/** The documents of a case that are released. */
const Papers = (description: string): PropertyDecorator => (target, key) => {
  Field(() => [ID], { description })(target, key);
  ArrayMaxSize(papersAtOnce, { message: `Choose ${papersAtOnce} documents at most.` })(target, key as string);
};

@InputType({ description: "Work that is to be commissioned from an external reviewer." })
export class CommissionExternalReviewInput extends BeginningInput {
  @Other("The case, or the case of the review.") caseId!: string;
  @Other("The external reviewer.") reviewerId!: string;
  @Other("The heading of the budget that pays for it.") headingId!: string;
  @Words("The question to answer.", { max: 10_000 }) question!: string;
  @Papers("Exactly which documents of the case the reviewer may read.") paperIds!: string[];
  @Whole("Hours of work that are agreed.", 1, 1000) agreedHours!: number;
  @Pence("The agreed fee.") feePence!: number;
  @Day("When the report is due.") dueOn!: string;
  @Day("The last day on which the reviewer sees it; the due date when nothing is said.", true) endsOn?: string | null;
}
@InputType({ description: "Documents of the case that a reviewer may read from now on." })
export class ReleasePapersInput extends NamedInput { @Papers("The documents.") paperIds!: string[]; }
@InputType({ description: "A message about a commission." })
export class WriteOnCommissionInput extends NamedInput { @Words("What you write.", { max: 10_000 }) text!: string; }
@InputType({ description: "New dates of a commission, and why." })
export class ChangeCommissionDatesInput extends NamedInput {
  @Day("When the report is due.") dueOn!: string;
  @Day("The last day on which the reviewer sees it.") endsOn!: string;
  @Words("Why.", { max: 2000 }) reason!: string;
}
@InputType({ description: "A commission, with the reason for what is done." })
export class CommissionReasonInput extends NamedInput { @Words("Why.", { max: 2000 }) reason!: string; }
@InputType({ description: "A mark by one criterion." })
export class MarkInput {
  @Words("The criterion's code.", { max: 60 }) criterion!: string;
  @Whole("The mark, 1 (falls short) to 4 (excellent).", 1, 4) mark!: number;
  @Words("Why.", { max: 2000 }) reason!: string;
}
@InputType({ description: "A report that is accepted, with a mark by every criterion." })
export class AcceptReportInput extends NamedInput {
  @Field(() => [MarkInput], { description: "A mark by every criterion in use, once each." }) @ArrayMinSize(1, { message: "Mark the work by every criterion." }) @ArrayMaxSize(30, { message: "Mark each criterion once." }) marks!: MarkInput[];
}
@InputType({ description: "An invoice that is matched to its commission." })
export class RecordInvoiceInput extends NamedInput {
  @Words("The commission's reference as it stands on the invoice.", { max: 60 }) commissionReference!: string;
  @Words("The invoice's own reference.", { max: 100 }) invoiceReference!: string;
  @Pence("What it comes to.", 0) invoicePence!: number;
  @Day("Its date.") invoicedOn!: string;
}
@InputType({ description: "A commission that was paid." })
export class RecordPaymentInput extends NamedInput { @Day("When.") paidOn!: string; }

@InputType({ description: "A reviewer's declaration that nothing ties them to a case." })
export class DeclareIndependenceInput extends NamedInput { @Words("What you declare.", { max: 4000 }) declaration!: string; }
@InputType({ description: "Time that was worked on a commission." })
export class RecordCommissionTimeInput extends NamedInput {
  @Day("The day.") on!: string;
  @Whole("How many minutes.", 1, 1440) minutes!: number;
  @Words("What was done.", { max: 1000 }) what!: string;
}
@InputType({ description: "A report that is about to be sent as a document." })
export class RequestReportUploadInput extends NamedInput { @Words("What the file is called, with its ending.", { pattern: /^[^/\\]+$/, says: "Leave out slashes and backslashes." }) name!: string; }
@InputType({ description: "A report that is delivered." })
export class DeliverReportInput extends NamedInput {
  @Words("Your answer to the question.", { max: 100_000 }) report!: string;
  @Other("The document that you sent for it, where you sent one.", true) documentId?: string | null;
}
