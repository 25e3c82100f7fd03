export const name = "0030-supervision";

const line = `
-- Whom somebody stands above in the line of management, however far (WL-40).
CREATE FUNCTION people_below(manager uuid) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE ROWS 20 AS $$
  WITH RECURSIVE led AS MATERIALIZED (SELECT s.id, coalesce(s.line_manager_id, manager_of(s.id)) AS manager_id FROM staff_members s),
  below AS (SELECT l.id FROM led l WHERE l.manager_id = manager AND l.id <> manager UNION SELECT l.id FROM below b JOIN led l ON l.manager_id = b.id WHERE l.id <> manager)
  SELECT id FROM below $$;
-- Everybody above a person, the nearest first.
CREATE FUNCTION managers_above(person uuid) RETURNS TABLE (staff_id uuid, step int) LANGUAGE sql STABLE PARALLEL SAFE ROWS 4 AS $$
  WITH RECURSIVE up AS (SELECT manager_of(person) AS id, 1 AS step UNION ALL SELECT manager_of(u.id), u.step + 1 FROM up u WHERE u.id IS NOT NULL AND u.step < 12)
  SELECT u.id, min(u.step)::int FROM up u WHERE u.id IS NOT NULL AND u.id <> person GROUP BY u.id $$;
-- Who works here and is supervised, and by whom: everybody with a manager, save those from outside the office (WL-44).
CREATE FUNCTION supervised_people() RETURNS TABLE (worker_id uuid, manager_id uuid) LANGUAGE sql STABLE PARALLEL SAFE ROWS 100 AS $$
  SELECT l.id, l.manager_id FROM (SELECT s.id, coalesce(s.line_manager_id, manager_of(s.id)) AS manager_id FROM staff_members s WHERE s.is_active) l JOIN staff_members m ON m.id = l.manager_id AND m.is_active
  WHERE l.id <> l.manager_id AND EXISTS (SELECT FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.holder_id = l.id AND p.is_open AND NOT 'deliver-commissions' = ANY(r.permissions)) $$;
-- Since when somebody is away on a day, where nobody planned it; null for who is here, or away as planned (WL-43).
CREATE FUNCTION unplanned_since(person uuid, on_day date) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT date '2000-01-01' + floor(lower(r) / 2.0)::int
  FROM (SELECT range_agg(a.during) AS runs FROM absences a JOIN absence_kinds k ON k.id = a.kind_id WHERE a.staff_id = person AND a.status = 'STANDING' AND NOT k.is_asked_for) away, unnest(away.runs) r WHERE r @> halves(on_day, false, on_day, false) $$;`;

const sessions = `
CREATE SEQUENCE supervision_session_numbers;
CREATE TABLE supervision_sessions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('SV-', nextval('supervision_session_numbers')),
  worker_id uuid NOT NULL REFERENCES staff_members(id), supervisor_id uuid NOT NULL REFERENCES staff_members(id), planned_on date NOT NULL,
  state text NOT NULL DEFAULT 'BOOKED' CHECK (state IN ('BOOKED','HELD','CANCELLED','MISSED')), is_open boolean GENERATED ALWAYS AS (state = 'BOOKED') STORED,
  booked_by_id uuid NOT NULL REFERENCES staff_members(id), booked_on date NOT NULL, held_on date, notes text NOT NULL DEFAULT '', reason text, awaits_return boolean NOT NULL DEFAULT false, reminded_on date,
  follows_id uuid UNIQUE REFERENCES supervision_sessions(id), CHECK (worker_id <> supervisor_id), CHECK ((state = 'HELD') = (held_on IS NOT NULL)), CHECK ((state IN ('CANCELLED','MISSED')) = (reason IS NOT NULL)), CHECK (NOT awaits_return OR state IN ('CANCELLED','MISSED')));
CREATE INDEX supervision_sessions_worker ON supervision_sessions(worker_id, planned_on DESC);
CREATE INDEX supervision_sessions_supervisor ON supervision_sessions(supervisor_id, planned_on DESC);
CREATE INDEX supervision_sessions_planned ON supervision_sessions(planned_on DESC, id);
CREATE INDEX supervision_sessions_awaiting ON supervision_sessions(worker_id) WHERE awaits_return AND reminded_on IS NULL;
-- The witness of WL-42: no session is put off without its new date, save one that waits for somebody to be back.
CREATE FUNCTION a_session_has_its_new_date() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('CANCELLED','MISSED') AND NOT NEW.awaits_return AND NOT EXISTS (SELECT FROM supervision_sessions s WHERE s.follows_id = NEW.id) THEN RAISE EXCEPTION 'a session that is put off has its new date' USING ERRCODE = 'check_violation'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_session_has_its_new_date AFTER INSERT OR UPDATE ON supervision_sessions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION a_session_has_its_new_date();

CREATE TABLE supervision_arrangements (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, worker_id uuid NOT NULL REFERENCES staff_members(id), absent_id uuid NOT NULL REFERENCES staff_members(id), away_since date NOT NULL,
  asked_of_id uuid NOT NULL REFERENCES staff_members(id), asked_on date NOT NULL, state text NOT NULL DEFAULT 'TO_ARRANGE' CHECK (state IN ('TO_ARRANGE','ARRANGED','OVER')), is_open boolean GENERATED ALWAYS AS (state <> 'OVER') STORED,
  supervisor_id uuid REFERENCES staff_members(id), arrangement text, arranged_by_id uuid REFERENCES staff_members(id), arranged_on date, UNIQUE (worker_id, absent_id, away_since),
  CHECK (state <> 'ARRANGED' OR num_nulls(supervisor_id, arrangement, arranged_by_id, arranged_on) = 0), CHECK (supervisor_id NOT IN (worker_id, absent_id)));
CREATE INDEX supervision_arrangements_worker ON supervision_arrangements(worker_id) WHERE state <> 'OVER';
CREATE INDEX supervision_arrangements_supervisor ON supervision_arrangements(supervisor_id) WHERE state = 'ARRANGED';
CREATE INDEX supervision_arrangements_asked ON supervision_arrangements(asked_on DESC, id);
CREATE FUNCTION stand_in_for(worker uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT a.supervisor_id FROM supervision_arrangements a WHERE a.worker_id = worker AND a.state = 'ARRANGED' ORDER BY a.arranged_on DESC, a.id DESC LIMIT 1 $$;

-- From a day on: by which day of the next month a manager reports, and after how many days away something else is arranged. Reports are asked for once there is one.
CREATE TABLE supervision_standards (
  id uuid PRIMARY KEY DEFAULT new_id(), in_force_from date NOT NULL UNIQUE, report_by_day int NOT NULL CHECK (report_by_day BETWEEN 1 AND 28), arrange_after_days int NOT NULL CHECK (arrange_after_days BETWEEN 1 AND 90), set_by_id uuid REFERENCES staff_members(id));`;

const records = `
CREATE SEQUENCE workload_record_numbers;
CREATE TABLE workload_records (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('WR-', nextval('workload_record_numbers')),
  worker_id uuid NOT NULL REFERENCES staff_members(id), supervisor_id uuid NOT NULL REFERENCES staff_members(id), month date NOT NULL CHECK (extract(day FROM month) = 1), revision int NOT NULL DEFAULT 1, corrects_id uuid UNIQUE REFERENCES workload_records(id), correction_reason text,
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT','SENT','DISPUTED','AGREED','ASSUMED')), is_open boolean GENERATED ALWAYS AS (state IN ('DRAFT','SENT','DISPUTED')) STORED,
  begun_by_id uuid NOT NULL REFERENCES staff_members(id), begun_on date NOT NULL, as_at date NOT NULL, fte numeric(3,2) NOT NULL, lines jsonb NOT NULL, remarks text NOT NULL DEFAULT '', is_together boolean NOT NULL DEFAULT false,
  stable_points int NOT NULL, extra_points int NOT NULL, case_points int NOT NULL, total_points int NOT NULL, maximum_points numeric NOT NULL, is_over boolean GENERATED ALWAYS AS (total_points > maximum_points) STORED,
  sent_on date, adjustments text, worker_agreed_on date, supervisor_agreed_on date, agreed_with_id uuid REFERENCES staff_members(id), session_id uuid REFERENCES supervision_sessions(id), agreed_on date,
  caseload_review text, one_month_reason text, remedial_action text, worker_position text, supervisor_position text, escalated_to_id uuid REFERENCES staff_members(id), escalated_on date, settlement text, settled_by_id uuid REFERENCES staff_members(id), settled_on date, assumed_from text,
  UNIQUE (worker_id, month, revision), CHECK (worker_id <> supervisor_id), CHECK ((revision > 1) = (corrects_id IS NOT NULL) AND (corrects_id IS NULL) = (correction_reason IS NULL)),
  -- The witnesses of WL-37 and WL-48: agreed is agreed by both, and what is above the maximum was reviewed.
  CONSTRAINT both_agree CHECK (state <> 'AGREED' OR num_nulls(agreed_on, worker_agreed_on, supervisor_agreed_on, agreed_with_id) = 0), CONSTRAINT an_overload_is_reviewed CHECK (state <> 'AGREED' OR total_points <= maximum_points OR (caseload_review IS NOT NULL AND num_nonnulls(one_month_reason, remedial_action) > 0)),
  CHECK ((state = 'ASSUMED') = (assumed_from IS NOT NULL)), CHECK (settlement IS NULL OR settled_by_id IS NOT NULL));
CREATE INDEX workload_records_worker ON workload_records(worker_id, month DESC);
CREATE INDEX workload_records_month ON workload_records(month DESC, id);
CREATE INDEX workload_records_escalated ON workload_records(escalated_to_id) WHERE state = 'DISPUTED';
-- The witness of WL-55: what was agreed is never changed; a correction is another version.
CREATE FUNCTION a_record_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an agreed record is never changed: correct it in a new version' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER a_record_is_frozen BEFORE UPDATE OR DELETE ON workload_records FOR EACH ROW WHEN (OLD.state IN ('AGREED','ASSUMED')) EXECUTE FUNCTION a_record_is_frozen();
-- The record of each month that stands: of its versions, the last that was agreed or assumed.
CREATE VIEW standing_records AS SELECT DISTINCT ON (worker_id, month) * FROM workload_records WHERE state IN ('AGREED','ASSUMED') ORDER BY worker_id, month, revision DESC;
-- A line a row, so that a record leaves as a table.
CREATE VIEW workload_record_lines AS
  SELECT md5(r.id::text || l.place)::uuid AS id, r.id AS record_id, l.place::int AS place, l.line->>'ruleCode' AS rule_code, l.line->>'label' AS label, l.line->>'sum' AS sum, (l.line->>'points')::int AS points, (l.line->>'units')::int AS units, (l.line->>'total')::int AS total,
    l.line->>'about' AS about, l.line->>'why' AS why, (l.line->>'agreedPoints')::int AS agreed_points, l.line->>'note' AS note, (l.line->>'isAssumed')::boolean AS is_assumed
  FROM workload_records r CROSS JOIN LATERAL jsonb_array_elements(r.lines) WITH ORDINALITY l(line, place);

CREATE TABLE workload_reviews (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, record_id uuid NOT NULL UNIQUE REFERENCES workload_records(id), worker_id uuid NOT NULL REFERENCES staff_members(id), owner_id uuid NOT NULL REFERENCES staff_members(id), escalated_to_id uuid REFERENCES staff_members(id),
  months int NOT NULL CHECK (months > 0), opened_on date NOT NULL, due_on date NOT NULL, state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','DONE')), is_open boolean GENERATED ALWAYS AS (state = 'OPEN') STORED, outcome text, closed_on date, CHECK ((state = 'DONE') = (closed_on IS NOT NULL AND outcome IS NOT NULL)));
CREATE INDEX workload_reviews_worker ON workload_reviews(worker_id);
CREATE INDEX workload_reviews_due ON workload_reviews(due_on, id);`;

const reports = `
CREATE SEQUENCE workload_report_numbers;
CREATE TABLE workload_reports (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('WP-', nextval('workload_report_numbers')), manager_id uuid NOT NULL REFERENCES staff_members(id), month date NOT NULL CHECK (extract(day FROM month) = 1), due_on date NOT NULL,
  state text NOT NULL DEFAULT 'DUE' CHECK (state IN ('DUE','REPORTED')), is_open boolean GENERATED ALWAYS AS (state = 'DUE') STORED, reported_on date, shared_with_id uuid REFERENCES staff_members(id), remarks text NOT NULL DEFAULT '', lines jsonb NOT NULL DEFAULT '[]',
  people int, agreed int, supervised int, over int, total_points int, maximum_points numeric, UNIQUE (manager_id, month), CHECK ((state = 'REPORTED') = (num_nulls(reported_on, people, agreed, supervised, over, total_points, maximum_points) = 0)));
CREATE INDEX workload_reports_month ON workload_reports(month DESC, id);
-- The witness of WL-41: what was reported stays as it was.
CREATE TRIGGER stays_as_written BEFORE UPDATE ON workload_reports FOR EACH ROW WHEN (OLD.state = 'REPORTED') EXECUTE FUNCTION stays_as_written();`;

export const up = [line, sessions, records, reports].join("\n");
