import type { Page } from "playwright-core";
import { giveGroup } from "../office/casework.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let page = "";
let [amina, dana, sam]: Page[] = [];
beforeAll(async () => {
  story = await openStoryOffice();
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
  await story.world.sql("INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT c.id, 1, 'It took too long', k.id, o.id FROM cases c, finding_categories k, finding_outcomes o WHERE k.code = 'DELAY' AND o.code = 'UPHELD'");
  [amina, dana, sam] = [await open("Amina Yusuf"), await open("Dana Fox"), await open("Sam Reid")];
  const [found] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  page = `${story.baseUrl}/cases/${found!.id}/show`;
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const row = (on: Page, name: string) => on.getByRole("listitem", { name });

test("[CS-04] a step of the office's list stops a decision until it is recorded, and says so", async () => {
  await sam!.goto(`${story.baseUrl}/administration/steps`);
  await carryOut(sam!, "Add a step", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Hear the body’s side");
    await dialog.getByRole("textbox", { name: "Where it comes from" }).fill("Casework guidance, part 2");
    await dialog.getByRole("textbox", { name: "For cases received from" }).fill("01/01/2026");
  });
  await row(sam!, "Hear the body’s side").waitFor();
  await expectAccessible(sam!);
  await amina!.goto(`${page}?tab=steps`);
  await row(amina!, "Hear the body’s side").getByText("To be done").waitFor();
  await amina!.getByText("One step is left before this case is decided: “Hear the body’s side”. Record it under Steps.").first().waitFor();
  await expectAccessible(amina!);
  await row(amina!, "Hear the body’s side").getByRole("button", { name: "Record it" }).click();
  const dialog = amina!.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What there is to say" }).fill("They wrote on Monday.");
  await dialog.getByRole("button", { name: "Record it" }).click();
  await row(amina!, "Hear the body’s side").getByText("Amina Yusuf, 14 January 2026: They wrote on Monday.").waitFor();
  await carryOut(amina!, "Decide");
  await amina!.getByText("Decided", { exact: true }).first().waitFor();
});

test("[PO-59] a paper file goes from hand to hand, and its list says who has it", async () => {
  await amina!.goto(`${page}?tab=documents`);
  await carryOut(amina!, "Open a paper file", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What is in it" }).fill("Photographs of the ward");
    await dialog.getByRole("textbox", { name: "The place where it is kept" }).fill("Registry, shelf 14");
  });
  await row(amina!, "PAP-000001").getByText("Registry, shelf 14").waitFor();
  await expectAccessible(amina!);
  await row(amina!, "PAP-000001").getByRole("link", { name: "PAP-000001" }).click();
  await carryOut(amina!, "Take out", async (dialog) => {
    await pick(amina!, "Who has it now", "Dana Fox");
    await dialog.getByRole("textbox", { name: "Due back on" }).fill("16/01/2026");
  });
  await amina!.getByRole("heading", { name: "Taken out: Dana Fox" }).waitFor();
  await expectAccessible(amina!);
  await dana!.goto(`${story.baseUrl}/paper-files`);
  await dana!.getByRole("button", { name: "With me" }).click();
  await dana!.getByRole("link", { name: "PAP-000001" }).waitFor();
  await expectAccessible(dana!);
  await dana!.getByRole("link", { name: "PAP-000001" }).click();
  await carryOut(dana!, "Bring back");
  await dana!.getByRole("heading", { name: "Brought back: Registry, shelf 14" }).waitFor();
});

test("[CS-15] a sign of fraud is noted on the case and goes to Compliance and Fraud in one step", async () => {
  await amina!.goto(`${page}?tab=assurance`);
  await carryOut(amina!, "Note a sign of risk or fraud", async (dialog) => {
    await choose(amina!, "Which sign", "An account changed without confirmation (possible fraud)");
    await dialog.getByRole("textbox", { name: "What you saw" }).fill("Two callers gave a new account.");
  });
  await row(amina!, "An account changed without confirmation").getByText("Two callers gave a new account.").waitFor();
  await carryOut(amina!, "Refer to Compliance and Fraud");
  await row(amina!, "An account changed without confirmation").getByRole("link", { name: "CF-000001" }).waitFor();
  await expectAccessible(amina!);
});
