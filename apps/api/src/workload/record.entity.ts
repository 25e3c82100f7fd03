import type { recordStates, workloadReviewStates } from "@remit/domain/workload/record-labels";
import type { RecordLine } from "@remit/domain/workload/record-lines";
import { Float, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Json } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";
import { SupervisionSession } from "./supervision.entity.js";
import { WorkloadRecordState, WorkloadReviewState } from "./supervision.vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };
const points = { type: () => Int };

/** Whether a record waits for somebody: to be filled in, agreed, answered or settled. */
const waitsFor: Computation = (a, p) => `(CASE ${a}.state WHEN 'DRAFT' THEN ${a}.worker_id = ${p.staffId}
  WHEN 'SENT' THEN ${a}.worker_id = ${p.staffId} AND ${a}.worker_agreed_on IS NULL OR coalesce(manager_of(${a}.worker_id) = ${p.staffId}, FALSE) AND ${a}.supervisor_agreed_on IS NULL
  WHEN 'DISPUTED' THEN ${a}.worker_id = ${p.staffId} AND ${a}.worker_position IS NULL OR coalesce(manager_of(${a}.worker_id) = ${p.staffId}, FALSE) AND ${a}.supervisor_position IS NULL OR coalesce(${a}.escalated_to_id = ${p.staffId}, FALSE) AND num_nulls(${a}.worker_position, ${a}.supervisor_position) = 0 ELSE FALSE END)`;

@ObjectType({ description: "The workload record of a person's month, which the worker and whoever supervises them agree at supervision; they and everybody above them see it, and nobody else (WL-37, WL-40).", simpleResolvers: true })
@Entity("workload_records")
export class WorkloadRecord {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as WR-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The worker's identifier.", { type: () => ID }) @Column("uuid") workerId!: string;
  @Related(() => StaffMember, "Whose work it is about.") @ManyToOne(() => StaffMember) @JoinColumn() worker?: Relation<StaffMember>;
  @Column("uuid") supervisorId!: string;
  @Related(() => StaffMember, "Who managed them when it was begun.") @ManyToOne(() => StaffMember) @JoinColumn() supervisor?: Relation<StaffMember>;
  @Shown("everyone", "The first day of the month.", day) @Column("date") month!: string;
  @Shown("everyone", "Counts the versions of the month, from 1.", points) @Column("int") revision!: number;
  @Column("uuid", { nullable: true }) correctsId!: string | null;
  @Related(() => WorkloadRecord, "The version that it corrects.") @ManyToOne(() => WorkloadRecord) @JoinColumn() corrects?: Relation<WorkloadRecord>;
  @Shown("everyone", "Why that was corrected.", text) @Column("text", { nullable: true }) correctionReason!: string | null;
  @Shown("everyone", "How far it has come.", { type: () => WorkloadRecordState }) @Column("text") state!: keyof typeof recordStates;
  @Shown("everyone", "Whether it can still change.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "The day as at which the points were told.", day) @Column("date") asAt!: string;
  @Shown("everyone", "How much of a full post the person worked on that day.", { type: () => Float }) @Column("numeric") fte!: number;
  @Shown("everyone", "Its lines, each { ruleCode, label, sum, points, units, total, about, why, agreedPoints, note, isAssumed }.", { type: () => Json }) @Column("jsonb") lines!: RecordLine[];
  @Shown("everyone", "What the worker says of the month.") @Column("text") remarks!: string;
  @Shown("everyone", "Whether the two filled it in together (WL-38).") @Column("boolean") isTogether!: boolean;
  @Shown("everyone", "Points of the stable elements.", points) @Column("int") stablePoints!: number;
  @Shown("everyone", "Points of extra responsibilities.", points) @Column("int") extraPoints!: number;
  @Shown("everyone", "Points of cases.", points) @Column("int") casePoints!: number;
  @Shown("everyone", "All points (WL-39).", points) @Column("int") totalPoints!: number;
  @Shown("everyone", "What the person's post is taken to bear at most.", { type: () => Float }) @Column("numeric") maximumPoints!: number;
  @Shown("everyone", "Whether the points are above that (WL-48).") @Column({ type: "boolean", insert: false, update: false }) isOver!: boolean;
  @Shown("everyone", "When the worker sent it.", date) @Column("date", { nullable: true }) sentOn!: string | null;
  @Shown("everyone", "What of the month before, completed by assumption, was not so (WL-45).", text) @Column("text", { nullable: true }) adjustments!: string | null;
  @Shown("everyone", "When the worker agreed.", date) @Column("date", { nullable: true }) workerAgreedOn!: string | null;
  @Shown("everyone", "When whoever supervises agreed.", date) @Column("date", { nullable: true }) supervisorAgreedOn!: string | null;
  @Column("uuid", { nullable: true }) agreedWithId!: string | null;
  @Related(() => StaffMember, "Who agreed beside the worker: their manager, or another one (WL-46).") @ManyToOne(() => StaffMember) @JoinColumn() agreedWith?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) sessionId!: string | null;
  @Related(() => SupervisionSession, "The session at which it was agreed.") @ManyToOne(() => SupervisionSession) @JoinColumn() session?: Relation<SupervisionSession>;
  @Shown("everyone", "When both had agreed.", date) @Column("date", { nullable: true }) agreedOn!: string | null;
  @Shown("everyone", "What the review of the caseload found (WL-48).", text) @Column("text", { nullable: true }) caseloadReview!: string | null;
  @Shown("everyone", "The reason that lasts one month, where there is one.", text) @Column("text", { nullable: true }) oneMonthReason!: string | null;
  @Shown("everyone", "The remedial action.", text) @Column("text", { nullable: true }) remedialAction!: string | null;
  @Shown("everyone", "The worker's position, where they did not agree (WL-55).", text) @Column("text", { nullable: true }) workerPosition!: string | null;
  @Shown("everyone", "The position of whoever supervises.", text) @Column("text", { nullable: true }) supervisorPosition!: string | null;
  @Column("uuid", { nullable: true }) escalatedToId!: string | null;
  @Related(() => StaffMember, "The manager above, to whom it was taken.") @ManyToOne(() => StaffMember) @JoinColumn() escalatedTo?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) escalatedOn!: string | null;
  @Shown("everyone", "How they settled it.", text) @Column("text", { nullable: true }) settlement!: string | null;
  @Column("uuid", { nullable: true }) settledById!: string | null;
  @Related(() => StaffMember, "Who settled it.") @ManyToOne(() => StaffMember) @JoinColumn() settledBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) settledOn!: string | null;
  @Shown("everyone", "From what it was completed while the worker was away (WL-45).", text) @Column("text", { nullable: true }) assumedFrom!: string | null;
  @Shown("everyone", "Whether it is about your own work.", { type: () => Boolean, computed: (a, p) => `${a}.worker_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "Whether it waits for you: to be filled in, agreed, answered or settled.", { type: () => Boolean, computed: waitsFor }) waitsForMe!: boolean;
  @Shown("everyone", "Whether no later version of the month was begun.", { type: () => Boolean, computed: (a) => `NOT EXISTS (SELECT FROM workload_records w WHERE w.corrects_id = ${a}.id)` }) isLatest!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A line of a workload record (WL-37).", simpleResolvers: true })
@Entity("workload_record_lines")
export class WorkloadRecordLine {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") recordId!: string;
  @Related(() => WorkloadRecord, "The record.") @ManyToOne(() => WorkloadRecord, { nullable: false }) @JoinColumn() record?: Relation<WorkloadRecord>;
  @Shown("everyone", "Its place in the record.", points) @Column("int") place!: number;
  @Shown("everyone", "The rule of points that gives it.") @Column("text") ruleCode!: string;
  @Shown("everyone", "What it is.") @Column("text") label!: string;
  @Shown("everyone", "In which sum it counts.") @Column("text") sum!: string;
  @Shown("everyone", "What it is for.") @Column("text") about!: string;
  @Shown("everyone", "Points that the rules give.", points) @Column("int") total!: number;
  @Shown("everyone", "Points that the two put down.", points) @Column("int") agreedPoints!: number;
  @Shown("everyone", "Why it has points.") @Column("text") why!: string;
  @Shown("everyone", "What there is to say of it.") @Column("text") note!: string;
  @Shown("everyone", "Whether it was assumed (WL-45).") @Column("boolean") isAssumed!: boolean;
}

@ObjectType({ description: "A review of somebody's work that was opened because they were above the maximum month after month (WL-49).", simpleResolvers: true })
@Entity("workload_reviews")
export class WorkloadReview {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") recordId!: string;
  @Related(() => WorkloadRecord, "The record that opened it.") @ManyToOne(() => WorkloadRecord) @JoinColumn() record?: Relation<WorkloadRecord>;
  @Column("uuid") workerId!: string;
  @Related(() => StaffMember, "Whose work it is about.") @ManyToOne(() => StaffMember) @JoinColumn() worker?: Relation<StaffMember>;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who carries it out.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) escalatedToId!: string | null;
  @Related(() => StaffMember, "The manager above, who was told.") @ManyToOne(() => StaffMember) @JoinColumn() escalatedTo?: Relation<StaffMember>;
  @Shown("everyone", "How many months in a row.", points) @Column("int") months!: number;
  @Shown("everyone", "When it was opened.", day) @Column("date") openedOn!: string;
  @Shown("everyone", "By when.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "How it stands.", { type: () => WorkloadReviewState }) @Column("text") state!: keyof typeof workloadReviewStates;
  @Shown("everyone", "Whether it is still to be done.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "What was done.", text) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) closedOn!: string | null;
  @Shown("everyone", "Whether it is yours to carry out.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'OPEN' AND ${a}.owner_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
