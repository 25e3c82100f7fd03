import type { involvementStates } from "@remit/domain/assurance/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { InvolvementState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };
/** SQL for the issues of an involvement whose work is still waited for. */
export const openIssuesOf = (a: string) => `(SELECT count(*)::int FROM compliance_issues i JOIN commissioned_work w ON w.id = i.work_id WHERE i.involvement_id = ${a}.id AND w.is_open)`;

@ObjectType({ description: "That Compliance and Fraud is involved in a case: its casework review, its visits and its issues (AS-26).", simpleResolvers: true })
@Entity("compliance_involvements")
export class ComplianceInvolvement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as CF-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The identifier of the case.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "Why they were brought to it.") @Column("text") why!: string;
  @Shown("everyone", "How far it has come.", { type: () => InvolvementState }) @Column("text") state!: keyof typeof involvementStates;
  @Shown("everyone", "Whether they are still involved.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Column("uuid") involvedById!: string;
  @Related(() => StaffMember, "Who brought them to it.") @ManyToOne(() => StaffMember) @JoinColumn() involvedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") involvedOn!: string;
  @Shown("everyone", "What the casework review says; empty until it is made.", text) @Column("text", { nullable: true }) review!: string | null;
  @Column("uuid", { nullable: true }) reviewedById!: string | null;
  @Related(() => StaffMember, "Who reviewed the casework.") @ManyToOne(() => StaffMember) @JoinColumn() reviewedBy?: Relation<StaffMember>;
  @Shown("everyone", "When the casework was reviewed.", date) @Column("date", { nullable: true }) reviewedOn!: string | null;
  @Shown("everyone", "Issues that are still open.", { type: () => Int, computed: openIssuesOf }) openIssues!: number;
  @Shown("everyone", "When it was closed.", date) @Column("date", { nullable: true }) closedOn!: string | null;
  @Shown("everyone", "What came of it.", text) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A visit that Compliance and Fraud made after its casework review (AS-26).", simpleResolvers: true })
@Entity("compliance_visits")
export class ComplianceVisit {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") involvementId!: string;
  @Related(() => ComplianceInvolvement, "The involvement.") @ManyToOne(() => ComplianceInvolvement) @JoinColumn() involvement?: Relation<ComplianceInvolvement>;
  @Shown("everyone", "When it was made.", day) @Column("date") visitedOn!: string;
  @Shown("everyone", "Who was met and what was seen.") @Column("text") account!: string;
  @Column("uuid") recordedById!: string;
  @Related(() => StaffMember, "Who recorded it.") @ManyToOne(() => StaffMember) @JoinColumn() recordedBy?: Relation<StaffMember>;
}

@ObjectType({ description: "An issue that Compliance and Fraud raised, followed until it is closed (AS-26).", simpleResolvers: true })
@Entity("compliance_issues")
export class ComplianceIssue {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") involvementId!: string;
  @Related(() => ComplianceInvolvement, "The involvement.") @ManyToOne(() => ComplianceInvolvement) @JoinColumn() involvement?: Relation<ComplianceInvolvement>;
  @Shown("everyone", "What was found.") @Column("text") found!: string;
  @Column("uuid") workId!: string;
  @Related(() => CommissionedWork, "What is to be done about it, by whom and by when, and what was done.") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Column("uuid") raisedById!: string;
  @Related(() => StaffMember, "Who raised it.") @ManyToOne(() => StaffMember) @JoinColumn() raisedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") raisedOn!: string;
}
