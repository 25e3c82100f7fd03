import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let idris: Page;

beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql("UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Idris Kay') WHERE reference = 'G-REVIEW'");
  await story.world.sql("UPDATE cases SET status = 'CLOSED', closed_on = '2026-01-10' WHERE reference = 'C-2026-000003'");
  idris = await openPage({ baseUrl: story.baseUrl, as: people["Idris Kay"][0], now: frozenNow, width: 1440 });
});
afterAll(() => story.close());

const dialog = () => idris.getByRole("dialog");

test("[CS-26] a customer with two cases is found by name and seen whole, the open and the closed", async () => {
  await idris.keyboard.press("/");
  await idris.getByRole("combobox", { name: "Search by reference, name or words" }).fill("thornton");
  await idris.getByRole("option", { name: /John Thornton j\.thornton/ }).click();
  await idris.getByRole("heading", { level: 1, name: "John Thornton" }).waitFor();
  await idris.getByText("1 open case and 1 closed case that you may see").waitFor();
  await idris.getByRole("rowheader", { name: "C-2026-000004" }).waitFor();
  await idris.getByRole("tab", { name: "Closed cases 1" }).click();
  await idris.getByRole("rowheader", { name: "C-2026-000003" }).waitFor();
  await expectAccessible(idris);
});

test("[CS-11, CS-13] how he wants to be met is kept up to date, and a way that cannot be used is refused", async () => {
  await idris.getByRole("button", { name: "Edit", exact: true }).click();
  await idris.getByRole("combobox", { name: "Prefers to hear from us by" }).click();
  await idris.getByRole("option", { name: "Telephone" }).click();
  await dialog().getByRole("textbox", { name: "What we do differently for them" }).fill("No calls before ten");
  await dialog().getByRole("button", { name: "Edit" }).click();
  await dialog().getByText("This way of contact needs a telephone number. Add it, or choose another way.").first().waitFor();
  await expectAccessible(idris);
  expect(await dialog().getByRole("textbox", { name: "What we do differently for them" }).inputValue()).toBe("No calls before ten");
  await dialog().getByRole("textbox", { name: "Telephone" }).fill("020 7946 0999");
  await dialog().getByRole("button", { name: "Edit" }).click();
  await dialog().waitFor({ state: "detached" });
  const banner = idris.getByRole("complementary", { name: "How the complainant wants to be met" });
  await banner.getByText("by telephone").waitFor();
  expect(await banner.innerText()).toContain("No calls before ten");
});

test("[WM-49] his case group does not go back to its segment while anything in it is open, and the page says what", async () => {
  await idris.getByRole("tab", { name: "Open cases 1" }).click();
  await idris.getByRole("link", { name: "C-2026-000004" }).click();
  await idris.getByRole("link", { name: /^G-REVIEW/ }).click();
  await idris.getByRole("heading", { level: 1, name: "John Thornton: review of our decision" }).waitFor();
  expect(await idris.getByRole("button", { name: "Return to segment" }).isDisabled()).toBe(true);
  await idris.getByText("1 service request is still open. Complete or cancel what is open, then return it.").waitFor();
  await idris.getByRole("tab", { name: "The customer’s other cases 1" }).click();
  await idris.getByRole("rowheader", { name: "C-2026-000003" }).waitFor();
  await expectAccessible(idris);
});

test("[WM-48] once nothing is open, it goes back to the segment", async () => {
  await idris.getByRole("tab", { name: "Open work 1" }).click();
  await idris.getByRole("link", { name: "C-2026-000004" }).click();
  await idris.getByRole("button", { name: "Cancel", exact: true }).click();
  await dialog().getByRole("textbox", { name: "Reason" }).fill("Acknowledged on the telephone.");
  await dialog().getByRole("button", { name: "Cancel", exact: true }).first().click();
  await dialog().waitFor({ state: "detached" });
  await idris.getByRole("link", { name: /^G-REVIEW/ }).click();
  await idris.getByRole("button", { name: "Return to segment" }).click();
  await dialog().getByRole("button", { name: "Return to segment" }).click();
  await dialog().waitFor({ state: "detached" });
  await idris.getByText("nobody yet: it waits in Further Look’s hopper").waitFor();
  expect(await story.world.sql("SELECT owner_position_id FROM case_groups WHERE reference = 'G-REVIEW'")).toEqual([{ owner_position_id: null }]);
});
