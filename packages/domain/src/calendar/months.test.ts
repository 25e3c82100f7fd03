import fc from "fast-check";
import { dateOf, dateOfDay, dayNumber, daysInMonth, partsOf } from "./calendar-date.js";
import { addCalendarMonths } from "./months.js";

test.each([
  ["2026-05-31", 3, "2026-08-31"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2028-02-29", 48, "2032-02-29"],
  ["2026-10-31", 1, "2026-11-30"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -13, "2024-12-15"],
  ["2026-12-31", 0, "2026-12-31"],
])("[PO-40] %s and %i months is %s", (date, months, expected) => {
  expect(addCalendarMonths(date, months)).toBe(expected);
});

test("[PO-40] a month later is always in the next month, on the same day or its last", () => {
  const anyDay = fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2090-12-31") }).map(dateOfDay);
  fc.assert(fc.property(anyDay, (date) => {
    const [year, month, day] = partsOf(date);
    const [toYear, toMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    expect(addCalendarMonths(date, 1)).toBe(dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))));
  }));
});

test("half a month is refused", () => {
  expect(() => addCalendarMonths("2026-01-15", 1.5)).toThrow("Months are counted whole");
});
