import { passToCover } from "@remit/api/approvals/cover.watch";
import type { Page } from "playwright-core";
import { giveLeaderPermissions, prepareApprovals, referredLetter, seatOf } from "../office/approvals.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
beforeAll(async () => {
  story = await openStoryOffice();
  const { world } = story;
  await prepareApprovals(world);
  await giveLeaderPermissions(world, "Chidi Okafor");
  await world.sql("UPDATE positions SET deputy_position_id = $2 WHERE id = $1", [await seatOf(world, "Dana Fox"), await seatOf(world, "Chidi Okafor")]);
  await referredLetter(world);
  await world.sql("UPDATE approvals SET waits_since = $1", [frozenNow]);
  await world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-14', '2026-01-20' FROM staff_members s, absence_kinds k WHERE s.name = 'Dana Fox' AND k.name = 'Sickness'");
});
afterAll(() => story.close());

const open = async (who: Who, path: string): Promise<Page> => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
  await page.goto(`${story.baseUrl}${path}`);
  return page;
};

test("[WM-64, AS-40] a caseworker referred a letter and the leader is away: after a working day it is with her deputy, who approves it", async () => {
  const chidi = await open("Chidi Okafor", "/approvals");
  await chidi.getByRole("heading", { name: "Nothing waits for your decision" }).waitFor();
  story.world.at(new Date("2026-01-15T09:00:00Z"));
  expect(await passToCover(story.world.office.door)).toBe(1);
  await chidi.reload();
  const item = chidi.getByRole("listitem").filter({ hasText: "May this letter be issued as it stands?" });
  await item.getByText("We have decided to uphold your complaint.").waitFor();
  await expectAccessible(chidi);
  await item.getByRole("combobox", { name: "Action" }).click();
  await chidi.getByRole("option", { name: "Approve" }).click();
  await item.getByRole("button", { name: "Decide" }).click();
  await chidi.getByRole("heading", { name: "Nothing waits for your decision" }).waitFor();
  expect(await story.world.sql("SELECT a.status, s.name FROM approvals a JOIN staff_members s ON s.id = a.decided_by_id")).toEqual([{ status: "APPROVED", name: "Chidi Okafor" }]);
});
