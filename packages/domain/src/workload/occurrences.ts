import { addCalendarDays, type CalendarDate } from "../calendar/calendar-date.js";
import { addCalendarMonths } from "../calendar/months.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { addWorkingDays } from "../calendar/working-day.js";
import { isRecorded, type PointsEvent } from "./labels.js";
import type { PointsRule, PointsScheme } from "./scheme.js";

/** The record that points are about; its name is what the reader may know of it. */
export interface About { readonly type: "StaffMember" | "Case" | "CaseGroup" | "ServiceRequest" | "Review"; readonly id: string; readonly name: string }

/** Something on record that a rule may give points for: a post, a case in somebody's hands, a factor, a responsibility. */
export interface Occurrence {
  readonly event: PointsEvent;
  /** By what a rule may single it out: the code under which it was recorded, or names and identifiers of what it belongs to. */
  readonly kinds: readonly string[];
  readonly about: About | null;
  readonly caseId: string | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly startedOn: CalendarDate;
  /** The last day on which it was so; null while it lasts. */
  readonly endedOn: CalendarDate | null;
  /** How many of it: whole, one or more (WL-36). */
  readonly units: number;
  readonly measure: number | null;
  /** When its case was decided, so that it is to be closed (WL-17); null while it is worked on. */
  readonly decidedOn: CalendarDate | null;
}

/** Under which rules, in which calendar and on which day a workload is told. */
export interface AsAt {
  readonly on: CalendarDate;
  /** The rules in force on that day. */
  readonly rules: readonly PointsRule[];
  readonly scheme: PointsScheme;
  readonly calendar: WorkingCalendar;
}

const isOfRule = (rule: PointsRule, { kinds, measure }: Occurrence) =>
  (isRecorded(rule.event) ? kinds.includes(rule.code) : rule.limitedTo.length === 0 || rule.limitedTo.some((one) => kinds.includes(one))) && (rule.moreThan === null || (measure ?? 0) > rule.moreThan);

/** Each case once, or each group with what counts singly apart from it (WL-09). What counts singly does so for as many as it has. */
export function countedCases(all: readonly Occurrence[], { rules, scheme, on }: AsAt): Occurrence[] {
  const cases = all.filter(({ event }) => event === "CASE");
  if (scheme.caseUnit === "CASE") return cases;
  const alone = rules.filter((rule) => rule.countsSingly);
  const singly = (caseId: string | null) => Math.max(0, ...all.filter((one) => one.event === "FACTOR" && one.caseId === caseId && one.startedOn <= on && (one.endedOn ?? on) >= on && alone.some((rule) => isOfRule(rule, one))).map(({ units }) => units));
  const [apart, together] = [cases.filter((one) => singly(one.caseId) > 0), cases.filter((one) => singly(one.caseId) === 0)];
  const groups = [...new Set(together.map(({ groupId }) => groupId))];
  return [...apart.map((one) => ({ ...one, units: singly(one.caseId) })), ...groups.map((id) => asOne(together.filter(({ groupId }) => groupId === id)))];
}

/** The cases of a group as one: held since the first of them, and until the last is decided. */
function asOne(cases: readonly Occurrence[]): Occurrence {
  const [first] = cases.toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1)) as [Occurrence];
  const decided = cases.map(({ decidedOn }) => decidedOn).sort();
  return { ...first, about: { type: "CaseGroup", id: first.groupId!, name: first.groupName! }, decidedOn: decided.includes(null) ? null : decided.at(-1)! };
}

/** What a rule applies to. A post has one base: that of the rule which names it, where one does (WL-13, WL-14). */
export function occurrencesOf(rule: PointsRule, all: readonly Occurrence[], asAt: AsAt): readonly Occurrence[] {
  const { event } = rule;
  if (event === "CASE" || event === "NEW_CASE") return countedCases(all, asAt).filter((one) => isOfRule(rule, one));
  const found = all.filter((one) => one.event === (event === "COMPLEXITY" ? "CASE" : event) && isOfRule(rule, one));
  if (event === "POST") return baseOf(found, asAt.rules)?.code === rule.code ? found.slice(0, 1) : [];
  return rule.isFirstOnly ? firstOfEachCase(found) : found;
}

const firstOfEachCase = (all: readonly Occurrence[]) => [...new Map(all.toSorted((a, b) => (a.startedOn > b.startedOn ? -1 : 1)).map((one) => [one.caseId, one])).values()];

/** The base of somebody's posts: the highest that names one of them, otherwise the general one. */
function baseOf(posts: readonly Occurrence[], rules: readonly PointsRule[]): PointsRule | undefined {
  const bases = rules.filter((rule) => rule.event === "POST" && posts.some((post) => isOfRule(rule, post)));
  const named = bases.filter(({ limitedTo }) => limitedTo.length > 0);
  return (named.length ? named : bases).toSorted((a, b) => b.points - a.points)[0];
}

/** The last day on which an occurrence gives points under a rule, its first being day 0; null while no end is known. */
export function lastDayOf(rule: PointsRule, one: Occurrence, { scheme, calendar }: AsAt): CalendarDate | null {
  const ends = [one.endedOn, afterItsSpan(rule, one, scheme, calendar), rule.sum === "CASE" && one.decidedOn !== null ? addCalendarDays(one.decidedOn, scheme.daysAfterDecision) : null];
  return ends.filter((day) => day !== null).sort()[0] ?? null;
}

function afterItsSpan({ event, lasts, lastsIn }: PointsRule, { startedOn }: Occurrence, { newCase }: PointsScheme, calendar: WorkingCalendar): CalendarDate | null {
  const nextMonth = addCalendarMonths(newCase === "MONTH" ? `${startedOn.slice(0, 8)}01` : startedOn, 1);
  if (event === "NEW_CASE") return addCalendarDays(nextMonth, -1);
  if (lasts === null) return null;
  return lastsIn === "WORKING_DAYS" ? addWorkingDays(startedOn, lasts, calendar) : addCalendarDays(startedOn, lasts);
}
