export const name = "0019-learning";

const principles = "'GETTING_IT_RIGHT','CUSTOMER_FOCUSED','OPEN_AND_ACCOUNTABLE','FAIR_AND_PROPORTIONATE','PUTTING_THINGS_RIGHT','CONTINUOUS_IMPROVEMENT'";
/** The record that something is said of: exactly one. */
const record = `finding_id uuid REFERENCES findings(id), review_id uuid REFERENCES reviews(id), submission_id uuid REFERENCES submissions(id), item_id uuid REFERENCES correspondence_items(id),
  kind text NOT NULL GENERATED ALWAYS AS (CASE WHEN finding_id IS NOT NULL THEN 'FINDING' WHEN review_id IS NOT NULL THEN 'REVIEW' WHEN submission_id IS NOT NULL THEN 'SUBMISSION' ELSE 'CORRESPONDENCE' END) STORED,
  record_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(finding_id, review_id, submission_id, item_id)) STORED, CHECK (num_nonnulls(finding_id, review_id, submission_id, item_id) = 1)`;

const themes = `
CREATE SEQUENCE theme_numbers;
CREATE TABLE themes (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('TH-', nextval('theme_numbers')), name text NOT NULL CHECK (name <> ''), definition text NOT NULL CHECK (definition <> ''),
  principle text NOT NULL CHECK (principle IN (${principles})), parent_id uuid REFERENCES themes(id), state text NOT NULL DEFAULT 'CURRENT' CHECK (state IN ('CURRENT','MERGED','RETIRED')),
  in_force_from date NOT NULL, in_force_to date, merged_into_id uuid REFERENCES themes(id), stands_for_id uuid NOT NULL REFERENCES themes(id),
  CHECK ((state = 'CURRENT') = (in_force_to IS NULL)), CHECK ((state = 'MERGED') = (merged_into_id IS NOT NULL)), CHECK (parent_id <> id));
CREATE UNIQUE INDEX one_current_theme_of_a_name ON themes(lower(name)) WHERE state = 'CURRENT';
CREATE INDEX themes_parent ON themes(parent_id);
CREATE INDEX themes_stands_for ON themes(stands_for_id);
-- The witness of PO-52: two who move themes at once cannot make a circle.
CREATE FUNCTION nothing_stands_beneath_itself() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('remit: themes'));
  IF EXISTS (WITH RECURSIVE up AS (SELECT t.id, t.parent_id FROM themes t WHERE t.id = NEW.parent_id UNION SELECT t.id, t.parent_id FROM themes t JOIN up ON t.id = up.parent_id) SELECT FROM up WHERE up.id = NEW.id)
  THEN RAISE EXCEPTION 'A theme cannot stand beneath itself. Choose another theme above.' USING ERRCODE = 'RP052'; END IF;
  RETURN NULL; END $$;
CREATE TRIGGER nothing_stands_beneath_itself AFTER UPDATE OF parent_id ON themes FOR EACH ROW EXECUTE FUNCTION nothing_stands_beneath_itself();
CREATE TABLE theme_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), theme_id uuid NOT NULL REFERENCES themes(id), number int NOT NULL, name text NOT NULL, definition text NOT NULL, principle text NOT NULL, parent_id uuid REFERENCES themes(id), state text NOT NULL,
  why text NOT NULL, in_force_from date NOT NULL, written_by_id uuid REFERENCES staff_members(id), UNIQUE (theme_id, number));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON theme_versions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
-- The words of a record by which themes are suggested.
CREATE FUNCTION themed_text(kind text, record uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE kind WHEN 'FINDING' THEN (SELECT f.complaint FROM findings f WHERE f.id = record) WHEN 'REVIEW' THEN (SELECT concat_ws('. ', r.said, r.lessons) FROM reviews r WHERE r.id = record)
    WHEN 'SUBMISSION' THEN (SELECT concat_ws('. ', s.title, s.summary, s.lessons) FROM submissions s WHERE s.id = record) ELSE (SELECT i.summary FROM correspondence_items i WHERE i.id = record) END, '') $$;
CREATE TABLE theme_tags (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, theme_id uuid NOT NULL REFERENCES themes(id), ${record}, case_id uuid REFERENCES cases(id),
  evidence text NOT NULL CHECK (evidence <> ''), words tsvector NOT NULL, is_suggested boolean NOT NULL DEFAULT false, tagged_by_id uuid REFERENCES staff_members(id), tagged_on date NOT NULL,
  removed_by_id uuid REFERENCES staff_members(id), removed_on date, removed_reason text, is_in_force boolean NOT NULL GENERATED ALWAYS AS (removed_on IS NULL) STORED, CHECK ((removed_on IS NULL) = (removed_reason IS NULL)));
CREATE UNIQUE INDEX one_tag_of_a_theme_on_a_record ON theme_tags(record_id, theme_id) WHERE removed_on IS NULL;
CREATE INDEX theme_tags_theme ON theme_tags(theme_id);
CREATE INDEX theme_tags_finding ON theme_tags(finding_id);
CREATE INDEX theme_tags_review ON theme_tags(review_id);
CREATE INDEX theme_tags_submission ON theme_tags(submission_id);
CREATE INDEX theme_tags_item ON theme_tags(item_id);
CREATE INDEX theme_tags_case ON theme_tags(case_id);
CREATE INDEX theme_tags_words ON theme_tags USING gin(words) WHERE removed_on IS NULL;
CREATE TABLE theme_dismissals (
  id uuid PRIMARY KEY DEFAULT new_id(), theme_id uuid NOT NULL REFERENCES themes(id), ${record}, dismissed_by_id uuid REFERENCES staff_members(id), dismissed_on date NOT NULL, UNIQUE (record_id, theme_id));`;

const issues = `
CREATE SEQUENCE systemic_issue_numbers;
CREATE TABLE systemic_issues (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('SI-', nextval('systemic_issue_numbers')), name text NOT NULL CHECK (name <> ''), what text NOT NULL CHECK (what <> ''), why text NOT NULL CHECK (why <> ''),
  state text NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED','UNDER_WAY','CLOSED','NOT_TAKEN')), is_open boolean GENERATED ALWAYS AS (state IN ('PROPOSED','UNDER_WAY')) STORED, theme_id uuid REFERENCES themes(id),
  proposed_by_id uuid REFERENCES staff_members(id), proposed_on date NOT NULL, owner_id uuid REFERENCES staff_members(id), handling text NOT NULL DEFAULT '', agreed_on date, agreed_by_id uuid REFERENCES staff_members(id), outcome text, closed_on date,
  CHECK (state <> 'UNDER_WAY' OR owner_id IS NOT NULL), CHECK ((state IN ('CLOSED','NOT_TAKEN')) = (outcome IS NOT NULL)));
CREATE INDEX systemic_issues_owner ON systemic_issues(owner_id) WHERE state = 'UNDER_WAY';
CREATE INDEX systemic_issues_theme ON systemic_issues(theme_id);
CREATE TABLE systemic_issue_cases (
  id uuid PRIMARY KEY DEFAULT new_id(), issue_id uuid NOT NULL REFERENCES systemic_issues(id), case_id uuid NOT NULL REFERENCES cases(id), added_by_id uuid REFERENCES staff_members(id), added_on date NOT NULL, UNIQUE (issue_id, case_id));
CREATE INDEX systemic_issue_cases_case ON systemic_issue_cases(case_id);`;

const lessons = `
CREATE SEQUENCE lesson_numbers;
CREATE TABLE lessons (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('LE-', nextval('lesson_numbers')), title text NOT NULL CHECK (title <> ''), found text NOT NULL CHECK (found <> ''),
  audience text NOT NULL CHECK (audience IN ('OUR_SERVICE','BODIES','BOTH')), recommendation text NOT NULL CHECK (recommendation <> ''),
  state text NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED','TO_CHANGE','TO_CHECK','CLOSED','NOT_TAKEN')), is_open boolean GENERATED ALWAYS AS (state IN ('PROPOSED','TO_CHANGE','TO_CHECK')) STORED,
  theme_id uuid REFERENCES themes(id), review_id uuid REFERENCES reviews(id), submission_id uuid REFERENCES submissions(id), issue_id uuid REFERENCES systemic_issues(id),
  proposed_by_id uuid REFERENCES staff_members(id), proposed_on date NOT NULL, owner_id uuid REFERENCES staff_members(id), agreed_on date, work_id uuid REFERENCES commissioned_work(id), round int NOT NULL DEFAULT 1,
  evidence text, changed_on date, checker_id uuid REFERENCES staff_members(id), check_due_on date, outcome text, closed_on date,
  CHECK (state NOT IN ('TO_CHANGE','TO_CHECK','CLOSED') OR owner_id IS NOT NULL AND work_id IS NOT NULL), CHECK (state NOT IN ('TO_CHECK','CLOSED') OR evidence IS NOT NULL), CHECK ((state IN ('CLOSED','NOT_TAKEN')) = (outcome IS NOT NULL)),
  -- The witness of PO-42: nobody checks whether their own lesson worked.
  CONSTRAINT another_person_checks CHECK (checker_id <> owner_id));
CREATE INDEX lessons_owner ON lessons(owner_id) WHERE state IN ('TO_CHANGE','TO_CHECK');
CREATE INDEX lessons_checker ON lessons(checker_id) WHERE state = 'TO_CHECK';
CREATE INDEX lessons_theme ON lessons(theme_id);
CREATE INDEX lessons_review ON lessons(review_id);
CREATE INDEX lessons_submission ON lessons(submission_id);
CREATE INDEX lessons_issue ON lessons(issue_id);
ALTER TABLE commissioned_work ADD COLUMN lesson_id uuid REFERENCES lessons(id);
CREATE INDEX commissioned_work_lesson ON commissioned_work(lesson_id) WHERE lesson_id IS NOT NULL;
CREATE TABLE lesson_shares (
  id uuid PRIMARY KEY DEFAULT new_id(), lesson_id uuid NOT NULL REFERENCES lessons(id), team_id uuid NOT NULL REFERENCES teams(id), shared_by_id uuid REFERENCES staff_members(id), shared_on date NOT NULL, UNIQUE (lesson_id, team_id));
CREATE TABLE lesson_receipts (
  id uuid PRIMARY KEY DEFAULT new_id(), lesson_id uuid NOT NULL REFERENCES lessons(id), staff_id uuid NOT NULL REFERENCES staff_members(id), read_on date NOT NULL, used_on date, used_how text, UNIQUE (lesson_id, staff_id), CHECK ((used_on IS NULL) = (used_how IS NULL)));
CREATE TABLE lesson_checks (
  id uuid PRIMARY KEY DEFAULT new_id(), lesson_id uuid NOT NULL REFERENCES lessons(id), round int NOT NULL, owner_id uuid NOT NULL REFERENCES staff_members(id), evidence text NOT NULL, is_effective boolean NOT NULL, note text NOT NULL CHECK (note <> ''),
  checked_by_id uuid NOT NULL REFERENCES staff_members(id), checked_on date NOT NULL, UNIQUE (lesson_id, round), CONSTRAINT another_person_checked CHECK (checked_by_id <> owner_id));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON lesson_checks FOR EACH ROW EXECUTE FUNCTION stays_as_written();
-- What reviews and submissions say is to be learned, and whether a lesson was made of it.
CREATE VIEW lessons_said AS
  SELECT r.id, r.case_id, r.id AS review_id, NULL::uuid AS submission_id, r.reference, r.lessons AS said, coalesce(r.handed_back_on, r.communicated_on, r.approved_on, r.received_on) AS said_on FROM reviews r WHERE r.lessons <> ''
  UNION ALL SELECT s.id, s.case_id, NULL, s.id, s.reference, s.lessons, coalesce(s.closed_on, s.decided_on, s.started_on) FROM submissions s WHERE s.lessons <> '';`;

const policy = `
CREATE SEQUENCE policy_feedback_numbers;
CREATE TABLE policy_feedback (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('PF-', nextval('policy_feedback_numbers')), policy text NOT NULL CHECK (policy <> ''), what text NOT NULL CHECK (what <> ''), lesson_id uuid REFERENCES lessons(id),
  owner_id uuid NOT NULL REFERENCES staff_members(id), given_by_id uuid REFERENCES staff_members(id), given_on date NOT NULL, state text NOT NULL DEFAULT 'WITH_OWNER' CHECK (state IN ('WITH_OWNER','ANSWERED')), is_open boolean GENERATED ALWAYS AS (state = 'WITH_OWNER') STORED,
  outcome text CHECK (outcome IN ('POLICY_REVIEW','GUIDANCE','TRAINING','NO_CHANGE')), answer text, answered_on date, CHECK ((state = 'ANSWERED') = (outcome IS NOT NULL AND answer IS NOT NULL)));
CREATE INDEX policy_feedback_owner ON policy_feedback(owner_id) WHERE state = 'WITH_OWNER';
CREATE INDEX policy_feedback_lesson ON policy_feedback(lesson_id);
CREATE TABLE procedures (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), owner_id uuid NOT NULL REFERENCES staff_members(id), number int NOT NULL DEFAULT 1);
CREATE UNIQUE INDEX one_procedure_of_a_name ON procedures(lower(name));
CREATE TABLE procedure_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), procedure_id uuid NOT NULL REFERENCES procedures(id), number int NOT NULL, text text NOT NULL CHECK (text <> ''), change text NOT NULL CHECK (change <> ''), in_force_from date NOT NULL, written_by_id uuid REFERENCES staff_members(id), UNIQUE (procedure_id, number));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON procedure_versions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TABLE procedure_causes (
  id uuid PRIMARY KEY DEFAULT new_id(), procedure_version_id uuid NOT NULL REFERENCES procedure_versions(id), lesson_id uuid NOT NULL REFERENCES lessons(id), UNIQUE (procedure_version_id, lesson_id));
CREATE INDEX procedure_causes_lesson ON procedure_causes(lesson_id);`;

export const up = [themes, issues, lessons, policy].join("\n");
