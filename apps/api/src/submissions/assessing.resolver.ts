import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import type { SubmissionTermKind } from "@remit/domain/submissions/labels";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import * as assessing from "./assessing.deeds.js";
import { seatNamed } from "./seats.js";
import * as inputs from "./submission.inputs.js";
import { answerSubmission, doToSubmission, SubmissionVerb, type SubmissionPayload } from "./submission.payload.js";

type Answer = Promise<SubmissionPayload>;

/** Which of these codes are not on a list of the office today. */
async function unknownCodes({ door, today }: Context, kind: SubmissionTermKind, codes: readonly string[]): Promise<string[]> {
  const known = await door.source.query<{ code: string }[]>("SELECT code FROM submission_terms WHERE kind = $1 AND code = ANY($2) AND in_use_from <= $3 AND (in_use_to IS NULL OR in_use_to > $3)", [kind, codes, today]);
  return codes.filter((code) => !known.some((one) => one.code === code));
}

/** What the Private Office does with what it received. */
@Resolver()
export class SubmissionAssessingVerbs {
  @SubmissionVerb("Routes a submission to whoever is to assess it, by its complexity and the delegation scheme; why, where it moves on from somebody (PO-17, PO-65).")
  async routeSubmission(@Arg("input") input: inputs.RouteSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, assessing.routing, input, { to: await seatNamed(context, input.toPositionId, context.today), reason: input.reason ?? "" }); }
  @SubmissionVerb("Records an assessment: the points that matter, what is urgent, its quality, and the checklist (PO-05, PO-08, PO-14).")
  async assessSubmission(@Arg("input") { id, expectedVersion, ...input }: inputs.AssessSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const pointsMet = [...new Set(input.pointsMet ?? [])];
    return doToSubmission(context, info, assessing.assessing, { id, expectedVersion }, { salientPoints: input.salientPoints, priorityActions: input.priorityActions ?? "", quality: input.quality ?? "", pointsMet, unknownCodes: await unknownCodes(context, "CHECKLIST", pointsMet) });
  }
  @SubmissionVerb("Asks Operations, with the day by which an answer is due (PO-07).")
  askAuthor(@Arg("input") input: inputs.AskAuthorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, assessing.asking, input, { text: input.text, dueOn: input.dueOn }); }
  @SubmissionVerb("Advises Operations on how to present an issue (PO-09).")
  adviseAuthor(@Arg("input") input: inputs.AdviseAuthorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, assessing.advising, input, { text: input.text }); }
  @SubmissionVerb("Answers a question about a submission (PO-07).")
  async answerQuestion(@Arg("input") input: inputs.AnswerQuestionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return answerSubmission(context, info, await performOne(context.door, assessing.answering, { actor: context.actor, input: { answer: input.answer }, named: [{ id: input.id, expectedVersion: input.expectedVersion }] }));
  }
  @SubmissionVerb("Returns a submission for further work, with coded reasons, to a level, by a day (PO-10, PO-12).")
  async returnSubmission(@Arg("input") { id, expectedVersion, ...input }: inputs.ReturnSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const reasonCodes = [...new Set(input.reasonCodes ?? [])];
    return doToSubmission(context, info, assessing.returning, { id, expectedVersion }, { ...input, reasonCodes, unknownCodes: await unknownCodes(context, "RETURN_REASON", reasonCodes) });
  }
  @SubmissionVerb("Marks a submission as ready for consideration, saying why a principal is needed (PO-10, PO-17).")
  markReady(@Arg("input") input: inputs.SubmissionReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, assessing.readying, input, { reason: input.reason }); }
  @SubmissionVerb("Settles an assessed submission without a principal, saying why none is needed: only whoever the delegation scheme names for it, and never what it reserves (PO-17).")
  settleSubmission(@Arg("input") input: inputs.SettleSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, assessing.settling, input, { outcome: input.outcome, decision: input.decision ?? "", reason: input.reason }); }
  @SubmissionVerb("Records a second person's look at an assessment in the sample (PO-03).")
  checkAssessment(@Arg("input") input: inputs.CheckAssessmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, assessing.checking, input, { finding: input.finding, note: input.note }); }
}
