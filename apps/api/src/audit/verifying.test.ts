import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@remit/test/office/world";
import type { PoolClient } from "pg";
import { exportHeadsCommand, sayVerified, verifyCommand, type Terminal } from "./audit-command.js";
import { headsFile, HeadsRefused, readHeads } from "./heads.js";
import { headsOf, verifyChains } from "./verifying.js";

let world: World;
let client: PoolClient;
beforeAll(async () => {
  world = await openWorld();
  client = await world.office.pool.connect();
  await world.sql("INSERT INTO audit_entries (stream_id, action, record_type, record_id, particulars) SELECT s.id, 'noted', 'Thing', s.id, jsonb_build_object('n', n) FROM (SELECT new_id() AS id, n FROM generate_series(1, 2050) n) s");
  await world.sql("INSERT INTO audit_entries (stream_id, action, record_type, record_id) SELECT stream_id, 'noted again', 'Thing', stream_id FROM audit_heads, generate_series(1, 3) ORDER BY stream_id LIMIT 300");
});
afterAll(async () => { client.release(); await world.close(); });

const exported = async () => { let text = ""; for await (const part of headsFile(headsOf(client), new Date(0))) text += part; return text; };
/** Does something behind the office's back, looks at what the verification says of it, and undoes it. */
const afterwards = async (harm: string, heads?: string) => {
  const before = await Promise.all(["audit_entries", "audit_heads"].map((table) => world.sql<{ all: unknown[] }>(`SELECT json_agg(t) AS all FROM ${table} t`)));
  await world.sql(harm);
  const verified = await verifyChains(client, heads === undefined ? [] : readHeads(heads));
  await world.sql("ALTER TABLE audit_entries DISABLE TRIGGER chain_the_entry; DELETE FROM audit_entries; DELETE FROM audit_heads");
  for (const [place, table] of ["audit_entries", "audit_heads"].entries()) await world.sql(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(before[place]![0]!.all)]);
  await world.sql("ALTER TABLE audit_entries ENABLE TRIGGER chain_the_entry");
  return verified;
};
const victim = "(SELECT stream_id FROM audit_entries WHERE sequence = 3 ORDER BY stream_id DESC LIMIT 1)";

test("[AS-39] an audit that nobody touched is whole, across batches, and its root is one for all readers", async () => {
  const [counted] = await world.sql<{ entries: number; chains: number }>("SELECT (SELECT count(*)::int FROM audit_entries) AS entries, (SELECT count(*)::int FROM audit_heads) AS chains");
  const verified = await verifyChains(client);
  expect(verified).toMatchObject({ ...counted, brokenCount: 0, broken: [] });
  expect(counted).toMatchObject({ chains: 2050, entries: 2350 });
  expect(await exported()).toContain(`2050 chains, root ${verified.root}\n`);
  expect(sayVerified(verified)).toBe(`2,350 entries on 2,050 chains.\nThe audit is whole.\nRoot: ${verified.root}`);
});

test("[AS-39] an entry that the database's owner changes is named", async () => {
  const { brokenCount, broken } = await afterwards(`UPDATE audit_entries SET particulars = '{"n": 0}' WHERE sequence = 2 AND stream_id = ${victim}`);
  expect(brokenCount).toBe(1);
  expect(broken[0]!.says).toMatch(/^entry 2 of chain .* \(noted again, Thing, .*\) was changed after it was written$/);
});

test("[AS-39] an entry that is taken out of the middle leaves a gap and a broken link", async () => {
  const { broken } = await afterwards(`DELETE FROM audit_entries WHERE sequence = 2 AND stream_id = ${victim}`);
  expect(broken.map(({ says }) => says.replace(/chain \S+/, "chain …"))).toEqual(["entry 3 of chain … does not follow from the one before it", "chain … lacks entries before entry 3"]);
});

test("[AS-39] a cut tail shows against its head, and against exported heads when the head was cut too", async () => {
  expect((await afterwards(`DELETE FROM audit_entries WHERE sequence = 4 AND stream_id = (SELECT stream_id FROM audit_entries WHERE sequence = 4 LIMIT 1)`)).broken[0]!.says).toMatch(/ends at entry 3, but its head says 4$/);
  const cut = `WITH gone AS (DELETE FROM audit_entries WHERE sequence = 4 AND stream_id = (SELECT stream_id FROM audit_entries WHERE sequence = 4 LIMIT 1) RETURNING stream_id, previous_hash)
    UPDATE audit_heads h SET sequence = 3, hash = gone.previous_hash FROM gone WHERE h.stream_id = gone.stream_id`;
  const heads = await exported();
  expect((await afterwards(cut)).brokenCount).toBe(0);
  expect((await afterwards(cut, heads)).broken[0]!.says).toMatch(/^entry 4 of chain .* stood when the heads were exported and is gone$/);
});

test("[AS-39] a chain that its owner writes anew, hashes and head included, is caught by the exported heads", async () => {
  const anew = `WITH one AS (SELECT e.* FROM audit_entries e JOIN audit_heads h USING (stream_id) WHERE h.sequence = 1 LIMIT 1),
      said AS (UPDATE audit_entries e SET particulars = '{"n": 0}', hash = audit_hash(ROW(one.id, one.stream_id, one.sequence, one.at, one.actor_id, one.position_id, one.action, one.record_type, one.record_id, one.case_id, '{"n": 0}'::jsonb, one.previous_hash, one.hash)::audit_entries) FROM one WHERE e.id = one.id RETURNING e.stream_id, e.hash)
    UPDATE audit_heads h SET hash = said.hash FROM said WHERE h.stream_id = said.stream_id`;
  const heads = await exported();
  expect((await afterwards(anew)).brokenCount).toBe(0);
  expect((await afterwards(anew, heads)).broken[0]!.says).toMatch(/was written anew: entry 1 is not the one that stood/);
});

test("[AS-39] a whole chain that is gone, or that has no head, is found", async () => {
  expect((await afterwards(`DELETE FROM audit_heads WHERE stream_id = ${victim}`)).broken[0]!.says).toMatch(/ends at entry \d, but its head says nothing$/);
  expect((await afterwards("DELETE FROM audit_heads WHERE stream_id = (SELECT max(stream_id::text)::uuid FROM audit_heads)")).broken[0]!.says).toMatch(/its head says nothing$/);
  expect((await afterwards(`DELETE FROM audit_entries WHERE stream_id = ${victim}`)).broken[0]!.says).toMatch(/ends at entry none, but its head says \d$/);
});

test("[AS-39] many faults are counted and the first are named", async () => {
  const { brokenCount, broken } = await afterwards("UPDATE audit_entries SET action = 'nothing'");
  expect([brokenCount, broken.length]).toEqual([2350, 20]);
});

test("[AS-39] a file of heads that was touched is refused before anything is compared", async () => {
  const heads = await exported();
  expect(readHeads(heads).flat()).toHaveLength(2050);
  const lines = heads.split("\n");
  for (const wrong of [heads.replace(/ 1 /, " 2 "), [lines[0], ...lines.slice(2)].join("\n"), heads.slice(0, 5_000), "", "hello\n"]) expect(() => readHeads(wrong)).toThrow(HeadsRefused);
});

test("[AS-39] the application itself can change and delete nothing", async () => {
  for (const harm of ["UPDATE audit_entries SET action = 'x'", "DELETE FROM audit_entries", "UPDATE audit_heads SET sequence = 0", "INSERT INTO audit_entries (stream_id, sequence, action, record_type, record_id) VALUES (new_id(), 7, 'x', 'x', new_id())", "INSERT INTO audit_entries (stream_id, action, record_type, record_id, hash) VALUES (new_id(), 'x', 'x', new_id(), sha256(''))"])
    await expect(world.office.pool.query(harm)).rejects.toThrow("permission denied");
});

test("[AS-39] the command keeps the heads in a new file, holds the audit against it, and fails in plain words", async () => {
  const folder = await mkdtemp(join(tmpdir(), "remit-heads-"));
  const said: string[] = [];
  const terminal: Terminal = { env: { DATABASE_URL: world.urls.ownerUrl, REMIT_DATA_DIR: folder, INIT_CWD: folder }, out: (text) => said.push(text), err: (text) => said.push(text) };
  expect([await exportHeadsCommand(terminal, "heads.txt"), await verifyCommand(terminal, { heads: "heads.txt" }), await exportHeadsCommand(terminal, "heads.txt"), await verifyCommand(terminal, { heads: "none.txt" })]).toEqual([0, 0, 1, 1]);
  expect(said.join("\n")).toContain("The audit is whole.");
  expect(said.slice(-2)).toEqual(["heads.txt is there already. Name a new file: an older export is evidence.", "The file cannot be opened. Check its path and who may use it."]);
  await world.sql(`UPDATE audit_entries SET action = 'nothing' WHERE sequence = 1 AND stream_id = ${victim}`);
  expect(await verifyCommand(terminal, {})).toBe(1);
  expect(said.at(-1)).toContain("The audit is NOT whole: 1 fault.");
  expect((await readFile(join(folder, "heads.txt"), "utf8")).split("\n")).toHaveLength(2053);
  await rm(folder, { recursive: true });
});
