import type * as labels from "@remit/domain/policies/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import type { Parameters } from "../reading/parameters.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { isOverdue, isWaiting } from "./keeping.js";
import { Policy, PolicyVersion } from "./policy.entity.js";
import { AcceptanceState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const yes = (computed: (alias: string, p: Parameters) => string) => ({ type: () => Boolean, computed });

@ObjectType({ description: "What a version of a policy asks of one person, and when they accepted it (AS-04).", simpleResolvers: true })
@Entity("policy_acceptances")
export class PolicyAcceptance {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") policyId!: string;
  @Related(() => Policy, "The policy.") @ManyToOne(() => Policy) @JoinColumn() policy?: Relation<Policy>;
  @Column("uuid") policyVersionId!: string;
  @Related(() => PolicyVersion, "The version.") @ManyToOne(() => PolicyVersion) @JoinColumn() policyVersion?: Relation<PolicyVersion>;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Of whom it is asked.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "Where they work: their team, or their segment where they have none.", { type: () => String, nullable: true, computed: (a) => `works_in(${a}.staff_id)` }) team!: string | null;
  @Shown("everyone", "Whether it is asked of you.", yes((a, p) => `${a}.staff_id = ${p.staffId}`)) isMine!: boolean;
  @Shown("everyone", "Whether they accepted it.", { type: () => AcceptanceState, computed: (a) => `CASE WHEN ${a}.accepted_on IS NOT NULL THEN 'ACCEPTED' WHEN ${a}.is_current THEN 'WAITING' ELSE 'LAPSED' END` }) state!: labels.AcceptanceState;
  @Shown("everyone", "Whether it still waits for somebody who works here.", yes(isWaiting)) isWaiting!: boolean;
  @Shown("everyone", "Whether it waits and its day has passed (AS-06).", yes(isOverdue)) isOverdue!: boolean;
  @Shown("everyone", "Whether the version is the one that stands: an acceptance of an earlier one stays on record and no longer counts (AS-07).") @Column("boolean") isCurrent!: boolean;
  @Shown("everyone", "When it was asked.", day) @Column("date") askedOn!: string;
  @Shown("everyone", "By when.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "When they passed its questions (AS-05).", date) @Column("date", { nullable: true }) passedOn!: string | null;
  @Shown("everyone", "When they accepted it (AS-04).", date) @Column("date", { nullable: true }) acceptedOn!: string | null;
  @Shown("everyone", "When they were last reminded (AS-06).", date) @Column("date", { nullable: true }) remindedOn!: string | null;
  @Shown("everyone", "How often they were reminded.", { type: () => Int }) @Column("int") reminders!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Somebody's answers to the questions of a version, as far as anybody needs to know them: how many were right (AS-05). Never changed.", simpleResolvers: true })
@Entity("policy_attempts")
export class PolicyAttempt {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") acceptanceId!: string;
  @Related(() => PolicyAcceptance, "Whose, and of which version.") @ManyToOne(() => PolicyAcceptance) @JoinColumn() acceptance?: Relation<PolicyAcceptance>;
  @Shown("everyone", "Which time, from 1.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "How many answers were right.", { type: () => Int }) @Column("int") rightAnswers!: number;
  @Shown("everyone", "How many questions were asked.", { type: () => Int }) @Column("int") asked!: number;
  @Shown("everyone", "Whether that was enough.") @Column("boolean") isPassed!: boolean;
  @Shown("everyone", "When.", day) @Column("date") attemptedOn!: string;
}

@ObjectType({ description: "How a team stands with a version that it is asked to accept now (AS-06); for the keepers of the policy.", simpleResolvers: true })
@Entity("policy_team_standings")
export class PolicyTeamStanding {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") policyId!: string;
  @Related(() => Policy, "The policy.") @ManyToOne(() => Policy) @JoinColumn() policy?: Relation<Policy>;
  @Column("uuid") policyVersionId!: string;
  @Related(() => PolicyVersion, "The version.") @ManyToOne(() => PolicyVersion) @JoinColumn() policyVersion?: Relation<PolicyVersion>;
  @Shown("everyone", "The team, or the segment of those without one.") @Column("text") team!: string;
  @Shown("everyone", "How many people are asked.", { type: () => Int }) @Column("int") asked!: number;
  @Shown("everyone", "How many of them accepted it.", { type: () => Int }) @Column("int") accepted!: number;
  @Column("date", { array: true, nullable: true }) waitingUntil!: string[] | null;
  @Shown("everyone", "How many of them are late.", { type: () => Int, computed: (a, p) => `SELECT count(*)::int FROM unnest(${a}.waiting_until) d WHERE d < ${p.today}` }) overdue!: number;
}
