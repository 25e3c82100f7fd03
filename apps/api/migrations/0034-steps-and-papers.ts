/** The steps of a case by its kind, its paper files and what becomes of them, agreements on service, ideas, and projects. */
export const name = "0034-steps-and-papers";

const steps = `
CREATE TABLE case_steps (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, ordinal int NOT NULL CHECK (ordinal BETWEEN 1 AND 100), wording text NOT NULL CHECK (wording <> ''), basis text NOT NULL DEFAULT '',
  area_id uuid REFERENCES work_areas(id), before text NOT NULL CHECK (before IN ('DECIDING','CLOSING')), is_required boolean NOT NULL, in_use_from date NOT NULL, in_use_to date CHECK (in_use_to > in_use_from), added_by_id uuid REFERENCES staff_members(id));
CREATE TABLE case_steps_taken (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id), step_id uuid NOT NULL REFERENCES case_steps(id), answer text NOT NULL CHECK (answer IN ('DONE','DOES_NOT_APPLY')), note text NOT NULL DEFAULT '',
  taken_by_id uuid NOT NULL REFERENCES staff_members(id), taken_on date NOT NULL, taken_back_by_id uuid REFERENCES staff_members(id), taken_back_on date, taken_back_reason text,
  CHECK (answer = 'DONE' OR note <> ''), CHECK (num_nonnulls(taken_back_by_id, taken_back_on, taken_back_reason) IN (0, 3)));
CREATE UNIQUE INDEX a_step_is_taken_once ON case_steps_taken(case_id, step_id) WHERE taken_back_on IS NULL;
-- CS-04: a case goes through the steps that were in use when it was received: those of every case, and those of the areas of its requests.
CREATE VIEW steps_on_cases AS
  SELECT md5(c.id::text || s.id::text)::uuid AS id, c.id AS case_id, s.id AS step_id, s.ordinal, s.wording, s.before, s.is_required, t.answer, t.note, t.taken_by_id, t.taken_on
  FROM cases c JOIN case_steps s ON s.in_use_from <= coalesce(c.received_on, s.in_use_from) AND coalesce(s.in_use_to > coalesce(c.received_on, s.in_use_from), TRUE)
  LEFT JOIN case_steps_taken t ON t.case_id = c.id AND t.step_id = s.id AND t.taken_back_on IS NULL
  WHERE s.area_id IS NULL OR EXISTS (SELECT FROM service_requests r WHERE r.case_id = c.id AND r.area_id = s.area_id AND r.status <> 'CANCELLED');`;

const papers = `
CREATE SEQUENCE paper_file_numbers;
-- PO-60: how long the records of a case are kept after it was closed.
CREATE TABLE retention_rules (
  id uuid PRIMARY KEY DEFAULT new_id(), in_force_from date NOT NULL UNIQUE, years int NOT NULL CHECK (years BETWEEN 1 AND 100), basis text NOT NULL CHECK (basis <> ''), set_by_id uuid REFERENCES staff_members(id));
INSERT INTO retention_rules (in_force_from, years, basis) VALUES ('2000-01-01', 6, 'The office’s schedule of retention');
CREATE FUNCTION kept_until(of_case uuid) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT (c.closed_on + make_interval(years => (SELECT r.years FROM retention_rules r WHERE r.in_force_from <= c.closed_on ORDER BY r.in_force_from DESC LIMIT 1)))::date FROM cases c WHERE c.id = of_case AND c.status = 'CLOSED' $$;
CREATE TABLE legal_holds (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), reason text NOT NULL CHECK (reason <> ''), placed_by_id uuid NOT NULL REFERENCES staff_members(id), placed_on date NOT NULL,
  lifted_by_id uuid REFERENCES staff_members(id), lifted_on date, lifted_because text, CHECK (num_nonnulls(lifted_by_id, lifted_on, lifted_because) IN (0, 3)));
CREATE UNIQUE INDEX one_hold_of_a_case ON legal_holds(case_id) WHERE lifted_on IS NULL;
CREATE INDEX legal_holds_case ON legal_holds(case_id);
CREATE TABLE paper_files (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('PAP-', nextval('paper_file_numbers')), case_id uuid NOT NULL REFERENCES cases(id), about text, kept_at text NOT NULL CHECK (kept_at <> ''),
  state text NOT NULL DEFAULT 'IN_PLACE' CHECK (state IN ('IN_PLACE','OUT','TRANSFERRED','TO_DISPOSE','DISPOSED')), opened_by_id uuid NOT NULL REFERENCES staff_members(id), opened_on date NOT NULL, with_id uuid REFERENCES staff_members(id), due_back_on date, transferred_to text,
  proposed_by_id uuid REFERENCES staff_members(id), proposed_on date, disposed_by_id uuid REFERENCES staff_members(id), disposed_on date,
  CHECK ((state = 'OUT') = (with_id IS NOT NULL AND due_back_on IS NOT NULL)), CHECK ((state = 'TRANSFERRED') = (transferred_to IS NOT NULL)), CHECK ((state IN ('TO_DISPOSE','DISPOSED')) = (proposed_by_id IS NOT NULL AND proposed_on IS NOT NULL)),
  CHECK ((state = 'DISPOSED') = (disposed_on IS NOT NULL) AND (disposed_on IS NULL) = (disposed_by_id IS NULL)), CONSTRAINT what_is_disposed_of_cannot_be_read CHECK ((state = 'DISPOSED') = (about IS NULL)), CONSTRAINT two_people_decide_a_disposal CHECK (disposed_by_id <> proposed_by_id));
CREATE INDEX paper_files_case ON paper_files(case_id);
CREATE INDEX paper_files_out ON paper_files(due_back_on) WHERE state = 'OUT';
CREATE TABLE paper_file_movements (
  id uuid PRIMARY KEY DEFAULT new_id(), file_id uuid NOT NULL REFERENCES paper_files(id), kind text NOT NULL CHECK (kind IN ('OPENED','TAKEN_OUT','PASSED_ON','BROUGHT_BACK','MOVED','TRANSFERRED','RECALLED','PROPOSED','KEPT','DISPOSED')), "on" date NOT NULL,
  place text, to_id uuid REFERENCES staff_members(id), due_back_on date, note text, by_id uuid NOT NULL REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE INDEX paper_file_movements_file ON paper_file_movements(file_id);
-- The log is never rewritten; what was said in it is erased with the file.
CREATE FUNCTION only_what_was_said_is_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.note IS NOT NULL OR to_jsonb(NEW) - 'note' IS DISTINCT FROM to_jsonb(OLD) - 'note' THEN RAISE EXCEPTION 'stays as written' USING ERRCODE = '23514', CONSTRAINT = 'stays_as_written'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_what_was_said_is_erased BEFORE UPDATE ON paper_file_movements FOR EACH ROW EXECUTE FUNCTION only_what_was_said_is_erased();
-- The witness of PO-60: nothing is disposed of whose case is open, under review or on hold, and what is disposed of stays so.
CREATE FUNCTION a_disposal_waits_for_its_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'DISPOSED' THEN RAISE EXCEPTION 'What was disposed of does not come back.' USING ERRCODE = 'RP060'; END IF;
  IF NEW.state = 'DISPOSED' AND (EXISTS (SELECT FROM cases c WHERE c.id = NEW.case_id AND c.status <> 'CLOSED') OR EXISTS (SELECT FROM reviews r WHERE r.case_id = NEW.case_id AND r.is_open) OR EXISTS (SELECT FROM legal_holds h WHERE h.case_id = NEW.case_id AND h.lifted_on IS NULL))
    THEN RAISE EXCEPTION 'The case of this file is open, under review or on hold, so its paper stays.' USING ERRCODE = 'RP060'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_disposal_waits_for_its_case BEFORE UPDATE ON paper_files FOR EACH ROW EXECUTE FUNCTION a_disposal_waits_for_its_case();`;

const signs = `
CREATE TABLE indicator_kinds (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), matter text NOT NULL CHECK (matter IN ('RISK','FRAUD')), in_use_from date NOT NULL, in_use_to date CHECK (in_use_to > in_use_from), added_by_id uuid REFERENCES staff_members(id));
INSERT INTO indicator_kinds (name, matter, in_use_from) VALUES
  ('Somebody may come to harm', 'RISK', '2000-01-01'), ('Somebody close may be taking advantage', 'RISK', '2000-01-01'), ('Evidence may be lost', 'RISK', '2000-01-01'), ('An account changed without confirmation', 'FRAUD', '2000-01-01'),
  ('A document looks altered', 'FRAUD', '2000-01-01'), ('A caller may not be who they say', 'FRAUD', '2000-01-01'), ('The same loss is claimed twice', 'FRAUD', '2000-01-01');
CREATE TABLE case_indicators (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id), kind_id uuid NOT NULL REFERENCES indicator_kinds(id), what text NOT NULL CHECK (what <> ''), seen_on date NOT NULL, noted_by_id uuid NOT NULL REFERENCES staff_members(id), noted_on date NOT NULL CHECK (noted_on >= seen_on),
  state text NOT NULL DEFAULT 'NOTED' CHECK (state IN ('NOTED','REFERRED','SET_ASIDE')), involvement_id uuid REFERENCES compliance_involvements(id), settled_by_id uuid REFERENCES staff_members(id), settled_on date, settled_because text,
  CHECK ((state = 'REFERRED') = (involvement_id IS NOT NULL)), CHECK ((state = 'NOTED') = (settled_on IS NULL) AND (settled_on IS NULL) = (settled_by_id IS NULL)), CHECK ((state = 'SET_ASIDE') <= (settled_because IS NOT NULL)));
CREATE INDEX case_indicators_case ON case_indicators(case_id);
CREATE INDEX case_indicators_involvement ON case_indicators(involvement_id);
CREATE INDEX case_indicators_noted ON case_indicators(noted_on DESC, id);`;

const agreements = `
CREATE TABLE service_agreements (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, counterpart text NOT NULL CHECK (counterpart <> ''), segment_id uuid NOT NULL REFERENCES segments(id), measure text NOT NULL CHECK (measure IN ('THEY_ACCEPT','WE_ACCEPT','THEY_ADVISE')),
  working_days int NOT NULL CHECK (working_days BETWEEN 1 AND 60), percent int NOT NULL CHECK (percent BETWEEN 1 AND 100), in_force_from date NOT NULL, in_force_to date CHECK (in_force_to > in_force_from), agreed_by_id uuid NOT NULL REFERENCES staff_members(id));
-- CS-21: what an agreement is about, from the day on which it was asked for until the day on which it was done: hand-offs and questions that there are anyway.
CREATE FUNCTION turns_of(agreement service_agreements) RETURNS TABLE (began date, ended date) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT t.began, t.ended FROM (
    SELECT (h.at AT TIME ZONE 'Europe/London')::date AS began, (h.accepted_at AT TIME ZONE 'Europe/London')::date AS ended FROM correspondence_handoffs h
      WHERE agreement.measure = 'THEY_ACCEPT' AND h.to_segment_id = agreement.segment_id OR agreement.measure = 'WE_ACCEPT' AND h.from_segment_id = agreement.segment_id
    UNION ALL
    SELECT (r.opened_at AT TIME ZONE 'Europe/London')::date, (r.answered_at AT TIME ZONE 'Europe/London')::date FROM advice_requests r
      WHERE agreement.measure = 'THEY_ADVISE' AND r.origin = 'ASKED' AND r.status <> 'WITHDRAWN' AND EXISTS (SELECT FROM positions p WHERE p.holder_id = r.adviser_id AND p.segment_id = agreement.segment_id)) t
  WHERE t.began >= agreement.in_force_from AND coalesce(t.began < agreement.in_force_to, TRUE) $$;
CREATE FUNCTION turn_took(began date, ended date) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT working_days_between(began, ended, (SELECT id FROM calendars WHERE is_office_default)) $$;`;

const ideas = `
CREATE SEQUENCE idea_numbers;
CREATE TABLE improvement_ideas (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('ID-', nextval('idea_numbers')), title text NOT NULL CHECK (title <> ''), what text NOT NULL CHECK (what <> ''),
  given_by_id uuid NOT NULL REFERENCES staff_members(id), given_on date NOT NULL, leader_id uuid REFERENCES staff_members(id), state text NOT NULL DEFAULT 'GIVEN' CHECK (state IN ('GIVEN','TAKEN_UP','NOT_TAKEN','DONE')), is_open boolean GENERATED ALWAYS AS (state IN ('GIVEN','TAKEN_UP')) STORED,
  answer text, answered_by_id uuid REFERENCES staff_members(id), answered_on date, outcome text, done_on date,
  CHECK (leader_id <> given_by_id), CHECK ((state = 'GIVEN') = (answer IS NULL) AND num_nonnulls(answer, answered_by_id, answered_on) IN (0, 3)), CHECK ((state = 'DONE') = (outcome IS NOT NULL AND done_on IS NOT NULL)));
CREATE INDEX improvement_ideas_leader ON improvement_ideas(leader_id) WHERE state = 'GIVEN';`;

const projects = `
CREATE TABLE projects (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), purpose text NOT NULL DEFAULT '', segment_id uuid REFERENCES segments(id), lead_id uuid NOT NULL REFERENCES staff_members(id), begun_by_id uuid NOT NULL REFERENCES staff_members(id),
  starts_on date NOT NULL, ends_on date NOT NULL, ended_on date, CHECK (ends_on >= starts_on));
CREATE TABLE project_people (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, project_id uuid NOT NULL REFERENCES projects(id), staff_id uuid NOT NULL REFERENCES staff_members(id), half_days int NOT NULL CHECK (half_days BETWEEN 1 AND 10), from_on date NOT NULL, to_on date NOT NULL, CHECK (to_on >= from_on - 1),
  CONSTRAINT taken_up_once_at_a_time EXCLUDE USING gist (project_id WITH =, staff_id WITH =, daterange(from_on, to_on + 1) WITH &&));
CREATE INDEX project_people_project ON project_people(project_id);
CREATE INDEX project_people_staff ON project_people(staff_id, to_on);
-- PO-63: how many half days a week somebody gives to projects at the most within a time.
CREATE FUNCTION half_days_taken(person uuid, first_day date, last_day date) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(max((SELECT sum(o.half_days) FROM project_people o WHERE o.staff_id = person AND greatest(p.from_on, first_day) BETWEEN o.from_on AND o.to_on)), 0)::int FROM project_people p WHERE p.staff_id = person AND p.from_on <= last_day AND p.to_on >= first_day $$;`;

export const up = [steps, papers, signs, agreements, ideas, projects].join("\n");
