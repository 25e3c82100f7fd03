import { briefingsIn } from "@remit/test/office/briefings";
import { giveGroup } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
beforeAll(async () => {
  world = await openWorld();
  office = briefingsIn(world);
  await world.sql(`INSERT INTO case_groups (reference, title, person_id, segment_id, received_on) SELECT 'G-' || n, 'Twenty cases', p.id, s.id, '2026-01-05' FROM unnest(ARRAY['AMINA', 'NIA']) n, people p, segments s WHERE p.name = 'John Thornton' AND s.name = 'Customer Care';
    INSERT INTO cases (reference, case_group_id, title, status, received_on, segment_id) SELECT 'C-' || right(g.reference, 3) || '-' || n, g.id, 'One of twenty', 'ASSESSMENT', '2026-01-05', g.segment_id FROM case_groups g, generate_series(1, 20) n WHERE g.title = 'Twenty cases';
    UPDATE staff_members SET on_probation_until = '2026-03-31' WHERE name = 'Nia Bevan'`);
  for (const [group, who] of [["G-AMINA", "Amina Yusuf"], ["G-NIA", "Nia Bevan"]] as const) await giveGroup(world, group, who);
});
afterAll(() => world.close());

const drawn = async (more: object = {}) => {
  const { record } = await office.begin("Dana Fox", "drawCaseSample", "caseSample", { seed: "this week", ...more });
  const nodes = (record!["examinations"] as { nodes: { holder: { name: string }; case: { reference: string } }[] }).nodes;
  return { of: (who: Who) => nodes.filter(({ holder }) => holder.name === who).length, cases: nodes.map((one) => one.case.reference).sort() };
};
const set = (as: Who, more: object = {}) => office.begin(as, "setAssuranceStandard", "assuranceStandard", { inForceFrom: "2026-01-14", share: 20, probationShare: 50, tenureMonths: 12, ...more });

test("[AS-37] a larger share of the casework of whoever is on probation is drawn, and the same seed draws the same", async () => {
  const sample = await drawn();
  expect([sample.of("Amina Yusuf"), sample.of("Nia Bevan")]).toEqual([2, 6]);
  expect((await drawn()).cases).toEqual(sample.cases);
  const [again] = await world.sql<{ same: boolean }>("SELECT bool_and(e.case_id IN (SELECT drawn_by_share(m.listed_ids, m.holder_ids, m.on_probation_ids, m.seed, m.share, m.probation_share))) AS same FROM case_samples m JOIN case_examinations e ON e.sample_id = m.id");
  expect(again!.same).toBe(true);
  await expect(world.sql("UPDATE case_samples SET on_probation_ids = '{}'")).rejects.toThrow("stays as written");
});

test("[AS-37] the shares are the office's own from a day on, and during probation the larger", async () => {
  expect((await set("Dana Fox")).refused?.code).toBe("FORBIDDEN");
  expect((await set("Sam Reid", { probationShare: 20 })).refused?.rule).toBe("AS-37");
  await expect(world.sql("INSERT INTO assurance_standards (in_force_from, share, probation_share, tenure_months) VALUES ('2027-01-01', 20, 10, 12)")).rejects.toThrow("closer_during_probation");
  expect((await set("Sam Reid")).record).toMatchObject({ share: 20, probationShare: 50 });
  const sample = await drawn();
  expect([sample.of("Amina Yusuf"), sample.of("Nia Bevan")]).toEqual([4, 10]);
});

test("[AS-37] once an appointment is confirmed, a person's casework is drawn as everybody's is", async () => {
  await world.sql("UPDATE staff_members SET on_probation_until = NULL WHERE name = 'Nia Bevan'");
  expect((await drawn()).of("Nia Bevan")).toBe(4);
});

type Tenure = { staffName: string; personName: string | null; since: string; isLong: boolean };
const tenures = async (as: Who) => (await world.ask<{ tenures: Tenure[] }>(as, "{ tenures { staffName personName since isLong } }")).data.tenures;
const moved = (group: string, day: string, from: Who | null, to: Who | null) => world.sql(
  `INSERT INTO audit_entries (stream_id, at, action, record_type, record_id, case_id, particulars) SELECT c.id, $2::timestamptz, 'assigned', 'Case', c.id, c.id, jsonb_build_object('fromPositionId', (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $3 LIMIT 1), 'toPositionId', (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $4 LIMIT 1))
   FROM cases c JOIN case_groups g ON g.id = c.case_group_id WHERE g.reference = $1`, [group, `${day}T09:00:00Z`, from, to]);

test("[AS-42] how long somebody has dealt with one person counts from move to move, over all of that person's cases and all of somebody's seats", async () => {
  await world.sql("UPDATE case_groups SET received_on = '2024-06-03' WHERE reference IN ('G-HALE', 'G-THORNTON')");
  await moved("G-HALE", "2024-09-02", null, "Amina Yusuf");
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await giveGroup(world, "G-THORNTON", "Chidi Okafor");
  await moved("G-THORNTON", "2024-07-01", "Chidi Okafor", "Ben Carter");
  await moved("G-THORNTON", "2025-11-03", "Ben Carter", "Chidi Okafor");
  expect(await tenures("Dana Fox")).toEqual([
    { staffName: "Amina Yusuf", personName: "Margaret Hale", since: "2024-09-02", isLong: true }, { staffName: "Chidi Okafor", personName: "John Thornton", since: "2025-11-03", isLong: false },
    { staffName: "Amina Yusuf", personName: "John Thornton", since: "2026-01-05", isLong: false }, { staffName: "Nia Bevan", personName: "John Thornton", since: "2026-01-05", isLong: false },
  ]);
  await moved("G-AMINA", "2026-01-12", "Amina Yusuf", "Nia Bevan");
  await giveGroup(world, "G-AMINA", "Nia Bevan");
  expect((await tenures("Dana Fox")).filter((one) => one.personName === "John Thornton").map(({ staffName, since }) => [staffName, since])).toEqual([["Chidi Okafor", "2025-11-03"], ["Nia Bevan", "2026-01-05"]]);
});

test("[AS-42] those who oversee somebody are warned on the case once it is long; nobody else is, and the office sets from when", async () => {
  const warned = async (as: Who) => (await world.ask<{ cases: { nodes: { dealtWithLongSince: string | null }[] } }>(as, "{ cases(filter: { reference: { eq: \"C-2026-000001\" } }) { nodes { dealtWithLongSince } } }")).data.cases.nodes[0]!.dealtWithLongSince;
  expect([await warned("Dana Fox"), await warned("Grace Lomax"), await warned("Helen Marsh"), await warned("Amina Yusuf"), await warned("Tom Pell")]).toEqual(["2024-09-02", "2024-09-02", "2024-09-02", null, null]);
  expect([await tenures("Amina Yusuf"), await tenures("Tom Pell")]).toEqual([[], []]);
  expect((await tenures("Helen Marsh")).length).toBeGreaterThan(2);
  await set("Sam Reid", { inForceFrom: "2026-01-15", tenureMonths: 24 });
  world.at(new Date("2026-01-15T10:00:00Z"));
  expect(await warned("Dana Fox")).toBeNull();
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[CS-09] a tenure over a sensitive case is told to nobody who may not see the case", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE case_group_id = (SELECT id FROM case_groups WHERE reference = 'G-HALE')");
  expect((await tenures("Dana Fox")).map(({ personName }) => personName)).not.toContain("Margaret Hale");
});
