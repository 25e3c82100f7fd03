import { bankHolidays } from "./bank-holidays.js";
import { addCalendarDays, dateOf, dateOfDay, dayNumber, daysInMonth, weekdayOf } from "./calendar-date.js";
import type { CalendarCode } from "./working-calendar.js";

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028];
const codes: CalendarCode[] = ["ENGLAND_AND_WALES", "SCOTLAND", "NORTHERN_IRELAND"];

/** Easter Sunday by Butcher's rule, so that the snapshot is not checked against itself. */
function easter(year: number): string {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const counted = moon + sunday - 7 * late + 114;
  return dateOf(year, Math.floor(counted / 31), (counted % 31) + 1);
}

const mondayFrom = (date: string): string => dateOfDay(dayNumber(date) + ((4 - (dayNumber(date) % 7) + 7) % 7));
const firstMonday = (year: number, month: number) => mondayFrom(dateOf(year, month, 1));
const lastMonday = (year: number, month: number) => mondayFrom(dateOf(year, month, daysInMonth(year, month) - 6));
const isAtWeekend = (date: string) => weekdayOf(date).startsWith("S");

/** Days fixed by their date; one at the weekend goes to the next weekday that is still free. */
function withSubstitutes(fixed: string[]): string[] {
  const taken = fixed.filter((date) => !isAtWeekend(date));
  for (const date of fixed.filter(isAtWeekend)) {
    let moved = date;
    while (isAtWeekend(moved) || taken.includes(moved)) moved = addCalendarDays(moved, 1);
    taken.push(moved);
  }
  return taken;
}

const fixedDays: Record<CalendarCode, string[]> = {
  ENGLAND_AND_WALES: ["01-01", "12-25", "12-26"],
  SCOTLAND: ["01-01", "01-02", "11-30", "12-25", "12-26"],
  NORTHERN_IRELAND: ["01-01", "03-17", "07-12", "12-25", "12-26"],
};
const once: Record<number, string[]> = { 2022: ["2022-06-03", "2022-09-19"], 2023: ["2023-05-08"] };

function byRule(code: CalendarCode, year: number): string[] {
  const inScotland = code === "SCOTLAND";
  return [
    ...withSubstitutes(fixedDays[code].map((day) => `${year}-${day}`)),
    addCalendarDays(easter(year), -2),
    ...(inScotland ? [] : [addCalendarDays(easter(year), 1)]),
    year === 2020 ? "2020-05-08" : firstMonday(year, 5),
    year === 2022 ? "2022-06-02" : lastMonday(year, 5),
    inScotland ? firstMonday(year, 8) : lastMonday(year, 8),
    ...(once[year] ?? []),
    ...(inScotland && year === 2026 ? ["2026-06-15"] : []),
  ].sort();
}

const kept = (code: CalendarCode, year: number) => [...bankHolidays[code].keys()].filter((date) => date.startsWith(`${year}-`));

test.each(codes)("[PO-40] the bank holidays of %s are those that the rules of the calendar give, year by year", (code) => {
  for (const year of years) expect(kept(code, year)).toEqual(byRule(code, year));
});

test("[PO-40] none falls at the weekend, and 280 are known", () => {
  const all = codes.flatMap((code) => [...bankHolidays[code].keys()]);
  expect(all.filter(isAtWeekend)).toEqual([]);
  expect(codes.map((code) => bankHolidays[code].size)).toEqual([83, 94, 103]);
});

test.each<[CalendarCode, string, string | undefined]>([
  ["ENGLAND_AND_WALES", "2021-12-27", "Christmas Day (substitute day)"],
  ["ENGLAND_AND_WALES", "2022-12-26", "Boxing Day"],
  ["ENGLAND_AND_WALES", "2022-12-27", "Christmas Day (substitute day)"],
  ["ENGLAND_AND_WALES", "2020-05-04", undefined],
  ["ENGLAND_AND_WALES", "2020-05-08", "Early May bank holiday (VE Day)"],
  ["ENGLAND_AND_WALES", "2022-05-30", undefined],
  ["NORTHERN_IRELAND", "2022-09-19", "State funeral of Queen Elizabeth II"],
  ["NORTHERN_IRELAND", "2025-07-14", "Battle of the Boyne (Orangemen’s Day) (substitute day)"],
  ["SCOTLAND", "2023-01-03", "2nd January (substitute day)"],
  ["SCOTLAND", "2026-06-15", "World Cup bank holiday"],
  ["ENGLAND_AND_WALES", "2026-06-15", undefined],
  ["SCOTLAND", "2026-04-06", undefined],
])("[PO-40] in %s, %s is %s", (code, date, name) => {
  expect(bankHolidays[code].get(date)).toBe(name);
});
