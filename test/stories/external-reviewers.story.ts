import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { command, named, rowOf } from "../office/casework.js";
import { admitOutsiders, commissionsIn, outsiders } from "../office/external-reviewers.js";
import { reviewsIn } from "../office/reviews.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let tom: Page;
let yusra: Page;
let caseId: string;
let reviewId: string;
let commission: string;
beforeAll(async () => {
  story = await openStoryOffice();
  await admitOutsiders(story.world);
  const office = commissionsIn(story.world);
  ({ caseId, reviewId } = await office.underReview("C-2026-000003"));
  for (const name of ["Survey.txt", "Family letter.txt"]) await office.paper(caseId, name);
  await story.world.sql("INSERT INTO reviewer_interests (reviewer_id, body_id, note, declared_on) SELECT $1, body_id, 'Sits on its board', '2026-01-02' FROM cases WHERE id = $2", [await office.reviewer("Martin Oyelaran"), caseId]);
  [tom, yusra] = [await open(people["Tom Pell"][0]), await open(outsiders["Yusra Haddad"])];
});
afterAll(() => story.close());

const open = (as: string, now = frozenNow, width = 1440) => openPage({ baseUrl: story.baseUrl, as, now, width });
const turnTo = (page: Page, name: RegExp) => page.getByRole("tab", { name }).click();
const choose = async (page: Page, label: string, option: RegExp) => {
  await page.getByRole("combobox", { name: label }).first().click();
  await page.getByRole("option", { name: option }).click();
};

test("[PO-55, PO-56] from the review work is commissioned: a reviewer in conflict stands in the picker with the reason and cannot be chosen, and no more is promised than the budget holds", async () => {
  await tom.goto(`${story.baseUrl}/reviews/${reviewId}/show?tab=steps`);
  await tom.getByRole("button", { name: "Commission external review" }).click();
  await tom.getByRole("heading", { level: 1, name: "Commission external review" }).waitFor();
  const martin = tom.getByRole("radio", { name: /Martin Oyelaran — cannot: conflict of interest with Harbour Housing/ });
  await martin.waitFor();
  expect(await martin.isDisabled()).toBe(true);
  await tom.getByRole("radio", { name: /Yusra Haddad/ }).check();
  await tom.getByRole("textbox", { name: "The question to answer" }).fill("Was the damp inspected as it should have been?");
  await tom.getByRole("checkbox", { name: /Survey.txt/ }).check();
  await tom.getByRole("spinbutton", { name: "Hours agreed" }).fill("28");
  await tom.getByRole("spinbutton", { name: "Fee in pounds" }).fill("1200");
  await choose(tom, "Paid from the budget of 2025-26", /Legal advice: £1,000 left/);
  await tom.getByRole("textbox", { name: "The report is due on" }).fill("02/02/2026");
  await tom.getByRole("textbox", { name: "The reviewer sees the papers until" }).fill("09/02/2026");
  await expectAccessible(tom);
  await tom.getByRole("button", { name: "Commission it" }).click();
  await tom.getByText(/more than the £1,000 left under “Legal advice” in 2025-26. Ask Helen Marsh to allot more, or choose Clinical advice/).waitFor();
  await choose(tom, "Paid from the budget of 2025-26", /Clinical advice/);
  await tom.getByRole("button", { name: "Commission it" }).click();
  await tom.getByRole("heading", { level: 1, name: "Commission to Yusra Haddad" }).waitFor();
  await tom.getByText("not yet declared, so the papers are closed").waitFor();
  commission = tom.url();
  await expectAccessible(tom);
});

test("[PO-55] the reviewer signs in to that and nothing else, declares independence, reads, writes, records time and delivers", async () => {
  await yusra.goto(story.baseUrl);
  await yusra.getByRole("heading", { level: 1, name: "My commissions" }).waitFor();
  expect(await yusra.getByRole("navigation", { name: "Main", exact: true }).getByRole("link").allTextContents()).toEqual(expect.arrayContaining(["My commissions"]));
  expect(await yusra.getByRole("search").count()).toBe(0);
  await yusra.getByRole("region", { name: "What the office told you" }).getByText("X-2026-000001 is offered to you.").waitFor();
  await carryOut(yusra, "Say when I am away", async (dialog) => {
    await dialog.getByRole("textbox", { name: "First day" }).fill("02/03/2026");
    await dialog.getByRole("textbox", { name: "Last day" }).fill("06/03/2026");
  });
  await yusra.getByRole("heading", { name: "2 March 2026 to 6 March 2026" }).waitFor();
  await expectAccessible(yusra);
  await yusra.getByRole("link", { name: "X-2026-000001" }).click();
  await yusra.getByText("The papers are closed").waitFor();
  await carryOut(yusra, "Declare independence and open the papers");
  await yusra.getByRole("link", { name: "Survey.txt" }).waitFor();
  expect(await yusra.getByText("Family letter.txt").count()).toBe(0);
  await carryOut(yusra, "Record time", async (dialog) => {
    await dialog.getByRole("spinbutton", { name: "Minutes" }).fill("150");
    await dialog.getByRole("textbox", { name: "What you did" }).fill("Reading");
  });
  await yusra.getByText("2 hours 30 minutes of 28 hours").waitFor();
  await turnTo(yusra, /^Messages/);
  await carryOut(yusra, "Write a message", (dialog) => dialog.getByRole("textbox", { name: "What you write" }).fill("Is there a second survey?"));
  await yusra.getByText("Is there a second survey?").waitFor();
  await turnTo(yusra, /^Report/);
  await yusra.getByRole("textbox", { name: "Your answer to the question" }).fill("It was not: nobody measured the walls.");
  await expectAccessible(yusra);
  await yusra.getByRole("button", { name: "Deliver the report" }).click();
  await yusra.getByText("Delivered on 14 January 2026").waitFor();
});

test("[PO-55] what was delivered shows on Today for whoever commissioned it, is marked by each criterion and accepted; the invoice is matched, and the review goes on to hand-back", async () => {
  await tom.goto(story.baseUrl);
  await tom.getByRole("region", { name: "Needs you" }).getByText("The report of Yusra Haddad on C-2026-000003").waitFor();
  await tom.goto(`${commission}?tab=report`);
  await tom.getByText("It was not: nobody measured the walls.").waitFor();
  await carryOut(tom, "Accept the report", async (dialog) => {
    const marks = dialog.getByRole("combobox", { name: "Mark" });
    await marks.nth(3).waitFor();
    for (let at = 0; at < 4; at++) {
      await marks.nth(at).click();
      await tom.getByRole("option", { name: "4, excellent" }).click();
      await dialog.getByRole("textbox", { name: "Why" }).nth(at).fill("It does what was asked.");
    }
    await expectAccessible(tom);
  });
  await carryOut(tom, "Match the invoice", async (dialog) => {
    await dialog.getByRole("textbox", { name: "Our reference as it stands on the invoice" }).fill("X-2026-000001");
    await dialog.getByRole("textbox", { name: "The invoice’s own reference" }).fill("YH-12");
    await dialog.getByRole("spinbutton", { name: "Amount in pounds" }).fill("1200");
  });
  await tom.getByText(/YH-12 of 14 January 2026, £1,200, not yet paid/).waitFor();
  await expectAccessible(tom);
  const reviews = reviewsIn(story.world);
  const idris = "Idris Kay" as Who;
  await reviews.to(idris, "addReviewIssue", reviewId, { question: "Was it inspected?" });
  await command(story.world, idris, "editReviewIssue", { ...named(await rowOf(story.world, "review_issues", "review_id", reviewId)), analysis: "By the external report it was not." }, "review { id }");
  await reviews.to(idris, "decideFurtherStep", reviewId, { step: "LEGAL_REFERRAL", isFor: false, reason: "Nothing points to a court." });
  await reviews.to(idris, "writeReview", reviewId, { decisionProblem: "FOUND", methodProblem: "FOUND", outcomeCode: "UPHELD", rationale: "The external report.", conclusion: "We were wrong." });
  await reviews.to(idris, "submitConclusion", reviewId);
  await reviews.to("Helen Marsh", "approveConclusion", reviewId, { digest: (await reviews.now(reviewId))["submitted_digest"] });
  for (const party of ["COMPLAINANT", "BODY"]) await reviews.to(idris, "planCommunication", reviewId, { party, channel: "POST", plan: "A letter" });
  for (const party of await story.world.sql<{ id: string; version: number }>("SELECT id, version FROM review_parties WHERE review_id = $1", [reviewId])) await command(story.world, idris, "tellParty", { ...named(party), toldOn: "2026-01-14" }, "review { id }");
  await reviews.to(idris, "communicateConclusion", reviewId);
  await reviews.to(idris, "resolveReview", reviewId, { resolutionCodes: ["APOLOGY"], lessons: "Measure the walls." });
  await reviews.to(idris, "handBackReview", reviewId);
  await tom.goto(`${story.baseUrl}/reviews/${reviewId}/show?tab=steps`);
  await tom.getByText("Handed back").first().waitFor();
  await tom.getByRole("link", { name: "X-2026-000001" }).waitFor();
});

test("[PO-56] the budget shows what was allotted, promised, spent and is left, and the register and how each reviewer did", async () => {
  const helen = await open(people["Helen Marsh"][0]);
  await helen.goto(`${story.baseUrl}/external-reviewers/budget`);
  const row = helen.getByRole("row", { name: /Clinical advice/ }).first();
  await row.getByText("£1,200").first().waitFor();
  await row.getByText("£3,800").first().waitFor();
  await expectAccessible(helen);
  await helen.goto(`${story.baseUrl}/external-reviewers`);
  await helen.getByRole("link", { name: "Yusra Haddad" }).click();
  await helen.getByRole("heading", { level: 1, name: "Yusra Haddad" }).waitFor();
  await helen.goto(`${helen.url().split("?")[0]}?tab=about`);
  await helen.getByRole("heading", { name: "2 March 2026 to 6 March 2026" }).waitFor();
  await turnTo(helen, /^Contracts/);
  await helen.getByText("EXT-400101").waitFor();
  await expectAccessible(helen);
  await helen.goto(`${story.baseUrl}/external-reviewers/performance`);
  await helen.getByRole("row", { name: /Yusra Haddad/ }).getByText("4 of 4").waitFor();
  await expectAccessible(helen);
});

test("[PO-55] an external reviewer who wanders finds nothing: not by address, not by link to a paper, and not their own commission once it is over", async () => {
  await yusra.goto(`${story.baseUrl}/my-commissions/${commission.split("/").at(-2)!}`);
  await yusra.getByText("This is not commissioned from you now").waitFor();
  for (const path of [`/cases/${caseId}/show`, `/reviews/${reviewId}/show`, "/cases", "/directory", "/external-reviewers", "/administration/audit"]) {
    await yusra.goto(story.baseUrl + path);
    await yusra.getByRole("main").waitFor();
    await yusra.waitForLoadState("networkidle");
    for (const secret of ["Damp in a child", "Tom Pell", "Harbour Housing", "R-2026-000001"]) expect([path, await yusra.getByRole("main").getByText(secret).count()]).toEqual([path, 0]);
  }
  const [paper] = await story.world.sql<{ id: string }>("SELECT attachment_id AS id FROM commission_papers LIMIT 1");
  expect(await yusra.evaluate(async (id) => (await fetch(`/files/${id}`)).status, paper!.id)).toBe(404);
  await yusra.goto(story.baseUrl);
  await yusra.getByText("Nothing is commissioned from you now").waitFor();
});
