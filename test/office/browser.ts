import { mkdir } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { chromium } from "./chromium.mjs";

/** Switches that keep the browser to itself: it asks nobody on the network but the office under test. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Milliseconds that a story waits for what a person would see: long, for a busy machine; what is there is never waited for. */
const patience = 45_000;

let launched: Promise<Browser> | undefined;
const pageErrors: string[] = [];

async function launch(): Promise<Browser> {
  const { executablePath, env } = await chromium();
  return playwright.launch({ executablePath, env, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

/** The file that the browser is open for. Modules stay from one file to the next, so each file's first page brings the hooks that end it. */
let openFor: string | undefined;

function browserOfThisFile(): Promise<Browser> {
  const { testPath } = expect.getState();
  if (!launched || testPath !== openFor) {
    [openFor, launched] = [testPath, launch()];
    afterEach(() => expect(pageErrors.splice(0)).toEqual([]));
    afterAll(async () => (await launched)?.close());
  }
  return launched;
}

/** How a page of the office is opened. */
export interface Visit {
  readonly baseUrl: string;
  /** The staff number of whoever signs in; nobody when left out. */
  readonly as?: string;
  /** CSS pixels; 1,280 when left out. */
  readonly width?: number;
  readonly colourScheme?: "light" | "dark";
  /** What the browser's clock says; its timers run on. The real time when left out. */
  readonly now?: Date;
}

/** Opens the office in a window of its own, signed in as that person. A page that throws fails its story. */
export async function openPage({ baseUrl, as, width = 1280, colourScheme = "light", now }: Visit): Promise<Page> {
  const browser = await browserOfThisFile();
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: colourScheme, locale: "en-GB", timezoneId: "Europe/London", reducedMotion: "reduce" });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  page.on("pageerror", (error) => pageErrors.push(String(error)));
  if (now) await page.clock.setFixedTime(now);
  await page.goto(baseUrl);
  if (as) await signIn(page, baseUrl, as);
  return page;
}

/** From within the page, so that the session's cookie obeys the browser's own rules. */
async function signIn(page: Page, baseUrl: string, staffNumber: string): Promise<void> {
  const status = await page.evaluate(async (number) => {
    const answer = await fetch("/session", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ as: number }) });
    return answer.status;
  }, staffNumber);
  if (status >= 400) throw new Error(`Signing in as ${staffNumber} was answered with ${status}.`);
  await page.goto(baseUrl);
}

/** No finding that axe calls serious or critical; each is shown with the elements that cause it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ target }) => target.join(" ")) }))).toEqual([]);
}

/** Keeps a picture of the whole page for people to look at; returns where it is. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(tmpdir(), `remit-screens-${userInfo().uid}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}
