import type { Run } from "./parameters.js";
import type { Pick } from "./picks.js";
import { Refusal } from "./refusal.js";
import { pageArgument } from "./writer.js";

/** Cells that one operation may ask for at most. */
export const costLimit = 50_000;

const cells = (picks: readonly Pick[], run: Run): number => picks.reduce((sum, pick) => {
  const given = run.arguments[pick.argumentsAt];
  const rows = pick.field?.extensions["groups"] ? Math.max(1, given!["limit"] as number) : pick.type?.name.endsWith("Connection") && given ? Math.max(1, pageArgument(given, "first")) : 1;
  return sum + rows * (1 + cells(pick.picks, run));
}, 0);

/** The cost of an operation, in cells it may return; over the limit it is refused with both numbers. */
export function costOf(picks: readonly Pick[], run: Run): number {
  const cost = cells(picks, run);
  if (cost > costLimit) throw new Refusal("QUERY_TOO_COMPLEX", `This operation may return ${cost} cells; the limit is ${costLimit}. Ask for fewer rows or fewer fields.`);
  return cost;
}
