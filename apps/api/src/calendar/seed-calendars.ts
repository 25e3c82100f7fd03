import { bankHolidays } from "@remit/domain/calendar/bank-holidays";
import { calendarNames, type CalendarCode } from "@remit/domain/calendar/working-calendar";

/**
 * Gives an office its three calendars with the bank holidays that are known, England and Wales being the one it counts by.
 * What stands there already is left as it is, so it may run again after a new year became known.
 */
export async function seedCalendars(query: (sql: string, parameters: unknown[]) => Promise<unknown>): Promise<void> {
  const calendars = Object.entries(calendarNames).map(([code, name]) => ({ code, name, is_default: code === "ENGLAND_AND_WALES" }));
  const holidays = calendars.flatMap(({ code }) => [...bankHolidays[code as CalendarCode]].map(([on, name]) => ({ code, on, name })));
  await query("INSERT INTO calendars (code, name, is_office_default) SELECT code, name, is_default AND NOT EXISTS (SELECT FROM calendars WHERE is_office_default) FROM jsonb_to_recordset($1::jsonb) AS c(code text, name text, is_default boolean) ON CONFLICT (code) DO NOTHING", [JSON.stringify(calendars)]);
  await query('INSERT INTO holidays (calendar_id, "on", name) SELECT c.id, h."on", h.name FROM jsonb_to_recordset($1::jsonb) AS h(code text, "on" date, name text) JOIN calendars c ON c.code = h.code ON CONFLICT (calendar_id, "on") DO NOTHING', [JSON.stringify(holidays)]);
}
