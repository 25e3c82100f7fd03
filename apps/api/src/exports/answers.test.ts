import { command } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { fillLearning } from "@remit/test/reading/counted-learning";
import { fill } from "@remit/test/reading/counted-office";
import { parse } from "csv-parse/sync";
import { cookbook } from "../insight/cookbook.js";
import { serve, type FrontDoor } from "../server.js";

/* The answer to a question as a file: whole, within what its reader may see, and no easier to see through than the answer itself. */

let world: World;
let door: FrontDoor;
beforeAll(async () => {
  world = await openWorld();
  await fill(world, 31, 120);
  await fillLearning(world, 32, 30);
  await world.sql("UPDATE bodies SET name = '=Body 1' WHERE name = 'Body 1'");
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => { await door.close(); await world.close(); });

const get = async (as: Who, question: object) => fetch(`http://127.0.0.1:${door.port}/exports/answers?ask=${encodeURIComponent(JSON.stringify(question))}`, { headers: { cookie: await world.cookie(as) } });
const text = async (as: Who, question: object) => (await get(as, question)).text();
const rowsOf = (file: string) => parse(file.slice(file.indexOf("\n\n") + 2)) as string[][];
const refusal = async (question: object, as: Who = "Ana Petrova") => { const answer = await get(as, question); return `${answer.status} ${await answer.text()}`; };
interface Group { readonly keys: readonly { readonly label: string | null; readonly value: string | null }[]; readonly count: number | null }

test("[PO-52] a statistic goes out as a file with its marking, what it counts and what it was narrowed to", async () => {
  const answer = await get("Ana Petrova", { text: 'query { findingStatistics(groupBy: [BODY_TYPE, DECIDED_YEAR], filter: { case: { body: { kind: { eq: "Council" } } } }) { keys { label } count medianless: rate(where: { outcome: { isUpheld: { eq: true } } }) behind } }' });
  expect([answer.status, answer.headers.get("content-disposition")]).toEqual([200, 'attachment; filename="findingStatistics-2026-01-14.csv"']);
  const file = await answer.text();
  expect(file.split("\n").slice(0, 3)).toEqual(['"OFFICIAL · The named office"', '"Finding statistics by body type, decided year, exported by Ana Petrova, Analyst, on 14 January 2026 at 10:42"', '"Narrowed to: case’s body’s kind is Council"']);
  expect(rowsOf(file)[0]).toEqual(["Body type", "Decided year", "Count", "Medianless"]);
  expect(rowsOf(file)).toContainEqual(["Council", "2025", expect.stringMatching(/^\d+$/), expect.stringMatching(/^(0|1|0\.\d+)$/)]);
});

test.each(cookbook.map((one) => [one.name, one.text] as const))("[PO-52] the file of the cookbook’s “%s” holds what the answer holds, in its order", async (_name, question) => {
  const { data } = await world.ask<Record<string, Record<string, unknown>[]>>("Ana Petrova", question);
  const said = (value: unknown) => (value === null ? "" : typeof value === "boolean" ? (value ? "yes" : "no") : String(value));
  const expected = Object.values(data)[0]!.map((group) => Object.entries(group).flatMap(([key, value]) => (key === "behind" ? [] : key === "keys" ? (value as Group["keys"]).map(({ label, value: plain }) => label ?? plain ?? "") : [said(value)])));
  const file = rowsOf(await text("Ana Petrova", { text: question })).slice(1);
  expect(file.map((row) => row.map((cell) => cell.replace(/^'=/, "=")))).toEqual(expected);
});

test("[WM-17] a file has every group, where the answer ends at its limit", async () => {
  const question = "{ findingStatistics(groupBy: [BODY, CATEGORY, DECIDED_MONTH], limit: 3) { keys { label } count } }";
  const all = (await world.ask<{ f: Group[] }>("Ana Petrova", "{ f: findingStatistics(groupBy: [BODY, CATEGORY, DECIDED_MONTH], limit: 1000) { keys { label value } count } }")).data.f;
  expect(all.length).toBeGreaterThan(50);
  expect(rowsOf(await text("Ana Petrova", { text: question })).slice(1)).toHaveLength(all.length);
});

test("no cell of a statistic is a formula", async () => {
  const rows = rowsOf(await text("Ana Petrova", { text: "{ caseStatistics(groupBy: [BODY]) { keys { label } count } }" }));
  expect(rows.map(([first]) => first)).toContain("'=Body 1");
});

test("[PO-52] what is protected is protected in the file too: the same rounded numbers, and no filter that singles out", async () => {
  const question = "query($filter: FindingFilter) { findingStatistics(groupBy: [BODY, DECIDED_MONTH], suppressSmallNumbers: true, limit: 1000, filter: $filter) { keys { label } count isWithheld rate(where: { outcome: { isUpheld: { eq: true } } }) } }";
  const { data } = await world.ask<{ findingStatistics: Group[] }>("Ana Petrova", question);
  const file = await text("Ana Petrova", { text: question });
  expect(file).toContain("with small numbers kept back and all others rounded to five");
  const counts = rowsOf(file).slice(1).map((row) => row[2]);
  expect(counts).toEqual(data.findingStatistics.map(({ count }) => (count === null ? "" : String(count))));
  expect(counts.filter((one) => one === "").length).toBeGreaterThan(20);
  expect(counts.every((one) => Number(one) % 5 === 0)).toBe(true);
  for (const filter of [{ case: { reference: { eq: "X-1" } } }, { case: { decidedOn: { eq: "2025-03-03" } } }]) expect(await refusal({ text: question, variables: { filter } })).toMatch(/^422 .*could single a record out/);
  expect(await refusal({ text: question.replace("rate(where: { outcome: { isUpheld: { eq: true } } })", 'rate(where: { complaint: { contains: "damp" } })') })).toMatch(/^422 .*could single a record out/);
});

test("[CS-09] a list that a question asks for is taken whole, with the columns that were selected and nothing that its reader may not see", async () => {
  const question = { text: "query($from: Date) { cases(first: 2, filter: { receivedOn: { gte: $from } }, orderBy: [{ field: REFERENCE, direction: DESC }]) { totalCount nodes { reference body { name } complainant { name } choices { action } } } }", variables: { from: "2026-01-01" } };
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  expect(rowsOf(await text("Ana Petrova", question))).toEqual([["Reference", "Body: name"], ["C-2026-000004", "Harbour Housing"], ["C-2026-000002", "Westmere Hospital Trust"], ["C-2026-000001", "Westmere Hospital Trust"]]);
  const danas = await text("Dana Fox", question);
  expect(rowsOf(danas)[0]).toEqual(["Reference", "Body: name", "Complainant: name"]);
  expect(danas).toContain("OFFICIAL-SENSITIVE: personal data");
});

test("a part of a question is taken by the key under which it answers", async () => {
  const question = { text: "{ a: caseStatistics(groupBy: []) { count } b: reviewStatistics(groupBy: [STAGE]) { keys { label } count } w: workedQuestions { name } }" };
  expect(rowsOf(await text("Ana Petrova", question))[0]).toEqual(["Count"]);
  expect(rowsOf(await text("Ana Petrova", { ...question, of: "b" }))[0]).toEqual(["Stage", "Count"]);
  expect(await refusal({ ...question, of: "w" })).toMatch(/^422 .*asks for neither/);
});

test("[WM-17] what cannot be a file is refused with what to do, before anything is sent", async () => {
  expect(await refusal({ text: "{ nothing }" })).toMatch(/^422 .*Cannot query field/);
  expect(await refusal({ text: "{ cases { nodes {" })).toMatch(/^422 .*Syntax Error/);
  expect(await refusal({ text: 'mutation { saveView(input: { name: "x", list: "cases", asks: {}, audience: NOBODY }) { savedView { id } } }' })).toMatch(/^422 .*Only one question/);
  expect(await refusal({ text: "{ caseStatistics(groupBy: [STATUS]) { behind } }" })).toMatch(/^422 .*Nothing of it can be a column/);
  expect(await refusal({ text: `{ caseStatistics(groupBy: [STATUS]) { count } } # ${"x".repeat(8_000)}` })).toMatch(/^422 .*Shorten it/);
  expect(await refusal({ text: '{ caseStatistics(groupBy: [], filter: { complainant: { name: { contains: "Hale" } } }) { count } }' })).toMatch(/^403 /);
  expect(await refusal({})).toMatch(/^422 /);
  expect((await fetch(`http://127.0.0.1:${door.port}/exports/answers?ask=%7B%7D`)).status).toBe(401);
});

test("who took which statistic, and how many rows it had, is on record", async () => {
  const told = await world.sql<{ name: string; list: string }>("SELECT s.name, e.particulars->>'list' AS list FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.action = 'began an export'");
  expect(told).toContainEqual({ name: "Ana Petrova", list: "Finding statistics by body type, decided year" });
});

test("[PO-53] a kept question opens in the explorer for whoever it is shared with, and for nobody else; the cookbook's own does for everyone", async () => {
  const keep = async (name: string, audience: string) => (await command<{ savedView: { id: string } }>(world, "Dana Fox", "saveView", { name, list: "explorer", asks: { text: "query MyOwn { cases { totalCount } }" }, audience }, "savedView { id }")).done!.savedView.id;
  const [shared, own] = [await keep("Ours <b>", "TEAM"), await keep("Mine", "NOBODY")];
  const explorer = async (as: Who, path: string) => (await fetch(`http://127.0.0.1:${door.port}/explorer/${path}`, { headers: { cookie: await world.cookie(as) } })).text();
  expect(await explorer("Amina Yusuf", `first-question.${shared}.js`)).toContain("query MyOwn");
  expect(await explorer("Amina Yusuf", `first-question.${own}.js`)).not.toContain("query MyOwn");
  expect(await explorer("Tom Pell", `first-question.${shared}.js`)).not.toContain("query MyOwn");
  const page = await explorer("Amina Yusuf", "");
  expect(page).toContain(`<h2>Shared with you</h2><ul><li><a href="/explorer/?question=${shared}" target="_blank" rel="noopener">Ours &lt;b&gt;</a> · Dana Fox</li></ul>`);
  expect(page).toContain('<a href="/explorer/?question=time-in-each-stage"');
  expect(page).not.toContain(own);
  expect(await explorer("Dana Fox", "")).toContain(`<h2>Kept by you</h2><ul><li><a href="/explorer/?question=${own}" target="_blank" rel="noopener">Mine</a></li>`);
});
