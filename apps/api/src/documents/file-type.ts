import { open, type FileHandle } from "node:fs/promises";
import type { FileType } from "@remit/domain/documents/attaching";
import { zipNames } from "./zip-names.js";

const begins = (head: Buffer, text: string, at = 0) => head.subarray(at, at + text.length).equals(Buffer.from(text, "latin1"));

/** What a file is, by its own bytes and never by its name; null for anything that the office does not keep. */
export async function fileTypeOf(path: string, size: number): Promise<FileType | null> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(Math.min(size, 4096));
    await file.read(head, 0, head.length, 0);
    if (head.subarray(0, 1024).includes("%PDF-")) return "application/pdf";
    if (begins(head, "\x89PNG\r\n\x1a\n")) return "image/png";
    if (begins(head, "\xff\xd8\xff")) return "image/jpeg";
    if (begins(head, "GIF87a") || begins(head, "GIF89a")) return "image/gif";
    if (begins(head, "PK\x03\x04")) return zippedType(head, await zipNames(file, size));
    return await textType(file, head);
  } finally {
    await file.close();
  }
}

const openDocumentText = "application/vnd.oasis.opendocument.text";

/** Office documents are archives; one with programs in it is not kept. */
function zippedType(head: Buffer, names: readonly string[] | null): FileType | null {
  if (!names || names.some((name) => /vbaProject\.bin$|^Scripts\/|^Basic\//i.test(name))) return null;
  if (begins(head, `mimetype${openDocumentText}`, 30) && head.readUInt32LE(18) === openDocumentText.length) return openDocumentText;
  if (!names.includes("[Content_Types].xml")) return null;
  if (names.includes("word/document.xml")) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return names.includes("xl/workbook.xml") ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : null;
}

const headerLine = /^(From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|DKIM-Signature|X-[\w-]+):/i;
// Control characters are what tells a program from a text.
const control = /[\x00-\x08\x0b\x0e-\x1f]/;

/** Plain text is UTF-8 without control characters; a message begins with at least two of a message's header lines. */
async function textType(file: FileHandle, head: Buffer): Promise<FileType | null> {
  const lines = head.toString("latin1").split(/\r?\n/, 40);
  const isMessage = headerLine.test(lines[0] ?? "") && lines.filter((line) => headerLine.test(line)).length > 1;
  const decoder = new TextDecoder("utf-8", { fatal: !isMessage });
  try {
    for await (const part of file.createReadStream({ start: 0, autoClose: false })) if (control.test(decoder.decode(part as Buffer, { stream: true }))) return null;
    if (control.test(decoder.decode())) return null;
  } catch {
    return null;
  }
  if (head.length === 0) return null;
  return isMessage ? "message/rfc822" : "text/plain";
}
