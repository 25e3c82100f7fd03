import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let amina: Page;

beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql("UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Amina Yusuf') WHERE reference = 'G-HALE'");
  amina = await openPage({ baseUrl: story.baseUrl, as: people["Amina Yusuf"][0], now: frozenNow, width: 1440 });
});
afterAll(() => story.close());

const dialog = () => amina.getByRole("dialog");
const field = (name: string) => amina.getByRole("textbox", { name });
/** Chooses from a list that opens. */
const choose = async (label: string, option: string) => {
  await amina.getByRole("combobox", { name: label, exact: true }).click();
  await amina.getByRole("option", { name: option, exact: true }).click();
};
/** Presses a button of the page, fills what the form asks, and sends it. */
const carryOut = async (action: string, fill: () => Promise<void> = () => Promise.resolve()) => {
  await amina.getByRole("button", { name: action, exact: true }).first().click();
  await fill();
  await dialog().getByRole("button", { name: action, exact: true }).click();
  await dialog().waitFor({ state: "detached" });
};

test("[CS-27] while a name is typed, somebody of a like name who is here already is shown", async () => {
  await amina.getByRole("link", { name: "Cases", exact: true }).first().click();
  await expectAccessible(amina);
  await amina.getByRole("link", { name: "Open a case" }).click();
  await field("Name").fill("Margret Hale");
  await amina.getByRole("status", { name: "People of a like name" }).getByText("Margaret Hale").waitFor();
  await expectAccessible(amina);
  await amina.getByRole("button", { name: "It is Margaret Hale" }).click();
});

test("[CS-11, CS-13] how she wants to be met is in plain sight before anything is written", async () => {
  const banner = amina.getByRole("complementary", { name: "How the complainant wants to be met" });
  await banner.getByText("by letter").waitFor();
  expect(await banner.innerText()).toContain("Large print");
});

test("[CS-26, WM-07] the case joins her group, and so is at once with whoever holds it", async () => {
  await field("What the complaint is about, in a line").fill("No reply to three letters");
  await field("The complaint in a few sentences").fill("Ms Hale wrote three times between May and August and was not answered.");
  await amina.getByRole("combobox", { name: "Body complained about" }).fill("Westmere");
  await amina.getByRole("option", { name: "Westmere Hospital Trust" }).click();
  await amina.getByRole("radio", { name: /G-HALE/ }).check();
  await amina.getByRole("button", { name: "Add a head of complaint" }).click();
  await field("What was complained of").fill("Her letters were not answered");
  await choose("Category", "Communication");
  await expectAccessible(amina);
  await amina.getByRole("button", { name: "Open the case" }).click();
  await amina.getByRole("heading", { level: 1, name: "No reply to three letters" }).waitFor();
  expect(await amina.getByRole("article").innerText()).toMatch(/C-2026-\d{6}[\s\S]*Owner\s+Amina Yusuf/);
  await amina.getByRole("complementary", { name: "How the complainant wants to be met" }).waitFor();
  await expectAccessible(amina);
});

test("[WM-09] work is added with an area, and only that area's own sub-areas can be chosen", async () => {
  await amina.getByRole("tab", { name: /^Requests/ }).click();
  await carryOut("Add a service request", async () => {
    await choose("Area", "Change of payment method");
    await amina.getByRole("combobox", { name: "Sub-area" }).click();
    expect(await amina.getByRole("option").allInnerTexts()).toEqual(["None", "Bank details"]);
    await amina.getByRole("option", { name: "Bank details" }).click();
    await dialog().getByRole("textbox", { name: "What is to be done" }).fill("Ask the trust for its complaints log");
    await dialog().getByRole("textbox", { name: "Next action due" }).fill("16/01/2026");
    await expectAccessible(amina);
  });
  await amina.getByRole("heading", { level: 3, name: /Ask the trust for its complaints log/ }).waitFor();
});

test("[PO-64] a case cannot be decided while a head of complaint has no outcome, and the button says so", async () => {
  await carryOut("Start assessment");
  await amina.getByRole("tab", { name: /^Findings/ }).click();
  const decide = amina.getByRole("button", { name: "Decide", exact: true });
  await decide.waitFor();
  expect(await decide.isDisabled()).toBe(true);
  await amina.getByText("One finding has no outcome. Give it one before deciding.").waitFor();
});

test("[PO-64, WM-49] once each has its outcome it is decided; it cannot be put away while something on it is open", async () => {
  const row = amina.getByRole("row", { name: /Her letters were not answered/ });
  await row.getByRole("button", { name: "Edit" }).click();
  await choose("Outcome", "Upheld");
  await dialog().getByRole("button", { name: "Edit" }).click();
  await dialog().waitFor({ state: "detached" });
  await row.getByText("Upheld", { exact: true }).waitFor();
  await carryOut("Decide", async () => expect(await dialog().getByRole("textbox", { name: "Decided on" }).inputValue()).toBe("14/01/2026"));
  await amina.getByText("Complete or cancel what is open first.").waitFor();
  expect(await amina.getByRole("button", { name: "Close", exact: true }).isDisabled()).toBe(true);
});

test("[WM-44] the work is completed with what came of it, and the case is closed", async () => {
  await amina.getByRole("tab", { name: /^Requests/ }).click();
  await carryOut("Complete", () => dialog().getByRole("textbox", { name: "What came of it" }).fill("The log shows all three letters, unanswered."));
  await carryOut("Close");
  await amina.getByText("closed the case").waitFor();
  const told = await amina.getByRole("region", { name: "What happened" }).innerText();
  expect(told).toMatch(/Amina Yusuf \(Caseworker, Team 2\) completed SR-\d{6}/);
  expect(told).toContain("The log shows all three letters, unanswered.");
  await amina.getByRole("group", { name: "What can be done" }).first().getByRole("button", { name: "Reopen", disabled: false }).waitFor();
});

test("[CS-08] a document goes on the file, and what is no document of the office does not", async () => {
  await amina.getByRole("tab", { name: /^Documents/ }).click();
  const input = amina.locator("input[type=file]");
  await input.setInputFiles({ name: "complaints-log.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n") });
  await amina.getByRole("link", { name: "complaints-log.pdf" }).waitFor();
  await input.setInputFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]) });
  await amina.getByRole("heading", { name: "letter.pdf was not kept" }).waitFor();
  expect(await amina.getByRole("tabpanel").getByRole("heading", { level: 3 }).allInnerTexts()).not.toContain("letter.pdf");
  await expectAccessible(amina);
});
