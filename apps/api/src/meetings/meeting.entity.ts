import type * as labels from "@remit/domain/meetings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { beginsAt, endsAt, isMine, plannedMinutes, waitsForMeToClear } from "./meeting.computed.js";
import { MeetingSeries } from "./series.entity.js";
import { Attendance, MeetingState } from "./vocabularies.js";

const text = { type: () => String, nullable: true };
const date = { type: () => CalendarDate, nullable: true };
const number = { type: () => Int };

@ObjectType({ description: "A meeting: of a series, for itself, or one of another body to which somebody goes (PO-19, PO-36 to PO-39).", simpleResolvers: true })
@Entity("meetings")
export class Meeting {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", number) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as M-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What it is called.") @Column("text") title!: string;
  @Shown("everyone", "The identifier of its series; empty where it stands for itself.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) seriesId!: string | null;
  @Related(() => MeetingSeries, "Its series.") @ManyToOne(() => MeetingSeries) @JoinColumn() series?: Relation<MeetingSeries>;
  @Shown("everyone", "The other body whose meeting it is; empty for one of ours (PO-19).") @Column("text") body!: string;
  @Shown("everyone", "How far it has come.", { type: () => MeetingState }) @Column("text") state!: keyof typeof labels.meetingStates;
  @Shown("everyone", "Whether something is still to be done about it.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "When it begins, as the clocks of the office say: HH:MM.") @Column("text") startsAt!: string;
  @Shown("everyone", "How long it takes, in minutes.", number) @Column("int") minutes!: number;
  @Shown("everyone", "The instant at which it begins.", { type: () => Instant, computed: beginsAt }) beginsAt!: Date;
  @Shown("everyone", "The instant at which it ends.", { type: () => Instant, computed: endsAt }) endsAt!: Date;
  @Shown("everyone", "Where.") @Column("text") place!: string;
  @Shown("everyone", "The identifier of who chairs it; none where another body does.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) chairId!: string | null;
  @Related(() => StaffMember, "Who chairs it.") @ManyToOne(() => StaffMember) @JoinColumn() chair?: Relation<StaffMember>;
  @Shown("everyone", "By when its papers are due.", { type: () => CalendarDate }) @Column("date") papersDueOn!: string;
  @Shown("everyone", "How many minutes the items that you see take.", { type: () => Int, computed: plannedMinutes }) plannedMinutes!: number;
  @Shown("everyone", "Whether you chair it, are invited or deputise.", { type: () => Boolean, computed: isMine }) isMine!: boolean;
  @Shown("everyone", "Whether its minutes wait for you to clear them.", { type: () => Boolean, computed: waitsForMeToClear }) waitsForMeToClear!: boolean;
  @Column("uuid", { nullable: true }) calledById!: string | null;
  @Related(() => StaffMember, "Who called it.") @ManyToOne(() => StaffMember) @JoinColumn() calledBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was called.", { type: () => CalendarDate }) @Column("date") calledOn!: string;
  @Shown("everyone", "The digest of the agenda and its papers as they were fixed.", text) @Column("text", { nullable: true }) frozenDigest!: string | null;
  @Shown("everyone", "When they were fixed.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) frozenAt!: Date | null;
  @Column("uuid", { nullable: true }) frozenById!: string | null;
  @Related(() => StaffMember, "Who fixed them.") @ManyToOne(() => StaffMember) @JoinColumn() frozenBy?: Relation<StaffMember>;
  @Shown("everyone", "The digest of the minutes as they went to the chair; pass it back to clear them.", text) @Column("text", { nullable: true }) minutesDigest!: string | null;
  @Shown("everyone", "Why the minutes came back.", text) @Column("text", { nullable: true }) returnedReason!: string | null;
  @Column("uuid", { nullable: true }) clearedById!: string | null;
  @Related(() => StaffMember, "Who cleared the minutes.") @ManyToOne(() => StaffMember) @JoinColumn() clearedBy?: Relation<StaffMember>;
  @Shown("everyone", "When the minutes were cleared.", date) @Column("date", { nullable: true }) clearedOn!: string | null;
  @Column("uuid", { nullable: true }) issuedById!: string | null;
  @Related(() => StaffMember, "Who issued the minutes.") @ManyToOne(() => StaffMember) @JoinColumn() issuedBy?: Relation<StaffMember>;
  @Shown("everyone", "When the minutes were issued.", date) @Column("date", { nullable: true }) issuedOn!: string | null;
  @Shown("everyone", "What came of a meeting of another body (PO-19).") @Column("text") outcome!: string;
  @Shown("everyone", "Why it was cancelled.", text) @Column("text", { nullable: true }) cancelledReason!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Somebody who is invited to a meeting, and whether they came (PO-19, PO-39).", simpleResolvers: true })
@Entity("meeting_attendees")
export class MeetingAttendee {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @VersionColumn() version!: number;
  @Column("uuid") meetingId!: string;
  @Related(() => Meeting, "The meeting.") @ManyToOne(() => Meeting) @JoinColumn() meeting?: Relation<Meeting>;
  @Shown("everyone", "Their identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is invited.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The identifier of who goes for them.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) deputyId!: string | null;
  @Related(() => StaffMember, "Who goes for them.") @ManyToOne(() => StaffMember) @JoinColumn() deputy?: Relation<StaffMember>;
  @Shown("everyone", "Whether they come, or came.", { type: () => Attendance }) @Column("text") attendance!: keyof typeof labels.attendances;
  @Shown("everyone", "What they said to it.") @Column("text") note!: string;
}
