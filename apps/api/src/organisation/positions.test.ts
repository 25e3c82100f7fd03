import { confirmed } from "@remit/test/office/grants";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface Seat { id: string; title: string; version: number; isOpen: boolean; holder: { name: string } | null; deputyPosition: { title: string } | null; choices: { action: string; allowed: boolean; because: string | null }[] }
const selection = "position { id title version isOpen holder { name } deputyPosition { title } choices { action allowed because } }";
const command = async (as: Who, field: string, type: string, input: object) => {
  const { data, errors } = await world.ask<Record<string, { position: Seat } | null>>(as, `mutation($input: ${type}!) { ${field}(input: $input) { ${selection} } }`, { input });
  return { seat: data?.[field]?.position, message: errors?.[0]?.message, code: errors?.[0]?.extensions.code, rule: errors?.[0]?.extensions.fields?.[0]?.rule };
};
const seat = async (title: string) => (await world.sql<{ id: string; version: number }>("SELECT id, version FROM positions WHERE title = $1 ORDER BY id", [title]))[0]!;
const on = async (title: string, more: object = {}) => { const { id, version } = await seat(title); return { id, expectedVersion: version, ...more }; };
const idOf = async (table: string, name: string) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} WHERE name = $1`, [name]))[0]!.id;
const opening = async (segment: string, team: string | null, kind: string, title: string, more: object = {}) => command("Sam Reid", "openPosition", "OpenPositionInput",
  { segmentId: await idOf("segments", segment), teamId: team && (await idOf("teams", team)), kind, title, roleId: await idOf("roles", kind === "TEAM_LEADER" ? "Team leader" : "Caseworker"), ...more });

test("[WM-01] a position is opened only where its segment manager and team leader stand above it", async () => {
  expect(await opening("Customer Care", null, "SEGMENT_MANAGER", "Second manager")).toMatchObject({ code: "RULE_REFUSED", rule: "WM-01", message: "Customer Care has a segment manager's position already. Appoint someone to that one." });
  expect((await opening("Private Office", "Customer Care Team 1", "CASEWORKER", "Stray")).message).toBe("Choose a team of this segment for this position.");
  expect((await opening("Customer Care", null, "CASEWORKER", "Stray")).rule).toBe("WM-01");
  expect((await opening("Further Look", "Further Look Team A", "CASEWORKER", "Reviewer 2")).message).toBe("Open a team leader's position in this team first.");
  expect((await opening("Further Look", "Further Look Team A", "TEAM_LEADER", "Team leader, Team A")).seat).toMatchObject({ title: "Team leader, Team A", isOpen: true, holder: null });
  expect((await opening("Further Look", "Further Look Team A", "CASEWORKER", "Reviewer 2")).seat).toMatchObject({ title: "Reviewer 2" });
  expect((await world.ask<{ hierarchyGaps: object[] }>("Sam Reid", "{ hierarchyGaps { says } }")).data.hierarchyGaps).toEqual([]);
});

test("[WM-01] the same key opens a position once, though the hierarchy changed in between", async () => {
  const key = { idempotencyKey: "second leader" };
  const first = await opening("Customer Care", "Customer Care Team 1", "TEAM_LEADER", "Second leader", key);
  expect((await opening("Customer Care", "Customer Care Team 1", "TEAM_LEADER", "Second leader", key)).seat?.id).toBe(first.seat!.id);
  expect(await world.sql("SELECT FROM positions WHERE title = 'Second leader'")).toHaveLength(1);
});

test("[WM-04] team leader permissions are a caseworker's permission, given by someone else", async () => {
  expect((await opening("Customer Care", "Customer Care Team 1", "TEAM_LEADER", "Third leader", { hasTeamLeaderPermissions: true })).rule).toBe("WM-04");
  const may = async () => (await world.office.pool.query<{ n: number }>("SELECT count(*)::int AS n FROM positions WHERE title = 'Caseworker, Team 1' AND has_team_leader_permissions")).rows[0]!.n;
  expect(await may()).toBe(0);
  expect((await command("Sam Reid", "editPosition", "EditPositionInput", await on("Caseworker, Team 1", { hasTeamLeaderPermissions: true, reason: "He stands in." }))).code).toBeUndefined();
  expect(await may()).toBe(0);
  await confirmed(world);
  expect(await may()).toBe(1);
  expect((await command("Sam Reid", "editPosition", "EditPositionInput", await on("Administrator", { roleId: await idOf("roles", "Principal") }))).message).toBe("You hold this position, so you cannot change its role or its permissions. Ask another administrator.");
});

test("[WM-05] a person is appointed once to a free seat, keeps one primary position, and nobody appoints themselves", async () => {
  const lewis = await idOf("staff_members", "Lewis Grant");
  expect((await command("Sam Reid", "appointToPosition", "AppointToPositionInput", await on("Reviewer", { staffMemberId: lewis }))).message).toBe("Idris Kay holds this position. End that holding first.");
  expect((await command("Sam Reid", "appointToPosition", "AppointToPositionInput", await on("Reviewer 2", { staffMemberId: await idOf("staff_members", "Sam Reid") }))).rule).toBe("WM-04");
  expect((await command("Sam Reid", "appointToPosition", "AppointToPositionInput", await on("Reviewer 2", { staffMemberId: lewis, from: "2026-01-15" }))).rule).toBe("WM-05");
  expect((await command("Sam Reid", "appointToPosition", "AppointToPositionInput", await on("Reviewer 2", { staffMemberId: lewis }))).seat?.holder).toEqual({ name: "Lewis Grant" });
  const primary = () => world.sql("SELECT p.title FROM position_holdings h JOIN positions p ON p.id = h.position_id WHERE h.staff_id = $1 AND h.held_to IS NULL AND h.is_primary", [lewis]);
  expect(await primary()).toEqual([{ title: "Caseworker, Team 1" }]);
  expect((await command("Sam Reid", "appointToPosition", "AppointToPositionInput", await on("Team leader, Team A", { staffMemberId: lewis, isPrimary: true, reason: "He leads them." }))).code).toBeUndefined();
  await confirmed(world);
  expect(await primary()).toEqual([{ title: "Team leader, Team A" }]);
});

test("[WM-05] someone who left is not appointed", async () => {
  await world.sql("INSERT INTO staff_members (staff_number, name, email, started_on, left_on, is_active) VALUES ('400098', 'Jo Field', 'jo@ombudsman.example', '2020-01-06', '2025-01-06', false)");
  const free = await opening("Private Office", null, "OTHER", "Adviser");
  expect((await command("Sam Reid", "appointToPosition", "AppointToPositionInput", { id: free.seat!.id, expectedVersion: free.seat!.version, staffMemberId: await idOf("staff_members", "Jo Field") }))).toMatchObject({ code: "RULE_REFUSED", message: "Jo Field does not work here now." });
});

test("[WM-05] the primary position is not the first of several to end", async () => {
  expect((await command("Sam Reid", "endHolding", "EndHoldingInput", await on("Team leader, Team A"))).message).toBe("This is Lewis Grant's primary position, and they hold others. Make another one primary first.");
  expect((await command("Sam Reid", "endHolding", "EndHoldingInput", await on("Reviewer 2", { lastDay: "2026-01-15" }))).rule).toBe("WM-05");
  expect((await command("Sam Reid", "endHolding", "EndHoldingInput", await on("Reviewer 2"))).seat?.holder).toBeNull();
  expect(await world.sql("SELECT held_to::text FROM position_holdings h JOIN positions p ON p.id = h.position_id WHERE p.title = 'Reviewer 2'")).toEqual([{ held_to: "2026-01-14" }]);
});

test("[WM-22] nobody leaves a seat on which open work sits: the law says so, and the database would", async () => {
  await world.sql("UPDATE case_groups SET owner_position_id = $1 WHERE reference = 'G-REVIEW'", [(await seat("Reviewer")).id]);
  const refused = await command("Sam Reid", "endHolding", "EndHoldingInput", await on("Reviewer"));
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "WM-22", message: "1 open case group sits on this position. Move the work to someone else or to the hopper first." });
  await expect(world.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE position_id = $1 AND held_to IS NULL", [(await seat("Reviewer")).id])).rejects.toThrow("open_work_has_a_holder");
  expect((await command("Sam Reid", "editPosition", "EditPositionInput", await on("Reviewer", { roleId: await idOf("roles", "Analyst") }))).rule).toBe("WM-22");
});

test("[AS-35] the last holder of a position that may manage the organisation stays until there is another", async () => {
  await world.sql("INSERT INTO delegations (from_staff_id, to_staff_id, permissions, starts_on, ends_on, reason) SELECT a.id, b.id, '{manage-organisation}', '2026-01-12', '2026-01-16', 'Leave' FROM staff_members a, staff_members b WHERE a.name = 'Sam Reid' AND b.name = 'Helen Marsh'");
  expect((await command("Helen Marsh", "editPosition", "EditPositionInput", await on("Administrator", { roleId: await idOf("roles", "Principal") })))).toMatchObject({ rule: "AS-35", message: "Nobody else holds a position that may manage the organisation. Appoint another administrator first." });
  await world.sql("UPDATE roles SET permissions = permissions || '{manage-organisation}'::text[] WHERE name = 'Analyst'");
  const rest = await on("Administrator");
  expect((await command("Ana Petrova", "endHolding", "EndHoldingInput", rest)).code).toBeUndefined();
  expect((await command("Ana Petrova", "endHolding", "EndHoldingInput", await on("Analyst"))).message).toBe("Nobody else holds a position that may manage the organisation. Appoint another administrator first.");
  expect((await command("Ana Petrova", "appointToPosition", "AppointToPositionInput", await on("Administrator", { staffMemberId: await idOf("staff_members", "Sam Reid"), reason: "He comes back." }))).code).toBeUndefined();
  await confirmed(world);
});

test("[AS-40] every position's deputy is another seat with another person; those without one are listed", async () => {
  const missing = async () => (await world.ask<{ positions: { totalCount: number } }>("Lewis Grant", "{ positions(filter: { isOpen: { eq: true }, deputyPositionId: { isNull: true } }) { totalCount } }")).data.positions.totalCount;
  const before = await missing();
  const deputy = (await seat("Team leader, Team 1")).id;
  expect((await command("Sam Reid", "setDeputy", "SetDeputyInput", await on("Team leader, Team 2", { deputyPositionId: deputy }))).seat?.deputyPosition).toEqual({ title: "Team leader, Team 1" });
  expect(await missing()).toBe(before - 1);
  const own = (await seat("Team leader, Team 2")).id;
  expect((await command("Sam Reid", "setDeputy", "SetDeputyInput", await on("Team leader, Team 2", { deputyPositionId: own }))).rule).toBe("AS-40");
  const sameHolder = await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Lewis Grant' AND p.title = 'Team leader, Team A'");
  expect((await command("Sam Reid", "setDeputy", "SetDeputyInput", await on("Caseworker, Team 1", { deputyPositionId: sameHolder[0]!.id }))).rule).toBe("AS-40");
});

test("[WM-01, AS-40] a position closes only when it is free, leads nobody and deputises for nobody", async () => {
  expect((await command("Sam Reid", "closePosition", "NamedInput", await on("Reviewer"))).rule).toBe("WM-05");
  expect((await command("Sam Reid", "closePosition", "NamedInput", await on("Reviewer 2"))).seat).toMatchObject({ isOpen: false });
  expect((await command("Sam Reid", "closePosition", "NamedInput", await on("Reviewer 2"))).code).toBe("INVALID_TRANSITION");
  await world.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE held_to IS NULL AND position_id IN (SELECT id FROM positions WHERE title LIKE 'Team leader, Team%')");
  expect((await command("Sam Reid", "closePosition", "NamedInput", await on("Team leader, Team 2"))).message).toContain("would be left without a team leader");
  expect((await command("Sam Reid", "closePosition", "NamedInput", await on("Team leader, Team 1"))).message).toBe("It deputises for 1 open position. Name another deputy there first.");
});

test("[WM-05] what may be done with a position is published with its reasons", async () => {
  const { data } = await world.ask<{ positions: { nodes: Seat[] } }>("Sam Reid", '{ positions(filter: { title: { eq: "Reviewer" } }) { nodes { choices { action allowed because } } } }');
  expect(Object.fromEntries(data.positions.nodes[0]!.choices.map((one) => [one.action, one.allowed]))).toMatchObject({ edit: true, appoint: false, endHolding: false, setDeputy: true, close: false });
});
