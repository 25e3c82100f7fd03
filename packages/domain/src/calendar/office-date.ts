import { Temporal } from "temporal-polyfill";
import { addCalendarDays, dateOf, daysInMonth, partsOf, type CalendarDate } from "./calendar-date.js";

/** The time zone in which the office's days begin and end, summer time included. */
export const officeTimeZone = "Europe/London";

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** The date in the office at an instant: 23:30 UTC on 30 June is already 1 July. */
export const officeDateAt = (instant: Date): CalendarDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(officeTimeZone).toPlainDate().toString();

/** The hour of the day in the office at an instant, 0 to 23. */
export const officeHourAt = (instant: Date): number => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(officeTimeZone).hour;

/** A date as people read it: 12 January 2026. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** The time of the day in the office at an instant, as clocks there show it: 09:30. */
export const officeTimeAt = (instant: Date): string => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(officeTimeZone).toPlainTime().toString().slice(0, 5);

/** An instant as people in the office read it: 12 January 2026 at 09:30. */
export const formatMoment = (instant: Date): string => `${formatDate(officeDateAt(instant))} at ${officeTimeAt(instant)}`;

/** A date as it stands in a search field: 12/01/2026 (WM-19). */
export const formatTypedDate = (date: CalendarDate): string => date.split("-").reverse().join("/");

/** What a person typed, understood as a date; or why it was not, in words that say what to do. */
export type TypedDate = { readonly ok: true; readonly date: CalendarDate } | { readonly ok: false; readonly because: string };

const refused = (because: string): TypedDate => ({ ok: false, because });
const remedy = "Enter the date as DD/MM/YYYY, such as 01/01/2013.";

/**
 * Reads DD/MM/YYYY as people type it; D/M/YYYY does too (WM-19). Anything else is refused rather than guessed at: two-figure
 * years, other separators, the month first, days that a month does not have.
 */
export function parseTypedDate(text: string): TypedDate {
  const typed = text.trim();
  if (typed === "") return refused(`There is no date. ${remedy}`);
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/.exec(typed);
  if (!found) return refused(`“${typed}” cannot be read as a date. ${remedy}`);
  if (!/^(19|20|21)\d\d$/.test(found[3]!)) return refused(`Write the year in four figures, between 1900 and 2199, in place of ${found[3]}. ${remedy}`);
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12) return refused(`There is no month ${month}: the day comes first, then the month. ${remedy}`);
  const lastDay = daysInMonth(year, month);
  if (day < 1 || day > lastDay) return refused(`There is no ${typed}: ${monthNames[month - 1]} ${year} has ${lastDay} days.`);
  return { ok: true, date: dateOf(year, month, day) };
}

/** A date beside today: "today", "tomorrow", "yesterday", else "12 January 2026". */
export function relativeDate(date: CalendarDate, today: CalendarDate): string {
  if (date === today) return "today";
  if (date === addCalendarDays(today, 1)) return "tomorrow";
  return date === addCalendarDays(today, -1) ? "yesterday" : formatDate(date);
}

/** When something is due, beside today: "due today", "due tomorrow", "was due yesterday", "was due 12 January 2026" (WM-51). */
export const dueWords = (due: CalendarDate, today: CalendarDate): string =>
  `${due < today ? "was due" : "due"} ${relativeDate(due, today)}`;
