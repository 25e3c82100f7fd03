import { openWorld, type World } from "@remit/test/office/world";
import { statementsOf } from "@remit/test/reading/counting";
import pg from "pg";
import { plannedOnceAt } from "../database/roles.js";

/* Which statements PostgreSQL plans once, and which for what they are asked with. */

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

/** Whether the statement that held this text last went where everything is planned once. */
async function isPlannedOnce(mark: string, query: string, variables: object = {}): Promise<boolean[]> {
  const { errors } = await world.ask("Helen Marsh", query.replace("MARK", mark), variables);
  expect(errors).toBeUndefined();
  const rows = await world.sql<{ once: boolean }>("SELECT application_name = 'remit, planned once' AS once FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%'", [mark]);
  return rows.map(({ once }) => once);
}

test("a record, a page of a list and what is chosen by identifier or by yes and no are planned once", async () => {
  const [{ id } = { id: "" }] = await world.sql<{ id: string }>("SELECT id FROM cases LIMIT 1");
  expect(await isPlannedOnce("aRecord", "query($id: ID!) { MARK: case(id: $id) { reference } }", { id })).toEqual([true]);
  expect(await isPlannedOnce("aPage", "{ MARK: serviceRequests(first: 10, offset: 0, filter: { isOpen: { eq: true } }) { nodes { reference } totalCount } }")).toEqual([true]);
  expect(await isPlannedOnce("ofOne", "query($id: ID!) { MARK: cases(filter: { id: { eq: $id } }) { nodes { reference } } }", { id })).toEqual([true]);
});

test("what finds few rows or many, as it is typed, is planned for what was typed", async () => {
  const filters = ['q: "parking"', 'title: { startsWith: "P" }', 'title: { contains: "fine" }', 'receivedOn: { gte: "2026-01-01" }'];
  for (const [place, filter] of filters.entries()) expect([filter, await isPlannedOnce(`typed${place}`, `{ MARK: cases(filter: { ${filter} }) { nodes { reference } } }`)]).toEqual([filter, [false]]);
  const first = await world.ask<{ cases: { pageInfo: { endCursor: string } } }>("Helen Marsh", "{ cases(first: 1) { pageInfo { endCursor } } }");
  expect(await isPlannedOnce("goesOn", "query($after: String) { MARK: cases(first: 1, after: $after) { nodes { reference } } }", { after: first.data.cases.pageInfo.endCursor })).toEqual([false]);
});

test("the beginning of a reference is planned once, until it finds many: then it is planned for what was typed, and answered the same", async () => {
  await world.sql("INSERT INTO cases (reference, case_group_id, segment_id, title, received_on) SELECT 'M-' || lpad(n::text, 6, '0'), g.id, g.segment_id, 'One of many', '2020-01-01' FROM case_groups g, generate_series(1, 1001) n WHERE g.reference = 'G-HALE'");
  const ask = async (mark: string, typed: string) => {
    const { answer, statements } = await statementsOf(() => world.ask<Record<string, { totalCount: number }>>("Helen Marsh", `query($typed: String!) { ${mark}: cases(filter: { reference: { startsWith: $typed } }) { totalCount } }`, { typed }));
    return [answer.data[mark]!.totalCount, statements.filter((one) => one.includes(mark)).length];
  };
  expect(await ask("begins", "m-00100")).toEqual([2, 1]);
  expect(await ask("begins", "m-")).toEqual([1001, 2]);
  expect(await ask("begins", "M-")).toEqual([1001, 1]);
  expect(await ask("begins", "m-00100")).toEqual([2, 1]);
  expect(await ask("begins", "M-001001")).toEqual([1, 1]);
  expect(await isPlannedOnce("nearlyWhole", '{ MARK: cases(filter: { reference: { startsWith: "M-00100" } }) { totalCount } }')).toEqual([true]);
  expect(await isPlannedOnce("hardlyBegun", '{ MARK: cases(filter: { reference: { startsWith: "M-" } }) { totalCount } }')).toContain(false);
});

test("whatever else an address sets, its statements are planned once", async () => {
  const limited = new URL(world.urls.appUrl);
  limited.searchParams.set("options", "-c statement_timeout=12345");
  const client = new pg.Client({ connectionString: plannedOnceAt(limited.href) });
  await client.connect();
  const { rows } = await client.query<{ planned: string; limit: string }>("SELECT current_setting('plan_cache_mode') AS planned, current_setting('statement_timeout') AS limit");
  await client.end();
  expect(rows).toEqual([{ planned: "force_generic_plan", limit: "12345ms" }]);
});

test("a page without a size has the usual one", async () => {
  const { data } = await world.ask<{ cases: { nodes: unknown[] } }>("Helen Marsh", "{ cases(first: null) { nodes { id } } }");
  const [{ count } = { count: 0 }] = await world.sql<{ count: number }>("SELECT count(*)::int AS count FROM cases");
  expect(data.cases.nodes.length).toBe(Math.min(25, count));
});
