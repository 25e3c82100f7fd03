import type * as labels from "@remit/domain/meetings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { HighRiskEntry } from "../briefings/high-risk.entity.js";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { Lesson } from "../learning/lesson.entity.js";
import { Theme } from "../learning/theme.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { Meeting } from "./meeting.entity.js";
import { ItemKind, NominationState, SubjectKind } from "./vocabularies.js";

const text = { type: () => String, nullable: true };
const id = { type: () => ID, nullable: true };

@ObjectType({ description: "Something that somebody wants discussed at a meeting, with the reason (PO-38).", simpleResolvers: true })
@Entity("meeting_nominations")
export class MeetingNomination {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as N-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What is nominated.", { type: () => SubjectKind }) @Column("text") kind!: keyof typeof labels.subjectKinds;
  @Shown("everyone", "The case's identifier.", id) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The review's identifier.", id) @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "The submission's identifier.", id) @Column("uuid", { nullable: true }) submissionId!: string | null;
  @Related(() => Submission, "The submission.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Shown("everyone", "The identifier of the entry of the high-risk register.", id) @Column("uuid", { nullable: true }) highRiskId!: string | null;
  @Related(() => HighRiskEntry, "The entry of the high-risk register.") @ManyToOne(() => HighRiskEntry) @JoinColumn() highRisk?: Relation<HighRiskEntry>;
  @Shown("everyone", "The theme's identifier.", id) @Column("uuid", { nullable: true }) themeId!: string | null;
  @Related(() => Theme, "The theme.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Shown("everyone", "The identifier of the trend of control checks (AS-14).", id) @Column("uuid", { nullable: true }) trendId!: string | null;
  @Shown("everyone", "What it is about.") @Column("text") title!: string;
  @Shown("everyone", "Why it should be discussed.") @Column("text") why!: string;
  @Shown("everyone", "What became of it.", { type: () => NominationState }) @Column("text") state!: keyof typeof labels.nominationStates;
  @Shown("everyone", "The identifier of who nominated it.", id) @Column("uuid", { nullable: true }) nominatedById!: string | null;
  @Related(() => StaffMember, "Who nominated it.") @ManyToOne(() => StaffMember) @JoinColumn() nominatedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => CalendarDate }) @Column("date") nominatedOn!: string;
  @Column("uuid", { nullable: true }) meetingId!: string | null;
  @Related(() => Meeting, "The meeting on whose agenda it is.") @ManyToOne(() => Meeting) @JoinColumn() meeting?: Relation<Meeting>;
  @Shown("everyone", "Why it was not taken, or taken back.", text) @Column("text", { nullable: true }) settledReason!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "An item of an agenda, with what was said of it at the meeting (PO-39).", simpleResolvers: true })
@Entity("agenda_items")
export class AgendaItem {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") meetingId!: string;
  @Related(() => Meeting, "The meeting.") @ManyToOne(() => Meeting) @JoinColumn() meeting?: Relation<Meeting>;
  @Column("int") ordinal!: number;
  @Shown("everyone", "Why it is on the agenda, as a kind.", { type: () => ItemKind }) @Column("text") kind!: keyof typeof labels.itemKinds;
  @Column("text", { nullable: true }) sourceKey!: string | null;
  @Shown("everyone", "The case's identifier.", id) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The review's identifier.", id) @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review that it is about.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "The submission's identifier.", id) @Column("uuid", { nullable: true }) submissionId!: string | null;
  @Related(() => Submission, "The submission that it is about.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Shown("everyone", "The identifier of the entry of the high-risk register.", id) @Column("uuid", { nullable: true }) highRiskId!: string | null;
  @Related(() => HighRiskEntry, "The entry of the high-risk register that it is about.") @ManyToOne(() => HighRiskEntry) @JoinColumn() highRisk?: Relation<HighRiskEntry>;
  @Shown("everyone", "The theme's identifier.", id) @Column("uuid", { nullable: true }) themeId!: string | null;
  @Related(() => Theme, "The theme that it is about.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Shown("everyone", "The lesson's identifier.", id) @Column("uuid", { nullable: true }) lessonId!: string | null;
  @Related(() => Lesson, "The lesson that it is about.") @ManyToOne(() => Lesson) @JoinColumn() lesson?: Relation<Lesson>;
  @Column("uuid", { nullable: true }) nominationId!: string | null;
  @Related(() => MeetingNomination, "The nomination that it comes from.") @ManyToOne(() => MeetingNomination) @JoinColumn() nomination?: Relation<MeetingNomination>;
  @Column("uuid", { nullable: true }) workId!: string | null;
  @Related(() => CommissionedWork, "The action of an earlier meeting that it comes back to.") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Shown("everyone", "What it is called.") @Column("text") title!: string;
  @Shown("everyone", "Why it is on the agenda, in words.") @Column("text") reason!: string;
  @Shown("everyone", "How many minutes it is given.", { type: () => Int }) @Column("int") minutes!: number;
  @Shown("everyone", "The identifier of who answers for it.", id) @Column("uuid", { nullable: true }) ownerId!: string | null;
  @Related(() => StaffMember, "Who answers for it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether it is for its named readers only.") @Column("boolean") isRestricted!: boolean;
  @Column("boolean") isRemoved!: boolean;
  @Shown("see-personal-data", "What was said.", text) @Column("text") discussion!: string;
  @Shown("everyone", "How many minutes it took.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) minutesTaken!: number | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Somebody who is named to read a restricted item (PO-39).", simpleResolvers: true })
@Entity("agenda_item_readers")
export class AgendaItemReader {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") itemId!: string;
  @Related(() => AgendaItem, "The item.") @ManyToOne(() => AgendaItem) @JoinColumn() item?: Relation<AgendaItem>;
  @Shown("everyone", "The reader's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "The reader.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
}
