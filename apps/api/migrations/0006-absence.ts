/** Absences, cover, rotas and placements with another team, with the constraints that stand as witnesses of the rules. */
export const name = "0006-absence";

const absences = `
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE staff_members ADD calendar_id uuid REFERENCES calendars(id), ADD has_limited_capacity boolean NOT NULL DEFAULT false;

-- Kinds of absence are the office's own list. Those that are asked for need somebody's agreement; the others are recorded as they happen.
CREATE TABLE absence_kinds (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''),
  is_asked_for boolean NOT NULL, is_active boolean NOT NULL DEFAULT true, is_said_at_the_desk boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX one_kind_said_at_the_desk ON absence_kinds(is_said_at_the_desk) WHERE is_said_at_the_desk;
INSERT INTO absence_kinds (id, name, is_asked_for, is_said_at_the_desk) SELECT ('00000000-0000-7000-8000-00000000000' || n)::uuid, name, is_asked_for, is_said_at_the_desk FROM (VALUES
  (1, 'Annual leave', true, false), (2, 'Sickness', false, false), (3, 'Training', true, false), (4, 'Parental leave', true, false),
  (5, 'Compassionate leave', true, false), (6, 'Jury service', true, false), (7, 'Away', false, true)) AS k(n, name, is_asked_for, is_said_at_the_desk);

-- Half days from 1 January 2000, so that what overlaps, and what runs on without a gap, is one question about ranges.
CREATE FUNCTION halves(from_day date, from_midday boolean, to_day date, to_midday boolean) RETURNS int4range LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT int4range((from_day - date '2000-01-01') * 2 + from_midday::int, (to_day - date '2000-01-01') * 2 + 2 - to_midday::int) $$;

CREATE TABLE absences (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id),
  kind_id uuid NOT NULL REFERENCES absence_kinds(id), status text NOT NULL CHECK (status IN ('ASKED','STANDING','REFUSED','WITHDRAWN')),
  starts_on date NOT NULL, starts_at_midday boolean NOT NULL DEFAULT false, ends_on date, ends_at_midday boolean NOT NULL DEFAULT false,
  note text NOT NULL DEFAULT '', entered_by_id uuid REFERENCES staff_members(id), entered_at timestamptz NOT NULL DEFAULT now(),
  decided_by_id uuid REFERENCES staff_members(id), decided_at timestamptz, because text,
  during int4range GENERATED ALWAYS AS (CASE WHEN ends_on IS NULL OR ends_on >= starts_on THEN halves(starts_on, starts_at_midday, ends_on, ends_at_midday) END) STORED NOT NULL,
  CONSTRAINT an_absence_is_not_empty CHECK (NOT isempty(during)),
  CONSTRAINT an_open_absence_ends_at_no_midday CHECK (ends_on IS NOT NULL OR NOT ends_at_midday),
  CONSTRAINT nobody_decides_their_own CHECK (decided_by_id IS NULL OR status NOT IN ('STANDING','REFUSED') OR decided_by_id <> staff_id),
  CONSTRAINT absences_do_not_overlap EXCLUDE USING gist (staff_id WITH =, during WITH &&) WHERE (status IN ('ASKED','STANDING')));
CREATE INDEX absences_asked ON absences(staff_id) WHERE status = 'ASKED';

-- What people said at the desk becomes an absence like every other, so that being away is written in one place.
INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on)
  SELECT s.id, k.id, 'STANDING', least(current_date, coalesce(s.away_until, current_date)), s.away_until FROM staff_members s JOIN absence_kinds k ON k.is_said_at_the_desk WHERE s.availability = 'AWAY';
UPDATE staff_members SET has_limited_capacity = availability = 'LIMITED';
ALTER TABLE staff_members DROP availability, DROP away_until;

-- The runs of half days without a gap for which a person is away.
CREATE FUNCTION away_during(person uuid) RETURNS int4multirange LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(range_agg(a.during), '{}') FROM absences a WHERE a.staff_id = person AND a.status = 'STANDING' $$;
CREATE FUNCTION is_away(person uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT away_during(person) @> halves(on_day, false, on_day, false) $$;
CREATE FUNCTION availability_of(person uuid, is_limited boolean, on_day date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN w @> halves(on_day, false, on_day, false) THEN 'AWAY' WHEN is_limited OR w && halves(on_day, false, on_day, false) THEN 'LIMITED' ELSE 'AVAILABLE' END FROM away_during(person) w $$;
-- The first day of the run of being away that a day lies in; null for who is here.
CREATE FUNCTION away_since(person uuid, on_day date) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT date '2000-01-01' + floor(lower(r) / 2.0)::int FROM unnest(away_during(person)) r WHERE r @> halves(on_day, false, on_day, false) $$;
-- The last whole day away of the run that a day lies in; null for who is here, and where no last day is known.
CREATE FUNCTION away_until(person uuid, on_day date) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT date '2000-01-01' + upper(r) / 2 - 1 FROM unnest(away_during(person)) r WHERE r @> halves(on_day, false, on_day, false) $$;`;

const counting = `
-- The working days of an absence by the person's own calendar, half days as halves; null while it has no last day.
CREATE FUNCTION working_days_of(a absences) RETURNS numeric LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN a.ends_on IS NOT NULL THEN (SELECT coalesce(sum(CASE WHEN d = a.starts_on AND a.starts_at_midday THEN 0.5 WHEN d = a.ends_on AND a.ends_at_midday THEN 0.5 ELSE 1 END), 0)
    FROM (SELECT g::date AS d FROM generate_series(a.starts_on, a.ends_on, interval '1 day') g) days
    WHERE extract(isodow FROM d) < 6 AND NOT EXISTS (SELECT FROM office_closures o WHERE o."on" = d)
      AND NOT EXISTS (SELECT FROM holidays h WHERE h."on" = d AND h.calendar_id = coalesce((SELECT s.calendar_id FROM staff_members s WHERE s.id = a.staff_id), (SELECT c.id FROM calendars c WHERE c.is_office_default)))) END $$;`;

const rotas = `
CREATE TABLE rota_needs (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, team_id uuid NOT NULL REFERENCES teams(id), name text NOT NULL CHECK (name <> ''),
  weekday int CHECK (weekday BETWEEN 1 AND 7), on_day date, from_time text NOT NULL, to_time text NOT NULL, required int NOT NULL CHECK (required BETWEEN 1 AND 99),
  counts_everyone boolean NOT NULL DEFAULT true, starts_on date NOT NULL, ends_on date,
  CHECK (num_nonnulls(weekday, on_day) = 1), CHECK (ends_on >= starts_on), CHECK (from_time < to_time),
  CHECK (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), CHECK (to_time ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'));
CREATE INDEX rota_needs_team ON rota_needs(team_id);

CREATE TABLE rota_shifts (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, team_id uuid NOT NULL REFERENCES teams(id), staff_id uuid NOT NULL REFERENCES staff_members(id),
  "on" date NOT NULL, from_time text NOT NULL, to_time text NOT NULL, name text NOT NULL CHECK (name <> ''), is_taken_off boolean NOT NULL DEFAULT false,
  CHECK (from_time < to_time), CHECK (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), CHECK (to_time ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  minutes int4range GENERATED ALWAYS AS (int4range(substr(from_time, 1, 2)::int * 60 + substr(from_time, 4, 2)::int, substr(to_time, 1, 2)::int * 60 + substr(to_time, 4, 2)::int)) STORED,
  CONSTRAINT nobody_is_on_twice_at_once EXCLUDE USING gist (staff_id WITH =, "on" WITH =, minutes WITH &&) WHERE (NOT is_taken_off));
CREATE INDEX rota_shifts_team ON rota_shifts(team_id, "on");`;

const placements = `
-- CS-33: a person placed with another team for a time. Their own seat stays theirs; the temporary one is closed when they come back.
CREATE TABLE placements (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, staff_id uuid NOT NULL REFERENCES staff_members(id),
  home_position_id uuid NOT NULL REFERENCES positions(id), position_id uuid NOT NULL UNIQUE REFERENCES positions(id), team_id uuid NOT NULL REFERENCES teams(id),
  is_civil_emergency boolean NOT NULL, reason text NOT NULL CHECK (reason <> ''), starts_on date NOT NULL, ends_on date NOT NULL, returned_on date,
  CHECK (ends_on >= starts_on), CHECK (home_position_id <> position_id));
CREATE UNIQUE INDEX one_placement_at_a_time ON placements(staff_id) WHERE returned_on IS NULL;
CREATE INDEX placements_home ON placements(home_position_id) WHERE returned_on IS NULL;`;

const cover = `
-- AS-40: whether somebody sits on a position and is there on a day. Whoever is placed elsewhere is not at their own seat.
CREATE FUNCTION is_manned(seat positions, on_day date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT seat.is_open AND seat.holder_id IS NOT NULL AND NOT is_away(seat.holder_id, on_day)
    AND NOT EXISTS (SELECT FROM placements m WHERE m.home_position_id = seat.id AND m.returned_on IS NULL AND on_day BETWEEN m.starts_on AND m.ends_on) $$;

-- AS-40: everyone who could cover a position on a day, the nearest first, and by which step: its holder, its deputy, a deputy further on, the team's leader, the segment's manager; no row when nobody is there.
CREATE FUNCTION covers_of(seat_id uuid, on_day date) RETURNS TABLE (position_id uuid, step text, place bigint) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE deputies AS (
      SELECT p.id, p.deputy_position_id, ARRAY[p.id] AS seen, 0 AS far FROM positions p WHERE p.id = seat_id
    UNION ALL SELECT d.id, d.deputy_position_id, c.seen || d.id, c.far + 1 FROM deputies c JOIN positions d ON d.id = c.deputy_position_id WHERE d.id <> ALL(c.seen)),
  asked AS (SELECT p.* FROM positions p WHERE p.id = seat_id),
  candidates AS (
    SELECT c.id, CASE c.far WHEN 0 THEN 'HOLDER' WHEN 1 THEN 'DEPUTY' ELSE 'FURTHER_DEPUTY' END AS step, c.far AS place, '' AS title FROM deputies c
    UNION ALL SELECT q.id, 'LEADER', 1000, q.title FROM positions q JOIN asked a ON q.team_id = a.team_id WHERE q.kind = 'TEAM_LEADER' AND q.id <> a.id
    UNION ALL SELECT q.id, 'SEGMENT_MANAGER', 2000, q.title FROM positions q JOIN asked a ON q.segment_id = a.segment_id WHERE q.kind = 'SEGMENT_MANAGER' AND q.id <> a.id)
  SELECT k.id, k.step, row_number() OVER (ORDER BY k.place, k.title COLLATE "C", k.id) FROM candidates k JOIN positions p ON p.id = k.id
    WHERE is_manned(p, on_day) AND (k.step = 'HOLDER' OR p.holder_id IS DISTINCT FROM (SELECT a.holder_id FROM asked a)) $$;
CREATE FUNCTION cover_of(seat_id uuid, on_day date) RETURNS TABLE (position_id uuid, step text) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT c.position_id, c.step FROM covers_of(seat_id, on_day) c ORDER BY c.place LIMIT 1 $$;

-- How many working days something waits for somebody who is away before it passes to their cover; the latest that has begun stands.
CREATE TABLE cover_waits (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, working_days int NOT NULL CHECK (working_days BETWEEN 0 AND 20), starts_on date NOT NULL UNIQUE);
INSERT INTO cover_waits (working_days, starts_on) VALUES (1, '2000-01-01');`;

const witnesses = `
-- CS-25: a loan ends at once when either of the two leaves.
CREATE FUNCTION end_loans() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE delegations SET permissions = '{}', version = version + 1 WHERE NEW.id IN (from_staff_id, to_staff_id) AND permissions <> '{}';
  RETURN NULL;
END $$;
CREATE TRIGGER end_loans AFTER UPDATE OF is_active ON staff_members FOR EACH ROW WHEN (NOT NEW.is_active) EXECUTE FUNCTION end_loans();

-- Whoever holds a position acts in one: an entry that leaves it out is given the primary one, in which a session begins. Named so that it goes before the chaining, whose hash covers it.
CREATE FUNCTION act_in_a_position() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  NEW.position_id := (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = NEW.actor_id AND h.held_to IS NULL ORDER BY h.is_primary DESC, h.held_from LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER act_in_a_position BEFORE INSERT ON audit_entries FOR EACH ROW WHEN (NEW.actor_id IS NOT NULL AND NEW.position_id IS NULL) EXECUTE FUNCTION act_in_a_position();

CREATE TRIGGER say_it AFTER INSERT OR UPDATE OR DELETE ON placements FOR EACH STATEMENT EXECUTE FUNCTION say_the_organisation_changed();`;

export const up = [absences, counting, rotas, placements, cover, witnesses].join("\n");
