import { sentenceOf } from "@remit/domain/audit/sentences";
import { workIn } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { bringBack } from "./placing.watch.js";

let world: World;
let work: ReturnType<typeof workIn>;
beforeEach(async () => { world = await openWorld(); work = workIn(world); });
afterEach(async () => { expect(await work.orphans()).toEqual([]); await world.close(); });

const team = async (name: string) => (await world.sql<{ id: string }>("SELECT id FROM teams WHERE name = $1", [name]))[0]!.id;
const person = async (name: string) => (await world.sql<{ id: string; version: number }>("SELECT id, version FROM staff_members WHERE name = $1", [name]))[0]!;
const place = async (as: Who, who: Who, to: string, more: object = {}) => {
  const { id, version } = await person(who);
  const { data, errors } = await world.ask<{ placeStaffMember: { placement: { id: string; version: number } } | null }>(as, "mutation($input: PlaceStaffMemberInput!) { placeStaffMember(input: $input) { placement { id version } } }", {
    input: { id, expectedVersion: version, fromPositionId: await work.seat(who, who === "Dana Fox" ? "Team leader" : "Caseworker"), teamId: await team(to), endsOn: "2026-01-23", isCivilEmergency: true, reason: "Floods in the valley", handover: { otherwiseToHopper: true }, ...more } });
  return { placement: data?.placeStaffMember?.placement, because: errors?.[0]?.message };
};
const seatsOf = (name: string) => world.sql("SELECT t.name AS team, h.is_primary AS primary FROM position_holdings h JOIN positions p ON p.id = h.position_id JOIN teams t ON t.id = p.team_id JOIN staff_members s ON s.id = h.staff_id WHERE s.name = $1 AND h.held_to IS NULL ORDER BY t.name", [name]);
const hold = async (group: string, name: string) => world.sql("UPDATE case_groups SET owner_position_id = $2 WHERE reference = $1", [group, await work.seat(name, "Caseworker")]);

test("[CS-33, WM-22] in a civil emergency a person is placed with another team in one act: their work goes where the plan says, their own seat stays theirs", async () => {
  await hold("G-HALE", "Amina Yusuf");
  expect((await place("Grace Lomax", "Amina Yusuf", "Customer Care Team 1", { handover: {} })).because).toContain("The handover plan leaves out G-HALE");
  expect((await place("Grace Lomax", "Amina Yusuf", "Customer Care Team 1", { handover: { otherwiseToPositionId: await work.seat("Chidi Okafor") } })).because).toBeUndefined();
  expect([(await work.group("G-HALE")).owner, await seatsOf("Amina Yusuf")]).toEqual(["Chidi Okafor", [{ team: "Customer Care Team 1", primary: true }, { team: "Customer Care Team 2", primary: false }]]);
  const [entry] = await world.sql<{ action: string; particulars: object }>("SELECT action, particulars FROM audit_entries WHERE action = 'placed with another team'");
  expect(sentenceOf({ ...entry!, recordType: "Placement" }, "Grace Lomax")).toBe("Grace Lomax placed Amina Yusuf with Customer Care Team 1 until 23 January 2026: Floods in the valley.");
  const { data } = await world.ask<{ positions: { nodes: { coverBy: string; coverName: string }[] } }>("Dana Fox", `{ positions(filter: { id: { eq: "${await work.seat("Amina Yusuf", "Caseworker, Team 2")}" } }) { nodes { coverBy coverName } } }`);
  expect(data.positions.nodes).toEqual([{ coverBy: "LEADER", coverName: "Dana Fox" }]);
});

test("[CS-33] whoever arranges it directs both teams, leaders are not placed, and nobody is placed twice", async () => {
  expect((await place("Dana Fox", "Amina Yusuf", "Customer Care Team 1")).because).toContain("Only someone who may");
  expect((await place("Grace Lomax", "Amina Yusuf", "Further Look Team A")).because).toBe("Further Look Team A has no team leader's position. Choose a team that is led.");
  expect((await place("Grace Lomax", "Amina Yusuf", "Customer Care Team 2")).because).toBe("They work in Customer Care Team 2 already. Choose another team.");
  expect((await place("Grace Lomax", "Dana Fox", "Customer Care Team 1")).because).toContain("Lend permissions to a deputy instead");
  await world.sql("UPDATE positions SET role_id = (SELECT id FROM roles WHERE name = 'Finance manager') WHERE title = 'Caseworker, Team 1'");
  expect((await place("Grace Lomax", "Lewis Grant", "Customer Care Team 2")).because).toContain("That takes a second person: appoint them to a position of that team instead.");
  expect((await place("Grace Lomax", "Amina Yusuf", "Customer Care Team 1", { endsOn: "2026-01-13" })).because).toContain("today or later");
  expect((await place("Grace Lomax", "Amina Yusuf", "Customer Care Team 1")).because).toBeUndefined();
  expect((await place("Sam Reid", "Amina Yusuf", "Customer Care Team 1")).because).toContain("placed with Customer Care Team 1 already");
});

test("[CS-33] the day after the last one they are back by themselves, once however many processes look, and nothing is lost", async () => {
  await place("Grace Lomax", "Lewis Grant", "Customer Care Team 2");
  await world.sql("UPDATE case_groups SET owner_position_id = (SELECT position_id FROM placements) WHERE reference = 'G-HALE'");
  world.at(new Date("2026-01-23T10:00:00Z"));
  expect(await bringBack(world.office.door)).toBe(0);
  world.at(new Date("2026-01-24T10:00:00Z"));
  expect((await Promise.all([1, 2, 3].map(() => bringBack(world.office.door)))).reduce((sum, one) => sum + one)).toBe(1);
  expect([(await work.group("G-HALE")).owner, await seatsOf("Lewis Grant")]).toEqual([null, [{ team: "Customer Care Team 1", primary: true }]]);
  expect(await world.sql("SELECT action, actor_id FROM audit_entries WHERE action = 'ended a placement'")).toEqual([{ action: "ended a placement", actor_id: null }]);
  expect(await world.sql("SELECT is_open, holder_id FROM positions WHERE id = (SELECT position_id FROM placements)")).toEqual([{ is_open: false, holder_id: null }]);
});

test("[CS-33] a placement ends earlier by an act with a plan of its own, and the leader is warned while it lasts", async () => {
  const { placement } = await place("Grace Lomax", "Chidi Okafor", "Customer Care Team 1");
  await world.sql("UPDATE case_groups SET owner_position_id = (SELECT position_id FROM placements) WHERE reference = 'G-HALE'");
  const seat = (await world.sql<{ id: string }>("SELECT home_position_id AS id FROM placements"))[0]!.id;
  expect((await work.give("Dana Fox", ["SR-000104"], seat)).warnings).toContain("Chidi Okafor is placed with Customer Care Team 1 until 23 January 2026.");
  const end = (handover: object) => world.ask("Grace Lomax", "mutation($input: EndPlacementInput!) { endPlacement(input: $input) { placement { returnedOn } } }", { input: { id: placement!.id, expectedVersion: placement!.version, handover } });
  expect((await end({})).errors?.[0]?.message).toContain("G-HALE");
  expect((await end({ otherwiseToPositionId: seat })).data).toEqual({ endPlacement: { placement: { returnedOn: "2026-01-14" } } });
  expect((await work.group("G-HALE")).owner).toBe("Chidi Okafor");
});
