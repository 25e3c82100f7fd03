import { changeClock, clockActions, startClock, type ClockAction, type ClockInput } from "./clock-actions.js";
import type { Clock } from "./clock.js";

const today = "2026-03-10";
const running: Clock = { startedOn: "2026-03-02", target: { workingDays: 20 }, pauses: [] };
const reason = "waiting for records";
const paused: Clock = { ...running, pauses: [{ fromOn: "2026-03-03", reason }] };
const resumed: Clock = { ...running, pauses: [{ fromOn: "2026-03-03", toOn: "2026-03-05", reason }] };
const stopped: Clock = { ...running, stoppedOn: "2026-03-06" };
const after = (action: ClockAction, clock: Clock, input: ClockInput) => {
  const changed = changeClock(action, clock, input, today);
  return changed.allowed ? changed.clock : changed.because;
};

test("[PO-40] a clock is started, paused, resumed, paused again and stopped, and remembers all of it", () => {
  expect(startClock("2026-03-02", { workingDays: 20 })).toEqual({ allowed: true, clock: running });
  expect(after("pause", running, { on: "2026-03-03", reason: ` ${reason} ` })).toEqual(paused);
  expect(after("resume", paused, { on: "2026-03-05" })).toEqual(resumed);
  expect(after("pause", resumed, { on: "2026-03-05", reason: "on leave" })).toEqual({ ...resumed, pauses: [...resumed.pauses, { fromOn: "2026-03-05", reason: "on leave" }] });
  expect(after("stop", resumed, { on: today })).toEqual({ ...resumed, stoppedOn: today });
  expect(running.pauses).toEqual([]);
});

test("[PO-40] stopping a paused clock ends its pause on the same day", () => {
  expect(after("stop", paused, { on: "2026-03-09" })).toEqual({ ...running, pauses: [{ fromOn: "2026-03-03", toOn: "2026-03-09", reason }], stoppedOn: "2026-03-09" });
});

const refusals: Record<ClockAction, [string, Clock, ClockInput, string][]> = {
  pause: [
    ["without a reason", running, { on: "2026-03-03" }, "Say why the clock is paused"],
    ["for a reason of blanks", running, { on: "2026-03-03", reason: "  " }, "Say why the clock is paused"],
    ["before it started", running, { on: "2026-03-01", reason }, "The clock started on 2 March 2026: give that day or a later one."],
    ["inside a pause that stands", resumed, { on: "2026-03-04", reason }, "The clock was resumed on 5 March 2026: give that day or a later one."],
    ["from a day that has not come", running, { on: "2026-03-11", reason }, "Give a day that has come: today is 10 March 2026."],
    ["twice", paused, { on: "2026-03-06", reason }, "The clock is already paused, since 3 March 2026: waiting for records."],
    ["once stopped", stopped, { on: "2026-03-09", reason }, "The clock stopped on 6 March 2026."],
  ],
  resume: [
    ["while it runs", running, { on: today }, "The clock is not paused."],
    ["before its pause began", paused, { on: "2026-03-02" }, "The clock was paused on 3 March 2026: give that day or a later one."],
    ["before a pause that began with the clock", { ...running, pauses: [{ fromOn: "2026-03-02", reason }] }, { on: "2026-03-01" }, "The clock was paused on 2 March 2026"],
    ["ahead of the day", paused, { on: "2026-03-11" }, "Give a day that has come"],
    ["once stopped", stopped, { on: today }, "The clock stopped on 6 March 2026."],
  ],
  stop: [
    ["before it was resumed", resumed, { on: "2026-03-04" }, "The clock was resumed on 5 March 2026"],
    ["ahead of the day", running, { on: "2026-03-11" }, "Give a day that has come"],
    ["twice", stopped, { on: today }, "The clock stopped on 6 March 2026."],
  ],
};

describe.each(Object.keys(clockActions) as ClockAction[])("%s", (action) => {
  test.each(refusals[action])("[PO-40] is refused %s", (_, clock, input, because) => {
    expect(after(action, clock, input)).toEqual(expect.stringContaining(because));
  });
});

test("[PO-40] a refusal carries its code, and the rule where a rule refused", () => {
  expect(changeClock("pause", running, { on: "2026-03-03" }, today)).toMatchObject({ allowed: false, code: "RULE_REFUSED", rule: "PO-40" });
  expect(changeClock("resume", running, { on: today }, today)).toMatchObject({ allowed: false, code: "INVALID_TRANSITION" });
});

test.each([0, -1, 2.5, Number.NaN])("[PO-40] a clock of %d working days is not started", (workingDays) => {
  expect(startClock("2026-03-02", { workingDays })).toMatchObject({ allowed: false, because: "A deadline is a whole number of days or months, one or more." });
});
