import fc from "fast-check";
import { bankHolidays } from "./bank-holidays.js";
import { addCalendarDays, dateOfDay, dayNumber } from "./calendar-date.js";
import { clockState, dueOn, originalDueOn, type Clock, type Pause, type Target } from "./clock.js";
import { workingCalendar } from "./working-calendar.js";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-day.js";

const england = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: bankHolidays.ENGLAND_AND_WALES, closures: [] });
const scotland = workingCalendar({ code: "SCOTLAND", holidays: bankHolidays.SCOTLAND, closures: [] });
const reason = "waiting for records";
const clock = (startedOn: string, target: Target, ...pauses: [string, string?][]): Clock => ({
  startedOn, target, pauses: pauses.map(([fromOn, toOn]): Pause => ({ fromOn, toOn, reason })),
});

test("[PO-40] a reply within 20 working days crosses Easter differently in England and in Scotland", () => {
  const reply = clock("2026-03-30", { workingDays: 20 });
  expect(dueOn(reply, england)).toBe("2026-04-29");
  expect(dueOn(reply, scotland)).toBe("2026-04-28");
});

test("[PO-40] the long-stop is a date of the calendar, even on a Saturday or a holiday", () => {
  expect(dueOn(clock("2026-05-31", { calendarMonths: 3 }), england)).toBe("2026-08-31");
  expect(dueOn(clock("2025-11-30", { calendarMonths: 3 }), england)).toBe("2026-02-28");
  expect(dueOn(clock("2026-02-28", { calendarDays: 28 }), england)).toBe("2026-03-28");
});

test("[PO-40] a pause gives back the working days that passed in it; the deadline as set is kept", () => {
  const paused = clock("2026-01-14", { workingDays: 5 }, ["2026-01-16", "2026-01-20"]);
  expect(originalDueOn(paused, england)).toBe("2026-01-21");
  expect(dueOn(paused, england)).toBe("2026-01-23");
});

test("[PO-40] pauses add up in whatever order they are kept, and resuming and pausing again on one day is two pauses", () => {
  const twice = clock("2026-01-14", { workingDays: 5 }, ["2026-01-23", "2026-01-26"], ["2026-01-16", "2026-01-23"]);
  expect(dueOn(twice, england)).toBe("2026-01-29");
});

test.each<[string, Target, [string, string?], string]>([
  ["paused and resumed on the same day costs nothing", { workingDays: 5 }, ["2026-01-16", "2026-01-16"], "2026-01-21"],
  ["a weekend's pause from Friday to Saturday costs nothing", { workingDays: 5 }, ["2026-01-16", "2026-01-17"], "2026-01-21"],
  ["a pause over the deadline moves it past the day of resuming", { workingDays: 5 }, ["2026-01-20", "2026-02-02"], "2026-02-03"],
  ["paused on the deadline, it is due when resumed", { workingDays: 5 }, ["2026-01-21", "2026-01-28"], "2026-01-28"],
  ["resumed on a Sunday with nothing left, it is due on Monday", { workingDays: 5 }, ["2026-01-21", "2026-01-25"], "2026-01-26"],
  ["a pause after the deadline moves nothing", { workingDays: 5 }, ["2026-01-22", "2026-01-28"], "2026-01-21"],
  ["a pause that has not ended moves nothing yet", { workingDays: 5 }, ["2026-01-16"], "2026-01-21"],
  ["calendar days are given back as calendar days", { calendarDays: 10 }, ["2026-01-16", "2026-01-19"], "2026-01-27"],
  ["months too are prolonged by calendar days", { calendarMonths: 1 }, ["2026-01-16", "2026-01-19"], "2026-02-17"],
])("[PO-40] %s", (_, target, pause, due) => {
  expect(dueOn(clock("2026-01-14", target, pause), england)).toBe(due);
});

/** Walks day by day, counting the days that are worked and not inside a pause. */
function walked({ startedOn, pauses }: Clock, workingDays: number): string {
  let [date, left] = [startedOn, workingDays];
  while (left > 0) {
    date = addCalendarDays(date, 1);
    const isPaused = pauses.some((pause) => date > pause.fromOn && date <= pause.toOn!);
    if (isWorkingDay(date, england) && !isPaused) left -= 1;
  }
  return date;
}

const anyStart = fc.integer({ min: dayNumber("2019-06-01"), max: dayNumber("2027-06-30") }).map(dateOfDay);
const anyGaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 });

test("[PO-40] the deadline is the one found by walking the days and leaving out the paused ones", () => {
  fc.assert(fc.property(anyStart, fc.integer({ min: 1, max: 60 }), anyGaps, (startedOn, workingDays, gaps) => {
    let on = startedOn;
    const pauses = gaps.map(([before, length]): [string, string] => {
      const fromOn = addCalendarDays(on, before);
      on = addCalendarDays(fromOn, length);
      return [fromOn, on];
    });
    const running = clock(startedOn, { workingDays }, ...pauses);
    const due = walked(running, workingDays);
    fc.pre(!pauses.some(([fromOn]) => fromOn >= due && fromOn <= dueOn(running, england)));
    expect(dueOn(running, england)).toBe(due);
  }), { numRuns: 500 });
});

test("[PO-40] the days left on pausing are the days left on resuming", () => {
  fc.assert(fc.property(anyStart, fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 90 }), (startedOn, workingDays, length) => {
    const running = clock(startedOn, { workingDays });
    const fromOn = addWorkingDays(startedOn, workingDays - 1, england);
    const toOn = addCalendarDays(fromOn, length);
    const resumed = clock(startedOn, { workingDays }, [fromOn, toOn]);
    expect(workingDaysBetween(toOn, dueOn(resumed, england), england)).toBe(workingDaysBetween(fromOn, dueOn(running, england), england));
  }));
});

test("[PO-40] a clock runs, is paused, or has stopped", () => {
  const running = clock("2026-01-14", { workingDays: 5 });
  expect(clockState(running)).toBe("running");
  expect(clockState({ ...running, pauses: [{ fromOn: "2026-01-15", toOn: null, reason }] })).toBe("paused");
  expect(clockState({ ...running, stoppedOn: "2026-01-16" })).toBe("stopped");
});
