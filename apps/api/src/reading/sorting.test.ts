import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql("INSERT INTO bodies (name, kind) SELECT 'Body ' || n, CASE WHEN n % 50000 = 0 THEN 'COUNTY COURT' ELSE 'COUNCIL' END FROM generate_series(1, 101000) n");
}, 120_000);
afterAll(() => world.close());

/** As PostgreSQL would plan it if the office had worked for years. */
async function believe(rows: number): Promise<void> {
  for (const table of ["bodies", "cases"]) await world.sql("SELECT pg_restore_relation_stats('schemaname', 'public', 'relname', $1::text, 'relpages', 1, 'reltuples', $2::real)", [table, rows]);
  await world.office.reading.sorting.look();
}
const bodies = (asks: string) => world.ask<{ bodies: { nodes: { name: string }[] } }>("Helen Marsh", `{ bodies(${asks}) { nodes { name } } }`);
const cases = (asks: string) => world.ask<{ cases: { nodes: { reference: string }[] } }>("Helen Marsh", `{ cases(${asks}) { nodes { reference } } }`);

test("in a small office every order is carried out", async () => {
  await believe(500);
  expect((await cases("orderBy: [{ field: TITLE }]")).errors).toBeUndefined();
});

test("in a large one, an order that would sort too many rows is refused, and says by what and what to do", async () => {
  await believe(2_000_000);
  const { errors: [error] = [] } = await bodies("orderBy: [{ field: KIND }, { field: VERSION, direction: DESC }]");
  expect(error).toMatchObject({
    message: "More than 100,000 records would have to be put in order by kind, then version, for no index holds them so. Narrow the list with a filter to 100,000 or fewer, or leave `orderBy` out: the list's own order needs no sorting.",
    extensions: { code: "QUERY_TOO_COMPLEX", fields: [{ path: "orderBy" }] },
  });
});

test("the same order of what is truly few is carried out, whatever PostgreSQL expects", async () => {
  await believe(2_000_000);
  const { data } = await bodies(`orderBy: [{ field: KIND }, { field: NAME }], filter: { kind: { contains: "court" } }`);
  expect(data.bodies.nodes.map(({ name }) => name)).toEqual(["Body 100000", "Body 50000"]);
  expect((await cases(`orderBy: [{ field: TITLE }], filter: { caseGroup: { reference: { eq: "G-HALE" } } }`)).data.cases.nodes.length).toBeGreaterThan(0);
});

test("an order that an index holds is carried out, and the list's own", async () => {
  await believe(2_000_000);
  for (const asks of ["orderBy: [{ field: RECEIVED_ON, direction: DESC }]", "first: 5"]) expect([asks, (await cases(asks)).errors]).toEqual([asks, undefined]);
  expect((await bodies("orderBy: [{ field: NAME }]")).errors).toBeUndefined();
});
