import type { ClientBase } from "pg";
import { tellOfReferredRequests } from "./approvals-of-requests.js";

/** What became of letters and approvals, as the audit tells it: who, in which position, and when. */
const entries = `
  SELECT l.case_id, l.drafted_at AS at, l.drafted_by_id AS actor, NULL::uuid AS seat, 'letter drafted' AS action, 'Letter' AS type, l.id, jsonb_build_object('reference', l.reference) AS particulars FROM letters l
  UNION ALL SELECT r.case_id, r.received_at, a.referred_by_id, a.referred_from_position_id, 'service request added', 'ServiceRequest', r.id, jsonb_build_object('reference', r.reference, 'summary', r.summary) FROM approvals a JOIN service_requests r ON r.id = a.service_request_id
  UNION ALL SELECT a.case_id, a.referred_at, a.referred_by_id, a.referred_from_position_id, 'referred for approval', 'Approval', a.id, jsonb_build_object('reference', a.reference, 'what', coalesce(r.reference, l.reference), 'why', a.why, 'asks', a.asks, 'with', s.name, 'level', a.level)
    FROM approvals a LEFT JOIN service_requests r ON r.id = a.service_request_id LEFT JOIN letters l ON l.id = a.letter_id JOIN positions p ON p.id = a.position_id JOIN staff_members s ON s.id = p.holder_id
  UNION ALL SELECT a.case_id, a.decided_at, a.decided_by_id, a.decided_in_position_id, lower(a.status), 'Approval', a.id, jsonb_build_object('reference', a.reference, 'reason', a.decision_reason) FROM approvals a WHERE a.status <> 'PENDING'
  UNION ALL SELECT l.case_id, l.issued_at, l.issued_by_id, NULL, 'letter issued', 'Letter', l.id, jsonb_build_object('reference', l.reference) FROM letters l WHERE l.issued_at IS NOT NULL`;

const audit = `
  INSERT INTO audit_entries (stream_id, at, actor_id, position_id, action, record_type, record_id, case_id, particulars)
  SELECT t.case_id, greatest(t.at, (SELECT max(b.at) FROM audit_entries b WHERE b.stream_id = t.case_id)), t.actor, coalesce(t.seat, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = t.actor AND h.held_to IS NULL AND h.is_primary)), t.action, t.type, t.id, t.case_id, t.particulars
  FROM (${entries}) t ORDER BY t.at, t.id`;

/** Whoever decides is told what waits, and whoever referred it what became of it; what is older than a day they have read. */
const notifications = `
  INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, case_id, by_id, at, in_inbox, in_digest, read_at)
  SELECT x.whom, e.id, x.kind, a.reference, 'Approval', a.id, a.case_id, e.actor_id, e.at, true, false, CASE WHEN e.at < $1::timestamptz - interval '1 day' THEN e.at + interval '2 hours' END
  FROM audit_entries e JOIN approvals a ON a.id = e.record_id JOIN positions p ON p.id = a.position_id
    CROSS JOIN LATERAL (SELECT p.holder_id AS whom, 'APPROVAL_WAITS' AS kind WHERE e.action = 'referred for approval' AND a.status = 'PENDING' UNION ALL SELECT a.referred_by_id, CASE e.action WHEN 'approved' THEN 'APPROVAL_GIVEN' ELSE 'APPROVAL_REFUSED' END WHERE e.action IN ('approved', 'rejected')) x
  WHERE e.record_type = 'Approval' AND x.whom IS NOT NULL AND e.at > $1::timestamptz - interval '10 days'`;

/** Refers requests of the last days, counted from half past five on the evening before the history ends, and writes what the audit and the inboxes hold of every letter and approval. */
export async function tellWhatBecameOfApprovals(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ newest: Date }>("SELECT date_trunc('day', max(at)) - interval '390 minutes' AS newest FROM audit_entries");
  const { newest } = last!;
  await tellOfReferredRequests(client, newest);
  await client.query(audit);
  await client.query(notifications, [newest]);
}
