export const name = "0012-external-reviewers";

const lists = `
ALTER TABLE review_terms DROP CONSTRAINT review_terms_kind_check;
ALTER TABLE review_terms ADD CONSTRAINT review_terms_kind_check CHECK (kind IN ('GROUND','OUTCOME','RESOLUTION','QUALITY_POINT','REMEDY_BAND','EXPERTISE','COMMISSION_CRITERION'));
INSERT INTO review_terms (kind, code, label, ordinal, in_use_from) VALUES
  ('EXPERTISE', 'HOSPITAL_MEDICINE', 'Hospital medicine', 1, '2000-01-01'), ('EXPERTISE', 'GENERAL_PRACTICE', 'General practice', 2, '2000-01-01'), ('EXPERTISE', 'NURSING', 'Nursing and care at home', 3, '2000-01-01'),
  ('EXPERTISE', 'MENTAL_HEALTH', 'Mental health', 4, '2000-01-01'), ('EXPERTISE', 'SOCIAL_CARE', 'Social care of children and adults', 5, '2000-01-01'), ('EXPERTISE', 'HOUSING', 'Housing and repairs', 6, '2000-01-01'),
  ('EXPERTISE', 'ADMINISTRATION', 'Administration and record keeping', 7, '2000-01-01'), ('EXPERTISE', 'PUBLIC_LAW', 'Public law', 8, '2000-01-01'),
  ('COMMISSION_CRITERION', 'ANSWERS_THE_QUESTION', 'It answers the question that was asked', 1, '2000-01-01'), ('COMMISSION_CRITERION', 'RESTS_ON_EVIDENCE', 'It rests on the papers and says where', 2, '2000-01-01'),
  ('COMMISSION_CRITERION', 'SOUND_REASONING', 'Its reasoning can be followed', 3, '2000-01-01'), ('COMMISSION_CRITERION', 'CLEAR_WRITING', 'It is in plain words', 4, '2000-01-01');
-- For the limits of authority: who may promise how much to an external reviewer (AS-23).
INSERT INTO decision_kinds (code, label, category, is_monetary) VALUES ('EXTERNAL_COMMISSION', 'Commission to an external reviewer', 'DECISION', true);`;

const register = `
-- A person from outside the office: whatever their role or a loan says, they carry out commissions and see nothing else.
ALTER TABLE staff_members ADD is_external boolean NOT NULL DEFAULT false;
CREATE TABLE external_reviewers (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL UNIQUE REFERENCES staff_members(id), about text NOT NULL DEFAULT '', expertise_codes text[] NOT NULL DEFAULT '{}',
  days_a_month int NOT NULL CHECK (days_a_month BETWEEN 1 AND 31), unsuitable_because text CHECK (unsuitable_because <> ''), registered_by_id uuid REFERENCES staff_members(id), registered_on date NOT NULL);
CREATE FUNCTION whoever_is_registered_is_external() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN UPDATE staff_members SET is_external = true WHERE id = NEW.staff_id; RETURN NEW; END $$;
CREATE TRIGGER whoever_is_registered_is_external AFTER INSERT ON external_reviewers FOR EACH ROW EXECUTE FUNCTION whoever_is_registered_is_external();
CREATE TABLE reviewer_contracts (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reviewer_id uuid NOT NULL REFERENCES external_reviewers(id), reference text NOT NULL UNIQUE CHECK (reference <> ''),
  starts_on date NOT NULL, ends_on date NOT NULL, rate_kind text NOT NULL CHECK (rate_kind IN ('DAY','CASE')), rate_pence int NOT NULL CHECK (rate_pence > 0), CHECK (ends_on >= starts_on), UNIQUE (id, reviewer_id),
  CONSTRAINT one_contract_at_a_time EXCLUDE USING gist (reviewer_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&));
CREATE TABLE reviewer_interests (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reviewer_id uuid NOT NULL REFERENCES external_reviewers(id), body_id uuid REFERENCES bodies(id), person_id uuid REFERENCES people(id), staff_id uuid REFERENCES staff_members(id),
  note text NOT NULL CHECK (note <> ''), declared_on date NOT NULL, ended_on date, CHECK (num_nonnulls(body_id, person_id, staff_id) = 1));
CREATE INDEX reviewer_interests_reviewer ON reviewer_interests(reviewer_id);`;

const commissions = `
CREATE TABLE budget_headings (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, year int NOT NULL CHECK (year BETWEEN 2000 AND 2199), name text NOT NULL CHECK (name <> ''), allotted_pence int NOT NULL CHECK (allotted_pence >= 0),
  expected_pence int NOT NULL DEFAULT 0 CHECK (expected_pence >= 0), note text NOT NULL DEFAULT '', CONSTRAINT budget_heading_of_a_year UNIQUE (year, name));
ALTER TABLE attachments ADD CONSTRAINT attachments_with_case UNIQUE (id, case_id);
CREATE SEQUENCE commission_numbers;
CREATE TABLE commissions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE, case_id uuid NOT NULL REFERENCES cases(id), review_id uuid REFERENCES reviews(id),
  reviewer_id uuid NOT NULL REFERENCES external_reviewers(id), contract_id uuid NOT NULL, heading_id uuid NOT NULL REFERENCES budget_headings(id),
  status text NOT NULL DEFAULT 'OFFERED' CHECK (status IN ('OFFERED','UNDER_WAY','DELIVERED','ACCEPTED','INVOICED','PAID','DECLINED','ENDED')),
  is_open boolean GENERATED ALWAYS AS (status IN ('OFFERED','UNDER_WAY','DELIVERED')) STORED,
  question text NOT NULL CHECK (question <> ''), agreed_hours int NOT NULL CHECK (agreed_hours BETWEEN 1 AND 1000), fee_pence int NOT NULL CHECK (fee_pence > 0), due_on date NOT NULL, ends_on date NOT NULL CHECK (ends_on >= due_on),
  commissioned_by_id uuid REFERENCES staff_members(id), commissioned_on date NOT NULL, declared_on date, declaration text NOT NULL DEFAULT '', report text NOT NULL DEFAULT '', report_document_id uuid, delivered_on date, returned_reason text, times_returned int NOT NULL DEFAULT 0,
  accepted_by_id uuid REFERENCES staff_members(id), accepted_on date, ended_on date, ended_because text, invoice_reference text, invoice_pence int CHECK (invoice_pence BETWEEN 0 AND fee_pence), invoiced_on date, paid_on date,
  UNIQUE (id, case_id), FOREIGN KEY (contract_id, reviewer_id) REFERENCES reviewer_contracts(id, reviewer_id), FOREIGN KEY (report_document_id, case_id) REFERENCES attachments(id, case_id)) WITH (fillfactor = 85);
CREATE INDEX commissions_case ON commissions(case_id);
CREATE INDEX commissions_review ON commissions(review_id);
CREATE INDEX commissions_reviewer ON commissions(reviewer_id);
CREATE INDEX commissions_heading ON commissions(heading_id);
CREATE INDEX commissions_contract ON commissions(contract_id);
CREATE INDEX commissions_due ON commissions(due_on, id) WHERE status IN ('OFFERED','UNDER_WAY','DELIVERED');
-- Which documents of the case a reviewer may read: those of its own case and no other, by the very keys.
CREATE TABLE commission_papers (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, commission_id uuid NOT NULL, case_id uuid NOT NULL, attachment_id uuid NOT NULL, released_by_id uuid REFERENCES staff_members(id), released_on date NOT NULL, withdrawn_on date,
  FOREIGN KEY (commission_id, case_id) REFERENCES commissions(id, case_id), FOREIGN KEY (attachment_id, case_id) REFERENCES attachments(id, case_id), UNIQUE (commission_id, attachment_id));
CREATE INDEX commission_papers_attachment ON commission_papers(attachment_id);
CREATE TABLE commission_messages (
  id uuid PRIMARY KEY DEFAULT new_id(), commission_id uuid NOT NULL REFERENCES commissions(id), text text NOT NULL CHECK (text <> ''), is_from_reviewer boolean NOT NULL, written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX commission_messages_commission ON commission_messages(commission_id);
CREATE TABLE commission_hours (
  id uuid PRIMARY KEY DEFAULT new_id(), commission_id uuid NOT NULL REFERENCES commissions(id), "on" date NOT NULL, minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 1440), what text NOT NULL CHECK (what <> ''));
CREATE INDEX commission_hours_commission ON commission_hours(commission_id);
CREATE TABLE commission_marks (
  id uuid PRIMARY KEY DEFAULT new_id(), commission_id uuid NOT NULL REFERENCES commissions(id), criterion_code text NOT NULL, mark int NOT NULL CHECK (mark BETWEEN 1 AND 4), reason text NOT NULL CHECK (reason <> ''),
  marked_by_id uuid REFERENCES staff_members(id), UNIQUE (commission_id, criterion_code));`;

export const up = [lists, register, commissions].join("\n");
