import { sentenceOf } from "@remit/domain/audit/sentences";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import { inventOffice } from "./invent.js";
import { loadDemonstration } from "./load.js";
import type { Table } from "./rows.js";

const office = inventOffice({ asOf: "2026-01-14" });
let owner: pg.Client;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: (await freshOffice()).ownerUrl });
  await owner.connect();
  await loadDemonstration(owner, office);
}, 120_000);
afterAll(() => owner.end());

const one = async (sql: string) => (await owner.query<{ it: unknown }>(sql)).rows[0]!.it;

test("every row arrives", async () => {
  // What is told afterwards, of correspondence, of what was commissioned besides reviews, of Compliance and Fraud and of the policy team, is no row of the invention.
  const joined = "('Farida Rahimi', 'Adaeze Obi', 'Rhodri Vaughan', 'Meera Pillai')";
  const theirs = `IN (SELECT h.position_id FROM position_holdings h JOIN staff_members s ON s.id = h.staff_id WHERE s.name IN ${joined})`;
  const invented: Partial<Record<Table, string>> = { clocks: " WHERE record_type <> 'CorrespondenceItem'", commissioned_work: " WHERE review_id IS NOT NULL",
    staff_members: ` WHERE name NOT IN ${joined}`, positions: ` WHERE NOT id ${theirs}`, position_holdings: ` WHERE NOT position_id ${theirs}`, teams: " WHERE name <> 'Strategic Policy'" };
  for (const table of (Object.keys(office) as Table[]).filter((name) => name !== "audit_entries")) expect([table, await one(`SELECT count(*)::int AS it FROM ${table}${invented[table] ?? ""}`)]).toEqual([table, office[table].length]);
});

test("every entry of the invented history arrives; the chains that were told more of stand in the order of time, all before the office opens", async () => {
  const { rows: [found] } = await owner.query<{ count: number }>("SELECT count(*)::int FROM audit_entries WHERE id = ANY($1)", [office.audit_entries.map(({ id }) => id)]);
  expect(found!.count).toBe(office.audit_entries.length);
  expect(await one("SELECT count(*)::int AS it FROM audit_entries e JOIN audit_heads h USING (stream_id) WHERE e.sequence > h.sequence OR e.sequence = h.sequence AND e.hash <> h.hash")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM (SELECT e.at - lag(e.at) OVER (PARTITION BY e.stream_id ORDER BY e.sequence) AS gap FROM audit_entries e) _ WHERE gap < interval '0'")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM audit_entries WHERE actor_id IS NOT NULL AND at >= '2026-01-14'")).toBe(0);
});

const withHistory = { CorrespondenceItem: "correspondence_items", ContactInstruction: "contact_instructions", HighRiskEntry: "high_risk_entries", Briefing: "briefings", LineToTake: "lines_to_take", PressEnquiry: "press_enquiries", ExternalRelationship: "external_relationships", Undertaking: "undertakings",
  CommissionedWork: "commissioned_work", CaseSample: "case_samples", PaymentRun: "payment_runs", PaymentException: "payment_exceptions", ComplianceInvolvement: "compliance_involvements", Policy: "policies", PolicyVersion: "policy_versions" };
test.each(Object.entries(withHistory))("every %s says what happened to it, in sentences, and by whom", async (type, table) => {
  expect(await one(`SELECT count(*)::int AS it FROM ${table}`)).toBeGreaterThan(0);
  expect(await one(`SELECT count(*)::int AS it FROM ${table} x WHERE NOT EXISTS (SELECT FROM audit_entries e WHERE e.record_id = x.id AND e.record_type = '${type}')`)).toBe(0);
  const { rows } = await owner.query<{ action: string; recordType: string; particulars: object; name: string | null }>("SELECT e.action, e.record_type AS \"recordType\", e.particulars, s.name FROM audit_entries e LEFT JOIN staff_members s ON s.id = e.actor_id WHERE e.record_type = $1", [type]);
  expect(rows.map((row) => sentenceOf(row, row.name ?? "The office")).filter((sentence) => /nothing|undefined|null|\{/.test(sentence))).toEqual([]);
});

test("what is told of high risk was there when the case was: nobody entered a case before it came", async () => {
  expect(await one("SELECT count(*)::int AS it FROM high_risk_entries e JOIN cases c ON c.id = e.case_id WHERE e.entered_on < c.received_on")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM high_risk_changes h JOIN high_risk_entries e ON e.id = h.entry_id WHERE h.at >= '2026-01-14' AND h.what <> 'REVIEWED'")).toBe(0);
});

test("[PO-39] every item of a meeting whose agenda was fixed is called by a number in its papers", async () => {
  const items = "agenda_items i JOIN meetings m ON m.id = i.meeting_id AND m.frozen_at IS NOT NULL";
  expect(await one(`SELECT count(*)::int AS it FROM ${items}`)).toBe(await one(`SELECT count(n.number)::int AS it FROM ${items} JOIN agenda_numbers n ON n.item_id = i.id`));
  expect(await one("SELECT count(*)::int AS it FROM agenda_numbers")).toBeGreaterThan(9);
});

test("[CS-34, AS-04] equality and health and safety are policies like others: everyone is asked to accept the version that the Board approved, and is followed up", async () => {
  for (const policy of ["Equal opportunities", "Health and safety"]) {
    const { rows } = await owner.query<{ approved: boolean; everyone: boolean; accepted: boolean; waiting: boolean }>(`SELECT v.approved_on IS NOT NULL AND v.evidence <> '' AS approved, count(a.id) = (SELECT count(*) FROM concerned_by('{}') c JOIN staff_members s ON s.id = c AND s.started_on < v.published_on) AS everyone,
      count(a.accepted_on) > 20 AS accepted, count(*) FILTER (WHERE a.accepted_on IS NULL AND a.due_on < '2026-01-14') > 0 AS waiting FROM policies p JOIN policy_versions v ON v.id = p.published_id JOIN policy_acceptances a ON a.policy_version_id = v.id WHERE p.name = $1 GROUP BY v.id`, [policy]);
    expect([policy, rows]).toEqual([policy, [{ approved: true, everyone: true, accepted: true, waiting: policy === "Equal opportunities" }]]);
  }
});

test("[AS-02, AS-05] a policy stands in every state; nobody accepted what is not published, or without passing its questions", async () => {
  expect(await one("SELECT array_agg(DISTINCT state ORDER BY state) AS it FROM policy_versions")).toEqual(["APPROVED", "DRAFT", "PUBLISHED", "REPLACED", "WITH_BOARD"]);
  expect(await one("SELECT count(*)::int AS it FROM policy_acceptances a JOIN policy_versions v ON v.id = a.policy_version_id WHERE v.published_on IS NULL OR v.questions > 0 AND a.accepted_on IS NOT NULL AND a.passed_on IS NULL")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM policy_questions q WHERE q.options[q.right_option + 1] NOT LIKE ALL (ARRAY['Within the hour', 'Lend it to nobody%', 'Locked away'])")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM policy_attempts WHERE NOT is_passed")).toBe(1);
});

test("[AS-18, AS-19] guidance has a look that is overdue and an arrangement a review that is, each with somebody whose it is", async () => {
  expect(await one("SELECT count(*)::int AS it FROM guidance_items WHERE next_look_on < '2026-01-14'")).toBe(1);
  expect(await one("SELECT count(*)::int AS it FROM continuity_arrangements WHERE review_on < '2026-01-14'")).toBe(1);
  expect(await one("SELECT count(DISTINCT m.id)::int AS it FROM guidance_maps g JOIN process_maps m ON m.id = g.map_id")).toBe(2);
});

test("[WM-22, WM-23] nothing is orphaned", async () => {
  expect(await one("SELECT count(*)::int AS it FROM orphans")).toBe(0);
});

test("the database says of owners what the rows said", async () => {
  const { rows } = await owner.query<{ id: string; owner_position_id: string | null }>("SELECT id, owner_position_id FROM service_requests ORDER BY id");
  expect(rows).toEqual(office.service_requests.map(({ id, owner_position_id }) => ({ id, owner_position_id })).sort((a, b) => (a.id < b.id ? -1 : 1)));
});

test("the chains of the history hold, and their times are those that were told", async () => {
  expect(await one("SELECT count(*)::int AS it FROM audit_entries e WHERE e.hash <> audit_hash(e)")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM audit_entries e JOIN audit_entries b ON b.stream_id = e.stream_id AND b.sequence = e.sequence - 1 WHERE e.previous_hash <> b.hash OR b.at > e.at")).toBe(0);
  expect(await one("SELECT max(at) < '2026-01-14T06:00Z' AS it FROM audit_entries")).toBe(true);
});

test("[WM-67, WM-68] letters and approvals stand in every state, many of them, and nothing is wrong with any that was decided", async () => {
  expect(await one("SELECT array_agg(DISTINCT status ORDER BY status) AS it FROM letters")).toEqual(["APPROVED", "DRAFT", "ISSUED", "REFERRED"]);
  expect(await one("SELECT array_agg(DISTINCT status ORDER BY status) AS it FROM approvals")).toEqual(["APPROVED", "PENDING", "REJECTED"]);
  expect(await one("SELECT array_agg(DISTINCT level ORDER BY level) AS it FROM approvals")).toEqual(["FINANCE", "SEGMENT_MANAGER", "TEAM_LEADER"]);
  expect(await one("SELECT count(*)::int AS it FROM approvals")).toBeGreaterThan(20);
  expect(await one("SELECT array_agg(DISTINCT v) AS it FROM approvals a, unnest(violations_of(a)) v")).toBeNull();
});

test("everyone who works here has a grade, what they learned and, where somebody manages them, talks and appraisals in every state; nothing of it lies ahead, and nobody holds a case above their level", async () => {
  expect(await one("SELECT array_agg(DISTINCT level_of(id, '2026-01-14') ORDER BY level_of(id, '2026-01-14')) AS it FROM staff_members WHERE is_active AND employment = 'EMPLOYED' AND staff_number < '400900'")).toEqual([1, 2, 3, 4]);
  expect(await one("SELECT count(*)::int AS it FROM staff_members s WHERE s.is_active AND s.employment = 'EMPLOYED' AND manager_of(s.id) IS NOT NULL AND s.started_on < '2025-06-01' AND NOT (EXISTS (SELECT FROM training_records t WHERE t.staff_id = s.id) AND EXISTS (SELECT FROM development_talks t WHERE t.staff_id = s.id))")).toBe(0);
  expect(await one("SELECT array_agg(DISTINCT state ORDER BY state) AS it FROM appraisals")).toEqual(["PREPARING", "SIGNED", "TO_SIGN"]);
  expect(await one("SELECT count(*)::int AS it FROM appraisals a WHERE a.state <> 'PREPARING' AND (SELECT count(*) FROM appraisal_behaviours b WHERE b.appraisal_id = a.id) <> 6")).toBe(0);
  expect(await one("SELECT greatest((SELECT max(\"on\") FROM training_records), (SELECT max(held_on) FROM development_talks), (SELECT max(greatest(appraiser_signed_at, signed_at))::date FROM appraisals), (SELECT max(settled_on) FROM development_goals)) < '2026-01-14' AS it")).toBe(true);
  expect(await one("SELECT count(*)::int AS it FROM mentor_pairs m WHERE level_of(m.mentor_id, m.starts_on) < 3")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM cases c JOIN positions p ON p.id = c.owner_position_id WHERE c.closed_on IS NULL AND c.complexity > level_of(p.holder_id, '2026-01-14')")).toBe(0);
});

test("people find something in their inboxes, some of it unread, and nobody of their own act", async () => {
  expect(await one("SELECT count(DISTINCT staff_id)::int AS it FROM notifications WHERE read_at IS NULL")).toBeGreaterThan(10);
  expect(await one("SELECT count(*)::int AS it FROM notifications WHERE staff_id = by_id")).toBe(0);
  expect(await one("SELECT max(n)::int AS it FROM (SELECT count(*) AS n FROM notifications GROUP BY staff_id) _")).toBeLessThan(60);
  expect(await one("SELECT count(*)::int AS it FROM notifications n JOIN staff_members s ON s.id = n.staff_id WHERE s.name = 'Dana Fox'")).toBeGreaterThan(0);
});

test("new references go on after the last one", async () => {
  const { rows: [next] } = await owner.query<{ g: string; c: string; s: string }>("SELECT nextval('case_group_numbers') AS g, nextval('case_numbers') AS c, nextval('service_request_numbers') AS s");
  expect([next!.g, next!.c, next!.s].map(Number)).toEqual([office.case_groups, office.cases, office.service_requests].map((rows) => Math.max(...rows.map((row) => Number(row.reference.slice(-6)))) + 1));
});
