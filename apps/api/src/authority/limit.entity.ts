import { decisionCategories, sourceKinds, stepKinds } from "@remit/domain/authority/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Position, Role, StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Committee } from "./committee.entity.js";

export const DecisionCategory = vocabulary("DecisionCategory", decisionCategories, "Whether something is decided, or submitted to somebody who decides.");
export const SourceKind = vocabulary("SourceKind", sourceKinds, "Where a limit of authority is laid down (AS-21).");
export const StepKind = vocabulary("StepKind", stepKinds, "A step of a way up (AS-22, AS-29).");

const date = { type: () => CalendarDate };
const lastDay = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };

/** A kind of decision or submission. */
@ObjectType({ description: "A kind of decision or submission, for which limits are set and the delegation scheme is written.", simpleResolvers: true })
@Entity("decision_kinds")
export class DecisionKind {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Its stable code.") @Column("text") code!: string;
  @Shown("everyone", "What it is called.") @Column("text") label!: string;
  @Shown("everyone", "Whether it is decided or submitted.", { type: () => DecisionCategory }) @Column("text") category!: keyof typeof decisionCategories;
  @Shown("everyone", "Whether it has an amount of money.") @Column("boolean") isMonetary!: boolean;
  @Shown("everyone", "Whether it can be chosen.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A way up: where to go with what is above a limit. */
@ObjectType({ description: "A way up: where to go with what is above a limit (AS-22). Its steps stay as they were drawn.", simpleResolvers: true })
@Entity("escalation_routes")
export class EscalationRoute {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the route is called.") @Column("text") name!: string;
  @Shown("everyone", "Whether new limits may follow it.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** One step of a way up. */
@ObjectType({ description: "One step of a way up.", simpleResolvers: true })
@Entity("escalation_steps")
export class EscalationStep {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") routeId!: string;
  @Related(() => EscalationRoute, "The route.") @ManyToOne(() => EscalationRoute) @JoinColumn() route?: Relation<EscalationRoute>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What the step is.", { type: () => StepKind }) @Column("text") kind!: keyof typeof stepKinds;
  @Column("uuid", { nullable: true }) positionId!: string | null;
  @Related(() => Position, "The manager’s or the director’s position.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Column("uuid", { nullable: true }) teamId!: string | null;
  @Related(() => Team, "The specialists.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Column("uuid", { nullable: true }) committeeId!: string | null;
  @Related(() => Committee, "The committee.") @ManyToOne(() => Committee) @JoinColumn() committee?: Relation<Committee>;
}

/** The most that a role or a position may decide, from one day to another. */
@ObjectType({ description: "The most that a role or a position may decide, from one day to another, with its source and its way up (AS-21, AS-22).", simpleResolvers: true })
@Entity("authority_limits")
export class AuthorityLimit {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") decisionKindId!: string;
  @Related(() => DecisionKind, "The kind of decision.") @ManyToOne(() => DecisionKind) @JoinColumn() decisionKind?: Relation<DecisionKind>;
  @Column("uuid", { nullable: true }) roleId!: string | null;
  @Related(() => Role, "The role that it is for; none where it is for one position.") @ManyToOne(() => Role) @JoinColumn() role?: Relation<Role>;
  @Column("uuid", { nullable: true }) positionId!: string | null;
  @Related(() => Position, "The position that it is for; its own limit counts before its role’s.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Shown("everyone", "The most that may be decided, in pence; empty where the kind has no amount or any amount may be.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) amountPence!: number | null;
  @Shown("everyone", "First day.", date) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day; empty until it is ended or replaced.", lastDay) @Column("date", { nullable: true }) endsOn!: string | null;
  @Shown("everyone", "Where it is laid down.", { type: () => SourceKind }) @Column("text") sourceKind!: keyof typeof sourceKinds;
  @Shown("everyone", "The source’s title.") @Column("text") sourceTitle!: string;
  @Shown("everyone", "The source’s reference.") @Column("text") sourceReference!: string;
  @Shown("everyone", "Where the source can be read.", text) @Column("text", { nullable: true }) sourceLink!: string | null;
  @Column("uuid") routeId!: string;
  @Related(() => EscalationRoute, "Where to go with what is above it.") @ManyToOne(() => EscalationRoute) @JoinColumn() route?: Relation<EscalationRoute>;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
