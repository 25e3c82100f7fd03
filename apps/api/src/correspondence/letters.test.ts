import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import express from "express";
import { decide, letterNow, prepareApprovals, referLetter } from "@remit/test/office/approvals";
import { caseOf, command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { enter } from "@remit/test/office/correspondence";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { entryOf } from "@remit/test/office/zip";

let world: World;
let server: Server;
beforeAll(async () => {
  world = await openWorld();
  await prepareApprovals(world);
  await world.sql("UPDATE people SET address = '4 Mill Lane' WHERE name = 'Margaret Hale'");
  const app = express().use(...world.office.routes);
  server = createServer(app).listen(0, "127.0.0.1");
});
afterAll(async () => { server.close(); await world.close(); });

const kind = async (name: string) => (await rowOf(world, "letter_kinds", "name", name)).id;
const words = { subject: "Your complaint about {{body.name}}", body: "Dear {{complainant.name}}\n\nWe had your letter about {{case.title}} ({{case.reference}}).\n\n{{writer.name}}", fromOn: "2026-01-01" };
interface Template { readonly letterTemplate: { readonly id: string; readonly version: number } }
const template = async (as: Who, more: object = {}) => command<Template>(world, as, "addLetterTemplate", { name: "Acknowledgement", kindId: await kind("Acknowledgement"), language: "ENGLISH", ownerId: await staffOf(world, "Helen Marsh"), ...words, ...more }, "letterTemplate { id version isInUse versions { nodes { ordinal fromOn } } }");
interface Letter { readonly letter: { readonly id: string; readonly version: number; readonly reference: string; readonly body: string; readonly subject: string } }
const letter = "letter { id version reference status addressee subject body issuedHow issuedBy { name } origins { nodes { language templateVersion { ordinal } item { reference } } } drafts { nodes { ordinal body } } }";
const write = async (as: Who, name = "Acknowledgement", more: object = {}) => command<Letter>(world, as, "draftFromTemplate", { caseId: (await caseOf(world, "C-2026-000001")).id, kindId: await kind(name), ...more }, letter);
const step = (as: Who, how: string, { letter: one }: Letter, more: object = {}) => command<Letter>(world, as, how, { ...named(one), ...more }, letter);
const fetched = async (as: Who, id: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/letters/${id}.docx`, { headers: { cookie: await world.cookie(as) } });

test("[PO-27] a template has a kind, a language and an owner, and a field that no case has is refused by name", async () => {
  expect((await template("Dana Fox")).refused?.code).toBe("FORBIDDEN");
  const wrong = (await template("Sam Reid", { body: "Dear {{complainant.nmae}}" })).refused;
  expect(wrong).toMatchObject({ rule: "PO-27", message: expect.stringMatching(/^There is no field “complainant\.nmae”\. The fields are: complainant\.name, /) as string });
  expect((await template("Sam Reid")).done).toMatchObject({ letterTemplate: { isInUse: true, versions: { nodes: [{ ordinal: 1 }] } } });
  expect((await template("Sam Reid")).refused?.message).toBe("There is a template for that kind of letter in that language already. Write a new version of it.");
  const { data } = await world.ask<{ letterFields: { name: string }[] }>("Amina Yusuf", "{ letterFields { name says } }");
  expect(data.letterFields.map((one) => one.name)).toContain("complainant.name");
});

test("[PO-27] a letter is written from the template of its kind, filled in from the case as it stands, and edited as text", async () => {
  expect((await write("Lewis Grant")).refused?.rule).toBe("WM-39");
  const item = (await enter(world, "Amina Yusuf")).done!.correspondenceItem;
  const { done } = await write("Amina Yusuf", "Acknowledgement", { itemId: item.id });
  expect(done).toMatchObject({ letter: { status: "DRAFT", addressee: "Margaret Hale", subject: "Your complaint about Westmere Hospital Trust", body: "Dear Margaret Hale\n\nWe had your letter about Delay in referral to a specialist (C-2026-000001).\n\nAmina Yusuf", origins: { nodes: [{ language: "ENGLISH", templateVersion: { ordinal: 1 }, item: { reference: item.reference } }] } } });
  const { data } = await world.ask<{ correspondenceItem: object }>("Amina Yusuf", `{ correspondenceItem(id: "${item.id}") { answers { nodes { letter { reference } } } } }`);
  expect(data.correspondenceItem).toEqual({ answers: { nodes: [{ letter: { reference: done!.letter.reference } }] } });
});

test("[PO-28] every text that a draft had is kept, and a template's new version takes over from its own day", async () => {
  const { done } = await write("Amina Yusuf");
  const edited = await step("Amina Yusuf", "editLetter", done!, { body: "Dear Ms Hale\n\nThank you." });
  expect(edited.done).toMatchObject({ letter: { drafts: { nodes: [{ ordinal: 2, body: "Dear Ms Hale\n\nThank you." }, { ordinal: 1 }] } } });
  const kept = await rowOf(world, "letter_templates", "name", "Acknowledgement");
  const next = async (fromOn: string) => command<Template>(world, "Sam Reid", "writeTemplateVersion", { ...named(await rowOf(world, "letter_templates", "id", kept.id)), ownerId: await staffOf(world, "Helen Marsh"), ...words, subject: "Thank you", fromOn }, "letterTemplate { id }");
  expect((await next("2026-01-01")).refused).toMatchObject({ rule: "PO-28", message: "The version before is in use from 1 January 2026. Let the new one begin later." });
  expect((await next("2026-01-20")).refused).toBeNull();
  expect((await write("Amina Yusuf")).done).toMatchObject({ letter: { subject: "Your complaint about Westmere Hospital Trust" } });
  world.at(new Date("2026-01-20T09:00:00Z"));
  expect((await write("Amina Yusuf")).done).toMatchObject({ letter: { subject: "Thank you", origins: { nodes: [{ templateVersion: { ordinal: 2 } }] } } });
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[PO-27] the language of whoever is written to decides the template, and a missing one is said", async () => {
  await world.sql("UPDATE people SET language = 'WELSH' WHERE name = 'Margaret Hale'");
  expect((await write("Amina Yusuf")).refused).toMatchObject({ rule: "PO-27", message: "They are written to in Welsh, and no Welsh template of “Acknowledgement” is in use today. Have one added under Administration, or write the letter without a template." });
  await template("Sam Reid", { language: "WELSH", subject: "Eich cwyn", body: "Annwyl {{complainant.name}}\n\n{{letter.date}}" });
  expect((await write("Amina Yusuf")).done).toMatchObject({ letter: { subject: "Eich cwyn", body: "Annwyl Margaret Hale\n\n14 Ionawr 2026", origins: { nodes: [{ language: "WELSH" }] } } });
  await world.sql("UPDATE people SET language = 'ENGLISH' WHERE name = 'Margaret Hale'");
});

test("[PO-27] a standard line has an owner and a last day; an expired one does not go into a letter, and says why", async () => {
  const add = async (more: object = {}) => command<{ standardLine: { id: string } }>(world, "Sam Reid", "addStandardLine", { name: "How to complain about us", language: "ENGLISH", text: "You may ask us to look again at {{case.reference}}.", ownerId: await staffOf(world, "Helen Marsh"), fromOn: "2025-01-01", toOn: "2026-06-30", ...more }, "standardLine { id isInUse }");
  const [line, old, welsh] = [(await add()).done!, (await add({ name: "Old line", toOn: "2025-12-31" })).done!, (await add({ name: "Llinell", language: "WELSH" })).done!];
  expect((await add({ toOn: "2024-12-31" })).refused?.rule).toBe("PO-27");
  const { done } = await write("Amina Yusuf");
  const insert = (into: Letter, { standardLine }: typeof line) => step("Amina Yusuf", "insertStandardLine", into, { lineId: standardLine.id });
  expect((await insert(done!, old)).refused).toMatchObject({ rule: "PO-27", message: "“Old line” expired on 31 December 2025. Ask Helen Marsh, who owns it, whether it still holds." });
  expect((await insert(done!, welsh)).refused?.message).toBe("This letter is in English, and the line is not. Choose a line in English.");
  expect((await insert(done!, line)).done?.letter.body).toMatch(/\n\nYou may ask us to look again at C-2026-000001\.$/);
});

test("[WM-55, PO-28] a letter from a template is checked and approved as it stands, issued once, and never changed afterwards", async () => {
  await template("Sam Reid", { name: "Decision", kindId: await kind("Decision letter"), body: "We decided on {{case.decidedOn}}." });
  const { done } = await write("Amina Yusuf", "Decision letter");
  expect(done?.letter.body).toBe("We decided on [When the case was decided: not known].");
  const approvedOf = async (one: Letter) => {
    const { done: referred } = await referLetter(world, "Amina Yusuf", one.letter.id);
    await decide(world, "Dana Fox", referred!.approval.id);
    return { letter: { ...one.letter, version: (await letterNow(world, one.letter.id)).version } };
  };
  expect((await step("Amina Yusuf", "issueLetter", await approvedOf(done!))).refused).toMatchObject({ rule: "PO-27", message: "This still leaves open: When the case was decided. Fill that in first." });
  const edited = (await step("Amina Yusuf", "editLetter", { letter: { ...done!.letter, version: (await letterNow(world, done!.letter.id)).version } }, { body: "We decided on Monday." })).done!;
  expect((await step("Amina Yusuf", "issueLetter", edited)).refused?.rule).toBe("WM-53");
  const issued = await step("Amina Yusuf", "issueLetter", await approvedOf(edited), { how: "EMAIL" });
  expect(issued.done).toMatchObject({ letter: { status: "ISSUED", issuedHow: "EMAIL", issuedBy: { name: "Amina Yusuf" } } });
  expect((await step("Amina Yusuf", "editLetter", issued.done!, { body: "Other words" })).refused?.code).toBe("INVALID_TRANSITION");
  await expect(world.sql("UPDATE letters SET body = 'Other words' WHERE id = $1", [done!.letter.id])).rejects.toThrow("Only a draft is rewritten.");
});

test("[PO-27] a letter leaves as a document that staff can edit, marked at the head and the foot, for those who may read it", async () => {
  const { done } = await write("Amina Yusuf");
  const response = await fetched("Amina Yusuf", done!.letter.id);
  expect([response.status, response.headers.get("content-type"), response.headers.get("content-disposition")]).toEqual([200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", `attachment; filename="${done!.letter.reference}.docx"`]);
  const file = Buffer.from(await response.arrayBuffer());
  const text = (name: string) => entryOf(file, name).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text("word/document.xml")).toContain("We had your letter about Delay in referral to a specialist (C-2026-000001).");
  expect(text("word/header1.xml")).toMatch(/OFFICIAL .*The named office .*Draft: not issued/);
  expect(text("word/footer1.xml")).toMatch(new RegExp(`OFFICIAL .*${done!.letter.reference}`));
  expect(await inPlainText(file)).toContain("Dear Margaret Hale");
  expect([(await fetched("Ana Petrova", done!.letter.id)).status, (await fetched("Amina Yusuf", "nothing")).status]).toEqual([404, 404]);
  expect(await world.sql("SELECT action FROM audit_entries WHERE record_id = $1 AND action = 'downloaded'", [done!.letter.id])).toHaveLength(1);
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  expect((await fetched("Amina Yusuf", done!.letter.id)).status).toBe(404);
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Her case' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Amina Yusuf'");
  const marked = Buffer.from(await (await fetched("Amina Yusuf", done!.letter.id)).arrayBuffer());
  expect(entryOf(marked, "word/footer1.xml")).toContain("OFFICIAL-SENSITIVE: personal data");
});

/** The document as LibreOffice reads it; where there is none, as its own entry has it, and that is said. */
async function inPlainText(file: Buffer): Promise<string> {
  const office = ["soffice", "libreoffice"].find((name) => { try { execFileSync("which", [name], { stdio: "ignore" }); return true; } catch { return false; } });
  if (!office) {
    console.log("LibreOffice is not on this machine: the document was read entry by entry.");
    return entryOf(file, "word/document.xml").replace(/<[^>]+>/g, "");
  }
  const folder = mkdtempSync(join(tmpdir(), "remit-letter-"));
  writeFileSync(join(folder, "letter.docx"), file);
  await promisify(execFile)(office, ["--headless", "--convert-to", "txt:Text", "--outdir", folder, join(folder, "letter.docx")], { timeout: 120_000 });
  return readFileSync(join(folder, "letter.txt"), "utf8");
}
