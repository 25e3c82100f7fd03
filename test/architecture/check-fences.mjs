import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { complaints } from "./text-fences.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const found = complaints(root);
for (const { fence, path, says } of found) console.error(`${fence}: ${path}\n  ${says}`);
try {
  execFileSync(process.execPath, ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", "test/architecture/fences.mjs", "--output-type", "err", "apps", "packages", "test"], { cwd: root, stdio: "inherit" });
} catch {
  process.exitCode = 1;
}
if (found.length > 0) process.exitCode = 1;
