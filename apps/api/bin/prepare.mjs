// Node's own modules only: this runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const stamp = join(root, "node_modules", ".remit-lock");
const turn = join(root, ".turbo", "preparing");
const oldestNode = [20, 19];
/** Milliseconds without a sign of life after which whoever prepared is taken for dead. */
const turnLasts = 15_000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Makes the checkout ready to run: installs the dependencies when they are not those of the lock file, then builds what is asked.
 * Ends the process with a sentence when it cannot. Two at once wait for each other.
 * @param {{ build?: string[] }} what names of workspaces, such as "@remit/api"
 */
export async function prepare({ build = [] } = {}) {
  checkNode();
  const leave = await takeTurn();
  try {
    await installWhatTheLockSays();
    await buildWorkspaces(build);
  } finally {
    leave();
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stop(`This needs Node ${oldestNode.join(".")} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org, then try again.`);
}

async function installWhatTheLockSays() {
  const wanted = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  if (readText(stamp) === wanted) return;
  if (!isInstalled()) {
    console.error("Installing the dependencies. This happens once, and again when they change.");
    const { code } = await run(npm(), ["ci", "--no-audit", "--no-fund"], { stream: true });
    if (code !== 0) stop("The dependencies could not be installed: npm's own words are above. Check the network and that this directory can be written, then try again.");
  }
  try { writeFileSync(stamp, wanted); } catch { /* not ours to write: the comparison is made again next time */ }
}

/** Someone may have run npm themselves: its own record of what it installed is then compared with the lock, package by package. */
function isInstalled() {
  const record = readText(join(root, "node_modules", ".package-lock.json"));
  if (record === null) return false;
  const installed = JSON.parse(record).packages;
  const locked = Object.entries(JSON.parse(readText(join(root, "package-lock.json"))).packages);
  return locked.every(([path, one]) => path === "" || one.optional || one.link || !path.includes("node_modules/") || installed[path]?.version === one.version);
}

async function buildWorkspaces(names) {
  if (names.length === 0) return;
  const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
  const filters = names.map((name) => `--filter=${name}`);
  const waiting = setTimeout(() => console.error("Building. This happens once, and again when the source changes."), 1500);
  const { code, output } = await run(process.execPath, [turbo, "run", "build", ...filters, "--ui=stream", "--output-logs=errors-only", "--no-update-notifier"], {});
  clearTimeout(waiting);
  if (code !== 0) stop(`The build failed:\n\n${output.trim()}`);
}

function run(file, args, { stream = false }) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NO_UPDATE_NOTIFIER: "1" };
  // A build or an install for this checkout is never a production one: production leaves the builders out.
  delete env.NODE_ENV;
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env, stdio: ["ignore", stream ? 2 : "pipe", stream ? 2 : "pipe"], shell: process.platform === "win32" && file.endsWith(".cmd") });
    const endWithUs = () => child.kill();
    process.once("exit", endWithUs);
    let output = "";
    for (const pipe of [child.stdout, child.stderr]) pipe?.on("data", (text) => { output += text; });
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => { process.off("exit", endWithUs); resolve({ code: code ?? 1, output }); });
  });
}

/** A directory is made by exactly one of two; its age tells a waiting one whether the maker still lives. */
async function takeTurn() {
  for (let said = false; ; await delay(250)) {
    try {
      mkdirSync(join(root, ".turbo"), { recursive: true });
      mkdirSync(turn);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") stop(`This directory cannot be written (${error.code}): ${root}. Start as the user who owns it, or make a copy of your own.`);
    }
    if (!said) console.error("Another start is preparing this checkout. Waiting for it.");
    said = true;
    if (ageOf(turn) > turnLasts) rmSync(turn, { recursive: true, force: true });
  }
  const alive = setInterval(() => { try { utimesSync(turn, new Date(), new Date()); } catch { /* taken over: the other one looks after it now */ } }, 2000);
  alive.unref();
  const leave = () => { clearInterval(alive); rmSync(turn, { recursive: true, force: true }); };
  const interrupted = () => process.exit(130);
  process.once("exit", leave);
  for (const signal of signals) process.once(signal, interrupted);
  return () => {
    process.off("exit", leave);
    for (const signal of signals) process.off(signal, interrupted);
    leave();
  };
}

function ageOf(path) {
  try { return Date.now() - statSync(path).mtimeMs; } catch { return 0; }
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function npm() {
  return process.platform === "win32" ? "npm.cmd" : "npm";
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
