import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { perform, performOne } from "../door/perform.js";
import { ObjectType } from "type-graphql";
import { BulkItemResult, itemResult, NamedInput } from "../door/results.js";
import { Shown } from "../reading/shown.js";
import { given } from "../organisation/writing.js";
import { mustBeListed, reviewerSeat, unknownCodes } from "./choosing.js";
import { requesting } from "./requesting.deed.js";
import * as deeds from "./review.deeds.js";
import * as inputs from "./review.inputs.js";
import { answerReview, doToReview, ReviewReasonInput, ReviewVerb, type ReviewPayload } from "./review.payload.js";

@ObjectType({ description: "What came of each review that was named.", simpleResolvers: true })
export class TriagePayload { @Shown("everyone", "An outcome for each.", { type: () => [BulkItemResult] }) results!: BulkItemResult[]; }

type Answer = Promise<ReviewPayload>;

@Resolver()
export class ReviewIntakeVerbs {
  @ReviewVerb("Takes in a request for a review of a decided case, and starts its deadlines (PO-40).")
  async requestReview(@Arg("input") input: inputs.RequestReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const groundCodes = [...new Set(input.groundCodes ?? [])];
    const unknownGrounds = await unknownCodes(context, "GROUND", groundCodes, input.receivedOn);
    const asked = { ...input, groundCodes, unknownGrounds, makers: input.makers ?? [] };
    return answerReview(context, info, await performOne(context.door, requesting, { actor: context.actor, input: asked, named: [{ id: input.caseId, expectedVersion: anyVersion }], idempotencyKey: input.idempotencyKey }));
  }
  @ReviewVerb("Records that a request was acknowledged.")
  acknowledgeReview(@Arg("input") input: inputs.AcknowledgeReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.acknowledging, input, { acknowledgedOn: input.acknowledgedOn }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => TriagePayload, { description: "Answers requests for a review, one or many; each is judged alone (PO-40, PO-46)." })
  async triageReviews(@Arg("input") { reviews, outcome, reason, discretionReason = null }: inputs.TriageReviewsInput, @Ctx() { actor, door }: Context): Promise<TriagePayload> {
    const { outcomes } = await perform(door, deeds.triaging, { actor, input: { outcome, reason, discretionReason }, named: reviews });
    return { results: outcomes.map(itemResult) };
  }
  @ReviewVerb("Gives a review to a reviewer who had no part in the decision. There is no override (PO-50, AS-27).")
  async allocateReview(@Arg("input") input: inputs.AllocateReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.allocating, input, { to: await reviewerSeat(context, input.toPositionId, input.id) }); }
  @ReviewVerb("Records that somebody had a part in the decision; it is never taken back (PO-50).")
  recordDecisionPart(@Arg("input") input: inputs.RecordDecisionPartInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.recordingPart, input, { staffId: input.staffId, part: input.part, reason: input.reason }); }
  @ReviewVerb("Records that whoever asked for a review no longer wants it.")
  withdrawReview(@Arg("input") input: ReviewReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.withdrawing, input, { reason: input.reason }); }
}

@Resolver()
export class ReviewWorkVerbs {
  @ReviewVerb("Begins a review that was allocated to you.")
  startReview(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.starting, input, {}); }
  @ReviewVerb("Lets a review wait for information: the reply's clock stands still, a court's does not (PO-40).")
  waitForInformation(@Arg("input") input: ReviewReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.waiting, input, { reason: input.reason }); }
  @ReviewVerb("Goes on with a review; the reply has the days that it had left.")
  resumeReview(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.resuming, input, {}); }
  @ReviewVerb("Writes in a review's working file (PO-44, PO-46).")
  async writeReview(@Arg("input") { id, expectedVersion, ...input }: inputs.WriteReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    if (input.outcomeCode) await mustBeListed(context, "outcomeCode", "OUTCOME", [input.outcomeCode], context.today);
    if (input.qualityMet) await mustBeListed(context, "qualityMet", "QUALITY_POINT", input.qualityMet, context.today);
    return doToReview(context, info, deeds.writing, { id, expectedVersion }, given(input) as deeds.WorkingFile);
  }
  @ReviewVerb("Adds a question that the review is to answer.")
  addReviewIssue(@Arg("input") input: inputs.AddReviewIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.addingIssue, input, { question: input.question, evidence: input.evidence ?? "", gap: input.gap ?? "" }); }
  @ReviewVerb("Decides for or against an external review or a legal referral, with the reason (PO-41).")
  decideFurtherStep(@Arg("input") { id, expectedVersion, ...input }: inputs.DecideFurtherStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.decidingStep, { id, expectedVersion }, input); }
  @ReviewVerb("Records a step towards a court that reached us (PO-40).")
  recordCourtStep(@Arg("input") { id, expectedVersion, ...input }: inputs.RecordCourtStepInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.recordingCourtStep, { id, expectedVersion }, { kind: input.kind, on: input.on, respondBy: input.respondBy ?? null, note: input.note ?? "" }); }
  @ReviewVerb("Plans how somebody is told the conclusion (PO-71).")
  planCommunication(@Arg("input") { id, expectedVersion, ...input }: inputs.PlanCommunicationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.planningCommunication, { id, expectedVersion }, input); }
  @ReviewVerb("Adds a peer's informal view, which approves nothing (PO-66).")
  addPeerNote(@Arg("input") input: inputs.AddPeerNoteInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToReview(context, info, deeds.addingPeerNote, input, { text: input.text }); }
}
