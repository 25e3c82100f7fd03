import type { Page } from "playwright-core";
import { expectAccessible, openPage, screenshot } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let sam: Page;
const open = async (who: keyof typeof people) => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow });
  return page;
};
beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql("INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Principal', r.id, g.id, 'OTHER' FROM roles r, segments g WHERE r.name = 'Principal' AND g.name = 'Private Office'");
  sam = await open("Sam Reid");
});
afterAll(() => story.close());

const holder = async () => (await story.world.sql<{ name: string }>("SELECT s.name FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.title = 'Principal'"))[0]?.name;

test("[WM-04] appointing somebody to a position of power is proposed with a reason, and changes nothing yet", async () => {
  const [{ id }] = await story.world.sql<{ id: string }>("SELECT id FROM positions WHERE title = 'Principal'") as [{ id: string }];
  await sam.goto(`${story.baseUrl}/positions/${id}/show`);
  await sam.getByRole("button", { name: "Appoint", exact: true }).click();
  const form = sam.getByRole("dialog", { name: "Appoint" });
  await form.getByRole("combobox", { name: "Who" }).fill("Lewis");
  await sam.getByRole("option", { name: "Lewis Grant (400009)" }).click();
  await form.getByRole("button", { name: "Appoint", exact: true }).click();
  await form.getByText("This takes a second person. Say why, for whoever is to confirm it.").first().waitFor();
  await expectAccessible(sam);
  await form.getByRole("textbox", { name: "Why" }).fill("He deputises for the Ombudsman from Monday.");
  await form.getByRole("button", { name: "Appoint", exact: true }).click();
  await sam.getByText("Proposed. Nothing changes until a second person confirms it.").waitFor();
  expect(await holder()).toBeUndefined();
});

test("[WM-04] whoever proposed it sees it waiting and cannot confirm it", async () => {
  await sam.goto(`${story.baseUrl}/administration/waiting`);
  await sam.getByRole("heading", { name: "Appoint Lewis Grant to Principal" }).waitFor();
  await sam.getByText("You proposed this, so somebody else must decide on it.").first().waitFor();
  await expectAccessible(sam);
});

test("[WM-04] a second person reads what it gives and why, and confirms it; then it is done", async () => {
  const helen = await open("Helen Marsh");
  await helen.getByRole("region", { name: "Needs you" }).getByText("Sam Reid proposed: Appoint Lewis Grant to Principal").waitFor();
  await helen.goto(`${story.baseUrl}/administration/waiting`);
  await helen.getByText("He deputises for the Ombudsman from Monday.").waitFor();
  await expectAccessible(helen);
  await screenshot(helen, "waiting");
  await helen.getByRole("button", { name: "Confirm" }).click();
  await helen.getByRole("dialog", { name: "Confirm" }).getByRole("button", { name: "Confirm" }).click();
  await helen.getByRole("heading", { name: "Nothing waits" }).waitFor();
  expect(await holder()).toBe("Lewis Grant");
});
