import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { dieTogether, type Runner } from "./embedded-user.js";
import { clearTheWay, stopProcess } from "./postmaster.js";

/** What is needed to run one server. */
export interface ServerPlan {
  program: string;
  cluster: string;
  log: string;
  settings: Record<string, string | number>;
  runner: Runner;
  port?: number;
  /** The address of the server on a port. */
  address(port: number): string;
}

const retryMs = 10_000;
const recoveryMs = 300_000;
const logLimitBytes = 10_000_000;

/** One running PostgreSQL, started again on the same port when it dies unasked. */
export class ServerProcess {
  private child?: ChildProcess;
  private stopping = false;
  private restarts: number[] = [];
  private readonly endWithUs = () => void this.child?.kill("SIGINT");

  private constructor(private readonly plan: ServerPlan, private readonly onLost: (error: Error) => void, public port = 0) {}

  /** Starts the server and waits until it answers. Throws with the end of its log when it does not within ten seconds. */
  static async start(plan: ServerPlan, onLost: (error: Error) => void): Promise<ServerProcess> {
    const server = new ServerProcess(plan, onLost);
    process.on("exit", server.endWithUs);
    await server.launch(plan.port).catch((error: unknown) => { process.off("exit", server.endWithUs); throw error; });
    return server;
  }

  /** Ends the server after its clients' transactions were rolled back and its data written. */
  async stop(): Promise<void> {
    this.stopping = true;
    process.off("exit", this.endWithUs);
    if (this.child?.pid !== undefined && !hasEnded(this.child)) await stopProcess(this.child.pid);
  }

  private async launch(port: number | undefined): Promise<void> {
    for (const until = Date.now() + retryMs; ; await delay(200)) {
      await clearTheWay(this.plan.cluster);
      this.port = port ?? (await freePort());
      if (this.stopping) return;
      const child = this.child = this.spawn();
      if (await this.answers(child)) return void child.once("exit", () => void this.revive());
      if (Date.now() > until) throw new Error(`The embedded PostgreSQL did not start. The end of ${this.plan.log}:\n${tail(this.plan.log)}`);
    }
  }

  private spawn(): ChildProcess {
    const settings = Object.entries({ ...this.plan.settings, port: this.port }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const [first, ...rest] = [...dieTogether(), this.plan.program, "-D", this.plan.cluster, ...settings];
    const { file, args, ...account } = this.plan.runner.command(first!, rest);
    const log = openLog(this.plan.log);
    // A session of its own: Ctrl-C in the terminal must reach the office only, which then stops its database in order.
    const child = spawn(file, args, { ...account, cwd: "/", detached: true, stdio: ["ignore", log, log], env: cleanEnvironment() });
    closeSync(log);
    child.on("error", () => undefined);
    child.unref();
    return child;
  }

  private async answers(child: ChildProcess): Promise<boolean> {
    const until = Date.now() + recoveryMs;
    while (!hasEnded(child) && Date.now() < until) {
      const client = new pg.Client({ connectionString: this.plan.address(this.port), connectionTimeoutMillis: 2_000 });
      client.on("error", () => undefined);
      try {
        await client.connect();
        await client.end();
        return !hasEnded(child);
      } catch (error) {
        if ((error as { code?: string }).code === "28P01") throw passwordLost(this.plan.cluster);
        await delay(25);
      }
    }
    return false;
  }

  private async revive(): Promise<void> {
    const minuteAgo = Date.now() - 60_000;
    this.restarts = [...this.restarts.filter((at) => at > minuteAgo), Date.now()];
    try {
      if (this.stopping) return;
      if (this.restarts.length > 5) throw new Error(`The embedded PostgreSQL keeps dying. The end of ${this.plan.log}:\n${tail(this.plan.log)}`);
      await this.launch(this.port);
    } catch (error) {
      if (!this.stopping) this.onLost(error as Error);
    }
  }
}

/** The environment without what would steer PostgreSQL's programs behind our back. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function passwordLost(cluster: string): Error {
  return new Error(`The embedded PostgreSQL in ${cluster} does not accept the password kept beside it. Put the file postgres-password back from your copy.`);
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > logLimitBytes) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

function tail(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").slice(-6).join("\n") : "(empty)";
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
