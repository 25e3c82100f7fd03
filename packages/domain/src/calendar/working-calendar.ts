import { dayNumber, type CalendarDate } from "./calendar-date.js";

/** The calendars that the office knows from the start. */
export const calendarNames = {
  ENGLAND_AND_WALES: "England and Wales",
  SCOTLAND: "Scotland",
  NORTHERN_IRELAND: "Northern Ireland",
} as const;

/** The code of a calendar. */
export type CalendarCode = keyof typeof calendarNames;

/** What a calendar is made of: days off by their date, each with the name that people read. */
export interface DaysOff {
  readonly code: CalendarCode;
  readonly holidays: Iterable<readonly [CalendarDate, string]>;
  readonly closures: Iterable<readonly [CalendarDate, string]>;
}

/** Which days the office works: Monday to Friday, without the bank holidays of its country and its own closures. */
export interface WorkingCalendar extends DaysOff {
  readonly holidays: ReadonlyMap<CalendarDate, string>;
  readonly closures: ReadonlyMap<CalendarDate, string>;
  /** Day numbers of the weekdays that are off, in order. */
  readonly offDays: readonly number[];
  /** For each of them, how many working days come before it. Kept so that arithmetic never walks through days. */
  readonly workedBefore: readonly number[];
}

/** 5 January 1970, a Monday: weeks are counted from it. */
const firstMonday = 4;

/** How many Mondays to Fridays lie between the first Monday and a day, that day left out. */
export function weekdaysBefore(day: number): number {
  const week = Math.floor((day - firstMonday) / 7);
  return week * 5 + Math.min(day - firstMonday - week * 7, 5);
}

/** The day that has exactly so many Mondays to Fridays before it and is one itself. */
export function weekdayAfter(weekdays: number): number {
  const week = Math.floor(weekdays / 5);
  return firstMonday + week * 7 + (weekdays - week * 5);
}

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: number): boolean => weekdaysBefore(day) === weekdaysBefore(day + 1);

/** Builds a calendar; a change to its days off makes a new one. Throws a RangeError for a day off that is no date. */
export function workingCalendar({ code, holidays, closures }: DaysOff): WorkingCalendar {
  const [holidayNames, closureNames] = [new Map(holidays), new Map(closures)];
  const all = new Set([...holidayNames.keys(), ...closureNames.keys()].map(dayNumber));
  const offDays = [...all].filter((day) => !isWeekend(day)).sort((a, b) => a - b);
  const workedBefore = offDays.map((day, index) => weekdaysBefore(day) - index);
  return { code, holidays: holidayNames, closures: closureNames, offDays, workedBefore };
}

/**
 * The last day of the last year for which the calendar has a bank holiday; null when it has none. Working days counted
 * past it take bank holidays for working days, so the office must be told to add the next year.
 */
export function holidaysKnownUntil(calendar: WorkingCalendar): CalendarDate | null {
  const last = [...calendar.holidays.keys()].sort().at(-1);
  return last ? `${last.slice(0, 4)}-12-31` : null;
}
