import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { StaffMember, Team } from "../organisation/organisation.entity.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { Lesson } from "./lesson.entity.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };

/* Work that was asked for may belong to a lesson: what lessons add to it. */
const work = CommissionedWork.prototype;
Shown("everyone", "The identifier of the lesson whose work it is; empty where it is none's.", { type: () => ID, nullable: true })(work, "lessonId");
Column("uuid", { nullable: true })(work, "lessonId");
Related(() => Lesson, "The lesson whose work it is.")(work, "lesson");
ManyToOne(() => Lesson)(work, "lesson");
JoinColumn()(work, "lesson");

@ObjectType({ description: "A team with which a lesson was shared (PO-53).", simpleResolvers: true })
@Entity("lesson_shares")
export class LessonShare {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") lessonId!: string;
  @Related(() => Lesson, "The lesson.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
  @Column("uuid") teamId!: string;
  @Related(() => Team, "The team.") @ManyToOne(() => Team) @JoinColumn() team?: Relation<Team>;
  @Column("uuid", { nullable: true }) sharedById!: string | null;
  @Related(() => StaffMember, "Who shared it.") @ManyToOne(() => StaffMember) @JoinColumn() sharedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") sharedOn!: string;
}

@ObjectType({ description: "Somebody who read a lesson, and how they used it (PO-53).", simpleResolvers: true })
@Entity("lesson_receipts")
export class LessonReceipt {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") lessonId!: string;
  @Related(() => Lesson, "The lesson.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "When they read it.", day) @Column("date") readOn!: string;
  @Shown("everyone", "When they said how they used it.", date) @Column("date", { nullable: true }) usedOn!: string | null;
  @Shown("everyone", "How they used it.", text) @Column("text", { nullable: true }) usedHow!: string | null;
}

@ObjectType({ description: "A check of whether a lesson worked, by another person than its owner; never changed (PO-42).", simpleResolvers: true })
@Entity("lesson_checks")
export class LessonCheck {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") lessonId!: string;
  @Related(() => Lesson, "The lesson.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
  @Shown("everyone", "Which time it was acted on, from 1.", { type: () => Int }) @Column("int") round!: number;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who owned it then.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "What was to show the change.") @Column("text") evidence!: string;
  @Shown("everyone", "Whether it worked.") @Column("boolean") isEffective!: boolean;
  @Shown("everyone", "What was found.") @Column("text") note!: string;
  @Column("uuid") checkedById!: string;
  @Related(() => StaffMember, "Who checked.") @ManyToOne(() => StaffMember) @JoinColumn() checkedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") checkedOn!: string;
}

@ObjectType({ description: "What a review or a submission says is to be learned: where lessons come from (PO-13, PO-42).", simpleResolvers: true })
@Entity("lessons_said")
export class LessonSaid {
  @Shown("everyone", "The identifier of the review or the submission.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "Its case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review, where it is one.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Column("uuid", { nullable: true }) submissionId!: string | null;
  @Related(() => Submission, "The submission, where it is one.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Shown("everyone", "What the review or the submission is called by.") @Column("text") reference!: string;
  @Shown("everyone", "What is said.") @Column("text") said!: string;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) saidOn!: string | null;
  @Shown("everyone", "Whether a lesson was made of it.", { type: () => Boolean, computed: (a) => `EXISTS (SELECT FROM lessons l WHERE l.review_id = ${a}.review_id OR l.submission_id = ${a}.submission_id)` }) isTakenUp!: boolean;
}
