import { groupCap, type Grouping } from "./grouping.js";
import { comparisonOf } from "./inputs.js";
import type { Interval } from "./intervals.js";
import type { Kind } from "./readable.js";
import { refuseField } from "./refusal.js";
import { shownFields } from "./shown.js";

type Value = Record<string, unknown>;

const says = (path: string) => `Small numbers are protected here, so filters may only name what groups: \`${path}\` could single a record out. Leave it out, or count without the protection.`;

/** Whether a date is a month's first or last day, so that a filter by it takes whole months. */
const isFirst = (date: unknown) => String(date).endsWith("-01");
const isLast = (date: unknown) => new Date(Date.parse(`${String(date)}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

function takesWholeMonths(value: Value): boolean {
  return Object.entries(value).every(([how, one]) => one === null || one === undefined || how === "isNull" || (how === "gte" && isFirst(one)) || (how === "lte" && isLast(one)));
}

/** Refuses a filter that could single records out: only dimensions, vocabularies, yes-or-no and whole months may be named. */
function refuseIsolating(by: ReadonlyMap<string, Interval | undefined>, kind: Kind, filter: Value, path: string): void {
  for (const [key, value] of Object.entries(filter)) {
    if (value === null || value === undefined) continue;
    const here = path ? `${path}.${key}` : key;
    if (key === "and" || key === "or") for (const one of value as Value[]) refuseIsolating(by, kind, one, path);
    else if (key === "not") refuseIsolating(by, kind, value as Value, path);
    else if (key === "q") throw refuseField("filter", says(here));
    else refuseFine(by, kind, here, key, value as Value);
  }
}

function refuseFine(by: ReadonlyMap<string, Interval | undefined>, kind: Kind, here: string, key: string, value: Value): void {
  const field = shownFields(kind).get(key)!;
  if (field.isRelation) return refuseIsolating(by, field.type() as Kind, value, here);
  const comparison = comparisonOf(field.type());
  const isCoarse = by.has(here) ? !by.get(here) || takesWholeMonths(value) : comparison === "Enum" || comparison === "Boolean";
  if (!isCoarse) throw refuseField("filter", says(here));
}

/** How many groups are given, once what was asked is fit to be answered; judged anew for every run. */
export function groupsGiven(grouping: Grouping, given: Value, filters: readonly Value[]): number {
  const limit = given["limit"] as number;
  if (limit < 1 || limit > groupCap) throw refuseField("limit", `\`limit\` is from 1 to ${groupCap} groups.`);
  if (given["suppressSmallNumbers"] === true) {
    const by = new Map(Object.values(grouping.dimensions).map((one) => [one.by, one.every]));
    for (const filter of filters) refuseIsolating(by, grouping.kind, filter, "");
  }
  return limit;
}
