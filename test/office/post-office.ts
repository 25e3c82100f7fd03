import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** How a server takes the next letters: it answers with a code, falls silent, or hangs up. */
export type Manner = "taken" | "silent" | "hangs up" | { readonly code: number; readonly says: string };

/** A real SMTP server on this machine, whose manners a test decides. */
export interface PostOffice {
  readonly url: string;
  /** Everything that was handed over whole, in order, twice where it came twice. */
  readonly letters: ParsedMail[];
  /** Manners: at the greeting, towards a recipient, and once a letter has come whole. A letter is kept before its answer is given. */
  manners: { greeting?: Manner; recipient?: (address: string) => Manner; letter?: (count: number) => Manner | Promise<Manner> };
  close(): Promise<void>;
}

type Answer = (error?: Error | null) => void;

/** The key and the certificate of a server on this machine, which nobody trusts who was not told to. */
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const certificate = here("localhost-certificate.pem");
const overTls = () => ({ key: readFileSync(here("localhost-key.pem")), cert: readFileSync(certificate) });

/** Opens a post office; one that takes letters over TLS alone, where that is asked. */
export async function openPostOffice({ isOverTls = false } = {}): Promise<PostOffice> {
  const sockets = new Set<Socket>();
  const answer = (manner: Manner, callback: Answer) => {
    if (manner === "taken") callback();
    else if (manner === "hangs up") sockets.forEach((socket) => socket.destroy());
    else if (manner !== "silent") callback(Object.assign(new Error(manner.says), { responseCode: manner.code }));
  };
  const office: { letters: ParsedMail[]; manners: PostOffice["manners"] } = { letters: [], manners: {} };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["AUTH", ...(isOverTls ? [] : ["STARTTLS"])], ...(isOverTls && overTls()), logger: false, closeTimeout: 100,
    onConnect: (_session, callback) => answer(office.manners.greeting ?? "taken", callback as Answer),
    onMailFrom: (_address, { secure }, callback) => answer(isOverTls && !secure ? { code: 530, says: "Must issue a STARTTLS command first" } : "taken", callback as Answer),
    onRcptTo: ({ address }, _session, callback) => answer(office.manners.recipient?.(address) ?? "taken", callback as Answer),
    onData(stream, _session, callback) {
      void simpleParser(stream).then(async (letter) => {
        office.letters.push(letter);
        answer((await office.manners.letter?.(office.letters.length)) ?? "taken", callback as Answer);
      });
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => { sockets.add(socket); socket.on("error", () => undefined); socket.once("close", () => sockets.delete(socket)); });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => { sockets.forEach((socket) => socket.destroy()); server.close(closed); }),
  });
}
