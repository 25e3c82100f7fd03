import { learningIn } from "@remit/test/office/learning";
import { groupsOf } from "@remit/test/reading/made-up-statistics";
import { chance } from "@remit/test/reading/questions";
import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";
import { importFindings } from "../imports/findings.js";

/* Trends of themes over imported findings, worked out a second time in plain code from the very rows of the file. */

const bodies = ["Hilltop Homes", "Larkfield Council", "Northern Vale Homes"];
const themes = ["Silence", "Repairs", "Records", "Reply late"];
interface Told { readonly [field: string]: string | null | readonly string[]; readonly id: string; readonly caseId: string; readonly THEME: string; readonly BODY: string; readonly OCCURRED: string; readonly PRINCIPLE: string }
interface Group { readonly keys: readonly { readonly value: string | null; readonly label: string | null }[]; readonly count: number | null; readonly previous: number | null; readonly change: number | null; readonly cases: number | null; readonly behind: object | null }

let world: World;
let told: Told[] = [];
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  const office = learningIn(world);
  for (const name of themes) ids[name] = await office.theme(name, { principle: name === "Repairs" ? "PUTTING_THINGS_RIGHT" : "CUSTOMER_FOCUSED" });
  const dice = chance(41);
  const rows = Array.from({ length: 180 }, (_none, at) => ({ reference: String(at), body: dice.one(bodies), decided: `${2024 + dice.below(2)}-${String(1 + dice.below(12)).padStart(2, "0")}-${String(1 + dice.below(28)).padStart(2, "0")}`, themes: themes.filter(() => dice.maybe(0.4)) }));
  const file = `case_reference,body,body_type,decision_date,amended_at_review,category,complaint,finding\n${rows.map(({ reference, body, decided }) => `${reference},${body},Housing Association,${decided},0,Other,The roof,Service Failure`).join("\n")}\n`;
  const client = new pg.Client({ connectionString: world.urls.appUrl });
  await client.connect();
  async function* bytes() { yield Buffer.from(file); }
  await importFindings(client, { bytes: bytes(), fileName: "f.csv", source: "Test", today: "2026-01-14", startedById: null, isRehearsal: false, onIssues: () => undefined });
  await client.end();
  const found = new Map((await world.sql<{ reference: string; id: string; case_id: string }>("SELECT c.source_reference AS reference, f.id, f.case_id FROM findings f JOIN cases c ON c.id = f.case_id WHERE c.source = 'Test'")).map((one) => [one.reference, one]));
  const tags = rows.flatMap(({ reference, themes: its }) => its.map((name) => ({ theme: ids[name], ...found.get(reference)! })));
  await world.sql("INSERT INTO theme_tags (theme_id, finding_id, case_id, evidence, words, tagged_on) SELECT t.theme, t.id, t.case_id, 'It shows', to_tsvector('It shows'), '2026-01-10' FROM jsonb_to_recordset($1::jsonb) AS t(theme uuid, id uuid, case_id uuid)", [JSON.stringify(tags)]);
  // One theme went into another, and one in ten was removed: what counts is worked out here from the file alone.
  await office.to("Helen Marsh", "mergeTheme", "theme", ids["Reply late"]!, { intoId: ids["Silence"], reason: "The same" });
  const counts = (at: number) => at % 10 !== 0;
  for (const [at, { theme, id }] of tags.entries()) if (!counts(at)) await world.sql("UPDATE theme_tags SET removed_on = '2026-01-12', removed_reason = 'No' WHERE finding_id = $1 AND theme_id = $2", [id, theme]);
  let at = 0;
  told = rows.flatMap(({ reference, body, decided, themes: its }) => its.flatMap((name) => (counts(at++) ? [{ id: `${reference}${name}`, caseId: reference, THEME: name === "Reply late" ? "Silence" : name, BODY: body, OCCURRED: decided, PRINCIPLE: name === "Repairs" ? "Putting things right" : "Being customer focused" }] : [])));
});
afterAll(() => world.close());

const ask = async (by: readonly string[], more = "") => (await world.ask<{ themeTrends: Group[] }>("Ana Petrova", `query($by: [ThemeTagDimension!]!) { themeTrends(groupBy: $by, limit: 1000${more}) { keys { value label } count previous change cases behind } }`, { by })).data.themeTrends;
const [steps, quarterOf] = [{ MONTH: 1, QUARTER: 3, YEAR: 12 }, (date: string) => `Q${Math.ceil(Number(date.slice(5, 7)) / 3)} ${date.slice(0, 4)}`];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const called = { MONTH: (date: string) => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`, QUARTER: quarterOf, YEAR: (date: string) => date.slice(0, 4) };
/** The interval before, given an interval's first day. */
const before = (first: string, every: keyof typeof steps) => { const date = new Date(`${first}T00:00:00Z`); date.setUTCMonth(date.getUTCMonth() - steps[every]); return date.toISOString().slice(0, 10); };

test.each([["THEME", "QUARTER"], ["PRINCIPLE", "QUARTER"], ["BODY", "QUARTER"], ["THEME", "MONTH"], ["BODY", "YEAR"]] as const)("[PO-52, PO-51] trends of %s by %s over imported findings are what plain code works out", async (by, every) => {
  const groups = groupsOf(told, [by, `OCCURRED_${every}`]);
  const first = [...groups.values()].map(({ keys }) => keys[1]!).sort()[0]!;
  const expected = [...groups.values()].map(({ keys: [key, from], rows }) => {
    const previous = from === first ? null : groups.get(JSON.stringify([key, before(from!, every)]))?.rows.length ?? 0;
    return [key, called[every](from!), rows.length, previous, previous === null ? null : rows.length - previous, new Set(rows.map(({ caseId }) => caseId)).size];
  });
  const answered = (await ask([by, `OCCURRED_${every}`])).map(({ keys, count, previous, change, cases }) => [keys[0]!.label, keys[1]!.label, count, previous, change, cases]);
  const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(answered)).toEqual(sorted(expected));
  expect(answered.length).toBeGreaterThan(3);
});

test("[PO-52] what worsens most comes first, and behind each number lie its records", async () => {
  const worst = await ask(["THEME", "OCCURRED_QUARTER"], ", having: [{ field: \"change\", atLeast: 1 }], orderBy: [{ field: \"change\", direction: DESC }]");
  expect(worst.length).toBeGreaterThan(2);
  expect(worst.map(({ change }) => change)).toEqual(worst.map(({ change }) => change!).sort((a, b) => b - a));
  const { data } = await world.ask<{ themeTags: { totalCount: number } }>("Ana Petrova", "query($f: ThemeTagFilter) { themeTags(filter: $f) { totalCount } }", { f: worst[0]!.behind });
  expect(data.themeTags.totalCount).toBe(worst[0]!.count);
});

test("[PO-52] where small numbers are kept back, no change gives one away", async () => {
  const by = ["THEME", "BODY", "OCCURRED_QUARTER"];
  const [shown, exact] = [await ask(by, ", suppressSmallNumbers: true"), await ask(by)];
  expect(exact.some(({ count }) => count! < 5)).toBe(true);
  for (const [at, { count, previous, change }] of shown.entries()) {
    if (exact[at]!.count! < 5) expect([count, change]).toEqual([null, null]);
    if (exact[at]!.previous !== null && exact[at]!.previous! > 0 && exact[at]!.previous! < 5) expect([previous, change]).toEqual([null, null]);
    if (change !== null) expect(Math.abs(change % 5)).toBe(0);
  }
});

test("[PO-52] heads of complaint are counted by theme and by principle, and their cases listed by it", async () => {
  const { data } = await world.ask<{ findingStatistics: { keys: { label: string }[]; count: number }[]; cases: { totalCount: number } }>("Ana Petrova", `{ findingStatistics(groupBy: [THEME]) { keys { label } count } cases(filter: { themeReferences: { has: "TH-000001" } }) { totalCount } }`);
  const expected = [...groupsOf(told, ["THEME"]).values()].map(({ keys, rows }) => [keys[0], new Set(rows.map(({ caseId }) => caseId)).size]).sort();
  expect(data.findingStatistics.map(({ keys, count }) => [keys[0]!.label, count]).sort()).toEqual(expected);
  expect(data.cases.totalCount).toBe(expected.find(([name]) => name === "Silence")![1]);
});

test("the comparison can fail: a head of complaint that was decided in another quarter changes the trend", async () => {
  const asked = () => ask(["THEME", "OCCURRED_QUARTER"]);
  const standing = await asked();
  await world.sql("UPDATE cases SET decided_on = decided_on - 100 WHERE id = (SELECT case_id FROM theme_tags WHERE removed_on IS NULL ORDER BY id LIMIT 1)");
  expect((await asked()).map(({ count }) => count)).not.toEqual(standing.map(({ count }) => count));
});
