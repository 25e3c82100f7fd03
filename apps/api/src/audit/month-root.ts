import { addCalendarMonths } from "@remit/domain/calendar/months";
import { officeTimeZone } from "@remit/domain/calendar/office-date";
import type { Asked } from "./verifying.js";

/** Where every chain of the audit stood when a month ended, as one hash. */
export interface MonthRoot { /** YYYY-MM. */ readonly month: string; readonly chains: number; readonly root: string }

/**
 * The same hash over the same lines as an export of heads has, of the chains as they stood at a month's end: anybody who has the audit can compute it anew
 * at any later time, and an entry of that month or before it that was changed since gives another.
 */
const rootSql = `
WITH heads AS (SELECT DISTINCT ON (stream_id) stream_id, sequence, hash FROM audit_entries WHERE at < ($1::date::timestamp AT TIME ZONE '${officeTimeZone}') ORDER BY stream_id, sequence DESC)
SELECT count(*)::int AS chains, encode(sha256(convert_to(coalesce(string_agg(stream_id || ' ' || sequence || ' ' || encode(hash, 'hex') || E'\\n', '' ORDER BY stream_id), ''), 'UTF8')), 'hex') AS root FROM heads`;

/** Computes the root of a month anew. */
export async function rootOfMonth(client: Asked, month: string): Promise<MonthRoot> {
  const [found] = (await client.query(rootSql, [addCalendarMonths(`${month}-01`, 1)])).rows as { chains: number; root: string }[];
  return { month, ...found! };
}

/** The last month that was over on a day. */
export const monthBefore = (on: string): string => addCalendarMonths(`${on.slice(0, 7)}-01`, -1).slice(0, 7);

/** The root of a month that is over: computed once and kept, for it does not change any more. */
export async function keptRoot(client: Asked, month: string): Promise<MonthRoot> {
  const read = async () => (await client.query("SELECT month, chains, root FROM audit_roots WHERE month = $1", [month])).rows as MonthRoot[];
  const [kept] = await read();
  if (kept) return kept;
  const { chains, root } = await rootOfMonth(client, month);
  await client.query("INSERT INTO audit_roots (month, chains, root) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [month, chains, root]);
  return (await read())[0]!;
}
