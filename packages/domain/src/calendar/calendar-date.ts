/** A day in the office's calendar, written YYYY-MM-DD; no time and no time zone. Two of them compare as text. */
export type CalendarDate = string;

const millisecondsPerDay = 86_400_000;
const written = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** How many days a month has. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Year, month (1 to 12) and day of a date. Throws a RangeError for anything that is not a real date, such as 2026-02-31. */
export function partsOf(date: CalendarDate): readonly [year: number, month: number, day: number] {
  const found = written.exec(date);
  if (!found) throw new RangeError(`“${date}” is not a date written YYYY-MM-DD.`);
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new RangeError(`There is no such date as ${date}.`);
  return [year, month, day];
}

/** Whether a text is a real date written YYYY-MM-DD. */
export function isCalendarDate(text: string): text is CalendarDate {
  try {
    return partsOf(text).length === 3;
  } catch {
    return false;
  }
}

/** Year, month (1 to 12) and day as a date. The parts must already be right. */
export const dateOf = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Days since 1 January 1970: the number on which all arithmetic is done. Throws a RangeError for a text that is no date. */
export function dayNumber(date: CalendarDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/** The date of a day number. */
export const dateOfDay = (day: number): CalendarDate => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** The date so many calendar days later; earlier when `calendarDays` is negative. */
export const addCalendarDays = (date: CalendarDate, calendarDays: number): CalendarDate => dateOfDay(dayNumber(date) + calendarDays);

/** Calendar days from one date to another; negative when the second is the earlier. */
export const calendarDaysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** A day of the week by its name. */
export type Weekday = (typeof weekdays)[number];

/** The day of the week on which a date falls. */
export const weekdayOf = (date: CalendarDate): Weekday => weekdays[new Date(dayNumber(date) * millisecondsPerDay).getUTCDay()]!;
