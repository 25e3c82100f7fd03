import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expectAccessible, openPage, screenshot } from "./browser.js";

/** A page of the smallest office: it greets whoever has signed in, and shows what the test asks for. */
const pageFor = (who: string | undefined, main: string): string =>
  `<!doctype html><html lang="en"><title>Office</title><main><h1>${who ? `Signed in as ${who}` : "Sign in"}</h1>${main}</main></html>`;

let server: Server;
let baseUrl: string;
let main = "<p>Nothing waits for you.</p>";

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.method !== "POST") return void response.setHeader("content-type", "text/html").end(pageFor(request.headers.cookie?.split("=")[1], main));
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => response.writeHead(204, { "set-cookie": `__Host-session=${(JSON.parse(body) as { as: string }).as}; Path=/; Secure; HttpOnly; SameSite=Lax` }).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((closed) => server.close(closed)));

test("a page opens signed in, keeps the session's cookie and can be photographed", async () => {
  const page = await openPage({ baseUrl, as: "10042", width: 390, colourScheme: "dark" });
  expect(await page.textContent("h1")).toBe("Signed in as 10042");
  expect(await page.evaluate(() => [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches])).toEqual([390, true]);
  await expectAccessible(page);
  expect((await readFile(await screenshot(page, "browser-test"))).length).toBeGreaterThan(1_000);
});

test("nobody is signed in unless asked, and the browser's clock can be set", async () => {
  const page = await openPage({ baseUrl, now: new Date("2026-01-14T10:42:00Z") });
  expect(await page.textContent("h1")).toBe("Sign in");
  expect(await page.evaluate(() => new Date().toLocaleString("en-GB"))).toBe("14/01/2026, 10:42:00");
});

test("text too faint to read and a nameless button are refused", async () => {
  main = `<p style="color:#ccc;background:#fff">faint</p><button></button>`;
  const page = await openPage({ baseUrl });
  await expect(expectAccessible(page)).rejects.toThrow(/button-name[\s\S]*color-contrast|color-contrast[\s\S]*button-name/);
});

test("the browser reaches nothing beyond this machine", async () => {
  const page = await openPage({ baseUrl });
  await expect(page.goto("http://example.com/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
});
