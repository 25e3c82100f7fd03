import { caseOf, command, giveGroup, named, requestOf, rowOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); });
afterAll(() => world.close());

const kept = "serviceRequest { id version status priority nextActionDueOn outcome completedBy { name } area { name } subArea { name } ownerPosition { holder { name } } }";
interface Kept { serviceRequest: { id: string; version: number; status: string; ownerPosition: { holder: { name: string } } | null } | null }
const idOf = async (table: string, name: string) => (await rowOf(world, table, "name", name)).id;
const add = async (as: Who, reference: string, more: object = {}) => command<Kept>(world, as, "addServiceRequest", {
  caseId: (await caseOf(world, reference)).id, areaId: await idOf("work_areas", "Case enquiry"), summary: "Ring the customer", priority: 10, ...more }, kept);
const to = async (as: Who, name: string, reference: string, more: object = {}, position?: string) => command<Kept>(world, as, name, { ...named(await requestOf(world, reference)), ...more }, kept, position);
const ownerOf = async (id: string) => (await world.sql<{ name: string | null }>("SELECT s.name FROM service_requests w LEFT JOIN positions p ON p.id = w.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE w.id = $1", [id]))[0]!.name;

test("[WM-08] a priority is a whole number from 0 to 999, both included; anything else is refused by the field's name", async () => {
  for (const priority of [0, 999]) expect((await add("Amina Yusuf", "C-2026-000001", { priority })).done!.serviceRequest).toMatchObject({ priority });
  for (const priority of [-1, 1000]) expect((await add("Amina Yusuf", "C-2026-000001", { priority })).refused).toMatchObject({ code: "VALIDATION_FAILED", fields: ["priority"] });
  expect((await add("Amina Yusuf", "C-2026-000001", { priority: 1.5 })).refused).toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("input.priority") });
  expect((await to("Amina Yusuf", "editServiceRequest", "SR-000101", { priority: 1000 })).refused).toMatchObject({ fields: ["priority"] });
  await expect(world.sql("UPDATE service_requests SET priority = 1000 WHERE reference = 'SR-000101'")).rejects.toThrow("priority_is_0_to_999");
});

test("[WM-09, WM-10] a request has an area, a sub-area of that area, a status and a next action date", async () => {
  const bank = await idOf("work_sub_areas", "Bank details");
  expect((await add("Amina Yusuf", "C-2026-000001", { subAreaId: bank })).refused).toMatchObject({ rule: "WM-09", message: expect.stringContaining("does not belong to the area") });
  expect((await add("Amina Yusuf", "C-2026-000001", { areaId: await idOf("work_areas", "Change of payment method"), subAreaId: bank, nextActionDueOn: "2026-01-20" })).done!.serviceRequest)
    .toMatchObject({ status: "OPEN", area: { name: "Change of payment method" }, subArea: { name: "Bank details" }, nextActionDueOn: "2026-01-20" });
  expect((await to("Amina Yusuf", "editServiceRequest", "SR-000101", { subAreaId: bank })).refused).toMatchObject({ rule: "WM-09" });
  expect((await to("Amina Yusuf", "editServiceRequest", "SR-000101", { areaId: await idOf("work_areas", "Change of payment method") })).done!.serviceRequest).toMatchObject({ area: { name: "Change of payment method" }, subArea: null });
  expect((await to("Amina Yusuf", "editServiceRequest", "SR-000101", { subAreaId: bank, nextActionDueOn: "2026-02-02" })).done!.serviceRequest).toMatchObject({ subArea: { name: "Bank details" }, nextActionDueOn: "2026-02-02" });
  await world.sql("UPDATE work_sub_areas SET is_active = false WHERE name = 'Progress'");
  expect((await add("Amina Yusuf", "C-2026-000001", { subAreaId: await idOf("work_sub_areas", "Progress") })).refused).toMatchObject({ rule: "WM-09" });
});

test("[WM-07] new work goes to whoever owns the case group, whoever adds it; in the hopper it stays in the hopper", async () => {
  const before = await world.sql<{ id: string }>("SELECT id FROM service_requests");
  expect((await add("Ben Carter", "C-2026-000001")).done).toEqual({ serviceRequest: null });
  const fresh = await world.sql<{ id: string }>("SELECT id FROM service_requests WHERE id <> ALL($1::uuid[])", [before.map((one) => one.id)]);
  expect(await Promise.all(fresh.map(({ id }) => ownerOf(id)))).toEqual(["Amina Yusuf"]);
  expect((await add("Ben Carter", "C-2026-000003")).done!.serviceRequest!.ownerPosition).toBeNull();
  const { id: caseId } = await caseOf(world, "C-2026-000001");
  const owner = "ownerPosition { holder { name } }";
  expect((await command(world, "Amina Yusuf", "addActivity", { caseId, kind: "CALL", summary: "Ring" }, `activity { ${owner} }`)).done).toEqual({ activity: { ownerPosition: { holder: { name: "Amina Yusuf" } } } });
  expect((await command(world, "Amina Yusuf", "recordCorrespondence", { caseId, channel: "POST", fromName: "Ms Hale", summary: "A letter" }, `correspondence { ${owner} }`)).done).toEqual({ correspondence: { ownerPosition: { holder: { name: "Amina Yusuf" } } } });
});

test("[WM-07] work that is added while its group moves ends with the group's owner, every time", async () => {
  const seat = async (name: Who) => (await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $1 AND p.title LIKE 'Caseworker, Team 2'", [name]))[0]!.id;
  const seats = [await seat("Ben Carter"), await seat("Chidi Okafor")];
  for (let round = 0; round < 10; round++) {
    const chosen = await requestOf(world, "SR-000104");
    const [moved, ...added] = await Promise.all([
      world.ask("Dana Fox", "mutation($input: AssignServiceRequestsInput!) { assignServiceRequests(input: $input) { results { done message } } }", { input: { serviceRequests: [named(chosen)], toPositionId: seats[round % 2] } }),
      add("Dana Fox", "C-2026-000003"), add("Grace Lomax", "C-2026-000003"),
    ]);
    expect(moved.errors).toBeUndefined();
    for (const one of added) expect(one.refused).toBeNull();
  }
  expect(await world.sql("SELECT * FROM orphans")).toEqual([]);
  expect(await world.sql("SELECT DISTINCT w.owner_position_id FROM service_requests w JOIN cases c ON c.id = w.case_id WHERE c.reference = 'C-2026-000003' AND w.is_open")).toHaveLength(1);
});

test("[WM-07] the check of the race can fail: without the trigger the work stays behind", async () => {
  await world.sql("ALTER TABLE service_requests DISABLE TRIGGER follow_the_group");
  await world.sql("INSERT INTO service_requests (case_id, case_group_id, segment_id, area_id) SELECT c.id, c.case_group_id, c.segment_id, a.id FROM cases c, work_areas a WHERE c.reference = 'C-2026-000003' LIMIT 1");
  await world.sql("ALTER TABLE service_requests ENABLE TRIGGER follow_the_group");
  expect(await world.sql("DELETE FROM service_requests WHERE id IN (SELECT id FROM orphans) RETURNING id")).toHaveLength(1);
});

test("[WM-44] a request is completed only by whoever holds it, in the very position that holds it", async () => {
  await giveGroup(world, "G-REVIEW", "Priya Nair", "Caseworker with team");
  const complete = (as: Who, reference: string, position?: string) => to(as, "completeServiceRequest", reference, { outcome: "Answered by telephone" }, position);
  const fromOwn = await complete("Priya Nair", "SR-000105", "Caseworker, Team 2");
  expect(fromOwn.refused).toMatchObject({ code: "RULE_REFUSED", rule: "WM-44", message: "You hold this in another of your positions. Switch to that position first." });
  expect((await requestOf(world, "SR-000105"))["status"]).toBe("OPEN");
  expect((await complete("Dana Fox", "SR-000102")).refused).toMatchObject({ rule: "WM-44", message: "This is with Amina Yusuf (400004). Ask them or the leader of their team." });
  expect((await complete("Ben Carter", "SR-000102")).refused).toMatchObject({ code: "NOT_FOUND" });
  expect((await complete("Priya Nair", "SR-000105", "Caseworker with team")).done!.serviceRequest).toMatchObject({ status: "COMPLETED", outcome: "Answered by telephone", completedBy: { name: "Priya Nair" } });
});

test("[WM-44] in the list across positions the choice to complete is refused wherever the active position does not own the work", async () => {
  await world.sql("UPDATE service_requests SET status = 'OPEN', completed_at = NULL, completed_by_id = NULL WHERE reference = 'SR-000105'");
  const list = async (position: string) => {
    const { data } = await world.ask<{ serviceRequests: { nodes: { reference: string; choices: { action: string; allowed: boolean }[] }[] } }>("Priya Nair", "{ serviceRequests(filter: { isOpen: { eq: true }, isMineInAnyPosition: { eq: true } }) { nodes { reference choices { action allowed } } } }", {}, position);
    return Object.fromEntries(data.serviceRequests.nodes.map(({ reference, choices }) => [reference, choices.find((one) => one.action === "completeServiceRequest")!.allowed]));
  };
  expect(await list("Caseworker, Team 2")).toEqual({ "SR-000105": false });
  expect(await list("Caseworker with team")).toEqual({ "SR-000105": true });
});

test("[WM-09] a request is started, waits, is finished, cancelled and taken up again, each from its own states", async () => {
  expect((await to("Amina Yusuf", "startServiceRequest", "SR-000102")).done!.serviceRequest!.status).toBe("IN_PROGRESS");
  expect((await to("Amina Yusuf", "waitOnServiceRequest", "SR-000102", { nextActionDueOn: "2026-01-22" })).done!.serviceRequest).toMatchObject({ status: "WAITING", nextActionDueOn: "2026-01-22" });
  expect((await to("Amina Yusuf", "reopenServiceRequest", "SR-000102", { reason: "Why" })).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await to("Amina Yusuf", "completeServiceRequest", "SR-000102", { outcome: "Done" })).done!.serviceRequest!.status).toBe("COMPLETED");
  expect((await to("Amina Yusuf", "completeServiceRequest", "SR-000102", { outcome: "Twice" })).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await to("Dana Fox", "cancelServiceRequest", "SR-000103", { reason: "Sent twice" })).done!.serviceRequest!.status).toBe("CANCELLED");
});

test("[WM-07, WM-49] a request that is taken up again joins the group's present owner, and none is on a closed case", async () => {
  await giveGroup(world, "G-HALE", "Chidi Okafor");
  expect(await ownerOf((await requestOf(world, "SR-000102")).id)).toBe("Amina Yusuf");
  expect((await to("Dana Fox", "reopenServiceRequest", "SR-000102", { reason: "The account was wrong" })).done!.serviceRequest).toMatchObject({ status: "OPEN", ownerPosition: { holder: { name: "Chidi Okafor" } } });
  await world.sql("UPDATE service_requests SET status = 'CANCELLED' WHERE case_id = (SELECT id FROM cases WHERE reference = 'C-2026-000002') AND is_open; UPDATE cases SET status = 'CLOSED' WHERE reference = 'C-2026-000002'");
  expect((await to("Dana Fox", "reopenServiceRequest", "SR-000103", { reason: "Again" })).refused).toMatchObject({ rule: "WM-49", message: "The case is closed. Reopen the case first." });
});

test("[WM-03] correspondence is classified by the segment it came to, timed once, and answered by whoever holds it", async () => {
  const { id: caseId } = await caseOf(world, "C-2026-000003");
  await giveGroup(world, "G-THORNTON", "Ben Carter");
  const letter = "correspondence { id version status classifiedAs timeToClassifyMinutes classifiedBy { name } }";
  interface Letter { correspondence: { id: string; version: number } }
  const receivedAt = new Date(Date.now() - 125 * 60_000);
  const { done } = await command<Letter>(world, "Ben Carter", "recordCorrespondence", { caseId, channel: "MP", fromName: "The Member for Westmere", summary: "Asks how long it will take" }, letter);
  await world.sql("UPDATE inbound_correspondence SET received_at = $2 WHERE id = $1", [done!.correspondence.id, receivedAt]);
  expect((await command(world, "Ben Carter", "answerCorrespondence", { ...named(done!.correspondence), how: "Letter" }, letter)).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await command(world, "Ben Carter", "classifyCorrespondence", { ...named(done!.correspondence), classifiedAs: "x".repeat(81) }, letter)).refused).toMatchObject({ fields: ["classifiedAs"] });
  expect((await command(world, "Ruth Adeyemi", "classifyCorrespondence", { ...named(done!.correspondence), classifiedAs: "MP letter" }, letter)).done).toMatchObject({ correspondence: { status: "CLASSIFIED", classifiedAs: "MP letter", timeToClassifyMinutes: 125, classifiedBy: { name: "Ruth Adeyemi" } } });
  const corrected = await command<Letter>(world, "Ben Carter", "classifyCorrespondence", { id: done!.correspondence.id, expectedVersion: 2, classifiedAs: "Enquiry from a Member" }, letter);
  expect(corrected.done).toMatchObject({ correspondence: { timeToClassifyMinutes: 125, classifiedBy: { name: "Ruth Adeyemi" } } });
  expect((await command(world, "Dana Fox", "answerCorrespondence", { ...named(corrected.done!.correspondence), how: "Letter" }, letter)).refused).toMatchObject({ rule: "WM-44" });
  expect((await command(world, "Ben Carter", "answerCorrespondence", { ...named(corrected.done!.correspondence), how: "Letter of 14 January 2026" }, letter)).done).toMatchObject({ correspondence: { status: "ANSWERED" } });
});

test("[WM-03] correspondence cannot have come in the future", async () => {
  const { id: caseId } = await caseOf(world, "C-2026-000003");
  expect((await command(world, "Ben Carter", "recordCorrespondence", { caseId, channel: "POST", fromName: "Mr Thornton", summary: "Early", receivedAt: "2026-01-15T00:00:00Z" }, "correspondence { id }")).refused).toMatchObject({ rule: "CS-27" });
});

test("[WM-46] an activity is done by whoever holds it and cancelled by them or their leader", async () => {
  const { id: caseId } = await caseOf(world, "C-2026-000003");
  const activity = "activity { id version status doneBy { name } }";
  interface Done { activity: { id: string; version: number } }
  const made = async () => (await command<Done>(world, "Ben Carter", "addActivity", { caseId, kind: "LETTER", summary: "Write to him", dueOn: "2026-01-16" }, activity)).done!.activity;
  const first = await made();
  expect((await command(world, "Dana Fox", "completeActivity", named(first), activity)).refused).toMatchObject({ rule: "WM-44" });
  expect((await command(world, "Ben Carter", "completeActivity", named(first), activity)).done).toMatchObject({ activity: { status: "DONE", doneBy: { name: "Ben Carter" } } });
  expect((await command(world, "Dana Fox", "cancelActivity", { ...named(await made()), reason: "Not needed" }, activity)).done).toMatchObject({ activity: { status: "CANCELLED" } });
});
