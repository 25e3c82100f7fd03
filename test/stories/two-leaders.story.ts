import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let dana: Page;
let grace: Page;

const atWork = async (who: Who) => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
  await page.goto(`${story.baseUrl}/work-management`);
  await hopper(page).getByRole("rowheader", { name: "SR-000104" }).waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
  return page;
};
const hopper = (page: Page) => page.getByRole("region", { name: "Unassigned requests", exact: true });

beforeAll(async () => {
  story = await openStoryOffice();
  [dana, grace] = [await atWork("Dana Fox"), await atWork("Grace Lomax")];
});
afterAll(() => story.close());

test("[WM-11] what one leader gives out leaves the other's hopper by itself", async () => {
  for (const page of [dana, grace]) await hopper(page).getByRole("checkbox", { name: "Choose SR-000104" }).check();
  await grace.getByRole("button", { name: "Choose someone…" }).click();
  await grace.getByRole("radio", { name: /Chidi Okafor/ }).check();
  await grace.getByRole("button", { name: "Assign to Chidi Okafor" }).click();
  await grace.getByText("1 moved to Chidi Okafor.").waitFor();
  const began = Date.now();
  await hopper(dana).getByRole("rowheader", { name: "SR-000104" }).waitFor({ state: "detached" });
  console.log(`live: gone from the other leader's hopper ${Date.now() - began} ms after the first one read that it moved`);
});

test("[WM-33, WM-34] the slower leader is told in the exact words, with who and when, and changes nothing", async () => {
  await dana.getByRole("button", { name: /^Amina Yusuf/ }).click();
  await dana.getByRole("button", { name: "Assign to Amina Yusuf" }).click();
  const told = dana.getByRole("status", { name: "What came of it" });
  await told.waitFor();
  expect(await told.innerText()).toContain("Nothing was moved. 1 refused:");
  expect(await told.innerText()).toMatch(/SR-000104 — The selected record has been modified by another user since it was retrieved \(Grace Lomax, .*\d\d:\d\d\)\./);
  expect(await told.evaluate((notice) => notice === document.activeElement)).toBe(true);
  const [{ holder } = { holder: "" }] = await story.world.sql<{ holder: string }>("SELECT s.name AS holder FROM service_requests r JOIN positions p ON p.id = r.owner_position_id JOIN staff_members s ON s.id = p.holder_id WHERE r.reference = 'SR-000104'");
  expect(holder).toBe("Chidi Okafor");
  await expectAccessible(dana);
});

test("[WM-33] the one who was told refreshes and goes on", async () => {
  await dana.getByRole("button", { name: "Refresh" }).click();
  await dana.getByRole("status", { name: "What came of it" }).waitFor({ state: "detached" });
  await hopper(dana).getByRole("checkbox", { name: "Choose SR-000101" }).check();
  await dana.getByRole("button", { name: "Assign to Amina Yusuf" }).click();
  await dana.getByText("3 moved to Amina Yusuf.").waitFor();
});

test("[WM-39] a leader sees what is assigned in their own team and not in another's", async () => {
  const owen = await openPage({ baseUrl: story.baseUrl, as: people["Owen Pryce"][0], now: frozenNow, width: 1440 });
  await owen.goto(`${story.baseUrl}/work-management`);
  await owen.getByText("Nobody has any open requests").waitFor();
  await dana.getByRole("button", { name: /^Everyone/ }).click();
  await dana.getByRole("region", { name: "Assigned · everyone" }).getByRole("rowheader", { name: "SR-000104" }).waitFor();
});
