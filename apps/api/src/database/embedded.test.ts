import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { DataDirectoryInUse } from "./data-directory.js";
import { startEmbedded, type Embedded } from "./embedded.js";
import { readPostmaster } from "./postmaster.js";
import { processIdentity } from "./process-identity.js";

const hooks = fileURLToPath(new URL("../../../../test/office/typescript.mjs", import.meta.url));
const launcher = new URL("./embedded.ts", import.meta.url).href;
/** Writes numbers one transaction each, and says each one only when it was acknowledged. */
const writer = `
  const [{ startEmbedded }, { default: pg }] = await Promise.all([import(${JSON.stringify(launcher)}), import("pg")]);
  const { url } = await startEmbedded({ dataDir: process.argv[1] });
  const client = new pg.Client(url);
  await client.connect();
  await client.query("CREATE TABLE IF NOT EXISTS written (n int)");
  for (let n = 1; ; n++) { await client.query("INSERT INTO written VALUES ($1)", [n]); process.stdout.write(n + "\\n"); }`;

let home: string;
let dataDir: string;
const children: ChildProcess[] = [];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "remit launcher "));
  dataDir = join(home, "data");
});

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + 20_000; Date.now() < limit; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await happened()) return;
  }
  throw new Error("It did not happen within 20 seconds.");
}

/** Another process that writes to this data directory; `acknowledged` is the last number it was told is saved. */
function startWriter(env: NodeJS.ProcessEnv = process.env): { child: ChildProcess; acknowledged(): number; said(): string } {
  const child = spawn(process.execPath, ["--import", hooks, "--input-type=module", "-e", writer, dataDir], { env, cwd: fileURLToPath(new URL(".", import.meta.url)) });
  children.push(child);
  let out = "";
  let said = "";
  child.stdout.on("data", (text) => { out += text; });
  child.stderr.on("data", (text) => { said += text; });
  return { child, said: () => said, acknowledged: () => Number(out.slice(0, out.lastIndexOf("\n")).split("\n").at(-1)) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

const serverPid = (): number => readPostmaster(join(dataDir, "postgres"))!.pid;

async function withOffice<T>(work: (office: Embedded) => Promise<T>, options: { exclusive?: boolean } = {}): Promise<T> {
  const office = await startEmbedded({ dataDir, ...options });
  try {
    return await work(office);
  } finally {
    await office.stop();
  }
}

test("the embedded database keeps its promises: UTF-8, builtin locale, passwords, durability, this machine only", async () => {
  await withOffice(async ({ url }) => {
    const names = ["server_encoding", "fsync", "full_page_writes", "synchronous_commit", "listen_addresses", "password_encryption", "jit"];
    const rows = await ask<{ name: string; setting: string }>(url, `SELECT name, setting FROM pg_settings WHERE name = ANY ('{${names.join()}}')`);
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({ server_encoding: "UTF8", fsync: "on", full_page_writes: "on",
      synchronous_commit: "on", listen_addresses: "127.0.0.1", password_encryption: "scram-sha-256", jit: "off" });
    expect(await ask(url, "SELECT datlocprovider, datlocale FROM pg_database WHERE datname = 'remit'")).toEqual([{ datlocprovider: "b", datlocale: "C.UTF-8" }]);
    await expect(ask(url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
  });
  expect(readPostmaster(join(dataDir, "postgres"))).toBeNull();
});

test("an office killed outright loses no acknowledged change and leaves nothing in the way", async () => {
  const { child, acknowledged } = startWriter();
  await until(() => acknowledged() > 50);
  await kill(child);
  await withOffice(async ({ url, isShared }) => {
    expect(isShared).toBe(false);
    const [{ most }] = await ask<{ most: number }>(url, "SELECT max(n) AS most FROM written") as [{ most: number }];
    expect(most).toBeGreaterThanOrEqual(acknowledged());
  });
});

test("an office and its server killed together lose no acknowledged change", async () => {
  const { child, acknowledged } = startWriter();
  await until(() => acknowledged() > 200);
  const server = serverPid();
  child.kill("SIGSTOP");
  process.kill(server, "SIGKILL");
  await kill(child);
  await withOffice(async ({ url }) => {
    const [{ most }] = await ask<{ most: number }>(url, "SELECT max(n) AS most FROM written") as [{ most: number }];
    expect(most).toBeGreaterThanOrEqual(acknowledged());
  });
});

test("a server killed under a living office comes back by itself at the same address", async () => {
  await withOffice(async ({ url }) => {
    const first = serverPid();
    process.kill(first, "SIGKILL");
    await until(() => ask(url, "SELECT 1").then(() => true, () => false));
    expect(serverPid()).not.toBe(first);
  });
});

test("a server that outlived its office, where the kernel cannot stop it, is stopped by the next start", async () => {
  const without = mkdtempSync(join(tmpdir(), "remit-path-"));
  chmodSync(without, 0o755);
  for (const program of ["id", "test", "true", "unshare"]) {
    const found = spawnSync("which", [program], { encoding: "utf8" }).stdout.trim();
    if (found) symlinkSync(found, join(without, program));
  }
  const { child, acknowledged } = startWriter({ ...process.env, PATH: without });
  await until(() => acknowledged() > 0);
  const orphan = serverPid();
  await kill(child);
  expect(processIdentity(orphan)).not.toBeNull();
  await withOffice(async ({ isShared }) => {
    expect(isShared).toBe(false);
    expect(processIdentity(orphan)).toBeNull();
  });
  rmSync(without, { recursive: true });
});

test("a pid file whose number now belongs to a stranger does not stand in the way", async () => {
  writeFileSync(join(dataDir, "postgres", "postmaster.pid"), `${process.pid}\n${join(dataDir, "postgres")}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`);
  await withOffice(async ({ url }) => expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]));
});

test("a set-up that was killed half-way is cleared away", async () => {
  mkdirSync(join(dataDir, "postgres.new-abandoned"));
  await withOffice(async () => expect(readdirSync(dataDir).filter((name) => name.includes("new"))).toEqual([]));
});

test("a second program shares the running database; a second office is refused and told who came first", async () => {
  await withOffice(async ({ url }) => {
    await withOffice(async (second) => expect(second).toMatchObject({ isShared: true, url }));
    expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await expect(startEmbedded({ dataDir, exclusive: true })).rejects.toThrow(DataDirectoryInUse);
    await expect(startEmbedded({ dataDir, exclusive: true })).rejects.toThrow(`process ${process.pid}`);
  });
  expect(existsSync(join(dataDir, "in-use.json"))).toBe(false);
});

test("a data directory that cannot be used is named, with what to do", async () => {
  const file = join(home, "a file");
  writeFileSync(file, "");
  await expect(startEmbedded({ dataDir: file })).rejects.toThrow(/something on that path is a file.*REMIT_DATA_DIR/);
});
