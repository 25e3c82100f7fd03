import { createHmac, createVerify, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { openProviderOffice, type ProviderOffice } from "@remit/test/office/provider-office";
import { throughProvider, Visitor } from "@remit/test/office/visitor";

let rig: ProviderOffice;
let expectedNonce = "";
beforeAll(async () => {
  rig = await openProviderOffice();
  rig.provider.accounts.set("dana", { email: "400002@ombudsman.example", email_verified: true });
});
afterAll(() => rig.close());
afterEach(() => { rig.provider.tamper = null; rig.provider.tamperUserinfo = null; });

type Part = Record<string, unknown>;
const encode = (part: Part | string) => Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as Part;
const now = () => Math.floor(Date.now() / 1000);
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const signed = (header: Part | string, claims: Part | string, key: KeyObject) => {
  const body = `${encode(header)}.${encode(claims)}`;
  return `${body}.${sign("sha256", Buffer.from(body), key).toString("base64url")}`;
};
const sealed = (header: Part, claims: Part, secret: string | Buffer) => {
  const body = `${encode(header)}.${encode(claims)}`;
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
};
const publicPem = () => rig.provider.key.publicKey.export({ type: "spki", format: "pem" });

/** What is wrong with a token, found by the test itself, check by check: each case below must be wrong in nothing but what it is about. */
function wrongWith(token: string | undefined): string[] {
  const parts = token?.split(".") ?? [];
  if (parts.length !== 3) return ["form"];
  const [header, claims] = [decode(parts[0]!), decode(parts[1]!)];
  const aud = [claims["aud"]].flat();
  const checks: Record<string, boolean> = {
    alg: header["alg"] === "RS256", kid: header["kid"] === "first", crit: header["crit"] === undefined,
    signature: header["alg"] !== "RS256" || header["kid"] !== "first" || createVerify("sha256").update(`${parts[0]}.${parts[1]}`).verify(rig.provider.key.publicKey, parts[2]!, "base64url"),
    iss: claims["iss"] === rig.provider.issuer, aud: aud.includes(rig.provider.clientId), azp: claims["azp"] === rig.provider.clientId || (aud.length === 1 && claims["azp"] === undefined),
    exp: typeof claims["exp"] === "number" && claims["exp"] > now(), nbf: claims["nbf"] === undefined || Number(claims["nbf"]) <= now(),
    iat: typeof claims["iat"] === "number" && claims["iat"] <= now() + 30, sub: typeof claims["sub"] === "string" && claims["sub"] !== "", nonce: claims["nonce"] === expectedNonce,
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

type Forge = (header: Part, claims: Part, token: string) => string | undefined;
const claiming = (change: Part): Forge => (header, claims) => signed(header, { ...claims, ...change }, rig.provider.key.privateKey);
const without = (name: string): Forge => (header, { [name]: _gone, ...claims }) => signed(header, claims, rig.provider.key.privateKey);

/** Tokens that a provider must never have sent: what each is, the one thing wrong with it, and how it is made. */
const forged: [name: string, wrong: string[], forge: Forge][] = [
  ["another issuer", ["iss"], claiming({ iss: "https://elsewhere.example" })],
  ["the issuer with a stroke added", ["iss"], (header, claims) => signed(header, { ...claims, iss: `${String(claims["iss"])}/` }, rig.provider.key.privateKey)],
  ["no issuer", ["iss"], without("iss")],
  ["meant for another client", ["aud"], claiming({ aud: "another" })],
  ["meant for nobody", ["aud"], without("aud")],
  ["meant for several, and not said for whom it was issued", ["azp"], claiming({ aud: ["remit", "another"] })],
  ["meant for several, and issued to another", ["azp"], claiming({ aud: ["remit", "another"], azp: "another" })],
  ["meant for us, and issued to another", ["azp"], claiming({ azp: "another" })],
  ["expired", ["exp"], claiming({ exp: 1_700_000_000 })],
  ["without an end", ["exp"], without("exp")],
  ["not yet valid", ["nbf"], claiming({ nbf: 4_000_000_000 })],
  ["issued in the future", ["iat"], claiming({ iat: 4_000_000_000 })],
  ["never issued", ["iat"], without("iat")],
  ["about nobody", ["sub"], without("sub")],
  ["about an empty name", ["sub"], claiming({ sub: "" })],
  ["about a number", ["sub"], claiming({ sub: 400002 })],
  ["another sign-in's nonce", ["nonce"], claiming({ nonce: "another" })],
  ["no nonce", ["nonce"], without("nonce")],
  ["unsigned, and saying so (alg none)", ["alg"], (header, claims) => `${encode({ ...header, alg: "none" })}.${encode(claims)}.`],
  ["sealed with the public key (HS256)", ["alg"], (header, claims) => sealed({ ...header, alg: "HS256" }, claims, publicPem())],
  ["sealed with the office's own secret (HS256)", ["alg"], (header, claims) => sealed({ ...header, alg: "HS256" }, claims, rig.provider.clientSecret)],
  ["signed under an unknown key's name", ["kid"], (header, claims) => signed({ ...header, kid: "unknown" }, claims, other.privateKey)],
  ["signed by another key under the right name", ["signature"], (header, claims) => signed(header, claims, other.privateKey)],
  ["bringing its own key along", ["signature"], (header, claims) => signed({ ...header, jwk: other.publicKey.export({ format: "jwk" }) }, claims, other.privateKey)],
  ["changed after it was signed", ["signature"], (_header, claims, token) => token.replace(/\..*\./, `.${encode({ ...claims, email: "400014@ombudsman.example" })}.`)],
  ["demanding what nobody understands (crit)", ["crit"], (header, claims) => signed({ ...header, crit: ["urgent"], urgent: true }, claims, rig.provider.key.privateKey)],
  ["without its signature", ["form"], (_header, _claims, token) => token.split(".").slice(0, 2).join(".")],
  ["no token at all", ["form"], () => undefined],
];

let addresses = 0;
/** Everybody comes from an address of their own, so that the limit on each is not what turns them away. */
const elsewhere = () => `198.51.100.${(addresses += 1)}`;
const newVisitor = () => new Visitor(elsewhere());
const sessions = async () => (await rig.sql<{ n: number }>("SELECT count(*)::int AS n FROM sessions"))[0]!.n;
const lastDetail = async () => (await rig.sql<{ particulars: { detail: string } }>("SELECT particulars FROM audit_entries WHERE action = 'turned away a sign-in' ORDER BY at DESC LIMIT 1"))[0]?.particulars.detail;
const remember = async () => { expectedNonce = (await rig.sql<{ nonce: string }>("SELECT nonce FROM provider_sign_ins ORDER BY id DESC LIMIT 1"))[0]!.nonce; };
const dana = newVisitor();
/** Goes to the provider and is sent back, up to the last step, which is not taken yet. */
const returning = async (visitor = dana, to = "/") => { visitor.address = elsewhere(); const back = await throughProvider(visitor, rig.baseUrl, "dana", to); await remember(); return back; };
const turnedAwayAs = (location: string | null) => new URL(location ?? "http://nowhere").searchParams.get("turned-away");

test("through a real provider a person comes in, is linked once by the address it vouches for, and lands where they wanted to go", async () => {
  const visitor = newVisitor();
  const answer = await visitor.visit(await returning(visitor, "/my-work?tab=all"));
  expect([answer.status, answer.location]).toEqual([303, `${rig.baseUrl}/my-work?tab=all`]);
  expect(JSON.parse((await visitor.visit(`${rig.baseUrl}/session`)).text)).toMatchObject({ person: { name: "Dana Fox" }, isDemonstration: false });
  await visitor.visit(await returning(visitor));
  expect(await rig.sql("SELECT particulars->>'by' AS by FROM audit_entries WHERE action = 'linked an identity'")).toEqual([{ by: "verified e-mail address" }]);
  expect(await rig.sql("SELECT DISTINCT begun_by, address FROM sessions")).toEqual([{ begun_by: "PROVIDER", address: expect.stringMatching(/^198\.51\.100\.\d+$/) }, { begun_by: "PROVIDER", address: expect.any(String) }]);
});

test("the tokens as the provider sends them are right by every check that the cases below break, and let Dana in", async () => {
  let sent = "";
  rig.provider.tamper = async (tokens) => { sent = tokens.id_token; return tokens; };
  expect((await dana.visit(await returning())).location).toBe(`${rig.baseUrl}/`);
  expect(wrongWith(sent)).toEqual([]);
  const [header, claims] = sent.split(".").slice(0, 2).map(decode);
  rig.provider.tamper = async (tokens) => ({ ...tokens, id_token: signed(header!, { ...claims, nonce: expectedNonce }, rig.provider.key.privateKey) });
  expect((await dana.visit(await returning())).location).toBe(`${rig.baseUrl}/`);
});

test.each(forged)("a token is turned away: %s", async (_name, wrong, forge) => {
  const back = await returning();
  const before = await sessions();
  let sent: string | undefined;
  rig.provider.tamper = async ({ id_token, ...tokens }) => {
    const [header, claims] = id_token.split(".").slice(0, 2).map(decode);
    sent = forge(header!, claims!, id_token);
    return { ...tokens, ...(sent !== undefined && { id_token: sent }) } as never;
  };
  expect(turnedAwayAs((await dana.visit(back)).location)).toBe("not-trusted");
  expect(wrongWith(sent)).toEqual(wrong);
  expect(await sessions()).toBe(before);
});

test("what the provider says of somebody else beside the token is turned away", async () => {
  const back = await returning();
  rig.provider.tamper = async (tokens) => {
    const [header, { email: _untold, ...claims }] = tokens.id_token.split(".").slice(0, 2).map(decode) as [Part, Part];
    return { ...tokens, id_token: signed(header, claims, rig.provider.key.privateKey) };
  };
  rig.provider.tamperUserinfo = (claims) => ({ ...claims, sub: "sam", email: "400014@ombudsman.example" });
  expect(turnedAwayAs((await dana.visit(back)).location)).toBe("not-trusted");
});

/** Returns that were never sent so: what each is, why it is turned away, and how it differs from the good one. */
const returns: [name: string, why: string, change: (good: URL) => void][] = [
  ["another state", "not-trusted", (url) => url.searchParams.set("state", "guessed")],
  ["no state", "not-trusted", (url) => url.searchParams.delete("state")],
  ["two states", "not-trusted", (url) => url.searchParams.append("state", "guessed")],
  ["another provider's name (mix-up)", "not-trusted", (url) => url.searchParams.set("iss", "https://elsewhere.example")],
  ["no provider's name, though it always gives one", "not-trusted", (url) => url.searchParams.delete("iss")],
  ["a code that was never given", "not-trusted", (url) => url.searchParams.set("code", "guessed")],
  ["no code", "not-trusted", (url) => url.searchParams.delete("code")],
  ["a token in place of a code", "not-trusted", (url) => { url.searchParams.delete("code"); url.searchParams.set("id_token", "a.b.c"); }],
  ["an answer wrapped in a token", "not-trusted", (url) => url.searchParams.set("response", "a.b.c")],
  ["access denied", "provider-said-no", (url) => { url.searchParams.delete("code"); url.searchParams.set("error", "access_denied"); url.searchParams.set("error_description", "<script>alert(1)</script>"); }],
  ["an error beside a code", "provider-said-no", (url) => url.searchParams.set("error", "server_error")],
];
test.each(returns)("a return is turned away: %s", async (_name, why, change) => {
  const url = new URL(await returning());
  const before = await sessions();
  change(url);
  const answer = await dana.visit(url.href);
  expect([turnedAwayAs(answer.location), new URL(answer.location!).origin]).toEqual([why, rig.baseUrl]);
  expect(answer.location).not.toContain("script");
  expect(await sessions()).toBe(before);
});

test("a return works once, in the browser that began it, within ten minutes, and the changed one has used it up", async () => {
  const good = await returning();
  expect(turnedAwayAs((await newVisitor().visit(good)).location)).toBe("begun-elsewhere");
  const stranger = newVisitor();
  await returning(stranger);
  expect(turnedAwayAs((await stranger.visit(good)).location)).toBe("not-trusted");
  expect((await dana.visit(good)).location).toBe(`${rig.baseUrl}/`);
  expect(turnedAwayAs((await dana.visit(good)).location)).toBe("begun-elsewhere");
  const late = await returning();
  await rig.sql("UPDATE provider_sign_ins SET expires_at = now() - interval '1 second' WHERE used_at IS NULL");
  expect(turnedAwayAs((await dana.visit(late)).location)).toBe("begun-elsewhere");
});

test("a code is good for the sign-in that it was given to, and once (PKCE, replayed code)", async () => {
  const first = new URL(await returning());
  expect((await dana.visit(first.href)).location).toBe(`${rig.baseUrl}/`);
  const second = new URL(await returning());
  second.searchParams.set("code", first.searchParams.get("code")!);
  expect(turnedAwayAs((await dana.visit(second.href)).location)).toBe("not-trusted");
  expect(await lastDetail()).toBe("The provider would not exchange the code: invalid_grant.");
  const third = await returning();
  await rig.sql("UPDATE provider_sign_ins SET code_verifier = 'anotherverifieranotherverifieranotherverifier' WHERE used_at IS NULL");
  expect(turnedAwayAs((await dana.visit(third)).location)).toBe("not-trusted");
  expect(await lastDetail()).toBe("The provider would not exchange the code: invalid_grant.");
});

test.each(["//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example/", "javascript:alert(1)", "/\t/elsewhere.example", "elsewhere.example", "/.//elsewhere.example"])("nobody is led elsewhere after signing in: %j", async (to) => {
  const { location } = await dana.visit(await returning(dana, to));
  expect([new URL(location!).origin, new URL(location!).pathname]).toEqual([rig.baseUrl, "/"]);
});
