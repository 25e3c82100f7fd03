import { workingCalendar, type CalendarCode, type WorkingCalendar } from "@remit/domain/calendar/working-calendar";
import { Refusal } from "../reading/refusal.js";

/** Asks the database; a pool, a connection and a transaction can all do it. */
export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

interface Stored { readonly id: string; readonly code: CalendarCode; readonly isOfficeDefault: boolean; readonly holidays: [string, string][]; readonly closures: [string, string][] }

const stored = `SELECT c.id, c.code, c.is_office_default AS "isOfficeDefault",
    (SELECT coalesce(json_agg(json_build_array(h."on", h.name)), '[]') FROM holidays h WHERE h.calendar_id = c.id) AS holidays,
    (SELECT coalesce(json_agg(json_build_array(o."on", o.name)), '[]') FROM office_closures o) AS closures
  FROM calendars c ORDER BY c.id`;

/** A calendar as it stands in the database, ready to count by. */
export interface OfficeCalendar { readonly id: string; readonly code: CalendarCode; readonly isOfficeDefault: boolean; readonly days: WorkingCalendar }

/** Every calendar of the office. */
export const officeCalendars = async (query: Query): Promise<OfficeCalendar[]> =>
  (await query<Stored>(stored)).map(({ id, code, isOfficeDefault, holidays, closures }) => ({ id, code, isOfficeDefault, days: workingCalendar({ code, holidays, closures }) }));

/** The calendar by which the office counts; refused while there is none. */
export async function officeDays(query: Query): Promise<OfficeCalendar> {
  const found = (await officeCalendars(query)).find((one) => one.isOfficeDefault);
  if (!found) throw new Refusal("RULE_REFUSED", "The office has no calendar yet, so no deadline can be counted. An administrator adds one first.");
  return found;
}
