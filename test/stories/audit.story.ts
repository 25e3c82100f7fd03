import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { workIn } from "../office/work.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
const open = async (who: keyof typeof people, path: string): Promise<Page> => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow });
  await page.goto(`${story.baseUrl}${path}`);
  return page;
};

beforeAll(async () => {
  story = await openStoryOffice();
  const { world } = story;
  const work = workIn(world);
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  const [priya] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM staff_members WHERE name = 'Priya Nair'");
  await world.ask("Dana Fox", "mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { staffMember { id } } }", { input: { id: priya!.id, expectedVersion: priya!.version, availability: "LIMITED" } });
});
afterAll(() => story.close());

const entries = (page: Page) => page.getByRole("region", { name: "What happened", exact: true }).getByRole("row");
const said = "changed the availability of Priya Nair: availability from AVAILABLE to LIMITED";

test("[AS-39] an administrator reads who did what, as plain sentences, and narrows it to one person", async () => {
  const sam = await open("Sam Reid", "/administration/audit");
  await entries(sam).filter({ hasText: said }).waitFor();
  expect(await entries(sam).filter({ hasText: said }).innerText()).toContain("Dana Fox");
  await expectAccessible(sam);
  await sam.getByRole("button", { name: "Who: sort and filter" }).click();
  await sam.getByRole("dialog", { name: "Who" }).getByRole("textbox").fill("Dana");
  await sam.keyboard.press("Enter");
  await sam.getByRole("button", { name: /^Remove: Who contains/ }).waitFor();
  await entries(sam).filter({ hasText: "Sam Reid" }).first().waitFor({ state: "detached" });
  expect(await entries(sam).filter({ hasText: said }).count()).toBe(1);
});

test("[AS-39] an entry shows who, in which position, and what changed from what to what", async () => {
  const sam = await open("Sam Reid", "/administration/audit");
  await entries(sam).filter({ hasText: said }).getByRole("link").click();
  await sam.getByRole("heading", { level: 1, name: new RegExp(`Dana Fox ${said}`) }).waitFor();
  await sam.getByText("Team leader, Team 2").waitFor();
  expect(await sam.getByRole("row", { name: "Availability AVAILABLE LIMITED" }).count()).toBe(1);
  await expectAccessible(sam);
});

test("[AS-39] what happened in one case is read by its reference, by somebody who sees the case", async () => {
  const helen = await open("Helen Marsh", "/administration/audit");
  await helen.getByRole("textbox", { name: "Only of case" }).fill("c-2026-000001");
  await helen.getByRole("button", { name: "Show", exact: true }).click();
  await entries(helen).filter({ hasText: "to Amina Yusuf" }).first().waitFor();
  await entries(helen).filter({ hasText: "signed in" }).first().waitFor({ state: "detached" });
  await helen.getByRole("textbox", { name: "Only of case" }).fill("C-1999-000001");
  await helen.getByRole("button", { name: "Show", exact: true }).click();
  await helen.getByRole("alert").getByText(/There is no case C-1999-000001/).waitFor();
  await expectAccessible(helen);
});

test("[AS-39] how the audit is verified is told where it is read", async () => {
  const sam = await open("Sam Reid", "/administration/audit");
  await sam.getByText("Is the audit whole? How to verify it").click();
  await sam.getByText("npm run audit -- verify", { exact: true }).waitFor();
  await expectAccessible(sam);
});
