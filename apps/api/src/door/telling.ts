import { notificationKinds, type NotificationKind } from "@remit/domain/notifications/kinds";
import type { Happened } from "./deed.js";

const literal = (value: string | boolean) => (typeof value === "string" ? `'${value}'` : String(value));
const kinds = Object.entries<NotificationKind>(notificationKinds).map(([kind, { inbox, digest, fixed, namesNothing, namesNoCase }]) =>
  `(${[kind, inbox, digest, fixed !== undefined, namesNothing === true, namesNothing === true || namesNoCase === true].map(literal).join(", ")})`);

/**
 * Whom the entries just written concern, as part of the statement that writes them: once a person and event, as what the deed named first;
 * nobody of their own act, nobody who left, and nobody who chose to hear of it nowhere. `actor` is SQL for who acts.
 */
export const toldSql = (actor: string) => `told AS (
  INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, case_id, by_id, in_inbox, in_digest)
  SELECT DISTINCT ON (s.id, e.id) s.id, e.id, c.kind, c.reference, CASE WHEN NOT k.names_nothing THEN e.record_type END, CASE WHEN NOT k.names_nothing THEN e.record_id END, CASE WHEN NOT k.names_no_case THEN e.case_id END,
    ${actor}, coalesce(x.in_inbox, k.inbox) OR k.fixed, coalesce(x.in_digest, k.digest)
  FROM concerning c JOIN (VALUES ${kinds.join(", ")}) k(kind, inbox, digest, fixed, names_nothing, names_no_case) USING (kind)
  JOIN (SELECT DISTINCT ON (record_type, record_id) * FROM entries ORDER BY record_type, record_id, id DESC) e ON e.record_type = c.type AND e.record_id = c.record
  LEFT JOIN positions p ON p.id = c.position JOIN staff_members s ON s.id = coalesce(c.staff, p.holder_id) AND s.is_active
  LEFT JOIN notification_choices x ON x.staff_id = s.id AND x.kind = c.kind
  WHERE s.id IS DISTINCT FROM ${actor} AND (coalesce(x.in_inbox, k.inbox) OR k.fixed OR coalesce(x.in_digest, k.digest))
  ORDER BY s.id, e.id, c.place ON CONFLICT ON CONSTRAINT told_once DO NOTHING RETURNING id, staff_id)`;

/** Whom what happened concerns and as what, as the statement reads it. */
export const concernsOf = (happened: readonly Happened[]): object[] => happened.flatMap((one) => (one.concerns ?? []).map(({ kind, reference, ...whom }, place) =>
  ({ type: one.recordType, record: one.recordId, kind, reference, place, ...("staffId" in whom ? { staff: whom.staffId } : { position: whom.positionId }) })));
