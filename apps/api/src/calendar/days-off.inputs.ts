import { Matches, Max, Min } from "class-validator";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import type { CalendarCode as Code } from "@remit/domain/calendar/working-calendar";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { CalendarCode } from "./calendar.entity.js";

const year = { message: "Give a date from 1900 to 2199." };
const reach = { message: "Count at most 5,000 working days, either way." };

@InputType({ description: "A bank holiday of one calendar." })
export class AddHolidayInput extends BeginningInput {
  @Other("The calendar.") calendarId!: string;
  @Day("The day.") on!: string;
  @Words("What it is called.") name!: string;
}

@InputType({ description: "A day on which the office is closed, in every calendar." })
export class AddOfficeClosureInput extends BeginningInput {
  @Day("The day.") on!: string;
  @Words("Why the office is closed.") name!: string;
}

@ArgsType()
export class PreviewHolidayArgs {
  @Field(() => ID, { nullable: true, description: "The calendar; leave it out for an office closure, which is a day off in every calendar." }) calendarId?: string | null;
  @Field(() => CalendarDate, { description: "The day." }) @Matches(/^(19|20|21)\d\d-/, year) on!: string;
  @Field(() => Boolean, { defaultValue: false, description: "Whether the day would be taken out instead of put in." }) isRemoved!: boolean;
}

@ArgsType()
export class WorkingDayArgs {
  @Field(() => CalendarCode, { nullable: true, description: "The calendar to count by; the office's own when left out." }) calendar?: Code | null;
  @Field(() => CalendarDate, { description: "Day 0, whether or not it is worked." }) @Matches(/^(19|20|21)\d\d-/, year) from!: string;
  @Field(() => Int, { description: "How many working days later; earlier when negative." }) @Min(-5000, reach) @Max(5000, reach) workingDays!: number;
}
