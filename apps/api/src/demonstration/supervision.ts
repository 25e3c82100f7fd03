import type { ClientBase } from "pg";
import { onAWorkday, openingDay as today } from "./office-days.js";

const person = (name: string) => `(SELECT s.id FROM staff_members s WHERE s.name = '${name}')`;
const thisMonth = `date_trunc('month', ${today})::date`;
/** Everybody who is supervised and has been here for half a year, numbered; of Dana Fox's team also in its own order. */
const people = `supervised AS MATERIALIZED (SELECT w.worker_id, w.manager_id, s.name, s.fte, row_number() OVER (ORDER BY s.staff_number)::int AS n, CASE WHEN w.manager_id = ${person("Dana Fox")} THEN row_number() OVER (PARTITION BY w.manager_id ORDER BY s.staff_number)::int ELSE 0 END AS place
  FROM supervised_people() w JOIN staff_members s ON s.id = w.worker_id WHERE s.started_on < ${today} - 190)`;

const standard = `INSERT INTO supervision_standards (in_force_from, report_by_day, arrange_after_days) SELECT (${thisMonth} - interval '7 months')::date, 15, 14;`;

/** A session a month, in its first third; one was missed and held a little later, and those whose day has not come are booked. */
const sessions = `
WITH ${people}, planned AS (SELECT p.*, ${onAWorkday("(k.month + 4 + p.n % 9)")} AS day, k.ago FROM supervised p, (SELECT (${thisMonth} - ago * interval '1 month')::date AS month, ago FROM generate_series(-1, 3) ago) k),
missed AS (INSERT INTO supervision_sessions (worker_id, supervisor_id, planned_on, state, booked_by_id, booked_on, reason, awaits_return) SELECT worker_id, manager_id, day - 5, 'MISSED', manager_id, day - 20, 'A hearing ran over.', true FROM planned WHERE ago = 1 AND n % 11 = 5 AND day - 5 < ${today} RETURNING id, worker_id, planned_on)
INSERT INTO supervision_sessions (worker_id, supervisor_id, planned_on, state, booked_by_id, booked_on, held_on, notes, follows_id) SELECT p.worker_id, p.manager_id, p.day, CASE WHEN p.day < ${today} THEN 'HELD' ELSE 'BOOKED' END, p.manager_id, p.day - 14, CASE WHEN p.day < ${today} THEN p.day END,
  CASE WHEN p.day < ${today} THEN (ARRAY['Went through the weight of each case. Two letters wait for the body; both are chased.', 'Talked over a call that went badly, and what helped. A day of training is agreed.', 'All dates are kept. Next month takes part in the working party on plain letters.'])[1 + p.n % 3] ELSE '' END, m.id
FROM planned p LEFT JOIN missed m ON m.worker_id = p.worker_id AND m.planned_on = p.day - 5 ORDER BY p.day, p.n;
UPDATE supervision_sessions SET awaits_return = false WHERE state = 'MISSED';`;

const line = (code: string, label: string, sum: string, points: string, more: { readonly about?: string; readonly total?: string; readonly note?: string; readonly why: string }) =>
  `jsonb_build_object('ruleCode', '${code}', 'label', '${label}', 'sum', '${sum}', 'points', ${more.total === undefined ? points : 0}, 'units', 1, 'total', ${more.total ?? points}, 'about', ${more.about ?? "''"}, 'why', '${more.why}', 'agreedPoints', ${points}, 'note', '${more.note ?? ""}', 'isAssumed', false)`;
const columns = "worker_id, supervisor_id, month, begun_by_id, begun_on, as_at, fte, lines, remarks, stable_points, extra_points, case_points, total_points, maximum_points, state, sent_on, worker_agreed_on, supervisor_agreed_on, agreed_with_id, agreed_on, session_id, caseload_review, one_month_reason, remedial_action, worker_position, supervisor_position, escalated_to_id, escalated_on";
const over = "p.place = 2 AND k.ago IN (2, 3)";

/** Four months of records: agreed at the next month's session; one is not agreed, one person was above the maximum for two months, and what is not talked over yet waits. */
const records = `
WITH ${people}, months AS (SELECT (${thisMonth} - ago * interval '1 month')::date AS month, ago FROM generate_series(1, 4) ago),
held AS (SELECT p.*, k.month, k.ago, v.id AS session_id, v.planned_on AS day, v.state = 'HELD' AS is_held, ${over} AS is_over, ARRAY(SELECT c.reference FROM cases c JOIN positions q ON q.id = c.owner_position_id WHERE q.holder_id = p.worker_id ORDER BY c.reference LIMIT 6 + (p.n * 7 + k.ago * 5) % 13) AS of
  FROM supervised p CROSS JOIN months k JOIN supervision_sessions v ON v.worker_id = p.worker_id AND v.state <> 'MISSED' AND v.planned_on >= k.month + interval '1 month' AND v.planned_on < k.month + interval '2 months'),
weighed AS (SELECT h.*, 15 AS stable, CASE WHEN h.n % 6 = 1 THEN 5 ELSE 0 END AS extra, cardinality(h.of) * 2 AS own, greatest(0, 112 - 15 - cardinality(h.of) * 2 - CASE WHEN h.n % 6 = 1 THEN 5 ELSE 0 END) AS taken,
  CASE WHEN h.place = 1 AND h.ago = 1 THEN 'DISPUTED' WHEN h.is_held THEN 'AGREED' WHEN h.n % 3 = 0 THEN 'SENT' ELSE 'DRAFT' END AS state FROM held h)
INSERT INTO workload_records (${columns})
SELECT w.worker_id, w.manager_id, w.month, w.worker_id, least(w.day - 3, ${today} - 1), (w.month + interval '1 month')::date - 1, w.fte,
  jsonb_build_array(${line("BASE", "Meetings, learning, supervision, leave and other fixed elements", "STABLE", "15", { why: "Everybody has it, and it is not assessed anew." })}) || CASE WHEN w.extra > 0 THEN jsonb_build_array(${line("MENTORING", "Mentoring", "EXTRA", "5", { why: "Since the beginning of the quarter." })}) ELSE '[]' END
    || coalesce((SELECT jsonb_agg(${line("CASE", "Allocated case", "CASE", "2", { about: "r", why: "It was in these hands on that day." })} ORDER BY r) FROM unnest(w.of) r), '[]') || CASE WHEN w.is_over THEN jsonb_build_array(${line("BY_HAND", "Cases of a colleague on long leave", "CASE", "w.taken", { total: "0", why: "Put down by hand.", note: "All of them, for eight weeks." })}) ELSE '[]' END,
  CASE WHEN w.is_over THEN 'I keep up with what is due, and with nothing else.' ELSE '' END, w.stable, w.extra, w.own + CASE WHEN w.is_over THEN w.taken ELSE 0 END, w.stable + w.extra + w.own + CASE WHEN w.is_over THEN w.taken ELSE 0 END, 100 * w.fte, w.state, CASE WHEN w.state <> 'DRAFT' THEN least(w.day - 2, ${today} - 1) END,
  CASE WHEN w.state = 'AGREED' THEN w.day END, CASE WHEN w.state = 'AGREED' THEN w.day END, CASE WHEN w.state = 'AGREED' THEN w.manager_id END, CASE WHEN w.state = 'AGREED' THEN w.day END, CASE WHEN w.state = 'AGREED' THEN w.session_id END,
  CASE WHEN w.is_over THEN 'Their own cases weigh no more than before; what was taken over does.' END, CASE WHEN w.is_over AND w.ago = 3 THEN 'The colleague is expected back within the month.' END, CASE WHEN w.is_over AND w.ago = 2 THEN 'Eight of the cases go to two others of the team, and nothing new is given until the end of the month.' END,
  CASE WHEN w.state = 'DISPUTED' THEN 'Two hearings took a week of their own, and the rules give them four points.' END, CASE WHEN w.state = 'DISPUTED' THEN 'The hearings are in the rules. Other weights for one person would be unfair to the others.' END, CASE WHEN w.state = 'DISPUTED' THEN manager_of(w.manager_id) END, CASE WHEN w.state = 'DISPUTED' THEN least(w.day, ${today} - 1) END
FROM weighed w ORDER BY w.month, w.n;
INSERT INTO workload_reviews (record_id, worker_id, owner_id, escalated_to_id, months, opened_on, due_on, state, outcome, closed_on) SELECT r.id, r.worker_id, r.agreed_with_id, manager_of(r.agreed_with_id), 2, r.agreed_on, r.agreed_on + 14, 'DONE', 'Eight cases were shared out, and the points are below the maximum again.', least(r.agreed_on + 11, ${today} - 1) FROM workload_records r WHERE r.is_over AND r.remedial_action IS NOT NULL AND r.state = 'AGREED';
INSERT INTO workload_records (${columns}, revision, corrects_id, correction_reason) SELECT ${columns.split(", ").map((one) => (one === "total_points" || one === "extra_points" ? `r.${one} - 5` : one === "lines" ? "(SELECT jsonb_agg(CASE WHEN l->>'ruleCode' = 'MENTORING' THEN l || '{\"agreedPoints\": 0, \"note\": \"It ended in the month before.\"}' ELSE l END) FROM jsonb_array_elements(r.lines) l)" : `r.${one}`)).join(", ")}, 2, r.id, 'Mentoring had ended in the month before.' FROM workload_records r WHERE r.state = 'AGREED' AND r.extra_points = 5 AND r.month = (${thisMonth} - interval '3 months')::date ORDER BY r.reference LIMIT 1;`;

/** Reports on the last three months; Owen Pryce has not made that of the month before last, and last month's wait for their day. */
const reports = `
WITH months AS (SELECT (${thisMonth} - ago * interval '1 month')::date AS month, (${thisMonth} - (ago - 1) * interval '1 month')::date + 14 AS due, ago FROM generate_series(1, 3) ago),
lines AS (SELECT w.manager_id, k.*, s.id AS worker_id, s.name, r.reference, r.state, r.total_points, r.maximum_points, coalesce(r.is_over, false) AS is_over, (SELECT max(v.held_on) FROM supervision_sessions v WHERE v.worker_id = s.id AND v.held_on >= k.month AND v.held_on < k.month + interval '1 month') AS supervised_on
  FROM supervised_people() w JOIN staff_members s ON s.id = w.worker_id CROSS JOIN months k LEFT JOIN LATERAL (SELECT * FROM workload_records x WHERE x.worker_id = s.id AND x.month = k.month ORDER BY x.is_open, x.revision DESC LIMIT 1) r ON true),
teams AS (SELECT l.manager_id, l.month, l.due, l.ago, l.due - 1 < ${today} AND NOT (l.ago = 2 AND l.manager_id = ${person("Owen Pryce")}) AS is_made, count(*)::int AS people, count(*) FILTER (WHERE l.state = 'AGREED')::int AS agreed, count(l.supervised_on)::int AS supervised, count(*) FILTER (WHERE l.state = 'AGREED' AND l.is_over)::int AS over,
  coalesce(sum(l.total_points) FILTER (WHERE l.state = 'AGREED'), 0)::int AS total, coalesce(sum(l.maximum_points) FILTER (WHERE l.state = 'AGREED'), 0) AS maximum,
  jsonb_agg(jsonb_build_object('workerId', l.worker_id, 'name', l.name, 'reference', l.reference, 'state', l.state, 'totalPoints', l.total_points, 'maximumPoints', l.maximum_points, 'isOver', l.is_over, 'supervisedOn', l.supervised_on) ORDER BY l.name) AS lines FROM lines l GROUP BY 1, 2, 3, 4)
INSERT INTO workload_reports (manager_id, month, due_on, state, reported_on, shared_with_id, remarks, lines, people, agreed, supervised, over, total_points, maximum_points)
SELECT t.manager_id, t.month, t.due, CASE WHEN t.is_made THEN 'REPORTED' ELSE 'DUE' END, CASE WHEN t.is_made THEN least(${onAWorkday("t.due")}, ${today} - 1) END, CASE WHEN t.is_made THEN manager_of(t.manager_id) END, CASE WHEN t.is_made AND t.over > 0 THEN 'One of us carries a colleague’s cases; it is shared out from now on.' ELSE '' END, CASE WHEN t.is_made THEN t.lines ELSE '[]' END,
  CASE WHEN t.is_made THEN t.people END, CASE WHEN t.is_made THEN t.agreed END, CASE WHEN t.is_made THEN t.supervised END, CASE WHEN t.is_made THEN t.over END, CASE WHEN t.is_made THEN t.total END, CASE WHEN t.is_made THEN t.maximum END FROM teams t ORDER BY t.month, t.manager_id;`;

/** Supervision, workload records and reports of some months, beside today. */
export async function tellOfSupervision(client: ClientBase): Promise<void> {
  for (const told of [standard, sessions, records, reports]) await client.query(told);
}
