import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const assign = "mutation($input: AssignServiceRequestsInput!) { assignServiceRequests(input: $input) { moved results { id done code message changedBy } } }";
interface Assigned { assignServiceRequests: { moved: number; results: { id: string; done: boolean; code: string | null; message: string | null; changedBy: string | null }[] } }

const request = async (reference: string) => (await world.sql<{ id: string; version: number; owner: string | null }>("SELECT w.id, w.version, s.name AS owner FROM service_requests w LEFT JOIN positions p ON p.id = w.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE w.reference = $1", [reference]))[0]!;
const seatOf = async (name: string, title = "") => (await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $1 AND p.title LIKE $2 || '%'", [name, title]))[0]!.id;
const give = async (as: Parameters<World["ask"]>[0], references: string[], to: string | null, position?: string) => {
  const requests = await Promise.all(references.map(request));
  const { data, errors } = await world.ask<Assigned>(as, assign, { input: { serviceRequests: requests.map(({ id, version }) => ({ id, expectedVersion: version })), toPositionId: to } }, position);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.assignServiceRequests;
};

test("[WM-32, WM-28, WM-31] assigning one request moves its whole case group, its cases and their other requests", async () => {
  const done = await give("Dana Fox", ["SR-000101"], await seatOf("Amina Yusuf"));
  expect(done).toMatchObject({ moved: 3, results: [{ done: true }] });
  expect(await Promise.all(["SR-000101", "SR-000102", "SR-000103"].map(async (one) => (await request(one)).owner))).toEqual(["Amina Yusuf", "Amina Yusuf", "Amina Yusuf"]);
  expect(await world.sql("SELECT DISTINCT owner_position_id FROM cases WHERE reference IN ('C-2026-000001', 'C-2026-000002')")).toHaveLength(1);
});

test("[WM-33, WM-34] a leader who was slower reads the exact sentence, and who was quicker", async () => {
  const stale = await request("SR-000104");
  await give("Dana Fox", ["SR-000104"], await seatOf("Chidi Okafor"));
  const { data } = await world.ask<Assigned>("Dana Fox", assign, { input: { serviceRequests: [{ id: stale.id, expectedVersion: stale.version }], toPositionId: await seatOf("Amina Yusuf") } });
  expect(data.assignServiceRequests.results[0]).toMatchObject({ done: false, code: "CONFLICT", message: "The selected record has been modified by another user since it was retrieved", changedBy: "Dana Fox" });
  expect((await request("SR-000104")).owner).toBe("Chidi Okafor");
});

test("[AS-36] nobody gets live work before their induction is complete", async () => {
  const { results } = await give("Dana Fox", ["SR-000104"], await seatOf("Nia Bevan"));
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED", message: "Nia Bevan has not completed induction and cannot be given live cases yet." });
});

test("[WM-39] a leader of another segment cannot reassign what is not theirs", async () => {
  const { results } = await give("Tom Pell", ["SR-000104"], await seatOf("Idris Kay"));
  expect(results[0]).toMatchObject({ done: false, code: "NOT_FOUND" });
});

test("[WM-36, WM-37] work goes back to the hopper whole", async () => {
  expect(await give("Dana Fox", ["SR-000102"], null)).toMatchObject({ moved: 3 });
  expect((await request("SR-000103")).owner).toBeNull();
});
