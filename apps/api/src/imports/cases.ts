import type { ClientBase } from "pg";

/** What an import is told once, for every case it writes. */
export interface Run {
  readonly id: string;
  /** Whose numbering the references are; a case is known by this and its reference. */
  readonly source: string;
  readonly fileName: string;
  readonly startedById: string | null;
  readonly segmentId: string;
  /** YYYY-MM-DD in the office. */
  readonly today: string;
}

/** How the cases of the file stand to the office's. */
export interface CaseStates {
  readonly cases: number;
  readonly NEW: number;
  readonly SAME: number;
  readonly CHANGED: number;
  readonly WORKED_ON: number;
}

/** What the audit calls the two things that an import does to a case. */
export const importEvents = { first: "imported", again: "imported again" } as const;

/** WM-54: a case that waits for an approval is read-only, for a file as for a person. */
export const waits = (caseId: string) => `EXISTS (SELECT FROM approvals a WHERE a.case_id = ${caseId} AND a.status = 'PENDING' AND a.holds_its_case)`;

/**
 * One line a case: the first row speaks for it; the title names what the complaints are about, the summary begins their texts for the search. WORKED_ON: the file says something else than last time, but somebody in the office
 * has changed the case since, so the import keeps its hands off. Locked rows are somebody's work in this moment.
 */
const gatherSql = `
  INSERT INTO incoming_cases
  WITH whole AS (
    SELECT reference, min(row_number) AS first_row, count(*)::int AS findings, encode(sha256(convert_to(string_agg(digest, '' ORDER BY digest), 'UTF8')), 'hex') AS digest,
      string_agg(DISTINCT category_label, '; ') AS subjects, left(string_agg(gist, E'\\n' ORDER BY row_number), 300) AS summary
    FROM incoming GROUP BY reference)
  SELECT row_number() OVER (ORDER BY w.first_row), w.reference, w.first_row, w.findings, w.digest, f.body_key, f.decided_on, f.decided_text, f.period, f.amended_on, f.is_amended,
    left(upper(left(w.subjects, 1)) || lower(substr(w.subjects, 2)), 200), w.summary,
    CASE WHEN c.id IS NULL THEN 'NEW' WHEN brought.digest = w.digest THEN 'SAME' WHEN latest.action = ANY($2) AND NOT ${waits("c.id")} THEN 'CHANGED' ELSE 'WORKED_ON' END,
    coalesce(c.id, new_id()), coalesce(c.case_group_id, new_id())
  FROM whole w
  JOIN incoming f ON f.reference = w.reference AND f.row_number = w.first_row
  LEFT JOIN cases c ON c.source = $1 AND c.source_reference = w.reference
  LEFT JOIN LATERAL (SELECT e.particulars->>'digest' AS digest FROM audit_entries e WHERE e.stream_id = c.id AND e.action = ANY($2) ORDER BY e.sequence DESC LIMIT 1) brought ON true
  LEFT JOIN LATERAL (SELECT e.action FROM audit_entries e WHERE e.stream_id = c.id ORDER BY e.sequence DESC LIMIT 1) latest ON true`;

/** Gathers the rows into cases and says how each stands to what the office has. */
export async function gatherCases(client: ClientBase, run: Run): Promise<CaseStates> {
  await client.query(gatherSql, [run.source, Object.values(importEvents)]);
  await client.query("ANALYZE incoming_cases (seq, reference, first_row, state)");
  const { rows } = await client.query<{ state: keyof CaseStates; times: number }>("SELECT state, count(*)::int AS times FROM incoming_cases GROUP BY state");
  const times = (state: string) => rows.find((row) => row.state === state)?.times ?? 0;
  return { cases: rows.reduce((sum, row) => sum + row.times, 0), NEW: times("NEW"), SAME: times("SAME"), CHANGED: times("CHANGED"), WORKED_ON: times("WORKED_ON") };
}

/** A number for a reference: at least six digits, more when the numbers have grown. */
const numbered = (sequence: string) => `to_char(nextval('${sequence}'), 'FM999999000000')`;

const slice = "incoming_cases c WHERE c.state = 'NEW' AND c.seq BETWEEN $1 AND $2";

const groupsSql = `
  INSERT INTO case_groups (id, reference, title, segment_id, received_on, is_open)
  SELECT c.group_id, 'G-' || ${numbered("case_group_numbers")}, 'Imported decision ' || c.reference, $3::uuid, coalesce(c.decided_on, c.amended_on, $4::date), false FROM ${slice}`;

const casesSql = `
  INSERT INTO cases (id, reference, case_group_id, body_id, title, summary, status, decided_on, decided_text, amended_on, is_amended_at_review, closed_on, segment_id, source, source_reference)
  SELECT c.case_id, 'C-' || coalesce(left(c.period, 4), left($5, 4)) || '-' || ${numbered("case_numbers")},
    c.group_id, b.body_id, c.title, c.summary, 'CLOSED', c.decided_on, c.decided_text, c.amended_on, c.is_amended,
    coalesce(c.amended_on, c.decided_on), $3::uuid, $4::text, c.reference
  FROM incoming_cases c LEFT JOIN incoming_bodies b USING (body_key) WHERE c.state = 'NEW' AND c.seq BETWEEN $1 AND $2`;

/** The findings of a case in the order of the file, joined to `c`, a line of incoming_cases. */
export const findingsSql = `
  SELECT c.case_id, row_number() OVER (PARTITION BY i.reference ORDER BY i.row_number) AS ordinal, i.complaint, coalesce(i.complaint_as_written, i.complaint) AS complaint_as_written, k.id AS category_id, o.id AS outcome_id
  FROM incoming_cases c JOIN incoming i USING (reference) JOIN incoming_categories k ON k.code = i.category_code LEFT JOIN incoming_outcomes o ON o.code = i.outcome_code`;

const newFindingsSql = `
  INSERT INTO findings (case_id, ordinal, complaint, complaint_as_written, category_id, outcome_id) ${findingsSql} WHERE c.state = 'NEW' AND c.seq BETWEEN $1 AND $2`;

/** Writes on each case's chain who brought it, from where, and what the file said. Takes the event's name and the state of the cases. */
export const auditSql = (more = "'{}'::jsonb") => `
  INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, case_id, particulars)
  SELECT c.case_id, $3::uuid, $4::text, 'Case', c.case_id, c.case_id, jsonb_build_object('run', $5::uuid, 'file', $6::text, 'row', c.first_row, 'findings', c.findings, 'digest', c.digest,
    'asWritten', jsonb_build_object('body', f.body_as_written, 'bodyType', f.body_type_as_written, 'decisionDate', f.date_as_written)) || ${more}
  FROM incoming_cases c JOIN incoming f ON f.reference = c.reference AND f.row_number = c.first_row`;

/**
 * In a new office the tables look empty to the planner, which then reads them from end to end in every trigger and every batch, for as
 * long as its plan is kept: a thousand times slower at the end of a large file. Until the end of the transaction it goes by the indexes.
 */
const alwaysByIndex = "SET LOCAL enable_seqscan = off";

/** Cases that are written together; between two batches the database checks its references and frees the memory for them. */
const casesAtOnce = 5000;

/** Adds the new cases, each with its closed group, its findings and its audit entry. Tells after each batch how many cases are behind it. */
export async function addCases(client: ClientBase, run: Run, states: CaseStates, told: (cases: number) => void): Promise<void> {
  await client.query(alwaysByIndex);
  for (let from = 1; from <= states.cases && states.NEW > 0; from += casesAtOnce) {
    const [first, last] = [from, Math.min(states.cases, from + casesAtOnce - 1)];
    await client.query(groupsSql, [first, last, run.segmentId, run.today]);
    await client.query(casesSql, [first, last, run.segmentId, run.source, run.today]);
    await client.query(newFindingsSql, [first, last]);
    await client.query(`${auditSql()} WHERE c.state = 'NEW' AND c.seq BETWEEN $1 AND $2 ORDER BY c.case_id`, [first, last, run.startedById, importEvents.first, run.id, run.fileName]);
    told(last);
  }
}
