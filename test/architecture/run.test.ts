import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const planted: string[] = [];

/** A tool that does nothing and says how that went. */
const ends = (code: number): string => `process.exit(${code});\n`;

/** A jest that tests nothing and counts what it was told to. */
const counts = (counted: object, code: number): string =>
  `require("node:fs").writeFileSync(process.argv[process.argv.indexOf("--outputFile") + 1], ${JSON.stringify(JSON.stringify(counted))});\n${ends(code)}`;

const allWell = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

/** The tools that the run calls, in a place where they find what the test wants them to find. */
const tools = {
  "apps/api/bin/prepare.mjs": "export const prepare = async () => undefined;\n",
  "node_modules/typescript/bin/tsc": ends(0),
  "node_modules/eslint/bin/eslint.js": ends(0),
  "node_modules/jest/bin/jest.js": counts(allWell, 0),
  "test/architecture/check-fences.mjs": ends(0),
  "test/architecture/rules.mjs": ends(0),
  "test/architecture/tables.mjs": ends(0),
  "test/office/typescript.mjs": "",
  "apps/api/dist/src/cli/schema.js": ends(0),
};

async function runWith(changed: Record<string, string>, ...words: string[]): Promise<{ code: unknown; said: string[] }> {
  const project = await mkdtemp(join(tmpdir(), "remit-run-test-"));
  planted.push(project);
  for (const [path, text] of Object.entries({ ...tools, ...changed })) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  await cp(join(root, "test/run.mjs"), join(project, "test/run.mjs"));
  return new Promise((done) => {
    execFile(process.execPath, ["test/run.mjs", ...words], { cwd: project }, (error, out) => done({ code: error?.code ?? 0, said: out.trimEnd().split("\n") }));
  });
}

afterAll(async () => {
  for (const project of planted) await rm(project, { recursive: true, force: true });
});

test("when everything passes, the last line sums what jest counted in its six projects", async () => {
  const { code, said } = await runWith({});
  expect([code, said.at(-1)]).toEqual([0, "42 passed, 0 failed"]);
});

test("a failed test ends the run, and the steps after it are named as not run", async () => {
  const { code, said } = await runWith({ "node_modules/jest/bin/jest.js": counts({ ...allWell, numFailedTests: 2 }, 1) }, "--only", "unit,api");
  expect([code, said.at(-1)]).toEqual([1, "7 passed, 2 failed"]);
  expect(said.at(-2)).toMatch(/^ {2}api +not run$/);
});

test("a test file that cannot be read counts as a failure", async () => {
  const { code, said } = await runWith({ "node_modules/jest/bin/jest.js": counts({ ...allWell, numRuntimeErrorTestSuites: 1 }, 1) }, "--only", "unit");
  expect([code, said.at(-1)]).toEqual([1, "7 passed, 1 failed"]);
});

test.each(["node_modules/typescript/bin/tsc", "test/architecture/check-fences.mjs", "node_modules/eslint/bin/eslint.js", "test/architecture/rules.mjs"])("a failure of %s is never closed with no failures", async (tool) => {
  const { code, said } = await runWith({ [tool]: ends(2) });
  expect(code).toBe(1);
  expect(said.at(-1)).toMatch(/^\d+ passed, [1-9]\d* failed$/);
});

test("a preparation that gives up, and a step that does not exist, are failures too", async () => {
  expect(await runWith({ "apps/api/bin/prepare.mjs": `export const prepare = async () => process.exit(1);\n` })).toMatchObject({ code: 1, said: ["0 passed, 1 failed"] });
  expect(await runWith({}, "--only", "everything")).toMatchObject({ code: 1, said: ["0 passed, 1 failed"] });
});
