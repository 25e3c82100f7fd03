import type * as labels from "@remit/domain/meetings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { Related, Shown } from "../reading/shown.js";
import { MeetingWeekday, SeriesState, WeekOfMonth } from "./vocabularies.js";

const words = { type: () => [String] };
const number = { type: () => Int };

@ObjectType({ description: "Meetings that come every month, on a day by rule (PO-36).", simpleResolvers: true })
@Entity("meeting_series")
export class MeetingSeries {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", number) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it is for.") @Column("text") purpose!: string;
  @Shown("everyone", "Whether the office still meets so.", { type: () => SeriesState }) @Column("text") state!: keyof typeof labels.seriesStates;
  @Shown("everyone", "Which of the month's weekdays.", { type: () => WeekOfMonth }) @Column("text") week!: keyof typeof labels.weeksOfMonth;
  @Shown("everyone", "The weekday.", { type: () => MeetingWeekday }) @Column("text") weekday!: keyof typeof labels.meetingWeekdays;
  @Shown("everyone", "When it begins, as the clocks of the office say: HH:MM.") @Column("text") startsAt!: string;
  @Shown("everyone", "How long it takes, in minutes.", number) @Column("int") minutes!: number;
  @Shown("everyone", "Where.") @Column("text") place!: string;
  @Shown("everyone", "The identifier of who chairs it.", { type: () => ID }) @Column("uuid") chairId!: string;
  @Related(() => StaffMember, "Who chairs it.") @ManyToOne(() => StaffMember) @JoinColumn() chair?: Relation<StaffMember>;
  @Shown("everyone", "How many working days before it papers are due.", number) @Column("int") paperWorkingDays!: number;
  @Shown("everyone", "What every agenda begins with.", words) @Column("text", { array: true }) openingItems!: string[];
  @Shown("everyone", "What every agenda ends with.", words) @Column("text", { array: true }) closingItems!: string[];
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Somebody who is invited to every meeting of a series (PO-36).", simpleResolvers: true })
@Entity("meeting_series_members")
export class MeetingSeriesMember {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") seriesId!: string;
  @Related(() => MeetingSeries, "The series.") @ManyToOne(() => MeetingSeries) @JoinColumn() series?: Relation<MeetingSeries>;
  @Shown("everyone", "Their identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Column("boolean") isCurrent!: boolean;
}
