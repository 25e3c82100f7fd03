import { workIn } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => {
  world = await openWorld();
  work = workIn(world);
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  await work.give("Grace Lomax", ["SR-000104"], await work.seat("Lewis Grant"));
});
afterAll(() => world.close());

interface Groups { caseGroups: { totalCount: number; nodes: { reference: string; pendingWorkitems: number }[] } }
const groups = async (as: Who, filter: string) => {
  const { data, errors } = await world.ask<Groups>(as, `{ caseGroups(filter: { isOpen: { eq: true }, ${filter} }) { totalCount nodes { reference pendingWorkitems } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.caseGroups;
};

test("[WM-45, WM-76] case groups are listed by team and by caseworker, each with its outstanding work", async () => {
  const hale = { totalCount: 1, nodes: [{ reference: "G-HALE", pendingWorkitems: 3 }] };
  expect(await groups("Grace Lomax", `ownerPosition: { team: { name: { eq: "Customer Care Team 2" } } }`)).toEqual(hale);
  expect(await groups("Grace Lomax", `ownerPosition: { holder: { staffNumber: { eq: "400004" } } }`)).toEqual(hale);
  expect(await groups("Dana Fox", "isInMyCommand: { eq: true }")).toEqual(hale);
  expect((await groups("Grace Lomax", "isInMyCommand: { eq: true }")).nodes.map((one) => one.reference).sort()).toEqual(["G-HALE", "G-THORNTON"]);
});

test("[WM-46] pending work is open requests, activities and unanswered correspondence together, and nothing that is finished", async () => {
  await world.sql("INSERT INTO activities (case_id, kind, summary, status, done_at) SELECT id, 'CALL', 'Done already', 'DONE', now() FROM cases WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'To do' FROM cases WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO inbound_correspondence (case_id, channel, from_name, summary, status) SELECT id, 'POST', 'Margaret Hale', 'A letter', s FROM cases, unnest('{OPEN,CLASSIFIED,ANSWERED}'::text[]) s WHERE reference = 'C-2026-000002'");
  expect((await groups("Dana Fox", "isInMyCommand: { eq: true }")).nodes).toEqual([{ reference: "G-HALE", pendingWorkitems: 6 }]);
});

test("[WM-47] while others add and finish work, every reading of the count agrees with the lists read beside it", async () => {
  const both = `{ caseGroups(filter: { isOpen: { eq: true } }) { nodes { reference pendingWorkitems serviceRequests(filter: { isOpen: { eq: true } }) { totalCount } } } }`;
  await world.sql("UPDATE activities SET status = 'DONE', done_at = now() WHERE status = 'OPEN'");
  await world.sql("UPDATE inbound_correspondence SET status = 'ANSWERED'");
  await world.sql("SELECT setval('service_request_numbers', 5000)");
  let isWriting = true;
  const write = async () => {
    for (let round = 0; isWriting; round++) await world.sql(round % 2
      ? "UPDATE service_requests SET status = 'COMPLETED', completed_at = now() WHERE summary = 'Churn' AND status = 'OPEN'"
      : "INSERT INTO service_requests (case_id, area_id, summary) SELECT c.id, a.id, 'Churn' FROM cases c, work_areas a, generate_series(1, 3) WHERE a.name = 'Case enquiry'");
  };
  const writing = write();
  const seen = new Set<number>();
  for (let reading = 0; reading < 60; reading++) {
    const { data } = await world.ask<{ caseGroups: { nodes: { reference: string; pendingWorkitems: number; serviceRequests: { totalCount: number } }[] } }>("Helen Marsh", both);
    for (const one of data.caseGroups.nodes) expect([one.reference, one.pendingWorkitems]).toEqual([one.reference, one.serviceRequests.totalCount]);
    seen.add(data.caseGroups.nodes[0]!.pendingWorkitems);
  }
  isWriting = false;
  await writing;
  expect(seen.size).toBeGreaterThan(1);
});

test("[WM-45] the master case view is one statement, whatever it is filtered by", async () => {
  await groups("Grace Lomax", "isInMyCommand: { eq: true }"); // Who she is, is remembered from here on.
  const { query } = world.office.pool;
  let statements = 0;
  world.office.pool.query = ((...parts: unknown[]) => { statements++; return (query as (...all: unknown[]) => unknown).apply(world.office.pool, parts); }) as typeof query;
  await groups("Grace Lomax", `isInMyCommand: { eq: true }, ownerPosition: { team: { name: { eq: "Customer Care Team 2" } } }`);
  world.office.pool.query = query;
  expect(statements).toBe(1);
});
