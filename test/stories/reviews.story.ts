import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { decide } from "../office/reviews.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let idris: Page;
let tom: Page;
let address: string;
beforeAll(async () => {
  story = await openStoryOffice();
  await decide(story.world, "C-2026-000003");
  [idris, tom] = [await open("Idris Kay"), await open("Tom Pell")];
});
afterAll(() => story.close());

const open = (who: Who, now = frozenNow) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now, width: 1440 });
const turnTo = (page: Page, name: RegExp) => page.getByRole("tab", { name }).click();

test("[PO-40] from a decided case a request is taken in, and its clocks run in sight", async () => {
  const amina = await open("Amina Yusuf");
  await amina.goto(`${story.baseUrl}/cases/${(await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000003'"))[0]!.id}/show`);
  await amina.getByRole("button", { name: "Request a review" }).click();
  await amina.getByRole("heading", { level: 1, name: "Take in a request" }).waitFor();
  await amina.getByRole("textbox", { name: "Received on" }).fill("09/01/2026");
  await amina.getByRole("combobox", { name: "On which grounds" }).fill("overlooked");
  await amina.getByRole("option", { name: /We overlooked/ }).click();
  await amina.getByRole("textbox", { name: "What the person says" }).fill("You never opened my photographs.");
  await expectAccessible(amina);
  await tom.goto(`${story.baseUrl}/reviews`);
  await tom.getByText("Live", { exact: true }).waitFor();
  await amina.getByRole("button", { name: "Take it in" }).click();
  await amina.getByRole("heading", { level: 1, name: "Damp in a child's bedroom" }).waitFor();
  await amina.getByText("17 working days left").waitFor();
  await amina.getByText(/long-stop/).first().waitFor();
  address = amina.url();
  await expectAccessible(amina);
});

test("[PO-46] it comes onto an open board by itself, waits there for triage, and is accepted", async () => {
  await tom.getByRole("region", { name: "To triage" }).getByRole("link", { name: "R-2026-000001" }).waitFor();
  await expectAccessible(tom);
  await tom.goto(`${story.baseUrl}/reviews/all`);
  await tom.getByRole("checkbox", { name: /R-2026-000001/ }).check();
  await carryOut(tom, "Triage", async (dialog) => {
    await choose(tom, "Answer", "Accepted");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("It meets the second and third criterion.");
  });
  await tom.getByRole("row", { name: /R-2026-000001/ }).getByText("Accepted").waitFor();
});

test("[PO-50, AS-27] a conflicted reviewer stands in the picker with the reason and cannot be chosen", async () => {
  await story.world.sql("INSERT INTO decision_parts (case_id, staff_id, part, reason, recorded_on) SELECT c.id, s.id, 'SIGNED', 'Signed the letter', '2026-01-09' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000003' AND s.name = 'Priya Nair'");
  await tom.goto(address);
  await carryOut(tom, "Allocate", async (dialog) => {
    const priya = dialog.getByRole("radio", { name: /Priya Nair — cannot: signed the decision/ });
    expect(await priya.isDisabled()).toBe(true);
    await expectAccessible(tom);
    await dialog.getByRole("radio", { name: /Idris Kay/ }).check();
  });
  await tom.getByText("Owner Idris Kay").waitFor();
});

test("[PO-41, PO-44, PO-45, PO-46] the reviewer fills the working file; the button says what is missing until nothing is", async () => {
  await idris.goto(address);
  await carryOut(idris, "Start the review");
  await idris.getByText("Write down at least one issue to answer.").waitFor();
  await carryOut(idris, "Add an issue", (dialog) => dialog.getByRole("textbox", { name: "The question" }).fill("Were the photographs looked at?"));
  await carryOut(idris, "Edit", (dialog) => dialog.getByRole("textbox", { name: "What you make of it" }).fill("They were on the file and nobody opened them."));
  await turnTo(idris, /^External/);
  for (const step of ["External review", "Legal referral"]) await carryOut(idris, "Decide on external review or legal referral", async (dialog) => {
    await choose(idris, "Which step", step);
    await dialog.getByRole("radio", { name: "Against" }).check();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("No outside perspective is needed.");
  });
  await turnTo(idris, /^Conclusion/);
  await carryOut(idris, "Write the working file", async (dialog) => {
    await choose(idris, "A problem with the decision?", "No problem found");
    await choose(idris, "A problem with the method?", "Problem found");
    await choose(idris, "Outcome", "Partly upheld");
    await dialog.getByRole("textbox", { name: "Rationale" }).fill("They change nothing, but should have been weighed.");
    await dialog.getByRole("textbox", { name: "Conclusion, as it goes out" }).fill("We should have opened your photographs. We are sorry.");
    await dialog.getByRole("checkbox", { name: "It is in plain words" }).check();
  });
  await turnTo(idris, /^Telling/);
  for (const party of ["Whoever asked", "The body"]) await carryOut(idris, "Plan whom to tell", async (dialog) => {
    await choose(idris, "Who is told", party);
    await choose(idris, "By what means", "Post");
    await dialog.getByRole("textbox", { name: "What they are told, and how" }).fill("A letter, after a call.");
  });
  await expectAccessible(idris);
  await carryOut(idris, "Submit for approval");
  await idris.goto(`${address}?tab=conclusion`);
  await idris.getByText("In the words in which it goes out").waitFor();
  await expectAccessible(idris);
});

test("[PO-71, PO-27, PO-45] the reviewer writes to whoever asked from a template; it waits for the conclusion, and the plan shows it", async () => {
  await story.world.sql(`WITH k AS (INSERT INTO letter_kinds (name) VALUES ('Review reply') RETURNING id), t AS (INSERT INTO letter_templates (name, kind_id, language, owner_id) SELECT 'Review reply', k.id, 'ENGLISH', s.id FROM k, staff_members s WHERE s.name = 'Helen Marsh' RETURNING id)
    INSERT INTO letter_template_versions (template_id, ordinal, subject, body, from_on) SELECT t.id, 1, 'Our review {{review.reference}}', 'Dear {{complainant.name}}', '2026-01-01' FROM t`);
  await idris.goto(`${address}?tab=letters`);
  await carryOut(idris, "Write from a template", async () => {
    await choose(idris, "Kind of letter", "Review reply");
    await choose(idris, "Whom of the plan it tells", "Whoever asked");
  });
  await idris.getByRole("heading", { name: /Our review R-2026-000001/ }).waitFor();
  await idris.getByLabel(/^What cannot be done to L-/).click();
  await idris.getByText("Nobody is told before the conclusion is approved. Issue this letter after that.").waitFor();
  await expectAccessible(idris);
  await idris.goto(`${address}?tab=telling`);
  await idris.getByText(/^L-\d+ draft/).waitFor();
});

test("[PO-47, PO-50] somebody else without a part approves the very text, everybody is told, and it is handed back to customer care, who close it", async () => {
  await tom.goto(address);
  await tom.getByText("You cannot: line-managed Priya Nair when the decision was made.").first().waitFor();
  const helen = await open("Helen Marsh");
  await helen.goto(address);
  await carryOut(helen, "Approve the conclusion", (dialog) => dialog.getByText("We should have opened your photographs. We are sorry.").waitFor());
  await idris.goto(`${address}?tab=letters`);
  await carryOut(idris, "Issue");
  await idris.getByText(/issued .* by Idris Kay/).waitFor();
  await idris.goto(`${address}?tab=telling`);
  await idris.getByText(/^L-\d+ issued/).waitFor();
  await expectAccessible(idris);
  for (const told of [0, 1]) {
    await carryOut(idris, "Record that they were told");
    await idris.getByText("told on 14 January 2026").nth(told).waitFor();
  }
  await carryOut(idris, "Record that all were told");
  await carryOut(idris, "Record the resolution", async (dialog) => {
    await dialog.getByRole("combobox", { name: "What is done about it" }).fill("apology");
    await idris.getByRole("option", { name: "An apology" }).click();
    await dialog.getByRole("textbox", { name: "What is to be learned from it" }).fill("Open every attachment before assessing.");
  });
  await carryOut(idris, "Hand back to customer care");
  const amina = await open("Amina Yusuf");
  await amina.goto(address);
  await carryOut(amina, "Close");
  await amina.getByText(/closed review R-2026-000001/).waitFor();
  await expectAccessible(amina);
});

test("[PO-40] a late review shows on Today, for its reviewer and for whoever manages reviews, and for nobody else", async () => {
  const id = await decide(story.world, "C-2026-000004");
  const [clock] = await story.world.sql<{ id: string }>("SELECT id FROM calendars WHERE is_office_default");
  await story.world.sql(`WITH v AS (INSERT INTO reviews (reference, case_id, stage, received_on, channel, ground_codes, decided_on, is_in_window, reviewer_id, reviewer_position_id)
      SELECT 'R-2025-000700', $1, 'UNDER_REVIEW', '2025-12-01', 'POST', '{NEW_INFORMATION}', '2025-11-01', true, p.holder_id, p.id FROM positions p WHERE p.title = 'Reviewer' RETURNING id)
    INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on) SELECT $1, 'Review', v.id, 'REPLY', $2, '2025-12-01', 20, '2026-01-05', '2026-01-05' FROM v`, [id, clock!.id]);
  const lines = async (page: Page) => { await page.goto(story.baseUrl); await page.getByRole("heading", { level: 1, name: "Today" }).waitFor(); return page.getByRole("region", { name: "Needs you" }); };
  await (await lines(idris)).getByText(/Your review R-2025-000700/).waitFor();
  await (await lines(tom)).getByText(/Idris Kay’s review R-2025-000700/).waitFor();
  await tom.getByText("late by 9 days").waitFor();
  const lewis = await open("Lewis Grant");
  await (await lines(lewis)).waitFor();
  expect(await lewis.getByText("R-2025-000700").count()).toBe(0);
});

test("[PO-64] what reviews choose from is the office's own list, kept in administration", async () => {
  const sam = await open("Sam Reid");
  await sam.goto(`${story.baseUrl}/administration/reference-data`);
  const lists = sam.getByRole("region", { name: "Reviews" });
  await lists.getByText(/From 1 January 2000: ask within 3 months/).waitFor();
  await carryOut(sam, "Add an entry", (dialog) => dialog.getByRole("textbox", { name: "What it is called" }).fill("We were not impartial"));
  await lists.getByText("WE_WERE_NOT_IMPARTIAL").waitFor();
  await expectAccessible(sam);
});
