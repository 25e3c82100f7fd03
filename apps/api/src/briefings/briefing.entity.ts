import { briefingParts, type BriefingPart, type briefingStates, type briefingSubjects, type markings } from "@remit/domain/briefings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";
import { BriefingState, BriefingSubject, Marking } from "./vocabularies.js";
import { hasRead, isNamed, itsWords } from "./who-reads.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };
const words = (part: BriefingPart) => ({ ...text, computed: itsWords(part) });
const isForMeToRead: Computation = (a, p) => `${a}.state = 'ISSUED' AND ${isNamed(a, p)} AND NOT ${hasRead(a, p)}`;
/** Whoever reviews it and wrote no word of it: the one who was named, on their own list. */
const isForMeToReview: Computation = (a, p) => `${a}.state = 'WITH_REVIEWER' AND ${a}.reviewer_id = ${p.staffId}`;

@ObjectType({ description: "A briefing: commissioned, drafted, reviewed by another person and issued (PO-32, PO-33).", simpleResolvers: true })
@Entity("briefings")
export class Briefing {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as B-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is called.") @Column("text") title!: string;
  @Shown("everyone", "What it is to be of use for.") @Column("text") purpose!: string;
  @Shown("everyone", "What it is on.", { type: () => BriefingSubject }) @Column("text") subject!: keyof typeof briefingSubjects;
  @Shown("everyone", "The case's identifier; empty where it is on none.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is on.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The theme that it is on.", text) @Column("text", { nullable: true }) theme!: string | null;
  @Shown("everyone", "The meeting that it is on.", text) @Column("text", { nullable: true }) meeting!: string | null;
  @Shown("everyone", "When the meeting is for which it is needed.", date) @Column("date", { nullable: true }) meetingOn!: string | null;
  @Shown("everyone", "For whom it is, in words.") @Column("text") forWhom!: string;
  @Shown("everyone", "How far it has come.", { type: () => BriefingState }) @Column("text") state!: keyof typeof briefingStates;
  @Shown("everyone", "Whether it is still to be issued.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Column("uuid", { nullable: true }) commissionedById!: string | null;
  @Related(() => StaffMember, "Who asked for it.") @ManyToOne(() => StaffMember) @JoinColumn() commissionedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was asked for.", day) @Column("date") commissionedOn!: string;
  @Shown("everyone", "By when it is to be there.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "Whether it is still to be issued and its day has passed.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "The author's identifier.", { type: () => ID }) @Column("uuid") authorId!: string;
  @Related(() => StaffMember, "Who writes it.") @ManyToOne(() => StaffMember) @JoinColumn() author?: Relation<StaffMember>;
  @Shown("everyone", "Whether you write it and it waits for you.", { type: () => Boolean, computed: (a, p) => `${a}.author_id = ${p.staffId} AND ${a}.state IN ('COMMISSIONED', 'DRAFTING', 'REVIEWED')` }) isMineToWrite!: boolean;
  @Shown("everyone", "The reviewer's identifier.", { type: () => ID }) @Column("uuid") reviewerId!: string;
  @Related(() => StaffMember, "Who is to review it.") @ManyToOne(() => StaffMember) @JoinColumn() reviewer?: Relation<StaffMember>;
  @Shown("everyone", "Whether it waits for your review.", { type: () => Boolean, computed: isForMeToReview }) isForMeToReview!: boolean;
  @Shown("everyone", "Whether it is issued and you are to read it.", { type: () => Boolean, computed: isForMeToRead }) isForMeToRead!: boolean;
  @Shown("everyone", "How it is marked.", { type: () => Marking }) @Column("text") marking!: keyof typeof markings;
  @Shown("see-personal-data", `${briefingParts.message}.`, words("message")) @Column("text") message!: string;
  @Shown("see-personal-data", `${briefingParts.facts}.`, words("facts")) @Column("text") facts!: string;
  @Shown("see-personal-data", `${briefingParts.chronology}.`, words("chronology")) @Column("text") chronology!: string;
  @Shown("see-personal-data", `${briefingParts.risks}.`, words("risks")) @Column("text") risks!: string;
  @Shown("see-personal-data", `${briefingParts.lines}.`, words("lines")) @Column("text") lines!: string;
  @Shown("see-personal-data", `${briefingParts.actions}.`, words("actions")) @Column("text") actions!: string;
  @Shown("everyone", "When it was last put together from the case.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) assembledAt!: Date | null;
  @Column("uuid", { array: true }) writerIds!: string[];
  @Shown("everyone", "The digest of the exact text; pass it back to pass that text.", text) @Column("text", { nullable: true }) textDigest!: string | null;
  @Column("uuid", { nullable: true }) reviewedById!: string | null;
  @Related(() => StaffMember, "Who passed it.") @ManyToOne(() => StaffMember) @JoinColumn() reviewedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was passed.", date) @Column("date", { nullable: true }) reviewedOn!: string | null;
  @Shown("everyone", "Why it came back.", text) @Column("text", { nullable: true }) returnedReason!: string | null;
  @Shown("everyone", "When its last version was issued.", date) @Column("date", { nullable: true }) issuedOn!: string | null;
  @Shown("everyone", "How many versions were issued.", { type: () => Int }) @Column("int") issuedNumber!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
