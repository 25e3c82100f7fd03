import { openingDay } from "./office-days.js";
import { inOrderOfTime, onItsCase } from "./trail/tell-trail.js";

/** SQL for the position so called, or for the person. */
const seat = (title: string) => `(SELECT id FROM positions WHERE title = '${title}' ORDER BY id LIMIT 1)`;
const person = (name: string) => `(SELECT id FROM staff_members WHERE name = '${name}')`;
const seatOf = (name: string) => `(SELECT id FROM positions WHERE holder_id = ${person(name)} ORDER BY id LIMIT 1)`;
const kind = (code: string) => `(SELECT id FROM decision_kinds WHERE code = '${code}')`;
/** The day before the office opens: the last one that its history knows. */
const yesterday = `(${openingDay} - 1)`;

const committee = `
INSERT INTO committees (name, purpose, secretary_position_id) VALUES ('Personal Cases Committee', 'Decides what the Trustees kept for it, and what no policy covers.', ${seat("Executive Assistant")});
INSERT INTO committee_terms (committee_id, revision, text, agreed_on, written_by_id) SELECT id, t.revision, t.text, t.agreed_on::date, ${person("Helen Marsh")} FROM committees, (VALUES
  (1, 'The committee decides cases that the Trustees kept for it. It meets each quarter.', '2023-03-14'),
  (2, 'The committee decides cases that the Trustees kept for it, and cases that no existing policy covers. Cases reach it by way of a director, with the reason and the file. It meets each month; three members decide, and its secretary writes the decision on the case.', '2025-02-11')) t(revision, text, agreed_on);`;

const routes = `
INSERT INTO escalation_routes (name) VALUES ('Remedies'), ('Overpayments');
INSERT INTO escalation_steps (route_id, ordinal, kind, position_id, team_id, committee_id) SELECT r.id, s.ordinal, s.kind, s.position_id, s.team_id, s.committee_id FROM (VALUES
  ('Remedies', 1, 'LINE_MANAGER', NULL::uuid, NULL::uuid, NULL::uuid), ('Remedies', 2, 'SENIOR_OPERATIONS_MANAGER', ${seat("Segment manager, Customer Care")}, NULL, NULL),
  ('Remedies', 3, 'DIRECTOR', ${seat("Ombudsman’s Casework Manager")}, NULL, NULL), ('Remedies', 4, 'COMMITTEE', NULL, NULL, (SELECT id FROM committees)),
  ('Overpayments', 1, 'LINE_MANAGER', NULL, NULL, NULL), ('Overpayments', 2, 'SPECIALIST_TEAM', NULL, (SELECT id FROM teams WHERE name = 'Office Support'), NULL), ('Overpayments', 3, 'DIRECTOR', ${seat("Ombudsman’s Casework Manager")}, NULL, NULL)
) s(route, ordinal, kind, position_id, team_id, committee_id) JOIN escalation_routes r ON r.name = s.route;
UPDATE teams SET specialisms = specialisms || '{Payment assurance}' WHERE name = 'Office Support';`;

const limits = `
INSERT INTO authority_limits (decision_kind_id, role_id, position_id, amount_pence, starts_on, ends_on, source_kind, source_title, source_reference, route_id, set_by_id)
SELECT k.id, r.id, CASE WHEN l.role IS NULL THEN ${seat("Finance manager")} END, l.pence, l.starts::date, l.ends::date, l.source, l.title, l.reference, w.id, ${person("Sam Reid")} FROM (VALUES
  ('FINANCIAL_REMEDY', 'Caseworker', 15000, '2023-04-01', '2025-03-31', 'POLICY', 'Remedies and redress', 'POL-014, version 3', 'Remedies'), ('FINANCIAL_REMEDY', 'Caseworker', 25000, '2025-04-01', NULL, 'POLICY', 'Remedies and redress', 'POL-014, version 4', 'Remedies'),
  ('FINANCIAL_REMEDY', 'Team leader', 100000, '2025-04-01', NULL, 'POLICY', 'Remedies and redress', 'POL-014, version 4', 'Remedies'), ('FINANCIAL_REMEDY', 'Segment manager', 500000, '2025-04-01', NULL, 'POLICY', 'Remedies and redress', 'POL-014, version 4', 'Remedies'),
  ('FINANCIAL_REMEDY', 'Casework manager', 1000000, '2025-04-01', NULL, 'POLICY', 'Remedies and redress', 'POL-014, version 4', 'Remedies'), ('FINANCIAL_REMEDY', NULL, 500000, '2025-04-01', NULL, 'POLICY', 'Remedies and redress', 'POL-014, version 4', 'Remedies'),
  ('FINANCIAL_REMEDY', 'Principal', NULL, '2025-04-01', NULL, 'POLICY', 'Remedies and redress', 'POL-014, version 4', 'Remedies'),
  ('OVERPAYMENT_WRITE_OFF', 'Team leader', 10000, '2025-04-01', NULL, 'DOCUMENT', 'Write-off limits', 'FIN-12', 'Overpayments'), ('OVERPAYMENT_WRITE_OFF', 'Segment manager', 100000, '2025-04-01', NULL, 'DOCUMENT', 'Write-off limits', 'FIN-12', 'Overpayments'),
  ('OVERPAYMENT_WRITE_OFF', NULL, 250000, '2025-04-01', NULL, 'DOCUMENT', 'Write-off limits', 'FIN-12', 'Overpayments'),
  ('REOPENING', 'Segment manager', NULL, '2025-04-01', NULL, 'PROCEDURE', 'When a decision is looked at again', 'PRO-031', 'Remedies'), ('REOPENING', 'Principal', NULL, '2025-04-01', NULL, 'PROCEDURE', 'When a decision is looked at again', 'PRO-031', 'Remedies')
) l(kind, role, pence, starts, ends, source, title, reference, route) JOIN decision_kinds k ON k.code = l.kind JOIN escalation_routes w ON w.name = l.route LEFT JOIN roles r ON r.name = l.role;`;

const scheme = `
INSERT INTO principals (label, position_id, starts_on) VALUES ('Ombudsman', ${seat("Ombudsman")}, '2023-04-01'), ('Deputy Ombudsman', ${seat("Deputy Ombudsman")}, '2023-04-01');
INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, principal_id, starts_on, note, set_by_id) SELECT k.id, e.low, e.high, p.id, '2025-04-01', e.note, ${person("Sam Reid")} FROM (VALUES
  ('SUBMISSION_FOR_DECISION', 1, 1, NULL, 'Straightforward ones are settled without a principal, unless whoever assesses one wants the Deputy to see it.'), ('SUBMISSION_FOR_DECISION', 2, 2, 'Deputy Ombudsman', ''), ('SUBMISSION_FOR_DECISION', 3, 4, 'Ombudsman', 'High-risk cases always go to the Ombudsman.'), ('SUBMISSION_WITH_REPLY', 1, 4, 'Ombudsman', 'Letters to Ministers are signed by the Ombudsman in person.')
) e(kind, low, high, principal, note) JOIN decision_kinds k ON k.code = e.kind LEFT JOIN principals p ON p.label = e.principal;
INSERT INTO scheme_people (entry_id, purpose, position_id) SELECT e.id, t.purpose, q.id FROM (VALUES
  ('SUBMISSION_FOR_DECISION', 1, 'SIGNS', 'Deputy Ombudsman'), ('SUBMISSION_FOR_DECISION', 1, 'REVIEWS', 'Assistant Casework Manager (team leader)'), ('SUBMISSION_FOR_DECISION', 1, 'REVIEWS', 'Ombudsman’s Casework Manager'), ('SUBMISSION_FOR_DECISION', 1, 'REVIEWS_STRAIGHTFORWARD', 'Executive Assistant'),
  ('SUBMISSION_FOR_DECISION', 1, 'SETTLES', 'Executive Assistant'), ('SUBMISSION_FOR_DECISION', 1, 'SETTLES', 'Ombudsman’s Casework Manager'),
  ('SUBMISSION_FOR_DECISION', 2, 'SIGNS', 'Ombudsman’s Casework Manager'), ('SUBMISSION_FOR_DECISION', 2, 'REVIEWS', 'Assistant Casework Manager (team leader)'),
  ('SUBMISSION_FOR_DECISION', 3, 'SIGNS', 'Deputy Ombudsman'), ('SUBMISSION_FOR_DECISION', 3, 'REVIEWS', 'Ombudsman’s Casework Manager'), ('SUBMISSION_FOR_DECISION', 3, 'REVIEWS', 'Assistant Casework Manager (team leader)'),
  ('SUBMISSION_WITH_REPLY', 1, 'SIGNS', 'Deputy Ombudsman'), ('SUBMISSION_WITH_REPLY', 1, 'REVIEWS', 'Assistant Casework Manager (team leader)'), ('SUBMISSION_WITH_REPLY', 1, 'REVIEWS_STRAIGHTFORWARD', 'Executive Assistant')
) t(kind, low, purpose, title) JOIN decision_kinds k ON k.code = t.kind JOIN scheme_entries e ON e.decision_kind_id = k.id AND e.complexity_from = t.low JOIN positions q ON q.title = t.title;`;

/** The open cases of a person that anybody may see, counted from 1. */
const casesOf = (name: string) => `(SELECT c.id, c.reference, row_number() OVER (ORDER BY c.reference) AS n FROM cases c JOIN positions p ON p.id = c.owner_position_id WHERE p.holder_id = ${person(name)} AND c.status IN ('RECEIVED', 'ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive)`;

const matters = `
INSERT INTO remedies (case_id, decision_kind_id, amount_pence, reason, limit_id, agreed_by_id, agreed_position_id, agreed_on, agreed_at)
  SELECT c.id, ${kind("FINANCIAL_REMEDY")}, 15000, 'The time and trouble of writing three times before anyone answered', (SELECT l.id FROM authority_limits l JOIN roles r ON r.id = l.role_id WHERE r.name = 'Caseworker' AND l.ends_on IS NULL AND l.decision_kind_id = ${kind("FINANCIAL_REMEDY")}),
    ${person("Amina Yusuf")}, ${seatOf("Amina Yusuf")}, ${yesterday}, ${yesterday} + time '11:20' FROM ${casesOf("Amina Yusuf")} c WHERE c.n = 1;
INSERT INTO escalations (case_id, ground, decision_kind_id, amount_pence, reason, step_id, opened_at, from_id, to_position_id)
  SELECT c.id, 'OVER_LIMIT', ${kind("FINANCIAL_REMEDY")}, 60000, 'Eleven months without heating, with a small child. The landlord has paid £400; this puts it right.', (SELECT t.id FROM escalation_steps t JOIN escalation_routes r ON r.id = t.route_id WHERE r.name = 'Remedies' AND t.ordinal = 1),
    ${yesterday} + time '15:05', ${person("Amina Yusuf")}, ${seat("Team leader, Team 2")} FROM ${casesOf("Amina Yusuf")} c WHERE c.n = 2;
INSERT INTO escalation_hops (escalation_id, ordinal, step_id, from_staff_id, from_position_id, to_position_id, to_staff_id, reason, at)
  SELECT e.id, 1, e.step_id, e.from_id, ${seatOf("Amina Yusuf")}, e.to_position_id, ${person("Dana Fox")}, e.reason, e.opened_at FROM escalations e;`;

const advice = `
WITH made AS (INSERT INTO positions (title, role_id, segment_id, kind, deputy_position_id) SELECT 'Adviser on social care', r.id, s.id, 'OTHER', ${seat("Assistant Casework Manager")} FROM roles r, segments s WHERE r.name = 'Adviser' AND s.name = 'Private Office' RETURNING id)
INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT id, ${person("Gloria Addo")}, ${yesterday} - 200, false FROM made;
INSERT INTO advice_requests (case_id, origin, question, status, opened_at, asked_by_id, adviser_id, answer, answered_by_id, answered_at)
  SELECT c.id, a.origin, a.question, a.status, ${yesterday} - a.days + time '10:15', CASE a.origin WHEN 'ASKED' THEN ${person("Amina Yusuf")} END, ${person("Dana Fox")}, a.answer, CASE WHEN a.answer IS NOT NULL THEN ${person("Dana Fox")} END, CASE WHEN a.answer IS NOT NULL THEN ${yesterday} + time '16:30' END
  FROM (VALUES (3, 'ASKED', 'She asks us to speak only with her son. Is her verbal consent enough?', 'ASKED', 9, NULL), (1, 'ASKED', 'The trust wants another month for the records. Do we agree?', 'ANSWERED', 4, 'Give them ten working days, in writing, and say that we decide on what we have after that.'),
    (4, 'ASKED', 'May I close this while the repair is still booked for next month?', 'ASKED', 1, NULL)) a(n, origin, question, status, days, answer) JOIN ${casesOf("Amina Yusuf")} c ON c.n = a.n;
INSERT INTO advice_requests (case_id, origin, question, status, opened_at, adviser_id, answer, answered_by_id, answered_at)
  SELECT c.id, 'CONTROL_CHECK', 'The visit note says that he finds our letters hard to read.', 'ANSWERED', ${yesterday} + time '09:40', ${person("Gloria Addo")}, 'Ring him before each letter, and send it in large print.', ${person("Gloria Addo")}, ${yesterday} + time '09:40' FROM ${casesOf("Amina Yusuf")} c WHERE c.n = 5;
INSERT INTO advice_hops (advice_request_id, ordinal, from_staff_id, from_position_id, to_staff_id, reason, at) SELECT a.id, 1, a.asked_by_id, ${seatOf("Amina Yusuf")}, a.adviser_id, a.question, a.opened_at FROM advice_requests a WHERE a.origin = 'ASKED';
INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on, stopped_on)
  SELECT a.case_id, 'AdviceRequest', a.id, 'Advice', k.id, a.opened_at::date, 5, a.opened_at::date + 7, a.opened_at::date + 7, CASE WHEN a.answer IS NOT NULL THEN ${yesterday} END FROM advice_requests a, calendars k WHERE k.is_office_default AND a.origin = 'ASKED';`;

/** What was done on cases, as the audit tells it. */
const told = `
INSERT INTO audit_entries (stream_id, at, actor_id, position_id, action, record_type, record_id, case_id, particulars)
SELECT t.case_id, ${onItsCase("t.at", "t.case_id", `${openingDay} - interval '5 hours'`)}, t.actor, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = t.actor AND h.held_to IS NULL AND h.is_primary), t.action, t.type, t.id, t.case_id, t.particulars FROM (
  SELECT case_id, agreed_at AS at, agreed_by_id AS actor, 'agreed a remedy' AS action, 'Remedy' AS type, id, jsonb_build_object('kind', 'Financial remedy', 'amount', '£150', 'reason', reason) AS particulars FROM remedies
  UNION ALL SELECT case_id, opened_at, from_id, 'escalated a decision', 'Escalation', id, jsonb_build_object('kind', 'Financial remedy', 'amount', '£600', 'ground', 'Above the limit of authority', 'to', 'Dana Fox', 'reason', reason) FROM escalations
  UNION ALL SELECT case_id, opened_at, coalesce(asked_by_id, adviser_id), CASE WHEN asked_by_id IS NULL THEN 'raised advice' ELSE 'asked for advice' END, 'AdviceRequest', id, jsonb_build_object('to', 'Dana Fox', 'question', question, 'dueOn', (SELECT k.due_on FROM clocks k WHERE k.record_id = a.id)) FROM advice_requests a
  UNION ALL SELECT case_id, answered_at, answered_by_id, 'answered a request for advice', 'AdviceRequest', id, jsonb_build_object('answer', answer) FROM advice_requests WHERE asked_by_id IS NOT NULL AND answer IS NOT NULL) t ORDER BY t.at;`;

/** Limits of authority, the delegation scheme, a committee and what lies with people, for the demonstration office once its cases are there. */
export const authoritySql = [committee, routes, limits, scheme, matters, advice, told, inOrderOfTime].join("\n");
