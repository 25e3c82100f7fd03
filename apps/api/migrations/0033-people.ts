export const name = "0033-people";

const grades = `
-- The grade at which a person works, from a day on (CS-30); the day before the next one is its last. Whoever has none is held to no level.
CREATE TABLE grades (
  id uuid PRIMARY KEY DEFAULT new_id(), staff_id uuid NOT NULL REFERENCES staff_members(id), level int NOT NULL CHECK (level BETWEEN 1 AND 4), starts_on date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''), set_by_id uuid REFERENCES staff_members(id), set_at timestamptz NOT NULL DEFAULT now(), UNIQUE (staff_id, starts_on));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON grades FOR EACH ROW EXECUTE FUNCTION stays_as_written();
INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, level, started_on, 'The level on record before grades were dated.' FROM staff_members;
ALTER TABLE staff_members DROP COLUMN level;
-- The level at which a person works on a day; empty where none is on record.
CREATE FUNCTION level_of(person uuid, on_day date) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT g.level FROM grades g WHERE g.staff_id = person AND g.starts_on <= on_day ORDER BY g.starts_on DESC LIMIT 1 $$;`;

export const up = [grades].join("\n");
