import { activityKinds, activityStatuses, channels, correspondenceStatuses, serviceRequestStatuses } from "@remit/domain/casework/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Position, Segment, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Case, CaseGroup } from "./case.entity.js";

export const ServiceRequestStatus = vocabulary("ServiceRequestStatus", serviceRequestStatuses, "How far a service request has come (WM-09).");
export const ActivityKind = vocabulary("ActivityKind", activityKinds, "What is to be done.");
export const ActivityStatus = vocabulary("ActivityStatus", activityStatuses, "Whether it has been done.");
export const Channel = vocabulary("Channel", channels, "How something reached us.");
export const CorrespondenceStatus = vocabulary("CorrespondenceStatus", correspondenceStatuses, "What has been done about it.");
const instant = { type: () => Instant, nullable: true };

/** An area of work. */
@ObjectType({ description: "An area of work, such as a change of payment method (WM-09).", simpleResolvers: true })
@Entity("work_areas")
export class WorkArea {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "Whether it may be chosen for new work.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A part of an area of work. */
@ObjectType({ description: "A part of an area of work; which ones can be chosen depends on the area (WM-09).", simpleResolvers: true })
@Entity("work_sub_areas")
export class WorkSubArea {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The area's identifier.", { type: () => ID }) @Column("uuid") areaId!: string;
  @Related(() => WorkArea, "The area.") @ManyToOne(() => WorkArea) @JoinColumn() area?: Relation<WorkArea>;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "Whether it may be chosen for new work.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A piece of work. */
@ObjectType({ description: "A service request: a piece of work with its area, priority and next action (WM-06 to WM-10).", simpleResolvers: true })
@Entity("service_requests")
export class ServiceRequest {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as SR-010482.") @Column("text") reference!: string;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case it belongs to.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The case group's identifier.", { type: () => ID }) @Column("uuid") caseGroupId!: string;
  @Related(() => CaseGroup, "The case group that it moves with.") @ManyToOne(() => CaseGroup) @JoinColumn() caseGroup?: Relation<CaseGroup>;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment whose work it is.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "The owning position's identifier; empty while in the hopper.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) ownerPositionId!: string | null;
  @Related(() => Position, "The position that owns it; none while in the segment's hopper.") @ManyToOne(() => Position) @JoinColumn() ownerPosition?: Relation<Position>;
  @Shown("everyone", "The area's identifier.", { type: () => ID }) @Column("uuid") areaId!: string;
  @Related(() => WorkArea, "The area of work.") @ManyToOne(() => WorkArea) @JoinColumn() area?: Relation<WorkArea>;
  @Shown("everyone", "The sub-area's identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) subAreaId!: string | null;
  @Related(() => WorkSubArea, "The sub-area of work.") @ManyToOne(() => WorkSubArea) @JoinColumn() subArea?: Relation<WorkSubArea>;
  @Shown("everyone", "What is to be done.") @Column("text") summary!: string;
  @Shown("everyone", "How far it has come.", { type: () => ServiceRequestStatus }) @Column("text") status!: keyof typeof serviceRequestStatuses;
  @Shown("everyone", "Whether it is outstanding.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "Priority score, 0 to 999, higher first (WM-08).", { type: () => Int }) @Column("int") priority!: number;
  @Shown("everyone", "When something must next be done (WM-10).", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) nextActionDueOn!: string | null;
  @Shown("everyone", "When it arrived.", { type: () => Instant }) @Column("timestamptz") receivedAt!: Date;
  @Shown("everyone", "When it was completed.", instant) @Column("timestamptz", { nullable: true }) completedAt!: Date | null;
  @Column("uuid", { nullable: true }) completedById!: string | null;
  @Related(() => StaffMember, "Who completed it.") @ManyToOne(() => StaffMember) @JoinColumn() completedBy?: Relation<StaffMember>;
  @Shown("everyone", "What came of it.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Something to be done on a case. */
@ObjectType({ description: "Something to be done on a case: a call, a letter, a meeting, a check.", simpleResolvers: true })
@Entity("activities")
export class Activity {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case it belongs to.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") caseGroupId!: string;
  @Related(() => CaseGroup, "The case group that it moves with.") @ManyToOne(() => CaseGroup) @JoinColumn() caseGroup?: Relation<CaseGroup>;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Shown("everyone", "The owning position's identifier; empty while in the hopper.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) ownerPositionId!: string | null;
  @Related(() => Position, "The position that owns it.") @ManyToOne(() => Position) @JoinColumn() ownerPosition?: Relation<Position>;
  @Shown("everyone", "What is to be done.", { type: () => ActivityKind }) @Column("text") kind!: keyof typeof activityKinds;
  @Shown("everyone", "In a sentence.") @Column("text") summary!: string;
  @Shown("everyone", "By when.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) dueOn!: string | null;
  @Shown("everyone", "Whether it has been done.", { type: () => ActivityStatus }) @Column("text") status!: keyof typeof activityStatuses;
  @Shown("everyone", "Whether it is outstanding.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "When it was written down.", { type: () => Instant }) @Column("timestamptz") createdAt!: Date;
  @Shown("everyone", "When it was done.", instant) @Column("timestamptz", { nullable: true }) doneAt!: Date | null;
  @Column("uuid", { nullable: true }) doneById!: string | null;
  @Related(() => StaffMember, "Who did it.") @ManyToOne(() => StaffMember) @JoinColumn() doneBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Something that reached us about a case. */
@ObjectType({ description: "Something that reached us about a case and must be classified and answered (WM-03).", simpleResolvers: true })
@Entity("inbound_correspondence")
export class InboundCorrespondence {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case it belongs to.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") caseGroupId!: string;
  @Related(() => CaseGroup, "The case group that it moves with.") @ManyToOne(() => CaseGroup) @JoinColumn() caseGroup?: Relation<CaseGroup>;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Shown("everyone", "The owning position's identifier; empty while in the hopper.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) ownerPositionId!: string | null;
  @Related(() => Position, "The position that owns it.") @ManyToOne(() => Position) @JoinColumn() ownerPosition?: Relation<Position>;
  @Shown("everyone", "How it reached us.", { type: () => Channel }) @Column("text") channel!: keyof typeof channels;
  @Shown("see-personal-data", "Whom it is from.", { type: () => String }) @Column("text") fromName!: string;
  @Shown("everyone", "What it says, in a sentence.") @Column("text") summary!: string;
  @Shown("everyone", "When it arrived.", { type: () => Instant }) @Column("timestamptz") receivedAt!: Date;
  @Shown("everyone", "What has been done about it.", { type: () => CorrespondenceStatus }) @Column("text") status!: keyof typeof correspondenceStatuses;
  @Shown("everyone", "Whether it is outstanding.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "What it was classified as (WM-03).", { type: () => String, nullable: true }) @Column("text", { nullable: true }) classifiedAs!: string | null;
  @Shown("everyone", "When it was classified.", instant) @Column("timestamptz", { nullable: true }) classifiedAt!: Date | null;
  @Column("uuid", { nullable: true }) classifiedById!: string | null;
  @Related(() => StaffMember, "Who classified it.") @ManyToOne(() => StaffMember) @JoinColumn() classifiedBy?: Relation<StaffMember>;
  @Shown("everyone", "Minutes from its arrival until it was first classified; empty until then (WM-03).", { type: () => Int, nullable: true, computed: (alias) => `floor(extract(epoch FROM ${alias}.classified_at - ${alias}.received_at) / 60)::int` }) timeToClassifyMinutes!: number | null;
  @Shown("everyone", "When it was answered.", instant) @Column("timestamptz", { nullable: true }) answeredAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A note on a case's file. */
@ObjectType({ description: "A note on a case's file; never changed once written.", simpleResolvers: true })
@Entity("file_notes")
export class FileNote {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "What was noted.") @Column("text") text!: string;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was written.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}
