import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let address: string;

beforeAll(async () => void (story = await openStoryOffice()));
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const openCases = async (page: Page) => {
  await page.getByRole("link", { name: "Cases", exact: true }).first().click();
  await page.getByRole("rowheader", { name: "C-2026-000001" }).waitFor();
};
const secret = (page: Page) => page.getByRole("rowheader", { name: "C-2026-000003" });

test("[CS-09] who may decide it marks a case as sensitive, and says who needs to know and why", async () => {
  const grace = await open("Grace Lomax");
  await openCases(grace);
  await grace.getByRole("link", { name: "C-2026-000003" }).click();
  await grace.getByRole("tab", { name: /^Who knows/ }).click();
  address = grace.url();
  await grace.getByRole("button", { name: "Mark as sensitive" }).click();
  for (const name of ["Grace Lomax", "Amina Yusuf"]) {
    await grace.getByRole("combobox", { name: "Who needs to know" }).fill(name);
    await grace.getByRole("option", { name: new RegExp(name) }).click();
  }
  await grace.getByRole("textbox", { name: "Reason" }).fill("The complainant is the sister of a colleague.");
  await expectAccessible(grace);
  await grace.getByRole("dialog").getByRole("button", { name: "Mark as sensitive" }).click();
  await grace.getByText("sensitive: only those who need to know see it").waitFor();
  const list = grace.getByRole("tabpanel");
  await list.getByRole("heading", { name: /Amina Yusuf/ }).waitFor();
  expect(await list.innerText()).toContain("The complainant is the sister of a colleague.");
  await expectAccessible(grace);
});

test("[CS-09] for who need not know, the case is in no list and no search, and its address leads nowhere", async () => {
  const owen = await open("Owen Pryce");
  await openCases(owen);
  expect(await secret(owen).count()).toBe(0);
  await owen.getByRole("combobox", { name: "Search by reference, name or words" }).fill("Damp in a child");
  await owen.getByText(/^Nothing found for/).waitFor();
  await owen.goto(address);
  await owen.getByText("There is no such record, or you may not see it.").first().waitFor();
  expect(await owen.locator("body").innerText()).not.toContain("Damp");
  await expectAccessible(owen);
});

test("[CS-09] who needs to know sees it, with its mark, and that they looked is on record", async () => {
  const amina = await open("Amina Yusuf");
  await openCases(amina);
  expect(await amina.getByRole("row", { name: /C-2026-000003/ }).innerText()).toContain("sensitive");
  await amina.getByRole("link", { name: "C-2026-000003" }).click();
  await amina.getByRole("heading", { level: 1, name: "Damp in a child's bedroom" }).waitFor();
  await amina.getByRole("combobox", { name: "Show" }).selectOption("Who knew");
  await amina.getByText("looked at the case").first().waitFor();
  await expectAccessible(amina);
});
