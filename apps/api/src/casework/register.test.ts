import { command, named, rowOf } from "@remit/test/office/casework";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const body = "body { id version name aliases choices { action allowed because } }";
const person = "person { id version name preferredContact adjustments language email }";

test("[CS-27] a body is registered once: its name and its other names belong to nobody else", async () => {
  const { done } = await command<{ body: { name: string; aliases: string[] } }>(world, "Amina Yusuf", "registerBody", { name: " Fenwick Council ", kind: "Council", aliases: ["FC"] }, body);
  expect(done!.body).toMatchObject({ name: "Fenwick Council", aliases: ["FC"] });
  for (const name of ["fenwick council", "fc", "wht"])
    expect((await command(world, "Amina Yusuf", "registerBody", { name, kind: "Council" }, body)).refused).toMatchObject({ code: "RULE_REFUSED", rule: "CS-27" });
});

test("[CS-27] a body's name and other names are kept by whoever manages reference data, and its cases are found by them", async () => {
  const harbour = await rowOf(world, "bodies", "name", "Harbour Housing");
  const edit = (as: "Amina Yusuf" | "Sam Reid") => command(world, as, "editBody", { ...named(harbour), aliases: ["Quayside Homes"] }, "body { aliases }");
  expect((await edit("Amina Yusuf")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await edit("Sam Reid")).done).toEqual({ body: { aliases: ["Quayside Homes"] } });
  expect((await edit("Sam Reid")).refused).toMatchObject({ code: "CONFLICT" });
  const { data } = await world.ask<{ cases: { nodes: { reference: string }[] } }>("Dana Fox", '{ cases(filter: { q: "quayside" }) { nodes { reference } } }');
  expect(data.cases.nodes.map((one) => one.reference).sort()).toEqual(["C-2026-000003", "C-2026-000004"]);
});

test("[CS-11, CS-13] the preferred way of contact, the adjustments and the language are captured and kept up to date", async () => {
  const { done } = await command<{ person: { id: string; version: number } }>(world, "Amina Yusuf", "registerPerson", { name: "Frederick Bell", preferredContact: "TELEPHONE", telephone: "020 7946 0001", adjustments: ["Large print"], language: "WELSH" }, person);
  expect(done!.person).toMatchObject({ preferredContact: "TELEPHONE", adjustments: ["Large print"], language: "WELSH" });
  const kept = await command<{ person: object }>(world, "Amina Yusuf", "editPerson", { ...named(done!.person), preferredContact: "EMAIL", email: "f.bell@example.org", adjustments: ["Large print", "Calls after noon"] }, person);
  expect(kept.done!.person).toMatchObject({ version: 2, preferredContact: "EMAIL", adjustments: ["Large print", "Calls after noon"], language: "WELSH" });
});

test("[CS-11] a preferred way of contact that cannot be used is refused, on registering and on editing", async () => {
  const { refused } = await command(world, "Amina Yusuf", "registerPerson", { name: "No Number", preferredContact: "TEXT_MESSAGE" }, person);
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "CS-11", message: "This way of contact needs a telephone number. Add it, or choose another way." });
  const thornton = await rowOf(world, "people", "name", "John Thornton");
  expect((await command(world, "Amina Yusuf", "editPerson", { ...named(thornton), email: null }, person)).refused).toMatchObject({ rule: "CS-11" });
  expect((await rowOf(world, "people", "name", "John Thornton"))["email"]).toBe("j.thornton@example.org");
});

test("[CS-27] somebody of a like name is pointed out before they are registered again", async () => {
  const ask = (as: "Amina Yusuf" | "Ana Petrova", name: string) => world.ask<{ possibleDuplicates: { name: string; likeness: number }[] }>(as, "query($name: String!) { possibleDuplicates(name: $name) { name details likeness } }", { name });
  expect((await ask("Amina Yusuf", "Margret Hale")).data.possibleDuplicates[0]).toMatchObject({ name: "Margaret Hale", details: "m.hale@example.org" });
  expect((await ask("Amina Yusuf", "Zebedee Quill")).data.possibleDuplicates).toEqual([]);
  expect((await ask("Ana Petrova", "Margaret Hale")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("[CS-26] a customer shows with open and closed cases and their groups", async () => {
  await world.sql("UPDATE cases SET status = 'CLOSED' WHERE reference = 'C-2026-000002'");
  const { data } = await world.ask<{ people: { nodes: object[] } }>("Dana Fox", '{ people(filter: { name: { eq: "Margaret Hale" } }) { nodes { openCases closedCases cases { nodes { reference } } caseGroups { nodes { reference } } } } }');
  expect(data.people.nodes).toEqual([{ openCases: 1, closedCases: 1, cases: { nodes: expect.arrayContaining([{ reference: "C-2026-000001" }, { reference: "C-2026-000002" }]) }, caseGroups: { nodes: [{ reference: "G-HALE" }] } }]);
});

test("[WM-09, PO-64] the office's lists are added to, renamed and retired; no two entries share a name", async () => {
  const added = await command<{ workArea: { id: string; version: number } }>(world, "Sam Reid", "addWorkArea", { name: "New evidence" }, "workArea { id version name isActive }");
  expect((await command(world, "Sam Reid", "addWorkArea", { name: "new EVIDENCE" }, "workArea { id }")).refused).toMatchObject({ rule: "CS-27" });
  expect((await command(world, "Dana Fox", "addWorkArea", { name: "Mine" }, "workArea { id }")).refused).toMatchObject({ code: "FORBIDDEN" });
  const renamed = await command<{ workArea: { id: string; version: number } }>(world, "Sam Reid", "renameWorkArea", { ...named(added.done!.workArea), name: "Fresh evidence" }, "workArea { id version name }");
  expect(renamed.done!.workArea).toMatchObject({ name: "Fresh evidence", version: 2 });
  const retired = await command<{ workArea: { id: string; version: number; isActive: boolean } }>(world, "Sam Reid", "retireWorkArea", named(renamed.done!.workArea), "workArea { id version isActive }");
  expect(retired.done!.workArea.isActive).toBe(false);
  expect((await command(world, "Sam Reid", "retireWorkArea", named(retired.done!.workArea), "workArea { id }")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  const outcome = await command<{ findingOutcome: object }>(world, "Sam Reid", "addFindingOutcome", { code: "SETTLED", label: "Settled", severity: 1, isUpheld: false }, "findingOutcome { code label severity isUpheld isActive }");
  expect(outcome.done!.findingOutcome).toEqual({ code: "SETTLED", label: "Settled", severity: 1, isUpheld: false, isActive: true });
});

test("[PO-64] what is retired cannot be chosen for new records and stays on old ones", async () => {
  const [category] = await world.sql<{ id: string }>("UPDATE finding_categories SET is_active = false WHERE code = 'DELAY' RETURNING id");
  const { id: caseId } = await rowOf(world, "cases", "reference", "C-2026-000003");
  const [finding] = await world.sql<{ id: string; version: number }>("INSERT INTO findings (case_id, ordinal, complaint, category_id) VALUES ($1, 1, 'Waited for years', $2) RETURNING id, version", [caseId, category!.id]);
  expect((await command(world, "Dana Fox", "addFinding", { caseId, complaint: "Again", categoryId: category!.id }, "finding { id }")).refused).toMatchObject({ rule: "PO-64" });
  expect((await command(world, "Dana Fox", "editFinding", { ...named(finding!), complaint: "Waited for two years" }, "finding { complaint category { code } }")).done).toEqual({ finding: { complaint: "Waited for two years", category: { code: "DELAY" } } });
});

test("[CS-06] services and disciplines are the office's own list, a case belongs to those of its requests, and what is retired stays where it was", async () => {
  const add = async <T>(name: string, input: object, field: string) => (await command<Record<string, { id: string; version: number } & T>>(world, "Sam Reid", name, input, `${field} { id version }`)).done![field]!;
  const service = await add("addWorkArea", { name: "Adult social care" }, "workArea");
  const discipline = await add("addWorkSubArea", { areaId: service.id, name: "Occupational therapy" }, "workSubArea");
  const { id: caseId } = await rowOf(world, "cases", "reference", "C-2026-000003");
  const ask = (input: object) => command(world, "Amina Yusuf", "addServiceRequest", { caseId, summary: "Ask for the assessment", priority: 500, ...input }, "serviceRequest { area { name } subArea { name } }");
  expect((await ask({ areaId: service.id, subAreaId: discipline.id })).done!["serviceRequest"]).toEqual({ area: { name: "Adult social care" }, subArea: { name: "Occupational therapy" } });
  await command(world, "Sam Reid", "retireWorkArea", named(service), "workArea { id }");
  expect((await ask({ areaId: service.id })).refused?.rule).toBe("WM-09");
  const { data } = await world.ask<{ cases: { totalCount: number }; serviceRequestStatistics: { keys: { label: string }[]; count: number }[] }>("Ana Petrova", "{ serviceRequestStatistics(groupBy: [AREA, SUB_AREA]) { keys { label } count } }");
  expect(data.serviceRequestStatistics.find(({ keys }) => keys[0]!.label === "Adult social care")).toEqual({ keys: [{ label: "Adult social care" }, { label: "Occupational therapy" }], count: 1 });
});
