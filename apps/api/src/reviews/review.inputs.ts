import type { courtSteps, decisionParts, furtherSteps, problemFindings, reviewParties, triageOutcomes } from "@remit/domain/reviews/labels";
import type { channels } from "@remit/domain/casework/labels";
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Channel } from "../casework/work.entity.js";
import { BeginningInput, Day, Other, WordList, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { CourtStep, DecisionPart, FurtherStep, ProblemFinding, ReviewParty, TriageOutcome } from "./vocabularies.js";

/** Reviews that one triage may name at most. */
export const triagedAtOnce = 200;
const long = { max: 20_000, optional: true, empty: true } as const;
const short = { max: 4000, optional: true, empty: true } as const;

@InputType({ description: "Somebody who had a part in a decision." })
export class DecisionPartInput {
  @Other("The person.") staffId!: string;
  @Field(() => DecisionPart, { description: "What they did." }) part!: keyof typeof decisionParts;
}
@InputType({ description: "A request for a review of a decided case." })
export class RequestReviewInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Day("When the request was received.") receivedOn!: string;
  @Field(() => Channel, { description: "How it reached us." }) channel!: keyof typeof channels;
  @WordList("The codes of the grounds; at least one.") groundCodes?: string[] | null;
  @Words("What the person says.", { max: 20_000 }) said!: string;
  @Field(() => [DecisionPartInput], { nullable: true, description: "Who made, signed, approved or advised on the decision, where the record of the case does not say it." }) @IsOptional() @ArrayMaxSize(20, { message: "Name 20 people at most." }) makers?: DecisionPartInput[] | null;
}
@InputType({ description: "A review whose request was acknowledged." })
export class AcknowledgeReviewInput extends NamedInput { @Day("When it was acknowledged.") acknowledgedOn!: string; }
@InputType({ description: "What is said of requests for a review, one or many." })
export class TriageReviewsInput {
  @Field(() => [NamedInput], { description: `The reviews, as you last saw them; ${triagedAtOnce} at most.` }) @ArrayMinSize(1, { message: "Name at least one review." }) @ArrayMaxSize(triagedAtOnce, { message: `Name ${triagedAtOnce} reviews at most.` }) reviews!: NamedInput[];
  @Field(() => TriageOutcome, { description: "The answer." }) outcome!: keyof typeof triageOutcomes;
  @Words("Why.", { max: 2000 }) reason!: string;
  @Words("Why a request outside the window is accepted all the same.", { max: 2000, optional: true }) discretionReason?: string | null;
}
@InputType({ description: "A review and the position that is to have it." })
export class AllocateReviewInput extends NamedInput { @Other("The reviewer's position.") toPositionId!: string; }
@InputType({ description: "A review and somebody who had a part in the decision." })
export class RecordDecisionPartInput extends NamedInput {
  @Other("The person.") staffId!: string;
  @Field(() => DecisionPart, { description: "What they did." }) part!: keyof typeof decisionParts;
  @Words("How it is known.", { max: 1000 }) reason!: string;
}
@InputType({ description: "What is written in a review's working file; what is left out stays as it is." })
export class WriteReviewInput extends NamedInput {
  @Words("What you make of it all.", long) analysis?: string | null;
  @Words("The conclusion, in the words in which it goes out.", long) conclusion?: string | null;
  @Words("Why you conclude so.", long) rationale?: string | null;
  @Field(() => ProblemFinding, { nullable: true, description: "Whether there was a problem with the decision." }) decisionProblem?: keyof typeof problemFindings | null;
  @Field(() => ProblemFinding, { nullable: true, description: "Whether there was a problem with the method." }) methodProblem?: keyof typeof problemFindings | null;
  @Field(() => ID, { nullable: true, description: "The outcome's code." }) outcomeCode?: string | null;
  @WordList("The codes of the quality points that are met.") qualityMet?: string[] | null;
}
@InputType({ description: "A question that the review is to answer." })
export class AddReviewIssueInput extends NamedInput {
  @Words("The question.", { max: 1000 }) question!: string;
  @Words("What there is to answer it with.", short) evidence?: string | null;
  @Words("What is missing.", short) gap?: string | null;
}
@InputType({ description: "What is to change about an issue; what is left out stays as it is." })
export class EditReviewIssueInput extends NamedInput {
  @Words("The question.", { max: 1000, optional: true }) question?: string | null;
  @Words("What there is to answer it with.", short) evidence?: string | null;
  @Words("What is missing.", short) gap?: string | null;
  @Words("How the gap was closed, or why it is done without.", short) gapClosed?: string | null;
  @Words("What you make of it.", long) analysis?: string | null;
}
@InputType({ description: "A decision for or against a further step." })
export class DecideFurtherStepInput extends NamedInput {
  @Field(() => FurtherStep, { description: "Which step." }) step!: keyof typeof furtherSteps;
  @Field(() => Boolean, { description: "True for it, false against it." }) isFor!: boolean;
  @Words("Why.", { max: 2000 }) reason!: string;
}
@InputType({ description: "A step towards a court that reached us." })
export class RecordCourtStepInput extends NamedInput {
  @Field(() => CourtStep, { description: "What it is." }) kind!: keyof typeof courtSteps;
  @Day("Its date.") on!: string;
  @Day("By when we must respond.", true) respondBy?: string | null;
  @Words("What it says.", short) note?: string | null;
}
@InputType({ description: "Somebody to whom the conclusion is to be told, and how." })
export class PlanCommunicationInput extends NamedInput {
  @Field(() => ReviewParty, { description: "Who." }) party!: keyof typeof reviewParties;
  @Field(() => Channel, { description: "By what means." }) channel!: keyof typeof channels;
  @Words("What they are told, and how.", { max: 2000 }) plan!: string;
}
@InputType({ description: "A party that was told." })
export class TellPartyInput extends NamedInput { @Day("When.") toldOn!: string; }
@InputType({ description: "A peer's informal view." })
export class AddPeerNoteInput extends NamedInput { @Words("What you think.", { max: 4000 }) text!: string; }
@InputType({ description: "A conclusion that is approved: the very text that was read." })
export class ApproveConclusionInput extends NamedInput { @Words("The submittedDigest of the text that you read.") digest!: string; }
@InputType({ description: "A recommendation that is overruled." })
export class OverruleConclusionInput extends ApproveConclusionInput {
  @Words("The code of the outcome that you decide on.", { max: 60 }) outcomeCode!: string;
  @Words("The conclusion that you decide on, in the words in which it goes out.", { max: 20_000 }) conclusion!: string;
  @Words("Why you decide otherwise.", { max: 4000 }) reason!: string;
}
@InputType({ description: "What is done about what the review found." })
export class ResolveReviewInput extends NamedInput {
  @WordList("The codes of the resolutions; several may apply.") resolutionCodes?: string[] | null;
  @Field(() => Int, { nullable: true, description: "The payment, in pence." }) @IsOptional() @Min(1, { message: "A payment is one penny or more." }) @Max(100_000_000, { message: "A payment is a million pounds at most." }) remedyPence?: number | null;
  @Words("The code of the payment's severity band.", { max: 60, optional: true }) remedyBandCode?: string | null;
  @Words("What is to be learned from it, or that nothing is and why.", { max: 4000, optional: true, empty: true }) lessons?: string | null;
}
@InputType({ description: "Work that is commissioned inside the office." })
export class CommissionFollowUpInput extends NamedInput {
  @Words("What is to be done.", { max: 2000 }) what!: string;
  @Other("Who is to do it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
