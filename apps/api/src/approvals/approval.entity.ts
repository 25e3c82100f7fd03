import { approvalStatuses, ownershipReasons, violationKinds, type checkingLevels } from "@remit/domain/approvals/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import { Position, Segment, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import type { Parameters } from "../reading/parameters.js";
import { Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { CheckingLevel, Letter } from "./letter.entity.js";

export const ApprovalStatus = vocabulary("ApprovalStatus", approvalStatuses, "Whether an approval is decided, and how.");
export const OwnershipReason = vocabulary("OwnershipReason", ownershipReasons, "What makes something a person's own (WM-66).");
export const ViolationKind = vocabulary("ViolationKind", violationKinds, "What a leader looks for among completed approvals (WM-67).");
const text = { type: () => String, nullable: true };
const instant = { type: () => Instant, nullable: true };

/** Whether nobody is there to decide what waits with a seat: it is empty, or its holder is away today (WM-64). */
export const isUnattended = (alias: string, p: Parameters) =>
  `SELECT NOT is_manned(p, ${p.today}) FROM positions p WHERE p.id = ${alias}.position_id`;
const isInMyInbox = (alias: string, p: Parameters) => `${alias}.status = 'PENDING' AND ${alias}.position_id = coalesce(${p.positionId}, '00000000-0000-0000-0000-000000000000')`;
const isInTeamsInbox = (alias: string, p: Parameters) => `${alias}.status = 'PENDING' AND ${alias}.position_id IS DISTINCT FROM ${p.positionId}
  AND (${alias}.segment_id IS NOT DISTINCT FROM ${p.segmentId} OR ${alias}.position_id = ANY(${p.held}) OR EXISTS (SELECT FROM positions w WHERE w.id = ${alias}.position_id AND w.segment_id = ${p.segmentId}))`;
const isTeamsCompleted = (alias: string, p: Parameters) => `${alias}.status <> 'PENDING' AND (coalesce(${alias}.decided_in_position_id = ANY(${p.command}), false) OR ${alias}.referred_from_position_id = ANY(${p.command}))`;
/** What is to be approved, as people call it, for those too who may not see the request itself. */
const what = (alias: string) => `SELECT coalesce((SELECT r.reference || ': ' || r.summary FROM service_requests r WHERE r.id = ${alias}.service_request_id), (SELECT l.reference || ': ' || k.name FROM letters l JOIN letter_kinds k ON k.id = l.kind_id WHERE l.id = ${alias}.letter_id))`;

/** A decision that somebody else must take before work goes on. */
@ObjectType({ description: "A decision that somebody else must take: on a service request or a letter, as it stood when it was referred (WM-53 to WM-69).", simpleResolvers: true })
@Entity("approvals")
export class Approval {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as A-000123.") @Column("text") reference!: string;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case, which is read-only while this is pending (WM-54), unless it is of a review's letter.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The identifier of the segment in which it is decided.", { type: () => ID }) @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The segment in which it is decided (WM-62).") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "Whether its case waits with it; the letter of a review keeps no case waiting.") @Column("boolean") holdsItsCase!: boolean;
  @Shown("everyone", "What is to be approved, as people call it.", { computed: what }) what!: string;
  @Shown("everyone", "The request's identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) serviceRequestId!: string | null;
  @Related(() => ServiceRequest, "The service request that was referred, if it was one and is within your sight.") @ManyToOne(() => ServiceRequest) @JoinColumn() serviceRequest?: Relation<ServiceRequest>;
  @Shown("everyone", "The letter's identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) letterId!: string | null;
  @Related(() => Letter, "The letter that was referred, if it was one.") @ManyToOne(() => Letter) @JoinColumn() letter?: Relation<Letter>;
  @Shown("everyone", "Who decides it.", { type: () => CheckingLevel }) @Column("text") level!: keyof typeof checkingLevels;
  @Shown("everyone", "Why an approval is needed (WM-57).") @Column("text") why!: string;
  @Shown("everyone", "What exactly is asked.") @Column("text") asks!: string;
  @Shown("everyone", "The kind of decision, as a code, where one was given.", text) @Column("text", { nullable: true }) decisionKind!: string | null;
  @Shown("everyone", "What that kind is called.", { ...text, computed: (alias) => `SELECT k.label FROM decision_kinds k WHERE k.code = ${alias}.decision_kind` }) decisionKindLabel!: string | null;
  @Shown("everyone", "The amount at stake, in pence.", { type: () => Int, nullable: true }) @Column("bigint", { nullable: true }) amountPence!: number | null;
  @Shown("everyone", "SHA-256 of what was referred: the approval is of exactly that.", { computed: (alias) => `encode(${alias}.content_sha256, 'hex')` }) contentSha256!: string;
  @Shown("everyone", "The version of the request or letter at which it was referred.", { type: () => Int }) @Column("int") contentVersion!: number;
  @Shown("everyone", "Whether what was referred still stands, to the letter.", { computed: (alias) => `${alias}.content_sha256 = present_hash(${alias}.service_request_id, ${alias}.letter_id)` }) isAsReferred!: boolean;
  @Column("uuid") referredById!: string;
  @Related(() => StaffMember, "Who referred it.") @ManyToOne(() => StaffMember) @JoinColumn() referredBy?: Relation<StaffMember>;
  @Column("uuid") referredFromPositionId!: string;
  @Related(() => Position, "The position from which it was referred, to which it returns (WM-60).") @ManyToOne(() => Position) @JoinColumn() referredFromPosition?: Relation<Position>;
  @Shown("everyone", "When it was referred.", { type: () => Instant }) @Column("timestamptz") referredAt!: Date;
  @Shown("everyone", "The identifier of the position with which it waits, or waited last.", { type: () => ID }) @Column("uuid") positionId!: string;
  @Related(() => Position, "The position with which it waits, or waited last.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Shown("everyone", "Since when it waits there.", { type: () => Instant }) @Column("timestamptz") waitsSince!: Date;
  @Shown("everyone", "Whether nobody is there to decide it: away today, or the position is empty (WM-64).", { computed: (alias, p) => `${alias}.status = 'PENDING' AND (${isUnattended(alias, p)})` }) isUnattended!: boolean;
  @Column("uuid", { nullable: true }) takenOnById!: string | null;
  @Related(() => StaffMember, "Who took the request on to carry out what it needs (WM-59).") @ManyToOne(() => StaffMember) @JoinColumn() takenOnBy?: Relation<StaffMember>;
  @Shown("everyone", "Whether it is decided, and how.", { type: () => ApprovalStatus }) @Column("text") status!: keyof typeof approvalStatuses;
  @Column("uuid", { nullable: true }) decidedById!: string | null;
  @Related(() => StaffMember, "Who decided it.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) decidedInPositionId!: string | null;
  @Related(() => Position, "The position in which it was decided.") @ManyToOne(() => Position) @JoinColumn() decidedInPosition?: Relation<Position>;
  @Shown("everyone", "When it was decided.", instant) @Column("timestamptz", { nullable: true }) decidedAt!: Date | null;
  @Shown("everyone", "As what it was decided: what entitled that position on the day.", text) @Column("text", { nullable: true }) decidedAs!: string | null;
  @Shown("everyone", "Why it was decided so.", text) @Column("text", { nullable: true }) decisionReason!: string | null;
  @Column("uuid", { nullable: true }) passedToSegmentId!: string | null;
  @Related(() => Segment, "The segment to which the case group passed with the decision, as to the sensitive case team (WM-60).") @ManyToOne(() => Segment) @JoinColumn() passedToSegment?: Relation<Segment>;
  @Shown("everyone", "Whether it waits with the position you act in (WM-57).", { computed: isInMyInbox }) isInMyInbox!: boolean;
  @Shown("everyone", "Whether it waits with another leader of your segment, or with another position of yours.", { computed: isInTeamsInbox }) isInTeamsInbox!: boolean;
  @Shown("everyone", "Whether it was completed by your team, or for your team (WM-68).", { computed: isTeamsCompleted }) isMyTeamsCompleted!: boolean;
  @Shown("everyone", "What is wrong with how it was decided; there should be nothing (WM-67).", { type: () => [ViolationKind], computed: (alias) => `violations_of(${alias})` }) violations!: (keyof typeof violationKinds)[];
  @Shown("everyone", "Whether anything is.", { computed: (alias) => `violations_of(${alias}) <> '{}'` }) hasViolation!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A person whose own work an approval is. */
@ObjectType({ description: "A person whose own work an approval is, so that they never decide it (WM-66).", simpleResolvers: true })
@Entity("approval_owners")
export class ApprovalOwner {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") approvalId!: string;
  @Related(() => Approval, "The approval.") @ManyToOne(() => Approval) @JoinColumn() approval?: Relation<Approval>;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "The person.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What makes it their own.", { type: () => OwnershipReason }) @Column("text") because!: keyof typeof ownershipReasons;
  @Shown("everyone", "Since when that is on record.", { type: () => Instant }) @Column("timestamptz") since!: Date;
}
