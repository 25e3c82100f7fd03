import { spawnSync } from "node:child_process";
import { existsSync, lchownSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./embedded-binaries.js";

/** How a PostgreSQL program is run: PostgreSQL refuses to run as root, so root hands it to somebody else. */
export interface Runner {
  command(program: string, args: string[]): { file: string; args: string[]; uid?: number; gid?: number };
  /** Gives a file or a directory with all in it to whoever runs the programs. */
  own(path: string): void;
}

interface Account {
  uid: number;
  gid: number;
}

/** Chooses who runs the server: this user; for root the cluster's owner, `postgres` or `nobody`; or root disguised where those cannot reach the files. */
export function chooseRunner(binaries: Binaries, dataDir: string, cluster: string): Runner {
  if (process.getuid?.() !== 0) return { command: (file, args) => ({ file, args }), own: () => undefined };
  const account = ownerOf(cluster) ?? accountNamed("postgres") ?? accountNamed("nobody");
  if (account !== null && canReach(account, binaries, dataDir)) {
    return { command: (file, args) => ({ file, args, ...account }), own: (path) => give(path, account) };
  }
  const disguise = ["--user", "--map-user=65534", "--map-group=65534"];
  if (spawnSync("unshare", [...disguise, "true"], { cwd: "/" }).status === 0) {
    return { command: (file, args) => ({ file: "unshare", args: [...disguise, file, ...args] }), own: (path) => give(path, { uid: 0, gid: 0 }) };
  }
  throw new Error(`PostgreSQL does not run as root, and no other user of this machine can reach both ${binaries.home} and ${dataDir}. ` +
    "Start the office as an ordinary user, or let others pass through those directories (chmod o+x).");
}

/** The words that make the kernel stop the server when this process dies, however it dies; empty where the system has no such thing. */
export function dieTogether(): string[] {
  const words = ["setpriv", "--pdeathsig", "INT"];
  return process.platform === "linux" && spawnSync(words[0]!, [...words.slice(1), "true"]).status === 0 ? words : [];
}

function ownerOf(cluster: string): Account | null {
  if (!existsSync(cluster)) return null;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? null : { uid, gid };
}

function accountNamed(name: string): Account | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim());
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function canReach(account: Account, binaries: Binaries, dataDir: string): boolean {
  const runs = (file: string, args: string[]) => spawnSync(file, args, { ...account, cwd: "/" }).status === 0;
  return runs(binaries.postgres, ["--version"]) && runs("test", ["-x", dataDir]);
}

/** The top is given last, so that an interrupted change of owner is seen as undone and done again. */
function give(path: string, account: Account): void {
  const found = statSync(path);
  if (found.uid === account.uid) return;
  if (found.isDirectory()) {
    for (const entry of readdirSync(path, { recursive: true, encoding: "utf8" })) lchownSync(join(path, entry), account.uid, account.gid);
  }
  lchownSync(path, account.uid, account.gid);
}
