import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [amina, helen]: Page[] = [];
let caseAddress: string;
const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
beforeAll(async () => {
  story = await openStoryOffice();
  const [{ id }] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'") as [{ id: string }];
  caseAddress = `${story.baseUrl}/cases/${id}/show?tab=meetings`;
  [amina, helen] = [await open("Amina Yusuf"), await open("Helen Marsh")];
});
afterAll(() => story.close());

const pick = async (page: Page, label: string, typed: string) => {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: new RegExp(typed) }).click();
};
const callTheNext = async () => {
  await helen!.goto(`${story.baseUrl}/meetings`);
  await helen!.getByRole("button", { name: "Call a meeting" }).click();
  const dialog = helen!.getByRole("dialog");
  await choose(helen!, "Series", "Monthly casework meeting");
  await dialog.getByRole("button", { name: "Call a meeting" }).click();
  await dialog.waitFor({ state: "detached" });
  await helen!.getByRole("heading", { level: 1, name: "Monthly casework meeting" }).waitFor();
};

test("[PO-36, PO-38] a case is nominated on its own page, and the agenda of the next meeting builds itself around it", async () => {
  await amina!.goto(caseAddress);
  await carryOut(amina!, "Nominate for a meeting", (dialog) => dialog.getByRole("textbox", { name: "Why it should be discussed" }).fill("The referral was lost twice. Who else has met this?"));
  await amina!.getByText("Waits for a meeting").waitFor();
  await expectAccessible(amina!);
  await helen!.goto(`${story.baseUrl}/meetings/series`);
  await helen!.getByRole("button", { name: "Add a series" }).click();
  const dialog = helen!.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What it is called" }).fill("Monthly casework meeting");
  await choose(helen!, "Which week of the month", "First");
  await choose(helen!, "Weekday", "Thursday");
  await dialog.getByRole("textbox", { name: "Begins at" }).fill("10:00");
  await dialog.getByRole("spinbutton", { name: "Length in minutes" }).fill("30");
  await pick(helen!, "Chair", "Tom Pell");
  await dialog.getByRole("button", { name: "Add a series" }).click();
  await dialog.waitFor({ state: "detached" });
  await expectAccessible(helen!);
  await callTheNext();
  await helen!.getByText("Nominated by Amina Yusuf on 14 January 2026: The referral was lost twice.").waitFor();
  await expectAccessible(helen!);
});
