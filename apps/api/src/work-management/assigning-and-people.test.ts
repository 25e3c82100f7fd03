import { workIn } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => { world = await openWorld(); work = workIn(world); });
afterEach(async () => { expect(await work.orphans()).toEqual([]); });
afterAll(() => world.close());

/** A second seat in Team 2, with a team leader's permissions. */
const secondSeat = (name: string) => world.sql<{ position_id: string } & Record<string, unknown>>(
  `WITH p AS (INSERT INTO positions (title, role_id, segment_id, team_id, has_team_leader_permissions) SELECT 'Deputy leader, Team 2', r.id, t.segment_id, t.id, true FROM roles r, teams t WHERE r.name = 'Caseworker' AND t.name = 'Customer Care Team 2' RETURNING id)
   INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, s.id, '2025-01-06', false FROM p, staff_members s WHERE s.name = $1 RETURNING position_id`, [name]);

test("[WM-40] whoever holds a request through another position cannot take it to themselves, and can give it to someone else", async () => {
  const [{ position_id: deputy } = { position_id: "" }] = await secondSeat("Priya Nair");
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Priya Nair", "Caseworker, Team 2"));
  const { results } = await work.give("Priya Nair", ["SR-000101"], deputy, "Deputy leader");
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED", message: "You hold SR-000101 in another of your positions, so you cannot assign it to yourself. Choose another caseworker." });
  expect(await work.give("Priya Nair", ["SR-000101"], await work.seat("Amina Yusuf"), "Deputy leader")).toMatchObject({ moved: 3 });
});

test("[WM-40] what they do not hold yet, they may take", async () => {
  expect((await work.give("Priya Nair", ["SR-000104"], await work.seat("Priya Nair", "Deputy"), "Deputy leader")).results[0]).toMatchObject({ done: true });
});

test("[WM-39] of someone with several positions, a leader moves only what their own segment's position holds", async () => {
  await work.give("Tom Pell", ["SR-000105"], await work.seat("Priya Nair", "Caseworker with team leader"));
  expect((await work.give("Dana Fox", ["SR-000105"], await work.seat("Amina Yusuf"))).results[0]).toMatchObject({ code: "NOT_FOUND" });
  expect((await work.request("SR-000105")).owner).toBe("Priya Nair");
});

test("[WM-22] work on a case from which a person is kept out cannot be given to them, even by another case of the group", async () => {
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'EXCLUDED', 'A relative of the complainant' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name = 'Chidi Okafor'");
  const { results } = await work.give("Dana Fox", ["SR-000101"], await work.seat("Chidi Okafor"));
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED" });
  expect(results[0]!.message).toContain("Chidi Okafor may not see every case that SR-000101 moves with");
  expect((await work.giveGroups("Dana Fox", ["G-HALE"], await work.seat("Chidi Okafor"))).results[0]).toMatchObject({ done: false, code: "RULE_REFUSED" });
  await world.sql("UPDATE case_access SET ended_at = now()");
  expect((await work.give("Dana Fox", ["SR-000101"], await work.seat("Chidi Okafor"))).results[0]).toMatchObject({ done: true });
});

test("[WM-22] work on a sensitive case goes only to someone who needs to know of each sensitive case of its group", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference IN ('C-2026-000001', 'C-2026-000002')");
  const know = (name: string, reference: string) => world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Works on it' FROM cases c, staff_members s WHERE c.reference = $2 AND s.name = $1", [name, reference]);
  for (const reference of ["C-2026-000001", "C-2026-000002"]) await know("Dana Fox", reference);
  await know("Amina Yusuf", "C-2026-000001");
  const half = await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  expect(half.results[0]).toMatchObject({ done: false, code: "RULE_REFUSED" });
  await know("Amina Yusuf", "C-2026-000002");
  expect((await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"))).results[0]).toMatchObject({ done: true });
});

test("[WM-06, WM-32] a case group is assigned by itself, and everything open in it goes along", async () => {
  const { data } = await world.ask<{ caseGroupByReference: { choices: { action: string; allowed: boolean }[] } }>("Dana Fox", `{ caseGroupByReference(reference: "G-THORNTON") { choices { action allowed } } }`);
  expect(data.caseGroupByReference.choices).toContainEqual({ action: "assign", allowed: true });
  expect(await work.giveGroups("Dana Fox", ["G-THORNTON"], await work.seat("Amina Yusuf"))).toMatchObject({ movedWork: { caseGroups: 1, cases: 1, serviceRequests: 1 } });
  expect((await work.request("SR-000104")).owner).toBe("Amina Yusuf");
});

test("[WM-06] a closed case group is not assigned, and says why", async () => {
  await world.sql("UPDATE case_groups SET is_open = false WHERE reference = 'G-THORNTON'");
  const { results } = await work.giveGroups("Dana Fox", ["G-THORNTON"], null);
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED", message: "G-THORNTON is closed, so there is no work in it to move." });
});
