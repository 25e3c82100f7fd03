/** What people are told, what each chose to hear, and the daily e-mails that carry it. */
export const name = "0007-notifications";

export const up = `
CREATE TABLE notification_choices (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), kind text NOT NULL, in_inbox boolean NOT NULL, in_digest boolean NOT NULL, UNIQUE (staff_id, kind));

-- One a person and day. An attempt is counted before it is made, and none is made before its time, so a process that is killed holds nothing up.
CREATE TABLE digests (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id), "on" date NOT NULL,
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING','SENT','NOTHING_TO_SAY','PARKED')), attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT now(), settled_at timestamptz, trouble text, CONSTRAINT one_digest_a_day UNIQUE (staff_id, "on"));
CREATE INDEX digests_waiting ON digests(not_before) WHERE state = 'WAITING';

-- Written by the door in the transaction of the change, so it is also its own entry in the outbox of the daily e-mail.
CREATE TABLE notifications (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), event_id uuid NOT NULL REFERENCES audit_entries(id),
  kind text NOT NULL, reference text NOT NULL, record_type text, record_id uuid, case_id uuid, by_id uuid REFERENCES staff_members(id),
  at timestamptz NOT NULL DEFAULT now(), in_inbox boolean NOT NULL, in_digest boolean NOT NULL, read_at timestamptz, digest_id uuid REFERENCES digests(id),
  CONSTRAINT told_once UNIQUE (staff_id, event_id), CHECK (in_inbox OR in_digest));
CREATE INDEX notifications_inbox ON notifications(staff_id, at DESC, id DESC) WHERE in_inbox;
CREATE INDEX notifications_unread ON notifications(staff_id) WHERE in_inbox AND read_at IS NULL;
CREATE INDEX notifications_for_digest ON notifications(staff_id) WHERE in_digest AND digest_id IS NULL;
CREATE INDEX notifications_event ON notifications(event_id);
CREATE INDEX notifications_digest ON notifications(digest_id) WHERE digest_id IS NOT NULL;

CREATE FUNCTION keep_what_was_told() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'What somebody was told is never changed' USING ERRCODE = '23514'; END $$;
CREATE TRIGGER keep_what_was_told BEFORE UPDATE ON notifications FOR EACH ROW
  WHEN ((OLD.staff_id, OLD.event_id, OLD.kind, OLD.reference, OLD.record_id, OLD.case_id, OLD.by_id, OLD.at) IS DISTINCT FROM (NEW.staff_id, NEW.event_id, NEW.kind, NEW.reference, NEW.record_id, NEW.case_id, NEW.by_id, NEW.at))
  EXECUTE FUNCTION keep_what_was_told();`;
