import { submissionStages } from "@remit/domain/submissions/labels";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import { authoritySql } from "./authority.js";
import { inventOffice } from "./invent.js";
import { loadDemonstration } from "./load.js";
import { plannedSubmissions } from "./submissions/plan.js";
import { tellOfSubmissions } from "./submissions/tell-submissions.js";

let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: (await freshOffice()).ownerUrl });
  await owner.connect();
  await loadDemonstration(owner, inventOffice({ asOf: "2026-01-14", cases: 300 }));
  await owner.query(authoritySql);
  await tellOfSubmissions(owner, "2026-01-14");
}, 120_000);
afterAll(() => owner.end());
const one = async <T>(sql: string) => (await owner.query<{ it: T }>(sql)).rows[0]!.it;

test("[PO-04] the demonstration has a submission in every stage, and none simpler than its case", async () => {
  expect(await one("SELECT count(*)::int AS it FROM submissions")).toBe(plannedSubmissions.length);
  expect(await one("SELECT count(DISTINCT stage)::int AS it FROM submissions")).toBe(Object.keys(submissionStages).length);
  expect(await one("SELECT count(*)::int AS it FROM submissions s JOIN cases c ON c.id = s.case_id WHERE c.complexity > s.complexity OR c.is_sensitive")).toBe(0);
});

test("[PO-17, PO-47] no principal in it decided what they wrote or assessed, the deputy signed under the scheme, and straightforward ones were settled by another person than their author", async () => {
  expect(await one("SELECT count(*)::int AS it FROM submission_decisions d JOIN submissions s ON s.id = d.submission_id WHERE d.decided_by_id = ANY(s.writer_ids || s.assessor_ids) AND s.settled_on IS NULL")).toBe(0);
  expect(await one("SELECT array_agg(DISTINCT s.complexity) || count(*)::int AS it FROM submissions s JOIN submission_decisions d ON d.submission_id = s.id AND d.decided_by_id = s.settled_by_id WHERE NOT s.settled_by_id = ANY(s.writer_ids)")).toEqual([1, 2]);
  expect(await one("SELECT string_agg(DISTINCT d.instead_of, ', ') AS it FROM submission_decisions d WHERE d.instead_of IS NOT NULL")).toBe("Ombudsman (Dame Margaret Ashby)");
});

test("the chains of the history still hold, and no words are left to be filled in", async () => {
  expect(await one("SELECT count(*)::int AS it FROM audit_entries e WHERE e.hash <> audit_hash(e)")).toBe(0);
  expect(await one("SELECT count(*)::int AS it FROM submissions WHERE title || summary || recommendation || risk || asks ~ '%[bc]'")).toBe(0);
});
