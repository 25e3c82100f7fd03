import type { Pool } from "pg";
import type { Logger } from "pino";

/** Looks once for stranded work. Anything found is a fault of ours and is logged as one, with what it is. */
export async function lookForOrphans(pool: Pick<Pool, "query">, log: Pick<Logger, "error" | "info">): Promise<number> {
  const { rows: [found] } = await pool.query<{ count: number; some: object[] }>("SELECT count(*)::int AS count, coalesce((array_agg(to_jsonb(o)))[1:20], '{}') AS some FROM orphans o");
  const count = found?.count ?? 0;
  if (count > 0) log.error({ orphans: count, some: found?.some }, `${count} pieces of open work have no holder and are in no hopper. Assign their case groups anew, and report this: the database should not allow it.`);
  else log.info("No work is without a holder.");
  return count;
}
