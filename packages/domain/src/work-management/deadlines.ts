import type { CalendarDate } from "../calendar/calendar-date.js";
import { dueWords, formatDate } from "../calendar/office-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { addWorkingDays } from "../calendar/working-day.js";

/** How many working days ahead a next action counts as due soon. */
export const dueSoonWorkingDays = 3;

/** How a next action date stands today, with the words of its mark (WM-51). */
export const deadlineCues = { OVERDUE: "Overdue", DUE_TODAY: "Due today", DUE_SOON: "Due soon", LATER: "Later", NONE: "No date" } as const;
export type DeadlineCue = keyof typeof deadlineCues;

/** The last date that counts as due soon: weekends, bank holidays and closures do not use up the time to act. */
export const dueSoonUntil = (today: CalendarDate, calendar: WorkingCalendar): CalendarDate => addWorkingDays(today, dueSoonWorkingDays, calendar);

/** How a next action date stands beside today; `soonUntil` is the last date that counts as due soon. */
export function deadlineCue(dueOn: CalendarDate | null, today: CalendarDate, soonUntil: CalendarDate): DeadlineCue {
  if (dueOn === null) return "NONE";
  if (dueOn < today) return "OVERDUE";
  if (dueOn === today) return "DUE_TODAY";
  return dueOn <= soonUntil ? "DUE_SOON" : "LATER";
}

/**
 * A next action date as a person reads it in a list: "Overdue: was due 12 January 2026", "Due today", "Due soon: 16 January 2026",
 * "2 February 2026", "No date" (WM-21, WM-51). The words carry it; colour only repeats them.
 */
export function deadlineWords(dueOn: CalendarDate | null, today: CalendarDate, isDueSoon: boolean): string {
  if (dueOn === null) return deadlineCues.NONE;
  if (dueOn < today) return `${deadlineCues.OVERDUE}: ${dueWords(dueOn, today)}`;
  if (dueOn === today) return deadlineCues.DUE_TODAY;
  return isDueSoon ? `${deadlineCues.DUE_SOON}: ${formatDate(dueOn)}` : formatDate(dueOn);
}
