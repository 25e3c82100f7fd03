import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { learningIn } from "../office/learning.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [amina, helen]: Page[] = [];
let caseAddress: string;
let address: string;
/** Once the meeting is over: the first Thursday of February. */
const afterwards = new Date("2026-02-05T12:30:00Z");
const open = (who: Who, now = frozenNow) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now, width: 1440 });
beforeAll(async () => {
  story = await openStoryOffice();
  const [{ id }] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'") as [{ id: string }];
  caseAddress = `${story.baseUrl}/cases/${id}/show?tab=meetings`;
  [amina, helen] = [await open("Amina Yusuf"), await open("Helen Marsh")];
});
afterAll(() => story.close());

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
  address = helen!.url().replace(/\/show.*$/, "");
});

/** The items of the agenda in their order, once the builder shows that many. */
const order = async (page: Page, ofThem: number) => {
  const items = page.getByRole("region", { name: "The agenda" }).getByRole("heading", { level: 3 });
  await items.nth(ofThem - 1).waitFor();
  return (await items.allTextContents()).map((title) => title.replace(/C-2026-\d+: /, ""));
};
/** Resolves once the API has answered so many moves. */
const movesKept = (page: Page, moves: number) => new Promise<void>((resolve) => {
  let kept = 0;
  page.on("response", (answer) => {
    if (answer.request().postData()?.includes("arrangeAgenda") && ++kept === moves) resolve();
  });
});

const theAgenda = (page: Page) => page.getByRole("region", { name: "The agenda" });

test("[PO-38, PO-51, PO-52] a theme is nominated on its own page, and stands on the agenda that another has open without a reload", async () => {
  const theme = (await learningIn(story.world).theme("Delay"));
  const tom = await open("Tom Pell");
  await tom.goto(`${story.baseUrl}/themes/${theme}/show?tab=meetings`);
  await carryOut(tom, "Nominate for a meeting", (dialog) => dialog.getByRole("textbox", { name: "Why it should be discussed" }).fill("Three teams met it."));
  await tom.getByRole("listitem").filter({ hasText: "Three teams met it." }).getByText("Waits for a meeting").waitFor();
  await expectAccessible(tom);
  const [page, other] = [helen!, await open("Helen Marsh")];
  await page.goto(`${address}/agenda`);
  await theAgenda(page).getByRole("heading", { level: 3, name: /Any other business/ }).waitFor();
  await other.goto(`${address}/agenda`);
  await other.getByRole("button", { name: "Put TH-000001: Delay on the agenda" }).click();
  await theAgenda(page).getByRole("listitem").filter({ hasText: "TH-000001: Delay" }).getByText("Nominated by Tom Pell on 14 January 2026: Three teams met it.").waitFor();
});

test("[PO-39] two who work on one agenda see each other's changes, and what one was shown is not written over unseen", async () => {
  const [page, other] = [helen!, await open("Helen Marsh")];
  await other.goto(`${address}/agenda`);
  const line = (of: Page) => theAgenda(of).getByRole("listitem").filter({ hasText: "TH-000001: Delay" });
  await line(page).getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("spinbutton", { name: "Minutes" }).fill("25");
  await line(other).getByRole("button", { name: "Edit" }).click();
  await other.getByRole("dialog").getByRole("spinbutton", { name: "Minutes" }).fill("20");
  await other.getByRole("dialog").getByRole("button", { name: "Edit" }).click();
  // Behind a dialog the page is hidden from those who hear it, so it is found by what it is made of.
  await page.locator("li", { hasText: "TH-000001: Delay" }).getByText("20 min").waitFor();
  await dialog.getByRole("button", { name: "Edit" }).click();
  await dialog.getByText(/modified by another user/).waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
  const more = line(page).getByRole("button", { name: "More for TH-000001: Delay" });
  await more.focus();
  await page.keyboard.press("Enter");
  for (const key of ["End", "Enter"]) await page.keyboard.press(key);
  await dialog.getByRole("textbox", { name: /Why it is not discussed/ }).fill("Next month, with figures.");
  await dialog.getByRole("button", { name: "Take off the agenda" }).click();
  await line(other).waitFor({ state: "detached" });
  await line(page).waitFor({ state: "detached" });
});

test("[PO-39] an agenda is arranged by keyboard, moves that follow each other at once are all kept, and then it is fixed", async () => {
  const page = helen!;
  await page.goto(`${address}/agenda`);
  expect(await order(page, 4)).toEqual(["1. Welcome and apologies", "2. Minutes of the last meeting", "3. Delay in referral to a specialist", "4. Any other business"]);
  await expectAccessible(page);
  const twice = movesKept(page, 2);
  const up = page.getByRole("button", { name: /^Move .* Delay in referral to a specialist up$/ });
  await up.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^1. .* Delay in referral/ }).waitFor();
  await twice;
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.reload();
  expect(await order(page, 4)).toEqual(["1. Delay in referral to a specialist", "2. Welcome and apologies", "3. Minutes of the last meeting", "4. Any other business"]);
  const once = movesKept(page, 1);
  await page.getByRole("button", { name: /^Move Any other business: press space/ }).focus();
  for (const key of ["Space", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await once;
  await page.reload();
  expect(await order(page, 4)).toEqual(["1. Delay in referral to a specialist", "2. Welcome and apologies", "3. Any other business", "4. Minutes of the last meeting"]);
  await carryOut(page, "Fix the agenda");
  await page.goto(`${address}/show`);
  await page.getByRole("term").filter({ hasText: "Agenda fixed" }).waitFor();
});

/** Says what was said of the item that is shown, and keeps it without leaving the keyboard. */
const minute = async (page: Page, item: RegExp, said: string) => {
  await page.getByRole("heading", { level: 2, name: item }).waitFor();
  await page.getByRole("textbox", { name: "What was said" }).fill(said);
  await page.keyboard.press("Control+Enter");
};

test("[PO-39] at the meeting each item is minuted, with what was decided and who does what by when", async () => {
  story.world.at(afterwards);
  const page = helen = await open("Helen Marsh", afterwards);
  await page.goto(`${address}/show`);
  await carryOut(page, "Begin the minutes");
  await page.getByRole("link", { name: "Minute the meeting" }).click();
  await page.getByRole("heading", { level: 2, name: /Delay in referral/ }).waitFor();
  await expectAccessible(page);
  await carryOut(page, "Record a decision", async (dialog) => {
    await pick(page, "Who decided it", "Tom Pell");
    await dialog.getByRole("textbox", { name: "What was decided" }).fill("Uphold in full.");
    await dialog.getByRole("textbox", { name: "Within what authority" }).fill("As chair");
  });
  await page.getByRole("heading", { name: "Uphold in full." }).waitFor();
  await carryOut(page, "Give an action", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Ask the trust for its log");
    await pick(page, "Who does it", "Ben Carter");
  });
  await page.getByRole("heading", { name: /W-000001 Ask the trust for its log/ }).waitFor();
  await minute(page, /Delay in referral/, "The trust lost the referral twice.");
  await minute(page, /Welcome/, "Tom Pell welcomed everyone.");
  await minute(page, /Any other business/, "There was none.");
  await minute(page, /Minutes of the last meeting/, "They were agreed.");
  await page.getByRole("button", { name: /Minutes of the last meeting\s?, minuted/ }).waitFor();
});

test("[PO-39] the chair clears the minutes that they read, and they are issued", async () => {
  await carryOut(helen!, "Send the minutes to the chair");
  const tom = await open("Tom Pell", afterwards);
  await tom.goto(`${address}/show`);
  await carryOut(tom, "Clear the minutes", (dialog) => dialog.getByText("The trust lost the referral twice.").waitFor());
  await tom.getByRole("term").filter({ hasText: "Minutes cleared" }).waitFor();
  await helen!.goto(`${address}/show`);
  await carryOut(helen!, "Issue the minutes");
  await helen!.getByRole("term").filter({ hasText: "Minutes issued" }).waitFor();
  await expectAccessible(helen!);
});

test("[PO-39] an action comes back at the next meeting as a matter arising, and is closed from there", async () => {
  await callTheNext();
  await helen!.getByText("Given to Ben Carter at M-000001, due 19 February 2026, and still open.").waitFor();
  await helen!.getByRole("link", { name: "W-000001", exact: true }).click();
  await carryOut(helen!, "Record that it is done", (dialog) => dialog.getByRole("textbox").first().fill("The log came."));
  await helen!.goto(`${story.baseUrl}/meetings/actions`);
  await helen!.getByText("Nothing here matches.").waitFor();
  await helen!.getByRole("button", { name: "Open", exact: true }).click();
  await helen!.getByRole("row").filter({ hasText: "W-000001" }).getByText("Done").waitFor();
  await expectAccessible(helen!);
});
