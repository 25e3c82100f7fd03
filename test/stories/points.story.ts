import { expectAccessible, openPage, screenshot } from "../office/browser.js";
import { caseOf, giveGroup } from "../office/casework.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
beforeAll(async () => {
  story = await openStoryOffice();
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
});
afterAll(() => story.close());
const open = (who: keyof typeof people) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow });

test("[WL-35, WL-53] an administrator changes what something weighs from today on, and the table says so", async () => {
  const sam = await open("Sam Reid");
  await sam.goto(`${story.baseUrl}/administration/points`);
  const court = sam.getByRole("region", { name: "Cases", exact: true }).getByRole("listitem").filter({ hasText: "Court proceedings" });
  await court.getByText("2 points for each set of proceedings").waitFor();
  await court.getByRole("button", { name: "Change from a day" }).click();
  const form = sam.getByRole("dialog", { name: "Change from a day" });
  await form.getByRole("spinbutton", { name: "Points for each" }).fill("3");
  await form.getByRole("textbox", { name: "From", exact: true }).fill("14/01/2026");
  await form.getByRole("button", { name: "Change from a day" }).click();
  await court.getByText("3 points for each set of proceedings").waitFor();
  await expectAccessible(sam);
  await screenshot(sam, "points-table");
});

test("[WL-02, WL-39, WL-47] a caseworker records what makes a case heavy, and reads line by line what their work weighs", async () => {
  const amina = await open("Amina Yusuf");
  await amina.goto(`${story.baseUrl}/cases/${(await caseOf(story.world, "C-2026-000001")).id}/show`);
  await amina.getByRole("tab", { name: "Weight" }).click();
  await amina.getByRole("heading", { name: "Nothing makes this case heavier than its complexity" }).waitFor();
  await amina.getByRole("tabpanel").getByRole("button", { name: "Record a factor" }).click();
  const form = amina.getByRole("dialog", { name: "Record a factor" });
  await form.getByRole("combobox", { name: "What it is" }).click();
  await amina.getByRole("option", { name: "Court proceedings: 3 points for each set of proceedings" }).click();
  await form.getByRole("button", { name: "Record a factor" }).click();
  await amina.getByRole("tabpanel").getByRole("heading", { name: "Court proceedings" }).waitFor();
  await amina.goto(`${story.baseUrl}/points`);
  const row = amina.getByRole("table", { name: "Points" }).getByRole("row").filter({ hasText: "Court proceedings" });
  await row.getByText("Since 14 January 2026.").waitFor();
  await amina.getByRole("region", { name: "How it stands" }).getByText("Has room").waitFor();
  await expectAccessible(amina);
  await screenshot(amina, "points-mine");
});

test("[WL-07, WL-30, WL-10] a manager sees the team beside each other, records what somebody takes on, and what is free stands beside each name when work is given out", async () => {
  const dana = await open("Dana Fox");
  await dana.goto(`${story.baseUrl}/points/team`);
  const team = dana.getByRole("table", { name: "Who carries how much" });
  await team.getByRole("link", { name: "Amina Yusuf" }).waitFor();
  await expectAccessible(dana);
  await team.getByRole("link", { name: "Amina Yusuf" }).click();
  await dana.getByRole("heading", { name: "Workload of Amina Yusuf" }).waitFor();
  const taken = dana.getByRole("region", { name: "Extra responsibilities" });
  await taken.getByRole("button", { name: "Record an extra responsibility" }).click();
  const form = dana.getByRole("dialog", { name: "Record an extra responsibility" });
  await form.getByRole("combobox", { name: "What it is" }).click();
  await dana.getByRole("option", { name: "Mentoring: 5 points for each person" }).click();
  await form.getByRole("textbox", { name: "What it is about" }).fill("Nia Bevan");
  await form.getByRole("button", { name: "Record an extra responsibility" }).click();
  await taken.getByRole("heading", { name: "Mentoring" }).waitFor();
  await dana.getByRole("table", { name: "Points" }).getByRole("row").filter({ hasText: "Mentoring" }).getByText("Nia Bevan").waitFor();
  await dana.goto(`${story.baseUrl}/work-management`);
  const hopper = dana.getByRole("region", { name: "Unassigned requests", exact: true });
  await hopper.getByRole("checkbox", { name: "Choose SR-000104" }).check();
  await dana.getByRole("button", { name: "Choose someone…" }).click();
  const picker = dana.getByRole("dialog", { name: "Assign 1 request" });
  await picker.locator("label").filter({ hasText: "Amina Yusuf" }).getByText("71 points free").waitFor();
  await expectAccessible(dana);
});
