import { workIn, type Assigned } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => {
  world = await openWorld();
  work = workIn(world);
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  await world.sql("INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Call Ms Hale back' FROM cases WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO inbound_correspondence (case_id, channel, from_name, summary) SELECT id, 'POST', 'Margaret Hale', 'She encloses a letter' FROM cases WHERE reference = 'C-2026-000002'");
});
afterEach(async () => { expect(await work.orphans()).toEqual([]); });
afterAll(() => world.close());

const groups = "mutation($input: ReturnCaseGroupsInput!) { returnCaseGroupsToSegment(input: $input) { results { id done code message } } }";
const oneCase = "mutation($input: ReturnCaseInput!) { returnCaseToSegment(input: $input) { case { reference ownerPositionId returnedAt } } }";
const returnGroup = async (as: Parameters<World["ask"]>[0], reference: string) =>
  (await work.answered<Assigned>(as, groups, { caseGroups: await work.named("case_groups", [reference]) })).results[0]!;
const returnCase = async (as: Parameters<World["ask"]>[0], reference: string) =>
  world.ask<{ returnCaseToSegment: { case: { ownerPositionId: string | null; returnedAt: string | null } } }>(as, oneCase, { input: (([{ id, expectedVersion }]) => ({ id, expectedVersion }))(await work.named("cases", [reference]) as [{ id: string; expectedVersion: number }]) });
const finish = (table: string, status: string, more = "") => world.sql(`UPDATE ${table} SET status = '${status}'${more}`);

test("[WM-49] a case group with open work does not go back, and the refusal says which kinds and how many", async () => {
  const refused = await returnGroup("Amina Yusuf", "G-HALE");
  expect(refused).toMatchObject({ done: false, code: "RULE_REFUSED", message: "3 service requests, 1 activity and 1 piece of correspondence are still open. Complete or cancel what is open, then return it." });
});

test("[WM-49] the reason stands beside the button before anybody presses it", async () => {
  const { data } = await world.ask<{ caseByReference: { choices: { action: string; allowed: boolean; because: string | null }[] } }>("Amina Yusuf", `{ caseByReference(reference: "C-2026-000002") { choices { action allowed because } } }`);
  expect(data.caseByReference.choices.find((one) => one.action === "returnToSegment")).toEqual({ action: "returnToSegment", allowed: false, because: "1 service request and 1 piece of correspondence are still open. Complete or cancel what is open, then return it." });
});

test("[WM-49] a case with one open activity does not go back", async () => {
  await finish("service_requests", "CANCELLED");
  const { errors } = await returnCase("Amina Yusuf", "C-2026-000001");
  expect(errors?.[0]).toMatchObject({ message: "1 activity is still open. Complete or cancel what is open, then return it.", extensions: { code: "RULE_REFUSED", fields: [{ rule: "WM-49" }] } });
});

test("[WM-48] only whoever holds it, or their leader, returns it", async () => {
  await finish("activities", "DONE", ", done_at = now()");
  const { errors } = await returnCase("Chidi Okafor", "C-2026-000001");
  expect(errors?.[0]).toMatchObject({ extensions: { code: "RULE_REFUSED", fields: [{ rule: "WM-48" }] } });
});

test("[WM-48] a caseworker returns a case with nothing outstanding; the rest of its group stays with them", async () => {
  const { data, errors } = await returnCase("Amina Yusuf", "C-2026-000001");
  expect(errors).toBeUndefined();
  expect(data.returnCaseToSegment.case).toMatchObject({ ownerPositionId: null, returnedAt: expect.any(String) });
  expect([(await work.group("G-HALE")).owner, (await work.case("C-2026-000002")).owner]).toEqual(["Amina Yusuf", "Amina Yusuf"]);
});

test("[WM-07] new work on a returned case brings it back to the owner of its group", async () => {
  await world.sql("INSERT INTO activities (case_id, kind, summary) SELECT id, 'CHECK', 'She found the letter' FROM cases WHERE reference = 'C-2026-000001'");
  expect((await work.case("C-2026-000001")).owner).toBe("Amina Yusuf");
  await finish("activities", "DONE", ", done_at = now()");
});

test("[WM-48] a case group with nothing outstanding goes back whole", async () => {
  await finish("inbound_correspondence", "ANSWERED", ", answered_at = now()");
  expect(await returnGroup("Amina Yusuf", "G-HALE")).toMatchObject({ done: true });
  expect([(await work.group("G-HALE")).owner, (await work.case("C-2026-000001")).owner, (await work.case("C-2026-000002")).owner]).toEqual([null, null, null]);
  expect(await returnGroup("Amina Yusuf", "G-HALE")).toMatchObject({ done: false, message: "G-HALE is already in the segment's hopper." });
});

test("[WM-49] work that arrives while a return waits for its turn stops the return", async () => {
  await work.giveGroups("Dana Fox", ["G-HALE"], await work.seat("Amina Yusuf"));
  const slow = await world.office.pool.connect();
  await slow.query("BEGIN");
  await slow.query("INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Just in time' FROM cases WHERE reference = 'C-2026-000001'");
  const returning = returnGroup("Amina Yusuf", "G-HALE");
  await new Promise((passed) => setTimeout(passed, 200));
  await slow.query("COMMIT");
  slow.release();
  expect(await returning).toMatchObject({ done: false, code: "RULE_REFUSED" });
  expect((await work.group("G-HALE")).owner).toBe("Amina Yusuf");
});
