import { connect, type Socket } from "node:net";

/** A request as it goes over the wire. */
export interface Ask { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }

const wire = ({ path, headers, body }: Ask) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** A kept-alive connection that asks one thing at a time, as lean as can be: what is measured is the other side. */
export class Line {
  private got: Buffer[] = [];
  private heard: (whole: Buffer) => void = () => undefined;
  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on("data", (part) => {
      this.got.push(part);
      const whole = this.got.length === 1 ? part : Buffer.concat(this.got);
      if (isWhole(whole)) { this.got = []; this.heard(whole); }
    });
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => { const socket = connect(port, "127.0.0.1", () => resolve(new Line(socket))); socket.once("error", reject); });
  }

  /** The answer's body. Anything but 200 ends the run. */
  async ask(ask: Ask): Promise<string> {
    const whole = await new Promise<Buffer>((resolve, reject) => { this.heard = resolve; this.socket.once("close", () => reject(new Error(`The connection ended while ${ask.path} was asked.`))); this.socket.write(wire(ask)); });
    this.socket.removeAllListeners("close");
    const text = whole.toString("utf8");
    const head = text.indexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.1 200")) throw new Error(`${ask.path} answered ${text.slice(0, 400)}`);
    return /transfer-encoding: chunked/i.test(text.slice(0, head)) ? unchunked(whole.subarray(Buffer.byteLength(text.slice(0, head + 4)))) : text.slice(head + 4);
  }

  close(): void { this.socket.destroy(); }
}

function isWhole(whole: Buffer): boolean {
  const head = whole.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /content-length: (\d+)/i.exec(whole.toString("latin1", 0, head))?.[1];
  return length ? whole.length >= head + 4 + Number(length) : whole.subarray(-5).toString("latin1") === "0\r\n\r\n";
}

function unchunked(body: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf("\r\n", at);
    const size = parseInt(body.toString("latin1", at, end), 16);
    if (!size) return Buffer.concat(parts).toString("utf8");
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 4 + size;
  }
}

/** How a stretch of asking went: requests done, and milliseconds of each. */
export interface Stretch { readonly done: number; readonly seconds: number; readonly took: readonly number[] }

/** Asks over several connections at once, each as soon as it is answered, until the time is up. `next` gives a connection's n-th question. */
export async function press(port: number, connections: number, milliseconds: number, next: (connection: number, n: number) => Ask | Promise<Ask>, heard?: (connection: number, body: string) => void): Promise<Stretch> {
  const lines = await Promise.all(Array.from({ length: connections }, () => Line.open(port)));
  const [began, took] = [performance.now(), [] as number[]];
  await Promise.all(lines.map(async (line, connection) => {
    for (let n = 0; performance.now() - began < milliseconds; n++) {
      const [ask, asked] = [await next(connection, n), performance.now()];
      const body = await line.ask(ask);
      took.push(performance.now() - asked);
      heard?.(connection, body);
    }
  }));
  const seconds = (performance.now() - began) / 1000;
  for (const line of lines) line.close();
  return { done: took.length, seconds, took: took.sort((a, b) => a - b) };
}
