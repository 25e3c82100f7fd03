import { briefingsIn } from "@remit/test/office/briefings";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { lookAfterSupervision } from "./supervision.watch.js";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let staff: Record<"amina" | "dana" | "owen" | "lewis", string>;
beforeAll(async () => {
  world = await openWorld();
  office = briefingsIn(world);
  staff = { amina: await office.staff("Amina Yusuf"), dana: await office.staff("Dana Fox"), owen: await office.staff("Owen Pryce"), lewis: await office.staff("Lewis Grant") };
});
afterAll(() => world.close());

const book = async (as: Who, staffId: string, plannedOn: string) => office.begin(as, "bookSupervision", "supervisionSession", { staffId, plannedOn });
const to = (as: Who, name: string, id: string, more: object) => office.to(as, name, "supervisionSession", id, more);
/** Sickness that begins on a day, with its last day where one is known. */
const falls = (name: Who, from: string, until: string | null = null) => world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', $2, $3 FROM staff_members s, absence_kinds k WHERE s.name = $1 AND k.name = 'Sickness'", [name, from, until]);
const sits = (day: string) => world.at(new Date(`${day}T10:42:00Z`));
const look = () => lookAfterSupervision(world.office.door);

test("[WL-42] either of the two books supervision, and nobody else; the other is told", async () => {
  const { record } = await book("Dana Fox", staff.amina, "2026-01-21");
  expect(record).toMatchObject({ reference: "SV-000001", state: "BOOKED", worker: { name: "Amina Yusuf" }, supervisor: { name: "Dana Fox" } });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(["Supervision SV-000001 was booked or put off."]);
  expect((await book("Ben Carter", staff.amina, "2026-01-21")).refused).toMatchObject({ rule: "WL-42", message: "Only Amina Yusuf and Dana Fox book their supervision." });
  expect((await book("Amina Yusuf", staff.amina, "2026-01-13")).refused?.rule).toBe("WL-42");
  expect((await book("Amina Yusuf", staff.amina, "2026-01-28")).record).toMatchObject({ supervisor: { name: "Dana Fox" } });
});

test("[WL-42] a session is cancelled only together with its new date, which is booked at once", async () => {
  const { record } = await book("Dana Fox", staff.amina, "2026-01-22");
  const { id } = record!;
  expect((await to("Amina Yusuf", "cancelSupervision", id, { reason: "A hearing." })).refused).toMatchObject({ rule: "WL-42", message: expect.stringMatching(/^Give the new date now/) });
  expect((await to("Amina Yusuf", "cancelSupervision", id, { reason: "A hearing.", newOn: "2026-01-13" })).refused?.rule).toBe("WL-42");
  expect((await to("Amina Yusuf", "missSupervision", id, { reason: "A hearing.", newOn: "2026-01-23" })).refused).toMatchObject({ message: "Its day has not come yet. Cancel it instead." });
  expect((await to("Amina Yusuf", "cancelSupervision", id, { reason: "A hearing.", newOn: "2026-01-23" })).record).toMatchObject({ state: "CANCELLED", awaitsReturn: false });
  const { data } = await world.ask<{ supervisionSessions: { nodes: { plannedOn: string; follows: { reference: string } }[] } }>("Amina Yusuf", `{ supervisionSessions(filter: { follows: { id: { eq: "${id}" } } }) { nodes { plannedOn follows { reference } } } }`);
  expect(data.supervisionSessions.nodes).toEqual([{ plannedOn: "2026-01-23", follows: { reference: record!["reference"] } }]);
});

test("[WL-42] the database keeps it too: a session cannot be put off without its new date by any path", async () => {
  await expect(world.sql("UPDATE supervision_sessions SET state = 'CANCELLED', reason = 'None' WHERE reference = 'SV-000001'")).rejects.toThrow("a session that is put off has its new date");
});

test("[WL-42] after sickness the new date is booked on the return, of which both are reminded", async () => {
  await falls("Lewis Grant", "2026-01-12");
  const { record } = await book("Owen Pryce", staff.lewis, "2026-01-15");
  expect((await to("Owen Pryce", "cancelSupervision", record!.id, { reason: "He is not here." })).record).toMatchObject({ state: "CANCELLED", awaitsReturn: true });
  await look();
  expect((await inboxIn(world).sentences("Owen Pryce")).join()).not.toContain("Nobody is away any more");
  await world.sql("UPDATE absences SET ends_on = '2026-01-16' WHERE staff_id = $1", [staff.lewis]);
  sits("2026-01-19");
  await look();
  await look();
  for (const one of ["Owen Pryce", "Lewis Grant"] as const) expect((await inboxIn(world).sentences(one)).filter((says) => says === `Nobody is away any more: book the new date of supervision ${String(record!["reference"])}.`)).toHaveLength(1);
  expect((await to("Lewis Grant", "rebookSupervision", record!.id, { plannedOn: "2026-01-20" })).record).toMatchObject({ awaitsReturn: false });
  expect((await to("Lewis Grant", "rebookSupervision", record!.id, { plannedOn: "2026-01-21" })).refused?.message).toBe("It has its new date already.");
  sits("2026-01-14");
});

test("[WL-40] what was talked about is read by the two and the line above, and by nobody else", async () => {
  const { record } = await book("Dana Fox", staff.amina, "2026-01-14");
  expect((await to("Amina Yusuf", "holdSupervision", record!.id, { heldOn: "2026-01-14" })).refused?.rule).toBe("WL-41");
  expect((await to("Dana Fox", "holdSupervision", record!.id, { heldOn: "2026-01-14", notes: "The waiting list." })).record).toMatchObject({ state: "HELD", notes: "The waiting list." });
  const readers: Who[] = ["Amina Yusuf", "Dana Fox", "Grace Lomax", "Ben Carter", "Owen Pryce", "Helen Marsh", "Sam Reid"];
  const read = await Promise.all(readers.map(async (who) => (await office.read(who, "supervisionSession", record!.id)) != null));
  expect(read).toEqual([true, true, true, false, false, false, false]);
});

test("[WL-43] an unplanned absence of more than two weeks goes to the supervisor's own manager, whose arrangement stands until the return", async () => {
  await world.sql("INSERT INTO supervision_standards (in_force_from, report_by_day, arrange_after_days) VALUES ('2026-01-01', 15, 14)");
  await falls("Dana Fox", "2026-01-05");
  sits("2026-01-19");
  await look();
  expect(await world.sql("SELECT FROM supervision_arrangements")).toEqual([]);
  sits("2026-01-20");
  await look();
  await look();
  const list = await world.ask<{ supervisionArrangements: { nodes: { id: string; worker: { name: string }; askedOf: { name: string } }[] } }>("Grace Lomax", "{ supervisionArrangements(filter: { isMineToArrange: { eq: true } }) { nodes { id worker { name } askedOf { name } } } }");
  const asked = list.data.supervisionArrangements.nodes;
  expect(asked.map(({ worker }) => worker.name).sort()).toEqual(["Amina Yusuf", "Ben Carter", "Chidi Okafor", "Nia Bevan", "Priya Nair"]);
  const { id } = asked.find(({ worker }) => worker.name === "Amina Yusuf")!;
  const arrange = (as: Who, supervisorId: string) => office.to(as, "arrangeSupervision", "supervisionArrangement", id, { supervisorId, arrangement: "Owen takes her Tuesdays." });
  expect((await arrange("Amina Yusuf", staff.owen)).refused).toMatchObject({ rule: "WL-43", message: "Grace Lomax is asked to arrange this." });
  expect((await arrange("Grace Lomax", staff.dana)).refused?.rule).toBe("WL-43");
  await arrange("Grace Lomax", staff.owen);
  expect((await book("Owen Pryce", staff.amina, "2026-01-22")).record).toMatchObject({ supervisor: { name: "Owen Pryce" } });
  await world.sql("UPDATE absences SET ends_on = '2026-01-21' WHERE staff_id = $1", [staff.dana]);
  sits("2026-01-22");
  await look();
  expect((await book("Owen Pryce", staff.amina, "2026-01-29")).refused?.rule).toBe("WL-42");
  sits("2026-01-14");
});

test("[WL-43] what the office has settled is set for days to come, by whoever keeps its lists", async () => {
  const standard = { inForceFrom: "2026-02-01", reportByDay: 15, arrangeAfterDays: 14 };
  expect((await office.begin("Dana Fox", "setSupervisionStandard", "supervisionStandard", standard)).refused?.code).toBe("FORBIDDEN");
  expect((await office.begin("Sam Reid", "setSupervisionStandard", "supervisionStandard", standard)).record).toMatchObject(standard);
  expect((await office.begin("Sam Reid", "setSupervisionStandard", "supervisionStandard", standard)).refused?.rule).toBe("WL-49");
});
