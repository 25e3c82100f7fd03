import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let dana: Page;

beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql("UPDATE staff_members SET skills = '{Housing}' WHERE name = 'Chidi Okafor'");
  dana = await openPage({ baseUrl: story.baseUrl, as: people["Dana Fox"][0], now: frozenNow, width: 1440 });
  await dana.getByRole("link", { name: /Work management/ }).first().click();
  await row("SR-000101").waitFor();
});
afterAll(() => story.close());

const hopper = () => dana.getByRole("region", { name: "Unassigned requests", exact: true });
const assigned = () => dana.getByRole("region", { name: /^Assigned ·/ });
const row = (reference: string) => hopper().getByRole("row", { name: new RegExp(reference) });
const references = async () => (await hopper().getByRole("rowheader").allInnerTexts()).map((text) => text.trim());
const choose = (reference: string) => hopper().getByRole("checkbox", { name: `Choose ${reference}` }).check();
const settled = async (wanted: readonly string[]) => {
  for (let tries = 0; tries < 600 && String(await references()) !== String(wanted); tries += 1) await dana.waitForTimeout(50);
  expect(await references()).toEqual(wanted);
};
const ownersOf = async (...references: readonly string[]) =>
  (await story.world.sql<{ name: string | null }>("SELECT s.name FROM service_requests r LEFT JOIN positions p ON p.id = r.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE r.reference = ANY($1) ORDER BY r.reference", [references])).map(({ name }) => name);

test("[WM-16] one view shows what nobody has, the team and what is assigned", async () => {
  await dana.getByRole("status", { name: "The segment today" }).getByText("Customer Care").waitFor();
  for (const panel of ["Unassigned", "My team", "Assigned · everyone"]) expect(await dana.getByRole("heading", { name: panel, exact: true }).isVisible()).toBe(true);
  await settled(["SR-000101", "SR-000103", "SR-000104", "SR-000102"]);
  expect(await row("SR-000103").innerText()).toContain("overdue by 2");
  await expectAccessible(dana);
});

test("[WM-12, WM-13, WM-14] the hopper is narrowed by area, then by its sub-area, and sorted by several columns", async () => {
  const narrow = dana.getByRole("group", { name: "Narrow the hopper" });
  await narrow.getByRole("combobox", { name: "Area", exact: true }).selectOption("Case enquiry");
  await settled(["SR-000101", "SR-000103", "SR-000104"]);
  expect(await narrow.getByRole("combobox", { name: "Sub-area" }).locator("option").allInnerTexts()).toEqual(["all", "Call back", "Progress"]);
  await narrow.getByRole("combobox", { name: "Sub-area" }).selectOption("Progress");
  await settled([]);
  await hopper().getByRole("button", { name: "Show everything" }).click();
  await hopper().getByRole("button", { name: "Area", exact: true }).click();
  await hopper().getByRole("button", { name: "Priority", exact: true }).click({ modifiers: ["Shift"] });
  await settled(["SR-000103", "SR-000104", "SR-000101", "SR-000102"]);
});

test("[WM-12, WM-20] due today or earlier, or exactly on a day typed DD/MM/YYYY", async () => {
  const due = dana.getByRole("group", { name: "Narrow the hopper" }).getByRole("combobox", { name: "Due" });
  await due.selectOption("today or earlier");
  await settled(["SR-000103", "SR-000101"]);
  await due.selectOption("exactly on");
  await settled(["SR-000101"]);
  await dana.getByRole("textbox", { name: "Due exactly on, DD/MM/YYYY" }).fill("15/01/2026");
  await dana.keyboard.press("Enter");
  await settled(["SR-000104"]);
  await due.selectOption("any day");
});

test("[WM-15] choosing someone shows their work, and what the leader should know, before any is given", async () => {
  await dana.getByRole("button", { name: /^Ben Carter/ }).click();
  await dana.getByRole("heading", { name: "Assigned · Ben Carter" }).waitFor();
  await assigned().getByText("Ben Carter has no open requests").waitFor();
  await choose("SR-000101");
  await dana.getByText("Ben Carter is away until 20 January 2026.").waitFor();
  await expectAccessible(dana);
});

test("[WM-28, WM-31, WM-32] two chosen requests take their case group along, foretold and then done", async () => {
  await dana.getByRole("button", { name: /^Amina Yusuf/ }).click();
  await choose("SR-000102");
  await hopper().getByText("moves 1 group, 2 cases, 3 requests").waitFor();
  await hopper().getByText("Each request is answered alone. Whatever moves with it moves whole or not at all.").waitFor();
  await dana.getByRole("button", { name: "Assign to Amina Yusuf" }).click();
  await dana.getByText("3 moved to Amina Yusuf.").waitFor();
  await settled(["SR-000104"]);
  for (const reference of ["SR-000101", "SR-000102", "SR-000103"]) await assigned().getByRole("rowheader", { name: reference }).waitFor();
  expect(await ownersOf("SR-000101", "SR-000102", "SR-000103")).toEqual(["Amina Yusuf", "Amina Yusuf", "Amina Yusuf"]);
});

test("[WM-29, WM-30, WM-72, AS-36] the picker lists everyone with their load, finds by skill, and says why somebody cannot be given work", async () => {
  await choose("SR-000104");
  await dana.getByRole("button", { name: "Choose someone…" }).click();
  const picker = dana.getByRole("dialog", { name: "Assign 1 request" });
  await picker.getByText("6 people, 5 of them can be given work.").waitFor();
  expect(await picker.getByRole("radio").count()).toBe(6);
  expect(await picker.getByRole("radio", { name: /Nia Bevan/ }).isDisabled()).toBe(true);
  await picker.getByText("Nia Bevan has not completed induction and cannot be given live cases yet.").waitFor();
  await picker.locator("label").filter({ hasText: "Amina Yusuf" }).getByText("3 open, 1 overdue").waitFor();
  await expectAccessible(dana);
  await picker.getByRole("combobox", { name: "Skill" }).selectOption("Housing");
  await picker.getByText("1 of 6 people, 5 of them can be given work.").waitFor();
  await dana.keyboard.press("Escape");
});

test("[WM-11, WM-31] the last one goes by keyboard alone, and the hopper says that it is empty", async () => {
  await dana.keyboard.press("2");
  await dana.keyboard.press("Tab");
  for (let steps = 0; steps < 3; steps += 1) await dana.keyboard.press("ArrowDown");
  await dana.keyboard.press("Enter");
  await dana.getByRole("button", { name: "Assign to Chidi Okafor" }).waitFor();
  await dana.keyboard.press("a");
  await hopper().getByText("Nothing waits in the hopper").waitFor();
  expect(await ownersOf("SR-000104")).toEqual(["Chidi Okafor"]);
});

test("[WM-36, WM-37] work is reassigned, and returned to the segment, with all that belongs to it", async () => {
  await dana.getByRole("button", { name: /^Amina Yusuf/ }).click();
  await assigned().getByRole("checkbox", { name: "Choose SR-000103" }).check();
  await dana.getByRole("button", { name: "Reassign…" }).click();
  const picker = dana.getByRole("dialog", { name: "Reassign 1 request" });
  await picker.getByRole("radio", { name: /Priya Nair/ }).check();
  await picker.getByRole("button", { name: "Reassign to Priya Nair" }).click();
  await dana.getByText("3 moved to Priya Nair.").waitFor();
  expect(await ownersOf("SR-000101")).toEqual(["Priya Nair"]);
  await dana.getByRole("button", { name: /^Chidi Okafor/ }).click();
  await assigned().getByRole("checkbox", { name: "Choose SR-000104" }).check();
  await dana.getByRole("button", { name: "Return to segment" }).click();
  await dana.getByText("1 moved to the hopper.").waitFor();
  await settled(["SR-000104"]);
});
