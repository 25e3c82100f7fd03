/** The register of what comes in, what is agreed about contact, and letters from templates. */
export const name = "0013-correspondence";

const lists = `
-- The lists by which what comes in is sorted. An entry is in use from a date until a date, so that old entries of the register keep what was true of them.
CREATE TABLE correspondence_terms (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, kind text NOT NULL CHECK (kind IN ('NATURE','TRIAGE_REASON','FLAG_REASON','CALL_OUTCOME','FILING_REASON','PRINCIPLE')),
  code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]*$'), label text NOT NULL CHECK (label <> ''), ordinal int NOT NULL DEFAULT 99, in_use_from date NOT NULL, in_use_to date, UNIQUE (kind, code));
INSERT INTO correspondence_terms (kind, code, label, ordinal, in_use_from) VALUES
  ('NATURE', 'ENQUIRY', 'Enquiry', 1, '2000-01-01'), ('NATURE', 'COMPLAINT', 'New complaint', 2, '2000-01-01'), ('NATURE', 'FURTHER_INFORMATION', 'Further information on a case', 3, '2000-01-01'), ('NATURE', 'ABOUT_US', 'Complaint about us', 4, '2000-01-01'),
  ('NATURE', 'INFORMATION_REQUEST', 'Request for information', 5, '2000-01-01'), ('NATURE', 'MP_ENQUIRY', 'Enquiry from a Member of Parliament', 6, '2000-01-01'), ('NATURE', 'PRESS_ENQUIRY', 'Enquiry from the press', 7, '2000-01-01'), ('NATURE', 'THANKS', 'Thanks', 8, '2000-01-01'),
  ('TRIAGE_REASON', 'OPEN_CASE', 'It belongs to an open case', 1, '2000-01-01'), ('TRIAGE_REASON', 'DECIDED_CASE', 'It asks about a decided case', 2, '2000-01-01'), ('TRIAGE_REASON', 'NEW_MATTER', 'It is a new matter', 3, '2000-01-01'), ('TRIAGE_REASON', 'FOR_THE_PRINCIPAL', 'It is addressed to a principal', 4, '2000-01-01'),
  ('TRIAGE_REASON', 'SPECIALIST', 'It needs a specialist', 5, '2000-01-01'), ('TRIAGE_REASON', 'URGENT', 'Somebody may come to harm, or a deadline is near', 6, '2000-01-01'),
  ('FLAG_REASON', 'SAFETY', 'Somebody may come to harm', 1, '2000-01-01'), ('FLAG_REASON', 'LEGAL', 'Legal action is threatened or begun', 2, '2000-01-01'), ('FLAG_REASON', 'PUBLIC_INTEREST', 'It may become public', 3, '2000-01-01'), ('FLAG_REASON', 'PARLIAMENT', 'Parliament takes an interest', 4, '2000-01-01'),
  ('CALL_OUTCOME', 'ANSWERED', 'Answered in the call', 1, '2000-01-01'), ('CALL_OUTCOME', 'CALL_BACK', 'We call back', 2, '2000-01-01'), ('CALL_OUTCOME', 'PUT_THROUGH', 'Put through', 3, '2000-01-01'), ('CALL_OUTCOME', 'WILL_WRITE', 'The caller will write', 4, '2000-01-01'), ('CALL_OUTCOME', 'ENDED_BY_US', 'We ended the call', 5, '2000-01-01'),
  ('FILING_REASON', 'FOR_INFORMATION', 'For information only', 1, '2000-01-01'), ('FILING_REASON', 'NOTHING_NEW', 'It says nothing new on a closed matter', 2, '2000-01-01'), ('FILING_REASON', 'NOT_FOR_US', 'It is not for us', 3, '2000-01-01'), ('FILING_REASON', 'INSTRUCTION', 'An instruction not to acknowledge stands', 4, '2000-01-01'),
  ('PRINCIPLE', 'GETTING_IT_RIGHT', 'Getting it right', 1, '2000-01-01'), ('PRINCIPLE', 'CUSTOMER_FOCUSED', 'Being customer focused', 2, '2000-01-01'), ('PRINCIPLE', 'OPEN_AND_ACCOUNTABLE', 'Being open and accountable', 3, '2000-01-01'), ('PRINCIPLE', 'FAIR_AND_PROPORTIONATE', 'Acting fairly and proportionately', 4, '2000-01-01'),
  ('PRINCIPLE', 'PUTTING_RIGHT', 'Putting things right', 5, '2000-01-01'), ('PRINCIPLE', 'IMPROVING', 'Seeking continuous improvement', 6, '2000-01-01');
CREATE TABLE correspondence_standards (
  id uuid PRIMARY KEY DEFAULT new_id(), nature_code text, in_force_from date NOT NULL, set_by_id uuid REFERENCES staff_members(id),
  acknowledge_working_days int NOT NULL CHECK (acknowledge_working_days BETWEEN 1 AND 400), reply_working_days int NOT NULL CHECK (reply_working_days BETWEEN 1 AND 400),
  UNIQUE NULLS NOT DISTINCT (nature_code, in_force_from));
INSERT INTO correspondence_standards (nature_code, in_force_from, acknowledge_working_days, reply_working_days) VALUES
  (NULL, '2000-01-01', 3, 15), ('INFORMATION_REQUEST', '2000-01-01', 3, 20), ('MP_ENQUIRY', '2000-01-01', 2, 10), ('PRESS_ENQUIRY', '2000-01-01', 1, 2);`;

const register = `
CREATE SEQUENCE correspondence_numbers;
CREATE TABLE correspondence_items (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('IN-', nextval('correspondence_numbers')),
  channel text NOT NULL CHECK (channel IN ('POST','EMAIL','TELEPHONE','MP','PRESS','WEB')), received_on date NOT NULL, from_name text NOT NULL CHECK (from_name <> ''), from_email text, summary text NOT NULL CHECK (summary <> ''),
  person_id uuid REFERENCES people(id), status text NOT NULL DEFAULT 'RECEIVED' CHECK (status IN ('RECEIVED','TRIAGED','ANSWERED','RESOLVED','FILED','DUPLICATE')),
  nature_code text, reason_codes text[] NOT NULL DEFAULT '{}', segment_id uuid REFERENCES segments(id), handler_id uuid REFERENCES staff_members(id),
  is_high_risk boolean NOT NULL DEFAULT false, is_high_profile boolean NOT NULL DEFAULT false, flag_reason_code text, call_outcome_code text,
  triaged_by_id uuid REFERENCES staff_members(id), triaged_at timestamptz, acknowledged_on date, acknowledged_by_id uuid REFERENCES staff_members(id),
  finished_on date, finished_by_id uuid REFERENCES staff_members(id), finished_how text, principle_codes text[] NOT NULL DEFAULT '{}', duplicate_of_id uuid REFERENCES correspondence_items(id),
  entered_by_id uuid REFERENCES staff_members(id), entered_at timestamptz NOT NULL DEFAULT now(),
  is_open boolean GENERATED ALWAYS AS (status IN ('RECEIVED','TRIAGED')) STORED,
  CHECK (duplicate_of_id <> id), CHECK ((status = 'DUPLICATE') = (duplicate_of_id IS NOT NULL)), CHECK (status IN ('RECEIVED','TRIAGED') = (finished_on IS NULL)),
  CONSTRAINT a_mark_says_why CHECK (NOT (is_high_risk OR is_high_profile) OR flag_reason_code IS NOT NULL));
CREATE INDEX correspondence_items_received ON correspondence_items(received_on);
CREATE INDEX correspondence_items_person ON correspondence_items(person_id, received_on);
CREATE INDEX correspondence_items_segment ON correspondence_items(segment_id) WHERE is_open;
CREATE INDEX correspondence_items_entered ON correspondence_items(entered_by_id, entered_at);
CREATE INDEX correspondence_items_words ON correspondence_items USING gin (from_name gin_trgm_ops, summary gin_trgm_ops);
-- Which cases it is about; on an open one it is a piece of work as well, which its holder answers.
CREATE TABLE correspondence_cases (
  id uuid PRIMARY KEY DEFAULT new_id(), item_id uuid NOT NULL REFERENCES correspondence_items(id), case_id uuid NOT NULL REFERENCES cases(id), inbound_id uuid UNIQUE REFERENCES inbound_correspondence(id),
  linked_by_id uuid REFERENCES staff_members(id), linked_at timestamptz NOT NULL DEFAULT now(), UNIQUE (item_id, case_id));
CREATE INDEX correspondence_cases_case ON correspondence_cases(case_id);
CREATE TABLE correspondence_handoffs (
  id uuid PRIMARY KEY DEFAULT new_id(), item_id uuid NOT NULL REFERENCES correspondence_items(id), from_segment_id uuid REFERENCES segments(id), to_segment_id uuid NOT NULL REFERENCES segments(id), reason text NOT NULL CHECK (reason <> ''),
  by_id uuid REFERENCES staff_members(id), at timestamptz NOT NULL DEFAULT clock_timestamp(), accepted_by_id uuid REFERENCES staff_members(id), accepted_at timestamptz, CHECK ((accepted_by_id IS NULL) = (accepted_at IS NULL)));
CREATE INDEX correspondence_handoffs_item ON correspondence_handoffs(item_id);
CREATE TABLE correspondence_follow_ups (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, item_id uuid NOT NULL REFERENCES correspondence_items(id), what text NOT NULL CHECK (what <> ''), owner_id uuid NOT NULL REFERENCES staff_members(id), due_on date NOT NULL,
  asked_by_id uuid REFERENCES staff_members(id), asked_at timestamptz NOT NULL DEFAULT now(), done_on date, done_by_id uuid REFERENCES staff_members(id), outcome text, CHECK ((done_on IS NULL) = (outcome IS NULL)));
CREATE INDEX correspondence_follow_ups_item ON correspondence_follow_ups(item_id);
CREATE INDEX correspondence_follow_ups_owner ON correspondence_follow_ups(owner_id, due_on) WHERE done_on IS NULL;
-- Who asked to be alerted, and to what.
CREATE TABLE correspondence_watches (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), is_high_risk boolean NOT NULL, is_high_profile boolean NOT NULL, channels text[] NOT NULL DEFAULT '{}',
  asked_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz, CHECK (is_high_risk OR is_high_profile));
CREATE INDEX correspondence_watches_standing ON correspondence_watches(staff_id) WHERE ended_at IS NULL;
-- PO-29: whoever wrote before is found by their address.
CREATE INDEX people_email ON people (lower(email));`;

const instructions = `
CREATE SEQUENCE instruction_numbers;
CREATE TABLE contact_instructions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('CI-', nextval('instruction_numbers')), kind text NOT NULL CHECK (kind IN ('DO_NOT_ACKNOWLEDGE','CONTACT_RESTRICTION','CHALLENGING_BEHAVIOUR')),
  person_id uuid REFERENCES people(id), case_id uuid REFERENCES cases(id), what text NOT NULL CHECK (what <> ''), reason text NOT NULL CHECK (reason <> ''), status text NOT NULL DEFAULT 'RECOMMENDED' CHECK (status IN ('RECOMMENDED','APPROVED','REFUSED','ENDED')),
  starts_on date NOT NULL, ends_on date NOT NULL, review_on date NOT NULL, recommended_by_id uuid REFERENCES staff_members(id), recommended_at timestamptz NOT NULL DEFAULT now(),
  decided_by_id uuid REFERENCES staff_members(id), decided_at timestamptz, decided_because text, looked_at_on date, ended_on date, ended_because text,
  CHECK (num_nonnulls(person_id, case_id) = 1), CHECK (starts_on <= review_on AND review_on <= ends_on), CHECK ((status = 'RECOMMENDED') = (decided_at IS NULL)), CHECK ((status = 'ENDED') = (ended_on IS NOT NULL)));
CREATE INDEX contact_instructions_person ON contact_instructions(person_id) WHERE status = 'APPROVED';
CREATE INDEX contact_instructions_case ON contact_instructions(case_id) WHERE status = 'APPROVED';

-- The witness of PO-25: whoever recommended does not decide, and what was agreed stays as it was agreed.
CREATE FUNCTION instruction_takes_its_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IN ('APPROVED','REFUSED') AND NEW.decided_by_id IS NOT DISTINCT FROM NEW.recommended_by_id THEN RAISE EXCEPTION 'Whoever recommended an instruction does not decide on it.' USING ERRCODE = 'RP025'; END IF;
  IF OLD.status <> 'RECOMMENDED' AND (NEW.kind, NEW.person_id, NEW.case_id, NEW.what, NEW.reason, NEW.starts_on, NEW.ends_on) IS DISTINCT FROM (OLD.kind, OLD.person_id, OLD.case_id, OLD.what, OLD.reason, OLD.starts_on, OLD.ends_on)
    THEN RAISE EXCEPTION 'An instruction stays as it was agreed. End it and recommend another.' USING ERRCODE = 'RP025'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER instruction_takes_its_steps BEFORE UPDATE ON contact_instructions FOR EACH ROW EXECUTE FUNCTION instruction_takes_its_steps();

-- The instruction not to acknowledge that stands on a day for an entry of the register: for its person, or for a case that it is about.
CREATE FUNCTION do_not_acknowledge(item uuid, person uuid, day date) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT i.id FROM contact_instructions i WHERE i.kind = 'DO_NOT_ACKNOWLEDGE' AND i.status = 'APPROVED' AND day BETWEEN i.starts_on AND i.ends_on
    AND (i.person_id = person OR i.case_id IN (SELECT k.case_id FROM correspondence_cases k WHERE k.item_id = item)) ORDER BY i.ends_on DESC LIMIT 1 $$;
CREATE FUNCTION nothing_is_acknowledged_against_an_instruction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF do_not_acknowledge(NEW.id, NEW.person_id, NEW.acknowledged_on) IS NOT NULL THEN RAISE EXCEPTION 'An instruction not to acknowledge stands.' USING ERRCODE = 'RP025'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nothing_is_acknowledged_against_an_instruction BEFORE UPDATE OF acknowledged_on ON correspondence_items FOR EACH ROW
  WHEN (NEW.acknowledged_on IS NOT NULL AND OLD.acknowledged_on IS NULL) EXECUTE FUNCTION nothing_is_acknowledged_against_an_instruction();`;

const letters = `
CREATE TABLE letter_templates (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), kind_id uuid NOT NULL REFERENCES letter_kinds(id), language text NOT NULL CHECK (language IN ('ENGLISH','WELSH')),
  owner_id uuid NOT NULL REFERENCES staff_members(id), CONSTRAINT one_template_for_a_kind_and_language UNIQUE (kind_id, language));
-- A version stays as it was written; the next one takes its place from its own first day.
CREATE TABLE letter_template_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), template_id uuid NOT NULL REFERENCES letter_templates(id), ordinal int NOT NULL, subject text NOT NULL CHECK (subject <> ''), body text NOT NULL CHECK (body <> ''),
  from_on date NOT NULL, to_on date, written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now(), UNIQUE (template_id, ordinal), UNIQUE (template_id, from_on), CHECK (to_on >= from_on));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON letter_template_versions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TABLE standard_lines (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), language text NOT NULL CHECK (language IN ('ENGLISH','WELSH')), text text NOT NULL CHECK (text <> ''),
  owner_id uuid NOT NULL REFERENCES staff_members(id), from_on date NOT NULL, to_on date NOT NULL, CHECK (to_on >= from_on));
ALTER TABLE letters ADD COLUMN issued_how text CHECK (issued_how IN ('LETTER','EMAIL','TELEPHONE','TEXT_MESSAGE'));
-- From which version a letter was written, in which language, and to what it answers.
CREATE TABLE letter_origins (
  id uuid PRIMARY KEY DEFAULT new_id(), letter_id uuid NOT NULL UNIQUE REFERENCES letters(id), template_version_id uuid NOT NULL REFERENCES letter_template_versions(id), language text NOT NULL, item_id uuid REFERENCES correspondence_items(id));
CREATE INDEX letter_origins_item ON letter_origins(item_id);
-- Every text that a draft had, from the first (PO-28).
CREATE TABLE letter_drafts (
  id uuid PRIMARY KEY DEFAULT new_id(), letter_id uuid NOT NULL REFERENCES letters(id), ordinal int NOT NULL, subject text NOT NULL, body text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(), UNIQUE (letter_id, ordinal));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON letter_drafts FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE FUNCTION keep_every_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO letter_drafts (letter_id, ordinal, subject, body) SELECT NEW.id, coalesce(max(ordinal), 0) + 1, NEW.subject, NEW.body FROM letter_drafts WHERE letter_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_the_first_draft AFTER INSERT ON letters FOR EACH ROW EXECUTE FUNCTION keep_every_draft();
CREATE TRIGGER keep_every_draft AFTER UPDATE ON letters FOR EACH ROW WHEN ((OLD.subject, OLD.body) IS DISTINCT FROM (NEW.subject, NEW.body)) EXECUTE FUNCTION keep_every_draft();`;

export const up = [lists, register, instructions, letters].join("\n");
