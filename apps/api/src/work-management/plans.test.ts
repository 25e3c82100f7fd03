import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";

/** Service requests in the office under test; a hundred thousand when there is time. */
const size = process.env["REMIT_LONG"] === "1" ? 100_000 : 20_000;

/** An office of a few hundred seats whose work is mostly finished, as a real one's is after some years. Guards are off while it is filled. */
const fill = [
  "SET session_replication_role = replica",
  "INSERT INTO positions (title, role_id, segment_id, team_id, holder_id) SELECT 'Filler ' || n, r.id, t.segment_id, t.id, NULL FROM generate_series(1, 200) n, roles r, teams t WHERE r.name = 'Caseworker' AND t.name = 'Further Look Team A'",
  `INSERT INTO case_groups (id, reference, title, segment_id, received_on) SELECT md5('g' || n)::uuid, 'FILL-' || n, 'Filler', s.id, '2025-01-06' FROM generate_series(1, ${size} / 5) n, segments s WHERE s.name = 'Further Look'`,
  `INSERT INTO cases (id, reference, case_group_id, title, received_on, segment_id) SELECT md5('c' || n)::uuid, 'FILL-' || n, md5('g' || n)::uuid, 'Filler', '2025-01-06', s.id FROM generate_series(1, ${size} / 5) n, segments s WHERE s.name = 'Further Look'`,
  `INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, owner_position_id, area_id, summary, status, completed_at, priority, next_action_due_on, received_at)
    SELECT 'FILL-' || n, md5('c' || c)::uuid, md5('g' || c)::uuid, s.id, CASE WHEN n % 4 > 0 THEN p.ids[1 + n % 200] END, a.id, 'Filler', CASE WHEN n % 10 < 6 THEN 'COMPLETED' ELSE 'OPEN' END, CASE WHEN n % 10 < 6 THEN now() END, n % 1000, '2026-01-01'::date + n % 60, '2025-06-01'::timestamptz + n * interval '1 minute'
    FROM generate_series(1, ${size}) n CROSS JOIN LATERAL (SELECT 1 + n % (${size} / 5) AS c) g, segments s, work_areas a, (SELECT array_agg(id) AS ids FROM positions WHERE title LIKE 'Filler %') p WHERE s.name = 'Further Look' AND a.name = 'Case enquiry'`,
  "UPDATE service_requests SET segment_id = (SELECT id FROM segments WHERE name = 'Customer Care') WHERE owner_position_id IS NULL AND priority % 2 = 0 AND is_open",
  "UPDATE service_requests SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Amina Yusuf') WHERE is_open AND priority % 100 = 9",
  "RESET session_replication_role", "ANALYZE",
];

let world: World;
beforeAll(async () => { world = await openWorld(); for (const sql of fill) await world.sql(sql); }, 120_000);
afterAll(() => world.close());

interface Node { "Node Type": string; "Relation Name"?: string; "Index Name"?: string; Plans?: Node[] }
const nodes = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];

/** How the database carries out the statement that a question becomes: for its very values, or as it is planned once. */
async function planOf(as: Parameters<World["ask"]>[0], question: string): Promise<{ scanned: string[]; indexes: string[] }> {
  const { plannedOnce, plannedForValues } = world.office.reading.pools;
  let explained: [string, unknown[]] = ["", []];
  const heard = [plannedOnce, plannedForValues].map((pool) => jest.spyOn(pool, "query").mockImplementation(((...asked: [{ text?: string; values?: unknown[] }]) => {
    const [{ text, values = [] }] = asked;
    if (text) explained = pool === plannedOnce ? [`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`, []] : [`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values];
    return pg.Pool.prototype.query.apply(pool, asked as never);
  }) as never));
  const { errors } = await world.ask(as, question);
  heard.forEach((one) => one.mockRestore());
  if (errors) throw new Error(JSON.stringify(errors));
  const rows = await world.sql<{ "QUERY PLAN": { Plan: Node }[] }>(explained[0], explained[1]);
  const all = nodes(rows[0]!["QUERY PLAN"][0]!.Plan);
  return { scanned: all.filter((one) => one["Node Type"] === "Seq Scan").map((one) => one["Relation Name"] ?? ""), indexes: all.flatMap((one) => one["Index Name"] ?? []) };
}

const page = (filter: string) => `{ serviceRequests(first: 25, filter: { isOpen: { eq: true }, ${filter} }) { totalCount nodes { reference priority nextActionDueOn area { name } ownerPosition { holder { name } } isOverdue isDueSoon } } }`;

test.each([
  ["the hopper", "isInMyHopper: { eq: true }", "service_requests_hopper"],
  ["my work", "isMine: { eq: true }", "service_requests_mine"],
  ["my work in all positions", "isMineInAnyPosition: { eq: true }", "service_requests_mine"],
  ["my work of a date", 'isMine: { eq: true }, nextActionDueOn: { eq: "2026-01-14" }', "service_requests_due"],
  ["my work due today or earlier", "isMine: { eq: true }, isDueTodayOrEarlier: { eq: true }", "service_requests_due"],
  ["assigned in my command", "isInMyCommand: { eq: true }", "service_requests_mine"],
])("[WM-17] %s reads its index and never the whole table", async (what, filter, index) => {
  for (const as of ["Amina Yusuf", "Dana Fox"] as const) {
    const { scanned, indexes } = await planOf(as, page(filter));
    process.stdout.write(`plan: ${what} for ${as}, ${size} requests: by ${[...new Set(indexes)].join(", ")}\n`);
    expect([what, scanned.filter((table) => table === "service_requests")]).toEqual([what, []]);
    expect(indexes.some((one) => one === index || (one.startsWith("service_requests_") && one !== "service_requests_reference"))).toBe(true);
  }
});

test("[WM-17] a question without an index is seen as one by this test", async () => {
  const { scanned } = await planOf("Grace Lomax", '{ serviceRequests(filter: { summary: { contains: "nothing like it" } }) { totalCount } }');
  expect(scanned).toContain("service_requests");
});
