import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { TrayDayRow } from "./documents";
import type { SubmissionRow } from "./records";

const weekday = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addCalendarDays(day, -weekday(day));
/** Monday to Friday of the week that begins on a Monday. */
export const weekFrom = (monday: string): readonly string[] => [0, 1, 2, 3, 4].map((days) => addCalendarDays(monday, days));

/** What lies with a desk: on the days of the week, and what was planned for a day that went by. */
export function layOut(rows: readonly SubmissionRow[], positionId: string, days: readonly string[]) {
  const mine = rows.filter(({ deskPositionId }) => deskPositionId === positionId);
  return { earlier: mine.filter(({ plannedOn }) => plannedOn !== null && plannedOn < days[0]!), on: (day: string) => mine.filter(({ plannedOn }) => plannedOn === day) };
}

/** "2 of 4", "away", "closed", "5 of 4: more than can be read". */
export function sayDayLoad({ isWorked, isAway, planned, capacity, isClash }: TrayDayRow): string {
  const load = isWorked && !isAway ? `${planned} of ${capacity}` : isAway ? "away" : "closed";
  return isClash ? `${load === "away" || load === "closed" ? `${load}, ${planned} planned` : load}: more than can be read` : load;
}
