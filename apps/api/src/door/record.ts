import type { Actor } from "@remit/domain/law/law";
import type { Change, Happened, IdsByKind, Transaction } from "./deed.js";
import type { Door, Outcome } from "./perform.js";
import { concernsOf, toldSql } from "./telling.js";

/** Who writes to the audit: a person in a position, or the office by itself. */
export interface Writer { readonly staffId: string | null; readonly positionId: string | null }
/** The office itself, where something happens because its time has come. */
export const theOffice: Writer = { staffId: null, positionId: null };

/** Positions that somebody lent, by the record that was named for them; `all` of them for what went along (CS-25). */
export type Lenders = Readonly<Record<string, readonly string[]>> | null;

/** What a change says of itself, written from where the rows are: the entries, what live lists hear, and whom each entry concerns. One statement, whatever the number. */
const writing = (sql: string, after: number) => {
  const [actor, seat, event, lenders] = ["uuid", "uuid", "text", "jsonb"].map((type, place) => `$${after + place + 1}::${type}`);
  const theirs = `coalesce(${lenders}->id::text, ${lenders}->'all', '[]')`;
  return `WITH ${sql},
  entries AS MATERIALIZED (SELECT w.* FROM write_entries(${actor}, ${seat}, ${event}, (SELECT array_agg(ROW(type, id, "case", CASE WHEN ${theirs} = '[]' THEN particulars ELSE particulars || jsonb_build_object('asDeputyFor', ${theirs}) END)::entry_to_write) FROM happened)) w),
  ${toldSql(actor!)},
  heard AS (INSERT INTO changes (told) SELECT json_agg(json_build_array(topic, type, ids)) FROM (
    SELECT topic, type, json_agg(id) AS ids FROM happened CROSS JOIN LATERAL unnest(topics) topic GROUP BY topic, type
    UNION ALL SELECT 'person:' || staff_id, 'Notification', json_agg(id) FROM told GROUP BY staff_id) _ HAVING count(*) > 0)
SELECT record_type AS kind, json_agg(record_id) AS ids FROM entries GROUP BY record_type`;
};

/** Makes a change and writes what it says of itself, in one statement; gives what happened to which records. */
export async function makeChange(transaction: Transaction, actor: Writer, event: string, { sql, values }: Change, lenders: Lenders = null): Promise<IdsByKind> {
  const rows = await transaction.query<{ kind: string; ids: string[] }>(writing(sql, values.length), [...values, actor.staffId, actor.positionId, event, lenders && JSON.stringify(lenders)]);
  return Object.fromEntries(rows.map(({ kind, ids }) => [kind, ids]));
}

const whatHappened = `happened AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(type text, id uuid, "case" uuid, particulars jsonb, topics text[])),
  concerning AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(type text, record uuid, kind text, reference text, staff uuid, position uuid, place int))`;

/**
 * Writes what happened: one entry a record on the chain of its case (or of the record itself), what live lists should hear, and whom it concerns.
 * Chains are extended in the order of their ids, so that two writers cannot wait for each other.
 */
export async function writeAudit(transaction: Transaction, actor: Writer, event: string, happened: readonly Happened[], lenders: Lenders = null): Promise<void> {
  if (!happened.length) return;
  const rows = happened.map((one) => ({ type: one.recordType, id: one.recordId, case: one.caseId, particulars: one.particulars, topics: one.topics }));
  await makeChange(transaction, actor, event, { sql: whatHappened, values: [JSON.stringify(rows), JSON.stringify(concernsOf(happened))] }, lenders);
}

/** Refusals are logged too, on a chain of the person's own, after the deed's transaction so that a refusal is never lost with it. */
export async function rememberRefusal(door: Door, actor: Actor, event: string, outcomes: readonly Outcome[]): Promise<void> {
  const refused = outcomes.filter((one) => one.refusal);
  if (!refused.length) return;
  await door.source.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, particulars) VALUES ($1, $1, $2, $3, 'StaffMember', $1, $4)",
    [actor.staffId, actor.positionId, `refused: ${event}`, JSON.stringify(refused.map(({ id, refusal }) => ({ id, code: refusal!.code, because: refusal!.message })))]);
}
