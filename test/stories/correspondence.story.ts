import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { prepareApprovals } from "../office/approvals.js";
import { caseOf, rowOf } from "../office/casework.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
beforeAll(async () => { story = await openStoryOffice(); await prepareApprovals(story.world); });
afterAll(() => story.close());

const open = async (who: Who, path: string, { now = frozenNow, width = 1440 } = {}): Promise<Page> => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now, width });
  page.setDefaultTimeout(60_000);
  await page.goto(`${story.baseUrl}${path}`);
  return page;
};
/** Whether the field of this label has the keyboard. */
const hasKeyboard = (page: Page, label: string) => page.waitForFunction((name) => { const field = document.activeElement as HTMLInputElement | null; return field?.labels?.[0]?.textContent === name && field.value === ""; }, label);
const tab = async (page: Page, times: number) => { for (let at = 0; at < times; at++) await page.keyboard.press("Tab"); };

/** How many items of post are entered one after another: a day's post when there is time. */
const post = process.env["REMIT_LONG"] === "1" ? 200 : 20;
const highRisk = `IN-${String(post + 1).padStart(6, "0")}`;

test("[PO-22, PO-29] items of post are entered by keyboard alone, nothing is lost, and a high-risk letter reaches the manager who asked to know within a minute, on whatever page she is", async () => {
  const helen = await open("Helen Marsh", "/correspondence");
  await helen.getByRole("button", { name: "Alert me" }).click();
  await helen.getByRole("dialog").getByLabel("High risk").check();
  await helen.getByRole("dialog").getByRole("button", { name: "Tell me at once" }).click();
  await helen.getByRole("button", { name: "Alerts: on" }).waitFor();

  const amina = await open("Amina Yusuf", "/correspondence/enter");
  for (let at = 1; at <= post; at++) {
    await hasKeyboard(amina, "From, as it is signed");
    await amina.keyboard.type(`Writer ${at}`);
    await tab(amina, 4);
    await amina.keyboard.type(`Asks what became of letter ${at}`);
    await amina.keyboard.press("Enter");
    await amina.getByRole("heading", { name: `Entered today: ${at} item${at === 1 ? "" : "s"}` }).waitFor();
  }
  expect(await story.world.sql("SELECT count(*)::int AS n, count(DISTINCT from_name)::int AS writers FROM correspondence_items")).toEqual([{ n: post, writers: post }]);

  await hasKeyboard(amina, "From, as it is signed");
  await amina.keyboard.type("Sunita Rao");
  await amina.keyboard.press("Enter");
  await amina.getByText("This is empty. Write something.").first().waitFor();
  await amina.reload();
  await amina.getByLabel("From, as it is signed").and(amina.locator('[value="Sunita Rao"]')).waitFor();
  await amina.getByLabel("What it says, in a sentence").focus();
  await amina.keyboard.type("Says that she will harm herself if nobody rings");
  await tab(amina, 3);
  await amina.keyboard.type("High risk");
  await amina.getByLabel("Why it is marked").waitFor();
  await tab(amina, 1);
  await amina.keyboard.type("Somebody");
  await expectAccessible(amina);
  await amina.getByRole("button", { name: "Enter and next" }).focus();
  await amina.keyboard.press("Enter");
  await amina.getByRole("heading", { name: `Entered today: ${post + 1} items` }).waitFor();

  // She turned no page meanwhile: it reached her where she was, well within the minute that this waits.
  await helen.getByRole("link", { name: "Notifications, 1 unread" }).waitFor({ timeout: 60_000 });
  await helen.goto(`${story.baseUrl}/notifications`);
  await helen.getByRole("link", { name: new RegExp(`^${highRisk} came in marked as high risk or high profile`) }).click();
  await helen.getByRole("heading", { name: /harm herself/ }).waitFor();
  await helen.getByText("high risk", { exact: true }).first().waitFor();
  await expectAccessible(helen);
  await helen.getByRole("button", { name: "Triage" }).click();
  const form = helen.getByRole("dialog");
  await form.getByRole("combobox", { name: "What it is about" }).click();
  await helen.getByRole("option", { name: "Enquiry", exact: true }).click();
  await form.getByLabel("Somebody may come to harm, or a deadline is near").check();
  await form.getByRole("button", { name: "Triage" }).click();
  await helen.getByText("To be answered").first().waitFor();
  await helen.goto(`${story.baseUrl}/correspondence`);
  await helen.getByRole("link", { name: highRisk }).first().waitFor();
  await expectAccessible(helen);
}, 220_000 + post * 4_000);

test("[PO-25] a repeated correspondent is met by the instruction until it lapses by itself", async () => {
  const { id } = await rowOf(story.world, "people", "name", "Margaret Hale");
  const dana = await open("Dana Fox", `/people/${id}/show?tab=contact`);
  await dana.getByRole("button", { name: "Recommend an instruction about contact" }).click();
  const form = dana.getByRole("dialog");
  await form.getByLabel(/^What is to be done or not done/).fill("Letters that say nothing new are filed");
  await form.getByRole("textbox", { name: "Reason" }).fill("Forty letters on a closed matter since October");
  await form.getByRole("textbox", { name: "Last day" }).fill("13/03/2026");
  await form.getByRole("textbox", { name: "Look at it again on" }).fill("16/02/2026");
  await form.getByRole("button", { name: "Recommend" }).click();
  await dana.getByText("Waits for approval").first().waitFor();
  await expectAccessible(dana);

  const tom = await open("Tom Pell", "/correspondence/instructions");
  await tom.getByRole("button", { name: "Approve", exact: true }).click();
  await tom.getByRole("dialog").getByRole("textbox", { name: "Why it is approved" }).fill("It is proportionate");
  await tom.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await tom.getByText("Approved", { exact: true }).first().waitFor();
  await expectAccessible(tom);

  const amina = await open("Amina Yusuf", "/correspondence/enter");
  await amina.getByLabel("From, as it is signed").fill("Margaret Hale");
  await amina.getByRole("radio", { name: /Margaret Hale.*Do not acknowledge/ }).check();
  await amina.getByLabel("What it says, in a sentence").fill("Writes again that the decision should be another");
  await amina.keyboard.press("Enter");
  await amina.getByRole("listitem").filter({ hasText: "Writes again" }).getByRole("link").click();
  await amina.getByRole("complementary", { name: "Do not acknowledge" }).waitFor();
  await amina.getByText("“Do not acknowledge” stands until 13 March 2026, approved by Tom Pell.").waitFor();
  await expectAccessible(amina);
  const path = new URL(amina.url()).pathname;

  const later = new Date("2026-03-14T09:00:00Z");
  story.world.at(later);
  const again = await open("Amina Yusuf", path, { now: later });
  await again.getByRole("button", { name: "Acknowledge" }).click();
  await again.getByRole("dialog").getByRole("button", { name: "Acknowledge" }).click();
  await again.getByText("Acknowledged 14 March 2026").waitFor();
  expect(await again.getByRole("complementary", { name: "Do not acknowledge" }).count()).toBe(0);
  story.world.at(frozenNow);
}, 240_000);

test("[PO-27] a template is written, a letter is drafted from it and leaves as a document", async () => {
  const sam = await open("Sam Reid", "/administration/letters");
  await sam.getByRole("button", { name: "Add a template" }).click();
  const form = sam.getByRole("dialog");
  await form.getByRole("textbox", { name: "Name" }).fill("Acknowledgement");
  await form.getByRole("combobox", { name: "Kind of letter" }).click();
  await sam.getByRole("option", { name: "Acknowledgement" }).click();
  await form.getByRole("textbox", { name: "About" }).fill("We have your letter");
  await form.getByRole("textbox", { name: "The letter" }).fill("Dear {{complainant.nmae}}");
  await form.getByRole("combobox", { name: "Owner" }).fill("Helen");
  await sam.getByRole("option", { name: /Helen Marsh/ }).click();
  await form.getByRole("button", { name: "Add a template" }).click();
  await sam.getByText(/There is no field “complainant.nmae”/).waitFor();
  await form.getByRole("textbox", { name: "The letter" }).fill("Dear {{complainant.name}}");
  await form.getByRole("button", { name: "Add a template" }).click();
  await sam.getByText("in use", { exact: true }).waitFor();
  await expectAccessible(sam);

  const amina = await open("Amina Yusuf", `/cases/${(await caseOf(story.world, "C-2026-000001")).id}/show?tab=letters`);
  await amina.getByRole("button", { name: "Write from a template" }).click();
  await amina.getByRole("dialog").getByRole("combobox", { name: "Kind of letter" }).click();
  await amina.getByRole("option", { name: "Acknowledgement" }).click();
  await amina.getByRole("dialog").getByRole("button", { name: "Write from a template" }).click();
  const [download] = await Promise.all([amina.waitForEvent("download"), amina.getByRole("link", { name: /^Download L-\d+ as a document$/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^L-\d+\.docx$/);
  await expectAccessible(amina);
}, 240_000);
