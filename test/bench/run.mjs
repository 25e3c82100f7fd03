import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { prepare } from "../../apps/api/bin/prepare.mjs";

const peers = fileURLToPath(new URL("peers", import.meta.url));

// The peers are installed by whoever measures against them, and by nobody else.
await prepare({ build: ["@remit/domain", "@remit/api", "@remit/console"] });
if (!existsSync(`${peers}/node_modules/postgraphile`)) {
  console.error("Installing what Remit is measured against. This happens once.");
  const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: peers, encoding: "utf8" });
  if (status !== 0) { console.error(`The peers could not be installed: ${stderr}`); process.exit(1); }
}
await import("../office/typescript.mjs");
await import("./bench.ts");
