import type { chance } from "./questions.js";
import type { Row } from "./counted-office.js";

/* Statistics made up from dimensions and filters, with what each must answer, worked out in plain code. */

type Dice = ReturnType<typeof chance>;
/** A filter as the API takes it, and the same as plain code. */
export interface Condition { readonly asked: object; readonly holds: (row: Row) => boolean }
/** How one statistic is asked about, and what it is worked out from. */
export interface Subject { readonly root: string; readonly list: string; readonly filter: string; readonly rows: readonly Row[]; readonly dimensions: readonly string[]; readonly conditions: readonly Condition[]; readonly isTimed: boolean; /** Whether its records belong to no single case. */ readonly hasNoCase?: true }
export interface Expected { readonly keys: readonly (string | null)[]; readonly count: number; readonly cases: number; readonly narrowed: number; readonly rate: number | null; readonly median: number | null; readonly ninetieth: number | null; readonly withinTarget: number | null }

const startOf: Record<string, (date: string) => string> = {
  MONTH: (date) => `${date.slice(0, 7)}-01`, YEAR: (date) => `${date.slice(0, 4)}-01-01`,
  QUARTER: (date) => `${date.slice(0, 5)}${String(Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`,
};

/** The keys under which a row counts on one dimension. */
function keysOn(row: Row, dimension: string): (string | null)[] {
  const [, name, every] = /^(.*)_(MONTH|QUARTER|YEAR)$/.exec(dimension) ?? [];
  const value = name ? row[name] : row[dimension];
  if (Array.isArray(value)) return [...new Set(value as string[])];
  return [value === null || value === undefined ? null : every ? startOf[every]!(value as string) : String(value)];
}

const share = (part: number, whole: number) => (whole ? Math.round((part / whole) * 10_000) / 10_000 : null);
const numbers = (rows: readonly Row[], field: string) => rows.flatMap((row) => (typeof row[field] === "number" ? [row[field]] : [])).sort((a, b) => a - b);
function median(sorted: readonly number[]): number | null {
  if (!sorted.length) return null;
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
const ninetieth = (sorted: readonly number[]) => sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null;

/** A statistic that was made up. */
export interface Made { readonly by: readonly string[]; readonly filter: Condition | null; readonly where: Condition; readonly among: Condition; readonly withPauses: boolean }

/** The rows under each combination of keys; a row with several keys on a dimension stands under each. */
export function groupsOf<R extends Row>(rows: readonly R[], by: readonly string[]): Map<string, { keys: (string | null)[]; rows: R[] }> {
  const groups = new Map<string, { keys: (string | null)[]; rows: R[] }>();
  for (const row of rows) {
    const places = by.reduce<(string | null)[][]>((made, dimension) => made.flatMap((keys) => keysOn(row, dimension).map((key) => [...keys, key])), [[]]);
    for (const keys of places) {
      const name = JSON.stringify(keys);
      if (!groups.has(name)) groups.set(name, { keys, rows: [] });
      groups.get(name)!.rows.push(row);
    }
  }
  return groups;
}

/** Works a statistic out of plain rows. */
export function count({ rows }: Subject, { by, filter, where, among, withPauses }: Made): Expected[] {
  const groups = groupsOf(rows.filter((one) => filter?.holds(one) ?? true), by);
  if (!by.length && !groups.size) groups.set("[]", { keys: [], rows: [] });
  return [...groups.values()].map(({ keys, rows: own }) => {
    const took = numbers(own, withPauses ? "tookWithPauses" : "took");
    const within = own.filter((row) => typeof row["inTime"] === "boolean");
    return {
      keys, count: own.length, cases: new Set(own.map((row) => row["caseId"])).size, narrowed: own.filter(where.holds).length,
      rate: share(own.filter((row) => where.holds(row) && among.holds(row)).length, own.filter(among.holds).length),
      median: median(took), ninetieth: ninetieth(took), withinTarget: share(within.filter((row) => row["inTime"]).length, within.length),
    };
  });
}

/** Makes up one statistic. */
export function makeUp({ dimensions, conditions, root }: Subject, dice: Dice): Made {
  const by = Array.from({ length: dice.below(4) }, () => dice.one(dimensions)).filter((one, at, all) => all.indexOf(one) === at);
  const [first, second] = [dice.one(conditions), dice.one(conditions)];
  const both: Condition = { asked: { and: [first.asked, { not: second.asked }] }, holds: (row) => first.holds(row) && !second.holds(row) };
  const either: Condition = { asked: { or: [first.asked, second.asked] }, holds: (row) => first.holds(row) || second.holds(row) };
  return { by, filter: dice.maybe(0.4) ? null : dice.one([first, both, either]), where: dice.one(conditions), among: dice.one([dice.one(conditions), either]), withPauses: root === "timeliness" && dice.maybe(0.5) };
}

/** The question as the API takes it. */
export const questionOf = ({ root, filter, isTimed, hasNoCase }: Subject, { withPauses }: Made, dimension: string) =>
  `query Statistic($filter: ${filter}, $by: [${dimension}!]!, $where: ${filter}!, $among: ${filter}) { groups: ${root}(filter: $filter, groupBy: $by, limit: 1000) { keys { value } behind count ${hasNoCase ? "" : "cases"} narrowed: count(where: $where) rate(where: $where, among: $among) ${
    isTimed ? `median: medianWorkingDays${withPauses ? "(withPauses: true)" : ""} ninetieth: ninetiethPercentileWorkingDays${withPauses ? "(withPauses: true)" : ""} withinTarget` : ""} } }`;
