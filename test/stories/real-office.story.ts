import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareOffice } from "@remit/api/first-boot/prepare-office";
import { openOffice, type Office } from "@remit/api/office";
import { serve, type FrontDoor } from "@remit/api/server";
import { Secret, TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { expectAccessible, openPage, screenshot } from "../office/browser.js";
import { freshOffice } from "../office/fresh-office.js";

let office: Office;
let door: FrontDoor;
let baseUrl: string;
let noor: Page;
let secret = "";
beforeAll(async () => {
  const { ownerUrl, appUrl } = await freshOffice();
  const { setUpToken } = await prepareOffice({ ownerUrl, empty: true, givesLink: true });
  office = await openOffice({ appUrl, dataDir: join(tmpdir(), `remit-real-${process.pid}`) });
  const consoleDirectory = process.env["REMIT_CONSOLE_DIRECTORY"];
  door = await serve(office, { port: 0, host: "127.0.0.1", ...(consoleDirectory && { consoleDirectory }) });
  baseUrl = `http://127.0.0.1:${door.port}`;
  noor = await openPage({ baseUrl: `${baseUrl}/set-up/${setUpToken}` });
});
afterAll(async () => { await door.close(); await office.close(); });

const codeNow = (steps = 0) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });

test("the set-up link makes the first administrator and leads to how they will sign in", async () => {
  await noor.getByLabel("Name of the office").fill("The Ombudsman of Westmere");
  await noor.getByLabel("Your name").fill("Noor Haddad");
  await noor.getByLabel("Your staff number").fill("A100");
  await noor.getByLabel("Your work e-mail").fill("noor.haddad@ombudsman.example");
  await noor.getByRole("button", { name: "Open the office" }).click();
  await noor.getByRole("heading", { level: 1, name: "How you sign in" }).waitFor();
  await expectAccessible(noor);
});

test("she sets a passphrase; one that anybody would try is refused at once", async () => {
  const sheet = noor.getByRole("region", { name: "Passphrase" });
  await sheet.getByRole("textbox", { name: "New passphrase" }).fill("Noor in the office");
  await sheet.getByRole("button", { name: "Set the passphrase" }).click();
  await sheet.getByRole("alert").getByText(/Leave “Noor” out/).waitFor();
  await expectAccessible(noor);
  await sheet.getByRole("textbox", { name: "New passphrase" }).fill("heron lamp quarry");
  await sheet.getByRole("button", { name: "Set the passphrase" }).click();
  await sheet.getByText(/^Set on/).waitFor();
});

test("she sets up an authenticator, shows a code of it, and keeps her recovery codes", async () => {
  const sheet = noor.getByRole("region", { name: "Second factor" });
  await sheet.getByRole("button", { name: "Set up an authenticator" }).click();
  await sheet.getByRole("img", { name: /QR code/ }).waitFor();
  secret = (await sheet.locator("code").innerText()).replace(/\s/g, "");
  await expectAccessible(noor);
  await screenshot(noor, "second-factor");
  await sheet.getByRole("textbox", { name: "Code" }).fill("000000");
  await sheet.getByRole("button", { name: "Take it into use" }).click();
  await sheet.getByRole("alert").getByText(/not the code that stands now/).waitFor();
  await sheet.getByRole("textbox", { name: "Code" }).fill(codeNow());
  await sheet.getByRole("button", { name: "Take it into use" }).click();
  await sheet.getByRole("heading", { name: "Your recovery codes" }).waitFor();
  expect(await sheet.getByRole("listitem").count()).toBe(10);
  await expectAccessible(noor);
  await screenshot(noor, "recovery-codes");
  await sheet.getByRole("button", { name: "I have kept them" }).click();
});

test("signed out, she comes back with staff number, passphrase and code; a wrong one says no more than that", async () => {
  await noor.getByRole("button", { name: "Noor Haddad" }).click();
  await noor.getByRole("menuitem", { name: "Sign out" }).click();
  await noor.getByRole("heading", { level: 1, name: "The Ombudsman of Westmere" }).waitFor();
  const form = noor.getByRole("form", { name: "Sign in with a passphrase" });
  await form.getByRole("textbox", { name: "Staff number" }).fill("a100");
  await form.getByRole("textbox", { name: "Passphrase" }).fill("heron lamp quarrel");
  await form.getByRole("textbox", { name: "Code" }).fill(codeNow(1));
  await form.getByRole("button", { name: "Sign in" }).click();
  await form.getByRole("alert").getByText(/do not go together/).waitFor();
  await expectAccessible(noor);
  await screenshot(noor, "sign-in-passphrase");
  await form.getByRole("textbox", { name: "Passphrase" }).fill("heron lamp quarry");
  await form.getByRole("textbox", { name: "Code" }).fill(codeNow(1));
  await form.getByRole("button", { name: "Sign in" }).click();
  await noor.getByRole("button", { name: "Noor Haddad" }).waitFor();
});
