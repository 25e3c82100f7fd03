import { bankHolidays } from "@remit/domain/calendar/bank-holidays";
import { addCalendarDays, calendarDaysBetween, dateOf, partsOf, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import { workingCalendar } from "@remit/domain/calendar/working-calendar";
import { addWorkingDays, isWorkingDay } from "@remit/domain/calendar/working-day";
import { addCalendarMonths } from "@remit/domain/calendar/months";
import type { Chance } from "./chance.js";

/** The days on which the demonstration office works. */
export const officeCalendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: bankHolidays.ENGLAND_AND_WALES, closures: [] });

/** So many calendar days before a date. */
export const daysBefore = (date: CalendarDate, days: number): CalendarDate => addCalendarDays(date, -days);

/** The n-th working day after a date, or before it when n is negative. */
export const workingDaysFrom = (date: CalendarDate, days: number): CalendarDate => addWorkingDays(date, days, officeCalendar);

/** The date itself when the office works on it, else the working day before. */
export const lastWorkingDay = (date: CalendarDate): CalendarDate => (isWorkingDay(date, officeCalendar) ? date : workingDaysFrom(date, -1));

/** A working day between two dates, drawn evenly; the earlier date where nothing lies between. */
export function workingDayBetween(from: CalendarDate, to: CalendarDate, chance: Chance): CalendarDate {
  const day = lastWorkingDay(addCalendarDays(from, chance.whole(0, Math.max(0, calendarDaysBetween(from, to)))));
  return day < from ? from : day;
}

/** A moment of a day as the database reads it; `minute` counts from midnight in UTC. */
export function momentOf(date: CalendarDate, minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${date}T${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}:00Z`;
}

/** A moment within office hours. */
export const inOfficeHours = (date: CalendarDate, chance: Chance): string => momentOf(date, chance.whole(8 * 60 + 40, 16 * 60 + 50));

/** The first day of the month so many months before a date. */
export function monthBefore(date: CalendarDate, months: number): CalendarDate {
  const [year, month] = partsOf(addCalendarMonths(date, -months));
  return dateOf(year, month, 1);
}

/** The later of two dates. */
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** SQL for the day on which the office opens: its history ends in the night before, or in the evening. */
export const openingDay = "(SELECT (max(at) + interval '12 hours')::date FROM audit_entries)";

/** SQL for a date, or the Friday before it where it falls on a weekend. */
export const onAWorkday = (day: string) => `(${day} - greatest(extract(isodow FROM ${day})::int - 5, 0))`;
