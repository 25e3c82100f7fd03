import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { decisionMatter } from "../authority/matters.js";
import { peopleNamed } from "../casework/knowing.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { bandOf, mustBeListed, unknownCodes } from "./choosing.js";
import * as ending from "./ending.deeds.js";
import * as pieces from "./pieces.deeds.js";
import { commissioning } from "./review.deeds.js";
import * as inputs from "./review.inputs.js";
import { Review } from "./review.entity.js";
import { doToPiece, doToReview, ReviewReasonInput, ReviewVerb, type ReviewPayload } from "./review.payload.js";

type Answer = Promise<ReviewPayload>;

@Resolver()
export class ReviewApprovalVerbs {
  @ReviewVerb("Submits the conclusion for approval; from here on its text is fixed (PO-47).")
  submitConclusion(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, ending.submitting, input, {}); }
  @ReviewVerb("Approves the very text that you read. Nobody approves their own (PO-47).")
  approveConclusion(@Arg("input") input: inputs.ApproveConclusionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, ending.approving, input, { digest: input.digest }); }
  @ReviewVerb("Returns a conclusion to its reviewer with a reason.")
  returnConclusion(@Arg("input") input: ReviewReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, ending.returning, input, { reason: input.reason }); }
  @ReviewVerb("Decides otherwise than was recommended; both positions stay in the record (PO-72).")
  async overruleConclusion(@Arg("input") { id, expectedVersion, ...input }: inputs.OverruleConclusionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    await mustBeListed(context, "outcomeCode", "OUTCOME", [input.outcomeCode], context.today);
    return doToReview(context, info, ending.overruling, { id, expectedVersion }, input);
  }
}

@Resolver()
export class ReviewEndingVerbs {
  @ReviewVerb("Records that everyone was told the conclusion (PO-43, PO-71).")
  communicateConclusion(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, ending.communicating, input, {}); }
  @ReviewVerb("Records what is done about what was found, and what is learned from it (PO-42, PO-43).")
  async resolveReview(@Arg("input") input: inputs.ResolveReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const resolutionCodes = [...new Set(input.resolutionCodes ?? [])];
    const [unknown, band] = [await unknownCodes(context, "RESOLUTION", resolutionCodes, context.today), await bandOf(context, input.remedyBandCode, context.today)];
    return doToReview(context, info, ending.resolving, input, { resolutionCodes, unknownCodes: unknown, band, matter: await decisionMatter(context, "FINANCIAL_REMEDY", input.remedyPence ?? null), remedyPence: input.remedyPence ?? null, remedyBandCode: band ? input.remedyBandCode! : null, lessons: input.lessons?.trim() || null });
  }
  @ReviewVerb("Hands a review back to customer care, who close it (PO-46).")
  handBackReview(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, ending.handingBack, input, {}); }
  @ReviewVerb("Closes a review that was handed back, once all that it commissioned is done (PO-46, PO-57).")
  closeReview(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, ending.closing, input, {}); }
  @ReviewVerb("Commissions work inside the office, with its owner and its date (PO-57).")
  async commissionFollowUp(@Arg("input") { id, expectedVersion, ...input }: inputs.CommissionFollowUpInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const review = await visible<{ caseId: string }>(context, Review, id);
    const { ownerId } = await peopleNamed(context, review?.caseId ?? null, { ownerId: input.ownerId });
    return doToReview(context, info, commissioning, { id, expectedVersion }, { ...input, named: [ownerId] });
  }
}

@Resolver()
export class ReviewPieceVerbs {
  @ReviewVerb("Changes an issue, its evidence, its gap or what you make of it.")
  editReviewIssue(@Arg("input") { id, expectedVersion, ...input }: inputs.EditReviewIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToPiece(context, info, pieces.editingIssue as never, "review_issues", { id, expectedVersion }, given(input)); }
  @ReviewVerb("Records that a party was told the approved conclusion (PO-71).")
  tellParty(@Arg("input") input: inputs.TellPartyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToPiece(context, info, pieces.tellingParty as never, "review_parties", input, { toldOn: input.toldOn }); }
}
