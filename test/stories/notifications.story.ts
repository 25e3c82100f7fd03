import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let dana: Page;
let amina: Page;

const open = async (as: Who, width = 1440): Promise<Page> => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[as][0], now: frozenNow, width });
  return page;
};

beforeAll(async () => {
  story = await openStoryOffice();
  [dana, amina] = [await open("Dana Fox"), await open("Amina Yusuf")];
});
afterAll(() => story.close());

const bell = (page: Page, words: string) => page.getByRole("link", { name: `Notifications, ${words}` });
const choice = (page: Page, name: string) => page.getByRole("checkbox", { name });
const assign = async (reference: string) => {
  const hopper = dana.getByRole("region", { name: "Unassigned requests", exact: true });
  await dana.getByRole("button", { name: /^Amina Yusuf/ }).click();
  await hopper.getByRole("checkbox", { name: `Choose ${reference}` }).check();
  await dana.getByRole("button", { name: "Assign to Amina Yusuf" }).click();
};

test("[WM-28] a leader assigns work, and the caseworker sees it arrive, opens it, and has read it", async () => {
  await bell(amina, "none unread").click();
  await amina.getByText("Nobody has told you anything yet").waitFor();
  await expectAccessible(amina);
  await dana.getByRole("link", { name: /Work management/ }).first().click();
  await assign("SR-000101");
  await bell(amina, "1 unread").waitFor();
  const line = amina.getByRole("listitem").filter({ hasText: "G-HALE was assigned to you." });
  await line.getByText("Dana Fox").waitFor();
  await expectAccessible(amina);
  await line.getByRole("link", { name: "G-HALE was assigned to you." }).click();
  await amina.waitForURL(/case-groups\/[^/]+\/show$/);
  await bell(amina, "none unread").waitFor();
});

test("what was chosen holds: neither inbox nor e-mail for what was switched off, and security cannot be", async () => {
  await amina.goto(`${story.baseUrl}/me#what-i-hear`);
  await choice(amina, "Somebody writes a note on a case of mine: in my inbox").click();
  await choice(amina, "Somebody writes a note on a case of mine: in my inbox").and(amina.locator(":enabled:not(:checked)")).waitFor();
  expect(await choice(amina, "I am let in to a sensitive case: in my inbox").isDisabled()).toBe(true);
  await amina.getByText("This office sends no e-mail yet").waitFor();
  await expectAccessible(amina);
  const [found] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  const note = (text: string) => story.world.ask("Dana Fox", "mutation($input: AddFileNoteInput!) { addFileNote(input: $input) { fileNote { id } } }", { input: { caseId: found!.id, text } });
  await note("Rang the trust.");
  await note("Please ring back, @Amina Yusuf.");
  await bell(amina, "1 unread").click();
  await amina.getByRole("listitem").filter({ hasText: "You were named in a note on C-2026-000001." }).waitFor();
  expect(await amina.getByText("A note was written on").count()).toBe(0);
  await amina.getByRole("button", { name: "Mark all as read" }).click();
  await bell(amina, "none unread").waitFor();
  await amina.getByRole("button", { name: "Show unread only" }).click();
  await amina.getByText("You have read everything").waitFor();
});

test("on a telephone the bell stays within reach and the page reads in one column", async () => {
  const page = await open("Amina Yusuf", 390);
  await bell(page, "none unread").click();
  await page.getByRole("heading", { name: "Notifications", exact: true }).waitFor();
  await page.getByText("You were named in a note on C-2026-000001.").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const box = await bell(page, "none unread").boundingBox();
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
  await expectAccessible(page);
});

test("an administrator sees which e-mail could not be sent and why, and has it sent again", async () => {
  await story.world.sql(`INSERT INTO digests (staff_id, "on", state, attempts, trouble) SELECT id, '2026-01-14', 'PARKED', 1, 'No such mailbox here' FROM staff_members WHERE name = 'Ben Carter'`);
  const sam = await open("Sam Reid");
  await sam.goto(`${story.baseUrl}/administration/e-mail`);
  const letter = sam.getByRole("listitem").filter({ hasText: "No such mailbox here" });
  await letter.getByText("Given up").waitFor();
  await expectAccessible(sam);
  await letter.getByRole("button", { name: "Send again" }).click();
  await sam.getByRole("dialog").getByRole("button", { name: "Send again" }).click();
  await letter.getByText("Tried again soon").waitFor();
});
