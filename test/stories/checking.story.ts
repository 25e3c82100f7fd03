import type { Page } from "playwright-core";
import { prepareApprovals } from "../office/approvals.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let sam: Page;
beforeAll(async () => {
  story = await openStoryOffice();
  await prepareApprovals(story.world);
  sam = await openPage({ baseUrl: story.baseUrl, as: people["Sam Reid"][0], now: frozenNow });
});
afterAll(() => story.close());

const dialog = () => sam.getByRole("dialog");
const choose = async (label: string, option: string) => {
  await dialog().getByRole("combobox", { name: label }).click();
  await sam.getByRole("option", { name: option, exact: true }).click();
};
const fill = (label: string, words: string) => dialog().getByRole("textbox", { name: label }).fill(words);
const press = (name: string) => dialog().getByRole("button", { name, exact: true }).click();
const send = async (name: string) => { await press(name); await dialog().waitFor({ state: "detached" }); };

test("[WM-55] what must be checked is added from a day on, once, and ended; the published table follows", async () => {
  await sam.goto(`${story.baseUrl}/administration/checking`);
  const table = sam.getByRole("region", { name: "What must be checked" });
  await table.getByRole("listitem").filter({ hasText: "Decision letter" }).waitFor();
  await expectAccessible(sam);
  await table.getByRole("button", { name: "Add a line" }).click();
  await choose("What is to be checked", "Letters of a kind");
  await choose("Kind of letter", "Acknowledgement");
  await choose("Checked by", "Team leader");
  await expectAccessible(sam);
  await send("Add a line");
  const line = table.getByRole("listitem").filter({ hasText: "Acknowledgement" });
  await line.getByText("Letters · checked by: team leader · from 14 January 2026").waitFor();
  await table.getByRole("button", { name: "Add a line" }).click();
  await choose("What is to be checked", "Letters of a kind");
  await choose("Kind of letter", "Acknowledgement");
  await choose("Checked by", "Finance manager");
  await press("Add a line");
  await dialog().getByText("This is already checked within those days, at the level “Team leader”. End that line first.").waitFor();
  await press("Cancel");
  await line.getByRole("button", { name: "End" }).click();
  await send("End");
  await line.getByText(/to 14 January 2026/).waitFor();
  const dana = await openPage({ baseUrl: story.baseUrl, as: people["Dana Fox"][0], now: frozenNow });
  await dana.goto(`${story.baseUrl}/approvals?tab=checked`);
  await dana.getByRole("row", { name: /Acknowledgement.*Letter.*Team leader.*14 January 2026.*14 January 2026/ }).waitFor();
  expect(await dana.getByRole("link", { name: "Change what must be checked" }).count()).toBe(0);
});

test("[WM-64] how long an approval waits for somebody who is away is set from a day on", async () => {
  const away = sam.getByRole("region", { name: "When somebody is away" });
  await away.getByText("1 working day").waitFor();
  await away.getByRole("button", { name: "Set the wait" }).click();
  await dialog().getByLabel("Working days").fill("3");
  await fill("From", "13/01/2026");
  await press("Set the wait");
  await dialog().getByText("Give today or a later day: what has waited already was measured by the wait that stood then.").waitFor();
  await fill("From", "02/02/2026");
  await send("Set the wait");
  await away.getByRole("listitem").filter({ hasText: "3 working days" }).getByText("from 2 February 2026").waitFor();
});

test("[CS-22] kinds of absence are added and retired; the one that people use at the desk stays", async () => {
  await sam.goto(`${story.baseUrl}/administration/reference-data`);
  const kinds = sam.getByRole("region", { name: "Kinds of absence" });
  await kinds.getByRole("button", { name: "Add a kind of absence" }).click();
  await fill("What it is called", "Volunteering");
  await send("Add a kind of absence");
  await kinds.getByRole("listitem").filter({ hasText: "Volunteering" }).getByText("recorded as it happens").waitFor();
  await kinds.getByRole("button", { name: "Retire: Volunteering" }).click();
  await send("Retire");
  await kinds.getByRole("listitem").filter({ hasText: "Volunteering" }).getByText("Retired").waitFor();
});

test("[CS-22] a person whose working days go by another calendar is given it, and their page says so", async () => {
  const [{ id } = { id: "" }] = await story.world.sql<{ id: string }>("SELECT id FROM staff_members WHERE name = 'Amina Yusuf'");
  await sam.goto(`${story.baseUrl}/directory/${id}/show`);
  await sam.getByRole("button", { name: "Edit", exact: true }).click();
  await choose("Calendar of working days", "Scotland");
  await send("Edit");
  await sam.getByText("of the calendar for Scotland").waitFor();
});
