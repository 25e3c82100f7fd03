import type { CalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";
import { eventsInWords, type CaseUnit, type NewCaseSpan, type PointsEvent, type PointsSpan, type PointsSum } from "./labels.js";

/** One row of the table of points, in one version (WL-35, WL-53). A later version of the same code takes its place from its first day on. */
export interface PointsRule {
  readonly code: string;
  readonly label: string;
  readonly sum: PointsSum;
  readonly event: PointsEvent;
  /** Points for each unit: whole, never below zero (WL-36). */
  readonly points: number;
  /** What is counted, such as “child” or “person”. */
  readonly unit: string;
  /** For how long from its beginning, where that is limited; the first day is day 0. */
  readonly lasts: number | null;
  readonly lastsIn: PointsSpan | null;
  /** To what it is limited, by name or identifier: teams, roles and kinds of position of a post; work areas of a request; levels of complexity. Empty for all. */
  readonly limitedTo: readonly string[];
  /** The measure recorded with a factor must be above this; null where nothing is measured. */
  readonly moreThan: number | null;
  readonly measuredIn: string | null;
  /** Whether only the first of its kind on a case counts. */
  readonly isFirstOnly: boolean;
  /** Whether what it stands for counts as a case of its own, even in a group (WL-09). */
  readonly countsSingly: boolean;
  /** Whether work of this kind goes before other work (WL-52). */
  readonly takesPrecedence: boolean;
  readonly effectiveFrom: CalendarDate;
  /** The last day of its effect; null while no end is set. */
  readonly effectiveTo: CalendarDate | null;
}

/** What the office has settled about points, from a day on. */
export interface PointsScheme {
  readonly effectiveFrom: CalendarDate;
  /** What a full post is taken to bear (WL-10). */
  readonly fullPost: number;
  /** From where a full post has little room for more (WL-11). */
  readonly limitedFrom: number;
  /** In how many months in a row somebody must be over for it to “go on” (WL-49). */
  readonly monthsInARow: number;
  /** For how many calendar days after the decision a case keeps its points (WL-17). */
  readonly daysAfterDecision: number;
  readonly caseUnit: CaseUnit;
  readonly newCase: NewCaseSpan;
  /** Whether one further point comes with each full ten (WL-15). */
  readonly addsOnePerTen: boolean;
}

/** What an office starts with. */
export const firstScheme: Omit<PointsScheme, "effectiveFrom"> = { fullPost: 100, limitedFrom: 85, monthsInARow: 2, daysAfterDecision: 28, caseUnit: "CASE", newCase: "MONTH", addsOnePerTen: false };

interface Dated { readonly effectiveFrom: CalendarDate }
const latest = <T extends Dated>(dated: readonly T[], on: CalendarDate): T | undefined =>
  dated.filter((one) => one.effectiveFrom <= on).reduce<T | undefined>((last, one) => (last && last.effectiveFrom > one.effectiveFrom ? last : one), undefined);

/** WL-53: the rules in force on a day: of each code the version that began last, unless it has ended. */
export function rulesInForce<T extends Pick<PointsRule, "code" | "effectiveFrom" | "effectiveTo">>(rules: readonly T[], on: CalendarDate): T[] {
  const codes = [...new Set(rules.map((rule) => rule.code))];
  return codes.flatMap((code) => latest(rules.filter((rule) => rule.code === code), on) ?? []).filter((rule) => rule.effectiveTo === null || rule.effectiveTo >= on);
}

/** WL-53: what the office had settled on a day; that with which an office starts, before it settled anything. */
export const schemeOn = (schemes: readonly PointsScheme[], on: CalendarDate): PointsScheme => latest(schemes, on) ?? { effectiveFrom: on, ...firstScheme };

const length = ({ lasts, lastsIn }: PointsRule) => (lasts === null ? "" : `, for ${lasts} ${lastsIn === "WORKING_DAYS" ? "working" : "calendar"} ${lasts === 1 ? "day" : "days"} at most`);

/** A rule as the published table says it (WL-35): what it gives, from when to when, and under which condition. */
export function ruleInWords(rule: PointsRule): string {
  const { starts, ends } = eventsInWords[rule.event];
  const conditions = [rule.moreThan !== null && `more than ${rule.moreThan} ${rule.measuredIn ?? ""}`.trim(), rule.isFirstOnly && "the first one only", rule.limitedTo.length > 0 && "only where it is named"].filter(Boolean);
  return `${rule.points} ${rule.points === 1 ? "point" : "points"} for each ${rule.unit}, from when ${starts} until ${ends}${length(rule)}${conditions.length ? `; ${conditions.join(", ")}` : ""}. In force from ${formatDate(rule.effectiveFrom)}${rule.effectiveTo ? ` to ${formatDate(rule.effectiveTo)}` : ""}.`;
}
