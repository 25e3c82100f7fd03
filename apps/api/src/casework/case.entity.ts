import { accessKinds, caseStatuses } from "@remit/domain/casework/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { seesCaseOfWork } from "../access/seen-cases.js";
import { Position, Segment, StaffMember } from "../organisation/organisation.entity.js";
import { vocabulary } from "../reading/inputs.js";
import type { Parameters } from "../reading/parameters.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Choice } from "../reading/choice.js";
import { Body, Person } from "./people.entity.js";

export const CaseStatus = vocabulary("CaseStatus", caseStatuses, "How far a case has come.");
export const AccessKind = vocabulary("AccessKind", accessKinds, "Why a person stands on a case's list.");
const text = { type: () => String, nullable: true };
const date = { type: () => CalendarDate, nullable: true };
const outstanding = (table: string, condition: string) => `(SELECT count(*)::int FROM ${table} w WHERE w.is_open AND ${condition})`;
const everywhere = (condition: string) => ["service_requests", "activities", "inbound_correspondence"].map((table) => outstanding(table, condition)).join(" + ");
/** Open service requests, activities and inbound correspondence on a case together (WM-46). */
export const pendingOnCase = (alias: string) => everywhere(`w.case_id = ${alias}.id`);
/** The same for a case group, without the work on cases that the reader may not see. */
const pendingInGroup = (alias: string, p: Parameters) => everywhere(`w.case_group_id = ${alias}.id AND ${seesCaseOfWork("w", p)}`);
const contactIsOutOfDate = (alias: string) => `${alias}.status <> 'CLOSED' AND EXISTS (SELECT FROM positions p WHERE p.id = ${alias}.owner_position_id AND p.holder_id IS DISTINCT FROM ${alias}.contact_owner_id)`;
/** Whether the latest change of contact has not been told to the customer (CS-02). */
export const contactIsUntold = (alias: string) => `EXISTS (SELECT FROM contact_changes k WHERE k.case_id = ${alias}.id AND k.told_on IS NULL)`;

/** The cases of one customer, worked together. */
@ObjectType({ description: "A case group (master case): the cases of one customer, owned and moved as one (CS-26, WM-32).", simpleResolvers: true })
@Entity("case_groups")
export class CaseGroup {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as G-000123.") @Column("text") reference!: string;
  @Column("uuid", { nullable: true }) personId!: string | null;
  @Related(() => Person, "The customer.") @ManyToOne(() => Person) @JoinColumn() person?: Relation<Person>;
  @Shown("see-personal-data", "What the group is about; it names the customer.", text) @Column("text") title!: string;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment whose work it is.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "The owning position's identifier; empty while in the hopper.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) ownerPositionId!: string | null;
  @Related(() => Position, "The position that owns it and everything open within it; none while in the segment's hopper.") @ManyToOne(() => Position) @JoinColumn() ownerPosition?: Relation<Position>;
  @Shown("everyone", "When the customer first came.", { type: () => CalendarDate }) @Column("date") receivedOn!: string;
  @Shown("everyone", "Whether any of its cases is still open.") @Column("boolean") isOpen!: boolean;
  @Shown("everyone", "Open service requests, activities and inbound correspondence, counted as it is read (WM-46, WM-47).", { type: () => Int, computed: pendingInGroup }) pendingWorkitems!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A complaint that we are working on or decided. */
@ObjectType({ description: "A complaint that we are working on or decided.", simpleResolvers: true })
@Entity("cases")
export class Case {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as C-2026-004182.") @Column("text") reference!: string;
  @Column("uuid") caseGroupId!: string;
  @Related(() => CaseGroup, "The case group it belongs to.") @ManyToOne(() => CaseGroup) @JoinColumn() caseGroup?: Relation<CaseGroup>;
  @Column("uuid", { nullable: true }) bodyId!: string | null;
  @Related(() => Body, "The body complained about.") @ManyToOne(() => Body) @JoinColumn() body?: Relation<Body>;
  @Column("uuid", { nullable: true }) complainantId!: string | null;
  @Related(() => Person, "Who complained.") @ManyToOne(() => Person) @JoinColumn() complainant?: Relation<Person>;
  @Shown("everyone", "What the complaint is about, in a line.") @Column("text") title!: string;
  @Shown("everyone", "The complaint in a few sentences.") @Column("text") summary!: string;
  @Shown("everyone", "How far it has come.", { type: () => CaseStatus }) @Column("text") status!: keyof typeof caseStatuses;
  @Shown("everyone", "When it was received, where known.", date) @Column("date", { nullable: true }) receivedOn!: string | null;
  @Shown("everyone", "When it was decided.", date) @Column("date", { nullable: true }) decidedOn!: string | null;
  @Shown("everyone", "The decision's date as its source wrote it.", text) @Column("text", { nullable: true }) decidedText!: string | null;
  @Shown("everyone", "When the decision was amended after review.", date) @Column("date", { nullable: true }) amendedOn!: string | null;
  @Shown("everyone", "Whether the decision was amended or re-issued after a review.") @Column("boolean") isAmendedAtReview!: boolean;
  @Shown("everyone", "When it was closed.", date) @Column("date", { nullable: true }) closedOn!: string | null;
  @Shown("everyone", "Whether only those who need to know may see it.") @Column("boolean") isSensitive!: boolean;
  @Shown("everyone", "How complex it is, 1 to 4.", { type: () => Int }) @Column("int") complexity!: number;
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment whose work it is.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "The owning position's identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) ownerPositionId!: string | null;
  @Related(() => Position, "The position that owns it; none while in the hopper or returned.") @ManyToOne(() => Position) @JoinColumn() ownerPosition?: Relation<Position>;
  @Shown("everyone", "When it was returned to its segment, if it was.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) returnedAt!: Date | null;
  @Column("uuid", { nullable: true }) contactOwnerId!: string | null;
  @Related(() => StaffMember, "The customer's single point of contact (CS-02).") @ManyToOne(() => StaffMember) @JoinColumn() contactOwner?: Relation<StaffMember>;
  @Shown("everyone", "Whether the work is with somebody else than the customer's contact, so that the contact is to be reconsidered (CS-02).", { computed: contactIsOutOfDate }) isContactOutOfDate!: boolean;
  @Shown("everyone", "Whether the customer is still to be told of a change of contact (CS-02).", { computed: contactIsUntold }) isContactUntold!: boolean;
  @Shown("everyone", "Where an imported case came from.", text) @Column("text", { nullable: true }) source!: string | null;
  @Shown("everyone", "Its reference there.", text) @Column("text", { nullable: true }) sourceReference!: string | null;
  @Shown("everyone", "Open service requests, activities and inbound correspondence, counted as it is read (WM-46).", { type: () => Int, computed: pendingOnCase }) pendingWorkitems!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A person's standing on a case's need-to-know or exclusion list. */
@ObjectType({ description: "A person's standing on a case's need-to-know or exclusion list.", simpleResolvers: true })
@Entity("case_access")
export class CaseAccess {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "The person.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "Whether the person needs to know, or is kept out.", { type: () => AccessKind }) @Column("text") kind!: keyof typeof accessKinds;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) givenById!: string | null;
  @Related(() => StaffMember, "Who decided it.") @ManyToOne(() => StaffMember) @JoinColumn() givenBy?: Relation<StaffMember>;
  @Shown("everyone", "Since when.", { type: () => Instant }) @Column("timestamptz") givenAt!: Date;
  @Shown("everyone", "Until when; empty while it stands.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) endedAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A change of the customer's single point of contact. */
@ObjectType({ description: "A change of the customer's single point of contact, and when the customer was told (CS-02).", simpleResolvers: true })
@Entity("contact_changes")
export class ContactChange {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid", { nullable: true }) fromStaffId!: string | null;
  @Related(() => StaffMember, "Who was the contact before; none at first.") @ManyToOne(() => StaffMember) @JoinColumn() fromStaff?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) toStaffId!: string | null;
  @Related(() => StaffMember, "Who became the contact.") @ManyToOne(() => StaffMember) @JoinColumn() toStaff?: Relation<StaffMember>;
  @Shown("everyone", "When it changed.", { type: () => Instant }) @Column("timestamptz") changedAt!: Date;
  @Shown("everyone", "When the customer was told; empty until then.", date) @Column("date", { nullable: true }) toldOn!: string | null;
  @Column("uuid", { nullable: true }) toldById!: string | null;
  @Related(() => StaffMember, "Who told the customer.") @ManyToOne(() => StaffMember) @JoinColumn() toldBy?: Relation<StaffMember>;
}
