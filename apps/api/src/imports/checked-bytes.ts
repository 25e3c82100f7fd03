import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { FileRefused } from "./file-refused.js";

/** The longest line that a file may have, in bytes. */
export const longestLine = 1024 * 1024;

const saveAsUtf8 = "Save it as “CSV UTF-8” and import it again.";
const beginnings: readonly (readonly [hex: string, message: string, remedy: string])[] = [
  ["fffe", "The file is encoded as UTF-16.", saveAsUtf8],
  ["feff", "The file is encoded as UTF-16.", saveAsUtf8],
  ["504b0304", "The file is a workbook or an archive, not text.", "Open it, save the sheet as “CSV UTF-8” and import that."],
  ["d0cf11e0", "The file is an old workbook, not text.", "Open it, save the sheet as “CSV UTF-8” and import that."],
  ["25504446", "The file is a PDF, not text.", "Import the table that it was made from, saved as “CSV UTF-8”."],
  ["1f8b", "The file is compressed.", "Unpack it and import what is inside."],
];

function refuseOtherFormats(start: Buffer): void {
  const hex = start.subarray(0, 4).toString("hex");
  const known = beginnings.find(([beginning]) => hex.startsWith(beginning));
  if (known) throw new FileRefused(known[1], known[2]);
}

function refuseBinary(chunk: Buffer, line: number): void {
  const at = chunk.indexOf(0);
  if (at < 0) return;
  const near = chunk.subarray(0, 4096);
  const zeros = near.reduce((count, byte) => count + Number(byte === 0), 0);
  if (zeros > near.length / 4 && zeros < near.length / 1.5) throw new FileRefused("The file seems to be encoded as UTF-16.", saveAsUtf8);
  throw new FileRefused(`The file is not text: there is a zero byte in line ${line + newlines(chunk.subarray(0, at))}.`, "Look whether this is the right file.");
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

function refuseOtherEncodings(lines: Buffer, firstLine: number): void {
  if (isUtf8(lines)) return;
  let [line, from] = [firstLine, 0];
  for (let to = lines.indexOf(10); to >= 0 && isUtf8(lines.subarray(from, to)); to = lines.indexOf(10, from)) [line, from] = [line + 1, to + 1];
  throw new FileRefused(`The file is not UTF-8: line ${line} has bytes of another encoding, most likely Windows-1252 or Latin-1.`, saveAsUtf8);
}

const tooLong = (line: number): FileRefused =>
  new FileRefused(`Line ${line} is longer than ${longestLine / 1024 / 1024} MB.`, "Look whether a quotation mark or an end of line is missing there.");

/** What has been read of a file so far. */
export class FileSoFar {
  bytes = 0;
  readonly #hash = createHash("sha256");
  take(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
  }
  /** The file's fingerprint; to be asked once, when all of it was read. */
  sha256(): Buffer {
    return this.#hash.digest();
  }
}

/** Hands on the bytes in whole lines, having made sure that they are UTF-8 text. Holds no more than one chunk and one line. */
export async function* checkedBytes(bytes: AsyncIterable<Uint8Array>, soFar: FileSoFar): AsyncGenerator<Buffer> {
  let [line, rest] = [1, Buffer.alloc(0)];
  for await (const piece of bytes) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (soFar.bytes === 0) refuseOtherFormats(chunk);
    soFar.take(chunk);
    refuseBinary(chunk, line);
    const end = chunk.lastIndexOf(10) + 1;
    const whole = end > 0 ? Buffer.concat([rest, chunk.subarray(0, end)]) : null;
    rest = whole ? Buffer.from(chunk.subarray(end)) : Buffer.concat([rest, chunk]);
    if (whole) {
      refuseOtherEncodings(whole, line);
      line += newlines(whole);
      yield whole;
    }
    if (rest.length > longestLine) throw tooLong(line);
  }
  if (soFar.bytes === 0) throw new FileRefused("The file is empty.", "Look whether this is the right file.");
  refuseOtherEncodings(rest, line);
  if (rest.length > 0) yield rest;
}
