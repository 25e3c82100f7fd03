import type { Run } from "./parameters.js";
import type { Pick } from "./picks.js";
import { Refusal } from "./refusal.js";
import { pageArgument } from "./writer.js";

/** Cells that one operation may ask for at most. */
export const costLimit = 50_000;

function rowsOf({ argumentsAt, field, type }: Pick, run: Run): number {
  const given = run.arguments[argumentsAt];
  if (!given) return 1;
  if (field?.extensions["groups"]) return Math.max(1, given["limit"] as number);
  return type?.name.endsWith("Connection") ? Math.max(1, pageArgument(given, "first")) : 1;
}

function cells(picks: readonly Pick[], run: Run): number {
  let sum = 0;
  for (const pick of picks) sum += rowsOf(pick, run) * (1 + cells(pick.picks, run));
  return sum;
}

/** The cost of an operation, in cells it may return; over the limit it is refused with both numbers. */
export function costOf(picks: readonly Pick[], run: Run): number {
  const cost = cells(picks, run);
  if (cost > costLimit) throw new Refusal("QUERY_TOO_COMPLEX", `This operation may return ${cost} cells; the limit is ${costLimit}. Ask for fewer rows or fewer fields.`);
  return cost;
}
