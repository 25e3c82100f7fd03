import type { Pool } from "pg";
import { orderFields } from "./inputs.js";
import type { Run } from "./parameters.js";
import type { Selection } from "./picks.js";
import type { Kind } from "./readable.js";
import { refuseField, type Refusal } from "./refusal.js";

/** Rows that PostgreSQL may put in order for one page; beyond it an order needs an index. */
export const sortedAtMost = 100_000;

interface Node { readonly "Node Type": string; readonly "Plan Rows": number; readonly Plans?: readonly Node[] }
/** A statement as it is sent. */
export interface Asked { readonly text: string; readonly values: readonly unknown[] }

/** The most rows that a plan sorts at once, as PostgreSQL expects. */
const sorts = (node: Node): number => Math.max(node["Node Type"] === "Sort" ? (node.Plans?.[0]?.["Plan Rows"] ?? 0) : 0, ...(node.Plans ?? []).map(sorts));

/** By what the lists of an operation are to be put in order, where its caller says it. */
export const ordersOf = ({ picks }: Selection, run: Run) => picks.flatMap(({ field, argumentsAt }) => {
  const { kind } = (field?.extensions["reads"] ?? {}) as { kind?: Kind };
  return kind ? ((run.arguments[argumentsAt]?.["orderBy"] ?? []) as { field: string }[]).map((one) => orderFields(kind)[one.field]!) : [];
});

/** Keeps a caller's order from holding up everybody else: what would sort too many rows is refused before it is asked. Costs nothing until a table has that many rows. */
export class Sorting {
  private isLarge = false;
  constructor(private readonly pool: Pick<Pool, "query">) {}

  /** Looks whether any table has grown so large that an order can be dear. */
  async look(): Promise<void> {
    const { rows } = await this.pool.query<{ is: boolean }>("SELECT EXISTS (SELECT FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > $1) AS is", [sortedAtMost]);
    this.isLarge = rows[0]!.is;
  }

  /** Why an order by these fields is refused; null when it may be carried out. What PostgreSQL only guesses to be too many is counted: `toPutInOrder` asks for it. */
  async refusal(pool: Pick<Pool, "query">, { text, values }: Asked, fields: readonly string[], toPutInOrder: () => Asked): Promise<Refusal | null> {
    if (!this.isLarge || !fields.length) return null;
    const { rows: [row] } = await pool.query<{ "QUERY PLAN": [{ Plan: Node }] }>(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
    if (sorts(row!["QUERY PLAN"][0].Plan) <= sortedAtMost) return null;
    const count = toPutInOrder();
    const { rows: [counted] } = await pool.query<{ rows: string }>(count.text, [...count.values]);
    if (Number(counted!.rows) <= sortedAtMost) return null;
    const most = sortedAtMost.toLocaleString("en-GB");
    return refuseField("orderBy", `More than ${most} records would have to be put in order by ${fields.join(", then ")}, for no index holds them so. Narrow the list with a filter to ${most} or fewer, or leave \`orderBy\` out: the list's own order needs no sorting.`, "QUERY_TOO_COMPLEX");
  }
}
