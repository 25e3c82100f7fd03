import { addCalendarDays, calendarDaysBetween, dateOfDay, dayNumber, daysInMonth, isCalendarDate, weekdayOf } from "./calendar-date.js";

test("a date and its day number are two writings of one day", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  for (const date of ["1969-12-31", "2000-02-29", "2026-01-14", "2199-12-31"]) expect(dateOfDay(dayNumber(date))).toBe(date);
});

test("days that do not exist are refused, not rolled over", () => {
  expect(() => dayNumber("2026-02-31")).toThrow("There is no such date as 2026-02-31.");
  expect(() => dayNumber("14/01/2026")).toThrow("is not a date written YYYY-MM-DD");
  expect(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-00", "0026-01-01", "2026-1-1", ""].filter(isCalendarDate)).toEqual([]);
  expect(isCalendarDate("2028-02-29")).toBe(true);
});

test("a month has the days that it has, a century without a leap day included", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(lengths.map((_, index) => daysInMonth(2026, index + 1))).toEqual(lengths);
  expect([2000, 2028, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28]);
});

test("calendar days pass over a clock change and a leap day one by one", () => {
  expect(addCalendarDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addCalendarDays("2026-10-26", -2)).toBe("2026-10-24");
  expect(addCalendarDays("2028-02-28", 2)).toBe("2028-03-01");
  expect(calendarDaysBetween("2026-03-01", "2026-02-27")).toBe(-2);
});

test("a date knows its day of the week", () => {
  expect(weekdayOf("2026-01-14")).toBe("Wednesday");
  expect(weekdayOf("2026-06-14")).toBe("Sunday");
});
