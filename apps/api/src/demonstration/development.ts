import type { ClientBase } from "pg";
import { accounts, agreements, behaviourWords, coaching, courses, goals, mentors, summaries, talkNotes } from "./development-words.js";
import { onAWorkday, openingDay } from "./office-days.js";

/** Everybody who is employed and managed by somebody, numbered so that each finds words of their own. */
const people = `(SELECT s.*, manager_of(s.id) AS manager, (row_number() OVER (ORDER BY s.staff_number))::int AS n FROM staff_members s WHERE s.is_active AND s.employment = 'EMPLOYED' AND manager_of(s.id) IS NOT NULL)`;
/** One of several texts, by a number. */
const oneOf = (texts: string, n: string) => `(${texts} ->> ((${n}) % jsonb_array_length(${texts})))`;

const inductionSql = `INSERT INTO training_records (staff_id, kind, title, provider, "on", recorded_by_id) SELECT p.id, 'INDUCTION', 'Induction', 'The office', p.induction_completed_on, p.manager FROM ${people} p WHERE p.induction_completed_on IS NOT NULL AND $1::jsonb IS NOT NULL AND $2::date IS NOT NULL`;
const courseSql = `
  INSERT INTO training_records (staff_id, kind, title, provider, "on", expires_on, recorded_by_id)
  SELECT p.id, 'COURSE', c.title, c.provider, d."on", CASE WHEN c.counts > 0 THEN d."on" + c.counts END, p.id FROM ${people} p, LATERAL (SELECT o.value ->> 0 AS title, o.value ->> 1 AS provider, (o.value ->> 2)::int AS counts, (o.value ->> 3)::int AS ago, o.place FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY o(value, place)) c,
    LATERAL (SELECT greatest($2::date - c.ago - ((p.n * 37 + c.place::int * 11) % 190) + 20, p.started_on + 10) AS "on") d WHERE d."on" < $2::date AND (c.place < 3 OR p.n % 2 = 0)`;
const coachingSql = `
  INSERT INTO training_records (staff_id, kind, title, provider, "on", field, recorded_by_id)
  SELECT p.id, CASE WHEN k.field IS NULL THEN 'COACHING' ELSE 'KNOWLEDGE' END, coalesce('Cases on ' || lower(k.field) || ' over half a year', ${oneOf("$1::jsonb", "p.n")}), coalesce((SELECT m.name FROM staff_members m WHERE m.id = p.manager), ''), d."on", k.field, p.manager
  FROM ${people} p CROSS JOIN LATERAL (SELECT NULL::text AS field UNION ALL SELECT p.skills[1] WHERE cardinality(p.skills) > 0) k, LATERAL (SELECT greatest($2::date - 40 - (p.n * 29) % 300, p.started_on + 5) AS "on") d WHERE d."on" < $2::date AND (k.field IS NOT NULL OR p.n % 3 = 0)`;
const mentorSql = `
  INSERT INTO mentor_pairs (staff_id, mentor_id, "in", starts_on, ends_on, arranged_by_id) SELECT s.id, m.id, o.value ->> 2, $2::date - (o.value ->> 3)::int, $2::date - (o.value ->> 4)::int, manager_of(s.id)
  FROM jsonb_array_elements($1::jsonb) o(value) JOIN staff_members m ON m.name = o.value ->> 0 JOIN staff_members s ON s.name = o.value ->> 1`;

/** Last year's appraisal of everybody who was here, and this year's of every fourth; the first of them waits for a signature. */
const planSql = `
  INSERT INTO appraisals (staff_id, appraiser_id, period_from, period_to, due_on, own_account, summary)
  SELECT p.id, p.manager, $2::date - 665, $2::date - 300, $2::date - 260, ${oneOf("$1::jsonb -> 'accounts'", "p.n")}, ${oneOf("$1::jsonb -> 'summaries'", "p.n")} FROM ${people} p WHERE p.started_on < $2::date - 500`;
const writtenSql = `
  INSERT INTO appraisal_behaviours (appraisal_id, behaviour_id, name, ordinal, text) SELECT a.id, b.id, b.name, b.ordinal, ${oneOf("$1::jsonb -> (b.ordinal - 1)", "p.n + b.ordinal")}
  FROM appraisals a JOIN ${people} p ON p.id = a.staff_id JOIN behaviours b ON b.ordinal <= 6 WHERE a.state = 'PREPARING' AND a.summary <> '' AND $2::date IS NOT NULL`;
const signSql = ["UPDATE appraisals SET state = 'TO_SIGN', appraiser_signed_at = least(due_on - 9, $2::date - 2) + time '15:20' WHERE state = 'PREPARING' AND summary <> ''", "UPDATE appraisals SET state = 'SIGNED', signed_at = due_on - 6 + time '10:40' WHERE state = 'TO_SIGN' AND due_on < $2::date"].map((sql) => `${sql} AND $1::jsonb IS NOT NULL AND $2::date IS NOT NULL`);
const thisYearSql = `
  INSERT INTO appraisals (staff_id, appraiser_id, period_from, period_to, due_on, own_account, summary)
  SELECT p.id, p.manager, $2::date - 299, $2::date - 1, $2::date + 3 + p.n % 25, CASE WHEN p.n % 8 = 1 OR p.name = 'Chidi Okafor' THEN ${oneOf("$1::jsonb -> 'accounts'", "p.n + 1")} ELSE '' END, CASE WHEN p.name = 'Chidi Okafor' THEN ${oneOf("$1::jsonb -> 'summaries'", "p.n + 1")} ELSE '' END
  FROM ${people} p WHERE p.started_on < $2::date - 299 AND (p.n % 4 = 1 OR p.name IN ('Chidi Okafor', 'Amina Yusuf', 'Dana Fox'))`;

const talkSql = `
  INSERT INTO development_talks (staff_id, kind, held_on, notes, agreed, next_on, written_by_id)
  SELECT p.id, CASE WHEN t.back = 3 THEN 'DEVELOPMENT' ELSE 'ONE_TO_ONE' END, ${onAWorkday("($2::date - t.back * 28 + 3 + p.n % 20)")}, ${oneOf("$1::jsonb -> 'notes'", "p.n + t.back")}, ${oneOf("$1::jsonb -> 'agreements'", "p.n + t.back")}, ${onAWorkday("($2::date - t.back * 28 + 31 + p.n % 20)")}, p.manager
  FROM ${people} p, generate_series(1, 3) AS t(back) WHERE $2::date - t.back * 28 + 3 + p.n % 20 BETWEEN p.started_on + 7 AND $2::date - 1`;
const goalSql = `
  INSERT INTO development_goals (staff_id, goal, how, by_on, set_by_id, set_on, state, outcome, settled_on)
  SELECT p.id, g ->> 0, g ->> 1, CASE WHEN t.past THEN $2::date - 30 ELSE $2::date + 20 + (p.n * 7) % 120 END, p.manager, CASE WHEN t.past THEN $2::date - 250 ELSE $2::date - 60 END, CASE WHEN t.past THEN 'REACHED' ELSE 'OPEN' END, CASE WHEN t.past THEN 'Done, and shown to the team.' END, CASE WHEN t.past THEN $2::date - 40 END
  FROM ${people} p, (VALUES (false), (true)) t(past), LATERAL (SELECT $1::jsonb -> ((p.n + t.past::int) % jsonb_array_length($1::jsonb)) AS g) w WHERE p.started_on < $2::date - 260 AND (NOT t.past OR p.n % 2 = 0)`;

/** Training, mentors, appraisals, talks and goals of everybody; all of it beside today. */
export async function tellOfDevelopment(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ today: string }>(`SELECT ${openingDay}::text AS today`);
  const tell = (sql: string, words: unknown) => client.query(sql, [JSON.stringify(words), last!.today]);
  for (const [sql, words] of [[inductionSql, []], [courseSql, courses], [coachingSql, coaching], [mentorSql, mentors]] as const) await tell(sql, words);
  for (const planned of [planSql, thisYearSql]) {
    await tell(planned, { accounts, summaries });
    await tell(writtenSql, behaviourWords);
    for (const sql of signSql) await tell(sql, []);
  }
  await tell(talkSql, { notes: talkNotes, agreements });
  await tell(goalSql, goals);
}
