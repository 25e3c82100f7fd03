import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let sam: Page;

const open = async (who: keyof typeof people) => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow });
  return page;
};
beforeAll(async () => {
  story = await openStoryOffice();
  sam = await open("Sam Reid");
  await sam.getByRole("link", { name: "Administration" }).first().click();
});
afterAll(() => story.close());

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const dialog = (name: string, page = sam) => page.getByRole("dialog", { name });
const confirm = async (name: string, page = sam) => {
  await dialog(name, page).getByRole("button", { name, exact: true }).click();
  await dialog(name, page).waitFor({ state: "detached" });
};
const choose = async (form: ReturnType<typeof dialog>, field: string, option: string) => {
  await form.getByRole("combobox", { name: field }).click();
  await sam.getByRole("option", { name: option }).first().click();
};
const canBeGivenWork = async (name: string) => {
  const { data } = await story.world.ask<{ myTeam: { members: { name: string; canBeGivenWork: boolean; because: string | null }[] } }>("Dana Fox", "{ myTeam { members { name canBeGivenWork because } } }");
  return data.myTeam.members.find((member) => member.name === name);
};

test("[AS-35, AS-40] the office is an outline that says where it is broken, what is vacant and where nobody deputises", async () => {
  await sam.getByText("Further Look Team A has caseworkers but no team leader's position.").waitFor();
  await expectAccessible(sam);
  await sam.getByRole("checkbox", { name: /^\d+ without a deputy$/ }).check();
  await sam.getByRole("link", { name: "Team leader, Team 2" }).waitFor();
});

test("[AS-36] an administrator adds a person; what is wrong is said at its field", async () => {
  await press(sam, "Add a person");
  const form = dialog("Add a person");
  await form.getByRole("textbox", { name: "Staff number" }).fill("z1");
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Zara Holt");
  await form.getByRole("textbox", { name: "Work e-mail address" }).fill("zara.holt@ombudsman.example");
  await form.getByRole("button", { name: "Add a person" }).click();
  const number = form.getByRole("textbox", { name: "Staff number" });
  await form.getByRole("alert").waitFor();
  expect(await number.getAttribute("aria-invalid")).toBe("true");
  expect(await form.locator(`[id="${await number.getAttribute("aria-describedby")}"]`).innerText()).toBe("Use 3 to 12 capital letters or digits.");
  await expectAccessible(sam);
  await number.fill("400099");
  await confirm("Add a person");
  await sam.getByRole("heading", { level: 1, name: "Zara Holt" }).waitFor();
  await sam.getByText("Induction not completed: no live work").waitFor();
});

test("[WM-01, WM-05] a position is opened in its place and she is appointed to it", async () => {
  await sam.getByRole("link", { name: "Administration" }).first().click();
  await sam.getByText("1 person holds no position").waitFor();
  await sam.getByRole("link", { name: "Customer Care", exact: true }).click();
  await press(sam, "Open a position");
  const form = dialog("Open a position");
  await choose(form, "Team", "Customer Care Team 2");
  await form.getByRole("textbox", { name: "What the position is called" }).fill("Caseworker, Team 2 (fifth desk)");
  await choose(form, "Role", "Caseworker");
  await expectAccessible(sam);
  await confirm("Open a position");
  await sam.getByRole("tab", { name: "Who works here" }).click();
  await sam.getByRole("link", { name: "Caseworker, Team 2 (fifth desk)" }).click();
  await press(sam, "Appoint");
  await dialog("Appoint").getByRole("combobox", { name: "Who" }).fill("Zara");
  await sam.getByRole("option", { name: "Zara Holt (400099)" }).click();
  await confirm("Appoint");
  await sam.getByText(/^Held by/).getByRole("link", { name: "Zara Holt" }).click();
  await sam.getByRole("heading", { level: 1, name: "Zara Holt" }).waitFor();
  await expectAccessible(sam);
});

test("[AS-36] she cannot be given work until her induction is complete, and her leader reads why", async () => {
  expect(await canBeGivenWork("Zara Holt")).toMatchObject({ canBeGivenWork: false, because: expect.stringContaining("induction") });
  await press(sam, "Complete induction");
  await expectAccessible(sam);
  await confirm("Complete induction");
  await sam.getByText("Induction not completed: no live work").waitFor({ state: "detached" });
  expect(await canBeGivenWork("Zara Holt")).toMatchObject({ canBeGivenWork: true, because: null });
});

test("[WM-04] a role is permissions as sentences; nobody changes what their own role allows, and is told so", async () => {
  await sam.goto(`${story.baseUrl}/administration/roles`);
  const own = sam.getByRole("region", { name: "Administrator", exact: true });
  await own.getByText("manage staff, roles, teams and positions").waitFor();
  await expectAccessible(sam);
  await own.getByRole("button", { name: "Edit" }).click();
  await dialog("Edit").getByRole("checkbox", { name: "read and verify the audit" }).uncheck();
  await expectAccessible(sam);
  await dialog("Edit").getByRole("button", { name: "Edit" }).click();
  await dialog("Edit").getByRole("alert").getByText(/You hold a position with the role Administrator/).waitFor();
  await dialog("Edit").getByRole("button", { name: "Cancel" }).click();
});

test("[WM-02] a segment's manager writes what was agreed, topic by topic; the earlier revision stays, with who and when", async () => {
  const grace = await open("Grace Lomax");
  await grace.getByRole("link", { name: "Administration" }).first().click();
  await grace.getByRole("link", { name: "Customer Care", exact: true }).click();
  const topic = grace.getByRole("region", { name: "Work allocation" });
  for (const [text, button] of [["Every morning before ten.", "Write the first revision…"], ["Every morning and after lunch.", "Write a new revision…"]] as const) {
    await topic.getByText(button).click();
    await dialog("Write on work allocation", grace).getByRole("textbox", { name: "What is agreed" }).fill(text);
    await confirm("Write on work allocation", grace);
    await topic.getByText(text).waitFor();
  }
  await topic.getByText(/^Revision 2, in effect since 14 January 2026; written by Grace Lomax/).waitFor();
  await topic.getByText("1 earlier revision").click();
  await topic.getByText("Every morning before ten.").waitFor();
  await expectAccessible(grace);
  expect(await grace.getByRole("link", { name: "Reference data" }).count()).toBe(0);
});

test("[WM-09] the lists that people choose from are kept: added to, renamed, retired and used again", async () => {
  await sam.goto(`${story.baseUrl}/administration/reference-data`);
  const areas = sam.getByRole("region", { name: "Work areas" });
  await press(sam, "Add a work area");
  await dialog("Add a work area").getByRole("textbox", { name: "What it is called" }).fill("Evidence");
  await confirm("Add a work area");
  await areas.getByRole("button", { name: "Retire: Evidence" }).click();
  await confirm("Retire");
  await areas.getByText("Retired").waitFor();
  await areas.getByRole("button", { name: "Use again: Evidence" }).waitFor();
  await expectAccessible(sam);
});

test("[CS-25] permissions are lent for a time, seen where they are administered, and taken back", async () => {
  const dana = await open("Dana Fox");
  await dana.getByRole("button", { name: "Dana Fox" }).click();
  await dana.getByRole("menuitem", { name: "My page" }).click();
  await dana.getByRole("link", { name: "As others see you" }).click();
  await press(dana, "Lend permissions…");
  const form = dialog("Lend permissions", dana);
  await form.getByRole("combobox", { name: "To whom" }).fill("Amina");
  await dana.getByRole("option", { name: "Amina Yusuf (400004)" }).click();
  await form.getByRole("textbox", { name: "Last day" }).fill("30/01/2026");
  await form.getByRole("textbox", { name: "Why" }).fill("Dana is at the tribunal.");
  await form.getByRole("checkbox", { name: "assign and reassign the work of your team" }).check();
  await expectAccessible(dana);
  await confirm("Lend permissions", dana);

  await sam.goto(`${story.baseUrl}/administration/loans`);
  await sam.getByRole("heading", { name: "Dana Fox to Amina Yusuf" }).waitFor();
  await expectAccessible(sam);
  await press(sam, "Take back");
  await confirm("Take back");
  await sam.getByText("Taken back; nothing is lent.").waitFor();
});
