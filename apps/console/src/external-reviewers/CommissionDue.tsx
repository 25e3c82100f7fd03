import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { StatusPill } from "../frame/record/StatusPill";
import type { Tone } from "../frame/theme/palette";
import { count } from "../frame/words/counts";
import { dayOf, sayShortDay } from "../frame/words/dates";
import type { CommissionRow } from "./records";

type Dated = Pick<CommissionRow, "status" | "dueOn" | "isOpen"> & { readonly deliveredOn?: string | null };
/** From how many days left a due date turns amber. */
const soon = 5;

/** A due date in words, and in which tone: never the colour without the words. */
export function sayCommissionDue({ status, dueOn, isOpen, deliveredOn }: Dated, today: string): { readonly words: string; readonly tone: Tone } {
  const left = calendarDaysBetween(deliveredOn && status !== "UNDER_WAY" ? deliveredOn : today, dueOn);
  if (deliveredOn && status !== "UNDER_WAY") return { words: left < 0 ? `delivered ${count(-left, "day")} late` : "delivered in time", tone: "quiet" };
  if (!isOpen || status === "DELIVERED") return { words: `was due ${sayShortDay(dueOn, today)}`, tone: "quiet" };
  if (left < 0) return { words: `late by ${count(-left, "day")}`, tone: "red" };
  return { words: left === 0 ? "due today" : `due in ${count(left, "day")}, on ${sayShortDay(dueOn, today)}`, tone: left <= soon ? "amber" : "quiet" };
}

/** When a report is due, in words. */
export function CommissionDue({ of }: { readonly of: Dated }) {
  const { words, tone } = sayCommissionDue(of, dayOf(new Date()));
  return tone === "quiet" ? <>{words}</> : <StatusPill tone={tone}>{words}</StatusPill>;
}
