import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbedded } from "@remit/api/database/embedded";
import pg from "pg";
import { people, settle } from "../office/world.js";

/* The API and the database are killed while people work. What was acknowledged must be there afterwards, and the office must come back by itself. */

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Kills of each kind. */
const rounds = process.env["REMIT_LONG"] === "1" ? 10 : 1;
const writers = 6;
/** Milliseconds that a busy machine may take to start the office. */
const patience = 120_000;

let dataDir: string;
let port: number;
let office: ChildProcess;
let owner: pg.Client;

const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => { const { port: free } = server.address() as { port: number }; server.close(() => resolve(free)); });
});
const base = () => `http://127.0.0.1:${port}`;

function start(): ChildProcess {
  const child = spawn(process.execPath, ["--import", "./test/office/typescript.mjs", "apps/api/src/main.ts", "--empty"], { cwd: root, env: { ...process.env, NODE_ENV: "", NODE_OPTIONS: "", DATABASE_URL: "", PORT: String(port), REMIT_DATA_DIR: dataDir }, stdio: ["ignore", "ignore", "inherit"] });
  return child;
}

/** Milliseconds until the office answers that it is ready. */
async function ready(): Promise<number> {
  const began = Date.now();
  for (;;) {
    if (await fetch(`${base()}/ready`).then((response) => response.ok, () => false)) return Date.now() - began;
    if (Date.now() - began > patience) throw new Error("The office did not come back within two minutes.");
    await wait(50);
  }
}

async function connect(): Promise<pg.Client> {
  const { url } = await startEmbedded({ dataDir, purpose: "a test" });
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "remit-crash-"));
  port = await freePort();
  office = start();
  await ready();
  owner = await connect();
  await settle(owner);
  office.kill("SIGKILL");
  office = start();
  await ready();
  owner = await connect();
}, 3 * patience);
// What began is ended even when the beginning failed.
afterAll(async () => {
  await (owner as pg.Client | undefined)?.end().catch(() => undefined);
  const closed = new Promise((resolve) => office.once("exit", resolve));
  office.kill("SIGTERM");
  await closed;
  rmSync(dataDir, { recursive: true, force: true });
}, patience);

async function signIn(): Promise<string> {
  const response = await fetch(`${base()}/session`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ as: people["Helen Marsh"][0] }) });
  return response.headers.get("set-cookie")!.split(";")[0]!;
}

const assignOne = "mutation($input: AssignServiceRequestsInput!) { assignServiceRequests(input: $input) { results { done } } }";

/** One writer: gives one request to and fro, each time under a key of its own, and remembers which keys were acknowledged. */
async function write(number: number, acknowledged: string[], isOver: () => boolean, seats: readonly string[], requestId: string): Promise<void> {
  let cookie = "";
  for (let n = 0; !isOver(); n++)
    try {
      cookie ||= await signIn();
      const ask = async (query: string, variables: object) => (await (await fetch(`${base()}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(5000) })).json()) as { data?: { serviceRequest?: { version: number }; assignServiceRequests?: { results: { done: boolean }[] } } };
      const version = (await ask("query($id: ID!) { serviceRequest(id: $id) { version } }", { id: requestId })).data?.serviceRequest?.version;
      if (version === undefined) continue;
      const idempotencyKey = `writer ${number} change ${n} ${Date.now()}`;
      const { data } = await ask(assignOne, { input: { serviceRequests: [{ id: requestId, expectedVersion: version }], toPositionId: seats[n % 2], idempotencyKey } });
      if (data?.assignServiceRequests?.results[0]?.done) acknowledged.push(idempotencyKey);
    } catch { await wait(20); }
}

const postmaster = () => Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

/** Works until thirty changes are acknowledged, kills, waits until the office answers again, and says what was acknowledged and what of it is missing. */
async function killWhileWorking(kill: () => void): Promise<{ acknowledged: number; missing: number; back: number }> {
  const { rows: seats } = await owner.query<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name IN ('Helen Marsh') OR p.title = 'Support section caseworker' ORDER BY s.name");
  const { rows: requests } = await owner.query<{ id: string }>("SELECT DISTINCT ON (case_group_id) id FROM service_requests WHERE is_open AND segment_id IN (SELECT id FROM segments WHERE name = 'Private Office')");
  const acknowledged: string[] = [];
  let over = false;
  const working = requests.slice(0, writers).map((one, number) => write(number, acknowledged, () => over, seats.map((seat) => seat.id), one.id));
  while (acknowledged.length < 30) await wait(50);
  kill();
  const back = await ready();
  await wait(500);
  over = true;
  await Promise.all(working);
  owner = await connect();
  const { rows } = await owner.query<{ key: string }>("SELECT key FROM idempotency_keys");
  const kept = new Set(rows.map((row) => row.key));
  const missing = acknowledged.filter((key) => !kept.has(key)).length;
  return { acknowledged: acknowledged.length, missing, back };
}

/** Six case groups of the Private Office itself, each with one request. */
const someWork = () => owner.query(`
  WITH g AS (INSERT INTO case_groups (title, segment_id, received_on) SELECT 'Crash ' || n, s.id, '2026-01-05' FROM segments s, generate_series(1, ${writers}) n WHERE s.name = 'Private Office' RETURNING id),
    c AS (INSERT INTO cases (reference, case_group_id, title, segment_id) SELECT 'C-CRASH-' || row_number() OVER (), g.id, 'Work while everything fails', (SELECT id FROM segments WHERE name = 'Private Office') FROM g RETURNING id)
  SELECT 1`).then(() => owner.query("INSERT INTO service_requests (case_id, area_id, summary) SELECT c.id, (SELECT id FROM work_areas LIMIT 1), 'To and fro' FROM cases c WHERE c.reference LIKE 'C-CRASH-%'"));

const report = (what: string, results: { acknowledged: number; missing: number; back: number }[]) =>
  console.log(`${what}: ${results.reduce((sum, one) => sum + one.acknowledged, 0)} acknowledged, ${results.reduce((sum, one) => sum + one.missing, 0)} missing, back after at most ${Math.max(...results.map((one) => one.back))} ms`);

test("kill -9 of the API and of the database lose nothing that was acknowledged, and the office comes back by itself", async () => {
  await someWork();
  const ofApi: Awaited<ReturnType<typeof killWhileWorking>>[] = [];
  const ofDatabase: typeof ofApi = [];
  for (let round = 0; round < rounds; round++) {
    ofApi.push(await killWhileWorking(() => { office.kill("SIGKILL"); office = start(); }));
    ofDatabase.push(await killWhileWorking(() => process.kill(postmaster(), "SIGKILL")));
  }
  report("kill -9 of the API", ofApi);
  report("kill -9 of PostgreSQL", ofDatabase);
  for (const one of [...ofApi, ...ofDatabase]) {
    expect(one.missing).toBe(0);
    expect(one.acknowledged).toBeGreaterThan(20);
  }
  expect((await owner.query("SELECT * FROM orphans")).rows).toEqual([]);
}, 600_000);

test("with synchronous_commit off the same harness finds losses: it can fail", async () => {
  await owner.query("ALTER ROLE remit_app SET synchronous_commit = off");
  await owner.query("ALTER SYSTEM SET wal_writer_delay = '10s'");
  await owner.query("SELECT pg_reload_conf()");
  await owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'remit_app'");
  await wait(800);
  let missing = 0;
  for (let round = 0; round < 5 && missing === 0; round++) missing += (await killWhileWorking(() => process.kill(postmaster(), "SIGKILL"))).missing;
  await owner.query("ALTER ROLE remit_app RESET synchronous_commit");
  console.log(`control, synchronous_commit off: ${missing} acknowledged changes missing`);
  expect(missing).toBeGreaterThan(0);
}, 300_000);
