import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { extractText, getDocumentProxy } from "unpdf";
import type { Who, World } from "./world.js";
import { entryOf } from "./zip.js";

/** What a file says when it is opened: its words, its marking at the head and the foot, its bookmarks or headings. */
export interface Opened { readonly text: string; readonly pages: readonly string[]; readonly bookmarks: readonly string[]; readonly title: string; readonly language: string | null }

interface Bookmark { readonly title: string; readonly items: readonly Bookmark[] }
const flat = (marks: readonly Bookmark[]): string[] => marks.flatMap((one) => [one.title, ...flat(one.items)]);

/** Opens a PDF with other hands than those that wrote it. */
export async function openedPdf(file: Buffer): Promise<Opened> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((one) => one.replace(/\s+/g, " "));
  const { info } = await pdf.getMetadata() as { info: { Title?: string; Language?: string } };
  const opened = { text: pages.join(" "), pages, bookmarks: flat((await pdf.getOutline() ?? []) as Bookmark[]), title: info.Title ?? "", language: info.Language ?? null };
  await pdf.destroy();
  return opened;
}

const plainly = (xml: string) => xml.replace(/<[^>]+>/g, " ").replace(/&apos;/g, "'").replace(/&amp;/g, "&").replace(/\s+/g, " ");

/** Opens a DOCX by its entries. Its pages are made by whoever opens it, so it has one here: head, words and foot. */
export function openedDocx(file: Buffer): Opened {
  const body = entryOf(file, "word/document.xml");
  const text = [entryOf(file, "word/header1.xml"), body, entryOf(file, "word/footer1.xml")].map(plainly).join(" ");
  const headings = body.split("</w:p>").filter((one) => one.includes('w:val="Heading')).map((one) => plainly(one).trim());
  return { text, pages: [text], bookmarks: headings, title: plainly(/<dc:title>.*?<\/dc:title>/.exec(entryOf(file, "docProps/core.xml"))?.[0] ?? "").trim(), language: /<w:lang w:val="([^"]+)"/.exec(entryOf(file, "word/styles.xml"))?.[1] ?? null };
}

/** The office's own routes over HTTP, as a browser reaches them. */
export async function officeOverHttp(world: World) {
  const app = express();
  for (const routes of world.office.routes) app.use(routes);
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    /** Fetches a paper as somebody and opens it; null where they may not have it. */
    async paper(as: Who, path: string): Promise<Opened | null> {
      const response = await fetch(`${base}${path}`, { headers: { cookie: await world.cookie(as) } });
      if (response.status === 404) return null;
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      const file = Buffer.from(await response.arrayBuffer());
      return path.endsWith(".pdf") ? openedPdf(file) : openedDocx(file);
    },
    close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); }),
  };
}
