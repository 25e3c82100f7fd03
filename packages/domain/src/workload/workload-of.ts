import { formatDate } from "../calendar/office-date.js";
import { pointsSums, type PointsSum } from "./labels.js";
import { lastDayOf, occurrencesOf, type About, type AsAt, type Occurrence } from "./occurrences.js";
import { rulesInForce, schemeOn, type PointsRule, type PointsScheme } from "./scheme.js";
import { standingOf, type Standing } from "./standing.js";

/** One line of a workload: which rule gives how many points for what, and why (WL-35). */
export interface WorkloadLine {
  readonly ruleCode: string;
  readonly label: string;
  readonly sum: PointsSum;
  /** Points for each unit. */
  readonly points: number;
  readonly units: number;
  /** Points times units. */
  readonly total: number;
  /** The record that it is about; null where the line is of the whole. */
  readonly about: About | null;
  readonly caseId: string | null;
  /** Why it stands on this day, as a sentence. */
  readonly why: string;
  readonly takesPrecedence: boolean;
}

/** The three sums, and the total with and without the one that comes with each full ten (WL-15). */
export interface WorkloadTotals {
  readonly stable: number;
  readonly extra: number;
  readonly cases: number;
  readonly without: number;
  readonly onePerTen: number;
  readonly with: number;
  /** The one that stands beside the maximum, as the office has settled it. */
  readonly counted: number;
}

/** A person's workload as at a day. */
export interface WorkloadAsAt extends Standing { readonly lines: readonly WorkloadLine[]; readonly totals: WorkloadTotals }

/** What a workload is told from: every version of the rules and of what was settled, and what is on record of the person. */
export interface WorkloadFacts extends Pick<AsAt, "on" | "calendar"> {
  readonly rules: readonly PointsRule[];
  readonly schemes: readonly PointsScheme[];
  readonly occurrences: readonly Occurrence[];
  /** How much of a full post the person worked on that day, above 0 up to 1. */
  readonly fte: number;
}

function whyItStands(rule: PointsRule, one: Occurrence, until: string | null): string {
  const since = rule.event === "POST" ? "Everybody has it, and it is not assessed anew" : `${{ CASE: "Allocated on", NEW_CASE: "Allocated on", WORK: "Received on", REVIEW: "Allocated on" }[rule.event as "CASE"] ?? "Since"} ${formatDate(one.startedOn)}`;
  const decided = rule.sum === "CASE" && one.decidedOn !== null ? `, decided on ${formatDate(one.decidedOn)}` : "";
  const length = rule.lasts === null ? "" : `, for ${rule.lasts} ${rule.lastsIn === "WORKING_DAYS" ? "working" : "calendar"} ${rule.lasts === 1 ? "day" : "days"}`;
  return `${since}${decided}${length}${until !== null && rule.event !== "POST" ? `; counts until ${formatDate(until)}` : ""}.`;
}

function lineOf(rule: PointsRule, one: Occurrence, asAt: AsAt): WorkloadLine[] {
  const until = lastDayOf(rule, one, asAt);
  if (one.startedOn > asAt.on || (until !== null && until < asAt.on)) return [];
  const { code: ruleCode, label, sum, points, takesPrecedence } = rule;
  return [{ ruleCode, label, sum, points, units: one.units, total: points * one.units, about: one.about, caseId: one.caseId, why: whyItStands(rule, one, until), takesPrecedence }];
}

const order = Object.keys(pointsSums);
const inOrder = (a: WorkloadLine, b: WorkloadLine) => order.indexOf(a.sum) - order.indexOf(b.sum) || (a.about?.name ?? "").localeCompare(b.about?.name ?? "") || b.total - a.total || a.ruleCode.localeCompare(b.ruleCode);

/** The line that comes with each full ten of all others (WL-15). */
const onePerTenLine = (points: number, others: number): WorkloadLine =>
  ({ ruleCode: "ONE_PER_TEN", label: "One for each full ten of all other lines", sum: "CASE", points: 1, units: points, total: points, about: null, caseId: null, why: `All other lines make ${others} points.`, takesPrecedence: false });

function totalsOf(lines: readonly WorkloadLine[], { addsOnePerTen }: PointsScheme): WorkloadTotals {
  const of = (sum: PointsSum) => lines.filter((line) => line.sum === sum).reduce((all, line) => all + line.total, 0);
  const [stable, extra, cases] = [of("STABLE"), of("EXTRA"), of("CASE")];
  const without = stable + extra + cases;
  const onePerTen = Math.floor(without / 10);
  return { stable, extra, cases, without, onePerTen, with: without + onePerTen, counted: addsOnePerTen ? without + onePerTen : without };
}

/**
 * A person's workload as at a day, told from what is on record under the rules that were in force then (WL-07, WL-35, WL-39, WL-53).
 * The cases of whoever they supervise or mentor are not among their occurrences, and so never count (WL-27, WL-28).
 */
export function workloadOf({ on, calendar, rules, schemes, occurrences, fte }: WorkloadFacts): WorkloadAsAt {
  const asAt: AsAt = { on, calendar, rules: rulesInForce(rules, on), scheme: schemeOn(schemes, on) };
  const lines = asAt.rules.flatMap((rule) => occurrencesOf(rule, occurrences, asAt).flatMap((one) => lineOf(rule, one, asAt))).filter((line) => line.total > 0).sort(inOrder);
  const totals = totalsOf(lines, asAt.scheme);
  return { lines: asAt.scheme.addsOnePerTen && totals.onePerTen > 0 ? [...lines, onePerTenLine(totals.onePerTen, totals.without)] : lines, totals, ...standingOf(totals.counted, fte, asAt.scheme) };
}
