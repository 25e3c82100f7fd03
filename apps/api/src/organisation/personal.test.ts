import { openWorld, type Who, type World } from "@remit/test/office/world";
import { issueToken, TokenRefused } from "./issuing-tokens.js";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const withToken = async (token: string) => (await (await fetch(world.url, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` }, body: JSON.stringify({ query: "{ myApiTokens { nodes { name } } }" }) })).json()) as { data?: { myApiTokens: { nodes: { name: string }[] } }; errors?: { extensions: { code: string } }[] };
const mine = async (as: Who) => (await world.ask<{ myApiTokens: { nodes: { id: string; version: number; name: string; revokedAt: string | null }[] } }>(as, "{ myApiTokens { nodes { id version name revokedAt } } }")).data.myApiTokens.nodes;
const revoke = (as: Who, { id, version }: { id: string; version: number }) => world.ask<{ revokeApiToken: { apiToken: { revokedAt: string } } | null }>(as, "mutation($input: NamedInput!) { revokeApiToken(input: $input) { apiToken { revokedAt } } }", { input: { id, expectedVersion: version } });
const issue = (staffNumber: string, name = "monthly figures", days = 90) => issueToken(world.office.pool, { staffNumber, name, days });

test("a token is shown once, kept as a hash, audited, and acts as its person", async () => {
  const { token, expiresOn } = await issue("400013");
  expect(expiresOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await world.sql("SELECT FROM api_tokens WHERE token_hash = sha256($1::text::bytea)", [token])).toHaveLength(1);
  expect(await world.sql("SELECT FROM audit_entries WHERE action = 'issued an API token' AND particulars ->> 'name' = 'monthly figures'")).toHaveLength(1);
  expect((await withToken(token)).data?.myApiTokens.nodes).toEqual([{ name: "monthly figures" }]);
});

test("a token is refused for strangers, for no purpose and for more than a year", async () => {
  await expect(issue("999999")).rejects.toThrow(TokenRefused);
  await expect(issue("400013", " ")).rejects.toThrow("--name");
  for (const days of [0, 1.5, 400, Number.NaN]) await expect(issue("400013", "x", days)).rejects.toThrow("--days");
  expect(await world.sql("SELECT FROM api_tokens")).toHaveLength(1);
});

test("a revoked token ends at once, and only its own person can revoke it", async () => {
  const { token } = await issue("400004", "letters");
  expect((await withToken(token)).data?.myApiTokens.nodes).toHaveLength(1);
  const [letters] = await mine("Amina Yusuf");
  expect((await revoke("Sam Reid", letters!)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  expect((await revoke("Amina Yusuf", letters!)).data.revokeApiToken?.apiToken.revokedAt).toMatch(/Z$/);
  for (let waited = 0; waited < 40 && (await withToken(token)).data; waited++) await new Promise((later) => setTimeout(later, 50));
  expect((await withToken(token)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await revoke("Amina Yusuf", { ...letters!, version: letters!.version + 1 })).errors?.[0]?.extensions.code).toBe("INVALID_TRANSITION");
});

const save = (as: Who, key: string, value: unknown) => world.ask<{ savePreference: { value: unknown } | null }>(as, "mutation($input: SavePreferenceInput!) { savePreference(input: $input) { value } }", { input: { key, value } });
const kept = async (as: Who, key: string) => (await world.ask<{ preference: unknown }>(as, "query($key: String!) { preference(key: $key) }", { key })).data.preference;

test("[WM-17] a preference is one's own, small, and forgotten when it is set to null", async () => {
  expect((await save("Dana Fox", "columns:cases", { shown: ["reference"] })).data.savePreference).toEqual({ value: { shown: ["reference"] } });
  await save("Dana Fox", "columns:cases", { shown: ["title"] });
  expect(await kept("Dana Fox", "columns:cases")).toEqual({ shown: ["title"] });
  expect(await kept("Owen Pryce", "columns:cases")).toBeNull();
  expect((await save("Dana Fox", "columns:cases", "x".repeat(20_000))).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
  expect((await save("Dana Fox", "no spaces", 1)).errors?.[0]?.extensions.code).toBe("VALIDATION_FAILED");
  expect(await kept("Dana Fox", "columns:cases")).toEqual({ shown: ["title"] });
  await save("Dana Fox", "columns:cases", null);
  expect(await kept("Dana Fox", "columns:cases")).toBeNull();
});

test("[WM-17] nobody keeps more than 200 preferences", async () => {
  await world.sql("INSERT INTO preferences (staff_id, key, value) SELECT s.id, 'k' || n, '1' FROM staff_members s, generate_series(1, 200) n WHERE s.name = 'Tom Pell'");
  expect((await save("Tom Pell", "k201", 1)).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
  expect((await save("Tom Pell", "k200", 2)).errors).toBeUndefined();
});
