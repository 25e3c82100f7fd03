import type * as labels from "@remit/domain/learning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import type { Parameters } from "../reading/parameters.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { SystemicIssue } from "./issue.entity.js";
import { isSharedWithYou, youHaveRead } from "./lesson.facts.js";
import { Theme } from "./theme.entity.js";
import { LessonAudience, LessonState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };
const yes = (computed: (alias: string, p: Parameters) => string) => ({ type: () => Boolean, computed });
/** By when the next step of a lesson is due, and whether that day has passed. */
export const lessonDueOn = (a: string) => `CASE ${a}.state WHEN 'TO_CHECK' THEN ${a}.check_due_on WHEN 'TO_CHANGE' THEN (SELECT w.due_on FROM commissioned_work w WHERE w.id = ${a}.work_id) END`;
export const lessonIsOverdue = (a: string, p: Parameters) => `coalesce((${lessonDueOn(a)}) < ${p.today}, false)`;

@ObjectType({ description: "What was learned, for whom, what is to change, and whether that worked (PO-13, PO-42, PO-53). It names nobody.", simpleResolvers: true })
@Entity("lessons")
export class Lesson {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as LE-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What is to be learned, in a line.") @Column("text") title!: string;
  @Shown("everyone", "What was found.") @Column("text") found!: string;
  @Shown("everyone", "Whom it serves (PO-68).", { type: () => LessonAudience }) @Column("text") audience!: labels.LessonAudience;
  @Shown("everyone", "What should change.") @Column("text") recommendation!: string;
  @Shown("everyone", "How far it has come.", { type: () => LessonState }) @Column("text") state!: labels.LessonState;
  @Shown("everyone", "Whether it is neither closed nor dropped.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Column("uuid", { nullable: true }) themeId!: string | null;
  @Related(() => Theme, "The theme that it belongs to.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review from which it comes.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Column("uuid", { nullable: true }) submissionId!: string | null;
  @Related(() => Submission, "The submission from which it comes.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Column("uuid", { nullable: true }) issueId!: string | null;
  @Related(() => SystemicIssue, "The systemic issue that it belongs to.") @ManyToOne(() => SystemicIssue) @JoinColumn() issue?: Relation<SystemicIssue>;
  @Column("uuid", { nullable: true }) proposedById!: string | null;
  @Related(() => StaffMember, "Who proposed it.") @ManyToOne(() => StaffMember) @JoinColumn() proposedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") proposedOn!: string;
  @Column("uuid", { nullable: true }) ownerId!: string | null;
  @Related(() => StaffMember, "Who is to act on it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you own it.", yes((a, p) => `coalesce(${a}.owner_id = ${p.staffId}, false)`)) isMine!: boolean;
  @Shown("everyone", "When it was agreed.", date) @Column("date", { nullable: true }) agreedOn!: string | null;
  @Column("uuid", { nullable: true }) workId!: string | null;
  @Related(() => CommissionedWork, "The work that was asked of its owner, which is chased and escalated by rule (PO-57).") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Shown("everyone", "By when its next step is due: the change, or the check.", { ...date, computed: lessonDueOn }) dueOn!: string | null;
  @Shown("everyone", "Whether that day has passed.", yes(lessonIsOverdue)) isOverdue!: boolean;
  @Shown("everyone", "Which time it is being acted on, from 1.", { type: () => Int }) @Column("int") round!: number;
  @Shown("everyone", "What shows that something changed.", text) @Column("text", { nullable: true }) evidence!: string | null;
  @Shown("everyone", "When the change was recorded.", date) @Column("date", { nullable: true }) changedOn!: string | null;
  @Column("uuid", { nullable: true }) checkerId!: string | null;
  @Related(() => StaffMember, "Who was asked whether it works.") @ManyToOne(() => StaffMember) @JoinColumn() checker?: Relation<StaffMember>;
  @Shown("everyone", "Whether you were asked to check it.", yes((a, p) => `coalesce(${a}.state = 'TO_CHECK' AND ${a}.checker_id = ${p.staffId}, false)`)) isForMeToCheck!: boolean;
  @Column("date", { nullable: true }) checkDueOn!: string | null;
  @Shown("everyone", "What was found when it was closed, or why it was not taken up.", text) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "When it was closed.", date) @Column("date", { nullable: true }) closedOn!: string | null;
  @Shown("everyone", "Whether it was shared with a team of yours and you did not say yet that you read it (PO-53).", yes((a, p) => `${isSharedWithYou(a, p)} AND NOT ${youHaveRead(a, p)}`)) isForMeToRead!: boolean;
  @Shown("everyone", "How many people said how they used it.", { type: () => Int, computed: (a) => `SELECT count(*)::int FROM lesson_receipts r WHERE r.lesson_id = ${a}.id AND r.used_on IS NOT NULL` }) usedBy!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
