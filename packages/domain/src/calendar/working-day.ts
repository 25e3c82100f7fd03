import { dateOfDay, dayNumber, weekdayOf, type CalendarDate } from "./calendar-date.js";
import { isWeekend, weekdayAfter, weekdaysBefore, type WorkingCalendar } from "./working-calendar.js";

/** How many numbers of an ordered list are below (or, with `orEqual`, not above) a limit; by halving. */
function countBelow(ordered: readonly number[], limit: number, orEqual: boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isBelow = orEqual ? ordered[middle]! <= limit : ordered[middle]! < limit;
    if (isBelow) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many working days lie before a day, that day left out; counted from a fixed Monday, so only differences mean something. */
const workedBefore = (day: number, { offDays }: WorkingCalendar): number => weekdaysBefore(day) - countBelow(offDays, day, false);

/** The working day that has exactly so many working days before it: a day off comes before it when no more than that precede the day off. */
const workingDayAfter = (worked: number, calendar: WorkingCalendar): CalendarDate =>
  dateOfDay(weekdayAfter(worked + countBelow(calendar.workedBefore, worked, true)));

/** Whether the office works on a date. */
export const isWorkingDay = (date: CalendarDate, calendar: WorkingCalendar): boolean =>
  !calendar.holidays.has(date) && !calendar.closures.has(date) && !isWeekend(dayNumber(date));

/** Why the office does not work on a date, in words ("Good Friday", "Saturday", "Office closure: moving day"); null when it does. */
export function whyNotWorking(date: CalendarDate, calendar: WorkingCalendar): string | null {
  const holiday = calendar.holidays.get(date);
  if (holiday !== undefined) return holiday;
  const closure = calendar.closures.get(date);
  if (closure !== undefined) return `Office closure: ${closure}`;
  return isWeekend(dayNumber(date)) ? weekdayOf(date) : null;
}

/**
 * The n-th working day after a date: the date itself is day 0, whether or not it is worked, and the answer is always a
 * working day. Negative counts go back, so that −1 is the working day before; 0 answers the date as it is.
 */
export function addWorkingDays(start: CalendarDate, workingDays: number, calendar: WorkingCalendar): CalendarDate {
  if (!Number.isInteger(workingDays)) throw new RangeError(`Working days are counted whole, and ${workingDays} is not.`);
  if (workingDays === 0) return start;
  const day = dayNumber(start);
  const worked = workingDays > 0 ? workedBefore(day + 1, calendar) + workingDays - 1 : workedBefore(day, calendar) + workingDays;
  return workingDayAfter(worked, calendar);
}

/**
 * How many working days come after the first date, up to and including the second: `addWorkingDays` turned round.
 * Negative when the second date is the earlier.
 */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number =>
  workedBefore(dayNumber(to) + 1, calendar) - workedBefore(dayNumber(from) + 1, calendar);

/** The date itself where the office works on it, else the next working day. */
export const workingDayFrom = (date: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  workingDayAfter(workedBefore(dayNumber(date), calendar), calendar);
