import type { Computation } from "../reading/shown.js";

/* What statistics need to know of a record. Cases and reviews are later counted and listed by the same fields. */

const ofFindings = (table: string, key: string) => (alias: string) => `SELECT coalesce(array_agg(DISTINCT x.code), '{}') FROM findings f JOIN ${table} x ON x.id = f.${key} WHERE f.case_id = ${alias}.id`;
export const categoriesOf: Computation = ofFindings("finding_categories", "category_id");
export const outcomesOf: Computation = ofFindings("finding_outcomes", "outcome_id");
/** Whether any head of complaint was upheld; empty while none is decided. */
export const caseIsUpheld: Computation = (alias) => `SELECT bool_or(o.is_upheld) FROM findings f JOIN finding_outcomes o ON o.id = f.outcome_id WHERE f.case_id = ${alias}.id`;

/** The number of a working day, counted from the beginning of the calendar of the office: two of them differ by the working days between, as working_days_between says it. */
const workingDay = (date: string) => `(weekdays_up_to(${date}) - width_bucket(${date}, (SELECT days_off((SELECT office_calendar())))))`;
const between = (from: string, to: string) => `(${workingDay(to)} - ${workingDay(from)})`;
export const daysToDecision: Computation = (alias) => `CASE WHEN ${alias}.decided_on >= ${alias}.received_on THEN ${between(`${alias}.received_on`, `${alias}.decided_on`)} END`;
/** The office's target as it stood when the case was received. */
const caseTarget = (alias: string, from: string) => `SELECT t.value FROM insight_targets t WHERE t.indicator = 'CASE_DECISION_WORKING_DAYS' AND t.segment_id IS NULL AND t.in_force_from <= ${alias}.${from} ORDER BY t.in_force_from DESC LIMIT 1`;
export const caseIsInTime: Computation = (alias, p) => `${daysToDecision(alias, p)} <= (${caseTarget(alias, "received_on")})`;

export const reviewIsUpheld: Computation = (alias) => `SELECT t.is_upheld FROM review_terms t WHERE t.kind = 'OUTCOME' AND t.code = ${alias}.outcome_code`;
const clockOf = (alias: string, kind: string) => `SELECT k.due_on FROM clocks k WHERE k.record_id = ${alias}.id AND k.kind = '${kind}'`;
export const afterLongStop: Computation = (alias) => `${alias}.communicated_on > (${clockOf(alias, "LONG_STOP")})`;
export const reviewIsInTime: Computation = (alias) => `${alias}.communicated_on <= (${clockOf(alias, "REPLY")})`;
/** Working days of a stretch in which the reply to its review was paused: from the day of waiting to that of going on. */
const paused = (review: string, from: string, to: string) => `coalesce((SELECT sum(${between(`greatest(p.from_on, ${from})`, `least(p.to_on, ${to})`)}) FROM clocks k JOIN clock_pauses p ON p.clock_id = k.id
  WHERE k.record_id = ${review} AND k.kind = 'REPLY' AND greatest(p.from_on, ${from}) < least(p.to_on, ${to})), 0)::int`;
export const daysToReply: Computation = (alias) => `CASE WHEN ${alias}.communicated_on >= ${alias}.received_on THEN ${between(`${alias}.received_on`, `${alias}.communicated_on`)} - ${paused(`${alias}.id`, `${alias}.received_on`, `${alias}.communicated_on`)} END`;

export const daysOfSpan: Computation = (alias) => between(`${alias}.started_on`, `${alias}.ended_on`);
export const pausedOfSpan: Computation = (alias) => `CASE WHEN ${alias}.ended_on IS NOT NULL THEN ${paused(`${alias}.review_id`, `${alias}.started_on`, `${alias}.ended_on`)} END`;
export const countedOfSpan: Computation = (alias, p) => `(${daysOfSpan(alias, p)}) - (${pausedOfSpan(alias, p)})`;
export const spanIsInTime: Computation = (alias, p) => `CASE WHEN ${alias}.due_on IS NOT NULL THEN ${alias}.ended_on <= ${alias}.due_on WHEN ${alias}.what = 'CASE_TO_DECISION' THEN (${daysOfSpan(alias, p)}) <= (${caseTarget(alias, "started_on")}) END`;

/** What the last check of a lesson found. */
export const lessonWorks: Computation = (alias) => `SELECT k.is_effective FROM lesson_checks k WHERE k.lesson_id = ${alias}.id ORDER BY k.round DESC LIMIT 1`;
/** Where a lesson's owner has a seat. */
export const ownersSeats = (column: "team_id" | "segment_id"): Computation => (alias) => `SELECT coalesce(array_agg(DISTINCT q.${column}::text) FILTER (WHERE q.${column} IS NOT NULL), '{}') FROM positions q WHERE q.holder_id = ${alias}.owner_id AND q.is_open`;
/** How many people of a team with which a lesson was shared; each once, whatever seats they have there. */
export const peopleOfShare = (those: string): Computation => (alias) => `SELECT count(DISTINCT q.holder_id)::int FROM positions q LEFT JOIN lesson_receipts r ON r.lesson_id = ${alias}.lesson_id AND r.staff_id = q.holder_id WHERE q.team_id = ${alias}.team_id AND q.is_open AND q.holder_id IS NOT NULL AND ${those}`;
