import { inboxIn } from "@remit/test/office/inbox";
import { policiesIn } from "@remit/test/office/policies";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof policiesIn>;
let [item, map, arrangement] = ["", "", ""];
beforeAll(async () => {
  world = await openWorld();
  office = policiesIn(world);
});
afterAll(() => world.close());

const toItem = (as: Who, name: string, more: object = {}) => office.to(as, name, "guidanceItem", item, more);
const guidance = async (more: object = {}) => ({ title: "Taking a complaint by telephone", text: "Say back what you heard.", ownerId: await office.staff("Dana Fox"), lookEveryMonths: 6, mapIds: [map], ...more });

test("[AS-18] a process map is maintained by two named people, by the database itself too", async () => {
  const asked = { name: "From first call to case", href: "https://maps.ombudsman.example/first-call", firstMaintainerId: await office.staff("Dana Fox"), secondMaintainerId: await office.staff("Owen Pryce") };
  expect((await office.begin("Dana Fox", "addProcessMap", "processMap", asked)).refused?.code).toBe("FORBIDDEN");
  expect((await office.begin("Helen Marsh", "addProcessMap", "processMap", { ...asked, secondMaintainerId: asked.firstMaintainerId })).refused).toMatchObject({ rule: "AS-18", message: "Two different people maintain a process map. Name another one." });
  expect((await office.begin("Helen Marsh", "addProcessMap", "processMap", { ...asked, href: "javascript:alert(1)" })).refused?.code).toBe("VALIDATION_FAILED");
  map = (await office.begin("Helen Marsh", "addProcessMap", "processMap", asked)).record!.id;
  await expect(world.sql("UPDATE process_maps SET second_maintainer_id = first_maintainer_id")).rejects.toThrow("two_people_maintain_it");
  expect((await office.to("Amina Yusuf", "writeProcessMap", "processMap", map, asked)).refused).toMatchObject({ rule: "AS-18", message: "Dana Fox and Owen Pryce maintain this map. Ask them." });
  expect((await office.to("Owen Pryce", "writeProcessMap", "processMap", map, { ...asked, name: "From the first call to a case" })).record).toMatchObject({ name: "From the first call to a case", firstMaintainer: { name: "Dana Fox" }, secondMaintainer: { name: "Owen Pryce" } });
});

test("[AS-18] guidance says something or where it is read, has somebody who maintains it, and leads to process maps", async () => {
  expect((await office.begin("Helen Marsh", "addGuidance", "guidanceItem", await guidance({ text: " " }))).refused).toMatchObject({ rule: "AS-18", message: "Write what it says, or give the address where it can be read." });
  expect((await office.begin("Helen Marsh", "addGuidance", "guidanceItem", await guidance({ mapIds: [await office.staff("Dana Fox")] }))).refused?.rule).toBe("AS-18");
  const { record } = await office.begin("Helen Marsh", "addGuidance", "guidanceItem", await guidance());
  expect(record).toMatchObject({ reference: "GU-000001", owner: { name: "Dana Fox" }, lookedAtOn: "2026-01-14", nextLookOn: "2026-07-14", isOverdue: false, maps: { nodes: [{ map: { name: "From the first call to a case" } }] } });
  item = record!.id;
  expect((await toItem("Amina Yusuf", "writeGuidance", await guidance())).refused).toMatchObject({ rule: "AS-18", message: "Dana Fox maintains this. Ask them." });
  expect((await toItem("Dana Fox", "writeGuidance", await guidance({ text: "Say back what you heard, and ask whether it is right.", mapIds: [] }))).record).toMatchObject({ text: "Say back what you heard, and ask whether it is right.", maps: { nodes: [] } });
  expect(await office.read("Ana Petrova", "guidanceItem", item)).toMatchObject({ title: "Taking a complaint by telephone" });
});

test("[AS-18] whoever maintains it finds that a look is overdue, and says when they looked", async () => {
  world.at(new Date("2026-07-15T09:00:00Z"));
  const overdue = async (as: Who) => (await world.ask<{ guidanceItems: { totalCount: number } }>(as, "{ guidanceItems(filter: { isMine: { eq: true }, isOverdue: { eq: true } }) { totalCount } }")).data.guidanceItems.totalCount;
  expect([await overdue("Dana Fox"), await overdue("Helen Marsh")]).toEqual([1, 0]);
  expect((await toItem("Helen Marsh", "lookAtGuidance")).refused).toMatchObject({ rule: "AS-18", message: "Dana Fox maintains this and says when they looked at it." });
  expect((await toItem("Dana Fox", "lookAtGuidance", { note: "Still right." })).record).toMatchObject({ lookedAtOn: "2026-07-15", nextLookOn: "2027-01-15", isOverdue: false, lookedAtNote: "Still right." });
  expect(await overdue("Dana Fox")).toBe(0);
});

test("[AS-19] an arrangement for business continuity has an owner and a day of review; overdue ones show to their owner", async () => {
  const asked = { name: "No power in the building", text: "Team leaders ring their people from home.", ownerId: await office.staff("Grace Lomax"), reviewOn: "2026-08-01" };
  expect((await office.begin("Grace Lomax", "addContinuityArrangement", "continuityArrangement", asked)).refused?.code).toBe("FORBIDDEN");
  arrangement = (await office.begin("Helen Marsh", "addContinuityArrangement", "continuityArrangement", asked)).record!.id;
  world.at(new Date("2026-08-02T09:00:00Z"));
  expect(await office.read("Grace Lomax", "continuityArrangement", arrangement)).toMatchObject({ isMine: true, isOverdue: true, owner: { name: "Grace Lomax" } });
  const review = (as: Who, reviewOn: string) => office.to(as, "reviewContinuityArrangement", "continuityArrangement", arrangement, { note: "We tried it: two numbers were old.", reviewOn });
  expect((await review("Helen Marsh", "2027-02-01")).refused).toMatchObject({ rule: "AS-19", message: "Grace Lomax owns this arrangement and reviews it." });
  expect((await review("Grace Lomax", "2026-08-01")).refused).toMatchObject({ rule: "AS-19", message: "The day of the next review has passed. Give today's date or a later one." });
  expect((await review("Grace Lomax", "2027-02-01")).record).toMatchObject({ reviewedOn: "2026-08-02", reviewOn: "2027-02-01", isOverdue: false });
});

test("[AS-20] a manager logs that guidance was gone over with somebody or a team whom they lead, with the items", async () => {
  const log = (as: Who, more: object) => office.begin(as, "logGuidanceDiscussion", "guidanceDiscussion", { heldOn: "2026-08-01", itemIds: [item], note: "Listen longer.", ...more });
  expect((await log("Ben Carter", { staffId: await office.staff("Amina Yusuf") })).refused).toMatchObject({ rule: "AS-20", message: "You do not lead Amina Yusuf. Whoever does goes over guidance with them." });
  expect((await log("Dana Fox", { staffId: await office.staff("Dana Fox") })).refused?.rule).toBe("AS-20");
  expect((await log("Dana Fox", { staffId: await office.staff("Amina Yusuf"), itemIds: [] })).refused).toMatchObject({ rule: "AS-20", message: "Name the items of guidance that you went over, from those in use." });
  expect((await log("Dana Fox", { staffId: await office.staff("Amina Yusuf"), heldOn: "2026-08-03" })).refused).toMatchObject({ rule: "AS-20", message: "That day has not come. Log the talk once it was held." });
  expect((await log("Dana Fox", { staffId: await office.staff("Amina Yusuf"), teamId: await office.team("Customer Care Team 2") })).refused?.code).toBe("VALIDATION_FAILED");
  expect((await log("Dana Fox", { staffId: await office.staff("Amina Yusuf") })).record).toMatchObject({ kind: "ONE_TO_ONE", people: "Amina Yusuf", ledBy: { name: "Dana Fox" }, items: { nodes: [{ item: { reference: "GU-000001" } }] } });
  expect((await log("Owen Pryce", { teamId: await office.team("Customer Care Team 1") })).record).toMatchObject({ kind: "TEAM", people: "Lewis Grant", team: { name: "Customer Care Team 1" } });
});

test("[AS-20] only those who were there read it; the audit says what was gone over and of a one-to-one not with whom", async () => {
  const seen = async (as: Who) => (await world.ask<{ guidanceDiscussions: { nodes: { people: string }[] } }>(as, "{ guidanceDiscussions { nodes { people note } } }")).data.guidanceDiscussions.nodes.map(({ people }) => people);
  expect([await seen("Dana Fox"), await seen("Amina Yusuf"), await seen("Lewis Grant"), await seen("Helen Marsh"), await seen("Ben Carter")]).toEqual([["Amina Yusuf"], ["Amina Yusuf"], ["Lewis Grant"], [], []]);
  const { said } = (await world.sql<{ said: string }>("SELECT string_agg(particulars::text, ' ') AS said FROM audit_entries WHERE action = 'went over guidance'"))[0]!;
  expect(said).toContain("Taking a complaint by telephone");
  expect(said).not.toMatch(/Amina|Listen longer/);
  await expect(world.sql("UPDATE guidance_discussions SET note = 'x'")).rejects.toThrow("stays as written");
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual([]);
});

test("[AS-18] what is withdrawn keeps its reason and is gone over no more", async () => {
  expect((await toItem("Dana Fox", "withdrawGuidance", { reason: "Two pages said the same." })).record).toMatchObject({ state: "WITHDRAWN", withdrawnBecause: "Two pages said the same." });
  expect((await toItem("Dana Fox", "lookAtGuidance")).refused?.code).toBe("INVALID_TRANSITION");
  expect((await office.begin("Dana Fox", "logGuidanceDiscussion", "guidanceDiscussion", { heldOn: "2026-08-01", itemIds: [item], staffId: await office.staff("Amina Yusuf") })).refused?.rule).toBe("AS-20");
});
