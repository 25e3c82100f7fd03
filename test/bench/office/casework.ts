import { nameOf, namesake, summaryOf, titleOf } from "./names.js";
import { id } from "./organisation.js";
import type { measures } from "./sizes.js";

type Measures = ReturnType<typeof measures>;

/** Rows of one table, as SQL over their numbers from $1 to $2, so that two connections can share the work. */
export interface Filling { readonly table: string; readonly rows: number; readonly sql: string }

/** The case that the n-th piece belongs to: one for each case, and some have more. */
const caseOf = (draw: number, { cases }: Measures) => `CASE WHEN n <= ${cases} THEN n ELSE 1 + floor(bench.draw(n, ${draw}) * ${cases})::bigint END`;
/** The newest groups are open. */
const isOpen = ({ groups, open }: Measures) => `g > ${groups - open}`;
const anySeat = id("seat", "s * 100 + 5 + floor(power(bench.draw(g, 43), 1.2) * 27)::int");
const body = id("body", "1 + floor(power(bench.draw(n, 47), 2) * 400)::int");
const day = (n: string, rows: number) => `date '2016-01-04' + floor(${n}::float8 / ${rows} * 3650)::int`;
/** When the n-th piece on a case arrived: in the days after its group did. */
const instant = "o.received_on::timestamp AT TIME ZONE 'UTC' + bench.draw(n, 45) * interval '20 days'";
const pick = (words: readonly string[], draw: number) => `(ARRAY[${words.map((word) => `'${word}'`).join(",")}])[1 + floor(bench.draw(n, ${draw}) * ${words.length})::int]`;

/** Numbers n with the case c, its group g and the group's segment s, and the group's row o. Two cases in a hundred are
 * sensitive; none in the first segment, so that whoever is measured sees the rows that a peer sees which asks nobody's leave. */
const within = (caseNumber: string, m: Measures) => `generate_series($1::bigint, $2::bigint) n
  CROSS JOIN LATERAL (SELECT ${caseNumber} AS c OFFSET 0) cases
  CROSS JOIN LATERAL (SELECT CASE WHEN c <= ${m.groups} THEN c ELSE 1 + floor(bench.draw(c, 41) * ${m.groups})::bigint END AS g OFFSET 0) groups
  CROSS JOIN LATERAL (SELECT ${segmentOf(m)} AS s OFFSET 0) segments
  CROSS JOIN LATERAL (SELECT bench.draw(c, 44) < 0.02 AND s <> 1 AS is_sensitive) sensitivity
  JOIN case_groups o ON o.id = ${id("group", "g")}`;
const segmentOf = ({ ends }: Measures) => `1 + width_bucket(bench.draw(g, 42), ARRAY[${ends.join(",")}]::float8[])`;

const people = (m: Measures) => `
INSERT INTO people (id, name, preferred_contact, email, telephone, address)
SELECT ${id("person", "n")}, CASE WHEN n % ${Math.floor(m.groups / namesake.people)} = 7 THEN '${namesake.name}' ELSE ${nameOf("n")} END, ${pick(["LETTER", "EMAIL", "TELEPHONE"], 15)},
  'person' || n || '@example.org', '020 7946 0' || 100 + n % 900, n % 200 || ' Mill Lane, Westmere'
FROM generate_series($1::bigint, $2::bigint) n`;

const caseGroups = (m: Measures) => `
INSERT INTO case_groups (id, reference, person_id, title, segment_id, owner_position_id, received_on, is_open)
SELECT ${id("group", "g")}, numbered('G-', g), ${id("person", "g")}, 'Complaints of customer ' || g, ${id("segment", "s")},
  CASE WHEN ${isOpen(m)} AND bench.draw(g, 46) < ${m.shareWaiting} THEN NULL ELSE ${anySeat} END, ${day("g", m.groups)}, ${isOpen(m)}
FROM generate_series($1::bigint, $2::bigint) g CROSS JOIN LATERAL (SELECT ${segmentOf(m)} AS s OFFSET 0) segments`;

const cases = (m: Measures) => `
INSERT INTO cases (id, reference, case_group_id, body_id, complainant_id, title, summary, status, received_on, decided_on, closed_on, is_sensitive, complexity, segment_id, owner_position_id)
SELECT ${id("case", "n")}, numbered('C-2026-', n), o.id, ${body}, o.person_id, ${titleOf("n")}, ${summaryOf("n")},
  CASE WHEN o.is_open THEN ${pick(["RECEIVED", "ASSESSMENT", "INVESTIGATION"], 48)} ELSE 'CLOSED' END, o.received_on,
  CASE WHEN NOT o.is_open THEN o.received_on + 60 + floor(bench.draw(n, 49) * 300)::int END, CASE WHEN NOT o.is_open THEN o.received_on + 400 END,
  is_sensitive, 1 + floor(bench.draw(n, 50) * 4)::int, o.segment_id, o.owner_position_id
FROM ${within("n", m)}`;

const requests = (m: Measures) => `
INSERT INTO service_requests (id, reference, case_id, case_group_id, segment_id, owner_position_id, case_is_sensitive, area_id, sub_area_id, summary, status, priority, next_action_due_on, received_at, completed_at)
SELECT ${id("request", "n")}, numbered('SR-', n), ${id("case", "c")}, o.id, o.segment_id, o.owner_position_id, is_sensitive, ${id("area", "1 + n % 8")}, ${id("subArea", "(1 + n % 8) * 10 + 1 + n % 3")},
  ${pick(["Call back about the letter", "Ask the body for its records", "Send the form again", "Explain what happens next", "Check the bank details"], 51)}, w.status,
  floor(power(bench.draw(n, 52), 2) * 1000)::int, CASE WHEN bench.draw(n, 53) < 0.9 THEN date '2026-01-14' - 60 + floor(bench.draw(n, 54) * 120)::int END, ${instant},
  CASE WHEN w.status = 'COMPLETED' THEN ${instant} + interval '9 days' END
FROM ${within(caseOf(55, m), m)}
CROSS JOIN LATERAL (SELECT CASE WHEN o.is_open AND bench.draw(n, 56) < 0.9 THEN ${pick(["OPEN", "OPEN", "IN_PROGRESS", "WAITING"], 57)} WHEN bench.draw(n, 58) < 0.95 THEN 'COMPLETED' ELSE 'CANCELLED' END AS status OFFSET 0) w`;

const activities = (m: Measures) => `
INSERT INTO activities (id, case_id, case_group_id, segment_id, owner_position_id, case_is_sensitive, kind, summary, due_on, status, created_at, done_at)
SELECT ${id("activity", "n")}, ${id("case", "c")}, o.id, o.segment_id, o.owner_position_id, is_sensitive, ${pick(["CALL", "LETTER", "MEETING", "CHECK", "FOLLOW_UP"], 61)}, 'As agreed with the customer',
  o.received_on + 30, w.status, ${instant}, CASE WHEN w.status = 'DONE' THEN ${instant} + interval '12 days' END
FROM ${within(`1 + floor(bench.draw(n, 62) * ${m.cases})::bigint`, m)}
CROSS JOIN LATERAL (SELECT CASE WHEN o.is_open AND bench.draw(n, 63) < 0.6 THEN 'OPEN' ELSE 'DONE' END AS status OFFSET 0) w`;

const letters = (m: Measures) => `
INSERT INTO inbound_correspondence (id, case_id, case_group_id, segment_id, owner_position_id, case_is_sensitive, channel, from_name, summary, received_at, status, classified_as, classified_at, answered_at)
SELECT ${id("letter", "n")}, ${id("case", "c")}, o.id, o.segment_id, o.owner_position_id, is_sensitive, ${pick(["POST", "EMAIL", "TELEPHONE", "WEB"], 71)}, 'The customer', 'Asks how the case stands', ${instant}, w.status,
  'Enquiry', ${instant} + interval '3 hours', CASE WHEN w.status = 'ANSWERED' THEN ${instant} + interval '4 days' END
FROM ${within(`1 + floor(bench.draw(n, 72) * ${m.cases})::bigint`, m)}
CROSS JOIN LATERAL (SELECT CASE WHEN o.is_open AND bench.draw(n, 73) < 0.5 THEN 'CLASSIFIED' ELSE 'ANSWERED' END AS status OFFSET 0) w`;

const findings = () => `
INSERT INTO findings (id, case_id, ordinal, complaint, category_id, outcome_id)
SELECT ${id("finding", "n")}, ${id("case", "n")}, 1, ${titleOf("n")}, ${id("category", "1 + n % 5")}, ${id("outcome", "1 + n % 3")} FROM generate_series($1::bigint, $2::bigint) n`;

/** On each sensitive case's list stand two who need to know; here and there somebody is kept out of a case. */
const standings = (m: Measures) => `
INSERT INTO case_access (case_id, staff_id, kind, reason)
SELECT ${id("case", "n")}, ${id("staff", "s * 100 + 5 + k * 9 + n % 9")}, CASE WHEN is_sensitive THEN 'NEED_TO_KNOW' ELSE 'EXCLUDED' END, 'As decided'
FROM ${within("n", m)} CROSS JOIN generate_series(0, 1) k WHERE is_sensitive OR (s <> 1 AND k = 1 AND bench.draw(n, 81) < 0.002)`;

/** Every large table in the order in which each finds what it refers to. */
export const fillings = (m: Measures): Filling[] => [
  { table: "people", rows: m.groups, sql: people(m) },
  { table: "case_groups", rows: m.groups, sql: caseGroups(m) },
  { table: "cases", rows: m.cases, sql: cases(m) },
  { table: "service_requests", rows: m.requests, sql: requests(m) },
  { table: "activities", rows: m.activities, sql: activities(m) },
  { table: "inbound_correspondence", rows: m.letters, sql: letters(m) },
  { table: "case_access", rows: m.cases, sql: standings(m) },
  { table: "findings", rows: m.cases, sql: findings() },
];
