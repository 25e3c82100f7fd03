import type { WriteStream } from "node:fs";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { RowIssue } from "@remit/domain/imports/finding-row";

const columns = ["row", "case_reference", "what", "column", "as_written", "reason", "what_to_do"];

/** A cell of a CSV file. A leading sign that a spreadsheet would take for a formula is made harmless by an apostrophe. */
export function csvCell(value: string | number): string {
  const text = String(value).replace(/\r\n|\r|\n/g, " ");
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly (string | number)[]) => `${cells.map(csvCell).join(",")}\r\n`;

/** The whole report of an import, row by row, as a file that a spreadsheet opens. It is made when there is something to tell. */
export class ReportFile {
  #stream: WriteStream | null = null;
  constructor(readonly path: string) {}

  async add(issues: readonly RowIssue<string>[]): Promise<void> {
    if (issues.length === 0) return;
    const stream = (this.#stream ??= await this.#begin());
    const text = issues.map((issue) => line([issue.row, issue.reference, issue.kind === "REJECTED" ? "rejected" : "look at this", issue.field, issue.asWritten, issue.reason, issue.remedy])).join("");
    if (!stream.write(text)) await once(stream, "drain");
  }

  /** Finishes the file. Gives its path, or null when there was nothing to tell. */
  async end(): Promise<string | null> {
    if (!this.#stream) return null;
    this.#stream.end();
    await finished(this.#stream);
    return this.path;
  }

  /** Takes the file away again, for an import that did not happen has nothing to report. */
  async discard(): Promise<void> {
    this.#stream?.destroy();
    await rm(this.path, { force: true });
  }

  async #begin(): Promise<WriteStream> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const stream = createWriteStream(this.path, { mode: 0o600 });
    await once(stream, "open");
    // The byte order mark tells a spreadsheet that this is UTF-8.
    stream.write(`\ufeff${line(columns)}`);
    return stream;
  }
}
