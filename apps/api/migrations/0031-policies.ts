/** The register of policies: versions, the Board's approval, and who accepted them (AS-01 to AS-08). */
export const name = "0031-policies";

const register = `
CREATE SEQUENCE policy_numbers;
CREATE TABLE policies (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('PL-', nextval('policy_numbers')), name text NOT NULL CHECK (name <> ''), purpose text NOT NULL CHECK (purpose <> ''),
  team_id uuid NOT NULL REFERENCES teams(id), owner_id uuid NOT NULL REFERENCES staff_members(id), segment_ids uuid[] NOT NULL DEFAULT '{}', state text NOT NULL DEFAULT 'IN_FORCE' CHECK (state IN ('IN_FORCE','WITHDRAWN')), number int NOT NULL DEFAULT 0, published_id uuid);
CREATE UNIQUE INDEX one_policy_of_a_name ON policies(lower(name)) WHERE state = 'IN_FORCE';
CREATE TABLE policy_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, policy_id uuid NOT NULL REFERENCES policies(id), number int NOT NULL CHECK (number > 0), state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT','WITH_BOARD','APPROVED','PUBLISHED','REPLACED')),
  text text NOT NULL CHECK (text <> ''), href text, change text NOT NULL CHECK (change <> ''), round int NOT NULL DEFAULT 0, questions int NOT NULL DEFAULT 0, pass_mark int CHECK (pass_mark BETWEEN 1 AND questions), written_by_id uuid REFERENCES staff_members(id), written_on date NOT NULL,
  put_to_board_on date, returned_because text, approved_on date, evidence text, evidence_href text, published_on date, published_by_id uuid REFERENCES staff_members(id), accept_by date, UNIQUE (policy_id, number), CHECK ((questions = 0) = (pass_mark IS NULL)),
  -- The witness of AS-02 and AS-08: nothing is published that the Board has not approved, with evidence.
  CONSTRAINT the_board_approved_it CHECK (state NOT IN ('APPROVED','PUBLISHED','REPLACED') OR (approved_on IS NOT NULL AND coalesce(evidence, '') <> '')),
  CHECK ((state IN ('PUBLISHED','REPLACED')) = (published_on IS NOT NULL AND accept_by IS NOT NULL)));
CREATE UNIQUE INDEX one_published_version ON policy_versions(policy_id) WHERE state = 'PUBLISHED';
CREATE UNIQUE INDEX one_version_under_way ON policy_versions(policy_id) WHERE state IN ('DRAFT','WITH_BOARD','APPROVED');
ALTER TABLE policies ADD FOREIGN KEY (published_id) REFERENCES policy_versions(id);
-- What was put to the Board is what people accept.
CREATE TRIGGER stays_as_written BEFORE UPDATE OF text, href, change ON policy_versions FOR EACH ROW WHEN (OLD.state <> 'DRAFT' AND (OLD.text, OLD.href, OLD.change) IS DISTINCT FROM (NEW.text, NEW.href, NEW.change)) EXECUTE FUNCTION stays_as_written();
CREATE TABLE policy_questions (
  id uuid PRIMARY KEY DEFAULT new_id(), policy_version_id uuid NOT NULL REFERENCES policy_versions(id), round int NOT NULL, ordinal int NOT NULL, wording text NOT NULL CHECK (wording <> ''), options text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 6),
  right_option int NOT NULL CHECK (right_option >= 0 AND right_option < cardinality(options)), UNIQUE (policy_version_id, round, ordinal));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON policy_questions FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const accepting = `
CREATE TABLE policy_acceptances (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, policy_id uuid NOT NULL REFERENCES policies(id), policy_version_id uuid NOT NULL REFERENCES policy_versions(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  asked_on date NOT NULL, due_on date NOT NULL, is_current boolean NOT NULL DEFAULT true, passed_on date, accepted_on date, reminded_on date, reminders int NOT NULL DEFAULT 0,
  -- The witness of AS-04: one acceptance a person and version.
  CONSTRAINT one_acceptance_a_person_and_version UNIQUE (policy_version_id, staff_id));
CREATE UNIQUE INDEX one_current_acceptance ON policy_acceptances(policy_id, staff_id) WHERE is_current;
CREATE INDEX policy_acceptances_waiting ON policy_acceptances(staff_id) WHERE accepted_on IS NULL AND is_current;
-- The witness of AS-04, AS-05 and AS-07: published versions alone are accepted, their questions are passed first, and what was accepted stays on record.
CREATE FUNCTION accepts_what_is_published() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE asks record; BEGIN
  SELECT v.state, v.questions INTO asks FROM policy_versions v WHERE v.id = NEW.policy_version_id;
  IF asks.state NOT IN ('PUBLISHED','REPLACED') THEN RAISE EXCEPTION 'a version is accepted once it is published' USING ERRCODE = '23514', CONSTRAINT = 'accepts_what_is_published'; END IF;
  IF NEW.accepted_on IS NOT NULL AND NEW.passed_on IS NULL AND asks.questions > 0 THEN RAISE EXCEPTION 'its questions are passed first' USING ERRCODE = '23514', CONSTRAINT = 'questions_are_passed_first'; END IF;
  RETURN NEW; END $$;
CREATE TRIGGER accepts_what_is_published BEFORE INSERT OR UPDATE OF accepted_on ON policy_acceptances FOR EACH ROW EXECUTE FUNCTION accepts_what_is_published();
CREATE TRIGGER stays_accepted BEFORE UPDATE ON policy_acceptances FOR EACH ROW WHEN (OLD.accepted_on IS NOT NULL AND (OLD.accepted_on, OLD.staff_id, OLD.policy_version_id) IS DISTINCT FROM (NEW.accepted_on, NEW.staff_id, NEW.policy_version_id)) EXECUTE FUNCTION stays_as_written();
CREATE TABLE policy_attempts (
  id uuid PRIMARY KEY DEFAULT new_id(), acceptance_id uuid NOT NULL REFERENCES policy_acceptances(id), number int NOT NULL, right_answers int NOT NULL, asked int NOT NULL, is_passed boolean NOT NULL, chosen int[] NOT NULL, attempted_on date NOT NULL, UNIQUE (acceptance_id, number));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON policy_attempts FOR EACH ROW EXECUTE FUNCTION stays_as_written();
-- The people of the office whom a policy concerns: of these segments, or everyone where none is named; nobody from outside.
CREATE FUNCTION concerned_by(segments uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT DISTINCT p.holder_id FROM positions p JOIN roles r ON r.id = p.role_id JOIN staff_members s ON s.id = p.holder_id AND s.is_active
  WHERE p.is_open AND NOT 'deliver-commissions' = ANY(r.permissions) AND (segments = '{}' OR p.segment_id = ANY(segments)) $$;
-- Where somebody works: their team, or the segment of those without one, by their primary position.
CREATE FUNCTION works_in(staff uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(t.name, g.name) FROM position_holdings h JOIN positions p ON p.id = h.position_id JOIN segments g ON g.id = p.segment_id LEFT JOIN teams t ON t.id = p.team_id
  WHERE h.staff_id = staff AND h.held_to IS NULL ORDER BY h.is_primary DESC, h.held_from LIMIT 1 $$;
-- How each team stands with the versions that it is asked to accept now (AS-06).
CREATE VIEW policy_team_standings AS
  SELECT md5(a.policy_version_id::text || coalesce(a.place, ''))::uuid AS id, a.policy_id, a.policy_version_id, coalesce(a.place, 'No team') AS team, count(*)::int AS asked, count(a.accepted_on)::int AS accepted, array_agg(a.due_on) FILTER (WHERE a.accepted_on IS NULL) AS waiting_until
  FROM (SELECT a.*, works_in(a.staff_id) AS place FROM policy_acceptances a JOIN staff_members s ON s.id = a.staff_id AND s.is_active WHERE a.is_current) a GROUP BY a.policy_id, a.policy_version_id, a.place;`;

/** Guidance with its process maps, arrangements for business continuity, and what was talked over (AS-18, AS-19, AS-20). */
const guidance = `
CREATE SEQUENCE guidance_numbers;
CREATE TABLE guidance_items (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('GU-', nextval('guidance_numbers')), title text NOT NULL CHECK (title <> ''), text text NOT NULL DEFAULT '', href text, owner_id uuid NOT NULL REFERENCES staff_members(id),
  looked_at_on date NOT NULL, look_every_months int NOT NULL CHECK (look_every_months BETWEEN 1 AND 60), next_look_on date GENERATED ALWAYS AS ((looked_at_on + make_interval(months => look_every_months))::date) STORED, looked_at_note text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'IN_USE' CHECK (state IN ('IN_USE','WITHDRAWN')), withdrawn_because text, CHECK (text <> '' OR href IS NOT NULL), CHECK ((state = 'WITHDRAWN') = (withdrawn_because IS NOT NULL)));
CREATE TABLE process_maps (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), href text NOT NULL, first_maintainer_id uuid NOT NULL REFERENCES staff_members(id), second_maintainer_id uuid NOT NULL REFERENCES staff_members(id),
  -- The witness of AS-18: two people maintain a map.
  CONSTRAINT two_people_maintain_it CHECK (first_maintainer_id <> second_maintainer_id));
CREATE TABLE guidance_maps (
  id uuid PRIMARY KEY DEFAULT new_id(), item_id uuid NOT NULL REFERENCES guidance_items(id), map_id uuid NOT NULL REFERENCES process_maps(id), is_linked boolean NOT NULL DEFAULT true, UNIQUE (item_id, map_id));
CREATE TABLE continuity_arrangements (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), text text NOT NULL CHECK (text <> ''), owner_id uuid NOT NULL REFERENCES staff_members(id), review_on date NOT NULL, reviewed_on date, review_note text);
CREATE TABLE guidance_discussions (
  id uuid PRIMARY KEY DEFAULT new_id(), kind text NOT NULL CHECK (kind IN ('ONE_TO_ONE','TEAM')), team_id uuid REFERENCES teams(id), led_by_id uuid NOT NULL REFERENCES staff_members(id), held_on date NOT NULL, note text NOT NULL DEFAULT '', people_ids uuid[] NOT NULL CHECK (cardinality(people_ids) > 0), CHECK ((kind = 'TEAM') = (team_id IS NOT NULL)));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON guidance_discussions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE INDEX guidance_discussions_people ON guidance_discussions USING gin(people_ids);
CREATE TABLE guidance_discussion_items (
  id uuid PRIMARY KEY DEFAULT new_id(), discussion_id uuid NOT NULL REFERENCES guidance_discussions(id), item_id uuid NOT NULL REFERENCES guidance_items(id), UNIQUE (discussion_id, item_id));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON guidance_discussion_items FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

export const up = [register, accepting, guidance].join("\n");
