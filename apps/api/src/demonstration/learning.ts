import type { ClientBase } from "pg";
import { openingDay } from "./office-days.js";
import { feedback, issues, lessons, procedures, themes } from "./learning-words.js";

const staff = (column: string) => `(SELECT s.id FROM staff_members s WHERE s.name = ${column})`;
/** A day so many days from today's. */
const day = (column: string) => `($2::date + ${column})`;
/** The same die for the same record, whenever it is thrown: a number from 0 to 9. */
const die = (text: string) => `abs(hashtextextended(${text}, 0) % 10)`;
const told = "$1::jsonb";

const themeSql = `
  WITH t AS (SELECT *, gen_random_uuid() AS id FROM jsonb_to_recordset(${told}) AS t(name text, definition text, principle text, parent text, place int)), made AS (
    INSERT INTO themes (id, name, definition, principle, parent_id, in_force_from, stands_for_id) SELECT t.id, t.name, t.definition, t.principle, p.id, $2::date - 420, t.id FROM t LEFT JOIN t p ON p.name = t.parent ORDER BY t.place RETURNING *)
  INSERT INTO theme_versions (theme_id, number, name, definition, principle, parent_id, state, why, in_force_from, written_by_id) SELECT id, 1, name, definition, principle, parent_id, state, 'Added.', in_force_from, ${staff("'Helen Marsh'")} FROM made`;
const endedSql = `
  WITH t AS (SELECT * FROM jsonb_to_recordset(${told}) AS t(name text, "into" text, retired text) WHERE t."into" IS NOT NULL OR t.retired IS NOT NULL), made AS (
    UPDATE themes h SET state = CASE WHEN t.retired IS NULL THEN 'MERGED' ELSE 'RETIRED' END, in_force_to = $2::date - 60, merged_into_id = o.id, stands_for_id = coalesce(o.id, h.id), version = 2 FROM t LEFT JOIN themes o ON o.name = t."into" WHERE h.name = t.name RETURNING h.*, t.retired)
  INSERT INTO theme_versions (theme_id, number, name, definition, principle, parent_id, state, why, in_force_from, written_by_id) SELECT id, 2, name, definition, principle, parent_id, state, coalesce(retired, 'Nobody could tell the two apart.'), $2::date - 60, ${staff("'Helen Marsh'")} FROM made`;

/** Themes as they were seen in decided heads of complaint: most of the time in what grows of late, less often in what came before it. */
const tagSql = `
  WITH t AS (SELECT h.id, t.* FROM jsonb_to_recordset(${told}) AS t(name text, match text, categories text[], grows boolean) JOIN themes h ON h.name = t.name WHERE h.state <> 'RETIRED')
  INSERT INTO theme_tags (theme_id, finding_id, case_id, evidence, words, is_suggested, tagged_by_id, tagged_on)
  SELECT t.id, f.id, f.case_id, f.complaint, to_tsvector('english', f.complaint), ${die("f.id::text")} < 4, (ARRAY[${["Ana Petrova", "Idris Kay", "Ruth Adeyemi"].map((name) => staff(`'${name}'`)).join(", ")}])[1 + ${die("f.id::text || t.name")} % 3], least(c.decided_on + 3, $2::date - 1)
  FROM findings f JOIN cases c ON c.id = f.case_id AND c.decided_on IS NOT NULL JOIN finding_categories k ON k.id = f.category_id JOIN t ON f.complaint ~* t.match OR k.code = ANY(t.categories)
  WHERE ${die("f.id::text || t.name")} < CASE WHEN NOT t.grows THEN 6 WHEN c.decided_on >= date_trunc('quarter', $2::date) - interval '3 months' AND c.decided_on < date_trunc('quarter', $2::date) THEN 10 ELSE 3 END`;
const reviewTagSql = `
  INSERT INTO theme_tags (theme_id, review_id, case_id, evidence, words, tagged_by_id, tagged_on) SELECT h.id, r.id, r.case_id, left(r.said, 300), to_tsvector('english', r.said), ${staff("'Idris Kay'")}, least(r.received_on + 9, $2::date - 1)
  FROM reviews r JOIN themes h ON h.name = CASE WHEN r.said ~* 'photograph|did not mention|four parts' THEN 'Evidence overlooked' WHEN r.said ~* 'wrong month|never complained|belong to somebody else' THEN 'Wrong facts' WHEN r.said ~* 'large print' THEN 'Adjustments not made' END WHERE ${told} IS NOT NULL`;

const issueSql = `
  WITH made AS (INSERT INTO systemic_issues (name, what, why, state, theme_id, proposed_by_id, proposed_on, owner_id, handling, agreed_on, agreed_by_id)
    SELECT t.name, t.what, t.why, t.state, (SELECT h.id FROM themes h WHERE h.name = t.theme), ${staff("t.proposes")}, ${day("t.proposed")}, ${staff("t.owner")}, t.handling, ${day("t.agreed")}, CASE WHEN t.agreed IS NOT NULL THEN ${staff("'Helen Marsh'")} END
    FROM jsonb_to_recordset(${told}) AS t(name text, what text, why text, theme text, state text, owner text, handling text, proposes text, proposed int, agreed int) RETURNING *)
  INSERT INTO systemic_issue_cases (issue_id, case_id, added_by_id, added_on) SELECT m.id, x.case_id, m.proposed_by_id, m.proposed_on FROM made m CROSS JOIN LATERAL (
    SELECT DISTINCT g.case_id FROM theme_tags g JOIN cases c ON c.id = g.case_id WHERE g.theme_id = m.theme_id AND NOT c.is_sensitive ORDER BY g.case_id LIMIT 9) x`;

const lessonSql = `
  INSERT INTO lessons (title, found, audience, recommendation, theme_id, issue_id, proposed_by_id, proposed_on) SELECT t.title, t.found, t.audience, t.recommendation, (SELECT h.id FROM themes h WHERE h.name = t.theme), (SELECT i.id FROM systemic_issues i WHERE i.name = t.issue), ${staff("t.proposes")}, ${day("t.proposed")}
  FROM jsonb_to_recordset(${told}) AS t(title text, found text, audience text, recommendation text, theme text, issue text, proposes text, proposed int, place int) ORDER BY t.place`;
const workSql = `
  WITH t AS (SELECT l.id, l.reference, t.* FROM jsonb_to_recordset(${told}) AS t(title text, state text, owner text, proposed int, due int) JOIN lessons l ON l.title = t.title WHERE t.owner IS NOT NULL)
  INSERT INTO commissioned_work (lesson_id, what, why, state, owner_id, commissioned_by_id, commissioned_on, due_on, done_on, outcome)
  SELECT t.id, t.reference || ': ' || t.title, 'Record on the lesson what changed.', CASE t.state WHEN 'TO_CHANGE' THEN 'UNDER_WAY' ELSE 'DONE' END, ${staff("t.owner")}, ${staff("'Helen Marsh'")}, ${day("t.proposed + 4")}, ${day("t.due")}, CASE WHEN t.state <> 'TO_CHANGE' THEN ${day("t.due")} END, CASE WHEN t.state <> 'TO_CHANGE' THEN 'It stands on the lesson.' END FROM t`;
const stageSql = `
  UPDATE lessons l SET state = t.state, owner_id = ${staff("t.owner")}, work_id = (SELECT w.id FROM commissioned_work w WHERE w.lesson_id = l.id), agreed_on = CASE WHEN t.owner IS NOT NULL THEN ${day("t.proposed + 4")} END, evidence = t.evidence, changed_on = CASE WHEN t.evidence IS NOT NULL THEN ${day("t.due")} END,
    checker_id = ${staff("t.checker")}, check_due_on = ${day("t.\"check\"")}, outcome = t.outcome, closed_on = CASE WHEN t.outcome IS NOT NULL THEN ${day("coalesce(t.\"check\", -6)")} END, round = CASE WHEN t.failed IS NULL THEN 1 ELSE 2 END
  FROM jsonb_to_recordset(${told}) AS t(title text, state text, owner text, proposed int, due int, evidence text, checker text, "check" int, outcome text, failed text) WHERE l.title = t.title`;
const checkSql = `
  WITH t AS (SELECT l.*, t."check", t.failed FROM jsonb_to_recordset(${told}) AS t(title text, "check" int, failed text) JOIN lessons l ON l.title = t.title AND l.state = 'CLOSED')
  INSERT INTO lesson_checks (lesson_id, round, owner_id, evidence, is_effective, note, checked_by_id, checked_on)
  SELECT id, 1, owner_id, evidence, false, failed, checker_id, ${day("t.\"check\" - 10")} FROM t WHERE failed IS NOT NULL UNION ALL SELECT id, round, owner_id, evidence, true, outcome, checker_id, ${day("t.\"check\"")} FROM t`;
const shareSql = `
  WITH t AS (SELECT l.*, t.used FROM jsonb_to_recordset(${told}) AS t(title text, shared boolean, used text) JOIN lessons l ON l.title = t.title AND t.shared), shared AS (
    INSERT INTO lesson_shares (lesson_id, team_id, shared_by_id, shared_on) SELECT t.id, x.id, t.owner_id, coalesce(t.changed_on, t.agreed_on) + 1 FROM t CROSS JOIN LATERAL (SELECT g.id FROM teams g ORDER BY hashtextextended(g.name || t.title, 0) LIMIT 2) x RETURNING *)
  INSERT INTO lesson_receipts (lesson_id, staff_id, read_on, used_on, used_how)
  SELECT t.id, x.holder_id, least(x.shared_on + x.n::int, $2::date - 1), CASE WHEN x.n = 1 AND t.used IS NOT NULL THEN least(x.shared_on + 12, $2::date - 1) END, CASE WHEN x.n = 1 THEN t.used END
  FROM t CROSS JOIN LATERAL (SELECT p.holder_id, s.shared_on, row_number() OVER (ORDER BY hashtextextended(p.holder_id::text || t.title, 0)) AS n FROM shared s JOIN positions p ON p.team_id = s.team_id AND p.is_open AND p.holder_id IS NOT NULL WHERE s.lesson_id = t.id) x WHERE x.n <= 5 ON CONFLICT DO NOTHING`;

const policySql = `
  INSERT INTO policy_feedback (policy, what, lesson_id, owner_id, given_by_id, given_on, state, outcome, answer, answered_on) SELECT t.policy, t.what, (SELECT l.id FROM lessons l WHERE l.title = t.lesson), ${staff("t.owner")}, ${staff("t.gives")}, ${day("t.given")}, CASE WHEN t.outcome IS NULL THEN 'WITH_OWNER' ELSE 'ANSWERED' END, t.outcome, t.answer, CASE WHEN t.outcome IS NOT NULL THEN ${day("t.given + 9")} END
  FROM jsonb_to_recordset(${told}) AS t(policy text, what text, lesson text, owner text, gives text, given int, outcome text, answer text)`;
const procedureSql = `
  WITH t AS (SELECT * FROM jsonb_to_recordset(${told}) AS t(name text, owner text, text text, after text, change text, lesson text)), made AS (INSERT INTO procedures (name, owner_id, number) SELECT name, ${staff("t.owner")}, 2 FROM t RETURNING id, name, owner_id),
    first AS (INSERT INTO procedure_versions (procedure_id, number, text, change, in_force_from, written_by_id) SELECT made.id, 1, t.text, 'Written down.', $2::date - 400, made.owner_id FROM made JOIN t USING (name)),
    second AS (INSERT INTO procedure_versions (procedure_id, number, text, change, in_force_from, written_by_id) SELECT made.id, 2, t.after, t.change, $2::date - 70, made.owner_id FROM made JOIN t USING (name) RETURNING id, procedure_id)
  INSERT INTO procedure_causes (procedure_version_id, lesson_id) SELECT second.id, l.id FROM second JOIN made ON made.id = second.procedure_id JOIN t USING (name) JOIN lessons l ON l.title = t.lesson`;

/** Themes with a year of history, lessons in every stage, two systemic issues, and what came of them; all of it beside today. */
export async function tellOfLearning(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ today: string }>(`SELECT ${openingDay}::text AS today`);
  const tell = (sql: string, of: readonly object[]) => client.query(sql, [JSON.stringify(of.map((one, place) => ({ ...one, place }))), last!.today]);
  for (const sql of [themeSql, tagSql, reviewTagSql, endedSql]) await tell(sql, themes);
  await tell(issueSql, issues);
  for (const sql of [lessonSql, workSql, stageSql, checkSql, shareSql]) await tell(sql, lessons);
  await tell(policySql, feedback);
  await tell(procedureSql, procedures);
}
