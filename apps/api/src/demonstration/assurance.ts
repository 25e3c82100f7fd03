import type { ClientBase } from "pg";
import { openingDay as today } from "./office-days.js";

const person = (name: string) => `(SELECT s.id FROM staff_members s WHERE s.name = '${name}')`;
const open = "c.status IN ('ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive";

/** Somebody of Compliance and Fraud. */
const joining = `
INSERT INTO staff_members (staff_number, name, email, telephone, started_on, induction_completed_on, line_manager_id) SELECT '400951', 'Farida Rahimi', 'farida.rahimi@ombudsman.example', '01632 960851', ${today} - 900, ${today} - 870, ${person("Helen Marsh")};
WITH seat AS (INSERT INTO positions (title, role_id, segment_id, kind, deputy_position_id) SELECT 'Compliance and Fraud officer', r.id, s.id, 'OTHER', (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = ${person("Helen Marsh")} AND h.held_to IS NULL AND h.is_primary) FROM roles r, segments s WHERE r.name = 'Compliance officer' AND s.name = 'Private Office' RETURNING id)
INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT seat.id, ${person("Farida Rahimi")}, ${today} - 900, true FROM seat;`;

/** A sample of Dana Fox's team, half of it examined; what one examination asks for is late. */
const examining = `
WITH listed AS (SELECT c.id FROM cases c JOIN positions p ON p.id = c.owner_position_id JOIN positions d ON d.team_id = p.team_id AND d.holder_id = ${person("Dana Fox")} AND d.kind = 'TEAM_LEADER' WHERE ${open} AND p.holder_id <> d.holder_id)
INSERT INTO case_samples (drawn_by_id, drawn_on, size, seed, listed_ids) SELECT ${person("Dana Fox")}, ${today} - 12, 4, 'first of the quarter', ARRAY(SELECT id FROM listed ORDER BY id) WHERE EXISTS (SELECT FROM listed);
INSERT INTO case_examinations (sample_id, case_id, holder_id, examiner_id, drawn_on) SELECT m.id, c.id, p.holder_id, m.drawn_by_id, m.drawn_on FROM case_samples m CROSS JOIN LATERAL drawn_from(m.listed_ids, m.seed, m.size) d(id) JOIN cases c ON c.id = d.id JOIN positions p ON p.id = c.owner_position_id;
WITH first AS (SELECT e.*, row_number() OVER (ORDER BY e.reference) AS n FROM case_examinations e), asked AS (
  INSERT INTO commissioned_work (case_id, what, why, owner_id, commissioned_by_id, commissioned_on, due_on) SELECT f.case_id, 'Write down why the last call was not followed by a letter', 'From the examination ' || f.reference || '.', f.holder_id, f.examiner_id, f.drawn_on + 3, f.drawn_on + 10 FROM first f WHERE f.n = 1 RETURNING id, case_id)
UPDATE case_examinations e SET state = 'EXAMINED', examined_on = e.drawn_on + 3, casework_to_date = t.done, finding = t.finding, note = t.note, work_id = (SELECT a.id FROM asked a WHERE a.case_id = e.case_id)
FROM first f JOIN (VALUES (1, 'The complaint was put to the body within the week. Two calls are on the file; only one was confirmed in writing.', 'TO_IMPROVE', 'Good plain letters. Confirm calls on the same day.'), (2, 'Everything was asked for at once, and the answer is chased.', 'IN_ORDER', 'A file that anybody could take over.')) t(n, done, finding, note) USING (n) WHERE f.id = e.id;
INSERT INTO examination_answers (examination_id, question_id, answer, note) SELECT e.id, q.id, CASE WHEN q.ordinal = 1 AND e.finding = 'TO_IMPROVE' THEN 'NO' WHEN q.ordinal = 5 THEN 'DOES_NOT_APPLY' ELSE 'YES' END, '' FROM case_examinations e, examination_questions q WHERE e.state = 'EXAMINED';`;

/** Last week's payments: a high one that is dealt with, another that is open, and one to nobody who was authorised that is late. */
const paying = `
INSERT INTO payment_exception_kinds (name, test, from_pence, working_days, overseer_position_id, in_use_from) SELECT k.name, k.test, k.pence, k.days, p.id, ${today} - 300 FROM (VALUES ('High payment', 'AMOUNT', 100000, 5), ('No authorised payee', 'NO_AUTHORISED_PAYEE', NULL, 3)) k(name, test, pence, days), (SELECT p.id FROM positions p JOIN roles r ON r.id = p.role_id WHERE r.name = 'Finance manager' AND p.holder_id IS NOT NULL ORDER BY p.title, p.id LIMIT 1) p;
INSERT INTO payment_runs (file_name, paid_from, paid_to, imported_at) SELECT 'payments-of-the-week.csv', ${today} - 10, ${today} - 6, ${today} - 5 + time '08:10';
INSERT INTO payments (reference, run_id, case_id, paid_on, amount_pence, payee, is_payee_authorised) SELECT 'PAY-' || to_char(r.paid_to, 'IYYYIW') || '-' || lpad(c.n::text, 3, '0'), r.id, c.id, r.paid_from + (c.n % 5)::int, CASE c.n WHEN 2 THEN 240000 WHEN 5 THEN 125000 ELSE 5000 * c.n END, CASE WHEN c.n = 7 THEN '' ELSE c.name END, c.n <> 7
FROM payment_runs r, (SELECT c.id, coalesce(x.name, 'The complainant') AS name, row_number() OVER (ORDER BY c.reference DESC) AS n FROM cases c LEFT JOIN people x ON x.id = c.complainant_id JOIN positions p ON p.segment_id = c.segment_id AND p.kind = 'SEGMENT_MANAGER' AND p.holder_id IS NOT NULL WHERE ${open} LIMIT 12) c;
DO $$ DECLARE one record; work uuid; BEGIN
  FOR one IN SELECT m.*, k.id AS kind_id, k.name, k.overseer_position_id, (SELECT q.holder_id FROM positions q WHERE q.segment_id = c.segment_id AND q.kind = 'SEGMENT_MANAGER' AND q.holder_id IS NOT NULL ORDER BY q.id LIMIT 1) AS owner, r.paid_to FROM payments m JOIN payment_runs r ON r.id = m.run_id JOIN cases c ON c.id = m.case_id JOIN payment_exception_kinds k ON m.amount_pence >= k.from_pence OR k.test = 'NO_AUTHORISED_PAYEE' AND NOT m.is_payee_authorised ORDER BY m.reference LOOP
    INSERT INTO commissioned_work (case_id, what, why, owner_id, commissioned_by_id, commissioned_on, due_on, state, done_on, outcome) SELECT one.case_id, 'Look into payment ' || one.reference, 'The weekly report lists it as “' || one.name || '”. Say what you found and what was done.', one.owner, q.holder_id, one.paid_to + 1, one.paid_to + CASE WHEN one.payee = '' THEN 4 ELSE 10 END,
      CASE WHEN one.amount_pence = 240000 THEN 'DONE' ELSE 'ASKED' END, CASE WHEN one.amount_pence = 240000 THEN one.paid_to + 3 END, CASE WHEN one.amount_pence = 240000 THEN 'The remedy was decided within limits and confirmed by its second person. Nothing to put right.' END FROM positions q WHERE q.id = one.overseer_position_id RETURNING id INTO work;
    INSERT INTO payment_exceptions (payment_id, case_id, kind_id, work_id, raised_on) VALUES (one.id, one.case_id, one.kind_id, work, one.paid_to + 1);
  END LOOP; END $$;`;

/** Compliance and Fraud on two cases: one waits for its review, one was reviewed and visited and has an issue. */
const reviewing = `
INSERT INTO compliance_involvements (case_id, why, state, involved_by_id, involved_on, review, reviewed_by_id, reviewed_on) SELECT c.id, t.why, t.state, p.holder_id, ${today} - t.ago, t.review, CASE WHEN t.review IS NOT NULL THEN ${person("Farida Rahimi")} END, CASE WHEN t.review IS NOT NULL THEN ${today} - t.ago + 4 END
FROM (VALUES (3, 'The body says that a payment was made twice; our file has it once.', 'TO_REVIEW', 2, NULL), (9, 'The account was changed twice in a week, by two different callers.', 'REVIEWED', 15, 'I read the file from the first letter. Both changes were taken by telephone and neither was confirmed in writing. A visit is worth making.')) t(n, why, state, ago, review)
JOIN (SELECT c.id, c.owner_position_id, row_number() OVER (ORDER BY c.reference) AS n FROM cases c WHERE ${open} AND c.owner_position_id IS NOT NULL) c USING (n) JOIN positions p ON p.id = c.owner_position_id;
INSERT INTO compliance_visits (involvement_id, visited_on, account, recorded_by_id) SELECT v.id, v.reviewed_on + 3, 'Met the complainant at home with a friend. The second account is theirs; the first caller is not known to them.', v.reviewed_by_id FROM compliance_involvements v WHERE v.state = 'REVIEWED';
WITH asked AS (INSERT INTO commissioned_work (case_id, what, why, owner_id, commissioned_by_id, commissioned_on, due_on) SELECT v.case_id, 'Confirm the account in writing before the next payment', 'Compliance and Fraud found, in ' || v.reference || ': changes of account were taken by telephone alone.', v.involved_by_id, v.reviewed_by_id, v.reviewed_on, ${today} + 3 FROM compliance_involvements v WHERE v.state = 'REVIEWED' RETURNING id, case_id)
INSERT INTO compliance_issues (involvement_id, found, work_id, raised_by_id, raised_on) SELECT v.id, 'Changes of account were taken by telephone alone.', a.id, v.reviewed_by_id, v.reviewed_on FROM compliance_involvements v JOIN asked a ON a.case_id = v.case_id WHERE v.state = 'REVIEWED';`;

/** Casework that is examined, payments that stand out, and Compliance and Fraud; all of it beside today. */
export async function tellOfAssurance(client: ClientBase): Promise<void> {
  for (const told of [joining, examining, paying, reviewing]) await client.query(told);
}
