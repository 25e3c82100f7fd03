import { coverOf, type CoverSeat } from "@remit/domain/absence/cover";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const today = "2026-01-14";
const seatsSql = `SELECT p.id, p.title, p.kind, p.team_id AS "teamId", p.segment_id AS "segmentId", p.holder_id AS "holderId", p.deputy_position_id AS "deputyPositionId", is_manned(p, '${today}') AS "isManned" FROM positions p`;
const seats = () => world.sql<CoverSeat & Record<string, never>>(seatsSql);
const byTheDatabase = async () => (await world.sql<{ id: string; position_id: string | null; step: string | null }>(`SELECT p.id, c.position_id, c.step FROM positions p LEFT JOIN LATERAL cover_of(p.id, '${today}') c ON true ORDER BY p.id`)).map(({ id, position_id, step }) => ({ id, positionId: position_id, step: step ?? "NOBODY" }));
const byTheDomain = async () => { const all = await seats(); return all.map((seat) => ({ id: seat.id, ...coverOf(seat, all) })).sort((a, b) => (a.id < b.id ? -1 : 1)); };

const away = (names: string) => `INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '${today}', '${today}' FROM staff_members s JOIN absence_kinds k ON k.is_said_at_the_desk WHERE s.name IN (${names}) AND NOT is_away(s.id, '${today}')`;
const deputise = (who: string, by: string) => `UPDATE positions p SET deputy_position_id = d.id FROM positions d JOIN staff_members s ON s.id = d.holder_id WHERE s.name = '${by}' AND d.title LIKE 'Caseworker, Team%' AND p.holder_id = (SELECT id FROM staff_members WHERE name = '${who}') AND p.title LIKE 'Caseworker, Team%'`;
/** Each morning adds to the one before. */
const mornings = [
  "SELECT", deputise("Ben Carter", "Chidi Okafor"), away("'Chidi Okafor'"), deputise("Chidi Okafor", "Amina Yusuf"), deputise("Amina Yusuf", "Ben Carter"), away("'Amina Yusuf'"), away("'Dana Fox'"), away("'Grace Lomax'"),
  "UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Lewis Grant')", away("'Idris Kay', 'Tom Pell', 'Helen Marsh'"),
];

test("[AS-40] who covers a position is the same by the database as by the domain, on ten mornings on which every step is reached", async () => {
  const steps = new Set<string>();
  for (const morning of mornings) {
    await world.sql(morning);
    const [said, meant] = [await byTheDatabase(), await byTheDomain()];
    expect(said).toEqual(meant);
    said.forEach((one) => steps.add(one.step));
  }
  expect([...steps].sort()).toEqual(["DEPUTY", "FURTHER_DEPUTY", "HOLDER", "LEADER", "NOBODY", "SEGMENT_MANAGER"]);
});

test("[AS-40] anyone reads who is there for a position, and which positions have no deputy", async () => {
  const { data } = await world.ask<{ positions: { nodes: { coverBy: string; coverName: string | null }[] }; without: { totalCount: number } }>("Lewis Grant", `{
    positions(filter: { holder: { name: { eq: "Ana Petrova" } } }) { nodes { coverBy coverName } } without: positions(filter: { isOpen: { eq: true }, deputyPositionId: { isNull: true } }) { totalCount } }`);
  expect(data.positions.nodes).toEqual([{ coverBy: "HOLDER", coverName: "Ana Petrova" }]);
  expect(data.without.totalCount).toBe((await seats()).filter((one) => one.deputyPositionId === null).length);
});
