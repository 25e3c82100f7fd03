import { escalationGrounds, escalationStatuses } from "@remit/domain/authority/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { Position, StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Committee } from "./committee.entity.js";
import { AuthorityLimit, DecisionKind, EscalationStep } from "./limit.entity.js";
import { liesWithMe } from "./matters.js";

export const EscalationGround = vocabulary("EscalationGround", escalationGrounds, "Why a matter is carried up, or across to specialists (AS-23, AS-30, AS-32).");
export const EscalationStatus = vocabulary("EscalationStatus", escalationStatuses, "What became of an escalation.");

const instant = { type: () => Instant };
const pence = { type: () => Int, nullable: true };

/** A matter of a case that was carried up, or across to specialists. */
@ObjectType({ description: "A matter of a case that was carried up, or across to specialists (AS-23, AS-28 to AS-32).", simpleResolvers: true })
@Entity("escalations")
export class Escalation {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The case’s identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "Why it was carried up.", { type: () => EscalationGround }) @Column("text") ground!: keyof typeof escalationGrounds;
  @Shown("everyone", "The kind of record that asks for the decision; empty where the case itself does.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) recordType!: string | null;
  @Shown("everyone", "That record’s identifier.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) recordId!: string | null;
  @Column("uuid", { nullable: true }) decisionKindId!: string | null;
  @Related(() => DecisionKind, "The kind of decision that is asked for.") @ManyToOne(() => DecisionKind) @JoinColumn() decisionKind?: Relation<DecisionKind>;
  @Shown("everyone", "The amount that is asked for, in pence.", pence) @Column("int", { nullable: true }) amountPence!: number | null;
  @Shown("everyone", "Why, in words.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) stepId!: string | null;
  @Related(() => EscalationStep, "The step of its route at which it lies.") @ManyToOne(() => EscalationStep) @JoinColumn() step?: Relation<EscalationStep>;
  @Shown("everyone", "What became of it.", { type: () => EscalationStatus }) @Column("text") status!: keyof typeof escalationStatuses;
  @Shown("everyone", "When it was escalated.", instant) @Column("timestamptz") openedAt!: Date;
  @Column("uuid") fromId!: string;
  @Related(() => StaffMember, "Who escalated it.") @ManyToOne(() => StaffMember) @JoinColumn() from?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) toPositionId!: string | null;
  @Related(() => Position, "The position at which it lies.") @ManyToOne(() => Position) @JoinColumn() toPosition?: Relation<Position>;
  @Column("uuid", { nullable: true }) toTeamId!: string | null;
  @Related(() => Team, "The specialists with whom it lies.") @ManyToOne(() => Team) @JoinColumn() toTeam?: Relation<Team>;
  @Column("uuid", { nullable: true }) toCommitteeId!: string | null;
  @Related(() => Committee, "The committee before which it lies.") @ManyToOne(() => Committee) @JoinColumn() toCommittee?: Relation<Committee>;
  @Shown("everyone", "Whether it waits for you in the position that you act in.", { type: () => Boolean, computed: liesWithMe }) isMine!: boolean;
  @Shown("everyone", "What was decided, in words.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) outcome!: string | null;
  @Column("uuid", { nullable: true }) settledById!: string | null;
  @Related(() => StaffMember, "Who settled it.") @ManyToOne(() => StaffMember) @JoinColumn() settledBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was settled.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) settledAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** One hop of an escalation. */
@ObjectType({ description: "One hop of an escalation: from whom, to whom, why (AS-28); never changed.", simpleResolvers: true })
@Entity("escalation_hops")
export class EscalationHop {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") escalationId!: string;
  @Related(() => Escalation, "The escalation.") @ManyToOne(() => Escalation) @JoinColumn() escalation?: Relation<Escalation>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Column("uuid") fromStaffId!: string;
  @Related(() => StaffMember, "Who carried it on.") @ManyToOne(() => StaffMember) @JoinColumn() fromStaff?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) toPositionId!: string | null;
  @Related(() => Position, "The position to which it went.") @ManyToOne(() => Position) @JoinColumn() toPosition?: Relation<Position>;
  @Column("uuid", { nullable: true }) toStaffId!: string | null;
  @Related(() => StaffMember, "Who sat there then.") @ManyToOne(() => StaffMember) @JoinColumn() toStaff?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) toTeamId!: string | null;
  @Related(() => Team, "The specialists to whom it went.") @ManyToOne(() => Team) @JoinColumn() toTeam?: Relation<Team>;
  @Column("uuid", { nullable: true }) toCommitteeId!: string | null;
  @Related(() => Committee, "The committee to which it went.") @ManyToOne(() => Committee) @JoinColumn() toCommittee?: Relation<Committee>;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Shown("everyone", "When.", instant) @Column("timestamptz") at!: Date;
}

/** A remedy in money that was agreed for a case. */
@ObjectType({ description: "A remedy in money that was agreed for a case, with the limit within which it was; never changed.", simpleResolvers: true })
@Entity("remedies")
export class Remedy {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The case’s identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") decisionKindId!: string;
  @Related(() => DecisionKind, "The kind of decision.") @ManyToOne(() => DecisionKind) @JoinColumn() decisionKind?: Relation<DecisionKind>;
  @Shown("everyone", "The amount, in pence.", { type: () => Int }) @Column("int") amountPence!: number;
  @Shown("everyone", "What it is for.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) limitId!: string | null;
  @Related(() => AuthorityLimit, "The limit within which it was agreed; none where no limit binds.") @ManyToOne(() => AuthorityLimit) @JoinColumn() limit?: Relation<AuthorityLimit>;
  @Column("uuid", { nullable: true }) escalationId!: string | null;
  @Related(() => Escalation, "The escalation that led to it, if any.") @ManyToOne(() => Escalation) @JoinColumn() escalation?: Relation<Escalation>;
  @Column("uuid") agreedById!: string;
  @Related(() => StaffMember, "Who agreed it.") @ManyToOne(() => StaffMember) @JoinColumn() agreedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was agreed.", { type: () => CalendarDate }) @Column("date") agreedOn!: string;
}
