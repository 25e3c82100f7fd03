import type { attendances, meetingWeekdays, weeksOfMonth } from "@remit/domain/meetings/labels";
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { BeginningInput, Day, Other, WordList, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { Attendance, MeetingWeekday, WeekOfMonth } from "./vocabularies.js";

/** A time of the day, as the clocks of the office say it. */
const TimeOfDay = (description: string, optional = false) => Words(description, { optional, max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, says: "Write a time as HH:MM, such as 10:00." });
/** A number of minutes. */
export const Minutes = (description: string, { least = 1, most = 600, optional = false } = {}): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, key as string);
  for (const check of [Min(least, { message: `Give ${least} minutes at least.` }), Max(most, { message: `Give ${most} minutes at most.` })]) check(target, key as string);
};
/** People whom a command names, a hundred at most. */
export const People = (description: string, optional = false): PropertyDecorator => (target, key) => {
  Field(() => [ID], { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, key as string);
  ArrayMaxSize(100, { message: "Name a hundred people at most." })(target, key as string);
};

@InputType({ description: "A meeting that is called: of a series, for itself, or one of another body (PO-19, PO-36). What is left out is as its series has it." })
export class ConveneMeetingInput extends BeginningInput {
  @Other("The series; nothing for a meeting that stands for itself.", true) seriesId?: string | null;
  @Words("What it is called; as the series when nothing is said.", { optional: true }) title?: string | null;
  @Words("The other body whose meeting it is.", { optional: true, empty: true }) body?: string | null;
  @Day("The day; the series' own next day when nothing is said.", true) on?: string | null;
  @TimeOfDay("When it begins: HH:MM.", true) startsAt?: string | null;
  @Minutes("How long it takes, in minutes.", { least: 5, optional: true }) minutes?: number | null;
  @Words("Where.", { optional: true, empty: true }) place?: string | null;
  @Other("Who chairs it.", true) chairId?: string | null;
  @People("Who is invited, beside the members of the series.", true) attendeeIds?: string[] | null;
}
@InputType({ description: "Another day, time, place, name or chair of a meeting; what is left out stays." })
export class EditMeetingInput extends NamedInput {
  @Words("What it is called.", { optional: true }) title?: string | null;
  @Day("The day.", true) on?: string | null;
  @TimeOfDay("When it begins: HH:MM.", true) startsAt?: string | null;
  @Minutes("How long it takes, in minutes.", { least: 5, optional: true }) minutes?: number | null;
  @Words("Where.", { optional: true, empty: true }) place?: string | null;
  @Other("Who chairs it.", true) chairId?: string | null;
}
@InputType({ description: "People who are invited to a meeting." })
export class InviteInput extends NamedInput { @People("Who.") staffIds!: string[]; }
@InputType({ description: "Your apologies for a meeting, and who goes for you." })
export class ApologiesInput extends NamedInput {
  @Other("Who goes for you; nobody when nothing is said.", true) deputyId?: string | null;
  @Words("What you say to it.", { optional: true, empty: true, max: 500 }) note?: string | null;
}
@InputType({ description: "Whether one person who was invited came." })
export class CameInput {
  @Other("Who was invited.") staffId!: string;
  @Field(() => Attendance, { description: "Whether they came." }) attendance!: keyof typeof attendances;
}
const Attended = (): PropertyDecorator => (target, key) => {
  Field(() => [CameInput], { description: "Who came; whoever is left out stays as they are." })(target, key);
  for (const check of [ArrayMaxSize(200, { message: "Say it of 200 people at most." }), ValidateNested({ each: true })]) check(target, key as string);
};
@InputType({ description: "Who came to a meeting (PO-19)." })
export class RecordAttendanceInput extends NamedInput { @Attended() attendance!: CameInput[]; }
@InputType({ description: "What came of a meeting of another body, and who went (PO-19)." })
export class RecordOutcomeInput extends RecordAttendanceInput { @Words("What came of it.", { max: 4000 }) outcome!: string; }
@InputType({ description: "Minutes that are cleared: the very text that was read (PO-39)." })
export class ClearMinutesInput extends NamedInput { @Words("The minutesDigest of what you read.") digest!: string; }

@InputType({ description: "A series of monthly meetings that begins (PO-36)." })
export class AddMeetingSeriesInput extends BeginningInput {
  @Words("What it is called.") name!: string;
  @Words("What it is for.", { optional: true, empty: true, max: 2000 }) purpose?: string | null;
  @Field(() => WeekOfMonth, { description: "Which of the month's weekdays." }) week!: keyof typeof weeksOfMonth;
  @Field(() => MeetingWeekday, { description: "The weekday." }) weekday!: keyof typeof meetingWeekdays;
  @TimeOfDay("When it begins: HH:MM.") startsAt!: string;
  @Minutes("How long it takes, in minutes.", { least: 5 }) minutes!: number;
  @Words("Where.", { optional: true, empty: true }) place?: string | null;
  @Other("Who chairs it.") chairId!: string;
  @Field(() => Int, { nullable: true, description: "How many working days before it papers are due; five when nothing is said." }) @IsOptional() @Min(1, { message: "Give one working day at least." }) @Max(30, { message: "Give 30 working days at most." }) paperWorkingDays?: number | null;
  @WordList("What every agenda begins with.") openingItems?: string[] | null;
  @WordList("What every agenda ends with.") closingItems?: string[] | null;
  @People("Who is invited to every one.", true) memberIds?: string[] | null;
}
@InputType({ description: "What changes of a series for the meetings that are still to be called; what is left out stays." })
export class EditMeetingSeriesInput extends NamedInput {
  @Words("What it is called.", { optional: true }) name?: string | null;
  @Words("What it is for.", { optional: true, empty: true, max: 2000 }) purpose?: string | null;
  @Field(() => WeekOfMonth, { nullable: true, description: "Which of the month's weekdays." }) week?: keyof typeof weeksOfMonth | null;
  @Field(() => MeetingWeekday, { nullable: true, description: "The weekday." }) weekday?: keyof typeof meetingWeekdays | null;
  @TimeOfDay("When it begins: HH:MM.", true) startsAt?: string | null;
  @Minutes("How long it takes, in minutes.", { least: 5, optional: true }) minutes?: number | null;
  @Words("Where.", { optional: true, empty: true }) place?: string | null;
  @Other("Who chairs it.", true) chairId?: string | null;
  @WordList("What every agenda begins with.") openingItems?: string[] | null;
  @WordList("What every agenda ends with.") closingItems?: string[] | null;
  @People("Who is invited to every one.", true) memberIds?: string[] | null;
}
