import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";
import { assignRequests, type ItemResult } from "../office/work.js";
import { backToTheHopper, contend, itemsOf, judgeRound, type Answer, type Item, type Leader, type Tally } from "./contention-office.js";

const rounds = process.env["REMIT_LONG"] === "1" ? 20 : 2;
const wanted = 100;
const clean = { won: wanted, wonTwice: 0, wonByNobody: 0, wrongHolder: 0, split: 0, otherAnswers: [] };

let world: World;
let leaders: Leader[];
beforeAll(async () => { world = await openWorld(); leaders = await contend(world, 10, wanted); });
afterAll(() => world.close());

const shuffled = <T>(list: readonly T[]): T[] => list.map((one) => [Math.random(), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one);
const batches = (list: readonly Item[], size: number) => Array.from({ length: Math.ceil(list.length / size) }, (_, place) => list.slice(place * size, (place + 1) * size));

/** Asks the office over HTTP, as the console does. */
async function assign(leader: Leader, named: readonly Item[]): Promise<Answer[]> {
  const input = { serviceRequests: named.map(({ id, version }) => ({ id, expectedVersion: version })), toPositionId: leader.seat };
  const response = await fetch(world.url, { method: "POST", headers: { "content-type": "application/json", cookie: leader.cookie }, body: JSON.stringify({ query: assignRequests, variables: { input } }) });
  const { data, errors } = (await response.json()) as { data?: { assignServiceRequests: { results: ItemResult[] } }; errors?: { message: string }[] };
  if (errors || !data) return named.map((one) => ({ item: one.id, seat: leader.seat, answer: errors?.[0]?.message ?? "no answer" }));
  return data.assignServiceRequests.results.map((one) => ({ item: one.id, seat: leader.seat, answer: one.done ? "WON" : (one.code ?? "refused") }));
}

/** Every leader wants every item, in an order of their own, so many at a time. */
async function round(competing: readonly Leader[], size: number): Promise<Tally> {
  await backToTheHopper(world);
  const items = await itemsOf(world);
  const answers = await Promise.all(competing.map(async (leader) => {
    const told: Answer[] = [];
    for (const batch of batches(shuffled(items), size)) told.push(...(await assign(leader, batch)));
    return told;
  }));
  return judgeRound(world, items, answers.flat());
}

const deadlocks = async () => Number((await world.sql<{ deadlocks: string } & Record<string, unknown>>("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))[0]!.deadlocks);
const print = (words: string) => process.stdout.write(`${words}\n`);

describe.each([2, 10])("%i leaders", (count) => {
  test.each([100, 7])("[WM-33, WM-34] each of 100 items taken %i at a time is won by exactly one leader, the rest read of the conflict, and no case group is split", async (size) => {
    const competing = leaders.slice(0, count);
    const [began, before] = [Date.now(), await deadlocks()];
    let conflicts = 0;
    for (let played = 0; played < rounds; played++) {
      const tally = await round(competing, size);
      conflicts += tally.conflicts;
      expect(tally).toEqual({ ...clean, conflicts: (count - 1) * wanted });
    }
    const took = Date.now() - began;
    print(`contention: ${count} leaders × ${wanted} items × ${rounds} rounds, ${size} at a time: ${rounds * wanted} won once, ${conflicts} conflicts, 0 split, ${(await deadlocks()) - before} deadlocks in the database and none told to anyone, ${took} ms`);
  }, 600_000);
});

/** The way that is not taken: read a page, compare, then write table by table, with no lock and no transaction. */
async function naively(client: pg.Client, leader: Leader, items: readonly Item[]): Promise<Answer[]> {
  const told: Answer[] = [];
  for (const batch of batches(items, 20)) {
    const { rows: fresh } = await client.query<{ id: string; version: number }>("SELECT id, version FROM service_requests WHERE id = ANY($1)", [batch.map((one) => one.id)]);
    for (const { id, version, groupId } of shuffled(batch)) {
      const isFree = fresh.some((one) => one.id === id && one.version === version);
      told.push({ item: id, seat: leader.seat, answer: isFree ? "WON" : "CONFLICT" });
      if (!isFree) continue;
      for (const table of ["service_requests", "activities", "cases"]) await client.query(`UPDATE ${table} SET owner_position_id = $2, version = version + 1 WHERE case_group_id = $1`, [groupId, leader.seat]);
      await client.query("UPDATE case_groups SET owner_position_id = $2 WHERE id = $1", [groupId, leader.seat]);
    }
  }
  return told;
}

test("[WM-34] the same rounds played without the door are seen to fail: items won twice and case groups split", async () => {
  const clients = await Promise.all(leaders.map(async () => { const client = new pg.Client({ connectionString: world.urls.ownerUrl }); await client.connect(); return client; }));
  let [wonTwice, split] = [0, 0];
  for (let played = 0; played < 10 && (wonTwice === 0 || split === 0 || played < 3); played++) {
    await backToTheHopper(world);
    await world.sql("ALTER TABLE case_groups DISABLE TRIGGER the_group_moves_whole");
    const items = await itemsOf(world);
    const answers = await Promise.all(leaders.map((leader, place) => naively(clients[place]!, leader, items)));
    const tally = await judgeRound(world, items, answers.flat());
    await world.sql("ALTER TABLE case_groups ENABLE TRIGGER the_group_moves_whole");
    [wonTwice, split] = [wonTwice + tally.wonTwice, split + tally.split];
  }
  await Promise.all(clients.map((client) => client.end()));
  print(`contention, negative control without lock, transaction or trigger: ${wonTwice} items won more than once, ${split} case groups split`);
  expect(wonTwice).toBeGreaterThan(0);
  expect(split).toBeGreaterThan(0);
});
