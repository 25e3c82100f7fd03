import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";
import { parse } from "graphql";

/* Prints every document that the console can send, as JSON: `[{ "name", "from", "text" }]`. It loads the console's sources without React or a browser and notes what is parsed. */

const sources = fileURLToPath(new URL("src", import.meta.url));
const domain = fileURLToPath(new URL("../../packages/domain/src", import.meta.url));
const real = createRequire(import.meta.url);

/** Stands for whatever the console imports of others: it can be called, opened and built upon, and is never anything. */
const stand = new Proxy(function () {}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "" : stand), apply: () => stand, construct: () => stand });
const gqlOf = (notes) => (...parts) => {
  const text = typeof parts[0] === "string" ? parts[0] : String.raw({ raw: parts[0] }, ...parts.slice(1));
  const place = /(src\/[^\s)]+)/.exec(new Error().stack.split("\n").slice(2).join("\n"))?.[1] ?? "";
  notes.push({ text, place });
  return parse(text);
};

/** Loads the console's own modules and the domain's; everything else is stood in for. */
function loader(notes) {
  const loaded = new Map();
  const own = { "@apollo/client": new Proxy({}, { get: (_, name) => (name === "gql" ? gqlOf(notes) : stand) }), graphql: real("graphql") };
  const place = (specifier, from) => {
    const path = specifier.startsWith("@remit/domain/") ? join(domain, specifier.slice(14)) : join(dirname(from), specifier.replace(/\.js$/, ""));
    return [".ts", ".tsx", "/index.ts"].map((end) => path + end).find(existsSync);
  };
  const need = (from) => (specifier) => {
    if (own[specifier]) return own[specifier];
    const isOurs = /^(\.|@remit\/domain\/)/.test(specifier) && !/\.(css|svg)$/.test(specifier);
    const file = isOurs && place(specifier, from);
    return file ? load(file) : stand;
  };
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file).exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const { code } = transformSync(readFileSync(file, "utf8"), { filename: file, configFile: false, swcrc: false, module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript", tsx: file.endsWith("x") }, transform: { react: { runtime: "automatic" } } } });
    compileFunction(code, ["module", "exports", "require", "window", "document", "localStorage"], { filename: relative(dirname(sources), file) })(module, module.exports, need(file), stand, stand, stand);
    return module.exports;
  };
  return load;
}

const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name)).map((name) => join(sources, name));

/** The rail's counts are put together for each person; here for one who has every entry. */
function everythingThatWaits(modules, countAll) {
  const id = "00000000-0000-4000-8000-000000000000";
  const everything = { position: { id, segment: { id } }, person: { id }, permissions: { includes: () => true } };
  const entries = modules.flatMap((exported) => Object.values(exported)).flatMap((one) => (Array.isArray(one?.destinations) ? one.destinations : [])).map((entry) => ({ ...entry, waiting: typeof entry.waiting === "function" ? entry.waiting(everything) : entry.waiting }));
  countAll(entries.filter((entry) => entry.waiting));
}

/** Every call of gql in a file must have come about by loading it: a document that is only made later would never be tried. */
function complainOfUnmade(notes) {
  for (const file of files) {
    const name = relative(dirname(sources), file).replaceAll("\\", "/");
    const written = readFileSync(file, "utf8").match(/^(?! ?\*|\/).*\bgql[(`]/gm)?.length ?? 0;
    const made = new Set(notes.map(({ place }) => place).filter((place) => place.startsWith(`${name}:`))).size;
    if (made < written) throw new Error(`${name} writes ${written} documents, of which ${made} are made when it is loaded. Make documents at the top of a file, so that they can be listed and tried.`);
  }
}

/** Every document by its name, once. */
export function operations() {
  const notes = [];
  const load = loader(notes);
  const modules = files.filter((file) => !file.endsWith("main.tsx")).map((file) => load(file));
  everythingThatWaits(modules, load(join(sources, "frame/layout/waiting.ts")).countAll);
  complainOfUnmade(notes);
  const named = new Map();
  for (const { text, place } of notes) {
    const name = parse(text).definitions[0].name?.value ?? "";
    const before = named.get(name);
    if (before && before.text !== text) throw new Error(`Two documents are called “${name}”, in ${before.from} and in ${place}. Logs and plans go by the name: give each its own.`);
    named.set(name, { name, from: place.split(":")[0], text });
  }
  return [...named.values()].sort((one, other) => one.name.localeCompare(other.name));
}

console.log(JSON.stringify(operations()));
