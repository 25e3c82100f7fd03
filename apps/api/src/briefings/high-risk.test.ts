import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let id: string;
beforeAll(async () => { world = await openWorld(); office = briefingsIn(world); });
afterAll(() => world.close());

const enter = async (as: Who, reference: string, more: object = {}) => office.begin(as, "enterHighRisk", "highRiskEntry", { caseId: (await caseOf(world, reference)).id, kind: "HIGH_RISK", level: "HIGH", reasonCodes: ["SAFEGUARDING"], rationale: "A child sleeps in the damp room.", ownerId: await office.staff("Ruth Adeyemi"), nextReviewOn: "2026-01-21", ...more });
const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "highRiskEntry", id, more);
const review = { isOnTrack: false, note: "The landlord missed the date.", nextReviewOn: "2026-01-28" };

test("[PO-30] a case is entered with level, coded reasons, rationale, owner and the day of its next review, once", async () => {
  expect((await enter("Amina Yusuf", "C-2026-000003", { reasonCodes: [] })).refused).toMatchObject({ rule: "PO-30", message: "Choose at least one reason why this case stands out." });
  expect((await enter("Amina Yusuf", "C-2026-000003", { nextReviewOn: "2026-01-13" })).refused?.rule).toBe("PO-30");
  expect((await enter("Ana Petrova", "C-2026-000003")).refused?.code).toBe("FORBIDDEN");
  const { record } = await enter("Helen Marsh", "C-2026-000003");
  expect(record).toMatchObject({ reference: "H-000001", state: "TO_VALIDATE", level: "HIGH", validatedLevel: null, owner: { name: "Ruth Adeyemi" } });
  id = record!.id;
  expect((await enter("Tom Pell", "C-2026-000003")).refused).toMatchObject({ rule: "PO-30", message: "This case stands on the register already, as H-000001. Assess that entry anew." });
  expect([await inboxIn(world).sentences("Ruth Adeyemi"), await inboxIn(world).sentences("Tom Pell"), await inboxIn(world).sentences("Helen Marsh")])
    .toEqual([["You look after C-2026-000003 on the high-risk register now."], ["C-2026-000003 waits to be validated as high risk or high profile."], []]);
});

test("[PO-30] an entry is validated by a second person, never by whoever assessed it, in any position", async () => {
  expect((await to("Helen Marsh", "validateHighRisk")).refused).toMatchObject({ rule: "PO-30", message: "You assessed this. Somebody else who may validate entries does it." });
  expect((await to("Ruth Adeyemi", "validateHighRisk")).refused?.code).toBe("FORBIDDEN");
  await expect(world.sql("UPDATE high_risk_entries SET state = 'ON_REGISTER', validated_by_id = assessed_by_id")).rejects.toThrow("another_person_validates");
  expect((await to("Tom Pell", "validateHighRisk", { note: "I read the surveyor's note." })).record).toMatchObject({ state: "ON_REGISTER", validatedLevel: "HIGH", validatedBy: { name: "Tom Pell" } });
});

test("[PO-31] a member of the team takes the case on personally, negotiates with the body and reports formally; nobody else does so in their place", async () => {
  const dealt = { on: "2026-01-14", withWhom: "Harbour Housing, chief executive", note: "They survey the room this week and house the family meanwhile." };
  expect((await to("Ruth Adeyemi", "recordNegotiation", dealt)).refused).toMatchObject({ rule: "PO-31", message: "Nobody has taken this on personally. Take it on first." });
  expect((await to("Amina Yusuf", "takeOnHighRisk", { note: "Mine" })).refused?.code).toBe("FORBIDDEN");
  expect((await to("Helen Marsh", "takeOnHighRisk", { note: "For the Ombudsman, until the family is housed." })).record).toMatchObject({ owner: { name: "Helen Marsh" }, personallySince: "2026-01-14" });
  expect((await to("Helen Marsh", "takeOnHighRisk", { note: "Again" })).refused).toMatchObject({ rule: "PO-31", message: "You have taken this on already." });
  expect((await to("Ruth Adeyemi", "recordNegotiation", dealt)).refused).toMatchObject({ rule: "PO-31", message: "Helen Marsh has taken this on personally." });
  expect((await to("Helen Marsh", "recordNegotiation", { ...dealt, on: "2026-01-15" })).refused).toMatchObject({ rule: "PO-31", message: "That day lies ahead. Give today's date or an earlier one." });
  await to("Helen Marsh", "recordNegotiation", dealt);
  const { record } = await to("Helen Marsh", "recordFormalReport", { on: "2026-01-14", withWhom: "the Ombudsman", note: "What was agreed, and what is left." });
  expect((record!["changes"] as { nodes: { what: string; note: string }[] }).nodes.slice(0, 3).map(({ what, note }) => [what, note])).toEqual([["REPORTED", "To the Ombudsman on 14 January 2026: What was agreed, and what is left."],
    ["NEGOTIATED", "With Harbour Housing, chief executive on 14 January 2026: They survey the room this week and house the family meanwhile."], ["TAKEN_ON", "For the Ombudsman, until the family is housed."]]);
  expect((await to("Helen Marsh", "handHighRisk", { ownerId: await office.staff("Ruth Adeyemi"), reason: "She knows the body." })).record).toMatchObject({ owner: { name: "Ruth Adeyemi" }, personallySince: null });
});

test("[PO-30] its owner reviews it, and an overdue review is seen", async () => {
  expect((await to("Amina Yusuf", "reviewHighRisk", review)).refused).toMatchObject({ rule: "PO-30", message: "Ruth Adeyemi looks after this. Ask them, or whoever keeps the register." });
  expect((await to("Ruth Adeyemi", "reviewHighRisk", { ...review, involvement: "BRIEFED", involvementReason: "The Ombudsman asked." })).record).toMatchObject({ isOnTrack: false, nextReviewOn: "2026-01-28", isReviewOverdue: false });
  world.at(new Date("2026-01-29T10:00:00Z"));
  expect(await office.read("Ruth Adeyemi", "highRiskEntry", id)).toMatchObject({ isReviewOverdue: true, isMine: true });
  const { data } = await world.ask<{ highRiskEntries: { totalCount: number } }>("Ruth Adeyemi", "{ highRiskEntries(filter: { isMine: { eq: true }, isReviewOverdue: { eq: true }, reasonCodes: { has: \"SAFEGUARDING\" } }) { totalCount } }");
  expect(data.highRiskEntries.totalCount).toBe(1);
});

test("[PO-30] a new assessment waits for a second person again; one that is not accepted leaves the level that was validated", async () => {
  const anew = { kind: "BOTH", level: "VERY_HIGH", reasonCodes: ["SAFEGUARDING", "MEDIA_INTEREST"], rationale: "The paper has the family's story." };
  expect((await to("Tom Pell", "reassessHighRisk", anew)).record).toMatchObject({ state: "TO_VALIDATE", level: "VERY_HIGH", validatedLevel: "HIGH" });
  expect((await to("Tom Pell", "validateHighRisk")).refused?.rule).toBe("PO-30");
  expect((await to("Helen Marsh", "refuseHighRisk", { reason: "One enquiry is no campaign." })).record).toMatchObject({ state: "ON_REGISTER", level: "HIGH" });
});

test("[PO-30] every change is kept and shown, and what is kept is never changed; it leaves the register with a reason", async () => {
  await to("Helen Marsh", "handHighRisk", { ownerId: await office.staff("Amina Yusuf"), reason: "Ruth is away." });
  expect((await to("Amina Yusuf", "leaveHighRiskRegister", { reason: "Repaired" })).refused?.code).toBe("FORBIDDEN");
  const { record } = await to("Tom Pell", "leaveHighRiskRegister", { reason: "The room was repaired and looked at." });
  expect((record!["changes"] as { nodes: { what: string; level: string; by: { name: string } }[] }).nodes.map(({ what, level, by }) => [what, level, by.name])).toEqual([
    ["LEFT", "HIGH", "Tom Pell"], ["HANDED_ON", "HIGH", "Helen Marsh"], ["NOT_ACCEPTED", "HIGH", "Helen Marsh"], ["REASSESSED", "VERY_HIGH", "Tom Pell"], ["REVIEWED", "HIGH", "Ruth Adeyemi"], ["HANDED_ON", "HIGH", "Helen Marsh"], ["REPORTED", "HIGH", "Helen Marsh"], ["NEGOTIATED", "HIGH", "Helen Marsh"], ["TAKEN_ON", "HIGH", "Helen Marsh"], ["VALIDATED", "HIGH", "Tom Pell"], ["ENTERED", "HIGH", "Helen Marsh"]]);
  await expect(world.sql("UPDATE high_risk_changes SET note = ''")).rejects.toThrow("stays as written");
  expect((await enter("Tom Pell", "C-2026-000003", { nextReviewOn: "2026-02-10" })).record).toMatchObject({ state: "TO_VALIDATE" });
});

test("[CS-09] an entry on a sensitive case is seen with the case, and given to nobody who may not know of it", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Holds it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Helen Marsh'");
  expect((await enter("Helen Marsh", "C-2026-000001", { nextReviewOn: "2026-02-10" })).refused).toMatchObject({ rule: "CS-09", message: expect.stringContaining("Ruth Adeyemi may not see this case") });
  expect((await enter("Tom Pell", "C-2026-000001", { nextReviewOn: "2026-02-10" })).refused?.code).toBe("NOT_FOUND");
  const { record } = await enter("Helen Marsh", "C-2026-000001", { ownerId: await office.staff("Helen Marsh"), nextReviewOn: "2026-02-10" });
  expect(await office.read("Tom Pell", "highRiskEntry", record!.id)).toBeNull();
  expect(await inboxIn(world).kept("Grace Lomax")).toBe(0);
});
