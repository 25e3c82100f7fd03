import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import * as deciding from "./deciding.deeds.js";
import { isWorked, seatNamed } from "./seats.js";
import * as inputs from "./submission.inputs.js";
import { doToSubmission, SubmissionVerb, type SubmissionPayload } from "./submission.payload.js";

type Answer = Promise<SubmissionPayload>;

/** From the plan to the end. */
@Resolver()
export class SubmissionDecidingVerbs {
  @SubmissionVerb("Puts a submission before the principal whom the delegation scheme names, or whoever may sign instead, for a day (PO-04, PO-06, PO-11).")
  async planSubmission(@Arg("input") input: inputs.PlanSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const to = await seatNamed(context, input.toPositionId, input.on);
    return doToSubmission(context, info, deciding.planning, input, { to, on: input.on, isThere: to?.isAway === false, isWorked: await isWorked(context.door.source.query.bind(context.door.source) as never, input.on) });
  }
  @SubmissionVerb("Takes a submission off the plan; it stays ready.")
  takeOffThePlan(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, deciding.unplanning, input, {}); }
  @SubmissionVerb("Decides the very pack that you read, under the delegation scheme. Nobody decides what they wrote or assessed (PO-11, PO-15, PO-28, PO-47, PO-72).")
  decideSubmission(@Arg("input") { id, expectedVersion, ...input }: inputs.DecideSubmissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return doToSubmission(context, info, deciding.deciding, { id, expectedVersion }, { digest: input.digest, outcome: input.outcome, reason: input.reason ?? "", decision: input.decision ?? "", conditions: input.conditions ?? "", dueOn: input.dueOn ?? null });
  }
  @SubmissionVerb("Records who was told what was decided, when and how (PO-18).")
  recordTelling(@Arg("input") { id, expectedVersion, ...input }: inputs.RecordTellingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, deciding.telling, { id, expectedVersion }, input); }
  @SubmissionVerb("Records that all who need to know were told (PO-18).")
  communicateSubmission(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, deciding.communicating, input, {}); }
  @SubmissionVerb("Notes what is learned from a principal's input (PO-13).")
  noteLessons(@Arg("input") input: inputs.NoteLessonsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, deciding.noting, input, { lessons: input.lessons }); }
  @SubmissionVerb("Closes a submission.")
  closeSubmission(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToSubmission(context, info, deciding.closing, input, {}); }
}
