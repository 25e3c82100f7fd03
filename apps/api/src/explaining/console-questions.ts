import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A document of the console, by its name. */
export interface ConsoleQuestion { readonly name: string; readonly from: string; readonly text: string }

const script = import.meta.url.includes("/dist/") ? "../../../../console/operations.mjs" : "../../../console/operations.mjs";

/** Every question of the console; the console lists them itself, and nothing of it is imported. */
export function consoleQuestions(): readonly ConsoleQuestion[] {
  const listed = execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { encoding: "utf8", maxBuffer: 10_000_000 });
  return (JSON.parse(listed) as ConsoleQuestion[]).filter(({ text }) => /^\s*query\b/.test(text));
}
