import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import type { Office } from "./office-interface.js";
import { FrontDoor, serve } from "./server.js";

let consoleDirectory: string;
let door: FrontDoor;
let databaseAnswers: () => Promise<void>;
let finishSlowOne: () => void;
let slowOneArrived: Promise<void>;

beforeAll(() => {
  consoleDirectory = mkdtempSync(join(tmpdir(), "remit-console-"));
  mkdirSync(join(consoleDirectory, "assets"));
  writeFileSync(join(consoleDirectory, "index.html"), "<!doctype html><title>The console</title>");
  writeFileSync(join(consoleDirectory, "assets", "app-5f2c.js"), "console.log('the office');".repeat(100));
});
afterEach(() => door.close());
afterAll(() => rmSync(consoleDirectory, { recursive: true }));

/** The smallest thing that is an office to a server. */
function office(): Office {
  const routes = express.Router();
  slowOneArrived = new Promise((arrived) => {
    routes.get("/slow", (_, response) => { finishSlowOne = () => void response.json({ finished: true }); arrived(); });
  });
  routes.get("/live", (_, response) => { response.writeHead(200, { "content-type": "text/event-stream" }).write(": open\n\n"); });
  routes.get("/broken", () => { throw new Error("the words of the driver"); });
  routes.post("/json", express.json(), (asked, response) => { response.json(asked.body); });
  databaseAnswers = async () => undefined;
  return { routes: [routes], isDemonstration: true, graphql: (_, response) => void response.end("answered by GraphQL"), ready: () => databaseAnswers(), close: async () => undefined };
}

const open = async () => { door = await serve(office(), { port: 0, host: "127.0.0.1", consoleDirectory }); };
const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${door.port}${path}`, init);
const browser = { headers: { accept: "text/html,application/xhtml+xml" } };

test("while it opens, the office is up but not ready, and says so", async () => {
  door = await FrontDoor.open({ port: 0, host: "127.0.0.1", consoleDirectory });
  expect((await get("/health")).status).toBe(200);
  const ready = await get("/ready");
  expect([ready.status, await ready.json()]).toEqual([503, { status: "starting", reason: "The office is opening. Try again in a moment." }]);
  expect([(await get("/graphql")).status, (await get("/")).headers.get("retry-after")]).toEqual([503, "2"]);
  door.admit(office());
  expect((await get("/ready")).status).toBe(200);
});

test("it is not ready while the database fails, or takes more than a second", async () => {
  await open();
  databaseAnswers = () => Promise.reject(new Error("the words of the driver"));
  expect(await (await get("/ready")).json()).toEqual({ status: "unready", reason: "The database does not answer." });
  databaseAnswers = () => new Promise(() => undefined);
  expect(await (await get("/ready")).json()).toEqual({ status: "unready", reason: "The database did not answer within a second." });
  expect((await get("/health")).status).toBe(200);
});

test("GraphQL is answered ahead of everything, the console at every page of its own, and unknown addresses as such", async () => {
  await open();
  expect(await (await get("/graphql?a=1")).text()).toBe("answered by GraphQL");
  for (const page of ["/", "/cases/018f", "/work-management"]) expect(await (await get(page, browser)).text()).toContain("The console");
  for (const path of ["/api/cases", "/files/1", "/assets/gone.js", "/favicon.gif", "/live/x"]) {
    const answer = await get(path, browser);
    expect([path, answer.status, await answer.json()]).toEqual([path, 404, { error: "There is no such page." }]);
  }
  for (const path of ["/", "/cases/018f"]) expect((await get(path, { headers: { accept: "application/json" } })).status).toBe(404);
  expect([(await get("/", { headers: { accept: "*/*" } })).status, (await get("/cases/018f", { headers: { accept: "*/*" } })).status]).toEqual([200, 404]);
});

test("hashed files are kept for a year and sent compressed; the page itself is asked for every time", async () => {
  await open();
  const asset = await get("/assets/app-5f2c.js");
  expect([asset.headers.get("cache-control"), asset.headers.get("content-encoding")]).toEqual(["public, max-age=31536000, immutable", "gzip"]);
  expect(await asset.text()).toContain("the office");
  expect((await get("/assets/app-5f2c.js", { headers: { "accept-encoding": "identity" } })).headers.get("content-encoding")).toBeNull();
  expect((await get("/", browser)).headers.get("cache-control")).toBe("no-cache");
});

test("every page carries a policy that lets nothing in from elsewhere", async () => {
  await open();
  const { headers } = await get("/", browser);
  expect(headers.get("content-security-policy")).toMatch(/default-src 'self';script-src 'self';.*frame-ancestors 'none'/);
  expect([headers.get("x-content-type-options"), headers.get("x-powered-by")]).toEqual(["nosniff", null]);
});

test("a failure says nothing of its inside, and a request that cannot be read is the caller's", async () => {
  await open();
  const broken = await get("/broken");
  expect([broken.status, await broken.text()]).toEqual([500, expect.not.stringContaining("driver")]);
  expect((await get("/json", { method: "POST", headers: { "content-type": "application/json" }, body: "{half" })).status).toBe(400);
});

test("closing ends live streams at once, lets a request under way finish, and takes no more", async () => {
  await open();
  const live = await get("/live");
  const slow = get("/slow");
  await slowOneArrived;
  const { port } = door;
  const closed = door.close();
  expect(await live.text()).toBe(": open\n\n");
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
  finishSlowOne();
  expect(await (await slow).json()).toEqual({ finished: true });
  await closed;
});

test("a connection kept alive does not keep the office from closing", async () => {
  await open();
  await new Promise((resolve) => request({ port: door.port, path: "/health", headers: { connection: "keep-alive" } }, (answer) => answer.resume().once("end", resolve)).end());
  const before = Date.now();
  await door.close();
  // It was let go, and not cut off when the ten seconds were over.
  expect(Date.now() - before).toBeLessThan(9_000);
});

test("a taken port is one sentence with the remedy", async () => {
  await open();
  await expect(FrontDoor.open({ port: door.port, host: "127.0.0.1" })).rejects.toThrow(`Port ${door.port} is taken by another program. Stop it, or choose another port: PORT=${door.port + 1} npm start`);
  await expect(FrontDoor.open({ port: 0, host: "203.0.113.7" })).rejects.toThrow("HOST=203.0.113.7 is not an address of this machine");
});
