import type { ClientBase } from "pg";

/** Carries out an import within one transaction: all of it or nothing, and nothing when it is a rehearsal. The client must not be in a transaction and is free again afterwards. */
export async function allOrNothing<Result>(client: ClientBase, isRehearsal: boolean, work: () => Promise<Result>): Promise<Result> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query(isRehearsal ? "ROLLBACK" : "COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
