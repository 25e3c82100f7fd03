import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { meetingsIn } from "../office/meetings.js";
import { openedDocx, openedPdf } from "../office/papers.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let id: string;
beforeAll(async () => {
  story = await openStoryOffice();
  const office = meetingsIn(story.world);
  id = (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "Casework meeting", on: "2026-01-22", startsAt: "10:00", minutes: 60, place: "Board room", chairId: await office.staff("Tom Pell"), attendeeIds: [await office.staff("Amina Yusuf")] })).record!.id;
  for (const title of ["Damp at Harbour Housing", "A matter of conduct"]) await office.begin("Helen Marsh", "addAgendaItem", "meeting", { meetingId: id, title, minutes: 10 });
  const [closed] = await story.world.sql<{ id: string }>("SELECT id FROM agenda_items WHERE title = 'A matter of conduct'");
  await office.to("Helen Marsh", "restrictAgendaItem", "agendaItem", closed!.id, { readerIds: [await office.staff("Helen Marsh"), await office.staff("Tom Pell")] });
  await office.to("Helen Marsh", "freezeAgenda", "meeting", id);
});
afterAll(() => story.close());

const open = (who: Who, width: number) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });
const taken = async (page: Page, name: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
};

test("[PO-39] each reader takes away the papers that are theirs, and whoever arranges the meeting sees who did", async () => {
  const tom = await open("Tom Pell", 1440);
  await tom.goto(`${story.baseUrl}/meetings/${id}/show`);
  const whole = await taken(tom, "Download the papers as PDF");
  expect(whole.name).toBe("M-000001-pack.pdf");
  expect((await openedPdf(whole.file)).bookmarks).toEqual(["Agenda", "1. Damp at Harbour Housing", "A. A matter of conduct"]);
  const amina = await open("Amina Yusuf", 390);
  await amina.goto(`${story.baseUrl}/meetings/${id}/show`);
  const hers = openedDocx((await taken(amina, "Download the papers as a Word document")).file);
  expect(hers.bookmarks).toEqual(["Agenda", "1. Damp at Harbour Housing"]);
  expect(hers.text).not.toContain("conduct");
  await expectAccessible(amina);
  const helen = await open("Helen Marsh", 1440);
  await helen.goto(`${story.baseUrl}/meetings/${id}/show?tab=opened`);
  for (const name of ["Tom Pell", "Amina Yusuf"]) await helen.getByRole("heading", { level: 3, name }).waitFor();
  await expectAccessible(helen);
});

test("[PO-36] a calendar is given the address of one's own meetings, and nothing once that is revoked", async () => {
  const amina = await open("Amina Yusuf", 1440);
  await amina.goto(`${story.baseUrl}/me`);
  await amina.getByRole("button", { name: "Make a calendar feed" }).click();
  const dialog = amina.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Which calendar it is for" }).fill("My telephone");
  await expectAccessible(amina);
  await dialog.getByRole("button", { name: "Make a calendar feed" }).click();
  const address = (await amina.getByRole("status").filter({ hasText: "as a subscription" }).getByRole("code").textContent())!;
  const { pathname } = new URL(address);
  expect(await (await fetch(story.baseUrl + pathname)).text()).toContain("SUMMARY:M-000001 Casework meeting");
  await amina.reload();
  const feed = amina.getByRole("listitem").filter({ hasText: "My telephone" });
  await feed.getByText(/Last read/).waitFor();
  await feed.getByRole("button", { name: "Revoke" }).click();
  await amina.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await feed.getByText("Revoked", { exact: true }).waitFor();
  expect((await fetch(story.baseUrl + pathname)).status).toBe(404);
});
