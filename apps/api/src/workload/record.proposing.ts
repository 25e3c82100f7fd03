import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { addCalendarMonths } from "@remit/domain/calendar/months";
import { firstScheme } from "@remit/domain/workload/scheme";
import { standingOf } from "@remit/domain/workload/standing";
import type { Context } from "../door/context.js";
import type { Proposed } from "./record.deeds.js";

/** The day as at which a month is told: its last, or today while it lasts. */
export const asAtOf = (month: string, today: string): string => { const last = addCalendarDays(addCalendarMonths(month, 1), -1); return last < today ? last : today; };

/** A person's month as the system proposes it (WL-37, WL-39). */
export async function proposedMonth({ door }: Pick<Context, "door">, staffId: string, month: string): Promise<Proposed> {
  const asAt = asAtOf(month, door.today());
  const [person] = await door.source.query<{ fte: number }[]>("SELECT fte::float8 AS fte FROM staff_members WHERE id = $1", [staffId]);
  const fte = person?.fte ?? 1;
  return { asAt, lines: [], fte, maximumPoints: standingOf(0, fte, firstScheme).maximum };
}
