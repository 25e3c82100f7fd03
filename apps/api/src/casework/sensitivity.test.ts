import { caseOf, command, giveGroup, named, staffOf } from "@remit/test/office/casework";
import { confirmed } from "@remit/test/office/grants";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const kept = "case { id version isSensitive access { nodes { id version kind reason endedAt staff { name } choices { action allowed because } } } }";
interface Standing { id: string; version: number; kind: string; endedAt: string | null; staff: { name: string } }
interface Kept { case: { id: string; version: number; isSensitive: boolean; access: { nodes: Standing[] } } | null }
const mark = async (as: Who, reference: string, who: Who[]) => command<Kept>(world, as, "markCaseSensitive", { ...named(await caseOf(world, reference)), reason: "Concerns a colleague", needToKnowStaffIds: await Promise.all(who.map((name) => staffOf(world, name))) }, kept);
/** What takes a second person is confirmed by Tom Pell, who need not know the case. */
const withTom = async <T>(came: T): Promise<T> => { await confirmed(world, "Tom Pell"); return came; };
const give = async (as: Who, reference: string, name: Who, kind: "NEED_TO_KNOW" | "EXCLUDED") => withTom(await command<Kept>(world, as, "giveCaseAccess", { caseId: (await caseOf(world, reference)).id, staffId: await staffOf(world, name), kind, reason: "Because of the file" }, kept));
const standing = async (reference: string, name: Who) => (await world.sql<{ id: string; version: number }>("SELECT a.id, a.version FROM case_access a JOIN cases c ON c.id = a.case_id WHERE c.reference = $1 AND a.staff_id = $2 AND a.ended_at IS NULL", [reference, await staffOf(world, name)]))[0]!;
const end = async (as: Who, reference: string, name: Who) => withTom(await command<Kept>(world, as, "endCaseAccess", { ...named(await standing(reference, name)), reason: "No longer so" }, kept));
const sees = async (as: Who, reference: string) => (await world.ask<{ caseByReference: object | null }>(as, `{ caseByReference(reference: "${reference}") { title } }`)).data.caseByReference !== null;

test("[CS-09] a case is marked sensitive by whoever may say so, and somebody must need to know", async () => {
  expect((await mark("Dana Fox", "C-2026-000001", ["Dana Fox"])).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await mark("Grace Lomax", "C-2026-000001", [])).refused).toMatchObject({ rule: "CS-09", message: "At least one person must need to know of a sensitive case. Name somebody else first." });
  await world.sql("UPDATE staff_members SET is_active = false, left_on = '2026-01-01' WHERE name = 'Nia Bevan'").catch(() => undefined);
  expect((await mark("Grace Lomax", "C-2026-000001", ["Grace Lomax", "Amina Yusuf"])).done!.case).toMatchObject({ isSensitive: true, access: { nodes: [{ kind: "NEED_TO_KNOW" }, { kind: "NEED_TO_KNOW" }] } });
  expect((await mark("Grace Lomax", "C-2026-000001", ["Grace Lomax"])).refused).toMatchObject({ rule: "CS-09", message: "This case is sensitive already." });
  expect([await sees("Amina Yusuf", "C-2026-000001"), await sees("Dana Fox", "C-2026-000001"), await sees("Helen Marsh", "C-2026-000001")]).toEqual([true, false, false]);
});

test("[CS-09] the last person who needs to know can neither be taken off the list nor kept out", async () => {
  expect((await end("Grace Lomax", "C-2026-000001", "Amina Yusuf")).done!.case).not.toBeNull();
  expect(await sees("Amina Yusuf", "C-2026-000001")).toBe(false);
  expect((await end("Grace Lomax", "C-2026-000001", "Grace Lomax")).refused).toMatchObject({ rule: "CS-09", message: expect.stringContaining("At least one person") });
  expect((await give("Grace Lomax", "C-2026-000001", "Grace Lomax", "EXCLUDED")).refused).toMatchObject({ rule: "CS-09" });
});

test("[CS-09] being kept out wins over needing to know, and nobody lets themselves back in", async () => {
  await give("Grace Lomax", "C-2026-000001", "Helen Marsh", "NEED_TO_KNOW");
  expect((await give("Grace Lomax", "C-2026-000001", "Helen Marsh", "NEED_TO_KNOW")).refused).toMatchObject({ rule: "CS-09", message: "Helen Marsh needs to know of this case already." });
  await give("Grace Lomax", "C-2026-000001", "Helen Marsh", "EXCLUDED");
  expect(await sees("Helen Marsh", "C-2026-000001")).toBe(false);
  expect((await give("Grace Lomax", "C-2026-000001", "Helen Marsh", "NEED_TO_KNOW")).refused).toMatchObject({ rule: "CS-09", message: expect.stringContaining("kept out") });
  expect((await end("Helen Marsh", "C-2026-000001", "Helen Marsh")).refused).toMatchObject({ code: "NOT_FOUND" });
  expect((await end("Grace Lomax", "C-2026-000001", "Helen Marsh")).done).not.toBeNull();
  expect(await sees("Helen Marsh", "C-2026-000001")).toBe(false);
});

test("[CS-09] views of a sensitive case are on its chain: by reference, in lists and beneath other records, once a quarter of an hour", async () => {
  const views = async () => world.sql<{ name: string; times: number }>("SELECT s.name, count(*)::int AS times FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id JOIN cases c ON c.id = e.case_id WHERE e.action = 'viewed' AND c.reference = 'C-2026-000003' GROUP BY s.name ORDER BY s.name");
  const open = (as: Who, query: string) => world.ask(as, query);
  await open("Dana Fox", '{ caseByReference(reference: "C-2026-000003") { title } }');
  expect(await views()).toEqual([]);
  await mark("Grace Lomax", "C-2026-000003", ["Grace Lomax", "Dana Fox", "Lewis Grant", "Idris Kay"]);
  await world.sql("DELETE FROM audit_entries WHERE action = 'viewed'");
  await open("Dana Fox", '{ caseByReference(reference: "C-2026-000003") { __typename title } }');
  await open("Dana Fox", '{ caseByReference(reference: "C-2026-000003") { title } }');
  await open("Grace Lomax", '{ serviceRequests(filter: { reference: { eq: "SR-000104" } }) { nodes { case { title } } } }');
  await open("Lewis Grant", "{ cases { nodes { reference } } }");
  await open("Idris Kay", '{ search(text: "damp") { title } }');
  await open("Helen Marsh", "{ cases { totalCount nodes { reference } } }");
  await open("Amina Yusuf", '{ caseByReference(reference: "C-2026-000003") { title } }');
  expect(await views()).toEqual([{ name: "Dana Fox", times: 1 }, { name: "Grace Lomax", times: 1 }, { name: "Idris Kay", times: 1 }, { name: "Lewis Grant", times: 1 }]);
});

test("[CS-09] a view that cannot be written down does not happen", async () => {
  await world.sql("ALTER FUNCTION note_view(uuid, uuid, uuid) RENAME TO note_view_away");
  await world.sql("CREATE FUNCTION note_view(seen uuid, viewer uuid, seat uuid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit is full'; END $$");
  const { data, errors } = await world.ask<{ caseByReference: object } | null>("Dana Fox", '{ caseByReference(reference: "C-2026-000003") { title } }');
  expect([data, errors?.[0]?.extensions.code]).toEqual([null, "INTERNAL"]);
  await world.sql("DROP FUNCTION note_view(uuid, uuid, uuid); ALTER FUNCTION note_view_away(uuid, uuid, uuid) RENAME TO note_view");
});

test("[WM-33] whoever only looked at a sensitive case is not named as having changed it", async () => {
  const stale = await caseOf(world, "C-2026-000003");
  await giveGroup(world, "G-THORNTON", "Lewis Grant");
  await command(world, "Grace Lomax", "editCase", { ...named(await caseOf(world, "C-2026-000003")), title: "Damp in a bedroom" }, "case { id }");
  await world.sql("DELETE FROM audit_entries WHERE action = 'viewed'");
  await world.ask("Lewis Grant", '{ caseByReference(reference: "C-2026-000003") { title } }');
  const { errors } = await world.ask("Lewis Grant", "mutation($input: EditCaseInput!) { editCase(input: $input) { case { id } } }", { input: { ...named(stale), title: "Late" } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "CONFLICT", changedBy: { name: "Grace Lomax" } });
});

test("[WM-22] work is never left with somebody who cannot see it: its holder is neither kept out nor left out", async () => {
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000003'");
  await world.sql("UPDATE case_access SET ended_at = now() WHERE ended_at IS NULL");
  await giveGroup(world, "G-THORNTON", "Lewis Grant");
  expect((await give("Grace Lomax", "C-2026-000003", "Lewis Grant", "EXCLUDED")).refused).toMatchObject({ rule: "WM-22", message: "Lewis Grant holds this case. Assign its case group to somebody else first." });
  expect((await mark("Grace Lomax", "C-2026-000003", ["Grace Lomax"])).refused).toBeNull();
  expect(await sees("Lewis Grant", "C-2026-000003")).toBe(true);
  expect((await end("Grace Lomax", "C-2026-000003", "Lewis Grant")).refused).toMatchObject({ rule: "WM-22" });
});
