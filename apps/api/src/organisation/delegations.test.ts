import { loadActor } from "@remit/api/access/actor";
import { sentenceOf } from "@remit/domain/audit/sentences";
import { workIn } from "@remit/test/office/work";
import { approvalNow, decide, giveLeaderPermissions, prepareApprovals, referredLetter, seatOf, settleAll } from "@remit/test/office/approvals";
import { confirmed } from "@remit/test/office/grants";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const idOf = async (name: string) => (await world.sql<{ id: string }>("SELECT id FROM staff_members WHERE name = $1", [name]))[0]!.id;
const lend = async (as: Who, to: Who, more: object) => {
  const { data, errors } = await world.ask<{ lendPermissions: { delegation: { id: string; version: number; choices: { allowed: boolean }[] } } | null }>(as, "mutation($input: LendPermissionsInput!) { lendPermissions(input: $input) { delegation { id version choices { action allowed } } } }",
    { input: { toStaffMemberId: await idOf(to), permissions: ["manage-calendars"], startsOn: "2026-01-19", endsOn: "2026-01-23", reason: "Leave", ...more } });
  return { lent: data?.lendPermissions?.delegation, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};
const permissionsOf = async (name: string, today: string) => (await loadActor(world.office.pool, { staffId: await idOf(name), today }))!.actor.permissions;

test("[CS-25] a deputy has what was lent from the first day to the last, and neither before nor after", async () => {
  expect((await lend("Sam Reid", "Ana Petrova", {})).code).toBeUndefined();
  const has = async (today: string) => (await permissionsOf("Ana Petrova", today)).has("manage-calendars");
  expect(await Promise.all(["2026-01-18", "2026-01-19", "2026-01-23", "2026-01-24"].map(has))).toEqual([false, true, true, false]);
});

test("[CS-25] nobody lends what they do not hold, nor passes on what was lent to them", async () => {
  expect(await lend("Dana Fox", "Amina Yusuf", { permissions: ["command-segment", "allocate-work"] })).toMatchObject({ code: "RULE_REFUSED", message: "Dana Fox cannot lend what they do not hold: assign, reassign and see the work of your whole segment." });
  expect((await lend("Sam Reid", "Ana Petrova", { permissions: ["import-data"], startsOn: "2026-01-14" })).code).toBeUndefined();
  expect([...(await permissionsOf("Ana Petrova", "2026-01-14"))]).toContain("import-data");
  expect((await lend("Ana Petrova", "Amina Yusuf", { permissions: ["import-data"] })).message).toContain("cannot lend what they do not hold");
});

test("[CS-25] an administrator arranges a deputy for someone who is away, though none for themselves", async () => {
  const from = { fromStaffMemberId: await idOf("Grace Lomax"), permissions: ["command-segment"] };
  expect((await lend("Dana Fox", "Amina Yusuf", from)).message).toBe("Only Grace Lomax or an administrator can lend Grace Lomax's permissions.");
  expect((await lend("Sam Reid", "Sam Reid", from)).message).toBe("You cannot arrange a deputy's permissions for yourself. Ask another administrator.");
  expect((await lend("Sam Reid", "Dana Fox", from)).lent).toBeNull();
  await confirmed(world);
  expect(await world.sql("SELECT permissions FROM delegations WHERE to_staff_id = $1", [await idOf("Dana Fox")])).toEqual([{ permissions: ["command-segment"] }]);
});

test("[CS-25] a loan begins today or later and ends within a year", async () => {
  for (const dates of [{ startsOn: "2026-01-13" }, { endsOn: "2026-01-18" }, { endsOn: "2027-02-01" }]) expect((await lend("Sam Reid", "Ana Petrova", dates)).code).toBe("RULE_REFUSED");
});

test("[CS-25] a loan that is taken back stops counting at once, and its audit keeps what it was", async () => {
  const { lent } = await lend("Grace Lomax", "Owen Pryce", { permissions: ["manage-segment"], startsOn: "2026-01-14" });
  expect((await permissionsOf("Owen Pryce", "2026-01-14")).has("manage-segment")).toBe(true);
  const takeBack = (as: Who, later = 0) => world.ask(as, "mutation($input: NamedInput!) { takeBackPermissions(input: $input) { delegation { endsOn } } }", { input: { id: lent!.id, expectedVersion: lent!.version + later } });
  expect((await takeBack("Owen Pryce")).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
  expect((await takeBack("Grace Lomax")).errors).toBeUndefined();
  expect((await takeBack("Grace Lomax", 1)).errors?.[0]?.message).toBe("These permissions are no longer lent.");
  expect((await permissionsOf("Owen Pryce", "2026-01-14")).has("manage-segment")).toBe(false);
  expect(await world.sql("SELECT particulars FROM audit_entries WHERE action = 'took back permissions'")).toEqual([{ particulars: { permissions: ["manage-segment"] } }]);
});

test("[CS-25] what is lent works at the API and is on record as a deputy's act: the deputy writes the absent manager's segment settings", async () => {
  const [segment] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM segments WHERE name = 'Customer Care'");
  const write = () => world.ask("Lewis Grant", "mutation($input: WriteSegmentSettingInput!) { writeSegmentSetting(input: $input) { segment { version } } }", { input: { id: segment!.id, expectedVersion: segment!.version, topic: "WORK_ALLOCATION", text: "Every Monday." } });
  expect((await write()).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await lend("Grace Lomax", "Lewis Grant", { permissions: ["manage-segment"], startsOn: "2026-01-14" })).code).toBeUndefined();
  for (let waited = 0; waited < 400 && (await write()).errors; waited++) await new Promise((later) => setTimeout(later, 50));
  expect(await world.sql("SELECT s.name FROM segment_settings t JOIN staff_members s ON s.id = t.written_by_id")).toEqual([{ name: "Lewis Grant" }]);
  const [entry] = await world.sql<{ action: string; particulars: object; title: string }>("SELECT e.action, e.particulars, p.title FROM audit_entries e JOIN positions p ON p.id = e.position_id WHERE e.action = 'wrote a segment setting'");
  expect(sentenceOf({ ...entry!, recordType: "Segment" }, "Lewis Grant")).toMatch(/, as deputy for Grace Lomax\.$/);
  expect(entry!.title).toBe("Caseworker, Team 1");
});

test("[CS-25] what somebody does by their own permissions is no deputy's act, whatever was lent to them", async () => {
  expect((await lend("Owen Pryce", "Dana Fox", { permissions: ["allocate-work"], startsOn: "2026-01-14" })).code).toBeUndefined();
  const work = workIn(world);
  const allocate = async (group: string, from: string, to: string) => { await world.sql(`UPDATE case_groups SET owner_position_id = '${await work.seat(from)}' WHERE reference = '${group}'`); return work.giveGroups("Dana Fox", [group], await work.seat(to)); };
  for (let waited = 0; waited < 400 && !(await loadActor(world.office.pool, { staffId: await idOf("Dana Fox"), today: "2026-01-14" }))!.actor.borrowing; waited++) await new Promise((later) => setTimeout(later, 50));
  expect((await allocate("G-HALE", "Amina Yusuf", "Chidi Okafor")).results[0]).toMatchObject({ done: true });
  expect((await allocate("G-THORNTON", "Lewis Grant", "Chidi Okafor")).results[0]).toMatchObject({ done: true });
  const told = (group: string) => world.sql("SELECT DISTINCT particulars->'asDeputyFor' AS lenders FROM audit_entries WHERE action = 'assigned' AND particulars->>'movedWith' = $1", [group]);
  expect([await told("G-HALE"), await told("G-THORNTON")]).toEqual([[{ lenders: null }], [{ lenders: ["Owen Pryce"] }]]);
});

test("[CS-25] a loan is never more than the lender has today, and ends at once when either of the two leaves", async () => {
  const has = async () => (await permissionsOf("Chidi Okafor", "2026-01-14")).has("allocate-work");
  const leaves = (name: string) => world.sql("WITH ended AS (UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = (SELECT id FROM staff_members WHERE name = $1) AND held_to IS NULL RETURNING staff_id) UPDATE staff_members SET is_active = is_active WHERE id IN (SELECT staff_id FROM ended)", [name]);
  await lend("Dana Fox", "Chidi Okafor", { permissions: ["allocate-work"], startsOn: "2026-01-14" });
  expect(await has()).toBe(true);
  await world.sql("UPDATE roles SET permissions = array_remove(permissions, 'allocate-work') WHERE name = 'Team leader'");
  expect(await has()).toBe(false);
  await world.sql("UPDATE roles SET permissions = permissions || '{allocate-work}'::text[] WHERE name = 'Team leader'");
  expect(await has()).toBe(true);
  await leaves("Dana Fox");
  expect(await has()).toBe(false);
  await world.sql("UPDATE staff_members SET is_active = false, left_on = '2026-01-14' WHERE name = 'Dana Fox'");
  expect(await world.sql("SELECT d.permissions FROM delegations d JOIN staff_members s ON s.id = d.from_staff_id WHERE s.name = 'Dana Fox'")).toEqual([{ permissions: [] }]);
});

test("[CS-25, WM-04, WM-66] a caseworker with team leader permissions lends all of them, and whoever borrows them approves neither their own work nor anybody's", async () => {
  await prepareApprovals(world);
  const lendApproving = () => lend("Chidi Okafor", "Amina Yusuf", { permissions: ["approve-work"], startsOn: "2026-01-14" });
  // The negative control: without a team leader's permissions there is nothing to lend.
  expect((await lendApproving()).message).toContain("cannot lend what they do not hold");
  await giveLeaderPermissions(world, "Chidi Okafor");
  expect((await lendApproving()).code).toBeUndefined();
  expect([...(await permissionsOf("Amina Yusuf", "2026-01-14"))]).toContain("approve-work");
  const own = (await referredLetter(world, "Amina Yusuf")).approval.id;
  for (let waited = 0; waited < 400 && (await decide(world, "Amina Yusuf", own)).refused?.code === "FORBIDDEN"; waited++) await new Promise((later) => setTimeout(later, 50));
  expect((await decide(world, "Amina Yusuf", own)).refused).toMatchObject({ rule: "WM-66" });
  const others = (await referredLetter(world, "Lewis Grant", "Decision letter", "C-2026-000003")).approval.id;
  expect((await decide(world, "Amina Yusuf", others)).refused).toMatchObject({ rule: "WM-61" });
  await world.sql("ALTER TABLE approvals DISABLE TRIGGER USER; UPDATE approvals SET position_id = '" + (await seatOf(world, "Amina Yusuf")) + "' WHERE id = '" + others + "'; ALTER TABLE approvals ENABLE TRIGGER USER");
  expect((await decide(world, "Amina Yusuf", others)).refused).toMatchObject({ rule: "WM-65" });
  expect(await approvalNow(world, own)).toMatchObject({ status: "PENDING" });
  await settleAll(world);
});

test("[CS-25, AS-39] whoever holds a position acts in one in every entry of the audit, on every path", async () => {
  await world.sql("INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id) SELECT id, id, 'signed in', 'StaffMember', id FROM staff_members WHERE name = 'Priya Nair'");
  expect(await world.sql("SELECT count(*)::int AS entries FROM audit_entries e WHERE e.actor_id IS NOT NULL AND e.position_id IS NULL")).toEqual([{ entries: 0 }]);
  expect(await world.sql("SELECT p.title FROM audit_entries e JOIN positions p ON p.id = e.position_id WHERE e.action = 'signed in'")).toEqual([{ title: "Caseworker, Team 2" }]);
});
