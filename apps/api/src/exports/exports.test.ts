import { openWorld, type Who, type World } from "@remit/test/office/world";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parse } from "csv-parse/sync";
import { serve, type FrontDoor } from "../server.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let world: World;
let door: FrontDoor;
beforeAll(async () => {
  world = await openWorld();
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
  await world.sql(`UPDATE cases SET title = '=HYPERLINK("http://x")' WHERE reference = 'C-2026-000001'`);
  await world.sql("UPDATE cases SET title = E'\\t@home, \"quoted\"' WHERE reference = 'C-2026-000002'");
});
afterAll(async () => { await door.close(); await world.close(); });

const columns = [{ name: "reference", label: "Reference" }, { name: "title", label: "Title" }, { name: "status", label: "Status" }, { name: "body.name", label: "Body" }, { name: "complainant.name", label: "Complainant" }, { name: "isSensitive", label: "Sensitive" }, { name: "pendingWorkitems", label: "Open work" }];
const at = (list: string, question: object) => `http://127.0.0.1:${door.port}/exports/${list}?ask=${encodeURIComponent(JSON.stringify(question))}`;
const get = async (as: Who, list: string, question: object, more: { headers?: Record<string, string>; signal?: AbortSignal } = {}) =>
  fetch(at(list, question), { ...more, headers: { cookie: await world.cookie(as), ...more.headers } });
const entries = (action: string) => world.sql<{ name: string; particulars: Record<string, unknown> }>("SELECT s.name, e.particulars FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.action = $1 ORDER BY e.at", [action]);
/** Waits for what follows an answer by itself; a minute at most. */
const until = async (holds: () => Promise<boolean>) => { for (let tries = 0; !(await holds()); tries++) { expect(tries).toBeLessThan(600); await new Promise((later) => setTimeout(later, 100)); } };
const rowsOf = (text: string) => parse(text.slice(text.indexOf("\n\n") + 2), { columns: true }) as Record<string, string>[];
const body = (n: number) => `INSERT INTO bodies (name, kind, aliases) SELECT 'Body ' || g, 'Council', ARRAY[repeat('x', 600)] FROM generate_series(1, ${n}) g`;

test("a list goes out as a file with its marking, what it was narrowed to, and the columns that were asked for", async () => {
  const answer = await get("Dana Fox", "cases", { columns, filter: { status: { in: ["ASSESSMENT", "RECEIVED"] } }, orderBy: [{ field: "REFERENCE", direction: "DESC" }] });
  expect([answer.status, answer.headers.get("content-disposition")]).toEqual([200, 'attachment; filename="cases-2026-01-14.csv"']);
  const text = await answer.text();
  expect(text.split("\n").slice(0, 4)).toEqual([
    '"OFFICIAL-SENSITIVE: personal data · The named office"', '"Cases, exported by Dana Fox, Team leader, Team 2, on 14 January 2026 at 10:42"',
    '"Narrowed to: status is one of ASSESSMENT, RECEIVED"', '"In the order: reference, last first"']);
  expect(rowsOf(text).map((row) => [row["Reference"], row["Status"], row["Body"], row["Complainant"], row["Sensitive"], row["Open work"]])).toEqual([
    ["C-2026-000004", "Received", "Harbour Housing", "John Thornton", "no", "1"], ["C-2026-000002", "Received", "Westmere Hospital Trust", "Margaret Hale", "no", "1"], ["C-2026-000001", "Being assessed", "Westmere Hospital Trust", "Margaret Hale", "no", "2"]]);
});

test("no cell of it is a formula", async () => {
  const rows = rowsOf(await (await get("Dana Fox", "cases", { columns, orderBy: [{ field: "REFERENCE" }] })).text());
  expect(rows.slice(0, 2).map((row) => row["Title"])).toEqual([`'=HYPERLINK("http://x")`, `'\t@home, "quoted"`]);
});

test("who took what, how it was narrowed and how many rows there were is on record", async () => {
  await (await get("Grace Lomax", "serviceRequests", { columns: [{ name: "reference", label: "Reference" }], filter: { q: "Hale", caseGroup: { reference: { eq: "G-HALE" } } } })).text();
  expect((await entries("began an export")).at(-1)).toEqual({ name: "Grace Lomax", particulars: { list: "Service requests", filter: "matches “Hale” and case group’s reference is G-HALE", order: "the list’s own", columns: ["Reference"] } });
  const finished = () => entries("finished an export").then((all) => all.find(({ name }) => name === "Grace Lomax"));
  await until(async () => (await finished()) !== undefined);
  expect(await finished()).toEqual({ name: "Grace Lomax", particulars: { list: "Service requests", rows: 3 } });
});

test("what a person may not see is not there: no column, no row, no way to narrow by it", async () => {
  const text = await (await get("Ana Petrova", "cases", { columns })).text();
  expect(text).toContain('"Reference","Title","Status","Body","Sensitive","Open work"');
  for (const canary of ["Margaret", "Hale", "Thornton"]) expect(text).not.toContain(canary);
  expect(text.startsWith('"OFFICIAL · ')).toBe(true);
  const narrowed = await get("Ana Petrova", "cases", { columns, filter: { complainant: { name: { contains: "Hale" } } } });
  expect([narrowed.status, await narrowed.text()]).toEqual([403, expect.stringContaining("your position does not let you see it")]);
  expect((await get("Ana Petrova", "cases", { columns: [{ name: "complainant.email", label: "Email" }] })).status).toBe(403);
});

test("[CS-09] a sensitive case is in nobody's file without a need to know, and the view stands on its chain before", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Works on it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000003' AND s.name = 'Dana Fox'");
  const file = async (as: Who, list: string, name: string) => (await get(as, list, { columns: [{ name, label: "It" }] })).text();
  expect(await file("Owen Pryce", "cases", "reference")).not.toContain("C-2026-000003");
  expect(await file("Dana Fox", "serviceRequests", "case.reference")).toContain("C-2026-000003");
  expect((await entries("viewed")).map(({ name }) => name)).toEqual(["Dana Fox"]);
});

test("whoever may not have it is told why before anything is sent", async () => {
  const ask = async (list: string, question: object) => {
    const answer = await fetch(`http://127.0.0.1:${door.port}/exports/${list}`, { method: "POST", headers: { cookie: await world.cookie("Dana Fox"), "content-type": "application/json" }, body: JSON.stringify(question) });
    return `${answer.status} ${await answer.text()}`;
  };
  expect(await ask("cases", { columns })).toBe("204 ");
  expect(await ask("secrets", { columns })).toContain("404 ");
  expect(await ask("cases", { columns: [{ name: "search; DROP TABLE cases", label: "x" }] })).toMatch(/422 .*There is no column/);
  expect(await ask("cases", { columns, filter: { nonsense: 1 } })).toContain("422 ");
  expect(await ask("cases", { columns, orderBy: [{ field: "1; DROP TABLE cases" }] })).toContain("422 ");
  expect((await fetch(at("cases", { columns }))).status).toBe(401);
  expect((await get("Dana Fox", "cases", { columns }, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
});

describe("of many rows", () => {
  const wide = { columns: [{ name: "name", label: "Name" }, { name: "aliases", label: "Also known as" }] };
  beforeAll(async () => { await world.sql("DROP INDEX bodies_name"); await world.sql(body(150_000)); });

  /** The bytes of a file of this filter, and the most that was alive in this process at once beyond what was before, in MB: counted after two collections, of which the second waits until the first has given everything back, so that rubbish is not taken for memory in use. */
  async function reading(filter: object, isKept: boolean): Promise<{ mostMb: number; bytes: number }> {
    const alive = () => { collect(); collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
    const before = alive();
    const [kept, seen] = [[] as Uint8Array[], { bytes: 0, most: before, countedAt: 0 }];
    for await (const part of (await get("Dana Fox", "bodies", { ...wide, filter })).body as unknown as AsyncIterable<Uint8Array>) {
      if (isKept) kept.push(part);
      seen.bytes += part.length;
      if (seen.bytes - seen.countedAt < 10e6) continue;
      seen.countedAt = seen.bytes;
      seen.most = Math.max(seen.most, alive());
    }
    return { mostMb: (seen.most - before) / 1e6, bytes: seen.bytes };
  }

  test("memory does not grow with them, and it would if they were kept", async () => {
    await reading({ name: { startsWith: "Body 1" } }, false);
    const [streamed, held] = [await reading({}, false), await reading({}, true)];
    console.log(`an export of 150,000 wide rows: ${(streamed.bytes / 1e6).toFixed(0)} MB, of which at most ${streamed.mostMb.toFixed(0)} MB were alive at once; kept whole ${held.mostMb.toFixed(0)} MB`);
    expect(streamed.bytes).toBeGreaterThan(90e6);
    expect(streamed.mostMb).toBeLessThan(60);
    expect(held.mostMb).toBeGreaterThan(80);
  });

  test("whoever goes away stops it: PostgreSQL works on it no longer, and the record says that it was broken off", async () => {
    const leaving = new AbortController();
    const answer = await get("Dana Fox", "bodies", wide, { signal: leaving.signal });
    await answer.body!.getReader().read();
    leaving.abort();
    const isOver = async () => (await entries("broke off an export")).length === 1 && (await world.sql("SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY%' AND state = 'active'")).length === 0;
    await until(isOver);
    expect((await get("Dana Fox", "cases", { columns })).status).toBe(200);
  });
});
