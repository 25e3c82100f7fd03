export const name = "0033-people";

const grades = `
-- The grade at which a person works, from a day on (CS-30); the day before the next one is its last. Whoever has none is held to no level.
CREATE TABLE grades (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), level int NOT NULL CHECK (level BETWEEN 1 AND 4), starts_on date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''), set_by_id uuid REFERENCES staff_members(id), set_at timestamptz NOT NULL DEFAULT now(), UNIQUE (staff_id, starts_on));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON grades FOR EACH ROW EXECUTE FUNCTION stays_as_written();
INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, level, started_on, 'The level on record before grades were dated.' FROM staff_members;
ALTER TABLE staff_members DROP COLUMN level;
-- The level at which a person works on a day; empty where none is on record. Everyone may know it, whoever may not read why it was given.
CREATE FUNCTION level_of(person uuid, on_day date) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT g.level FROM grades g WHERE g.staff_id = person AND g.starts_on <= on_day ORDER BY g.starts_on DESC LIMIT 1 $$;`;

const learned = `
-- What a person learned (CS-23, PO-62). A record that is wrong is taken back, never rewritten.
CREATE TABLE training_records (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), kind text NOT NULL CHECK (kind IN ('INDUCTION','COURSE','COACHING','ON_THE_JOB','KNOWLEDGE')),
  title text NOT NULL CHECK (title <> ''), provider text NOT NULL DEFAULT '', "on" date NOT NULL, expires_on date CHECK (expires_on > "on"), field text CHECK (field <> ''),
  recorded_by_id uuid NOT NULL REFERENCES staff_members(id), recorded_at timestamptz NOT NULL DEFAULT now(), taken_back_on date, taken_back_reason text, CHECK ((taken_back_on IS NULL) = (taken_back_reason IS NULL)), CHECK (kind <> 'KNOWLEDGE' OR field IS NOT NULL));
CREATE INDEX training_records_staff ON training_records(staff_id, "on" DESC);
CREATE INDEX training_records_expiring ON training_records(expires_on) WHERE expires_on IS NOT NULL AND taken_back_on IS NULL;
CREATE TABLE mentor_pairs (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), mentor_id uuid NOT NULL REFERENCES staff_members(id), "in" text NOT NULL CHECK ("in" <> ''),
  starts_on date NOT NULL, ends_on date, arranged_by_id uuid REFERENCES staff_members(id), CHECK (mentor_id <> staff_id), CHECK (ends_on >= starts_on));
CREATE INDEX mentor_pairs_staff ON mentor_pairs(staff_id, starts_on DESC);
CREATE INDEX mentor_pairs_mentor ON mentor_pairs(mentor_id, starts_on DESC);`;

const between = `
-- The behaviours by which people are appraised: the office's own list (CS-31).
CREATE TABLE behaviours (id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), meaning text NOT NULL DEFAULT '', ordinal int NOT NULL DEFAULT 100, is_active boolean NOT NULL DEFAULT true);
INSERT INTO behaviours (ordinal, name, meaning) VALUES (1, 'Adaptability and flexibility', 'Meets change with an open mind, and helps others to.'), (2, 'Customer service', 'Sees the matter as the customer does, and says plainly what can be done.'), (3, 'Communication', 'Is understood the first time, in speech and in writing, and listens.'),
  (4, 'Personal improvement', 'Learns from what went wrong and from what went well.'), (5, 'Taking responsibility and achieving results', 'Sees things through, on time and well.'), (6, 'Working with others', 'Shares what is known, and leaves nobody alone with a hard day.');
CREATE TABLE appraisals (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), appraiser_id uuid NOT NULL REFERENCES staff_members(id), period_from date NOT NULL, period_to date NOT NULL, due_on date NOT NULL,
  state text NOT NULL DEFAULT 'PREPARING' CHECK (state IN ('PREPARING','TO_SIGN','SIGNED')), own_account text NOT NULL DEFAULT '', summary text NOT NULL DEFAULT '', appraiser_signed_at timestamptz, signed_at timestamptz,
  CHECK (period_from < period_to), CHECK ((state = 'PREPARING') = (appraiser_signed_at IS NULL)), CHECK ((state = 'SIGNED') = (signed_at IS NOT NULL)),
  -- The witness of CS-24: nobody appraises themselves.
  CONSTRAINT another_person_appraises CHECK (appraiser_id <> staff_id));
CREATE UNIQUE INDEX one_appraisal_under_way ON appraisals(staff_id) WHERE state <> 'SIGNED';
CREATE INDEX appraisals_staff ON appraisals(staff_id, due_on DESC);
CREATE TABLE appraisal_behaviours (
  id uuid PRIMARY KEY DEFAULT new_id(), appraisal_id uuid NOT NULL REFERENCES appraisals(id), behaviour_id uuid NOT NULL REFERENCES behaviours(id), name text NOT NULL, ordinal int NOT NULL, text text NOT NULL CHECK (text <> ''), UNIQUE (appraisal_id, behaviour_id));
-- What one of the two has signed stays as it is; only sending it back opens it again, until both have signed.
CREATE FUNCTION signed_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_TABLE_NAME = 'appraisals' THEN
    IF OLD.state = 'SIGNED' OR TG_OP = 'DELETE' OR OLD.state = 'TO_SIGN' AND (OLD.own_account, OLD.summary, OLD.period_from, OLD.period_to, OLD.appraiser_id) IS DISTINCT FROM (NEW.own_account, NEW.summary, NEW.period_from, NEW.period_to, NEW.appraiser_id) THEN
      RAISE EXCEPTION 'a signed appraisal stays as it is';
    END IF;
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM appraisals a WHERE a.id = coalesce(NEW.appraisal_id, OLD.appraisal_id) AND a.state <> 'PREPARING') THEN RAISE EXCEPTION 'a signed appraisal stays as it is'; END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER signed_stays BEFORE UPDATE OR DELETE ON appraisals FOR EACH ROW EXECUTE FUNCTION signed_stays();
CREATE TRIGGER signed_stays BEFORE INSERT OR UPDATE OR DELETE ON appraisal_behaviours FOR EACH ROW EXECUTE FUNCTION signed_stays();
CREATE TABLE development_talks (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), kind text NOT NULL CHECK (kind IN ('ONE_TO_ONE','DEVELOPMENT','PERFORMANCE')), held_on date NOT NULL, notes text NOT NULL CHECK (notes <> ''),
  agreed text NOT NULL DEFAULT '', next_on date CHECK (next_on > held_on), written_by_id uuid NOT NULL REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now(), CHECK (written_by_id <> staff_id), CHECK (kind <> 'PERFORMANCE' OR agreed <> '' AND next_on IS NOT NULL));
CREATE INDEX development_talks_staff ON development_talks(staff_id, held_on DESC);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON development_talks FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TABLE development_goals (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), goal text NOT NULL CHECK (goal <> ''), how text NOT NULL DEFAULT '', by_on date NOT NULL, set_by_id uuid NOT NULL REFERENCES staff_members(id), set_on date NOT NULL,
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','REACHED','DROPPED')), outcome text, settled_on date, CHECK ((state = 'OPEN') = (settled_on IS NULL AND outcome IS NULL)));
CREATE INDEX development_goals_staff ON development_goals(staff_id, by_on DESC);
-- What is said later about what was signed or written down.
CREATE TABLE development_remarks (
  id uuid PRIMARY KEY DEFAULT new_id(), appraisal_id uuid REFERENCES appraisals(id), talk_id uuid REFERENCES development_talks(id), text text NOT NULL CHECK (text <> ''), written_by_id uuid NOT NULL REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now(), CHECK (num_nonnulls(appraisal_id, talk_id) = 1));
CREATE INDEX development_remarks_appraisal ON development_remarks(appraisal_id);
CREATE INDEX development_remarks_talk ON development_remarks(talk_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON development_remarks FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

export const up = [grades, learned, between].join("\n");
