import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [helen, ruth, tom]: Page[] = [];
let caseAddress: string;
beforeAll(async () => {
  story = await openStoryOffice();
  const [{ id }] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000003'") as [{ id: string }];
  caseAddress = `${story.baseUrl}/cases/${id}/show?tab=briefings`;
  [helen, ruth, tom] = [await open("Helen Marsh"), await open("Ruth Adeyemi"), await open("Tom Pell")];
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const today = async (page: Page, go: string) => {
  await page.goto(story.baseUrl);
  await page.getByRole("link", { name: go }).first().click();
};

test("[PO-30] a case is entered as high risk; its author cannot validate it and reads why, a second person does", async () => {
  await helen!.goto(caseAddress);
  await carryOut(helen!, "Enter as high risk or high profile", async (dialog) => {
    await choose(helen!, "What makes it stand out", "High risk");
    await choose(helen!, "Level", "High");
    await pick(helen!, "Reasons", "A child or an adult at risk");
    await dialog.getByRole("textbox", { name: "Why this level" }).fill("A child sleeps in the damp room.");
    await pick(helen!, "Who looks after it", "Ruth Adeyemi");
    await dialog.getByRole("textbox", { name: "Next review" }).fill("21/01/2026");
  });
  await helen!.getByRole("link", { name: "H-000001" }).click();
  await helen!.getByText("You assessed this. Somebody else who may validate entries does it.").first().waitFor();
  await expectAccessible(helen!);
  await today(tom!, "Look at it");
  await carryOut(tom!, "Validate", (dialog) => dialog.getByRole("textbox", { name: "What you found" }).fill("I read the surveyor’s note."));
  await tom!.getByText("On the register").first().waitFor();
  await tom!.goto(`${story.baseUrl}/high-risk`);
  await tom!.getByRole("link", { name: "H-000001" }).waitFor();
  await expectAccessible(tom!);
});

test("[PO-32] a briefing for Thursday is commissioned, put together from the case, reviewed by another person, issued and read", async () => {
  await helen!.goto(caseAddress);
  await carryOut(helen!, "Commission a briefing", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is called" }).fill("Damp in a child’s bedroom");
    await dialog.getByRole("textbox", { name: "Day of the meeting" }).fill("22/01/2026");
    await dialog.getByRole("textbox", { name: "To be there by" }).fill("20/01/2026");
    await pick(helen!, "Who writes it", "Ruth Adeyemi");
    await pick(helen!, "Who reviews it", "Helen Marsh");
    await pick(helen!, "Who is to read it", "Tom Pell");
  });
  await today(ruth!, "Write it");
  await carryOut(ruth!, "Put together from the case");
  await ruth!.getByText(/As the case stood on/).first().waitFor();
  await ruth!.getByRole("button", { name: "Write", exact: true }).click();
  await ruth!.getByRole("textbox", { name: "What you need to know" }).fill("The landlord missed two dates. Ask for a third, in writing.");
  await expectAccessible(ruth!);
  await ruth!.reload();
  await ruth!.getByRole("heading", { name: "What you typed before is here, and is not saved yet" }).waitFor();
  await ruth!.getByRole("button", { name: "Save", exact: true }).click();
  await carryOut(ruth!, "Send to its reviewer");
  await today(helen!, "Read it");
  await helen!.getByText("The landlord missed two dates.").first().waitFor();
  await carryOut(helen!, "Pass");
  await today(ruth!, "Issue it");
  await carryOut(ruth!, "Issue");
  await today(tom!, "Read it");
  await expectAccessible(tom!);
  await carryOut(tom!, "I have read this");
  await ruth!.getByRole("tab", { name: /Readers/ }).click();
  await ruth!.getByText(/^read 1?/).first().waitFor();
});

test("[PO-57] what was asked of somebody stands on the list of what is waited for, and on their own first page", async () => {
  await helen!.goto(`${story.baseUrl}/commissioned-work`);
  await carryOut(helen!, "Ask a colleague for work", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Find the surveyor’s notes");
    await pick(helen!, "Of whom", "Ruth Adeyemi");
    await dialog.getByRole("textbox", { name: "By when" }).fill("16/01/2026");
  });
  await helen!.getByRole("heading", { level: 1, name: "Find the surveyor’s notes" }).waitFor();
  await today(ruth!, "Open it");
  await carryOut(ruth!, "Take it on");
  await ruth!.getByText("Under way").first().waitFor();
  await expectAccessible(ruth!);
});
