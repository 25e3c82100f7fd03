import { giveLeaderPermissions, letterNow, prepareApprovals, referredLetter, seatOf, settleAll } from "@remit/test/office/approvals";
import { giveGroup, named, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

/* Double decision and write skew: an approval is decided exactly once, and never by somebody whose own work it is. */

const rounds = process.env["REMIT_LONG"] === "1" ? 100 : 8;

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); await giveLeaderPermissions(world, "Amina Yusuf"); });
beforeEach(async () => { await settleAll(world); await giveGroup(world, "G-HALE", "Amina Yusuf"); });
afterAll(() => world.close());

interface Standing { readonly id: string; readonly version: number }
const decideQuery = "mutation($input: DecideApprovalInput!) { decideApproval(input: $input) { approval { status } } }";
const passOnQuery = "mutation($input: ReassignApprovalInput!) { reassignApproval(input: $input) { approval { id } } }";

async function decided(as: Who, { id, version }: Standing, action: "APPROVE" | "REJECT"): Promise<boolean> {
  const { errors } = await world.ask(as, decideQuery, { input: { id, expectedVersion: version, action, reason: "A race" } });
  return !errors;
}
const passed = async (as: Who, { id, version }: Standing, toPositionId: string) => !(await world.ask(as, passOnQuery, { input: { id, expectedVersion: version, toPositionId, reason: "A race" } })).errors;

/** What must hold whatever happened: the decisions on record, those of owners among them, and letters that were approved without one. */
async function outcome(id: string): Promise<{ decisions: number; own: number; entries: number }> {
  const [row] = await world.sql<{ decisions: number; own: number; entries: number }>(`SELECT (status <> 'PENDING')::int AS decisions, (decided_by_id = ANY(owners_of(a.id)) AND status <> 'PENDING')::int AS own,
    (SELECT count(*)::int FROM audit_entries e WHERE e.record_id = a.id AND e.action IN ('approved', 'rejected')) AS entries FROM approvals a WHERE a.id = $1`, [id]);
  return row!;
}

test(`[WM-66, WM-69] ${rounds} rounds of approving, rejecting, passing on and deciding one's own at the same time: one decision at most, and never by an owner`, async () => {
  const [owen, amina] = [await seatOf(world, "Owen Pryce"), await seatOf(world, "Amina Yusuf")];
  let [once, moved] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const { approval } = await referredLetter(world);
    const told = await Promise.all([
      decided("Dana Fox", approval, "APPROVE"), decided("Dana Fox", approval, "REJECT"), decided("Dana Fox", approval, "APPROVE"), decided("Amina Yusuf", approval, "APPROVE"),
      decided("Owen Pryce", approval, "APPROVE"), passed("Dana Fox", approval, owen), passed("Dana Fox", approval, amina), passed("Amina Yusuf", approval, amina),
    ]);
    const wins = told.slice(0, 5).filter(Boolean).length;
    expect(told[3] || told[4] || told[6] || told[7]).toBe(false);
    expect(wins + Number(told[5])).toBe(1);
    const { decisions, own, entries } = await outcome(approval.id);
    expect({ decisions, own, entries }).toEqual({ decisions: wins, own: 0, entries: wins });
    once += decisions;
    moved += Number(told[5]);
    if (!decisions) expect(await decided("Owen Pryce", (await world.sql<{ id: string; version: number }>("SELECT id, version FROM approvals WHERE id = $1", [approval.id]))[0]!, "APPROVE")).toBe(true);
  }
  process.stdout.write(`approvals: ${rounds} rounds, ${once} decided at once and ${moved} passed on first, 0 decided twice, 0 decided by an owner\n`);
});

test("[WM-69] two people who refer the same letter at once make one approval, and one who rewrites it meanwhile is refused or comes first", async () => {
  for (let round = 0; round < Math.ceil(rounds / 4); round++) {
    const { letterId } = await referredLetter(world);
    await settleAll(world);
    const input = { ...named(await letterNow(world, letterId)), why: "A race", asks: "May it be issued?" };
    const refer = (as: Who) => world.ask(as, "mutation($input: ReferInput!) { referLetter(input: $input) { approval { id } } }", { input });
    const edit = world.ask("Amina Yusuf", "mutation($input: EditLetterInput!) { editLetter(input: $input) { letter { id } } }", { input: { ...named(await letterNow(world, letterId)), body: `Rewritten ${round}` } });
    const came = await Promise.all([refer("Amina Yusuf"), refer("Amina Yusuf"), edit]);
    expect(came.filter((one) => !one.errors)).toHaveLength(1);
    const pending = await world.sql<{ same: boolean }>("SELECT content_sha256 = present_hash(NULL, letter_id) AS same FROM approvals WHERE letter_id = $1 AND status = 'PENDING'", [letterId]);
    expect(pending.every((one) => one.same)).toBe(true);
    expect(pending.length).toBeLessThanOrEqual(1);
  }
});

/** The way that is not taken: read whose work it is and whether it is decided, then write, with no lock and no witness. */
async function naively(client: pg.Client, id: string, staffId: string, status: string): Promise<boolean> {
  const { rows: [found] } = await client.query<{ status: string; mine: boolean }>("SELECT a.status, $2 = ANY(owners_of(a.id)) AS mine FROM approvals a WHERE a.id = $1", [id, staffId]);
  await new Promise((later) => setTimeout(later, 2));
  if (found!.status !== "PENDING" || found!.mine) return false;
  await client.query("UPDATE approvals SET status = $3, decided_by_id = $2, decided_in_position_id = position_id, decided_at = now(), decision_reason = 'Naive' WHERE id = $1", [id, staffId, status]);
  return true;
}

test("[WM-66, WM-69] the same rounds without lock and witness are seen to fail: decided twice, and decided by an owner", async () => {
  const clients = await Promise.all([0, 1, 2].map(async () => { const client = new pg.Client({ connectionString: world.urls.ownerUrl }); await client.connect(); return client; }));
  const dana = await staffOf(world, "Dana Fox");
  let [twice, own] = [0, 0];
  for (let round = 0; round < 10; round++) {
    await settleAll(world);
    const { approval } = await referredLetter(world);
    await world.sql("ALTER TABLE approvals DISABLE TRIGGER USER");
    const told = await Promise.all([
      naively(clients[0]!, approval.id, dana, "APPROVED"), naively(clients[1]!, approval.id, dana, "REJECTED"),
      clients[2]!.query("INSERT INTO approval_owners (approval_id, staff_id, because) VALUES ($1, $2, 'CARRIED_OUT')", [approval.id, dana]),
    ]);
    if (told[0] && told[1]) twice++;
    own += (await outcome(approval.id)).own;
  }
  await world.sql("ALTER TABLE approvals ENABLE TRIGGER USER");
  await Promise.all(clients.map((client) => client.end()));
  process.stdout.write(`approvals, negative control without lock or witness: ${twice} of 10 decided twice, ${own} decided by somebody whose own work it was\n`);
  expect(twice).toBeGreaterThan(0);
  expect(own).toBeGreaterThan(0);
});
