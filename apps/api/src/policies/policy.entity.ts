import type * as labels from "@remit/domain/policies/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember, Team } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import type { Parameters } from "../reading/parameters.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { isOverdue, isStillAsked, isWaiting, keeps, keepsIts } from "./keeping.js";
import { PolicyStanding, PolicyVersionState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };
/** How many of those whom the policy concerns now; for its keepers alone. */
const counted = (of: (a: string, p: Parameters) => string) => ({ type: () => Int, nullable: true, computed: (a: string, p: Parameters) => `CASE WHEN ${keeps(a, p)} THEN (SELECT count(*)::int FROM policy_acceptances c WHERE c.policy_version_id = ${a}.published_id AND ${of("c", p)}) END` });

@ObjectType({ description: "A policy of the office, with the director who answers for it and the team that keeps it (AS-01).", simpleResolvers: true })
@Entity("policies")
export class Policy {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as PL-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it is for.") @Column("text") purpose!: string;
  @Column("uuid") teamId!: string;
  @Related(() => Team, "The policy team that keeps it.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "The director who answers for it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "The identifiers of the segments that it concerns; none where it concerns everyone.", { type: () => [ID] }) @Column("uuid", { array: true }) segmentIds!: string[];
  @Shown("everyone", "Whom it concerns, in words.", { type: () => String, computed: (a) => `coalesce((SELECT string_agg(g.name, ', ' ORDER BY g.name) FROM segments g WHERE g.id = ANY(${a}.segment_ids)), 'Everyone')` }) concerns!: string;
  @Shown("everyone", "Whether it stands.", { type: () => PolicyStanding }) @Column("text") state!: labels.PolicyStanding;
  @Shown("everyone", "The number of its last version, published or not.", { type: () => Int }) @Column("int") number!: number;
  @Column("uuid", { nullable: true }) publishedId!: string | null;
  @Related(() => PolicyVersion, "The version that people accept now; none until one is published.") @ManyToOne(() => PolicyVersion) @JoinColumn() published?: Relation<PolicyVersion>;
  @Shown("everyone", "Whether you keep it: as its director, in its team, or as whoever keeps the register.", { type: () => Boolean, computed: keeps }) isMine!: boolean;
  @Shown("everyone", "How many people it asks now (AS-06); for its keepers.", counted((c) => `(${c}.accepted_on IS NOT NULL OR ${isWaiting(c)})`)) asked!: number | null;
  @Shown("everyone", "How many of them accepted it (AS-06); for its keepers.", counted((c) => `${c}.accepted_on IS NOT NULL`)) accepted!: number | null;
  @Shown("everyone", "How many of them are late (AS-06); for its keepers.", counted(isOverdue)) overdue!: number | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A version of a policy: what it says, the Board's approval with its evidence, and when it was published (AS-02, AS-03, AS-08).", simpleResolvers: true })
@Entity("policy_versions")
export class PolicyVersion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") policyId!: string;
  @Related(() => Policy, "The policy.") @ManyToOne(() => Policy) @JoinColumn() policy?: Relation<Policy>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "How far it has come.", { type: () => PolicyVersionState }) @Column("text") state!: labels.PolicyVersionState;
  @Shown("everyone", "What it says.") @Column("text") text!: string;
  @Shown("everyone", "Where the whole document can be read, as a link; empty where the text is the whole.", text) @Column("text", { nullable: true }) href!: string | null;
  @Shown("everyone", "What changed since the version before.") @Column("text") change!: string;
  @Column("int") round!: number;
  @Shown("everyone", "How many questions it asks before it is accepted; 0 where it asks none (AS-05).", { type: () => Int }) @Column("int") questions!: number;
  @Shown("everyone", "How many answers must be right (AS-05).", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) passMark!: number | null;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") writtenOn!: string;
  @Shown("everyone", "When it was last put to the Board (AS-02).", date) @Column("date", { nullable: true }) putToBoardOn!: string | null;
  @Shown("everyone", "Why the Board did not approve it, where it came back.", text) @Column("text", { nullable: true }) returnedBecause!: string | null;
  @Shown("everyone", "When the Board approved it (AS-02).", date) @Column("date", { nullable: true }) approvedOn!: string | null;
  @Shown("everyone", "What shows that the Board approved it, such as the item of its minutes (AS-08).", text) @Column("text", { nullable: true }) evidence!: string | null;
  @Shown("everyone", "Where that can be read, as a link (AS-08).", text) @Column("text", { nullable: true }) evidenceHref!: string | null;
  @Shown("everyone", "When it was published (AS-03).", date) @Column("date", { nullable: true }) publishedOn!: string | null;
  @Column("uuid", { nullable: true }) publishedById!: string | null;
  @Related(() => StaffMember, "Who published it.") @ManyToOne(() => StaffMember) @JoinColumn() publishedBy?: Relation<StaffMember>;
  @Shown("everyone", "By when people are to accept it (AS-06).", date) @Column("date", { nullable: true }) acceptBy!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A question that a version asks before it is accepted (AS-05).", simpleResolvers: true })
@Entity("policy_questions")
export class PolicyQuestion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") policyVersionId!: string;
  @Related(() => PolicyVersion, "The version that asks it.") @ManyToOne(() => PolicyVersion) @JoinColumn() policyVersion?: Relation<PolicyVersion>;
  @Column("int") round!: number;
  @Shown("everyone", "Its place, from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What is asked.") @Column("text") wording!: string;
  @Shown("everyone", "The answers to choose from.", { type: () => [String] }) @Column("text", { array: true }) options!: string[];
  @Shown("everyone", "Which answer is right, counted from 0; for the keepers of the policy, and not while it is still asked of them.", {
    type: () => Int, nullable: true, computed: (a, p) => `(SELECT CASE WHEN ${keepsIts("v", p)} AND NOT ${isStillAsked("v.id", p)} THEN ${a}.right_option END FROM policy_versions v WHERE v.id = ${a}.policy_version_id)`,
  }) right!: number | null;
}
