import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf, rowOf } from "@remit/test/office/casework";
import { decide } from "@remit/test/office/reviews";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
beforeAll(async () => { world = await openWorld(); office = briefingsIn(world); await decide(world, "C-2026-000003"); });
afterAll(() => world.close());

const recommend = async (as: Who, more: object = {}) => office.begin(as, "makeRecommendation", "bodyRecommendation", { caseId: (await caseOf(world, "C-2026-000003")).id, what: "Survey the room and treat the damp.", dueOn: "2026-03-31", ...more });

test("[PO-70] what a decision recommends to the body is on the body's record, with whether it was done and how that is known", async () => {
  expect((await recommend("Amina Yusuf", { caseId: (await caseOf(world, "C-2026-000001")).id })).refused?.code).toBe("INVALID_TRANSITION");
  expect((await recommend("Amina Yusuf", { dueOn: "2026-01-13" })).refused).toMatchObject({ rule: "PO-70", message: "The date by which it is due has passed. Give today's date or a later one." });
  expect((await recommend("Ana Petrova")).refused?.code).toBe("FORBIDDEN");
  const { record } = await recommend("Amina Yusuf");
  expect(record).toMatchObject({ state: "WAITING", isOpen: true, body: { name: "Harbour Housing" } });
  const say = (more: object) => office.to("Amina Yusuf", "recordCompliance", "bodyRecommendation", record!.id, { outcome: "PARTLY", evidence: "The survey came.", on: "2026-01-14", ...more });
  expect((await say({ on: "2026-01-15" })).refused).toMatchObject({ rule: "PO-70", message: "Give a day from the recommendation on and not ahead." });
  expect((await say({ outcome: "WAITING" })).refused?.code).toBe("VALIDATION_FAILED");
  expect((await say({})).record).toMatchObject({ state: "PARTLY", isOpen: true });
  world.at(new Date("2026-04-01T09:00:00Z"));
  expect(await office.read("Amina Yusuf", "bodyRecommendation", record!.id)).toMatchObject({ isOverdue: true });
  expect((await say({ outcome: "COMPLIED", evidence: "Photographs of the dry wall.", on: "2026-04-01" })).record).toMatchObject({ state: "COMPLIED", isOpen: false, evidence: "Photographs of the dry wall." });
  expect((await say({ outcome: "REFUSED" })).refused?.code).toBe("INVALID_TRANSITION");
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[PO-70] a body's record holds its contacts, its cases, what was promised to it and whether it did what was recommended", async () => {
  const body = await rowOf(world, "bodies", "name", "Harbour Housing");
  const { record } = await office.begin("Ruth Adeyemi", "addRelationship", "externalRelationship", { name: "Harbour Housing, chief executive", kind: "BODY", bodyId: body.id, contact: "Leah Brandt, 020 7946 0555", ownerId: await office.staff("Helen Marsh") });
  await office.begin("Ruth Adeyemi", "giveUndertaking", "undertaking", { relationshipId: record!.id, what: "A draft of the report", dueOn: "2026-02-01", ownerId: await office.staff("Helen Marsh") });
  const { data } = await world.ask<{ body: object }>("Amina Yusuf", `{ body(id: "${body.id}") { cases { totalCount } relationships { nodes { name contact undertakings { nodes { what state } } } } recommendations { nodes { what state } } } }`);
  expect(data.body).toMatchObject({ cases: { totalCount: expect.any(Number) as number }, relationships: { nodes: [{ contact: "Leah Brandt, 020 7946 0555", undertakings: { nodes: [{ what: "A draft of the report", state: "OPEN" }] } }] }, recommendations: { nodes: [{ what: "Survey the room and treat the damp.", state: "COMPLIED" }] } });
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  const { data: kept } = await world.ask<{ body: { recommendations: { nodes: object[] } } }>("Amina Yusuf", `{ body(id: "${body.id}") { recommendations { nodes { what } } } }`);
  expect(kept.body.recommendations.nodes).toEqual([]);
});
