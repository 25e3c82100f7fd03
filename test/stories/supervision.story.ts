import { lookAfterSupervision } from "@remit/api/workload/supervision.watch";
import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { giveGroup } from "../office/casework.js";
import { frozenNow, people, type Who } from "../office/world.js";
import { carryOut, openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let [amina, dana]: Page[] = [];
beforeAll(async () => {
  story = await openStoryOffice();
  await giveGroup(story.world, "G-HALE", "Amina Yusuf");
  await story.world.sql("INSERT INTO supervision_standards (in_force_from, report_by_day, arrange_after_days) VALUES ('2025-11-01', 10, 14)");
  await lookAfterSupervision(story.world.office.door);
  [amina, dana] = [await open("Amina Yusuf"), await open("Dana Fox")];
});
afterAll(() => story.close());

const open = (who: Who) => openPage({ baseUrl: story.baseUrl, as: people[who][0], now: frozenNow, width: 1440 });
const go = (page: Page, path: string) => page.goto(`${story.baseUrl}${path}`);
const own = (page: Page) => page.getByRole("region", { name: "Your own supervision" });
const toRecord = async (page: Page) => {
  await go(page, "/workload-records");
  await page.getByRole("link", { name: "WR-000001", exact: true }).click();
  await page.getByRole("heading", { name: "Amina Yusuf, December 2025" }).waitFor();
};

test("[WL-37] [WL-38] a worker fills the month in from the lines that the rules propose, adds what they do not know, and sends it before supervision", async () => {
  await go(amina!, "/supervision?month=2025-12");
  await own(amina!).getByText("No session is booked, and you have no record for December 2025 yet.").waitFor();
  await carryOut(amina!, "Fill in a workload record");
  await own(amina!).getByRole("link", { name: "WR-000001" }).click();
  await amina!.getByText("15 of 100 points: stable 15, extra 0, cases 0").waitFor();
  await carryOut(amina!, "Fill in", async (dialog) => {
    await dialog.getByRole("button", { name: "Add" }).click();
    await dialog.getByRole("textbox", { name: "What it is" }).fill("Covered the front desk");
    await dialog.getByRole("combobox", { name: "Counts among" }).click();
    await amina!.getByRole("option", { name: "Extra responsibilities" }).click();
    await dialog.getByRole("spinbutton", { name: "Points" }).last().fill("4");
    await dialog.getByRole("textbox", { name: "Why it has them" }).fill("Five mornings of it.");
  });
  await amina!.getByText("19 of 100 points: stable 15, extra 4, cases 0").waitFor();
  await expectAccessible(amina!);
  await carryOut(amina!, "Send for supervision");
  await amina!.getByText("none was held since this was sent", { exact: false }).waitFor();
});

test("[WL-44] [WL-42] the supervisor sees who was not supervised, books a session, and puts one off only with its new date", async () => {
  await go(dana!, "/supervision");
  await dana!.getByText("January 2026: 5 people were not supervised yet.").waitFor();
  await expectAccessible(dana!);
  const row = dana!.getByRole("row", { name: /^Amina Yusuf/ });
  await row.getByRole("button", { name: "Book supervision" }).click();
  const dialog = dana!.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "For which day" }).fill("14/01/2026");
  await dialog.getByRole("button", { name: "Book supervision" }).click();
  await row.getByRole("link", { name: "14 Jan" }).click();
  await dana!.getByRole("heading", { name: "Supervision of Amina Yusuf" }).waitFor();
  await dana!.getByRole("button", { name: "Cancel the session", exact: true }).click();
  const cancelling = dana!.getByRole("dialog", { name: "Cancel the session" });
  await cancelling.getByRole("textbox", { name: "Why" }).fill("A hearing.");
  await cancelling.getByRole("button", { name: "Cancel the session", exact: true }).click();
  await cancelling.getByText("Give the new date now", { exact: false }).first().waitFor();
  await cancelling.getByRole("button", { name: "Leave it as it is" }).click();
  await cancelling.waitFor({ state: "detached" });
  await carryOut(dana!, "Record that it was held", (form) => form.getByRole("textbox", { name: "What was talked about" }).fill("Went through the weight of each case."));
  await dana!.getByText("Went through the weight of each case.").waitFor();
  await expectAccessible(dana!);
});

test("[WL-37] [WL-40] both agree at supervision, and the record is frozen; both take it away", async () => {
  for (const page of [dana!, amina!]) {
    await toRecord(page);
    await carryOut(page, "Agree");
  }
  await amina!.getByRole("article").getByText("Agreed", { exact: true }).waitFor();
  await amina!.getByRole("button", { name: "Correct", exact: true }).waitFor();
  const [download] = await Promise.all([amina!.waitForEvent("download"), amina!.getByRole("link", { name: "Download the record as a Word document" }).click()]);
  expect(download.suggestedFilename()).toBe("WR-000001.docx");
  await expectAccessible(amina!);
});

test("[WL-41] [WL-50] a report that is late stands on Today; it takes the records as they stand, and goes to the manager above", async () => {
  await go(dana!, "/");
  await dana!.getByRole("region", { name: "Needs you" }).getByRole("listitem").filter({ hasText: "Report on the workload of December 2025" }).getByRole("link", { name: /^Make it/ }).click();
  await carryOut(dana!, "Report on the month", (dialog) => dialog.getByRole("textbox", { name: "What you say of the month" }).fill("Four have no record yet."));
  await dana!.getByRole("region", { name: "Each person", exact: true }).getByRole("row", { name: /Amina Yusuf/ }).getByText("WR-000001 agreed").waitFor();
  await dana!.getByRole("region", { name: "Month by month", exact: true }).getByRole("link", { name: "19" }).waitFor();
  await expectAccessible(dana!);
});

test("[WL-55] what was agreed is corrected in a new version, with its reason", async () => {
  await toRecord(dana!);
  await carryOut(dana!, "Correct", (dialog) => dialog.getByRole("textbox", { name: "What is wrong with it" }).fill("It was four mornings."));
  await dana!.getByText("There is a later version", { exact: true }).waitFor();
  await go(amina!, "/workload-records");
  await amina!.getByRole("link", { name: "WR-000002" }).click();
  await amina!.getByText("It was four mornings.", { exact: false }).waitFor();
});
