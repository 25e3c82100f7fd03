import { command } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface View { readonly id: string; readonly version: number; readonly name: string; readonly asks: object; readonly isMine: boolean; readonly choices: { action: string; allowed: boolean; because: string | null }[] }
const asks = { filters: { isSensitive: { eq: true } }, orders: [{ field: "reference", direction: "ASC" }], columns: ["reference"] };
const save = (as: Who, name: string, audience: string, more: object = {}, position?: string) => command<{ savedView: View }>(world, as, "saveView", { name, list: "cases", asks, audience, ...more }, "savedView { id version name asks isMine }", position);
const seen = async (as: Who, position?: string) => (await world.ask<{ savedViews: { nodes: View[] } }>(as, '{ savedViews(filter: { list: { eq: "cases" } }) { nodes { id version name asks isMine choices { action allowed because } } } }', {}, position)).data.savedViews.nodes;
const names = async (as: Who) => (await seen(as)).map(({ name }) => name);
const found = async (as: Who, name: string) => (await seen(as)).find((one) => one.name === name)!;

test("[PO-53] a view is seen by whoever made it and by those it is shared with: a team, a segment, everyone", async () => {
  for (const [name, audience] of [["To myself", "NOBODY"], ["To my team", "TEAM"], ["To my segment", "SEGMENT"], ["To everyone", "EVERYONE"]] as const) expect((await save("Dana Fox", name, audience)).done?.savedView).toMatchObject({ name, asks, isMine: true });
  expect(await names("Dana Fox")).toEqual(["To everyone", "To my segment", "To my team", "To myself"]);
  expect(await names("Amina Yusuf")).toEqual(["To everyone", "To my segment", "To my team"]);
  expect(await names("Owen Pryce")).toEqual(["To everyone", "To my segment"]);
  expect(await names("Tom Pell")).toEqual(["To everyone"]);
});

test("[PO-53] a shared view is changed by its owner alone, and others read why not", async () => {
  const theirs = await found("Amina Yusuf", "To my team");
  expect(theirs.choices).toEqual([{ action: "change", allowed: false, because: expect.stringContaining("Only whoever made this view") }, { action: "delete", allowed: false, because: expect.stringContaining("or an administrator") }]);
  const change = (as: Who, more: object) => command<{ savedView: View | null }>(world, as, "changeView", { id: theirs.id, expectedVersion: theirs.version, ...more }, "savedView { name version }");
  expect((await change("Amina Yusuf", { name: "Mine now" })).refused).toMatchObject({ code: "RULE_REFUSED", rule: "PO-53" });
  expect((await change("Dana Fox", { name: "to EVERYONE " })).refused).toMatchObject({ rule: "PO-53" });
  expect((await change("Dana Fox", { name: "Ours", audience: "NOBODY" })).done?.savedView).toMatchObject({ name: "Ours" });
  expect(await names("Amina Yusuf")).toEqual(["To everyone", "To my segment"]);
  expect((await change("Dana Fox", { name: "Again" })).refused).toMatchObject({ code: "CONFLICT" });
});

test("[PO-53] what nobody looks after is cleared away by an administrator, and nobody else's own is theirs to see", async () => {
  const remove = async (as: Who, { id, version }: View) => command<{ savedView: null }>(world, as, "deleteView", { id, expectedVersion: version }, "savedView { id }");
  const shared = await found("Tom Pell", "To everyone");
  expect((await remove("Tom Pell", shared)).refused).toMatchObject({ rule: "PO-53" });
  expect((await remove("Sam Reid", shared)).done).toEqual({ savedView: null });
  expect((await remove("Sam Reid", await found("Dana Fox", "To myself"))).refused).toMatchObject({ code: "NOT_FOUND" });
  expect((await remove("Dana Fox", await found("Dana Fox", "To myself"))).done).toEqual({ savedView: null });
  const told = await world.sql<{ action: string; n: number }>("SELECT action, count(*)::int AS n FROM audit_entries WHERE record_type = 'SavedView' AND action NOT LIKE 'refused%' GROUP BY 1 ORDER BY 1");
  expect(told).toEqual([{ action: "changed a view", n: 1 }, { action: "deleted a view", n: 2 }, { action: "saved a view", n: 4 }]);
});

test("[PO-53] a view is not shared with a team that its maker's position does not have", async () => {
  expect((await save("Grace Lomax", "For a team", "TEAM")).refused).toMatchObject({ rule: "PO-53" });
  expect((await save("Grace Lomax", "For the segment", "SEGMENT")).refused).toBeNull();
});

test("[CS-09] a view shows whoever opens it what they may see and no more: it keeps what is asked, never an answer", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Works on it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Dana Fox'");
  await save("Dana Fox", "Sensitive ones", "EVERYONE");
  const open = async (as: Who) => (await world.ask<{ cases: { totalCount: number } }>(as, "query($filter: CaseFilter) { cases(filter: $filter) { totalCount } }", { filter: ((await found(as, "Sensitive ones")).asks as typeof asks).filters })).data.cases.totalCount;
  expect([await open("Dana Fox"), await open("Owen Pryce")]).toEqual([1, 0]);
});

test("[WM-17] views are few and small", async () => {
  await world.sql("INSERT INTO saved_views (owner_id, list, name, asks, audience) SELECT s.id, 'cases', 'View ' || n, '{}', 'NOBODY' FROM staff_members s, generate_series(1, 50) n WHERE s.name = 'Lewis Grant'");
  expect((await save("Lewis Grant", "One more", "NOBODY")).refused).toMatchObject({ rule: "WM-17" });
  expect((await save("Lewis Grant", "Of another list", "NOBODY", { list: "reviews" })).refused).toBeNull();
  expect((await save("Ben Carter", "Large", "NOBODY", { asks: "x".repeat(20_001) })).refused).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("[PO-61, WM-71] a target is set from a day on by those who may, and what was measured before keeps its own", async () => {
  const set = (as: Who, more: object = {}) => command<{ insightTarget: { value: number } }>(world, as, "setTarget", { indicator: "CASE_DECISION_WORKING_DAYS", inForceFrom: "2026-02-01", value: 1, ...more }, "insightTarget { value inForceFrom setBy { name } }");
  expect((await set("Dana Fox")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await set("Sam Reid", { inForceFrom: "2026-01-13" })).refused).toMatchObject({ rule: "PO-61" });
  expect((await set("Sam Reid")).done).toEqual({ insightTarget: { value: 1, inForceFrom: "2026-02-01", setBy: { name: "Sam Reid" } } });
  expect((await set("Sam Reid")).refused).toMatchObject({ rule: "PO-61" });
  await world.sql("UPDATE cases SET status = 'DECIDED', received_on = CASE reference WHEN 'C-2026-000003' THEN date '2026-02-02' ELSE date '2026-01-05' END, decided_on = '2026-03-02' WHERE reference IN ('C-2026-000002', 'C-2026-000003')");
  const { data } = await world.ask<{ cases: { nodes: { reference: string; isInTime: boolean }[] } }>("Ana Petrova", "{ cases(filter: { decidedOn: { isNull: false } }, orderBy: [{ field: REFERENCE }]) { nodes { reference isInTime } } }");
  expect(data.cases.nodes).toEqual([{ reference: "C-2026-000002", isInTime: true }, { reference: "C-2026-000003", isInTime: false }]);
});
