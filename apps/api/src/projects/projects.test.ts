import { command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let id = "";
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const fields = "id version name startsOn endsOn endedOn isAhead lead { name } people { nodes { id halfDays fromOn toOn staff { name } } }";
interface Project { readonly id: string; readonly people: { readonly nodes: readonly { readonly id: string; readonly toOn: string }[] } }
const came = async (asked: ReturnType<typeof command<Record<string, Project>>>) => { const { done, refused } = await asked; return { project: done?.["project"] ?? null, refused }; };
const begin = async (as: Who, more: object = {}) => came(command<Record<string, Project>>(world, as, "beginProject", { name: "New letters for decisions", leadId: await staffOf(world, "Dana Fox"), startsOn: "2026-01-19", endsOn: "2026-03-27", ...more }, `project { ${fields} }`));
const takeUp = async (as: Who, who: Who, halfDays: number, more: object = {}, of = id) => came(command<Record<string, Project>>(world, as, "takeUpByProject", { ...named(await rowOf(world, "projects", "id", of)), staffId: await staffOf(world, who), halfDays, fromOn: "2026-01-19", toOn: "2026-02-27", ...more }, `project { ${fields} }`));
const inWeek = async (as: Who, from: string, to: string) => (await world.ask<{ projectPeople: { nodes: object[] } }>(as, `{ projectPeople(filter: { fromOn: { lte: "${to}" }, toOn: { gte: "${from}" } }) { nodes { halfDays staff { name } project { name lead { name } } } } }`)).data.projectPeople.nodes;

test("[PO-63] a project is begun by whoever plans for others, with its lead and its days", async () => {
  expect((await begin("Amina Yusuf")).refused?.code).toBe("FORBIDDEN");
  expect((await begin("Grace Lomax", { endsOn: "2026-01-16" })).refused).toMatchObject({ rule: "PO-63", message: "It would end before it begins. Check both days." });
  const { project } = await begin("Grace Lomax");
  expect(project).toMatchObject({ name: "New letters for decisions", lead: { name: "Dana Fox" }, isAhead: true, people: { nodes: [] } });
  id = project!.id;
});

test("[PO-63] who is taken up and how much is said by whoever leads it, within its days and within a week", async () => {
  expect((await takeUp("Owen Pryce", "Amina Yusuf", 4)).refused).toMatchObject({ rule: "PO-63", message: "Dana Fox leads this. Ask them." });
  expect((await takeUp("Dana Fox", "Amina Yusuf", 4, { toOn: "2026-04-01" })).refused).toMatchObject({ rule: "PO-63", message: "The project lasts from 19 January 2026 to 27 March 2026. Give days within it." });
  expect((await takeUp("Dana Fox", "Amina Yusuf", 4)).project).toMatchObject({ people: { nodes: [{ halfDays: 4, staff: { name: "Amina Yusuf" }, fromOn: "2026-01-19", toOn: "2026-02-27" }] } });
  const { project: other } = await begin("Grace Lomax", { name: "A guide to evidence" });
  expect((await takeUp("Dana Fox", "Amina Yusuf", 7, {}, other!.id)).refused).toMatchObject({ rule: "PO-63", message: "Amina Yusuf gives 4 half days a week to projects then already, and a week has 10. Give fewer." });
  expect((await takeUp("Dana Fox", "Amina Yusuf", 7, { fromOn: "2026-03-02", toOn: "2026-03-27" }, other!.id)).refused).toBeNull();
});

test("[PO-63] a plan of a week sees across the office who is taken up, by what and how much", async () => {
  expect(await inWeek("Helen Marsh", "2026-01-19", "2026-01-23")).toEqual([{ halfDays: 4, staff: { name: "Amina Yusuf" }, project: { name: "New letters for decisions", lead: { name: "Dana Fox" } } }]);
  expect(await inWeek("Lewis Grant", "2026-03-02", "2026-03-06")).toMatchObject([{ halfDays: 7, project: { name: "A guide to evidence" } }]);
  expect(await inWeek("Helen Marsh", "2026-01-12", "2026-01-16")).toEqual([]);
});

test("[PO-63] whoever is freed, or whose project ends, is taken up no longer", async () => {
  const { project } = await takeUp("Dana Fox", "Chidi Okafor", 2);
  const [chidi] = await world.sql<{ id: string; version: number }>("SELECT o.id, o.version FROM project_people o JOIN staff_members s ON s.id = o.staff_id WHERE s.name = 'Chidi Okafor'");
  expect((await command(world, "Chidi Okafor", "freeFromProject", named(chidi!), "projectPerson { toOn }")).refused).toMatchObject({ rule: "PO-63" });
  world.at(new Date("2026-01-28T09:00:00Z"));
  expect((await command(world, "Dana Fox", "freeFromProject", named(chidi!), "projectPerson { toOn }")).done!["projectPerson"]).toEqual({ toOn: "2026-01-28" });
  expect(await came(command<Record<string, Project>>(world, "Dana Fox", "endProject", named(await rowOf(world, "projects", "id", project!.id)), `project { ${fields} }`))).toMatchObject({ project: { endedOn: "2026-01-28", isAhead: false, people: { nodes: [{ toOn: "2026-01-28" }, { toOn: "2026-01-28" }] } } });
  expect((await takeUp("Dana Fox", "Ben Carter", 1)).refused?.code).toBe("INVALID_TRANSITION");
});
