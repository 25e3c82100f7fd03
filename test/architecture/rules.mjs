import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf } from "./text-fences.mjs";

const isTest = (path) => /\.(test|story)\.tsx?$/.test(path);
const isLaw = (path) => /^(packages\/domain|apps\/api)\/(src|migrations)\/.*\.ts$/.test(path) && !isTest(path) && !path.includes("/rulebook/");
const name = /\b(?:AS|CS|PO|WL|WM)-\d{2}\b/g;
const inTitle = /\[((?:[A-Z]{2}-\d{2}(?:,\s?)?)+)\]/g;

/** @typedef {Map<string, Set<string>>} Places for each identifier, the files that name it */

/** @returns {Places} */
function gather(files, identifiersOf) {
  const places = new Map();
  for (const [path, text] of files)
    for (const id of identifiersOf(text)) places.set(id, (places.get(id) ?? new Set()).add(path));
  return places;
}

const titled = (text) => [...text.matchAll(inTitle)].flatMap(([, ids]) => ids.split(/,\s?/).filter(Boolean));
const named = (text) => [...text.matchAll(name)].map(([id]) => id);

/**
 * Where each rule is judged (sources of the domain and the API that name it) and which tests prove it (titles that carry it).
 * @param {[path: string, text: string][]} files
 */
export function survey(files) {
  return { judged: gather(files.filter(([path]) => isLaw(path)), named), proved: gather(files.filter(([path]) => isTest(path)), titled) };
}

/**
 * What is named and is no rule of the office, as sentences.
 * @param {Record<string, string>} rulebook
 * @param {ReturnType<typeof survey>} found
 * @returns {string[]}
 */
export function unknown(rulebook, { judged, proved }) {
  return [judged, proved].flatMap((places) => [...places].filter(([id]) => !(id in rulebook)).map(([id, paths]) => `${id} is no rule of the office, and is named in ${[...paths].join(", ")}.`));
}

const link = (path) => `[${path.split("/").pop()}](../../${path})`;
const links = (paths) => (paths ? [...paths].sort().map(link).join(", ") : "");

function familyOf(title, rules, { judged, proved }) {
  const lines = Object.entries(rules).map(([id, says]) => `| ${proved.has(id) ? "●" : "○"} | ${id} | ${says} | ${links(judged.get(id))} | ${links(proved.get(id))} |`);
  return [`## ${title}`, "", "| | Rule | What it says | Judged in | Proved by |", "|---|---|---|---|---|", ...lines, ""];
}

function countsOf(families, { proved }) {
  const row = (title, ids) => `| ${title} | ${ids.length} | ${ids.filter((id) => proved.has(id)).length} |`;
  const each = Object.entries(families).map(([title, rules]) => row(title, Object.keys(rules)));
  return ["| | Rules | Proved |", "|---|---|---|", ...each, row("All", Object.values(families).flatMap(Object.keys)), ""];
}

/**
 * The document: every rule, family by family.
 * @param {Record<string, Record<string, string>>} families
 * @param {ReturnType<typeof survey>} found
 */
export function written(families, found) {
  const preface = ["# The rules of the office", "", "Made by `node test/architecture/rules.mjs` from the rulebook, the sources and the titles of the tests; do not edit.", "● proved by a test · ○ not yet", ""];
  return [...preface, ...countsOf(families, found), ...Object.entries(families).flatMap(([title, rules]) => familyOf(title, rules, found))].join("\n");
}

/** Writes RULES.md, or with `--check` says whether it is stale. */
async function main() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const document = join(root, "packages/domain/RULES.md");
  await import("../office/typescript.mjs");
  const { families, rulebook } = await import("../../packages/domain/src/rulebook/rulebook.ts");
  const found = survey(filesOf(root).filter((path) => isTest(path) || isLaw(path)).map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const wrong = unknown(rulebook, found);
  const text = written(families, found);
  if (!process.argv.includes("--check")) writeFileSync(document, text);
  else if (readFileSync(document, "utf8") !== text) wrong.push("packages/domain/RULES.md is stale; run `node test/architecture/rules.mjs`.");
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
