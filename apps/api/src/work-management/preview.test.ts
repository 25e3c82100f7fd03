import { workIn } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => { world = await openWorld(); work = workIn(world); });
afterAll(() => world.close());

interface Preview { readonly items: { reference: string | null; allowed: boolean; code: string | null; because: string | null }[]; readonly moves: Record<string, number>; readonly mode: string; readonly goesToHopper: boolean; readonly toName: string | null; readonly warnings: string[]; readonly openRequestsBefore: number | null; readonly openRequestsAfter: number | null }
const query = "query($ids: [ID!]!, $to: ID) { assignmentPreview(serviceRequests: $ids, toPositionId: $to) { items { reference allowed code because } moves { caseGroups cases serviceRequests activities correspondence } mode goesToHopper toName warnings openRequestsBefore openRequestsAfter } }";
const preview = async (as: Parameters<World["ask"]>[0], references: string[], to: string | null): Promise<Preview> => {
  const ids = (await work.named("service_requests", references)).map((one) => one.id);
  const { data, errors } = await world.ask<{ assignmentPreview: Preview }>(as, query, { ids, to });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.assignmentPreview;
};

test("[WM-32, WM-35] the preview counts what will move, once a case group, and says how the command answers", async () => {
  const seen = await preview("Dana Fox", ["SR-000101", "SR-000103", "SR-000104"], await work.seat("Amina Yusuf"));
  expect(seen).toMatchObject({ moves: { caseGroups: 2, cases: 3, serviceRequests: 4, activities: 0, correspondence: 0 }, openRequestsBefore: 0, openRequestsAfter: 4, toName: "Amina Yusuf", goesToHopper: false, warnings: [] });
  expect(seen.items.every((one) => one.allowed)).toBe(true);
  expect(seen.mode).toContain("Each request is answered alone");
});

test("[CS-22] the assignment itself answers with what to know of whoever has the work now", async () => {
  await world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-16', '2026-01-19' FROM staff_members s, absence_kinds k WHERE s.name = 'Chidi Okafor' AND k.is_said_at_the_desk");
  expect((await work.give("Dana Fox", ["SR-000101"], await work.seat("Chidi Okafor"))).warnings).toEqual(["Chidi Okafor is away from 16 January 2026 to 19 January 2026.", "1 of these is due then."]);
  expect((await work.give("Dana Fox", ["SR-000101"], null)).warnings).toEqual([]);
});

test("[WM-15] someone away may be given work, and the leader is told until when and what falls due meanwhile", async () => {
  const seen = await preview("Dana Fox", ["SR-000101"], await work.seat("Ben Carter"));
  expect(seen.items[0]).toMatchObject({ allowed: true });
  expect(seen.warnings).toEqual(["Ben Carter is away until 20 January 2026.", "1 of these is due before Ben Carter is back."]);
});

test("[WM-35, AS-36] each request has its verdict beforehand, and the command gives the same one", async () => {
  const nia = await work.seat("Nia Bevan");
  const [verdict] = (await preview("Dana Fox", ["SR-000101"], nia)).items;
  const [answer] = (await work.give("Dana Fox", ["SR-000101"], nia)).results;
  expect(verdict).toEqual({ reference: "SR-000101", allowed: false, code: answer!.code, because: answer!.message });
});

test("[WM-39] what a leader may not see has no reference in the preview", async () => {
  expect((await preview("Tom Pell", ["SR-000101"], null)).items).toEqual([{ reference: null, allowed: false, code: "NOT_FOUND", because: "There is no such request, or you may not see it." }]);
});

test("[WM-36] for the segment manager, the preview says that the work goes to the hopper", async () => {
  await work.give("Dana Fox", ["SR-000104"], await work.seat("Amina Yusuf"));
  expect(await preview("Dana Fox", ["SR-000104"], await work.seat("Grace Lomax"))).toMatchObject({ goesToHopper: true, toName: null, moves: { serviceRequests: 1 }, openRequestsAfter: null });
});

test("[WM-17] the preview is two statements, whatever the number, and changes nothing", async () => {
  const { query: ask } = world.office.door.source;
  let statements = 0;
  world.office.door.source.query = ((...parts: Parameters<typeof ask>) => { statements++; return ask.apply(world.office.door.source, parts); }) as typeof ask;
  const before = await world.sql("SELECT sum(version) FROM case_groups");
  await preview("Dana Fox", ["SR-000101", "SR-000102", "SR-000103", "SR-000104"], await work.seat("Chidi Okafor"));
  world.office.door.source.query = ask;
  expect([statements, await world.sql("SELECT sum(version) FROM case_groups")]).toEqual([2, before]);
});
