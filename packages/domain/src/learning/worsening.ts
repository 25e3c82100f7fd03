import { addCalendarMonths } from "../calendar/months.js";
import { isCalendarDate, type CalendarDate } from "../calendar/calendar-date.js";

/** A theme is worsening when it was found so many times more than in the quarter before. */
export const worseningByAtLeast = 3;

/** The quarter that ended last before a day: its first and last day. Only whole quarters are compared. */
export function lastWholeQuarter(today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  if (!isCalendarDate(today)) throw new Error(`${today as string} is not a date`);
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = (quarters: number) => new Date(Date.UTC(year, (Math.floor((month - 1) / 3) + quarters) * 3, 1));
  const day = (date: Date) => date.toISOString().slice(0, 10) as CalendarDate;
  return { from: day(first(-1)), to: day(new Date(first(0).getTime() - 86_400_000)) };
}

/** The two quarters that are compared on a day: from the first day of the one before the last whole one, to that one's last day. */
export function comparedQuarters(today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const { from, to } = lastWholeQuarter(today);
  return { from: addCalendarMonths(from, -3), to };
}

/** Why a theme is proposed as a systemic issue (PO-52). */
export const whyWorsening = ({ name, count, change, quarter }: { readonly name: string; readonly count: number; readonly change: number; readonly quarter: string }): string =>
  `“${name}” was found ${count} times in ${quarter}, ${change} more than in the quarter before.`;

/** The same of complaints under a category, or about a body, that were upheld. */
export const whyMoreUpheld = ({ name, count, change, quarter }: { readonly name: string; readonly count: number; readonly change: number; readonly quarter: string }): string =>
  `“${name}”: ${count} cases upheld in ${quarter}, ${change} more than in the quarter before.`;
