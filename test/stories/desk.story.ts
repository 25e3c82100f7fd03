import type { Page } from "playwright-core";
import { decide as decideApproval, draft, prepareApprovals, referLetter } from "../office/approvals.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { rowOf } from "../office/casework.js";
import { enter } from "../office/correspondence.js";
import { decide } from "../office/reviews.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
beforeAll(async () => { story = await openStoryOffice(); });
afterAll(() => story.close());

const open = (who: Who, now = frozenNow) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now, width: 1440 });
const visit = async (page: Page, path: string) => page.goto(`${story.baseUrl}${path}`);

test("[PO-16] a colleague’s query is escalated to the Casework Manager, who gives it back with guidance", async () => {
  const item = (await enter(story.world, "Amina Yusuf", { channel: "TELEPHONE", callOutcomeCode: "CALL_BACK", natureCode: "COLLEAGUE_QUERY", fromName: "Chidi Okafor", summary: "May a landlord's survey be shared with the tenant?" })).done!.correspondenceItem;
  const amina = await open("Amina Yusuf");
  await visit(amina, `/correspondence/${item.id}/show`);
  await carryOut(amina, "Escalate to the Casework Manager", (dialog) => dialog.getByRole("textbox", { name: /What you ask/ }).fill("Our guidance is silent on surveys."));
  await amina.getByText("with the Casework Manager").first().waitFor();
  const helen = await open("Helen Marsh");
  await visit(helen, `/correspondence/${item.id}/show`);
  await carryOut(helen, "Give back with guidance", (dialog) => dialog.getByRole("textbox", { name: /What they are to do/ }).fill("Only with the landlord's consent."));
  await amina.getByText("Only with the landlord's consent.").waitFor();
  await expectAccessible(amina);
});

test("[PO-70] a recommendation is recorded on a decided case, and the body’s page says whether it was done", async () => {
  const id = await decide(story.world, "C-2026-000003");
  const amina = await open("Amina Yusuf");
  await visit(amina, `/cases/${id}/show?tab=briefings`);
  await carryOut(amina, "Record a recommendation to the body", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What is recommended" }).fill("Survey the room and treat the damp.");
    await dialog.getByRole("textbox", { name: "To be done by" }).fill("31/03/2026");
  });
  await amina.getByRole("link", { name: "Recommended" }).click();
  await amina.getByRole("heading", { level: 1, name: "Harbour Housing" }).waitFor();
  await carryOut(amina, "Record what the body did", async (dialog) => {
    await choose(amina, "Did the body do it?", "Complied");
    await dialog.getByRole("textbox", { name: "How that is known" }).fill("Photographs of the dry wall.");
  });
  await amina.getByText(/Photographs of the dry wall/).waitFor();
  await expectAccessible(amina);
});

test("[PO-57, PO-21, CS-28] an administrator sets the rule of chasing and a service standard, each from a day on", async () => {
  const sam = await open("Sam Reid");
  await visit(sam, "/administration/reference-data");
  await carryOut(sam, "Set the rule of chasing", (dialog) => dialog.getByRole("spinbutton", { name: /Working days before it is due/ }).fill("4"));
  await sam.getByRole("region", { name: "Chasing" }).getByText(/From 14 January 2026: reminded 4 working days before/).waitFor();
  await carryOut(sam, "Set a service standard", (dialog) => dialog.getByRole("spinbutton", { name: "Working days to reply" }).fill("12"));
  await sam.getByRole("region", { name: "Service standards" }).getByText(/Everything else, from 14 January 2026: acknowledged in 3 working days, answered in 12/).waitFor();
  await expectAccessible(sam);
});

test("[PO-58] how often letters had to be corrected stands beside the approvals", async () => {
  await prepareApprovals(story.world);
  const { id } = await draft(story.world, "Amina Yusuf");
  const approval = (await referLetter(story.world, "Amina Yusuf", id)).done!.approval.id;
  await decideApproval(story.world, "Dana Fox", approval, { action: "REJECT", reason: "Say what we found first." });
  expect((await rowOf(story.world, "approvals", "id", approval))["status"]).toBe("REJECTED");
  const dana = await open("Dana Fox", new Date());
  await visit(dana, "/approvals?tab=corrections");
  await dana.getByRole("row", { name: /Amina Yusuf/ }).getByText("100%").waitFor();
  await expectAccessible(dana);
});
