import type { Page } from "playwright-core";
import { prepareApprovals } from "../office/approvals.js";
import { setLimits } from "../office/authority.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
beforeAll(async () => {
  story = await openStoryOffice();
  await prepareApprovals(story.world);
  await setLimits(story.world);
});
afterAll(() => story.close());

const open = async (who: Who, path: string, width = 1440): Promise<Page> => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });
  await page.goto(`${story.baseUrl}${path}`);
  return page;
};
const dialog = (page: Page) => page.getByRole("dialog");
const send = async (page: Page, name: string) => {
  await dialog(page).getByRole("button", { name, exact: true }).click();
  await dialog(page).waitFor({ state: "detached" });
};

test("[AS-21, AS-23, WM-53] a request is referred with its kind of decision and its amount, as people write it", async () => {
  const [{ id } = { id: "" }] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'");
  const amina = await open("Amina Yusuf", `/cases/${id}/show?tab=requests`);
  await amina.getByRole("listitem").filter({ hasText: "SR-000102" }).getByRole("button", { name: "Refer for approval" }).click();
  await dialog(amina).getByRole("textbox", { name: "What is asked" }).fill("May we recommend £3,000?");
  await dialog(amina).getByRole("textbox", { name: "Why an approval is needed" }).fill("Eleven months of pain that a letter would have spared her.");
  expect(await dialog(amina).getByRole("textbox", { name: "Amount" }).count()).toBe(0);
  await dialog(amina).getByRole("combobox", { name: "Kind of decision" }).click();
  await amina.getByRole("option", { name: "Financial remedy" }).click();
  await dialog(amina).getByRole("textbox", { name: "Amount" }).fill("3,000 pounds");
  await dialog(amina).getByRole("button", { name: "Refer for approval", exact: true }).click();
  await dialog(amina).getByText("Type the amount as 250 or 250.50.").waitFor();
  await expectAccessible(amina);
  await dialog(amina).getByRole("textbox", { name: "Amount" }).fill("3000.50");
  await send(amina, "Refer for approval");
  await amina.getByText("Dana Fox must decide it.").waitFor();
  expect(await story.world.sql("SELECT decision_kind, amount_pence::int AS pence FROM approvals")).toEqual([{ decision_kind: "FINANCIAL_REMEDY", pence: 300_050 }]);
});

test("[AS-23] above the leader's limit it cannot be approved: the inbox says by how much, by which source and where to go, and escalates it in place", async () => {
  const dana = await open("Dana Fox", "/approvals", 390);
  const item = dana.getByRole("listitem").filter({ hasText: "May we recommend £3,000?" });
  await item.getByText("Financial remedy of £3,000.50", { exact: true }).waitFor();
  await item.getByText(/is above your limit of £1,000, set by the policy “Remedies and redress” \(POL-014\)\. By the route “Money”, escalate it to your line manager\./).waitFor();
  await item.getByRole("combobox", { name: "Action" }).click();
  expect(await dana.getByRole("option").allInnerTexts()).toEqual(["Reject"]);
  await dana.keyboard.press("Escape");
  await expectAccessible(dana);
  await item.getByRole("button", { name: "Escalate" }).click();
  await dialog(dana).getByRole("textbox", { name: "Why it should be approved" }).fill("It fits like cases.");
  await send(dana, "Escalate");
});

test("[AS-28] whoever it goes to agrees within their own limit; the leader then approves it where it waits", async () => {
  const grace = await open("Grace Lomax", "/authority/escalated");
  const matter = grace.getByRole("listitem").filter({ hasText: "Financial remedy of £3,000.50" }).first();
  await matter.getByRole("button", { name: "Agree", exact: true }).click();
  await dialog(grace).getByRole("textbox", { name: "What is agreed, and why" }).fill("Three thousand is right for eleven months.");
  await send(grace, "Agree");
  const dana = await open("Dana Fox", "/approvals");
  const item = dana.getByRole("listitem").filter({ hasText: "May we recommend £3,000?" });
  await item.getByRole("combobox", { name: "Action" }).click();
  await dana.getByRole("option", { name: "Approve" }).click();
  await item.getByRole("button", { name: "Decide" }).click();
  await dana.getByRole("heading", { name: "Nothing waits for your decision" }).waitFor();
  expect(await story.world.sql("SELECT a.status, s.name FROM approvals a JOIN staff_members s ON s.id = a.decided_by_id")).toEqual([{ status: "APPROVED", name: "Dana Fox" }]);
});
