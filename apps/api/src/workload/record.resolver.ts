import type { PointsSum } from "@remit/domain/workload/labels";
import { ArrayMaxSize, IsOptional, Matches, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { closingReview, reporting } from "./record-report.deeds.js";
import { WorkloadReport } from "./record-report.entity.js";
import * as deeds from "./record.deeds.js";
import { WorkloadRecord, WorkloadRecordLine, WorkloadReview } from "./record.entity.js";
import { proposedMonth } from "./record.proposing.js";
import { WorkloadSum } from "./supervision.vocabularies.js";

hasMany(StaffMember, "workloadRecords", WorkloadRecord, "worker", "The person's workload, month by month, as far as you may see it (WL-40).");
hasMany(WorkloadRecord, "reviews", WorkloadReview, "record", "The review of the person's work that it opened (WL-49).");
@Resolver(() => WorkloadRecord) export class WorkloadRecordReads extends reads(WorkloadRecord, { one: "workloadRecord", many: "workloadRecords" }) {}
@Resolver(() => WorkloadRecordLine) export class WorkloadRecordLineReads extends reads(WorkloadRecordLine, { many: "workloadRecordLines" }) {}
@Resolver(() => WorkloadReview) export class WorkloadReviewReads extends reads(WorkloadReview, { many: "workloadReviews" }) {}
@Resolver(() => WorkloadReport) export class WorkloadReportReads extends reads(WorkloadReport, { one: "workloadReport", many: "workloadReports" }) {}

const most = { message: "A line has from 0 to 1000 points." };
@InputType({ description: "What is said of a line of a workload record." })
export class LineSaidInput {
  @Field(() => Int, { description: "Its place in the record, from 0." }) @Min(0, { message: "Places count from 0." }) @Max(10_000, { message: "There is no such line." }) place!: number;
  @Field(() => Int, { description: "The points that you put down; others than those of the rules say why in the note." }) @Min(0, most) @Max(1000, most) agreedPoints!: number;
  @Words("What there is to say of it.", { optional: true, empty: true, max: 1000 }) note?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it is assumed, because the worker is away (WL-45)." }) isAssumed?: boolean | null;
}
@InputType({ description: "A line that no rule proposes." })
export class LineAddedInput {
  @Words("What it is.", { max: 200 }) label!: string;
  @Field(() => WorkloadSum, { description: "In which sum it counts." }) sum!: PointsSum;
  @Field(() => Int, { description: "Its points." }) @Min(0, most) @Max(1000, most) agreedPoints!: number;
  @Words("Why it has them.", { empty: true, max: 1000 }) note!: string;
}
@InputType({ description: "A month whose workload record is begun." })
export class BeginWorkloadRecordInput extends BeginningInput {
  @Other("Whose month.") staffId!: string;
  @Day("The first day of the month.") @Matches(/-01$/, { message: "Give the first day of a month, such as 2026-01-01." }) month!: string;
}
@InputType({ description: "What is put down of a month." })
export class FillInWorkloadRecordInput extends NamedInput {
  @Field(() => [LineSaidInput], { description: "The lines of which something is said; the others stay as they are." }) @ArrayMaxSize(500, { message: "Say something of 500 lines at most." }) lines!: LineSaidInput[];
  @Field(() => [LineAddedInput], { nullable: true, description: "Lines that are added to them." }) @IsOptional() @ArrayMaxSize(50, { message: "Add 50 lines at most." }) added?: LineAddedInput[] | null;
  @Words("What you say of the month.", { optional: true, empty: true, max: 4000 }) remarks?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the two fill it in together (WL-38)." }) isTogether?: boolean | null;
}
@InputType({ description: "A month that is sent for supervision." })
export class SendWorkloadRecordInput extends NamedInput { @Words("What of the month before was not so, where it was completed by assumption (WL-45).", { optional: true, empty: true, max: 4000 }) adjustments?: string | null; }
@InputType({ description: "A month that is completed for a worker who is away." })
export class CompleteForAbsentWorkerInput extends NamedInput { @Words("From what: the notes of which supervision, and what was looked up.", { max: 2000 }) assumedFrom!: string; }
@InputType({ description: "The review of a caseload above the maximum." })
export class ReviewOverloadInput extends NamedInput {
  @Words("What the review of the caseload found.", { max: 4000 }) caseloadReview!: string;
  @Words("The reason that lasts one month, where there is one.", { optional: true, max: 2000 }) oneMonthReason?: string | null;
  @Words("The remedial action; needed where there is no such reason, and where it goes on.", { optional: true, max: 4000 }) remedialAction?: string | null;
}
@InputType({ description: "A position on a record that is not agreed." })
export class DisagreeInput extends NamedInput { @Words("Your position.", { max: 4000 }) position!: string; }
@InputType({ description: "How a disagreement is settled." })
export class SettleWorkloadRecordInput extends NamedInput { @Words("How it is settled, and why.", { max: 4000 }) settlement!: string; }
@InputType({ description: "What was done about somebody's work." })
export class CloseWorkloadReviewInput extends NamedInput { @Words("What was done.", { max: 4000 }) outcome!: string; }
@InputType({ description: "A report on a month." })
export class ReportWorkloadInput extends NamedInput { @Words("What you say of the month.", { optional: true, empty: true, max: 4000 }) remarks?: string | null; }

const records = answersWith(WorkloadRecord, "workloadRecord", "The record");
const reviews = answersWith(WorkloadReview, "workloadReview", "The review");
const reports = answersWith(WorkloadReport, "workloadReport", "The report");
type Answer = Promise<object>;
const latestSql = "SELECT reference FROM workload_records WHERE worker_id = $1 AND month = $2 ORDER BY revision DESC LIMIT 1";

@Resolver()
export class WorkloadRecordVerbs {
  @records.Verb("Begins the workload record of a month with the lines that the system proposes (WL-37).")
  async beginWorkloadRecord(@Arg("input") { staffId, idempotencyKey, ...sent }: BeginWorkloadRecordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [known] = await context.door.source.query<{ reference: string }[]>(latestSql, [staffId, sent.month]);
    const proposed = await proposedMonth(context, staffId, sent.month);
    return records.begin(context, info, deeds.beginning, { ...proposed, month: sent.month, existing: known?.reference ?? null }, idempotencyKey, { id: staffId, expectedVersion: anyVersion }, sent);
  }
  @records.Verb("Puts down what there is to say of a month, line by line (WL-37).")
  fillInWorkloadRecord(@Arg("input") input: FillInWorkloadRecordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const said = input.lines.map(({ place, agreedPoints, note, isAssumed }) => ({ place, agreedPoints, note: note ?? "", isAssumed: isAssumed ?? false }));
    return records.change(context, info, deeds.fillingIn, input, { said, added: input.added ?? [], remarks: input.remarks ?? "", isTogether: input.isTogether ?? false });
  }
  @records.Verb("Sends a month to whoever supervises, before supervision (WL-38).")
  sendWorkloadRecord(@Arg("input") input: SendWorkloadRecordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return records.change(context, info, deeds.sending, input, { adjustments: input.adjustments ?? "" }); }
  @records.Verb("Completes a month for a worker who is away, from what is known (WL-45).")
  completeForAbsentWorker(@Arg("input") input: CompleteForAbsentWorkerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return records.change(context, info, deeds.completing, input, { assumedFrom: input.assumedFrom }); }
  @records.Verb("Records the review of a caseload above the maximum, and the remedial action (WL-48).")
  reviewOverload(@Arg("input") input: ReviewOverloadInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return records.change(context, info, deeds.reviewing, input, { caseloadReview: input.caseloadReview, oneMonthReason: input.oneMonthReason ?? null, remedialAction: input.remedialAction ?? null });
  }
  @records.Verb("Agrees a month. It stands, and is frozen, once both have agreed (WL-37, WL-55).")
  agreeWorkloadRecord(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return records.change(context, info, deeds.agreeing, input, {}); }
  @records.Verb("Puts your position on a record that you do not agree; it goes to the manager above (WL-55).")
  disagreeWithWorkloadRecord(@Arg("input") input: DisagreeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return records.change(context, info, deeds.disagreeing, input, { position: input.position }); }
  @records.Verb("Settles a disagreement that was taken to you; the two then agree it (WL-55).")
  settleWorkloadRecord(@Arg("input") input: SettleWorkloadRecordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return records.change(context, info, deeds.settling, input, { settlement: input.settlement }); }
  @records.Verb("Corrects a frozen month in a new version of it, with the reason (WL-55).")
  correctWorkloadRecord(@Arg("input") { reason, ...named }: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return records.begin(context, info, deeds.correcting, { reason }, undefined, named); }
  @reviews.Verb("Records what was done about somebody's work who was above the maximum month after month (WL-49).")
  closeWorkloadReview(@Arg("input") input: CloseWorkloadReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return reviews.change(context, info, closingReview, input, { outcome: input.outcome }); }
  @reports.Verb("Reports on a month of everybody whom you manage, and shares it with the manager above (WL-41, WL-50).")
  reportWorkload(@Arg("input") input: ReportWorkloadInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return reports.change(context, info, reporting, input, { remarks: input.remarks ?? "" }); }
}
