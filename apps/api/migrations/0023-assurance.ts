export const name = "0023-assurance";

const examining = `
CREATE TABLE examination_questions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, ordinal int NOT NULL CHECK (ordinal BETWEEN 1 AND 100), aspect text NOT NULL CHECK (aspect IN ('CASEWORK','POLICY','PROCESS','LIMITS')),
  wording text NOT NULL CHECK (wording <> ''), in_use_from date NOT NULL, in_use_to date CHECK (in_use_to > in_use_from), added_by_id uuid REFERENCES staff_members(id));
INSERT INTO examination_questions (ordinal, aspect, wording, in_use_from) VALUES
  (1, 'CASEWORK', 'Does the file show what was done, when and why?', '2000-01-01'), (2, 'CASEWORK', 'Is the next step known, with a date?', '2000-01-01'),
  (3, 'POLICY', 'Were the policies of the office followed?', '2000-01-01'), (4, 'PROCESS', 'Were the steps taken in their order, and approvals asked for?', '2000-01-01'), (5, 'LIMITS', 'Was everything within the limits of authority of whoever decided it?', '2000-01-01');
CREATE SEQUENCE case_sample_numbers;
CREATE TABLE case_samples (
  id uuid PRIMARY KEY DEFAULT new_id(), reference text NOT NULL UNIQUE DEFAULT numbered('SM-', nextval('case_sample_numbers')), drawn_by_id uuid NOT NULL REFERENCES staff_members(id), drawn_on date NOT NULL,
  of_staff_id uuid REFERENCES staff_members(id), closed_since date, size int NOT NULL CHECK (size BETWEEN 1 AND 50), seed text NOT NULL CHECK (seed <> ''),
  -- The whole list, so that anybody can draw again with the seed and must come to the same cases.
  listed_ids uuid[] NOT NULL, listed int GENERATED ALWAYS AS (cardinality(listed_ids)) STORED);
CREATE INDEX case_samples_drawn_by ON case_samples(drawn_by_id, drawn_on DESC);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON case_samples FOR EACH ROW EXECUTE FUNCTION stays_as_written();
-- AS-24: which cases of a list a seed draws.
CREATE FUNCTION drawn_from(listed uuid[], seed text, size int) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT id FROM unnest(listed) AS l(id) ORDER BY md5(seed || id::text), id LIMIT size $$;
CREATE SEQUENCE case_examination_numbers;
CREATE TABLE case_examinations (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('EX-', nextval('case_examination_numbers')), sample_id uuid NOT NULL REFERENCES case_samples(id), case_id uuid NOT NULL REFERENCES cases(id),
  holder_id uuid NOT NULL REFERENCES staff_members(id), examiner_id uuid NOT NULL REFERENCES staff_members(id), drawn_on date NOT NULL,
  state text NOT NULL DEFAULT 'TO_EXAMINE' CHECK (state IN ('TO_EXAMINE','EXAMINED','LEFT_OUT')), is_open boolean GENERATED ALWAYS AS (state = 'TO_EXAMINE') STORED,
  casework_to_date text, finding text CHECK (finding IN ('IN_ORDER','TO_IMPROVE','NOT_IN_ORDER')), note text, examined_on date, work_id uuid REFERENCES commissioned_work(id), left_out_reason text, UNIQUE (sample_id, case_id),
  CHECK ((state = 'EXAMINED') = (finding IS NOT NULL AND examined_on IS NOT NULL AND casework_to_date IS NOT NULL)), CHECK ((state = 'LEFT_OUT') = (left_out_reason IS NOT NULL)), CHECK (finding IS NULL OR finding = 'IN_ORDER' OR work_id IS NOT NULL),
  -- The witness of AS-24: nobody examines their own casework.
  CONSTRAINT another_person_examines CHECK (examiner_id <> holder_id));
CREATE INDEX case_examinations_examiner ON case_examinations(examiner_id) WHERE state = 'TO_EXAMINE';
CREATE INDEX case_examinations_holder ON case_examinations(holder_id, drawn_on DESC);
CREATE INDEX case_examinations_case ON case_examinations(case_id);
CREATE INDEX case_examinations_drawn ON case_examinations(drawn_on DESC, id);
CREATE TABLE examination_answers (
  id uuid PRIMARY KEY DEFAULT new_id(), examination_id uuid NOT NULL REFERENCES case_examinations(id), question_id uuid NOT NULL REFERENCES examination_questions(id), answer text NOT NULL CHECK (answer IN ('YES','NO','DOES_NOT_APPLY')), note text NOT NULL DEFAULT '', UNIQUE (examination_id, question_id));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON examination_answers FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE INDEX cases_owner ON cases(owner_position_id) WHERE owner_position_id IS NOT NULL;`;

const payments = `
CREATE TABLE payment_exception_kinds (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), test text NOT NULL CHECK (test IN ('AMOUNT','NO_AUTHORISED_PAYEE')), from_pence int CHECK (from_pence > 0),
  working_days int NOT NULL CHECK (working_days BETWEEN 1 AND 60), overseer_position_id uuid NOT NULL REFERENCES positions(id), in_use_from date NOT NULL, in_use_to date CHECK (in_use_to > in_use_from), added_by_id uuid REFERENCES staff_members(id),
  CHECK ((test = 'AMOUNT') = (from_pence IS NOT NULL)));
CREATE SEQUENCE payment_run_numbers;
CREATE TABLE payment_runs (
  id uuid PRIMARY KEY DEFAULT new_id(), reference text NOT NULL UNIQUE DEFAULT numbered('PR-', nextval('payment_run_numbers')), file_name text NOT NULL, paid_from date NOT NULL, paid_to date NOT NULL CHECK (paid_to - paid_from BETWEEN 0 AND 6),
  imported_at timestamptz NOT NULL DEFAULT now(), imported_by_id uuid REFERENCES staff_members(id), import_run_id uuid REFERENCES import_runs(id));
CREATE INDEX payment_runs_paid ON payment_runs(paid_to DESC, id);
CREATE TABLE payments (
  id uuid PRIMARY KEY DEFAULT new_id(), reference text NOT NULL UNIQUE, run_id uuid NOT NULL REFERENCES payment_runs(id), case_id uuid NOT NULL REFERENCES cases(id),
  paid_on date NOT NULL, amount_pence int NOT NULL CHECK (amount_pence > 0), payee text NOT NULL, is_payee_authorised boolean NOT NULL, CHECK (payee <> '' OR NOT is_payee_authorised));
CREATE INDEX payments_run ON payments(run_id);
CREATE INDEX payments_case ON payments(case_id);
CREATE INDEX payments_paid ON payments(paid_on DESC, id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON payments FOR EACH ROW EXECUTE FUNCTION stays_as_written();
-- Whose it is, by when and what came of it is kept once, by the work that was asked for.
CREATE TABLE payment_exceptions (
  id uuid PRIMARY KEY DEFAULT new_id(), payment_id uuid NOT NULL REFERENCES payments(id), case_id uuid NOT NULL REFERENCES cases(id), kind_id uuid NOT NULL REFERENCES payment_exception_kinds(id), work_id uuid NOT NULL UNIQUE REFERENCES commissioned_work(id), raised_on date NOT NULL, UNIQUE (payment_id, kind_id));
CREATE INDEX payment_exceptions_raised ON payment_exceptions(raised_on DESC, id);
CREATE INDEX payment_exceptions_case ON payment_exceptions(case_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON payment_exceptions FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const compliance = `
CREATE SEQUENCE compliance_involvement_numbers;
CREATE TABLE compliance_involvements (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('CF-', nextval('compliance_involvement_numbers')), case_id uuid NOT NULL REFERENCES cases(id), why text NOT NULL CHECK (why <> ''),
  state text NOT NULL DEFAULT 'TO_REVIEW' CHECK (state IN ('TO_REVIEW','REVIEWED','CLOSED')), is_open boolean GENERATED ALWAYS AS (state <> 'CLOSED') STORED, involved_by_id uuid NOT NULL REFERENCES staff_members(id), involved_on date NOT NULL,
  review text, reviewed_by_id uuid REFERENCES staff_members(id), reviewed_on date, closed_on date, outcome text,
  CHECK ((state = 'TO_REVIEW') = (reviewed_on IS NULL) AND (reviewed_on IS NULL) = (reviewed_by_id IS NULL) AND (reviewed_on IS NULL) = (review IS NULL)), CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)));
CREATE UNIQUE INDEX one_involvement_of_a_case ON compliance_involvements(case_id) WHERE state <> 'CLOSED';
CREATE INDEX compliance_involvements_case ON compliance_involvements(case_id);
CREATE INDEX compliance_involvements_involved ON compliance_involvements(involved_on DESC, id);
CREATE TABLE compliance_visits (
  id uuid PRIMARY KEY DEFAULT new_id(), involvement_id uuid NOT NULL REFERENCES compliance_involvements(id), visited_on date NOT NULL, account text NOT NULL CHECK (account <> ''), recorded_by_id uuid NOT NULL REFERENCES staff_members(id));
CREATE INDEX compliance_visits_involvement ON compliance_visits(involvement_id);
-- The witness of AS-26: no visit before the casework was reviewed.
CREATE FUNCTION a_visit_follows_its_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM compliance_involvements i WHERE i.id = NEW.involvement_id AND i.reviewed_on <= NEW.visited_on) THEN RAISE EXCEPTION 'a visit follows the review of its casework' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_visit_follows_its_review BEFORE INSERT OR UPDATE ON compliance_visits FOR EACH ROW EXECUTE FUNCTION a_visit_follows_its_review();
CREATE TABLE compliance_issues (
  id uuid PRIMARY KEY DEFAULT new_id(), involvement_id uuid NOT NULL REFERENCES compliance_involvements(id), found text NOT NULL CHECK (found <> ''), work_id uuid NOT NULL UNIQUE REFERENCES commissioned_work(id), raised_by_id uuid NOT NULL REFERENCES staff_members(id), raised_on date NOT NULL);
CREATE INDEX compliance_issues_involvement ON compliance_issues(involvement_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON compliance_issues FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

export const up = [examining, payments, compliance].join("\n");
