import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";
import type { Kind } from "../reading/readable.js";

/** A record as the law knows it, when there is one and the person who asks may see it. */
export async function visible<Kept extends object>({ door, actor }: Pick<Context, "door" | "actor">, kind: Kind, id: string): Promise<Kept | null> {
  const parameters = new Parameters(actor);
  const wanted = parameters.place("uuid", () => id);
  const { table } = door.tables.of(kind);
  const text = `SELECT ${door.tables.record(kind, "r")} AS record FROM ${table} r WHERE r.id = ${wanted} AND ${door.tables.scope(kind, "r", parameters)}`;
  const [found] = await door.source.query<{ record: Kept }[]>(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
  return found?.record ?? null;
}
