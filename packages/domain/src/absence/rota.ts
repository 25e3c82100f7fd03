import { weekdayOf, type CalendarDate } from "../calendar/calendar-date.js";
import type { Tone } from "../calendar/standing.js";
import { halvesAway, type Span } from "./span.js";

/** What a team has to cover: on a weekday (1 is Monday) or on one date, between two times of a day (CS-22, CS-32). Times are HH:MM, up to 24:00. */
export interface Need {
  readonly id: string;
  readonly name: string;
  readonly weekday: number | null;
  readonly onDay: CalendarDate | null;
  readonly fromTime: string;
  readonly toTime: string;
  readonly required: number;
  /** Whether everyone of the team who is at work counts, or only those who are put on for it: evenings, weekends. */
  readonly countsEveryone: boolean;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

/** Somebody who is put on for a time. */
export interface Shift { readonly staffId: string; readonly on: CalendarDate; readonly fromTime: string; readonly toTime: string }

/** Somebody of the team. Whoever is placed elsewhere for a time is away from it by a span of its own. */
export interface Member { readonly staffId: string; readonly name: string; readonly absences: readonly Span[] }

/** A time on which fewer are there than the team has to have. */
export interface CoverGap extends Pick<Need, "name" | "fromTime" | "toTime" | "required"> {
  readonly on: CalendarDate;
  readonly present: number;
  readonly tone: Tone;
  /** Says it all, such as "Telephones, 09:00 to 17:00: 1 of 3". */
  readonly words: string;
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** The number of a date's weekday: 1 is Monday, 7 is Sunday. */
export const weekdayNumber = (on: CalendarDate): number => weekdays.indexOf(weekdayOf(on)) + 1;
/** The name of a weekday by its number. */
export const weekdayName = (number: number): string => weekdays[number - 1]!;

/** Where a day's morning ends, for whoever is away by half days. */
export const midday = "13:00";

/**
 * What is to be covered on a day. What is needed on one date stands in place of what its weekday needs under the same name. Needs that
 * count everyone at work fall away on days on which the office does not work; those with people put on for them do not (CS-32).
 */
export function needsOn(needs: readonly Need[], on: CalendarDate, isWorkingDay: boolean): Need[] {
  const standing = needs.filter((need) => need.startsOn <= on && (need.endsOn === null || on <= need.endsOn));
  const ofTheDate = standing.filter((need) => need.onDay === on);
  const ofTheWeekday = standing.filter((need) => need.weekday === weekdayNumber(on) && (isWorkingDay || !need.countsEveryone) && !ofTheDate.some((one) => one.name === need.name));
  return [...ofTheDate, ...ofTheWeekday].sort((one, other) => (one.fromTime + one.name < other.fromTime + other.name ? -1 : 1));
}

/** Whether somebody is there for the whole of a time on a day. */
export function isThere(absences: readonly Span[], on: CalendarDate, { fromTime, toTime }: Pick<Need, "fromTime" | "toTime">): boolean {
  const { morning, afternoon } = halvesAway(absences, on);
  return !(morning && fromTime < midday) && !(afternoon && toTime > midday);
}

/** Who is there for a need on a day. */
export const presentFor = (need: Need, on: CalendarDate, members: readonly Member[], shifts: readonly Shift[]): Member[] => members.filter(({ staffId, absences }) =>
  isThere(absences, on, need) && (need.countsEveryone || shifts.some((shift) => shift.staffId === staffId && shift.on === on && shift.fromTime <= need.fromTime && shift.toTime >= need.toTime)));

/** The gaps of a day (CS-22): amber while somebody is there but too few, red when nobody is. */
export function gapsOn(on: CalendarDate, isWorkingDay: boolean, needs: readonly Need[], members: readonly Member[], shifts: readonly Shift[]): CoverGap[] {
  return needsOn(needs, on, isWorkingDay).flatMap((need) => {
    const present = presentFor(need, on, members, shifts).length;
    const { name, fromTime, toTime, required } = need;
    if (present >= required) return [];
    const words = `${name}, ${fromTime} to ${toTime}: ${present === 0 ? `nobody, and ${required} ${required === 1 ? "is" : "are"} needed` : `${present} of ${required}`}`;
    return [{ name, fromTime, toTime, required, on, present, tone: present === 0 ? "red" : "amber", words } as const];
  });
}
