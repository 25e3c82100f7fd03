import { dayBefore, dayOf, sayWeekday, startOfDay } from "../frame/words/dates";
import type { Told } from "./documents";

/** What was told on one day of the office. */
export interface Day { readonly heading: string; readonly told: readonly Told[] }

/** The days on which something was told, in the order of the list; today and yesterday by those names. */
export function byDay(told: readonly Told[], today: string): readonly Day[] {
  const yesterday = dayBefore(startOfDay(today));
  const days = [...new Set(told.map(({ at }) => dayOf(at)))];
  return days.map((day) => ({ heading: day === today ? "Today" : day === yesterday ? "Yesterday" : sayWeekday(day), told: told.filter(({ at }) => dayOf(at) === day) }));
}
