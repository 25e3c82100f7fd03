import { fileURLToPath } from "node:url";
import { prepare } from "./prepare.mjs";

const commands = ["import", "token", "link", "audit", "explain", "schema"];
const [command, ...rest] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`There is no command ${command ?? "given"}. The commands: ${commands.join(", ")}.`);
  process.exit(64);
}
await prepare({ build: ["@remit/api"] });
const script = new URL(`../dist/src/cli/${command}.js`, import.meta.url);
// The script sees the words it would see if it had been started itself.
process.argv = [process.argv[0], fileURLToPath(script), ...rest];
await import(script.href);
