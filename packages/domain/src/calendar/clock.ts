import { addCalendarDays, calendarDaysBetween, type CalendarDate } from "./calendar-date.js";
import { addCalendarMonths } from "./months.js";
import type { WorkingCalendar } from "./working-calendar.js";
import { addWorkingDays, workingDayFrom, workingDaysBetween } from "./working-day.js";

/** How long a clock gives, in one unit; a whole number of one or more. */
export type Target = { readonly workingDays: number } | { readonly calendarDays: number } | { readonly calendarMonths: number };

/** A stretch in which the clock did not count, and why; without `toOn` it has not ended. */
export interface Pause {
  readonly fromOn: CalendarDate;
  readonly toOn?: CalendarDate | null;
  readonly reason: string;
}

/**
 * A deadline that runs from a date, may be paused with a reason, and stops when the thing is done (PO-40).
 *
 * What counts: the start is day 0. A pause freezes the days left as they stand on the day of pausing and gives exactly
 * them back on the day of resuming, so the days after the first up to and including the second do not count; paused and
 * resumed on the same day costs nothing. Paused on the due date itself, it is due on the day of resuming, or on the
 * next working day where that is none. A pause that begins after the deadline is kept on record but moves nothing: what
 * was missed stays missed. A pause that has not ended moves nothing until it ends.
 */
export interface Clock {
  readonly startedOn: CalendarDate;
  readonly target: Target;
  readonly pauses: readonly Pause[];
  readonly stoppedOn?: CalendarDate | null;
}

/** What a clock is doing. */
export type ClockState = "running" | "paused" | "stopped";

/** The pause that has not ended; undefined when the clock counts. */
export const openPause = (clock: Clock): Pause | undefined => clock.pauses.find((pause) => !pause.toOn);

/** What a clock is doing, whatever the day. */
export function clockState(clock: Clock): ClockState {
  if (clock.stoppedOn) return "stopped";
  return openPause(clock) ? "paused" : "running";
}

/**
 * The deadline as it was set, before any pause. Days and months of the calendar end on the date they end on, worked or
 * not: a long-stop in law does not wait for Monday. Kept by whoever stores the clock, since a later holiday must not move it.
 */
export function originalDueOn({ startedOn, target }: Pick<Clock, "startedOn" | "target">, calendar: WorkingCalendar): CalendarDate {
  if ("workingDays" in target) return addWorkingDays(startedOn, target.workingDays, calendar);
  if ("calendarDays" in target) return addCalendarDays(startedOn, target.calendarDays);
  return addCalendarMonths(startedOn, target.calendarMonths);
}

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

function movedBy(pause: Pause & { toOn: CalendarDate }, due: CalendarDate, target: Target, calendar: WorkingCalendar): CalendarDate {
  if (!("workingDays" in target)) return addCalendarDays(due, calendarDaysBetween(pause.fromOn, pause.toOn));
  const moved = addWorkingDays(due, workingDaysBetween(pause.fromOn, pause.toOn, calendar), calendar);
  return later(moved, workingDayFrom(pause.toOn, calendar));
}

const hasEnded = (pause: Pause): pause is Pause & { toOn: CalendarDate } => Boolean(pause.toOn);
const inOrder = (a: Pause & { toOn: CalendarDate }, b: Pause & { toOn: CalendarDate }): number =>
  (a.fromOn + a.toOn).localeCompare(b.fromOn + b.toOn);

/** The deadline as it stands, with every ended pause given back. */
export const dueOn = (clock: Clock, calendar: WorkingCalendar): CalendarDate =>
  clock.pauses
    .filter(hasEnded)
    .sort(inOrder)
    .reduce((due, pause) => (pause.fromOn <= due ? movedBy(pause, due, clock.target, calendar) : due), originalDueOn(clock, calendar));
