import { readFileSync, realpathSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { processArguments, processIdentity } from "./process-identity.js";

/** What a running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that the cluster's pid file names, living or dead; null when there is no file. */
export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Leaves the cluster free to be started: stops a server that outlived its office, and removes a pid file whose number
 * belongs to nobody, or to a stranger (as after a container's restart). When unsure it does nothing: PostgreSQL then decides.
 */
export async function clearTheWay(cluster: string): Promise<void> {
  const found = readPostmaster(cluster);
  if (found === null) return;
  const verdict = serves(found.pid, cluster);
  if (verdict === "no") rmSync(join(cluster, "postmaster.pid"), { force: true });
  if (verdict === "yes") await stopProcess(found.pid);
}

/** Stops a server: first kindly to its data and abruptly to its clients, then leaving recovery to the next start. */
export async function stopProcess(pid: number): Promise<void> {
  for (const [signal, seconds] of [["SIGINT", 20], ["SIGQUIT", 5], ["SIGKILL", 5]] as const) {
    if (!signalled(pid, signal)) return;
    for (let waited = 0; waited < seconds * 50; waited++) {
      if (processIdentity(pid) === null) return;
      await delay(20);
    }
  }
}

function signalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw new Error(`PostgreSQL (process ${pid}) still runs on this data directory for another user. Stop it as that user, then start again.`, { cause: error });
  }
}

function serves(pid: number, cluster: string): "yes" | "no" | "unknown" {
  if (processIdentity(pid) === null) return "no";
  const words = processArguments(pid);
  if (words === null || words.length === 0) return "unknown";
  const isServer = /^postgres(\.exe)?$/.test(basename(words[0]!));
  if (!isServer) return "no";
  const line = words.join(" ");
  if (line.includes(`-D ${cluster} `) || line.includes(`-D ${realpathSync(cluster)} `)) return "yes";
  return line.includes(" -D ") ? "no" : "unknown";
}
