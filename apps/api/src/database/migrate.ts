import { createHash } from "node:crypto";
import pg from "pg";
import { migrations as theirs } from "../../migrations/index.js";
import { settleRoles, type RoleAddresses } from "./roles.js";

/** One numbered change of the database's shape, in SQL. */
export interface Migration {
  name: string;
  up: string;
}

export interface Migrated extends RoleAddresses {
  /** The names of the migrations that this call applied, in order. */
  applied: string[];
}

/** The history of the database and the program's do not fit together; the message says which migration and what to do. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

const lockKey = "hashtextextended('remit migrations', 0)";

/** Brings the database up to date and its roles in order. Any number of processes may call it at once. */
export async function migrate(ownerUrl: string, options: { appUrl?: string; migrations?: readonly Migration[] } = {}): Promise<Migrated> {
  const owner = await connect(ownerUrl);
  try {
    // An owner's session waits for as long as it takes, and finds only what it made itself.
    await owner.query("SET statement_timeout = 0; SET lock_timeout = 0; SET search_path = public, pg_temp");
    await owner.query(`SELECT pg_advisory_lock(${lockKey})`);
    const applied = await applyPending(owner, options.migrations ?? theirs);
    return { ...(await settleRoles(owner, ownerUrl, options.appUrl)), applied };
  } finally {
    // Ending the session frees the advisory lock, however this went.
    await owner.end();
  }
}

/** The names of the migrations that the database lacks. Throws MigrationRefused as `migrate` does; changes nothing. */
export async function pendingMigrations(ownerUrl: string, migrations: readonly Migration[] = theirs): Promise<string[]> {
  const client = await connect(ownerUrl);
  try {
    const { rows } = await client.query("SELECT to_regclass('public.schema_migrations') AS history");
    return pendingAfter(rows[0].history === null ? new Map() : await history(client), migrations).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: "remit migrations", connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const why = (cause as Error).message || (cause as NodeJS.ErrnoException).code;
    throw new Error(`The database ${pathname.slice(1)} at ${host} cannot be used: ${why}. Check that it runs and that DATABASE_URL is right.`, { cause });
  }
}

async function applyPending(owner: pg.Client, migrations: readonly Migration[]): Promise<string[]> {
  await owner.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
    name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
  const pending = pendingAfter(await history(owner), migrations);
  for (const migration of pending) await apply(owner, migration);
  return pending.map(({ name }) => name);
}

async function apply(owner: pg.Client, { name, up }: Migration): Promise<void> {
  await owner.query("BEGIN");
  try {
    await owner.query(up);
    await owner.query("INSERT INTO schema_migrations (name, sha256) VALUES ($1, $2)", [name, digest(up)]);
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK");
    throw new MigrationRefused(`The migration ${name} failed and changed nothing: ${(error as Error).message}`, { cause: error });
  }
}

async function history(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>("SELECT name, sha256 FROM public.schema_migrations");
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function pendingAfter(applied: Map<string, string>, migrations: readonly Migration[]): Migration[] {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new MigrationRefused(`This database was opened by a newer version: it has ${unknown.join(", ")}, which this version does not know. Start the newer version.`);
  }
  const changed = migrations.find(({ name, up }) => applied.has(name) && applied.get(name) !== digest(up));
  if (changed !== undefined) {
    throw new MigrationRefused(`The migration ${changed.name} was changed after this database applied it. Put its text back and make the change in a new migration.`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

function digest(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}
