import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import express, { type RequestHandler, type Response } from "express";

const compress = promisify(gzip);
const worthCompressing = new Set([".js", ".css", ".svg", ".html", ".json"]);
const neverPages = /^\/(api|assets|explorer|exports|files|graphql|live|papers|sessions)(\/|$)/;

/**
 * The built console: hashed assets kept by browsers for a year and sent compressed, and `index.html`
 * for every address that is a page of the console. Passes on whatever is neither.
 */
export function consoleFiles(directory: string): RequestHandler[] {
  const files = express.static(directory, { index: false, redirect: false, setHeaders: keepHashed });
  return [compressed(directory), files, page(directory)];
}

/** Each file is compressed once, when first asked for, and found by name in a list made at start: no path of a caller's reaches the disk. */
function compressed(directory: string): RequestHandler {
  const names = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: "utf8" }) : [];
  const known = new Map(names.filter((name) => worthCompressing.has(extname(name)) && name !== "index.html").map((name) => [`/${name.replaceAll("\\", "/")}`, join(directory, name)]));
  const made = new Map<string, Promise<Buffer>>();
  return (request, response, next) => {
    const file = known.get(request.path);
    if (file === undefined || request.method !== "GET" || !request.acceptsEncodings("gzip")) return next();
    const body = made.get(file) ?? compress(readFileSync(file), { level: 9 });
    made.set(file, body);
    body.then((bytes) => {
      keepHashed(response, request.path);
      response.type(extname(file)).set({ "content-encoding": "gzip", vary: "accept-encoding" }).send(bytes);
    }, next);
  };
}

function page(directory: string): RequestHandler {
  const index = join(directory, "index.html");
  return (request, response, next) => {
    // Whoever takes anything is a person at the front door, and elsewhere a script.
    const wanted = request.path === "/" ? request.accepts(["html", "json"]) : request.accepts(["json", "html"]);
    const isPage = ["GET", "HEAD"].includes(request.method) && wanted === "html" && extname(request.path) === "" && !neverPages.test(request.path);
    if (!isPage) return next();
    response.set("cache-control", "no-cache");
    if (existsSync(index)) return response.sendFile(index, { cacheControl: false, dotfiles: "allow" });
    return void response.status(503).type("text").send("The console has not been built. Run npm start, which builds it.");
  };
}

/** The bundler puts a hash of the contents into the names under assets/. */
function keepHashed(response: Response, path: string): void {
  response.set("cache-control", /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
}
