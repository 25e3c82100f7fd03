import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
const open = async (who: keyof typeof people, path: string, width?: number) => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, ...(width && { width }) });
  await page.goto(`${story.baseUrl}${path}`);
  return page;
};
beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql(`INSERT INTO rota_needs (team_id, name, weekday, from_time, to_time, required, starts_on) SELECT id, 'Telephones', 3, '09:00', '17:00', 6, '2026-01-01' FROM teams WHERE name = 'Customer Care Team 2'`);
});
afterAll(() => story.close());

const fill = async (page: Page, label: string, value: string) => page.getByRole("textbox", { name: label }).fill(value);

test("[CS-22] leave is asked for with the gap that it leaves in sight, the leader sees the gap too and agrees, and everyone's rota shows it", async () => {
  const amina = await open("Amina Yusuf", "/rota");
  await amina.getByRole("rowheader", { name: "Ben Carter" }).waitFor();
  await expectAccessible(amina);
  await amina.getByRole("button", { name: "Ask for leave…" }).click();
  const form = amina.getByRole("dialog", { name: "Ask for leave" });
  await fill(amina, "First day", "21/01/2026");
  await fill(amina, "Last day", "22/01/2026");
  await form.getByText("Takes 2 working days.").waitFor();
  await form.getByText("Wednesday 21 January 2026: Telephones, 09:00 to 17:00: 5 of 6").waitFor();
  await expectAccessible(amina);
  await form.getByRole("button", { name: "Ask for leave", exact: true }).click();
  await form.waitFor({ state: "detached" });
  await amina.getByRole("region", { name: "Your leave and absences" }).getByText("Annual leave · 2 working days · asked for").waitFor();
  expect(await amina.getByRole("button", { name: "Agree" }).count()).toBe(0);

  const dana = await open("Dana Fox", "/rota");
  const asked = dana.getByRole("region", { name: "For you to decide" });
  await asked.getByText("Amina Yusuf").waitFor();
  await asked.getByRole("button", { name: "Agree" }).click();
  const agreeing = dana.getByRole("dialog", { name: "Agree" });
  await agreeing.getByText("Wednesday 21 January 2026: Telephones, 09:00 to 17:00: 5 of 6").waitFor();
  await agreeing.getByRole("button", { name: "Agree" }).click();
  await asked.waitFor({ state: "detached" });
  await dana.getByRole("region", { name: "Gaps in cover" }).getByText("Wednesday 21 January 2026: Telephones, 09:00 to 17:00: 5 of 6").waitFor();
  await amina.getByText("agreed by Dana Fox").waitFor();
});

test("[CS-22] sickness is put on record without a last day; why is not for colleagues; whoever assigns work is warned", async () => {
  const dana = await open("Dana Fox", "/rota");
  await dana.getByRole("button", { name: "Record an absence…" }).click();
  const form = dana.getByRole("dialog", { name: "Record an absence" });
  await form.getByRole("combobox", { name: "Who is away" }).click();
  await dana.getByRole("option", { name: "Chidi Okafor" }).click();
  await fill(dana, "First day", "14/01/2026");
  await form.getByRole("button", { name: "Record an absence" }).click();
  await form.waitFor({ state: "detached" });

  const amina = await open("Amina Yusuf", "/rota", 390);
  await amina.getByRole("listitem").filter({ hasText: "Chidi Okafor" }).getByText("away 14 Jan to 31 Jan").waitFor();
  expect(await amina.locator("main").innerText()).not.toContain("Sickness");
  await expectAccessible(amina);

  await dana.goto(`${story.baseUrl}/work-management`);
  await dana.getByRole("button", { name: /^Chidi Okafor/ }).click();
  await dana.getByRole("region", { name: "Unassigned requests", exact: true }).getByRole("checkbox", { name: "Choose SR-000101" }).check();
  await dana.getByText("Chidi Okafor is away, with no date of return.").waitFor();
});

test("[CS-22, CS-32] what is to be covered is ended by whoever leads the team, and somebody is taken off again; for others there is nothing to press", async () => {
  await story.world.sql(`INSERT INTO rota_shifts (team_id, staff_id, "on", from_time, to_time, name) SELECT t.id, s.id, '2026-01-22', '17:00', '20:00', 'Evening line' FROM teams t, staff_members s WHERE t.name = 'Customer Care Team 2' AND s.name = 'Priya Nair'`);
  const amina = await open("Amina Yusuf", "/rota");
  const toCover = (page: Page) => page.getByRole("region", { name: "What is to be covered" });
  await toCover(amina).getByText("Telephones, every Wednesday, 09:00 to 17:00").waitFor();
  expect(await toCover(amina).getByRole("button").count()).toBe(0);
  const dana = await open("Dana Fox", "/rota");
  await toCover(dana).getByRole("button", { name: "End it" }).click();
  await fill(dana, "Last day", "13/01/2026");
  await dana.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  await dana.getByRole("dialog").getByText("Give a last day that is today or later, and not before the first.").waitFor();
  await fill(dana, "Last day", "28/01/2026");
  await dana.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  await toCover(dana).getByText("until 28 January 2026").waitFor();
  const turns = dana.getByRole("region", { name: "Who is on next" });
  await turns.getByRole("button", { name: "Take off the rota" }).click();
  await dana.getByRole("dialog").getByText("Priya Nair is no longer on for Evening line on 22 January 2026, 17:00 to 20:00.").waitFor();
  await dana.getByRole("dialog").getByRole("button", { name: "Take off the rota" }).click();
  await turns.waitFor({ state: "detached" });
  await expectAccessible(dana);
});
