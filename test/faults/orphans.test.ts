import { keepWatch } from "@remit/api/watching";
import { lookForOrphans } from "@remit/api/work-management/orphan-watch";
import { workIn } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";

let world: World;
let work: ReturnType<typeof workIn>;
let app: pg.Client;
beforeAll(async () => {
  world = await openWorld();
  work = workIn(world);
  app = new pg.Client({ connectionString: world.urls.appUrl });
  await app.connect();
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
});
afterAll(async () => { await app.end(); await world.close(); });

/** Every way in which work could be left without a holder, tried by hand. Amina holds open work; a witness stands in each way. */
const attempts: Record<string, string> = {
  "ending the holding": "UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf')",
  "emptying the seat": "UPDATE positions SET holder_id = NULL WHERE holder_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf')",
  "ending access": "UPDATE staff_members SET is_active = false, left_on = '2026-01-14' WHERE name = 'Amina Yusuf'",
  "deleting the seat": "DELETE FROM positions WHERE holder_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf')",
  "giving a group to an empty seat": "WITH p AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Empty', r.id, s.id, 'OTHER' FROM roles r, segments s LIMIT 1 RETURNING id) UPDATE case_groups SET owner_position_id = p.id FROM p WHERE reference = 'G-THORNTON'",
};
/** What the application's role is not allowed even to ask. */
const forbidden: Record<string, string> = {
  "parting an item from its group": "UPDATE service_requests SET owner_position_id = NULL WHERE reference = 'SR-000101'",
  "moving an item to another segment": "UPDATE service_requests SET segment_id = (SELECT id FROM segments WHERE name = 'Further Look') WHERE reference = 'SR-000101'",
  "writing an item's owner when it is made": "UPDATE activities SET case_group_id = new_id()",
};

describe.each(Object.entries(attempts))("%s", (_what, sql) => {
  test("[WM-22] the application's role cannot", async () => { await expect(app.query(sql)).rejects.toThrow(/open_work_has_a_holder|violates foreign key|permission denied/); });
  test("[WM-22] the database's owner cannot either", async () => { await expect(world.sql(sql)).rejects.toThrow(/open_work_has_a_holder|violates foreign key/); });
  afterEach(async () => { expect([await work.orphans(), (await work.group("G-HALE")).owner]).toEqual([[], "Amina Yusuf"]); });
});

test.each(Object.entries(forbidden))("[WM-22] the application's role is refused %s", async (_what, sql) => {
  await expect(app.query(sql)).rejects.toThrow("permission denied");
});

test("[WM-22] an owner written by hand when work is made gives way to the group's", async () => {
  await app.query("INSERT INTO activities (case_id, case_group_id, segment_id, owner_position_id, kind, summary) SELECT c.id, c.case_group_id, (SELECT id FROM segments WHERE name = 'Further Look'), $1, 'CALL', 'By hand' FROM cases c WHERE reference = 'C-2026-000001'", [await work.seat("Idris Kay")]);
  const [made] = await world.sql("SELECT s.name, g.name AS segment FROM activities a JOIN positions p ON p.id = a.owner_position_id JOIN staff_members s ON s.id = p.holder_id JOIN segments g ON g.id = a.segment_id WHERE a.summary = 'By hand'");
  expect([made, await work.orphans()]).toEqual([{ name: "Amina Yusuf", segment: "Customer Care" }, []]);
});

/** Recovery by the product (WM-24) has nothing to recover: the state can only be made by switching the database's guards off, as this does. */
const strand = () => world.sql("SET session_replication_role = replica; UPDATE service_requests SET owner_position_id = (SELECT id FROM positions WHERE title LIKE 'Reviewer%') WHERE reference = 'SR-000101'; RESET session_replication_role");

test("[WM-23, WM-24] the check finds stranded work when the guards are switched off, and reassigning its group recovers it in the product", async () => {
  const said: unknown[] = [];
  const log = { error: (...words: unknown[]) => said.push(words), info: () => undefined };
  expect(await lookForOrphans(world.office.pool, log as never)).toBe(0);
  await strand();
  expect(await lookForOrphans(world.office.pool, log as never)).toBe(1);
  expect(said).toHaveLength(1);
  const check = async () => (await world.ask<{ orphanCheck: { count: number } }>("Grace Lomax", "{ orphanCheck { count } }")).data.orphanCheck.count;
  expect(await check()).toBe(1);
  expect((await work.giveGroups("Grace Lomax", ["G-HALE"], await work.seat("Chidi Okafor"))).results[0]).toMatchObject({ done: true });
  expect([await check(), await work.orphans(), (await work.request("SR-000101")).owner]).toEqual([0, [], "Chidi Okafor"]);
});

test("[WM-23] the watch looks at once and again at every interval, survives a failing look, and stops only when the look under way is over", async () => {
  const said: string[] = [];
  let [looks, isOver, reached] = [0, false, (): void => undefined];
  const third = new Promise<void>((resolve) => { reached = resolve; });
  const look = async () => {
    looks += 1;
    if (looks < 3) throw new Error("the database is away");
    reached();
    await new Promise(setImmediate);
    isOver = true;
  };
  const watch = keepWatch([{ every: 5, look, failed: "the check failed" }], { error: (_facts: object, words: string) => said.push(words) } as never);
  await third;
  await watch.stop();
  expect([said, isOver]).toEqual([["the check failed", "the check failed"], true]);
});

test("[WM-23] a caseworker has no use for the check and does not see it", async () => {
  expect((await world.ask("Chidi Okafor", "{ orphanCheck { count } }")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});
