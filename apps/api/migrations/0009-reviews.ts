export const name = "0009-reviews";

const lists = `
-- What the office keeps lists of for its reviews. An entry is in use from a date until a date, so that an old review keeps what was true of it.
CREATE TABLE review_terms (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, kind text NOT NULL CHECK (kind IN ('GROUND','OUTCOME','RESOLUTION','QUALITY_POINT','REMEDY_BAND')),
  code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]*$'), label text NOT NULL CHECK (label <> ''), ordinal int NOT NULL DEFAULT 0, is_upheld boolean NOT NULL DEFAULT false,
  from_pence int, to_pence int, in_use_from date NOT NULL, in_use_to date, UNIQUE (kind, code), CHECK ((kind = 'REMEDY_BAND') = (from_pence IS NOT NULL AND to_pence IS NOT NULL)), CHECK (to_pence >= from_pence));
INSERT INTO review_terms (kind, code, label, ordinal, is_upheld, in_use_from) VALUES
  ('GROUND', 'INACCURATE_FACTS', 'The decision rests on facts that are wrong and could change it', 1, false, '2000-01-01'),
  ('GROUND', 'NEW_INFORMATION', 'There is new and relevant information that might change it', 2, false, '2000-01-01'),
  ('GROUND', 'OVERLOOKED_EVIDENCE', 'We overlooked or misunderstood part of the complaint or the evidence', 3, false, '2000-01-01'),
  ('OUTCOME', 'UPHELD', 'Upheld', 1, true, '2000-01-01'), ('OUTCOME', 'PARTLY_UPHELD', 'Partly upheld', 2, true, '2000-01-01'), ('OUTCOME', 'NOT_UPHELD', 'Not upheld', 3, false, '2000-01-01'),
  ('RESOLUTION', 'NO_FURTHER_ACTION', 'No further action', 1, false, '2000-01-01'), ('RESOLUTION', 'BETTER_EXPLANATION', 'A better explanation', 2, false, '2000-01-01'),
  ('RESOLUTION', 'APOLOGY', 'An apology', 3, false, '2000-01-01'), ('RESOLUTION', 'FURTHER_WORK', 'Further work on the case', 4, false, '2000-01-01'),
  ('RESOLUTION', 'REOPENED', 'The case is reopened', 5, false, '2000-01-01'), ('RESOLUTION', 'NEW_INVESTIGATION', 'A new investigation', 6, false, '2000-01-01'),
  ('RESOLUTION', 'DECISION_CHANGED', 'The decision is changed', 7, false, '2000-01-01'), ('RESOLUTION', 'REPORT_ANNOTATED', 'The report is annotated', 8, false, '2000-01-01'),
  ('RESOLUTION', 'REPORT_WITHDRAWN', 'The report is withdrawn', 9, false, '2000-01-01'), ('RESOLUTION', 'PAYMENT', 'A financial payment', 10, false, '2000-01-01'),
  ('QUALITY_POINT', 'POINTS_ANSWERED', 'Every point that was raised is answered', 1, false, '2000-01-01'), ('QUALITY_POINT', 'EVIDENCE_WEIGHED', 'The evidence is weighed, not only listed', 2, false, '2000-01-01'),
  ('QUALITY_POINT', 'GAPS_CLOSED', 'Gaps were closed or their absence is explained', 3, false, '2000-01-01'), ('QUALITY_POINT', 'STANDARD_STATED', 'It says what should have happened', 4, false, '2000-01-01'),
  ('QUALITY_POINT', 'IMPACT_CONSIDERED', 'It considers what this meant for the person', 5, false, '2000-01-01'), ('QUALITY_POINT', 'FAIR_TO_BODY', 'It is fair to the body too', 6, false, '2000-01-01'),
  ('QUALITY_POINT', 'REMEDY_CONSIDERED', 'Putting it right was considered', 7, false, '2000-01-01'), ('QUALITY_POINT', 'PLAIN_WORDS', 'It is in plain words', 8, false, '2000-01-01'),
  ('QUALITY_POINT', 'ADJUSTMENTS_MET', 'It reaches the person in the way that they asked for', 9, false, '2000-01-01');
INSERT INTO review_terms (kind, code, label, ordinal, from_pence, to_pence, in_use_from) VALUES
  ('REMEDY_BAND', 'LEVEL_1', 'Level 1: annoyance, up to £100', 1, 1, 10000, '2000-01-01'), ('REMEDY_BAND', 'LEVEL_2', 'Level 2: some distress, £100 to £500', 2, 10000, 50000, '2000-01-01'),
  ('REMEDY_BAND', 'LEVEL_3', 'Level 3: marked distress, £500 to £1,000', 3, 50000, 100000, '2000-01-01'), ('REMEDY_BAND', 'LEVEL_4', 'Level 4: serious injustice, £1,000 to £3,000', 4, 100000, 300000, '2000-01-01'),
  ('REMEDY_BAND', 'LEVEL_5', 'Level 5: grave injustice, £3,000 to £10,000', 5, 300000, 1000000, '2000-01-01'), ('REMEDY_BAND', 'LEVEL_6', 'Level 6: the gravest, over £10,000', 6, 1000000, 10000000, '2000-01-01');
CREATE TABLE review_standards (
  id uuid PRIMARY KEY DEFAULT new_id(), in_force_from date NOT NULL UNIQUE, set_by_id uuid REFERENCES staff_members(id),
  window_months int NOT NULL CHECK (window_months BETWEEN 1 AND 120), acknowledge_working_days int NOT NULL CHECK (acknowledge_working_days BETWEEN 1 AND 400),
  triage_working_days int NOT NULL CHECK (triage_working_days BETWEEN 1 AND 400), reply_working_days int NOT NULL CHECK (reply_working_days BETWEEN 1 AND 400),
  long_stop_months int NOT NULL CHECK (long_stop_months BETWEEN 1 AND 120));
INSERT INTO review_standards (in_force_from, window_months, acknowledge_working_days, triage_working_days, reply_working_days, long_stop_months) VALUES ('2000-01-01', 3, 5, 3, 20, 3);
-- For the delegation scheme: who approves the conclusion of a review (PO-47).
INSERT INTO decision_kinds (code, label, category, is_monetary) VALUES ('REVIEW_CONCLUSION', 'Conclusion of a review', 'DECISION', false);`;

const reviews = `
ALTER TABLE positions ADD CONSTRAINT a_seat_and_its_holder UNIQUE (id, holder_id);
CREATE SEQUENCE review_numbers;
CREATE TABLE reviews (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE, case_id uuid NOT NULL REFERENCES cases(id),
  stage text NOT NULL DEFAULT 'REQUESTED' CHECK (stage IN ('REQUESTED','ACCEPTED','NOT_ACCEPTED','OUT_OF_TIME','SERVICE_COMPLAINT','BACK_TO_OPERATIONS','ALLOCATED','UNDER_REVIEW','WAITING','WITH_APPROVER','APPROVED','COMMUNICATED','HANDED_BACK','CLOSED','WITHDRAWN')),
  is_open boolean GENERATED ALWAYS AS (stage NOT IN ('CLOSED','WITHDRAWN')) STORED,
  received_on date, channel text CHECK (channel IN ('POST','EMAIL','TELEPHONE','MP','PRESS','WEB')), ground_codes text[] NOT NULL DEFAULT '{}', said text NOT NULL DEFAULT '',
  decided_on date, decision jsonb NOT NULL DEFAULT '{}', is_in_window boolean NOT NULL DEFAULT true,
  requested_by_id uuid REFERENCES staff_members(id), acknowledged_on date,
  triage_outcome text, triage_reason text, discretion_reason text, triaged_on date, triaged_by_id uuid REFERENCES staff_members(id),
  reviewer_position_id uuid REFERENCES positions(id), reviewer_id uuid REFERENCES staff_members(id), allocated_on date, started_on date, waiting_for text,
  analysis text NOT NULL DEFAULT '', conclusion text NOT NULL DEFAULT '', rationale text NOT NULL DEFAULT '', quality_met text[] NOT NULL DEFAULT '{}',
  decision_problem text CHECK (decision_problem IN ('FOUND','NOT_FOUND')), method_problem text CHECK (method_problem IN ('FOUND','NOT_FOUND')), outcome_code text,
  submitted_by_id uuid REFERENCES staff_members(id), submitted_on date, submitted_digest text, returned_reason text,
  approved_by_id uuid REFERENCES staff_members(id), approved_on date, approved_digest text, communicated_on date,
  resolution_codes text[] NOT NULL DEFAULT '{}', remedy_pence int, remedy_band_code text, lessons text, handed_back_on date, closed_on date, source text,
  CONSTRAINT what_only_an_import_may_not_know CHECK (source IS NOT NULL OR num_nonnulls(received_on, channel, decided_on) = 3),
  held_position_id uuid GENERATED ALWAYS AS (CASE WHEN stage NOT IN ('CLOSED','WITHDRAWN') THEN reviewer_position_id END) STORED,
  CHECK ((reviewer_position_id IS NULL) = (reviewer_id IS NULL)),
  -- The witness of WM-22 and PO-50: while a review is open, the very person who was judged independent keeps the seat that has it.
  CONSTRAINT open_work_has_a_holder FOREIGN KEY (held_position_id, reviewer_id) REFERENCES positions(id, holder_id) DEFERRABLE) WITH (fillfactor = 85);
CREATE UNIQUE INDEX one_open_review_of_a_case ON reviews(case_id) WHERE stage NOT IN ('CLOSED','WITHDRAWN');
CREATE INDEX reviews_case ON reviews(case_id);
CREATE INDEX reviews_stage ON reviews(stage, received_on, id) WHERE stage NOT IN ('CLOSED','WITHDRAWN');
CREATE INDEX reviews_reviewer ON reviews(reviewer_position_id) WHERE stage NOT IN ('CLOSED','WITHDRAWN');
CREATE INDEX reviews_received ON reviews(received_on DESC NULLS LAST, id DESC);
CREATE INDEX reviews_grounds ON reviews USING gin (ground_codes);
CREATE INDEX reviews_reference ON reviews(reference text_pattern_ops);

CREATE TABLE review_issues (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, review_id uuid NOT NULL REFERENCES reviews(id), ordinal int NOT NULL, question text NOT NULL CHECK (question <> ''),
  evidence text NOT NULL DEFAULT '', gap text NOT NULL DEFAULT '', gap_closed text NOT NULL DEFAULT '', analysis text NOT NULL DEFAULT '', UNIQUE (review_id, ordinal));
CREATE TABLE review_steps (
  id uuid PRIMARY KEY DEFAULT new_id(), review_id uuid NOT NULL REFERENCES reviews(id), step text NOT NULL CHECK (step IN ('EXTERNAL_REVIEW','LEGAL_REFERRAL')), is_for boolean NOT NULL,
  reason text NOT NULL CHECK (reason <> ''), decided_by_id uuid REFERENCES staff_members(id), decided_on date NOT NULL, UNIQUE (review_id, step));
CREATE TABLE review_court_steps (
  id uuid PRIMARY KEY DEFAULT new_id(), review_id uuid NOT NULL REFERENCES reviews(id), kind text NOT NULL CHECK (kind IN ('PRE_ACTION_LETTER','CLAIM','PERMISSION','JUDGMENT')), "on" date NOT NULL, respond_by date, note text NOT NULL DEFAULT '');
CREATE INDEX review_court_steps_review ON review_court_steps(review_id);
CREATE TABLE review_parties (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, review_id uuid NOT NULL REFERENCES reviews(id), party text NOT NULL CHECK (party IN ('COMPLAINANT','BODY','REPRESENTATIVE','DECISION_MAKER','OTHER')),
  channel text NOT NULL CHECK (channel IN ('POST','EMAIL','TELEPHONE','MP','PRESS','WEB')), plan text NOT NULL CHECK (plan <> ''), told_on date, told_by_id uuid REFERENCES staff_members(id));
CREATE INDEX review_parties_review ON review_parties(review_id);
CREATE TABLE review_peer_notes (
  id uuid PRIMARY KEY DEFAULT new_id(), review_id uuid NOT NULL REFERENCES reviews(id), text text NOT NULL CHECK (text <> ''), written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX review_peer_notes_review ON review_peer_notes(review_id);
CREATE TABLE review_overrulings (
  id uuid PRIMARY KEY DEFAULT new_id(), review_id uuid NOT NULL REFERENCES reviews(id), recommended_outcome_code text NOT NULL, recommendation text NOT NULL, recommended_by_id uuid REFERENCES staff_members(id),
  decided_outcome_code text NOT NULL, decision text NOT NULL, reason text NOT NULL CHECK (reason <> ''), decided_by_id uuid REFERENCES staff_members(id), decided_on date NOT NULL);
CREATE INDEX review_overrulings_review ON review_overrulings(review_id);
CREATE TABLE review_follow_ups (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, review_id uuid NOT NULL REFERENCES reviews(id), what text NOT NULL CHECK (what <> ''), owner_id uuid NOT NULL REFERENCES staff_members(id), due_on date NOT NULL,
  escalations int NOT NULL DEFAULT 0, done_on date, outcome text, commissioned_by_id uuid REFERENCES staff_members(id), commissioned_on date NOT NULL, is_open boolean GENERATED ALWAYS AS (done_on IS NULL) STORED);
CREATE INDEX review_follow_ups_review ON review_follow_ups(review_id);
CREATE INDEX review_follow_ups_owner ON review_follow_ups(owner_id, due_on) WHERE done_on IS NULL;
CREATE TABLE review_chases (
  id uuid PRIMARY KEY DEFAULT new_id(), follow_up_id uuid NOT NULL REFERENCES review_follow_ups(id), "on" date NOT NULL, note text NOT NULL CHECK (note <> ''), escalated_to text, chased_by_id uuid REFERENCES staff_members(id));
CREATE INDEX review_chases_follow_up ON review_chases(follow_up_id);`;

const independence = `
-- Who had a part in a decision. What was put down is never taken back: independence has no override (PO-50).
CREATE TABLE decision_parts (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), staff_id uuid NOT NULL REFERENCES staff_members(id), part text NOT NULL CHECK (part IN ('MADE','SIGNED','APPROVED','ADVISED','WORKED_ON')),
  reason text NOT NULL CHECK (reason <> ''), recorded_by_id uuid REFERENCES staff_members(id), recorded_on date NOT NULL, UNIQUE (case_id, staff_id, part));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON decision_parts FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE VIEW parts_in_decisions AS
  SELECT case_id, staff_id, part, reason FROM decision_parts
  UNION SELECT e.case_id, e.actor_id, CASE e.action WHEN 'decided' THEN 'MADE' ELSE 'WORKED_ON' END, 'From the record of the case' FROM audit_entries e
    WHERE e.record_type IN ('Case', 'Finding') AND e.actor_id IS NOT NULL AND e.case_id IS NOT NULL AND e.action IN ('decided', 'assessment started', 'investigation started', 'finding added', 'finding edited')
  UNION SELECT a.case_id, coalesce(a.answered_by_id, a.adviser_id), 'ADVISED', 'From the advice on the case' FROM advice_requests a JOIN cases c ON c.id = a.case_id WHERE a.answered_at::date <= c.decided_on;
-- Whom of a decision's makers each person line-managed on the day: as their line manager, their team's leader or their segment's manager.
CREATE VIEW managers_of_makers AS
  SELECT m.case_id, l.manager_id, s.name AS maker FROM parts_in_decisions m JOIN cases c ON c.id = m.case_id JOIN staff_members s ON s.id = m.staff_id
  CROSS JOIN LATERAL (
    SELECT s.line_manager_id AS manager_id WHERE s.line_manager_id IS NOT NULL
    UNION SELECT h.staff_id FROM position_holdings mine JOIN positions p ON p.id = mine.position_id
      JOIN positions above ON above.segment_id = p.segment_id AND above.id <> p.id AND (above.kind = 'SEGMENT_MANAGER' OR above.kind = 'TEAM_LEADER' AND above.team_id = p.team_id)
      JOIN position_holdings h ON h.position_id = above.id AND c.decided_on BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
      WHERE mine.staff_id = s.id AND c.decided_on BETWEEN mine.held_from AND coalesce(mine.held_to, 'infinity')) l
  WHERE m.part IN ('MADE', 'SIGNED') AND l.manager_id <> s.id;`;

const counting = `
-- Working days after the first date up to and including the second, by a calendar; negative when the second is the earlier. Held equal to the domain's by a test.
CREATE FUNCTION working_days_between(from_on date, to_on date, calendar uuid) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN to_on >= from_on THEN 1 ELSE -1 END * count(*)::int FROM generate_series(least(from_on, to_on) + 1, greatest(from_on, to_on), interval '1 day') d
  WHERE extract(isodow FROM d) < 6 AND NOT EXISTS (SELECT FROM office_closures o WHERE o."on" = d::date) AND NOT EXISTS (SELECT FROM holidays h WHERE h.calendar_id = calendar AND h."on" = d::date) $$;`;

export const up = [lists, reviews, independence, counting].join("\n");
