import { isIP } from "node:net";
import { readMail, type MailSettings } from "./mail-settings.js";
import { readProvider, type ProviderSettings } from "./provider-settings.js";
import type { Problem } from "./configuration-problem.js";

/** What the office was told by its environment and its arguments. */
export interface Configuration {
  port: number;
  host: string;
  /** The owner's address of a PostgreSQL of one's own; undefined = the embedded one. */
  databaseUrl?: string;
  /** The application's own address there, where the owner may not make roles. */
  databaseAppUrl?: string;
  dataDir: string;
  isProduction: boolean;
  /** A real office, with nobody in it and a set-up link, instead of the demonstration; always so in production. */
  isEmpty: boolean;
  /** Bring the database up to date at start; otherwise refuse to start while it is not. */
  migrates: boolean;
  /** How the daily e-mails are sent; null when they are not. */
  mail: MailSettings | null;
  /** Milliseconds after which an operation is called slow in the log. */
  slowAfter: number;
  /** The identity provider by which people sign in; null for none. */
  provider: ProviderSettings | null;
  /** Addresses of the proxies before the office, whose word for a caller's own address is taken. */
  trustedProxies: string[];
}

/** What the database says of itself, as the application's role sees it. */
export interface DatabaseFacts {
  versionNumber: number;
  fsync: string;
  fullPageWrites: string;
  synchronousCommit: string;
  appRole: string;
  appIsSuperuser: boolean;
  appBypassesRowSecurity: boolean;
  /** The application's role owns tables or may make some. */
  appMayChangeShape: boolean;
  pendingMigrations: string[];
  isDemonstration: boolean;
}

/** Left to the shell that starts the office: a mistake in its configuration. */
export const configurationExitCode = 78;

/** When nothing else is said; in milliseconds. */
export const slowAfterDefault = 500;

const environments = ["", "development", "test", "production"];
const flags = ["--empty", "--no-migrations"];
const oldestPostgres = 150_000;

/** Reads everything and reports every problem at once. */
export function readConfiguration(env: NodeJS.ProcessEnv, args: string[]): { configuration: Configuration; problems: Problem[] } {
  const nodeEnv = env.NODE_ENV ?? "";
  const ofMail: Problem[] = [];
  const ofProvider: Problem[] = [];
  const configuration: Configuration = {
    port: Number(env.PORT?.trim() || 4000),
    host: env.HOST?.trim() || "127.0.0.1",
    databaseUrl: env.DATABASE_URL?.trim() || undefined,
    databaseAppUrl: env.DATABASE_APP_URL?.trim() || undefined,
    dataDir: env.REMIT_DATA_DIR?.trim() || ".data",
    isProduction: nodeEnv === "production",
    isEmpty: args.includes("--empty") || nodeEnv === "production",
    migrates: !args.includes("--no-migrations"),
    mail: readMail(env, ofMail),
    slowAfter: Number(env.REMIT_SLOW_MS?.trim() || slowAfterDefault),
    provider: readProvider(env, ofProvider),
    trustedProxies: env.TRUSTED_PROXIES?.split(",").map((one) => one.trim()).filter(Boolean) ?? [],
  };
  return { configuration, problems: [...wrongWords(nodeEnv, args), ...wrongPlaces(configuration, env.PORT), ...wrongPatience(configuration, env.REMIT_SLOW_MS), ...unsafeInProduction(configuration), ...wrongProxies(configuration), ...ofMail, ...ofProvider] };
}

/** What the database itself makes unsafe. An embedded database is trusted with its own roles but not with its durability. */
export function databaseProblems(facts: DatabaseFacts, configuration: Configuration): Problem[] {
  const durability = Object.entries({ fsync: facts.fsync, full_page_writes: facts.fullPageWrites, synchronous_commit: facts.synchronousCommit });
  const found = (wrong: boolean, problem: string, remedy: string): Problem[] => (wrong ? [{ problem, remedy }] : []);
  return [
    ...found(facts.versionNumber < oldestPostgres, `The database is PostgreSQL ${Math.floor(facts.versionNumber / 10_000)}.`, "Use PostgreSQL 15 or newer."),
    ...durability.filter(([, value]) => value === "off").map(([name]) => ({
      problem: `The database has ${name} off: a crash would lose changes that people were told are saved.`, remedy: `Set ${name} = on in postgresql.conf, and reload.` })),
    ...found(facts.appIsSuperuser, `The application's role ${facts.appRole} is a superuser.`, "Put a role without superuser rights in DATABASE_APP_URL."),
    ...found(facts.appBypassesRowSecurity && !facts.appIsSuperuser, `The application's role ${facts.appRole} bypasses row security.`, `ALTER ROLE ${facts.appRole} NOBYPASSRLS`),
    ...found(facts.appMayChangeShape && !facts.appIsSuperuser, `The application's role ${facts.appRole} owns tables or may make some.`,
      `Let another role own the tables, and REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${facts.appRole}.`),
    ...found(facts.pendingMigrations.length > 0, `The database lacks ${facts.pendingMigrations.join(", ")}.`, "Start once without --no-migrations."),
    ...found(facts.isDemonstration && configuration.isProduction, "The database holds the demonstration office, whose people anyone may sign in as.",
      "Give the office a database of its own in DATABASE_URL."),
  ];
}

function wrongWords(nodeEnv: string, args: string[]): Problem[] {
  const unknown = args.filter((argument) => !flags.includes(argument));
  return [
    ...(environments.includes(nodeEnv) ? [] : [{ problem: `NODE_ENV is "${nodeEnv}", which says nothing.`, remedy: "Set it to production, or leave it out." }]),
    ...unknown.map((argument) => ({ problem: `The argument ${argument} is not known.`, remedy: `Use ${flags.join(" or ")}, or none.` })),
  ];
}

function wrongPlaces(configuration: Configuration, port: string | undefined): Problem[] {
  const { databaseUrl, databaseAppUrl } = configuration;
  const addresses = Object.entries({ DATABASE_URL: databaseUrl, DATABASE_APP_URL: databaseAppUrl });
  return [
    ...(Number.isInteger(configuration.port) && configuration.port >= 0 && configuration.port <= 65_535 ? []
      : [{ problem: `PORT is "${port}".`, remedy: "Set it to a whole number from 1 to 65535; 4000 when left out." }]),
    ...addresses.filter(([, value]) => value !== undefined && !isDatabaseAddress(value)).map(([name]) => ({
      problem: `${name} is not the address of a PostgreSQL database.`, remedy: "Write it as postgres://user:password@host:5432/database, with special characters percent-encoded." })),
    ...(databaseAppUrl !== undefined && databaseUrl === undefined
      ? [{ problem: "DATABASE_APP_URL is set without DATABASE_URL.", remedy: "Set DATABASE_URL to the owner's address too: it keeps the tables up to date." }] : []),
    ...(databaseAppUrl !== undefined && databaseAppUrl === databaseUrl
      ? [{ problem: "DATABASE_APP_URL is the owner's own address.", remedy: "Give the application a role of its own." }] : []),
  ];
}

function wrongPatience({ slowAfter }: Configuration, said: string | undefined): Problem[] {
  return Number.isInteger(slowAfter) && slowAfter >= 1 && slowAfter <= 60_000 ? []
    : [{ problem: `REMIT_SLOW_MS is "${said}".`, remedy: `Set it to whole milliseconds from 1 to 60000; ${slowAfterDefault} when left out.` }];
}

function wrongProxies({ trustedProxies }: Configuration): Problem[] {
  const wrong = trustedProxies.filter((one) => isIP(one.split("/")[0]!) === 0 || !/^[^/]+(\/\d{1,3})?$/.test(one));
  return wrong.map((one) => ({ problem: `TRUSTED_PROXIES names "${one}".`, remedy: "Give addresses or networks such as 10.0.0.7 or 10.0.0.0/24, with commas between." }));
}

function unsafeInProduction(configuration: Configuration): Problem[] {
  if (!configuration.isProduction || configuration.databaseUrl !== undefined) return [];
  return [{ problem: "NODE_ENV is production, and the embedded PostgreSQL is not for production: it has no backups of its own.",
    remedy: "Set DATABASE_URL to a PostgreSQL server, or leave NODE_ENV out." }];
}

/** The value is never shown: it may hold a password. */
function isDatabaseAddress(value: string): boolean {
  try {
    const { protocol, username, pathname } = new URL(value);
    return ["postgres:", "postgresql:"].includes(protocol) && username !== "" && pathname.length > 1;
  } catch {
    return false;
  }
}
