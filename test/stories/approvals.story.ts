import type { Page } from "playwright-core";
import { giveLeaderPermissions, prepareApprovals, referredLetter, settleAll } from "../office/approvals.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let caseId: string;
beforeAll(async () => {
  story = await openStoryOffice();
  await prepareApprovals(story.world);
  caseId = (await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'"))[0]!.id;
});
beforeEach(() => settleAll(story.world));
afterAll(() => story.close());

const open = async (who: Who, path: string, width = 1440): Promise<Page> => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });
  await page.goto(`${story.baseUrl}${path}`);
  return page;
};
const choose = async (page: Page, within: ReturnType<Page["getByRole"]>, label: string | RegExp, option: string | RegExp) => {
  await within.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
};
const fill = (within: ReturnType<Page["getByRole"]>, label: string, words: string) => within.getByRole("textbox", { name: label }).fill(words);

test("[WM-54, WM-55, WM-57, WM-58] a caseworker refers a letter, the case is read-only, the leader decides it, and the letter goes out", async () => {
  const amina = await open("Amina Yusuf", `/cases/${caseId}/show?tab=letters`);
  await amina.getByRole("button", { name: "Write a letter" }).click();
  const form = amina.getByRole("dialog");
  await choose(amina, form, "Kind of letter", /^Decision letter · checked by: team leader/);
  await fill(form, "About", "Our decision on your complaint");
  await fill(form, "The letter", "We have decided to uphold your complaint.");
  await form.getByRole("button", { name: "Write a letter" }).click();
  await amina.getByRole("button", { name: "Refer for approval" }).click();
  await fill(form, "Why an approval is needed", "Decision letters are checked before they go out.");
  await expectAccessible(amina);
  await form.getByRole("button", { name: "Refer for approval" }).click();
  await amina.getByText("Dana Fox must decide it.").waitFor();
  await amina.getByRole("heading", { name: /^Read-only until A-\d+ is decided$/ }).waitFor();

  const dana = await open("Dana Fox", "/");
  await dana.getByRole("link", { name: /^Approvals/ }).first().click();
  const item = dana.getByRole("listitem").filter({ hasText: "May this letter be issued as it stands?" });
  await item.getByText("We have decided to uphold your complaint.").waitFor();
  await item.getByText("Decision letters are checked before they go out.").waitFor();
  await expectAccessible(dana);
  await choose(dana, item, "Action", "Approve");
  await item.getByRole("button", { name: "Decide" }).click();
  await dana.getByRole("heading", { name: "Nothing waits for your decision" }).waitFor();
  await dana.getByRole("tab", { name: "My team’s completed approvals" }).click();
  await dana.getByRole("row", { name: /Decision letter.*Approved.*Dana Fox.*nothing/ }).waitFor();
  await expectAccessible(dana);

  await amina.reload();
  await amina.getByRole("button", { name: "Issue" }).click();
  await form.getByRole("button", { name: "Issue" }).click();
  await amina.getByText(/Issued/).first().waitFor();
  expect(await story.world.sql("SELECT status FROM letters")).toEqual([{ status: "ISSUED" }]);
});

test("[WM-58, WM-60] a rejection asks for its reason, and the author reads it beside the letter; on a telephone too", async () => {
  await referredLetter(story.world);
  const dana = await open("Dana Fox", "/approvals", 390);
  const item = dana.getByRole("listitem").filter({ hasText: "May this letter be issued as it stands?" });
  await choose(dana, item, "Action", "Reject");
  await item.getByRole("button", { name: "Decide" }).click();
  await item.getByText("Fill this in.").waitFor();
  await expectAccessible(dana);
  await fill(item, "Why it is rejected", "Say why it took eleven months.");
  await item.getByRole("button", { name: "Decide" }).click();
  await dana.getByRole("heading", { name: "Nothing waits for your decision" }).waitFor();
  const amina = await open("Amina Yusuf", `/cases/${caseId}/show?tab=letters`);
  await amina.getByText(/rejected by Dana Fox — Say why it took eleven months\./).waitFor();
});

test("[WM-66] the author tries five ways to approve their own, and each refusal explains itself", async () => {
  await giveLeaderPermissions(story.world, "Amina Yusuf");
  await story.world.sql(`WITH p AS (INSERT INTO positions (title, role_id, segment_id, team_id, kind) SELECT 'Acting team leader', r.id, t.segment_id, t.id, 'TEAM_LEADER' FROM roles r, teams t WHERE r.name = 'Team leader' AND t.name = 'Customer Care Team 1' RETURNING id)
    INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, s.id, '2025-01-01', false FROM p, staff_members s WHERE s.name = 'Amina Yusuf'`);
  const { approval } = await referredLetter(story.world);
  const own = /so somebody else must decide it, whichever position you act in/;
  const amina = await open("Amina Yusuf", "/approvals?tab=team");
  const item = () => amina.getByRole("listitem").filter({ hasText: approval.reference });
  await item().getByText(own).first().waitFor(); // 1: from the team's inbox
  await expectAccessible(amina);
  const said = await amina.evaluate(async ([id, version]) => {
    const query = "mutation($input: DecideApprovalInput!) { decideApproval(input: $input) { approval { id } } }";
    const answer = await fetch("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables: { input: { id, expectedVersion: version, action: "APPROVE" } } }) });
    return ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message;
  }, [approval.id, approval.version] as const);
  expect(said).toMatch(own); // 2: past the page, by the API
  await amina.goto(`${story.baseUrl}/cases/${caseId}/show?tab=letters`);
  await amina.getByText(/^Read-only until/).waitFor();
  await amina.getByRole("listitem").filter({ has: amina.getByRole("button", { name: "Write a letter" }) }).getByText(/which Dana Fox \(Team leader, Team 2\) must decide/).waitFor(); // 3: by changing it meanwhile
  await amina.getByRole("button", { name: /^Position: Caseworker, Team 2/ }).click();
  await amina.getByRole("menuitem", { name: /^Acting team leader/ }).click();
  await amina.getByRole("button", { name: /^Position: Acting team leader/ }).waitFor();
  await amina.goto(`${story.baseUrl}/approvals?tab=team`);
  await item().getByText(own).first().waitFor(); // 4: in another position
  await settleAll(story.world);
  const dana = await open("Dana Fox", "/approvals");
  await dana.getByRole("heading", { name: "Nothing waits for your decision" }).waitFor();
  const again = await open("Amina Yusuf", `/cases/${caseId}/show?tab=letters`);
  await again.getByRole("button", { name: "Refer for approval" }).first().click();
  await again.getByRole("dialog").getByText(/Amina Yusuf: Amina Yusuf worked on this, so somebody else must decide it/).first().waitFor(); // 5: by referring it to oneself
});

test("[WM-56] a finance approval is refused to a team leader, with who decides it", async () => {
  await referredLetter(story.world, "Amina Yusuf", "Offer of payment");
  const dana = await open("Dana Fox", "/approvals?tab=team");
  await dana.getByText("A finance manager, acting in that position, decides this. Other permissions, your own or lent to you, do not reach it.").first().waitFor();
  const farah = await open("Farah Aziz", "/approvals");
  await farah.getByRole("combobox", { name: "Action" }).waitFor();
});
