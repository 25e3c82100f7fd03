import { databaseProblems, readConfiguration, type Configuration, type DatabaseFacts } from "./configuration.js";

const owner = "postgres://owner:secret-word@db.example:5432/remit";
const problems = (env: NodeJS.ProcessEnv, args: string[] = []) => readConfiguration(env, args).problems.map(({ problem }) => problem);
const production: Configuration = readConfiguration({ NODE_ENV: "production", DATABASE_URL: owner }, []).configuration;
const safe: DatabaseFacts = { versionNumber: 180_004, fsync: "on", fullPageWrites: "on", synchronousCommit: "on", appRole: "remit_app", appIsSuperuser: false,
  appBypassesRowSecurity: false, appMayChangeShape: false, pendingMigrations: [], isDemonstration: false };
const about = (change: Partial<DatabaseFacts>) => databaseProblems({ ...safe, ...change }, production).map(({ problem }) => problem);

test("nothing needs to be configured: the office listens on this machine, on its own database, with the demonstration", () => {
  expect(readConfiguration({}, [])).toEqual({ problems: [], configuration: { port: 4000, host: "127.0.0.1", databaseUrl: undefined, databaseAppUrl: undefined,
    dataDir: ".data", isProduction: false, isEmpty: false, migrates: true, mail: null, slowAfter: 500, provider: null, trustedProxies: [] } });
});

test("everything that is set is read, and blank counts as not set", () => {
  const env = { PORT: "8080", HOST: "0.0.0.0", DATABASE_URL: owner, DATABASE_APP_URL: "postgresql://app:x@db.example/remit", REMIT_DATA_DIR: "/srv/remit data", REMIT_SLOW_MS: "250", NODE_ENV: "production" };
  expect(readConfiguration(env, ["--empty", "--no-migrations"])).toEqual({ problems: [], configuration: { port: 8080, host: "0.0.0.0", databaseUrl: owner,
    databaseAppUrl: env.DATABASE_APP_URL, dataDir: "/srv/remit data", isProduction: true, isEmpty: true, migrates: false, mail: null, slowAfter: 250, provider: null, trustedProxies: [] } });
  expect(readConfiguration({ PORT: " ", HOST: "", DATABASE_URL: "", REMIT_DATA_DIR: "", NODE_ENV: "" }, [])).toEqual(readConfiguration({}, []));
});

test("all problems are reported at once, each with a remedy, and no password among them", () => {
  const { problems: found } = readConfiguration({ PORT: "http", NODE_ENV: "prod", DATABASE_URL: "mysql://owner:secret-word@db/remit", DATABASE_APP_URL: "secret-word" }, ["--emtpy"]);
  expect(found).toHaveLength(5);
  expect(found.every(({ remedy }) => remedy.length > 0)).toBe(true);
  expect(JSON.stringify(found)).not.toContain("secret-word");
});

test("production never makes a demonstration, asked or not", () => expect(production.isEmpty).toBe(true));

test.each(["-1", "65536", "80.5", "4000x", "Infinity"])("PORT %s is refused", (port) => expect(problems({ PORT: port })).toEqual([`PORT is "${port}".`]));

test.each(["0", "half a second", "1.5", "60001"])("a threshold of %s for slow operations is refused", (said) => expect(problems({ REMIT_SLOW_MS: said })).toEqual([`REMIT_SLOW_MS is "${said}".`]));

test("the application does not work as the owner of its tables", () => {
  expect(problems({ DATABASE_URL: owner, DATABASE_APP_URL: owner })).toEqual(["DATABASE_APP_URL is the owner's own address."]);
  expect(problems({ DATABASE_APP_URL: owner })).toEqual(["DATABASE_APP_URL is set without DATABASE_URL."]);
});

test("production refuses the embedded PostgreSQL", () => {
  expect(problems({ NODE_ENV: "production" })).toEqual([expect.stringContaining("embedded PostgreSQL is not for production")]);
  expect(problems({ NODE_ENV: "production", DATABASE_URL: owner })).toEqual([]);
});

test("a safe database raises no problem", () => expect(about({})).toEqual([]));

test.each<[Partial<DatabaseFacts>, string]>([
  [{ versionNumber: 140_011 }, "PostgreSQL 14"],
  [{ fsync: "off" }, "fsync off"],
  [{ fullPageWrites: "off" }, "full_page_writes off"],
  [{ synchronousCommit: "off" }, "synchronous_commit off"],
  [{ appIsSuperuser: true, appBypassesRowSecurity: true, appMayChangeShape: true }, "is a superuser"],
  [{ appBypassesRowSecurity: true }, "bypasses row security"],
  [{ appMayChangeShape: true }, "owns tables or may make some"],
  [{ pendingMigrations: ["0002-reviews"] }, "lacks 0002-reviews"],
  [{ isDemonstration: true }, "demonstration office"],
])("an unsafe database is refused: %j", (change, words) => expect(about(change)).toEqual([expect.stringContaining(words)]));

test("every unsafe setting of a database is reported at once", () => {
  expect(about({ fsync: "off", fullPageWrites: "off", synchronousCommit: "off", appIsSuperuser: true, isDemonstration: true })).toHaveLength(5);
});

test("the demonstration is welcome outside production", () => {
  expect(databaseProblems({ ...safe, isDemonstration: true }, readConfiguration({}, []).configuration)).toEqual([]);
});
