import type { Actor } from "@remit/domain/law/law";
import { mayKnowWhy, type AbsenceFacts } from "@remit/domain/absence/absence";
import { seesCheck } from "@remit/domain/assurance/checking";
import { seesExamination } from "@remit/domain/assurance/examining";
import type { ExaminationState } from "@remit/domain/assurance/labels";
import { seesBriefing } from "@remit/domain/briefings/briefing";
import { seesCase, seesPerson, seesWithItsCase, seesWork, type Standing } from "@remit/domain/casework/seeing";
import { seesPersonalTarget } from "@remit/domain/insight/targets";
import { seesDecision, seesItem as seesAgendaItem, type ItemPlace } from "@remit/domain/meetings/seeing";
import type { SubmissionStage } from "@remit/domain/submissions/labels";
import { seesDiscussion } from "@remit/domain/policies/guidance";
import { seesAcceptance } from "@remit/domain/policies/acceptance";
import { keepsPolicy, type Kept } from "@remit/domain/policies/policy";
import { seesWorkload } from "@remit/domain/workload/recording";
import { seesSubmission } from "@remit/domain/submissions/submission";
import { seesReport } from "@remit/domain/workload/record-reviews";
import { seesWorkloadOf } from "@remit/domain/workload/supervision-line";
import { kindNamed } from "@remit/api/reading/readable";
import { officeSchema } from "@remit/api/schema";
import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from "graphql";
import { seesAppraisal } from "@remit/domain/development/appraisals";
import { followsThem, isBetweenThem } from "@remit/domain/organisation/concerned";
import { isOutsider } from "@remit/domain/organisation/outsiders";
import { admitOutsiders, outsiders } from "@remit/test/office/external-reviewers";
import { setLimits } from "@remit/test/office/authority";
import { managers } from "@remit/test/office/managers";
import { openPrivateOffice } from "@remit/test/office/submissions";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";

/*
 * Every field × every person of the named world (one of each role and more) × every record, enumerated from the schema:
 * a record is answered exactly when the domain says that this person sees it, and a guarded field is empty exactly when they lack its permission.
 */

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => { [world, schema] = [await openWorld(), await officeSchema()]; await trouble(); });
afterAll(() => world.close());

/** Training, appraisals, talks and goals of everybody, kept by whoever happens to manage them or by somebody who did. */
const develop = () => world.sql(`
  INSERT INTO training_records (staff_id, kind, title, "on", recorded_by_id) SELECT id, 'COURSE', 'Safeguarding', '2026-01-07', id FROM staff_members;
  INSERT INTO mentor_pairs (staff_id, mentor_id, "in", starts_on) SELECT s.id, m.id, 'Letters', '2026-01-05' FROM staff_members s, staff_members m WHERE s.name = 'Nia Bevan' AND m.name = 'Amina Yusuf';
  INSERT INTO appraisals (staff_id, appraiser_id, period_from, period_to, due_on) SELECT s.id, o.id, '2025-01-01', '2025-12-31', '2026-02-13' FROM staff_members s JOIN staff_members o ON o.name = CASE s.name WHEN 'Owen Pryce' THEN 'Helen Marsh' ELSE 'Owen Pryce' END;
  INSERT INTO appraisal_behaviours (appraisal_id, behaviour_id, name, ordinal, text) SELECT a.id, b.id, b.name, b.ordinal, 'Well' FROM appraisals a, behaviours b WHERE b.ordinal = 1;
  INSERT INTO development_talks (staff_id, kind, held_on, notes, written_by_id) SELECT s.id, 'ONE_TO_ONE', '2026-01-07', 'A talk', o.id FROM staff_members s JOIN staff_members o ON o.name = CASE s.name WHEN 'Sam Reid' THEN 'Helen Marsh' ELSE 'Sam Reid' END;
  INSERT INTO development_goals (staff_id, goal, by_on, set_by_id, set_on) SELECT id, 'A goal', '2026-06-30', id, '2026-01-07' FROM staff_members;
  INSERT INTO development_remarks (appraisal_id, text, written_by_id) SELECT id, 'A remark', staff_id FROM appraisals;
  INSERT INTO development_remarks (talk_id, text, written_by_id) SELECT id, 'A remark', staff_id FROM development_talks`);

/** Records of every kind that matters: sensitive with and without a reason to know, kept out, given out, finished. */
async function trouble(): Promise<void> {
  const staff = (name: string) => `(SELECT id FROM staff_members WHERE name = '${name}')`;
  const held = (name: string) => `(SELECT id FROM positions WHERE holder_id = ${staff(name)} ORDER BY title LIMIT 1)`;
  await world.sql(`
    UPDATE cases SET is_sensitive = true WHERE reference IN ('C-2026-000002', 'C-2026-000004');
    INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT id, ${staff("Amina Yusuf")}, 'NEED_TO_KNOW', 'Her case' FROM cases WHERE reference = 'C-2026-000002';
    INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT id, ${staff("Tom Pell")}, 'NEED_TO_KNOW', 'His segment' FROM cases WHERE reference = 'C-2026-000004';
    INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT id, ${staff("Chidi Okafor")}, 'EXCLUDED', 'Knows the family' FROM cases WHERE reference = 'C-2026-000003';
    UPDATE case_groups SET owner_position_id = ${held("Amina Yusuf")} WHERE reference = 'G-HALE';
    UPDATE case_groups SET owner_position_id = ${held("Lewis Grant")} WHERE reference = 'G-THORNTON';
    INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 1, 'A delay', k.id FROM cases c, finding_categories k WHERE k.code = 'DELAY';
    INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Call back' FROM cases;
    INSERT INTO inbound_correspondence (case_id, channel, from_name, summary) SELECT id, 'POST', 'The complainant', 'A letter' FROM cases;
    INSERT INTO file_notes (case_id, text) SELECT id, 'A note' FROM cases;
    UPDATE service_requests SET status = 'COMPLETED', completed_at = now() WHERE reference = 'SR-000102';
    UPDATE cases SET status = 'DECIDED', decided_on = '2025-12-27';
    INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, said, decided_on, is_in_window) SELECT 'R-' || reference, id, '2026-01-09', 'POST', '{OVERLOOKED_EVIDENCE}', 'You overlooked my photographs', '2025-12-27', true FROM cases;
    INSERT INTO commissioned_work (review_id, case_id, what, owner_id, due_on, commissioned_on) SELECT id, case_id, 'Pay', ${staff("Amina Yusuf")}, '2026-01-16', '2026-01-14' FROM reviews;
    INSERT INTO commissioned_work (what, owner_id, due_on, commissioned_on) VALUES ('Count the post', ${staff("Amina Yusuf")}, '2026-01-16', '2026-01-14');
    INSERT INTO high_risk_entries (case_id, kind, level, reason_codes, rationale, owner_id, next_review_on, entered_on) SELECT id, 'BOTH', 'HIGH', '{SAFEGUARDING}', 'A child', ${staff("Helen Marsh")}, '2026-01-20', '2026-01-10' FROM cases;
    INSERT INTO briefings (title, subject, case_id, commissioned_on, due_on, author_id, reviewer_id) SELECT 'On a case', 'CASE', id, '2026-01-10', '2026-01-15', ${staff("Ruth Adeyemi")}, ${staff("Helen Marsh")} FROM cases;
    INSERT INTO briefings (title, subject, theme, commissioned_on, due_on, author_id, reviewer_id) VALUES ('On damp', 'THEME', 'Damp', '2026-01-10', '2026-01-15', ${staff("Ruth Adeyemi")}, ${staff("Helen Marsh")}), ('On records', 'THEME', 'Records', '2026-01-10', '2026-01-15', ${staff("Chidi Okafor")}, ${staff("Helen Marsh")});
    INSERT INTO briefing_readers (briefing_id, staff_id, named_on) SELECT id, ${staff("Amina Yusuf")}, '2026-01-12' FROM briefings WHERE title <> 'On damp';
    UPDATE briefings b SET issued_number = 1 FROM cases c WHERE c.id = b.case_id AND c.reference <> 'C-2026-000002';
    INSERT INTO lines_to_take (case_id, subject, text, text_digest) SELECT id, 'A case', 'We look into it.', 'd' FROM cases UNION ALL SELECT NULL, 'Waiting times', 'They are falling.', 'd';
    INSERT INTO press_enquiries (case_id, outlet, question, received_on, due_on, owner_id) SELECT id, 'The Evening Post', 'What do you say?', '2026-01-12'::date, '2026-01-14'::date, ${staff("Helen Marsh")} FROM cases UNION ALL SELECT NULL, 'The Evening Post', 'How many?', '2026-01-12'::date, '2026-01-14'::date, ${staff("Helen Marsh")};
    INSERT INTO external_relationships (name, kind, owner_id) VALUES ('The select committee', 'SELECT_COMMITTEE', ${staff("Helen Marsh")});
    INSERT INTO undertakings (relationship_id, case_id, what, given_on, due_on, owner_id) SELECT r.id, c.id, 'A letter', '2026-01-10'::date, '2026-01-20'::date, ${staff("Helen Marsh")} FROM external_relationships r, cases c UNION ALL SELECT id, NULL, 'A note on figures', '2026-01-10'::date, '2026-01-20'::date, ${staff("Helen Marsh")} FROM external_relationships;
    INSERT INTO calendar_feeds (token_hash, staff_id, name) SELECT sha256(convert_to(name, 'UTF8')), id, 'A telephone' FROM staff_members;
    UPDATE staff_members SET on_probation_until = '2026-06-30' WHERE name = 'Nia Bevan';
    UPDATE staff_members SET line_manager_id = ${staff("Ana Petrova")} WHERE name = 'Lewis Grant';
    INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'ASKED', '2026-03-02', '2026-03-06' FROM staff_members s, absence_kinds k WHERE k.name = 'Annual leave'`);
  await world.sql(`
    INSERT INTO control_checks (case_id, kind_id, what, decided_by_id, decided_on, checker_id, asked_by_id, asked_on, due_on, state, money, policy, checked_on)
    SELECT c.id, k.id, 'An offer', d.id, '2026-01-08', h.id, h.id, '2026-01-09', '2026-01-16', t.state, CASE t.state WHEN 'CHECKED' THEN 'WRONG' END, CASE t.state WHEN 'CHECKED' THEN 'RIGHT' END, CASE t.state WHEN 'CHECKED' THEN date '2026-01-12' END
    FROM cases c JOIN control_check_kinds k ON k.name = 'Offers' CROSS JOIN (VALUES ('Amina Yusuf', 'Owen Pryce', 'CHECKED'), ('Idris Kay', 'Grace Lomax', 'CHECKED'), ('Dana Fox', 'Farah Aziz', 'TO_CHECK')) t(decider, checker, state) JOIN staff_members d ON d.name = t.decider JOIN staff_members h ON h.name = t.checker;
  INSERT INTO control_errors (check_id, case_id, aspect, what, staff_id, checker_id, manager_id, raised_on, due_on, state, reached_on)
    SELECT k.id, k.case_id, 'MONEY', 'It adds up to less', k.decided_by_id, k.checker_id, CASE t.state WHEN 'RAISED' THEN NULL ELSE manager_of(k.decided_by_id) END, '2026-01-12', '2026-01-16', t.state, CASE t.state WHEN 'WITH_CASEWORKER' THEN date '2026-01-13' END
    FROM control_checks k JOIN cases c ON c.id = k.case_id JOIN (VALUES ('C-2026-000001', 'WITH_CASEWORKER'), ('C-2026-000002', 'RAISED'), ('C-2026-000003', 'WITH_LINE_MANAGER'), ('C-2026-000003', 'WITH_CASEWORKER')) t(reference, state) ON t.reference = c.reference WHERE k.state = 'CHECKED';
  INSERT INTO control_trends (title, what, from_on, to_on, checks, errors, checks_before, errors_before, raised_by_id, raised_on) SELECT 'A trend', 'More of it', '2026-01-01', '2026-01-12', 2, 1, 1, 0, id, '2026-01-13' FROM staff_members WHERE name = 'Helen Marsh';
  INSERT INTO body_recommendations (case_id, body_id, what, made_on, due_on) SELECT id, body_id, 'Treat the damp', '2026-01-10', '2026-03-31' FROM cases;
    INSERT INTO letter_kinds (name) VALUES ('Decision letter');
    INSERT INTO checking_requirements (letter_kind_id, level, from_on) SELECT id, 'TEAM_LEADER', '2025-01-01' FROM letter_kinds;
    INSERT INTO letters (case_id, kind_id, addressee, subject, body, drafted_by_id) SELECT c.id, k.id, 'Margaret Hale', 'Our decision', 'We uphold it.', ${staff("Amina Yusuf")} FROM cases c, letter_kinds k;
    INSERT INTO approvals (letter_id, level, why, asks, referred_by_id, referred_from_position_id, position_id)
      SELECT l.id, 'TEAM_LEADER', 'It is a decision', 'May it be issued?', ${staff("Amina Yusuf")}, ${held("Amina Yusuf")}, CASE c.reference WHEN 'C-2026-000004' THEN ${held("Tom Pell")} ELSE ${held("Dana Fox")} END FROM letters l JOIN cases c ON c.id = l.case_id;
    INSERT INTO review_parties (review_id, party, channel, plan) SELECT id, 'BODY', 'POST', 'A letter' FROM reviews;
    INSERT INTO letters (case_id, review_id, review_party_id, kind_id, addressee, subject, body, drafted_by_id) SELECT v.case_id, v.id, q.id, k.id, 'The body', 'Our review', 'We were right.', ${staff("Idris Kay")} FROM reviews v JOIN review_parties q ON q.review_id = v.id, letter_kinds k`);
  await commissionWork();
  await assure();
  await world.sql(`INSERT INTO saved_views (owner_id, list, name, asks, audience, team_id, segment_id) SELECT p.holder_id, 'cases', a, '{}', a, CASE a WHEN 'TEAM' THEN p.team_id END, CASE a WHEN 'SEGMENT' THEN p.segment_id END
    FROM positions p, unnest(ARRAY['NOBODY', 'TEAM', 'SEGMENT', 'EVERYONE']) a WHERE p.title = 'Team leader, Team 2'`);
  await world.sql(`INSERT INTO personal_targets (staff_id, indicator, in_force_from, value, set_by_id) SELECT s.id, 'REQUESTS_COMPLETED', '2026-01-14', 12, o.id FROM staff_members s JOIN staff_members o ON o.name = CASE s.name WHEN 'Sam Reid' THEN 'Helen Marsh' ELSE 'Sam Reid' END;
    INSERT INTO insight_notes (about, "on", text, author_id) SELECT 'DEMAND', '2026-01-05', 'The helpline was closed', id FROM staff_members WHERE name = 'Dana Fox'`);
  await develop();
  await tellEverybody();
  await world.sql("INSERT INTO digests (staff_id, \"on\", state, attempts, trouble) SELECT id, '2026-01-14', 'PARKED', 8, 'No such mailbox' FROM staff_members");
  await setLimits(world);
  await world.sql(`
    INSERT INTO principals (label, position_id, starts_on) SELECT 'Ombudsman', id, '2025-04-01' FROM positions WHERE title = 'Ombudsman''s Casework Manager';
    INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, principal_id, starts_on) SELECT k.id, 1, 4, n.id, '2025-04-01' FROM decision_kinds k, principals n WHERE k.code = 'REOPENING';
    INSERT INTO escalations (case_id, ground, reason, from_id, to_position_id) SELECT id, 'PAYMENT_ASSURANCE', 'A doubt', ${staff("Amina Yusuf")}, ${held("Dana Fox")} FROM cases;
    INSERT INTO remedies (case_id, decision_kind_id, amount_pence, reason, agreed_by_id, agreed_on) SELECT c.id, k.id, 10000, 'Distress', ${staff("Amina Yusuf")}, '2026-01-12' FROM cases c, decision_kinds k WHERE k.code = 'FINANCIAL_REMEDY';
    INSERT INTO advice_requests (case_id, origin, question, status, asked_by_id, adviser_id) SELECT id, 'ASKED', 'May we?', 'ASKED', ${staff("Amina Yusuf")}, ${staff("Dana Fox")} FROM cases`);
  await world.sql(`
    INSERT INTO correspondence_items (reference, channel, received_on, from_name, from_email, summary, entered_by_id) SELECT 'IN-' || reference, 'POST', '2026-01-14', 'The complainant', 'c@example.org', 'A letter', ${staff("Amina Yusuf")} FROM cases;
    INSERT INTO correspondence_items (reference, channel, received_on, from_name, summary) VALUES ('IN-NOBODY', 'POST', '2026-01-14', 'Somebody new', 'An enquiry');
    INSERT INTO correspondence_cases (item_id, case_id) SELECT i.id, c.id FROM correspondence_items i JOIN cases c ON i.reference = 'IN-' || c.reference;
    INSERT INTO correspondence_follow_ups (item_id, what, owner_id, due_on) SELECT id, 'Ring back', ${staff("Ben Carter")}, '2026-01-16' FROM correspondence_items;
    INSERT INTO correspondence_watches (staff_id, is_high_risk, is_high_profile) SELECT id, true, true FROM staff_members;
    INSERT INTO contact_instructions (kind, case_id, what, reason, starts_on, ends_on, review_on) SELECT 'DO_NOT_ACKNOWLEDGE', id, 'Do not acknowledge', 'Nothing new', '2026-01-01', '2026-03-01', '2026-02-01' FROM cases;
    INSERT INTO contact_instructions (kind, person_id, what, reason, starts_on, ends_on, review_on) SELECT 'CHALLENGING_BEHAVIOUR', id, 'Two people', 'Shouted', '2026-01-01', '2026-03-01', '2026-02-01' FROM people;
    INSERT INTO letter_templates (name, kind_id, language, owner_id) SELECT 'Decision', id, 'ENGLISH', ${staff("Helen Marsh")} FROM letter_kinds;
    INSERT INTO standard_lines (name, language, text, owner_id, from_on, to_on) SELECT 'A line', 'ENGLISH', 'You may ask us', ${staff("Helen Marsh")}, '2025-01-01', '2026-12-31'`);
  await submit();
  await learn();
  await publish();
  await meet(staff);
  await supervise(staff);
}

/** Supervision, a month and a report of everybody in the named world who has a manager; Owen Pryce stands in for Amina Yusuf's. */
const supervise = (staff: (name: string) => string) => world.sql(`
  INSERT INTO supervision_sessions (worker_id, supervisor_id, planned_on, booked_by_id, booked_on) SELECT worker_id, manager_id, '2026-01-20', manager_id, '2026-01-12' FROM supervised_people();
  INSERT INTO supervision_arrangements (worker_id, absent_id, away_since, asked_of_id, asked_on, state, supervisor_id, arrangement, arranged_by_id, arranged_on) SELECT ${staff("Amina Yusuf")}, ${staff("Dana Fox")}, '2025-12-20', ${staff("Grace Lomax")}, '2026-01-05', 'ARRANGED', ${staff("Owen Pryce")}, 'Tuesdays', ${staff("Grace Lomax")}, '2026-01-06';
  INSERT INTO workload_records (worker_id, supervisor_id, month, begun_by_id, begun_on, as_at, fte, lines, stable_points, extra_points, case_points, total_points, maximum_points)
    SELECT worker_id, manager_id, '2026-01-01', worker_id, '2026-01-12', '2026-01-12', 1, '[{"ruleCode":"BASE","label":"Base","sum":"STABLE","points":15,"units":1,"total":15,"about":"","why":"A post.","agreedPoints":15,"note":"","isAssumed":false}]', 15, 0, 0, 15, 100 FROM supervised_people();
  INSERT INTO workload_reviews (record_id, worker_id, owner_id, months, opened_on, due_on) SELECT id, worker_id, supervisor_id, 2, '2026-01-12', '2026-01-26' FROM workload_records;
  INSERT INTO supervision_standards (in_force_from, report_by_day, arrange_after_days) VALUES ('2026-01-01', 15, 14);
  INSERT INTO workload_reports (manager_id, month, due_on) SELECT DISTINCT manager_id, date '2025-12-01', date '2026-01-15' FROM supervised_people()`);

/** A theme on every head of complaint, every entry of the post and every decided submission, and what was learned. */
const learn = () => world.sql(`
  WITH made AS (SELECT gen_random_uuid() AS id) INSERT INTO themes (id, name, definition, principle, in_force_from, stands_for_id) SELECT id, 'Delay', 'Waiting', 'GETTING_IT_RIGHT', '2025-01-01', id FROM made;
  INSERT INTO theme_tags (theme_id, finding_id, case_id, evidence, words, tagged_on) SELECT t.id, f.id, f.case_id, 'She waited', 'wait', '2026-01-10' FROM themes t, findings f;
  INSERT INTO theme_tags (theme_id, item_id, evidence, words, tagged_on) SELECT t.id, i.id, 'She waited', 'wait', '2026-01-10' FROM themes t, correspondence_items i;
  INSERT INTO theme_tags (theme_id, submission_id, case_id, evidence, words, tagged_on) SELECT t.id, s.id, s.case_id, 'She waited', 'wait', '2026-01-10' FROM themes t, submissions s WHERE s.stage = 'DECIDED';
  UPDATE reviews SET lessons = 'Open what is attached';
  UPDATE submissions SET lessons = 'Say first what happened' WHERE stage = 'DECIDED';
  INSERT INTO lessons (title, found, audience, recommendation, proposed_on) VALUES ('Open it', 'Nobody did', 'BOTH', 'Open it', '2026-01-10');
  INSERT INTO lesson_shares (lesson_id, team_id, shared_on) SELECT l.id, t.id, '2026-01-12' FROM lessons l, teams t;
  INSERT INTO systemic_issues (name, what, why, proposed_on) VALUES ('Unopened', 'Nobody opens it', 'Twice', '2026-01-10');
  INSERT INTO policy_feedback (policy, what, owner_id, given_on) SELECT 'Evidence', 'Unclear', id, '2026-01-10' FROM staff_members WHERE name = 'Helen Marsh';
  INSERT INTO procedures (name, owner_id) SELECT 'Assessing', id FROM staff_members WHERE name = 'Helen Marsh'`);

/** A policy that Tom Pell answers for and a team keeps, with a version in every state that everyone was asked to accept; and one that nobody published. */
const publish = () => world.sql(`
  INSERT INTO policies (name, purpose, owner_id, team_id) SELECT n, 'For us', s.id, t.id FROM unnest(ARRAY['Security', 'Travel']) n, staff_members s, teams t WHERE s.name = 'Tom Pell' AND t.name = 'Customer Care Team 1';
  INSERT INTO policy_versions (policy_id, number, state, text, change, round, questions, pass_mark, written_on, approved_on, evidence, published_on, accept_by) SELECT p.id, v.n, v.state, 'Lock it', 'New', 1, 1, 1, '2026-01-02', CASE WHEN v.state <> 'DRAFT' THEN date '2026-01-05' END, 'Minutes', CASE WHEN v.state <> 'DRAFT' THEN date '2026-01-06' END, CASE WHEN v.state <> 'DRAFT' THEN date '2026-01-12' END
    FROM policies p, (VALUES (1, 'REPLACED', 'Security'), (2, 'PUBLISHED', 'Security'), (3, 'DRAFT', 'Security'), (1, 'DRAFT', 'Travel')) v(n, state, policy) WHERE p.name = v.policy;
  UPDATE policies p SET published_id = v.id FROM policy_versions v WHERE v.policy_id = p.id AND v.state = 'PUBLISHED';
  INSERT INTO policy_questions (policy_version_id, round, ordinal, wording, options, right_option) SELECT id, 1, 1, 'Which?', '{This,That}', 0 FROM policy_versions;
  INSERT INTO policy_acceptances (policy_id, policy_version_id, staff_id, asked_on, due_on, is_current) SELECT v.policy_id, v.id, s.id, '2026-01-06', '2026-01-12', v.state = 'PUBLISHED' FROM policy_versions v, staff_members s WHERE v.state <> 'DRAFT';
  INSERT INTO guidance_items (title, text, owner_id, looked_at_on, look_every_months) SELECT 'Calls', 'Listen', id, '2025-01-06', 6 FROM staff_members WHERE name = 'Dana Fox';
  INSERT INTO process_maps (name, href, first_maintainer_id, second_maintainer_id) SELECT 'A call', 'https://maps.example/call', a.id, b.id FROM staff_members a, staff_members b WHERE a.name = 'Dana Fox' AND b.name = 'Owen Pryce';
  INSERT INTO continuity_arrangements (name, text, owner_id, review_on) SELECT 'No power', 'Ring round', id, '2026-01-02' FROM staff_members WHERE name = 'Grace Lomax';
  INSERT INTO guidance_discussions (kind, led_by_id, held_on, people_ids) SELECT 'ONE_TO_ONE', d.id, '2026-01-12', ARRAY[a.id] FROM staff_members d, staff_members a WHERE d.name = 'Dana Fox' AND a.name = 'Amina Yusuf'`);

/** A draft, one with a principal and a decided one on every case, by Amina Yusuf; Helen Marsh reviews, Tom Pell's seat signs instead. */
async function submit(): Promise<void> {
  await openPrivateOffice(world);
  await world.sql("INSERT INTO scheme_people (entry_id, purpose, position_id) SELECT e.id, 'SIGNS', p.id FROM scheme_entries e JOIN decision_kinds k ON k.id = e.decision_kind_id AND k.category = 'SUBMISSION', positions p WHERE p.title = 'Segment manager, Further Look'");
  await world.sql(`
    INSERT INTO submissions (case_id, kind_id, stage, author_id, author_position_id, writer_ids, started_on, title, complexity, summary, digest, desk_position_id, with_principal_on, planned_on, outcome, decided_on)
      SELECT c.id, k.id, t.stage, a.id, q.id, ARRAY[a.id], '2026-01-12', 'A wait', 2, 'She waited', 'd', CASE t.stage WHEN 'WITH_PRINCIPAL' THEN q.id END, '2026-01-13', CASE t.stage WHEN 'WITH_PRINCIPAL' THEN date '2026-01-14' END, CASE t.stage WHEN 'DECIDED' THEN 'AGREED' END, CASE t.stage WHEN 'DECIDED' THEN date '2026-01-14' END
      FROM cases c, decision_kinds k, (VALUES ('DRAFT'), ('WITH_PRINCIPAL'), ('DECIDED')) t(stage), staff_members a JOIN positions q ON q.holder_id = a.id WHERE k.code = 'SUBMISSION_FOR_DECISION' AND a.name = 'Amina Yusuf';
    INSERT INTO submission_cases (submission_id, case_id) SELECT id, case_id FROM submissions;
    INSERT INTO submission_cases (submission_id, case_id) SELECT s.id, c.id FROM submissions s JOIN cases o ON o.id = s.case_id AND o.reference = 'C-2026-000001', cases c WHERE c.reference = 'C-2026-000003';
    INSERT INTO commitments (position_id, "on", span, what) SELECT id, '2026-01-15', 'DAY', 'The select committee' FROM positions WHERE title = 'Ombudsman'`);
}

/** Examinations in every state of people who are led by different people, payments that stand out, and what was recommended and Compliance and Fraud on every case. */
const assure = () => world.sql(`
  INSERT INTO case_samples (drawn_by_id, drawn_on, size, seed, listed_ids) SELECT s.id, '2026-01-12', 50, 'seed', ARRAY(SELECT id FROM cases) FROM staff_members s WHERE s.name IN ('Dana Fox', 'Grace Lomax', 'Tom Pell');
  INSERT INTO case_examinations (sample_id, case_id, holder_id, examiner_id, drawn_on, state, casework_to_date, finding, examined_on, left_out_reason)
    SELECT m.id, c.id, h.id, m.drawn_by_id, m.drawn_on, t.state, CASE t.state WHEN 'EXAMINED' THEN 'A call' END, CASE t.state WHEN 'EXAMINED' THEN 'IN_ORDER' END, CASE t.state WHEN 'EXAMINED' THEN date '2026-01-13' END, CASE t.state WHEN 'LEFT_OUT' THEN 'Moved' END
    FROM case_samples m JOIN staff_members d ON d.id = m.drawn_by_id JOIN (VALUES ('Dana Fox', 'Amina Yusuf'), ('Grace Lomax', 'Dana Fox'), ('Tom Pell', 'Idris Kay')) l(leader, held) ON l.leader = d.name JOIN staff_members h ON h.name = l.held
    JOIN (VALUES ('C-2026-000001', 'TO_EXAMINE'), ('C-2026-000002', 'EXAMINED'), ('C-2026-000003', 'EXAMINED'), ('C-2026-000004', 'LEFT_OUT')) t(reference, state) ON true JOIN cases c ON c.reference = t.reference;
  INSERT INTO payment_exception_kinds (name, test, working_days, overseer_position_id, in_use_from) SELECT 'No authorised payee', 'NO_AUTHORISED_PAYEE', 3, id, '2026-01-01' FROM positions WHERE title = 'Finance manager';
  INSERT INTO payment_runs (file_name, paid_from, paid_to) VALUES ('week.csv', '2026-01-12', '2026-01-13');
  INSERT INTO payments (reference, run_id, case_id, paid_on, amount_pence, payee, is_payee_authorised) SELECT 'PAY-' || c.reference, r.id, c.id, '2026-01-12', 5000, 'Margaret Hale', false FROM cases c, payment_runs r;
  WITH asked AS (INSERT INTO commissioned_work (case_id, what, owner_id, due_on, commissioned_on) SELECT c.id, 'Look into the payment', (SELECT id FROM staff_members WHERE name = 'Amina Yusuf'), '2026-01-16', '2026-01-14' FROM cases c RETURNING id, case_id)
  INSERT INTO payment_exceptions (payment_id, case_id, kind_id, work_id, raised_on) SELECT m.id, m.case_id, k.id, a.id, '2026-01-14' FROM payments m JOIN asked a ON a.case_id = m.case_id, payment_exception_kinds k;
  INSERT INTO body_recommendations (case_id, body_id, what, made_on, due_on) SELECT id, body_id, 'Say sorry', '2026-01-10', '2026-02-10' FROM cases;
  INSERT INTO compliance_involvements (case_id, why, involved_by_id, involved_on) SELECT id, 'An account that nobody knows', (SELECT id FROM staff_members WHERE name = 'Amina Yusuf'), '2026-01-13' FROM cases;
  INSERT INTO case_indicators (case_id, kind_id, what, seen_on, noted_on, noted_by_id) SELECT c.id, k.id, 'Two callers', '2026-01-12', '2026-01-13', s.id FROM cases c, indicator_kinds k, staff_members s WHERE s.name = 'Amina Yusuf' AND k.name = 'Evidence may be lost';
  INSERT INTO case_steps (ordinal, wording, before, is_required, in_use_from) VALUES (1, 'Ask both sides', 'DECIDING', true, '2026-01-01');
  INSERT INTO service_agreements (counterpart, segment_id, measure, working_days, percent, in_force_from, agreed_by_id) SELECT 'Customer Services', g.id, 'THEY_ACCEPT', 2, 90, '2026-01-01', s.id FROM segments g, staff_members s WHERE s.name = 'Grace Lomax';
  WITH made AS (INSERT INTO projects (name, lead_id, begun_by_id, starts_on, ends_on) SELECT 'A project', id, id, '2026-01-12', '2026-02-27' FROM staff_members WHERE name = 'Dana Fox' RETURNING id, lead_id) INSERT INTO project_people (project_id, staff_id, half_days, from_on, to_on) SELECT id, lead_id, 2, '2026-01-12', '2026-02-27' FROM made;
  INSERT INTO improvement_ideas (title, what, given_by_id, given_on, leader_id) SELECT 'An idea', 'Better', s.id, '2026-01-10', l.id FROM staff_members s JOIN staff_members l ON l.name = CASE s.name WHEN 'Sam Reid' THEN 'Helen Marsh' ELSE 'Sam Reid' END AND l.id <> s.id;
  INSERT INTO paper_files (case_id, about, kept_at, opened_on, opened_by_id) SELECT c.id, 'Letters', 'Shelf 1', '2026-01-13', s.id FROM cases c, staff_members s WHERE s.name = 'Amina Yusuf'`);

/** What external reviewers have of the cases: open, run out, over, and somebody else's; one of them on a sensitive case. */
async function commissionWork(): Promise<void> {
  await admitOutsiders(world);
  await world.sql(`
    INSERT INTO attachments (case_id, name, content_type, byte_size, sha256, stored_as) SELECT id, 'A letter', 'text/plain', 3, sha256('abc'), gen_random_uuid() FROM cases;
    INSERT INTO reviewer_interests (reviewer_id, body_id, note, declared_on) SELECT x.id, b.id, 'A cousin works there', '2025-04-01' FROM external_reviewers x, bodies b;
    INSERT INTO commissions (reference, case_id, review_id, reviewer_id, contract_id, heading_id, status, declared_on, question, agreed_hours, fee_pence, due_on, ends_on, commissioned_on)
      SELECT 'X-' || s.staff_number || '-' || c.reference || '-' || k.status, c.id, v.id, x.id, t.id, (SELECT id FROM budget_headings WHERE name = 'Clinical advice' AND year = 2025), k.status, '2026-01-05', 'Was it right?', 7, 45000, k.ends_on::date, k.ends_on::date, '2026-01-05'
      FROM external_reviewers x JOIN staff_members s ON s.id = x.staff_id JOIN reviewer_contracts t ON t.reviewer_id = x.id, cases c JOIN reviews v ON v.case_id = c.id, (VALUES ('UNDER_WAY', '2026-02-02'), ('DELIVERED', '2026-01-13'), ('ACCEPTED', '2026-02-02')) k(status, ends_on)
      WHERE c.reference IN ('C-2026-000002', 'C-2026-000003') AND (s.name = 'Yusra Haddad' OR c.reference = 'C-2026-000003')`);
  await world.sql(`
    INSERT INTO case_factors (case_id, rule_code, units, from_on, recorded_on) SELECT id, 'COURT', 1, '2026-01-12', '2026-01-12' FROM cases;
    INSERT INTO responsibilities (staff_id, rule_code, units, from_on, recorded_on) SELECT id, 'MENTORING', 1, '2026-01-12', '2026-01-12' FROM staff_members`);
  await world.sql(`
    INSERT INTO commission_papers (commission_id, case_id, attachment_id, released_on) SELECT k.id, k.case_id, a.id, '2026-01-05' FROM commissions k JOIN attachments a ON a.case_id = k.case_id;
    INSERT INTO commission_messages (commission_id, text, is_from_reviewer) SELECT id, 'A message', false FROM commissions`);
}

/** Everybody is told of every case and every case group, now and then in the e-mail only. */
const tellEverybody = () => world.sql(`
  WITH about AS (SELECT 'Case' AS type, id AS record, id AS cas FROM cases UNION ALL SELECT 'CaseGroup', id, NULL FROM case_groups),
    entry AS (INSERT INTO audit_entries (stream_id, action, record_type, record_id, case_id) SELECT record, 'told', type, record, cas FROM about RETURNING id, record_type, record_id, case_id)
  INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, case_id, in_inbox, in_digest)
  SELECT s.id, e.id, 'NOTE_ADDED', 'told', e.record_type, e.record_id, e.case_id, s.staff_number <> '400006', true FROM entry e, staff_members s`);

/** A meeting with an item on every case, one that two cases share, one on none, and one that only Idris Kay and whoever owes its action may know of. */
const meet = (staff: (name: string) => string) => world.sql(`
  INSERT INTO meeting_series (name, week, weekday, starts_at, minutes, chair_id) SELECT 'Monthly', 'FIRST', 'THURSDAY', '10:00', 60, ${staff("Tom Pell")};
  INSERT INTO meetings (title, "on", starts_at, minutes, chair_id, papers_due_on, called_on) VALUES ('Monthly', '2026-02-05', '10:00', 60, ${staff("Tom Pell")}, '2026-01-29', '2026-01-12');
  INSERT INTO meeting_attendees (meeting_id, staff_id, deputy_id) SELECT id, ${staff("Grace Lomax")}, ${staff("Amina Yusuf")} FROM meetings;
  INSERT INTO submissions (case_id, kind_id, author_id, author_position_id, writer_ids, started_on, title, complexity) SELECT c.id, k.id, p.holder_id, p.id, ARRAY[p.holder_id], '2026-01-12', 'Two cases', 2 FROM cases c, decision_kinds k, positions p WHERE c.reference = 'C-2026-000001' AND k.code = 'SUBMISSION_FOR_DECISION' AND p.holder_id = ${staff("Dana Fox")};
  INSERT INTO submission_cases (submission_id, case_id) SELECT s.id, c.id FROM submissions s, cases c WHERE s.title = 'Two cases' AND c.reference IN ('C-2026-000001', 'C-2026-000004');
  INSERT INTO meeting_nominations (kind, case_id, title, why, nominated_on) SELECT 'CASE', id, title, 'Why not', '2026-01-12' FROM cases;
  INSERT INTO meeting_nominations (kind, theme_id, title, why, nominated_on) SELECT 'THEME', id, name, 'Why not', '2026-01-12' FROM themes;
  INSERT INTO agenda_items (meeting_id, ordinal, kind, case_id, title, minutes, owner_id) SELECT m.id, 1, 'OTHER', c.id, c.title, 5, ${staff("Chidi Okafor")} FROM meetings m, cases c;
  INSERT INTO agenda_items (meeting_id, ordinal, kind, case_id, submission_id, title, minutes) SELECT m.id, 2, 'SUBMISSION', s.case_id, s.id, s.title, 5 FROM meetings m, submissions s WHERE s.title = 'Two cases';
  INSERT INTO agenda_items (meeting_id, ordinal, kind, theme_id, title, minutes, is_restricted) SELECT m.id, 4, 'THEME', t.id, t.name, 5, r FROM meetings m, themes t, unnest(ARRAY[true, false]) r;
  INSERT INTO agenda_items (meeting_id, ordinal, kind, lesson_id, title, minutes) SELECT m.id, 5, 'LESSON', l.id, l.title, 5 FROM meetings m, lessons l;
  INSERT INTO agenda_items (meeting_id, ordinal, kind, case_id, title, minutes, is_restricted) SELECT m.id, 3, 'OTHER', c.id, 'Restricted', 5, r FROM meetings m, unnest(ARRAY[true, false]) r LEFT JOIN cases c ON r AND c.reference = 'C-2026-000001';
  INSERT INTO agenda_item_readers (item_id, staff_id) SELECT id, ${staff("Idris Kay")} FROM agenda_items WHERE is_restricted;
  INSERT INTO meeting_decisions (meeting_id, item_id, case_id, submission_id, theme_id, lesson_id, text, decided_by_id, decided_on) SELECT meeting_id, id, case_id, submission_id, theme_id, lesson_id, 'Decided', ${staff("Tom Pell")}, '2026-01-12' FROM agenda_items;
  INSERT INTO commissioned_work (case_id, what, owner_id, due_on, commissioned_on, meeting_id, agenda_item_id) SELECT case_id, 'An action', ${staff("Ben Carter")}, '2026-01-16', '2026-01-12', meeting_id, id FROM agenda_items WHERE is_restricted;
  WITH asked AS (INSERT INTO commissioned_work (case_id, what, owner_id, due_on, commissioned_on, meeting_id) SELECT i.case_id, i.id::text, ${staff("Grace Lomax")}, '2026-01-16', '2026-01-12', i.meeting_id FROM agenda_items i WHERE i.submission_id IS NULL RETURNING *)
    INSERT INTO meeting_papers (item_id, meeting_id, case_id, work_id, title, author_id, due_on) SELECT what::uuid, meeting_id, case_id, id, 'A paper', owner_id, due_on FROM asked`);

interface Row { readonly id: string; readonly given_by_id?: string; readonly leader_id?: string | null; readonly decided_by_id?: string; readonly checker_id?: string; readonly reached_on?: unknown; readonly worker_id?: string; readonly manager_id?: string; readonly owner_id?: string; readonly audience?: string; readonly team_id?: string | null; readonly case_id?: string; readonly commissioned_by_id?: string | null; readonly reviewer_id?: string; readonly ends_on?: string; readonly author_id?: string; readonly issued_number?: number; readonly author_position_id?: string; readonly decided_on?: string | null; readonly stage?: SubmissionStage; readonly case_group_id?: string; readonly staff_id?: string; readonly proposed_by_id?: string; readonly item_id?: string; readonly submission_id?: string | null; readonly person_id?: string | null; readonly actor_id?: string | null; readonly segment_id?: string; readonly status?: string; readonly owner_position_id?: string | null; readonly is_open?: boolean; readonly in_inbox?: boolean; readonly record_type?: string | null; readonly record_id?: string | null; readonly holder_id?: string; readonly examiner_id?: string; readonly drawn_by_id?: string; readonly state?: string; readonly published_id?: string | null; readonly policy_id?: string; readonly led_by_id?: string; readonly people_ids?: readonly string[] }
interface Knowledge { readonly actor: Actor; lineAbove(staffId: string): readonly string[]; standInFor(staffId: string): string | null; workerOfRecord(recordId: string): string; leading(staffId: string): AbsenceFacts; standing(caseId: string): Standing; readersOf(briefingId: string): readonly string[]; placeOf(itemId: string): ItemPlace; itemOfWork(workId: string): string | undefined; outsiderOf(reviewerId: string): string; casesOfSubmission(id: string): readonly string[]; managerOf(staffId: string): string | null; keptAbout(id: string): { readonly staffId: string; readonly writerId: string }; readonly isNamedByTheScheme: boolean; casesOfGroup(groupId: string): readonly string[]; casesOfPerson(personId: string): readonly string[]; casesOfItem(itemId: string): readonly string[]; directs(staffId: string): boolean; errorsOf(checkId: string): readonly { readonly reached_on: unknown }[]; policyOf(id: string): Kept }
interface Knowledge { seatsOf(staffId: string): readonly string[] }
type Expects = (row: Row, knowledge: Knowledge) => boolean;

const everyone: Expects = () => true;
const follows: Expects = (row, { actor, directs, managerOf }) => followsThem(actor, { staffId: row.staff_id!, managerId: managerOf(row.staff_id!), isDirected: directs(row.staff_id!) });
/** What is kept between two people: the record that it belongs to says whom it is about and who wrote it. */
const between: Expects = (row, { actor, managerOf, keptAbout }) => { const { staffId, writerId } = keptAbout(row.id); return seesAppraisal(actor.staffId, { staffId, managerId: managerOf(staffId), appraiserId: writerId }); };
const withCase: Expects = (row, { actor, standing }) => seesCase(actor, standing(row.case_id!));
const withCaseIfAny: Expects = (row, { actor, standing }) => seesWithItsCase(actor, row.case_id ? standing(row.case_id) : null);
const seesMeetings: Expects = (_row, { actor }) => actor.permissions.has("see-cases");
const withItsItem: Expects = (row, { actor, placeOf }) => seesAgendaItem(actor, placeOf(row.item_id!));
/** What was given at a meeting or asked for one: of a restricted item, to its readers and to whoever owes it. */
const asked: Expects = (row, knowledge) => {
  const item = knowledge.itemOfWork(row.id);
  const place = item === undefined ? null : knowledge.placeOf(item);
  return withCaseIfAny(row, knowledge) && (!place?.isRestricted || place.isNamed || row.owner_id === knowledge.actor.staffId);
};
const work: Expects = (row, { actor, standing }) => seesWork(actor, standing(row.case_id!), { segmentId: row.segment_id!, ownerPositionId: row.owner_position_id ?? null, isOpen: row.is_open! });

/** What came in is seen until it is about a case that is hidden. */
const seesItem = (itemId: string, { actor, standing, casesOfItem }: Knowledge) => actor.permissions.has("see-cases") && casesOfItem(itemId).every((id) => seesCase(actor, standing(id)));
/** A decided submission is seen by whoever sees all of its cases. */
const seesDecided = (id: string, { actor, standing, casesOfSubmission }: Knowledge) => actor.permissions.has("see-cases") && casesOfSubmission(id).every((one) => seesCase(actor, standing(one)));
const seesCases: Expects = (_row, { actor }) => actor.permissions.has("see-cases");
const commissioning: Expects = (_row, { actor }) => actor.permissions.has("commission-reviews") || actor.permissions.has("keep-external-reviewers");
/** What somebody from outside the office sees: their own commissions while they are open to them, and no other row of any kind (PO-55). */
const outside = (kind: string): Expects => (row, { actor, outsiderOf }) => kind === "Commission" && outsiderOf(row.reviewer_id!) === actor.staffId && row.is_open! && row.ends_on! >= "2026-01-14";

const ofTheirPeople: Expects = (row, { actor, lineAbove, standInFor }) => seesWorkloadOf(actor.staffId, { workerId: row.worker_id!, lineAbove: lineAbove(row.worker_id!), standInId: standInFor(row.worker_id!) });

/** Who sees which rows of each kind, in the domain's words. A kind that is missing here fails the test. */
const expected: Record<string, Expects> = {
  Role: everyone, StaffMember: everyone, Segment: everyone, SegmentSetting: everyone, Team: everyone, Position: everyone, PositionHolding: everyone, Delegation: everyone,
  Body: everyone, FindingCategory: everyone, FindingOutcome: everyone, WorkArea: everyone, WorkSubArea: everyone,
  Calendar: everyone, Holiday: everyone, OfficeClosure: everyone,
  DecisionKind: everyone, EscalationRoute: everyone, AuthorityLimit: everyone, Committee: everyone, Principal: everyone, SchemeEntry: everyone, Escalation: withCase, Remedy: withCase, AdviceRequest: withCase,
  Person: (row, { actor, standing, casesOfPerson }) => seesPerson(actor, casesOfPerson(row.id).map(standing)),
  AuditEntry: (row, { actor, standing }) => (row.case_id ? seesCase(actor, standing(row.case_id)) : actor.permissions.has("read-audit") || row.actor_id === actor.staffId),
  Clock: (row, { actor, standing }) => !row.case_id || seesCase(actor, standing(row.case_id)),
  AbsenceKind: everyone, RotaNeed: everyone, RotaShift: everyone, Placement: everyone, Absence: (row, { actor, leading }) => row.status === "STANDING" || mayKnowWhy(actor, row.staff_id!, leading(row.staff_id!)),
  CalendarFeed: (row, { actor }) => row.staff_id === actor.staffId, ApiToken: (row, { actor }) => row.staff_id === actor.staffId, Session: (row, { actor }) => row.staff_id === actor.staffId,
  Grant: (row, { actor, standing }) => row.proposed_by_id === actor.staffId || (row.case_id ? actor.permissions.has("manage-sensitive-access") && !standing(row.case_id).isKeptOut : actor.permissions.has("confirm-grants") || actor.permissions.has("manage-organisation")),
  Case: (row, { actor, standing }) => seesCase(actor, standing(row.id)),
  CaseGroup: (row, { actor, standing, casesOfGroup }) => casesOfGroup(row.id).some((id) => seesCase(actor, standing(id))),
  Digest: (row, { actor }) => actor.permissions.has("manage-organisation") || row.staff_id === actor.staffId,
  Notification: (row, { actor, standing, casesOfGroup }) => row.staff_id === actor.staffId && row.in_inbox === true && (row.record_type === "CaseGroup" ? casesOfGroup(row.record_id!) : row.case_id ? [row.case_id] : ["none"]).some((id) => id === "none" || seesCase(actor, standing(id))),
  TimeSpan: withCase, InsightTarget: everyone, InsightNote: (_row, { actor }) => actor.permissions.has("see-cases"),
  Grade: follows, TrainingRecord: follows, MentorPair: everyone, Behaviour: everyone, DevelopmentGoal: (row, { actor, managerOf }) => isBetweenThem(actor.staffId, { staffId: row.staff_id!, managerId: managerOf(row.staff_id!) }),
  Appraisal: between, AppraisalBehaviour: between, DevelopmentTalk: between, DevelopmentRemark: between,
  PersonalTarget: (row, { actor, managerOf }) => seesPersonalTarget(actor.staffId, { staffId: row.staff_id!, managerId: managerOf(row.staff_id!) }),
  SavedView: (row, { actor }) => row.owner_id === actor.staffId || ((actor.permissions.has("see-cases") || actor.permissions.has("manage-organisation")) && (row.audience === "EVERYONE" || (row.audience === "TEAM" && row.team_id === actor.teamId) || (row.audience === "SEGMENT" && row.segment_id === actor.segmentId))),
  CorrespondenceItem: (row, knowledge) => seesItem(row.id, knowledge), CorrespondenceFollowUp: (row, knowledge) => seesItem(row.item_id!, knowledge), CorrespondenceTerm: everyone, CorrespondenceStandard: everyone, LetterTemplate: everyone, StandardLine: everyone, CorrespondenceWatch: (row, { actor }) => row.staff_id === actor.staffId,
  ContactInstruction: (row, { actor, standing, casesOfPerson }) => (row.case_id ? seesCase(actor, standing(row.case_id)) : seesPerson(actor, casesOfPerson(row.person_id!).map(standing))),
  Commission: withCase, ExternalReviewer: commissioning, BudgetHeading: commissioning,
  Review: withCase, ReviewTerm: everyone, ReviewStandard: everyone,
  Submission: (row, { actor, standing, casesOfSubmission, isNamedByTheScheme }) => seesSubmission(actor, casesOfSubmission(row.id).map(standing), { authorId: row.author_id!, authorPositionId: row.author_position_id!, stage: row.stage!, decidedOn: row.decided_on ?? null }, isNamedByTheScheme),
  SubmissionTerm: everyone, SubmissionStandard: everyone, Commitment: (_row, { actor, isNamedByTheScheme }) => actor.permissions.has("plan-submissions") || isNamedByTheScheme,
  PointsRule: everyone, PointsScheme: everyone, CaseFactor: withCase, Responsibility: (row, { actor, lineAbove, seatsOf }) => seesWorkload(actor, { staffId: row.staff_id!, managers: lineAbove(row.staff_id!), seats: seatsOf(row.staff_id!) }),
  Meeting: seesMeetings, MeetingSeries: seesMeetings, MeetingAttendee: seesMeetings, AgendaItem: (row, { actor, placeOf }) => seesAgendaItem(actor, placeOf(row.id)), MeetingPaper: withItsItem, MeetingNomination: withCaseIfAny, MeetingDecision: (row, { actor, placeOf }) => seesDecision(actor, placeOf(row.item_id!)),
  CommissionedWork: asked, ChasingStandard: everyone, HighRiskEntry: withCase, LineToTake: withCaseIfAny, PressEnquiry: withCaseIfAny, Undertaking: withCaseIfAny, ExternalRelationship: (_row, { actor }) => actor.permissions.has("see-cases"),
  Briefing: (row, { actor, standing, readersOf }) => seesBriefing(actor, row.case_id ? standing(row.case_id) : null, { isMaking: [row.author_id, row.reviewer_id, row.commissioned_by_id].includes(actor.staffId), isNamed: readersOf(row.id).includes(actor.staffId) }, row.issued_number! > 0),
  BodyRecommendation: withCase, ExaminationQuestion: everyone, PaymentExceptionKind: everyone, ComplianceInvolvement: withCase, CaseSample: (row, { actor }) => row.drawn_by_id === actor.staffId, PaymentRun: (_row, { actor }) => actor.permissions.has("oversee-payments"),
  Project: everyone, ProjectPerson: everyone, ServiceAgreement: everyone, ImprovementIdea: (row, { actor }) => actor.permissions.has("see-cases") || row.given_by_id === actor.staffId || row.leader_id === actor.staffId, CaseStep: everyone, PaperFile: withCase, RetentionRule: everyone, CaseIndicator: withCase, IndicatorKind: everyone,
  CaseExamination: (row, { actor, standing, directs }) => seesExamination(actor, standing(row.case_id!), { state: row.state as ExaminationState, isOfYou: row.holder_id === actor.staffId, isYours: row.examiner_id === actor.staffId, youDirectThem: directs(row.holder_id!) }),
  ControlCheckKind: everyone, AssuranceStandard: everyone, ControlTrend: seesCases,
  ControlCheck: (row, { actor, standing, directs, managerOf, errorsOf }) => seesCheck(actor, standing(row.case_id!), {
    isOfYou: row.decided_by_id === actor.staffId, hasReachedThem: row.state === "CHECKED" && errorsOf(row.id).every((one) => one.reached_on !== null), isYours: row.checker_id === actor.staffId, youDirectThem: directs(row.decided_by_id!) || managerOf(row.decided_by_id!) === actor.staffId,
  }),
  ControlError: (row, { actor, standing, directs, managerOf }) => seesCheck(actor, standing(row.case_id!), {
    isOfYou: row.staff_id === actor.staffId, hasReachedThem: row.reached_on !== null, isYours: row.checker_id === actor.staffId || row.manager_id === actor.staffId, youDirectThem: directs(row.staff_id!) || managerOf(row.staff_id!) === actor.staffId,
  }),
  PaymentException: (row, knowledge) => withCase(row, knowledge) && (knowledge.actor.permissions.has("oversee-payments") || knowledge.actor.name.startsWith("Amina Yusuf")),
  Theme: everyone, ThemeTag: (row, knowledge) => (row.item_id ? seesItem(row.item_id, knowledge) : row.submission_id ? seesDecided(row.submission_id, knowledge) : withCase(row, knowledge)),
  Lesson: seesCases, LessonShare: seesCases, SystemicIssue: seesCases, PolicyFeedback: seesCases, Procedure: seesCases, LessonSaid: (row, knowledge) => (row.submission_id ? seesDecided(row.submission_id, knowledge) : withCase(row, knowledge)),
  Policy: (row, { actor, policyOf }) => row.published_id !== null || keepsPolicy(actor, policyOf(row.id)), PolicyVersion: (row, { actor, policyOf }) => ["PUBLISHED", "REPLACED"].includes(row.state!) || keepsPolicy(actor, policyOf(row.policy_id!)),
  PolicyAcceptance: (row, { actor, policyOf }) => seesAcceptance(actor, row.staff_id!, policyOf(row.policy_id!)),
  SupervisionSession: ofTheirPeople, SupervisionArrangement: ofTheirPeople, WorkloadRecord: ofTheirPeople, WorkloadReview: ofTheirPeople, WorkloadRecordLine: (row, knowledge) => ofTheirPeople({ ...row, worker_id: knowledge.workerOfRecord(row.record_id!) }, knowledge), SupervisionStandard: everyone,
  WorkloadReport: (row, { actor, lineAbove }) => seesReport({ staffId: actor.staffId, seesAllWork: actor.permissions.has("see-all-work") }, { managerId: row.manager_id!, lineAbove: lineAbove(row.manager_id!) }),
  GuidanceItem: everyone, ProcessMap: everyone, ContinuityArrangement: everyone, GuidanceDiscussion: (row, { actor }) => seesDiscussion(actor, row.led_by_id!, row.people_ids!),
  Finding: withCase, Letter: withCase, Approval: withCase, LetterKind: everyone, CheckingRequirement: everyone, CoverWait: everyone, ServiceRequest: work, Activity: work, InboundCorrespondence: work,
};

const leadingSql = `SELECT s.id AS staff_id, json_build_object('personName', s.name, 'lineManagerId', s.line_manager_id,
  'theirSeats', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'isLeaders', q.kind IN ('TEAM_LEADER', 'SEGMENT_MANAGER'))), '[]') FROM positions q WHERE q.holder_id = s.id),
  'isLedByNobody', s.name IN ('Grace Lomax', 'Tom Pell', 'Helen Marsh')) AS facts FROM staff_members s`;

async function knowledgeOf(name: Who): Promise<Knowledge> {
  const token = (await world.cookie(name)).split("=")[1]!;
  const { actor } = (await world.office.sessions.find(token))!;
  const cases = await world.sql<{ id: string; is_sensitive: boolean; case_group_id: string; complainant_id: string | null; kinds: string[] }>("SELECT c.id, c.is_sensitive, c.case_group_id, c.complainant_id, ARRAY(SELECT kind FROM case_access a WHERE a.case_id = c.id AND a.staff_id = $1 AND a.ended_at IS NULL) AS kinds FROM cases c", [actor.staffId]);
  const led = await world.sql<{ staff_id: string; facts: AbsenceFacts }>(leadingSql);
  const links = await world.sql<{ item_id: string; case_id: string }>("SELECT item_id, case_id FROM correspondence_cases");
  const readers = await world.sql<{ briefing_id: string; staff_id: string }>("SELECT briefing_id, staff_id FROM briefing_readers");
  const submitted = await world.sql<{ submission_id: string; case_id: string }>("SELECT submission_id, case_id FROM submission_cases");
  const named = await world.sql<{ position_id: string }>("SELECT o.position_id FROM scheme_people o UNION SELECT n.position_id FROM principals n WHERE n.position_id = (SELECT id FROM positions WHERE title = 'Ombudsman')");
  const items = await world.sql<{ id: string; case_ids: string[]; is_about_learning: boolean; is_restricted: boolean; work_ids: string[]; is_named: boolean; is_concerned: boolean }>(`SELECT i.id, i.is_restricted, num_nonnulls(i.theme_id, i.lesson_id) > 0 AS is_about_learning, ARRAY(SELECT w.id FROM commissioned_work w WHERE w.agenda_item_id = i.id UNION SELECT q.work_id FROM meeting_papers q WHERE q.item_id = i.id) AS work_ids,
    ARRAY(SELECT i.case_id WHERE i.case_id IS NOT NULL UNION SELECT x.case_id FROM submission_cases x WHERE x.submission_id = i.submission_id) AS case_ids, EXISTS (SELECT FROM agenda_item_readers r WHERE r.item_id = i.id AND r.staff_id = $1) AS is_named,
    coalesce(i.owner_id = $1, false) OR EXISTS (SELECT FROM meetings m WHERE m.id = i.meeting_id AND m.chair_id = $1) OR EXISTS (SELECT FROM meeting_attendees t WHERE t.meeting_id = i.meeting_id AND $1 IN (t.staff_id, t.deputy_id)) AS is_concerned FROM agenda_items i`, [actor.staffId]);
  const standing = (caseId: string): Standing => { const one = cases.find(({ id }) => id === caseId)!; return { isSensitive: one.is_sensitive, needsToKnow: one.kinds.includes("NEED_TO_KNOW"), isKeptOut: one.kinds.includes("EXCLUDED") }; };
  const seats = await world.sql<{ id: string; holder_id: string | null }>("SELECT id, holder_id FROM positions");
  const register = await world.sql<{ id: string; staff_id: string }>("SELECT id, staff_id FROM external_reviewers");
  const policies = await world.sql<{ id: string; owner_id: string; team_id: string }>("SELECT id, owner_id, team_id FROM policies");
  const staff = await world.sql<{ id: string; name: Who; line_manager_id: string | null }>("SELECT id, name, line_manager_id FROM staff_members");
  const errors = await world.sql<{ check_id: string; reached_on: unknown }>("SELECT check_id, reached_on FROM control_errors");
  const months = await world.sql<{ id: string; worker_id: string }>("SELECT id, worker_id FROM workload_records");
  const arranged = await world.sql<{ worker_id: string; supervisor_id: string }>("SELECT worker_id, supervisor_id FROM supervision_arrangements");
  const managerOf = (staffId: string) => { const one = staff.find(({ id }) => id === staffId)!; return one.line_manager_id ?? staff.find(({ name }) => name === managers[one.name])?.id ?? null; };
  const lineAbove = (staffId: string): string[] => { const above = managerOf(staffId); return above ? [above, ...lineAbove(above)] : []; };
  const kept = await world.sql<{ id: string; staffId: string; writerId: string }>(`WITH kept AS (SELECT id, staff_id, appraiser_id AS writer FROM appraisals UNION ALL SELECT id, staff_id, written_by_id FROM development_talks)
    SELECT x.id, k.staff_id AS "staffId", k.writer AS "writerId" FROM (SELECT id, id AS of FROM kept UNION ALL SELECT id, appraisal_id FROM appraisal_behaviours UNION ALL SELECT id, coalesce(appraisal_id, talk_id) FROM development_remarks) x JOIN kept k ON k.id = x.of`);
  return {
    errorsOf: (checkId) => errors.filter((one) => one.check_id === checkId),
    keptAbout: (id) => kept.find((one) => one.id === id)!,
    managerOf, lineAbove, standInFor: (staffId) => arranged.find((one) => one.worker_id === staffId)?.supervisor_id ?? null, workerOfRecord: (recordId) => months.find(({ id }) => id === recordId)!.worker_id,
    isNamedByTheScheme: named.some(({ position_id }) => position_id === actor.positionId), casesOfSubmission: (id) => submitted.filter((one) => one.submission_id === id).map((one) => one.case_id),
    directs: (staffId) => seats.some((one) => one.holder_id === staffId && actor.command.has(one.id)),
    outsiderOf: (reviewerId) => register.find(({ id }) => id === reviewerId)!.staff_id,
    policyOf: (id) => { const one = policies.find((each) => each.id === id)!; return { ownerId: one.owner_id, teamId: one.team_id }; },
    actor, readersOf: (briefingId) => readers.filter((one) => one.briefing_id === briefingId).map((one) => one.staff_id),
    seatsOf: (staffId) => seats.filter((one) => one.holder_id === staffId).map(({ id }) => id),
    leading: (staffId) => led.find((one) => one.staff_id === staffId)!.facts,
    standing, itemOfWork: (workId) => items.find((one) => one.work_ids.includes(workId))?.id,
    placeOf: (itemId) => { const one = items.find(({ id }) => id === itemId)!; return { standings: one.case_ids.map(standing), isAboutLearning: one.is_about_learning, isRestricted: one.is_restricted, isNamed: one.is_named, isConcerned: one.is_concerned }; },
    casesOfItem: (itemId) => links.filter((one) => one.item_id === itemId).map((one) => one.case_id),
    casesOfPerson: (personId) => cases.filter((one) => one.complainant_id === personId).map((one) => one.id),
    casesOfGroup: (groupId) => cases.filter((one) => one.case_group_id === groupId).map((one) => one.id),
  };
}

/** The lists of the schema: root field, kind and the kind's leaf fields. */
const lists = () => Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const reads = (field.extensions as { reads?: { kind: { name: string }; by?: string } }).reads;
  if (!reads || reads.by) return [];
  const type = schema.getType(reads.kind.name);
  if (!isObjectType(type)) return [];
  return [{ root: field.name, kind: type.name, leaves: Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0) }];
});

const tableOf = (kind: string) => kindNamed(kind)!;

/** Where what the API answers differs from what is expected, and how many cells were compared. */
async function disagreements(expects: Record<string, Expects>): Promise<{ wrong: string[]; cells: number }> {
  let cells = 0;
  const wrong: string[] = [];
  for (const { root, kind, leaves } of lists()) {
    const sees = expects[kind];
    if (!sees) { wrong.push(`${kind} is read by ${root} but the matrix does not say who sees it`); continue; }
    const rows = await world.sql<Row & Record<string, never>>(`SELECT * FROM ${world.office.door.tables.of(tableOf(kind)).table}`);
    for (const name of [...Object.keys(people), ...Object.keys(outsiders)] as Who[]) {
      const knowledge = await knowledgeOf(name);
      const { data, errors } = await world.ask<Record<string, { totalCount: number; nodes: Record<string, unknown>[] }>>(name, `{ ${root}(first: 200) { totalCount nodes { ${leaves.map((one) => one.name).join(" ")} } } }`);
      if (errors) throw new Error(`${name}, ${root}: ${JSON.stringify(errors)}`);
      const { nodes, totalCount } = data[root]!;
      const should = new Set(rows.filter((row) => (isOutsider(knowledge.actor) ? outside(kind) : sees)(row, knowledge)).map((row) => row.id));
      if (totalCount !== should.size) wrong.push(`${name} is told of ${totalCount} ${root} and should be told of ${should.size}`);
      for (const row of rows) if (nodes.some((one) => one["id"] === row.id) !== should.has(row.id)) wrong.push(`${name} ${should.has(row.id) ? "does not see" : "sees"} ${kind} ${row.id}`);
      for (const leaf of leaves) {
        const policy = leaf.extensions["policy"] as string;
        cells += rows.length;
        if (policy !== "everyone" && !knowledge.actor.permissions.has(policy as never) && nodes.some((one) => one[leaf.name] !== null)) wrong.push(`${name} reads ${kind}.${leaf.name} without ${policy}`);
      }
    }
  }
  return { wrong, cells };
}

test("[CS-09] every record and every field is answered exactly to those who may see it", async () => {
  const { wrong, cells } = await disagreements(expected);
  console.log(`access matrix: ${cells} cells (field × person × record)`);
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(10_000);
});

test("[CS-09] the matrix can fail: with sensitive cases held to be open, or a kind left out, it says so", async () => {
  const { Team: _team, ...withoutTeams } = expected;
  const { wrong } = await disagreements({ ...withoutTeams, Case: (_row, { actor }) => actor.permissions.has("see-cases") });
  expect(wrong).toEqual(expect.arrayContaining([expect.stringMatching(/does not see Case/), expect.stringMatching(/^Team is read by teams/)]));
});

test("[CS-09] guarded fields do hold something: the matrix could not pass by emptiness", async () => {
  const { data } = await world.ask<{ people: { nodes: { name: string | null; email: string | null }[] } }>("Amina Yusuf", "{ people { nodes { name email preferredContact adjustments } } }");
  expect(data.people.nodes.every((one) => one.name && one.email)).toBe(true);
});

test("[CS-09] signed-out callers get nothing, the schema included", async () => {
  for (const query of ["{ cases { totalCount } }", "{ __schema { queryType { name } } }", "{ __typename }"]) {
    const response = await fetch(world.url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  }
});

test("[CS-09] what may not be seen cannot be found by filter or order either", async () => {
  for (const query of ['{ people(filter: { name: { startsWith: "M" } }) { totalCount } }', '{ cases(filter: { complainant: { name: { startsWith: "M" } } }) { totalCount } }', "{ people(orderBy: [{ field: NAME }]) { totalCount nodes { id } } }"])
    expect(await world.ask("Ana Petrova", query)).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
});
