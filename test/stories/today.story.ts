import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;

const give = (group: string, who: Who) => story.world.sql("UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $2 LIMIT 1) WHERE reference = $1", [group, who]);

beforeAll(async () => {
  story = await openStoryOffice();
  await give("G-HALE", "Amina Yusuf");
  await give("G-THORNTON", "Ben Carter");
  await story.world.sql("UPDATE service_requests SET next_action_due_on = '2026-01-13' WHERE reference = 'SR-000104'");
  await story.world.sql("INSERT INTO inbound_correspondence (case_id, case_group_id, segment_id, channel, from_name, summary, received_at) SELECT id, case_group_id, segment_id, 'POST', 'Margaret Hale', 'She encloses the appointment card of March.', '2026-01-13T09:10Z' FROM cases WHERE reference = 'C-2026-000001'");
});
afterAll(() => story.close());

const open = (who: Who, width = 1440) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });
const needs = (page: Page) => page.getByRole("region", { name: "Needs you" });
const lines = async (page: Page, wanted: number) => {
  const items = needs(page).getByRole("listitem");
  for (let tries = 0; tries < 600 && (await items.count()) !== wanted; tries += 1) await page.waitForTimeout(50);
  return (await items.allInnerTexts()).map((text) => text.split("\n")[0]);
};

test("[WM-51] today begins with what is latest, each line with why and what to do", async () => {
  const amina = await open("Amina Yusuf");
  expect(await lines(amina, 3)).toEqual(["overdue by 2 days", "arrived yesterday, not classified", "due today"]);
  const first = needs(amina).getByRole("listitem").first();
  expect(await first.innerText()).toContain("Ask the trust again for the records");
  await amina.getByRole("region", { name: "Coming up" }).getByRole("link", { name: "Ms Hale has a new bank account" }).waitFor();
  await expectAccessible(amina);
});

test("[WM-44] the act of a line settles it there and then, and the line is gone", async () => {
  const amina = await open("Amina Yusuf");
  await lines(amina, 3);
  await needs(amina).getByRole("listitem").first().getByRole("button", { name: "Complete" }).click();
  const dialog = amina.getByRole("dialog");
  await dialog.getByRole("button", { name: "Complete" }).click();
  await dialog.getByText("Fill this in.").waitFor();
  await expectAccessible(amina);
  await dialog.getByRole("textbox", { name: "What came of it" }).fill("The trust found them and sends them tomorrow.");
  await dialog.getByRole("button", { name: "Complete" }).click();
  expect(await lines(amina, 2)).toEqual(["arrived yesterday, not classified", "due today"]);
  expect(await story.world.sql("SELECT status, outcome FROM service_requests WHERE reference = 'SR-000103'")).toEqual([{ status: "COMPLETED", outcome: "The trust found them and sends them tomorrow." }]);
});

test("[WM-03] what came in is classified from today, and then waits to be answered", async () => {
  const amina = await open("Amina Yusuf", 390);
  await lines(amina, 2);
  await needs(amina).getByRole("button", { name: "Classify" }).click();
  const dialog = amina.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What it is" }).fill("new evidence");
  await dialog.getByRole("button", { name: "Classify" }).click();
  await needs(amina).getByText("arrived yesterday, not answered").waitFor();
  await needs(amina).getByRole("button", { name: "Record the answer" }).waitFor();
  await expectAccessible(amina);
});

test("[WM-15] a leader is told whose overdue work lies still because they are away, and who is away", async () => {
  const dana = await open("Dana Fox");
  await needs(dana).getByText("Ben Carter is away and has 1 overdue request").waitFor();
  await dana.getByRole("region", { name: "Away" }).getByText("Ben Carter").waitFor();
  await expectAccessible(dana);
});

test("[WM-22] an administrator reads that all work can be reached and how long the holidays are known", async () => {
  const sam = await open("Sam Reid");
  await sam.getByText("Every piece of open work can be reached").waitFor();
  await expectAccessible(sam);
});

test("who has nothing to do is told so", async () => {
  const nia = await open("Nia Bevan");
  await needs(nia).getByRole("heading", { name: "Nothing needs you now" }).waitFor();
  await expectAccessible(nia);
});
