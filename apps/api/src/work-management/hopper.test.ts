import { workIn } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => { world = await openWorld(); work = workIn(world); });
afterAll(() => world.close());

const summary = async (as: Who) => (await world.ask<{ hopperSummary: Record<string, unknown> }>(as, "{ hopperSummary { segmentName size oldestReceivedAt oldestDays inToday outToday } }")).data.hopperSummary;

test("[WM-06] the hopper in a line: its size, and how long the oldest has waited", async () => {
  expect(await summary("Dana Fox")).toEqual({ segmentName: "Customer Care", size: 4, oldestReceivedAt: "2026-01-06T09:00:00.000Z", oldestDays: 8, inToday: 0, outToday: 0 });
  expect(await summary("Tom Pell")).toMatchObject({ segmentName: "Further Look", size: 1 });
});

test("[WM-06] what a leader may not see is in neither the list nor its line", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  expect(await summary("Dana Fox")).toMatchObject({ size: 3 });
  await world.sql("UPDATE cases SET is_sensitive = false");
});

test("[WM-06] what came in and what went out today is counted once for each request", async () => {
  world.at(new Date());
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Amina Yusuf"));
  expect(await summary("Dana Fox")).toMatchObject({ size: 1, inToday: 0, outToday: 3 });
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Chidi Okafor"));
  await work.give("Dana Fox", ["SR-000101"], null);
  expect(await summary("Dana Fox")).toMatchObject({ size: 4, inToday: 3, outToday: 3 });
  await world.sql("INSERT INTO service_requests (case_id, area_id, summary) SELECT c.id, a.id, 'New today' FROM cases c, work_areas a WHERE c.reference = 'C-2026-000003' AND a.name = 'Case enquiry'");
  expect(await summary("Dana Fox")).toMatchObject({ size: 5, inToday: 4, outToday: 3 });
});
