import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { DecisionKind } from "../authority/limit.entity.js";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { Lesson } from "../learning/lesson.entity.js";
import { Theme } from "../learning/theme.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import type { Kind } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { AgendaItem } from "./agenda.entity.js";
import { Meeting } from "./meeting.entity.js";

const text = { type: () => String, nullable: true };
const id = { type: () => ID, nullable: true };

@ObjectType({ description: "What a meeting decided: by whom, and within what authority (PO-39).", simpleResolvers: true })
@Entity("meeting_decisions")
export class MeetingDecision {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") meetingId!: string;
  @Related(() => Meeting, "The meeting.") @ManyToOne(() => Meeting) @JoinColumn() meeting?: Relation<Meeting>;
  @Column("uuid") itemId!: string;
  @Related(() => AgendaItem, "The item.") @ManyToOne(() => AgendaItem) @JoinColumn() item?: Relation<AgendaItem>;
  @Shown("everyone", "The case's identifier.", id) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review that it is about.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Column("uuid", { nullable: true }) submissionId!: string | null;
  @Related(() => Submission, "The submission that it is about.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Column("uuid", { nullable: true }) themeId!: string | null;
  @Related(() => Theme, "The theme that it is about.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Column("uuid", { nullable: true }) lessonId!: string | null;
  @Related(() => Lesson, "The lesson that it is about.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
  @Shown("see-personal-data", "What was decided.", text) @Column("text") text!: string;
  @Shown("everyone", "The identifier of who decided it.", { type: () => ID }) @Column("uuid") decidedById!: string;
  @Related(() => StaffMember, "Who decided it.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Shown("everyone", "Within what authority, in words.") @Column("text") authority!: string;
  @Column("uuid", { nullable: true }) decisionKindId!: string | null;
  @Related(() => DecisionKind, "The kind of decision whose limits it was measured against; none for most.") @ManyToOne(() => DecisionKind) @JoinColumn() decisionKind?: Relation<DecisionKind>;
  @Shown("everyone", "Its amount in pence; none for most.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) amountPence!: number | null;
  @Shown("everyone", "Whether the next meeting of the series comes back to it.") @Column("boolean") comesBack!: boolean;
  @Shown("everyone", "When it was decided.", { type: () => CalendarDate }) @Column("date") decidedOn!: string;
  @Shown("everyone", "Whether it was struck out before the minutes were cleared.") @Column("boolean") isStruck!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/* Work that was asked for may come from a meeting (PO-39, PO-57): what meetings add to it. */
const work = CommissionedWork.prototype;
const adds = (name: string, description: string) => { Shown("everyone", description, id)(work, name); Column("uuid", { nullable: true })(work, name); };
adds("meetingId", "The identifier of the meeting at which it was given, or for which it is needed; empty where none is.");
Related(() => Meeting, "The meeting at which it was given, or for which it is needed.")(work, "meeting");
ManyToOne(() => Meeting)(work, "meeting");
JoinColumn()(work, "meeting");
adds("agendaItemId", "The identifier of the item of the agenda that it comes from.");
Related(() => AgendaItem, "The item of the agenda that it comes from.")(work, "agendaItem");
ManyToOne(() => AgendaItem)(work, "agendaItem");
JoinColumn()(work, "agendaItem");
const isAbout = (name: string, of: () => Kind, description: string) => {
  Column("uuid", { nullable: true })(work, `${name}Id`);
  Related(of, description)(work, name);
  ManyToOne(of)(work, name);
  JoinColumn()(work, name);
};
isAbout("submission", () => Submission, "The submission that it is about; none for most.");
isAbout("theme", () => Theme, "The theme that it is about; none for most.");
