import { openWorld, type World } from "@remit/test/office/world";
import pg, { type PoolClient } from "pg";
import { migrate } from "../database/migrate.js";
import { verifyChains } from "./verifying.js";

let world: World;
let client: PoolClient;
beforeAll(async () => {
  world = await openWorld();
  client = await world.office.pool.connect();
  await world.sql("INSERT INTO audit_entries (stream_id, action, record_type, record_id) SELECT s.id, 'noted', 'Thing', s.id FROM (SELECT new_id() AS id FROM generate_series(1, 30)) s");
});
afterAll(async () => { client.release(); await world.close(); });

const together = "SELECT write_entries(NULL, NULL, 'noted together', (SELECT array_agg(ROW('Thing', stream_id, NULL, jsonb_build_object('n', n))::entry_to_write) FROM (SELECT stream_id FROM audit_heads ORDER BY stream_id LIMIT 20) s, generate_series(1, 5) n))";

test("[AS-39] entries that are written together are chained as those that are written one by one, on old chains and on new ones", async () => {
  await client.query("BEGIN");
  await client.query(together);
  await client.query("SELECT write_entries(NULL, NULL, 'began', (SELECT array_agg(ROW('Thing', id, NULL, '{}')::entry_to_write) FROM (SELECT new_id() AS id FROM generate_series(1, 30)) s, generate_series(1, 2)))");
  await client.query("INSERT INTO audit_entries (stream_id, action, record_type, record_id) SELECT stream_id, 'noted alone', 'Thing', stream_id FROM audit_entries WHERE action IN ('noted together', 'began')");
  await client.query("COMMIT");
  const { brokenCount, entries } = await verifyChains(client);
  const [kept] = await world.sql<{ entries: number; last: number }>("SELECT (SELECT count(*)::int FROM audit_entries) AS entries, (SELECT max(sequence)::int FROM audit_entries WHERE action = 'noted alone') AS last");
  expect([brokenCount, entries, kept!.last >= 11]).toEqual([0, kept!.entries, true]);
});

test("[AS-39] two writers of many entries at once wait for each other, and both chains stay whole", async () => {
  const other = await world.office.pool.connect();
  try {
    const [{ pid } = { pid: 0 }] = (await other.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows;
    await client.query("BEGIN");
    await client.query(together);
    const waiting = other.query(together);
    for (;;) if ((await client.query("SELECT FROM pg_locks WHERE pid = $1 AND NOT granted", [pid])).rows.length) break;
    await client.query("COMMIT");
    await waiting;
  } finally { other.release(); }
  expect((await verifyChains(client)).brokenCount).toBe(0);
});

test("[AS-39] whoever may not insert entries may not have them written either", async () => {
  const analyst = new pg.Client({ connectionString: (await migrate(world.urls.ownerUrl)).analystUrl });
  await analyst.connect();
  try {
    await analyst.query("SET default_transaction_read_only = off");
    await expect(analyst.query(together)).rejects.toThrow("Only the office writes its audit");
  } finally { await analyst.end(); }
});
