import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let helen: Page;

/** Each case has a deadline of twenty working days, and Helen manages calendars besides her casework. */
const prepare = async () => {
  await story.world.sql(`INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on)
    SELECT c.id, 'Case', c.id, 'Reply to the complainant', k.id, '2026-01-05', CASE WHEN c.reference = 'C-2026-000004' THEN 5 ELSE 20 END, CASE WHEN c.reference = 'C-2026-000004' THEN date '2026-01-12' ELSE '2026-02-02' END, '2026-02-02'
    FROM cases c, calendars k WHERE k.code = 'ENGLAND_AND_WALES'`);
  await story.world.sql("UPDATE roles SET permissions = permissions || '{manage-calendars}' WHERE name = 'Casework manager'");
};
const open = async (who: keyof typeof people) => {
  const page = await openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow });
  return page;
};
beforeAll(async () => {
  story = await openStoryOffice();
  await prepare();
  helen = await open("Helen Marsh");
  await helen.goto(`${story.baseUrl}/administration/calendars`);
});
afterAll(() => story.close());

const deadlines = () => story.world.sql<{ due: string; cases: number }>("SELECT due_on::text AS due, count(*)::int AS cases FROM clocks GROUP BY 1 ORDER BY 1");
const england = () => helen.getByRole("region", { name: "England and Wales", exact: true });

test("[PO-40] a calendar whose holidays run out says so while there is time", async () => {
  await england().getByText(/enter the next year/).waitFor();
  await expectAccessible(helen);
});

test("[PO-40] a late holiday is announced: the preview names every deadline that moves, from when to when, before anything is changed", async () => {
  await england().getByRole("button", { name: "Add a bank holiday…" }).click();
  const form = helen.getByRole("dialog", { name: "Add a bank holiday" });
  await form.getByRole("textbox", { name: "Day" }).fill("21/01/2026");
  await form.getByRole("textbox", { name: "What it is called" }).fill("Day of mourning");
  await form.getByRole("status").getByText("3 deadlines move later.").waitFor();
  const rows = form.getByRole("region", { name: "Deadlines that move" }).getByRole("row");
  await rows.filter({ hasText: "C-2026-000001" }).waitFor();
  expect(await rows.count()).toBe(4);
  expect(await rows.filter({ hasText: "C-2026-000001" }).innerText()).toMatch(/Delay in referral to a specialist[\s\S]*2 Feb[\s\S]*3 Feb/);
  expect(await deadlines()).toEqual([{ due: "2026-01-12", cases: 1 }, { due: "2026-02-02", cases: 3 }]);
  await expectAccessible(helen);
  await form.getByRole("button", { name: "Add a bank holiday" }).click();
  await england().getByText("Day of mourning").waitFor();
  expect(await deadlines()).toEqual([{ due: "2026-01-12", cases: 1 }, { due: "2026-02-03", cases: 3 }]);
});

test("[PO-40] the same day is not entered twice, and the form says what stands there", async () => {
  await england().getByRole("button", { name: "Add a bank holiday…" }).click();
  const form = helen.getByRole("dialog", { name: "Add a bank holiday" });
  await form.getByRole("textbox", { name: "Day" }).fill("21/01/2026");
  await form.getByRole("textbox", { name: "What it is called" }).fill("Again");
  await form.getByRole("button", { name: "Add a bank holiday" }).click();
  await form.getByRole("alert").getByText("21 January 2026 stands there already: Day of mourning.").waitFor();
  await form.getByRole("button", { name: "Cancel" }).click();
});

test("[PO-40] when it is taken back, the preview says that they move back, and they do", async () => {
  await helen.getByRole("button", { name: "Remove Day of mourning, 21 January 2026" }).click();
  const form = helen.getByRole("dialog", { name: "Remove this bank holiday" });
  await form.getByRole("status").getByText("3 deadlines move earlier.").waitFor();
  await expectAccessible(helen);
  await form.getByRole("button", { name: "Remove this bank holiday" }).click();
  await form.waitFor({ state: "detached" });
  expect(await deadlines()).toEqual([{ due: "2026-01-12", cases: 1 }, { due: "2026-02-02", cases: 3 }]);
});

test("[PO-40] the office closes for a day in every calendar", async () => {
  const closures = helen.getByRole("region", { name: "Office closures", exact: true });
  await closures.getByRole("button", { name: "Add an office closure…" }).click();
  const form = helen.getByRole("dialog", { name: "Add an office closure" });
  await form.getByRole("textbox", { name: "Day" }).fill("24/12/2026");
  await form.getByRole("textbox", { name: "Why the office is closed" }).fill("Christmas Eve");
  await form.getByRole("status").getByText("No deadline moves.").waitFor();
  await form.getByRole("button", { name: "Add an office closure" }).click();
  await closures.getByText("Thu 24 Dec").waitFor();
});

test("[PO-40] whoever does not manage calendars reads them and is offered nothing else", async () => {
  const lewis = await open("Lewis Grant");
  await lewis.goto(`${story.baseUrl}/administration/calendars`);
  await lewis.getByText("Christmas Eve").waitFor();
  expect(await lewis.getByRole("button", { name: /Add|Remove/ }).count()).toBe(0);
});
