import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import type { Tone } from "../frame/theme/palette";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";

/** When an answer is due, in words; the colour never says it alone. */
export function sayAnswerDue(dueOn: string, today: string): { readonly words: string; readonly tone: Tone } {
  const late = calendarDaysBetween(dueOn, today);
  if (late > 0) return { words: `overdue by ${count(late, "day")}`, tone: "red" };
  return late === 0 ? { words: "answer due today", tone: "amber" } : { words: `answer due by ${sayDay(dueOn)}`, tone: "quiet" };
}
