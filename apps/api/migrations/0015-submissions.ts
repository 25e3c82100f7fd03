/** Submissions to the principals: the pack, its rounds, what was said of it, and the trays in which it lies. */
export const name = "0015-submissions";

const lists = `
CREATE TABLE submission_terms (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, kind text NOT NULL CHECK (kind IN ('CHECKLIST','RETURN_REASON')), code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
  label text NOT NULL CHECK (label <> ''), ordinal int NOT NULL DEFAULT 0, in_use_from date NOT NULL, in_use_to date, UNIQUE (kind, code));
INSERT INTO submission_terms (kind, code, label, ordinal, in_use_from) VALUES
  ('CHECKLIST', 'ISSUES_CLEAR', 'The issues are the ones that the principal must decide', 1, '2000-01-01'), ('CHECKLIST', 'FACTS_CHECKED', 'Facts and dates agree with the file', 2, '2000-01-01'),
  ('CHECKLIST', 'OPTIONS_REAL', 'Each option could really be taken', 3, '2000-01-01'), ('CHECKLIST', 'RISK_WEIGHED', 'The risk of each course is weighed', 4, '2000-01-01'),
  ('CHECKLIST', 'PAPERS_THERE', 'The papers that it leans on are with it', 5, '2000-01-01'), ('CHECKLIST', 'PLAIN_WORDS', 'It can be read once and understood', 6, '2000-01-01'),
  ('RETURN_REASON', 'FACTS_MISSING', 'Facts or evidence are missing', 1, '2000-01-01'), ('RETURN_REASON', 'ISSUES_UNCLEAR', 'The issues are not clear', 2, '2000-01-01'),
  ('RETURN_REASON', 'OPTIONS_INCOMPLETE', 'The options are not complete', 3, '2000-01-01'), ('RETURN_REASON', 'RECOMMENDATION_UNSUPPORTED', 'The recommendation does not follow from the evidence', 4, '2000-01-01'),
  ('RETURN_REASON', 'DRAFT_NOT_READY', 'The draft is not fit to sign', 5, '2000-01-01'), ('RETURN_REASON', 'NO_PRINCIPAL_NEEDED', 'It needs no principal: settle it in Operations', 6, '2000-01-01'),
  ('RETURN_REASON', 'PRINCIPAL_WANTS_MORE', 'The principal wants more', 7, '2000-01-01');
CREATE TABLE submission_standards (
  id uuid PRIMARY KEY DEFAULT new_id(), in_force_from date NOT NULL UNIQUE, set_by_id uuid REFERENCES staff_members(id), assess_working_days int NOT NULL CHECK (assess_working_days BETWEEN 1 AND 60),
  sample_one_in int NOT NULL CHECK (sample_one_in BETWEEN 1 AND 1000));
INSERT INTO submission_standards (in_force_from, assess_working_days, sample_one_in) VALUES ('2000-01-01', 3, 5);
CREATE TABLE tray_capacities (
  id uuid PRIMARY KEY DEFAULT new_id(), position_id uuid NOT NULL REFERENCES positions(id), per_day int NOT NULL CHECK (per_day BETWEEN 1 AND 50), starts_on date NOT NULL, set_by_id uuid REFERENCES staff_members(id), UNIQUE (position_id, starts_on));
CREATE TABLE commitments (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, position_id uuid NOT NULL REFERENCES positions(id), "on" date NOT NULL, span text NOT NULL CHECK (span IN ('DAY','MORNING','AFTERNOON')),
  what text NOT NULL CHECK (what <> ''), is_removed boolean NOT NULL DEFAULT false, added_by_id uuid REFERENCES staff_members(id));
CREATE INDEX commitments_day ON commitments("on", position_id) WHERE NOT is_removed;`;

const stage = "('DRAFT','RECEIVED','ASSESSED','RETURNED','READY','WITH_PRINCIPAL','DECIDED','COMMUNICATED','CLOSED','WITHDRAWN')";
const submissions = `
CREATE SEQUENCE submission_numbers;
CREATE TABLE submissions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('S-', nextval('submission_numbers')), case_id uuid NOT NULL REFERENCES cases(id),
  review_id uuid REFERENCES reviews(id), kind_id uuid NOT NULL REFERENCES decision_kinds(id), stage text NOT NULL DEFAULT 'DRAFT' CHECK (stage IN ${stage}),
  is_open boolean GENERATED ALWAYS AS (stage NOT IN ('CLOSED','WITHDRAWN')) STORED, round int NOT NULL DEFAULT 1 CHECK (round >= 1),
  author_id uuid NOT NULL REFERENCES staff_members(id), author_position_id uuid NOT NULL REFERENCES positions(id), writer_ids uuid[] NOT NULL, assessor_ids uuid[] NOT NULL DEFAULT '{}', started_on date NOT NULL,
  title text NOT NULL CHECK (title <> ''), complexity int NOT NULL CHECK (complexity BETWEEN 1 AND 4), summary text NOT NULL DEFAULT '', issues text[] NOT NULL DEFAULT '{}', options jsonb NOT NULL DEFAULT '[]',
  recommendation text NOT NULL DEFAULT '', risk text NOT NULL DEFAULT '', draft text NOT NULL DEFAULT '', asks text NOT NULL DEFAULT '', decide_by date, sent_on date,
  assessor_position_id uuid REFERENCES positions(id), assessor_id uuid REFERENCES staff_members(id), salient_points text NOT NULL DEFAULT '', priority_actions text NOT NULL DEFAULT '', quality text NOT NULL DEFAULT '',
  points_met text[] NOT NULL DEFAULT '{}', assessed_on date, involvement_reason text, ready_on date, digest text, is_sampled boolean NOT NULL DEFAULT false,
  principal_id uuid REFERENCES principals(id), desk_position_id uuid REFERENCES positions(id), with_principal_on date, planned_on date,
  outcome text CHECK (outcome IN ('AGREED','AGREED_WITH_CHANGES','REFUSED')), decided_on date, communicated_on date, lessons text, closed_on date,
  CHECK ((assessor_position_id IS NULL) = (assessor_id IS NULL)), CHECK ((outcome IS NULL) = (decided_on IS NULL)),
  CHECK (stage NOT IN ('READY','WITH_PRINCIPAL','DECIDED','COMMUNICATED','CLOSED') OR digest IS NOT NULL), CHECK (stage <> 'WITH_PRINCIPAL' OR num_nonnulls(desk_position_id, planned_on) = 2)) WITH (fillfactor = 85);
CREATE INDEX submissions_stage ON submissions(stage, decide_by, id) WHERE stage NOT IN ('CLOSED','WITHDRAWN');
CREATE INDEX submissions_desk ON submissions(desk_position_id, planned_on) WHERE stage = 'WITH_PRINCIPAL';
CREATE INDEX submissions_assessor ON submissions(assessor_position_id) WHERE stage IN ('RECEIVED','ASSESSED');
CREATE INDEX submissions_author ON submissions(author_id);
CREATE INDEX submissions_case ON submissions(case_id);
CREATE INDEX submissions_review ON submissions(review_id) WHERE review_id IS NOT NULL;
CREATE TABLE submission_cases (id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL REFERENCES submissions(id), case_id uuid NOT NULL REFERENCES cases(id), UNIQUE (submission_id, case_id));
CREATE INDEX submission_cases_case ON submission_cases(case_id);
CREATE TABLE submission_papers (
  id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL REFERENCES submissions(id), attachment_id uuid NOT NULL REFERENCES attachments(id), what text NOT NULL DEFAULT '', UNIQUE (submission_id, attachment_id));

-- What was sent and what was put before a principal, word for word; a decision is bound to the digest of one of them.
CREATE TABLE submission_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL REFERENCES submissions(id), round int NOT NULL, occasion text NOT NULL CHECK (occasion IN ('SENT','READY')),
  content jsonb NOT NULL, digest text NOT NULL, made_by_id uuid REFERENCES staff_members(id), made_on date NOT NULL);
CREATE INDEX submission_versions_submission ON submission_versions(submission_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON submission_versions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TABLE submission_returns (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, submission_id uuid NOT NULL REFERENCES submissions(id), round int NOT NULL, reason_codes text[] NOT NULL CHECK (cardinality(reason_codes) > 0),
  level text NOT NULL CHECK (level IN ('CASEWORKER','TEAM_LEADER','SEGMENT_MANAGER')), note text NOT NULL CHECK (note <> ''), due_on date NOT NULL, returned_by_id uuid REFERENCES staff_members(id), returned_on date NOT NULL,
  resubmitted_on date, resubmitted_round int, UNIQUE (submission_id, round), CHECK ((resubmitted_on IS NULL) = (resubmitted_round IS NULL)));
CREATE TABLE submission_decisions (
  id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL REFERENCES submissions(id), round int NOT NULL, outcome text NOT NULL CHECK (outcome IN ('AGREED','AGREED_WITH_CHANGES','REFUSED','MORE_WANTED')),
  recommendation text NOT NULL, recommended_by_id uuid REFERENCES staff_members(id), decision text NOT NULL DEFAULT '', conditions text NOT NULL DEFAULT '', reason text NOT NULL DEFAULT '', digest text NOT NULL,
  decided_by_id uuid NOT NULL REFERENCES staff_members(id), decided_position_id uuid NOT NULL REFERENCES positions(id), instead_of text, decided_on date NOT NULL,
  CONSTRAINT one_decision_a_round UNIQUE (submission_id, round));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON submission_decisions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TABLE submission_stays (
  id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL REFERENCES submissions(id), desk_position_id uuid NOT NULL REFERENCES positions(id), in_on date NOT NULL, out_on date, CHECK (out_on >= in_on));
CREATE UNIQUE INDEX in_one_tray_at_a_time ON submission_stays(submission_id) WHERE out_on IS NULL;
CREATE INDEX submission_stays_desk ON submission_stays(desk_position_id, in_on);
CREATE TABLE submission_tellings (
  id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL REFERENCES submissions(id), party text NOT NULL CHECK (party IN ('OPERATIONS','SENIOR_MANAGEMENT','COMMUNICATIONS','LEGAL','OTHER')), who text NOT NULL CHECK (who <> ''),
  how text NOT NULL CHECK (how IN ('EMAIL','MEETING','TELEPHONE','NOTE')), told_on date NOT NULL, told_by_id uuid REFERENCES staff_members(id));
CREATE INDEX submission_tellings_submission ON submission_tellings(submission_id);
CREATE TABLE submission_exchanges (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, submission_id uuid NOT NULL REFERENCES submissions(id), kind text NOT NULL CHECK (kind IN ('QUESTION','ADVICE')), text text NOT NULL CHECK (text <> ''), due_on date,
  put_by_id uuid REFERENCES staff_members(id), put_on date NOT NULL, answer text, answered_by_id uuid REFERENCES staff_members(id), answered_on date, CHECK ((kind = 'QUESTION') = (due_on IS NOT NULL)));
CREATE INDEX submission_exchanges_submission ON submission_exchanges(submission_id);
CREATE TABLE submission_checks (
  id uuid PRIMARY KEY DEFAULT new_id(), submission_id uuid NOT NULL UNIQUE REFERENCES submissions(id), finding text NOT NULL CHECK (finding IN ('SATISFACTORY','NEEDS_IMPROVEMENT')), note text NOT NULL CHECK (note <> ''),
  checked_by_id uuid REFERENCES staff_members(id), checked_on date NOT NULL);`;

const sight = `
-- Whether the delegation scheme names a seat for any kind of submission on a day: as principal, to sign instead, or to review.
CREATE FUNCTION handles_submissions(seat uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM scheme_entries e JOIN decision_kinds k ON k.id = e.decision_kind_id AND k.category = 'SUBMISSION' LEFT JOIN principals n ON n.id = e.principal_id
    WHERE e.starts_on <= on_day AND (e.ends_on IS NULL OR e.ends_on >= on_day) AND (n.position_id = seat
      OR EXISTS (SELECT FROM scheme_people o WHERE o.entry_id = e.id AND (o.position_id = seat OR o.role_id = (SELECT role_id FROM positions WHERE id = seat))))) $$;
-- Whether the entry of the scheme that a submission falls under lets a seat sign instead of the principal.
CREATE FUNCTION signs_instead(kind uuid, complexity int, seat uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM scheme_people o WHERE o.purpose = 'SIGNS' AND (o.position_id = seat OR o.role_id = (SELECT role_id FROM positions WHERE id = seat)) AND o.entry_id = (
    SELECT e.id FROM scheme_entries e WHERE e.decision_kind_id = kind AND complexity BETWEEN e.complexity_from AND e.complexity_to AND e.starts_on <= on_day AND (e.ends_on IS NULL OR e.ends_on >= on_day)
    ORDER BY e.complexity_to - e.complexity_from, e.starts_on DESC LIMIT 1)) $$;`;

export const up = [lists, submissions, sight].join("\n");
