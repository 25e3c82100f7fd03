import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { visible } from "../casework/visible.js";
import { Case } from "../casework/case.entity.js";
import { Attachment } from "../documents/attachment.entity.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { refuseField } from "../reading/refusal.js";
import { Review } from "../reviews/review.entity.js";
import * as preparing from "./preparing.deeds.js";
import * as inputs from "./submission.inputs.js";
import { answerSubmission, doToSubmission, SubmissionVerb, type SubmissionPayload } from "./submission.payload.js";

type Answer = Promise<SubmissionPayload>;

/** A review of the very case, as far as the caller sees it. */
async function mustBeItsReview(context: Context, reviewId: string, caseId: string): Promise<void> {
  const review = await visible<{ caseId: string }>(context, Review, reviewId);
  if (review?.caseId !== caseId) throw refuseField("reviewId", "There is no such review of that case, or you may not see it.", "NOT_FOUND");
}

/** How a submission is written and sent. */
@Resolver()
export class SubmissionWritingVerbs {
  @SubmissionVerb("Begins a submission on a case (PO-73).")
  async startSubmission(@Arg("input") { caseId, kindId, title, complexity, reviewId = null, idempotencyKey }: inputs.StartSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    if (reviewId) await mustBeItsReview(context, reviewId, caseId);
    const known = await context.door.source.query<object[]>("SELECT FROM decision_kinds WHERE id = $1 AND category = 'SUBMISSION' AND is_active", [kindId]);
    const input = { kindId, title, complexity, reviewId, isASubmission: known.length > 0 };
    return answerSubmission(context, info, await performOne(context.door, preparing.starting, { actor: context.actor, input, named: [{ id: caseId, expectedVersion: anyVersion }], idempotencyKey }));
  }
  @SubmissionVerb("Writes in a pack (PO-08, PO-73).")
  writeSubmission(@Arg("input") { id, expectedVersion, ...input }: inputs.WriteSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, preparing.writing, { id, expectedVersion }, given(input)); }
  @SubmissionVerb("Adds a case that a submission is also about (PO-73).")
  async addSubmissionCase(@Arg("input") input: inputs.AddSubmissionCaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const found = await visible<{ reference: string }>(context, Case, input.caseId);
    const there = await context.door.source.query<object[]>("SELECT FROM submission_cases WHERE submission_id = $1 AND case_id = $2", [input.id, input.caseId]);
    return doToSubmission(context, info, preparing.addingCase, input, { caseId: input.caseId, named: found?.reference ?? "", isKnown: found !== null, isThere: there.length > 0 });
  }
  @SubmissionVerb("Adds a paper to a submission: a file of one of its cases (PO-73).")
  async addSubmissionPaper(@Arg("input") input: inputs.AddSubmissionPaperInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const found = await visible<{ name: string; caseId: string }>(context, Attachment, input.attachmentId);
    const its = found ? await context.door.source.query<object[]>("SELECT FROM submission_cases WHERE submission_id = $1 AND case_id = $2", [input.id, found.caseId]) : [];
    const there = await context.door.source.query<object[]>("SELECT FROM submission_papers WHERE submission_id = $1 AND attachment_id = $2", [input.id, input.attachmentId]);
    return doToSubmission(context, info, preparing.addingPaper, input, { attachmentId: input.attachmentId, what: input.what ?? "", named: found?.name ?? "", isKnown: its.length > 0, isThere: there.length > 0 });
  }
  @SubmissionVerb("Sends a whole pack to the Private Office; a straightforward one goes to whom the scheme names for those (PO-65, PO-73).")
  sendSubmission(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, preparing.sending, input, {}); }
  @SubmissionVerb("Takes a submission back before it is ready.")
  withdrawSubmission(@Arg("input") input: inputs.SubmissionReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, preparing.withdrawing, input, { reason: input.reason }); }
}
