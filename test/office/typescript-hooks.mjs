import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";
import { compiler } from "./compiler.mjs";

const sources = { "@remit/domain/": new URL("../../packages/domain/src/", import.meta.url), "@remit/api/": new URL("../../apps/api/src/", import.meta.url), "@remit/test/": new URL("../", import.meta.url) };

/** Where an import of the project's own sources leads; undefined for everybody else's. */
function ownSource(specifier, parent) {
  const workspace = Object.keys(sources).find((name) => specifier.startsWith(name));
  if (workspace) return new URL(`${specifier.slice(workspace.length)}.ts`, sources[workspace]);
  // A thread's own file is named whole, and by nobody.
  const isOurs = parent ? /^\.{1,2}\/.*\.js$/.test(specifier) && parent.startsWith("file:") && !parent.includes("/node_modules/") : /^file:.*\.js$/.test(specifier);
  if (!isOurs) return undefined;
  const written = new URL(specifier, parent);
  const source = new URL(written.href.replace(/\.js$/, ".ts"));
  return !existsSync(written) && existsSync(source) ? source : undefined;
}

export function resolve(specifier, context, next) {
  const source = ownSource(specifier, context.parentURL);
  return source ? { url: source.href, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  const { pathname } = new URL(url);
  if (!pathname.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...compiler, filename, configFile: false, swcrc: false });
  return { format: "module", source: code, shortCircuit: true };
}
