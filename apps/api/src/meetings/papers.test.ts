import { createHash } from "node:crypto";
import { caseOf } from "@remit/test/office/casework";
import { meetingsIn } from "@remit/test/office/meetings";
import { officeOverHttp, type Opened } from "@remit/test/office/papers";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { rootOfMonth } from "../audit/month-root.js";

let world: World;
let office: ReturnType<typeof meetingsIn>;
let http: Awaited<ReturnType<typeof officeOverHttp>>;
let id: string;
const papers: Record<string, string> = {};
/** Words that stand nowhere but in one paper. */
const canaries = { open: "The harbour wall is dry.", restricted: "Quetzal nineteen stays between us.", sensitive: "Heliotrope forty is her new address." } as const;

const item = async (title: string, minutes: number, more: object = {}) => {
  await office.begin("Helen Marsh", "addAgendaItem", "meeting", { meetingId: id, title, minutes, ...more });
  const [{ id: made } = { id: "" }] = await world.sql<{ id: string }>("SELECT id FROM agenda_items WHERE meeting_id = $1 AND title = $2", [id, title]);
  return made;
};
const paper = async (itemId: string, title: string, text: string) => {
  await office.to("Helen Marsh", "askForPaper", "agendaItem", itemId, { title, authorId: await office.staff("Helen Marsh"), dueOn: "2026-01-20" });
  const [{ id: made } = { id: "" }] = await world.sql<{ id: string }>("SELECT id FROM meeting_papers WHERE item_id = $1 AND title = $2", [itemId, title]);
  await office.to("Helen Marsh", "writePaper", "meetingPaper", made, { text });
  expect((await office.to("Helen Marsh", "deliverPaper", "meetingPaper", made)).refused).toBeNull();
  papers[title] = made;
};

beforeAll(async () => {
  world = await openWorld();
  [office, http] = [meetingsIn(world), await officeOverHttp(world)];
  const staff = async (...names: Who[]) => {
    const ids: string[] = [];
    for (const name of names) ids.push(await office.staff(name));
    return ids;
  };
  const [chairId] = await staff("Tom Pell");
  await world.sql("INSERT INTO audit_entries (stream_id, at, action, record_type, record_id) SELECT id, now() - interval '70 days', 'told', 'Case', id FROM cases");
  id = (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "Casework meeting", on: "2026-01-22", startsAt: "10:00", minutes: 90, place: "Board room", chairId, attendeeIds: await staff("Tom Pell", "Helen Marsh", "Grace Lomax", "Amina Yusuf") })).record!.id;
  const first = await item("Damp at Harbour Housing", 10, { caseId: (await caseOf(world, "C-2026-000003")).id, ownerId: await office.staff("Grace Lomax") });
  const second = await item("A matter of conduct", 20);
  const third = await item("Her records", 15, { caseId: (await caseOf(world, "C-2026-000002")).id });
  await item("Any other business", 5);
  await paper(first, "What the surveyor found", `Why it matters:\n• a child sleeps there\n• ${canaries.open}`);
  await paper(first, "What it costs", "£4,200.");
  await paper(second, "What was said", canaries.restricted);
  await paper(third, "Where she lives", canaries.sensitive);
  await office.to("Helen Marsh", "restrictAgendaItem", "agendaItem", second, { readerIds: await staff("Helen Marsh", "Tom Pell") });
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'At the meeting' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name IN ('Helen Marsh', 'Tom Pell', 'Grace Lomax')");
  await world.sql("SELECT pg_notify('remit_organisation', '')");
});
afterAll(async () => { await http.close(); await world.close(); });

const pack = (as: Who, form: "pdf" | "docx") => http.paper(as, `/papers/meetings/${id}/pack.${form}`);
const both = async (as: Who): Promise<Opened[]> => [(await pack(as, "pdf"))!, (await pack(as, "docx"))!];

const where = async (as: Who) => (await world.ask<{ meeting: object }>(as, "query($id: ID!) { meeting(id: $id) { packAt minutesAt } }", { id })).data.meeting;

test("[PO-39] there is no pack before the agenda is fixed", async () => {
  expect([await pack("Helen Marsh", "pdf"), await pack("Tom Pell", "docx"), await where("Tom Pell")]).toEqual([null, null, { packAt: null, minutesAt: null }]);
  expect((await office.to("Helen Marsh", "freezeAgenda", "meeting", id)).refused).toBeNull();
  expect([await where("Tom Pell"), await where("Ana Petrova")]).toEqual([{ packAt: `/papers/meetings/${id}/pack`, minutesAt: null }, { packAt: null, minutesAt: null }]);
});

test("[PO-39] the pack is one file with a cover, an agenda with times, numbered papers, bookmarks, page numbers and markings, as PDF and as a document", async () => {
  for (const { text, pages, bookmarks, title, language } of await both("Tom Pell")) {
    expect({ title, language }).toEqual({ title: "M-000001 Casework meeting: papers", language: "en-GB" });
    expect(bookmarks).toEqual(["Agenda", "1. Damp at Harbour Housing", "Paper 1.1: What the surveyor found", "Paper 1.2: What it costs", "A. A matter of conduct", "Paper A: What was said", "B. Her records", "Paper B: Where she lives", "2. Any other business"]);
    for (const words of ["22 January 2026, 10:00 to 11:30", "Board room", "Tom Pell", "Grace Lomax", "Agenda fixed", "Nothing", "a child sleeps there", "£4,200."]) expect(text).toContain(words);
    expect(text).toMatch(/10:00 1\. Damp at Harbour Housing 10 minutes Grace Lomax .*10:10 A\. A matter of conduct 20 minutes .*10:30 B\. Her records .*10:45 2\. Any other business/);
    for (const page of pages) expect(page.match(/OFFICIAL-SENSITIVE: personal data/g)).toHaveLength(2);
  }
  const { pages } = (await pack("Tom Pell", "pdf"))!;
  for (const [at, page] of pages.entries()) expect(page).toContain(`M-000001 · ${at + 1} / ${pages.length}`);
});

test("[CS-09, PO-39] a restricted paper's words stand in its readers' packs and in nobody else's; the numbers of the others have no gap", async () => {
  for (const opened of await both("Helen Marsh")) for (const words of Object.values(canaries)) expect(opened.text).toContain(words);
  for (const opened of await both("Grace Lomax")) {
    expect(opened.text).toContain(canaries.sensitive);
    for (const words of [canaries.restricted, "A matter of conduct", "What was said"]) expect(opened.text).not.toContain(words);
  }
  for (const { text, bookmarks, pages } of await both("Amina Yusuf")) {
    expect(bookmarks).toEqual(["Agenda", "1. Damp at Harbour Housing", "Paper 1.1: What the surveyor found", "Paper 1.2: What it costs", "2. Any other business"]);
    expect(text).toContain(canaries.open);
    for (const words of [canaries.restricted, canaries.sensitive, "A matter of conduct", "Her records", "C-2026-000002"]) expect(text).not.toContain(words);
    for (const page of pages) expect(page).not.toContain("SENSITIVE");
  }
  expect([await pack("Ana Petrova", "pdf"), await pack("Farah Aziz", "docx")].map((one) => one?.text.includes("surveyor") ?? null)).toEqual([null, false]);
});

test("[CS-09] the check of entitlement can fail: opened to everybody, the restricted words are in their packs", async () => {
  await world.sql("INSERT INTO agenda_item_readers (item_id, staff_id) SELECT i.id, s.id FROM agenda_items i, staff_members s WHERE i.title = 'A matter of conduct' AND s.name = 'Amina Yusuf'");
  for (const { text } of await both("Amina Yusuf")) expect(text).toContain(canaries.restricted);
  await world.sql("DELETE FROM agenda_item_readers WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf')");
});

test("[PO-39] what changes after the agenda was fixed is an addendum that everybody sees who may read it; what was fixed stays as it was", async () => {
  await office.to("Helen Marsh", "amendPaper", "meetingPaper", papers["What it costs"]!, { text: "£5,100.", why: "The builder wrote again." });
  await office.to("Helen Marsh", "amendPaper", "meetingPaper", papers["What was said"]!, { text: `${canaries.restricted} And twenty.`, why: "He rang." });
  for (const { text, bookmarks } of await both("Amina Yusuf")) {
    expect(text).toContain("1 addendum, the last on");
    for (const words of ["£4,200.", "£5,100.", "The builder wrote again.", "after the agenda was fixed"]) expect(text).toContain(words);
    expect(bookmarks).toContain("Addendum 1 to paper 1.2: What it costs");
    expect(text).not.toContain("He rang.");
  }
  expect((await pack("Tom Pell", "pdf"))!.text).toContain("2 addenda, the last on");
});

test("[PO-39] who opened which papers is kept: for themselves, the chair and those who arrange meetings", async () => {
  const openings = async (as: Who) => (await world.ask<{ meeting: { openings: { nodes: { what: string; form: string; addenda: number; digest: string; staff: { name: string } }[] } } }>(as, "query($id: ID!) { meeting(id: $id) { openings(first: 100) { nodes { what form addenda digest staff { name } } } } }", { id })).data.meeting.openings.nodes;
  const all = await openings("Helen Marsh");
  expect(new Set(all.map(({ staff }) => staff.name))).toEqual(new Set(["Tom Pell", "Helen Marsh", "Grace Lomax", "Amina Yusuf", "Farah Aziz"]));
  const of = (name: string, addenda: number) => new Set(all.filter((one) => one.staff.name === name && one.addenda === addenda).map(({ digest }) => digest));
  expect([of("Tom Pell", 0).size, of("Tom Pell", 2).size]).toEqual([1, 1]);
  expect(of("Tom Pell", 0)).toEqual(of("Helen Marsh", 0));
  expect(new Set((await openings("Amina Yusuf")).map(({ staff }) => staff.name))).toEqual(new Set(["Amina Yusuf"]));
  await expect(world.sql("UPDATE meeting_openings SET addenda = 0")).rejects.toThrow("stays as written");
  expect(await world.sql("SELECT FROM audit_entries WHERE action = 'downloaded' AND record_id = $1", [id])).toHaveLength(all.length);
});

test("[PO-39] the cover carries the root of the audit at the end of the month before: anybody can compute it anew, and an entry that was changed since gives another", async () => {
  const [kept] = await world.sql<{ month: string; chains: number; root: string }>("SELECT month, chains, root FROM audit_roots");
  expect((await pack("Tom Pell", "pdf"))!.text.replace(/\s/g, "")).toContain(`Rootof${kept!.chains}chainsattheendof${kept!.month}:${kept!.root}`);
  const heads = await world.sql<{ line: string }>("SELECT stream_id || ' ' || sequence || ' ' || encode(hash, 'hex') AS line FROM audit_entries WHERE at < now() - interval '60 days' ORDER BY stream_id");
  expect([kept!.chains, kept!.root]).toEqual([heads.length, createHash("sha256").update(heads.map(({ line }) => `${line}\n`).join("")).digest("hex")]);
  expect(await rootOfMonth(world.office.pool, kept!.month)).toEqual(kept);
  const anew = async (after: string) => {
    await world.sql(`ALTER TABLE audit_entries DISABLE TRIGGER ALL; UPDATE audit_entries SET hash = ${after} WHERE at < now() - interval '60 days' AND record_id = (SELECT id FROM cases WHERE reference = 'C-2026-000001'); ALTER TABLE audit_entries ENABLE TRIGGER ALL`);
    return (await rootOfMonth(world.office.pool, kept!.month)).root === kept!.root;
  };
  expect([await anew("sha256('another')"), await anew("audit_hash(audit_entries)")]).toEqual([false, true]);
  await expect(world.sql("UPDATE audit_roots SET root = ''")).rejects.toThrow("stays as written");
});

test("[PO-39] minutes leave like the pack: to the chair and those who arrange meetings as a draft, to everyone once they are issued, each within what they may see", async () => {
  const minutes = (as: Who, form: string) => http.paper(as, `/papers/meetings/${id}/minutes.${form}`);
  expect(await minutes("Helen Marsh", "pdf")).toBeNull();
  world.at(new Date("2026-01-22T12:00:00Z"));
  await office.to("Helen Marsh", "beginMinutes", "meeting", id);
  await office.to("Helen Marsh", "recordAttendance", "meeting", id, { attendance: [{ staffId: await office.staff("Tom Pell"), attendance: "PRESENT" }, { staffId: await office.staff("Grace Lomax"), attendance: "PRESENT" }] });
  for (const { id: one, title } of await world.sql<{ id: string; title: string }>("SELECT id, title FROM agenda_items WHERE meeting_id = $1", [id])) expect((await office.to("Helen Marsh", "minuteItem", "agendaItem", one, { discussion: `Of ${title} it was said: wait.` })).refused).toBeNull();
  const [{ id: damp } = { id: "" }] = await world.sql<{ id: string }>("SELECT id FROM agenda_items WHERE title LIKE 'Damp%'");
  await office.to("Helen Marsh", "decideItem", "agendaItem", damp, { text: "The landlord is asked in writing.", decidedById: await office.staff("Tom Pell"), authority: "as chair" });
  await office.to("Helen Marsh", "giveMeetingAction", "agendaItem", damp, { what: "Write to the landlord", ownerId: await office.staff("Grace Lomax"), dueOn: "2026-01-30" });
  expect((await minutes("Helen Marsh", "docx"))!.text).toContain("Being minuted: not issued");
  expect([await minutes("Amina Yusuf", "pdf"), (await minutes("Tom Pell", "pdf"))?.text.includes("not issued")]).toEqual([null, true]);
  const minutesAt = `/papers/meetings/${id}/minutes`;
  expect([await where("Amina Yusuf"), await where("Tom Pell"), await where("Helen Marsh")]).toMatchObject([{ minutesAt: null }, { minutesAt }, { minutesAt }]);
  await office.to("Helen Marsh", "sendMinutes", "meeting", id);
  const [{ digest } = { digest: "" }] = await world.sql<{ digest: string }>("SELECT minutes_digest AS digest FROM meetings WHERE id = $1", [id]);
  await office.to("Tom Pell", "clearMinutes", "meeting", id, { digest });
  expect((await office.to("Helen Marsh", "issueMinutes", "meeting", id)).refused).toBeNull();
  for (const form of ["pdf", "docx"]) {
    const { text, bookmarks } = (await minutes("Amina Yusuf", form))!;
    for (const words of ["Tom Pell: came", "Cleared by", "Decided by Tom Pell, as chair:", "The landlord is asked in writing.", "Write to the landlord", "30 January 2026"]) expect(text).toContain(words);
    expect(bookmarks).toEqual(["1. Damp at Harbour Housing", "2. Any other business"]);
    for (const words of ["not issued", "conduct", "Her records"]) expect(text).not.toContain(words);
    expect((await minutes("Helen Marsh", form))!.text).toContain("Of A matter of conduct it was said");
  }
});
