import type { Page } from "playwright-core";
import { rowOf } from "../office/casework.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [dana, amina]: Page[] = [];
beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql("UPDATE staff_members SET induction_completed_on = '2025-02-01' WHERE name = 'Nia Bevan'; INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, 1, '2025-02-03', 'Began with simple calls.' FROM staff_members WHERE name = 'Nia Bevan'; UPDATE cases SET complexity = 3 WHERE reference = 'C-2026-000003'");
  [dana, amina] = [await open("Dana Fox"), await open("Amina Yusuf")];
});
afterAll(() => story.close());

const open = (who: Who, width = 1440) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });
const idOf = async (who: Who) => (await rowOf(story.world, "staff_members", "name", who)).id;
const sheet = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("[CS-19] a complex case given to somebody of level 1 is refused with its reason; the leader gives one, and the case says so", async () => {
  await dana!.goto(`${story.baseUrl}/work-management`);
  const hopper = dana!.getByRole("region", { name: "Unassigned", exact: true });
  await hopper.getByRole("checkbox", { name: /SR-000104/ }).check();
  await hopper.getByRole("button", { name: "Choose someone…" }).click();
  const picker = dana!.getByRole("dialog");
  await picker.getByRole("radio", { name: /Nia Bevan/ }).check();
  await picker.getByText("SR-000104 is work of complexity 3, and Nia Bevan is at level 1.").waitFor();
  await picker.getByRole("button", { name: "Assign to Nia Bevan" }).click();
  const came = dana!.getByRole("status", { name: "What came of it" });
  await came.getByText(/Choose someone of level 3 or above, or say why it goes to them all the same/).waitFor();
  await expectAccessible(dana!);
  await came.getByRole("button", { name: "Assign above their level…" }).click();
  const why = dana!.getByRole("dialog", { name: "Assign above their level" });
  await why.getByRole("textbox", { name: "Why it goes to somebody below its level" }).fill("Amina sits beside her on it.");
  await why.getByRole("button", { name: "Assign all the same" }).click();
  await dana!.getByText("1 moved to Nia Bevan.").first().waitFor();
  const { id } = await rowOf(story.world, "cases", "reference", "C-2026-000003");
  await dana!.goto(`${story.baseUrl}/cases/${id}/show`);
  await dana!.getByText(/who is at level 1: Amina sits beside her on it/).first().waitFor();
});

test("[CS-23, CS-30] a leader puts on record what somebody learned, and a field joins what they know", async () => {
  await dana!.goto(`${story.baseUrl}/development`);
  await sheet(dana!, "People").getByRole("link", { name: "Amina Yusuf" }).click();
  await sheet(dana!, "Grade").getByText("Level 2, band 3").waitFor();
  await carryOut(dana!, "Record training", async (dialog) => {
    await choose(dana!, "How it was learned", "Knowledge of a field");
    await dialog.getByRole("textbox", { name: "What it was" }).fill("Half a year of housing cases");
    await dialog.getByRole("textbox", { name: "The field that they know since" }).fill("Housing");
  });
  await sheet(dana!, "What they learned").getByText("Fields that they know: Housing.").waitFor();
  await expectAccessible(dana!);
  await dana!.goto(`${story.baseUrl}/development`);
  await sheet(dana!, "Who knows what").getByRole("listitem").filter({ hasText: "Housing" }).getByText("One person alone").waitFor();
});

test("[CS-24, CS-31] an appraisal goes from its preparation to both signatures, and what is said later is added", async () => {
  const her = await idOf("Amina Yusuf");
  await dana!.goto(`${story.baseUrl}/development/${her}`);
  await carryOut(dana!, "Plan an appraisal", async (dialog) => {
    await dialog.getByRole("textbox", { name: "About the time from" }).fill("01/01/2025");
    await dialog.getByRole("textbox", { name: "to", exact: true }).fill("31/12/2025");
    await dialog.getByRole("textbox", { name: "To be signed by" }).fill("30/01/2026");
  });
  await sheet(dana!, "Appraisals").getByText("Being prepared").waitFor();
  await amina!.goto(story.baseUrl);
  await amina!.getByRole("region", { name: "Needs you" }).getByRole("listitem").filter({ hasText: "write how you see it yourself" }).getByRole("link", { name: /^Prepare it/ }).click();
  await carryOut(amina!, "Write your own account", (dialog) => dialog.getByRole("textbox", { name: /^How you see the time/ }).fill("I took on hospital cases."));
  await amina!.getByText("I took on hospital cases.").first().waitFor();
  await sheet(dana!, "Appraisals").getByRole("link", { name: /^1 January 2025/ }).click();
  await carryOut(dana!, "Write the appraisal", async (dialog) => {
    await dialog.getByRole("textbox", { name: "Working with others" }).waitFor();
    for (const field of await dialog.getByRole("textbox").all()) await field.fill("As one would wish.");
  });
  await dana!.getByRole("heading", { name: "Working with others" }).waitFor();
  await carryOut(dana!, "Sign");
  await dana!.getByText("Signed by the manager").first().waitFor();
  await expectAccessible(dana!);
  await amina!.goto(amina!.url());
  await carryOut(amina!, "Sign");
  await amina!.getByText("Signed by both").first().waitFor();
  await carryOut(amina!, "Add a remark", (dialog) => dialog.getByRole("textbox", { name: "What you say" }).fill("I would put the last point more strongly."));
  await amina!.getByRole("region", { name: "Remarks" }).getByText("I would put the last point more strongly.").waitFor();
});

test("[CS-24, CS-18] a talk and a mentor are kept on the person's page, on a telephone too; others are told whom it is for", async () => {
  const [narrow, chidi, her] = [await open("Dana Fox", 390), await open("Chidi Okafor"), await idOf("Amina Yusuf")];
  await narrow.goto(`${story.baseUrl}/development/${her}`);
  await carryOut(narrow, "Write down a talk", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What was said" }).fill("The hopper is heavy.");
    await dialog.getByRole("textbox", { name: "You meet next on" }).fill("15/01/2026");
  });
  await sheet(narrow, "Talks").getByText("The hopper is heavy.").waitFor();
  await carryOut(narrow, "Arrange a mentor", async (dialog) => {
    await pick(narrow, "Who mentors", "Chidi Okafor");
    await dialog.getByRole("textbox", { name: "In what" }).fill("Benefits");
    await dialog.getByRole("button", { name: "Arrange a mentor", exact: true }).click();
    await dialog.getByText("Chidi Okafor is at level 2, and people mentor from level 3 on. Choose somebody of that level.").waitFor();
    await story.world.sql("INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, 3, '2025-06-02', 'Health cases' FROM staff_members WHERE name = 'Chidi Okafor'");
  });
  await sheet(narrow, "Mentors").getByRole("link", { name: "Chidi Okafor" }).waitFor();
  await expectAccessible(narrow);
  await chidi.goto(`${story.baseUrl}/development/${her}`);
  await chidi.getByText("This is for them and whoever leads them").waitFor();
});
