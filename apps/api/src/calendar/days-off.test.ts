import { openWorld, type Who, type World } from "@remit/test/office/world";
import { seedCalendars } from "./seed-calendars.js";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (let time = 0; time < 2; time++) await seedCalendars((sql, values) => world.sql(sql, values));
  await world.sql(`INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on, stopped_on)
    SELECT c.id, 'Case', c.id, k.kind, x.id, k.started::date, k.days, k.due::date, k.due::date, k.stopped::date FROM (VALUES
      ('C-2026-000001', 'Decision', 'ENGLAND_AND_WALES', '2026-01-12', 10, '2026-01-26', NULL), ('C-2026-000003', 'First reply', 'ENGLAND_AND_WALES', '2026-01-12', 2, '2026-01-14', NULL),
      ('C-2026-000002', 'Decision', 'SCOTLAND', '2026-01-12', 10, '2026-01-26', NULL), ('C-2026-000004', 'Decision', 'ENGLAND_AND_WALES', '2026-01-12', 10, '2026-01-26', '2026-01-13')) k(cas, kind, calendar, started, days, due, stopped)
    JOIN cases c ON c.reference = k.cas JOIN calendars x ON x.code = k.calendar`);
});
afterAll(() => world.close());

const calendar = async (code: string) => (await world.sql<{ id: string }>("SELECT id FROM calendars WHERE code = $1", [code]))[0]!.id;
const due = async () => Object.fromEntries((await world.sql<{ reference: string; due: string }>("SELECT c.reference, k.due_on::text AS due FROM clocks k JOIN cases c ON c.id = k.case_id ORDER BY 1")).map((one) => [one.reference, one.due]));
const asSet = { "C-2026-000001": "2026-01-26", "C-2026-000002": "2026-01-26", "C-2026-000003": "2026-01-14", "C-2026-000004": "2026-01-26" };
const preview = (as: Who, more: object) => world.ask<{ previewHoliday: { kind: string; from: string; to: string; movedByCalendarDays: number }[] } | null>(as, "query($calendarId: ID, $on: Date!, $isRemoved: Boolean) { previewHoliday(calendarId: $calendarId, on: $on, isRemoved: $isRemoved) { kind from to movedByCalendarDays } }", { on: "2026-01-19", isRemoved: false, ...more });
const command = (as: Who, field: string, type: string, input: object) => world.ask<Record<string, { id: string } | null>>(as, `mutation($input: ${type}!) { ${field}(input: $input) { id } }`, { input });

test("[PO-40] the office begins with three calendars and their known bank holidays, however often it is told", async () => {
  const { data } = await world.ask<{ calendars: { nodes: { code: string; isOfficeDefault: boolean; holidays: { totalCount: number } }[] } }>("Lewis Grant", "{ calendars { nodes { code isOfficeDefault holidays { totalCount } } } }");
  expect(data.calendars.nodes.map((one) => [one.code, one.isOfficeDefault])).toEqual([["ENGLAND_AND_WALES", true], ["NORTHERN_IRELAND", false], ["SCOTLAND", false]]);
  expect(data.calendars.nodes.every((one) => one.holidays.totalCount > 70)).toBe(true);
});

test("[PO-40] a holiday is previewed: which open clocks would move, from when to when, and nothing changes", async () => {
  const { data } = await preview("Sam Reid", { calendarId: await calendar("ENGLAND_AND_WALES") });
  expect(data?.previewHoliday).toEqual([{ kind: "Decision", from: "2026-01-26", to: "2026-01-27", movedByCalendarDays: 1 }]);
  expect((await preview("Sam Reid", {})).data?.previewHoliday).toHaveLength(2);
  expect(await due()).toEqual(asSet);
});

test("[PO-40] only those who manage calendars preview or change them", async () => {
  expect((await preview("Dana Fox", {})).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await command("Dana Fox", "addHoliday", "AddHolidayInput", { calendarId: await calendar("SCOTLAND"), on: "2026-01-19", name: "Extra" })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await command("Dana Fox", "addOfficeClosure", "AddOfficeClosureInput", { on: "2026-01-19", name: "Extra" })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect(await due()).toEqual(asSet);
});

let holiday = "";
test("[PO-40] a holiday moves the open clocks that it was previewed to move, each with an entry on its case's chain", async () => {
  const input = { calendarId: await calendar("ENGLAND_AND_WALES"), on: "2026-01-19", name: "Extra day", idempotencyKey: "extra" };
  holiday = (await command("Sam Reid", "addHoliday", "AddHolidayInput", input)).data["addHoliday"]!.id;
  expect((await command("Sam Reid", "addHoliday", "AddHolidayInput", input)).data["addHoliday"]!.id).toBe(holiday);
  expect(await due()).toEqual({ ...asSet, "C-2026-000001": "2026-01-27" });
  expect(await world.sql("SELECT c.reference, e.particulars FROM audit_entries e JOIN cases c ON c.id = e.case_id AND c.id = e.stream_id WHERE e.action = 'moved a deadline'"))
    .toEqual([{ reference: "C-2026-000001", particulars: { kind: "Decision", from: "2026-01-26", to: "2026-01-27", because: "Extra day became a day off" } }]);
  expect(await world.sql("SELECT particulars FROM audit_entries WHERE action = 'added a bank holiday'")).toEqual([{ particulars: { name: "Extra day", on: "2026-01-19", calendar: "England and Wales", clocksMoved: 1 } }]);
});

test("[PO-40] a day stands in a calendar once, and within reach", async () => {
  const input = { calendarId: await calendar("ENGLAND_AND_WALES"), on: "2026-01-19", name: "Again" };
  expect((await command("Sam Reid", "addHoliday", "AddHolidayInput", input)).errors?.[0]?.message).toBe("19 January 2026 stands there already: Extra day.");
  expect((await command("Sam Reid", "addHoliday", "AddHolidayInput", { ...input, on: "2126-01-19" })).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
});

test("[PO-40] a closure moves the clocks of every calendar, and taking both back gives every deadline back", async () => {
  const closure = (await command("Sam Reid", "addOfficeClosure", "AddOfficeClosureInput", { on: "2026-01-20", name: "Moving day" })).data["addOfficeClosure"]!.id;
  expect(await due()).toEqual({ ...asSet, "C-2026-000001": "2026-01-28", "C-2026-000002": "2026-01-27" });
  await command("Sam Reid", "removeOfficeClosure", "NamedInput", { id: closure, expectedVersion: 1 });
  await command("Sam Reid", "removeHoliday", "NamedInput", { id: holiday, expectedVersion: 1 });
  expect(await due()).toEqual(asSet);
  expect(await world.sql("SELECT FROM office_closures")).toHaveLength(0);
});

test("[PO-40] scripts count working days by the calendar that they name", async () => {
  const { data } = await world.ask("Ana Petrova", '{ own: workingDay(from: "2026-04-02", workingDays: 1) scotland: workingDay(calendar: SCOTLAND, from: "2026-04-02", workingDays: 1) back: workingDay(from: "2026-01-14", workingDays: -3) }');
  expect(data).toEqual({ own: "2026-04-07", scotland: "2026-04-06", back: "2026-01-09" });
  const { errors } = await world.ask("Ana Petrova", '{ workingDay(from: "0001-01-01", workingDays: 9999999) }');
  expect(errors?.[0]?.extensions.code).toBe("VALIDATION_FAILED");
});

test("[PO-40] the clock of a case that nobody may see is not seen either", async () => {
  const count = async (as: Who) => (await world.ask<{ clocks: { totalCount: number } }>(as, "{ clocks { totalCount } }")).data.clocks.totalCount;
  expect([await count("Lewis Grant"), await count("Sam Reid")]).toEqual([4, 0]);
});
