import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { caseOf, command, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { largestFile } from "@remit/domain/documents/attaching";
import express from "express";
import { zipOf } from "@remit/test/office/zip";

let world: World;
let server: Server;
let address: string;
beforeAll(async () => {
  world = await openWorld();
  const app = express();
  for (const routes of world.office.routes) app.use(routes);
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => { server.closeAllConnections(); await new Promise((closed) => server.close(closed)); await world.close(); });

const folder = () => join(world.dataDir, "files");
const pdf = Buffer.from("%PDF-1.7\nA letter about damp");
const ticket = async (as: Who, name: string, reference = "C-2026-000003") => {
  const { done, refused } = await command<{ href: string }>(world, as, "requestUpload", { caseId: (await caseOf(world, reference)).id, name }, "href expiresAt maximumBytes");
  if (!done) throw new Error(refused!.message);
  return done.href;
};
const put = async (as: Who, href: string, body: Buffer | ReadableStream) => fetch(address + href, { method: "PUT", body: body as never, duplex: "half", headers: { cookie: await world.cookie(as) } } as RequestInit);
const get = async (as: Who, id: string) => fetch(`${address}/files/${id}`, { headers: { cookie: await world.cookie(as) } });
const attach = async (as: Who, name: string, content: Buffer) => {
  const answer = await put(as, await ticket(as, name), content);
  return { status: answer.status, ...((await answer.json()) as { id: string; contentType: string; sha256: string; error?: string }) };
};

test("[CS-08] a file is attached with a ticket, and comes back byte for byte, as an attachment that no browser runs", async () => {
  const made = await attach("Ben Carter", "Letter – March.pdf", pdf);
  expect(made).toMatchObject({ status: 201, contentType: "application/pdf", sha256: createHash("sha256").update(pdf).digest("hex") });
  const { data } = await world.ask<{ caseByReference: { attachments: { nodes: object[] } } }>("Ben Carter", '{ caseByReference(reference: "C-2026-000003") { attachments { nodes { name contentType byteSize digest href uploadedBy { name } } } } }');
  expect(data.caseByReference.attachments.nodes).toEqual([{ name: "Letter – March.pdf", contentType: "application/pdf", byteSize: pdf.length, digest: made.sha256, href: `/files/${made.id}`, uploadedBy: { name: "Ben Carter" } }]);
  const got = await get("Dana Fox", made.id);
  expect(Buffer.from(await got.arrayBuffer())).toEqual(pdf);
  expect(Object.fromEntries(got.headers)).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'", "cache-control": "private, no-store", "content-disposition": "attachment; filename=\"Letter _ March.pdf\"; filename*=UTF-8''Letter%20%E2%80%93%20March.pdf" });
});

test("[CS-08] a ticket is good for one file and for whoever asked for it", async () => {
  const href = await ticket("Ben Carter", "once.pdf");
  expect((await put("Amina Yusuf", href, pdf)).status).toBe(404);
  const sent = await Promise.all([put("Ben Carter", href, pdf), put("Ben Carter", href, pdf), put("Ben Carter", href, pdf)]);
  expect(sent.map((one) => one.status).filter((one) => one === 201)).toHaveLength(1);
  expect((await put("Ben Carter", href, pdf)).status).toBe(404);
  const old = await ticket("Ben Carter", "late.pdf");
  await world.sql("UPDATE upload_tickets SET expires_at = now() - interval '1 second' WHERE used_at IS NULL");
  expect((await put("Ben Carter", old, pdf)).status).toBe(404);
  expect((await fetch(address + old, { method: "PUT", body: pdf })).status).toBe(401);
});

const office = (part: string, more: string[] = []) => zipOf(["[Content_Types].xml", part, ...more]);
test.each([
  ["a.docx", office("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"], ["a.xlsx", office("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["a.odt", zipOf(["mimetype", "content.xml"], "application/vnd.oasis.opendocument.text"), "application/vnd.oasis.opendocument.text"], ["a.png", Buffer.from("\x89PNG\r\n\x1a\n....", "latin1"), "image/png"], ["A.JPG", Buffer.from("\xff\xd8\xff\xe0", "latin1"), "image/jpeg"],
  ["a.gif", Buffer.from("GIF89a"), "image/gif"], ["a.txt", Buffer.from("Dear Ombudsman, £5 and café"), "text/plain"], ["a.eml", Buffer.from("From: a@example.org\r\nSubject: Damp\r\n\r\nHello"), "message/rfc822"],
])("[CS-08] %s is kept as what its own bytes say", async (name, content, contentType) => { expect(await attach("Ben Carter", name, content)).toMatchObject({ status: 201, contentType }); });

test.each([
  ["a program", "a.pdf", Buffer.from("MZ\x90\x00\x03\x00\x00", "latin1")], ["a document with a program in it", "a.docx", office("word/document.xml", ["word/vbaProject.bin"])], ["any other archive", "a.docx", zipOf(["evil.exe"])],
  ["a broken archive", "a.docx", Buffer.from("PK\x03\x04 and no more", "latin1")], ["a text in an unknown coding", "a.txt", Buffer.from("caf\xe9", "latin1")], ["nothing at all", "a.txt", Buffer.alloc(0)],
  ["a page under a picture's name", "a.png", Buffer.from("<script>alert(1)</script>")], ["a text under a program's name", "a.exe", Buffer.from("echo hello")], ["a document under another's name", "a.xlsx", office("word/document.xml")],
])("[CS-08] %s is refused with its reason, and nothing is kept", async (_what, name, content) => {
  const [files, rows] = [(await readdir(folder())).length, await world.sql("SELECT count(*) FROM attachments")];
  const { status, error } = await attach("Ben Carter", name, content);
  expect([status, error]).toEqual([422, expect.stringMatching(/^(The office does not keep files of this kind|“a\.\w+” holds a)/)]);
  expect([(await readdir(folder())).length, await world.sql("SELECT count(*) FROM attachments")]).toEqual([files, rows]);
});

test("[CS-08] a file of more than 25 MB is refused, whether it says its size or not", async () => {
  const files = (await readdir(folder())).length;
  const said = await put("Ben Carter", await ticket("Ben Carter", "large.pdf"), Buffer.alloc(largestFile + 1)).catch(() => null);
  expect(said?.status ?? 413).toBe(413);
  let sent = 0;
  const endless = new ReadableStream({ pull(to) { if ((sent += 1 << 20) > largestFile + (8 << 20)) to.close(); else to.enqueue(Buffer.alloc(1 << 20, "%PDF-")); } });
  const unsaid = await put("Ben Carter", await ticket("Ben Carter", "endless.pdf"), endless).catch(() => null);
  expect(unsaid?.status ?? 413).toBe(413);
  expect((await readdir(folder())).length).toBe(files);
  expect(await world.sql("SELECT id FROM attachments WHERE name IN ('large.pdf', 'endless.pdf')")).toEqual([]);
});

test("[CS-09] a download is authorised at that moment by the case, and is on the case's chain", async () => {
  const { id } = await attach("Ben Carter", "sealed.pdf", pdf);
  expect((await get("Amina Yusuf", id)).status).toBe(200);
  expect(await world.sql("SELECT s.name FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.action = 'downloaded' AND e.record_id = $1", [id])).toEqual([{ name: "Amina Yusuf" }]);
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT id, $1, 'EXCLUDED', 'Knows the family' FROM cases WHERE reference = 'C-2026-000003'", [await staffOf(world, "Amina Yusuf")]);
  expect((await get("Amina Yusuf", id)).status).toBe(404);
  expect((await get("Sam Reid", id)).status).toBe(404);
  expect((await fetch(`${address}/files/${id}`)).status).toBe(401);
  for (const strange of ["x", "../../etc/passwd", "%00", "00000000-0000-7000-8000-000000000000"]) expect((await get("Ben Carter", encodeURIComponent(strange))).status).toBeGreaterThanOrEqual(400);
});

test("[CS-09] whoever is kept out meanwhile cannot use a ticket that they got before", async () => {
  const href = await ticket("Chidi Okafor", "before.pdf");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT id, $1, 'EXCLUDED', 'Knows the family' FROM cases WHERE reference = 'C-2026-000003'", [await staffOf(world, "Chidi Okafor")]);
  expect((await put("Chidi Okafor", href, pdf)).status).toBe(404);
});

test("[CS-08] a file that was altered in the store is not given out", async () => {
  const { id } = await attach("Ben Carter", "whole.pdf", pdf);
  const [row] = await world.sql<{ stored_as: string }>("SELECT stored_as FROM attachments WHERE id = $1", [id]);
  const path = join(folder(), row!.stored_as);
  const altered = Buffer.from(await readFile(path));
  altered[altered.length - 1]! ^= 1;
  await writeFile(path, altered);
  const got = await get("Ben Carter", id);
  expect([got.status, ((await got.json()) as { error: string }).error]).toEqual([500, expect.stringContaining("altered")]);
});
