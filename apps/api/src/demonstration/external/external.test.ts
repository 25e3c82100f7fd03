import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import { inventOffice } from "../invent.js";
import { authoritySql } from "../authority.js";
import { loadDemonstration } from "../load.js";
import { commissionsSql } from "./commissions.js";
import { tellOfPapers } from "./papers.js";
import { reviewersSql } from "./reviewers.js";

let owner: pg.Client;
const one = async (sql: string) => (await owner.query<{ it: unknown }>(sql)).rows[0]!.it;

/** On a day of winter and on the first days of a financial year: nothing is told of a budget that there is not. */
test.each(["2026-01-14", "2026-04-08", "2026-11-26"])("[PO-55, PO-56] the demonstration of %s has external reviewers, commissions in every state, and a budget that is not overspent", async (asOf) => {
  owner = new pg.Client({ connectionString: (await freshOffice()).ownerUrl });
  await owner.connect();
  try {
    await owner.query("BEGIN");
    await loadDemonstration(owner, inventOffice({ asOf, cases: 600 }));
    await owner.query(authoritySql);
    await owner.query(reviewersSql);
    await owner.query(commissionsSql);
    const dataDir = await mkdtemp(join(tmpdir(), "remit-papers-"));
    await tellOfPapers(owner, dataDir);
    expect(await one("SELECT count(*)::int AS it FROM external_reviewers")).toBe(5);
    expect(await one("SELECT array_agg(DISTINCT status ORDER BY status) AS it FROM commissions")).toEqual(["ACCEPTED", "DELIVERED", "OFFERED", "PAID", "UNDER_WAY"]);
    expect(await one("SELECT count(*)::int AS it FROM commissions")).toBe(8);
    expect(await readdir(join(dataDir, "files"))).toHaveLength(16);
    expect(await one("SELECT bool_and(allotted_pence >= coalesce((SELECT sum(coalesce(k.invoice_pence, k.fee_pence)) FROM commissions k WHERE k.heading_id = h.id), 0)) AS it FROM budget_headings h")).toBe(true);
    expect(await one("SELECT count(*)::int AS it FROM commissions k JOIN reviewer_interests i ON i.reviewer_id = k.reviewer_id JOIN cases c ON c.id = k.case_id AND c.body_id = i.body_id")).toBe(0);
    expect(await one("SELECT count(*)::int AS it FROM audit_entries e WHERE e.hash <> audit_hash(e)")).toBe(0);
    await owner.query("COMMIT");
  } finally {
    await owner.end();
  }
}, 120_000);
