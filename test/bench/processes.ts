import { readdirSync, readFileSync } from "node:fs";

/** Microseconds of processor that a process has used so far, all its threads together. From Linux's own books. */
export function cpuOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]), 0) / 1000;
  } catch {
    return 0;
  }
}

const parentOf = (pid: string) => { try { return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))![1]); } catch { return 0; } };

/** The process that a backend of PostgreSQL was started by. */
export const postmasterOf = (backend: number) => parentOf(String(backend));

/** Microseconds that PostgreSQL has used so far: of each of its processes that is alive. */
export function cpuOfPostgres(postmaster: number): Map<number, number> {
  return new Map(readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster).map((pid) => [Number(pid), cpuOf(Number(pid))]));
}

/** What was used between two looks; a process that came between counts from nothing. */
export const usedSince = (before: Map<number, number>, after: Map<number, number>) => [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);

/** Megabytes that a process holds in memory. */
export const rssOf = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
