import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let lewis: Page;

const open = async (who: keyof typeof people, width?: number) => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, ...(width && { width }) });
  return page;
};
beforeAll(async () => {
  story = await openStoryOffice();
  lewis = await open("Lewis Grant");
  await lewis.getByRole("link", { name: "Directory" }).first().click();
  await person(lewis, "Amina Yusuf").waitFor();
});
afterAll(() => story.close());

const person = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) });
const find = (typed: string) => lewis.getByRole("searchbox", { name: "Name or staff number" }).fill(typed);
const alone = async (name: string) => {
  await person(lewis, name).waitFor();
  await lewis.getByText("1–1 of 1").waitFor();
  expect(await lewis.getByRole("rowheader").allInnerTexts()).toEqual([name]);
};
const callOf = (name: RegExp) => lewis.getByRole("link", { name }).getAttribute("href");

test("[WM-25, WM-26] somebody is found by staff number and by name, and called on their own line while they are here", async () => {
  await find("400004");
  await alone("Amina Yusuf");
  await expectAccessible(lewis);
  await find("amina");
  await alone("Amina Yusuf");
  expect(await callOf(/^Call Amina Yusuf on/)).toBe("tel:02079460300");
  expect(await person(lewis, "Amina Yusuf").innerText()).toContain("Customer Care Team 2, Customer Care");
});

test("[WM-27] while somebody is away their team's line is offered, because somebody there is available", async () => {
  await find("Ben");
  await alone("Ben Carter");
  expect(await person(lewis, "Ben Carter").innerText()).toContain("Away until 20 January 2026");
  expect(await callOf(/^Call Customer Care Team 2, for Ben Carter/)).toBe("tel:02079460200");
  await lewis.getByRole("link", { name: "Ben Carter", exact: true }).click();
  await lewis.getByRole("heading", { level: 1, name: "Ben Carter" }).waitFor();
  expect(await callOf(/^Call Customer Care Team 2, for Ben Carter/)).toBe("tel:02079460200");
  await expectAccessible(lewis);
  expect(await lewis.getByRole("button", { name: "Set availability" }).count()).toBe(0);
});

test("[WM-27] their leader says that they are back, and whoever is looking sees it without asking again", async () => {
  const dana = await open("Dana Fox");
  await dana.goto(lewis.url());
  await dana.getByRole("button", { name: "Set availability" }).click();
  const form = dana.getByRole("dialog", { name: "Set availability" });
  await form.getByRole("combobox", { name: "Availability" }).click();
  await dana.getByRole("option", { name: "Available" }).click();
  await expectAccessible(dana);
  await form.getByRole("button", { name: "Set availability" }).click();
  await form.waitFor({ state: "detached" });
  await lewis.getByRole("link", { name: /^Call Ben Carter on/ }).waitFor();
});

test("[WM-01, AS-35] everyone reads who works where, from each segment's manager down", async () => {
  await lewis.getByRole("link", { name: "Directory" }).first().click();
  await lewis.getByRole("link", { name: "See who works where" }).click();
  const care = lewis.getByRole("region", { name: "Customer Care" });
  await care.getByRole("heading", { name: "Customer Care Team 2" }).waitFor();
  const names = ["Grace Lomax", "Owen Pryce", "Lewis Grant", "Dana Fox", "Amina Yusuf"];
  const text = await care.innerText();
  expect(names.map((name) => text.indexOf(name))).toEqual(names.map((name) => text.indexOf(name)).sort((one, other) => one - other));
  expect(text.indexOf("Grace Lomax")).toBeGreaterThan(0);
  expect(await lewis.getByRole("button", { name: /Add/ }).count()).toBe(0);
  await expectAccessible(lewis);
});

test("how pages look to a person is kept by the office: it is there at the next desk, and the columns too", async () => {
  await lewis.getByRole("button", { name: "Lewis Grant" }).click();
  await lewis.getByRole("menuitem", { name: "My page" }).click();
  await lewis.getByRole("radio", { name: "Dark" }).check();
  await lewis.locator("[data-theme=dark]").waitFor();
  await expectAccessible(lewis);
  await lewis.getByRole("link", { name: "Directory" }).first().click();
  await lewis.getByRole("button", { name: "Columns" }).click();
  await lewis.getByRole("menuitemcheckbox", { name: "Skills" }).click();
  await lewis.keyboard.press("Escape");
  await lewis.getByRole("columnheader", { name: /Skills/ }).waitFor({ state: "detached" });

  const elsewhere = await open("Lewis Grant", 390);
  await elsewhere.locator("[data-theme=dark]").waitFor();
  await elsewhere.goto(`${story.baseUrl}/directory`);
  await person(elsewhere, "Ben Carter").waitFor();
  await person(elsewhere, "Ben Carter").getByText("Skills").waitFor({ state: "detached" });
  await expectAccessible(elsewhere);
});
