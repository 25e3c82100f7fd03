import type { ClientBase } from "pg";
import { openingDay as today } from "./office-days.js";

const person = (name: string) => `(SELECT s.id FROM staff_members s WHERE s.name = '${name}')`;

/** What the checks test: two policies that the Board approved long ago, and the kinds that are tied to them. */
const testing = `
INSERT INTO policies (name, purpose, team_id, owner_id, number) SELECT t.name, t.purpose, k.id, ${person("Helen Marsh")}, 1 FROM (VALUES ('Financial remedies: how much, and why', 'So that people with the same loss are offered the same, with reasons that they can read.'), ('Payees: who may be paid', 'So that nobody is paid who was not confirmed by the person whose money it is.')) t(name, purpose), (SELECT id FROM teams ORDER BY name LIMIT 1) k;
INSERT INTO policy_versions (policy_id, number, state, text, change, written_by_id, written_on, put_to_board_on, approved_on, evidence, published_on, published_by_id, accept_by) SELECT p.id, 1, 'PUBLISHED', p.purpose || ' Every decision names its band, the reasons for it and who was told.', 'Written down.', p.owner_id, ${today} - 560, ${today} - 545, ${today} - 540, 'Minute 6 of the Board', ${today} - 530, p.owner_id, ${today} - 500 FROM policies p WHERE p.name IN ('Financial remedies: how much, and why', 'Payees: who may be paid');
UPDATE policies p SET published_id = v.id FROM policy_versions v WHERE v.policy_id = p.id AND v.state = 'PUBLISHED' AND p.published_id IS NULL;
UPDATE control_check_kinds k SET policy_ids = ARRAY(SELECT p.id FROM policies p WHERE p.name = CASE k.name WHEN 'Payees' THEN 'Payees: who may be paid' ELSE 'Financial remedies: how much, and why' END);`;

/** A year of checks: of what caseworkers decided, by the leader of another team; the latest wait. */
const checking = `
INSERT INTO control_checks (case_id, kind_id, what, decided_by_id, decided_on, checker_id, asked_by_id, asked_on, due_on, state, money, policy, limits, note, checked_on)
SELECT d.id, k.id, CASE k.name WHEN 'Offers' THEN 'An offer of £' || d.n % 7 * 50 + 150 || ' with the decision' WHEN 'Awards' THEN 'An award of £' || d.n % 5 * 100 + 200 || ', and an apology' ELSE 'A change of payee, asked for by letter' END, d.holder_id, d.decided_on, c.holder_id, ${person("Helen Marsh")}, d.decided_on + 4, d.decided_on + 18,
  CASE WHEN d.is_new THEN 'TO_CHECK' ELSE 'CHECKED' END, CASE WHEN NOT d.is_new THEN CASE WHEN k.name = 'Payees' THEN 'DOES_NOT_APPLY' WHEN d.m % 7 = 0 THEN 'WRONG' ELSE 'RIGHT' END END, CASE WHEN NOT d.is_new THEN CASE WHEN d.m % 5 = 0 THEN 'WRONG' ELSE 'RIGHT' END END, CASE WHEN NOT d.is_new AND k.looks_at_limits THEN 'RIGHT' END,
  CASE WHEN NOT d.is_new THEN (ARRAY['The reasons can be followed by somebody who was not there.', 'A clear file.', 'The letter and the figures say the same.', ''])[1 + d.m % 4] END, CASE WHEN NOT d.is_new THEN d.decided_on + 11 END
FROM (SELECT t.*, row_number() OVER (ORDER BY t.decided_on, t.n) AS m, t.decided_on > ${today} - 25 AS is_new FROM (SELECT c.id, c.decided_on, p.holder_id, p.team_id, p.segment_id, row_number() OVER (ORDER BY c.decided_on, c.reference) AS n
    FROM cases c JOIN positions p ON p.id = c.owner_position_id AND p.kind = 'CASEWORKER' AND p.holder_id IS NOT NULL WHERE c.decided_on BETWEEN ${today} - 355 AND ${today} - 6 AND NOT c.is_sensitive) t WHERE t.n % 2 = 0) d
JOIN control_check_kinds k ON k.name = (ARRAY['Offers', 'Awards', 'Payees'])[1 + d.m % 3]
JOIN LATERAL (SELECT q.holder_id FROM positions q WHERE q.kind = 'TEAM_LEADER' AND q.is_open AND q.holder_id IS NOT NULL AND q.team_id <> d.team_id AND q.holder_id <> d.holder_id AND NOT stands_below(q.holder_id, d.holder_id, d.decided_on) ORDER BY (q.segment_id = d.segment_id) DESC, md5(d.id::text || q.id::text) LIMIT 1) c ON true;`;

/** What they found, at every step of the way: the newest with the checker, older ones with managers and caseworkers, the rest closed. */
const finding = `
INSERT INTO control_errors (check_id, case_id, aspect, policy_id, what, staff_id, checker_id, manager_id, state, raised_on, due_on, reached_on, corrected_on, closed_on)
SELECT e.id, e.case_id, e.aspect, e.policy_id, e.what, e.decided_by_id, e.checker_id, CASE WHEN e.step > 1 THEN e.manager END, (ARRAY['RAISED', 'WITH_LINE_MANAGER', 'WITH_CASEWORKER', 'CORRECTED', 'CLOSED'])[e.step], e.checked_on, CASE WHEN e.step = 5 THEN e.checked_on + 20 ELSE greatest(e.checked_on + 3 * e.step, ${today} + (e.n % 5)::int - 1) END,
  CASE WHEN e.step > 2 THEN e.checked_on + 4 END, CASE WHEN e.step > 3 THEN e.checked_on + 10 END, CASE WHEN e.step = 5 THEN e.checked_on + 13 END
FROM (SELECT t.*, CASE WHEN t.n > 8 THEN 5 ELSE (ARRAY[1, 2, 3, 4, 2, 3, 4, 3])[t.n] END AS step FROM (
  SELECT k.id, k.case_id, k.decided_by_id, k.checker_id, k.checked_on, a.aspect, a.what, CASE a.aspect WHEN 'POLICY' THEN (SELECT i.policy_ids[1] FROM control_check_kinds i WHERE i.id = k.kind_id) END AS policy_id, manager_of(k.decided_by_id) AS manager, row_number() OVER (ORDER BY k.checked_on DESC, k.reference, a.aspect) AS n
  FROM control_checks k JOIN LATERAL (VALUES ('MONEY', k.money, 'The sum in the letter is not the sum that was agreed.'), ('POLICY', k.policy, 'The file does not say why this band was chosen.')) a(aspect, result, what) ON a.result = 'WRONG' WHERE manager_of(k.decided_by_id) IS NOT NULL AND manager_of(k.decided_by_id) <> k.decided_by_id) t) e;
INSERT INTO control_error_steps (error_id, ordinal, state, taken_by_id, taken_on, words) SELECT e.id, s.ordinal, s.state, s.who, s.day, s.words FROM control_errors e CROSS JOIN LATERAL (VALUES
  (1, 'RAISED', e.checker_id, e.raised_on, ''), (2, 'WITH_LINE_MANAGER', e.checker_id, e.raised_on + 1, 'Please look at this together.'), (3, 'WITH_CASEWORKER', e.manager_id, e.reached_on, 'As we said on the telephone: put it right and tell the person.'),
  (4, 'CORRECTED', e.staff_id, e.corrected_on, 'Put right on the file, and a short letter went out.'), (5, 'CLOSED', e.manager_id, e.closed_on, '')) s(ordinal, state, who, day, words)
WHERE s.ordinal <= array_position(ARRAY['RAISED', 'WITH_LINE_MANAGER', 'WITH_CASEWORKER', 'CORRECTED', 'CLOSED'], e.state);`;

/** The office's own shares, and from when on somebody has dealt long with one person. */
const setting = `INSERT INTO assurance_standards (in_force_from, share, probation_share, tenure_months, set_by_id) VALUES (${today} - 200, 10, 25, 7, ${person("Sam Reid")});`;

/** A trend that the managers are to see. */
const trending = `
INSERT INTO control_trends (title, what, from_on, to_on, checks, errors, checks_before, errors_before, raised_by_id, raised_on) SELECT 'Why a band was chosen', 'The reasons for the band are what is missing most, in every team. A line in the decision letter would help.', ${today} - 90, ${today} - 1,
  (SELECT count(*) FROM control_checks c WHERE c.checked_on BETWEEN ${today} - 90 AND ${today} - 1), (SELECT count(*) FROM control_errors e JOIN control_checks c ON c.id = e.check_id WHERE c.checked_on BETWEEN ${today} - 90 AND ${today} - 1),
  (SELECT count(*) FROM control_checks c WHERE c.checked_on BETWEEN ${today} - 180 AND ${today} - 91), (SELECT count(*) FROM control_errors e JOIN control_checks c ON c.id = e.check_id WHERE c.checked_on BETWEEN ${today} - 180 AND ${today} - 91), ${person("Helen Marsh")}, ${today} - 1;
INSERT INTO meeting_nominations (kind, trend_id, title, why, nominated_by_id, nominated_on) SELECT 'CONTROL_TREND', t.id, t.reference || ': ' || t.title, 'One line in the template would mend most of it.', t.raised_by_id, t.raised_on FROM control_trends t;`;

/** A year of control checks, with errors at every step of their way, and one trend for the managers. */
export async function tellOfControlChecks(client: ClientBase): Promise<void> {
  for (const told of [testing, checking, finding, setting, trending]) await client.query(told);
}
