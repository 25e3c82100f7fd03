import type { Parameters } from "../reading/parameters.js";
import { seesCase, viewIsOnRecord } from "../access/seen-cases.js";

/** Of whom a workload is told, as SQL over their row `s`; on which day; and whether the reader is to read what the lines are about. */
export interface Wanted { readonly whom: (parameters: Parameters) => string; readonly on: string; readonly isExplained: boolean }

/** What the statement is written with. What stands now is read as it stands; a day that has passed, from what was kept of it. */
interface Writing { readonly p: Parameters; readonly on: string; readonly isPast: boolean; readonly isExplained: boolean }

const rulesSql = `SELECT coalesce(json_agg(json_build_object('code', r.code, 'label', r.label, 'sum', r.sum, 'event', r.event, 'points', r.points, 'unit', r.unit, 'lasts', r.lasts, 'lastsIn', r.lasts_in, 'limitedTo', r.limited_to, 'moreThan', r.more_than, 'measuredIn', r.measured_in,
  'isFirstOnly', r.is_first_only, 'countsSingly', r.counts_singly, 'takesPrecedence', r.takes_precedence, 'effectiveFrom', r.effective_from, 'effectiveTo', r.effective_to) ORDER BY r.code), '[]') FROM points_rules r`;
const schemesSql = `SELECT coalesce(json_agg(json_build_object('effectiveFrom', m.effective_from, 'fullPost', m.full_post, 'limitedFrom', m.limited_from, 'monthsInARow', m.months_in_a_row, 'daysAfterDecision', m.days_after_decision, 'caseUnit', m.case_unit, 'newCase', m.new_case, 'addsOnePerTen', m.adds_one_per_ten)), '[]') FROM points_schemes m`;
const calendarSql = `SELECT json_build_object('code', c.code, 'holidays', (SELECT coalesce(json_agg(json_build_array(h."on", h.name)), '[]') FROM holidays h WHERE h.calendar_id = c.id), 'closures', (SELECT coalesce(json_agg(json_build_array(o."on", o.name)), '[]') FROM office_closures o)) FROM calendars c WHERE c.is_office_default`;

/** The seats of a person on the day. */
const seats = ({ on, isPast }: Writing) => `position_holdings h JOIN positions q ON q.id = h.position_id WHERE h.staff_id = s.id AND ${isPast ? `h.held_from <= ${on} AND (h.held_to IS NULL OR h.held_to >= ${on})` : `h.held_to IS NULL`}`;
/** The cases in their hands on the day: each with how it stood then. */
const holdings = (w: Writing) => `case_standings k JOIN cases c ON c.id = k.case_id JOIN case_groups g ON g.id = c.case_group_id WHERE k.position_id IN (SELECT h.position_id FROM ${seats(w)}) AND ${w.isPast ? `k.from_on <= ${w.on} AND (k.to_on IS NULL OR k.to_on > ${w.on})` : "k.to_on IS NULL"}
  AND (k.decided_on IS NULL OR k.decided_on >= ${w.on} - 366)`;
const fte = ({ on, isPast }: Writing) => (isPast ? `coalesce((SELECT f.fte FROM former_posts f WHERE f.staff_id = s.id AND f.until_on > ${on} ORDER BY f.until_on LIMIT 1), s.fte)` : "s.fte");
const day = (instant: string) => `(${instant} AT TIME ZONE 'Europe/London')::date`;

/** What a line is about, as far as the reader may see the case `c`. */
const about = ({ p, isExplained }: Writing, type: string, id: string, named: string) => {
  const seen = isExplained ? `(${seesCase("c", p)}) AND ${viewIsOnRecord("c", p)}` : "FALSE";
  return `CASE WHEN ${seen} THEN json_build_object('type', '${type}', 'id', ${id}, 'name', ${named}) ELSE json_build_object('type', '${type}', 'id', NULL, 'name', 'A case that you may not see') END`;
};
const aCase = (w: Writing) => about(w, "Case", "c.id", "c.reference || ', ' || c.title");
const ofCase = "'caseId', c.id, 'groupId', c.case_group_id, 'groupName'";

const occurrence = (event: string, kinds: string, values: string) => `json_build_object('event', '${event}', 'kinds', ${kinds}, ${values})`;
/** A decision of which the day knew. */
const decided = ({ on }: Writing) => `CASE WHEN k.decided_on <= ${on} THEN k.decided_on END`;
const always = "'endedOn', NULL, 'units', 1, 'measure', NULL";

const posts = (w: Writing) => `SELECT ${occurrence("POST", "json_build_array(q.kind, q.role_id, q.team_id)", `'about', NULL, 'caseId', NULL, 'groupId', NULL, 'groupName', NULL, 'startedOn', h.held_from, ${always}, 'decidedOn', NULL`)} FROM ${seats(w)}`;
const cases = (w: Writing) => `SELECT ${occurrence("CASE", "json_build_array(k.complexity::text)", `'about', ${aCase(w)}, ${ofCase}, ${w.isExplained ? `CASE WHEN ${seesCase("c", w.p)} THEN g.reference || ', ' || g.title ELSE 'A case group that you may not see' END` : "g.reference"}, 'startedOn', ${w.isPast ? "k.allocated_on" : `least(k.allocated_on, ${w.on})`}, ${always}, 'decidedOn', ${decided(w)}`)} FROM ${holdings(w)}`;
const highRisk = (w: Writing) => `SELECT ${occurrence("HIGH_RISK", "'[]'::json", `'about', ${aCase(w)}, ${ofCase}, NULL, 'startedOn', e.validated_on, 'endedOn', e.left_on, 'units', 1, 'measure', NULL, 'decidedOn', ${decided(w)}`)}
  FROM high_risk_entries e, ${holdings(w)} AND e.case_id = k.case_id AND e.validated_on IS NOT NULL AND e.state <> 'NOT_ACCEPTED'`;
const work = (w: Writing) => `SELECT ${occurrence("WORK", "json_build_array(r.area_id, r.sub_area_id)", `'about', ${about(w, "ServiceRequest", "r.id", "r.reference || ', ' || r.summary")}, ${ofCase}, NULL, 'startedOn', ${day("r.received_at")}, 'endedOn', ${day("r.completed_at")}, 'units', 1, 'measure', NULL, 'decidedOn', ${decided(w)}`)}
  FROM service_requests r, ${holdings(w)} AND r.case_id = k.case_id AND r.status <> 'CANCELLED' AND (r.completed_at IS NULL OR ${day("r.completed_at")} >= ${w.on}) AND EXISTS (SELECT FROM points_rules WHERE event = 'WORK')`;
const reviews = (w: Writing) => `SELECT ${occurrence("REVIEW", "'[]'::json", `'about', ${about(w, "Review", "v.id", "v.reference || ', on ' || c.reference")}, ${ofCase}, NULL, 'startedOn', v.allocated_on, 'endedOn', v.closed_on, 'units', 1, 'measure', NULL, 'decidedOn', NULL`)}
  FROM reviews v JOIN cases c ON c.id = v.case_id WHERE v.reviewer_id = s.id AND v.allocated_on IS NOT NULL AND (v.is_open OR v.closed_on >= ${w.on})`;
const factors = (w: Writing) => `SELECT ${occurrence("FACTOR", "json_build_array(f.rule_code)", `'about', ${aCase(w)}, ${ofCase}, NULL, 'startedOn', f.from_on, 'endedOn', f.to_on, 'units', f.units, 'measure', f.measure, 'decidedOn', d.decided_on`)}
  FROM (SELECT k.case_id, ${decided(w)} AS decided_on, NULL::uuid AS doer FROM ${holdings(w)} UNION ALL SELECT DISTINCT f.case_id, NULL::date, s.id FROM case_factors f WHERE f.done_by_id = s.id) d JOIN case_factors f ON f.case_id = d.case_id AND f.done_by_id IS NOT DISTINCT FROM d.doer JOIN cases c ON c.id = f.case_id`;
const responsibilities = () => `SELECT ${occurrence("RESPONSIBILITY", "json_build_array(b.rule_code)", `'about', CASE WHEN b.note <> '' THEN json_build_object('type', 'StaffMember', 'id', b.staff_id, 'name', b.note) END, 'caseId', NULL, 'groupId', NULL, 'groupName', NULL, 'startedOn', b.from_on, 'endedOn', b.to_on, 'units', b.units, 'measure', NULL, 'decidedOn', NULL`)} FROM responsibilities b WHERE b.staff_id = s.id`;

/** One statement for any number of people: the table of points, what was settled, the calendar, and what is on record of each person. */
export function workloadFactsSql(p: Parameters, { whom, on, isExplained }: Wanted, isPast: boolean): string {
  const w: Writing = { p, on: p.place("date", () => on), isPast, isExplained };
  const all = [posts, cases, highRisk, work, reviews, factors, responsibilities].map((one) => one(w)).join("\nUNION ALL ");
  return `SELECT (${rulesSql}) AS rules, (${schemesSql}) AS schemes, (${calendarSql}) AS calendar, (SELECT coalesce(json_agg(_ ORDER BY _.name), '[]') FROM (
    SELECT s.id AS "staffId", s.name, s.staff_number AS "staffNumber", (SELECT coalesce(json_agg(q.id), '[]') FROM positions q WHERE q.holder_id = s.id AND q.is_open) AS "positionIds", ${fte(w)}::float8 AS fte, (SELECT coalesce(json_agg(o), '[]') FROM (${all}) t(o)) AS occurrences FROM staff_members s WHERE ${whom(p)} ORDER BY s.name LIMIT 500) _) AS people`;
}
