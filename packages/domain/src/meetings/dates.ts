import { Temporal } from "temporal-polyfill";
import { dateOf, daysInMonth, partsOf, weekdayOf, type CalendarDate } from "../calendar/calendar-date.js";
import { addCalendarMonths } from "../calendar/months.js";
import { officeTimeZone } from "../calendar/office-date.js";
import { addWorkingDays, workingDayFrom } from "../calendar/working-day.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { meetingWeekdays, weeksOfMonth, type MeetingWeekday, type WeekOfMonth } from "./labels.js";

/** On which day of each month a series meets. */
export interface MonthlyDay { readonly week: WeekOfMonth; readonly weekday: MeetingWeekday }

/** The day of a month on which a series would meet if the office worked on every weekday. */
function namedDay({ week, weekday }: MonthlyDay, year: number, month: number): CalendarDate {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => dateOf(year, month, index + 1)).filter((date) => weekdayOf(date) === meetingWeekdays[weekday]);
  return week === "LAST" ? days.at(-1)! : days[Object.keys(weeksOfMonth).indexOf(week)]!;
}

/**
 * The day on which a series meets in the month of a date (PO-36). Where the office does not work that day, the next working day;
 * where that would leave the month, the working day before.
 */
export function meetingDay(day: MonthlyDay, inMonthOf: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  const [year, month] = partsOf(inMonthOf);
  const named = namedDay(day, year, month);
  const worked = workingDayFrom(named, calendar);
  return worked.slice(0, 7) === named.slice(0, 7) ? worked : addWorkingDays(named, -1, calendar);
}

/** The day on which a series meets next: that of the month after its last meeting, or the first that is still to come. */
export function nextMeetingDay(day: MonthlyDay, lastOn: CalendarDate | null, today: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  for (let month = lastOn ? addCalendarMonths(`${lastOn.slice(0, 7)}-01`, 1) : today; ; month = addCalendarMonths(month, 1)) {
    const on = meetingDay(day, month, calendar);
    if (on > today) return on;
  }
}

/** By when papers are due: so many working days before the meeting. */
export const papersDueOn = (on: CalendarDate, workingDaysBefore: number, calendar: WorkingCalendar): CalendarDate => addWorkingDays(on, -workingDaysBefore, calendar);

/** The instants at which a meeting begins and ends: its time is what the clocks of the office say on that day, in summer and in winter. */
export function spanOf(on: CalendarDate, startsAt: string, minutes: number): { readonly from: Date; readonly to: Date } {
  const from = Temporal.PlainDateTime.from(`${on}T${startsAt}`).toZonedDateTime(officeTimeZone).epochMilliseconds;
  return { from: new Date(from), to: new Date(from + minutes * 60_000) };
}

/** How long something takes, in words: "1 hour 25 minutes". */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = (count: number, unit: string) => (count ? [`${count} ${unit}${count === 1 ? "" : "s"}`] : []);
  return [...said(hours, "hour"), ...said(rest, "minute")].join(" ") || "no time";
}

/** How the time of an agenda stands to that of its meeting (PO-39). */
export function sayTime(planned: number, available: number): string {
  const left = available - planned;
  return `${sayMinutes(planned)} of ${sayMinutes(available)} planned; ${left < 0 ? `${sayMinutes(-left)} too long` : left ? `${sayMinutes(left)} left` : "nothing left"}`;
}
