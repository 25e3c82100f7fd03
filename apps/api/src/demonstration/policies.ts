import type { ClientBase } from "pg";
import { openingDay } from "./office-days.js";
import { arrangements, guidance, maps, policies, questions, talks, versions } from "./policy-words.js";

const staff = (name: string) => `(SELECT s.id FROM staff_members s WHERE s.name = '${name}')`;
const day = (column: string) => `($2::date + ${column})`;
/** The same die for the same record, whenever it is thrown: a number from 0 to 9. */
const die = (text: string) => `abs(hashtextextended(${text}, 0) % 10)`;
const told = "$1::jsonb";

/** The policy team, with the director who answers for its policies. */
const joiningSql = `
  WITH team AS (INSERT INTO teams (name, segment_id, telephone, specialisms) SELECT 'Strategic Policy', g.id, '020 7946 0530', ARRAY['Policies', 'The Board'] FROM segments g WHERE g.name = 'Private Office' AND ${told} IS NOT NULL RETURNING id, segment_id),
    people AS (INSERT INTO staff_members (staff_number, name, email, telephone, started_on, induction_completed_on, line_manager_id)
      SELECT t.number, t.name, t.address || '@ombudsman.example', t.telephone, $2::date - t.since, $2::date - t.since + 30, ${staff("Helen Marsh")} FROM (VALUES ('400952', 'Adaeze Obi', 'adaeze.obi', '01632 960852', 2100), ('400953', 'Rhodri Vaughan', 'rhodri.vaughan', '01632 960853', 1300), ('400954', 'Meera Pillai', 'meera.pillai', '01632 960854', 700)) t(number, name, address, telephone, since) RETURNING id, name, started_on),
    seats AS (INSERT INTO positions (title, role_id, segment_id, team_id, kind, deputy_position_id)
      SELECT CASE p.name WHEN 'Adaeze Obi' THEN 'Director of Strategic Policy' ELSE 'Policy adviser (' || p.name || ')' END, r.id, team.segment_id, team.id, 'OTHER', (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = ${staff("Helen Marsh")} AND h.held_to IS NULL AND h.is_primary) FROM people p, team, roles r WHERE r.name = 'Analyst' RETURNING id, title)
  INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT q.id, p.id, p.started_on, true FROM people p JOIN seats q ON q.title = CASE p.name WHEN 'Adaeze Obi' THEN 'Director of Strategic Policy' ELSE 'Policy adviser (' || p.name || ')' END`;

const policySql = `
  INSERT INTO policies (name, purpose, owner_id, team_id, segment_ids) SELECT t.name, t.purpose, ${staff("Adaeze Obi")}, g.id, ARRAY(SELECT x.id FROM segments x WHERE x.name = ANY(t.segments) ORDER BY x.id) FROM jsonb_to_recordset(${told}) AS t(name text, purpose text, segments text[], place int), teams g WHERE g.name = 'Strategic Policy' AND $2::date IS NOT NULL ORDER BY t.place`;
const versionSql = `
  INSERT INTO policy_versions (policy_id, number, state, text, change, written_by_id, written_on, put_to_board_on, returned_because, approved_on, evidence, published_on, published_by_id, accept_by)
  SELECT p.id, t.number, t.state, t.text, t.change, ${staff("Rhodri Vaughan")}, ${day("t.written")}, ${day("t.board")}, t.returned, ${day("t.approved")}, CASE WHEN t.item IS NOT NULL THEN 'Minutes of the Board, ' || to_char(${day("t.approved")}, 'FMDD FMMonth YYYY') || ', item ' || t.item END, ${day("t.published")}, CASE WHEN t.published IS NOT NULL THEN ${staff("Adaeze Obi")} END, ${day("t.published + t.days")}
  FROM jsonb_to_recordset(${told}) AS t(policy text, number int, state text, text text, change text, written int, board int, returned text, approved int, item int, published int, days int, place int) JOIN policies p ON p.name = t.policy ORDER BY t.place`;
const numberSql = `UPDATE policies p SET number = (SELECT max(v.number) FROM policy_versions v WHERE v.policy_id = p.id), published_id = (SELECT v.id FROM policy_versions v WHERE v.policy_id = p.id AND v.state = 'PUBLISHED') WHERE ${told} IS NOT NULL AND $2::date IS NOT NULL`;
/** Answers stand in another order for each question, so that the right one is not always the first. */
const questionSql = `
  WITH t AS (SELECT v.id, t.*, ${die("t.wording")} % 3 AS turn FROM jsonb_to_recordset(${told}) AS t(policy text, number int, wording text, options text[], place int) JOIN policies p ON p.name = t.policy JOIN policy_versions v ON v.policy_id = p.id AND v.number = t.number WHERE $2::date IS NOT NULL), made AS (
    INSERT INTO policy_questions (policy_version_id, round, ordinal, wording, options, right_option) SELECT id, 1, row_number() OVER (PARTITION BY id ORDER BY place), wording, options[turn + 2:3] || options[1:turn + 1], 2 - turn FROM t RETURNING policy_version_id)
  UPDATE policy_versions v SET round = 1, questions = m.count, pass_mark = m.count FROM (SELECT policy_version_id, count(*)::int AS count FROM made GROUP BY 1) m WHERE v.id = m.policy_version_id`;
/** People accept sooner or later; the speed of a version says how many days on average pass for one step of the die. Dana Fox is late with one, and Amina Yusuf tried one of them and fell short. */
const acceptanceSql = `
  WITH t AS (SELECT v.*, t.speed FROM jsonb_to_recordset(${told}) AS t(policy text, number int, speed int, published int) JOIN policies p ON p.name = t.policy JOIN policy_versions v ON v.policy_id = p.id AND v.number = t.number WHERE t.published IS NOT NULL),
    asked AS (SELECT t.*, c AS staff_id, p.name, t.published_on + 1 + (${die("c::text || t.id::text")} * t.speed)::int + ${die("t.id::text || c::text")}::int AS on_day FROM t JOIN policies p ON p.id = t.policy_id CROSS JOIN LATERAL concerned_by(p.segment_ids) c JOIN staff_members s ON s.id = c AND s.started_on < t.published_on)
  INSERT INTO policy_acceptances (policy_id, policy_version_id, staff_id, asked_on, due_on, is_current, passed_on, accepted_on, reminded_on, reminders)
  SELECT policy_id, id, staff_id, published_on, accept_by, state = 'PUBLISHED', CASE WHEN questions > 0 AND did THEN on_day END, CASE WHEN did THEN on_day END, CASE WHEN NOT did AND accept_by < $2::date THEN $2::date - 5 END, CASE WHEN NOT did AND accept_by < $2::date THEN 1 ELSE 0 END
  FROM (SELECT a.*, a.on_day < $2::date AND NOT (a.staff_id = ${staff("Dana Fox")} AND a.name = 'Equal opportunities' AND a.number = 2) AND NOT (a.staff_id IN (${staff("Dana Fox")}, ${staff("Amina Yusuf")}) AND a.questions > 0) AS did FROM asked a) a`;
const attemptSql = `
  INSERT INTO policy_attempts (acceptance_id, number, right_answers, asked, is_passed, chosen, attempted_on)
  SELECT a.id, 1, CASE WHEN a.passed_on IS NULL THEN 1 ELSE v.questions END, v.questions, a.passed_on IS NOT NULL, ARRAY(SELECT CASE WHEN a.passed_on IS NOT NULL OR q.ordinal = 1 THEN q.right_option ELSE (q.right_option + 1) % 3 END FROM policy_questions q WHERE q.policy_version_id = v.id ORDER BY q.ordinal), coalesce(a.passed_on, $2::date - 2)
  FROM policy_acceptances a JOIN policy_versions v ON v.id = a.policy_version_id AND v.questions > 0 WHERE (a.passed_on IS NOT NULL OR a.staff_id = ${staff("Amina Yusuf")}) AND ${told} IS NOT NULL`;

const named = (column: string) => `(SELECT s.id FROM staff_members s WHERE s.name = ${column})`;
const mapSql = `INSERT INTO process_maps (name, href, first_maintainer_id, second_maintainer_id) SELECT t.name, t.href, ${named("t.first")}, ${named("t.second")} FROM jsonb_to_recordset(${told}) AS t(name text, href text, first text, second text) WHERE $2::date IS NOT NULL`;
const guidanceSql = `
  WITH t AS (SELECT * FROM jsonb_to_recordset(${told}) AS t(title text, text text, href text, owner text, looked int, months int, maps text[], place int)), made AS (
    INSERT INTO guidance_items (title, text, href, owner_id, looked_at_on, look_every_months) SELECT title, text, href, ${named("t.owner")}, ${day("looked")}, months FROM t ORDER BY place RETURNING id, title)
  INSERT INTO guidance_maps (item_id, map_id) SELECT made.id, m.id FROM made JOIN t USING (title) JOIN process_maps m ON m.name = ANY(t.maps)`;
const arrangementSql = `INSERT INTO continuity_arrangements (name, text, owner_id, review_on, reviewed_on, review_note) SELECT t.name, t.text, ${named("t.owner")}, ${day("t.review")}, ${day("t.reviewed")}, t.note FROM jsonb_to_recordset(${told}) AS t(name text, text text, owner text, review int, reviewed int, note text)`;
const talkSql = `
  WITH t AS (SELECT * FROM jsonb_to_recordset(${told}) AS t(leader text, person text, team text, held int, note text, items text[])), made AS (
    INSERT INTO guidance_discussions (kind, team_id, led_by_id, held_on, note, people_ids)
    SELECT CASE WHEN t.team IS NULL THEN 'ONE_TO_ONE' ELSE 'TEAM' END, (SELECT g.id FROM teams g WHERE g.name = t.team), ${named("t.leader")}, ${day("held")}, note,
      CASE WHEN t.team IS NULL THEN ARRAY[${named("t.person")}] ELSE ARRAY(SELECT DISTINCT q.holder_id FROM positions q JOIN teams g ON g.id = q.team_id AND g.name = t.team WHERE q.is_open AND q.holder_id IS NOT NULL AND q.holder_id <> ${named("t.leader")}) END FROM t RETURNING id, note)
  INSERT INTO guidance_discussion_items (discussion_id, item_id) SELECT made.id, i.id FROM made JOIN t USING (note) JOIN guidance_items i ON i.title = ANY(t.items)`;

/** The policies of the office with a year and a half of history, what stands before the Board, and who has still to accept what; guidance, arrangements and what was talked over; all of it beside today. */
export async function tellOfPolicies(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ today: string }>(`SELECT ${openingDay}::text AS today`);
  const tell = (sql: string, of: readonly object[]) => client.query(sql, [JSON.stringify(of.map((one, place) => ({ ...one, place }))), last!.today]);
  await tell(joiningSql, []);
  await tell(policySql, policies);
  for (const sql of [versionSql, numberSql]) await tell(sql, versions);
  await tell(questionSql, questions);
  for (const sql of [acceptanceSql, attemptSql]) await tell(sql, versions);
  for (const [sql, of] of [[mapSql, maps], [guidanceSql, guidance], [arrangementSql, arrangements], [talkSql, talks]] as const) await tell(sql, of);
}
