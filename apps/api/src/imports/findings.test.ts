import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RowIssue } from "@remit/domain/imports/finding-row";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import type { ImportAsked } from "./findings.js";
import { importFindings } from "./findings.js";

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const fixture = readFileSync(here("untidy-findings.csv"), "utf8");
const header = fixture.slice(0, fixture.indexOf("\n") + 1);
const row = (reference: string, body: string, date: string, complaint: string, finding = "Service Failure") => `${reference},${body},Housing Association,${date},0,Other,${complaint},${finding}\n`;

let client: pg.Client;
let owner: pg.Client;

beforeEach(async () => {
  const { appUrl, ownerUrl } = await freshOffice();
  [client, owner] = [new pg.Client({ connectionString: appUrl }), new pg.Client({ connectionString: ownerUrl })];
  await Promise.all([client.connect(), owner.connect()]);
});

afterEach(async () => {
  await client.end();
  await owner.end();
});

async function load(text: string, more: Partial<ImportAsked> = {}) {
  const issues: RowIssue[] = [];
  async function* bytes() {
    yield Buffer.from(text);
  }
  const result = await importFindings(client, { bytes: bytes(), fileName: "findings.csv", source: "Test", today: "2026-01-14", startedById: null, isRehearsal: false, onIssues: (found) => void issues.push(...found), ...more });
  return { result, issues };
}

const all = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => (await owner.query<Row>(sql, values)).rows;
const caseOf = async (reference: string) => (await all("SELECT c.*, b.name AS body FROM cases c LEFT JOIN bodies b ON b.id = c.body_id WHERE c.source_reference = $1", [reference]))[0]!;

/** Everything an import could touch but the record of runs, to show that nothing changed. */
const everything = async () =>
  (await all<{ kept: string }>(`SELECT jsonb_build_object('cases', (SELECT jsonb_agg(c ORDER BY id) FROM cases c), 'groups', (SELECT jsonb_agg(g ORDER BY id) FROM case_groups g), 'findings', (SELECT jsonb_agg(f ORDER BY id) FROM findings f),
    'bodies', (SELECT jsonb_agg(b ORDER BY id) FROM bodies b), 'terms', (SELECT jsonb_agg(t ORDER BY id) FROM finding_categories t), 'outcomes', (SELECT jsonb_agg(o ORDER BY id) FROM finding_outcomes o),
    'segments', (SELECT jsonb_agg(s ORDER BY id) FROM segments s), 'reviews', (SELECT jsonb_agg(v ORDER BY id) FROM reviews v), 'audit', (SELECT jsonb_agg(a ORDER BY id) FROM audit_entries a WHERE record_type <> 'ImportRun'))::text AS kept`))[0]!.kept;

test("an untidy file is imported whole: every row is a finding or is reported as rejected", async () => {
  const { result, issues } = await load(fixture);
  expect(result).toMatchObject({ rows: 52, cases: 41, findings: 48, rejected: 4, warnings: issues.filter((issue) => issue.kind === "WARNING").length });
  expect(issues.filter((issue) => issue.kind === "REJECTED").map((issue) => [issue.row, issue.field])).toEqual([[50, "case_reference"], [51, "case_reference"], [52, "row"], [53, "row"]]);
  expect(await all("SELECT count(*)::int AS cases, (SELECT count(*)::int FROM findings) AS findings, (SELECT count(*)::int FROM case_groups WHERE NOT is_open) AS closed_groups FROM cases")).toEqual([{ cases: 41, findings: 48, closed_groups: 41 }]);
});

test.each([
  ["301900101", { decided_on: "2025-05-26", amended_on: null, is_amended_at_review: false, body: "Northern Vale & Dale Homes", status: "CLOSED", title: "Complaint handling; leaks and water ingress" }],
  ["301900104", { decided_on: "2024-06-18", amended_on: null, is_amended_at_review: true, body: "Marsh On Sea" }],
  ["301900105", { decided_on: "2022-05-19", amended_on: "2022-11-16", is_amended_at_review: true, closed_on: "2022-11-16", decided_text: "19 May 2022 (amended at review 16 November 2022)" }],
  ["301900106", { decided_on: "2023-03-17", body: "Harbour Reach Housing Group" }],
  ["301900107", { decided_on: "2021-07-14" }],
  ["301900108", { decided_on: null, decided_text: "October 2025" }],
  ["301900109", { decided_on: null, decided_text: "Our approach" }],
  ["301900132", { decided_on: "2021-06-22", body: "Hilltop Gardens" }],
  ["301900131", { decided_on: null, body: null }],
])("case %s says what its untidy rows mean, and keeps the date as written", async (reference, expected) => {
  await load(fixture);
  expect(await caseOf(reference)).toMatchObject(expected);
});

test("a finding is tidied for reading and kept as written", async () => {
  await load(fixture);
  expect(await all("SELECT f.ordinal, f.complaint, f.complaint_as_written, k.label AS category, o.code AS outcome FROM findings f JOIN cases c ON c.id = f.case_id JOIN finding_categories k ON k.id = f.category_id LEFT JOIN finding_outcomes o ON o.id = f.outcome_id WHERE c.source_reference IN ('301900101', '301900137') ORDER BY c.source_reference, f.ordinal")).toEqual([
    { ordinal: 1, complaint: "The landlord’s answer to reports of water leaks", complaint_as_written: "The landlord’s answer to reports of water leak s", category: "Leaks and water ingress", outcome: "REASONABLE_REDRESS" },
    { ordinal: 2, complaint: "How the complaint was dealt with", complaint_as_written: "How the complaint was dealt with", category: "Complaint handling", outcome: "SERVICE_FAILURE" },
    { ordinal: 1, complaint: "A lift that stood still", complaint_as_written: "A lift that stood still", category: "Lifts", outcome: "MEDIATION" },
    { ordinal: 2, complaint: "A second lift", complaint_as_written: "A second lift", category: "Category not stated", outcome: null },
  ]);
});

test("spellings and aliases of one body become one body", async () => {
  await load(fixture);
  const bodies = await all<{ name: string; kind: string; aliases: string[] }>("SELECT name, kind, aliases FROM bodies ORDER BY name");
  expect(bodies.filter((body) => /Vale|NVDH|Marsh|Harbour/.test(body.name))).toEqual([
    { name: "Harbour Reach Housing Group", kind: "Housing association", aliases: ["HRHG"] },
    { name: "Marsh On Sea", kind: "Local authority, ALMO or TMO", aliases: ["Marshonsea"] },
    { name: "Northern Vale & Dale Homes", kind: "Housing association", aliases: ["NVDH", "Northern Vale and Dale Homes"] },
  ]);
});

test("rows of one case that contradict or repeat each other are imported and pointed out", async () => {
  const { issues } = await load(fixture);
  const of = (reference: string) => issues.filter((issue) => issue.reference === reference).map((issue) => [issue.row, issue.field, issue.reason]);
  expect(of("301900140")).toEqual([[49, "body", "Row 46 of the same case names another body."], [49, "decision_date", "Row 46 of the same case has another date."], [49, "amended_at_review", "Row 46 of the same case says otherwise."]]);
  expect(of("301900139")).toEqual([[45, "row", "The row says the same as row 44."]]);
});

test("the same file a second time changes nothing, whatever the order of its rows", async () => {
  await load(fixture);
  const before = await everything();
  const { result } = await load(fixture);
  expect(result.changes).toMatchObject({ casesAdded: 0, casesUpdated: 0, casesUnchanged: 41, casesLeftAlone: 0, bodiesAdded: 0, termsAdded: [] });
  expect(await everything()).toBe(before);
  const twoOfOneCase = row("A1", "Hilltop", "1 May 2024", "One") + row("A1", "Hilltop", "1 May 2024", "Two");
  await load(header + twoOfOneCase);
  const turned = await load(header + twoOfOneCase.split("\n").reverse().slice(1).join("\n") + "\n");
  expect(turned.result.changes).toMatchObject({ casesAdded: 0, casesUpdated: 0, casesUnchanged: 1 });
});

test("a rehearsal tells what would happen and writes nothing, not even a number used up", async () => {
  const before = await everything();
  const rehearsed = await load(fixture, { isRehearsal: true });
  expect(await everything()).toBe(before);
  expect(await all("SELECT count(*)::int AS runs, (SELECT is_called FROM case_numbers) AS used FROM import_runs")).toEqual([{ runs: 0, used: false }]);
  const done = await load(fixture);
  expect(rehearsed.result).toEqual(done.result);
  expect(rehearsed.issues).toEqual(done.issues);
});

test("a row that a later file tells differently is brought up to date, with what stood there before in the audit", async () => {
  await load(header + row("A1", "Hilltop", "1 May 2024", "The roof") + row("A2", "Hilltop", "1 May 2024", "The door"));
  const { result } = await load(header + row("A1", "Hilltop", "1 May 2024 (amended at review 3 June 2024)", "The roof", "Maladministration") + row("A2", "Hilltop", "1 May 2024", "The door"));
  expect(result.changes).toMatchObject({ casesAdded: 0, casesUpdated: 1, casesUnchanged: 1, casesLeftAlone: 0 });
  const changed = await caseOf("A1");
  expect(changed).toMatchObject({ amended_on: "2024-06-03", is_amended_at_review: true, version: 2 });
  expect(await all("SELECT action, particulars->'before'->>'decidedText' AS before FROM audit_entries WHERE stream_id = $1 ORDER BY sequence", [changed["id"]])).toEqual([
    { action: "imported", before: null }, { action: "imported again", before: "1 May 2024" }]);
});

test("a case that the office has worked on since is left as it is and reported", async () => {
  await load(header + row("A1", "Hilltop", "1 May 2024", "The roof"));
  const { id } = (await caseOf("A1")) as { id: string };
  await client.query("UPDATE cases SET title = 'Corrected by hand', version = version + 1 WHERE id = $1", [id]);
  await client.query("INSERT INTO audit_entries (stream_id, action, record_type, record_id, case_id) VALUES ($1, 'changed', 'Case', $1, $1)", [id]);
  const { result, issues } = await load(header + row("A1", "Hilltop", "2 May 2024", "The roof"));
  expect(result.changes).toMatchObject({ casesUpdated: 0, casesLeftAlone: 1 });
  expect(issues).toEqual([expect.objectContaining({ row: 2, reference: "A1", reason: expect.stringContaining("has been changed in the office since") })]);
  expect(await caseOf("A1")).toMatchObject({ title: "Corrected by hand", decided_on: "2024-05-01" });
});

test("a case that somebody holds in this moment is left alone, and nobody waits", async () => {
  await load(header + row("A1", "Hilltop", "1 May 2024", "The roof"));
  await owner.query("BEGIN; SELECT FROM cases FOR UPDATE");
  const { result } = await load(header + row("A1", "Hilltop", "2 May 2024", "The roof"));
  await owner.query("ROLLBACK");
  expect(result.changes).toMatchObject({ casesUpdated: 0, casesLeftAlone: 1 });
});

test("findings that a later file no longer has stay, and are reported", async () => {
  await load(header + row("A1", "Hilltop", "1 May 2024", "The roof") + row("A1", "Hilltop", "1 May 2024", "The door"));
  const { issues } = await load(header + row("A1", "Hilltop", "1 May 2024", "The roof"));
  expect(issues.map((issue) => issue.reason)).toEqual([expect.stringContaining("fewer findings")]);
  expect(await all("SELECT count(*)::int AS findings FROM findings")).toEqual([{ findings: 2 }]);
});

test("the record says who imported what from which file, and every case’s chain begins with it", async () => {
  await owner.query("INSERT INTO staff_members (staff_number, name, email, started_on) VALUES ('P100', 'Nadia Okafor', 'nadia@example.test', '2020-01-01')");
  const [person] = await all<{ id: string }>("SELECT id FROM staff_members");
  await load(fixture, { startedById: person!.id });
  expect(await all("SELECT kind, file_name, octet_length(file_sha256) AS bytes, started_by_id, rows, cases, findings, rejected, finished_at >= started_at AS timed FROM import_runs")).toEqual([
    { kind: "findings", file_name: "findings.csv", bytes: 32, started_by_id: person!.id, rows: 52, cases: 41, findings: 48, rejected: 4, timed: true }]);
  expect(await all("SELECT record_type, action, count(*)::int AS entries, count(DISTINCT actor_id)::int AS actors FROM audit_entries GROUP BY 1, 2 ORDER BY 1")).toEqual([
    { record_type: "Case", action: "imported", entries: 41, actors: 1 }, { record_type: "ImportRun", action: "imported a file", entries: 1, actors: 1 },
    { record_type: "Review", action: "brought in review", entries: 11, actors: 1 }]);
  expect(await all("SELECT count(*)::int AS cases FROM cases c WHERE NOT EXISTS (SELECT FROM audit_entries e WHERE e.stream_id = c.id AND e.sequence = 1)")).toEqual([{ cases: 0 }]);
});

test("while an import runs, caseworkers read and write, and a second import is turned away", async () => {
  await load(header + row("A1", "Hilltop", "1 May 2024", "The roof"));
  await owner.query("SET lock_timeout = '500ms'");
  async function* slowly() {
    yield Buffer.from(header + row("A1", "Hilltop", "1 May 2024", "The roof"));
    await owner.query("UPDATE cases SET title = title; UPDATE bodies SET telephone = '01'; INSERT INTO people (name) VALUES ('Somebody')");
    const second = new pg.Client({ connectionString: (await freshUrl()) });
    await second.connect();
    await expect(importFindings(second, { bytes: slowly(), fileName: "x", source: "Test", today: "2026-01-14", startedById: null, isRehearsal: false, onIssues: () => undefined })).rejects.toThrow("Another import is running");
    await second.end();
    yield Buffer.from(row("A2", "Hilltop", "1 May 2024", "The door"));
  }
  const { result } = await load("", { bytes: slowly() });
  expect(result.changes).toMatchObject({ casesAdded: 1, casesUnchanged: 1 });
});

/** The address of this test's own office. */
const freshUrl = async () => {
  const { host, port, database, user, password } = client;
  return `postgres://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${database}`;
};

const real = here("../../../../../shared/data/housing-ombudsman-findings.csv");
if (existsSync(real)) test("the real file, where it lies beside the project, is imported whole, and a second time changes nothing", async () => {
  const text = readFileSync(real, "utf8");
  const later = { today: "2027-01-01" };
  const { result } = await load(text, later);
  expect(result).toMatchObject({ rows: 26_340, cases: 12_560, findings: 26_340, rejected: 0 });
  expect(result.warnings).toBeLessThan(400);
  const [dated] = await all<{ undated: number; amended: number }>("SELECT count(*) FILTER (WHERE decided_on IS NULL)::int AS undated, count(*) FILTER (WHERE is_amended_at_review)::int AS amended FROM cases");
  expect(dated!.undated).toBeLessThan(45);
  expect(dated!.amended).toBe(69);
  const again = await load(text, later);
  expect(again.result.changes).toMatchObject({ casesAdded: 0, casesUpdated: 0, casesUnchanged: 12_560 });
}, 120_000);

test("[PO-40] decisions that were amended or issued again after review appear as concluded reviews, once, with what the file knows and no more", async () => {
  await load(fixture);
  const reviews = () => all<{ source_reference: string; reference: string }>("SELECT c.source_reference, v.reference, v.stage, v.received_on, v.decided_on, v.closed_on, v.resolution_codes, v.source FROM reviews v JOIN cases c ON c.id = v.case_id ORDER BY v.reference");
  const before = await reviews();
  expect(before.length).toBe((await all("SELECT 1 FROM cases WHERE is_amended_at_review")).length);
  expect(before.find((one) => one.source_reference === "301900105")).toMatchObject({ reference: expect.stringMatching(/^R-2022-\d{6}$/), stage: "CLOSED", received_on: null, decided_on: "2022-05-19", closed_on: "2022-11-16", resolution_codes: ["DECISION_CHANGED"], source: "Test" });
  await load(fixture);
  expect(await reviews()).toEqual(before);
});
