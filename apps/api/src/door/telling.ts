import { notificationKind } from "@remit/domain/notifications/kinds";
import type { Happened } from "./deed.js";

/**
 * Whom the entries just written concern, $6, as part of the statement that writes them: once a person and event, as what the deed named first;
 * nobody of their own act ($2), nobody who left, and nobody who chose to hear of it nowhere.
 */
export const toldSql = `told AS (
  INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, case_id, by_id, in_inbox, in_digest)
  SELECT DISTINCT ON (s.id, e.id) s.id, e.id, c.kind, c.reference, c.type, c.record, c."case", $2::uuid, coalesce(x.in_inbox, c.inbox) OR c.fixed, coalesce(x.in_digest, c.digest)
  FROM jsonb_to_recordset($6::jsonb) AS c("eventType" text, "eventRecord" uuid, kind text, reference text, type text, record uuid, "case" uuid, staff uuid, position uuid, inbox boolean, digest boolean, fixed boolean, place int)
  JOIN (SELECT DISTINCT ON (record_type, record_id) * FROM entries ORDER BY record_type, record_id, id DESC) e ON e.record_type = c."eventType" AND e.record_id = c."eventRecord"
  LEFT JOIN positions p ON p.id = c.position JOIN staff_members s ON s.id = coalesce(c.staff, p.holder_id) AND s.is_active
  LEFT JOIN notification_choices x ON x.staff_id = s.id AND x.kind = c.kind
  WHERE s.id IS DISTINCT FROM $2::uuid AND (coalesce(x.in_inbox, c.inbox) OR c.fixed OR coalesce(x.in_digest, c.digest))
  ORDER BY s.id, e.id, c.place ON CONFLICT ON CONSTRAINT told_once DO NOTHING RETURNING id, staff_id)`;

/** Whom what happened concerns and as what, as the statement reads it. */
export const concernsOf = (happened: readonly Happened[]): object[] => happened.flatMap((one) => (one.concerns ?? []).map(({ kind, reference, ...whom }, place) => {
  const { inbox, digest, fixed, namesNothing, namesNoCase } = notificationKind(kind);
  const about = namesNothing ? {} : { type: one.recordType, record: one.recordId, case: namesNoCase ? null : one.caseId };
  return { ...about, eventType: one.recordType, eventRecord: one.recordId, kind, reference, place, inbox, digest, fixed: fixed !== undefined, ...("staffId" in whom ? { staff: whom.staffId } : { position: whom.positionId }) };
}));
