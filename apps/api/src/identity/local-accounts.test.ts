import { notRecognised } from "@remit/domain/identity/sign-in";
import { openProviderOffice, type ProviderOffice } from "@remit/test/office/provider-office";
import { Secret, TOTP } from "otpauth";
import { makeLink } from "../first-boot/sign-in-links.js";
import { Hashing, HashingBusy, hashingLimits } from "./hashing.js";
import { triesAllowed } from "./limits.js";

let rig: ProviderOffice;
beforeAll(async () => { rig = await openProviderOffice(); });
afterAll(() => rig.close());

let addresses = 0;
const elsewhere = () => `198.51.100.${(addresses += 1)}`;
type Said = Record<string, never> & { error?: string; secret?: string; recoveryCodes?: string[] };
const send = async (method: string, path: string, body: object, cookie = "", address = elsewhere()) => {
  const answer = await fetch(rig.baseUrl + path, { method, redirect: "manual", headers: { "content-type": "application/json", cookie, "x-forwarded-for": address }, ...(method !== "GET" && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, said: (text.startsWith("{") ? JSON.parse(text) : {}) as Said, retryAfter: answer.headers.get("retry-after"), cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
};
const byLink = async (staffNumber: string) => {
  const answer = await fetch(rig.baseUrl + (await makeLink(rig.office.pool, staffNumber))!, { method: "POST", redirect: "manual" });
  return answer.headers.get("set-cookie")!.split(";")[0]!;
};
/** A code of an authenticator, some steps of thirty seconds from now. */
const codeOf = (secret: string, steps = 0) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });
const signIn = (staffNumber: string, passphrase: string, code: string, address?: string) => send("POST", "/session/passphrase", { staffNumber, passphrase, code }, "", address);
/** As if no code had been used lately, so that the test need not wait for the next. */
const untried = (staffNumber: string) => rig.sql("UPDATE local_accounts SET totp_last_step = 0 WHERE staff_id = (SELECT id FROM staff_members WHERE staff_number = $1)", [staffNumber]);
/** Sets a person up from a link: a passphrase, an authenticator, recovery codes. */
async function enrol(staffNumber: string, passphrase: string) {
  const cookie = await byLink(staffNumber);
  expect((await send("PUT", "/session/account/passphrase", { passphrase }, cookie)).status).toBe(204);
  const { said: { secret } } = await send("POST", "/session/account/second-factor", {}, cookie);
  const { said: { recoveryCodes } } = await send("PUT", "/session/account/second-factor", { code: codeOf(secret!) }, cookie);
  await untried(staffNumber);
  return { cookie, secret: secret!, recoveryCodes: recoveryCodes! };
}

test("through a link a person sets a passphrase and a second factor, and signs in with both from then on", async () => {
  const { secret, recoveryCodes } = await enrol("400004", "heron lamp quarry");
  expect(recoveryCodes).toHaveLength(10);
  const entered = await signIn("400004", "heron lamp quarry", codeOf(secret));
  expect(entered).toMatchObject({ status: 200, said: { person: { name: "Amina Yusuf" } } });
  expect((await send("GET", "/session/account", {}, entered.cookie)).said).toMatchObject({ cameByLink: false, recoveryCodesLeft: 10 });
  expect(await rig.sql("SELECT passphrase_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%' AS strong FROM local_accounts")).toEqual([{ strong: true }]);
  expect(await rig.sql("SELECT action FROM audit_entries WHERE actor_id = (SELECT id FROM staff_members WHERE staff_number = '400004') ORDER BY sequence")).toEqual(["signed in", "set a passphrase", "set up a second factor", "signed in"].map((action) => ({ action })));
});

test("a code that was used lets nobody in again; nor does an older one", async () => {
  const { secret } = await enrol("400005", "heron lamp quarry");
  const code = codeOf(secret);
  expect((await signIn("400005", "heron lamp quarry", code)).status).toBe(200);
  expect((await signIn("400005", "heron lamp quarry", code)).status).toBe(401);
  expect((await signIn("400005", "heron lamp quarry", codeOf(secret, -1))).status).toBe(401);
  expect((await signIn("400005", "heron lamp quarry", codeOf(secret, 1))).status).toBe(200);
  expect((await signIn("400005", "heron lamp quarry", codeOf(secret, 5))).status).toBe(401);
});

test("two who type the same code at once do not both come in", async () => {
  const { secret } = await enrol("400006", "heron lamp quarry");
  const code = codeOf(secret);
  const came = await Promise.all(Array.from({ length: 6 }, () => signIn("400006", "heron lamp quarry", code)));
  expect(came.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401]);
});

test("a recovery code works once; new ones end the old", async () => {
  const { cookie, recoveryCodes } = await enrol("400008", "heron lamp quarry");
  const [first, second] = recoveryCodes;
  expect((await signIn("400008", "heron lamp quarry", first!.toLowerCase())).status).toBe(200);
  expect((await signIn("400008", "heron lamp quarry", first!)).status).toBe(401);
  const { said: { secret } } = await send("POST", "/session/account/second-factor", {}, cookie);
  expect((await send("PUT", "/session/account/second-factor", { code: codeOf(secret!) }, cookie)).status).toBe(200);
  expect((await signIn("400008", "heron lamp quarry", second!)).status).toBe(401);
  expect(await rig.sql("SELECT FROM recovery_codes WHERE code_hash = $1", [Buffer.from(second!)])).toEqual([]);
});

test("whatever is wrong, the answer is the same, whoever it is about", async () => {
  const { secret } = await enrol("400009", "heron lamp quarry");
  const wrong = [["400009", "heron lamp quarrel", codeOf(secret)], ["400009", "heron lamp quarry", "000000"], ["400009", "heron lamp quarry", ""], ["400002", "heron lamp quarry", codeOf(secret)], ["999999", "heron lamp quarry", codeOf(secret)], ["", "", ""], ["400009", "", codeOf(secret)]] as const;
  for (const [staffNumber, passphrase, code] of wrong) expect(await signIn(staffNumber, passphrase, code)).toMatchObject({ status: 401, said: { error: notRecognised }, cookie: "" });
  expect((await signIn("400009", "heron lamp quarry", codeOf(secret))).status).toBe(200);
});

test("somebody without a passphrase costs as much work as somebody with one", async () => {
  const hashing = new Hashing();
  const hashed = await hashing.hash("heron lamp quarry");
  // What the process spends is the same however busy the machine is; the least of several rounds is what neither other tests nor the collector added to.
  const spent = async (against: string | null) => { const before = process.cpuUsage(); for (let n = 0; n < 3; n++) await hashing.verify(against, "another"); const { user, system } = process.cpuUsage(before); return user + system; };
  const rounds = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < 6; round++) { rounds.known.push(await spent(hashed)); rounds.unknown.push(await spent(null)); }
  const [known, unknown] = [Math.min(...rounds.known), Math.min(...rounds.unknown)];
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
  expect(await hashing.verify(null, "another")).toBe(false);
});

test("a passphrase alone signs nobody in, before there is a second factor", async () => {
  const cookie = await byLink("400010");
  await send("PUT", "/session/account/passphrase", { passphrase: "heron lamp quarry" }, cookie);
  await send("POST", "/session/account/second-factor", {}, cookie);
  for (const code of ["", "000000"]) expect((await signIn("400010", "heron lamp quarry", code)).status).toBe(401);
});

test("a passphrase is changed with the present one, and every other session of the person ends", async () => {
  const { cookie: link, secret } = await enrol("400011", "heron lamp quarry");
  const { cookie } = await signIn("400011", "heron lamp quarry", codeOf(secret));
  const change = (current: string, passphrase: string) => send("PUT", "/session/account/passphrase", { current, passphrase }, cookie);
  expect((await change("guessed", "walrus in April rain")).status).toBe(403);
  expect((await change("heron lamp quarry", "short")).said.error).toMatch(/14 characters or more/);
  expect((await change("heron lamp quarry", "my name is Idris")).said.error).toMatch(/Leave “Idris” out/);
  expect((await change("heron lamp quarry", "walrus in April rain")).status).toBe(204);
  expect([(await send("GET", "/session/account", {}, cookie)).status, (await send("GET", "/session/account", {}, link)).status]).toEqual([200, 401]);
  await untried("400011");
  expect((await signIn("400011", "heron lamp quarry", codeOf(secret))).status).toBe(401);
  expect((await signIn("400011", "walrus in April rain", codeOf(secret))).status).toBe(200);
});

test("what was lost is set again only through a new link, which ends the one before, and only for half an hour", async () => {
  await enrol("400012", "heron lamp quarry");
  const old = (await makeLink(rig.office.pool, "400012"))!;
  const cookie = await byLink("400012");
  expect((await fetch(rig.baseUrl + old, { method: "POST", redirect: "manual" })).status).toBe(410);
  expect((await send("PUT", "/session/account/passphrase", { passphrase: "walrus in April rain" }, cookie)).status).toBe(204);
  await rig.sql("UPDATE sessions SET signed_in_at = now() - interval '31 minutes' WHERE staff_id = (SELECT id FROM staff_members WHERE staff_number = '400012')");
  rig.office.sessions.forget();
  expect((await send("PUT", "/session/account/passphrase", { passphrase: "otter under seven moons" }, cookie)).status).toBe(403);
  expect((await send("POST", "/session/account/second-factor", {}, cookie)).status).toBe(403);
});

test("tries are counted before anything is hashed: for an account, and from an address", async () => {
  for (let tries = 0; tries < triesAllowed.forAccount; tries++) expect((await signIn("400003", "guessed", "000000")).status).toBe(401);
  const refused = await signIn("400003", "guessed", "000000");
  expect([refused.status, Number(refused.retryAfter) > 0]).toEqual([429, true]);
  expect((await signIn("nobody", "guessed", "000000")).status).toBe(401);
  const answers = await Promise.all(Array.from({ length: triesAllowed.fromAddress + 5 }, (_, n) => signIn(`X${n}`, "guessed", "000000", "192.0.2.99")));
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(5);
});

test("only a few passphrases are hashed at a time and a few wait; the rest are told to come back", async () => {
  const hashing = new Hashing();
  const all = Array.from({ length: 30 }, () => hashing.hash("heron lamp quarry").then(() => "hashed", (error: unknown) => (error instanceof HashingBusy ? "busy" : String(error))));
  const came = await Promise.all(all);
  expect(came.filter((one) => one === "hashed")).toHaveLength(hashingLimits.atOnce + hashingLimits.waiting);
  expect(came.filter((one) => one === "busy")).toHaveLength(30 - hashingLimits.atOnce - hashingLimits.waiting);
  expect(await hashing.verify(await hashing.hash("heron lamp quarry"), "heron lamp quarry")).toBe(true);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => signIn(`Y${n}`, "guessed", "000000")));
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]!.retryAfter).toBe("2");
});

test("nothing of an account works signed out, with a token or across sites", async () => {
  for (const [method, path] of [["GET", ""], ["PUT", "/passphrase"], ["POST", "/second-factor"], ["PUT", "/second-factor"]] as const) expect((await send(method, `/session/account${path}`, {})).status).toBe(401);
  const cookie = await byLink("400007");
  const plain = await fetch(`${rig.baseUrl}/session/account/second-factor`, { method: "POST", headers: { cookie, "content-type": "text/plain" }, body: "{}" });
  expect(plain.status).toBe(415);
});

test("an office has no passphrase that nobody set", async () => {
  expect(await rig.sql("SELECT s.staff_number FROM local_accounts a JOIN staff_members s ON s.id = a.staff_id WHERE s.staff_number NOT IN ('400004','400005','400006','400008','400009','400010','400011','400012')")).toEqual([]);
});
