/** How people prove who they are, where they are signed in, and what takes a second person. */
export const name = "0005-identity";

const sessions = `
ALTER TABLE sessions
  ADD COLUMN version int NOT NULL DEFAULT 1,
  ADD COLUMN signed_in_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN begun_by text NOT NULL DEFAULT 'DEMONSTRATION' CHECK (begun_by IN ('DEMONSTRATION','LINK','SET_UP','PASSPHRASE','PROVIDER')),
  ADD COLUMN address text NOT NULL DEFAULT '', ADD COLUMN device text NOT NULL DEFAULT '',
  -- What the groups of a provider let the session use at most; null where no groups say anything.
  ADD COLUMN at_most text[];

-- Whoever keeps a session or a token in mind is told at once that it ended.
CREATE FUNCTION say_the_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('remit_sessions', NEW.staff_id::text); RETURN NULL; END $$;
CREATE TRIGGER say_it_ended AFTER UPDATE OF ended_at ON sessions FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION say_the_session_ended();
CREATE TRIGGER say_it_ended AFTER UPDATE OF revoked_at ON api_tokens FOR EACH ROW WHEN (NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION say_the_session_ended();`;

const provider = `
CREATE TABLE provider_identities (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), issuer text NOT NULL, subject text NOT NULL CHECK (subject <> ''),
  linked_at timestamptz NOT NULL DEFAULT now(), UNIQUE (issuer, subject), CONSTRAINT one_identity_a_person UNIQUE (issuer, staff_id));

CREATE TABLE provider_sign_ins (
  id uuid PRIMARY KEY DEFAULT new_id(), token_hash bytea NOT NULL UNIQUE, state text NOT NULL, nonce text NOT NULL, code_verifier text NOT NULL,
  return_to text NOT NULL CHECK (return_to LIKE '/%'), expires_at timestamptz NOT NULL, used_at timestamptz);
CREATE FUNCTION forget_old_sign_ins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN DELETE FROM provider_sign_ins WHERE expires_at < now() - interval '1 day'; RETURN NULL; END $$;
CREATE TRIGGER forget_old_sign_ins AFTER INSERT ON provider_sign_ins FOR EACH STATEMENT EXECUTE FUNCTION forget_old_sign_ins();`;

const accounts = `
CREATE TABLE local_accounts (
  staff_id uuid PRIMARY KEY REFERENCES staff_members(id), passphrase_hash text CHECK (passphrase_hash LIKE '$argon2id$%'), passphrase_set_at timestamptz,
  totp_secret text, totp_confirmed_at timestamptz, totp_last_step bigint NOT NULL DEFAULT 0, offered_secret text);
CREATE TABLE recovery_codes (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
  used_at timestamptz, retired_at timestamptz);
CREATE INDEX recovery_codes_staff ON recovery_codes(staff_id);`;

const grants = `
ALTER TABLE office ADD COLUMN second_person_since timestamptz;
UPDATE roles SET permissions = permissions || '{confirm-grants}'::text[] WHERE 'manage-organisation' = ANY(permissions);

CREATE TABLE grants (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  kind text NOT NULL CHECK (kind IN ('APPOINTMENT','POSITION','ROLE','LOAN','CASE_ACCESS','CASE_OPENED','EXCLUSION_ENDED')), says text NOT NULL, gives text[] NOT NULL,
  record_id uuid, record_version int, wanted jsonb NOT NULL, case_id uuid REFERENCES cases(id), beneficiary_ids uuid[] NOT NULL,
  reason text NOT NULL CHECK (reason ~ '\\S'), proposed_by_id uuid NOT NULL REFERENCES staff_members(id), proposed_in_id uuid REFERENCES positions(id),
  proposed_at timestamptz NOT NULL DEFAULT now(), expires_on date NOT NULL,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING','CONFIRMED','REFUSED','WITHDRAWN')),
  decided_by_id uuid REFERENCES staff_members(id), decided_at timestamptz, decided_because text NOT NULL DEFAULT '', confirmed_in xid8,
  CHECK ((state = 'PENDING') = (decided_by_id IS NULL)), CHECK ((state = 'CONFIRMED') = (confirmed_in IS NOT NULL)),
  -- The witness: nobody proposes for themselves, and nobody confirms what they proposed or would gain by.
  CONSTRAINT nobody_proposes_for_themselves CHECK (NOT proposed_by_id = ANY(beneficiary_ids)),
  CONSTRAINT somebody_else_decides CHECK (state NOT IN ('CONFIRMED','REFUSED') OR (decided_by_id <> proposed_by_id AND NOT decided_by_id = ANY(beneficiary_ids))),
  CONSTRAINT only_the_proposer_withdraws CHECK (state <> 'WITHDRAWN' OR decided_by_id = proposed_by_id));
CREATE INDEX grants_pending ON grants(record_id) WHERE state = 'PENDING';
CREATE INDEX grants_confirmed ON grants(confirmed_in) WHERE confirmed_in IS NOT NULL;

CREATE FUNCTION a_grant_stays_as_proposed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'PENDING' OR (OLD.kind, OLD.gives, OLD.record_id, OLD.record_version, OLD.wanted, OLD.beneficiary_ids, OLD.reason, OLD.proposed_by_id, OLD.expires_on)
      IS DISTINCT FROM (NEW.kind, NEW.gives, NEW.record_id, NEW.record_version, NEW.wanted, NEW.beneficiary_ids, NEW.reason, NEW.proposed_by_id, NEW.expires_on) THEN
    RAISE EXCEPTION 'A grant stays as it was proposed and is decided once.' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_grant_stays_as_proposed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_grant_stays_as_proposed BEFORE UPDATE ON grants FOR EACH ROW EXECUTE FUNCTION a_grant_stays_as_proposed();

-- From the moment at which two people can confirm grants, everything that takes two takes two for good.
CREATE FUNCTION note_the_second_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE office SET second_person_since = clock_timestamp() WHERE second_person_since IS NULL AND 1 < (
    SELECT count(DISTINCT p.holder_id) FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.is_open AND p.holder_id IS NOT NULL AND 'confirm-grants' = ANY(r.permissions));
  RETURN NULL;
END $$;
CREATE TRIGGER note_the_second_person AFTER INSERT OR UPDATE ON position_holdings FOR EACH STATEMENT EXECUTE FUNCTION note_the_second_person();
CREATE TRIGGER note_the_second_person AFTER INSERT ON office FOR EACH STATEMENT EXECUTE FUNCTION note_the_second_person();
CREATE TRIGGER note_the_second_person AFTER UPDATE ON roles FOR EACH STATEMENT EXECUTE FUNCTION note_the_second_person();
CREATE TRIGGER note_the_second_person AFTER UPDATE OF role_id ON positions FOR EACH STATEMENT EXECUTE FUNCTION note_the_second_person();
CREATE FUNCTION the_second_person_stays_noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.second_person_since := coalesce(OLD.second_person_since, NEW.second_person_since); RETURN NEW; END $$;
CREATE TRIGGER the_second_person_stays_noted BEFORE UPDATE OF second_person_since ON office FOR EACH ROW EXECUTE FUNCTION the_second_person_stays_noted();

CREATE FUNCTION powers(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY(SELECT unnest(names) EXCEPT SELECT unnest('{see-cases,see-personal-data,do-casework,receive-work,open-cases}'::text[])) $$;
CREATE FUNCTION seat_allows(p positions) RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT r.permissions || CASE WHEN p.has_team_leader_permissions THEN '{allocate-work,approve-work}'::text[] ELSE '{}' END FROM roles r WHERE r.id = p.role_id $$;

-- The witness on every path: the application's role grants nothing that takes two unless a grant of that record is confirmed in the same transaction.
CREATE FUNCTION it_takes_two(record uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM office WHERE second_person_since IS NOT NULL) AND NOT EXISTS (SELECT FROM grants WHERE record_id = record AND confirmed_in = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'This takes a second person.' USING ERRCODE = 'check_violation', CONSTRAINT = 'it_takes_two';
  END IF;
END $$;
CREATE FUNCTION an_appointment_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE seat positions;
BEGIN
  IF session_user = current_user OR NEW.held_to IS NOT NULL THEN RETURN NEW; END IF;
  SELECT * INTO seat FROM positions WHERE id = NEW.position_id;
  IF powers(seat_allows(seat)) <> '{}' OR EXISTS (SELECT FROM positions p WHERE p.holder_id = NEW.staff_id AND p.is_open AND powers(seat_allows(p)) <> '{}' AND NOT seat_allows(p) @> seat_allows(seat)) THEN PERFORM it_takes_two(NEW.position_id); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER it_takes_two BEFORE INSERT OR UPDATE OF position_id, staff_id, held_to ON position_holdings FOR EACH ROW EXECUTE FUNCTION an_appointment_takes_two();
CREATE FUNCTION a_held_seat_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF session_user <> current_user AND NEW.holder_id IS NOT NULL AND powers(ARRAY(SELECT unnest(seat_allows(NEW)) EXCEPT SELECT unnest(seat_allows(OLD)))) <> '{}' THEN PERFORM it_takes_two(NEW.id); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER it_takes_two BEFORE UPDATE OF role_id, has_team_leader_permissions ON positions FOR EACH ROW EXECUTE FUNCTION a_held_seat_takes_two();
CREATE FUNCTION a_held_role_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF session_user <> current_user AND NOT OLD.permissions @> NEW.permissions AND EXISTS (SELECT FROM positions p WHERE p.role_id = NEW.id AND p.holder_id IS NOT NULL) THEN PERFORM it_takes_two(NEW.id); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER it_takes_two BEFORE UPDATE OF permissions ON roles FOR EACH ROW EXECUTE FUNCTION a_held_role_takes_two();
CREATE FUNCTION knowing_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF session_user = current_user THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.kind = 'EXCLUDED' AND OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL THEN PERFORM it_takes_two(NEW.id); END IF;
  ELSIF NEW.kind = 'NEED_TO_KNOW' AND EXISTS (SELECT FROM cases WHERE id = NEW.case_id AND is_sensitive) THEN PERFORM it_takes_two(NEW.case_id);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER it_takes_two BEFORE INSERT OR UPDATE OF ended_at ON case_access FOR EACH ROW EXECUTE FUNCTION knowing_takes_two();
CREATE FUNCTION opening_a_case_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN IF session_user <> current_user THEN PERFORM it_takes_two(NEW.id); END IF; RETURN NEW; END $$;
CREATE TRIGGER it_takes_two BEFORE UPDATE OF is_sensitive ON cases FOR EACH ROW WHEN (OLD.is_sensitive AND NOT NEW.is_sensitive) EXECUTE FUNCTION opening_a_case_takes_two();`;

export const up = [sessions, provider, accounts, grants].join("\n");
