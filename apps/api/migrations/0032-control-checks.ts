export const name = "0032-control-checks";

const line = `
-- Whether somebody stood in the line of management below another on a day, at whatever distance: by their line manager, their team's leader or their segment's manager (AS-17).
CREATE FUNCTION stands_below(person uuid, above uuid, day date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE up(id) AS (
    SELECT person
    UNION SELECT l.manager FROM up CROSS JOIN LATERAL (
      SELECT s.line_manager_id FROM staff_members s WHERE s.id = up.id AND s.line_manager_id IS NOT NULL
      UNION SELECT h.staff_id FROM position_holdings mine JOIN positions p ON p.id = mine.position_id
        JOIN positions q ON q.segment_id = p.segment_id AND q.id <> p.id AND (q.kind = 'SEGMENT_MANAGER' AND p.kind <> 'SEGMENT_MANAGER' OR q.kind = 'TEAM_LEADER' AND q.team_id = p.team_id AND p.kind NOT IN ('TEAM_LEADER', 'SEGMENT_MANAGER'))
        JOIN position_holdings h ON h.position_id = q.id AND day BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
        WHERE mine.staff_id = up.id AND day BETWEEN mine.held_from AND coalesce(mine.held_to, 'infinity')) l(manager))
  SELECT person <> above AND EXISTS (SELECT FROM up WHERE id = above) $$;`;

const checks = `
CREATE TABLE control_check_kinds (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), policy_ids uuid[] NOT NULL DEFAULT '{}', looks_at_limits boolean NOT NULL,
  in_use_from date NOT NULL, in_use_to date CHECK (in_use_to > in_use_from), added_by_id uuid REFERENCES staff_members(id));
-- The office says which policies of its register these test, and uses them from then on.
INSERT INTO control_check_kinds (name, looks_at_limits, in_use_from) VALUES ('Offers', true, '2000-01-01'), ('Awards', true, '2000-01-01'), ('Payees', false, '2000-01-01');
CREATE SEQUENCE control_check_numbers;
CREATE TABLE control_checks (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('CC-', nextval('control_check_numbers')), case_id uuid NOT NULL REFERENCES cases(id), kind_id uuid NOT NULL REFERENCES control_check_kinds(id),
  remedy_id uuid REFERENCES remedies(id), what text NOT NULL CHECK (what <> ''), decided_by_id uuid NOT NULL REFERENCES staff_members(id), decided_on date NOT NULL,
  checker_id uuid NOT NULL REFERENCES staff_members(id), asked_by_id uuid NOT NULL REFERENCES staff_members(id), asked_on date NOT NULL, due_on date NOT NULL,
  state text NOT NULL DEFAULT 'TO_CHECK' CHECK (state IN ('TO_CHECK','CHECKED','LEFT_OUT')), is_open boolean GENERATED ALWAYS AS (state = 'TO_CHECK') STORED,
  money text CHECK (money IN ('RIGHT','WRONG','DOES_NOT_APPLY')), policy text CHECK (policy IN ('RIGHT','WRONG')), limits text CHECK (limits IN ('RIGHT','WRONG','DOES_NOT_APPLY')), note text, checked_on date, left_out_reason text,
  -- Two results, each of its own (AS-10).
  CHECK ((state = 'CHECKED') = (money IS NOT NULL AND policy IS NOT NULL AND checked_on IS NOT NULL)), CHECK ((state = 'LEFT_OUT') = (left_out_reason IS NOT NULL)));
CREATE INDEX control_checks_checker ON control_checks(checker_id) WHERE state = 'TO_CHECK';
CREATE INDEX control_checks_decided_by ON control_checks(decided_by_id, checked_on DESC);
CREATE INDEX control_checks_case ON control_checks(case_id);
CREATE INDEX control_checks_decided ON control_checks(decided_on DESC, id);
-- The witness of AS-17: nobody checks their own decision, nor one of somebody above them.
CREATE FUNCTION another_person_checks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.checker_id = NEW.decided_by_id OR stands_below(NEW.checker_id, NEW.decided_by_id, NEW.decided_on) THEN RAISE EXCEPTION 'a decision is checked by nobody who made it or stands below whoever did' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER another_person_checks BEFORE INSERT OR UPDATE OF checker_id, decided_by_id, decided_on ON control_checks FOR EACH ROW EXECUTE FUNCTION another_person_checks();`;

const errors = `
CREATE SEQUENCE control_error_numbers;
CREATE TABLE control_errors (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('CE-', nextval('control_error_numbers')), check_id uuid NOT NULL REFERENCES control_checks(id), case_id uuid NOT NULL REFERENCES cases(id),
  aspect text NOT NULL CHECK (aspect IN ('MONEY','POLICY','LIMITS')), policy_id uuid REFERENCES policies(id), what text NOT NULL CHECK (what <> ''), staff_id uuid NOT NULL REFERENCES staff_members(id), checker_id uuid NOT NULL REFERENCES staff_members(id), manager_id uuid REFERENCES staff_members(id),
  state text NOT NULL DEFAULT 'RAISED' CHECK (state IN ('RAISED','WITH_LINE_MANAGER','WITH_CASEWORKER','CORRECTED','CLOSED')), is_open boolean GENERATED ALWAYS AS (state <> 'CLOSED') STORED,
  raised_on date NOT NULL, due_on date NOT NULL, reached_on date, corrected_on date, closed_on date, is_withdrawn boolean NOT NULL DEFAULT false,
  CHECK ((aspect = 'POLICY') = (policy_id IS NOT NULL)), CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)), CHECK (checker_id <> staff_id),
  -- The witness of AS-11: an error comes to whoever made it by way of a manager, and is closed once it was corrected or taken back.
  CONSTRAINT by_way_of_a_manager CHECK (state IN ('RAISED','CLOSED') OR manager_id IS NOT NULL), CONSTRAINT nobody_manages_their_own_error CHECK (manager_id <> staff_id), CHECK ((reached_on IS NULL) OR manager_id IS NOT NULL),
  CONSTRAINT closed_once_it_was_corrected CHECK (state <> 'CLOSED' OR is_withdrawn OR corrected_on IS NOT NULL));
CREATE INDEX control_errors_check ON control_errors(check_id);
CREATE INDEX control_errors_staff ON control_errors(staff_id, raised_on DESC);
CREATE INDEX control_errors_open ON control_errors(due_on, id) WHERE state <> 'CLOSED';
CREATE INDEX control_errors_raised ON control_errors(raised_on DESC, id);
CREATE TABLE control_error_steps (
  id uuid PRIMARY KEY DEFAULT new_id(), error_id uuid NOT NULL REFERENCES control_errors(id), ordinal int NOT NULL, state text NOT NULL CHECK (state IN ('RAISED','WITH_LINE_MANAGER','WITH_CASEWORKER','CORRECTED','CLOSED')),
  taken_by_id uuid NOT NULL REFERENCES staff_members(id), taken_on date NOT NULL, words text NOT NULL DEFAULT '', UNIQUE (error_id, ordinal));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON control_error_steps FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const shares = `
-- How large a share of everybody's casework is drawn, how large one during probation (AS-37), and from how many months on one caseworker has dealt long with one person (AS-42).
CREATE TABLE assurance_standards (
  id uuid PRIMARY KEY DEFAULT new_id(), in_force_from date NOT NULL UNIQUE, share int NOT NULL CHECK (share BETWEEN 1 AND 100), probation_share int NOT NULL CHECK (probation_share <= 100), tenure_months int NOT NULL CHECK (tenure_months BETWEEN 1 AND 120), set_by_id uuid REFERENCES staff_members(id),
  CONSTRAINT closer_during_probation CHECK (probation_share > share));
INSERT INTO assurance_standards (in_force_from, share, probation_share, tenure_months) VALUES ('2000-01-01', 10, 30, 18);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON assurance_standards FOR EACH ROW EXECUTE FUNCTION stays_as_written();
ALTER TABLE case_samples ALTER COLUMN size DROP NOT NULL, ADD COLUMN share int, ADD COLUMN probation_share int, ADD COLUMN holder_ids uuid[], ADD COLUMN on_probation_ids uuid[],
  ADD CHECK (num_nonnulls(share, probation_share, holder_ids, on_probation_ids) IN (0, 4) AND (size IS NULL) = (share IS NOT NULL)), ADD CHECK (cardinality(holder_ids) = cardinality(listed_ids));
-- AS-37: which cases of a list a seed draws by shares, of each person at least one and of whoever is on probation the larger share.
CREATE FUNCTION drawn_by_share(listed uuid[], holders uuid[], on_probation uuid[], seed text, share int, probation_share int) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT id FROM (SELECT l.id, row_number() OVER (PARTITION BY l.holder ORDER BY md5(seed || l.id::text), l.id) AS n, count(*) OVER (PARTITION BY l.holder) AS of, CASE WHEN l.holder = ANY(on_probation) THEN probation_share ELSE share END AS percent
    FROM unnest(listed, holders) AS l(id, holder)) d WHERE d.n <= ceil(d.of * d.percent / 100.0) $$;`;

const tenure = `
-- Since when each caseworker has dealt without a break with each of these people, in whatever seat and on whichever of their cases (AS-42): from the moves that the audit keeps, the first of which says who had it before.
CREATE FUNCTION tenures(people uuid[], today date) RETURNS TABLE (person_id uuid, staff_id uuid, since date) LANGUAGE sql STABLE AS $$
  WITH theirs AS (SELECT g.id, g.person_id, g.owner_position_id, g.received_on, CASE WHEN NOT g.is_open THEN (SELECT max(c.closed_on) FROM cases c WHERE c.case_group_id = g.id) END AS ended_on FROM case_groups g WHERE g.person_id = ANY(people)),
  moves AS (SELECT t.id, (e.at AT TIME ZONE 'Europe/London')::date AS day, (e.particulars->>'fromPositionId')::uuid AS came, (e.particulars->>'toPositionId')::uuid AS went, row_number() OVER w AS n, lead((e.at AT TIME ZONE 'Europe/London')::date) OVER w AS until
    FROM theirs t JOIN cases c ON c.case_group_id = t.id JOIN audit_entries e ON e.case_id = c.id AND e.particulars ? 'toPositionId' WINDOW w AS (PARTITION BY t.id ORDER BY e.at, e.id)),
  owned AS (
    SELECT t.person_id, m.went AS position_id, m.day AS from_on, coalesce(m.until, t.ended_on) AS until FROM moves m JOIN theirs t USING (id)
    UNION ALL SELECT t.person_id, m.came, t.received_on, m.day FROM moves m JOIN theirs t USING (id) WHERE m.n = 1
    UNION ALL SELECT t.person_id, t.owner_position_id, t.received_on, t.ended_on FROM theirs t WHERE NOT EXISTS (SELECT FROM moves m WHERE m.id = t.id)),
  held AS (SELECT o.person_id, h.staff_id, greatest(o.from_on, h.held_from) AS from_on, least(o.until, h.held_to, today) + 1 AS until FROM owned o JOIN position_holdings h ON h.position_id = o.position_id)
  SELECT s.person_id, s.staff_id, lower(r.span) FROM (SELECT h.person_id, h.staff_id, range_agg(daterange(h.from_on, h.until)) AS spans FROM held h WHERE h.from_on < h.until GROUP BY h.person_id, h.staff_id) s CROSS JOIN unnest(s.spans) r(span) WHERE r.span @> today $$;`;

const trends = `
-- What somebody who brings all checks together shows the managers: a stretch of time, what it shows, and the figures as they were (AS-14).
CREATE SEQUENCE control_trend_numbers;
CREATE TABLE control_trends (
  id uuid PRIMARY KEY DEFAULT new_id(), reference text NOT NULL UNIQUE DEFAULT numbered('CT-', nextval('control_trend_numbers')), title text NOT NULL CHECK (title <> ''), what text NOT NULL CHECK (what <> ''), kind_id uuid REFERENCES control_check_kinds(id),
  from_on date NOT NULL, to_on date NOT NULL CHECK (to_on >= from_on), checks int NOT NULL, errors int NOT NULL, checks_before int NOT NULL, errors_before int NOT NULL, raised_by_id uuid NOT NULL REFERENCES staff_members(id), raised_on date NOT NULL);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON control_trends FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE INDEX control_trends_raised ON control_trends(raised_on DESC, id);
ALTER TABLE meeting_nominations ADD COLUMN trend_id uuid REFERENCES control_trends(id), DROP CONSTRAINT meeting_nominations_kind_check, ADD CHECK (kind IN ('CASE','REVIEW','SUBMISSION','HIGH_RISK','THEME','CONTROL_TREND')), ADD CHECK ((kind = 'CONTROL_TREND') = (trend_id IS NOT NULL));
CREATE INDEX meeting_nominations_trend ON meeting_nominations(trend_id) WHERE trend_id IS NOT NULL;`;

export const up = [line, checks, errors, shares, tenure, trends].join("\n");
