import type { Page } from "playwright-core";
import { setLimits } from "../office/authority.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { giveGroup } from "../office/casework.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let amina: Page;
let dana: Page;
const open = (who: Who, width = 1440) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });

beforeAll(async () => {
  story = await openStoryOffice();
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
  await setLimits(story.world);
  [amina, dana] = [await open("Amina Yusuf"), await open("Dana Fox")];
});
afterAll(() => story.close());

const dialog = (page: Page) => page.getByRole("dialog");
const toCase = async (page: Page, tab: string) => {
  const [{ id } = { id: "" }] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  await page.goto(`${story.baseUrl}/cases/${id}/show?tab=${tab}`);
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const send = async (page: Page, name: string) => {
  await dialog(page).getByRole("button", { name, exact: true }).click();
  await dialog(page).waitFor({ state: "detached" });
};

test("[AS-23] a remedy above the limit is refused with its route, and escalated from where it was refused", async () => {
  await toCase(amina, "authority");
  await amina.getByRole("heading", { name: "No remedy is agreed, and nothing was escalated" }).waitFor();
  await press(amina, "Agree a remedy");
  await amina.getByRole("combobox", { name: "Kind of decision" }).click();
  await amina.getByRole("option", { name: "Financial remedy" }).click();
  await dialog(amina).getByRole("textbox", { name: "Amount" }).fill("900");
  await dialog(amina).getByRole("textbox", { name: "What it is for" }).fill("Eleven months of worry");
  await dialog(amina).getByRole("button", { name: "Agree a remedy", exact: true }).click();
  await dialog(amina).getByText("This financial remedy of £900 is above your limit of £250, set by the policy “Remedies and redress” (POL-014). By the route “Money”, escalate it to your line manager.").waitFor();
  await expectAccessible(amina);
  await dialog(amina).getByRole("button", { name: "Escalate it instead" }).click();
  await send(amina, "Escalate a decision");
  await amina.getByText("With Dana Fox, Team leader, Team 2").waitFor();
  await expectAccessible(amina);
});

test("[AS-28] whoever it goes to finds it on Today, sees the way it went, and agrees it within their own limit", async () => {
  await dana.reload();
  await dana.getByText("Decide: Financial remedy of £900").waitFor();
  await dana.getByRole("link", { name: /^Authority/ }).first().click();
  await dana.getByRole("link", { name: "Escalated to me" }).click();
  const matter = dana.getByRole("listitem").filter({ hasText: "Financial remedy of £900" }).first();
  await matter.getByText("Amina Yusuf to Dana Fox, Team leader, Team 2").waitFor();
  await expectAccessible(dana);
  await press(dana, "Agree");
  await dialog(dana).getByRole("textbox", { name: "What is agreed, and why" }).fill("It fits what we agreed in like cases.");
  await send(dana, "Agree");
  await dana.getByRole("heading", { name: "Nothing is escalated to you" }).waitFor();
  await amina.reload();
  await amina.getByText("within a limit of £1,000 by Remedies and redress (POL-014)").waitFor();
});

test("[AS-21, AS-22] limits are read by kind and role with source and route, and set by those who manage them", async () => {
  const helen = await open("Helen Marsh", 390);
  await helen.goto(`${story.baseUrl}/authority`);
  const row = helen.getByRole("row").filter({ has: helen.getByRole("rowheader", { name: "Caseworker" }) });
  await row.getByText("up to £250").waitFor();
  await row.getByText("line manager, then Segment manager, Customer Care, then Ombudsman's Casework Manager, then Personal Cases Committee").waitFor();
  await expectAccessible(helen);
  await helen.getByRole("textbox", { name: "In force on" }).fill("31/03/2025");
  await press(helen, "Show that day");
  await helen.getByRole("heading", { name: "No limits are in force" }).waitFor();
  await press(helen, "Set a limit");
  await dialog(helen).getByRole("textbox", { name: "The most that may be decided" }).fill("50");
  await expectAccessible(helen);
});

test("[AS-34] advice is asked on the case, answered from the adviser's page, and acted on; the case stays where it is", async () => {
  await toCase(amina, "advice");
  await press(amina, "Ask for advice");
  await amina.getByRole("combobox", { name: "Whom to ask" }).click();
  await amina.getByRole("option", { name: /^Dana Fox, Team leader, Team 2/ }).click();
  await dialog(amina).getByRole("textbox", { name: "The question" }).fill("May we share the letter with her daughter?");
  await expectAccessible(amina);
  await send(amina, "Ask for advice");
  await amina.getByText("answer due by 21 January 2026").waitFor();

  await dana.getByRole("link", { name: /^Advice/ }).first().click();
  await press(dana, "Answer");
  await dialog(dana).getByRole("textbox", { name: "The answer" }).fill("Only with her consent in writing.");
  await send(dana, "Answer");
  await dana.getByRole("heading", { name: "No advice waits for you" }).waitFor();

  await amina.getByRole("link", { name: /^Advice/ }).first().click();
  await amina.getByText("Dana Fox answered: Only with her consent in writing.").waitFor();
  await expectAccessible(amina);
  await press(amina, "Say what was done");
  await dialog(amina).getByRole("textbox", { name: "What was done with it" }).fill("Asked her to sign a consent form.");
  await send(amina, "Say what was done");
  await toCase(amina, "advice");
  await amina.getByText("Asked her to sign a consent form.").first().waitFor();
  expect(await amina.getByRole("article").innerText()).toMatch(/Owner\s+Amina Yusuf/);
});
