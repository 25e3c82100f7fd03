import { bankHolidays } from "./bank-holidays.js";
import type { Clock } from "./clock.js";
import { standing } from "./standing.js";
import { workingCalendar } from "./working-calendar.js";

const england = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: bankHolidays.ENGLAND_AND_WALES, closures: [] });
const dueInAWeek: Clock = { startedOn: "2026-01-14", target: { workingDays: 5 }, pauses: [] };
const pausedOn = (fromOn: string): Clock => ({ ...dueInAWeek, pauses: [{ fromOn, reason: "waiting for records" }] });
const seen = (clock: Clock, today: string) => {
  const { state, daysLeft, overdueBy, tone, words } = standing(clock, england, today);
  return [state, daysLeft, overdueBy, tone, words];
};

test.each([
  ["2026-01-15", 4, 0, "calm", "4 working days left"],
  ["2026-01-16", 3, 0, "amber", "3 working days left"],
  ["2026-01-18", 3, 0, "amber", "3 working days left"],
  ["2026-01-20", 1, 0, "amber", "1 working day left"],
  ["2026-01-21", 0, 0, "amber", "due today"],
  ["2026-01-22", 0, 1, "red", "overdue by 1 working day"],
  ["2026-01-24", 0, 2, "red", "overdue by 2 working days"],
])("[WM-51] on %s the clock has %i left, is %i over, looks %s and says “%s”", (today, left, over, tone, words) => {
  expect(seen(dueInAWeek, today)).toEqual(["running", left, over, tone, words]);
});

test("[WM-51] a deadline on a Saturday is neither due on Friday nor missed by a working day on Sunday", () => {
  const onSaturday: Clock = { startedOn: "2026-01-10", target: { calendarDays: 7 }, pauses: [] };
  expect(seen(onSaturday, "2026-01-16")).toEqual(["running", 0, 0, "amber", "no working days left: due on 17 January 2026"]);
  expect(seen(onSaturday, "2026-01-17")[4]).toBe("due today");
  expect(seen(onSaturday, "2026-01-18")).toEqual(["running", 0, 0, "red", "overdue: was due on 17 January 2026"]);
});

test("[WM-51] from when a clock is amber is for the office to say", () => {
  expect(standing(dueInAWeek, england, "2026-01-16", 2).tone).toBe("calm");
  expect(standing(dueInAWeek, england, "2026-01-14", 5).tone).toBe("amber");
});

test("[PO-40] a paused clock keeps its days, says since when and why, and does not become overdue", () => {
  expect(seen(pausedOn("2026-01-15"), "2026-03-03")).toEqual(["paused", 4, 0, "calm", "paused since 15 January 2026: waiting for records"]);
});

test("[PO-40] a clock paused after its deadline stays overdue and goes on counting", () => {
  expect(seen(pausedOn("2026-01-22"), "2026-01-23")).toEqual(["paused", 0, 2, "red", "overdue by 2 working days, paused since 22 January 2026: waiting for records"]);
});

test.each([
  ["2026-01-21", 0, "stopped on 21 January 2026, in time"],
  ["2026-01-23", 2, "stopped on 23 January 2026, 2 working days late"],
])("[PO-40] a clock stopped on %s is calm and says how it ended, whatever the day", (stoppedOn, over, words) => {
  expect(seen({ ...dueInAWeek, stoppedOn }, "2026-06-01")).toEqual(["stopped", 0, over, "calm", words]);
});

test("[PO-40] stopped on the Sunday after a Saturday's deadline is late, by no working day", () => {
  const late: Clock = { startedOn: "2026-01-10", target: { calendarDays: 7 }, pauses: [], stoppedOn: "2026-01-18" };
  expect(standing(late, england, "2026-01-19").words).toBe("stopped on 18 January 2026, after its deadline of 17 January 2026");
});
