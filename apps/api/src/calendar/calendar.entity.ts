import { calendarNames, type CalendarCode as Code } from "@remit/domain/calendar/working-calendar";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const CalendarCode = vocabulary("CalendarCode", calendarNames, "A part of the country with bank holidays of its own.");
const date = { type: () => CalendarDate, nullable: true };
const count = { type: () => Int, nullable: true };

/** The working days of a part of the country. */
@ObjectType({ description: "The working days of a part of the country: Monday to Friday without its bank holidays and the office's closures.", simpleResolvers: true })
@Entity("calendars")
export class Calendar {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change of its days off.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Which part of the country.", { type: () => CalendarCode }) @Column("text") code!: Code;
  @Shown("everyone", "What people call it.") @Column("text") name!: string;
  @Shown("everyone", "Whether the office counts by it where nothing else is said.") @Column("boolean") isOfficeDefault!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** A bank holiday of one calendar. */
@ObjectType({ description: "A bank holiday of one calendar.", simpleResolvers: true })
@Entity("holidays")
export class Holiday {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The calendar's identifier.", { type: () => ID }) @Column("uuid") calendarId!: string;
  @Related(() => Calendar, "The calendar.") @ManyToOne(() => Calendar) @JoinColumn() calendar?: Relation<Calendar>;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
}

/** A day on which the office is closed, in every calendar. */
@ObjectType({ description: "A day on which the office is closed, in every calendar.", simpleResolvers: true })
@Entity("office_closures")
export class OfficeClosure {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) @Column("date") on!: string;
  @Shown("everyone", "Why the office is closed.") @Column("text") name!: string;
}

/** A deadline that runs, may be paused with a reason, and stops (PO-40). */
@ObjectType({ description: "A deadline that runs, may be paused with a reason, and stops (PO-40).", simpleResolvers: true })
@Entity("clocks")
export class Clock {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The case that it belongs to, if any.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Shown("everyone", "The kind of record whose deadline it is.") @Column("text") recordType!: string;
  @Shown("everyone", "The record's identifier.", { type: () => ID }) @Column("uuid") recordId!: string;
  @Shown("everyone", "What must be done by then.") @Column("text") kind!: string;
  @Related(() => Calendar, "The calendar that it counts by.") @ManyToOne(() => Calendar) @JoinColumn() calendar?: Relation<Calendar>;
  @Column("uuid") calendarId!: string;
  @Shown("everyone", "The day that counts as day 0.", { type: () => CalendarDate }) @Column("date") startedOn!: string;
  @Shown("everyone", "How many working days it gives, where it counts in those.", count) @Column("int", { nullable: true }) targetWorkingDays!: number | null;
  @Shown("everyone", "How many calendar days it gives, where it counts in those.", count) @Column("int", { nullable: true }) targetCalendarDays!: number | null;
  @Shown("everyone", "How many calendar months it gives, where it counts in those.", count) @Column("int", { nullable: true }) targetCalendarMonths!: number | null;
  @Shown("everyone", "The deadline as it stands.", { type: () => CalendarDate }) @Column("date") dueOn!: string;
  @Shown("everyone", "The deadline as it was set at first.", { type: () => CalendarDate }) @Column("date") originalDueOn!: string;
  @Shown("everyone", "When it stopped; empty while it runs or is paused.", date) @Column("date", { nullable: true }) stoppedOn!: string | null;
}

/** A stretch in which a clock did not count. */
@ObjectType({ description: "A stretch in which a clock did not count, and why (PO-40).", simpleResolvers: true })
@Entity("clock_pauses")
export class ClockPause {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") clockId!: string;
  @Related(() => Clock, "The clock.") @ManyToOne(() => Clock) @JoinColumn() clock?: Relation<Clock>;
  @Shown("everyone", "First day.", { type: () => CalendarDate }) @Column("date") fromOn!: string;
  @Shown("everyone", "Day of resuming; empty while it lasts.", date) @Column("date", { nullable: true }) toOn!: string | null;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
}
