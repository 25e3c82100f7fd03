export const name = "0017-meetings";

const series = `
CREATE TABLE meeting_series (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), purpose text NOT NULL DEFAULT '', state text NOT NULL DEFAULT 'CURRENT' CHECK (state IN ('CURRENT','ENDED')),
  week text NOT NULL CHECK (week IN ('FIRST','SECOND','THIRD','FOURTH','LAST')), weekday text NOT NULL CHECK (weekday IN ('MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY')),
  starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), minutes int NOT NULL CHECK (minutes BETWEEN 5 AND 600), place text NOT NULL DEFAULT '', chair_id uuid NOT NULL REFERENCES staff_members(id),
  paper_working_days int NOT NULL DEFAULT 5 CHECK (paper_working_days BETWEEN 1 AND 30), opening_items text[] NOT NULL DEFAULT '{}', closing_items text[] NOT NULL DEFAULT '{}');
CREATE UNIQUE INDEX one_series_of_a_name ON meeting_series(lower(name)) WHERE state = 'CURRENT';
CREATE TABLE meeting_series_members (id uuid PRIMARY KEY DEFAULT new_id(), series_id uuid NOT NULL REFERENCES meeting_series(id), staff_id uuid NOT NULL REFERENCES staff_members(id), is_current boolean NOT NULL DEFAULT true, UNIQUE (series_id, staff_id));`;

const meetings = `
CREATE SEQUENCE meeting_numbers;
CREATE TABLE meetings (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('M-', nextval('meeting_numbers')), title text NOT NULL CHECK (title <> ''), series_id uuid REFERENCES meeting_series(id), body text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED','FROZEN','HELD','WITH_CHAIR','CLEARED','ISSUED','RECORDED','CANCELLED')), is_open boolean GENERATED ALWAYS AS (state NOT IN ('ISSUED','RECORDED','CANCELLED')) STORED,
  "on" date NOT NULL, starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), minutes int NOT NULL CHECK (minutes BETWEEN 5 AND 600), place text NOT NULL DEFAULT '', chair_id uuid REFERENCES staff_members(id), papers_due_on date NOT NULL,
  called_by_id uuid REFERENCES staff_members(id), called_on date NOT NULL, frozen_digest text, frozen_at timestamptz, frozen_by_id uuid REFERENCES staff_members(id),
  minutes_digest text, returned_reason text, cleared_by_id uuid REFERENCES staff_members(id), cleared_on date, issued_by_id uuid REFERENCES staff_members(id), issued_on date, outcome text NOT NULL DEFAULT '', cancelled_reason text,
  CHECK (body <> '' OR chair_id IS NOT NULL), CHECK (state <> 'RECORDED' OR body <> ''), CHECK (state NOT IN ('FROZEN','HELD','WITH_CHAIR','CLEARED','ISSUED') OR frozen_digest IS NOT NULL), CHECK (series_id IS NULL OR body = ''),
  -- The witness of PO-39: minutes are cleared by the chair before they are issued.
  CONSTRAINT the_chair_clears CHECK (state NOT IN ('CLEARED','ISSUED') OR cleared_by_id IS NOT DISTINCT FROM chair_id));
CREATE INDEX meetings_on ON meetings("on" DESC, id);
CREATE INDEX meetings_series ON meetings(series_id, "on");
CREATE TABLE meeting_attendees (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, meeting_id uuid NOT NULL REFERENCES meetings(id), staff_id uuid NOT NULL REFERENCES staff_members(id), deputy_id uuid REFERENCES staff_members(id),
  attendance text NOT NULL DEFAULT 'INVITED' CHECK (attendance IN ('INVITED','APOLOGIES','PRESENT','DEPUTY_PRESENT','ABSENT')), note text NOT NULL DEFAULT '', UNIQUE (meeting_id, staff_id), CHECK (attendance <> 'DEPUTY_PRESENT' OR deputy_id IS NOT NULL), CHECK (deputy_id IS DISTINCT FROM staff_id));
CREATE INDEX meeting_attendees_staff ON meeting_attendees(staff_id);
CREATE INDEX meeting_attendees_deputy ON meeting_attendees(deputy_id) WHERE deputy_id IS NOT NULL;`;

/** What something that is discussed may be about; a further kind of subject is a further column. */
const subject = `case_id uuid REFERENCES cases(id), review_id uuid REFERENCES reviews(id), submission_id uuid REFERENCES submissions(id), high_risk_id uuid REFERENCES high_risk_entries(id)`;
const agenda = `
CREATE SEQUENCE nomination_numbers;
CREATE TABLE meeting_nominations (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('N-', nextval('nomination_numbers')), kind text NOT NULL CHECK (kind IN ('CASE','REVIEW','SUBMISSION','HIGH_RISK')), ${subject}, title text NOT NULL CHECK (title <> ''), why text NOT NULL CHECK (why <> ''),
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING','PLACED','DECLINED','WITHDRAWN')), nominated_by_id uuid REFERENCES staff_members(id), nominated_on date NOT NULL, meeting_id uuid REFERENCES meetings(id), settled_reason text,
  CHECK ((state = 'PLACED') = (meeting_id IS NOT NULL)));
CREATE INDEX meeting_nominations_state ON meeting_nominations(state, nominated_on);
CREATE TABLE agenda_items (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, meeting_id uuid NOT NULL REFERENCES meetings(id), ordinal int NOT NULL, kind text NOT NULL CHECK (kind IN ('OPENING','MATTERS_ARISING','HIGH_RISK','LATE_REVIEW','SUBMISSION','NOMINATION','OTHER','CLOSING')),
  source_key text, ${subject}, nomination_id uuid REFERENCES meeting_nominations(id), work_id uuid REFERENCES commissioned_work(id), title text NOT NULL CHECK (title <> ''), reason text NOT NULL DEFAULT '', minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 240), owner_id uuid REFERENCES staff_members(id),
  is_restricted boolean NOT NULL DEFAULT false, is_removed boolean NOT NULL DEFAULT false, discussion text NOT NULL DEFAULT '', minutes_taken int CHECK (minutes_taken BETWEEN 0 AND 600));
CREATE UNIQUE INDEX one_item_of_a_source ON agenda_items(meeting_id, source_key) WHERE NOT is_removed;
CREATE INDEX agenda_items_meeting ON agenda_items(meeting_id, ordinal);
CREATE TABLE agenda_item_readers (id uuid PRIMARY KEY DEFAULT new_id(), item_id uuid NOT NULL REFERENCES agenda_items(id), staff_id uuid NOT NULL REFERENCES staff_members(id), UNIQUE (item_id, staff_id));
CREATE INDEX agenda_item_readers_staff ON agenda_item_readers(staff_id);
-- The witness of PO-39: an agenda that is fixed stays as it is, and so does what was minuted once the chair has cleared it.
CREATE FUNCTION agenda_stays_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE now_is text := (SELECT state FROM meetings WHERE id = NEW.meeting_id);
BEGIN
  IF now_is <> 'PLANNED' AND (TG_OP = 'INSERT' OR (to_jsonb(NEW) - '{version,discussion,minutes_taken}'::text[]) <> (to_jsonb(OLD) - '{version,discussion,minutes_taken}'::text[]))
    OR now_is IN ('CLEARED','ISSUED') THEN RAISE EXCEPTION 'the agenda is fixed' USING ERRCODE = '23514', CONSTRAINT = 'agenda_stays_fixed'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agenda_stays_fixed BEFORE INSERT OR UPDATE ON agenda_items FOR EACH ROW EXECUTE FUNCTION agenda_stays_fixed();`;

const papers = `
CREATE TABLE meeting_papers (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, item_id uuid NOT NULL REFERENCES agenda_items(id), meeting_id uuid NOT NULL REFERENCES meetings(id), case_id uuid REFERENCES cases(id), work_id uuid NOT NULL UNIQUE REFERENCES commissioned_work(id),
  title text NOT NULL CHECK (title <> ''), text text NOT NULL DEFAULT '', state text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED','RECEIVED','WITHDRAWN')), author_id uuid NOT NULL REFERENCES staff_members(id), due_on date NOT NULL, received_on date, number int NOT NULL DEFAULT 0);
CREATE INDEX meeting_papers_item ON meeting_papers(item_id);
CREATE INDEX meeting_papers_meeting ON meeting_papers(meeting_id);
CREATE TABLE meeting_paper_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), paper_id uuid NOT NULL REFERENCES meeting_papers(id), number int NOT NULL, is_addendum boolean NOT NULL, why text NOT NULL DEFAULT '', title text NOT NULL, text text NOT NULL, text_digest text NOT NULL, author_id uuid NOT NULL REFERENCES staff_members(id), fixed_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (paper_id, number), CHECK (number > 1 OR NOT is_addendum OR why <> ''));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON meeting_paper_versions FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const minutes = `
CREATE TABLE meeting_decisions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, meeting_id uuid NOT NULL REFERENCES meetings(id), item_id uuid NOT NULL REFERENCES agenda_items(id), ${subject}, text text NOT NULL CHECK (text <> ''), decided_by_id uuid NOT NULL REFERENCES staff_members(id), authority text NOT NULL DEFAULT '',
  decision_kind_id uuid REFERENCES decision_kinds(id), amount_pence int, comes_back boolean NOT NULL DEFAULT false, decided_on date NOT NULL, recorded_by_id uuid REFERENCES staff_members(id), is_struck boolean NOT NULL DEFAULT false);
CREATE INDEX meeting_decisions_item ON meeting_decisions(item_id);
CREATE INDEX meeting_decisions_meeting ON meeting_decisions(meeting_id);
CREATE INDEX meeting_decisions_on ON meeting_decisions(decided_on DESC, id);
CREATE FUNCTION minutes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT state FROM meetings WHERE id = NEW.meeting_id) IN ('CLEARED','ISSUED') THEN RAISE EXCEPTION 'the minutes are cleared' USING ERRCODE = '23514', CONSTRAINT = 'minutes_stay'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER minutes_stay BEFORE INSERT OR UPDATE ON meeting_decisions FOR EACH ROW EXECUTE FUNCTION minutes_stay();
-- An action of a meeting is work that was asked for: chased, escalated and closed by the same rule (PO-57).
ALTER TABLE commissioned_work ADD COLUMN meeting_id uuid REFERENCES meetings(id), ADD COLUMN agenda_item_id uuid REFERENCES agenda_items(id), ADD COLUMN submission_id uuid REFERENCES submissions(id), ADD CHECK (agenda_item_id IS NULL OR meeting_id IS NOT NULL);
CREATE INDEX commissioned_work_agenda_item ON commissioned_work(agenda_item_id) WHERE agenda_item_id IS NOT NULL;
CREATE INDEX commissioned_work_meeting ON commissioned_work(meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX commissioned_work_submission ON commissioned_work(submission_id) WHERE submission_id IS NOT NULL;`;

/** Each record's own page asks for what waits for a meeting about it, and what meetings said of it. */
const aboutSubjects = ["meeting_nominations", "agenda_items", "meeting_decisions"].flatMap((table) => ["case_id", "review_id", "submission_id", "high_risk_id"].map((column) =>
  `CREATE INDEX ${table}_${column.replace("_id", "")} ON ${table}(${column}) WHERE ${column} IS NOT NULL;`)).join("\n");

export const up = [series, meetings, agenda, papers, minutes, aboutSubjects].join("\n");
