import { caseOf, rowOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { meetingsIn } from "@remit/test/office/meetings";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { chaseWhatIsDue } from "../commissioning/chasing.watch.js";

interface Item { id: string; version: number; title: string; kind: string; reason: string }
interface Paper { id: string; version: number; state: string; text: string; number: number; versions: { nodes: { number: number; isAddendum: boolean; why: string; text: string; textDigest: string }[] }; work: { reference: string; state: string } }
interface Read { id: string; version: number; state: string; minutesDigest: string; frozenDigest: string; items: { nodes: Item[] }; choices: { action: string; allowed: boolean }[] }

let world: World;
let office: ReturnType<typeof meetingsIn>;
let id: string;
let seriesId: string;
let paperId: string;
beforeAll(async () => {
  world = await openWorld();
  office = meetingsIn(world);
  seriesId = (await office.series({ openingItems: [] })).id;
  await office.begin("Amina Yusuf", "nominateForMeeting", "meetingNomination", { kind: "CASE", subjectId: (await caseOf(world, "C-2026-000001")).id, why: "The referral was lost twice." });
  id = (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { seriesId })).record!.id;
});
afterAll(() => world.close());

const read = async (as: Who = "Helen Marsh") => await office.read(as, "meeting", id) as Read;
const item = async (title: string) => (await read()).items.nodes.find((one) => one.title.includes(title))!;
const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "meeting", id, more);
const onItem = async (as: Who, name: string, title: string, more: object) => office.to(as, name, "agendaItem", (await item(title)).id, more);
const onPaper = (as: Who, name: string, more: object = {}) => office.to(as, name, "meetingPaper", paperId, more);
const paper = async (as: Who = "Amina Yusuf") => await office.read(as, "meetingPaper", paperId) as Paper;
const ask = async <T>(as: Who, query: string, variables: object = {}) => (await world.ask<T>(as, query, variables)).data;

test("[PO-39, PO-57] a paper is asked for, due before the meeting, and chased as all work is that was asked for", async () => {
  const asking = { title: "The lost referral", authorId: await office.staff("Amina Yusuf"), dueOn: "2026-01-29" };
  expect((await onItem("Helen Marsh", "askForPaper", "Delay", { ...asking, dueOn: "2026-02-05" })).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("come after the meeting") });
  expect((await onItem("Helen Marsh", "askForPaper", "Delay", asking)).record).toMatchObject({ papers: { nodes: [{ title: "The lost referral", state: "ASKED" }] } });
  paperId = (await rowOf(world, "meeting_papers", "title", "The lost referral")).id;
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(expect.arrayContaining(["You are asked for a paper for M-000001.", "Your nomination N-000001 was placed or not taken."]));
  world.at(new Date("2026-01-27T10:00:00Z"));
  await chaseWhatIsDue(world.office.door);
  expect(await inboxIn(world).sentences("Amina Yusuf")).toContain("W-000001 is waited for from you.");
  expect((await onPaper("Helen Marsh", "writePaper", { text: "Helen's words" })).refused).toMatchObject({ rule: "PO-39", message: "Amina Yusuf writes this." });
  expect((await onPaper("Amina Yusuf", "deliverPaper")).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("Nothing is written") });
  await onPaper("Amina Yusuf", "writePaper", { text: "The trust lost the referral in March and again in June." });
  expect((await onPaper("Amina Yusuf", "deliverPaper")).record).toMatchObject({ state: "RECEIVED", number: 0, work: { reference: "W-000001", state: "DONE" } });
});

test("[PO-39] fixing an agenda fixes it and its papers by their content; what follows is an addendum that says why", async () => {
  expect((await to("Helen Marsh", "freezeAgenda")).record).toMatchObject({ state: "FROZEN", frozenDigest: expect.stringMatching(/^[\w-]{43}$/) });
  expect((await onItem("Helen Marsh", "editAgendaItem", "Delay", { minutes: 20 })).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("The agenda is fixed") });
  expect((await to("Helen Marsh", "buildAgenda")).refused?.code).toBe("INVALID_TRANSITION");
  expect((await onPaper("Amina Yusuf", "writePaper", { text: "Other words" })).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("by an addendum") });
  expect((await onPaper("Amina Yusuf", "amendPaper", { text: "The trust lost it in March, in June, and in July.", why: "The trust wrote yesterday." })).record).toMatchObject({ number: 2 });
  const { versions } = await paper();
  expect(versions.nodes.map(({ number, isAddendum, why }) => [number, isAddendum, why])).toEqual([[2, true, "The trust wrote yesterday."], [1, false, ""]]);
  expect(versions.nodes[1]).toMatchObject({ text: "The trust lost the referral in March and again in June." });
});

test("[PO-39] the database itself keeps a fixed agenda and its papers as they are", async () => {
  await expect(world.sql("UPDATE agenda_items SET minutes = 1")).rejects.toThrow("the agenda is fixed");
  await expect(world.sql("INSERT INTO agenda_items (meeting_id, ordinal, kind, title, minutes) SELECT id, 9, 'OTHER', 'Late', 5 FROM meetings")).rejects.toThrow("the agenda is fixed");
  await expect(world.sql("UPDATE meeting_paper_versions SET text = ''")).rejects.toThrow("stays as written");
  await expect(world.sql("UPDATE meetings SET frozen_digest = NULL")).rejects.toThrow("meetings_check");
});

test("[PO-39] a paper that comes after the agenda was fixed is an addendum from its first version on", async () => {
  await onItem("Helen Marsh", "askForPaper", "Any other business", { title: "Rooms", authorId: await office.staff("Grace Lomax"), dueOn: "2026-02-03" });
  const late = (await rowOf(world, "meeting_papers", "title", "Rooms")).id;
  await office.to("Grace Lomax", "writePaper", "meetingPaper", late, { text: "The board room is being painted." });
  expect((await office.to("Grace Lomax", "deliverPaper", "meetingPaper", late)).record).toMatchObject({ number: 1, versions: { nodes: [{ number: 1, isAddendum: true, why: "It came after the agenda was fixed." }] } });
});

test("[PO-39] apologies come from those who are invited, with whoever goes for them, who is let in to the agenda", async () => {
  expect((await to("Dana Fox", "sendApologies")).refused).toMatchObject({ rule: "PO-39", message: "You are not invited to this." });
  expect((await read("Dana Fox")).items.nodes).toEqual([]);
  await to("Grace Lomax", "sendApologies", { deputyId: await office.staff("Dana Fox"), note: "I am in Leeds." });
  expect((await read("Dana Fox")).items.nodes).toHaveLength(2);
  expect(await inboxIn(world).sentences("Dana Fox")).toEqual(["You are invited to M-000001, or its day, time or place changed."]);
});

test("[PO-39] minutes begin when the day has come; each item has what was said, decisions within authority, and actions", async () => {
  expect((await to("Helen Marsh", "beginMinutes")).refused).toMatchObject({ rule: "PO-39", message: "The meeting is still to come." });
  world.at(new Date("2026-02-05T10:00:00Z"));
  expect((await onItem("Helen Marsh", "minuteItem", "Delay", { discussion: "Too soon" })).refused).toMatchObject({ rule: "PO-39", message: "The minutes are not begun yet." });
  expect((await to("Helen Marsh", "beginMinutes")).record).toMatchObject({ state: "HELD" });
  await to("Helen Marsh", "recordAttendance", { attendance: [{ staffId: await office.staff("Grace Lomax"), attendance: "DEPUTY_PRESENT" }, { staffId: await office.staff("Tom Pell"), attendance: "PRESENT" }] });
  await onItem("Helen Marsh", "minuteItem", "Delay", { discussion: "The second loss weighs more than the first.", minutesTaken: 14 });
  const decision = { text: "Uphold in full.", decidedById: await office.staff("Tom Pell"), authority: "As chair", comesBack: true };
  expect((await onItem("Helen Marsh", "decideItem", "Delay", { ...decision, decidedById: await office.staff("Amina Yusuf") })).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("Amina Yusuf is neither the chair") });
  expect((await onItem("Helen Marsh", "decideItem", "Delay", decision)).record).toMatchObject({ decisions: { nodes: [{ text: "Uphold in full.", authority: "As chair", decidedBy: { name: "Tom Pell" } }] } });
  expect((await onItem("Helen Marsh", "giveMeetingAction", "Delay", { what: "Ask the trust for its log", ownerId: await office.staff("Ben Carter"), dueOn: "2026-02-20" })).record).toMatchObject({ actions: { nodes: [{ what: "Ask the trust for its log", owner: { name: "Ben Carter" } }] } });
  expect(await inboxIn(world).sentences("Ben Carter")).toContain("You were given W-000003 at a meeting.");
});

test("[AS-23, PO-39] a decision with an amount is held against the limits of whoever decides it", async () => {
  await world.sql(`INSERT INTO escalation_routes (name) VALUES ('Money');
    INSERT INTO authority_limits (decision_kind_id, role_id, amount_pence, starts_on, source_kind, source_title, source_reference, route_id) SELECT k.id, r.id, 50000, '2025-01-01', 'POLICY', 'Remedies', 'POL-014', e.id FROM decision_kinds k, roles r, escalation_routes e WHERE k.code = 'FINANCIAL_REMEDY' AND r.name = 'Head of reviews' AND e.name = 'Money'`);
  const remedy = { text: "A payment.", decidedById: await office.staff("Tom Pell"), decisionKindId: (await rowOf(world, "decision_kinds", "code", "FINANCIAL_REMEDY")).id };
  expect((await onItem("Helen Marsh", "decideItem", "Delay", { ...remedy, amountPence: 60_000 })).refused).toMatchObject({ rule: "AS-23", message: expect.stringContaining("above what Tom Pell may decide") });
  expect((await onItem("Helen Marsh", "decideItem", "Delay", { ...remedy, amountPence: 40_000 })).record).toMatchObject({ decisions: { nodes: expect.arrayContaining([expect.objectContaining({ text: "A payment.", authority: "Remedies (POL-014)" })]) } });
});

test("[PO-39] decisions and actions land on the case, for those who see it though they were not there", async () => {
  const { case: found } = await ask<{ case: { meetingDecisions: { nodes: object[] }; commissionedWork: { nodes: object[] } } }>("Chidi Okafor", "query($id: ID!) { case(id: $id) { meetingDecisions { nodes { text meeting { reference } item { title } } } commissionedWork(filter: { agendaItemId: { isNull: false } }) { nodes { reference what meeting { reference } } } } }", { id: (await caseOf(world, "C-2026-000001")).id });
  expect(found.meetingDecisions.nodes).toContainEqual({ text: "Uphold in full.", meeting: { reference: "M-000001" }, item: null });
  expect(found.commissionedWork.nodes).toEqual([{ reference: "W-000003", what: "Ask the trust for its log", meeting: { reference: "M-000001" } }]);
});

test("[PO-39] minutes say something of every item, are cleared by the chair as they were read, then issued, and never change", async () => {
  expect((await to("Helen Marsh", "sendMinutes")).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("1 item says nothing yet") });
  await onItem("Helen Marsh", "minuteItem", "Any other business", { discussion: "There was none.", minutesTaken: 1 });
  expect((await to("Helen Marsh", "sendMinutes")).record).toMatchObject({ state: "WITH_CHAIR" });
  expect((await onItem("Helen Marsh", "minuteItem", "Delay", { discussion: "Other words" })).refused?.rule).toBe("PO-39");
  const first = (await read("Tom Pell")).minutesDigest;
  expect((await to("Helen Marsh", "clearMinutes", { digest: first })).refused).toMatchObject({ rule: "PO-39", message: "Tom Pell chaired this and clears its minutes." });
  await to("Tom Pell", "returnMinutes", { reason: "Say who asked for the log." });
  await onItem("Helen Marsh", "minuteItem", "Delay", { discussion: "Dana Fox asked for the trust's log." });
  await to("Helen Marsh", "sendMinutes");
  expect((await to("Tom Pell", "clearMinutes", { digest: first })).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("not those that you read") });
  expect((await to("Tom Pell", "clearMinutes", { digest: (await read("Tom Pell")).minutesDigest })).record).toMatchObject({ state: "CLEARED" });
  await expect(world.sql("UPDATE agenda_items SET discussion = 'Other'")).rejects.toThrow("the agenda is fixed");
  await expect(world.sql("UPDATE meeting_decisions SET text = 'Other'")).rejects.toThrow("the minutes are cleared");
  expect((await to("Helen Marsh", "issueMinutes")).record).toMatchObject({ state: "ISSUED" });
  expect(await inboxIn(world).sentences("Dana Fox")).toContain("The minutes of M-000001 are there to be read.");
  await expect(world.sql("UPDATE meetings SET cleared_by_id = (SELECT id FROM staff_members WHERE name = 'Helen Marsh')")).rejects.toThrow("the_chair_clears");
});

test("[PO-39] an open action and a decision to come back to are matters arising until they are closed", async () => {
  const matters = async () => ((await office.begin("Helen Marsh", "conveneMeeting", "meeting", { seriesId })).record as unknown as Read).items.nodes.filter(({ kind }) => kind === "MATTERS_ARISING").map(({ reason }) => reason);
  expect(await matters()).toEqual(["Given to Ben Carter at M-000001, due 20 February 2026, and still open.", "Left to come back at M-000001."]);
  expect(await matters()).toEqual(["Given to Ben Carter at M-000001, due 20 February 2026, and still open."]);
  world.at(new Date("2026-02-24T10:00:00Z"));
  await chaseWhatIsDue(world.office.door);
  expect(await inboxIn(world).sentences("Dana Fox")).toContain("W-000003 is late and was escalated to you.");
  await office.to("Ben Carter", "completeCommissionedWork", "commissionedWork", (await rowOf(world, "commissioned_work", "reference", "W-000003")).id, { outcome: "The log came." });
  expect(await matters()).toEqual([]);
});

test("[PO-39] an action of a restricted item is seen by its readers, by whoever owes it and by nobody else, wherever it is asked for", async () => {
  id = (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "A quiet matter", on: "2026-02-25", startsAt: "14:00", minutes: 30, chairId: await office.staff("Tom Pell"), attendeeIds: [await office.staff("Grace Lomax")] })).record!.id;
  await office.begin("Helen Marsh", "addAgendaItem", "meeting", { meetingId: id, title: "A quiet word", minutes: 10, caseId: (await caseOf(world, "C-2026-000001")).id });
  await onItem("Helen Marsh", "restrictAgendaItem", "A quiet word", { readerIds: [await office.staff("Tom Pell")] });
  await to("Helen Marsh", "freezeAgenda");
  world.at(new Date("2026-02-25T16:00:00Z"));
  await to("Helen Marsh", "beginMinutes");
  await onItem("Helen Marsh", "decideItem", "A quiet word", { text: "Say nothing yet.", decidedById: await office.staff("Tom Pell") });
  await onItem("Helen Marsh", "giveMeetingAction", "A quiet word", { what: "Speak to the author", ownerId: await office.staff("Ben Carter"), dueOn: "2026-03-02" });
  const seen = async (as: Who) => ask<{ commissionedWorks: { totalCount: number }; case: { meetingDecisions: { totalCount: number } } }>(as, 'query($id: ID!) { commissionedWorks(filter: { what: { eq: "Speak to the author" } }) { totalCount } case(id: $id) { meetingDecisions(filter: { text: { contains: "Say nothing" } }) { totalCount } } }', { id: (await caseOf(world, "C-2026-000001")).id });
  for (const [who, work, decisions] of [["Tom Pell", 1, 1], ["Ben Carter", 1, 1], ["Amina Yusuf", 0, 0], ["Grace Lomax", 0, 0]] as const) expect([who, await seen(who)]).toEqual([who, { commissionedWorks: { totalCount: work }, case: { meetingDecisions: { totalCount: decisions } } }]);
  expect(await world.sql("SELECT count(*)::int AS told FROM audit_entries WHERE particulars::text LIKE '%Speak to the author%' OR particulars::text LIKE '%Say nothing yet%' OR (case_id IS NOT NULL AND particulars::text LIKE '%A quiet word%' AND action <> 'put on an agenda')")).toEqual([{ told: 0 }]);
});

test("[PO-19] a meeting of another body is recorded with who went for us and what came of it; it has no agenda of ours", async () => {
  const { record } = await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "Working group on complaints about care", body: "Association of Ombudsmen", on: "2026-02-25", startsAt: "14:00", minutes: 120, attendeeIds: [await office.staff("Tom Pell")] });
  id = record!.id;
  expect((await to("Helen Marsh", "freezeAgenda")).refused).toMatchObject({ rule: "PO-39", message: expect.stringContaining("a meeting of Association of Ombudsmen") });
  expect((await to("Helen Marsh", "recordOutcome", { outcome: "A common form by June.", attendance: [{ staffId: await office.staff("Tom Pell"), attendance: "PRESENT" }] })).record)
    .toMatchObject({ state: "RECORDED", outcome: "A common form by June.", attendees: { nodes: [{ staff: { name: "Tom Pell" }, attendance: "PRESENT" }] } });
});

test("[PO-39] how long each kind of item was given and took can be seen", async () => {
  expect((await ask<{ meetingTime: object[] }>("Helen Marsh", '{ meetingTime(from: "2026-02-01", to: "2026-02-20") { kind items planned taken } }')).meetingTime).toEqual([{ kind: "NOMINATION", items: 1, planned: 10, taken: 14 }, { kind: "CLOSING", items: 1, planned: 5, taken: 1 }]);
});
