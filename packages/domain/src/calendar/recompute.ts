import { calendarDaysBetween, type CalendarDate } from "./calendar-date.js";
import { dueOn, type Clock } from "./clock.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** One open clock whose deadline a change of calendar would move. */
export interface MovedClock<Kept extends Clock = Clock> {
  readonly clock: Kept;
  readonly oldDueOn: CalendarDate;
  readonly newDueOn: CalendarDate;
  /** In calendar days; negative when the deadline comes earlier. */
  readonly movedByCalendarDays: number;
}

/**
 * What a changed calendar (a holiday or closure added, moved or removed) would do to these clocks, for people to see before it
 * happens: only clocks that have not stopped, and of those only the ones that move, in the order given. A paused clock moves
 * too. The original deadline and the pauses stay as they are, and nothing is changed here.
 */
export function previewRecompute<Kept extends Clock>(clocks: readonly Kept[], before: WorkingCalendar, after: WorkingCalendar): MovedClock<Kept>[] {
  return clocks.filter((clock) => !clock.stoppedOn).flatMap((clock) => {
    const [oldDueOn, newDueOn] = [dueOn(clock, before), dueOn(clock, after)];
    if (oldDueOn === newDueOn) return [];
    return [{ clock, oldDueOn, newDueOn, movedByCalendarDays: calendarDaysBetween(oldDueOn, newDueOn) }];
  });
}
