import type { Action, Rule, Situation } from "../law/law.js";
import { addCalendarDays, type CalendarDate } from "./calendar-date.js";
import { formatDate } from "./office-date.js";

/** A day on which the office does not work: a bank holiday of one calendar, or a closure of its own. */
export interface DayOffInput {
  readonly on: CalendarDate;
  readonly name: string;
}

/** The days that stand among the calendar's holidays, or among the office's closures, already: each date with its name. */
export interface DaysOffFacts { readonly taken: Readonly<Record<CalendarDate, string>> }

type Adding = Situation<object, DaysOffFacts, DayOffInput>;

/** How far ahead and back a calendar is kept, in days: twenty years. */
const reach = 7305;

/** PO-40: a day stands in a calendar once. */
export const theDayIsFree: Rule<Adding> = {
  rule: "PO-40",
  says: ({ facts, input }) => `${formatDate(input.on)} stands there already: ${facts.taken[input.on]}.`,
  holds: ({ facts, input }) => facts.taken[input.on] === undefined,
};

/** PO-40: a slip of the keyboard does not put a holiday into another century. */
export const theDayIsWithinReach: Rule<Adding> = {
  rule: "PO-40",
  says: ({ today }) => `Give a day from ${formatDate(addCalendarDays(today, -reach))} to ${formatDate(addCalendarDays(today, reach))}.`,
  holds: ({ input, today }) => input.on >= addCalendarDays(today, -reach) && input.on <= addCalendarDays(today, reach),
};

const by = ["manage-calendars"] as const;
const given = [theDayIsWithinReach, theDayIsFree];

/** How the office's days off are changed. Each change moves the deadlines that it touches, in the same moment. */
export const daysOffActions = {
  addHoliday: { label: "Add a bank holiday", from: "any", by, provided: [], given },
  removeHoliday: { label: "Remove", from: "any", by, provided: [] },
  addOfficeClosure: { label: "Add an office closure", from: "any", by, provided: [], given },
  removeOfficeClosure: { label: "Remove", from: "any", by, provided: [] },
} satisfies Record<string, Action<object, DaysOffFacts, never, string>>;
