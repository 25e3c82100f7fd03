import type { Page } from "playwright-core";
import { giveGroup } from "../office/casework.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [helen, owen, dana, amina]: Page[] = [];
beforeAll(async () => {
  story = await openStoryOffice();
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
  await story.world.sql(`INSERT INTO policies (name, purpose, team_id, owner_id) SELECT 'Financial remedy', 'So that the same loss is met alike', t.id, s.id FROM teams t, staff_members s WHERE t.name = 'Further Look Team A' AND s.name = 'Tom Pell';
    INSERT INTO policy_versions (policy_id, number, state, text, change, written_on, approved_on, evidence, published_on, accept_by) SELECT id, 1, 'PUBLISHED', purpose, 'Written down.', '2025-01-06', '2025-02-03', 'Minute 6', '2025-02-10', '2025-03-10' FROM policies;
    UPDATE policies p SET published_id = v.id, number = 1 FROM policy_versions v WHERE v.policy_id = p.id`);
  [helen, owen, dana, amina] = await Promise.all((["Helen Marsh", "Owen Pryce", "Dana Fox", "Amina Yusuf"] as const).map(open)) as [Page, Page, Page, Page];
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const needs = (page: Page) => page.getByRole("region", { name: "Needs you" }).getByRole("listitem");

test("[AS-09, AS-37] an administrator says which policies offers are tested by, and how much is drawn during probation", async () => {
  const sam = await open("Sam Reid");
  await sam.goto(`${story.baseUrl}/administration/assurance`);
  const offers = sam.getByRole("region", { name: "Kinds of control check" }).getByRole("listitem").filter({ hasText: "Offers" });
  await offers.getByText("No policy is named yet").waitFor();
  await offers.getByRole("button", { name: "Which policies it tests" }).click();
  const dialog = sam.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Policies that it tests" }).click();
  await sam.getByRole("option", { name: "Financial remedy" }).click();
  await sam.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Which policies it tests" }).click();
  await offers.getByText("Financial remedy").waitFor();
  await carryOut(sam, "Change them", (form) => form.getByRole("spinbutton", { name: "Per cent during probation" }).fill("40"));
  await sam.getByRole("region", { name: "Shares and tenure" }).getByText("40% during probation", { exact: false }).waitFor();
  await expectAccessible(sam);
});

test("[AS-10, AS-11, AS-16, AS-17] a decision is checked by somebody independent; its error goes by the line manager to whoever made it, is corrected and closed", async () => {
  const [found] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  await helen!.goto(`${story.baseUrl}/cases/${found!.id}/show?tab=assurance`);
  await carryOut(helen!, "Ask for a control check", async (dialog) => {
    await choose(helen!, "Kind of check", "Offers");
    await dialog.getByRole("textbox", { name: "What was decided" }).fill("An offer of £600");
    await pick(helen!, "Who decided it", "Amina Yusuf");
    await dialog.getByRole("textbox", { name: "When" }).fill("09/01/2026");
    await dialog.getByRole("radio", { name: /^Owen Pryce/ }).check();
    await dialog.getByRole("textbox", { name: "To be checked by" }).fill("21/01/2026");
  });
  await helen!.getByText("Offers: An offer of £600").first().waitFor();
  await owen!.goto(story.baseUrl);
  await needs(owen!).filter({ hasText: "a decision of Amina Yusuf to check" }).getByRole("link", { name: /^Check it/ }).click();
  await carryOut(owen!, "Record the check", async (dialog) => {
    await choose(owen!, "Financial accuracy", "In order");
    await choose(owen!, "Policies rightly applied", "Not in order");
    await choose(owen!, "Limits of authority kept", "In order");
    await choose(owen!, "Which policy", "Financial remedy");
    await dialog.getByRole("textbox", { name: "The error: policy" }).fill("No reasons for the band.");
  });
  await owen!.getByRole("tab", { name: /^Errors/ }).click();
  await expectAccessible(owen!);
  await owen!.getByRole("link", { name: "CE-000001" }).click();
  await carryOut(owen!, "Send to the line manager", (dialog) => dialog.getByRole("textbox", { name: /^What you say/ }).fill("Please look at the band."));
  await owen!.getByText("With the line manager").first().waitFor();
  await dana!.goto(story.baseUrl);
  await needs(dana!).filter({ hasText: "CE-000001" }).getByRole("link", { name: /^See to it/ }).click();
  await carryOut(dana!, "Send to the caseworker", (dialog) => dialog.getByRole("textbox", { name: /^What you say/ }).fill("Add the reasons."));
  await amina!.goto(story.baseUrl);
  await needs(amina!).filter({ hasText: "CE-000001" }).getByRole("link", { name: /^See to it/ }).click();
  await carryOut(amina!, "Record the correction", (dialog) => dialog.getByRole("textbox", { name: /^What you did/ }).fill("The reasons are on the file."));
  await amina!.getByText("The reasons are on the file.").first().waitFor();
  await expectAccessible(amina!);
  await dana!.goto(story.baseUrl);
  await needs(dana!).filter({ hasText: "CE-000001" }).getByRole("link", { name: /^See to it/ }).click();
  await dana!.getByText("The reasons are on the file.").first().waitFor();
  await carryOut(dana!, "Close", () => Promise.resolve());
  await dana!.getByRole("tab", { name: /^Steps/ }).waitFor();
  await dana!.getByText("Closed").first().waitFor();
});

test("[AS-12, AS-13, AS-14] a manager sees the year of a person and of the team; a trend is raised and nominated for a meeting", async () => {
  await dana!.goto(`${story.baseUrl}/control-checks/over-the-year`);
  await dana!.getByRole("link", { name: "Amina Yusuf" }).click();
  await dana!.getByRole("heading", { name: "Control checks of Amina Yusuf" }).first().waitFor();
  await dana!.getByRole("rowheader", { name: "January 2026" }).waitFor();
  await expectAccessible(dana!);
  await helen!.goto(`${story.baseUrl}/control-checks/over-the-year`);
  await carryOut(helen!, "Raise a trend", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is about" }).fill("Reasons for the band");
    await dialog.getByRole("textbox", { name: "What it shows" }).fill("They are what is missing most.");
  });
  await helen!.getByText("1 error in 1 check").waitFor();
  await carryOut(helen!, "Nominate for a meeting", (dialog) => dialog.getByRole("textbox", { name: /^Why it should be discussed/ }).fill("A line in the template would help."));
  await helen!.getByText("Waits for a meeting").first().waitFor();
  await expectAccessible(helen!);
});

test("[AS-42] whoever oversees somebody sees who has dealt long with one person, on the case and in the report", async () => {
  await story.world.sql("UPDATE case_groups SET received_on = '2024-03-04' WHERE reference = 'G-HALE'");
  const [found] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  await dana!.goto(`${story.baseUrl}/cases/${found!.id}/show`);
  await dana!.getByText("Amina Yusuf has dealt with this person since 4 March 2024.", { exact: false }).waitFor();
  await expectAccessible(dana!);
  await dana!.getByRole("link", { name: "How long others have" }).click();
  await dana!.getByRole("row").filter({ hasText: "Margaret Hale" }).getByText("22 months").waitFor();
  await expectAccessible(dana!);
});
