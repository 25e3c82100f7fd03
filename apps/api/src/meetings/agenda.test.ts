import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { meetingsIn } from "@remit/test/office/meetings";
import { openWorld, type Who, type World } from "@remit/test/office/world";

interface Item { id: string; version: number; kind: string; title: string; reason: string; minutes: number; isRestricted: boolean }
interface Read { id: string; version: number; reference: string; on: string; beginsAt: string; papersDueOn: string; plannedMinutes: number; items: { totalCount: number; nodes: Item[] } }

let world: World;
let office: ReturnType<typeof meetingsIn>;
let series: { id: string };
let id: string;
beforeAll(async () => {
  world = await openWorld();
  office = meetingsIn(world);
  await office.appoint("Support section caseworker", "Assistant casework manager");
  await world.sql(`INSERT INTO holidays (calendar_id, "on", name) SELECT id, '2026-02-05', 'Day off' FROM calendars WHERE code = 'ENGLAND_AND_WALES'`);
  series = await office.series();
});
afterAll(() => world.close());

const read = async (as: Who = "Helen Marsh") => await office.read(as, "meeting", id) as Read;
const items = async (as: Who = "Helen Marsh") => (await read(as)).items.nodes;
const item = async (title: string) => (await items()).find((one) => one.title.includes(title))!;
const candidates = async (as: Who = "Helen Marsh") => (await world.ask<{ agendaCandidates: { key: string; kind: string; title: string; reason: string }[] }>(as, "query($id: ID!) { agendaCandidates(meetingId: $id) { key kind title reason } }", { id })).data.agendaCandidates;
const nominate = async (as: Who, reference: string, why = "It may teach us something.") => office.begin(as, "nominateForMeeting", "meetingNomination", { kind: "CASE", subjectId: (await caseOf(world, reference)).id, why });

test("[PO-38] a case is nominated all month long, with the reason and who did; once, and only by somebody who sees it", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  expect((await nominate("Amina Yusuf", "C-2026-000002")).refused).toMatchObject({ rule: "PO-38", message: expect.stringContaining("you may not see it") });
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000002'");
  expect((await nominate("Ana Petrova", "C-2026-000001")).refused?.code).toBe("FORBIDDEN");
  expect((await nominate("Amina Yusuf", "C-2026-000001")).record).toMatchObject({ reference: "N-000001", kind: "CASE", title: "C-2026-000001: Delay in referral to a specialist", state: "WAITING", nominatedBy: { name: "Amina Yusuf" } });
  expect((await nominate("Dana Fox", "C-2026-000001")).refused).toMatchObject({ rule: "PO-38", message: "This is nominated already and waits for a meeting." });
});

test("[PO-38] a nomination is withdrawn by whoever made it, and not taken by whoever arranges meetings, with the reason", async () => {
  const { record } = await nominate("Chidi Okafor", "C-2026-000004");
  expect((await office.to("Dana Fox", "withdrawNomination", "meetingNomination", record!.id, { reason: "No" })).refused).toMatchObject({ rule: "PO-38", message: "Chidi Okafor nominated this." });
  expect((await office.to("Dana Fox", "declineNomination", "meetingNomination", record!.id, { reason: "No" })).refused?.code).toBe("FORBIDDEN");
  expect((await office.to("Helen Marsh", "declineNomination", "meetingNomination", record!.id, { reason: "It is with the reviewer." })).record).toMatchObject({ state: "DECLINED", settledReason: "It is with the reviewer." });
  expect(await inboxIn(world).sentences("Chidi Okafor")).toEqual(["Your nomination N-000002 was placed or not taken."]);
});

test("[PO-36] a series calls its next meeting on its day; past a day off, at ten by the clocks of the office, with its members invited", async () => {
  expect((await office.begin("Amina Yusuf", "conveneMeeting", "meeting", { seriesId: series.id })).refused?.code).toBe("FORBIDDEN");
  expect((await office.begin("Helen Marsh", "conveneMeeting", "meeting", { seriesId: series.id, on: "2026-02-05" })).refused).toMatchObject({ rule: "PO-36", message: "The office does not work that day (Day off). Choose another day." });
  const { record } = await office.begin("Helen Marsh", "conveneMeeting", "meeting", { seriesId: series.id });
  expect(record).toMatchObject({ reference: "M-000001", on: "2026-02-06", papersDueOn: "2026-01-29", beginsAt: "2026-02-06T10:00:00.000Z", endsAt: "2026-02-06T11:30:00.000Z", state: "PLANNED", chair: { name: "Tom Pell" } });
  expect((record as unknown as { attendees: { nodes: object[] } }).attendees.nodes).toEqual(["Grace Lomax", "Helen Marsh", "Tom Pell"].map((name) => expect.objectContaining({ staff: { name }, attendance: "INVITED" })));
  id = record!.id;
  expect(await inboxIn(world).sentences("Grace Lomax")).toEqual(["You are invited to M-000001, or its day, time or place changed."]);
});

test("[PO-36] in summer ten o'clock is nine by Greenwich: the time is that of the office", async () => {
  const { record } = await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "A look at the summer", on: "2026-07-02", startsAt: "10:00", minutes: 60, chairId: await office.staff("Tom Pell") });
  expect(record).toMatchObject({ beginsAt: "2026-07-02T09:00:00.000Z", endsAt: "2026-07-02T10:00:00.000Z" });
  expect((await office.to("Helen Marsh", "cancelMeeting", "meeting", record!.id, { reason: "No need" })).record).toMatchObject({ state: "CANCELLED" });
});

test("[PO-36, PO-37, PO-38] the agenda builds itself as a draft, each line with its reason, the closing last", async () => {
  expect((await items()).map(({ kind, title, reason }) => [kind, title, reason])).toEqual([
    ["OPENING", "Welcome and apologies", "Every meeting of this series begins with it."],
    ["NOMINATION", "C-2026-000001: Delay in referral to a specialist", "Nominated by Amina Yusuf on 14 January 2026: It may teach us something."],
    ["CLOSING", "Any other business", "Every meeting of this series ends with it."],
  ]);
  expect(await read()).toMatchObject({ plannedMinutes: 20 });
  await world.sql("INSERT INTO high_risk_entries (case_id, state, kind, level, reason_codes, rationale, owner_id, next_review_on, entered_on, assessed_by_id, validated_by_id) SELECT c.id, 'ON_REGISTER', 'HIGH_RISK', 'HIGH', '{SAFEGUARDING}', 'A child', a.id, '2026-02-01', '2026-01-10', a.id, b.id FROM cases c, staff_members a, staff_members b WHERE c.reference = 'C-2026-000003' AND a.name = 'Ruth Adeyemi' AND b.name = 'Tom Pell'");
  expect(await candidates()).toEqual([expect.objectContaining({ kind: "HIGH_RISK", title: "C-2026-000003: Damp in a child's bedroom", reason: "High risk, H-000001, to be reviewed by 1 February 2026; not discussed at a meeting yet." })]);
  expect([await candidates("Amina Yusuf"), await candidates("Ruth Adeyemi")]).toEqual([[], await candidates()]);
  await office.to("Helen Marsh", "buildAgenda", "meeting", id, {});
  await office.to("Helen Marsh", "buildAgenda", "meeting", id, {});
  expect((await items()).map(({ kind }) => kind)).toEqual(["OPENING", "NOMINATION", "HIGH_RISK", "CLOSING"]);
  expect(await candidates()).toEqual([]);
});

test("[PO-36] a late review and a decision that is needed find their way to the agenda, with how late they are", async () => {
  await world.sql(`WITH v AS (INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, decided_on) SELECT 'R-2026-000001', id, '2025-11-03', 'POST', '{OVERLOOKED_EVIDENCE}', '2025-10-27' FROM cases WHERE reference = 'C-2026-000004' RETURNING id, case_id)
    INSERT INTO clocks (record_type, record_id, case_id, kind, started_on, target_working_days, due_on, original_due_on, calendar_id) SELECT 'Review', v.id, v.case_id, 'REPLY', '2025-11-03', 40, '2026-01-05', '2026-01-05', c.id FROM v, calendars c WHERE c.is_office_default`);
  await world.sql("INSERT INTO submissions (case_id, kind_id, author_id, author_position_id, writer_ids, started_on, title, complexity, stage, round, decide_by, sent_on, ready_on, digest) SELECT c.id, k.id, p.holder_id, p.id, ARRAY[p.holder_id], '2026-01-12', 'Whether to publish', 2, 'READY', 1, '2026-02-10', '2026-01-12', '2026-01-13', 'fixed' FROM cases c, decision_kinds k, positions p JOIN staff_members s ON s.id = p.holder_id WHERE c.reference = 'C-2026-000003' AND k.code = 'SUBMISSION_FOR_DECISION' AND s.name = 'Amina Yusuf'");
  await world.sql("INSERT INTO submission_cases (submission_id, case_id) SELECT id, case_id FROM submissions");
  expect((await candidates()).map(({ kind, reason }) => [kind, reason])).toEqual([
    ["LATE_REVIEW", "A review that was due on 5 January 2026; not discussed at a meeting yet."], ["SUBMISSION", "A decision is needed by 10 February 2026: ready for consideration."]]);
  await office.to("Helen Marsh", "buildAgenda", "meeting", id, { keys: [(await candidates())[1]!.key] });
  expect((await candidates()).map(({ kind }) => kind)).toEqual(["LATE_REVIEW"]);
});

test("[PO-01, PO-39] the Casework Manager and an assistant arrange it; two who arrange at once are told, and neither's work is lost", async () => {
  const [seen, before] = [await read(), await items()];
  const turned = [...before].reverse().map((one) => one.id);
  expect((await office.toVersion("Helen Marsh", "arrangeAgenda", "meeting", seen, { itemIds: turned })).refused).toBeNull();
  const late = await office.toVersion("Ruth Adeyemi", "arrangeAgenda", "meeting", seen, { itemIds: before.map((one) => one.id) });
  expect(late.refused).toMatchObject({ code: "CONFLICT", message: expect.stringContaining("modified by another user") });
  expect((await items()).map((one) => one.id)).toEqual(turned);
  await office.begin("Ruth Adeyemi", "addAgendaItem", "meeting", { meetingId: id, title: "How the new forms work", minutes: 10 });
  expect((await office.to("Helen Marsh", "arrangeAgenda", "meeting", id, { itemIds: turned })).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("has other items by now") });
  expect((await office.to("Helen Marsh", "arrangeAgenda", "meeting", id, { itemIds: [turned[0], ...turned.slice(0, -1), (await item("new forms")).id] })).refused?.rule).toBe("PO-39");
  expect((await office.to("Helen Marsh", "arrangeAgenda", "meeting", id, { itemIds: [...before.map((one) => one.id), (await item("new forms")).id] })).refused).toBeNull();
  expect((await items()).map(({ title }) => title).at(-1)).toBe("How the new forms work");
});

test("[PO-39] two who change one item at once: the second is told, and another item is nobody's hindrance", async () => {
  const [forms, welcome] = [await item("new forms"), await item("Welcome")];
  expect((await office.toVersion("Helen Marsh", "editAgendaItem", "agendaItem", forms, { minutes: 15, ownerId: await office.staff("Grace Lomax") })).refused).toBeNull();
  expect((await office.toVersion("Ruth Adeyemi", "editAgendaItem", "agendaItem", forms, { minutes: 5 })).refused).toMatchObject({ code: "CONFLICT" });
  expect((await office.toVersion("Ruth Adeyemi", "editAgendaItem", "agendaItem", welcome, { minutes: 3 })).refused).toBeNull();
  expect(await item("new forms")).toMatchObject({ minutes: 15, owner: { name: "Grace Lomax" } });
});

test("[PO-38] what is taken off the agenda waits for another meeting, and is not a candidate twice", async () => {
  await office.to("Helen Marsh", "removeAgendaItem", "agendaItem", (await item("Delay in referral")).id, { reason: "Not ripe yet" });
  expect(await world.sql("SELECT state FROM meeting_nominations WHERE reference = 'N-000001'")).toEqual([{ state: "WAITING" }]);
  expect((await candidates()).filter(({ kind }) => kind === "NOMINATION")).toHaveLength(1);
  await office.to("Helen Marsh", "buildAgenda", "meeting", id, {});
  expect(await world.sql("SELECT state FROM meeting_nominations WHERE reference = 'N-000001'")).toEqual([{ state: "PLACED" }]);
});

test("[CS-09, PO-39] a restricted item is seen by its named readers alone: in the list, its count, its minutes and what hangs on it", async () => {
  const all = (await items()).length;
  const [forms, before] = [await item("new forms"), await read("Ruth Adeyemi")];
  expect((await office.to("Helen Marsh", "restrictAgendaItem", "agendaItem", forms.id, { readerIds: [await office.staff("Grace Lomax")] })).record).toMatchObject({ isRestricted: true, readers: { nodes: ["Grace Lomax", "Helen Marsh", "Tom Pell"].map((name) => ({ staff: { name } })) } });
  expect((await read("Ruth Adeyemi")).items.totalCount).toBe(all - 1);
  expect((await read("Ruth Adeyemi")).plannedMinutes).toBe(before.plannedMinutes - 15);
  expect([(await read("Grace Lomax")).items.totalCount, await office.read("Ruth Adeyemi", "agendaItem", forms.id)]).toEqual([all, null]);
  const [seen, place] = [await items("Ruth Adeyemi"), (await items()).findIndex((one) => one.id === forms.id)];
  expect((await office.to("Ruth Adeyemi", "arrangeAgenda", "meeting", id, { itemIds: [...seen].reverse().map((one) => one.id) })).refused).toBeNull();
  expect((await items())[place]!.id).toBe(forms.id);
  expect((await read("Chidi Okafor")).items).toEqual({ totalCount: 0, nodes: [] });
});

test("[CS-09] an item on a sensitive case is seen by those who need to know, and the chair may know of all before the agenda is fixed", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  expect((await items()).some(({ title }) => title.includes("Damp"))).toBe(false);
  expect((await office.to("Helen Marsh", "freezeAgenda", "meeting", id)).refused).toMatchObject({ rule: "CS-09", message: expect.stringContaining("Tom Pell may not see every case") });
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000003'");
  expect((await items()).some(({ title }) => title.includes("Damp"))).toBe(true);
});
