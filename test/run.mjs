import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "remit-run-"));
const tsc = (project, ...more) => ["node_modules/typescript/bin/tsc", "-p", project, "--noEmit", ...more];
const jest = (project) => ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js", "-c", "test/jest.config.mjs", "--ci", "--selectProjects", project, "--json", "--outputFile", join(scratch, `${project}.json`)];

/** Every step in its order: what node is told to run, one after the other; a jest project leaves its counts behind. */
const steps = {
  types: [tsc("packages/domain", "--incremental", "false"), tsc("apps/api", "--incremental", "false"), tsc("apps/console"), tsc("test"), tsc("test/tsconfig.console.json")],
  fences: [["test/architecture/check-fences.mjs"], jest("architecture")],
  lint: [["node_modules/eslint/bin/eslint.js", "-c", "test/architecture/eslint.config.mjs", "packages", "apps", "test"]],
  unit: [jest("domain")],
  api: [jest("api")],
  console: [jest("console")],
  stories: [jest("stories")],
  faults: [jest("faults")],
  documents: [["test/architecture/rules.mjs", "--check"], ["apps/api/dist/src/cli/schema.js", "--check"], ["--import", "./test/office/typescript.mjs", "test/architecture/tables.mjs", "--check"]],
};

/** The steps asked for with `--only api,console`; all of them when nothing is asked. */
function chosen(words) {
  const at = words.indexOf("--only");
  const names = at < 0 ? Object.keys(steps) : (words[at + 1] ?? "").split(",");
  const strange = names.filter((name) => !(name in steps));
  if (strange.length > 0) throw new Error(`There is no step “${strange.join(", ")}”. The steps are ${Object.keys(steps).join(", ")}.`);
  return names;
}

const run = (args) => new Promise((done) => spawn(process.execPath, args, { cwd: root, stdio: ["ignore", args.includes("--json") ? "ignore" : "inherit", "inherit"] }).on("close", (code) => done(code === 0)));

/** What jest counted; a file that could not even be read counts as one failed test. Nothing for a step without jest. */
function counted(args) {
  const file = args[args.indexOf("--outputFile") + 1];
  if (!args.includes("--json")) return { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs the whole of one step, so that everything it finds is seen at once. A failure that jest did not count is one. */
async function perform(name) {
  const started = performance.now();
  const result = { name, ok: true, passed: 0, failed: 0, seconds: 0 };
  console.log(`\n▸ ${name}`);
  for (const args of steps[name]) {
    const ok = await run(args);
    const { passed, failed } = counted(args);
    result.ok &&= ok;
    result.passed += passed;
    result.failed += ok ? failed : Math.max(failed, 1);
  }
  result.seconds = (performance.now() - started) / 1000;
  return result;
}

const sum = (results, count) => results.reduce((total, result) => total + result[count], 0);

function summarise(names, results) {
  const lines = names.map((name) => {
    const result = results.find((each) => each.name === name);
    if (!result) return `  ${name.padEnd(10)} not run`;
    return `  ${name.padEnd(10)} ${result.ok ? "passed" : "FAILED"} ${`${result.seconds.toFixed(1)} s`.padStart(9)}${result.passed + result.failed > 0 ? `  ${result.passed} passed, ${result.failed} failed` : ""}`;
  });
  console.log(`\n${lines.join("\n")}\n${sum(results, "passed")} passed, ${sum(results, "failed")} failed`);
}

let summarised = false;

// Preparing ends the process when it cannot install or build; whoever reads the last line is told even then.
process.once("exit", () => {
  rmSync(scratch, { recursive: true, force: true });
  if (!summarised) console.log("0 passed, 1 failed");
});

async function main() {
  const names = chosen(process.argv.slice(2));
  if (process.argv.includes("--long")) process.env.REMIT_LONG = "1";
  const { prepare } = await import("../apps/api/bin/prepare.mjs");
  await prepare({ build: ["@remit/domain", "@remit/api", "@remit/console"] });
  const results = [];
  for (const name of names) {
    results.push(await perform(name));
    if (!results.at(-1).ok) break;
  }
  summarise(names, results);
  summarised = true;
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
