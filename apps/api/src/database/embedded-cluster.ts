import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./embedded-binaries.js";
import { dieTogether, type Runner } from "./embedded-user.js";
import { cleanEnvironment } from "./server-process.js";

/** The superuser of the embedded cluster, which owns the office's tables. */
export const clusterOwner = "remit_owner";

/** Makes the cluster beside its place and moves it there when whole: a start that was killed half-way leaves nothing in the way. Returns the owner's password. */
export function createCluster(binaries: Binaries, runner: Runner, dataDir: string, durable: boolean): string {
  const cluster = join(dataDir, "postgres");
  const passwordFile = join(dataDir, "postgres-password");
  removeDrafts(dataDir);
  if (!existsSync(cluster)) {
    writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
    // A name never used before: an initdb that outlived its killed starter may still be writing into its own.
    const draft = mkdtempSync(`${cluster}.new-`);
    [passwordFile, draft].forEach(runner.own);
    initialise(binaries, runner, draft, passwordFile, durable);
    renameSync(draft, cluster);
  }
  [passwordFile, cluster].forEach(runner.own);
  return readFileSync(passwordFile, "utf8");
}

function removeDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith("postgres.new-")) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

function initialise(binaries: Binaries, runner: Runner, directory: string, passwordFile: string, durable: boolean): void {
  const [first, ...rest] = [...dieTogether(), binaries.initdb, "-D", directory, `--username=${clusterOwner}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256",
    "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", ...(durable ? [] : ["--no-sync"])];
  const { file, args, ...account } = runner.command(first!, rest);
  const done = spawnSync(file, args, { ...account, cwd: "/", encoding: "utf8", env: cleanEnvironment() });
  if (done.status !== 0) throw new Error(`The embedded PostgreSQL could not be set up in ${directory}: ${(done.stderr || String(done.error ?? done.signal)).trim()}`);
}
