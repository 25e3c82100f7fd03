/** What leaves for meetings: letters with invitations, who opened which papers, feeds of calendars, and the audit's root of each month. */
export const name = "0018-circulation";

export const up = `
-- Counts what a calendar must know of a meeting: whoever changes it, the number rises in the same statement.
ALTER TABLE meetings ADD COLUMN calendar_sequence int NOT NULL DEFAULT 0;
CREATE FUNCTION count_for_calendars() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.calendar_sequence := OLD.calendar_sequence + 1; RETURN NEW; END $$;
CREATE TRIGGER count_for_calendars BEFORE UPDATE ON meetings FOR EACH ROW
  WHEN ((OLD.title, OLD."on", OLD.starts_at, OLD.minutes, OLD.place, OLD.state = 'CANCELLED') IS DISTINCT FROM (NEW.title, NEW."on", NEW.starts_at, NEW.minutes, NEW.place, NEW.state = 'CANCELLED'))
  EXECUTE FUNCTION count_for_calendars();

-- What each item is called in the papers, fixed with the agenda and the same to everyone who sees it: 1, 2, 3 for what is open, A, B, C for what is restricted or about a sensitive case.
-- So nobody's numbers have a gap where a closed item stands that they do not see.
CREATE TABLE agenda_numbers (item_id uuid PRIMARY KEY REFERENCES agenda_items(id), number text NOT NULL);
CREATE FUNCTION number_the_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO agenda_numbers (item_id, number) SELECT id, CASE WHEN NOT closed THEN n::text WHEN n <= 26 THEN chr(64 + n) ELSE chr(64 + (n - 1) / 26) || chr(65 + (n - 1) % 26) END
    FROM (SELECT id, closed, row_number() OVER (PARTITION BY closed ORDER BY ordinal, id)::int AS n FROM (
      SELECT i.id, i.ordinal, i.is_restricted OR EXISTS (SELECT FROM cases c WHERE c.is_sensitive AND (c.id = i.case_id OR c.id IN (SELECT x.case_id FROM submission_cases x WHERE x.submission_id = i.submission_id))) AS closed
      FROM agenda_items i WHERE i.meeting_id = NEW.id AND NOT i.is_removed) seen) numbered ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER number_the_agenda AFTER UPDATE OF frozen_at ON meetings FOR EACH ROW WHEN (NEW.frozen_at IS NOT NULL AND OLD.frozen_at IS NULL) EXECUTE FUNCTION number_the_agenda();
CREATE TRIGGER stays_as_written BEFORE UPDATE ON agenda_numbers FOR EACH ROW EXECUTE FUNCTION stays_as_written();

-- One a person and occasion, in a queue like that of the daily e-mails: the invitation by its sequence, the papers by how many addenda they had.
CREATE TABLE meeting_letters (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, meeting_id uuid NOT NULL REFERENCES meetings(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  occasion text NOT NULL CHECK (occasion IN ('INVITATION','PAPERS')), number int NOT NULL, booked_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING','SENT','NOTHING_TO_SAY','PARKED')), attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT now(), settled_at timestamptz, trouble text, CONSTRAINT one_letter_an_occasion UNIQUE (meeting_id, staff_id, occasion, number));
CREATE INDEX meeting_letters_waiting ON meeting_letters(not_before, id) WHERE state = 'WAITING';

CREATE TABLE meeting_openings (
  id uuid PRIMARY KEY DEFAULT new_id(), meeting_id uuid NOT NULL REFERENCES meetings(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  what text NOT NULL CHECK (what IN ('PACK','MINUTES')), form text NOT NULL CHECK (form IN ('docx','pdf')), addenda int NOT NULL, digest text NOT NULL, opened_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX meeting_openings_meeting ON meeting_openings(meeting_id, opened_at DESC);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON meeting_openings FOR EACH ROW EXECUTE FUNCTION stays_as_written();

CREATE TABLE calendar_feeds (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, token_hash bytea NOT NULL UNIQUE, staff_id uuid NOT NULL REFERENCES staff_members(id), name text NOT NULL CHECK (name <> ''),
  created_at timestamptz NOT NULL DEFAULT now(), revoked_at timestamptz, last_used_at timestamptz);
CREATE INDEX calendar_feeds_staff ON calendar_feeds(staff_id);

CREATE TABLE audit_roots (month text PRIMARY KEY CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'), chains int NOT NULL, root text NOT NULL, taken_at timestamptz NOT NULL DEFAULT now());
CREATE TRIGGER stays_as_written BEFORE UPDATE ON audit_roots FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;
