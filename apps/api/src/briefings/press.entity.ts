import type { lineStates, pressStates } from "@remit/domain/briefings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { LineState, PressState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "What the office says when it is asked, cleared by a named person until a day (PO-34).", simpleResolvers: true })
@Entity("lines_to_take")
export class LineToTake {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as L-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The identifier of the case that it is about; empty for none.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "What it is about.") @Column("text") subject!: string;
  @Shown("everyone", "The line, in the words in which it is said.") @Column("text") text!: string;
  @Shown("everyone", "The digest of the exact text; pass it back to clear that text.") @Column("text") textDigest!: string;
  @Shown("everyone", "How far it has come.", { type: () => LineState }) @Column("text") state!: keyof typeof lineStates;
  @Column("uuid", { nullable: true }) authorId!: string | null;
  @Related(() => StaffMember, "Who wrote it first.") @ManyToOne(() => StaffMember) @JoinColumn() author?: Relation<StaffMember>;
  @Column("uuid", { array: true }) writerIds!: string[];
  @Column("uuid", { nullable: true }) clearerId!: string | null;
  @Related(() => StaffMember, "Who is asked to clear it.") @ManyToOne(() => StaffMember) @JoinColumn() clearer?: Relation<StaffMember>;
  @Shown("everyone", "Whether it waits for you to clear it.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'WITH_CLEARER' AND ${a}.clearer_id = ${p.staffId}` }) isForMeToClear!: boolean;
  @Column("uuid", { nullable: true }) clearedById!: string | null;
  @Related(() => StaffMember, "Who cleared it.") @ManyToOne(() => StaffMember) @JoinColumn() clearedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was cleared.", date) @Column("date", { nullable: true }) clearedOn!: string | null;
  @Shown("everyone", "The last day on which it may be used.", date) @Column("date", { nullable: true }) expiresOn!: string | null;
  @Shown("everyone", "Whether it may be used today: cleared, and not expired.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'CLEARED' AND ${a}.expires_on >= ${p.today}` }) stands!: boolean;
  @Shown("everyone", "Why it came back, or was retired.", text) @Column("text", { nullable: true }) returnedReason!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Something that the press asked (PO-34).", simpleResolvers: true })
@Entity("press_enquiries")
export class PressEnquiry {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as P-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The identifier of the case that it is about; empty for none.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The paper, station or site.") @Column("text") outlet!: string;
  @Shown("everyone", "Who asks, and how to reach them.") @Column("text") askedBy!: string;
  @Shown("everyone", "What they ask.") @Column("text") question!: string;
  @Shown("everyone", "What became of it.", { type: () => PressState }) @Column("text") state!: keyof typeof pressStates;
  @Shown("everyone", "Whether it is still to be answered.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "When it came.", day) @Column("date") receivedOn!: string;
  @Shown("everyone", "By when they need an answer.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "Whether it is late.", { type: () => Boolean, computed: (a, p) => `${a}.is_open AND ${a}.due_on < ${p.today}` }) isOverdue!: boolean;
  @Shown("everyone", "The identifier of who answers it.", { type: () => ID }) @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who answers it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether you answer it.", { type: () => Boolean, computed: (a, p) => `${a}.owner_id = ${p.staffId}` }) isMine!: boolean;
  @Column("uuid", { nullable: true }) lineId!: string | null;
  @Related(() => LineToTake, "The line with which it was answered.") @ManyToOne(() => LineToTake) @JoinColumn() line?: Relation<LineToTake>;
  @Shown("everyone", "What was said, or why nothing was.", text) @Column("text", { nullable: true }) answer!: string | null;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) answeredOn!: string | null;
  @Column("uuid", { nullable: true }) answeredById!: string | null;
  @Related(() => StaffMember, "Who answered.") @ManyToOne(() => StaffMember) @JoinColumn() answeredBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) recordedById!: string | null;
  @Related(() => StaffMember, "Who took it in.") @ManyToOne(() => StaffMember) @JoinColumn() recordedBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
