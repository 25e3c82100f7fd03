import { howToReach, isAtWork, type Callable, type SharedLine } from "@remit/domain/absence/reach";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const today = "2026-01-14";
const directory = `query($q: String!) { staffMembers(filter: { q: $q }) { nodes { name staffNumber availability awayUntil reachBy reachOn reachName
  holdings(filter: { heldTo: { isNull: true } }) { nodes { isPrimary position { title segment { name } team { name } } } } } } }`;
interface Found { name: string; staffNumber: string; reachBy: string; reachOn: string | null; reachName: string | null; holdings: { nodes: { isPrimary: boolean; position: { title: string; segment: { name: string }; team: { name: string } | null } }[] } }
const find = async (q: string) => (await world.ask<{ staffMembers: { nodes: Found[] } }>("Lewis Grant", directory, { q })).data.staffMembers.nodes;

test("[WM-25] anybody is found by name or by staff number, with every position, segment and team, in one query", async () => {
  const [priya] = await find("priya");
  expect(await find("400008")).toEqual([priya]);
  expect(priya).toMatchObject({ name: "Priya Nair", staffNumber: "400008" });
  expect(priya!.holdings.nodes.map(({ position }) => [position.segment.name, position.team?.name]).sort()).toEqual([["Customer Care", "Customer Care Team 2"], ["Further Look", "Further Look Team A"]]);
  expect(await find("nobody of that name")).toEqual([]);
});

test("[WM-26] someone at work is called on their own line", async () => {
  expect((await find("Amina"))[0]).toMatchObject({ reachBy: "PERSON", reachOn: "020 7946 0300", reachName: "Amina Yusuf" });
});

test("[WM-27] someone away is reached on their team's line, because someone there is available", async () => {
  expect((await find("Ben Carter"))[0]).toMatchObject({ reachBy: "TEAM", reachOn: "020 7946 0200", reachName: "Customer Care Team 2" });
});

type Seat = { name: string | null; telephone: string | null; isActive: boolean | null; availability: Callable["availability"] | null; awayUntil: string | null; staffId: string | null; team: string | null; teamLine: string | null; segment: string; segmentLine: string; title: string; segmentId: string; teamId: string | null };
const seatsSql = `SELECT s.id AS "staffId", s.name, s.telephone, s.is_active AS "isActive", availability_of(s.id, false, '2026-01-14') AS availability, away_until(s.id, '2026-01-14')::text AS "awayUntil", p.title, p.team_id AS "teamId", p.segment_id AS "segmentId",
  t.name AS team, t.telephone AS "teamLine", g.name AS segment, g.telephone AS "segmentLine" FROM positions p JOIN segments g ON g.id = p.segment_id LEFT JOIN teams t ON t.id = p.team_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE p.is_open ORDER BY p.id`;
const callable = (seat: Seat): Callable | null => (seat.staffId ? (seat as unknown as Callable) : null);

/** What the domain says of every position, from the plain rows. */
async function byTheDomain() {
  const seats = await world.sql<Seat>(seatsSql);
  const someone = (own: Seat, of: (seat: Seat) => boolean) => seats.some((seat) => of(seat) && seat.staffId !== null && seat.staffId !== own.staffId && isAtWork(callable(seat)!, today));
  return seats.map((seat) => {
    const team: SharedLine | null = seat.teamId ? { name: seat.team!, telephone: seat.teamLine!, someoneAvailable: someone(seat, (one) => one.teamId === seat.teamId) } : null;
    return { title: seat.title, ...howToReach(callable(seat), team, { name: seat.segment, telephone: seat.segmentLine, someoneAvailable: someone(seat, (one) => one.segmentId === seat.segmentId) }, today) };
  });
}
async function byTheDatabase() {
  const { data } = await world.ask<{ positions: { nodes: { title: string; reachBy: string; reachOn: string | null; reachName: string | null }[] } }>("Lewis Grant", "{ positions(first: 200, filter: { isOpen: { eq: true } }, orderBy: [{ field: ID }]) { nodes { title reachBy reachOn reachName } } }");
  return data.positions.nodes.map(({ title, reachBy, reachOn, reachName }) => ({ title, by: reachBy, on: reachOn, name: reachName }));
}

const away = (until: string, whose: string) => `INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-14', ${until}::date FROM staff_members s, absence_kinds k WHERE k.is_said_at_the_desk AND ${whose}`;
const mornings = [
  "SELECT", away("NULL", "staff_number IN ('400002', '400004', '400006', '400007', '400008')"), "UPDATE staff_members SET telephone = '' WHERE staff_number IN ('400001', '400009')",
  "UPDATE teams SET telephone = '' WHERE name = 'Customer Care Team 2'", "UPDATE absences SET starts_on = '2026-01-13', ends_on = '2026-01-13' WHERE staff_id = (SELECT id FROM staff_members WHERE staff_number = '400008')", away("'2026-01-14'", "NOT is_away(s.id, '2026-01-14')"), "UPDATE segments SET telephone = ''",
];
test("[WM-26, WM-27] what the API says of every position is what the domain says, on seven different mornings", async () => {
  const lines = new Set<string>();
  for (const morning of mornings) {
    await world.sql(morning);
    const [said, meant] = [await byTheDatabase(), await byTheDomain()];
    expect(said).toEqual(meant);
    said.forEach((one) => lines.add(one.by));
  }
  expect([...lines].sort()).toEqual(["NOBODY", "PERSON", "SEGMENT", "TEAM"]);
});

test("[WM-01, AS-35] the hierarchy is read in one query: segment, its manager, its teams, their leaders and caseworkers", async () => {
  const { data } = await world.ask<{ segments: { nodes: { name: string; managers: { nodes: { holder: { name: string } }[] }; teams: { nodes: { name: string; leaders: { nodes: { holder: { name: string } }[] }; caseworkers: { totalCount: number } }[] } }[] } }>("Lewis Grant", `{ segments(filter: { name: { eq: "Customer Care" } }) { nodes { name
    managers: positions(first: 2, filter: { kind: { eq: SEGMENT_MANAGER } }) { nodes { holder { name } } }
    teams { nodes { name leaders: positions(first: 5, filter: { kind: { eq: TEAM_LEADER } }) { nodes { holder { name } } } caseworkers: positions(filter: { kind: { eq: CASEWORKER } }) { totalCount } } } } } }`);
  expect(data.segments.nodes[0]).toEqual({ name: "Customer Care", managers: { nodes: [{ holder: { name: "Grace Lomax" } }] }, teams: { nodes: [
    { name: "Customer Care Team 1", leaders: { nodes: [{ holder: { name: "Owen Pryce" } }] }, caseworkers: { totalCount: 1 } },
    { name: "Customer Care Team 2", leaders: { nodes: [{ holder: { name: "Dana Fox" } }] }, caseworkers: { totalCount: 5 } }] } });
});

test("[WM-01] a team without a leader is reported, and only that", async () => {
  const { data } = await world.ask<{ hierarchyGaps: object[] }>("Lewis Grant", "{ hierarchyGaps { segment team says } }");
  expect(data.hierarchyGaps).toEqual([{ segment: "Further Look", team: "Further Look Team A", says: "Further Look Team A has caseworkers but no team leader's position." }]);
});
