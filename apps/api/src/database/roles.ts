import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { derivedPassword, scramVerifier } from "./role-passwords.js";

/** The connections that requests use. Neither may change the shape of the database. */
export interface RoleAddresses {
  /** Reads and writes by way of the door. */
  appUrl: string;
  /** Reads for statistics and saved queries, at most five seconds each. */
  analystUrl: string;
}

/** Limits that stay with the role, so that no pool can forget them. */
const limits = {
  remit_app: { statement_timeout: "10s", lock_timeout: "2s", idle_in_transaction_session_timeout: "15s" },
  remit_analyst: { default_transaction_read_only: "on", statement_timeout: "5s", lock_timeout: "2s", idle_in_transaction_session_timeout: "15s" },
};
type RoleName = keyof typeof limits;
const roleNames = Object.keys(limits) as RoleName[];

/** Tables an analyst has no business in: they hold what lets someone in, or what is between a person and whoever leads them. */
const secrets = ["office", "sessions", "api_tokens", "upload_tickets", "idempotency_keys", "preferences", "probation_reports", "sign_in_links", "provider_identities", "provider_sign_ins", "local_accounts", "recovery_codes", "grants", "absences", "personal_targets", "rounding_secret", "calendar_feeds", "case_examinations", "examination_answers", "control_checks", "control_errors", "control_error_steps", "name_words", "grades", "training_records", "appraisals", "appraisal_behaviours", "development_talks", "development_goals", "development_remarks"];

/** The addresses of the two roles: given ones, or the owner's with a role and a password derived from the owner's password. */
export function roleAddresses(ownerUrl: string, given?: string): RoleAddresses {
  if (given !== undefined) return { appUrl: withLimits(given, "remit_app"), analystUrl: withLimits(given, "remit_analyst") };
  const [appUrl, analystUrl] = roleNames.map((name) => {
    const url = new URL(ownerUrl);
    url.username = name;
    url.password = derivedPassword(ownerUrl, name);
    return url.href;
  });
  return { appUrl: appUrl!, analystUrl: analystUrl! };
}

/**
 * Makes or mends the two roles and grants them what they may do in the owner's database.
 * With `given`, the role of that address is only granted to. Safe beside other processes and other databases of the cluster.
 */
export async function settleRoles(owner: pg.Client, ownerUrl: string, given?: string): Promise<RoleAddresses> {
  const addresses = roleAddresses(ownerUrl, given);
  if (given === undefined) {
    for (const [name, url] of [["remit_app", addresses.appUrl], ["remit_analyst", addresses.analystUrl]] as const) {
      await retryOnCollision(() => settleRole(owner, name, url));
    }
  }
  const [app, analyst] = given === undefined ? roleNames : [decodeURIComponent(new URL(given).username), undefined];
  await retryOnCollision(() => grant(owner, app!, analyst));
  return addresses;
}

async function settleRole(owner: pg.Client, name: RoleName, url: string): Promise<void> {
  try {
    const { rowCount } = await owner.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
    const secret = pg.escapeLiteral(scramVerifier(decodeURIComponent(new URL(url).password)));
    if (rowCount === 0) await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD ${secret}`);
    else if (!(await canSignIn(url))) await owner.query(`ALTER ROLE ${name} LOGIN PASSWORD ${secret}`);
    await setLimits(owner, name);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "42501") throw error;
    throw new Error(`The owner of DATABASE_URL may not make the role ${name} (${(error as Error).message}). Give it CREATEROLE, ` +
      "or make a role yourself, without superuser rights and owning nothing, and put its address in DATABASE_APP_URL.", { cause: error });
  }
}

/** On the role itself, not on the role in one database: a copied or restored database then has them too. */
async function setLimits(owner: pg.Client, name: RoleName): Promise<void> {
  const { rows } = await owner.query<{ setting: string }>("SELECT unnest(setconfig) AS setting FROM pg_db_role_setting WHERE setrole = $1::regrole AND setdatabase = 0", [name]);
  const standing = new Set(rows.map((row) => row.setting));
  for (const [setting, value] of Object.entries(limits[name])) {
    if (!standing.has(`${setting}=${value}`)) await owner.query(`ALTER ROLE ${name} SET ${setting} = '${value}'`);
  }
}

async function grant(owner: pg.Client, app: string, analyst: string | undefined): Promise<void> {
  await owner.query("BEGIN");
  try {
    const { rows } = await owner.query("SELECT to_regprocedure('public.grant_to(text)') AS grants");
    if (rows[0].grants !== null) await owner.query("SELECT public.grant_to($1)", [app]);
    if (analyst !== undefined) {
      await owner.query(`GRANT USAGE ON SCHEMA public TO ${analyst}; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${analyst}`);
      const present = await owner.query<{ table: string }>("SELECT tablename AS table FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY ($1)", [secrets]);
      for (const { table } of present.rows) await owner.query(`REVOKE ALL ON ${pg.escapeIdentifier(table)} FROM ${analyst}`);
    }
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK");
    throw error;
  }
}

/** Roles belong to the whole cluster, where no advisory lock of one database reaches: a collision is tried again. */
async function retryOnCollision(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const { code = "", message } = error as pg.DatabaseError;
      const collided = ["23505", "42710", "40P01", "40001"].includes(code) || /tuple concurrently (updated|deleted)/.test(message);
      if (!collided || attempt === 20) throw error;
      await delay(10 + Math.random() * 40 * attempt);
    }
  }
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (["28P01", "28000"].includes((error as pg.DatabaseError).code ?? "")) return false;
    throw error;
  }
}

function withLimits(url: string, name: RoleName): string {
  const address = new URL(url);
  address.searchParams.set("options", Object.entries(limits[name]).map(([setting, value]) => `-c ${setting}=${value}`).join(" "));
  return address.href;
}

/** The same address, for connections on which every statement is planned once, whatever it is asked with. What else the address sets stays. */
export function plannedOnceAt(url: string): string {
  const address = new URL(url);
  address.searchParams.set("options", `${address.searchParams.get("options") ?? ""} -c plan_cache_mode=force_generic_plan`.trim());
  return address.href;
}
