import { figure } from "./measure.js";
import type { Peer } from "./peers.js";
import type { Operation } from "./questions.js";
import type { Scene } from "./scene.js";

const tables = ["cases", "service_requests"];
const operations: readonly Operation[] = ["hopper", "hopperExact", "myWork", "record", "prefix"];

/** How much throughput is kept while a tenth of the rows were changed and nothing was vacuumed since. Vacuums at the end. */
export async function dirtied(scene: Scene, remit: Peer): Promise<{ op: Operation; dirtyKeeps: number }[]> {
  const measured = async () => { const found = []; for (const op of operations) found.push((await figure(remit, scene, op, 16, 3000)).rps); return found; };
  for (const table of tables) await scene.owner.query(`ALTER TABLE ${table} SET (autovacuum_enabled = off)`);
  const clean = await measured();
  for (const table of tables) await scene.owner.query(`UPDATE ${table} SET version = version + 1 WHERE hashtext(id::text) % 10 = 0`);
  const dirty = await measured();
  for (const table of tables) await scene.owner.query(`ALTER TABLE ${table} RESET (autovacuum_enabled)`);
  for (const table of tables) await scene.owner.query(`VACUUM (ANALYZE) ${table}`);
  return operations.map((op, at) => ({ op, dirtyKeeps: Number((dirty[at]! / clean[at]!).toFixed(2)) }));
}
