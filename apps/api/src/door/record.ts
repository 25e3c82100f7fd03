import type { Actor } from "@remit/domain/law/law";
import type { Happened, Transaction } from "./deed.js";
import type { Door, Outcome } from "./perform.js";
import { concernsOf, toldSql } from "./telling.js";

/** Who writes to the audit: a person in a position, or the office by itself. */
export interface Writer { readonly staffId: string | null; readonly positionId: string | null }
/** The office itself, where something happens because its time has come. */
export const theOffice: Writer = { staffId: null, positionId: null };

/** One statement, whatever the number: the entries, what live lists hear, and whom each entry concerns. */
const writeSql = `
WITH entries AS (INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, case_id, particulars)
    SELECT stream, $2::uuid, $3::uuid, $4, type, id, "case", particulars FROM jsonb_to_recordset($1::jsonb) AS r(stream uuid, type text, id uuid, "case" uuid, particulars jsonb) ORDER BY stream
    RETURNING id, record_type, record_id),
  ${toldSql}
INSERT INTO changes (topic, record_type, ids) SELECT topic, type, ids FROM jsonb_to_recordset($5::jsonb) AS t(topic text, type text, ids uuid[])
UNION ALL SELECT 'person:' || staff_id, 'Notification', array_agg(id) FROM told GROUP BY staff_id`;

/**
 * Writes what happened: one entry a record on the chain of its case (or of the record itself), what live lists should hear, and whom it concerns.
 * Chains are extended in the order of their ids, so that two writers cannot wait for each other.
 */
export async function writeAudit(transaction: Transaction, actor: Writer, event: string, happened: readonly Happened[]): Promise<void> {
  if (!happened.length) return;
  const rows = happened.map((one) => ({ stream: one.caseId ?? one.recordId, type: one.recordType, id: one.recordId, case: one.caseId, particulars: one.particulars }));
  const topics = new Map<string, { topic: string; type: string; ids: string[] }>();
  for (const one of happened) for (const topic of one.topics) {
    const key = `${topic} ${one.recordType}`;
    if (!topics.has(key)) topics.set(key, { topic, type: one.recordType, ids: [] });
    topics.get(key)!.ids.push(one.recordId);
  }
  await transaction.query(writeSql, [JSON.stringify(rows), actor.staffId, actor.positionId, event, JSON.stringify([...topics.values()]), JSON.stringify(concernsOf(happened))]);
}

/** Refusals are logged too, on a chain of the person's own, after the deed's transaction so that a refusal is never lost with it. */
export async function rememberRefusal(door: Door, actor: Actor, event: string, outcomes: readonly Outcome[]): Promise<void> {
  const refused = outcomes.filter((one) => one.refusal);
  if (!refused.length) return;
  await door.source.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, particulars) VALUES ($1, $1, $2, $3, 'StaffMember', $1, $4)",
    [actor.staffId, actor.positionId, `refused: ${event}`, JSON.stringify(refused.map(({ id, refusal }) => ({ id, code: refusal!.code, because: refusal!.message })))]);
}
