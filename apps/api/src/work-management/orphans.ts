import { Int, ObjectType } from "type-graphql";
import { Refusal } from "../reading/refusal.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask, type Asker } from "./asking.js";

/** What the check for stranded work found. */
@ObjectType({ description: "What the check for work that nobody can reach found (WM-22, WM-23). The constraints of the database keep it at zero.", simpleResolvers: true })
export class OrphanCheck {
  @Shown("everyone", "Open work without a present holder outside every hopper, or parted from its case group.", { type: () => Int }) count!: number;
  @Shown("everyone", "When it was counted: now.", { type: () => Instant }) checkedAt!: Date;
}

/** Counts stranded work at this moment, for those who would have to act on it (WM-23, WM-24). */
export async function orphanCheck(asker: Asker): Promise<OrphanCheck> {
  const { permissions } = asker.actor;
  if (!permissions.has("manage-organisation") && !permissions.has("command-segment")) throw new Refusal("FORBIDDEN", "Only an administrator or a segment manager sees this check.");
  const [found] = await ask<OrphanCheck>(asker, () => `SELECT (SELECT count(*)::int FROM orphans) AS count, clock_timestamp() AS "checkedAt"`);
  return found!;
}
