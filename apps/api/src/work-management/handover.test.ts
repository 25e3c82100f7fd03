import { workIn } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => { world = await openWorld(); work = workIn(world); });
beforeEach(async () => {
  await world.sql("UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name IN ('Amina Yusuf', 'Chidi Okafor') ORDER BY s.name LIMIT 1), version = version + 1 WHERE reference IN ('G-HALE', 'G-THORNTON')");
});
afterEach(async () => { expect(await work.orphans()).toEqual([]); });
afterAll(() => world.close());

const person = async (name: string) => (await world.sql<{ id: string; version: number; is_active: boolean } & Record<string, unknown>>("SELECT id, version, is_active FROM staff_members WHERE name = $1", [name]))[0]!;
const groupId = async (reference: string) => (await work.group(reference)).id;
const vacantSeat = async (team: string, title: string) => (await world.sql<{ id: string } & Record<string, unknown>>("INSERT INTO positions (title, role_id, segment_id, team_id) SELECT $2, r.id, t.segment_id, t.id FROM teams t, roles r WHERE t.name = $1 AND r.name = 'Caseworker' RETURNING id", [team, title]))[0]!.id;

interface Plan { handoverPlan: { version: number; seats: { positionId: string; caseGroups: { reference: string; title: string | null; pendingWorkitems: number }[] }[]; takers: { name: string; canBeGivenWork: boolean }[] } | null }
const plan = (as: Who, id: string) => world.ask<Plan>(as, "query($id: ID!) { handoverPlan(staffMemberId: $id) { version seats { positionId caseGroups { reference title pendingWorkitems } } takers { name canBeGivenWork } } }", { id });
const move = (as: Who, input: object) => world.ask(as, "mutation($input: MoveStaffMemberInput!) { moveStaffMember(input: $input) { staffMember { name } } }", { input });
const end = async (as: Who, name: string, handover: object) => {
  const { id, version } = await person(name);
  return world.ask<{ deactivateStaffMember: { staffMember: { isActive: boolean } } }>(as, "mutation($input: DeactivateStaffMemberInput!) { deactivateStaffMember(input: $input) { staffMember { isActive } } }", { input: { id, expectedVersion: version, handover } });
};
const refusal = (answer: { errors?: readonly { message: string; extensions: { code: string; fields?: readonly { rule?: string }[] } }[] }) => [answer.errors?.[0]?.extensions.code, answer.errors?.[0]?.extensions.fields?.[0]?.rule, answer.errors?.[0]?.message];

test("[WM-22] the plan shows what hangs on a person, and everyone of the segment who could take it", async () => {
  const { data } = await plan("Grace Lomax", (await person("Amina Yusuf")).id);
  expect(data.handoverPlan!.seats[0]!.caseGroups).toEqual([
    { reference: "G-HALE", title: "Margaret Hale and Westmere Hospital Trust", pendingWorkitems: 3 }, { reference: "G-THORNTON", title: "John Thornton and Harbour Housing", pendingWorkitems: 1 }]);
  expect(data.handoverPlan!.takers.map((one) => one.name)).toEqual(expect.arrayContaining(["Ben Carter", "Lewis Grant", "Dana Fox"]));
  expect(data.handoverPlan!.takers.map((one) => one.name)).not.toContain("Amina Yusuf");
});

test("[WM-22] an administrator who may not see cases plans by reference alone; a caseworker may not plan at all", async () => {
  const { id } = await person("Amina Yusuf");
  expect((await plan("Sam Reid", id)).data.handoverPlan!.seats[0]!.caseGroups[0]).toEqual({ reference: "G-HALE", title: null, pendingWorkitems: 3 });
  expect(refusal(await plan("Chidi Okafor", id))[0]).toBe("FORBIDDEN");
});

test("[WM-22] nothing happens while the plan leaves a case group out, and the refusal names it", async () => {
  const answer = await end("Sam Reid", "Amina Yusuf", { exceptions: [{ caseGroupId: await groupId("G-HALE") }] });
  expect(refusal(answer)).toEqual(["RULE_REFUSED", "WM-22", "The handover plan leaves out G-THORNTON. Say who takes each of them, or send the rest to the hopper."]);
  expect([(await person("Amina Yusuf")).is_active, (await work.group("G-HALE")).owner]).toEqual([true, "Amina Yusuf"]);
});

test("[WM-22, AS-36] work is not handed to someone who cannot take it", async () => {
  expect(refusal(await end("Sam Reid", "Amina Yusuf", { otherwiseToPositionId: await work.seat("Nia Bevan") }))[2]).toBe("G-HALE: Nia Bevan has not completed induction and cannot be given live cases yet.");
  expect(refusal(await end("Sam Reid", "Amina Yusuf", { otherwiseToPositionId: await work.seat("Idris Kay") }))[2]).toContain("works in another segment");
  expect(refusal(await end("Sam Reid", "Amina Yusuf", { otherwiseToPositionId: await work.seat("Amina Yusuf") }))[2]).toContain("being left");
});

test("[WM-22] a person moves team in one act: the work goes where the plan says and the old seat is empty", async () => {
  const [seat, next, { id, version }] = [await work.seat("Amina Yusuf"), await vacantSeat("Customer Care Team 1", "Caseworker, Team 1 (second)"), await person("Amina Yusuf")];
  const answer = await move("Grace Lomax", { id, expectedVersion: version, fromPositionId: seat, toPositionId: next, handover: { otherwiseToPositionId: await work.seat("Chidi Okafor"), exceptions: [{ caseGroupId: await groupId("G-THORNTON") }] } });
  expect(answer.errors).toBeUndefined();
  expect([(await work.group("G-HALE")).owner, (await work.group("G-THORNTON")).owner, await work.owners("SR-000101", "SR-000104")]).toEqual(["Chidi Okafor", null, ["Chidi Okafor", null]]);
  expect(await world.sql("SELECT position_id, is_primary FROM position_holdings WHERE staff_id = $1 AND held_to IS NULL", [id])).toEqual([{ position_id: next, is_primary: true }]);
  expect(await world.sql("SELECT holder_id FROM positions WHERE id = $1", [seat])).toEqual([{ holder_id: null }]);
  const told = await world.sql("SELECT action, particulars->>'handedOver' AS count FROM audit_entries WHERE record_id = $1 AND action LIKE 'moved%'", [id]);
  expect(told).toEqual([{ action: "moved to another position", count: "2" }]);
});

test("[WM-22] a person may take their work along to a seat of the same segment", async () => {
  const [seat, next, { id, version }] = [await work.seat("Amina Yusuf"), await vacantSeat("Customer Care Team 2", "Caseworker, Team 2 (again)"), await person("Amina Yusuf")];
  const answer = await move("Sam Reid", { id, expectedVersion: version, fromPositionId: seat, toPositionId: next, handover: { otherwiseToPositionId: next } });
  expect(answer.errors).toBeUndefined();
  expect([(await work.group("G-HALE")).owner, await work.seat("Amina Yusuf")]).toEqual(["Amina Yusuf", next]);
});

test("[WM-05] a seat that somebody holds cannot be taken up, and a seat that one does not hold cannot be left", async () => {
  const [seat, { id, version }] = [await work.seat("Amina Yusuf"), await person("Amina Yusuf")];
  const taken = await move("Sam Reid", { id, expectedVersion: version, fromPositionId: seat, toPositionId: await work.seat("Ben Carter"), handover: { otherwiseToHopper: true } });
  expect(refusal(taken)).toEqual(["RULE_REFUSED", "WM-05", "That position is not vacant. Choose one that is open and that nobody holds."]);
  const foreign = await move("Sam Reid", { id, expectedVersion: version, fromPositionId: await work.seat("Ben Carter"), toPositionId: await vacantSeat("Customer Care Team 1", "Spare"), handover: { otherwiseToHopper: true } });
  expect(refusal(foreign)[2]).toBe("They do not hold that position. Read their positions again.");
});

test("[WM-33, WM-22] a plan made from an old reading of the person is answered with the exact sentence", async () => {
  const [seat, { id, version }] = [await work.seat("Amina Yusuf"), await person("Amina Yusuf")];
  const answer = await move("Sam Reid", { id, expectedVersion: version - 1, fromPositionId: seat, toPositionId: await vacantSeat("Customer Care Team 1", "Other"), handover: { otherwiseToHopper: true } });
  expect(refusal(answer)).toEqual(["CONFLICT", undefined, "The selected record has been modified by another user since it was retrieved"]);
});

test("[WM-22] a seat is vacated with its work, by the segment's manager and not by a team leader", async () => {
  const seat = await work.seat("Amina Yusuf");
  const vacate = (as: Who, version: number) => world.ask(as, "mutation($input: VacatePositionInput!) { vacatePosition(input: $input) { position { holderId } } }", { input: { id: seat, expectedVersion: version, handover: { otherwiseToHopper: true } } });
  const [{ version } = { version: 0 }] = await world.sql<{ version: number } & Record<string, unknown>>("SELECT version FROM positions WHERE id = $1", [seat]);
  expect(refusal(await vacate("Dana Fox", version))[0]).toBe("FORBIDDEN");
  expect((await vacate("Grace Lomax", version)).data).toEqual({ vacatePosition: { position: { holderId: null } } });
  expect((await work.group("G-HALE")).owner).toBeNull();
  await world.sql("INSERT INTO position_holdings (position_id, staff_id, held_from) SELECT $1, id, '2026-01-14' FROM staff_members WHERE name = 'Amina Yusuf'", [seat]);
});

test("[WM-22, WM-05] access ends in one act: the work passes on, all seats are left and the sessions end at once", async () => {
  expect((await world.ask("Amina Yusuf", "{ segments { totalCount } }")).errors).toBeUndefined();
  const answer = await end("Sam Reid", "Amina Yusuf", { otherwiseToHopper: true, exceptions: [{ caseGroupId: await groupId("G-HALE"), toPositionId: await work.seat("Ben Carter") }] });
  expect(answer.data).toEqual({ deactivateStaffMember: { staffMember: { isActive: false } } });
  expect([(await work.group("G-HALE")).owner, (await work.group("G-THORNTON")).owner]).toEqual(["Ben Carter", null]);
  await new Promise((passed) => setTimeout(passed, 100));
  expect((await world.ask("Amina Yusuf", "{ segments { totalCount } }")).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("[WM-22, AS-35] nobody ends their own access, and the office keeps an administrator", async () => {
  expect(refusal(await end("Sam Reid", "Sam Reid", { otherwiseToHopper: true }))[2]).toBe("You cannot end your own access. Ask another administrator.");
  const { id, version } = await person("Sam Reid");
  const answer = await move("Sam Reid", { id, expectedVersion: version, fromPositionId: await work.seat("Sam Reid"), toPositionId: await vacantSeat("Customer Care Team 1", "Escape"), handover: { otherwiseToHopper: true } });
  expect(refusal(answer)[2]).toBe("Nobody else holds a position that may manage the organisation. Appoint another administrator first.");
});
