import type { FileHandle } from "node:fs/promises";

const endRecord = Buffer.from("PK\x05\x06", "latin1");
/** Bytes of an archive's directory that are read at most. */
const largestDirectory = 1024 * 1024;

/** The names in an archive's own directory; null when it has none that can be read. */
export async function zipNames(file: FileHandle, size: number): Promise<string[] | null> {
  const tail = Buffer.alloc(Math.min(size, 65_557));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = tail.lastIndexOf(endRecord);
  if (end < 0 || tail.length - end < 22) return null;
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > largestDirectory || start + length > size) return null;
  const directory = Buffer.alloc(length);
  await file.read(directory, 0, length, start);
  return namesOf(directory);
}

function namesOf(directory: Buffer): string[] | null {
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString("utf8", at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
