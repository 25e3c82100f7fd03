import { importFindings } from "@remit/api/imports/findings";
import pg from "pg";
import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { learningIn } from "../office/learning.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, choose, openStoryOffice, pick, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [ana, helen, dana, amina, tom]: Page[] = [];
let theme = "";

/** Findings of two quarters: the same repair fails once in the earlier and five times in the later. */
const decided = ["2025-08-12", "2025-10-07", "2025-10-21", "2025-11-04", "2025-11-25", "2025-12-09"];
const file = `case_reference,body,body_type,decision_date,amended_at_review,category,complaint,finding\n${decided.map((day, at) => `${301 + at},Hilltop Homes,Housing Association,${day},0,Repairs,The repair to the roof did not hold and the leak came back,Maladministration`).join("\n")}\n`;

beforeAll(async () => {
  story = await openStoryOffice();
  theme = await learningIn(story.world).theme("Repairs that do not hold", { principle: "PUTTING_THINGS_RIGHT" });
  const client = new pg.Client({ connectionString: story.world.urls.appUrl });
  await client.connect();
  async function* bytes() { yield Buffer.from(file); }
  await importFindings(client, { bytes: bytes(), fileName: "findings.csv", source: "The ombudsman", today: "2026-01-14", startedById: null, isRehearsal: false, onIssues: () => undefined });
  await client.end();
  await story.world.sql("INSERT INTO theme_tags (theme_id, finding_id, case_id, evidence, words, tagged_on) SELECT $1, f.id, f.case_id, f.complaint, to_tsvector('english', f.complaint), '2026-01-12' FROM findings f JOIN cases c ON c.id = f.case_id WHERE c.source = 'The ombudsman'", [theme]);
  [ana, helen, dana, amina, tom] = await Promise.all((["Ana Petrova", "Helen Marsh", "Dana Fox", "Amina Yusuf", "Tom Pell"] as const).map(open));
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const today = async (page: Page, go: string) => {
  await page.goto(story.baseUrl);
  await page.getByRole("link", { name: go }).first().click();
};

test("[PO-52, PO-51] an analyst finds a theme that gets worse, opens the cases behind it and proposes a systemic issue", async () => {
  await ana!.goto(`${story.baseUrl}/worsening`);
  await ana!.getByText("“Repairs that do not hold” was found 5 times in Q4 2025, 4 more than in the quarter before.").waitFor();
  await ana!.getByRole("button", { name: "See its cases: Repairs that do not hold" }).click();
  const cases = ana!.getByRole("list", { name: "Cases: Repairs that do not hold" });
  await cases.getByRole("listitem").nth(4).waitFor();
  await expectAccessible(ana!);
  await cases.getByRole("link").first().click();
  await ana!.getByText("“The repair to the roof did not hold and the leak came back”").or(ana!.getByRole("link", { name: "Repairs that do not hold" })).first().waitFor();
  await ana!.goto(`${story.baseUrl}/worsening`);
  await ana!.getByRole("button", { name: "See its cases: Repairs that do not hold" }).click();
  await carryOut(ana!, "Propose a systemic issue", (dialog) => dialog.getByRole("textbox", { name: "What goes wrong again and again" }).fill("Repairs are closed before anybody looks whether they hold."));
  await ana!.getByRole("heading", { level: 1, name: "Repairs that do not hold" }).waitFor();
  await ana!.getByText("SI-000001").first().waitFor();
  await expectAccessible(ana!);
});

test("[PO-51] it is named and given to somebody, and each of its cases says that it belongs to it", async () => {
  await today(helen!, "Look at it");
  await carryOut(helen!, "Agree and give to an owner", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What it is called" }).fill("Repairs closed too early");
    await pick(helen!, "Who handles it", "Tom Pell");
    await dialog.getByRole("textbox", { name: "How it is to be handled" }).fill("Ask every landlord how a repair is closed.");
  });
  await helen!.getByText("Being handled").first().waitFor();
  const [{ id }] = await story.world.sql<{ id: string }>("SELECT case_id AS id FROM systemic_issue_cases LIMIT 1") as [{ id: string }];
  await amina!.goto(`${story.baseUrl}/cases/${id}/show?tab=themes`);
  await amina!.getByRole("region", { name: "Systemic issues" }).getByText("Repairs closed too early").waitFor();
  await expectAccessible(amina!);
});

test("[PO-13, PO-53, PO-42] a lesson is proposed from it, acted on, shared, read and used, and closed by another person with evidence", async () => {
  await ana!.reload();
  await ana!.getByRole("tab", { name: /Lessons/ }).click();
  await carryOut(ana!, "Propose a lesson", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What is to be learned, in a line" }).fill("Look before closing");
    await choose(ana!, "Whom it serves", "Bodies in jurisdiction");
    await dialog.getByRole("textbox", { name: "What should change" }).fill("Ask for a visit before a repair is closed.");
  });
  await ana!.getByRole("heading", { level: 1, name: "Look before closing" }).waitFor();
  await today(helen!, "Look at it");
  await carryOut(helen!, "Agree and give to an owner", async (dialog) => {
    await pick(helen!, "Who is to act on it", "Dana Fox");
    await dialog.getByRole("textbox", { name: "By when" }).fill("19/01/2026");
  });
  await today(dana!, "Say what changed");
  await carryOut(dana!, "Share with teams", () => pick(dana!, "Teams", "Customer Care Team 2"));
  await carryOut(dana!, "Record what changed", async (dialog) => {
    await dialog.getByRole("textbox", { name: "What shows that something changed" }).fill("Hilltop Homes visits before it closes: 20 of 20.");
    await pick(dana!, "Who checks whether it works", "Tom Pell");
    await dialog.getByRole("textbox", { name: "To be checked by" }).fill("19/01/2026");
  });
  await expectAccessible(dana!);
  await today(amina!, "Read it");
  await carryOut(amina!, "I have read it");
  await carryOut(amina!, "Say how you used it", (dialog) => dialog.getByRole("textbox", { name: "How you used it" }).fill("I asked whether anybody had looked."));
  await amina!.getByText("I asked whether anybody had looked.").first().waitFor();
  await today(tom!, "Check it");
  await carryOut(tom!, "Say whether it works", async (dialog) => {
    await dialog.getByRole("radio", { name: "It works", exact: true }).check();
    await dialog.getByRole("textbox", { name: "What you found" }).fill("No leak came back in three months.");
  });
  await tom!.getByText("Closed", { exact: true }).first().waitFor();
});

test("[PO-42, PO-53, PO-68] the office sees whether it learned, and every number opens what it counts", async () => {
  await ana!.goto(`${story.baseUrl}/insight`);
  const learned = ana!.getByRole("region", { name: "Did we learn?" });
  await learned.getByText("1 of 1", { exact: true }).waitFor();
  await learned.getByText(/lesson agreed in this time was found to work; 1 shows what changed/).waitFor();
  await learned.getByRole("link", { name: "1 systemic issue is open" }).waitFor();
  await learned.getByRole("button", { name: "Show the tables and the lessons" }).click();
  await learned.getByRole("table", { name: "Shared with teams, read and used" }).getByRole("row", { name: "Customer Care Team 2 1 1 1" }).waitFor();
  await expectAccessible(ana!);
  await learned.getByRole("table", { name: "Did we learn?" }).getByRole("row", { name: /^Q1 2026/ }).getByRole("cell").nth(3).getByRole("link", { name: "1" }).click();
  await ana!.getByRole("heading", { level: 1, name: "Lessons" }).waitFor();
  await ana!.getByRole("button", { name: "Remove: what is behind a number" }).waitFor();
  await ana!.getByRole("table", { name: "Lessons" }).getByText("Look before closing").waitFor();
  await ana!.goto(`${story.baseUrl}/lessons/shared`);
  await ana!.getByRole("table", { name: "Lessons shared with teams" }).getByText("Customer Care Team 2").waitFor();
  await expectAccessible(ana!);
});

test("[PO-52] a theme is suggested for a new complaint with its reason, and accepted with one press", async () => {
  await learningIn(story.world).finding("C-2026-000001", "The repair did not hold. The leak came back within a week.");
  const [{ id }] = await story.world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'C-2026-000001'") as [{ id: string }];
  await amina!.goto(`${story.baseUrl}/cases/${id}/show?tab=themes`);
  await amina!.getByRole("button", { name: "What may fit?" }).click();
  await amina!.getByRole("group", { name: "Suggested: Repairs that do not hold" }).getByText(/stand also in/).waitFor();
  await expectAccessible(amina!);
  await amina!.getByRole("button", { name: "Accept: Repairs that do not hold" }).click();
  await amina!.getByText(/as was suggested/).first().waitFor();
  await amina!.goto(`${story.baseUrl}/themes/${theme}/show`);
  await amina!.getByRole("heading", { level: 1, name: "Repairs that do not hold" }).waitFor();
  await expectAccessible(amina!);
});
