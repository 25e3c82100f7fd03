import { openProviderOffice, type ProviderOffice } from "@remit/test/office/provider-office";
import { throughProvider, Visitor } from "@remit/test/office/visitor";

let byEmail: ProviderOffice;
let byGroups: ProviderOffice;
beforeAll(async () => {
  byEmail = await openProviderOffice();
  byGroups = await openProviderOffice({
    firstLink: { by: "staff-number", claim: "employee_number" },
    groups: { claim: "groups", mayAdminister: false, roles: new Map([["casework", ["Caseworker"]], ["leads", ["Caseworker", "Team leader"]], ["keepers", ["Administrator"]], ["gone", ["A role that nobody made"]]]) },
  });
});
afterAll(async () => { await byEmail.close(); await byGroups.close(); });

let addresses = 0;
/** Somebody whom the provider says this of tries to come in. */
async function comes(rig: ProviderOffice, login: string, claims: object) {
  rig.provider.accounts.set(login, { ...claims });
  const visitor = new Visitor(`203.0.113.${(addresses += 1)}`);
  const { location } = await visitor.visit(await throughProvider(visitor, rig.baseUrl, login));
  const session = JSON.parse((await visitor.visit(`${rig.baseUrl}/session`)).text) as { person?: { name: string }; permissions?: string[]; position?: { title: string } };
  return { why: new URL(location!).searchParams.get("turned-away"), name: session.person?.name, permissions: session.permissions, visitor };
}

test("an address links only when the provider vouches for it and somebody who works here has it", async () => {
  expect((await comes(byEmail, "a1", { email: "400004@ombudsman.example" })).why).toBe("nobody-here");
  expect((await comes(byEmail, "a2", { email: "400004@ombudsman.example", email_verified: false })).why).toBe("nobody-here");
  expect((await comes(byEmail, "a3", { email: "400004@ombudsman.example", email_verified: "true" })).why).toBe("nobody-here");
  expect((await comes(byEmail, "a4", { email: "%@ombudsman.example", email_verified: true })).why).toBe("nobody-here");
  expect((await comes(byEmail, "a5", { email_verified: true })).why).toBe("nobody-here");
  expect(await comes(byEmail, "amina", { email: "400004@Ombudsman.example", email_verified: true })).toMatchObject({ why: null, name: "Amina Yusuf" });
});

test("a person is linked once: another identity with their address does not become them, and theirs stays with another address", async () => {
  expect((await comes(byEmail, "impostor", { email: "400004@ombudsman.example", email_verified: true })).why).toBe("nobody-here");
  expect(await comes(byEmail, "amina", { email: "400014@ombudsman.example", email_verified: true })).toMatchObject({ why: null, name: "Amina Yusuf" });
  await expect(byEmail.sql("INSERT INTO provider_identities (staff_id, issuer, subject) SELECT staff_id, issuer, 'another' FROM provider_identities")).rejects.toThrow("one_identity_a_person");
});

test("whoever left is not let in, linked or not", async () => {
  await byEmail.sql("UPDATE position_holdings SET held_to = current_date WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf')");
  await byEmail.sql("UPDATE staff_members SET is_active = false, left_on = current_date WHERE name = 'Amina Yusuf'");
  expect((await comes(byEmail, "amina", { email: "400004@ombudsman.example", email_verified: true })).why).toBe("nobody-here");
});

test("what was wrong is on record, without a token or a secret", async () => {
  const details = await byEmail.sql<{ detail: string }>("SELECT DISTINCT particulars->>'detail' AS detail FROM audit_entries WHERE action = 'turned away a sign-in' ORDER BY 1");
  expect(details.map((one) => one.detail)).toEqual(["Nobody who works here goes with that verified e-mail address.", "That person is linked to another identity already.", "The person left the office.", "The provider does not vouch for an e-mail address."]);
});

const dana = { employee_number: "400002" };
test("[WM-04] groups only hold back: a leader whose groups say caseworker has no leader's permissions, and with the leaders' group has hers", async () => {
  expect((await comes(byGroups, "dana", { ...dana, groups: ["casework"] })).permissions).toEqual(["do-casework", "open-cases", "receive-work", "see-cases", "see-personal-data"]);
  expect((await comes(byGroups, "dana", { ...dana, groups: ["leads"] })).permissions).toContain("allocate-work");
  expect((await comes(byGroups, "amina", { employee_number: "400004", groups: ["leads", "keepers"] })).permissions).toEqual(["do-casework", "open-cases", "receive-work", "see-cases", "see-personal-data"]);
});

test("[WM-04] a group that nobody mapped, a role that does not exist and no groups at all let nobody in", async () => {
  for (const groups of [["unknown"], ["gone"], [], "leads", [{ name: "leads" }], undefined]) expect((await comes(byGroups, "dana", { ...dana, groups })).why).toBe("no-group");
});

test("[WM-04] nobody manages the organisation by a group until that is set", async () => {
  const sam = { employee_number: "400014", groups: ["keepers"] };
  expect((await comes(byGroups, "sam", sam)).permissions).not.toContain("manage-organisation");
  expect((await comes(byGroups, "sam", sam)).permissions).toContain("manage-calendars");
  const set = await openProviderOffice({ firstLink: byGroups.settings.firstLink, groups: { ...byGroups.settings.groups!, mayAdminister: true } });
  expect((await comes(set, "sam", sam)).permissions).toContain("manage-organisation");
  await set.close();
});

test("[WM-05] another position has no more than the groups let the sign-in use", async () => {
  await byGroups.sql("WITH p AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Principal', r.id, g.id, 'OTHER' FROM roles r, segments g WHERE r.name = 'Principal' AND g.name = 'Private Office' RETURNING id) INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, s.id, '2026-01-05', false FROM p, staff_members s WHERE s.name = 'Dana Fox'");
  const { visitor } = await comes(byGroups, "dana", { ...dana, groups: ["casework"] });
  const [{ id }] = await byGroups.sql<{ id: string }>("SELECT id FROM positions WHERE title = 'Principal'") as [{ id: string }];
  const { text } = await visitor.visit(`${byGroups.baseUrl}/session`, { method: "PATCH", headers: { "content-type": "application/json" }, body: JSON.stringify({ positionId: id }) });
  expect((JSON.parse(text) as { permissions: string[] }).permissions).toEqual(["see-cases", "see-personal-data"]);
});

test("too many sign-ins from one address are made to wait", async () => {
  const visitor = new Visitor("192.0.2.7");
  const began = [];
  for (let tries = 0; tries < 31; tries++) began.push((await visitor.visit(`${byEmail.baseUrl}/sign-in/provider`)).location);
  expect(began.at(29)).toContain(byEmail.provider.issuer);
  expect(began.at(30)).toBe(`${byEmail.baseUrl}/login?turned-away=too-many`);
});
