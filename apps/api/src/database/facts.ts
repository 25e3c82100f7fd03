import pg from "pg";
import type { DatabaseFacts } from "../configuration.js";
import { pendingMigrations } from "./migrate.js";

const asked = `SELECT current_setting('server_version_num')::int AS "versionNumber", current_setting('fsync') AS fsync,
  current_setting('full_page_writes') AS "fullPageWrites", current_setting('synchronous_commit') AS "synchronousCommit",
  r.rolname AS "appRole", r.rolsuper AS "appIsSuperuser", r.rolbypassrls AS "appBypassesRowSecurity",
  has_schema_privilege('public', 'CREATE')
    OR EXISTS (SELECT FROM pg_tables t WHERE t.schemaname = 'public' AND pg_has_role(t.tableowner, 'USAGE')) AS "appMayChangeShape",
  to_regclass('public.office') IS NOT NULL AS "hasOffice"
  FROM pg_roles r WHERE r.rolname = current_user`;

/** Asks the database what decides whether it is safe to work on. */
export async function databaseFacts(ownerUrl: string, appUrl: string): Promise<DatabaseFacts> {
  const pending = await pendingMigrations(ownerUrl);
  const app = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  app.on("error", () => undefined);
  await app.connect();
  try {
    const { rows: [{ hasOffice, ...facts }] } = await app.query(asked);
    const offices = hasOffice ? await app.query("SELECT is_demonstration FROM office") : { rows: [] };
    return { ...facts, pendingMigrations: pending, isDemonstration: offices.rows.some((office) => office.is_demonstration) };
  } finally {
    await app.end();
  }
}
