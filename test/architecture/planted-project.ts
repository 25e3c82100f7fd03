import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What guards the project, and so guards a planted one as well. */
const guards = [
  "tsconfig.base.json",
  "packages/domain/tsconfig.json",
  "apps/api/tsconfig.json",
  "apps/console/tsconfig.json",
  "test/tsconfig.json",
  "test/tsconfig.console.json",
  "test/architecture/fences.mjs",
  "test/architecture/modules.mjs",
  "test/architecture/resolve.mjs",
  "test/architecture/eslint.config.mjs",
];

/** A small project of these files with our guards around it; it is gone when the test file ends. */
export async function plant(files: Record<string, string>): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "remit-planted-"));
  afterAll(() => rm(project, { recursive: true, force: true }));
  await symlink(join(root, "node_modules"), join(project, "node_modules"));
  for (const guard of guards) await cp(join(root, guard), join(project, guard));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  return project;
}

/** Everything that a tool, run in that project, says. */
export const said = (cwd: string, ...command: string[]): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, command, { cwd, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } }, (_failed, out, err) => done(out + err));
  });
