import { limitInForce, type Limit } from "@remit/domain/authority/limits";
import { whoMaySign, type SchemeFacts } from "@remit/domain/authority/scheme";
import { matter, scheme } from "../authority/matters.js";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import { tellWhatBecameOfApprovals } from "./approvals-told.js";
import { authoritySql } from "./authority.js";
import { inventOffice } from "./invent.js";
import { loadDemonstration } from "./load.js";

let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: (await freshOffice()).ownerUrl });
  await owner.connect();
  await loadDemonstration(owner, inventOffice({ asOf: "2026-01-14", cases: 300 }));
  await tellWhatBecameOfApprovals(owner);
  await owner.query(authoritySql);
}, 120_000);
afterAll(() => owner.end());

const one = async <T>(sql: string) => (await owner.query<{ it: T }>(sql)).rows[0]!.it;
const kind = (code: string) => `(SELECT id FROM decision_kinds WHERE code = '${code}')`;

test("[AS-21] the demonstration's limits bind: a caseworker's rose in April, and the version before can still be read", async () => {
  const { limits, seat } = await one<{ limits: Limit[]; seat: { positionId: string; roleId: string } }>(`SELECT (${matter(kind("FINANCIAL_REMEDY"), "1", "(SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Amina Yusuf')")}) AS it`);
  expect([limitInForce(limits, seat, "2025-03-31")?.amountPence, limitInForce(limits, seat, "2026-01-14")?.amountPence]).toEqual([15_000, 25_000]);
});

test("[PO-11, PO-65] the demonstration's scheme names its principals, and the Executive Assistant for straightforward submissions only", async () => {
  const asked = async (complexity: number) => whoMaySign((await one<NonNullable<SchemeFacts["scheme"]>>(`SELECT (${scheme(kind("SUBMISSION_FOR_DECISION"), String(complexity), "NULL")}) AS it`)).asked, "2026-01-14");
  expect(await asked(1)).toMatchObject({ signs: ["Deputy Ombudsman"], settles: expect.arrayContaining(["Executive Assistant", "Ombudsman’s Casework Manager"]) as unknown, reviews: expect.arrayContaining(["Executive Assistant"]) as unknown });
  expect((await asked(3)).reviews).not.toContain("Executive Assistant");
});

test("[AS-28, AS-34] something waits for Dana Fox: a matter above a limit, and questions, one of them late", async () => {
  expect(await one("SELECT count(*)::int AS it FROM escalations e JOIN positions p ON p.id = e.to_position_id JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Dana Fox'")).toBe(1);
  expect(await one("SELECT count(*)::int AS it FROM advice_requests a JOIN clocks k ON k.record_id = a.id WHERE a.status = 'ASKED' AND k.due_on < '2026-01-14'")).toBe(1);
});

test("[WM-57, WM-60, WM-64] something waits for Dana Fox, above her limit too, and for finance and somebody who is away; she sent one back; all of it is in the audit", async () => {
  const waits = (name: string) => one<number>(`SELECT count(*)::int AS it FROM approvals a JOIN positions p ON p.id = a.position_id JOIN staff_members s ON s.id = p.holder_id WHERE a.status = 'PENDING' AND s.name = '${name}'`);
  expect(await waits("Dana Fox")).toBeGreaterThanOrEqual(3);
  expect(await waits("Simon Greatorex")).toBeGreaterThanOrEqual(1);
  expect(await one("SELECT count(*)::int AS it FROM approvals a JOIN positions p ON p.id = a.position_id WHERE a.status = 'PENDING' AND NOT is_manned(p, '2026-01-14')")).toBeGreaterThanOrEqual(1);
  expect(await one("SELECT count(*)::int AS it FROM approvals a JOIN staff_members s ON s.id = a.decided_by_id WHERE a.status = 'REJECTED' AND a.service_request_id IS NOT NULL AND s.name = 'Dana Fox'")).toBe(1);
  expect(await one("SELECT max(amount_pence)::int AS it FROM approvals a JOIN positions p ON p.id = a.position_id WHERE p.title = 'Team leader, Team 2' AND a.status = 'PENDING'")).toBe(180_000);
  expect(await one("SELECT count(*)::int AS it FROM approvals a WHERE NOT EXISTS (SELECT FROM audit_entries e WHERE e.record_id = a.id AND e.action = 'referred for approval') OR (a.status <> 'PENDING' AND NOT EXISTS (SELECT FROM audit_entries e WHERE e.record_id = a.id AND e.action = lower(a.status)))")).toBe(0);
  expect(await one("SELECT array_agg(DISTINCT v) AS it FROM approvals a, unnest(violations_of(a)) v")).toBeNull();
});

test("the chains of the history still hold", async () => {
  expect(await one("SELECT count(*)::int AS it FROM audit_entries e WHERE e.hash <> audit_hash(e)")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM audit_entries e JOIN audit_entries b ON b.stream_id = e.stream_id AND b.sequence = e.sequence - 1 WHERE b.at > e.at")).toBe(0);
});
