import type { CalendarDate } from "../calendar/calendar-date.js";
import { addWorkingDays, workingDaysBetween } from "../calendar/working-day.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { ChaseKind } from "./labels.js";

/** By what rule the office chases: data with a date from which it is in force. */
export interface ChasingStandards {
  /** Working days before the due date on which a reminder goes out. */
  readonly remindBeforeWorkingDays: number;
  /** Working days between two reminders of late work. */
  readonly remindEveryWorkingDays: number;
  /** Working days of lateness at which each step of the ladder is told, first to last. */
  readonly escalateAfterWorkingDays: readonly number[];
}
/** Work as chasing sees it, with the next step of the ladder on which somebody stands, counted from 1; null at its end. */
export interface Chaseable { readonly commissionedOn: CalendarDate; readonly dueOn: CalendarDate; readonly nextStep: number | null }
/** A time that it was chased for its present due date. */
export interface Chased { readonly on: CalendarDate; readonly kind: ChaseKind }

const whileLate: readonly ChaseKind[] = ["AFTER", "BY_HAND", "ESCALATED"];

/**
 * PO-57: how work is to be chased today; null when it is not. Before it is due, on the day, and when it is late again and again,
 * a step of the ladder at a time and never two steps on one day.
 */
export function chaseDue({ commissionedOn, dueOn, nextStep }: Chaseable, before: readonly Chased[], standards: ChasingStandards, today: CalendarDate, calendar: WorkingCalendar): ChaseKind | null {
  const was = (kind: ChaseKind) => before.some((one) => one.kind === kind);
  if (today < dueOn) {
    const from = addWorkingDays(dueOn, -standards.remindBeforeWorkingDays, calendar);
    return from > commissionedOn && today >= from && !was("BEFORE") ? "BEFORE" : null;
  }
  if (today === dueOn) return was("ON_THE_DAY") ? null : "ON_THE_DAY";
  const late = before.filter(({ kind, on }) => whileLate.includes(kind) && on > dueOn).map(({ on }) => on).sort();
  const next = nextStep === null ? undefined : standards.escalateAfterWorkingDays[nextStep - 1];
  const wasEscalatedToday = before.some(({ kind, on }) => kind === "ESCALATED" && on === today);
  if (next !== undefined && workingDaysBetween(dueOn, today, calendar) >= next && !wasEscalatedToday) return "ESCALATED";
  const last = late.at(-1);
  return workingDaysBetween(last ?? dueOn, today, calendar) >= (last ? standards.remindEveryWorkingDays : 1) ? "AFTER" : null;
}
