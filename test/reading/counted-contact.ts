import type { World } from "../office/world.js";
import type { Row } from "./counted-office.js";

/* What came in, as made-up rows and as the plain objects that they are. */

export interface Contacted { readonly contacts: Row[] }

const weekdays = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

/** Fills the register with what came in over half a year, every kind, way and end of it. */
export const fillContact = (world: World, howMany: number) => world.sql(`INSERT INTO correspondence_items (channel, received_on, from_name, summary, nature_code, status, finished_on)
  SELECT (ARRAY['POST','EMAIL','TELEPHONE','WEB'])[1 + n % 4], date '2025-07-01' + (n * 7 % 180), 'A writer', 'A question', (ARRAY['ENQUIRY','COMPLAINT','INFORMATION_REQUEST',NULL])[1 + n % 3 + n % 2], s.status, CASE WHEN s.status <> 'RECEIVED' THEN date '2026-01-12' END
  FROM generate_series(1, ${howMany}) n, LATERAL (SELECT (ARRAY['RECEIVED','ANSWERED','RESOLVED'])[1 + n % 5 % 3] AS status) s`);

/** Every item of the register as a statistic sees it, worked out in plain code. */
export async function rememberContact(world: World): Promise<Contacted> {
  const rows = await world.sql<{ id: string; channel: string; nature_code: string | null; status: string; received_on: string }>("SELECT id, channel, nature_code, status, received_on::text FROM correspondence_items");
  return { contacts: rows.map((one) => ({ id: one.id, CHANNEL: one.channel, NATURE: one.nature_code, STATUS: one.status, RECEIVED: one.received_on, RECEIVED_WEEKDAY: weekdays[new Date(`${one.received_on}T00:00:00Z`).getUTCDay()]! })) };
}
