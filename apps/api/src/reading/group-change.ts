import type { Interval } from "./intervals.js";

const steps: Record<Interval, string> = { month: "1 month", quarter: "3 months", year: "1 year" };

/**
 * SQL over the groups g for how a count stands to that of the interval before, by the numbers that are given out; null for another measure.
 * A group that the interval before does not have was counted 0 there; before the first interval of all nothing is known.
 */
export function compared(measure: string, keys: readonly { readonly every?: Interval }[]): string | null {
  if (measure !== "previous" && measure !== "change") return null;
  const at = keys.findIndex(({ every }) => every);
  if (at < 0 || keys.some(({ every }, other) => every && other !== at)) return "NULL::int";
  const others = keys.flatMap((_key, other) => (other === at ? [] : [`g.k${other}`]));
  const window = `OVER (${others.length ? `PARTITION BY ${others.join(", ")} ` : ""}ORDER BY g.k${at})`;
  const previous = `CASE WHEN g.k${at} > min(g.k${at}) OVER () THEN CASE WHEN lag(g.k${at}) ${window} = (g.k${at} - interval '${steps[keys[at]!.every!]}')::date THEN lag(g.published) ${window} ELSE 0 END END`;
  return measure === "previous" ? previous : `g.published - (${previous})`;
}
