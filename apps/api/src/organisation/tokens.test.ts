import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const issue = (as: Who, name = "monthly figures", days = 30) => world.ask<{ issueApiToken: { token: string } | null }>(as, "mutation($input: IssueApiTokenInput!) { issueApiToken(input: $input) { token } }", { input: { name, days } });
const withToken = async (token: string, query: string) => (await (await fetch(world.url, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) })).json()) as { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] };

test("[CS-09] a token that somebody makes for themselves reads what they may see, and changes nothing", async () => {
  const { token } = (await issue("Dana Fox")).data.issueApiToken!;
  expect(await world.sql("SELECT is_read_only FROM api_tokens WHERE token_hash = sha256($1::text::bytea)", [token])).toEqual([{ is_read_only: true }]);
  expect((await withToken(token, "{ caseStatistics(groupBy: []) { count } myApiTokens { nodes { name isReadOnly } } }")).data).toEqual({ caseStatistics: [{ count: 4 }], myApiTokens: { nodes: [{ name: "monthly figures", isReadOnly: true }] } });
  const refused = await withToken(token, 'mutation { savePreference(input: { key: "theme", value: "dark" }) { value } }');
  expect(refused.errors?.[0]).toMatchObject({ message: "This token may only read. Sign in to change something.", extensions: { code: "FORBIDDEN" } });
  expect(await world.sql("SELECT FROM preferences")).toEqual([]);
  expect(await world.sql("SELECT FROM audit_entries WHERE action = 'issued an API token'")).toHaveLength(1);
});

test("[WM-17] tokens end within a year, and nobody has more than ten", async () => {
  for (const days of [0, 367]) expect((await issue("Owen Pryce", "x", days)).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
  for (let n = 0; n < 10; n++) expect((await issue("Owen Pryce", `script ${n}`)).errors).toBeUndefined();
  expect((await issue("Owen Pryce")).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
});
