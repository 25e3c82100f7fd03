import type { paperStates } from "@remit/domain/meetings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { AgendaItem } from "./agenda.entity.js";
import { Meeting } from "./meeting.entity.js";
import { PaperState } from "./vocabularies.js";

const text = { type: () => String, nullable: true };

@ObjectType({ description: "A paper for an item of an agenda: asked for, handed in, fixed with the agenda and added to by addenda (PO-39).", simpleResolvers: true })
@Entity("meeting_papers")
export class MeetingPaper {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The item's identifier.", { type: () => ID }) @Column("uuid") itemId!: string;
  @Related(() => AgendaItem, "The item that it is for.") @ManyToOne(() => AgendaItem) @JoinColumn() item?: Relation<AgendaItem>;
  @Column("uuid") meetingId!: string;
  @Related(() => Meeting, "The meeting.") @ManyToOne(() => Meeting) @JoinColumn() meeting?: Relation<Meeting>;
  @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that its item is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") workId!: string;
  @Related(() => CommissionedWork, "The asking, by which it is chased.") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Shown("everyone", "What it is called.") @Column("text") title!: string;
  @Shown("see-personal-data", "What it says.", text) @Column("text") text!: string;
  @Shown("everyone", "How far it has come.", { type: () => PaperState }) @Column("text") state!: keyof typeof paperStates;
  @Shown("everyone", "The author's identifier.", { type: () => ID }) @Column("uuid") authorId!: string;
  @Related(() => StaffMember, "Who writes it.") @ManyToOne(() => StaffMember) @JoinColumn() author?: Relation<StaffMember>;
  @Shown("everyone", "By when it is to be there.", { type: () => CalendarDate }) @Column("date") dueOn!: string;
  @Shown("everyone", "When it was handed in.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) receivedOn!: string | null;
  @Shown("everyone", "Whether it is waited for and its day has passed.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'ASKED' AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "Whether you write it and it waits for you.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'ASKED' AND ${a}.author_id = ${p.staffId}` }) isMineToWrite!: boolean;
  @Shown("everyone", "How many versions were fixed.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A version of a paper as it was fixed; never changed. What comes after the agenda was fixed is an addendum (PO-39).", simpleResolvers: true })
@Entity("meeting_paper_versions")
export class MeetingPaperVersion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") paperId!: string;
  @Related(() => MeetingPaper, "The paper.") @ManyToOne(() => MeetingPaper) @JoinColumn() paper?: Relation<MeetingPaper>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "Whether it came after the agenda was fixed.") @Column("boolean") isAddendum!: boolean;
  @Shown("everyone", "Why it came then.") @Column("text") why!: string;
  @Shown("everyone", "What it is called.") @Column("text") title!: string;
  @Shown("see-personal-data", "What it says.", text) @Column("text") text!: string;
  @Shown("everyone", "The digest of its exact text.") @Column("text") textDigest!: string;
  @Column("uuid") authorId!: string;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() author?: Relation<StaffMember>;
  @Shown("everyone", "When it was fixed.", { type: () => Instant }) @Column("timestamptz") fixedAt!: Date;
}
