import type { Parameters } from "./parameters.js";

type Condition = (alias: string, parameters: Parameters) => string;

/** One rule of who sees a row, as SQL over the row's alias; where it only hands on what another rule says of other rows, it says so. */
export type Sight = Condition & { readonly asks?: Asks };

/** That the row which a column points to (`the`), or any of those whose column points here (`any`), is seen by a rule of its own. */
interface Asks { readonly what: Sight; readonly of: "the" | "any"; readonly column: string }

const asking = (sql: Condition, asks: Asks): Sight => Object.assign(((alias, parameters) => sql(alias, parameters)) as Condition, { asks });

/** A rule that, by whatever columns it is written, is true exactly when the row in this column is seen by that rule, or there is none in it. */
export const seenWithThe = (what: Sight, column: string, sql: Condition): Sight => asking(sql, { what, of: "the", column });

/** A rule that is true at least when one of the rows whose column points here is seen by that rule. */
export const seenWithAny = (what: Sight, column: string, sql: Condition): Sight => asking(sql, { what, of: "any", column });

/** True of the rows that pass all of these rules. */
export function allOf(rules: readonly Sight[], alias: string, parameters: Parameters): string {
  const written = rules.map((rule) => rule(alias, parameters)).filter((sql) => sql !== "TRUE");
  return written.length ? `(${written.length > 1 ? written.map((sql) => `(${sql})`).join(" AND ") : written[0]!})` : "TRUE";
}

/** A row that was just found to be seen by all of its rules, and the column between it and a row that is reached from it: its own column that points there, or the other's that points back. */
export interface Reached { readonly seen: readonly Sight[]; readonly column: string; readonly points: "there" | "back" }

const asksOf = (rule: Sight, what: Sight, of: "the" | "any", column: string) => rule.asks?.what === what && rule.asks.of === of && rule.asks.column === column;

/** Whether a rule is known to be true of a row by the row that it was reached from. A rule that adds something of its own is never known. */
export function isKnown(rule: Sight, { seen, column, points }: Reached): boolean {
  if (points === "back") return seen.some((theirs) => asksOf(rule, theirs, "the", column));
  return seen.some((theirs) => asksOf(theirs, rule, "the", column) || asksOf(rule, theirs, "any", column));
}
