import { workIn } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => {
  world = await openWorld();
  work = workIn(world);
  await world.sql("UPDATE staff_members SET skills = '{Welsh,Housing}' WHERE name = 'Chidi Okafor'");
  await world.sql("UPDATE staff_members SET has_limited_capacity = true, fte = 0.5 WHERE name = 'Priya Nair'");
  await world.sql("UPDATE teams SET specialisms = '{Health}' WHERE name = 'Customer Care Team 2'");
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  await work.give("Dana Fox", ["SR-000104"], await work.seat("Priya Nair", "Caseworker, Team 2"));
});
afterAll(() => world.close());

interface Member { name: string; openRequests: number; overdue: number; dueToday: number; caseGroups: number; loadPercent: number; availabilityWords: string; skills: string[]; isYou: boolean; canBeGivenWork: boolean; because: string | null }
const team = async (as: Who, argument = "", position?: string) => {
  const { data, errors } = await world.ask<{ myTeam: { eligible: number; skills: string[]; members: Member[] } }>(as, `{ myTeam${argument} { eligible skills members { name level openRequests overdue dueToday caseGroups loadPercent availabilityWords skills isYou canBeGivenWork because } } }`, {}, position);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.myTeam;
};
const one = async (name: string) => (await team("Dana Fox")).members.find((member) => member.name === name);

test("[WM-15, WM-29] a leader sees everyone of the team, themselves included, and nobody else", async () => {
  const { members } = await team("Dana Fox");
  expect(members.map((member) => member.name)).toEqual(["Amina Yusuf", "Ben Carter", "Chidi Okafor", "Dana Fox", "Nia Bevan", "Priya Nair"]);
  expect(members.filter((member) => member.isYou).map((member) => member.name)).toEqual(["Dana Fox"]);
});

test("[WM-15] each person's present work stands beside their name before more is given", async () => {
  expect(await one("Amina Yusuf")).toMatchObject({ openRequests: 3, overdue: 1, dueToday: 1, caseGroups: 1, availabilityWords: "Available" });
  expect(await one("Ben Carter")).toMatchObject({ openRequests: 0, availabilityWords: "Away until 20 January 2026", canBeGivenWork: true });
});

test("[WM-15] load is told by full-time equivalent: one request on half time weighs like two on full time", async () => {
  expect(await one("Amina Yusuf")).toMatchObject({ loadPercent: 100 });
  expect(await one("Priya Nair")).toMatchObject({ openRequests: 1, loadPercent: 67, availabilityWords: "Limited capacity" });
});

test("[WM-30, AS-36] the picker says how many can be given work, holds them all, and says why somebody cannot", async () => {
  const { eligible, members } = await team("Dana Fox");
  expect([eligible, members.length]).toEqual([5, 6]);
  expect(members.find((member) => !member.canBeGivenWork)).toMatchObject({ name: "Nia Bevan", because: "Nia Bevan has not completed induction and cannot be given live cases yet." });
});

test("[WM-30] whom the picker offers, the door accepts, and whom it does not, the door refuses", async () => {
  for (const member of (await team("Dana Fox")).members.filter((found) => found.name !== "Amina Yusuf")) {
    const seat = await work.seat(member.name, member.name === "Priya Nair" ? "Caseworker, Team 2" : "");
    const { results } = await work.give("Dana Fox", ["SR-000101"], seat);
    expect([member.name, results[0]!.done, results[0]!.message]).toEqual([member.name, member.canBeGivenWork, member.because]);
  }
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
});

test("[WM-72] the picker is narrowed by a person's skill or a team's specialism", async () => {
  expect(await team("Dana Fox", `(skilledIn: "Welsh")`)).toMatchObject({ eligible: 1, members: [{ name: "Chidi Okafor" }], skills: ["Health", "Housing", "Welsh"] });
  expect((await team("Dana Fox", `(skilledIn: "Health")`)).members).toHaveLength(6);
});

test("[WM-04, WM-29] command follows the position: a segment manager's is the segment, a caseworker's themselves, a permission makes a leader", async () => {
  expect((await team("Grace Lomax")).members.map((member) => member.name)).toEqual(expect.arrayContaining(["Grace Lomax", "Dana Fox", "Owen Pryce", "Lewis Grant", "Amina Yusuf"]));
  expect((await team("Amina Yusuf")).members.map((member) => member.name)).toEqual(["Amina Yusuf"]);
  expect((await team("Priya Nair", "", "Caseworker with team leader")).members.map((member) => member.name)).toEqual(["Idris Kay", "Priya Nair"]);
});

test("[WM-16] one request brings the hopper, the team and one person's work, each in its own statement", async () => {
  const { data } = await world.ask<Record<string, unknown>>("Dana Fox", `query($seat: ID) { hopper: serviceRequests(filter: { isOpen: { eq: true }, isInMyHopper: { eq: true } }) { totalCount } myTeam { eligible } assigned: serviceRequests(filter: { isOpen: { eq: true }, ownerPositionId: { eq: $seat } }) { totalCount } hopperSummary { size } }`, { seat: await work.seat("Amina Yusuf") });
  expect(data).toEqual({ hopper: { totalCount: 0 }, myTeam: { eligible: 5 }, assigned: { totalCount: 3 }, hopperSummary: { size: 0 } });
});
