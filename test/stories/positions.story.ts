import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let priya: Page;

/** Seats the work behind the office's back, as leaders did on the days before. */
const give = (group: string, title: string) =>
  story.world.sql("UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Priya Nair' AND p.title LIKE $2 || '%') WHERE reference = $1", [group, title]);

beforeAll(async () => {
  story = await openStoryOffice();
  await give("G-HALE", "Caseworker, Team 2");
  await give("G-REVIEW", "Caseworker with team leader permissions");
  priya = await openPage({ baseUrl: story.baseUrl, as: people["Priya Nair"][0], now: frozenNow, width: 1440 });
});
afterAll(() => story.close());

const mine = async (wanted: readonly string[]) => {
  const found = async () => (await priya.getByRole("tabpanel").getByRole("rowheader").allInnerTexts()).map((text) => text.trim());
  for (let tries = 0; tries < 600 && String(await found()) !== String(wanted); tries += 1) await priya.waitForTimeout(50);
  expect(await found()).toEqual(wanted);
};
const openMyWork = () => priya.getByRole("link", { name: /^My work/ }).first().click();

test("[WM-41, WM-21] my work is what the position I act in holds, with each next action's day", async () => {
  await openMyWork();
  await mine(["SR-000101", "SR-000103", "SR-000102"]);
  await priya.getByRole("columnheader", { name: /Next action due/ }).waitFor();
  expect(await priya.getByRole("row", { name: /SR-000103/ }).innerText()).toContain("12 Jan");
  await expectAccessible(priya);
});

test("[WM-19, WM-20] I find my requests by the day of their next action, today unless I say otherwise", async () => {
  const due = priya.getByRole("combobox", { name: "Due" });
  await due.selectOption("exactly on");
  expect(await priya.getByRole("textbox", { name: "Due exactly on, DD/MM/YYYY" }).inputValue()).toBe("14/01/2026");
  await mine(["SR-000101"]);
  await due.selectOption("today or earlier");
  await mine(["SR-000101", "SR-000103"]);
  await due.selectOption("any day");
});

test("[WM-18, WM-43, WM-44] across my positions I see everything and can complete nothing", async () => {
  await priya.getByRole("tab", { name: "Across my positions" }).click();
  await mine(["SR-000101", "SR-000103", "SR-000102", "SR-000105"]);
  await priya.getByRole("heading", { name: "Nothing can be completed from this list" }).waitFor();
  expect(await priya.getByRole("tabpanel").getByRole("button", { name: /Open SR|Complete|Start/ }).count()).toBe(0);
  await expectAccessible(priya);
});

test("[WM-05, WM-42] after switching position, only that position's work is mine", async () => {
  await priya.getByRole("button", { name: /^Position: Caseworker, Team 2/ }).click();
  await priya.getByRole("menuitem", { name: /Further Look/ }).click();
  await priya.getByText(/^You now act as/).waitFor();
  await openMyWork();
  await mine(["SR-000105"]);
});

test("[WM-44] there it is opened and completed, and the office keeps what came of it", async () => {
  await priya.getByRole("button", { name: "Open SR-000105" }).click();
  await priya.getByRole("complementary").getByRole("button", { name: "Complete", exact: true }).click();
  const form = priya.getByRole("dialog", { name: "Complete" });
  await form.getByLabel("What came of it").fill("Acknowledged by letter.");
  await expectAccessible(priya);
  await form.getByRole("button", { name: "Complete", exact: true }).click();
  await priya.getByText("No open requests in this position").waitFor();
  expect(await story.world.sql("SELECT status, outcome FROM service_requests WHERE reference = 'SR-000105'")).toEqual([{ status: "COMPLETED", outcome: "Acknowledged by letter." }]);
});
