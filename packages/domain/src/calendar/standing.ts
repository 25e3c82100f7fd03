import type { CalendarDate } from "./calendar-date.js";
import { clockState, dueOn, openPause, type Clock, type ClockState } from "./clock.js";
import { formatDate } from "./office-date.js";
import type { WorkingCalendar } from "./working-calendar.js";
import { workingDaysBetween } from "./working-day.js";

/** How urgent a clock looks; never the only sign, since the words say the same. */
export type Tone = "calm" | "amber" | "red";

/** How a clock stands on a day (WM-51, PO-40). */
export interface Standing {
  readonly state: ClockState;
  readonly dueOn: CalendarDate;
  readonly isOverdue: boolean;
  /** Working days after the day looked at, up to and including the deadline; 0 on it and past it. */
  readonly daysLeft: number;
  /** Working days past the deadline; 0 until then, and on a weekend straight after it. */
  readonly overdueBy: number;
  readonly tone: Tone;
  /** Says it all in a line, such as "3 working days left". */
  readonly words: string;
}

/** From how many working days left a clock turns amber, where the office has set nothing else. */
export const defaultAmberFromWorkingDays = 3;

const count = (workingDays: number): string => `${workingDays} working day${workingDays === 1 ? "" : "s"}`;

type Measure = Pick<Standing, "dueOn" | "isOverdue" | "daysLeft" | "overdueBy"> & { readonly on: CalendarDate };

function runningWords({ dueOn: due, isOverdue, daysLeft, overdueBy, on }: Measure): string {
  if (isOverdue) return overdueBy > 0 ? `overdue by ${count(overdueBy)}` : `overdue: was due on ${formatDate(due)}`;
  if (due === on) return "due today";
  return daysLeft > 0 ? `${count(daysLeft)} left` : `no working days left: due on ${formatDate(due)}`;
}

function stoppedWords({ on, isOverdue, overdueBy, dueOn: due }: Measure): string {
  if (!isOverdue) return `stopped on ${formatDate(on)}, in time`;
  return `stopped on ${formatDate(on)}, ${overdueBy > 0 ? `${count(overdueBy)} late` : `after its deadline of ${formatDate(due)}`}`;
}

function wordsOf(clock: Clock, measure: Measure): string {
  if (clock.stoppedOn) return stoppedWords(measure);
  const pause = openPause(clock);
  if (!pause) return runningWords(measure);
  const paused = `paused since ${formatDate(pause.fromOn)}: ${pause.reason}`;
  return measure.isOverdue ? `${runningWords(measure)}, ${paused}` : paused;
}

/** The day on which the clock is read: where it stopped, where a pause froze it, else today. A pause after the deadline freezes nothing. */
function readOn(clock: Clock, due: CalendarDate, today: CalendarDate): CalendarDate {
  const pause = openPause(clock);
  return clock.stoppedOn ?? (pause && pause.fromOn <= due ? pause.fromOn : today);
}

function toneOf(clock: Clock, { isOverdue, daysLeft }: Measure, amberFromWorkingDays: number): Tone {
  if (clock.stoppedOn) return "calm";
  if (isOverdue) return "red";
  return daysLeft <= amberFromWorkingDays ? "amber" : "calm";
}

/**
 * How a clock stands today. It is amber from `amberFromWorkingDays` working days left, red once overdue, calm when stopped, since
 * nothing is left to do. A paused clock keeps the days, and so the tone, that it had on the day of pausing.
 */
export function standing(clock: Clock, calendar: WorkingCalendar, today: CalendarDate, amberFromWorkingDays = defaultAmberFromWorkingDays): Standing {
  const due = dueOn(clock, calendar);
  const on = readOn(clock, due, today);
  const left = workingDaysBetween(on, due, calendar);
  const measure: Measure = { dueOn: due, on, isOverdue: on > due, daysLeft: Math.max(0, left), overdueBy: Math.max(0, -left) };
  const { isOverdue, daysLeft, overdueBy } = measure;
  const tone = toneOf(clock, measure, amberFromWorkingDays);
  return { state: clockState(clock), dueOn: due, isOverdue, daysLeft, overdueBy, tone, words: wordsOf(clock, measure) };
}
