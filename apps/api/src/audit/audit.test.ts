import { sentenceOf } from "@remit/domain/audit/sentences";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface Entry { action: string; recordType: string; caseId: string | null; particulars: unknown; actor: { name: string } | null; position: { title: string } | null }
const entries = async (as: Who, filter: object) => (await world.ask<{ auditEntries: { nodes: Entry[] } }>(as, "query($filter: AuditEntryFilter) { auditEntries(filter: $filter) { nodes { action recordType caseId particulars actor { name } position { title } } } }", { filter })).data.auditEntries.nodes;
const caseId = async (reference: string) => (await world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = $1", [reference]))[0]!.id;
const write = async (reference: string, action: string) => world.sql("INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, case_id, particulars) SELECT c.id, s.id, $2, 'Case', c.id, c.id, jsonb_build_object('reference', c.reference) FROM cases c, staff_members s WHERE c.reference = $1 AND s.name = 'Dana Fox'", [reference, action]);

test("[AS-39] what happened in a case is seen by whoever sees the case, and kept from those who do not", async () => {
  await write("C-2026-000001", "opened a case");
  const id = await caseId("C-2026-000001");
  const [entry] = await entries("Amina Yusuf", { caseId: { eq: id } });
  expect(entry).toMatchObject({ action: "opened a case", actor: { name: "Dana Fox" } });
  expect(sentenceOf(entry!, entry!.actor!.name)).toBe("Dana Fox opened a case C-2026-000001.");
  await world.sql("UPDATE cases SET is_sensitive = true WHERE id = $1", [id]);
  expect(await entries("Amina Yusuf", { caseId: { eq: id } })).toEqual([]);
  expect(await entries("Sam Reid", { caseId: { eq: id } })).toEqual([]);
  await world.sql("UPDATE cases SET is_sensitive = false WHERE id = $1", [id]);
});

test("[CS-09] particulars that may hold personal data are withheld from those who may not see any", async () => {
  const [entry] = await entries("Ana Petrova", { caseId: { eq: await caseId("C-2026-000001") } });
  expect(entry).toMatchObject({ action: "opened a case", particulars: null });
});

test("[AS-39] entries of the organisation are read by those who read the audit, and by a person of themselves", async () => {
  const [person] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM staff_members WHERE name = 'Chidi Okafor'");
  const change = await world.ask("Chidi Okafor", "mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { staffMember { id } } }", { input: { id: person!.id, expectedVersion: person!.version, availability: "LIMITED" } });
  expect(change.errors).toBeUndefined();
  const about = { recordId: { eq: person!.id }, action: { eq: "set availability" } };
  expect(await Promise.all((["Sam Reid", "Helen Marsh", "Chidi Okafor", "Dana Fox"] as const).map(async (as) => (await entries(as, about)).length))).toEqual([1, 1, 1, 0]);
  expect((await entries("Sam Reid", about))[0]).toMatchObject({ actor: { name: "Chidi Okafor" }, position: { title: "Caseworker, Team 2" }, particulars: { changes: { availability: { before: "AVAILABLE", after: "LIMITED" } } } });
});

test("[AS-39] a refusal is on record too, and the list is narrowed by actor and by time", async () => {
  const [tom] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM staff_members WHERE name = 'Tom Pell'");
  await world.ask("Ben Carter", "mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { staffMember { id } } }", { input: { id: tom!.id, expectedVersion: tom!.version, availability: "AWAY" } });
  const [refused] = await entries("Sam Reid", { actor: { staffNumber: { eq: "400005" } } });
  expect(sentenceOf(refused!, "Ben Carter")).toBe("Ben Carter was refused (set availability): Only Tom Pell, their leader or an administrator can say whether they are available.");
  expect(await entries("Sam Reid", { actor: { staffNumber: { eq: "400005" } }, at: { lt: "2020-01-01T00:00:00Z" } })).toEqual([]);
});
