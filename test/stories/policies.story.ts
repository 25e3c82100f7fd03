import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [helen, tom, amina, idris, dana]: Page[] = [];
beforeAll(async () => {
  story = await openStoryOffice();
  [helen, tom, amina, idris, dana] = await Promise.all((["Helen Marsh", "Tom Pell", "Amina Yusuf", "Idris Kay", "Dana Fox"] as const).map(open));
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const state = (page: Page, says: string) => page.getByRole("article").getByText(says, { exact: true }).first().waitFor();

test("[AS-01] whoever keeps the register adds a policy, with its director and its team", async () => {
  await helen!.goto(`${story.baseUrl}/policies`);
  await helen!.getByText("No policy is published yet").waitFor();
  await carryOut(helen!, "Add a policy", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is called" }).fill("Information security");
    await dialog.getByRole("textbox", { name: "What it is for" }).fill("What people tell us stays with us.");
    await pick(helen!, "Director who answers for it", "Tom Pell");
    await pick(helen!, "Policy team that keeps it", "Further Look Team A");
  });
  await helen!.getByRole("heading", { level: 1, name: "Information security" }).waitFor();
  await expectAccessible(helen!);
});

test("[AS-02, AS-03, AS-05, AS-08] a version goes before the Board, cannot be published before, and is published with its questions", async () => {
  await tom!.goto(`${story.baseUrl}/policies`);
  await tom!.getByRole("link", { name: "PL-000001" }).click();
  await carryOut(tom!, "Write a new version", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it says" }).fill("Lock your screen when you leave it.");
    await dialog.getByRole("textbox", { name: "What changes by it" }).fill("The first version.");
  });
  await tom!.getByRole("link", { name: "Version 1" }).click();
  await tom!.getByText("The Board has not approved this version. Put it to the Board and record its approval first.").waitFor();
  await expectAccessible(tom!);
  await carryOut(tom!, "Write the questionnaire", async (dialog) => {
    await dialog.getByRole("button", { name: "Add" }).click();
    await dialog.getByRole("textbox", { name: "What is asked" }).fill("Who may know your passphrase?");
    await dialog.getByRole("textbox", { name: "Answers to choose from" }).fill("My team leader\nNobody");
    await choose(tom!, "Which answer is right", "Answer 2");
    await dialog.getByRole("spinbutton", { name: "Right answers that are enough" }).fill("1");
  });
  await tom!.getByText("Nobody (right)").waitFor();
  await carryOut(tom!, "Put to the Board");
  await state(tom!, "Before the Board");
  await carryOut(tom!, "Record the Board's approval", async (dialog) => {
    await dialog.getByRole("textbox", { name: "Approved on" }).fill("14/01/2026");
    await dialog.getByRole("textbox", { name: "What shows it" }).fill("Minutes of the Board, 14 January 2026, item 7");
    await dialog.getByRole("textbox", { name: "Where that can be read" }).fill("https://board.ombudsman.example/2026-01-14");
  });
  await tom!.getByRole("link", { name: "Minutes of the Board, 14 January 2026, item 7" }).waitFor();
  await carryOut(tom!, "Publish for acceptance", (dialog) => dialog.getByRole("textbox", { name: "To be accepted by" }).fill("28/01/2026"));
  await state(tom!, "Published");
  await expectAccessible(tom!);
});

test("[AS-03, AS-04, AS-05] whoever it concerns is told, falls short, tries again, and accepts it", async () => {
  await amina!.goto(`${story.baseUrl}/notifications`);
  await amina!.getByRole("link", { name: /“Information security”, version 1, is there for you to read and accept/ }).first().click();
  const part = amina!.getByRole("region", { name: "What is asked of you" });
  await part.getByText("Answer 1 of 1 rightly, as often as you need to, and then accept it.", { exact: false }).waitFor();
  await expectAccessible(amina!);
  await carryOut(amina!, "Answer the questions", (dialog) => dialog.getByRole("radio", { name: "My team leader" }).check());
  await part.getByText("14 January 2026: 0 of 1 right, not enough yet").waitFor();
  await carryOut(amina!, "Answer the questions", (dialog) => dialog.getByRole("radio", { name: "Nobody" }).check());
  await part.getByText("14 January 2026: 1 of 1 right, passed").waitFor();
  await carryOut(amina!, "I have read it and accept it");
  await part.getByText("You accepted this version on 14 January 2026.").waitFor();
  await amina!.goto(`${story.baseUrl}/policies/mine`);
  await amina!.getByRole("region", { name: "What you accepted" }).getByRole("link", { name: "Information security" }).waitFor();
  await expectAccessible(amina!);
});

test("[AS-06] the policy team finds who has not accepted by team, reminds them once a day, and takes the list away", async () => {
  await idris!.goto(story.baseUrl);
  await idris!.getByRole("region", { name: "Needs you" }).getByRole("listitem").filter({ hasText: "A policy to read and accept" }).getByRole("link", { name: /^Read it/ }).waitFor();
  await idris!.goto(`${story.baseUrl}/policies`);
  await idris!.getByRole("link", { name: "PL-000001" }).click();
  await idris!.getByRole("tab", { name: "Who accepted it" }).click();
  await idris!.getByRole("table", { name: "Who accepted it, by team" }).getByRole("row", { name: "Customer Care Team 2 6 1 0" }).waitFor();
  await expectAccessible(idris!);
  await idris!.getByRole("link", { name: "Customer Care Team 2" }).click();
  const list = idris!.getByRole("table", { name: "Who accepted which policy" });
  const row = list.getByRole("row").filter({ hasText: "Ben Carter" });
  await row.getByRole("checkbox").check();
  await idris!.getByRole("group", { name: "Chosen rows" }).getByRole("button", { name: "Remind", exact: true }).click();
  await idris!.getByText("1 person reminded.").waitFor();
  await row.getByText("14 Jan").waitFor();
  await row.getByRole("checkbox").check();
  await idris!.getByRole("group", { name: "Chosen rows" }).getByRole("button", { name: "Remind", exact: true }).click();
  const dialog = idris!.getByRole("dialog");
  await dialog.getByText("Ben Carter was reminded of this today. Remind them again tomorrow.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "detached" });
  await expectAccessible(idris!);
  const [file] = await Promise.all([idris!.waitForEvent("download"), idris!.getByRole("button", { name: "Export" }).click()]);
  expect(await readFile(await file.path(), "utf8")).toContain("Amina Yusuf,Customer Care Team 2,Information security,1,Accepted,2026-01-28,2026-01-14");
});

test("[AS-18, AS-19, AS-20] guidance is added and looked at again, an arrangement is reviewed, and a talk is logged for those who were there", async () => {
  await helen!.goto(`${story.baseUrl}/guidance`);
  await carryOut(helen!, "Add guidance", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is about" }).fill("Taking a complaint by telephone");
    await dialog.getByRole("textbox", { name: "What it says" }).fill("Say back what you heard.");
    await pick(helen!, "Who maintains it", "Dana Fox");
  });
  await helen!.getByRole("link", { name: "GU-000001" }).waitFor();
  await helen!.goto(`${story.baseUrl}/continuity`);
  await carryOut(helen!, "Add an arrangement", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is for" }).fill("No power in the building");
    await dialog.getByRole("textbox", { name: "What is done" }).fill("Everyone works from home.");
    await pick(helen!, "Who owns it", "Dana Fox");
    await dialog.getByRole("textbox", { name: "To be reviewed on" }).fill("12/01/2026");
  });
  await helen!.getByText("review overdue since 12 January 2026").waitFor();
  await expectAccessible(helen!);
  await story.world.sql("UPDATE guidance_items SET looked_at_on = '2024-12-01'");
  await dana!.goto(story.baseUrl);
  const needs = dana!.getByRole("region", { name: "Needs you" });
  await needs.getByRole("listitem").filter({ hasText: "An arrangement of yours to review" }).waitFor();
  await needs.getByRole("listitem").filter({ hasText: "Guidance of yours to look at again" }).getByRole("link", { name: /^Look at it/ }).click();
  await dana!.getByText("to be looked at since 1 December 2025").waitFor();
  await carryOut(dana!, "I have looked at it", (dialog) => dialog.getByRole("textbox", { name: "What you found" }).fill("Still right."));
  await dana!.getByText("14 January 2026: Still right.").waitFor();
  await expectAccessible(dana!);
  await dana!.goto(`${story.baseUrl}/guidance-talks`);
  await carryOut(dana!, "Log a talk", async (dialog) => {
    await pick(dana!, "With whom, in a one-to-one", "Amina Yusuf");
    await dialog.getByRole("textbox", { name: "When" }).fill("13/01/2026");
    await pick(dana!, "Guidance that you went over", "Taking a complaint by telephone");
  });
  await dana!.getByRole("listitem").filter({ hasText: "Amina Yusuf" }).getByRole("link", { name: "Taking a complaint by telephone" }).waitFor();
  await expectAccessible(dana!);
  await amina!.goto(`${story.baseUrl}/guidance-talks`);
  await amina!.getByRole("listitem").filter({ hasText: "13 January 2026" }).getByRole("link", { name: "Taking a complaint by telephone" }).waitFor();
  await idris!.goto(`${story.baseUrl}/guidance-talks`);
  await idris!.getByText("No talk about guidance concerns you").waitFor();
});
