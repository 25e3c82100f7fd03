import type { CalendarDate } from "./calendar-date.js";
import type { CalendarCode } from "./working-calendar.js";

/** The first year of the snapshot; each row below has one column a year from here. */
const firstYear = 2019;

/** Month and day, year by year; a star marks a substitute day, a dash a year in which the day stands among the one-offs. */
const yearly = {
  newYear: ["New Year’s Day", "01-01 01-01 01-01 01-03* 01-02* 01-01 01-01 01-01 01-01 01-03*"],
  secondOfJanuary: ["2nd January", "01-02 01-02 01-04* 01-04* 01-03* 01-02 01-02 01-02 01-04* 01-04*"],
  saintPatrick: ["St Patrick’s Day", "03-18* 03-17 03-17 03-17 03-17 03-18* 03-17 03-17 03-17 03-17"],
  goodFriday: ["Good Friday", "04-19 04-10 04-02 04-15 04-07 03-29 04-18 04-03 03-26 04-14"],
  easterMonday: ["Easter Monday", "04-22 04-13 04-05 04-18 04-10 04-01 04-21 04-06 03-29 04-17"],
  earlyMay: ["Early May bank holiday", "05-06 - 05-03 05-02 05-01 05-06 05-05 05-04 05-03 05-01"],
  spring: ["Spring bank holiday", "05-27 05-25 05-31 06-02 05-29 05-27 05-26 05-25 05-31 05-29"],
  boyne: ["Battle of the Boyne (Orangemen’s Day)", "07-12 07-13* 07-12 07-12 07-12 07-12 07-14* 07-13* 07-12 07-12"],
  summerInScotland: ["Summer bank holiday", "08-05 08-03 08-02 08-01 08-07 08-05 08-04 08-03 08-02 08-07"],
  summer: ["Summer bank holiday", "08-26 08-31 08-30 08-29 08-28 08-26 08-25 08-31 08-30 08-28"],
  saintAndrew: ["St Andrew’s Day", "12-02* 11-30 11-30 11-30 11-30 12-02* 12-01* 11-30 11-30 11-30"],
  christmas: ["Christmas Day", "12-25 12-25 12-27* 12-27* 12-25 12-25 12-25 12-25 12-27* 12-25"],
  boxing: ["Boxing Day", "12-26 12-28* 12-28* 12-26 12-26 12-26 12-26 12-28* 12-28* 12-26"],
} as const;

/** Days appointed once, in every part of the kingdom. */
const once: readonly (readonly [CalendarDate, string])[] = [
  ["2020-05-08", "Early May bank holiday (VE Day)"],
  ["2022-06-03", "Platinum Jubilee bank holiday"],
  ["2022-09-19", "State funeral of Queen Elizabeth II"],
  ["2023-05-08", "Coronation of King Charles III"],
];

/** Appointed for Scotland alone by the proclamation of 3 February 2026. */
const onceInScotland: readonly (readonly [CalendarDate, string])[] = [["2026-06-15", "World Cup bank holiday"]];

const everywhere = ["newYear", "goodFriday", "earlyMay", "spring", "christmas", "boxing"] as const;

const kept: Record<CalendarCode, readonly (keyof typeof yearly)[]> = {
  ENGLAND_AND_WALES: [...everywhere, "easterMonday", "summer"],
  SCOTLAND: [...everywhere, "secondOfJanuary", "summerInScotland", "saintAndrew"],
  NORTHERN_IRELAND: [...everywhere, "saintPatrick", "easterMonday", "boyne", "summer"],
};

function datesOf([name, days]: readonly [name: string, days: string]): (readonly [CalendarDate, string])[] {
  return days.split(" ").flatMap((day, index) => {
    if (day === "-") return [];
    return [[`${firstYear + index}-${day.slice(0, 5)}`, day.endsWith("*") ? `${name} (substitute day)` : name] as const];
  });
}

function snapshotOf(code: CalendarCode): ReadonlyMap<CalendarDate, string> {
  const dated = [...kept[code].flatMap((row) => datesOf(yearly[row])), ...once, ...(code === "SCOTLAND" ? onceInScotland : [])];
  return new Map(dated.sort(([a], [b]) => a.localeCompare(b)));
}

/**
 * The bank holidays of 2019 to 2028 as the government publishes them, by date, with the name that people read: what an
 * office starts with. The office's own table is what counts afterwards; later years and one-off days are added there.
 */
export const bankHolidays: Readonly<Record<CalendarCode, ReadonlyMap<CalendarDate, string>>> = {
  ENGLAND_AND_WALES: snapshotOf("ENGLAND_AND_WALES"),
  SCOTLAND: snapshotOf("SCOTLAND"),
  NORTHERN_IRELAND: snapshotOf("NORTHERN_IRELAND"),
};
