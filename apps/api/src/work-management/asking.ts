import type { Context } from "../door/context.js";
import { Parameters } from "../reading/parameters.js";

/** What a statement is asked on behalf of. */
export type Asker = Pick<Context, "actor" | "today" | "door">;

/** Asks one read-only statement whose reader is part of it, as every list does. */
export async function ask<Row>({ actor, today, door }: Asker, write: (parameters: Parameters) => string): Promise<Row[]> {
  const parameters = new Parameters(actor);
  const text = write(parameters);
  return door.source.query<Row[]>(text, parameters.extracts.map((extract) => extract({ actor, today, arguments: [] }) ?? null));
}
