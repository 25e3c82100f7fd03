import { command } from "@remit/test/office/casework";
import { decide, reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

/* Two leaders who give one review to different reviewers at the same moment. */

const rounds = process.env["REMIT_LONG"] === "1" ? 100 : 20;

let world: World;
let id: string;
let seats: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
  const office = reviewsIn(world);
  ({ id } = (await office.request("Amina Yusuf", await decide(world, "C-2026-000003"))).done!.review);
  await office.triage("Tom Pell", [id], "ACCEPTED");
  seats = { "Idris Kay": await office.seat("Idris Kay"), "Helen Marsh": await office.seat("Helen Marsh") };
});
afterAll(() => world.close());

const takeBack = async () => (await world.sql<{ version: number }>("UPDATE reviews SET stage = 'ACCEPTED', reviewer_id = NULL, reviewer_position_id = NULL, version = version + 1 WHERE id = $1 RETURNING version", [id]))[0]!.version;
const told = async () => (await world.sql<{ count: number }>("SELECT count(*)::int AS count FROM audit_entries WHERE record_id = $1 AND action = 'allocated review'", [id]))[0]!.count;

test(`[PO-50] ${rounds} rounds of two leaders who allocate one review at once: one wins, the other reads who was quicker`, async () => {
  for (let round = 0; round < rounds; round++) {
    const [version, before] = [await takeBack(), await told()];
    const give = (as: Who, to: string) => command(world, as, "allocateReview", { id, expectedVersion: version, toPositionId: seats[to] }, "review { id }");
    const both = await Promise.all([give("Tom Pell", "Idris Kay"), give("Helen Marsh", "Helen Marsh")]);
    expect(both.filter(({ done }) => done)).toHaveLength(1);
    expect(both.find(({ refused }) => refused)!.refused).toMatchObject({ code: "CONFLICT" });
    expect(await told()).toBe(before + 1);
  }
});

/** The way that is not taken: see that nobody has it, then give it, with no lock and no version. */
async function naively(client: pg.Client, to: string): Promise<boolean> {
  const { rows: [found] } = await client.query<{ reviewer_id: string | null }>("SELECT reviewer_id FROM reviews WHERE id = $1", [id]);
  await new Promise((later) => setTimeout(later, 2));
  if (found!.reviewer_id !== null) return false;
  await client.query("UPDATE reviews SET stage = 'ALLOCATED', reviewer_position_id = p.id, reviewer_id = p.holder_id FROM positions p WHERE reviews.id = $1 AND p.id = $2", [id, to]);
  return true;
}

test("[PO-50] the same without lock and version is seen to fail: both leaders believe that they gave it", async () => {
  const clients = await Promise.all([0, 1].map(async () => { const client = new pg.Client({ connectionString: world.urls.ownerUrl }); await client.connect(); return client; }));
  let both = 0;
  for (let round = 0; round < 20; round++) {
    await takeBack();
    const won = await Promise.all([naively(clients[0]!, seats["Idris Kay"]!), naively(clients[1]!, seats["Helen Marsh"]!)]);
    if (won.every(Boolean)) both++;
  }
  await Promise.all(clients.map((client) => client.end()));
  process.stdout.write(`allocation, negative control without lock and version: ${both} of 20 reviews given twice\n`);
  expect(both).toBeGreaterThan(0);
});
