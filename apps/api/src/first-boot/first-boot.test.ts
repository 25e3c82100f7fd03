import { tmpdir } from "node:os";
import { freshOffice } from "@remit/test/office/fresh-office";
import { openOffice, type Office } from "../office.js";
import { serve, type FrontDoor } from "../server.js";
import { prepareOffice } from "./prepare-office.js";
import { makeLink } from "./sign-in-links.js";

let office: Office;
let door: FrontDoor;
let ownerUrl: string;
let link: string;
beforeAll(async () => {
  const urls = await freshOffice();
  ownerUrl = urls.ownerUrl;
  const prepared = await prepareOffice({ ownerUrl, empty: true, givesLink: true });
  expect(prepared).toMatchObject({ isNew: true, isDemonstration: false });
  link = `/set-up/${prepared.setUpToken!}`;
  office = await openOffice({ appUrl: urls.appUrl, dataDir: tmpdir() });
  door = await serve(office, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => { await door.close(); await office.close(); });

const at = (path: string) => `http://127.0.0.1:${door.port}${path}`;
const post = (path: string, answers: Record<string, string> = {}) => fetch(at(path), { method: "POST", redirect: "manual", body: new URLSearchParams(answers) });
const first = { office: "The Office of the Ombudsman", name: "Noor Haddad", staffNumber: "a100", email: "noor.haddad@ombudsman.example" };

test("a real office lists nobody, signs nobody in by number, and nobody without the link can set it up", async () => {
  expect((await fetch(at("/session/people"))).status).toBe(404);
  expect((await fetch(at("/session"), { method: "POST", headers: { "content-type": "application/json" }, body: '{"as":"A100"}' })).status).toBe(404);
  expect((await fetch(at("/set-up/guessed"))).status).toBe(410);
  expect((await post("/set-up/guessed", first)).status).toBe(410);
});

test("the link asks for the first administrator, names each wrong answer and keeps the others", async () => {
  expect((await fetch(at(link))).status).toBe(200);
  const refused = await post(link, { ...first, staffNumber: "no", email: "nobody" });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain("Use 3 to 12 capital letters or digits.");
  expect(page).toContain("Enter an address such as name@ombudsman.example.");
  expect(page).toContain('value="Noor Haddad"');
});

test("it works once: the first administrator is signed in, and the record says who set the office up", async () => {
  const opened = await post(link, first);
  expect([opened.status, opened.headers.get("location")]).toEqual([303, "/account"]);
  const cookie = opened.headers.get("set-cookie")!.split(";")[0]!;
  expect(await (await fetch(at("/session"), { headers: { cookie } })).json()).toMatchObject({ office: first.office, isDemonstration: false, person: { name: "Noor Haddad", staffNumber: "A100" }, position: { title: "Administrator" } });
  expect((await post(link, { ...first, staffNumber: "A101" })).status).toBe(410);
  expect((await office.pool.query("SELECT action FROM audit_entries")).rows).toEqual(expect.arrayContaining([{ action: "set up the office" }]));
  expect(await prepareOffice({ ownerUrl, empty: true, givesLink: true })).toMatchObject({ isNew: false, setUpToken: null });
});

test("a colleague signs in by a one-time link: looking at it does not use it up, using it does", async () => {
  expect(await makeLink(office.pool, "NOBODY")).toBeNull();
  const theirs = (await makeLink(office.pool, "A100"))!;
  expect([(await fetch(at(theirs))).status, (await fetch(at(theirs))).status]).toEqual([200, 200]);
  expect((await post(theirs)).status).toBe(303);
  expect([(await post(theirs)).status, (await fetch(at(theirs))).status]).toEqual([410, 410]);
});

test("a link older than a day no longer works", async () => {
  const old = (await makeLink(office.pool, "A100"))!;
  await office.pool.query("UPDATE sign_in_links SET expires_at = now() - interval '1 minute'");
  expect((await post(old)).status).toBe(410);
});
