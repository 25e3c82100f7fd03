import type { Action, Rule, Situation, Verdict } from "../law/law.js";
import type { CalendarDate } from "./calendar-date.js";
import { clockState, openPause, type Clock, type ClockState, type Target } from "./clock.js";
import { formatDate } from "./office-date.js";

/** What is put in when a clock changes: the day on which it did, and for a pause why. */
export interface ClockInput {
  readonly on: CalendarDate;
  readonly reason?: string;
}

type Change = Pick<Situation<Clock, unknown, ClockInput>, "record" | "input" | "today">;

/** A clock is paused for a reason that the next reader can understand (PO-40). */
export const aPauseHasAReason: Rule<Change> = {
  rule: "PO-40",
  says: "Say why the clock is paused, such as “waiting for records”.",
  holds: ({ input }) => Boolean(input.reason?.trim()),
};

/** The latest thing recorded on a running or paused clock. */
function lastRecorded({ startedOn, pauses }: Clock): { on: CalendarDate; what: string } {
  const events = pauses.map((pause) => (pause.toOn ? { on: pause.toOn, what: "was resumed" } : { on: pause.fromOn, what: "was paused" }));
  return events.reduce((last, event) => (event.on >= last.on ? event : last), { on: startedOn, what: "started" });
}

/** Nothing is recorded before what already stands: a pause neither precedes the start nor overlaps another (PO-40). */
export const aClockIsToldInOrder: Rule<Change> = {
  rule: "PO-40",
  says: ({ record }) => {
    const { on, what } = lastRecorded(record);
    return `The clock ${what} on ${formatDate(on)}: give that day or a later one.`;
  },
  holds: ({ record, input }) => input.on >= lastRecorded(record).on,
};

/** Nothing is recorded ahead of its day: what has not happened cannot count (PO-40). */
export const aClockIsNotToldAhead: Rule<Change> = {
  rule: "PO-40",
  says: ({ today }) => `Give a day that has come: today is ${formatDate(today)}.`,
  holds: ({ input, today }) => input.on <= today,
};

const dated = [aClockIsToldInOrder, aClockIsNotToldAhead];

/**
 * What can be done with a clock. "anyone" is whoever may act on the record that the clock belongs to: its own module says who.
 * A clock may be stopped while paused; the pause then ends on the same day.
 */
export const clockActions = {
  pause: { label: "Pause the clock", from: ["running"], by: "anyone", provided: [], given: [aPauseHasAReason, ...dated] },
  resume: { label: "Resume the clock", from: ["paused"], by: "anyone", provided: [], given: dated },
  stop: { label: "Stop the clock", from: ["running", "paused"], by: "anyone", provided: [], given: dated },
} as const satisfies Record<string, Action<Clock, unknown, ClockInput, ClockState>>;

/** What can be done with a clock. */
export type ClockAction = keyof typeof clockActions;

/** The clock as it is afterwards, or why it stays as it is. */
export type ChangedClock = { readonly allowed: true; readonly clock: Clock } | Extract<Verdict, { allowed: false }>;

const endPause = (clock: Clock, on: CalendarDate): Clock => ({
  ...clock,
  pauses: clock.pauses.map((pause) => (pause.toOn ? pause : { ...pause, toOn: on })),
});

const apply: Record<ClockAction, (clock: Clock, input: ClockInput) => Clock> = {
  pause: (clock, { on, reason = "" }) => ({ ...clock, pauses: [...clock.pauses, { fromOn: on, reason: reason.trim() }] }),
  resume: (clock, { on }) => endPause(clock, on),
  stop: (clock, { on }) => ({ ...endPause(clock, on), stoppedOn: on }),
};

function sayWhatItIs(clock: Clock): string {
  const pause = openPause(clock);
  if (clock.stoppedOn) return `The clock stopped on ${formatDate(clock.stoppedOn)}.`;
  return pause ? `The clock is already paused, since ${formatDate(pause.fromOn)}: ${pause.reason}.` : "The clock is not paused.";
}

/** Pauses, resumes or stops a clock, or refuses with the reason. The clock given is left as it was. */
export function changeClock(action: ClockAction, clock: Clock, input: ClockInput, today: CalendarDate): ChangedClock {
  const from: readonly ClockState[] = clockActions[action].from;
  if (!from.includes(clockState(clock))) return { allowed: false, code: "INVALID_TRANSITION", because: sayWhatItIs(clock) };
  const change: Change = { record: clock, input, today };
  const broken: Rule<Change> | undefined = clockActions[action].given.find((rule) => !rule.holds(change));
  if (!broken) return { allowed: true, clock: apply[action](clock, input) };
  const because = typeof broken.says === "string" ? broken.says : broken.says(change);
  return { allowed: false, code: "RULE_REFUSED", because, rule: broken.rule };
}

/** Starts a clock; refused when the target is not a whole number of one or more (PO-40). */
export function startClock(startedOn: CalendarDate, target: Target): ChangedClock {
  const isWhole = Object.values(target).every((length) => Number.isInteger(length) && length >= 1);
  if (isWhole) return { allowed: true, clock: { startedOn, target, pauses: [] } };
  return { allowed: false, code: "RULE_REFUSED", because: "A deadline is a whole number of days or months, one or more.", rule: "PO-40" };
}
