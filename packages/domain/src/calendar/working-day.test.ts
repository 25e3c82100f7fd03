import fc from "fast-check";
import { bankHolidays } from "./bank-holidays.js";
import { addCalendarDays, dateOfDay, dayNumber } from "./calendar-date.js";
import { holidaysKnownUntil, workingCalendar, type CalendarCode, type WorkingCalendar } from "./working-calendar.js";
import { addWorkingDays, isWorkingDay, whyNotWorking, workingDayFrom, workingDaysBetween } from "./working-day.js";

const calendarOf = (code: CalendarCode, closures: [string, string][] = []) => workingCalendar({ code, holidays: bankHolidays[code], closures });
const england = calendarOf("ENGLAND_AND_WALES");
const scotland = calendarOf("SCOTLAND");

test.each([
  ["across Easter", "2026-04-01", 3, "2026-04-08", "2026-04-07"],
  ["across Christmas and New Year", "2026-12-23", 5, "2027-01-04", "2027-01-05"],
  ["over 29 February", "2028-02-28", 2, "2028-03-01", "2028-03-01"],
  ["when summer time begins", "2026-03-27", 1, "2026-03-30", "2026-03-30"],
  ["when summer time ends", "2026-10-23", 1, "2026-10-26", "2026-10-26"],
  ["from a Saturday", "2026-01-10", 1, "2026-01-12", "2026-01-12"],
  ["over the day of the World Cup", "2026-06-12", 1, "2026-06-15", "2026-06-16"],
  ["for the twenty days of a review", "2026-01-14", 20, "2026-02-11", "2026-02-11"],
])("[WM-51] working days %s", (_, start, days, inEngland, inScotland) => {
  expect(addWorkingDays(start, days, england)).toBe(inEngland);
  expect(addWorkingDays(start, days, scotland)).toBe(inScotland);
});

test("[WM-51] the start is day 0, none is no move, and counting goes back too", () => {
  expect(addWorkingDays("2026-01-10", 0, england)).toBe("2026-01-10");
  expect(addWorkingDays("2026-04-07", -1, england)).toBe("2026-04-02");
  expect(addWorkingDays("2026-01-11", -1, england)).toBe("2026-01-09");
  expect(() => addWorkingDays("2026-01-12", 2.5, england)).toThrow("Working days are counted whole");
});

test("[WM-51] working days between: none over a weekend, negative when turned round", () => {
  expect(workingDaysBetween("2026-01-14", "2026-02-11", england)).toBe(20);
  expect(workingDaysBetween("2026-01-09", "2026-01-11", england)).toBe(0);
  expect(workingDaysBetween("2026-01-12", "2026-01-09", england)).toBe(-1);
});

test("[WM-51] the office says why it does not work on a day", () => {
  const closing = calendarOf("ENGLAND_AND_WALES", [["2026-01-16", "moving day"]]);
  expect(whyNotWorking("2026-04-03", closing)).toBe("Good Friday");
  expect(whyNotWorking("2026-01-17", closing)).toBe("Saturday");
  expect(whyNotWorking("2026-01-16", closing)).toBe("Office closure: moving day");
  expect(whyNotWorking("2026-01-15", closing)).toBeNull();
  expect(whyNotWorking("2026-04-06", scotland)).toBeNull();
  expect(addWorkingDays("2026-01-15", 1, closing)).toBe("2026-01-19");
});

/** Years in which day numbers grow by a figure, so that an order by their text would show. */
const anyDay = fc.integer({ min: dayNumber("1995-01-01"), max: dayNumber("2000-12-31") }).map(dateOfDay);
const anyDaysOff = fc.uniqueArray(anyDay, { maxLength: 120 }).map((days) => days.map((day): [string, string] => [day, "off"]));
const anyCalendar = fc.tuple(anyDaysOff, anyDaysOff).map(([holidays, closures]) => workingCalendar({ code: "SCOTLAND", holidays, closures }));

function stepByStep(start: string, days: number, calendar: WorkingCalendar): string {
  let [date, left] = [start, Math.abs(days)];
  while (left > 0) {
    date = addCalendarDays(date, Math.sign(days));
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

test("[WM-51] working days computed are working days walked, in any calendar and both ways", () => {
  fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: -300, max: 300 }), (calendar, start, days) => {
    expect(addWorkingDays(start, days, calendar)).toBe(stepByStep(start, days, calendar));
  }), { numRuns: 300 });
});

test("[WM-51] the days between two dates are those that lead from one to the other", () => {
  fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 300 }), (calendar, start, days) => {
    const end = addWorkingDays(start, days, calendar);
    expect(workingDaysBetween(start, end, calendar)).toBe(days);
    expect(workingDaysBetween(end, start, calendar)).toBe(-days);
    expect(isWorkingDay(end, calendar)).toBe(true);
    expect(workingDayFrom(start, calendar)).toBe(isWorkingDay(start, calendar) ? start : addWorkingDays(start, 1, calendar));
  }));
});

test("a calendar says up to when its holidays are known, and refuses a day off that is no date", () => {
  expect(holidaysKnownUntil(england)).toBe("2028-12-31");
  expect(holidaysKnownUntil(workingCalendar({ code: "SCOTLAND", holidays: [], closures: [] }))).toBeNull();
  expect(() => calendarOf("SCOTLAND", [["2026-02-30", "never"]])).toThrow("There is no such date");
});
