import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileTypeOf } from "./file-type.js";
import type { Received } from "./attaching.deed.js";

/** A file is larger than one may be. */
export class TooLarge extends Error {}

/** Where files lie: under random identifiers in one folder, each written whole before it has its name. */
export class FileStore {
  private readonly folder: string;
  constructor(dataDir: string) { this.folder = join(dataDir, "files"); }

  /** Takes a file in, as it comes, up to so many bytes. Throws TooLarge beyond them; what was not kept leaves nothing behind. */
  async take(content: Readable, limit: number): Promise<Received> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const storedAs = randomUUID();
    const coming = `${this.path(storedAs)}.coming`;
    const digest = createHash("sha256");
    let byteSize = 0;
    const measured = async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        if ((byteSize += part.length) > limit) throw new TooLarge();
        digest.update(part);
        yield part;
      }
    };
    try {
      await pipeline(content, measured, createWriteStream(coming, { flags: "wx", mode: 0o600, flush: true }));
      const contentType = await fileTypeOf(coming, byteSize);
      await rename(coming, this.path(storedAs));
      return { storedAs, byteSize, contentType, sha256: digest.digest() };
    } catch (error) {
      await rm(coming, { force: true });
      throw error;
    }
  }

  /** Whether a kept file is still what it was when it came. */
  async isWhole(storedAs: string, sha256: Buffer, byteSize: number): Promise<boolean> {
    const found = await stat(this.path(storedAs)).catch(() => null);
    if (found?.size !== byteSize) return false;
    const digest = createHash("sha256");
    for await (const part of createReadStream(this.path(storedAs))) digest.update(part as Buffer);
    return digest.digest().equals(sha256);
  }

  read(storedAs: string): Readable { return createReadStream(this.path(storedAs)); }
  async forget(storedAs: string): Promise<void> { await rm(this.path(storedAs), { force: true }); }
  private path(storedAs: string): string { return join(this.folder, storedAs); }
}
