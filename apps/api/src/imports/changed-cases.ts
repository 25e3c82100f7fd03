import type { ClientBase } from "pg";
import type { CaseStates, Run } from "./cases.js";
import { auditSql, findingsSql, importEvents, waits } from "./cases.js";

/** A case of the file that was left as it is, and why. */
export interface LeftAlone {
  readonly row: number;
  readonly reference: string;
  readonly why: "WORKED_ON" | "WAITS_FOR_APPROVAL" | "FEWER_FINDINGS";
}

/** What updating did. */
export interface Updated {
  readonly updated: number;
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Locks what is to be changed, without waiting: a case that somebody holds in this moment is being worked on. Then asks again whether
 * anybody has touched it, now that nobody can.
 */
const claimSql = `
  WITH held AS (
    SELECT k.id FROM cases k WHERE k.id IN (SELECT case_id FROM incoming_cases WHERE state = 'CHANGED') ORDER BY k.id FOR UPDATE SKIP LOCKED)
  UPDATE incoming_cases c SET state = 'WORKED_ON' WHERE c.state = 'CHANGED' AND NOT EXISTS (SELECT FROM held WHERE held.id = c.case_id)`;

const askAgainSql = `
  UPDATE incoming_cases c SET state = 'WORKED_ON' WHERE c.state = 'CHANGED'
    AND (${waits("c.case_id")} OR (SELECT e.action FROM audit_entries e WHERE e.stream_id = c.case_id ORDER BY e.sequence DESC LIMIT 1) <> ALL($1))`;

/** What stood there before, for the audit. */
const beforeSql = `
  jsonb_build_object('before', (SELECT jsonb_build_object('bodyId', k.body_id, 'decidedOn', k.decided_on, 'decidedText', k.decided_text, 'amendedOn', k.amended_on,
    'isAmendedAtReview', k.is_amended_at_review, 'findings', (SELECT jsonb_agg(jsonb_build_object('ordinal', n.ordinal, 'complaint', n.complaint, 'categoryId', n.category_id, 'outcomeId', n.outcome_id) ORDER BY n.ordinal)
      FROM findings n WHERE n.case_id = k.id)) FROM cases k WHERE k.id = c.case_id))`;

const casesSql = `
  UPDATE cases k SET body_id = b.body_id, title = c.title, summary = c.summary, decided_on = c.decided_on,
    decided_text = c.decided_text, amended_on = c.amended_on, is_amended_at_review = c.is_amended, closed_on = coalesce(c.amended_on, c.decided_on), version = k.version + 1
  FROM incoming_cases c LEFT JOIN incoming_bodies b USING (body_key) WHERE c.state = 'CHANGED' AND k.id = c.case_id`;

const findingsAgainSql = `
  INSERT INTO findings AS f (case_id, ordinal, complaint, complaint_as_written, category_id, outcome_id) ${findingsSql} WHERE c.state = 'CHANGED'
  ON CONFLICT (case_id, ordinal) DO UPDATE SET complaint = EXCLUDED.complaint, complaint_as_written = EXCLUDED.complaint_as_written,
    category_id = EXCLUDED.category_id, outcome_id = EXCLUDED.outcome_id, version = f.version + 1
  WHERE (f.complaint_as_written, f.category_id, f.outcome_id) IS DISTINCT FROM (EXCLUDED.complaint_as_written, EXCLUDED.category_id, EXCLUDED.outcome_id)`;

const leftAloneSql = `
  SELECT c.first_row AS row, c.reference, CASE WHEN ${waits("c.case_id")} THEN 'WAITS_FOR_APPROVAL' ELSE 'WORKED_ON' END AS why FROM incoming_cases c WHERE c.state = 'WORKED_ON'
  UNION ALL SELECT c.first_row, c.reference, 'FEWER_FINDINGS' FROM incoming_cases c WHERE c.state = 'CHANGED' AND c.findings < (SELECT count(*) FROM findings f WHERE f.case_id = c.case_id)
  ORDER BY 1`;

const leftAlone = async (client: ClientBase): Promise<LeftAlone[]> => (await client.query<LeftAlone>(leftAloneSql)).rows;

/** What updating would leave alone, told without touching anything. */
export const rehearseUpdate = async (client: ClientBase, states: CaseStates): Promise<Updated> => ({ updated: states.CHANGED, leftAlone: await leftAlone(client) });

/**
 * Brings cases up to date that the file tells differently from last time and that nobody in the office has touched since. Nothing is
 * ever deleted: findings that the file no longer has stay, and are reported.
 */
export async function updateCases(client: ClientBase, run: Run, states: CaseStates): Promise<Updated> {
  if (states.CHANGED === 0) return rehearseUpdate(client, states);
  await client.query(claimSql);
  await client.query(askAgainSql, [Object.values(importEvents)]);
  await client.query(`${auditSql(beforeSql)} WHERE c.state = 'CHANGED' AND c.seq BETWEEN $1 AND $2 ORDER BY c.case_id`, [1, states.cases, run.startedById, importEvents.again, run.id, run.fileName]);
  const { rowCount } = await client.query(casesSql);
  await client.query(findingsAgainSql);
  return { updated: rowCount ?? 0, leftAlone: await leftAlone(client) };
}
