import type { Page } from "playwright-core";
import { expectAccessible, openPage, screenshot } from "../office/browser.js";
import { openProviderOffice, type ProviderOffice } from "../office/provider-office.js";

let rig: ProviderOffice;
let dana: Page;
beforeAll(async () => {
  rig = await openProviderOffice();
  rig.provider.accounts.set("dana.fox", { email: "400002@ombudsman.example", email_verified: true });
  rig.provider.accounts.set("stranger", { email: "stranger@elsewhere.example", email_verified: true });
  dana = await openPage({ baseUrl: rig.baseUrl });
});
afterAll(() => rig.close());

/** The provider's own pages, which are none of ours. */
const atProvider = async (page: Page, login: string) => {
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
};

test("whoever the office does not know is told so, and not who works here", async () => {
  const stranger = await openPage({ baseUrl: rig.baseUrl });
  await stranger.getByRole("link", { name: "Sign in with Westmere sign-in" }).click();
  await atProvider(stranger, "stranger");
  await stranger.getByRole("alert").getByText(/the office has nobody who goes with it/).waitFor();
  await expectAccessible(stranger);
});

test("Dana signs in with the provider and is where she wanted to be", async () => {
  await dana.goto(`${rig.baseUrl}/my-work`);
  await dana.getByRole("link", { name: "Sign in with Westmere sign-in" }).waitFor();
  await expectAccessible(dana);
  await screenshot(dana, "sign-in-provider");
  await dana.getByRole("link", { name: "Sign in with Westmere sign-in" }).click();
  await atProvider(dana, "dana.fox");
  await dana.getByRole("heading", { level: 1, name: "My work" }).waitFor();
});

test("she sees where she is signed in and ends the other place", async () => {
  const elsewhere = await openPage({ baseUrl: rig.baseUrl });
  await elsewhere.getByRole("link", { name: "Sign in with Westmere sign-in" }).click();
  await atProvider(elsewhere, "dana.fox");
  await elsewhere.getByRole("button", { name: "Dana Fox" }).waitFor();
  await dana.goto(`${rig.baseUrl}/me`);
  const sessions = dana.getByRole("region", { name: "Where you are signed in" });
  await sessions.getByText("Here", { exact: true }).waitFor();
  await expectAccessible(dana);
  await screenshot(dana, "my-sessions");
  await sessions.getByRole("button", { name: "Sign out there" }).click();
  await dana.getByRole("dialog").getByRole("button", { name: "Sign out there" }).click();
  await elsewhere.getByRole("link", { name: "Sign in with Westmere sign-in" }).waitFor();
  await sessions.getByRole("button", { name: "Sign out there" }).waitFor({ state: "detached" });
});

test("[WM-22] when she leaves the office, her open page is signed out at once", async () => {
  await Promise.all([dana.waitForResponse((answer) => answer.url().includes("/live")), dana.goto(`${rig.baseUrl}/`)]);
  await dana.getByRole("heading", { level: 1 }).waitFor();
  await rig.sql("UPDATE position_holdings SET held_to = current_date WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Dana Fox') AND held_to IS NULL");
  await rig.sql("UPDATE staff_members SET is_active = false, left_on = current_date WHERE name = 'Dana Fox'");
  await dana.getByRole("link", { name: "Sign in with Westmere sign-in" }).waitFor();
  await dana.getByRole("alert").getByText("Your session was ended. Sign in again.").waitFor();
});
