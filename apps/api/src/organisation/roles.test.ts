import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const role = async (name: string) => (await world.sql<{ id: string; version: number; permissions: string[] }>("SELECT id, version, permissions FROM roles WHERE name = $1", [name]))[0]!;
const edit = async (as: Who, name: string, more: object) => {
  const { id, version } = await role(name);
  const { data, errors } = await world.ask<{ editRole: { role: { permissions: string[] } } | null }>(as, "mutation($input: EditRoleInput!) { editRole(input: $input) { role { permissions } } }", { input: { id, expectedVersion: version, ...more } });
  return { role: data?.editRole?.role, message: errors?.[0]?.message, code: errors?.[0]?.extensions.code, rule: errors?.[0]?.extensions.fields?.[0]?.rule };
};
const without = async (name: string, permission: string) => ({ permissions: (await role(name)).permissions.filter((one) => one !== permission) });
const seen = async (as: Who) => (await world.ask<{ serviceRequests: { nodes: { reference: string }[] } }>(as, "{ serviceRequests(orderBy: [{ field: REFERENCE }]) { nodes { reference } } }")).data.serviceRequests.nodes.map((one) => one.reference);
const all = ["SR-000101", "SR-000102", "SR-000103", "SR-000104", "SR-000105"];

test("[AS-41] the support section deals with the work of any team in any segment, others only with their own", async () => {
  expect(await seen("Ruth Adeyemi")).toEqual(all);
  expect(await seen("Lewis Grant")).toEqual(all.slice(0, 4));
});

test("[AS-41] that is a permission and not a name: taken from the role, it is gone at the next request", async () => {
  const { permissions } = await role("Support section");
  expect((await edit("Sam Reid", "Support section", { permissions: permissions.filter((one) => one !== "work-across-segments" && one !== "see-all-work") })).code).toBeUndefined();
  for (let waited = 0; (await seen("Ruth Adeyemi")).length > 0 && waited < 40; waited++) await new Promise((later) => setTimeout(later, 50));
  expect(await seen("Ruth Adeyemi")).toEqual([]);
});

test("[WM-04] nobody changes what their own role allows, though they may rename it", async () => {
  const refused = await edit("Sam Reid", "Administrator", { permissions: [...(await role("Administrator")).permissions, "see-cases"] });
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "WM-04", message: "You hold a position with the role Administrator, so you cannot change what it allows. Ask another administrator." });
  expect((await edit("Sam Reid", "Administrator", { description: "Keeps the office in order" })).code).toBeUndefined();
  expect((await edit("Dana Fox", "Team leader", { description: "Everything" })).code).toBe("FORBIDDEN");
});

test("[AS-35, CS-25] the last role by which somebody manages the organisation keeps that permission", async () => {
  await world.sql("INSERT INTO delegations (from_staff_id, to_staff_id, permissions, starts_on, ends_on, reason) SELECT a.id, b.id, '{manage-organisation}', '2026-01-12', '2026-01-16', 'Leave' FROM staff_members a, staff_members b WHERE a.name = 'Sam Reid' AND b.name = 'Ana Petrova'");
  expect(await edit("Ana Petrova", "Administrator", await without("Administrator", "manage-organisation"))).toMatchObject({ code: "RULE_REFUSED", rule: "AS-35", message: "Nobody else holds a position that may manage the organisation. Appoint another administrator first." });
  await world.sql("UPDATE roles SET permissions = permissions || '{manage-organisation}'::text[] WHERE name = 'Casework manager'");
  expect((await edit("Ana Petrova", "Administrator", await without("Administrator", "manage-organisation"))).code).toBeUndefined();
  expect((await edit("Ana Petrova", "Administrator", { description: "Lent by someone who has it no more" })).code).toBe("FORBIDDEN");
});

test("[WM-22] casework is not taken from a role while open work sits with those who hold it", async () => {
  await world.sql("UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Lewis Grant') WHERE reference = 'G-HALE'");
  const refused = await edit("Helen Marsh", "Caseworker", await without("Caseworker", "do-casework"));
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "WM-22", message: "1 open case group sits with people whose role is Caseworker. Reassign that work before you take casework from the role." });
  await world.sql("UPDATE case_groups SET owner_position_id = NULL");
  expect((await edit("Helen Marsh", "Caseworker", await without("Caseworker", "do-casework"))).code).toBeUndefined();
});

test("a role takes only permissions of the closed list", async () => {
  const { errors } = await world.ask("Helen Marsh", "mutation($input: AddRoleInput!) { addRole(input: $input) { role { name } } }", { input: { name: "Archivist", permissions: ["see-cases", "rule-the-world"] } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "VALIDATION_FAILED", fields: [{ path: "permissions" }] });
});
