export const name = "0020-performance";

const areas = `
-- A figure is held against a target of the whole office, or of one business area (WM-71).
ALTER TABLE insight_targets ADD COLUMN segment_id uuid REFERENCES segments(id), DROP CONSTRAINT insight_targets_indicator_in_force_from_key,
  ADD CONSTRAINT one_target_a_day UNIQUE NULLS NOT DISTINCT (indicator, in_force_from, segment_id), ADD CONSTRAINT one_time_for_all CHECK (segment_id IS NULL OR indicator <> 'CASE_DECISION_WORKING_DAYS');
INSERT INTO insight_targets (indicator, in_force_from, value) VALUES ('REQUESTS_OVERDUE', '2000-01-01', 10);`;

const people = `
-- Who manages a person: their line manager; else the leader of their primary position's team, else the manager of its segment. Nobody manages themselves, a principal, or somebody from outside the office (PO-67).
CREATE FUNCTION manager_of(person uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT m.line_manager_id FROM staff_members m WHERE m.id = person), (
    SELECT q.holder_id FROM position_holdings h JOIN positions p ON p.id = h.position_id JOIN positions q ON q.is_open AND q.holder_id IS NOT NULL AND q.holder_id <> person AND (q.kind = 'TEAM_LEADER' AND q.team_id = p.team_id OR q.kind = 'SEGMENT_MANAGER' AND q.segment_id = p.segment_id)
    WHERE h.staff_id = person AND h.held_to IS NULL AND h.is_primary AND NOT EXISTS (SELECT FROM principals n WHERE n.position_id = p.id) AND NOT EXISTS (SELECT FROM roles r WHERE r.id = p.role_id AND 'deliver-commissions' = ANY(r.permissions)) ORDER BY (q.kind = 'TEAM_LEADER') DESC, q.id LIMIT 1)) $$;
-- A target of one person's own, from a day on (PO-67).
CREATE TABLE personal_targets (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), indicator text NOT NULL CHECK (indicator IN ('REQUESTS_COMPLETED','REQUESTS_IN_TIME','REVIEWS_SUBMITTED','SUBMISSIONS_SENT')),
  in_force_from date NOT NULL, value numeric NOT NULL CHECK (value >= 0), set_by_id uuid NOT NULL REFERENCES staff_members(id), UNIQUE (staff_id, indicator, in_force_from), CHECK (set_by_id <> staff_id));
CREATE INDEX service_requests_received ON service_requests(received_at);
CREATE INDEX service_requests_completed ON service_requests(completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX service_requests_completed_by ON service_requests(completed_by_id, completed_at) WHERE completed_by_id IS NOT NULL;
-- What a person did in the month that begins on a day, in the unit of the indicator; empty where there is nothing to take a share of. It counts all of their work and names none of it.
CREATE FUNCTION personal_figure(indicator text, person uuid, month date) RETURNS float8 LANGUAGE sql STABLE AS $$
  SELECT CASE indicator
    WHEN 'REVIEWS_SUBMITTED' THEN (SELECT count(*) FROM reviews r WHERE r.submitted_by_id = person AND r.submitted_on >= month AND r.submitted_on < month + interval '1 month')
    WHEN 'SUBMISSIONS_SENT' THEN (SELECT count(*) FROM submissions s WHERE s.author_id = person AND s.sent_on >= month AND s.sent_on < month + interval '1 month')
    ELSE (SELECT CASE indicator WHEN 'REQUESTS_COMPLETED' THEN count(*) ELSE 100.0 * count(*) FILTER (WHERE (r.completed_at AT TIME ZONE 'Europe/London')::date <= r.next_action_due_on) / nullif(count(r.next_action_due_on), 0) END
      FROM service_requests r WHERE r.completed_by_id = person AND r.completed_at >= month::timestamp AT TIME ZONE 'Europe/London' AND r.completed_at < (month + interval '1 month') AT TIME ZONE 'Europe/London') END::float8 $$;`;

const days = `
-- The days off of a calendar that fall on weekdays, in their order: a statement that counts a million working days looks them up once.
CREATE FUNCTION days_off(calendar uuid) RETURNS date[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT o."on" ORDER BY o."on"), '{}') FROM (SELECT "on" FROM office_closures UNION ALL SELECT h."on" FROM holidays h WHERE h.calendar_id = calendar) o WHERE extract(isodow FROM o."on") < 6 $$;`;

const notes = `
-- A dated note that explains what figures show; one that was wrong is taken back, never rewritten (PO-52).
CREATE TABLE insight_notes (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, about text NOT NULL CHECK (about IN ('EVERYTHING','DEMAND','TIMELINESS','OUTCOMES','WHAT_WENT_WRONG','LEARNING','CAPACITY')),
  "on" date NOT NULL, text text NOT NULL CHECK (text <> ''), author_id uuid NOT NULL REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now(), taken_back_at timestamptz);
CREATE INDEX insight_notes_on ON insight_notes("on") WHERE taken_back_at IS NULL;`;

export const up = [areas, people, days, notes].join("\n");
