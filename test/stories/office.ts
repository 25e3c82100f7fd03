import type { Page } from "playwright-core";
import { openWorld, type World } from "../office/world.js";
import { serve } from "@remit/api/server";

/** The named world behind its own front door, as a browser sees it. */
export interface StoryOffice {
  readonly world: World;
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Where a console built elsewhere lies; left out, the one in apps/console/dist is served. */
const consoleDirectory = process.env["REMIT_CONSOLE_DIRECTORY"];

/** Opens the named world of a story with the console that was built beforehand. */
export async function openStoryOffice(): Promise<StoryOffice> {
  const world = await openWorld();
  const door = await serve(world.office, { port: 0, host: "127.0.0.1", ...(consoleDirectory && { consoleDirectory }) });
  return {
    world,
    baseUrl: `http://127.0.0.1:${door.port}`,
    close: async () => {
      await door.close();
      await world.close();
    },
  };
}

/** Chooses an entry of a list that a form offers. */
export const choose = async (page: Page, label: string, option: string) => {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
};

/** Finds a record by typing, and takes it. */
export const pick = async (page: Page, label: string, typed: string) => {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: new RegExp(typed) }).click();
};

/** Presses a button, fills in what it asks, and sends it. */
export const carryOut = async (page: Page, name: string, fill: (dialog: ReturnType<Page["getByRole"]>) => Promise<unknown> = async () => undefined) => {
  await page.getByRole("button", { name, exact: true }).first().click();
  const dialog = page.getByRole("dialog");
  await fill(dialog);
  await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
};
