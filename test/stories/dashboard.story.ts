import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { giveGroup } from "../office/casework.js";
import { openedPdf } from "../office/papers.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql(`INSERT INTO cases (reference, case_group_id, body_id, title, status, received_on, decided_on, segment_id)
    SELECT 'C-2025-' || lpad(n::text, 6, '0'), g.id, b.id, 'A repair that was not done', 'DECIDED', date '2025-05-05' + (n % 3) * 31, date '2025-10-06', g.segment_id FROM generate_series(1, 9) n, case_groups g, bodies b WHERE g.reference = 'G-THORNTON' AND b.name = 'Harbour Housing'`);
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("[PO-52, PO-35] a manager explains a figure with a note, opens the cases behind it, takes it along, shares the page and prints it for the board", async () => {
  const dana = await open("Dana Fox");
  await dana.goto(`${story.baseUrl}/insight?months=12`);
  const demand = region(dana, "How much comes in?");
  await carryOut(dana, "Write a note", async (dialog) => {
    await dialog.getByLabel("The day that it is about").fill("2025-06-20");
    await dialog.getByLabel("What it says").fill("The landlord changed its contractor");
  });
  await demand.getByRole("list", { name: "Notes" }).getByText("The landlord changed its contractor").waitFor();
  await demand.getByRole("img", { name: /June 2025: 3, .*Note 1 at June 2025\./ }).waitFor();
  await demand.getByRole("button", { name: "Show the table and the cases" }).click();
  await demand.getByRole("row", { name: /June 2025 · note 1/ }).waitFor();
  await expectAccessible(dana);

  const coming = dana.waitForEvent("download");
  await demand.getByRole("button", { name: "Take as CSV" }).click();
  const file = await readFile(await (await coming).path(), "utf8");
  expect(file).toContain("Case statistics by received month, exported by Dana Fox");
  expect(file).toMatch(/^June 2025,3$/m);

  await dana.getByRole("button", { name: "Views" }).click();
  await dana.getByRole("menuitem", { name: "Save this view…" }).click();
  await dana.getByRole("dialog").getByRole("textbox", { name: "What it is called" }).fill("For the board");
  await choose(dana, "Who sees it", "Everyone");
  await dana.getByRole("dialog").getByRole("button", { name: "Save this view" }).click();
  await dana.getByRole("button", { name: "View: For the board" }).waitFor();

  const printed = await openedPdf(await dana.pdf({ preferCSSPageSize: true }));
  const text = printed.text.replace(/\s+/g, " ");
  for (const said of ["OFFICIAL · The named office", "printed by Dana Fox on 14 January 2026", "How much comes in?", "The landlord changed its contractor", "June 2025 · note 1", "Can we cope?"]) expect(text).toContain(said);
  for (const screenOnly of ["Write a note", "Take as CSV", "Last 24 months", "Work management"]) expect(text).not.toContain(screenOnly);

  await demand.getByRole("link", { name: "June 2025" }).click();
  await dana.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
  await dana.getByRole("link", { name: "C-2025-000001" }).waitFor();
  expect(await dana.getByRole("link", { name: /^C-2025-/ }).count()).toBe(3);

  const tom = await open("Tom Pell");
  await tom.goto(`${story.baseUrl}/insight?months=24`);
  await tom.getByRole("button", { name: "Views" }).click();
  await tom.getByRole("menuitem", { name: /For the board.*Dana Fox/ }).click();
  await tom.getByRole("button", { name: "View: For the board" }).waitFor();
  await region(tom, "How much comes in?").getByText("The landlord changed its contractor").waitFor();
  expect(await region(tom, "How much comes in?").getByRole("button", { name: "Take back" }).count()).toBe(0);
});

test("[PO-35, WM-71] the performance report holds the office and each segment against their targets and says what to praise and what to mend", async () => {
  const sam = await open("Helen Marsh");
  await sam.goto(`${story.baseUrl}/performance?months=3`);
  await region(sam, "The whole office").getByRole("row", { name: /Cases decided in a month none 3 0 No target is set/ }).waitFor();
  await carryOut(sam, "Set a target", async (dialog) => {
    await choose(sam, "What is held against it", "Cases decided in a month; no fewer than this");
    await choose(sam, "For", "Customer Care");
    await dialog.getByLabel("The figure").fill("5");
  });
  await region(sam, "Customer Care").getByRole("row", { name: /Cases decided in a month 5 at least 3 0 Outside its target/ }).waitFor();
  await region(sam, "In brief").getByText(/Customer Care: cases decided in a month, 3 against 5 at least; 0 before/).waitFor();
  await expectAccessible(sam);
  await region(sam, "Customer Care").getByRole("row", { name: /Cases decided in a month/ }).getByRole("link", { name: "3" }).click();
  await sam.getByRole("link", { name: "C-2025-000009" }).waitFor();
});

test("[PO-67] a manager sets somebody a target of their own; both see it beside what was done, and a colleague sees nothing of it", async () => {
  const dana = await open("Dana Fox");
  await dana.goto(`${story.baseUrl}/performance`);
  const people = region(dana, "People whom you manage");
  await people.getByRole("heading", { name: "Amina Yusuf" }).waitFor();
  await people.getByRole("button", { name: "Set a personal target" }).first().click();
  await choose(dana, "What is held against it", "Service requests completed in a month; no fewer than this");
  await dana.getByRole("dialog").getByLabel("The figure").fill("12");
  await dana.getByRole("dialog").getByRole("button", { name: "Set a personal target" }).click();
  await people.getByRole("table", { name: "Targets of Amina Yusuf" }).getByRole("row", { name: /12 0 0 0 Outside its target/ }).waitFor();
  const amina = await open("Amina Yusuf");
  await amina.goto(`${story.baseUrl}/performance`);
  await region(amina, "Your own targets").getByRole("row", { name: /12 0 0 0 Outside its target/ }).waitFor();
  const chidi = await open("Chidi Okafor");
  await chidi.goto(`${story.baseUrl}/performance`);
  await region(chidi, "Your own targets").getByText("You have none.").waitFor();
  expect(await chidi.getByRole("table", { name: /Targets of/ }).count()).toBe(0);
  expect((await openedPdf(await amina.pdf())).text).not.toContain("Your own targets");
});

test("[WM-52, WM-73, WM-74, PO-74] the workload shows the hopper by area with what flows in, and everyone of the team with what they have; each number opens what it counts", async () => {
  const grace = await open("Grace Lomax");
  await grace.goto(`${story.baseUrl}/workload`);
  await grace.getByRole("table", { name: "The hopper by area" }).getByRole("row", { name: "Customer Care Case enquiry 1 2 3 0.8" }).waitFor();
  const team = grace.getByRole("table", { name: "Workload of Customer Care" });
  await team.getByRole("row", { name: /Amina Yusuf, Caseworker, Team 2 Customer Care Team 2 3 1 2 0 2 0/ }).waitFor();
  await team.getByRole("row", { name: /Chidi Okafor, .* 0 0 0 0 0 0/ }).waitFor();
  await expectAccessible(grace);
  await grace.getByRole("button", { name: "Show sub-areas" }).click();
  await grace.getByRole("table", { name: "The hopper by area" }).getByRole("row", { name: /Case enquiry Call back 1/ }).waitFor();
  await team.getByRole("row", { name: /Amina Yusuf/ }).getByRole("link", { name: "1", exact: true }).click();
  await grace.getByRole("heading", { level: 1, name: "Service requests" }).waitFor();
  await grace.getByRole("link", { name: "SR-000103" }).waitFor();
  expect(await grace.getByRole("link", { name: /^SR-/ }).count()).toBe(1);
});

test("[PO-53] the explorer shows the office's own questions, works without any other host, and opens the one that is chosen beside what was open", async () => {
  const ana = await openPage({ baseUrl: story.baseUrl, as: people["Ana Petrova"][0], width: 1440 });
  const elsewhere: string[] = [];
  ana.context().on("request", (request) => { if (!request.url().startsWith(story.baseUrl) && /^https?:/.test(request.url())) elsewhere.push(request.url()); });
  await ana.goto(`${story.baseUrl}/explorer/`);
  await ana.getByText("Questions of the office").click();
  const opening = ana.waitForEvent("popup");
  await ana.getByRole("link", { name: "Which bodies are getting worse?" }).click();
  await (await opening).getByText("BodiesGettingWorse").first().waitFor();
  expect(elsewhere).toEqual([]);
});
