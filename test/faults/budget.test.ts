import { command } from "@remit/test/office/casework";
import { admitOutsiders, commissionsIn } from "@remit/test/office/external-reviewers";
import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";

/* Concurrent commissions under one heading: together they never promise more than was allotted. */

const rounds = 100;
const fee = 60_000;
const allotted = 100_000;

let world: World;
let office: ReturnType<typeof commissionsIn>;
let caseId: string;
let headingId: string;
beforeAll(async () => {
  world = await openWorld();
  await admitOutsiders(world);
  office = commissionsIn(world);
  ({ caseId } = await office.underReview("C-2026-000003"));
  headingId = await office.heading();
  await world.sql("UPDATE external_reviewers SET days_a_month = 31");
});
beforeEach(() => world.sql("UPDATE budget_headings SET allotted_pence = $2 WHERE id = $1", [headingId, allotted]));
afterAll(() => world.close());

const promised = async () => (await world.sql<{ pence: number }>("SELECT coalesce(sum(fee_pence), 0)::int AS pence FROM commissions WHERE heading_id = $1 AND is_open", [headingId]))[0]!.pence;
const release = () => world.sql("UPDATE commissions SET status = 'ENDED' WHERE heading_id = $1", [headingId]);

test(`[PO-56] ${rounds} rounds of two people who commission at the same moment: one is refused with what is left, and the budget is never overspent`, async () => {
  const [first, second] = [await office.asking(caseId, { feePence: fee }), await office.asking(caseId, { feePence: fee, from: "Martin Oyelaran" })];
  for (let round = 0; round < rounds; round++) {
    const both = await Promise.all([command(world, "Tom Pell", "commissionExternalReview", first, "commission { id }"), command(world, "Helen Marsh", "commissionExternalReview", second, "commission { id }")]);
    expect(both.filter(({ done }) => done)).toHaveLength(1);
    expect(both.find(({ refused }) => refused)!.refused).toMatchObject({ rule: "PO-56", message: expect.stringContaining("more than the £400 left under “Clinical advice”") });
    expect(await promised()).toBe(fee);
    await release();
  }
});

/** The way that is not taken: read what is left, then promise, with no lock. */
async function naively(client: pg.Client, reviewer: string): Promise<boolean> {
  const { rows: [found] } = await client.query<{ left: number }>("SELECT allotted_pence - coalesce((SELECT sum(fee_pence) FROM commissions WHERE heading_id = h.id AND is_open), 0)::int AS left FROM budget_headings h WHERE id = $1", [headingId]);
  await new Promise((later) => setTimeout(later, 2));
  if (found!.left < fee) return false;
  await client.query(`INSERT INTO commissions (reference, case_id, reviewer_id, contract_id, heading_id, question, agreed_hours, fee_pence, due_on, ends_on, commissioned_on)
    SELECT 'N-' || nextval('commission_numbers'), $1, x.id, t.id, $2, 'Naive?', 14, $3, '2026-02-02', '2026-02-02', '2026-01-14' FROM external_reviewers x JOIN reviewer_contracts t ON t.reviewer_id = x.id WHERE x.id = $4`, [caseId, headingId, fee, reviewer]);
  return true;
}

test("[PO-56] the same without the lock is seen to overspend", async () => {
  const clients = await Promise.all([0, 1].map(async () => { const client = new pg.Client({ connectionString: world.urls.ownerUrl }); await client.connect(); return client; }));
  const reviewers = [await office.reviewer("Yusra Haddad"), await office.reviewer("Martin Oyelaran")];
  let overspent = 0;
  for (let round = 0; round < 20; round++) {
    await Promise.all(clients.map((client, at) => naively(client, reviewers[at]!)));
    if ((await promised()) > allotted) overspent++;
    await release();
  }
  await Promise.all(clients.map((client) => client.end()));
  process.stdout.write(`budget, negative control without the lock: ${overspent} of 20 rounds overspent\n`);
  expect(overspent).toBeGreaterThan(0);
});
