import type { Page } from "playwright-core";
import { away } from "../office/approvals.js";
import { expectAccessible, openPage } from "../office/browser.js";
import { freeTheStraightforward, openPrivateOffice, submissionsIn } from "../office/submissions.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let amina: Page;
let helen: Page;
let address: string;
beforeAll(async () => {
  story = await openStoryOffice();
  await openPrivateOffice(story.world);
  await freeTheStraightforward(story.world);
  // Whoever decides as a deputy, or settles as the executive assistant, signs in to that very seat.
  await story.world.sql("UPDATE position_holdings h SET is_primary = (p.title IN ('Deputy Ombudsman', 'Executive Assistant')) FROM positions p WHERE p.id = h.position_id AND h.staff_id IN (SELECT id FROM staff_members WHERE name IN ('Farah Aziz', 'Ruth Adeyemi'))");
  [amina, helen] = [await open("Amina Yusuf"), await open("Helen Marsh")];
});
afterAll(() => story.close());

const open = (who: Who, width = 1440) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width });
const assess = (points: number, by = helen) => carryOut(by, "Record the assessment", async (dialog) => {
  await dialog.getByRole("textbox", { name: "The points that matter" }).fill("The second loss is the one that matters.");
  await dialog.getByRole("checkbox").first().waitFor();
  for (let at = 0; at < points; at++) await dialog.getByRole("checkbox").nth(at).check();
});

test("[PO-73] from a case its holder begins a submission, and writes the whole pack on one page", async () => {
  const [{ id }] = (await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'")) as [{ id: string }];
  await amina.goto(`${story.baseUrl}/cases/${id}/show`);
  await amina.getByRole("button", { name: "Start a submission" }).click();
  await amina.getByRole("heading", { level: 1, name: "Start a submission" }).waitFor();
  await amina.getByRole("textbox", { name: "What it is about" }).fill("A referral lost twice");
  await choose(amina, "Kind of submission", "Submission for decision");
  await expectAccessible(amina);
  await amina.getByRole("button", { name: "Start it" }).click();
  await amina.getByRole("heading", { level: 1, name: /^Write S-/ }).waitFor();
  for (const [name, text] of [["What is asked of the principal", "Agree the finding and the payment."], ["Decision asked for by", "30/01/2026"], ["In short", "She waited eleven months."], ["The issues to decide", "Was the wait avoidable?"], ["Recommendation", "Uphold, with £600."], ["Risk: what could go wrong, and how grave it would be", "Low."]] as const)
    await amina.getByRole("textbox", { name }).fill(text);
  for (const [at, course] of ["Uphold, with a payment", "Uphold, with an apology"].entries()) await amina.getByRole("textbox", { name: "The course" }).nth(at).fill(course);
  await expectAccessible(amina);
  await amina.getByRole("button", { name: "Save the pack" }).click();
  await amina.getByRole("heading", { level: 1, name: "A referral lost twice" }).waitFor();
  address = amina.url();
  await carryOut(amina, "Send to the Private Office");
  await amina.getByText("Received by the Private Office").first().waitFor();
  await expectAccessible(amina);
});

test("[PO-12, PO-65] it is routed, assessed and returned once; its author sees why on Today and on the record, and sends it again", async () => {
  await helen.goto(address);
  await carryOut(helen, "Route", async (dialog) => {
    expect(await dialog.getByRole("radio", { name: /Ruth Adeyemi — .*cannot have this/ }).isDisabled()).toBe(true);
    await dialog.getByRole("radio", { name: /Helen Marsh/ }).check();
  });
  await assess(3);
  await helen.getByText(/Not yet met:/).waitFor();
  await carryOut(helen, "Return for further work", async (dialog) => {
    await dialog.getByRole("combobox", { name: "Why it goes back" }).fill("Facts");
    await helen.getByRole("option", { name: "Facts or evidence are missing" }).click();
    await dialog.getByRole("textbox", { name: "What is wanted" }).fill("Say when the second referral was lost.");
    await dialog.getByRole("textbox", { name: "Back by" }).fill("21/01/2026");
  });
  await amina.goto(story.baseUrl);
  await amina.getByRole("region", { name: "Needs you" }).getByText("Returned to you: A referral lost twice").waitFor();
  await amina.goto(`${address}?tab=history`);
  await amina.getByText("Say when the second referral was lost.").waitFor();
  await carryOut(amina, "Send to the Private Office");
  await helen.goto(address);
  await helen.getByText("round 2", { exact: true }).first().waitFor();
  await assess(6);
  await carryOut(helen, "Mark as ready", (dialog) => dialog.getByRole("textbox", { name: "Why a principal is needed" }).fill("The press follows it."));
  await helen.getByText("Ready for consideration").first().waitFor();
});

test("[PO-04, PO-06] the Casework Manager moves it in the week plan by keyboard alone, and the focus goes with it", async () => {
  await helen.goto(`${story.baseUrl}/submissions/plan`);
  await helen.getByRole("region", { name: "Ready and not planned" }).getByText("A referral lost twice").waitFor();
  await expectAccessible(helen);
  const move = helen.getByRole("button", { name: /^Move S-/ });
  await move.focus();
  await helen.keyboard.press("Enter");
  await helen.getByRole("menuitem", { name: /^Thursday 15 January · Sam Reid, 0 of 4/ }).focus();
  await helen.keyboard.press("Enter");
  const day = helen.getByRole("region", { name: "Sam Reid" }).getByRole("region", { name: "Thursday 15 January 2026" });
  await day.getByText("A referral lost twice").waitFor();
  await day.getByText("1 of 4").waitFor();
  await helen.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Move S-"));
});

test("[PO-04, PO-06] what somebody else moves with the mouse moves on an open plan, and a day on which nobody is there is refused with the reason", async () => {
  const other = await open("Helen Marsh");
  await other.goto(`${story.baseUrl}/submissions/plan`);
  await other.getByRole("region", { name: "Thursday 15 January 2026" }).first().getByText("A referral lost twice").waitFor();
  const desk = helen.getByRole("region", { name: "Sam Reid" });
  await desk.locator("[draggable=true]", { hasText: "A referral lost twice" }).dragTo(desk.getByRole("region", { name: "Friday 16 January 2026" }));
  await other.getByRole("region", { name: "Friday 16 January 2026" }).first().getByText("A referral lost twice").waitFor();
  await away(story.world, "Sam Reid", true);
  await helen.getByRole("button", { name: /^Move S-/ }).click();
  await helen.getByRole("menuitem", { name: /^Thursday 15 January · Sam Reid/ }).click();
  await helen.getByText(/Sam Reid is away on 15 January 2026/).first().waitFor();
});

test.each([768, 1024])("[PO-11, PO-47, PO-72] at %i pixels the deputy reads it whole, with its papers, while the principal is away", async (width) => {
  const farah = await open("Farah Aziz", width);
  await farah.goto(`${story.baseUrl}/submissions/reading`);
  await farah.getByRole("heading", { level: 2, name: "A referral lost twice" }).waitFor();
  await farah.getByText(/It lies with Sam Reid, who is away. You sign instead/).waitFor();
  await farah.getByText("Uphold, with an apology").first().waitFor();
  await farah.getByText("No papers are with it.").waitFor();
  await expectAccessible(farah);
});

test("[PO-11, PO-15, PO-72] the deputy agrees with changes under the scheme, and the author sees what was decided and why", async () => {
  const farah = await open("Farah Aziz", 1024);
  await farah.goto(`${story.baseUrl}/submissions/reading`);
  await carryOut(farah, "Agree with changes", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What you decide instead" }).fill("Uphold, with £800.");
    await dialog.getByRole("textbox", { name: "Why" }).fill("She waited longer than we said.");
  });
  await farah.getByText("Nothing waits for your decision").waitFor();
  await amina.goto(`${address}?tab=history`);
  await amina.getByText("Farah Aziz, instead of Ombudsman (Sam Reid) under the delegation scheme").waitFor();
  await amina.getByText("She waited longer than we said.").waitFor();
  await amina.getByText("Uphold, with £600.").first().waitFor();
  await amina.getByText("Uphold, with £800.").waitFor();
  await amina.goto(`${story.baseUrl}/notifications`);
  await amina.getByText(/was decided. It says why./).first().waitFor();
});

test("[PO-10, PO-18] who was told is recorded; the author's rate stands on the page of those right first time; the lists are kept in administration", async () => {
  await helen.goto(`${address}?tab=telling`);
  await carryOut(helen, "Record who was told", (dialog) => dialog.getByRole("textbox", { name: "Who" }).fill("Dana Fox"));
  await carryOut(helen, "All were told");
  await helen.goto(`${story.baseUrl}/submissions/right-first-time`);
  await helen.getByRole("row", { name: /Amina Yusuf 1 0 0 % 1/ }).waitFor();
  await expectAccessible(helen);
  await helen.goto(`${story.baseUrl}/submissions`);
  await helen.getByRole("link", { name: /^S-/ }).first().waitFor();
  await expectAccessible(helen);
  const sam = await open("Sam Reid");
  await sam.goto(`${story.baseUrl}/administration/reference-data`);
  await carryOut(sam, "Add to the checklist or reasons", (dialog) => dialog.getByRole("textbox", { name: "What it is called" }).fill("The person's own wish is said"));
  await sam.getByRole("region", { name: "Submissions" }).getByText("The person's own wish is said").waitFor();
});

test("[PO-17] the executive assistant settles a straightforward one without a principal and says why; its author reads it, and the Casework Manager finds it by whoever settled it", async () => {
  const id = await submissionsIn(story.world).sent({ complexity: 1, title: "A copy of her own letter" });
  const ruth = await open("Ruth Adeyemi");
  await ruth.goto(`${story.baseUrl}/submissions/${id}/show`);
  await ruth.getByRole("heading", { level: 1, name: "A copy of her own letter" }).waitFor();
  // The office put a point of its own on the checklist meanwhile.
  await assess(7, ruth);
  await ruth.getByText("Assessed", { exact: true }).first().waitFor();
  await carryOut(ruth, "Settle without a principal", (dialog) => dialog.getByRole("textbox", { name: "Why no principal is needed" }).fill("The office agreed the same twice this year."));
  await ruth.getByText("Agreed, without a principal").first().waitFor();
  await expectAccessible(ruth);
  await amina.goto(`${story.baseUrl}/submissions/${id}/show?tab=history`);
  await amina.getByText("Ruth Adeyemi, without a principal under the delegation scheme").waitFor();
  await amina.getByText("The office agreed the same twice this year.").first().waitFor();
  await helen.goto(`${story.baseUrl}/submissions?filter=${encodeURIComponent(JSON.stringify({ settledOn: { isNull: false } }))}`);
  await helen.getByRole("row", { name: /A copy of her own letter/ }).getByText("Ruth Adeyemi").first().waitFor();
});
