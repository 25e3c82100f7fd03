import { openWorld, people, type Who, type World } from "@remit/test/office/world";

/* The reason of an absence is a canary: it may be read by the person and by whoever leads them, and by nobody else on any path. */

const canary = "Cinderella fever";
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql("INSERT INTO absence_kinds (name, is_asked_for) VALUES ($1, false)", [canary]);
  const [[kind], [lewis]] = [await world.sql<{ id: string }>("SELECT id FROM absence_kinds WHERE name = $1", [canary]), await world.sql<{ id: string }>("SELECT id FROM staff_members WHERE name = 'Lewis Grant'")];
  const { errors } = await world.ask("Owen Pryce", "mutation($input: RecordAbsenceInput!) { recordAbsence(input: $input) { absence { id } } }", { input: { staffMemberId: lewis!.id, kindId: kind!.id, startsOn: "2026-01-12", note: canary } });
  if (errors) throw new Error(JSON.stringify(errors));
  await world.sql("UPDATE absence_kinds SET is_active = false WHERE name = $1", [canary]);
});
afterAll(() => world.close());

const everywhere = `{ absences { nodes { kindName remark enteredByName decidedByName refusedBecause choices { label because } staff { name availability } } }
  staffMembers(filter: { q: "Lewis" }) { nodes { availability awayUntil reachBy choices { label because } absences { nodes { kindName remark } } } }
  auditEntries(first: 200) { nodes { action particulars } } }`;
const told = async (as: Who) => JSON.stringify(await world.ask(as, everywhere));
const mayKnow: readonly Who[] = ["Lewis Grant", "Owen Pryce", "Grace Lomax"];

test("[CS-22] why somebody is away is read by them and by whoever leads them, and by nobody else, administrators and readers of the audit included", async () => {
  const reads = await Promise.all((Object.keys(people) as Who[]).map(async (name) => ((await told(name)).includes(canary) ? [name] : [])));
  expect(reads.flat().sort()).toEqual([...mayKnow].sort());
});

test("[CS-22] everyone reads that they are away", async () => {
  expect(await told("Chidi Okafor")).toContain('"availability":"AWAY"');
});

test("[CS-22] the kind cannot be found out by filtering or ordering, nor from what may be done with it", async () => {
  const count = async (as: Who, filter: string) => (await world.ask<{ absences: { totalCount: number } }>(as, `{ absences(filter: { ${filter} }) { totalCount } }`)).data.absences.totalCount;
  expect([await count("Owen Pryce", `kindName: { eq: "${canary}" }`), await count("Chidi Okafor", `kindName: { eq: "${canary}" }`)]).toEqual([1, 0]);
  const choices = async () => (await world.ask<{ absences: { nodes: { choices: object[] }[] } }>("Chidi Okafor", "{ absences { nodes { choices { action allowed because } } } }")).data.absences.nodes.map((one) => JSON.stringify(one.choices).replaceAll(/Lewis Grant|Ben Carter/g, "They"));
  expect(new Set(await choices()).size).toBe(1);
});

test("[CS-22] analysts' own connection has no business among absences", async () => {
  expect(await world.sql("SELECT has_table_privilege('remit_analyst', 'absences', 'SELECT') AS may")).toEqual([{ may: false }]);
});
