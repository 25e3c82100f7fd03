import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { officeOverHttp } from "@remit/test/office/papers";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let id: string;
let http: Awaited<ReturnType<typeof officeOverHttp>>;
beforeAll(async () => { world = await openWorld(); office = briefingsIn(world); http = await officeOverHttp(world); });
afterAll(async () => { await http.close(); await world.close(); });
const paper = (as: Who, name: string) => http.paper(as, `/papers/briefings/${id}/${name}`);

const commission = async (as: Who, more: object = {}) => office.begin(as, "commissionBriefing", "briefing", {
  title: "Damp in a child's bedroom", caseId: (await caseOf(world, "C-2026-000003")).id, forWhom: "The Ombudsman, for Thursday", meetingOn: "2026-01-22", dueOn: "2026-01-20",
  authorId: await office.staff("Ruth Adeyemi"), reviewerId: await office.staff("Helen Marsh"), readerIds: [await office.staff("Tom Pell"), await office.staff("Amina Yusuf")], ...more });
const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "briefing", id, more);
const read = async (as: Who) => await office.read(as, "briefing", id) as Record<string, string> | null;
const people = (names: readonly string[]) => ({ nodes: names.map((name) => ({ staff: { name } })) });

test("[PO-32] a briefing is commissioned on one thing, to be there before its meeting, from an author with another reviewer", async () => {
  expect((await commission("Amina Yusuf")).refused?.code).toBe("FORBIDDEN");
  expect((await commission("Helen Marsh", { theme: "Damp" })).refused).toMatchObject({ rule: "PO-32", message: "Say what the briefing is on: a case, a theme or a meeting, and only one of them." });
  expect((await commission("Helen Marsh", { dueOn: "2026-01-22" })).refused).toMatchObject({ rule: "PO-32", message: expect.stringContaining("come after the meeting") });
  expect((await commission("Helen Marsh", { reviewerId: await office.staff("Ruth Adeyemi") })).refused).toMatchObject({ rule: "PO-32", message: "Author and reviewer are the same person. Choose another reviewer." });
  expect((await commission("Helen Marsh", { reviewerId: await office.staff("Amina Yusuf") })).refused).toMatchObject({ rule: "PO-32", message: expect.stringContaining("Amina Yusuf does not review briefings") });
  const { record } = await commission("Helen Marsh");
  expect(record).toMatchObject({ reference: "B-000001", state: "COMMISSIONED" });
  id = record!.id;
  expect(await read("Ruth Adeyemi")).toMatchObject({ isMineToWrite: true });
  expect(await inboxIn(world).sentences("Ruth Adeyemi")).toEqual(["You are asked to write briefing B-000001."]);
});

test("[PO-32] it is put together from the case as it stands, with the moment at which that was; what somebody wrote stays", async () => {
  await office.begin("Helen Marsh", "enterHighRisk", "highRiskEntry", { caseId: (await caseOf(world, "C-2026-000003")).id, kind: "HIGH_RISK", level: "HIGH", reasonCodes: ["SAFEGUARDING"], rationale: "A child sleeps in the damp room.", ownerId: await office.staff("Ruth Adeyemi"), nextReviewOn: "2026-01-21" });
  await world.sql("UPDATE high_risk_entries SET state = 'ON_REGISTER', validated_by_id = (SELECT id FROM staff_members WHERE name = 'Tom Pell')");
  expect((await to("Helen Marsh", "assembleBriefing")).refused).toMatchObject({ rule: "PO-32", message: "Ruth Adeyemi writes this." });
  await to("Ruth Adeyemi", "writeBriefing", { lines: "We say nothing before the report." });
  expect((await to("Ruth Adeyemi", "assembleBriefing")).refused).toBeNull();
  const text = (await read("Ruth Adeyemi"))!;
  for (const part of ["facts", "chronology", "risks", "actions"]) expect(text[part]).toMatch(/^As the case stood on \d{1,2} \w+ \d{4} at \d\d:\d\d\./);
  expect(text["facts"]).toContain("C-2026-000003: Damp in a child's bedroom");
  expect(text["chronology"]).toContain("Helen Marsh entered H-000001 on the register");
  expect(text["risks"]).toContain("A child or an adult at risk");
  expect(text["actions"]).toContain("SR-000104: Mr Thornton asks how his case stands (nobody yet, due 15 January 2026)");
  expect(text["lines"]).toBe("We say nothing before the report.");
  expect((await to("Ruth Adeyemi", "assembleBriefing")).refused).toMatchObject({ rule: "PO-32", message: expect.stringContaining("Every part has words already") });
});

test("[PO-32] it is reviewed by another person, who passes the very text that they read, or returns it with a reason", async () => {
  expect((await to("Ruth Adeyemi", "submitBriefing")).refused).toMatchObject({ rule: "PO-32", message: expect.stringContaining("does not say yet") });
  await to("Ruth Adeyemi", "writeBriefing", { message: "The landlord has missed two dates. Ask for a third, in writing." });
  await to("Ruth Adeyemi", "submitBriefing");
  expect((await to("Ruth Adeyemi", "writeBriefing", { message: "Something else" })).refused?.code).toBe("INVALID_TRANSITION");
  expect(await read("Helen Marsh")).toMatchObject({ isForMeToReview: true });
  expect((await to("Helen Marsh", "returnBriefing", { reason: "Say which dates." })).record).toMatchObject({ state: "DRAFTING", returnedReason: "Say which dates." });
  const first = (await read("Helen Marsh"))!["textDigest"];
  await to("Ruth Adeyemi", "writeBriefing", { message: "The landlord missed 5 and 12 January. Ask for a third date, in writing." });
  await to("Ruth Adeyemi", "submitBriefing");
  expect((await to("Helen Marsh", "passBriefing", { digest: first })).refused).toMatchObject({ rule: "PO-32", message: expect.stringContaining("not the text that you read") });
  expect((await to("Helen Marsh", "passBriefing", { digest: (await read("Helen Marsh"))!["textDigest"] })).record).toMatchObject({ state: "REVIEWED" });
});

test("[PO-32] nobody passes what they wrote, be it that another is its author by now", async () => {
  await office.allow("Support section", "clear-briefings");
  await world.sql("SELECT pg_notify('remit_organisation', '')");
  const { record } = await commission("Helen Marsh", { title: "Who wrote it", readerIds: [], reviewerId: await office.staff("Tom Pell") });
  const other = record!.id;
  await office.to("Ruth Adeyemi", "writeBriefing", "briefing", other, { message: "Words of Ruth's" });
  await office.to("Helen Marsh", "handBriefing", "briefing", other, { authorId: await office.staff("Grace Lomax"), reason: "Ruth is away." });
  await office.to("Grace Lomax", "submitBriefing", "briefing", other);
  const digest = (await office.read("Grace Lomax", "briefing", other) as unknown as { textDigest: string }).textDigest;
  expect((await office.to("Ruth Adeyemi", "passBriefing", "briefing", other, { digest })).refused).toMatchObject({ rule: "PO-32", message: "You wrote in this. Somebody else who reviews briefings does it." });
  await expect(world.sql("UPDATE briefings SET state = 'REVIEWED', reviewed_by_id = writer_ids[1] WHERE id = $1", [other])).rejects.toThrow("another_person_reviews");
  expect((await office.to("Tom Pell", "passBriefing", "briefing", other, { digest })).refused).toBeNull();
  expect((await office.to("Grace Lomax", "issueBriefing", "briefing", other)).refused).toMatchObject({ rule: "PO-32", message: "Nobody is named to read it. Name its readers first." });
});

test("[PO-32] it is issued to named readers as a version that never changes, and each says that they read it", async () => {
  expect((await to("Ruth Adeyemi", "issueBriefing")).record).toMatchObject({ state: "ISSUED", issuedNumber: 1, readers: people(["Amina Yusuf", "Tom Pell"]) });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(["Briefing B-000001 is there for you to read."]);
  expect((await to("Helen Marsh", "confirmReading")).refused).toMatchObject({ rule: "PO-32", message: "You are not among its readers." });
  expect(await read("Amina Yusuf")).toMatchObject({ isForMeToRead: true });
  expect((await to("Amina Yusuf", "confirmReading")).refused).toBeNull();
  expect((await to("Amina Yusuf", "confirmReading")).refused).toMatchObject({ rule: "PO-32", message: "You said already that you read this version." });
  expect(await read("Amina Yusuf")).toMatchObject({ isForMeToRead: false, readers: { nodes: [{ staff: { name: "Amina Yusuf" }, readAt: expect.any(String) }, { staff: { name: "Tom Pell" }, readAt: null }] } });
  await expect(world.sql("UPDATE briefing_versions SET message = ''")).rejects.toThrow("stays as written");
  await expect(world.sql("UPDATE briefing_receipts SET number = 1")).rejects.toThrow("stays as written");
});

test("[PO-32] an issued briefing leaves as a document and as PDF, marked at the head and the foot, and each is on record", async () => {
  for (const form of ["docx", "pdf"]) {
    const opened = (await paper("Amina Yusuf", `1.${form}`))!;
    expect(opened).toMatchObject({ title: "B-000001 Damp in a child's bedroom", language: "en-GB", bookmarks: ["What you need to know", "The facts", "What happened", "Risks", "Lines to take", "What is still to be done"] });
    for (const words of ["The landlord missed 5 and 12 January.", "The Ombudsman, for Thursday", "22 January 2026", "Ruth Adeyemi", "Helen Marsh", "B-000001, version 1", "A child or an adult at risk"]) expect(opened.text).toContain(words);
    for (const page of opened.pages) expect(page.match(/OFFICIAL · For use in the office/g)).toHaveLength(2);
    expect(opened.text).not.toContain("not issued");
  }
  expect([await paper("Ben Carter", "1.pdf"), await paper("Ana Petrova", "1.pdf"), await paper("Amina Yusuf", "2.pdf"), await paper("Ruth Adeyemi", "draft.pdf")]).toEqual([null, null, null, null]);
  const page = await fetch(`${http.base}/briefings/${id}/show`, { headers: { cookie: await world.cookie("Amina Yusuf") } });
  expect(page.headers.get("content-type")).not.toContain("json");
  expect(await world.sql("SELECT s.name, e.particulars->>'name' AS file, e.case_id IS NOT NULL AS \"onItsCase\" FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.action = 'downloaded' AND e.record_id = $1 ORDER BY e.id", [id]))
    .toEqual(["docx", "pdf"].map((form) => ({ name: "Amina Yusuf", file: `B-000001-1.${form}`, onItsCase: true })));
});

test("[PO-32] while a new version is written, a named reader reads the one that was issued, and no word of the draft", async () => {
  await to("Ruth Adeyemi", "reviseBriefing");
  await to("Ruth Adeyemi", "writeBriefing", { message: "The landlord came on 19 January." });
  expect(await read("Ruth Adeyemi")).toMatchObject({ message: "The landlord came on 19 January." });
  expect(await read("Amina Yusuf")).toMatchObject({ state: "DRAFTING", message: null, facts: null, lines: null, versions: { nodes: [{ number: 1, message: expect.stringContaining("missed 5 and 12 January") }] } });
  const { data } = await world.ask<{ briefings: { totalCount: number } }>("Amina Yusuf", '{ briefings(filter: { message: { contains: "19 January" } }) { totalCount } }');
  expect(data.briefings.totalCount).toBe(0);
  const draft = (await paper("Ruth Adeyemi", "draft.pdf"))!;
  expect(draft.text).toContain("The landlord came on 19 January.");
  for (const page of draft.pages) expect(page).toContain("not issued");
  expect([await paper("Amina Yusuf", "draft.pdf"), await paper("Amina Yusuf", "draft.docx")]).toEqual([null, null]);
  expect((await paper("Amina Yusuf", "1.pdf"))!.text).not.toContain("19 January");
});

test("[PO-32] a named reader does not see a briefing before its first version is issued", async () => {
  const { record } = await commission("Helen Marsh", { title: "Not yet", readerIds: [await office.staff("Amina Yusuf")] });
  expect([await office.read("Amina Yusuf", "briefing", record!.id), (await office.read("Ruth Adeyemi", "briefing", record!.id))?.id]).toEqual([null, record!.id]);
});

test("[PO-32] a new version is reviewed and read anew; the old one stays word for word", async () => {
  await to("Ruth Adeyemi", "submitBriefing");
  await to("Helen Marsh", "passBriefing", { digest: (await read("Helen Marsh"))!["textDigest"] });
  const { record } = await to("Ruth Adeyemi", "issueBriefing");
  expect(record).toMatchObject({ issuedNumber: 2, versions: { nodes: [{ number: 2, message: "The landlord came on 19 January." }, { number: 1, message: "The landlord missed 5 and 12 January. Ask for a third date, in writing." }] } });
  expect(await read("Amina Yusuf")).toMatchObject({ isForMeToRead: true });
});

test("[CS-09, PO-32] a briefing is seen by those concerned and those who make briefings, and on a case only with the case", async () => {
  expect([await read("Ben Carter"), await read("Dana Fox")]).toEqual([null, null]);
  expect(await read("Tom Pell")).not.toBeNull();
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  expect([await read("Tom Pell"), await read("Amina Yusuf"), await read("Helen Marsh")]).toEqual([null, null, null]);
  expect((await office.begin("Helen Marsh", "commissionBriefing", "briefing", { title: "Records", theme: "Lost records", dueOn: "2026-01-20", authorId: await office.staff("Ben Carter"), reviewerId: await office.staff("Helen Marsh") })).refused).toBeNull();
  const { data } = await world.ask<{ briefings: { nodes: { title: string }[] } }>("Ben Carter", "{ briefings { nodes { title } } }");
  expect(data.briefings.nodes).toEqual([{ title: "Records" }]);
});

test("[PO-33] the casework manager is briefed on a high-risk case by whoever is asked to, and says that she read it", async () => {
  await world.sql("UPDATE cases SET is_sensitive = false");
  const { record } = await commission("Helen Marsh", { title: "H-000001, before the call", meetingOn: null, reviewerId: await office.staff("Tom Pell"), readerIds: [await office.staff("Helen Marsh")] });
  id = record!.id;
  await to("Ruth Adeyemi", "writeBriefing", { message: "The risk is as high as it was." });
  await to("Ruth Adeyemi", "submitBriefing");
  await to("Tom Pell", "passBriefing", { digest: (await read("Tom Pell"))!["textDigest"] });
  await to("Ruth Adeyemi", "issueBriefing");
  expect((await to("Helen Marsh", "confirmReading")).refused).toBeNull();
});
