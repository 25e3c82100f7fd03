import { bankHolidays } from "./bank-holidays.js";
import type { Clock, Target } from "./clock.js";
import { previewRecompute } from "./recompute.js";
import { workingCalendar } from "./working-calendar.js";

const holidays = bankHolidays.ENGLAND_AND_WALES;
const before = workingCalendar({ code: "ENGLAND_AND_WALES", holidays, closures: [] });
const withNewHoliday = workingCalendar({ ...before, holidays: [...holidays, ["2026-01-19", "National day of thanks"]] });
const withClosure = workingCalendar({ ...before, closures: [["2026-01-16", "moving day"], ["2026-01-19", "moving day"]] });

interface Named extends Clock {
  readonly name: string;
}
const clock = (name: string, startedOn: string, target: Target, more: Partial<Clock> = {}): Named => ({ name, startedOn, target, pauses: [], ...more });

const reply = clock("reply", "2026-01-14", { workingDays: 5 });
const longStop = clock("long-stop", "2025-10-20", { calendarMonths: 3 });
const dueBefore = clock("due before", "2026-01-05", { workingDays: 3 });
const stopped = clock("stopped", "2026-01-14", { workingDays: 5 }, { stoppedOn: "2026-01-16" });
const paused = clock("paused", "2026-01-14", { workingDays: 2 }, { pauses: [{ fromOn: "2026-01-15", reason: "waiting for records" }] });
const all = [reply, longStop, dueBefore, stopped, paused];
const told = (after: typeof before, from = before) =>
  previewRecompute(all, from, after).map((moved) => [moved.clock.name, moved.oldDueOn, moved.newDueOn, moved.movedByCalendarDays]);

test("[PO-40] a holiday announced late moves the open deadlines that count over it, and no others", () => {
  expect(told(withNewHoliday)).toEqual([["reply", "2026-01-21", "2026-01-22", 1]]);
});

test("[PO-40] an office closure moves a deadline that falls on it over the weekend, paused or not", () => {
  expect(told(withClosure)).toEqual([["reply", "2026-01-21", "2026-01-23", 2], ["paused", "2026-01-16", "2026-01-20", 4]]);
});

test("[PO-40] a holiday taken away brings deadlines forward by as much", () => {
  expect(told(before, withNewHoliday)).toEqual([["reply", "2026-01-22", "2026-01-21", -1]]);
});

test("[PO-40] the preview changes nothing", () => {
  const asTheyWere = structuredClone(all);
  previewRecompute(all, before, withClosure);
  expect(all).toEqual(asTheyWere);
  expect(told(before)).toEqual([]);
});
