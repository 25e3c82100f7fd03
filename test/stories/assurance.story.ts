import type { Page } from "playwright-core";
import { giveGroup } from "../office/casework.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [amina, dana, ruth]: Page[] = [];
beforeAll(async () => {
  story = await openStoryOffice();
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
  await story.world.sql("UPDATE roles SET permissions = array_append(permissions, 'review-compliance') WHERE name = 'Support section'");
  [amina, dana, ruth] = [await open("Amina Yusuf"), await open("Dana Fox"), await open("Ruth Adeyemi")];
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });

test("[AS-24] a leader draws a sample, examines a case by the checklist and asks for follow-up; whoever holds it reads what was found", async () => {
  await dana!.goto(`${story.baseUrl}/case-examinations`);
  await dana!.getByText("No casework is examined yet").waitFor();
  await dana!.getByRole("link", { name: "Cases with my people" }).click();
  await dana!.getByRole("link", { name: "C-2026-000001" }).waitFor();
  await dana!.goBack();
  await carryOut(dana!, "Draw a sample", (dialog) => dialog.getByRole("spinbutton", { name: "How many cases" }).fill("1"));
  await dana!.getByText("1 case drawn from 2").first().waitFor();
  await expectAccessible(dana!);
  await dana!.goto(story.baseUrl);
  await dana!.getByRole("region", { name: "Needs you" }).getByRole("listitem").filter({ hasText: "Amina Yusuf’s casework to examine" }).getByRole("link", { name: /^Examine it/ }).click();
  await carryOut(dana!, "Record the examination", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What was done on the case so far" }).fill("One call, and nothing in writing after it.");
    await dialog.getByRole("combobox", { name: /^Does the file show/ }).waitFor();
    for (const question of await dialog.getByRole("combobox", { name: /\?/ }).all()) {
      await question.click();
      await dana!.getByRole("option", { name: "Yes", exact: true }).click();
    }
    await choose(dana!, "What you found", "Something to improve");
    await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Confirm the call in writing");
    await pick(dana!, "Who does it", "Amina Yusuf");
    await dialog.getByRole("textbox", { name: "By when" }).fill("21/01/2026");
  });
  await dana!.getByText("Something to improve").first().waitFor();
  await expectAccessible(dana!);
  await dana!.goto(`${story.baseUrl}/case-examinations?sort=case.reference&order=ASC`);
  await dana!.getByRole("link", { name: /^EX-/ }).waitFor();
  await amina!.goto(`${story.baseUrl}/notifications`);
  await amina!.getByRole("link", { name: /was examined/ }).first().click();
  await amina!.getByText("One call, and nothing in writing after it.").waitFor();
  await amina!.getByText("Confirm the call in writing").first().waitFor();
});

test("[AS-26] a visit waits for the casework review, and says so; an issue is followed to its end", async () => {
  const [found] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  await amina!.goto(`${story.baseUrl}/cases/${found!.id}/show?tab=assurance`);
  await carryOut(amina!, "Involve Compliance and Fraud", (dialog) => dialog.getByRole("textbox", { name: "Why" }).fill("An account that nobody knows."));
  await amina!.getByRole("link", { name: "CF-000001" }).waitFor();
  await ruth!.goto(story.baseUrl);
  await ruth!.getByRole("region", { name: "Needs you" }).getByText("CF-000001: casework to review for Compliance and Fraud. An account that nobody knows.").waitFor();
  await ruth!.goto(`${story.baseUrl}/compliance`);
  await ruth!.getByRole("link", { name: "CF-000001" }).click();
  await ruth!.getByText("The casework was not reviewed yet, and a visit comes after its review. Record the review first.").first().waitFor();
  await expectAccessible(ruth!);
  await carryOut(ruth!, "Record the casework review", (dialog) => dialog.getByRole("textbox", { name: /^What you reviewed/ }).fill("Two changes of account in a week."));
  await carryOut(ruth!, "Record a visit", (dialog) => dialog.getByRole("textbox", { name: /^Who was met/ }).fill("Met Ms Hale and her sister."));
  await carryOut(ruth!, "Raise an issue", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What you found" }).fill("Nobody confirmed the change.");
    await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Confirm it in writing");
    await pick(ruth!, "Who does it", "Amina Yusuf");
    await dialog.getByRole("textbox", { name: "By when" }).fill("21/01/2026");
  });
  await ruth!.getByText("1 issue is still open. See them to their end first.").first().waitFor();
});

test("[AS-25] an administrator says what stands out; the manager of the segment sees to it, and says what came of it", async () => {
  const [sam, grace] = [await open("Sam Reid"), await open("Grace Lomax")];
  await sam.goto(`${story.baseUrl}/administration/assurance`);
  await carryOut(sam, "Add a kind", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is called" }).fill("High payment");
    await choose(sam, "Stands out by", "An amount or more");
    await dialog.getByRole("textbox", { name: "From which amount" }).fill("1000");
    await pick(sam, "Overseen by", "Finance manager");
  });
  await sam.getByText("£1,000 or more", { exact: false }).waitFor();
  await expectAccessible(sam);
  await story.world.sql(`INSERT INTO payment_runs (file_name, paid_from, paid_to) VALUES ('week.csv', '2026-01-12', '2026-01-14');
    INSERT INTO payments (reference, run_id, case_id, paid_on, amount_pence, payee, is_payee_authorised) SELECT 'PAY-1', r.id, c.id, '2026-01-14', 125000, 'Margaret Hale', true FROM payment_runs r, cases c WHERE c.reference = 'C-2026-000001';
    WITH asked AS (INSERT INTO commissioned_work (case_id, what, owner_id, due_on, commissioned_on) SELECT m.case_id, 'Look into payment PAY-1', s.id, '2026-01-19', '2026-01-14' FROM payments m, staff_members s WHERE s.name = 'Grace Lomax' RETURNING id, case_id)
    INSERT INTO payment_exceptions (payment_id, case_id, kind_id, work_id, raised_on) SELECT m.id, m.case_id, k.id, a.id, '2026-01-14' FROM payments m, payment_exception_kinds k, asked a`);
  await grace.goto(`${story.baseUrl}/payment-exceptions`);
  await grace.getByRole("link", { name: "PAY-1" }).click();
  await grace.getByText("£1,250").first().waitFor();
  await expectAccessible(grace);
  await carryOut(grace, "Record that it is done", (dialog) => dialog.getByRole("textbox", { name: "What came of it" }).fill("Within limits, and confirmed by its second person."));
  await grace.getByText("Within limits, and confirmed by its second person.").first().waitFor();
});
