const zone = "Europe/London";
const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });

const longDay = formatter({ day: "numeric", month: "long", year: "numeric" });
const shortDay = formatter({ day: "numeric", month: "short" });
const shortDayWithYear = formatter({ day: "numeric", month: "short", year: "numeric" });
const weekday = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const time = formatter({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });

/** A calendar date (`2026-01-12`) is noon of that day, so that no zone moves it; an instant is itself. */
const moment = (value: string) => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

/** The office's calendar date of an instant: `2026-01-14`. */
export const dayOf = (instant: string | Date): string => isoDay.format(typeof instant === "string" ? moment(instant) : instant);

/** "12 January 2026": in sentences, on record pages, in documents. */
export const sayDay = (value: string): string => longDay.format(moment(value));

/** "12 Jan", with the year where it is not this one: in tables and timelines. */
export const sayShortDay = (value: string, today: string = dayOf(new Date())): string =>
  (value.slice(0, 4) === today.slice(0, 4) ? shortDay : shortDayWithYear).format(moment(value)).replace("Sept", "Sep");

/** "Wednesday 14 January 2026". */
export const sayWeekday = (value: string): string => weekday.format(moment(value)).replace(",", "");

/** "10:42", in the office's time. */
export const sayTime = (instant: string): string => time.format(moment(instant));

/** The instant at which a calendar date begins in the office. */
export function startOfDay(day: string): string {
  const beginnings = ["Z", "+01:00"].map((offset) => new Date(`${day}T00:00:00${offset}`).toISOString());
  return beginnings.find((instant) => dayOf(instant) === day && sayTime(instant) === "00:00") ?? beginnings[0]!;
}

/** The instant of a time of day (`09:30`) on a calendar date, in the office. */
export const instantOf = (day: string, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(Date.parse(startOfDay(day)) + (hours * 60 + minutes) * 60_000).toISOString();
};

/** The calendar date after this one. */
export const dayAfter = (day: string): string => new Date(moment(day).getTime() + 86_400_000).toISOString().slice(0, 10);

/** The calendar date that ended at this instant. */
export const dayBefore = (instant: string): string => dayOf(new Date(new Date(instant).getTime() - 1));

/** "14 January 2026, 10:42". */
export const sayMoment = (instant: string): string => `${sayDay(instant)}, ${sayTime(instant)}`;
