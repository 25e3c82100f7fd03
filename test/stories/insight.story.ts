import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let ana: Page;
beforeAll(async () => {
  story = await openStoryOffice();
  await decided("DELAY", "2024-06-03", 2);
  await decided("DELAY", "2025-06-03", 7);
  await decided("COMMUNICATION", "2024-06-03", 4);
  await decided("COMMUNICATION", "2025-06-03", 4);
  ana = await open("Ana Petrova");
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
/** So many cases about one category, decided on a day. */
const decided = (category: string, on: string, howMany: number) => story.world.sql(`
  WITH made AS (INSERT INTO cases (reference, case_group_id, body_id, title, status, received_on, decided_on, segment_id)
    SELECT 'C-' || left($2, 4) || '-' || $1 || n, g.id, b.id, 'A complaint about ' || lower($1), 'DECIDED', $2::date - 60, $2::date, g.segment_id FROM generate_series(1, $3::int) n, case_groups g, bodies b WHERE g.reference = 'G-THORNTON' AND b.name = 'Harbour Housing' RETURNING id)
  INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT m.id, 1, 'What happened', k.id, o.id FROM made m, finding_categories k, finding_outcomes o WHERE k.code = $1 AND o.code = 'UPHELD'`, [category, on, howMany]);

test("[PO-52, PO-61] an analyst sees which category is worsening and opens the cases behind the number", async () => {
  await ana.goto(`${story.baseUrl}/insight?months=24`);
  const unhappy = ana.getByRole("region", { name: "What are people unhappy about?" });
  await unhappy.getByText("Delay", { exact: true }).first().waitFor();
  await unhappy.getByText(/7 cases in the later half of this time, up from 2/).waitFor();
  await unhappy.getByRole("img", { name: /Delay: 7, Communication: 4/ }).waitFor();
  await unhappy.getByRole("button", { name: "Show the table and the cases" }).click();
  await expectAccessible(ana);
  await unhappy.getByRole("link", { name: "Delay" }).click();
  await ana.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
  await ana.getByRole("button", { name: "Remove: what is behind a number" }).waitFor();
  await ana.getByRole("link", { name: "C-2025-DELAY7" }).waitFor();
  expect(await ana.getByRole("link", { name: /DELAY\d/ }).count()).toBe(9);
  expect(await ana.getByRole("link", { name: /COMMUNICATION/ }).count()).toBe(0);
});

test("[PO-42] an analyst asks a worked question, reads what it cost, and keeps it", async () => {
  await ana.goto(`${story.baseUrl}/questions`);
  await ana.getByRole("button", { name: "In which categories are people most often right?" }).click();
  await ana.getByRole("button", { name: "Ask", exact: true }).click();
  await ana.getByRole("table", { name: "Answer" }).getByRole("row", { name: /Delay/ }).waitFor();
  await ana.getByText(/This question cost \d+ of the 50,000 cells/).waitFor();
  await ana.getByRole("button", { name: "Keep this question" }).click();
  await ana.getByRole("dialog").getByRole("textbox", { name: "What it is called" }).fill("Right, by category");
  await ana.getByRole("dialog").getByRole("button", { name: "Save this view" }).click();
  await ana.getByRole("button", { name: "Right, by category" }).waitFor();
  await expectAccessible(ana);
});

test("[PO-53] a leader keeps a view of the cases and shares it with the team; a colleague opens it and sees only what they may see", async () => {
  await story.world.sql("UPDATE cases SET status = 'CLOSED', closed_on = '2025-07-01' WHERE reference = 'C-2025-DELAY1'");
  await story.world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  await story.world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Leads it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name = 'Dana Fox'");
  const dana = await open("Dana Fox");
  await dana.goto(`${story.baseUrl}/cases`);
  await dana.getByRole("button", { name: "Open", exact: true }).click();
  await dana.getByRole("link", { name: "C-2026-000002" }).waitFor();
  await dana.getByRole("button", { name: "Views" }).click();
  await dana.getByRole("menuitem", { name: "Save this view…" }).click();
  const dialog = dana.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What it is called" }).fill("Still open");
  await dialog.getByRole("combobox", { name: "Who sees it" }).click();
  await dana.getByRole("option", { name: "My team" }).click();
  await dialog.getByRole("button", { name: "Save this view" }).click();
  await dana.getByRole("button", { name: "View: Still open" }).waitFor();
  await expectAccessible(dana);

  const amina = await open("Amina Yusuf");
  await amina.goto(`${story.baseUrl}/cases`);
  await amina.getByRole("link", { name: "C-2025-DELAY1" }).waitFor();
  await amina.getByRole("button", { name: "Views" }).click();
  await amina.getByRole("menuitem", { name: /Still open.*Dana Fox/ }).click();
  await amina.getByRole("button", { name: "View: Still open" }).waitFor();
  await amina.getByRole("link", { name: "C-2026-000001" }).waitFor();
  await amina.getByRole("link", { name: "C-2025-DELAY1" }).waitFor({ state: "detached" });
  expect(await amina.getByRole("link", { name: "C-2026-000002" }).count()).toBe(0);
});
