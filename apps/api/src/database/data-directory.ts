import { randomUUID } from "node:crypto";
import { accessSync, constants, linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { processIdentity } from "./process-identity.js";

/** Who uses a data directory now. */
export interface Holder {
  pid: number;
  identity: string;
  /** "the office", "an import" … : shown to whoever is turned away. */
  purpose: string;
  /** Where the holder answers, once it does. */
  address?: string;
}

/** A held data directory. */
export interface Claim {
  announce(address: string): void;
  release(): void;
}

/** Two processes on one data directory would damage it: the second is told who came first. */
export class DataDirectoryInUse extends Error {
  constructor(readonly dataDir: string, readonly holder: Holder) {
    const where = holder.address === undefined ? "" : ` at ${holder.address}`;
    super(`The data directory ${dataDir} is in use: ${holder.purpose} already runs${where} (process ${holder.pid}). ` +
      "Stop that one first, or set REMIT_DATA_DIR to another directory.");
    this.name = "DataDirectoryInUse";
  }
}

/** The absolute path of the data directory, made if it is not there. Throws a sentence with the remedy when it cannot be written. */
export function openDataDirectory(path: string): string {
  const wanted = resolve(path);
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o711 });
    accessSync(wanted, constants.W_OK | constants.X_OK);
    return realpathSync(wanted);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "EEXIST" || code === "ENOTDIR" ? "something on that path is a file" : `it cannot be written (${code})`;
    throw new Error(`The data directory ${wanted} cannot be used: ${why}. Make it writable for this user, or set REMIT_DATA_DIR to a directory that is.`);
  }
}

/** Takes the data directory for this process. Throws DataDirectoryInUse while a live process has it; a dead one's claim is taken over. */
export function claimDataDirectory(dataDir: string, purpose: string): Claim {
  const lock = join(dataDir, "in-use.json");
  const identity = processIdentity(process.pid) ?? "";
  const mine: Holder = { pid: process.pid, identity, purpose };
  while (!written(lock, mine)) {
    const holder = read(lock);
    if (holder !== null && processIdentity(holder.pid) === holder.identity) throw new DataDirectoryInUse(dataDir, holder);
    removeStale(lock, holder);
  }
  return {
    announce(address) {
      const draft = `${lock}.${randomUUID()}`;
      writeFileSync(draft, JSON.stringify({ ...mine, address }), { mode: 0o644 });
      renameSync(draft, lock);
    },
    release: () => rmSync(lock, { force: true }),
  };
}

/** Hard-linking a finished draft is the one atomic "create with these contents, unless it exists". */
function written(lock: string, holder: Holder): boolean {
  const draft = `${lock}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw error;
    return null;
  }
}

/** Two starters may judge the same claim stale: whoever moves a different, newer one away by mistake puts it back. */
function removeStale(lock: string, judged: Holder | null): void {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
    const moved = read(aside);
    if (moved !== null && (moved.pid !== judged?.pid || moved.identity !== judged.identity)) linkSync(aside, lock);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
