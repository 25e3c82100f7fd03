import { approvalNow, away, giveLeaderPermissions, passOn, prepareApprovals, referredLetter, seatOf, settleAll } from "@remit/test/office/approvals";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); });
beforeEach(async () => { await settleAll(world); await away(world, "Dana Fox", false); });
afterAll(() => world.close());

const lastReassignment = async () => (await world.sql<{ particulars: Record<string, unknown> }>("SELECT particulars FROM audit_entries WHERE action = 'approval reassigned' ORDER BY at DESC LIMIT 1"))[0]!.particulars;

test("[WM-64] while the leader is away another leader, or a caseworker with leader permissions, takes the approval to themselves; while she is here they do not", async () => {
  const { approval } = await referredLetter(world);
  const owen = await seatOf(world, "Owen Pryce");
  expect((await passOn(world, "Owen Pryce", approval.id, owen)).refused).toMatchObject({ rule: "WM-62", message: expect.stringMatching(/^This waits with Dana Fox .*while they are away/) });
  await away(world, "Dana Fox", true);
  expect((await passOn(world, "Owen Pryce", approval.id, owen)).done!.approval.position!.holder!.name).toBe("Owen Pryce");
  expect(await lastReassignment()).toMatchObject({ ground: "ABSENCE", from: "Dana Fox (Team leader, Team 2)", to: "Owen Pryce", reason: "She is away today." });
});

test("[WM-64] the caseworker with leader permissions passes it to a leader of the segment, not to a plain caseworker", async () => {
  await giveLeaderPermissions(world, "Chidi Okafor");
  const { approval } = await referredLetter(world);
  await away(world, "Dana Fox", true);
  expect((await passOn(world, "Chidi Okafor", approval.id, await seatOf(world, "Priya Nair"))).refused).toMatchObject({ rule: "WM-65", message: expect.stringMatching(/^Priya Nair may not decide this in that position/) });
  expect((await passOn(world, "Chidi Okafor", approval.id, await seatOf(world, "Chidi Okafor"))).done!.approval.position!.holder!.name).toBe("Chidi Okafor");
});

test("[WM-62] a leader with secondary access to another leader's position passes its approvals to a leader of the same segment, and of no other", async () => {
  await world.sql("WITH p AS (INSERT INTO positions (title, role_id, segment_id, team_id, kind) SELECT 'Second leader, Team 2', r.id, t.segment_id, t.id, 'TEAM_LEADER' FROM roles r, teams t WHERE r.name = 'Team leader' AND t.name = 'Customer Care Team 2' RETURNING id) INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, s.id, '2025-01-01', false FROM p, staff_members s WHERE s.name = 'Owen Pryce'");
  const { approval } = await referredLetter(world);
  const second = await seatOf(world, "Owen Pryce", "Second");
  await passOn(world, "Dana Fox", approval.id, second);
  expect(await lastReassignment()).toMatchObject({ ground: "OWN_INBOX" });
  expect((await passOn(world, "Owen Pryce", approval.id, await seatOf(world, "Priya Nair", "Caseworker with team leader permissions, Further"))).refused!.rule).toBe("WM-65");
  expect((await passOn(world, "Owen Pryce", approval.id, await seatOf(world, "Owen Pryce"))).refused).toBeNull();
  expect(await lastReassignment()).toMatchObject({ ground: "SECONDARY_ACCESS" });
});

test("[WM-63] it is one recorded act, and what waits elsewhere already stays", async () => {
  const { approval } = await referredLetter(world);
  const before = await world.sql("SELECT id FROM audit_entries WHERE record_id = $1", [approval.id]);
  expect((await passOn(world, "Dana Fox", approval.id, await seatOf(world, "Dana Fox"))).refused!.rule).toBe("WM-62");
  await passOn(world, "Dana Fox", approval.id, await seatOf(world, "Owen Pryce"));
  expect(await world.sql("SELECT id FROM audit_entries WHERE record_id = $1", [approval.id])).toHaveLength(before.length + 1);
  expect((await approvalNow(world, approval.id))["position_id"]).toBe(await seatOf(world, "Owen Pryce"));
});

test("[WM-65] a plain caseworker neither passes an approval on nor is given one, and leaders of another segment do neither", async () => {
  const { approval } = await referredLetter(world);
  await away(world, "Dana Fox", true);
  expect((await passOn(world, "Ben Carter", approval.id, await seatOf(world, "Owen Pryce"))).refused!.code).toBe("FORBIDDEN");
  expect((await passOn(world, "Tom Pell", approval.id, await seatOf(world, "Owen Pryce"))).refused!.rule).toBe("WM-62");
  expect((await passOn(world, "Dana Fox", approval.id, await seatOf(world, "Ben Carter"))).refused!.rule).toBe("WM-65");
});

test("[WM-65] whoever refers reads who could decide and who could not, with the reason", async () => {
  const { approval } = await referredLetter(world);
  const { data } = await world.ask<{ approvers: { name: string; whyNot: string | null }[] }>("Dana Fox", "query($id: ID) { approvers(approvalId: $id) { name title isAway whyNot } }", { id: approval.id });
  expect(data.approvers.map((one) => one.name)).toEqual(expect.arrayContaining(["Dana Fox", "Owen Pryce", "Grace Lomax"]));
  expect(data.approvers.map((one) => one.name)).not.toContain("Ben Carter");
});
