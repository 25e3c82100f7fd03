import type { ClientBase } from "pg";
import type { Run } from "./cases.js";

/**
 * A decision that was amended or issued again after a review had a review: it becomes a closed one, with what the file knows and no more.
 * A case that has any review already gets none, so that importing the file again changes nothing. Each entry stands on the review's own
 * chain, for the case's chain tells the import whether somebody has worked on the case since.
 */
const reviewsSql = `
  WITH made AS (
    INSERT INTO reviews (reference, case_id, stage, decided_on, decision, resolution_codes, communicated_on, closed_on, source)
    SELECT numbered('R-' || left(coalesce(k.amended_on, k.decided_on, $1::date)::text, 4) || '-', nextval('review_numbers')), k.id, 'CLOSED', k.decided_on,
      json_build_object('reference', k.reference, 'title', k.title, 'decidedOn', k.decided_on, 'body', b.name), '{DECISION_CHANGED}', k.amended_on, coalesce(k.amended_on, k.decided_on), k.source
    FROM incoming_cases c JOIN cases k ON k.id = c.case_id LEFT JOIN bodies b ON b.id = k.body_id
    WHERE c.state IN ('NEW', 'CHANGED', 'SAME') AND k.is_amended_at_review AND NOT EXISTS (SELECT FROM reviews v WHERE v.case_id = k.id)
    ORDER BY c.seq RETURNING id, reference, case_id)
  INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, case_id, particulars)
  SELECT m.id, $2::uuid, 'brought in review', 'Review', m.id, m.case_id, jsonb_build_object('reference', m.reference, 'run', $3::uuid, 'file', $4::text) FROM made m ORDER BY m.id`;

/** Lets amended decisions of the file appear as concluded reviews, so that an office starts with its history. */
export const addConcludedReviews = (client: ClientBase, run: Run) => client.query(reviewsSql, [run.today, run.startedById, run.id, run.fileName]);
