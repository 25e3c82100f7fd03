import { dateOf, daysInMonth, partsOf, type CalendarDate } from "./calendar-date.js";

/**
 * The same day so many calendar months later (earlier when negative); where that month is too short, its last day.
 * 31 May + 3 is 31 August; 30 November + 3 is 28 or 29 February. The judicial-review long-stop is counted so (PO-40).
 */
export function addCalendarMonths(date: CalendarDate, calendarMonths: number): CalendarDate {
  if (!Number.isInteger(calendarMonths)) throw new RangeError(`Months are counted whole, and ${calendarMonths} is not.`);
  const [year, month, day] = partsOf(date);
  const monthsFromZero = year * 12 + (month - 1) + calendarMonths;
  const toYear = Math.floor(monthsFromZero / 12);
  const toMonth = monthsFromZero - toYear * 12 + 1;
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
