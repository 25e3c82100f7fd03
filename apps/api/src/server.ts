import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { pino } from "pino";
import type { Office } from "./office-interface.js";
import { pages } from "./pages.js";

export interface Listening {
  port: number;
  host: string;
  log?: Logger;
  /** Where the built console lies; beside the API when left out. */
  consoleDirectory?: string;
  /** Addresses of the proxies before the office; none when left out. */
  trustedProxies?: string[];
}

/** Milliseconds that requests under way may take to finish once the office closes. */
const closingLimit = 10_000;
/** Milliseconds within which the database must answer for the office to call itself ready. */
const readyLimit = 1_000;

/** Answers on a port for an office that is already open. */
export async function serve(office: Office, listening: Listening): Promise<FrontDoor> {
  const door = await FrontDoor.open(listening);
  door.admit(office);
  return door;
}

/** The HTTP server. It listens before the office is open, so that a taken port is found at once and probes are answered. */
export class FrontDoor {
  private state: "starting" | "open" | "stopping" = "starting";
  private readonly answering = new Set<ServerResponse>();
  private readonly server: Server;
  private office?: Office;
  private rest: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;

  private constructor(private readonly listening: Listening) {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  /** Listens; port 0 takes any free one. Throws a sentence with the remedy when it cannot. */
  static async open(listening: Listening): Promise<FrontDoor> {
    const door = new FrontDoor(listening);
    await new Promise<void>((resolve, reject) => {
      door.server.once("error", (error) => reject(cannotListen(error, listening)));
      door.server.listen(listening.port, listening.host, resolve);
    });
    return door;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on requests reach the office. */
  admit(office: Office): void {
    this.office = office;
    this.rest = pages(office, this.listening.log ?? pino({ level: "silent" }), this.listening);
    this.state = "open";
  }

  /** Takes no new requests, ends live streams, and lets the others finish for ten seconds. The office itself stays open. */
  async close(): Promise<void> {
    if (this.state === "stopping") return;
    this.state = "stopping";
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const response of this.answering) if (isStream(response)) response.end();
    const sweep = setInterval(() => this.server.closeIdleConnections(), 50);
    const cut = setTimeout(() => this.server.closeAllConnections(), closingLimit);
    await closed;
    clearInterval(sweep);
    clearTimeout(cut);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.answering.add(response);
    response.once("close", () => this.answering.delete(response));
    const path = request.url?.split("?", 1)[0];
    if (path === "/health") return reply(response, 200, { status: "up" });
    if (path === "/ready") return void this.sayWhetherReady(response);
    if (this.state !== "open") return reply(response, 503, { error: this.unready }, { "retry-after": "2", refresh: "2", connection: "close" });
    if (path === "/graphql") return this.office!.graphql(request, response);
    this.rest(request, response);
  }

  private get unready(): string {
    return this.state === "starting" ? "The office is opening. Try again in a moment." : "The office is closing.";
  }

  private async sayWhetherReady(response: ServerResponse): Promise<void> {
    if (this.state !== "open") return reply(response, 503, { status: this.state, reason: this.unready });
    const late = new Promise<string>((resolve) => setTimeout(() => resolve("The database did not answer within a second."), readyLimit).unref());
    const reason = await Promise.race([this.office!.ready().then(() => null, () => "The database does not answer."), late]);
    reply(response, reason === null ? 200 : 503, reason === null ? { status: "ready" } : { status: "unready", reason });
  }
}

function reply(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff", ...headers });
  response.end(`${JSON.stringify(body)}\n`);
}

function isStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type")).startsWith("text/event-stream");
}

function cannotListen(error: NodeJS.ErrnoException, { port, host }: Listening): Error {
  const why: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine. Leave it out, or use 0.0.0.0 for all of them.`,
    ENOTFOUND: `HOST=${host} is not known. Leave it out, or use 0.0.0.0 for all addresses of this machine.`,
  };
  return new Error(why[error.code ?? ""] ?? `The office cannot listen on ${host}:${port}: ${error.message}`, { cause: error });
}
