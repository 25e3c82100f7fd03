import { notificationKind } from "@remit/domain/notifications/kinds";
import type { Happened, Transaction } from "./deed.js";

/** An entry of the audit as it was just written. */
export interface Entry { readonly id: string; readonly type: string; readonly record: string }

/** Once a person and event, as what the deed named first; nobody of their own act, nobody who left, and nobody who chose to hear of it nowhere. Whoever is told hears of it live. */
const tellSql = `
WITH told AS (
  INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, case_id, by_id, in_inbox, in_digest)
  SELECT DISTINCT ON (s.id, c.event) s.id, c.event, c.kind, c.reference, c.type, c.record, c."case", $2, coalesce(x.in_inbox, c.inbox) OR c.fixed, coalesce(x.in_digest, c.digest)
  FROM jsonb_to_recordset($1::jsonb) AS c(event uuid, kind text, reference text, type text, record uuid, "case" uuid, staff uuid, position uuid, inbox boolean, digest boolean, fixed boolean, place int)
  LEFT JOIN positions p ON p.id = c.position JOIN staff_members s ON s.id = coalesce(c.staff, p.holder_id) AND s.is_active
  LEFT JOIN notification_choices x ON x.staff_id = s.id AND x.kind = c.kind
  WHERE s.id IS DISTINCT FROM $2 AND (coalesce(x.in_inbox, c.inbox) OR c.fixed OR coalesce(x.in_digest, c.digest))
  ORDER BY s.id, c.event, c.place ON CONFLICT ON CONSTRAINT told_once DO NOTHING RETURNING id, staff_id)
INSERT INTO changes (topic, record_type, ids) SELECT 'person:' || staff_id, 'Notification', array_agg(id) FROM told GROUP BY staff_id`;

/** Tells people what happened, in the transaction in which it happened. */
export async function tell(transaction: Transaction, actor: { readonly staffId: string | null }, happened: readonly Happened[], entries: readonly Entry[]): Promise<void> {
  const event = new Map(entries.map(({ id, type, record }) => [`${type} ${record}`, id]));
  const rows = happened.flatMap((one) => (one.concerns ?? []).map(({ kind, reference, ...whom }, place) => {
    const { inbox, digest, fixed, namesNothing, namesNoCase } = notificationKind(kind);
    const about = namesNothing ? {} : { type: one.recordType, record: one.recordId, case: namesNoCase ? null : one.caseId };
    return { ...about, event: event.get(`${one.recordType} ${one.recordId}`), kind, reference, place, inbox, digest, fixed: fixed !== undefined, ...("staffId" in whom ? { staff: whom.staffId } : { position: whom.positionId }) };
  }));
  if (rows.length) await transaction.query(tellSql, [JSON.stringify(rows), actor.staffId]);
}
