/** Organisation, calendars, audit, casework and access, with the constraints that stand as witnesses of the rules. */
export const name = "0001-the-office";

const identifiers = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_proc WHERE proname = 'uuidv7') THEN
    CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS 'SELECT uuidv7()';
  ELSE
    CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $f$
      SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid $f$;
  END IF;
END $$;

-- A reference: six digits at least, more when the numbers have grown (lpad alone would cut the seventh off).
CREATE FUNCTION numbered(prefix text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT prefix || lpad(n::text, greatest(6, length(n::text)), '0') $$;`;

const organisation = `
CREATE TABLE office (
  id uuid PRIMARY KEY DEFAULT new_id(), only_one boolean NOT NULL DEFAULT true UNIQUE CHECK (only_one),
  name text NOT NULL, is_demonstration boolean NOT NULL DEFAULT false, set_up_token_hash bytea, opened_at timestamptz NOT NULL DEFAULT now());

CREATE TABLE roles (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  name text NOT NULL UNIQUE, description text NOT NULL DEFAULT '', permissions text[] NOT NULL DEFAULT '{}');

CREATE TABLE staff_members (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  staff_number text NOT NULL UNIQUE CHECK (staff_number ~ '^[A-Z0-9]{3,12}$'), name text NOT NULL CHECK (name <> ''),
  email text NOT NULL UNIQUE, telephone text NOT NULL DEFAULT '',
  fte numeric(3,2) NOT NULL DEFAULT 1 CHECK (fte > 0 AND fte <= 1), level int NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 4),
  skills text[] NOT NULL DEFAULT '{}', availability text NOT NULL DEFAULT 'AVAILABLE' CHECK (availability IN ('AVAILABLE','LIMITED','AWAY')),
  away_until date, employment text NOT NULL DEFAULT 'EMPLOYED' CHECK (employment IN ('EMPLOYED','CONTRACTED')),
  on_probation_until date, induction_completed_on date, started_on date NOT NULL, left_on date,
  is_active boolean NOT NULL DEFAULT true, line_manager_id uuid REFERENCES staff_members(id),
  UNIQUE (id, is_active), CHECK (is_active = (left_on IS NULL)));
CREATE INDEX staff_members_name ON staff_members USING gin (name gin_trgm_ops);

CREATE TABLE segments (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  name text NOT NULL UNIQUE, telephone text NOT NULL DEFAULT '', purpose text NOT NULL DEFAULT '');

CREATE TABLE segment_settings (
  id uuid PRIMARY KEY DEFAULT new_id(), segment_id uuid NOT NULL REFERENCES segments(id),
  topic text NOT NULL CHECK (topic IN ('RULES_OF_ENGAGEMENT','TEAM_STRUCTURE','WORK_ALLOCATION','INBOUND_ACTIVITIES','PROGRESS_MONITORING')),
  text text NOT NULL, revision int NOT NULL, effective_from date NOT NULL,
  written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now(), UNIQUE (segment_id, topic, revision));

CREATE TABLE teams (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  name text NOT NULL UNIQUE, segment_id uuid NOT NULL REFERENCES segments(id), telephone text NOT NULL DEFAULT '',
  specialisms text[] NOT NULL DEFAULT '{}', UNIQUE (id, segment_id));

CREATE TABLE positions (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  title text NOT NULL, role_id uuid NOT NULL REFERENCES roles(id), segment_id uuid NOT NULL REFERENCES segments(id), team_id uuid,
  kind text NOT NULL DEFAULT 'CASEWORKER' CHECK (kind IN ('SEGMENT_MANAGER','TEAM_LEADER','CASEWORKER','OTHER')),
  has_team_leader_permissions boolean NOT NULL DEFAULT false, deputy_position_id uuid REFERENCES positions(id),
  holder_id uuid, is_open boolean NOT NULL DEFAULT true,
  is_held boolean GENERATED ALWAYS AS (holder_id IS NOT NULL) STORED,
  holder_is_active boolean GENERATED ALWAYS AS (CASE WHEN holder_id IS NOT NULL THEN true END) STORED,
  UNIQUE (id, is_held), CHECK (deputy_position_id <> id), CHECK (team_id IS NOT NULL OR kind IN ('SEGMENT_MANAGER','OTHER')),
  FOREIGN KEY (team_id, segment_id) REFERENCES teams(id, segment_id),
  FOREIGN KEY (holder_id, holder_is_active) REFERENCES staff_members(id, is_active) DEFERRABLE);
CREATE INDEX positions_segment ON positions(segment_id);
CREATE INDEX positions_team ON positions(team_id);
CREATE INDEX positions_holder ON positions(holder_id);

CREATE TABLE position_holdings (
  id uuid PRIMARY KEY DEFAULT new_id(), position_id uuid NOT NULL REFERENCES positions(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  held_from date NOT NULL, held_to date, is_primary boolean NOT NULL DEFAULT true, CHECK (held_to >= held_from));
CREATE UNIQUE INDEX one_holder_of_a_position ON position_holdings(position_id) WHERE held_to IS NULL;
CREATE UNIQUE INDEX one_primary_position ON position_holdings(staff_id) WHERE held_to IS NULL AND is_primary;
CREATE INDEX position_holdings_staff ON position_holdings(staff_id);

CREATE FUNCTION keep_the_holder() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE positions p SET holder_id = (SELECT h.staff_id FROM position_holdings h WHERE h.position_id = p.id AND h.held_to IS NULL), version = version + 1
   WHERE p.id = NEW.position_id
     AND p.holder_id IS DISTINCT FROM (SELECT h.staff_id FROM position_holdings h WHERE h.position_id = p.id AND h.held_to IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER keep_the_holder AFTER INSERT OR UPDATE ON position_holdings FOR EACH ROW EXECUTE FUNCTION keep_the_holder();

CREATE TABLE probation_reports (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), "on" date NOT NULL,
  assessment text NOT NULL CHECK (assessment <> ''), written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX probation_reports_staff ON probation_reports(staff_id);

CREATE TABLE delegations (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  from_staff_id uuid NOT NULL REFERENCES staff_members(id), to_staff_id uuid NOT NULL REFERENCES staff_members(id),
  permissions text[] NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, reason text NOT NULL CHECK (reason <> ''),
  CHECK (ends_on >= starts_on), CHECK (from_staff_id <> to_staff_id));`;

const calendar = `
CREATE TABLE calendars (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, code text NOT NULL UNIQUE, name text NOT NULL, is_office_default boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX one_default_calendar ON calendars(is_office_default) WHERE is_office_default;
CREATE TABLE holidays (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, calendar_id uuid NOT NULL REFERENCES calendars(id), "on" date NOT NULL, name text NOT NULL, UNIQUE (calendar_id, "on"));
CREATE TABLE office_closures (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, "on" date NOT NULL UNIQUE, name text NOT NULL);
CREATE TABLE clocks (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  case_id uuid, record_type text NOT NULL, record_id uuid NOT NULL, kind text NOT NULL, calendar_id uuid NOT NULL REFERENCES calendars(id),
  started_on date NOT NULL, target_working_days int, target_calendar_days int, target_calendar_months int,
  due_on date NOT NULL, original_due_on date NOT NULL, stopped_on date,
  CHECK (num_nonnulls(target_working_days, target_calendar_days, target_calendar_months) = 1), UNIQUE (record_id, kind));
CREATE INDEX clocks_running ON clocks(due_on) WHERE stopped_on IS NULL;
CREATE TABLE clock_pauses (
  id uuid PRIMARY KEY DEFAULT new_id(), clock_id uuid NOT NULL REFERENCES clocks(id), from_on date NOT NULL, to_on date,
  reason text NOT NULL CHECK (reason <> ''), CHECK (to_on >= from_on));
CREATE UNIQUE INDEX one_open_pause ON clock_pauses(clock_id) WHERE to_on IS NULL;`;

const audit = `
CREATE TABLE audit_heads (stream_id uuid PRIMARY KEY, sequence bigint NOT NULL, hash bytea NOT NULL);
CREATE TABLE audit_entries (
  id uuid PRIMARY KEY DEFAULT new_id(), stream_id uuid NOT NULL, sequence bigint NOT NULL, at timestamptz NOT NULL,
  actor_id uuid, position_id uuid, action text NOT NULL, record_type text NOT NULL, record_id uuid NOT NULL, case_id uuid,
  particulars jsonb NOT NULL DEFAULT '{}', previous_hash bytea NOT NULL, hash bytea NOT NULL, UNIQUE (stream_id, sequence));
CREATE INDEX audit_entries_case ON audit_entries(case_id, at DESC) WHERE case_id IS NOT NULL;
CREATE INDEX audit_entries_record ON audit_entries(record_id, at DESC);
CREATE INDEX audit_entries_at ON audit_entries(at DESC, id DESC);
CREATE INDEX audit_entries_actor ON audit_entries(actor_id, at DESC);

CREATE FUNCTION audit_hash(e audit_entries) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(convert_to(jsonb_build_array(e.stream_id, e.sequence, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.position_id,
    e.action, e.record_type, e.record_id, e.case_id, e.particulars, encode(e.previous_hash, 'hex'))::text, 'UTF8')) $$;

CREATE FUNCTION chain_the_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE head audit_heads;
BEGIN
  NEW.at := CASE WHEN session_user = current_user AND NEW.at IS NOT NULL THEN NEW.at ELSE clock_timestamp() END;
  LOOP
    SELECT * INTO head FROM audit_heads WHERE stream_id = NEW.stream_id FOR UPDATE;
    NEW.sequence := coalesce(head.sequence, 0) + 1;
    NEW.previous_hash := coalesce(head.hash, '\\x');
    NEW.hash := audit_hash(NEW);
    IF head.stream_id IS NOT NULL THEN
      UPDATE audit_heads SET sequence = NEW.sequence, hash = NEW.hash WHERE stream_id = NEW.stream_id;
      RETURN NEW;
    END IF;
    INSERT INTO audit_heads VALUES (NEW.stream_id, NEW.sequence, NEW.hash) ON CONFLICT DO NOTHING;
    IF FOUND THEN RETURN NEW; END IF;
  END LOOP;
END $$;
CREATE TRIGGER chain_the_entry BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION chain_the_entry();

-- Part of the statement that shows a sensitive case: true once the view stands on the case's chain, one entry a person and position each quarter of an hour.
CREATE FUNCTION note_view(seen uuid, viewer uuid, seat uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM audit_entries WHERE record_id = seen AND action = 'viewed' AND actor_id = viewer
      AND position_id IS NOT DISTINCT FROM seat AND at > clock_timestamp() - interval '15 minutes') THEN
    INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, case_id) VALUES (seen, viewer, seat, 'viewed', 'Case', seen, seen);
  END IF;
  RETURN true;
END $$;`;

const casework = `
CREATE TABLE bodies (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), kind text NOT NULL,
  telephone text, email text, aliases text[] NOT NULL DEFAULT '{}');
CREATE INDEX bodies_name ON bodies USING gin (name gin_trgm_ops);

CREATE TABLE people (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''),
  preferred_contact text NOT NULL DEFAULT 'LETTER' CHECK (preferred_contact IN ('LETTER','EMAIL','TELEPHONE','TEXT_MESSAGE')),
  adjustments text[] NOT NULL DEFAULT '{}', language text NOT NULL DEFAULT 'ENGLISH' CHECK (language IN ('ENGLISH','WELSH')),
  email text, telephone text, address text);
CREATE INDEX people_name ON people USING gin (name gin_trgm_ops);

CREATE SEQUENCE case_group_numbers; CREATE SEQUENCE case_numbers; CREATE SEQUENCE service_request_numbers;

CREATE TABLE case_groups (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  reference text NOT NULL UNIQUE DEFAULT numbered('G-', nextval('case_group_numbers')),
  person_id uuid REFERENCES people(id), title text NOT NULL, segment_id uuid NOT NULL REFERENCES segments(id), owner_position_id uuid,
  received_on date NOT NULL, is_open boolean NOT NULL DEFAULT true,
  owner_is_held boolean GENERATED ALWAYS AS (CASE WHEN owner_position_id IS NOT NULL AND is_open THEN true END) STORED,
  FOREIGN KEY (owner_position_id) REFERENCES positions(id),
  -- The witness of WM-22: a seat that open work sits on cannot be left empty, by any path.
  CONSTRAINT open_work_has_a_holder FOREIGN KEY (owner_position_id, owner_is_held) REFERENCES positions(id, is_held) DEFERRABLE);
CREATE INDEX case_groups_owner ON case_groups(owner_position_id) WHERE is_open;
CREATE INDEX case_groups_segment ON case_groups(segment_id, is_open);
CREATE INDEX case_groups_person ON case_groups(person_id);

CREATE TABLE cases (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  reference text NOT NULL UNIQUE, case_group_id uuid NOT NULL REFERENCES case_groups(id), body_id uuid REFERENCES bodies(id),
  complainant_id uuid REFERENCES people(id), title text NOT NULL CHECK (title <> ''), summary text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'RECEIVED' CHECK (status IN ('RECEIVED','ASSESSMENT','INVESTIGATION','DECIDED','CLOSED')),
  received_on date, decided_on date, decided_text text, amended_on date, is_amended_at_review boolean NOT NULL DEFAULT false, closed_on date,
  is_sensitive boolean NOT NULL DEFAULT false, complexity int NOT NULL DEFAULT 1 CHECK (complexity BETWEEN 1 AND 4),
  segment_id uuid NOT NULL REFERENCES segments(id), owner_position_id uuid REFERENCES positions(id), returned_at timestamptz,
  contact_owner_id uuid REFERENCES staff_members(id), source text, source_reference text, search tsvector NOT NULL DEFAULT '',
  UNIQUE (id, case_group_id), UNIQUE (source, source_reference)) WITH (fillfactor = 85);
CREATE INDEX cases_group ON cases(case_group_id);
CREATE INDEX cases_body ON cases(body_id);
CREATE INDEX cases_complainant ON cases(complainant_id);
CREATE INDEX cases_search ON cases USING gin (search);
CREATE INDEX cases_received ON cases(received_on DESC, id DESC);
CREATE INDEX cases_decided ON cases(decided_on DESC NULLS LAST, id DESC);
CREATE INDEX cases_reference ON cases(reference text_pattern_ops);
CREATE INDEX cases_source_reference ON cases(source_reference) WHERE source_reference IS NOT NULL;
CREATE INDEX cases_title ON cases USING gin (title gin_trgm_ops);

CREATE TABLE case_access (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  kind text NOT NULL CHECK (kind IN ('NEED_TO_KNOW','EXCLUDED')), reason text NOT NULL CHECK (reason <> ''),
  given_by_id uuid REFERENCES staff_members(id), given_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz);
CREATE UNIQUE INDEX one_standing_access ON case_access(case_id, staff_id, kind) WHERE ended_at IS NULL;
CREATE INDEX case_access_staff ON case_access(staff_id) WHERE ended_at IS NULL;

CREATE TABLE contact_changes (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), from_staff_id uuid REFERENCES staff_members(id),
  to_staff_id uuid REFERENCES staff_members(id), changed_at timestamptz NOT NULL DEFAULT now(), told_on date, told_by_id uuid REFERENCES staff_members(id));
CREATE INDEX contact_changes_case ON contact_changes(case_id);

CREATE TABLE finding_categories (id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, code text NOT NULL UNIQUE, label text NOT NULL, is_active boolean NOT NULL DEFAULT true);
CREATE TABLE finding_outcomes (id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, code text NOT NULL UNIQUE, label text NOT NULL,
  severity int NOT NULL DEFAULT 0, is_upheld boolean NOT NULL DEFAULT false, is_active boolean NOT NULL DEFAULT true);
CREATE TABLE findings (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id), ordinal int NOT NULL,
  complaint text NOT NULL, complaint_as_written text, category_id uuid NOT NULL REFERENCES finding_categories(id),
  outcome_id uuid REFERENCES finding_outcomes(id), UNIQUE (case_id, ordinal));
CREATE INDEX findings_category ON findings(category_id);
CREATE INDEX findings_outcome ON findings(outcome_id);

CREATE TABLE work_areas (id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE, is_active boolean NOT NULL DEFAULT true);
CREATE TABLE work_sub_areas (id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, area_id uuid NOT NULL REFERENCES work_areas(id), name text NOT NULL,
  is_active boolean NOT NULL DEFAULT true, UNIQUE (area_id, name), UNIQUE (id, area_id));

CREATE TABLE service_requests (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1,
  reference text NOT NULL UNIQUE DEFAULT numbered('SR-', nextval('service_request_numbers')),
  case_id uuid NOT NULL, case_group_id uuid NOT NULL, segment_id uuid NOT NULL, owner_position_id uuid,
  area_id uuid NOT NULL REFERENCES work_areas(id), sub_area_id uuid, summary text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN','IN_PROGRESS','WAITING','COMPLETED','CANCELLED')),
  priority int NOT NULL DEFAULT 0 CONSTRAINT priority_is_0_to_999 CHECK (priority BETWEEN 0 AND 999),
  next_action_due_on date, received_at timestamptz NOT NULL DEFAULT now(),
  completed_at timestamptz, completed_by_id uuid REFERENCES staff_members(id), outcome text,
  is_open boolean GENERATED ALWAYS AS (status IN ('OPEN','IN_PROGRESS','WAITING')) STORED,
  FOREIGN KEY (case_id, case_group_id) REFERENCES cases(id, case_group_id), FOREIGN KEY (sub_area_id, area_id) REFERENCES work_sub_areas(id, area_id),
  CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX service_requests_hopper ON service_requests(segment_id, priority DESC, next_action_due_on, received_at, id) WHERE is_open AND owner_position_id IS NULL;
CREATE INDEX service_requests_mine ON service_requests(owner_position_id, priority DESC, next_action_due_on, received_at, id) WHERE is_open;
CREATE INDEX service_requests_due ON service_requests(owner_position_id, next_action_due_on, id) WHERE is_open;
CREATE INDEX service_requests_case ON service_requests(case_id);
CREATE INDEX service_requests_group ON service_requests(case_group_id) WHERE is_open;
CREATE INDEX service_requests_reference ON service_requests(reference text_pattern_ops);

CREATE TABLE activities (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL, case_group_id uuid NOT NULL, segment_id uuid NOT NULL, owner_position_id uuid,
  kind text NOT NULL CHECK (kind IN ('CALL','LETTER','MEETING','CHECK','FOLLOW_UP')), summary text NOT NULL, due_on date,
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN','DONE','CANCELLED')), created_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz, done_by_id uuid REFERENCES staff_members(id), is_open boolean GENERATED ALWAYS AS (status = 'OPEN') STORED,
  FOREIGN KEY (case_id, case_group_id) REFERENCES cases(id, case_group_id)) WITH (fillfactor = 85);
CREATE INDEX activities_case ON activities(case_id);
CREATE INDEX activities_group ON activities(case_group_id) WHERE is_open;
CREATE INDEX activities_owner ON activities(owner_position_id, due_on) WHERE is_open;

CREATE TABLE inbound_correspondence (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL, case_group_id uuid NOT NULL, segment_id uuid NOT NULL, owner_position_id uuid,
  channel text NOT NULL CHECK (channel IN ('POST','EMAIL','TELEPHONE','MP','PRESS','WEB')), from_name text NOT NULL, summary text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(), status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN','CLASSIFIED','ANSWERED')),
  classified_as text, classified_at timestamptz, classified_by_id uuid REFERENCES staff_members(id), answered_at timestamptz,
  is_open boolean GENERATED ALWAYS AS (status <> 'ANSWERED') STORED,
  FOREIGN KEY (case_id, case_group_id) REFERENCES cases(id, case_group_id)) WITH (fillfactor = 85);
CREATE INDEX inbound_correspondence_case ON inbound_correspondence(case_id);
CREATE INDEX inbound_correspondence_group ON inbound_correspondence(case_group_id) WHERE is_open;
CREATE INDEX inbound_correspondence_owner ON inbound_correspondence(owner_position_id, received_at) WHERE is_open;

CREATE TABLE file_notes (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), text text NOT NULL CHECK (text <> ''),
  written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX file_notes_case ON file_notes(case_id);

CREATE TABLE attachments (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), name text NOT NULL, content_type text NOT NULL, byte_size int NOT NULL,
  sha256 bytea NOT NULL, stored_as uuid NOT NULL UNIQUE, uploaded_by_id uuid REFERENCES staff_members(id), uploaded_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX attachments_case ON attachments(case_id);
CREATE TABLE upload_tickets (
  id uuid PRIMARY KEY DEFAULT new_id(), token_hash bytea NOT NULL UNIQUE, case_id uuid NOT NULL REFERENCES cases(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  name text NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz);`;

const ownership = `
-- Ownership is one fact, on the case group. These carry it to everything open within, so that a group cannot be split (WM-07, WM-32, WM-37).
CREATE FUNCTION follow_the_group() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE g case_groups;
BEGIN
  SELECT * INTO g FROM case_groups WHERE id = (SELECT case_group_id FROM cases WHERE id = NEW.case_id) FOR SHARE;
  NEW.case_group_id := g.id;
  NEW.segment_id := g.segment_id;
  NEW.owner_position_id := g.owner_position_id;
  UPDATE cases SET returned_at = NULL, owner_position_id = g.owner_position_id, version = version + 1 WHERE id = NEW.case_id AND returned_at IS NOT NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER follow_the_group BEFORE INSERT ON service_requests FOR EACH ROW EXECUTE FUNCTION follow_the_group();
CREATE TRIGGER follow_the_group BEFORE INSERT ON activities FOR EACH ROW EXECUTE FUNCTION follow_the_group();
CREATE TRIGGER follow_the_group BEFORE INSERT ON inbound_correspondence FOR EACH ROW EXECUTE FUNCTION follow_the_group();
CREATE TRIGGER follow_the_group_again BEFORE UPDATE OF status ON service_requests FOR EACH ROW
  WHEN (OLD.status IN ('COMPLETED','CANCELLED') AND NEW.status NOT IN ('COMPLETED','CANCELLED')) EXECUTE FUNCTION follow_the_group();
CREATE TRIGGER follow_the_group_again BEFORE UPDATE OF status ON activities FOR EACH ROW
  WHEN (OLD.status <> 'OPEN' AND NEW.status = 'OPEN') EXECUTE FUNCTION follow_the_group();
CREATE TRIGGER follow_the_group_again BEFORE UPDATE OF status ON inbound_correspondence FOR EACH ROW
  WHEN (OLD.status = 'ANSWERED' AND NEW.status <> 'ANSWERED') EXECUTE FUNCTION follow_the_group();

CREATE FUNCTION case_follows_its_group() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE g case_groups;
BEGIN
  SELECT * INTO g FROM case_groups WHERE id = NEW.case_group_id FOR SHARE;
  NEW.segment_id := g.segment_id;
  NEW.owner_position_id := CASE WHEN NEW.returned_at IS NULL THEN g.owner_position_id END;
  RETURN NEW;
END $$;
CREATE TRIGGER case_follows_its_group BEFORE INSERT OR UPDATE OF returned_at ON cases FOR EACH ROW EXECUTE FUNCTION case_follows_its_group();

CREATE FUNCTION the_group_moves_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM arrived n JOIN left_behind o USING (id)
                  WHERE n.owner_position_id IS DISTINCT FROM o.owner_position_id OR n.segment_id <> o.segment_id) THEN RETURN NULL; END IF;
  UPDATE cases t SET owner_position_id = n.owner_position_id, segment_id = n.segment_id, returned_at = NULL, version = t.version + 1
    FROM arrived n WHERE t.case_group_id = n.id AND (t.owner_position_id, t.segment_id) IS DISTINCT FROM (n.owner_position_id, n.segment_id);
  UPDATE service_requests t SET owner_position_id = n.owner_position_id, segment_id = n.segment_id, version = t.version + 1
    FROM arrived n WHERE t.case_group_id = n.id AND t.is_open AND (t.owner_position_id, t.segment_id) IS DISTINCT FROM (n.owner_position_id, n.segment_id);
  UPDATE activities t SET owner_position_id = n.owner_position_id, segment_id = n.segment_id, version = t.version + 1
    FROM arrived n WHERE t.case_group_id = n.id AND t.is_open AND (t.owner_position_id, t.segment_id) IS DISTINCT FROM (n.owner_position_id, n.segment_id);
  UPDATE inbound_correspondence t SET owner_position_id = n.owner_position_id, segment_id = n.segment_id, version = t.version + 1
    FROM arrived n WHERE t.case_group_id = n.id AND t.is_open AND (t.owner_position_id, t.segment_id) IS DISTINCT FROM (n.owner_position_id, n.segment_id);
  RETURN NULL;
END $$;
CREATE TRIGGER the_group_moves_whole AFTER UPDATE ON case_groups REFERENCING OLD TABLE AS left_behind NEW TABLE AS arrived
  FOR EACH STATEMENT EXECUTE FUNCTION the_group_moves_whole();

-- The weekly and continuous check of WM-23: always empty, whatever wrote the data.
CREATE VIEW orphans AS
  SELECT 'ServiceRequest' AS record_type, w.id, w.owner_position_id, g.owner_position_id AS group_owner FROM service_requests w JOIN case_groups g ON g.id = w.case_group_id
    LEFT JOIN positions p ON p.id = w.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id
    WHERE w.is_open AND (w.owner_position_id IS DISTINCT FROM g.owner_position_id OR w.segment_id <> g.segment_id OR (w.owner_position_id IS NOT NULL AND s.is_active IS NOT TRUE))
  UNION ALL
  SELECT 'Activity', w.id, w.owner_position_id, g.owner_position_id FROM activities w JOIN case_groups g ON g.id = w.case_group_id
    LEFT JOIN positions p ON p.id = w.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id
    WHERE w.is_open AND (w.owner_position_id IS DISTINCT FROM g.owner_position_id OR w.segment_id <> g.segment_id OR (w.owner_position_id IS NOT NULL AND s.is_active IS NOT TRUE))
  UNION ALL
  SELECT 'InboundCorrespondence', w.id, w.owner_position_id, g.owner_position_id FROM inbound_correspondence w JOIN case_groups g ON g.id = w.case_group_id
    LEFT JOIN positions p ON p.id = w.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id
    WHERE w.is_open AND (w.owner_position_id IS DISTINCT FROM g.owner_position_id OR w.segment_id <> g.segment_id OR (w.owner_position_id IS NOT NULL AND s.is_active IS NOT TRUE));`;

const search = `
CREATE FUNCTION case_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  NEW.search := to_tsvector('english', NEW.title || ' ' || NEW.summary)
    || to_tsvector('simple', concat_ws(' ', NEW.reference, NEW.source_reference,
         (SELECT b.name || ' ' || array_to_string(b.aliases, ' ') FROM bodies b WHERE b.id = NEW.body_id)))
    -- Names of people carry a weight of their own, so that whoever may not see them cannot find by them either.
    || setweight(to_tsvector('simple', coalesce((SELECT p.name FROM people p WHERE p.id = NEW.complainant_id), '')), 'A');
  RETURN NEW;
END $$;
CREATE TRIGGER case_words BEFORE INSERT OR UPDATE OF title, summary, reference, source_reference, body_id, complainant_id ON cases FOR EACH ROW EXECUTE FUNCTION case_words();
CREATE FUNCTION rename_in_cases() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_TABLE_NAME = 'bodies' THEN UPDATE cases SET body_id = body_id WHERE body_id = NEW.id;
  ELSE UPDATE cases SET complainant_id = complainant_id WHERE complainant_id = NEW.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER rename_in_cases AFTER UPDATE OF name, aliases ON bodies FOR EACH ROW WHEN (OLD.name <> NEW.name OR OLD.aliases <> NEW.aliases) EXECUTE FUNCTION rename_in_cases();
CREATE TRIGGER rename_in_cases AFTER UPDATE OF name ON people FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION rename_in_cases();

-- What was typed, each word as its stem or as the beginning of a word, looked for among the words of these weights only (all when empty). Words such as “the” are passed over.
CREATE FUNCTION search_query(typed text, weights text DEFAULT '') RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT string_agg('(' || CASE weights WHEN '' THEN stem::text ELSE regexp_replace(stem::text, '''([^'']+)''', '''\\1'':' || weights, 'g') END || ' | ' || quote_literal(w) || ':*' || weights || ')', ' & ')
    FROM regexp_split_to_table(lower(typed), '[^[:alnum:]]+') w CROSS JOIN LATERAL plainto_tsquery('english', w) stem WHERE numnode(stem) > 0), '')::tsquery $$;

-- Bodies and people whose names are nearly what was typed, each word of it, short words more nearly; what is spelt right is found by its words already.
CREATE FUNCTION every_word_is_near(typed text, name text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT bool_and(word_similarity(w, name) >= CASE WHEN length(w) < 6 THEN 0.6 ELSE 0.4 END) FROM regexp_split_to_table(typed, '\\s+') w WHERE w <> '' $$;
CREATE FUNCTION bodies_named_nearly(typed text) RETURNS uuid[] LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.4 AS $$
BEGIN RETURN ARRAY(SELECT b.id FROM bodies b WHERE typed <% b.name AND every_word_is_near(typed, b.name) ORDER BY word_similarity(typed, b.name) DESC LIMIT 200); END $$;
CREATE FUNCTION people_named_nearly(typed text) RETURNS uuid[] LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.4 AS $$
BEGIN RETURN ARRAY(SELECT p.id FROM people p WHERE typed <% p.name AND every_word_is_near(typed, p.name) ORDER BY word_similarity(typed, p.name) DESC LIMIT 200); END $$;`;

const access = `
CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT new_id(), token_hash bytea NOT NULL UNIQUE, staff_id uuid NOT NULL REFERENCES staff_members(id),
  position_id uuid REFERENCES positions(id), created_at timestamptz NOT NULL DEFAULT now(), last_seen_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz, ended_because text);
CREATE INDEX sessions_staff ON sessions(staff_id) WHERE ended_at IS NULL;
CREATE TABLE api_tokens (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, token_hash bytea NOT NULL UNIQUE, staff_id uuid NOT NULL REFERENCES staff_members(id), name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(), expires_at timestamptz NOT NULL, revoked_at timestamptz, last_used_at timestamptz);
CREATE TABLE sign_in_links (
  id uuid PRIMARY KEY DEFAULT new_id(), token_hash bytea NOT NULL UNIQUE, staff_id uuid NOT NULL REFERENCES staff_members(id), expires_at timestamptz NOT NULL, used_at timestamptz);
CREATE TABLE idempotency_keys (
  staff_id uuid NOT NULL, key text NOT NULL, request_hash bytea NOT NULL, answer jsonb, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (staff_id, key));
CREATE TABLE changes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, topic text NOT NULL, record_type text NOT NULL, ids uuid[] NOT NULL);
CREATE TABLE preferences (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), key text NOT NULL, value jsonb NOT NULL, UNIQUE (staff_id, key));
CREATE TABLE import_runs (
  id uuid PRIMARY KEY DEFAULT new_id(), kind text NOT NULL, file_name text NOT NULL, file_sha256 bytea NOT NULL, started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz, started_by_id uuid REFERENCES staff_members(id), rows int NOT NULL DEFAULT 0, cases int NOT NULL DEFAULT 0, findings int NOT NULL DEFAULT 0,
  bodies int NOT NULL DEFAULT 0, warnings int NOT NULL DEFAULT 0, rejected int NOT NULL DEFAULT 0, report jsonb NOT NULL DEFAULT '[]');

-- A session ends at once when its person leaves or its position is no longer theirs.
CREATE FUNCTION end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT NEW.is_active THEN
    UPDATE sessions SET ended_at = clock_timestamp(), ended_because = 'The person left the office' WHERE staff_id = NEW.id AND ended_at IS NULL;
    UPDATE api_tokens SET revoked_at = clock_timestamp() WHERE staff_id = NEW.id AND revoked_at IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER end_sessions AFTER UPDATE OF is_active ON staff_members FOR EACH ROW EXECUTE FUNCTION end_sessions();

CREATE FUNCTION say_the_organisation_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('remit_organisation', TG_TABLE_NAME); RETURN NULL; END $$;
CREATE TRIGGER say_it AFTER INSERT OR UPDATE OR DELETE ON staff_members FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();
CREATE TRIGGER say_it AFTER INSERT OR UPDATE OR DELETE ON positions FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();
CREATE TRIGGER say_it AFTER INSERT OR UPDATE OR DELETE ON roles FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();
CREATE TRIGGER say_it AFTER INSERT OR UPDATE OR DELETE ON delegations FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();
CREATE TRIGGER say_it AFTER INSERT OR UPDATE OR DELETE ON case_access FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();
CREATE TRIGGER say_it AFTER UPDATE OF revoked_at ON api_tokens FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();`;

const grants = `
-- What the application's role may do; run again after every migration. It never deletes history and never writes ownership of items.
CREATE FUNCTION grant_to(role_name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text; columns text;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role_name);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA public TO %I', role_name);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', role_name);
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('schema_migrations', 'audit_heads', 'audit_entries') LOOP
    EXECUTE format('GRANT INSERT ON %I TO %I', t, role_name);
    EXECUTE format('REVOKE UPDATE ON %I FROM %I', t, role_name);
    SELECT string_agg(quote_ident(column_name), ', ') INTO columns FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = t AND is_generated = 'NEVER' AND is_identity = 'NO'
        AND NOT (t IN ('service_requests','activities','inbound_correspondence') AND column_name IN ('id','case_id','case_group_id','segment_id','owner_position_id'))
        AND NOT (t = 'cases' AND column_name IN ('id','segment_id','owner_position_id','search'))
        AND NOT (t = 'positions' AND column_name = 'holder_id')
        AND t NOT IN ('file_notes','segment_settings','probation_reports','attachments');
    IF columns IS NOT NULL THEN EXECUTE format('GRANT UPDATE (%s) ON %I TO %I', columns, t, role_name); END IF;
  END LOOP;
  EXECUTE format('GRANT INSERT (stream_id, actor_id, position_id, action, record_type, record_id, case_id, particulars) ON audit_entries TO %I', role_name);
  EXECUTE format('GRANT DELETE ON changes, findings, holidays, office_closures, idempotency_keys, preferences, upload_tickets TO %I', role_name);
END $$;`;

export const up = [identifiers, organisation, calendar, audit, casework, ownership, search, access, grants].join("\n");
