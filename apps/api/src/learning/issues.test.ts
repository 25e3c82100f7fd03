import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { learningIn } from "@remit/test/office/learning";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof learningIn>;
let id = "";
beforeAll(async () => { world = await openWorld(); office = learningIn(world); });
afterAll(() => world.close());

const propose = async (as: Who, references: readonly string[], more: object = {}) => office.begin(as, "proposeSystemicIssue", "systemicIssue", {
  name: "Repairs that do not hold", what: "Repairs are closed before they are looked at.", why: "“Repairs” was found 14 times in Q4 2025, 6 more than in the quarter before.", caseIds: await Promise.all(references.map(async (one) => (await caseOf(world, one)).id)), ...more });
const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "systemicIssue", id, more);

test("[PO-51, PO-52] whoever sees cases proposes a systemic issue from at least two of them, with what shows it", async () => {
  expect((await propose("Ana Petrova", ["C-2026-000001", "C-2026-000001"])).refused).toMatchObject({ rule: "PO-51", message: "One case is no pattern. Name at least two in which the same thing went wrong." });
  expect((await propose("Ana Petrova", ["C-2026-000001", "C-2026-000003"], { why: "" })).refused?.code).toBe("VALIDATION_FAILED");
  expect((await propose("Sam Reid", ["C-2026-000001", "C-2026-000003"])).refused?.code).toBe("FORBIDDEN");
  const { record } = await propose("Ana Petrova", ["C-2026-000001", "C-2026-000003"], { themeId: await office.theme("Repairs") });
  expect(record).toMatchObject({ reference: "SI-000001", state: "PROPOSED", caseCount: 2, proposedBy: { name: "Ana Petrova" }, owner: null });
  id = record!.id;
});

test("[CS-09] no case is named that whoever proposes may not see, and each reader finds only their own cases", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  expect((await propose("Ana Petrova", ["C-2026-000001", "C-2026-000002", "C-2026-000003"])).refused).toMatchObject({ rule: "PO-52", message: "One of these cases is not there, or you may not see it. Leave it out." });
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Keeps issues' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name = 'Helen Marsh'");
  expect((await to("Helen Marsh", "addCasesToSystemicIssue", { caseIds: [(await caseOf(world, "C-2026-000002")).id] })).record).toMatchObject({ caseCount: 3, cases: { nodes: [{}, {}, {}] } });
  expect((await office.read("Ana Petrova", "systemicIssue", id))!["cases"]).toEqual({ nodes: expect.not.arrayContaining([{ case: { reference: "C-2026-000002" } }]) });
});

test("[PO-51] it is named, owned and handled; its cases say to which issue they belong", async () => {
  expect((await to("Ana Petrova", "agreeSystemicIssue", { ownerId: await office.staff("Grace Lomax"), handling: "Ask every landlord." })).refused?.code).toBe("FORBIDDEN");
  expect((await to("Helen Marsh", "agreeSystemicIssue", { name: "Repairs closed too early", ownerId: await office.staff("Grace Lomax"), handling: "Ask every landlord how repairs are closed." })).record).toMatchObject({ state: "UNDER_WAY", name: "Repairs closed too early", owner: { name: "Grace Lomax" } });
  expect([await inboxIn(world).sentences("Grace Lomax"), await inboxIn(world).sentences("Ana Petrova")]).toEqual([["Systemic issue SI-000001 is yours to handle."], ["Something was decided about systemic issue SI-000001."]]);
  expect((await to("Ben Carter", "handleSystemicIssue", { handling: "x" })).refused).toMatchObject({ rule: "PO-51", message: "Grace Lomax handles this." });
  const { data } = await world.ask<{ caseByReference: object }>("Ben Carter", "{ caseByReference(reference: \"C-2026-000001\") { systemicIssues { nodes { issue { name owner { name } } } } } }");
  expect(data.caseByReference).toEqual({ systemicIssues: { nodes: [{ issue: { name: "Repairs closed too early", owner: { name: "Grace Lomax" } } }] } });
});

test("[PO-51] it is closed with its outcome once what was learned from it is", async () => {
  const { record } = await office.begin("Ana Petrova", "proposeLesson", "lesson", { title: "Look before closing", found: "Repairs are closed unseen.", audience: "BOTH", recommendation: "Look.", issueId: id });
  expect((await to("Grace Lomax", "closeSystemicIssue", { outcome: "Landlords look first." })).refused).toMatchObject({ rule: "PO-51", message: "A lesson of this is still open. Close what was learned first." });
  await office.to("Helen Marsh", "dropLesson", "lesson", record!.id, { reason: "It stands in another" });
  expect((await to("Grace Lomax", "closeSystemicIssue", { outcome: "Landlords look first." })).record).toMatchObject({ state: "CLOSED", outcome: "Landlords look first." });
  expect((await to("Grace Lomax", "handleSystemicIssue", { handling: "x" })).refused?.code).toBe("INVALID_TRANSITION");
});

test("[PO-51] one that is not taken up says why", async () => {
  const { record } = await propose("Ana Petrova", ["C-2026-000001", "C-2026-000003"]);
  expect((await office.to("Helen Marsh", "dropSystemicIssue", "systemicIssue", record!.id, { reason: "Two landlords, two causes" })).record).toMatchObject({ state: "NOT_TAKEN", outcome: "Two landlords, two causes" });
});
