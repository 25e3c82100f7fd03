import type { IssueState } from "@remit/domain/learning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Theme } from "./theme.entity.js";
import { SystemicIssueState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };

@ObjectType({ description: "A big and repeated mistake, as a cluster of cases that somebody handles (PO-51).", simpleResolvers: true })
@Entity("systemic_issues")
export class SystemicIssue {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as SI-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What goes wrong again and again.") @Column("text") what!: string;
  @Shown("everyone", "What shows it.") @Column("text") why!: string;
  @Shown("everyone", "How far it has come.", { type: () => SystemicIssueState }) @Column("text") state!: IssueState;
  @Shown("everyone", "Whether it is proposed or being handled.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Column("uuid", { nullable: true }) themeId!: string | null;
  @Related(() => Theme, "The theme from which it was proposed.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Column("uuid", { nullable: true }) proposedById!: string | null;
  @Related(() => StaffMember, "Who proposed it.") @ManyToOne(() => StaffMember) @JoinColumn() proposedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") proposedOn!: string;
  @Column("uuid", { nullable: true }) ownerId!: string | null;
  @Related(() => StaffMember, "Who handles it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you handle it.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.owner_id = ${p.staffId}, false)` }) isMine!: boolean;
  @Shown("everyone", "How it is handled.") @Column("text") handling!: string;
  @Shown("everyone", "When it was agreed.", date) @Column("date", { nullable: true }) agreedOn!: string | null;
  @Column("uuid", { nullable: true }) agreedById!: string | null;
  @Related(() => StaffMember, "Who agreed it.") @ManyToOne(() => StaffMember) @JoinColumn() agreedBy?: Relation<StaffMember>;
  @Shown("everyone", "What came of it, or why it was not taken up.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "When it was closed.", date) @Column("date", { nullable: true }) closedOn!: string | null;
  @Shown("everyone", "How many cases it rests on, sensitive ones among them.", { type: () => Int, computed: (a) => `SELECT count(*)::int FROM systemic_issue_cases x WHERE x.issue_id = ${a}.id` }) caseCount!: number;
  @Shown("everyone", "How many of its lessons are open.", { type: () => Int, computed: (a) => `SELECT count(*)::int FROM lessons l WHERE l.issue_id = ${a}.id AND l.is_open` }) openLessons!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A case in which a systemic issue shows (PO-51).", simpleResolvers: true })
@Entity("systemic_issue_cases")
export class SystemicIssueCase {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") issueId!: string;
  @Related(() => SystemicIssue, "The issue.") @ManyToOne(() => SystemicIssue) @JoinColumn() issue?: Relation<SystemicIssue>;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid", { nullable: true }) addedById!: string | null;
  @Related(() => StaffMember, "Who added it.") @ManyToOne(() => StaffMember) @JoinColumn() addedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") addedOn!: string;
}
