import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface Grant { id: string; version: number; says: string; gives: string[]; state: string; choices: { action: string; allowed: boolean; because: string | null }[] }
const idOf = async (table: string, name: string) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} WHERE name = $1`, [name]))[0]!.id;
const seat = async (title: string) => (await world.sql<{ id: string; version: number; holder_id: string | null }>("SELECT id, version, holder_id FROM positions WHERE title = $1 ORDER BY id", [title]))[0]!;
const command = async (as: Who, field: string, type: string, input: object, selection = "waitsForASecondPerson", position?: string) => {
  const { data, errors } = await world.ask<Record<string, { waitsForASecondPerson: boolean }> | null>(as, `mutation($input: ${type}!) { ${field}(input: $input) { ${selection} } }`, { input }, position);
  return { waits: data?.[field]?.waitsForASecondPerson, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message, rule: errors?.[0]?.extensions.fields?.[0]?.rule };
};
const waiting = async (as: Who) => (await world.ask<{ grants: { nodes: Grant[] } }>(as, "{ grants(filter: { state: { eq: PENDING } }) { nodes { id version says gives state choices { action allowed because } } } }")).data.grants.nodes;
const decide = (as: Who, verb: "confirmGrant" | "refuseGrant" | "withdrawGrant", { id, version }: { id: string; version: number }, more: object = {}, position?: string) =>
  command(as, verb, verb === "refuseGrant" ? "RefuseGrantInput" : "NamedInput", { id, expectedVersion: version, ...more }, "grant { state }", position);
const vacant = async (title: string, role: string) => { await world.sql("INSERT INTO positions (title, role_id, segment_id, kind) SELECT $1, r.id, g.id, 'OTHER' FROM roles r, segments g WHERE r.name = $2 AND g.name = 'Private Office'", [title, role]); };
const appoint = async (as: Who, title: string, who: string, more: object = { reason: "They start on Monday." }) => { const { id, version } = await seat(title); return command(as, "appointToPosition", "AppointToPositionInput", { id, expectedVersion: version, staffMemberId: await idOf("staff_members", who), ...more }); };
const holderOf = async (title: string) => (await world.sql<{ name: string }>("SELECT s.name FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.title = $1", [title]))[0]?.name;

test("[WM-04] a power is proposed by one person with a reason, and given when another confirms it", async () => {
  await vacant("Principal", "Principal");
  expect(await appoint("Sam Reid", "Principal", "Lewis Grant", {})).toMatchObject({ code: "VALIDATION_FAILED", message: "This takes a second person. Say why, for whoever is to confirm it." });
  expect(await appoint("Sam Reid", "Principal", "Lewis Grant")).toMatchObject({ waits: true });
  expect(await holderOf("Principal")).toBeUndefined();
  const [grant] = await waiting("Helen Marsh");
  expect(grant).toMatchObject({ says: "Appoint Lewis Grant to Principal", gives: ["see-all-work", "clear-briefings", "keep-learning", "manage-sensitive-access", "confirm-grants"] });
  expect((await decide("Helen Marsh", "confirmGrant", grant!)).code).toBeUndefined();
  expect(await holderOf("Principal")).toBe("Lewis Grant");
  const told = await world.sql<{ action: string; name: string }>("SELECT e.action, s.name FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.action IN ('proposed a grant', 'appointed', 'confirmed a grant') ORDER BY e.at");
  expect(told).toEqual([{ action: "proposed a grant", name: "Sam Reid" }, { action: "appointed", name: "Sam Reid" }, { action: "confirmed a grant", name: "Helen Marsh" }]);
});

test("[WM-04] appointing a caseworker takes one person, unless they have powers already", async () => {
  await world.sql("INSERT INTO positions (title, role_id, segment_id, team_id, kind) SELECT 'Spare desk', r.id, t.segment_id, t.id, 'CASEWORKER' FROM roles r, teams t WHERE r.name = 'Caseworker' AND t.name = 'Customer Care Team 1'");
  expect(await appoint("Sam Reid", "Spare desk", "Ana Petrova")).toMatchObject({ waits: true });
  expect(await appoint("Sam Reid", "Spare desk", "Idris Kay")).toMatchObject({ waits: false });
  expect(await holderOf("Spare desk")).toBe("Idris Kay");
});

test("[WM-04] nobody confirms what they proposed or would gain by; the choices say so, and so does the database", async () => {
  await vacant("Second principal", "Principal");
  await appoint("Sam Reid", "Second principal", "Helen Marsh");
  const [own] = (await waiting("Sam Reid")).filter(({ says }) => says.includes("Helen Marsh"));
  expect(own!.choices.map(({ action, allowed }) => [action, allowed])).toEqual([["confirm", false], ["refuse", false], ["withdraw", true]]);
  expect(await decide("Sam Reid", "confirmGrant", own!)).toMatchObject({ rule: "WM-04", message: "You proposed this, so somebody else must decide on it." });
  expect(await decide("Helen Marsh", "confirmGrant", own!)).toMatchObject({ rule: "WM-04", message: "You would gain by this, so somebody else must decide on it." });
  expect((await decide("Dana Fox", "confirmGrant", own!)).code).toBe("NOT_FOUND");
  for (const decider of ["proposed_by_id", "beneficiary_ids[1]"]) await expect(world.sql(`UPDATE grants SET state = 'CONFIRMED', confirmed_in = pg_current_xact_id(), decided_by_id = ${decider} WHERE id = $1`, [own!.id])).rejects.toThrow("somebody_else_decides");
  await expect(world.sql("UPDATE grants SET gives = '{}' WHERE id = $1", [own!.id])).rejects.toThrow("decided once");
  await expect(world.sql("INSERT INTO grants (kind, says, gives, wanted, beneficiary_ids, reason, proposed_by_id, expires_on) SELECT kind, says, gives, wanted, ARRAY[proposed_by_id], reason, proposed_by_id, expires_on FROM grants WHERE id = $1", [own!.id])).rejects.toThrow("nobody_proposes_for_themselves");
  expect((await decide("Lewis Grant", "refuseGrant", own!, { reason: "One is enough." }, "Principal")).code).toBeUndefined();
  expect((await decide("Lewis Grant", "confirmGrant", { ...own!, version: own!.version + 1 }, {}, "Principal")).code).toBe("INVALID_TRANSITION");
  expect(await holderOf("Second principal")).toBeUndefined();
});

test("[WM-04] everyone who could confirm it is told, though neither whoever proposed it nor whoever would gain by it", async () => {
  const inbox = inboxIn(world);
  await vacant("Third principal", "Principal");
  const about = async (who: Who) => (await inbox.told(who)).filter(({ sentence }) => sentence.includes("Third principal"));
  await appoint("Sam Reid", "Third principal", "Ana Petrova");
  expect(await about("Helen Marsh")).toEqual([expect.objectContaining({ kind: "GRANT_WAITS", sentence: "“Appoint Ana Petrova to Third principal” waits for a second person to confirm it.", recordType: "Grant", caseId: null, by: { name: "Sam Reid" } })]);
  await appoint("Sam Reid", "Third principal", "Helen Marsh");
  expect(await about("Helen Marsh")).toHaveLength(1);
  for (const name of ["Sam Reid", "Ana Petrova", "Dana Fox"] as const) expect(await about(name)).toEqual([]);
  for (const grant of (await waiting("Sam Reid")).filter(({ says }) => says.includes("Third principal"))) await decide("Sam Reid", "withdrawGrant", grant);
});

test("[WM-04] whoever proposed something hears what became of it; of their own withdrawal they know", async () => {
  const inbox = inboxIn(world);
  const news = async () => (await inbox.sentences("Sam Reid")).filter((one) => one.includes("Fourth principal"));
  await vacant("Fourth principal", "Principal");
  await appoint("Sam Reid", "Fourth principal", "Ana Petrova");
  const now = async () => (await waiting("Helen Marsh")).find(({ says }) => says.includes("Fourth principal"))!;
  await decide("Helen Marsh", "refuseGrant", await now(), { reason: "She leaves in March." });
  await appoint("Sam Reid", "Fourth principal", "Ruth Adeyemi");
  await decide("Sam Reid", "withdrawGrant", await now());
  await appoint("Sam Reid", "Fourth principal", "Lewis Grant");
  await decide("Helen Marsh", "confirmGrant", await now());
  expect(await news()).toEqual(["“Appoint Lewis Grant to Fourth principal”, which you proposed, was confirmed and is done.", "“Appoint Ana Petrova to Fourth principal”, which you proposed, was refused. It says why."]);
  expect(await inbox.sentences("Helen Marsh")).not.toContain("“Appoint Lewis Grant to Fourth principal”, which you proposed, was confirmed and is done.");
});

test("[WM-04] a proposal is void after seven days, or when what it was about has changed", async () => {
  await appoint("Sam Reid", "Second principal", "Ruth Adeyemi");
  const [grant] = (await waiting("Helen Marsh")).filter(({ says }) => says.includes("Ruth"));
  world.at(new Date("2026-01-22T10:00:00Z"));
  expect(await decide("Helen Marsh", "confirmGrant", grant!)).toMatchObject({ rule: "WM-04", message: "Nobody confirmed this within 7 days, so it is void. It can be proposed again." });
  world.at(new Date("2026-01-14T10:42:00Z"));
  await world.sql("UPDATE roles SET permissions = permissions || '{read-audit}'::text[] WHERE name = 'Principal'");
  expect((await decide("Helen Marsh", "confirmGrant", grant!)).message).toContain("It would give more now than was proposed.");
  await world.sql("UPDATE positions SET version = version + 1 WHERE title = 'Second principal'");
  expect((await decide("Helen Marsh", "confirmGrant", grant!)).message).toContain("It can no longer be done as it was proposed.");
  expect((await decide("Sam Reid", "withdrawGrant", grant!)).code).toBeUndefined();
  expect(await holderOf("Second principal")).toBeUndefined();
});

test("[WM-04] what a role allows, and a leader's permissions for a held seat, take two; less takes one", async () => {
  const [{ id, version, permissions }] = await world.sql<{ id: string; version: number; permissions: string[] }>("SELECT id, version, permissions FROM roles WHERE name = 'Caseworker'") as [{ id: string; version: number; permissions: string[] }];
  const edit = (more: string[], at: number) => command("Sam Reid", "editRole", "EditRoleInput", { id, expectedVersion: at, permissions: more, reason: "The rota needs it." });
  expect(await edit([...permissions, "see-all-work"], version)).toMatchObject({ waits: true });
  expect(await world.sql("SELECT FROM roles WHERE name = 'Caseworker' AND 'see-all-work' = ANY(permissions)")).toEqual([]);
  const [grant] = (await waiting("Helen Marsh")).filter(({ says }) => says.includes("role Caseworker"));
  expect((await decide("Helen Marsh", "confirmGrant", grant!)).code).toBeUndefined();
  expect(await edit(permissions, version + 1)).toMatchObject({ waits: false });
  const desk = await seat("Caseworker, Team 1");
  expect(await command("Sam Reid", "editPosition", "EditPositionInput", { id: desk.id, expectedVersion: desk.version, hasTeamLeaderPermissions: true, reason: "He stands in." })).toMatchObject({ waits: true });
  expect(await world.sql("SELECT FROM positions WHERE title = 'Caseworker, Team 1' AND has_team_leader_permissions")).toEqual([]);
});

test("[CS-25, WM-04] lending one's own takes one person; a loan that an administrator arranges takes two", async () => {
  const lend = async (as: Who, from?: string) => command(as, "lendPermissions", "LendPermissionsInput", { ...(from && { fromStaffMemberId: await idOf("staff_members", from) }), toStaffMemberId: await idOf("staff_members", "Amina Yusuf"), permissions: ["allocate-work"], startsOn: "2026-01-14", endsOn: "2026-01-20", reason: "Leave" });
  expect(await lend("Dana Fox")).toMatchObject({ waits: false });
  expect(await lend("Sam Reid", "Owen Pryce")).toMatchObject({ waits: true });
});

test("[WM-04] the application's own role cannot go round it: the database refuses power without a confirmed grant", async () => {
  const app = new pg.Client({ connectionString: world.urls.appUrl });
  await app.connect();
  const tries: [string, string][] = [
    ["an appointment", "INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, s.id, '2026-01-14', false FROM positions p, staff_members s WHERE p.title = 'Second principal' AND s.name = 'Ben Carter'"],
    ["a role", "UPDATE roles SET permissions = permissions || '{manage-organisation}'::text[] WHERE name = 'Analyst'"],
    ["a leader's permissions", "UPDATE positions SET has_team_leader_permissions = true WHERE title = 'Caseworker, Team 1'"],
    ["another role on a held seat", "UPDATE positions SET role_id = (SELECT id FROM roles WHERE name = 'Administrator') WHERE title = 'Reviewer'"],
  ];
  for (const [what, sql] of tries) expect([what, await app.query(sql).then(() => "done", (error: Error) => error.message)]).toEqual([what, "This takes a second person."]);
  expect((await app.query("UPDATE office SET second_person_since = NULL")).rowCount).toBe(1);
  expect(await world.sql("SELECT FROM office WHERE second_person_since IS NOT NULL")).toHaveLength(1);
  await app.end();
});

test("[WM-04] the first administrator of a new office sets it up alone, on record, until a second person can confirm", async () => {
  const fresh = await openWorld();
  await fresh.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id IN (SELECT id FROM staff_members WHERE name = 'Helen Marsh')");
  await fresh.sql("ALTER TABLE office DISABLE TRIGGER the_second_person_stays_noted");
  await fresh.sql("UPDATE office SET second_person_since = NULL");
  const appointTo = async (title: string, who: string) => {
    const [{ id, version }] = await fresh.sql<{ id: string; version: number }>("SELECT id, version FROM positions WHERE title = $1", [title]) as [{ id: string; version: number }];
    const staffMemberId = (await fresh.sql<{ id: string }>("SELECT id FROM staff_members WHERE name = $1", [who]))[0]!.id;
    return (await fresh.ask<{ appointToPosition: { waitsForASecondPerson: boolean } }>("Sam Reid", "mutation($input: AppointToPositionInput!) { appointToPosition(input: $input) { waitsForASecondPerson } }", { input: { id, expectedVersion: version, staffMemberId, reason: "Setting up" } })).data?.appointToPosition;
  };
  expect(await appointTo("Ombudsman's Casework Manager", "Ruth Adeyemi")).toEqual({ waitsForASecondPerson: false });
  expect(await fresh.sql("SELECT particulars->>'withoutASecondPerson' AS why FROM audit_entries WHERE action = 'appointed'")).toEqual([{ why: "first set-up" }]);
  await fresh.sql("INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Principal', r.id, g.id, 'OTHER' FROM roles r, segments g WHERE r.name = 'Principal' AND g.name = 'Private Office'");
  expect(await appointTo("Principal", "Lewis Grant")).toEqual({ waitsForASecondPerson: true });
  await fresh.close();
});
