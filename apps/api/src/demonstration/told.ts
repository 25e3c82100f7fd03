import type { ClientBase } from "pg";

/** Days of history of which the people of the demonstration find something in their inbox; what is older than two they have read. */
const remembered = "10 days";

/**
 * Tells the people of the demonstration of the last days of its history, as the door would have: work that came to them, correspondence
 * on their cases, notes of others, new contacts.
 */
export const tellTheDemonstration = (client: ClientBase) => client.query(`
  WITH latest AS (SELECT e.*, max(e.at) OVER () AS newest FROM audit_entries e WHERE e.action IN ('assigned', 'correspondence recorded', 'file note added', 'contact changed')),
    recent AS (SELECT e.*, c.reference, c.contact_owner_id, c.owner_position_id FROM latest e JOIN cases c ON c.id = e.case_id WHERE e.at > e.newest - interval '${remembered}'),
    concerned AS (
      SELECT r.*, p.holder_id AS whom, CASE r.action WHEN 'assigned' THEN 'WORK_ASSIGNED' WHEN 'correspondence recorded' THEN 'CORRESPONDENCE_ARRIVED' WHEN 'file note added' THEN 'NOTE_ADDED' ELSE 'CONTACT_CHANGED' END AS kind
      FROM recent r JOIN positions p ON p.id = CASE WHEN r.action = 'assigned' THEN (r.particulars ->> 'toPositionId')::uuid ELSE r.owner_position_id END)
  INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, case_id, by_id, at, in_inbox, in_digest, read_at)
  SELECT whom, id, kind, coalesce(particulars ->> 'reference', reference), record_type, record_id, case_id, actor_id, at, true, false, CASE WHEN at < newest - interval '2 days' THEN at + interval '3 hours' END
  FROM concerned WHERE whom IS NOT NULL AND whom IS DISTINCT FROM actor_id`);
