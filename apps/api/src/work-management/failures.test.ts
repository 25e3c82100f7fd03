import { assignRequests, workIn } from "@remit/test/office/work";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

test("[WM-70, WM-33] when assigning fails through our own fault, nothing is changed and the person gets a reference to quote", async () => {
  const work = workIn(world);
  const input = { serviceRequests: await work.named("service_requests", ["SR-000101"]), toPositionId: await work.seat("Amina Yusuf") };
  await world.sql("ALTER TABLE changes RENAME COLUMN told TO said");
  const { errors } = await world.ask<never>("Dana Fox", assignRequests, { input });
  await world.sql("ALTER TABLE changes RENAME COLUMN said TO told");
  const { code, requestId } = errors![0]!.extensions as unknown as { code: string; requestId: string };
  expect(code).toBe("INTERNAL");
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(errors![0]!.message).toBe(`Something failed on our side. Nothing of this request was changed. Quote ${requestId} when you report it.`);
  expect([(await work.request("SR-000101")).owner, await work.orphans()]).toEqual([null, []]);
});

test("[WM-17] a page of work is bounded, and so is a bulk command", async () => {
  const page = await world.ask("Dana Fox", "{ serviceRequests(first: 201) { nodes { id } } }");
  expect(page.errors?.[0]).toMatchObject({ extensions: { code: "PAGE_SIZE_TOO_LARGE" } });
  const named = Array.from({ length: 501 }, () => ({ id: "01900000-0000-7000-8000-000000000000", expectedVersion: 1 }));
  const bulk = await world.ask("Dana Fox", assignRequests, { input: { serviceRequests: named, toPositionId: null } });
  expect(bulk.errors?.[0]).toMatchObject({ extensions: { code: "VALIDATION_FAILED" } });
});

test("[WM-35] the same idempotency key assigns once and gives the same answer again", async () => {
  const work = workIn(world);
  const input = { serviceRequests: await work.named("service_requests", ["SR-000104"]), toPositionId: await work.seat("Amina Yusuf"), idempotencyKey: "first-click" };
  const [first, second] = [await work.answered("Dana Fox", assignRequests, input), await work.answered("Dana Fox", assignRequests, input)];
  expect(second).toEqual(first);
  expect(await world.sql("SELECT count(*)::int AS times FROM audit_entries WHERE action = 'assigned' AND record_type = 'CaseGroup'")).toEqual([{ times: 1 }]);
});
