import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import { openingDay } from "./office-days.js";
import { asked, briefings, enquiries, lines, relationships, risks, type BriefingTold, type LineTold } from "./briefing-words.js";

/** Cases that others are told of, the latest first: open for as long as what is told of them, not sensitive, held by somebody. */
const chosen = `SELECT c.id, c.reference, c.title, row_number() OVER (ORDER BY c.received_on DESC, c.reference) AS n FROM cases c WHERE c.status IN ('ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive AND c.owner_position_id IS NOT NULL AND c.received_on <= $2::date - 40`;
const staff = (column: string) => `(SELECT s.id FROM staff_members s WHERE s.name = ${column})`;
/** A day so many days from today's. */
const day = (column: string) => `($2::date + t.${column})`;
const digest = (parts: readonly string[]) => createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

const riskSql = `
  WITH cas AS (${chosen}), entry AS (
    INSERT INTO high_risk_entries (case_id, state, kind, level, validated_level, reason_codes, rationale, plan, involvement, involvement_reason, owner_id, is_on_track, next_review_on, last_reviewed_on, entered_by_id, entered_on, assessed_by_id, validated_by_id, validated_on, left_on, left_reason)
    SELECT cas.id, t.state, t.kind, t.level, CASE WHEN t.state IN ('ON_REGISTER', 'LEFT') THEN t.level END, t.reasons, t.rationale, t.plan, t.involvement, t.why, ${staff("t.owner")}, t."onTrack", ${day("review")}, CASE WHEN t.state = 'ON_REGISTER' THEN ${day("entered")} + 7 END,
      ${staff("t.enters")}, ${day("entered")}, ${staff("t.enters")}, CASE WHEN t.state IN ('ON_REGISTER', 'LEFT') THEN ${staff("t.validates")} END, CASE WHEN t.state IN ('ON_REGISTER', 'LEFT') THEN ${day("entered")} + 1 END, CASE WHEN t.state = 'LEFT' THEN $2::date - 3 END, t.left
    FROM jsonb_to_recordset($1::jsonb) AS t(place int, state text, kind text, level text, reasons text[], rationale text, plan text, involvement text, why text, owner text, "onTrack" boolean, review int, entered int, enters text, validates text, "left" text) JOIN cas ON cas.n = t.place
    RETURNING *)
  INSERT INTO high_risk_changes (entry_id, what, level, is_on_track, next_review_on, note, by_id, at)
  SELECT e.id, w.what, e.level, w.what <> 'REVIEWED' OR e.is_on_track, e.next_review_on, w.note, w.by_id, w.at FROM entry e CROSS JOIN LATERAL (VALUES
    ('ENTERED', e.rationale, e.assessed_by_id, e.entered_on + time '10:20'), ('VALIDATED', 'I read the file and agree.', CASE WHEN e.validated_on IS NOT NULL THEN e.validated_by_id END, e.entered_on + 1 + time '09:40'),
    ('REVIEWED', 'Looked at with the caseworker; the next step has a date.', CASE WHEN e.last_reviewed_on IS NOT NULL THEN e.owner_id END, e.last_reviewed_on + time '15:10'), ('LEFT', e.left_reason, CASE WHEN e.left_on IS NOT NULL THEN e.validated_by_id END, e.left_on + time '11:00')) w(what, note, by_id, at)
  WHERE w.by_id IS NOT NULL`;

const lineSql = `
  WITH cas AS (${chosen})
  INSERT INTO lines_to_take (case_id, subject, text, text_digest, state, author_id, writer_ids, clearer_id, cleared_by_id, cleared_on, expires_on)
  SELECT cas.id, t.subject, t.text, t.digest, t.state, ${staff("t.author")}, ARRAY[${staff("t.author")}], CASE WHEN t.state <> 'DRAFT' THEN ${staff("t.clearer")} END, CASE WHEN t.state = 'CLEARED' THEN ${staff("t.clearer")} END, CASE WHEN t.state = 'CLEARED' THEN $2::date - 10 END, CASE WHEN t.state = 'CLEARED' THEN ${day("expires")} END
  FROM jsonb_to_recordset($1::jsonb) AS t(place int, subject text, text text, digest text, state text, author text, clearer text, expires int) LEFT JOIN cas ON cas.n = t.place`;

const enquirySql = `
  WITH cas AS (${chosen})
  INSERT INTO press_enquiries (case_id, outlet, asked_by, question, state, received_on, due_on, owner_id, line_id, answer, answered_on, answered_by_id, recorded_by_id)
  SELECT cas.id, t.outlet, t."askedBy", t.question, t.state, ${day("received")}, ${day("due")}, ${staff("t.owner")}, CASE WHEN t.state = 'ANSWERED' THEN (SELECT l.id FROM lines_to_take l WHERE l.subject = t.line) END, t.answer, CASE WHEN t.state <> 'OPEN' THEN ${day("due")} END, CASE WHEN t.state <> 'OPEN' THEN ${staff("t.owner")} END, ${staff("'Ruth Adeyemi'")}
  FROM jsonb_to_recordset($1::jsonb) AS t(place int, outlet text, "askedBy" text, question text, state text, received int, due int, owner text, line text, answer text) LEFT JOIN cas ON cas.n = t.place`;

const relationshipSql = `
  WITH t AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(name text, kind text, contact text, about text, owner text, promises jsonb)), made AS (
    INSERT INTO external_relationships (name, kind, contact, about, owner_id) SELECT t.name, t.kind, t.contact, t.about, ${staff("t.owner")} FROM t RETURNING id, name)
  INSERT INTO undertakings (relationship_id, what, to_whom, given_on, due_on, owner_id, state, outcome, settled_on, given_by_id)
  SELECT made.id, p.what, p.whom, $2::date + p.given, $2::date + p.due, ${staff("p.owner")}, p.state, p.outcome, CASE WHEN p.state <> 'OPEN' THEN $2::date + p.due END, ${staff("'Helen Marsh'")}
  FROM t JOIN made USING (name) CROSS JOIN LATERAL jsonb_to_recordset(t.promises) AS p(what text, whom text, given int, due int, owner text, state text, outcome text)`;

const workSql = `
  WITH cas AS (${chosen})
  INSERT INTO commissioned_work (case_id, what, why, state, owner_id, commissioned_by_id, commissioned_on, due_on, done_on, outcome)
  SELECT cas.id, t.what, t.why, t.state, ${staff("t.owner")}, ${staff("t.asks")}, ${day("asked")}, ${day("due")}, CASE WHEN t.state = 'DONE' THEN ${day("due")} END, t.outcome
  FROM jsonb_to_recordset($1::jsonb) AS t(place int, what text, why text, state text, owner text, asks text, asked int, due int, outcome text) LEFT JOIN cas ON cas.n = t.place`;

const briefingSql = `
  WITH cas AS (${chosen}), made AS (
    INSERT INTO briefings (title, purpose, subject, case_id, theme, meeting, meeting_on, for_whom, state, commissioned_by_id, commissioned_on, due_on, author_id, reviewer_id, marking, message, facts, chronology, risks, lines, actions, assembled_at, writer_ids, text_digest, reviewed_by_id, reviewed_on, returned_reason, issued_on, issued_number)
    SELECT t.title, t.purpose, t.subject, cas.id, t.theme, t.meeting, ${day("\"meetingOn\"")}, t."forWhom", t.state, ${staff("t.asks")}, ${day("asked")}, ${day("due")}, ${staff("t.author")}, ${staff("t.reviewer")}, t.marking, t.message, t.facts, t.chronology, t.risks, t.lines, t.actions,
      CASE WHEN t.facts <> '' AND cas.id IS NOT NULL THEN ${day("asked")} + 1 + time '09:30' END, CASE WHEN t.message = '' THEN '{}'::uuid[] ELSE ARRAY[${staff("t.author")}] END, t.digest,
      CASE WHEN t.state IN ('REVIEWED', 'ISSUED') THEN ${staff("t.reviewer")} END, CASE WHEN t.state IN ('REVIEWED', 'ISSUED') THEN ${day("due")} - 1 END, t.returned, CASE WHEN t.state = 'ISSUED' THEN ${day("due")} END, CASE WHEN t.state = 'ISSUED' THEN 1 ELSE 0 END
    FROM jsonb_to_recordset($1::jsonb) AS t(place int, title text, purpose text, subject text, theme text, meeting text, "meetingOn" int, "forWhom" text, state text, asks text, asked int, due int, author text, reviewer text, marking text, message text, facts text, chronology text, risks text, lines text, actions text, digest text, returned text)
    LEFT JOIN cas ON cas.n = t.place WHERE t.subject <> 'CASE' OR cas.id IS NOT NULL RETURNING *),
  named AS (INSERT INTO briefing_readers (briefing_id, staff_id, named_by_id, named_on) SELECT made.id, s.id, made.commissioned_by_id, made.commissioned_on FROM made JOIN jsonb_to_recordset($1::jsonb) AS t(title text, readers text[]) USING (title) JOIN staff_members s ON s.name = ANY(t.readers))
  INSERT INTO briefing_versions (briefing_id, number, marking, message, facts, chronology, risks, lines, actions, text_digest, reviewed_by_id, issued_by_id, issued_at)
  SELECT id, 1, marking, message, facts, chronology, risks, lines, actions, text_digest, reviewed_by_id, author_id, issued_on + time '16:00' FROM made WHERE state = 'ISSUED'`;

const withDigest = (one: LineTold) => ({ ...one, digest: digest([one.subject, one.text]) });
const whole = (one: BriefingTold) => ({ ...one, digest: one.message === "" ? null : digest([one.marking, one.message, one.facts, one.chronology, one.risks, one.lines, one.actions]) });

/** The register of high risk, briefings in every state, the press with its lines, those with whom the office deals outside, and work that was asked for; all of it beside today. */
export async function tellOfBriefings(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ today: string }>(`SELECT ${openingDay}::text AS today`);
  const tell = (sql: string, told: readonly object[]) => client.query(sql, [JSON.stringify(told), last!.today]);
  await tell(riskSql, risks);
  await tell(lineSql, lines.map(withDigest));
  await tell(enquirySql, enquiries);
  await tell(relationshipSql, relationships);
  await tell(workSql, asked);
  await tell(briefingSql, briefings.map(whole));
  // Whoever reads early has said so.
  await client.query("INSERT INTO briefing_receipts (briefing_id, number, staff_id, read_at) SELECT b.id, 1, r.staff_id, b.issued_on + time '18:05' FROM briefings b JOIN briefing_readers r ON r.briefing_id = b.id JOIN staff_members s ON s.id = r.staff_id WHERE b.state = 'ISSUED' AND s.name = 'Julian Achterberg'");
}
