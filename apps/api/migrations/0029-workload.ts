/** Points of workload: the published table, what people take on, what makes a case heavy, and what stood when. */
export const name = "0029-workload";

const table = `
-- The table of points, in versions: of each code the one that began last stands, until its last day (WL-35, WL-53).
CREATE TABLE points_rules (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'), label text NOT NULL CHECK (label <> ''),
  sum text NOT NULL CHECK (sum IN ('STABLE','EXTRA','CASE')), event text NOT NULL CHECK (event IN ('POST','RESPONSIBILITY','CASE','NEW_CASE','COMPLEXITY','HIGH_RISK','WORK','REVIEW','FACTOR')),
  points int NOT NULL CONSTRAINT points_are_0_or_more CHECK (points BETWEEN 0 AND 1000), unit text NOT NULL CHECK (unit <> ''), lasts int CHECK (lasts > 0), lasts_in text CHECK (lasts_in IN ('CALENDAR_DAYS','WORKING_DAYS')),
  limited_to text[] NOT NULL DEFAULT '{}', more_than numeric CHECK (more_than >= 0), measured_in text, is_first_only boolean NOT NULL DEFAULT false, counts_singly boolean NOT NULL DEFAULT false, takes_precedence boolean NOT NULL DEFAULT false,
  effective_from date NOT NULL, effective_to date, set_by_id uuid REFERENCES staff_members(id),
  CONSTRAINT one_version_of_a_rule_a_day UNIQUE (code, effective_from), CHECK ((lasts IS NULL) = (lasts_in IS NULL)), CHECK ((more_than IS NULL) = (measured_in IS NULL)), CHECK (effective_to >= effective_from));
INSERT INTO points_rules (code, label, sum, event, points, unit, lasts, lasts_in, limited_to, more_than, measured_in, takes_precedence, effective_from) VALUES
  ('BASE', 'Meetings, learning, supervision, leave and other fixed elements', 'STABLE', 'POST', 15, 'post', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('BASE_LEADING', 'The same, with leading people', 'STABLE', 'POST', 30, 'post', NULL, NULL, '{TEAM_LEADER,SEGMENT_MANAGER}', NULL, NULL, false, '2000-01-01'),
  ('CASE', 'Allocated case', 'CASE', 'CASE', 2, 'case', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('NEW_CASE', 'Newly allocated case', 'CASE', 'NEW_CASE', 1, 'case', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('COMPLEX', 'Complex case', 'CASE', 'COMPLEXITY', 1, 'case', NULL, NULL, '{3}', NULL, NULL, false, '2000-01-01'),
  ('MOST_COMPLEX', 'Most complex case', 'CASE', 'COMPLEXITY', 3, 'case', NULL, NULL, '{4}', NULL, NULL, false, '2000-01-01'),
  ('HIGH_RISK', 'Case on the high-risk register', 'CASE', 'HIGH_RISK', 2, 'case', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('REVIEW', 'Review of a decision', 'CASE', 'REVIEW', 4, 'review', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('COURT', 'Court proceedings', 'CASE', 'FACTOR', 2, 'set of proceedings', NULL, NULL, '{}', NULL, NULL, true, '2000-01-01'),
  ('AT_RISK', 'Somebody at risk of harm', 'CASE', 'FACTOR', 2, 'person', NULL, NULL, '{}', NULL, NULL, true, '2000-01-01'),
  ('LARGE_FILE', 'Large file', 'CASE', 'FACTOR', 1, 'file', NULL, NULL, '{}', 500, 'pages', false, '2000-01-01'),
  ('INTERPRETER', 'Interpreter, advocate or other support in every contact', 'CASE', 'FACTOR', 1, 'person', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('SITE_VISIT', 'Visit to the body', 'CASE', 'FACTOR', 1, 'visit', 7, 'WORKING_DAYS', '{}', NULL, NULL, false, '2000-01-01'),
  ('INTERVIEW_FOR_OTHERS', 'Interview for another team', 'EXTRA', 'FACTOR', 1, 'case', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('PRACTICE_TEACHING', 'Practice teaching', 'EXTRA', 'RESPONSIBILITY', 10, 'trainee', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('LONG_ARM', 'Supervision from a distance', 'EXTRA', 'RESPONSIBILITY', 5, 'trainee', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('MENTORING', 'Mentoring', 'EXTRA', 'RESPONSIBILITY', 5, 'person', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('FORMAL_TRAINING', 'Formal training of colleagues', 'EXTRA', 'RESPONSIBILITY', 5, 'course', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('PANEL', 'Member of a panel', 'EXTRA', 'RESPONSIBILITY', 5, 'panel', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01'),
  ('WORKING_PARTY', 'Working party', 'EXTRA', 'RESPONSIBILITY', 5, 'working party', NULL, NULL, '{}', NULL, NULL, false, '2000-01-01');

-- What the office has settled about points, from a day on; the latest that has begun stands.
CREATE TABLE points_schemes (
  id uuid PRIMARY KEY DEFAULT new_id(), effective_from date NOT NULL CONSTRAINT one_guideline_a_day UNIQUE, full_post int NOT NULL CHECK (full_post BETWEEN 1 AND 1000), limited_from int NOT NULL CHECK (limited_from BETWEEN 0 AND full_post),
  months_in_a_row int NOT NULL CHECK (months_in_a_row BETWEEN 1 AND 12), days_after_decision int NOT NULL CHECK (days_after_decision BETWEEN 0 AND 365), case_unit text NOT NULL CHECK (case_unit IN ('CASE','GROUP')), new_case text NOT NULL CHECK (new_case IN ('MONTH','ROLLING')),
  adds_one_per_ten boolean NOT NULL, set_by_id uuid REFERENCES staff_members(id));
INSERT INTO points_schemes (effective_from, full_post, limited_from, months_in_a_row, days_after_decision, case_unit, new_case, adds_one_per_ten) VALUES ('2000-01-01', 100, 85, 2, 28, 'CASE', 'MONTH', false);`;

const recorded = `
-- What makes a case heavy while it lasts; where somebody of another team does the work, it counts for them (WL-54).
CREATE TABLE case_factors (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id), rule_code text NOT NULL, units int NOT NULL CHECK (units BETWEEN 1 AND 1000), measure numeric CHECK (measure >= 0),
  from_on date NOT NULL, to_on date, done_by_id uuid REFERENCES staff_members(id), recorded_by_id uuid REFERENCES staff_members(id), recorded_on date NOT NULL, CHECK (to_on >= from_on));
CREATE INDEX case_factors_case ON case_factors(case_id);
CREATE INDEX case_factors_done_by ON case_factors(done_by_id) WHERE done_by_id IS NOT NULL;
-- What somebody takes on beside their cases (WL-07).
CREATE TABLE responsibilities (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), rule_code text NOT NULL, units int NOT NULL CHECK (units BETWEEN 1 AND 1000),
  from_on date NOT NULL, to_on date, note text NOT NULL DEFAULT '', recorded_by_id uuid REFERENCES staff_members(id), recorded_on date NOT NULL, CHECK (to_on >= from_on), CHECK (recorded_by_id IS DISTINCT FROM staff_id));
CREATE INDEX responsibilities_staff ON responsibilities(staff_id);`;

const history = `
-- In whose hands a case was, how complex, and when decided, stretch by stretch: to_on is the day on which it was so no longer.
CREATE TABLE case_standings (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), position_id uuid NOT NULL REFERENCES positions(id), complexity int NOT NULL, decided_on date,
  allocated_on date NOT NULL, from_on date NOT NULL, to_on date, CHECK (to_on >= from_on));
CREATE UNIQUE INDEX one_standing_of_a_case ON case_standings(case_id) WHERE to_on IS NULL;
CREATE INDEX case_standings_position ON case_standings(position_id);
INSERT INTO case_standings (case_id, position_id, complexity, decided_on, allocated_on, from_on) SELECT id, owner_position_id, complexity, decided_on, least(coalesce(received_on, office_day()), office_day()), least(coalesce(received_on, office_day()), office_day()) FROM cases WHERE owner_position_id IS NOT NULL;
CREATE FUNCTION keep_how_a_case_stood() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE before case_standings;
BEGIN
  IF TG_OP = 'UPDATE' THEN UPDATE case_standings SET to_on = greatest(office_day(), from_on) WHERE case_id = NEW.id AND to_on IS NULL RETURNING * INTO before; END IF;
  IF NEW.owner_position_id IS NOT NULL THEN
    INSERT INTO case_standings (case_id, position_id, complexity, decided_on, allocated_on, from_on)
      VALUES (NEW.id, NEW.owner_position_id, NEW.complexity, NEW.decided_on, CASE WHEN before.position_id = NEW.owner_position_id THEN before.allocated_on ELSE office_day() END, office_day());
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_how_it_stood AFTER UPDATE ON cases FOR EACH ROW WHEN ((OLD.owner_position_id, OLD.complexity, OLD.decided_on) IS DISTINCT FROM (NEW.owner_position_id, NEW.complexity, NEW.decided_on)) EXECUTE FUNCTION keep_how_a_case_stood();
CREATE TRIGGER keep_how_it_stands AFTER INSERT ON cases FOR EACH ROW WHEN (NEW.owner_position_id IS NOT NULL) EXECUTE FUNCTION keep_how_a_case_stood();

-- How much of a full post somebody worked until a day on which it changed.
CREATE TABLE former_posts (staff_id uuid NOT NULL REFERENCES staff_members(id), until_on date NOT NULL, fte numeric(3,2) NOT NULL, PRIMARY KEY (staff_id, until_on));
CREATE FUNCTION keep_the_former_post() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN INSERT INTO former_posts (staff_id, until_on, fte) VALUES (NEW.id, office_day(), OLD.fte) ON CONFLICT DO NOTHING; RETURN NULL; END $$;
CREATE TRIGGER keep_the_former_post AFTER UPDATE OF fte ON staff_members FOR EACH ROW WHEN (OLD.fte <> NEW.fte) EXECUTE FUNCTION keep_the_former_post();`;

export const up = [table, recorded, history].join("\n");
