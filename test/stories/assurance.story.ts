import type { Page } from "playwright-core";
import { giveGroup } from "../office/casework.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, type StoryOffice } from "./office.js";

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
/** Finds a record by typing, and takes it. */
const pick = async (page: Page, label: string, typed: string) => {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: new RegExp(typed) }).click();
};

test("[AS-24] a leader draws a sample, examines a case by the checklist and asks for follow-up; whoever holds it reads what was found", async () => {
  await dana!.goto(`${story.baseUrl}/case-examinations`);
  await dana!.getByText("No casework is examined yet").waitFor();
  await carryOut(dana!, "Draw a sample", (dialog) => dialog.getByRole("spinbutton", { name: "How many cases" }).fill("1"));
  await dana!.getByText("1 case drawn from 2").first().waitFor();
  await expectAccessible(dana!);
  await dana!.getByRole("link", { name: /^EX-/ }).click();
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
