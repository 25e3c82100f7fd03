import { caseOf, command, giveGroup, named, rowOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); await giveGroup(world, "G-THORNTON", "Chidi Okafor"); });
afterAll(() => world.close());

const kept = "case { id version status decidedOn closedOn title caseGroup { isOpen } }";
const to = async (as: Who, name: string, reference: string, more: object = {}, position?: string) => command<{ case: { status: string; decidedOn: string | null; closedOn: string | null; title: string; caseGroup: { isOpen: boolean } } }>(world, as, name, { ...named(await caseOf(world, reference)), ...more }, kept, position);
const idOf = async (table: string, code: string) => (await rowOf(world, table, "code", code)).id;
const finish = (reference: string) => world.sql("UPDATE service_requests SET status = 'CANCELLED' WHERE case_id = (SELECT id FROM cases WHERE reference = $1)", [reference]);

test("[PO-64, CS-27] a case comes from receipt to decision, and is decided only when each head of complaint has its outcome", async () => {
  expect((await to("Amina Yusuf", "startInvestigation", "C-2026-000002")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await to("Amina Yusuf", "startAssessment", "C-2026-000002")).done!.case.status).toBe("ASSESSMENT");
  expect((await to("Amina Yusuf", "startInvestigation", "C-2026-000002")).done!.case.status).toBe("INVESTIGATION");
  expect((await to("Amina Yusuf", "decideCase", "C-2026-000002", { decidedOn: "2026-01-14" })).refused).toMatchObject({ rule: "CS-27", message: expect.stringContaining("no head of complaint") });
  const { id: caseId } = await caseOf(world, "C-2026-000002");
  const added = await command<{ finding: { id: string; version: number; ordinal: number } }>(world, "Amina Yusuf", "addFinding", { caseId, complaint: "Records were lost", categoryId: await idOf("finding_categories", "DELAY") }, "finding { id version ordinal }");
  expect((await to("Amina Yusuf", "decideCase", "C-2026-000002", { decidedOn: "2026-01-14" })).refused).toMatchObject({ rule: "PO-64", message: "One finding has no outcome. Give it one before deciding." });
  await command(world, "Amina Yusuf", "editFinding", { ...named(added.done!.finding), outcomeId: await idOf("finding_outcomes", "UPHELD") }, "finding { id }");
  expect((await to("Amina Yusuf", "decideCase", "C-2026-000002", { decidedOn: "2026-01-15" })).refused).toMatchObject({ rule: "CS-27" });
  expect((await to("Amina Yusuf", "decideCase", "C-2026-000002", { decidedOn: "2026-01-04" })).refused).toMatchObject({ rule: "CS-27" });
  expect((await to("Amina Yusuf", "decideCase", "C-2026-000002", { decidedOn: "2026-01-13" })).done!.case).toMatchObject({ status: "DECIDED", decidedOn: "2026-01-13" });
});

test("[PO-64] findings of a decided case stand: they are neither changed nor removed, and none is added", async () => {
  const [finding] = await world.sql<{ id: string; version: number; case_id: string }>("SELECT f.id, f.version, f.case_id FROM findings f JOIN cases c ON c.id = f.case_id WHERE c.reference = 'C-2026-000002'");
  expect((await command(world, "Amina Yusuf", "editFinding", { ...named(finding!), complaint: "Rewritten" }, "finding { id }")).refused).toMatchObject({ rule: "PO-64" });
  expect((await command(world, "Amina Yusuf", "removeFinding", named(finding!), "case { id }")).refused).toMatchObject({ rule: "PO-64" });
  expect((await command(world, "Amina Yusuf", "addFinding", { caseId: finding!.case_id, complaint: "Late", categoryId: await idOf("finding_categories", "DELAY") }, "finding { id }")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
});

test("[PO-64] a finding of an undecided case can be removed, and its text stays in the audit", async () => {
  const { id: caseId } = await caseOf(world, "C-2026-000001");
  const { done } = await command<{ finding: { id: string; version: number } }>(world, "Amina Yusuf", "addFinding", { caseId, complaint: "Written by mistake", categoryId: await idOf("finding_categories", "DELAY") }, "finding { id version }");
  expect((await command(world, "Amina Yusuf", "removeFinding", named(done!.finding), "case { id findings { totalCount } }")).done).toEqual({ case: { id: caseId, findings: { totalCount: 0 } } });
  expect(await world.sql("SELECT particulars->>'complaint' AS text FROM audit_entries WHERE action = 'finding removed' AND case_id = $1", [caseId])).toEqual([{ text: "Written by mistake" }]);
});

test("[WM-49] a case is not closed while anything on it is open; what is open is counted", async () => {
  expect((await to("Amina Yusuf", "closeCase", "C-2026-000002")).refused).toMatchObject({ rule: "WM-49", message: "1 item is still open on this case. Complete or cancel what is open first." });
  await finish("C-2026-000002");
  await world.sql("INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Ring back' FROM cases WHERE reference = 'C-2026-000002'");
  await world.sql("INSERT INTO inbound_correspondence (case_id, channel, from_name, summary) SELECT id, 'POST', 'Ms Hale', 'A letter' FROM cases WHERE reference = 'C-2026-000002'");
  expect((await to("Amina Yusuf", "closeCase", "C-2026-000002")).refused).toMatchObject({ rule: "WM-49", message: expect.stringMatching(/^2 items are/) });
  await world.sql("UPDATE activities SET status = 'DONE'; UPDATE inbound_correspondence SET status = 'ANSWERED'");
  expect((await to("Amina Yusuf", "closeCase", "C-2026-000002")).done!.case).toMatchObject({ status: "CLOSED", closedOn: "2026-01-14", caseGroup: { isOpen: true } });
});

test("[WM-49] nothing is added to a closed case, save a note", async () => {
  const { id: caseId } = await caseOf(world, "C-2026-000002");
  expect((await command(world, "Amina Yusuf", "addActivity", { caseId, kind: "CALL", summary: "Ring" }, "activity { id }")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await command(world, "Amina Yusuf", "addFileNote", { caseId, text: "Ms Hale rang to thank us." }, "fileNote { text writtenBy { name } }")).done).toEqual({ fileNote: { text: "Ms Hale rang to thank us.", writtenBy: { name: "Amina Yusuf" } } });
});

test("[CS-26] a group is open while any of its cases is, and closes with the last", async () => {
  await finish("C-2026-000003");
  await world.sql("INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT c.id, 1, 'Damp', k.id, o.id FROM cases c, finding_categories k, finding_outcomes o WHERE c.reference = 'C-2026-000003' AND k.code = 'DELAY' AND o.code = 'UPHELD'");
  await to("Chidi Okafor", "decideCase", "C-2026-000003", { decidedOn: "2026-01-14" });
  expect((await to("Chidi Okafor", "closeCase", "C-2026-000003")).done!.case).toMatchObject({ status: "CLOSED", caseGroup: { isOpen: false } });
});

test("[CS-26, WM-22] a reopened case opens its group again, which waits in the hopper when nobody is left on its seat", async () => {
  await world.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Chidi Okafor')");
  const reopened = await to("Grace Lomax", "reopenCase", "C-2026-000003", { reason: "New photographs" });
  expect(reopened.done!.case).toMatchObject({ status: "INVESTIGATION", decidedOn: null, closedOn: null, caseGroup: { isOpen: true } });
  expect((await rowOf(world, "case_groups", "reference", "G-THORNTON"))["owner_position_id"]).toBeNull();
  expect(await world.sql("SELECT * FROM orphans")).toEqual([]);
  expect(await world.sql("SELECT particulars->>'reason' AS reason, particulars->'changes'->'decidedOn'->>'before' AS decided FROM audit_entries WHERE action = 'reopened'")).toEqual([{ reason: "New photographs", decided: "2026-01-14" }]);
});

test("[WM-39] a case is changed by whoever holds it in that position, or by the leader who directs the work, and by nobody else", async () => {
  const edit = (as: Who, position?: string) => to(as, "editCase", "C-2026-000001", { title: `Edited by ${as}` }, position);
  expect((await edit("Ben Carter")).refused).toMatchObject({ rule: "WM-39", message: "This is with Amina Yusuf (400004). Ask them or the leader of their team." });
  expect((await edit("Tom Pell")).refused).toMatchObject({ rule: "WM-39" });
  expect((await edit("Owen Pryce")).refused).toMatchObject({ rule: "WM-39" });
  expect((await edit("Ana Petrova")).refused).toMatchObject({ code: "FORBIDDEN" });
  for (const as of ["Amina Yusuf", "Dana Fox", "Grace Lomax", "Ruth Adeyemi"] as const) expect((await edit(as)).done!.case.title).toBe(`Edited by ${as}`);
  await giveGroup(world, "G-REVIEW", "Priya Nair", "Caseworker with team");
  const switched = (position?: string) => to("Priya Nair", "editCase", "C-2026-000004", { title: "Mine" }, position);
  expect((await switched()).refused).toMatchObject({ message: "You hold this in another of your positions. Switch to that position first." });
  expect((await switched("Caseworker with team")).done!.case.title).toBe("Mine");
});

test("[WM-33] who changed a case meanwhile is said, and looking at it is not changing it", async () => {
  const stale = await caseOf(world, "C-2026-000001");
  await to("Dana Fox", "editCase", "C-2026-000001", { title: "Changed meanwhile" });
  expect((await command(world, "Amina Yusuf", "editCase", { ...named(stale), title: "Too late" }, "case { id }")).refused).toMatchObject({ code: "CONFLICT", message: "The selected record has been modified by another user since it was retrieved" });
});

test("[WM-39] choices say beforehand what the door will say", async () => {
  const { data } = await world.ask<{ caseByReference: { choices: { action: string; allowed: boolean; because: string | null }[] } }>("Ben Carter", '{ caseByReference(reference: "C-2026-000001") { choices { action allowed because } } }');
  const choice = (action: string) => data.caseByReference.choices.find((one) => one.action === action);
  expect(choice("startInvestigation")).toEqual({ action: "startInvestigation", allowed: false, because: "This is with Amina Yusuf (400004). Ask them or the leader of their team." });
  expect(choice("addFileNote")).toEqual({ action: "addFileNote", allowed: true, because: null });
  expect(choice("closeCase")!.because).toBe("“Close” cannot be done while this is assessment.");
});

test("[CS-05] everything that happened on a case stands on its timeline, the latest first, with who did it", async () => {
  const { data } = await world.ask<{ caseByReference: { timeline: { nodes: { action: string; actor: { name: string } }[] } } }>("Grace Lomax", '{ caseByReference(reference: "C-2026-000003") { timeline { nodes { action actor { name } } } } }');
  expect(data.caseByReference.timeline.nodes.map(({ action, actor }) => [action, actor.name])).toEqual([["reopened", "Grace Lomax"], ["closed", "Chidi Okafor"], ["decided", "Chidi Okafor"]]);
});
