import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const segment = async (name: string) => (await world.sql<{ id: string; version: number }>("SELECT id, version FROM segments WHERE name = $1", [name]))[0]!;
const write = async (as: Who, name: string, more: object) => {
  const { id, version } = await segment(name);
  const { errors } = await world.ask(as, "mutation($input: WriteSegmentSettingInput!) { writeSegmentSetting(input: $input) { segment { version } } }", { input: { id, expectedVersion: version, topic: "WORK_ALLOCATION", text: "Every Monday.", ...more } });
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message, rule: errors?.[0]?.extensions.fields?.[0]?.rule };
};

test("[WM-02] a segment manager writes revisions of what was agreed; earlier ones stay", async () => {
  expect((await write("Grace Lomax", "Customer Care", {})).code).toBeUndefined();
  expect((await write("Grace Lomax", "Customer Care", { text: "Every morning.", effectiveFrom: "2026-02-01" })).code).toBeUndefined();
  const { data } = await world.ask<{ segments: { nodes: { settings: { nodes: object[] } }[] } }>("Lewis Grant", '{ segments(filter: { name: { eq: "Customer Care" } }) { nodes { settings { nodes { topic revision text effectiveFrom writtenBy { name } } } } } }');
  expect(data.segments.nodes[0]!.settings.nodes).toEqual([
    { topic: "WORK_ALLOCATION", revision: 2, text: "Every morning.", effectiveFrom: "2026-02-01", writtenBy: { name: "Grace Lomax" } },
    { topic: "WORK_ALLOCATION", revision: 1, text: "Every Monday.", effectiveFrom: "2026-01-14", writtenBy: { name: "Grace Lomax" } }]);
});

test("[WM-02] only whoever manages the segment writes its settings, and never for a day that has passed", async () => {
  expect(await write("Tom Pell", "Customer Care", {})).toMatchObject({ code: "RULE_REFUSED", rule: "WM-02", message: "Only the manager of Customer Care or an administrator writes its settings." });
  expect((await write("Dana Fox", "Customer Care", {})).code).toBe("FORBIDDEN");
  expect((await write("Sam Reid", "Customer Care", {})).code).toBeUndefined();
  expect((await write("Grace Lomax", "Customer Care", { effectiveFrom: "2026-01-13" })).rule).toBe("WM-02");
});

test("[WM-02] two who write at once learn of each other, and the application cannot rewrite a revision", async () => {
  const stale = await segment("Customer Care");
  await write("Grace Lomax", "Customer Care", { topic: "TEAM_STRUCTURE" });
  expect((await write("Grace Lomax", "Customer Care", { expectedVersion: stale.version })).code).toBe("CONFLICT");
  await expect(world.office.pool.query("UPDATE segment_settings SET text = 'Never'")).rejects.toThrow("permission denied");
});

test("[AS-35] segments and teams are made and changed by an administrator only", async () => {
  const input = { segmentId: (await segment("Further Look")).id, name: "Further Look Team B", telephone: "020 7946 0400", specialisms: ["Health"] };
  const add = (as: Who) => world.ask<{ addTeam: { team: object } | null }>(as, "mutation($input: AddTeamInput!) { addTeam(input: $input) { team { name telephone specialisms segment { name } } } }", { input });
  expect((await add("Tom Pell")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await add("Sam Reid")).data.addTeam).toEqual({ team: { name: "Further Look Team B", telephone: "020 7946 0400", specialisms: ["Health"], segment: { name: "Further Look" } } });
  expect((await add("Sam Reid")).errors?.[0]?.extensions.code).toBe("VALIDATION_FAILED");
});
