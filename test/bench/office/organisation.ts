import { presetRoles } from "@remit/domain/organisation/permissions";
import { seatsOfSegment, type measures } from "./sizes.js";

type Measures = ReturnType<typeof measures>;

/** Numbers that only look random, and identifiers that sort by number: the same in every office of one size. */
export const chance = `
CREATE SCHEMA bench;
CREATE FUNCTION bench.draw(n bigint, of int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT (hashint8extended(n, of) & 1099511627775)::float8 / 1099511627776 $$;
CREATE FUNCTION bench.id(n bigint, of int) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex(1500000000000 + n * 100), 12, '0') || '7' || lpad(to_hex(of), 3, '0') || '8' || right(lpad(to_hex(hashint8extended(n, of)), 16, '0'), 15))::uuid $$;`;

/** Which number of bench.id stands for which kind of record. */
export const of = { person: 1, group: 2, case: 3, request: 4, activity: 5, letter: 6, finding: 7, body: 8, segment: 9, team: 10, seat: 11, staff: 12, area: 13, subArea: 14, category: 15, outcome: 16, role: 17 } as const;
/** The SQL identifier of the n-th record of a kind. */
export const id = (kind: keyof typeof of, n: string | number) => `bench.id(${n}, ${of[kind]})`;

/** The number of a seat: the manager is 1 of a segment, the leaders 2 to 4, the caseworkers the others. */
export const seat = (segment: number, place: number) => segment * 100 + place;
const roleNames = Object.keys(presetRoles);
const roleId = (name: keyof typeof presetRoles) => id("role", roleNames.indexOf(name) + 1);
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const numbered = (list: readonly string[]) => `unnest(ARRAY[${list.map(quoted).join(",")}]) WITH ORDINALITY AS l(name, n)`;

const areas = ["Case enquiry", "Change of payment method", "Request for records", "Complaint about us", "Advice to a body", "Progress of a case", "Change of address", "Support at a meeting"];

/** SQL for the office itself: roles, segments, teams, seats with the people in them, and its own lists. */
export const organisation = ({ segments }: Measures) => `
INSERT INTO office (name, is_demonstration) VALUES ('The benchmark''s office', true);
INSERT INTO roles (id, name, permissions) VALUES ${roleNames.map((name) => `(${roleId(name as keyof typeof presetRoles)}, ${quoted(name)}, '{${presetRoles[name as keyof typeof presetRoles].join(",")}}')`).join(", ")};
INSERT INTO segments (id, name) SELECT ${id("segment", "n")}, 'Segment ' || n FROM generate_series(1, ${segments}) n;
INSERT INTO teams (id, name, segment_id) SELECT ${id("team", "s * 10 + t")}, 'Segment ' || s || ', team ' || t, ${id("segment", "s")} FROM generate_series(1, ${segments}) s, generate_series(1, 3) t;
INSERT INTO staff_members (id, staff_number, name, email, started_on, induction_completed_on)
  SELECT ${id("staff", "s * 100 + k")}, (100000 + s * 100 + k)::text, 'Colleague ' || (s * 100 + k), 'colleague' || (s * 100 + k) || '@ombudsman.example', '2020-01-06', '2020-02-03' FROM generate_series(1, ${segments}) s, generate_series(1, ${seatsOfSegment}) k;
INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, 4, started_on, 'The grade with which they came.' FROM staff_members;
INSERT INTO positions (id, title, role_id, segment_id, team_id, kind)
  SELECT ${id("seat", "s * 100 + k")}, 'Seat ' || k || ' of segment ' || s, CASE WHEN k = 1 THEN ${roleId("Segment manager")} WHEN k < 5 THEN ${roleId("Team leader")} ELSE ${roleId("Caseworker")} END,
    ${id("segment", "s")}, CASE WHEN k > 1 THEN ${id("team", "s * 10 + 1 + (k + 1) % 3")} END, CASE WHEN k = 1 THEN 'SEGMENT_MANAGER' WHEN k < 5 THEN 'TEAM_LEADER' ELSE 'CASEWORKER' END
  FROM generate_series(1, ${segments}) s, generate_series(1, ${seatsOfSegment}) k;
INSERT INTO position_holdings (position_id, staff_id, held_from) SELECT ${id("seat", "n")}, ${id("staff", "n")}, '2020-01-06' FROM (SELECT s * 100 + k AS n FROM generate_series(1, ${segments}) s, generate_series(1, ${seatsOfSegment}) k) _;
INSERT INTO calendars (code, name, is_office_default) VALUES ('ENGLAND_AND_WALES', 'England and Wales', true);
INSERT INTO bodies (id, name, kind) SELECT ${id("body", "n")}, (ARRAY['Westmere','Harbour','Northvale','Kingsmoor','Eastbrook','Fenland','Oakridge','Stonebury'])[1 + n % 8] || ' ' || (ARRAY['Hospital Trust','Borough Council','Housing','Ambulance Service','Care Group'])[1 + n % 5] || ' ' || n, 'Body' FROM generate_series(1, 400) n;
INSERT INTO work_areas (id, name) SELECT ${id("area", "n")}, name FROM ${numbered(areas)};
INSERT INTO work_sub_areas (id, area_id, name) SELECT ${id("subArea", "n * 10 + k")}, ${id("area", "n")}, (ARRAY['Call back','Progress','Letter'])[k] FROM generate_series(1, ${areas.length}) n, generate_series(1, 3) k;
INSERT INTO finding_categories (id, code, label) SELECT ${id("category", "n")}, upper(name), name FROM ${numbered(["Delay", "Communication", "Records", "Decision", "Remedy"])};
INSERT INTO finding_outcomes (id, code, label, severity, is_upheld) SELECT ${id("outcome", "n")}, upper(replace(name, ' ', '_')), name, 4 - n, n < 3 FROM ${numbered(["Upheld", "Partly upheld", "Not upheld"])};`;
