import { addCalendarMonths } from "@remit/domain/calendar/months";

const named = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** The first day of the month in which a day lies. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
/** So many months later, earlier when negative. */
export const monthsFrom = (month: string, by: number): string => addCalendarMonths(month, by);
/** "January 2026". */
export const sayMonth = (month: string): string => named.format(new Date(month));
/** "Jan 2026": at the head of a column. */
export const sayShortMonth = (month: string): string => short.format(new Date(month)).replace("Sept", "Sep");
