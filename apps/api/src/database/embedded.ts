import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { claimDataDirectory, DataDirectoryInUse, openDataDirectory, type Claim } from "./data-directory.js";
import { findBinaries, type Binaries } from "./embedded-binaries.js";
import { clusterOwner, createCluster } from "./embedded-cluster.js";
import { chooseRunner } from "./embedded-user.js";
import { readPostmaster } from "./postmaster.js";
import { ServerProcess } from "./server-process.js";

/** The embedded database, while it runs. */
export interface Embedded {
  /** The owner's address of the database `remit`. */
  url: string;
  /** Another live process started it: `stop` leaves it running. */
  isShared: boolean;
  /** Tells whoever is turned away from the data directory where the office answers. */
  announce(address: string): void;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** Off only in tests: a crash may then lose what was acknowledged. */
  durable?: boolean;
  port?: number;
  /** Refuse, with DataDirectoryInUse, instead of sharing the database of the process that has the directory. */
  exclusive?: boolean;
  /** What uses the directory, in the words shown to whoever is turned away. */
  purpose?: string;
  /** The server died and could not be started again. */
  onLost?: (error: Error) => void;
}

const joinMs = 60_000;

/** Runs the embedded PostgreSQL on `<dataDir>/postgres`, making it at first; joins the one that already runs there unless `exclusive`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = openDataDirectory(options.dataDir);
  for (const until = Date.now() + joinMs; ; await delay(100)) {
    try {
      const claim = claimDataDirectory(dataDir, options.purpose ?? "a program of the office");
      return await launch(dataDir, claim, options).catch((error: unknown) => { claim.release(); throw error; });
    } catch (error) {
      if (!(error instanceof DataDirectoryInUse) || options.exclusive || Date.now() > until) throw error;
    }
    const shared = await joinRunning(dataDir);
    if (shared !== null) return shared;
  }
}

async function launch(dataDir: string, claim: Claim, options: EmbeddedOptions): Promise<Embedded> {
  const durable = options.durable ?? true;
  const cluster = join(dataDir, "postgres");
  const binaries = await findBinaries();
  const runner = chooseRunner(binaries, dataDir, cluster);
  const password = createCluster(binaries, runner, dataDir, durable);
  const server = await ServerProcess.start({
    program: binaries.postgres, cluster, log: join(dataDir, "postgres.log"), settings: settings(binaries, durable), runner, port: options.port,
    address: (port) => address(password, port, "postgres"),
  }, options.onLost ?? (() => undefined));
  await createDatabase(address(password, server.port, "postgres"));
  return {
    url: address(password, server.port, "remit"), isShared: false, announce: claim.announce,
    stop: async () => { await server.stop(); claim.release(); },
  };
}

/** The database that another process runs here, once it answers; null while it does not. */
async function joinRunning(dataDir: string): Promise<Embedded | null> {
  const found = readPostmaster(join(dataDir, "postgres"));
  if (found === null || !found.port) return null;
  const url = address(readFileSync(join(dataDir, "postgres-password"), "utf8"), found.port, "remit");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return { url, isShared: true, announce: () => undefined, stop: async () => undefined };
  } catch {
    return null;
  }
}

function settings(binaries: Binaries, durable: boolean): Record<string, string | number> {
  const libraries = join(binaries.home, "lib", "postgresql");
  const counts = existsSync(libraries) && readdirSync(libraries).some((name) => name.startsWith("pg_stat_statements."));
  return {
    listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC",
    max_connections: 60, shared_buffers: "256MB", jit: "off",
    ...(counts ? { shared_preload_libraries: "pg_stat_statements" } : {}),
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query("SELECT FROM pg_database WHERE datname = 'remit'");
  if (found.rowCount === 0) await client.query("CREATE DATABASE remit");
  await client.end();
}

function address(password: string, port: number, database: string): string {
  return `postgres://${clusterOwner}:${password}@127.0.0.1:${port}/${database}`;
}
