import { openingDay } from "../office-days.js";
/** SQL for a person of the demonstration, and for the day before the office opens: the last one that its history knows. */
export const person = (name: string) => `(SELECT id FROM staff_members WHERE name = '${name}')`;
export const yesterday = `(${openingDay} - 1)`;
const reviewer = (name: string) => `(SELECT id FROM external_reviewers WHERE staff_id = ${person(name)})`;
/** The calendar year in which the financial year of a day begins. */
export const yearOf = (day: string) => `(extract(year FROM ${day}) - (to_char(${day}, 'MM-DD') < '04-01')::int)::int`;
/** The last day of the next financial year. */
const farEnd = `make_date(${yearOf(yesterday)} + 2, 3, 31)`;

/** Three more who work for the office under contract, beside the two who sit with the rest of its people. */
const joining = `
INSERT INTO staff_members (staff_number, name, email, telephone, fte, employment, started_on, line_manager_id, skills) SELECT n.number, n.name, n.email, n.telephone, 0.1, 'CONTRACTED', ${yesterday} - 500, ${person("Helen Marsh")}, n.skills FROM (VALUES
  ('400901', 'Dr Ifeoma Nwosu', 'i.nwosu@reviewers.example', '01632 960811', '{General practice}'::text[]), ('400902', 'Catrin Llewellyn', 'c.llewellyn@reviewers.example', '01632 960812', '{Nursing,Welsh}'), ('400903', 'Ranjit Sandhu', 'r.sandhu@reviewers.example', '01632 960813', '{Public law,Punjabi}')) n(number, name, email, telephone, skills);
WITH seats AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'External reviewer', r.id, s.id, 'OTHER' FROM roles r, segments s, staff_members m WHERE r.name = 'External reviewer' AND s.name = 'Private Office' AND m.staff_number IN ('400901', '400902', '400903') RETURNING id)
INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT q.id, m.id, ${yesterday} - 500, true FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM seats) q JOIN (SELECT id, row_number() OVER (ORDER BY staff_number) AS n FROM staff_members WHERE staff_number IN ('400901', '400902', '400903')) m USING (n);`;

const register = `
INSERT INTO external_reviewers (staff_id, about, expertise_codes, days_a_month, registered_by_id, registered_on) SELECT m.id, r.about, r.expertise, r.days, ${person("Helen Marsh")}, ${yesterday} - 480 FROM (VALUES
  ('Professor Noel Abbott', 'Thirty years in hospital medicine, ten of them teaching how records should be kept. Writes for people who are not doctors.', '{HOSPITAL_MEDICINE,ADMINISTRATION}'::text[], 6),
  ('Helga Brandt', 'A solicitor who has acted for tenants and for landlords. Good on what was known when.', '{HOUSING,PUBLIC_LAW}', 4),
  ('Dr Ifeoma Nwosu', 'A practising doctor in a small town, and an examiner of young ones.', '{GENERAL_PRACTICE,MENTAL_HEALTH}', 5),
  ('Catrin Llewellyn', 'Ran nursing on two wards and care at home for a county. Speaks Welsh with those who would rather.', '{NURSING,SOCIAL_CARE}', 6),
  ('Ranjit Sandhu', 'Advises public bodies on fair process. Ends each report with what he would do tomorrow.', '{PUBLIC_LAW,ADMINISTRATION}', 3)) r(name, about, expertise, days) JOIN staff_members m ON m.name = r.name;
INSERT INTO audit_entries (stream_id, at, actor_id, position_id, action, record_type, record_id, particulars) SELECT x.id, x.registered_on + time '10:15', x.registered_by_id, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = x.registered_by_id AND h.held_to IS NULL AND h.is_primary), 'registered an external reviewer', 'ExternalReviewer', x.id, jsonb_build_object('name', m.name) FROM external_reviewers x JOIN staff_members m ON m.id = x.staff_id;
INSERT INTO reviewer_contracts (reviewer_id, reference, starts_on, ends_on, rate_kind, rate_pence) SELECT x.id, c.reference, ${yesterday} - 480, c.until, c.kind, c.pence FROM (VALUES
  ('Professor Noel Abbott', 'EXT-031', ${farEnd}, 'DAY', 62000), ('Helga Brandt', 'EXT-032', ${farEnd}, 'DAY', 54000), ('Dr Ifeoma Nwosu', 'EXT-035', ${farEnd}, 'DAY', 48000),
  ('Catrin Llewellyn', 'EXT-036', ${farEnd}, 'CASE', 75000), ('Ranjit Sandhu', 'EXT-029', ${yesterday} - 20, 'DAY', 70000)) c(name, reference, until, kind, pence) JOIN staff_members m ON m.name = c.name JOIN external_reviewers x ON x.staff_id = m.id;
INSERT INTO reviewer_interests (reviewer_id, body_id, note, declared_on) SELECT ${reviewer("Dr Ifeoma Nwosu")}, b.id, 'Was a partner in one of its practices until last year.', ${yesterday} - 300 FROM bodies b JOIN cases c ON c.body_id = b.id JOIN reviews v ON v.case_id = c.id WHERE v.stage = 'UNDER_REVIEW' ORDER BY v.reference LIMIT 1;
INSERT INTO reviewer_interests (reviewer_id, body_id, note, declared_on) SELECT ${reviewer("Helga Brandt")}, b.id, 'Sits on its board.', ${yesterday} - 200 FROM bodies b WHERE b.kind = 'Housing association' ORDER BY b.name LIMIT 1;`;

const budget = `
INSERT INTO budget_headings (year, name, allotted_pence, expected_pence, note) SELECT ${yearOf(yesterday)} + b.back, b.name, b.allotted, b.expected, b.note FROM (VALUES
  (-1, 'Clinical advice', 1500000, 0, ''), (-1, 'Legal and process advice', 600000, 0, ''), (0, 'Clinical advice', 1800000, 650000, 'Two more hospital reviews are likely before March.'), (0, 'Legal and process advice', 500000, 320000, ''), (0, 'Training of reviewers', 150000, 150000, 'A day for all of them each autumn.')) b(back, name, allotted, expected, note);`;

/** Who may promise how much, with the way up. */
const limits = `
INSERT INTO escalation_routes (name) VALUES ('Commissions');
INSERT INTO escalation_steps (route_id, ordinal, kind, position_id) SELECT r.id, s.n, s.kind, s.seat FROM escalation_routes r, (VALUES (1, 'LINE_MANAGER', NULL::uuid), (2, 'DIRECTOR', (SELECT id FROM positions WHERE title = 'Ombudsman’s Casework Manager' ORDER BY id LIMIT 1))) s(n, kind, seat) WHERE r.name = 'Commissions';
INSERT INTO authority_limits (decision_kind_id, role_id, amount_pence, starts_on, source_kind, source_title, source_reference, route_id, set_by_id) SELECT k.id, r.id, l.pence, '2025-04-01', 'POLICY', 'Buying specialist advice', 'POL-022', w.id, ${person("Sam Reid")}
FROM (VALUES ('Reviewer', 75000), ('Head of reviews', 200000), ('Casework manager', NULL::int)) l(role, pence) JOIN roles r ON r.name = l.role JOIN decision_kinds k ON k.code = 'EXTERNAL_COMMISSION' JOIN escalation_routes w ON w.name = 'Commissions';`;

/** The register of external reviewers, the budget of two years, and the limits within which it is spent. */
export const reviewersSql = [joining, register, budget, limits].join("\n");
