import type { HeldSeat } from "@remit/domain/submissions/assessing";
import type { Context } from "../door/context.js";
import type { Query } from "../calendar/working-calendars.js";
import { officeCalendars } from "../calendar/working-calendars.js";
import { isWorkingDay } from "@remit/domain/calendar/working-day";

/** SQL for a held seat as the law asks about it on a day; `p` positions, `s` staff_members. */
const seatColumns = `p.id AS "positionId", p.role_id AS "roleId", s.id AS "staffId", s.name, p.title, is_away(s.id, $1) AS "isAway"`;
const heldSeats = "positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.is_open";

/** The seat that a caller names, as things stand on a day; null when nobody holds it. */
export async function seatNamed({ door }: Pick<Context, "door">, positionId: string, on: string): Promise<HeldSeat | null> {
  const [found] = await door.source.query<HeldSeat[]>(`SELECT ${seatColumns} FROM ${heldSeats} AND p.id = $2`, [on, positionId]);
  return found ?? null;
}

const named = (purposes: string) => `EXISTS (SELECT FROM scheme_people o JOIN scheme_entries e ON e.id = o.entry_id JOIN decision_kinds k ON k.id = e.decision_kind_id AND k.category = 'SUBMISSION'
  WHERE o.purpose IN (${purposes}) AND (o.position_id = p.id OR o.role_id = p.role_id) AND e.starts_on <= $1 AND (e.ends_on IS NULL OR e.ends_on >= $1))`;
const isPrincipals = `EXISTS (SELECT FROM principals n JOIN scheme_entries e ON e.principal_id = n.id JOIN decision_kinds k ON k.id = e.decision_kind_id AND k.category = 'SUBMISSION'
  WHERE n.position_id = p.id AND n.starts_on <= $1 AND (n.ends_on IS NULL OR n.ends_on >= $1) AND e.starts_on <= $1 AND (e.ends_on IS NULL OR e.ends_on >= $1))`;
/** SQL that is true for a seat that reviews submissions, or that decides them, by the scheme as it stands on the day $1. */
export const reviewsSubmissions = named("'REVIEWS', 'REVIEWS_STRAIGHTFORWARD'");
export const decidesSubmissions = `(${isPrincipals} OR ${named("'SIGNS'")})`;

/** Everyone on a seat of a kind on a day: principals before those who sign instead, then by title. */
export const seatsThat = (query: Query, which: string, on: string): Promise<HeldSeat[]> => query<HeldSeat>(`SELECT ${seatColumns} FROM ${heldSeats} AND ${which} ORDER BY ${isPrincipals} DESC, p.title, p.id LIMIT 200`, [on]);

/** Whether the office works on a day; as no calendar is known before the first, it then does. */
export async function isWorked(query: Query, on: string): Promise<boolean> {
  const calendar = (await officeCalendars(query)).find((one) => one.isOfficeDefault);
  return calendar === undefined || isWorkingDay(on, calendar.days);
}
