import { readConfiguration } from "./configuration.js";

const good = { OIDC_ISSUER: "https://id.example/realms/office", OIDC_CLIENT_ID: "remit", PUBLIC_URL: "https://remit.example" };
const problems = (env: NodeJS.ProcessEnv) => readConfiguration(env, []).problems.map(({ problem }) => problem);

test("an office has no identity provider until it is told of one", () => {
  expect(readConfiguration({}, []).configuration.provider).toBeNull();
  expect(problems({ OIDC_CLIENT_ID: "remit", OIDC_GROUPS: "{}" })).toEqual(["OIDC_CLIENT_ID, OIDC_GROUPS are set without OIDC_ISSUER."]);
});

test("three settings are enough; the others say how people are linked and what groups let them use", () => {
  expect(readConfiguration(good, [])).toMatchObject({ problems: [], configuration: { provider: { issuer: good.OIDC_ISSUER, clientId: "remit", clientSecret: null, firstLink: { by: "email" }, groups: null, publicUrl: "https://remit.example" } } });
  const { problems: none, configuration } = readConfiguration({ ...good, OIDC_FIRST_LINK: "staff-number:employee_number", OIDC_GROUPS: '{"casework": "Caseworker", "leads": ["Caseworker", "Team leader"]}', OIDC_GROUPS_CLAIM: "roles", OIDC_GROUPS_MAY_ADMINISTER: "yes", OIDC_NAME: "Westmere sign-in", OIDC_CLIENT_SECRET: "s" }, []);
  expect(none).toEqual([]);
  expect(configuration.provider).toEqual({ issuer: good.OIDC_ISSUER, clientId: "remit", clientSecret: "s", name: "Westmere sign-in", publicUrl: "https://remit.example", firstLink: { by: "staff-number", claim: "employee_number" },
    groups: { claim: "roles", mayAdminister: true, roles: new Map([["casework", ["Caseworker"]], ["leads", ["Caseworker", "Team leader"]]]) } });
});

test("all of a provider's problems are reported at once, and its secret is not among them", () => {
  const found = readConfiguration({ OIDC_ISSUER: "http://id.example", OIDC_CLIENT_SECRET: "hidden", OIDC_FIRST_LINK: "name", OIDC_GROUPS: "casework=Caseworker", OIDC_GROUPS_MAY_ADMINISTER: "perhaps", TRUSTED_PROXIES: "10.0.0.7, proxy" }, []).problems;
  expect(found.map(({ problem }) => problem)).toEqual([
    'TRUSTED_PROXIES names "proxy".', "OIDC_ISSUER is plain http, which anyone on the way can read and change.", "OIDC_CLIENT_ID is missing.", "PUBLIC_URL is missing, so the provider could not send people back.",
    'OIDC_FIRST_LINK is "name".', 'OIDC_GROUPS_MAY_ADMINISTER is "perhaps".', "OIDC_GROUPS does not say which roles each group may use."]);
  expect(found.every(({ remedy }) => remedy.length > 0)).toBe(true);
  expect(JSON.stringify(found)).not.toContain("hidden");
});

test.each(["http://remit.example", "https://remit.example/office", "https://user:word@remit.example", "ftp://remit.example", "remit"])("the office's own address cannot be %s", (PUBLIC_URL) => expect(problems({ ...good, PUBLIC_URL })).toHaveLength(1));

test.each(["http://127.0.0.1:9000", "http://localhost:9000", "http://[::1]:9000"])("plain http is taken on this machine itself: %s", (OIDC_ISSUER) => expect(problems({ ...good, OIDC_ISSUER })).toEqual([]));

test.each(['{}', '[]', '{"casework": []}', '{"casework": 1}', '{"": "Caseworker"}', "null"])("groups that say nothing are refused: %s", (OIDC_GROUPS) => expect(problems({ ...good, OIDC_GROUPS })).toEqual(["OIDC_GROUPS does not say which roles each group may use."]));
