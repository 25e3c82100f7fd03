import { openWorld, type World } from "@remit/test/office/world";
import { assignRequests, workIn } from "../office/work.js";

const rounds = process.env["REMIT_LONG"] === "1" ? 100 : 12;
let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const vacate = "mutation($input: VacatePositionInput!) { vacatePosition(input: $input) { position { holderId } } }";

/** Amina's seat is emptied while two leaders give it work and take work from it; afterwards she sits there again. */
async function play(work: ReturnType<typeof workIn>, seat: string, elsewhere: string) {
  await world.sql("UPDATE case_groups SET owner_position_id = CASE reference WHEN 'G-HALE' THEN $1::uuid END, version = version + 1 WHERE reference IN ('G-HALE', 'G-THORNTON')", [seat]);
  const [{ version } = { version: 0 }] = await world.sql<{ version: number } & Record<string, unknown>>("SELECT version FROM positions WHERE id = $1", [seat]);
  const [given, taken] = await Promise.all([work.named("service_requests", ["SR-000104"]), work.named("service_requests", ["SR-000101"])]);
  const answers = await Promise.all([
    world.ask("Sam Reid", vacate, { input: { id: seat, expectedVersion: version, handover: { otherwiseToHopper: true } } }),
    world.ask("Dana Fox", assignRequests, { input: { serviceRequests: given, toPositionId: seat } }),
    world.ask("Grace Lomax", assignRequests, { input: { serviceRequests: taken, toPositionId: elsewhere } }),
  ]);
  const codes = answers.flatMap(({ errors }) => errors?.map((one) => one.extensions.code) ?? []);
  const [taking] = (answers[2].data as { assignServiceRequests: { results: { done: boolean }[] } } | null)?.assignServiceRequests.results ?? [];
  return { emptied: !answers[0].errors, codes, wasTaken: taking?.done === true };
}

test("[WM-22, WM-34] a seat is emptied while work is given to it and taken from it: nothing is stranded, and who was told “yes” has it", async () => {
  const work = workIn(world);
  const [seat, elsewhere] = [await work.seat("Amina Yusuf"), await work.seat("Lewis Grant")];
  let [emptied, refused] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const outcome = await play(work, seat, elsewhere);
    expect(await work.orphans()).toEqual([]);
    expect(outcome.codes.filter((code) => !["CONFLICT", "NOT_FOUND", "RULE_REFUSED"].includes(code))).toEqual([]);
    if (outcome.wasTaken) expect((await work.group("G-HALE")).owner).toBe("Lewis Grant");
    if (outcome.emptied) {
      emptied++;
      expect(await world.sql("SELECT FROM case_groups WHERE owner_position_id = $1 AND is_open", [seat])).toEqual([]);
      await world.sql("INSERT INTO position_holdings (position_id, staff_id, held_from) SELECT $1, id, '2026-01-14' FROM staff_members WHERE name = 'Amina Yusuf'", [seat]);
    }
    refused += outcome.codes.length;
  }
  process.stdout.write(`handover against assignment: ${rounds} rounds, seat emptied ${emptied} times, ${refused} whole commands refused in words, 0 stranded\n`);
  expect(emptied).toBeGreaterThan(0);
}, 300_000);

const moment = () => new Promise((passed) => setTimeout(passed, 250));

test("[WM-22, WM-33] what arrives on the seat while it waits to be emptied is handed over too, unless it was taken elsewhere meanwhile", async () => {
  const work = workIn(world);
  const [seat, elsewhere] = [await work.seat("Amina Yusuf"), await work.seat("Lewis Grant")];
  await world.sql("UPDATE case_groups SET owner_position_id = NULL WHERE owner_position_id IS NOT NULL");
  const [{ version } = { version: 0 }] = await world.sql<{ version: number } & Record<string, unknown>>("SELECT version FROM positions WHERE id = $1", [seat]);
  const [giver, taker] = [await world.office.pool.connect(), await world.office.pool.connect()];
  const assign = "UPDATE case_groups SET owner_position_id = $1 WHERE reference = ANY($2)";
  await giver.query("BEGIN");
  await giver.query(assign, [seat, ["G-HALE", "G-THORNTON"]]);
  const emptying = world.ask("Sam Reid", vacate, { input: { id: seat, expectedVersion: version, handover: { otherwiseToHopper: true } } });
  await moment();
  await taker.query("BEGIN");
  const taking = taker.query(assign, [elsewhere, ["G-THORNTON"]]);
  await moment();
  await giver.query("COMMIT");
  await taking;
  await moment();
  await taker.query("COMMIT");
  giver.release();
  taker.release();
  expect((await emptying).errors).toBeUndefined();
  expect([(await work.group("G-HALE")).owner, (await work.group("G-THORNTON")).owner, await work.orphans()]).toEqual([null, "Lewis Grant", []]);
});
