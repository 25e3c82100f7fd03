import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded, type Embedded } from "./embedded.js";
import { migrate, pendingMigrations, type Migration } from "./migrate.js";

const first: Migration = { name: "0001-first", up: "CREATE TABLE bodies (name text); CREATE TABLE sessions (token text); SELECT pg_sleep(0.1)" };
const second: Migration = { name: "0002-second", up: "ALTER TABLE bodies ADD telephone text" };

let home: string;
let server: Embedded;
let ownerUrl: string;
let count = 0;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "remit-migrate-"));
  server = await startEmbedded({ dataDir: join(home, "data"), durable: false });
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true });
});
beforeEach(async () => { ownerUrl = await database(); });

async function run(url: string, ...statements: string[]): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: pg.QueryResultRow[] = [];
    for (const sql of statements) rows = (await client.query(sql)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

async function database(owner?: { name: string; password: string }): Promise<string> {
  const name = `db_${++count}`;
  await run(server.url, `CREATE DATABASE ${name} ${owner ? `OWNER ${owner.name}` : ""}`);
  const url = new URL(server.url);
  url.pathname = name;
  if (owner) Object.assign(url, { username: owner.name, password: owner.password });
  return url.href;
}

async function forgetRoles(): Promise<void> {
  for (const { datname } of await run(server.url, "SELECT datname FROM pg_database WHERE datname LIKE 'db_%' OR datname = 'remit'")) {
    const url = new URL(server.url);
    url.pathname = datname;
    await run(url.href, ...["remit_app", "remit_analyst"].map((role) => `DO $$ BEGIN DROP OWNED BY ${role}; EXCEPTION WHEN undefined_object THEN NULL; END $$`));
  }
  await run(server.url, "DROP ROLE IF EXISTS remit_app, remit_analyst");
}

test("each migration is applied once and in order, however many processes start at once", async () => {
  const migrations = [first, second];
  const answers = await Promise.all(Array.from({ length: 5 }, () => migrate(ownerUrl, { migrations })));
  expect(answers.map(({ applied }) => applied).filter((applied) => applied.length > 0)).toEqual([["0001-first", "0002-second"]]);
  expect(await run(ownerUrl, "SELECT name FROM schema_migrations ORDER BY applied_at")).toEqual([{ name: "0001-first" }, { name: "0002-second" }]);
});

test("several databases of one cluster may be opened at once, although they share the roles", async () => {
  await forgetRoles();
  const urls = await Promise.all(Array.from({ length: 6 }, () => database()));
  const opened = await Promise.all(urls.map((url) => migrate(url, { migrations: [first] })));
  for (const { appUrl } of opened) expect(await run(appUrl, "SELECT current_user AS name")).toEqual([{ name: "remit_app" }]);
});

test("what is lacking can be asked without changing anything", async () => {
  expect(await pendingMigrations(ownerUrl, [first])).toEqual(["0001-first"]);
  expect(await run(ownerUrl, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  await migrate(ownerUrl, { migrations: [first] });
  expect(await pendingMigrations(ownerUrl, [first, second])).toEqual(["0002-second"]);
});

test("a migration that was changed after it was applied is refused, and so is a database from the future", async () => {
  await migrate(ownerUrl, { migrations: [first, second] });
  await expect(migrate(ownerUrl, { migrations: [{ ...first, up: `${first.up};` }, second] })).rejects.toThrow("The migration 0001-first was changed after this database applied it.");
  await expect(migrate(ownerUrl, { migrations: [first] })).rejects.toThrow("newer version: it has 0002-second");
});

test("a migration that fails leaves no part of itself, and the ones before it stand", async () => {
  const broken: Migration = { name: "0002-broken", up: "CREATE TABLE half (a int); SELECT 1 / 0" };
  await expect(migrate(ownerUrl, { migrations: [first, broken] })).rejects.toThrow("The migration 0002-broken failed and changed nothing: division by zero");
  expect(await run(ownerUrl, "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).toEqual([{ name: "bodies" }, { name: "schema_migrations" }, { name: "sessions" }]);
});

test("the application's role has its limits and may not change the database's shape", async () => {
  const { appUrl } = await migrate(ownerUrl, { migrations: [first] });
  const limits = "SELECT current_setting('statement_timeout') AS a, current_setting('lock_timeout') AS b, current_setting('idle_in_transaction_session_timeout') AS c";
  expect(await run(appUrl, limits)).toEqual([{ a: "10s", b: "2s", c: "15s" }]);
  await expect(run(appUrl, "CREATE TABLE mine (a int)")).rejects.toMatchObject({ code: "42501" });
  await expect(run(appUrl, "DROP TABLE bodies")).rejects.toMatchObject({ code: "42501" });
  await expect(run(appUrl, "SELECT * FROM schema_migrations")).rejects.toMatchObject({ code: "42501" });
});

test("an analyst reads, changes nothing, and never sees what lets someone in", async () => {
  const { analystUrl } = await migrate(ownerUrl, { migrations: [first] });
  expect(await run(analystUrl, "SELECT * FROM bodies")).toEqual([]);
  await expect(run(analystUrl, "CREATE TEMPORARY TABLE t (a int)")).rejects.toMatchObject({ code: "25006" });
  await expect(run(analystUrl, "SET default_transaction_read_only = off", "INSERT INTO bodies VALUES ('x')")).rejects.toMatchObject({ code: "42501" });
  await expect(run(analystUrl, "SELECT * FROM sessions")).rejects.toMatchObject({ code: "42501" });
});

test("an owner who is no superuser needs CREATEROLE, or is told to give DATABASE_APP_URL, which then works", async () => {
  await forgetRoles();
  await run(server.url, "CREATE ROLE modest LOGIN PASSWORD 'm@ /1'", "CREATE ROLE given LOGIN PASSWORD 'g'");
  const modest = await database({ name: "modest", password: "m@ /1" });
  await expect(migrate(modest, { migrations: [first] })).rejects.toThrow(/CREATEROLE.*DATABASE_APP_URL/);
  const appUrl = Object.assign(new URL(modest), { username: "given", password: "g" }).href;
  const opened = await migrate(modest, { migrations: [first], appUrl });
  expect(await run(opened.appUrl, "SELECT current_user AS name, current_setting('lock_timeout') AS lock")).toEqual([{ name: "given", lock: "2s" }]);
  expect(await run(opened.analystUrl, "SHOW default_transaction_read_only")).toEqual([{ default_transaction_read_only: "on" }]);
  await run(server.url, "ALTER ROLE modest CREATEROLE");
  expect(await run((await migrate(modest, { migrations: [first] })).appUrl, "SELECT current_user AS name")).toEqual([{ name: "remit_app" }]);
});

test("a changed owner's password reaches the roles", async () => {
  const before = await migrate(ownerUrl, { migrations: [first] });
  await run(server.url, "CREATE ROLE heir SUPERUSER LOGIN PASSWORD 'h'");
  const after = await migrate(Object.assign(new URL(ownerUrl), { username: "heir", password: "h" }).href, { migrations: [first] });
  expect(await run(after.appUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await expect(run(before.appUrl, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
});

test("a database that does not answer is named without its password", async () => {
  const wrong = new URL(ownerUrl);
  wrong.port = "1";
  const error = await migrate(wrong.href).catch((caught: Error) => caught);
  expect(error).toMatchObject({ message: expect.stringMatching(/127\.0\.0\.1:1 cannot be used.*DATABASE_URL/) });
  expect(String(error)).not.toContain(wrong.password);
});
