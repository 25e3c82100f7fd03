import { addCalendarDays, calendarDaysBetween, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import type { Chance } from "../chance.js";
import { daysBefore, lastWorkingDay, laterOf, workingDaysFrom } from "../office-days.js";
import type { GroupPlan } from "./plan.js";

/** The days on which things happened to a case group, each only as far as it got. */
export interface Course {
  readonly received: CalendarDate;
  /** Given to the person who assesses it. */
  readonly assessed?: CalendarDate;
  /** Moved to the segment that investigates. */
  readonly moved?: CalendarDate;
  /** Given to the investigator. */
  readonly taken?: CalendarDate;
  readonly decided?: CalendarDate;
  /** Handed back to the segment when nothing more was outstanding. */
  readonly returned?: CalendarDate;
  readonly closed?: CalendarDate;
  /** New work came on a matter that had been handed back. */
  readonly arrived?: CalendarDate;
  /** Given to the person who has it today. */
  readonly given?: CalendarDate;
}

/** History reaches back so far. */
const days = 364;

/** The course of a matter that was handed back on a day: assessed, mostly investigated, decided. */
function upToReturn(returned: CalendarDate, asOf: CalendarDate, chance: Chance): Course {
  const decided = workingDaysFrom(returned, -chance.whole(5, 16));
  const room = calendarDaysBetween(daysBefore(asOf, days), decided);
  const investigated = room > 70 && chance.happens(0.7);
  const length = Math.min(room, investigated ? chance.whole(65, 235) : chance.whole(18, 60));
  const received = daysBefore(decided, length);
  const assessed = workingDaysFrom(received, chance.whole(2, 6));
  if (!investigated) return { received, assessed, decided: returned, returned };
  const moved = workingDaysFrom(received, 8 + Math.floor(length / 6));
  return { received, assessed, moved, taken: workingDaysFrom(moved, chance.whole(2, 8)), decided, returned };
}

/** The course of a matter that is with its investigator, or waits for one, since it was moved on a day. */
function upToMoving(moved: CalendarDate, asOf: CalendarDate, chance: Chance): Course & { moved: CalendarDate } {
  const received = laterOf(daysBefore(moved, chance.whole(18, 50)), daysBefore(asOf, days));
  const assessed = workingDaysFrom(received, chance.whole(2, 6));
  return { received, assessed, moved: laterOf(moved, workingDaysFrom(assessed, 2)) };
}

/** Arrivals in the hopper: more today than on any day before, and nothing older than nine days. */
function arrival(asOf: CalendarDate, chance: Chance): CalendarDate {
  if (chance.happens(0.14)) return asOf;
  const day = daysBefore(asOf, chance.whole(1, 9));
  return chance.happens(0.85) ? laterOf(lastWorkingDay(day), daysBefore(asOf, 9)) : day;
}

function reopened(asOf: CalendarDate, arrived: CalendarDate, chance: Chance): Course {
  return { ...upToReturn(lastWorkingDay(daysBefore(arrived, chance.whole(12, 170))), asOf, chance), arrived };
}

/** Draws the days of a group's course up to today. Everything that staff did lies on working days before today. */
export function courseOf({ stage, seat }: GroupPlan, asOf: CalendarDate, chance: Chance): Course {
  const back = (from: number, to: number) => lastWorkingDay(daysBefore(asOf, chance.whole(from, to)));
  // A person new to the seat was given work only after they had come and settled.
  const settled = (day: CalendarDate) => (seat ? laterOf(day, workingDaysFrom(seat.since, 18)) : day);
  switch (stage) {
    case "NEW": return { received: arrival(asOf, chance) };
    case "RETURNED": return reopened(asOf, arrival(asOf, chance), chance);
    case "ASSESSMENT": {
      const assessed = settled(back(3, 62));
      return { received: workingDaysFrom(assessed, -chance.whole(1, 6)), assessed };
    }
    case "AFTERCARE": case "REVIEW": {
      const given = settled(back(3, stage === "REVIEW" ? 34 : 26));
      return { ...reopened(asOf, workingDaysFrom(given, -chance.whole(1, 4)), chance), given };
    }
    case "AWAITING_REVIEW": return reopened(asOf, back(1, 8), chance);
    case "AWAITING_INVESTIGATOR": case "AWAITING_PRIVATE_OFFICE": return upToMoving(workingDaysFrom(asOf, -chance.whole(2, 7)), asOf, chance);
    case "INVESTIGATION": case "PRIVATE": {
      const taken = settled(back(6, stage === "PRIVATE" ? 120 : 230));
      return { ...upToMoving(workingDaysFrom(taken, -chance.whole(2, 8)), asOf, chance), taken };
    }
    case "JUST_DECIDED": {
      const decided = back(2, 18);
      const taken = settled(lastWorkingDay(daysBefore(decided, chance.whole(80, 220))));
      return { ...upToMoving(workingDaysFrom(taken, -chance.whole(2, 8)), asOf, chance), taken, decided };
    }
    case "FINISHED": {
      const closed = back(4, 285);
      return { ...upToReturn(closed, asOf, chance), closed };
    }
  }
}

/** The last working day before today: staff have done nothing yet this morning. */
export const lastDayWorked = (asOf: CalendarDate): CalendarDate => lastWorkingDay(addCalendarDays(asOf, -1));
