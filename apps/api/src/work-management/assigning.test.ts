import { assignRequests, workIn, type Assigned } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => { world = await openWorld(); work = workIn(world); });
afterEach(async () => { expect(await work.orphans()).toEqual([]); });
afterAll(() => world.close());

const hale = ["SR-000101", "SR-000102", "SR-000103"];

test("[WM-32, WM-28, WM-31] assigning one request moves its whole case group, its cases and their other requests", async () => {
  const done = await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  expect(done).toMatchObject({ moved: 3, movedWork: { caseGroups: 1, cases: 2, serviceRequests: 3, activities: 0, correspondence: 0 }, results: [{ done: true, code: null }] });
  expect(await work.owners(...hale)).toEqual(["Amina Yusuf", "Amina Yusuf", "Amina Yusuf"]);
  expect([(await work.case("C-2026-000001")).owner, (await work.case("C-2026-000002")).owner]).toEqual(["Amina Yusuf", "Amina Yusuf"]);
  const assigned = await world.ask<{ serviceRequests: { nodes: { reference: string }[] } }>("Dana Fox", `{ serviceRequests(filter: { isOpen: { eq: true }, isInMyCommand: { eq: true } }) { nodes { reference } } }`);
  expect(assigned.data.serviceRequests.nodes.map((one) => one.reference).sort()).toEqual(hale);
});

test("[WM-32] every record that moved says so on its case's chain, with whence and whither", async () => {
  const entries = await world.sql("SELECT record_type, particulars->>'from' AS \"from\", particulars->>'to' AS \"to\", particulars->>'movedWith' AS moved_with FROM audit_entries WHERE action = 'assigned' ORDER BY record_type, particulars->>'reference'");
  const entry = (type: string) => ({ record_type: type, from: null, to: "Amina Yusuf", moved_with: "G-HALE" });
  expect(entries).toEqual(["Case", "Case", "CaseGroup", "ServiceRequest", "ServiceRequest", "ServiceRequest"].map(entry));
});

test("[WM-07] new work on an assigned case group goes to its owner, whoever adds it", async () => {
  await world.sql("INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Call Ms Hale back' FROM cases WHERE reference = 'C-2026-000002'");
  const [added] = await world.sql("SELECT s.name FROM activities a JOIN positions p ON p.id = a.owner_position_id JOIN staff_members s ON s.id = p.holder_id");
  expect(added).toEqual({ name: "Amina Yusuf" });
});

test("[WM-37, WM-75] work in progress is reassigned whole, at any time", async () => {
  await world.sql("UPDATE service_requests SET status = 'IN_PROGRESS' WHERE reference = 'SR-000102'");
  expect(await work.give("Dana Fox", ["SR-000103"], await work.seat("Chidi Okafor"))).toMatchObject({ movedWork: { serviceRequests: 3, activities: 1 }, results: [{ done: true }] });
  expect(await work.owners(...hale)).toEqual(["Chidi Okafor", "Chidi Okafor", "Chidi Okafor"]);
});

test("[WM-33, WM-34] a leader who was slower reads the exact sentence, who was quicker and when; nothing changes", async () => {
  const stale = await work.named("service_requests", ["SR-000104"]);
  await work.give("Dana Fox", ["SR-000104"], await work.seat("Chidi Okafor"));
  const { results, moved } = await work.answered<Assigned>("Grace Lomax", assignRequests, { serviceRequests: stale, toPositionId: await work.seat("Amina Yusuf") });
  expect(results[0]).toMatchObject({ done: false, code: "CONFLICT", message: "The selected record has been modified by another user since it was retrieved", changedBy: "Dana Fox" });
  expect(Math.abs(Date.parse(results[0]!.changedAt!) - Date.now())).toBeLessThan(60_000);
  expect([moved, (await work.request("SR-000104")).owner]).toEqual([0, "Chidi Okafor"]);
});

test("[WM-38] reassigning what somebody else has reassigned is answered with the same sentence, also when it left the leader's team", async () => {
  const stale = await work.named("service_requests", ["SR-000104"]);
  await work.give("Grace Lomax", ["SR-000104"], await work.seat("Lewis Grant"));
  const { results } = await work.answered<Assigned>("Dana Fox", assignRequests, { serviceRequests: stale, toPositionId: await work.seat("Amina Yusuf") });
  expect(results[0]).toMatchObject({ done: false, code: "CONFLICT", changedBy: "Grace Lomax" });
  const back = await work.answered<Assigned>("Grace Lomax", assignRequests, { serviceRequests: stale, toPositionId: await work.seat("Amina Yusuf") });
  expect(back.results[0]).toMatchObject({ code: "CONFLICT", message: "The selected record has been modified by another user since it was retrieved", changedBy: "Grace Lomax" });
});

test("[WM-33] of two chosen requests that move together, one that changed keeps both where they are", async () => {
  const [first, second] = await work.named("service_requests", ["SR-000101", "SR-000102"]);
  await world.sql("UPDATE service_requests SET priority = 501, version = version + 1 WHERE reference = 'SR-000102'");
  const { results, moved } = await work.answered<Assigned>("Dana Fox", assignRequests, { serviceRequests: [first, second], toPositionId: await work.seat("Amina Yusuf") });
  expect(results.map((one) => one.code)).toEqual(["RULE_REFUSED", "CONFLICT"]);
  expect(results[0]!.message).toContain("moves together with SR-000102");
  expect([moved, await work.owners(...hale)]).toEqual([0, ["Chidi Okafor", "Chidi Okafor", "Chidi Okafor"]]);
});

test("[WM-35] a bulk command answers for each request: one is moved, one is refused, one is not there", async () => {
  const absent = { id: "01900000-0000-7000-8000-000000000000", expectedVersion: 1 };
  const named = [...(await work.named("service_requests", ["SR-000101", "SR-000104"])), absent];
  const { results } = await work.answered<Assigned>("Grace Lomax", assignRequests, { serviceRequests: named, toPositionId: await work.seat("Lewis Grant") });
  expect(results.map(({ done, code }) => [done, code])).toEqual([[true, null], [false, "RULE_REFUSED"], [false, "NOT_FOUND"]]);
  expect(results[1]!.message).toBe("SR-000104 is already with Lewis Grant (400009).");
});

test("[WM-36] what is given to the segment manager goes back to the hopper whole", async () => {
  expect(await work.give("Owen Pryce", ["SR-000102"], await work.seat("Grace Lomax"))).toMatchObject({ moved: 3, results: [{ done: true }] });
  expect(await work.owners(...hale)).toEqual([null, null, null]);
});

test("[WM-36, WM-39] the manager of another segment is nobody's way into that segment", async () => {
  const { results } = await work.give("Owen Pryce", ["SR-000104"], await work.seat("Tom Pell"));
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED" });
  expect(results[0]!.message).toContain("another segment");
});

test("[WM-29] work goes to someone of one's own team or to oneself, and to nobody else", async () => {
  const outside = await work.give("Dana Fox", ["SR-000101"], await work.seat("Lewis Grant"));
  expect(outside.results[0]).toMatchObject({ done: false, code: "RULE_REFUSED", message: "Lewis Grant is outside your command. Choose someone of your own team or segment." });
  expect((await work.give("Dana Fox", ["SR-000101"], await work.seat("Dana Fox"))).results[0]).toMatchObject({ done: true });
  await work.give("Dana Fox", ["SR-000101"], null);
});

test("[AS-36] nobody gets live work before their induction is complete", async () => {
  const { results } = await work.give("Dana Fox", ["SR-000101"], await work.seat("Nia Bevan"));
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED", message: "Nia Bevan has not completed induction and cannot be given live cases yet." });
});

test("[WM-39] a leader of another segment can neither see nor reassign what is not theirs", async () => {
  const { results } = await work.give("Tom Pell", ["SR-000104"], await work.seat("Idris Kay"));
  expect(results[0]).toMatchObject({ done: false, code: "NOT_FOUND" });
});

test("[WM-04] a caseworker does not give out work, unless the position carries a team leader's permissions", async () => {
  const { results } = await work.give("Amina Yusuf", ["SR-000101"], await work.seat("Amina Yusuf"));
  expect(results[0]).toMatchObject({ done: false, code: "FORBIDDEN" });
  const done = await work.give("Priya Nair", ["SR-000105"], await work.seat("Idris Kay"), "Caseworker with team leader permissions");
  expect(done.results[0]).toMatchObject({ done: true });
  await work.give("Tom Pell", ["SR-000105"], null);
});
