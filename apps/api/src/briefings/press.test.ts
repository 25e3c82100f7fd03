import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let [line, enquiry] = ["", ""];
beforeAll(async () => { world = await openWorld(); office = briefingsIn(world); });
afterAll(() => world.close());

const toLine = (as: Who, name: string, more: object = {}) => office.to(as, name, "lineToTake", line, more);
const answer = (as: Who, more: object = {}) => office.to(as, "answerPressEnquiry", "pressEnquiry", enquiry, { lineId: line, answer: "As the line says.", ...more });
const digest = async () => (await office.read("Helen Marsh", "lineToTake", line) as unknown as { textDigest: string }).textDigest;
const clearer = async (name: Who) => ({ clearerId: await office.staff(name) });

test("[PO-34] a press enquiry is recorded with the case, and whoever answers it is told", async () => {
  const asked = { caseId: (await caseOf(world, "C-2026-000003")).id, outlet: "The Harbour Gazette", question: "Why did it take five months?", dueOn: "2026-01-15", ownerId: await office.staff("Ruth Adeyemi") };
  expect((await office.begin("Amina Yusuf", "recordPressEnquiry", "pressEnquiry", asked)).refused?.code).toBe("FORBIDDEN");
  const { record } = await office.begin("Helen Marsh", "recordPressEnquiry", "pressEnquiry", asked);
  expect(record).toMatchObject({ reference: "P-000001", state: "OPEN" });
  enquiry = record!.id;
  expect(await inboxIn(world).sentences("Ruth Adeyemi")).toEqual(["Press enquiry P-000001 is yours to answer."]);
});

test("[PO-34] a line is cleared by the person who was named and who wrote no word of it", async () => {
  const { record } = await office.begin("Helen Marsh", "draftLine", "lineToTake", { caseId: (await caseOf(world, "C-2026-000003")).id, subject: "The time it took", text: "We are looking into how the landlord dealt with this." });
  line = record!.id;
  expect((await answer("Ruth Adeyemi")).refused).toMatchObject({ rule: "PO-34", message: "L-000001 is not cleared. Have it cleared first." });
  expect((await toLine("Helen Marsh", "sendLineToClear", await clearer("Helen Marsh"))).refused).toMatchObject({ rule: "PO-34", message: "Helen Marsh wrote in this line. Choose somebody else to clear it." });
  expect((await toLine("Helen Marsh", "sendLineToClear", await clearer("Ruth Adeyemi"))).refused).toMatchObject({ rule: "PO-34", message: "Ruth Adeyemi does not clear lines. Choose somebody who does." });
  expect((await toLine("Helen Marsh", "sendLineToClear", await clearer("Tom Pell"))).record).toMatchObject({ state: "WITH_CLEARER" });
  expect((await toLine("Helen Marsh", "clearLine", { digest: await digest(), expiresOn: "2026-02-14" })).refused).toMatchObject({ rule: "PO-34", message: "Tom Pell was asked to clear this." });
  await expect(world.sql("UPDATE lines_to_take SET state = 'CLEARED', cleared_by_id = writer_ids[1], expires_on = '2026-02-14'")).rejects.toThrow("another_person_clears");
  expect((await toLine("Tom Pell", "clearLine", { digest: "another", expiresOn: "2026-02-14" })).refused).toMatchObject({ rule: "PO-34", message: expect.stringContaining("not the text that you read") });
  expect((await toLine("Tom Pell", "clearLine", { digest: await digest(), expiresOn: "2026-01-14" })).refused).toMatchObject({ rule: "PO-34", message: expect.stringContaining("expired already") });
  expect((await toLine("Tom Pell", "clearLine", { digest: await digest(), expiresOn: "2026-02-14" })).record).toMatchObject({ state: "CLEARED", stands: true, clearedBy: { name: "Tom Pell" } });
});

test("[PO-34] a line that is changed must be cleared anew, and one that expired answers nothing", async () => {
  await toLine("Ruth Adeyemi", "writeLine", { text: "We are looking into it." });
  expect((await answer("Ruth Adeyemi")).refused?.rule).toBe("PO-34");
  await toLine("Ruth Adeyemi", "sendLineToClear", await clearer("Tom Pell"));
  await toLine("Tom Pell", "clearLine", { digest: await digest(), expiresOn: "2026-01-20" });
  world.at(new Date("2026-01-21T10:00:00Z"));
  expect(await office.read("Ruth Adeyemi", "lineToTake", line)).toMatchObject({ stands: false });
  expect((await answer("Ruth Adeyemi")).refused).toMatchObject({ rule: "PO-34", message: expect.stringContaining("L-000001 has expired") });
  world.at(new Date("2026-01-20T10:00:00Z"));
  expect((await answer("Ruth Adeyemi")).record).toMatchObject({ state: "ANSWERED", line: { reference: "L-000001" } });
});

test("[PO-20] those with whom the office deals stand on a register with what was promised, by when and whether it was kept", async () => {
  const owner = await office.staff("Ruth Adeyemi");
  expect((await office.begin("Amina Yusuf", "addRelationship", "externalRelationship", { name: "The select committee", kind: "SELECT_COMMITTEE", ownerId: owner })).refused?.code).toBe("FORBIDDEN");
  const { record } = await office.begin("Helen Marsh", "addRelationship", "externalRelationship", { name: "The select committee", kind: "SELECT_COMMITTEE", ownerId: owner });
  const promise = { relationshipId: record!.id, what: "Figures on damp by March", dueOn: "2026-01-30", ownerId: await office.staff("Amina Yusuf") };
  const given = await office.begin("Helen Marsh", "giveUndertaking", "undertaking", promise);
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(["You answer for an undertaking to The select committee."]);
  expect((await office.to("Helen Marsh", "endRelationship", "externalRelationship", record!.id, { reason: "?" })).refused).toMatchObject({ rule: "PO-20", message: expect.stringContaining("1 undertaking is open") });
  world.at(new Date("2026-02-02T10:00:00Z"));
  expect(await office.read("Amina Yusuf", "undertaking", given.record!.id)).toMatchObject({ isOverdue: true });
  expect((await office.to("Ben Carter", "keepUndertaking", "undertaking", given.record!.id, { outcome: "Sent" })).refused).toMatchObject({ rule: "PO-20", message: "Amina Yusuf answers for this." });
  expect((await office.to("Amina Yusuf", "breakUndertaking", "undertaking", given.record!.id, { outcome: "The figures are late; a letter says so." })).record).toMatchObject({ state: "NOT_KEPT", isOverdue: false });
  expect((await office.to("Helen Marsh", "endRelationship", "externalRelationship", record!.id, { reason: "The committee was dissolved." })).record).toMatchObject({ state: "ENDED" });
});
