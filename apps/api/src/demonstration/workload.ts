import type { ClientBase } from "pg";
import { openingDay as today } from "./office-days.js";

/** In whose hands each case was, from the day on which the history says that it was given to them. */
const standings = `
DELETE FROM case_standings;
WITH given AS (SELECT DISTINCT ON (e.case_id, e.at::date) e.case_id, e.at::date AS on_day, (e.particulars ->> 'toPositionId')::uuid AS seat FROM audit_entries e WHERE e.action = 'assigned' AND e.case_id IS NOT NULL AND e.particulars ? 'toPositionId' ORDER BY e.case_id, e.at::date, e.at DESC),
  hands AS (SELECT g.*, lag(g.seat) OVER w AS before FROM given g WHERE g.seat IS NOT NULL WINDOW w AS (PARTITION BY g.case_id ORDER BY g.on_day)),
  stretches AS (SELECT h.case_id, h.seat, h.on_day, lead(h.on_day) OVER (PARTITION BY h.case_id ORDER BY h.on_day) AS until FROM hands h WHERE h.seat IS DISTINCT FROM h.before)
INSERT INTO case_standings (case_id, position_id, complexity, decided_on, allocated_on, from_on, to_on)
  SELECT s.case_id, CASE WHEN s.until IS NULL THEN c.owner_position_id ELSE s.seat END, c.complexity, c.decided_on, s.on_day, s.on_day, s.until FROM stretches s JOIN cases c ON c.id = s.case_id WHERE s.until IS NOT NULL OR c.owner_position_id IS NOT NULL
  UNION ALL SELECT c.id, c.owner_position_id, c.complexity, c.decided_on, x.on_day, x.on_day, NULL FROM cases c CROSS JOIN LATERAL (SELECT coalesce(c.received_on, c.decided_on, ${today}) AS on_day) x WHERE c.owner_position_id IS NOT NULL AND NOT EXISTS (SELECT FROM stretches s WHERE s.case_id = c.id AND s.until IS NULL);`;

/** What people take on beside their cases, recorded by whoever manages them. */
const responsibilities = `
INSERT INTO responsibilities (staff_id, rule_code, units, from_on, to_on, note, recorded_by_id, recorded_on)
  SELECT s.id, t.code, t.units, ${today} - t.since, CASE WHEN t.last IS NOT NULL THEN ${today} + t.last END, t.note, manager_of(s.id), ${today} - t.since FROM (VALUES
    ('Chidi Okafor', 'MENTORING', 1, 60, NULL::int, 'Nia Bevan, in her first months'), ('Chidi Okafor', 'WORKING_PARTY', 1, 90, 45, 'Letters that people understand'), ('Chidi Okafor', 'PANEL', 1, 20, 40, 'Interviews for two caseworkers'),
    ('Shanice Powell', 'PRACTICE_TEACHING', 1, 40, 80, 'A trainee on placement'), ('Shanice Powell', 'MENTORING', 1, 100, NULL, 'Isla Buchan'), ('Amina Yusuf', 'FORMAL_TRAINING', 1, 30, 30, 'Calls with people who are bereaved, for both teams'),
    ('Callum Reekie', 'WORKING_PARTY', 1, 90, 45, 'Letters that people understand'), ('Priya Nair', 'MENTORING', 1, 50, NULL, 'A reviewer in training'), ('Marianne Holt', 'FORMAL_TRAINING', 1, 70, -5, 'Reading clinical records'),
    ('Idris Kay', 'LONG_ARM', 1, 30, 150, 'A trainee of another office')) t(name, code, units, since, last, note) JOIN staff_members s ON s.name = t.name WHERE manager_of(s.id) IS NOT NULL;`;

/** What makes cases heavy, recorded by whoever holds them; an interview that a colleague of another team did. */
const factors = `
WITH held AS (SELECT c.id, p.holder_id, s.name, row_number() OVER (PARTITION BY p.holder_id ORDER BY c.reference DESC) AS n FROM cases c JOIN positions p ON p.id = c.owner_position_id JOIN staff_members s ON s.id = p.holder_id WHERE c.status IN ('ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive)
INSERT INTO case_factors (case_id, rule_code, units, measure, from_on, to_on, done_by_id, recorded_by_id, recorded_on)
  SELECT h.id, t.code, t.units, t.measure, x.since, CASE WHEN t.last IS NOT NULL THEN greatest(${today} + t.last, x.since) END, (SELECT d.id FROM staff_members d WHERE d.name = t.doer), h.holder_id, x.since FROM (VALUES
    ('Chidi Okafor', 1, 'AT_RISK', 2, NULL::numeric, 12, NULL::int, NULL), ('Chidi Okafor', 2, 'COURT', 1, NULL, 40, NULL, NULL), ('Chidi Okafor', 3, 'LARGE_FILE', 1, 1240, 25, NULL, NULL), ('Chidi Okafor', 4, 'INTERPRETER', 1, NULL, 30, NULL, NULL), ('Chidi Okafor', 5, 'AT_RISK', 1, NULL, 9, NULL, NULL), ('Chidi Okafor', 6, 'COURT', 1, NULL, 15, NULL, NULL),
    ('Shanice Powell', 1, 'COURT', 1, NULL, 35, NULL, NULL), ('Shanice Powell', 2, 'AT_RISK', 1, NULL, 8, NULL, NULL), ('Shanice Powell', 3, 'LARGE_FILE', 1, 860, 20, NULL, NULL), ('Amina Yusuf', 1, 'SITE_VISIT', 1, NULL, 3, NULL, NULL), ('Amina Yusuf', 2, 'INTERPRETER', 1, NULL, 28, NULL, NULL), ('Amina Yusuf', 3, 'INTERVIEW_FOR_OTHERS', 1, NULL, 5, 20, 'Lewis Grant'),
    ('Farah Siddiqi', 1, 'INTERPRETER', 2, NULL, 33, NULL, NULL), ('Tunde Balogun', 1, 'AT_RISK', 1, NULL, 30, -10, NULL), ('Gary Whitehead', 1, 'LARGE_FILE', 1, 640, 14, NULL, NULL)) t(name, n, code, units, measure, since, last, doer) JOIN held h ON h.name = t.name AND h.n = t.n
    CROSS JOIN LATERAL (SELECT greatest(${today} - t.since, (SELECT k.allocated_on FROM case_standings k WHERE k.case_id = h.id AND k.to_on IS NULL)) AS since) x;`;

/** Two cases in the hopper of Customer Care that go before other work. */
const first = `
INSERT INTO case_factors (case_id, rule_code, units, from_on, recorded_by_id, recorded_on) SELECT c.id, CASE c.n WHEN 1 THEN 'AT_RISK' ELSE 'COURT' END, 1, ${today} - 1, (SELECT s.id FROM staff_members s WHERE s.name = 'Grace Lomax'), ${today} - 1
  FROM (SELECT c.id, row_number() OVER (ORDER BY c.reference DESC) AS n FROM cases c JOIN segments g ON g.id = c.segment_id WHERE g.name = 'Customer Care' AND c.owner_position_id IS NULL AND NOT c.is_sensitive AND c.received_on < ${today} - 3 AND EXISTS (SELECT FROM service_requests r WHERE r.case_id = c.id AND r.is_open)) c WHERE c.n <= 2;`;

/** Workload in points: since when people have their cases, what they take on, and what makes cases heavy. */
export async function tellOfWorkload(client: ClientBase): Promise<void> {
  for (const told of [standings, responsibilities, factors, first]) await client.query(told);
}
