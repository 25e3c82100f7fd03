import { createHash } from "node:crypto";

/** Where a chain ended: its last entry's place and hash. */
export interface Head { readonly stream: string; readonly sequence: number; /** In hexadecimal digits. */ readonly hash: string }

/** A head as one line of a file. */
export const headLine = ({ stream, sequence, hash }: Head): string => `${stream} ${sequence} ${hash}`;

const title = "Heads of the audit of Remit";
const line = /^([0-9a-f-]{36}) ([1-9]\d{0,9}) ([0-9a-f]{64})$/;

/** A file of heads is not one, or is not whole; the message says what to do. */
export class HeadsRefused extends Error {}

/** A file of heads, piece by piece: a title with the moment, the heads, and at last how many there are with the hash over them all. */
export async function* headsFile(heads: AsyncIterable<readonly Head[]>, at: Date): AsyncGenerator<string> {
  const root = createHash("sha256");
  let count = 0;
  yield `${title}, ${at.toISOString()}\n`;
  for await (const batch of heads) {
    const text = batch.map((head) => `${headLine(head)}\n`).join("");
    root.update(text);
    count += batch.length;
    yield text;
  }
  yield `${count} chains, root ${root.digest("hex")}\n`;
}

/** Reads a file of heads, in batches; throws HeadsRefused unless it is whole and unchanged. */
export function readHeads(text: string): readonly (readonly Head[])[] {
  const lines = text.trimEnd().split("\n");
  const end = /^(\d+) chains, root ([0-9a-f]{64})$/.exec(lines.at(-1) ?? "");
  const body = lines.slice(1, -1);
  if (!lines[0]?.startsWith(title) || !end) throw new HeadsRefused("This is not a whole file of heads. Export it again, or give the file that `audit export-heads` wrote.");
  const root = createHash("sha256").update(body.map((one) => `${one}\n`).join("")).digest("hex");
  if (Number(end[1]) !== body.length || end[2] !== root) throw new HeadsRefused("This file of heads was changed after it was exported: its lines do not give its root. Use another copy.");
  const heads = body.map((one): Head => {
    const [, stream, sequence, hash] = line.exec(one) ?? [];
    if (!stream) throw new HeadsRefused("A line of this file of heads cannot be read. Use another copy.");
    return { stream, sequence: Number(sequence), hash: hash! };
  });
  return Array.from({ length: Math.ceil(heads.length / 2_000) }, (_batch, place) => heads.slice(place * 2_000, (place + 1) * 2_000));
}
