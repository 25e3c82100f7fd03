// Writes packages/domain/README.md: the glossary as it stands, and every actions table of the law, generated. With --check it says whether the file is stale.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join, relative } from "node:path";

const source = fileURLToPath(new URL("../../packages/domain/src", import.meta.url));
const readme = fileURLToPath(new URL("../../packages/domain/README.md", import.meta.url));
const [begin, end] = ["<!-- tables: generated, do not edit below -->", "<!-- tables: end -->"];

const files = readdirSync(source, { recursive: true }).map(String).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("rulebook")).sort();
const { permissions, presetRoles } = await import(pathToFileURL(join(source, "organisation/permissions.ts")).href);

const words = (name) => name.replace(/Actions$/, "").replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
const title = (name) => words(name).replace(/^./, (first) => first.toUpperCase());
const states = (from) => (from === "any" ? "any" : from.map((one) => words(one.toLowerCase().replaceAll("_", " "))).join(", "));
const rolesWith = (by) => Object.entries(presetRoles).filter(([, has]) => by.some((one) => has.includes(one))).map(([role]) => role).join(", ");
const cell = (text) => String(text).replaceAll("|", "\\|");
const isTable = (value) => value !== null && typeof value === "object" && Object.values(value).length > 0 && Object.values(value).every((one) => one && typeof one === "object" && "label" in one && "from" in one && "by" in one);

const tables = [];
for (const file of files) {
  const module = await import(pathToFileURL(join(source, file)).href);
  for (const [name, value] of Object.entries(module)) if (name.endsWith("Actions") && isTable(value)) tables.push({ name, file: relative(source, join(source, file)), value });
}

const written = tables.map(({ name, file, value }) => [
  `### ${title(name)}`, `\`src/${file}\``, "",
  "| action | from | may be done by | preset roles that may | rules |", "|---|---|---|---|---|",
  ...Object.values(value).map(({ label, from, by, provided = [], given = [] }) =>
    `| ${cell(label)} | ${states(from)} | ${by === "anyone" ? "anyone" : by.map((one) => `“${one}”`).join(" or ")} | ${by === "anyone" ? "everyone" : rolesWith(by) || "none"} | ${[...new Set([...provided, ...given].map((rule) => rule.rule))].join(", ")} |`), "",
].join("\n"));

const roles = ["## Roles and permissions", "", "The roles that a new office starts with; an administrator may change them.", "", `| permission | allows to | ${Object.keys(presetRoles).join(" | ")} |`, `|---|---|${Object.keys(presetRoles).map(() => "---").join("|")}|`,
  ...Object.entries(permissions).map(([name, says]) => `| ${name} | ${says} | ${Object.values(presetRoles).map((has) => (has.includes(name) ? "yes" : "")).join(" | ")} |`), ""].join("\n");

const before = readFileSync(readme, "utf8");
const after = `${before.slice(0, before.indexOf(begin))}${begin}\n\n${roles}\n## Actions\n\n${written.join("\n")}\n${end}\n`;
if (!process.argv.includes("--check")) writeFileSync(readme, after);
else if (before !== after) {
  console.error("packages/domain/README.md is stale. Write it anew with: npm run tables");
  process.exitCode = 1;
}
