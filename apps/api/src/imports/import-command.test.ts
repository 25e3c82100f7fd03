import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import { startEmbedded } from "../database/embedded.js";
import { findingsCommand, type FindingsOptions } from "./import-command.js";
import { csvCell } from "./report-file.js";

const fixture = fileURLToPath(new URL("untidy-findings.csv", import.meta.url));
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "remit-import-"));
  chmodSync(directory, 0o755);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** An office that was opened once and holds nothing yet. */
async function emptyOffice(): Promise<string> {
  const { ownerUrl } = await freshOffice();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("INSERT INTO office (name) VALUES ('An empty office')").finally(() => owner.end());
  return ownerUrl;
}

/** Types the command and gives what it answered. */
async function type(file: string, options: Partial<FindingsOptions> = {}, databaseUrl?: string) {
  const [out, err] = [[] as string[], [] as string[]];
  const env = { REMIT_DATA_DIR: join(directory, "data"), ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
  const code = await findingsCommand(file, { source: "Test", ...options }, { env, out: (text) => out.push(text), err: (text) => err.push(text), showsProgress: false });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("the result is told in words with the path of a full report, and as JSON in the last line when asked", async () => {
  const ownerUrl = await emptyOffice();
  const rehearsed = await type(fixture, { dryRun: true }, ownerUrl);
  expect(rehearsed).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Would add 41 cases") });
  expect(rehearsed.out).toMatch(/nothing was changed\.$/);
  const { code, out, err } = await type(fixture, { json: true }, ownerUrl);
  expect(code).toBe(0);
  expect(JSON.parse(out.split("\n").at(-1)!)).toMatchObject({ rows: 52, cases: 41, findings: 48, rejected: 4 });
  expect(err).toContain("4 rows rejected");
  const report = readFileSync(/row by row: (.+)$/m.exec(err)![1]!, "utf8");
  expect(report.split("\r\n").filter((line) => line.includes(",rejected,"))).toHaveLength(4);
  expect((await type(fixture, {}, ownerUrl)).out).toContain("Every case was here already and stayed as it is.");
});

test.each<[string, () => string, RegExp]>([
  ["a file that is not there", () => join(directory, "nothing.csv"), /There is no file .*nothing\.csv\. Check the path\./],
  ["a directory", () => directory, /is not a file\. Give the path of one CSV file\./],
  ["a malformed file", () => { const path = join(directory, "bad.csv"); writeFileSync(path, "a,b\n1,2\n"); return path; }, /columns are not those.*The first row must name exactly these/],
])("%s gives one sentence, exit code 1 and no change", async (_, path, message) => {
  const ownerUrl = await emptyOffice();
  const { code, out, err } = await type(path(), { json: true }, ownerUrl);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(message);
  expect(err).toMatch(/Nothing was changed\.$/);
});

test("who imports must be somebody whose position may", async () => {
  const ownerUrl = await emptyOffice();
  expect((await type(fixture, { by: "NOBODY" }, ownerUrl)).err).toContain("Nobody in the office has the staff number NOBODY");
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("INSERT INTO staff_members (staff_number, name, email, started_on) VALUES ('P100', 'Nadia Okafor', 'nadia@example.test', '2020-01-01')");
  expect((await type(fixture, { by: "p100" }, ownerUrl)).err).toContain("do not carry the permission to import");
  await owner.end();
});

test("an import works before the office was ever started, while it does not run, and beside it while it does", async () => {
  const alone = await type(fixture);
  expect(alone).toMatchObject({ code: 0, out: expect.stringContaining("Added 41 cases") });
  const office = await startEmbedded({ dataDir: join(directory, "data"), durable: false, purpose: "an office" });
  try {
    expect((await type(fixture)).out).toContain("Every case was here already");
    const client = new pg.Client({ connectionString: office.url });
    await client.connect();
    expect((await client.query("SELECT count(*)::int AS cases FROM cases WHERE source = 'Test'")).rows).toEqual([{ cases: 41 }]);
    await client.end();
  } finally {
    await office.stop();
  }
}, 60_000);

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])("a report cannot carry the formula “%s” into a spreadsheet", (text) => {
  expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
});

test("a cell with commas, quotation marks and ends of line stays one cell", () => {
  expect(csvCell('a, "b"\r\nc')).toBe('"a, ""b"" c"');
});
