/** What must be checked, outgoing letters, approvals, and the triggers that stand as witnesses of their rules. */
export const name = "0003-approvals";

const tables = `
CREATE TABLE letter_kinds (id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), is_active boolean NOT NULL DEFAULT true);

CREATE TABLE checking_requirements (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  area_id uuid REFERENCES work_areas(id), sub_area_id uuid REFERENCES work_sub_areas(id), letter_kind_id uuid REFERENCES letter_kinds(id),
  level text NOT NULL CHECK (level IN ('TEAM_LEADER','SEGMENT_MANAGER','FINANCE')), from_on date NOT NULL, to_on date,
  CHECK (num_nonnulls(area_id, sub_area_id, letter_kind_id) = 1), CHECK (to_on >= from_on));

-- What an approval is bound to: the words that it was given for, and nothing else. The SQL of jsonb is stable for these types, whatever its label says.
CREATE FUNCTION letter_hash(kind uuid, addressee text, subject text, body text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sha256(convert_to(jsonb_build_array(kind, addressee, subject, body)::text, 'UTF8')) $$;
CREATE FUNCTION request_hash(area uuid, sub_area uuid, summary text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sha256(convert_to(jsonb_build_array(area, sub_area, summary)::text, 'UTF8')) $$;

CREATE SEQUENCE letter_numbers; CREATE SEQUENCE approval_numbers;
CREATE TABLE letters (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('L-', nextval('letter_numbers')),
  case_id uuid NOT NULL REFERENCES cases(id), kind_id uuid NOT NULL REFERENCES letter_kinds(id),
  addressee text NOT NULL CHECK (addressee <> ''), subject text NOT NULL CHECK (subject <> ''), body text NOT NULL,
  status text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT','REFERRED','APPROVED','ISSUED','CANCELLED')),
  drafted_by_id uuid REFERENCES staff_members(id), drafted_at timestamptz NOT NULL DEFAULT now(),
  issued_by_id uuid REFERENCES staff_members(id), issued_at timestamptz, cancelled_because text,
  CHECK ((status = 'ISSUED') = (issued_at IS NOT NULL)), CHECK ((status = 'CANCELLED') = (cancelled_because IS NOT NULL)));
CREATE INDEX letters_case ON letters(case_id);

CREATE TABLE approvals (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('A-', nextval('approval_numbers')),
  case_id uuid NOT NULL REFERENCES cases(id), segment_id uuid NOT NULL REFERENCES segments(id),
  service_request_id uuid REFERENCES service_requests(id), letter_id uuid REFERENCES letters(id),
  level text NOT NULL CHECK (level IN ('TEAM_LEADER','SEGMENT_MANAGER','FINANCE')), why text NOT NULL CHECK (why <> ''), asks text NOT NULL CHECK (asks <> ''),
  decision_kind text, amount_pence bigint CHECK (amount_pence >= 0), content_sha256 bytea NOT NULL, content_version int NOT NULL,
  referred_by_id uuid NOT NULL REFERENCES staff_members(id), referred_from_position_id uuid NOT NULL REFERENCES positions(id), referred_at timestamptz NOT NULL DEFAULT now(),
  position_id uuid NOT NULL REFERENCES positions(id), waits_since timestamptz NOT NULL DEFAULT now(),
  taken_on_by_id uuid REFERENCES staff_members(id), status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING','APPROVED','REJECTED')),
  decided_by_id uuid REFERENCES staff_members(id), decided_in_position_id uuid REFERENCES positions(id), decided_at timestamptz, decided_as text, decision_reason text,
  passed_to_segment_id uuid REFERENCES segments(id),
  CHECK (num_nonnulls(service_request_id, letter_id) = 1), CHECK ((status = 'PENDING') = (decided_at IS NULL)), CHECK ((status = 'PENDING') = (decided_by_id IS NULL)),
  CHECK (status <> 'REJECTED' OR decision_reason ~ '\\S'));
-- A case waits for one decision at a time, so whatever is on it waits for one at most too.
CREATE UNIQUE INDEX one_pending_approval ON approvals(case_id) WHERE status = 'PENDING';
CREATE UNIQUE INDEX one_pending_approval_of_a_request ON approvals(service_request_id) WHERE status = 'PENDING';
CREATE UNIQUE INDEX one_pending_approval_of_a_letter ON approvals(letter_id) WHERE status = 'PENDING';
CREATE INDEX approvals_inbox ON approvals(position_id, waits_since) WHERE status = 'PENDING';
CREATE INDEX approvals_case ON approvals(case_id);
CREATE INDEX approvals_request ON approvals(service_request_id);
CREATE INDEX approvals_letter ON approvals(letter_id);
CREATE INDEX approvals_decided ON approvals(decided_in_position_id, decided_at DESC) WHERE status <> 'PENDING';

-- WM-66: whose own work it is, each with what they did: facts that are only ever added to.
CREATE TABLE approval_owners (
  id uuid PRIMARY KEY DEFAULT new_id(), approval_id uuid NOT NULL REFERENCES approvals(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  because text NOT NULL CHECK (because IN ('REFERRED','DRAFTED','EDITED','CARRIED_OUT','HELD')), since timestamptz NOT NULL DEFAULT now(), UNIQUE (approval_id, staff_id, because));`;

const people = `
-- Who worked on a request or a letter: by the audit, by the letter itself, and by holding the case.
CREATE FUNCTION people_of(request uuid, letter uuid) RETURNS TABLE (staff_id uuid, because text) LANGUAGE sql STABLE AS $$
  SELECT e.actor_id, CASE WHEN e.action IN ('service request added', 'letter drafted') THEN 'DRAFTED'
      WHEN e.action = 'letter edited' OR (e.action = 'service request edited' AND e.particulars->'changes' ?| '{areaId,subAreaId,summary}') THEN 'EDITED'
      WHEN e.action IN ('service request started', 'service request waits', 'service request completed') THEN 'CARRIED_OUT' END
    FROM audit_entries e WHERE e.record_id = coalesce(request, letter) AND e.actor_id IS NOT NULL
      AND (e.action IN ('service request added', 'letter drafted', 'letter edited', 'service request started', 'service request waits', 'service request completed')
        OR (e.action = 'service request edited' AND e.particulars->'changes' ?| '{areaId,subAreaId,summary}'))
  UNION SELECT l.drafted_by_id, 'DRAFTED' FROM letters l WHERE l.id = letter AND l.drafted_by_id IS NOT NULL
  UNION SELECT p.holder_id, 'HELD' FROM cases c JOIN case_groups g ON g.id = c.case_group_id JOIN positions p ON p.id = g.owner_position_id
    WHERE c.id = coalesce((SELECT r.case_id FROM service_requests r WHERE r.id = request), (SELECT l.case_id FROM letters l WHERE l.id = letter)) AND p.holder_id IS NOT NULL $$;

-- Everyone whose own work an approval is: those on record, and whoever holds the case now in any position.
CREATE FUNCTION owners_of(approval uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT o.staff_id FROM approval_owners o WHERE o.approval_id = approval
    UNION SELECT p.holder_id FROM approvals a JOIN cases c ON c.id = a.case_id JOIN case_groups g ON g.id = c.case_group_id JOIN positions p ON p.id = g.owner_position_id WHERE a.id = approval AND p.holder_id IS NOT NULL) $$;

-- As what a seat decides at a level; nothing when it does not (WM-56, WM-65). Loans of permissions do not come into it.
CREATE FUNCTION seat_decides(seat uuid, level text, segment uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN level = 'FINANCE' THEN CASE WHEN 'approve-finance' = ANY(r.permissions) THEN 'FINANCE_MANAGER' END
      WHEN p.segment_id <> segment THEN NULL
      WHEN level = 'TEAM_LEADER' AND p.has_team_leader_permissions THEN 'TEAM_LEADER_PERMISSIONS'
      WHEN p.kind <> 'CASEWORKER' AND CASE level WHEN 'TEAM_LEADER' THEN 'approve-work' ELSE 'approve-segment-work' END = ANY(r.permissions) THEN p.kind END
    FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.id = seat AND p.is_open $$;

-- What stands now where an approval was asked for.
CREATE FUNCTION present_hash(request uuid, letter uuid) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT request_hash(r.area_id, r.sub_area_id, r.summary) FROM service_requests r WHERE r.id = request), (SELECT letter_hash(l.kind_id, l.addressee, l.subject, l.body) FROM letters l WHERE l.id = letter)) $$;
CREATE FUNCTION is_approved(request uuid, letter uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM approvals a WHERE (a.service_request_id = request OR a.letter_id = letter) AND a.status = 'APPROVED' AND a.content_sha256 = present_hash(request, letter)) $$;
-- The level at which the published table requires a check of a request or a letter on a day; the part of an area goes before the area (WM-55).
CREATE FUNCTION required_level(request uuid, letter uuid, day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT k.level FROM checking_requirements k WHERE day >= k.from_on AND (k.to_on IS NULL OR day <= k.to_on) AND (
      EXISTS (SELECT FROM service_requests r WHERE r.id = request AND (r.sub_area_id = k.sub_area_id OR r.area_id = k.area_id)) OR EXISTS (SELECT FROM letters l WHERE l.id = letter AND l.kind_id = k.letter_kind_id))
    ORDER BY k.sub_area_id IS NULL LIMIT 1 $$;
CREATE FUNCTION office_day() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Europe/London')::date $$;`;

const deciding = `
CREATE FUNCTION route_to_somebody_else(a approvals, owners uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF seat_decides(a.position_id, a.level, a.segment_id) IS NULL THEN RAISE EXCEPTION 'That position does not decide approvals of this level in this segment.' USING ERRCODE = 'RM065'; END IF;
  IF EXISTS (SELECT FROM positions p WHERE p.id = a.position_id AND p.holder_id = ANY(owners)) THEN RAISE EXCEPTION 'An approval does not wait with somebody whose own work it is.' USING ERRCODE = 'RM066'; END IF;
END $$;

CREATE FUNCTION approval_is_referred() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.status <> 'PENDING' THEN RAISE EXCEPTION 'An approval is referred first and decided afterwards.' USING ERRCODE = 'RM061'; END IF;
  SELECT c.id, g.segment_id, s.version INTO NEW.case_id, NEW.segment_id, NEW.content_version FROM
    (SELECT r.case_id, r.version FROM service_requests r WHERE r.id = NEW.service_request_id UNION ALL SELECT l.case_id, l.version FROM letters l WHERE l.id = NEW.letter_id) s
    JOIN cases c ON c.id = s.case_id JOIN case_groups g ON g.id = c.case_group_id;
  NEW.content_sha256 := present_hash(NEW.service_request_id, NEW.letter_id);
  NEW.taken_on_by_id := NULL;
  PERFORM route_to_somebody_else(NEW, ARRAY(SELECT staff_id FROM people_of(NEW.service_request_id, NEW.letter_id)) || NEW.referred_by_id);
  RETURN NEW;
END $$;
CREATE TRIGGER approval_is_referred BEFORE INSERT ON approvals FOR EACH ROW EXECUTE FUNCTION approval_is_referred();

CREATE FUNCTION remember_the_owners() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO approval_owners (approval_id, staff_id, because)
    SELECT NEW.id, staff_id, because FROM people_of(NEW.service_request_id, NEW.letter_id) UNION SELECT NEW.id, NEW.referred_by_id, 'REFERRED'
    UNION SELECT NEW.id, NEW.taken_on_by_id, 'CARRIED_OUT' WHERE NEW.taken_on_by_id IS NOT NULL ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER remember_the_owners AFTER INSERT ON approvals FOR EACH ROW EXECUTE FUNCTION remember_the_owners();
CREATE TRIGGER remember_who_took_it_on AFTER UPDATE OF taken_on_by_id ON approvals FOR EACH ROW WHEN (NEW.status = 'PENDING') EXECUTE FUNCTION remember_the_owners();

-- The witness of WM-56, WM-61 and WM-65 to WM-69, on every path: decided once, by somebody else, in the seat with which it waits, on what was referred.
CREATE FUNCTION approval_is_decided_by_somebody_else() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.status <> 'PENDING' THEN RAISE EXCEPTION 'This approval is decided, and its decision stands.' USING ERRCODE = 'RM069'; END IF;
  IF (NEW.case_id, NEW.segment_id, NEW.level, NEW.why, NEW.asks, NEW.referred_by_id, NEW.referred_from_position_id, NEW.referred_at) IS DISTINCT FROM (OLD.case_id, OLD.segment_id, OLD.level, OLD.why, OLD.asks, OLD.referred_by_id, OLD.referred_from_position_id, OLD.referred_at)
     OR (NEW.service_request_id, NEW.letter_id, NEW.decision_kind, NEW.amount_pence) IS DISTINCT FROM (OLD.service_request_id, OLD.letter_id, OLD.decision_kind, OLD.amount_pence)
    THEN RAISE EXCEPTION 'What was referred is not changed afterwards.' USING ERRCODE = 'RM069'; END IF;
  NEW.content_sha256 := OLD.content_sha256;
  NEW.content_version := OLD.content_version;
  IF OLD.taken_on_by_id IS NOT NULL AND NEW.taken_on_by_id IS NULL THEN
    NEW.content_sha256 := present_hash(NEW.service_request_id, NEW.letter_id);
    NEW.content_version := coalesce((SELECT version FROM service_requests WHERE id = NEW.service_request_id), (SELECT version FROM letters WHERE id = NEW.letter_id));
  END IF;
  IF NEW.status = 'PENDING' THEN
    IF NEW.position_id <> OLD.position_id THEN PERFORM route_to_somebody_else(NEW, owners_of(OLD.id)); END IF;
    RETURN NEW;
  END IF;
  IF NEW.decided_by_id = ANY(owners_of(OLD.id)) THEN RAISE EXCEPTION 'Nobody approves their own work, in whatever position.' USING ERRCODE = 'RM066'; END IF;
  IF OLD.taken_on_by_id IS NOT NULL THEN RAISE EXCEPTION 'Somebody is carrying out what this needs. It is decided once they hand it back.' USING ERRCODE = 'RM059'; END IF;
  NEW.decided_as := seat_decides(NEW.decided_in_position_id, NEW.level, NEW.segment_id);
  IF NEW.decided_as IS NULL OR NEW.decided_in_position_id <> OLD.position_id OR NOT EXISTS (SELECT FROM positions p WHERE p.id = NEW.decided_in_position_id AND p.holder_id = NEW.decided_by_id)
    THEN RAISE EXCEPTION 'An approval is decided by whoever sits where it waits, when that position may decide it.' USING ERRCODE = 'RM065'; END IF;
  IF NEW.status = 'APPROVED' AND NEW.content_sha256 <> present_hash(NEW.service_request_id, NEW.letter_id) THEN RAISE EXCEPTION 'What was referred has been changed since.' USING ERRCODE = 'RM069'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER approval_is_decided_by_somebody_else BEFORE UPDATE ON approvals FOR EACH ROW EXECUTE FUNCTION approval_is_decided_by_somebody_else();

CREATE FUNCTION keep_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Whose own work it is stays on record.' USING ERRCODE = 'RM066'; END $$;
CREATE TRIGGER keep_as_it_is BEFORE UPDATE OR DELETE ON approval_owners FOR EACH ROW EXECUTE FUNCTION keep_as_it_is();
CREATE TRIGGER keep_as_it_is BEFORE DELETE ON approvals FOR EACH ROW EXECUTE FUNCTION keep_as_it_is();

CREATE FUNCTION whoever_holds_it_owns_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO approval_owners (approval_id, staff_id, because) SELECT a.id, p.holder_id, 'HELD' FROM approvals a JOIN cases c ON c.id = a.case_id JOIN positions p ON p.id = NEW.owner_position_id
    WHERE c.case_group_id = NEW.id AND a.status = 'PENDING' AND p.holder_id IS NOT NULL ON CONFLICT DO NOTHING;
  -- What was taken on lasts while whoever took it on holds it: work that leaves them waits again for a decision (WM-22, WM-59).
  UPDATE approvals a SET taken_on_by_id = NULL, version = a.version + 1 FROM cases c WHERE c.id = a.case_id AND c.case_group_id = NEW.id AND a.status = 'PENDING' AND a.taken_on_by_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM positions p WHERE p.id = NEW.owner_position_id AND p.holder_id = a.taken_on_by_id);
  RETURN NULL;
END $$;
CREATE TRIGGER whoever_holds_it_owns_it AFTER UPDATE OF owner_position_id ON case_groups FOR EACH ROW WHEN (OLD.owner_position_id IS DISTINCT FROM NEW.owner_position_id) EXECUTE FUNCTION whoever_holds_it_owns_it();`;

const readOnly = `
-- The witness of WM-54: nothing of a case is changed, added or finished while an approval is pending and nobody took it on; what arrives and what is noted passes.
CREATE FUNCTION refuse_while_an_approval_is_pending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE kept jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  IF EXISTS (SELECT FROM approvals a WHERE a.case_id = (kept->>TG_ARGV[0])::uuid AND a.status = 'PENDING' AND a.taken_on_by_id IS NULL)
    THEN RAISE EXCEPTION 'The case waits for an approval. Until that is decided it is read-only; post and file notes are still taken in.' USING ERRCODE = 'RM054'; END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER read_only_while_pending BEFORE UPDATE ON cases FOR EACH ROW WHEN ((OLD.title, OLD.summary, OLD.body_id, OLD.complainant_id, OLD.status, OLD.received_on, OLD.decided_on, OLD.closed_on, OLD.complexity, OLD.contact_owner_id, OLD.returned_at, OLD.case_group_id)
  IS DISTINCT FROM (NEW.title, NEW.summary, NEW.body_id, NEW.complainant_id, NEW.status, NEW.received_on, NEW.decided_on, NEW.closed_on, NEW.complexity, NEW.contact_owner_id, NEW.returned_at, NEW.case_group_id)) EXECUTE FUNCTION refuse_while_an_approval_is_pending('id');
CREATE TRIGGER read_only_while_pending BEFORE UPDATE ON service_requests FOR EACH ROW WHEN ((OLD.area_id, OLD.sub_area_id, OLD.summary, OLD.status, OLD.priority, OLD.next_action_due_on, OLD.outcome)
  IS DISTINCT FROM (NEW.area_id, NEW.sub_area_id, NEW.summary, NEW.status, NEW.priority, NEW.next_action_due_on, NEW.outcome)) EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER read_only_while_pending BEFORE UPDATE ON activities FOR EACH ROW WHEN ((OLD.kind, OLD.summary, OLD.due_on, OLD.status) IS DISTINCT FROM (NEW.kind, NEW.summary, NEW.due_on, NEW.status)) EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER read_only_while_pending BEFORE UPDATE ON inbound_correspondence FOR EACH ROW WHEN (OLD.status <> 'ANSWERED' AND NEW.status = 'ANSWERED') EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER read_only_while_pending BEFORE UPDATE ON letters FOR EACH ROW WHEN ((OLD.kind_id, OLD.addressee, OLD.subject, OLD.body) IS DISTINCT FROM (NEW.kind_id, NEW.addressee, NEW.subject, NEW.body) OR NEW.status IN ('ISSUED','CANCELLED')) EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER nothing_begins_while_pending BEFORE INSERT ON service_requests FOR EACH ROW EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER nothing_begins_while_pending BEFORE INSERT ON activities FOR EACH ROW EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER nothing_begins_while_pending BEFORE INSERT ON letters FOR EACH ROW EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');
CREATE TRIGGER read_only_while_pending BEFORE INSERT OR UPDATE OR DELETE ON findings FOR EACH ROW EXECUTE FUNCTION refuse_while_an_approval_is_pending('case_id');

-- Seen at the end of the transaction: while an approval is pending its case group stays put, but for whoever took it on, the way back, and a seat that is left (WM-22).
CREATE FUNCTION the_group_stays_while_pending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM approvals a JOIN cases c ON c.id = a.case_id WHERE c.case_group_id = NEW.id AND a.status = 'PENDING'
      AND NEW.owner_position_id IS DISTINCT FROM a.referred_from_position_id
      AND NOT EXISTS (SELECT FROM positions p WHERE p.id = NEW.owner_position_id AND p.holder_id = a.taken_on_by_id)
      AND (OLD.owner_position_id IS NULL OR EXISTS (SELECT FROM positions p WHERE p.id = OLD.owner_position_id AND p.is_held) AND EXISTS (SELECT FROM positions p WHERE p.id = a.referred_from_position_id AND p.is_held)))
    THEN RAISE EXCEPTION 'A case of this group waits for an approval, so the group stays where it is.' USING ERRCODE = 'RM054'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER the_group_stays_while_pending AFTER UPDATE ON case_groups DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.owner_position_id IS DISTINCT FROM NEW.owner_position_id OR OLD.segment_id <> NEW.segment_id) EXECUTE FUNCTION the_group_stays_while_pending();`;

const finishing = `
-- The witness of WM-53 and WM-55: what must be checked is not finished unapproved, and a letter takes no step that it may not take.
CREATE FUNCTION request_is_completed_when_approved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF required_level(OLD.id, NULL, office_day()) IS NOT NULL AND (NOT is_approved(OLD.id, NULL) OR request_hash(NEW.area_id, NEW.sub_area_id, NEW.summary) <> request_hash(OLD.area_id, OLD.sub_area_id, OLD.summary)) THEN RAISE EXCEPTION 'This must be approved as it stands before it is completed.' USING ERRCODE = 'RM053'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER request_is_completed_when_approved BEFORE UPDATE OF status ON service_requests FOR EACH ROW WHEN (OLD.status <> 'COMPLETED' AND NEW.status = 'COMPLETED') EXECUTE FUNCTION request_is_completed_when_approved();

CREATE FUNCTION letter_takes_its_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE rewritten boolean := letter_hash(NEW.kind_id, NEW.addressee, NEW.subject, NEW.body) <> letter_hash(OLD.kind_id, OLD.addressee, OLD.subject, OLD.body);
BEGIN
  IF rewritten AND (OLD.status NOT IN ('DRAFT','APPROVED') OR NEW.status <> 'DRAFT') THEN RAISE EXCEPTION 'Only a draft is rewritten.' USING ERRCODE = 'RM069'; END IF;
  IF NEW.case_id <> OLD.case_id THEN RAISE EXCEPTION 'A letter stays on its case.' USING ERRCODE = 'RM069'; END IF;
  IF OLD.status <> NEW.status AND NOT (OLD.status, NEW.status) IN (('DRAFT','REFERRED'),('DRAFT','ISSUED'),('DRAFT','CANCELLED'),('REFERRED','APPROVED'),('REFERRED','DRAFT'),('APPROVED','DRAFT'),('APPROVED','ISSUED'),('APPROVED','CANCELLED'))
    THEN RAISE EXCEPTION 'A letter that is % does not become %.', lower(OLD.status), lower(NEW.status) USING ERRCODE = 'RM055'; END IF;
  IF OLD.status <> NEW.status AND (NEW.status = 'APPROVED' OR (NEW.status = 'ISSUED' AND required_level(NULL, OLD.id, office_day()) IS NOT NULL)) AND NOT is_approved(NULL, OLD.id)
    THEN RAISE EXCEPTION 'This letter must be approved as it stands before it is issued.' USING ERRCODE = 'RM055'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_takes_its_steps BEFORE UPDATE ON letters FOR EACH ROW EXECUTE FUNCTION letter_takes_its_steps();
CREATE FUNCTION letter_begins_as_a_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'DRAFT' THEN RAISE EXCEPTION 'A letter begins as a draft.' USING ERRCODE = 'RM055'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER letter_begins_as_a_draft BEFORE INSERT ON letters FOR EACH ROW EXECUTE FUNCTION letter_begins_as_a_draft();`;

/** WM-67: computed from what happened, never stored, so that no path can forget it. */
const report = `
CREATE FUNCTION violations_of(a approvals) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN a.status = 'PENDING' THEN '{}'::text[] ELSE array_remove(ARRAY[
    CASE WHEN a.decided_by_id = a.referred_by_id OR EXISTS (SELECT FROM approval_owners o WHERE o.approval_id = a.id AND o.staff_id = a.decided_by_id) THEN 'OWN_APPROVAL' END,
    CASE WHEN a.decided_as IS NULL OR CASE a.level WHEN 'FINANCE' THEN a.decided_as <> 'FINANCE_MANAGER' WHEN 'SEGMENT_MANAGER' THEN a.decided_as NOT IN ('SEGMENT_MANAGER','OTHER') ELSE a.decided_as NOT IN ('TEAM_LEADER','TEAM_LEADER_PERMISSIONS','SEGMENT_MANAGER','OTHER') END
      OR (a.level <> 'FINANCE' AND EXISTS (SELECT FROM positions p WHERE p.id = a.decided_in_position_id AND (p.segment_id <> a.segment_id OR (p.kind = 'CASEWORKER' AND a.decided_as <> 'TEAM_LEADER_PERMISSIONS')))) THEN 'NOT_ENTITLED' END,
    CASE WHEN NOT EXISTS (SELECT FROM position_holdings h WHERE h.position_id = a.decided_in_position_id AND h.staff_id = a.decided_by_id AND h.held_from <= (a.decided_at AT TIME ZONE 'Europe/London')::date AND (h.held_to IS NULL OR h.held_to >= (a.decided_at AT TIME ZONE 'Europe/London')::date)) THEN 'NOT_THEIR_SEAT' END,
    CASE WHEN a.status = 'APPROVED' AND NOT is_approved(a.service_request_id, a.letter_id) AND (EXISTS (SELECT FROM letters l WHERE l.id = a.letter_id AND l.status = 'ISSUED') OR EXISTS (SELECT FROM service_requests r WHERE r.id = a.service_request_id AND r.status = 'COMPLETED')) THEN 'CHANGED_AFTER_APPROVAL' END
  ], NULL) END $$;`;

export const up = [tables, people, deciding, readOnly, finishing, report].join("\n");
