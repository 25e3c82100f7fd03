import type { ClientBase } from "pg";
import { onAWorkday, openingDay as today } from "./office-days.js";

const person = (name: string) => `(SELECT s.id FROM staff_members s WHERE s.name = '${name}')`;

/** The steps of cases, in use for the cases of the last weeks; some are taken already, by whoever holds the case. */
const steps = `
INSERT INTO case_steps (ordinal, wording, basis, area_id, before, is_required, in_use_from) VALUES
  (1, 'Put the complaint to the body and hear its side', 'Casework guidance, part 2', NULL, 'DECIDING', true, ${today} - 240), (2, 'Send both sides what we are about to decide', 'Casework guidance, part 5', NULL, 'DECIDING', true, ${today} - 240),
  (3, 'Offer a call before the decision is sent', 'Customer charter', NULL, 'DECIDING', false, ${today} - 240), (4, 'Send original papers back', 'Records policy, 3.1', NULL, 'CLOSING', true, ${today} - 240);
INSERT INTO case_steps_taken (case_id, step_id, answer, note, taken_by_id, taken_on)
  SELECT c.id, s.id, CASE WHEN c.n % 7 = 0 THEN 'DOES_NOT_APPLY' ELSE 'DONE' END, CASE WHEN c.n % 7 = 0 THEN 'The body wrote before we asked.' ELSE '' END, c.holder_id, ${onAWorkday("(c.received_on + 5)")}
  FROM (SELECT c.*, p.holder_id, row_number() OVER (ORDER BY c.reference) AS n FROM cases c JOIN positions p ON p.id = c.owner_position_id AND p.holder_id IS NOT NULL WHERE c.status IN ('ASSESSMENT', 'INVESTIGATION') AND c.received_on BETWEEN ${today} - 240 AND ${today} - 15) c, case_steps s WHERE s.ordinal = 1 AND c.n % 3 <> 0;`;

/** Paper of open and of old cases: one is late, one went from hand to hand, one is in an archive, one waits for its second person; a hold stands on another. */
const papers = `
INSERT INTO paper_files (case_id, about, kept_at, opened_by_id, opened_on)
  SELECT c.id, (ARRAY['Letters and photographs', 'Medical records on loan', 'Plans and a survey', 'Handwritten diary', 'Bank statements'])[1 + (c.n % 5)], 'Registry, shelf ' || (3 + (c.n / 9) % 9), ${person("Catherine Loy")}, greatest(c.received_on, ${today} - 400)
  FROM (SELECT c.id, c.received_on, row_number() OVER (ORDER BY c.reference) AS n FROM cases c WHERE NOT c.is_sensitive AND c.status IN ('ASSESSMENT', 'INVESTIGATION') AND c.owner_position_id IS NOT NULL) c WHERE c.n % 9 = 4 LIMIT 8;
INSERT INTO paper_files (case_id, about, kept_at, opened_by_id, opened_on)
  SELECT c.id, 'Papers of a closed case', 'Store, bay ' || c.n, ${person("Catherine Loy")}, c.received_on FROM (SELECT c.id, c.received_on, row_number() OVER (ORDER BY c.closed_on, c.reference) AS n FROM cases c WHERE c.status = 'CLOSED' AND NOT c.is_sensitive AND NOT EXISTS (SELECT FROM reviews r WHERE r.case_id = c.id AND r.is_open)) c WHERE c.n <= 3;
INSERT INTO paper_file_movements (file_id, kind, "on", place, by_id) SELECT f.id, 'OPENED', f.opened_on, f.kept_at, f.opened_by_id FROM paper_files f ORDER BY f.reference;
WITH out AS (SELECT f.id, p.holder_id, row_number() OVER (ORDER BY f.reference) AS n FROM paper_files f JOIN cases c ON c.id = f.case_id JOIN positions p ON p.id = c.owner_position_id WHERE c.status <> 'CLOSED'), moved AS (
  UPDATE paper_files f SET state = 'OUT', with_id = o.holder_id, due_back_on = ${onAWorkday(`(${today} + CASE o.n WHEN 1 THEN -4 WHEN 2 THEN 3 ELSE 9 END)`)}, version = 2 FROM out o WHERE o.id = f.id AND o.n <= 3 RETURNING f.id, f.with_id, f.due_back_on)
INSERT INTO paper_file_movements (file_id, kind, "on", to_id, due_back_on, note, by_id) SELECT m.id, 'TAKEN_OUT', m.due_back_on - 14, m.with_id, m.due_back_on, 'To read beside the body’s answer', ${person("Catherine Loy")} FROM moved m;
WITH closed AS (SELECT f.id, row_number() OVER (ORDER BY f.reference) AS n FROM paper_files f JOIN cases c ON c.id = f.case_id WHERE c.status = 'CLOSED'), moved AS (
  UPDATE paper_files f SET state = 'TRANSFERRED', transferred_to = 'County archive', version = 2 FROM closed o WHERE o.id = f.id AND o.n = 2 RETURNING f.id)
INSERT INTO paper_file_movements (file_id, kind, "on", place, note, by_id) SELECT m.id, 'TRANSFERRED', ${onAWorkday(`(${today} - 30)`)}, 'County archive', 'The archive keeps inquiries of this kind for good.', ${person("Catherine Loy")} FROM moved m;
INSERT INTO legal_holds (case_id, reason, placed_by_id, placed_on) SELECT f.case_id, 'The body’s insurers asked us to keep everything.', ${person("Catherine Loy")}, ${today} - 12 FROM paper_files f JOIN cases c ON c.id = f.case_id WHERE c.status = 'CLOSED' ORDER BY f.reference DESC LIMIT 1;`;

/** Signs on cases: one with Compliance and Fraud, one that waits, one that was none. */
const signs = `
INSERT INTO case_indicators (case_id, kind_id, what, seen_on, noted_by_id, noted_on, state, involvement_id, settled_by_id, settled_on)
  SELECT v.case_id, k.id, 'Two callers gave a new account within a week, and neither knew the reference.', v.involved_on - 1, v.involved_by_id, v.involved_on - 1, 'REFERRED', v.id, v.involved_by_id, v.involved_on FROM compliance_involvements v, indicator_kinds k WHERE v.state = 'REVIEWED' AND k.name = 'An account changed without confirmation';
INSERT INTO case_indicators (case_id, kind_id, what, seen_on, noted_by_id, noted_on, state, settled_by_id, settled_on, settled_because)
  SELECT c.id, k.id, t.what, ${today} - t.ago, c.holder_id, ${today} - t.ago, t.state, CASE WHEN t.because IS NOT NULL THEN c.holder_id END, CASE WHEN t.because IS NOT NULL THEN ${today} - t.ago + 2 END, t.because
  FROM (VALUES (5, 'Somebody close may be taking advantage', 'A nephew answers every question for her and will not put her on.', 2, 'NOTED', NULL), (12, 'Evidence may be lost', 'The body clears its recordings after ninety days.', 20, 'SET_ASIDE', 'The recordings were sent to us.')) t(n, kind, what, ago, state, because)
  JOIN (SELECT c.id, p.holder_id, row_number() OVER (ORDER BY c.reference) AS n FROM cases c JOIN positions p ON p.id = c.owner_position_id AND p.holder_id IS NOT NULL WHERE c.status IN ('ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive) c USING (n) JOIN indicator_kinds k ON k.name = t.kind;`;

/** What is agreed with Customer Services and with specialists, ideas in each of their states, and two projects. */
const office = `
INSERT INTO service_agreements (counterpart, segment_id, measure, working_days, percent, in_force_from, agreed_by_id) SELECT t.counterpart, s.id, t.measure, t.days, t.percent, ${today} - 200, ${person("Bronwen Pugh")}
  FROM (VALUES ('Customer Services', 'Customer Care', 'THEY_ACCEPT', 2, 90), ('Customer Services', 'Customer Care', 'WE_ACCEPT', 3, 90), ('Specialist Services', 'Private Office', 'THEY_ADVISE', 5, 80)) t(counterpart, segment, measure, days, percent) JOIN segments s ON s.name = t.segment;
INSERT INTO improvement_ideas (title, what, given_by_id, given_on, leader_id, state, answer, answered_by_id, answered_on, outcome, done_on)
  SELECT t.title, t.what, g.id, ${onAWorkday(`(${today} - t.ago)`)}, l.id, t.state, t.answer, CASE WHEN t.answer IS NOT NULL THEN l.id END, CASE WHEN t.answer IS NOT NULL THEN ${onAWorkday(`(${today} - t.ago + 4)`)} END, t.outcome, CASE WHEN t.outcome IS NOT NULL THEN ${onAWorkday(`(${today} - t.ago + 18)`)} END
  FROM (VALUES ('Amina Yusuf', 'Say in the first letter when we write again', 'Half of the calls in the first month ask only how things stand.', 40, 'DONE', 'A good thought. I ask for the template to be changed.', 'The first letter says it since this month; fewer people ring in the second week.'),
    ('Ben Carter', 'One list of what each trust wants in a request for records', 'We each keep our own, and ask twice.', 16, 'TAKEN_UP', 'Yes. Start with the five that we write to most.', NULL), ('Chidi Okafor', 'Answer e-mails by the post room’s clock', 'So that none waits over a weekend.', 25, 'NOT_TAKEN', 'The rota covers Saturdays from next month, which does the same.', NULL),
    ('Catherine Loy', 'A shelf for files that are due back this week', 'People look for them in the wrong bay.', 3, 'GIVEN', NULL, NULL)) t(giver, title, what, ago, state, answer, outcome)
  JOIN staff_members g ON g.name = t.giver JOIN staff_members l ON l.id = manager_of(g.id);
INSERT INTO projects (name, purpose, segment_id, lead_id, begun_by_id, starts_on, ends_on) SELECT t.name, t.purpose, s.id, ${person("Dana Fox")}, ${person("Grace Lomax")}, ${onAWorkday(`(${today} - t.since)`)}, ${onAWorkday(`(${today} + t.ahead)`)}
  FROM (VALUES ('Plain letters', 'New wording for the letters that people ring us about most.', 'Customer Care', 20, 60), ('Moving the registry', 'Paper goes to the new store; everybody gives a hand for a time.', NULL, 5, 25)) t(name, purpose, segment, since, ahead) LEFT JOIN segments s ON s.name = t.segment;
INSERT INTO project_people (project_id, staff_id, half_days, from_on, to_on) SELECT p.id, s.id, t.half_days, p.starts_on, p.ends_on FROM (VALUES ('Plain letters', 'Amina Yusuf', 2), ('Plain letters', 'Daniel Osborne', 1), ('Moving the registry', 'Catherine Loy', 4), ('Moving the registry', 'Chidi Okafor', 1)) t(project, name, half_days) JOIN projects p ON p.name = t.project JOIN staff_members s ON s.name = t.name;`;

/** What cases go through, what they have on paper, and what looks wrong on them; what is agreed, thought of and begun across the office. */
export async function tellOfPapers(client: ClientBase): Promise<void> {
  for (const told of [steps, papers, signs, office]) await client.query(told);
}
