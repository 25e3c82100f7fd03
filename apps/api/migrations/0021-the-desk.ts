/** Letters of a review, and what the Ombudsman's desk keeps beside the register. */
export const name = "0021-the-desk";

const letters = `
-- A letter is of its case, or of a review of that case's decision, and maybe for one party that the review tells (PO-71).
ALTER TABLE reviews ADD CONSTRAINT a_review_and_its_case UNIQUE (id, case_id);
ALTER TABLE review_parties ADD CONSTRAINT a_party_and_its_review UNIQUE (id, review_id);
ALTER TABLE letters ADD review_id uuid, ADD review_party_id uuid, ADD CHECK (review_party_id IS NULL OR review_id IS NOT NULL),
  ADD FOREIGN KEY (review_id, case_id) REFERENCES reviews(id, case_id), ADD FOREIGN KEY (review_party_id, review_id) REFERENCES review_parties(id, review_id);
CREATE INDEX letters_review ON letters(review_id) WHERE review_id IS NOT NULL;
CREATE INDEX letters_review_party ON letters(review_party_id) WHERE review_party_id IS NOT NULL;
-- What letters know of the review that writes them.
CREATE VIEW reviews_for_letters AS
  SELECT v.id, v.reference, v.is_open, v.stage, v.received_on, v.reviewer_id, v.reviewer_position_id, p.segment_id, s.name || ' (' || s.staff_number || ')' AS reviewer_name, CASE WHEN v.approved_on IS NOT NULL THEN nullif(v.conclusion, '') END AS conclusion
  FROM reviews v LEFT JOIN positions p ON p.id = v.reviewer_position_id LEFT JOIN staff_members s ON s.id = v.reviewer_id;
CREATE FUNCTION a_letter_stays_on_its_review() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'A letter stays on its review.' USING ERRCODE = 'RM069'; END $$;
CREATE TRIGGER a_letter_stays_on_its_review BEFORE UPDATE ON letters FOR EACH ROW WHEN (NEW.review_id IS DISTINCT FROM OLD.review_id) EXECUTE FUNCTION a_letter_stays_on_its_review();`;

const approvals = `
-- An approval of a review's letter is decided where the review is, by nobody with a part in the decision (PO-50), and keeps no case waiting.
ALTER TABLE approvals ADD holds_its_case boolean NOT NULL DEFAULT true;
DROP INDEX one_pending_approval;
CREATE UNIQUE INDEX one_pending_approval ON approvals(case_id) WHERE status = 'PENDING' AND holds_its_case;
ALTER TABLE approval_owners DROP CONSTRAINT approval_owners_because_check, ADD CONSTRAINT approval_owners_because_check CHECK (because IN ('REFERRED','DRAFTED','EDITED','CARRIED_OUT','HELD','REVIEWED','TOOK_PART'));
ALTER FUNCTION people_of(uuid, uuid) RENAME TO people_of_the_work;
CREATE FUNCTION people_of(request uuid, letter uuid) RETURNS TABLE (staff_id uuid, because text) LANGUAGE sql STABLE AS $$
  SELECT w.staff_id, w.because FROM people_of_the_work(request, letter) w
  UNION SELECT v.reviewer_id, 'REVIEWED' FROM letters l JOIN reviews v ON v.id = l.review_id WHERE l.id = letter AND v.reviewer_id IS NOT NULL
  UNION SELECT d.staff_id, 'TOOK_PART' FROM letters l JOIN parts_in_decisions d ON d.case_id = l.case_id WHERE l.id = letter AND l.review_id IS NOT NULL
  UNION SELECT m.manager_id, 'TOOK_PART' FROM letters l JOIN managers_of_makers m ON m.case_id = l.case_id WHERE l.id = letter AND l.review_id IS NOT NULL $$;
CREATE OR REPLACE FUNCTION owners_of(approval uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT o.staff_id FROM approval_owners o WHERE o.approval_id = approval
    UNION SELECT p.holder_id FROM approvals a JOIN cases c ON c.id = a.case_id JOIN case_groups g ON g.id = c.case_group_id JOIN positions p ON p.id = g.owner_position_id WHERE a.id = approval AND p.holder_id IS NOT NULL
    UNION SELECT w.staff_id FROM approvals a JOIN letters l ON l.id = a.letter_id AND l.review_id IS NOT NULL CROSS JOIN LATERAL people_of(NULL, l.id) w WHERE a.id = approval) $$;

CREATE OR REPLACE FUNCTION approval_is_referred() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.status <> 'PENDING' THEN RAISE EXCEPTION 'An approval is referred first and decided afterwards.' USING ERRCODE = 'RM061'; END IF;
  SELECT c.id, coalesce(s.segment_id, g.segment_id), s.version, s.review_id IS NULL INTO NEW.case_id, NEW.segment_id, NEW.content_version, NEW.holds_its_case FROM
    (SELECT r.case_id, r.version, NULL::uuid AS review_id, NULL::uuid AS segment_id FROM service_requests r WHERE r.id = NEW.service_request_id
     UNION ALL SELECT l.case_id, l.version, l.review_id, v.segment_id FROM letters l LEFT JOIN reviews_for_letters v ON v.id = l.review_id WHERE l.id = NEW.letter_id) s
    JOIN cases c ON c.id = s.case_id JOIN case_groups g ON g.id = c.case_group_id;
  NEW.content_sha256 := present_hash(NEW.service_request_id, NEW.letter_id);
  NEW.taken_on_by_id := NULL;
  PERFORM route_to_somebody_else(NEW, ARRAY(SELECT staff_id FROM people_of(NEW.service_request_id, NEW.letter_id)) || NEW.referred_by_id);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION refuse_while_an_approval_is_pending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE kept jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  IF EXISTS (SELECT FROM approvals a WHERE a.case_id = (kept->>TG_ARGV[0])::uuid AND a.status = 'PENDING' AND a.holds_its_case AND a.taken_on_by_id IS NULL)
    THEN RAISE EXCEPTION 'The case waits for an approval. Until that is decided it is read-only; post and file notes are still taken in.' USING ERRCODE = 'RM054'; END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
DROP TRIGGER read_only_while_pending ON letters;
DROP TRIGGER nothing_begins_while_pending ON letters;
CREATE TRIGGER read_only_while_pending BEFORE UPDATE ON letters FOR EACH ROW WHEN (NEW.review_id IS NULL AND ((OLD.kind_id, OLD.addressee, OLD.subject, OLD.body) IS DISTINCT FROM (NEW.kind_id, NEW.addressee, NEW.subject, NEW.body) OR NEW.status IN ('ISSUED','CANCELLED'))) EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER nothing_begins_while_pending BEFORE INSERT ON letters FOR EACH ROW WHEN (NEW.review_id IS NULL) EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');

CREATE OR REPLACE FUNCTION the_group_stays_while_pending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM approvals a JOIN cases c ON c.id = a.case_id WHERE c.case_group_id = NEW.id AND a.status = 'PENDING' AND a.holds_its_case
      AND NEW.owner_position_id IS DISTINCT FROM a.referred_from_position_id
      AND NOT EXISTS (SELECT FROM positions p WHERE p.id = NEW.owner_position_id AND p.holder_id = a.taken_on_by_id)
      AND (OLD.owner_position_id IS NULL OR EXISTS (SELECT FROM positions p WHERE p.id = OLD.owner_position_id AND p.is_held) AND EXISTS (SELECT FROM positions p WHERE p.id = a.referred_from_position_id AND p.is_held)))
    THEN RAISE EXCEPTION 'A case of this group waits for an approval, so the group stays where it is.' USING ERRCODE = 'RM054'; END IF;
  RETURN NULL;
END $$;`;

const reviewers = `
-- When an external reviewer was reminded of what is commissioned from them, for which due date (PO-57).
CREATE TABLE commission_reminders (
  id uuid PRIMARY KEY DEFAULT new_id(), commission_id uuid NOT NULL REFERENCES commissions(id), kind text NOT NULL CHECK (kind IN ('BEFORE','ON_THE_DAY','AFTER')), due_on date NOT NULL, "on" date NOT NULL, UNIQUE (commission_id, due_on, "on"));`;

const desk = `
-- A query that whoever met it first took to the Casework Manager, and the guidance with which it came back (PO-16).
ALTER TABLE correspondence_items ADD escalated_to_id uuid REFERENCES staff_members(id), ADD escalated_by_id uuid REFERENCES staff_members(id), ADD escalated_on date, ADD escalated_why text, ADD guidance text,
  ADD CHECK (escalated_to_id IS NULL OR escalated_to_id <> escalated_by_id);
CREATE INDEX correspondence_items_escalated ON correspondence_items(escalated_to_id) WHERE escalated_to_id IS NOT NULL;
INSERT INTO correspondence_terms (kind, code, label, ordinal, in_use_from) VALUES ('NATURE', 'CASEWORK_QUERY', 'Query about casework from outside', 9, '2000-01-01'), ('NATURE', 'COLLEAGUE_QUERY', 'Query about casework from a colleague', 10, '2000-01-01');
-- Whoever took a high-risk case on personally; what they negotiated and reported stands among its changes (PO-31).
ALTER TABLE high_risk_entries ADD personally_since date;
ALTER TABLE high_risk_changes DROP CONSTRAINT high_risk_changes_what_check, ADD CONSTRAINT high_risk_changes_what_check CHECK (what IN ('ENTERED','VALIDATED','NOT_ACCEPTED','REVIEWED','REASSESSED','HANDED_ON','TAKEN_ON','NEGOTIATED','REPORTED','LEFT'));
-- What was recommended to a body, and whether it did it (PO-70).
CREATE TABLE body_recommendations (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id), body_id uuid NOT NULL REFERENCES bodies(id), what text NOT NULL CHECK (what <> ''), made_on date NOT NULL, due_on date NOT NULL,
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING','COMPLIED','PARTLY','REFUSED')), evidence text, settled_on date, settled_by_id uuid REFERENCES staff_members(id), made_by_id uuid REFERENCES staff_members(id),
  is_open boolean GENERATED ALWAYS AS (state IN ('WAITING','PARTLY')) STORED, CHECK ((state = 'WAITING') = (settled_on IS NULL)));
CREATE INDEX body_recommendations_body ON body_recommendations(body_id, due_on);
CREATE INDEX body_recommendations_case ON body_recommendations(case_id);`;

export const up = [letters, approvals, reviewers, desk].join("\n");
