import { briefingsIn } from "@remit/test/office/briefings";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { serve } from "../server.js";
import { lookAfterSupervision } from "./supervision.watch.js";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let amina: string;
beforeAll(async () => { world = await openWorld(); office = briefingsIn(world); amina = await office.staff("Amina Yusuf"); });
afterAll(() => world.close());

const sits = (day: string) => world.at(new Date(`${day}T10:42:00Z`));
const begin = (as: Who, staffId: string, month: string) => office.begin(as, "beginWorkloadRecord", "workloadRecord", { staffId, month });
const to = (as: Who, name: string, id: string, more: object = {}) => office.to(as, name, "workloadRecord", id, more);
/** Gives a record lines of its own, behind the office's back: a base of 15 points, and cases of so many. */
async function weigh(id: string, casePoints: number): Promise<void> {
  const line = (ruleCode: string, sum: string, points: number) => ({ ruleCode, label: ruleCode, sum, points, units: 1, total: points, about: "", why: "It was so.", agreedPoints: points, note: "", isAssumed: false });
  await world.sql("UPDATE workload_records SET lines = $2, stable_points = 15, extra_points = 0, case_points = $3, total_points = 15 + $3, version = version + 1 WHERE id = $1", [id, JSON.stringify([line("BASE", "STABLE", 15), line("CASES", "CASE", casePoints)]), casePoints]);
}
/** Supervision of Amina Yusuf on the day that it is. */
async function supervise(by: Who, heldOn: string): Promise<void> {
  const { record } = await office.begin(by, "bookSupervision", "supervisionSession", { staffId: amina, plannedOn: heldOn });
  await office.to(by, "holdSupervision", "supervisionSession", record!.id, { heldOn });
}
/** Begins, weighs and sends a month of Amina Yusuf's, and holds supervision on it. */
async function ready(month: string, casePoints: number, today: string): Promise<string> {
  const { record } = await begin("Amina Yusuf", amina, month);
  await weigh(record!.id, casePoints);
  await to("Amina Yusuf", "sendWorkloadRecord", record!.id);
  await supervise("Dana Fox", today);
  return record!.id;
}

let december: string;
test("[WL-37] [WL-38] the worker fills the month in, says why a weight differs, and sends it before supervision", async () => {
  expect((await begin("Dana Fox", amina, "2025-12-01")).refused).toMatchObject({ rule: "WL-45", message: "Amina Yusuf fills in their own record; whoever supervises them does while they are away." });
  expect((await begin("Amina Yusuf", amina, "2026-02-01")).refused?.rule).toBe("WL-41");
  const { record } = await begin("Amina Yusuf", amina, "2025-12-01");
  december = record!.id;
  expect(record).toMatchObject({ state: "DRAFT", revision: 1, maximumPoints: 100, stablePoints: 15, lines: [{ ruleCode: "BASE", total: 15, agreedPoints: 15, note: "" }] });
  expect((await begin("Amina Yusuf", amina, "2025-12-01")).refused).toMatchObject({ rule: "WL-55", message: expect.stringContaining(String(record!["reference"])) });
  await weigh(december, 40);
  const says = (note: string) => to("Amina Yusuf", "fillInWorkloadRecord", december, { lines: [{ place: 1, agreedPoints: 44, note }], remarks: "Two long hearings." });
  expect((await says(" ")).refused).toMatchObject({ rule: "WL-37", message: "Say beside each line whose points are not those of the rules why they are not." });
  expect((await to("Dana Fox", "fillInWorkloadRecord", december, { lines: [] })).refused?.message).toBe("Amina Yusuf is filling it in and has not sent it yet.");
  expect((await says("A hearing that the rules do not know.")).record).toMatchObject({ casePoints: 44, totalPoints: 59, isOver: false });
  const added = (note: string) => to("Amina Yusuf", "fillInWorkloadRecord", december, { lines: [], added: [{ label: "Covered the front desk", sum: "EXTRA", agreedPoints: 2, note }] });
  expect((await added("")).refused?.rule).toBe("WL-37");
  expect((await added("Five mornings.")).record).toMatchObject({ totalPoints: 61 });
  expect((await to("Amina Yusuf", "fillInWorkloadRecord", december, { lines: [{ place: 2, agreedPoints: 0, note: "" }] })).record).toMatchObject({ totalPoints: 59 });
  expect((await to("Amina Yusuf", "sendWorkloadRecord", december)).record).toMatchObject({ state: "SENT", sentOn: "2026-01-14" });
  expect(await inboxIn(world).sentences("Dana Fox")).toEqual([`Workload record ${String(record!["reference"])} is there for supervision.`]);
});

test("[WL-37] points stand once both have agreed them at supervision", async () => {
  expect((await to("Dana Fox", "agreeWorkloadRecord", december)).refused).toMatchObject({ rule: "WL-37", message: expect.stringContaining("none was held since this was sent") });
  await supervise("Dana Fox", "2026-01-14");
  expect((await to("Dana Fox", "agreeWorkloadRecord", december)).record).toMatchObject({ state: "SENT", supervisorAgreedOn: "2026-01-14" });
  expect((await to("Dana Fox", "agreeWorkloadRecord", december)).refused?.message).toBe("You have agreed. It waits for the other side.");
  expect((await to("Dana Fox", "fillInWorkloadRecord", december, { lines: [{ place: 1, agreedPoints: 43, note: "As talked over." }] })).record).toMatchObject({ supervisorAgreedOn: null, totalPoints: 58 });
  await to("Amina Yusuf", "agreeWorkloadRecord", december);
  expect((await to("Dana Fox", "agreeWorkloadRecord", december)).record).toMatchObject({ state: "AGREED", agreedOn: "2026-01-14", agreedWith: { name: "Dana Fox" }, session: { reference: "SV-000001" } });
});

test("[WL-40] the two keep it, and the line above reads it; nobody else does, by no path", async () => {
  const readers: Who[] = ["Amina Yusuf", "Dana Fox", "Grace Lomax", "Ben Carter", "Owen Pryce", "Helen Marsh", "Sam Reid", "Ana Petrova"];
  const count = async (who: Who) => {
    const { data } = await world.ask<{ workloadRecords: { totalCount: number }; workloadRecordLines: { totalCount: number }; staffMembers: { nodes: { workloadRecords: { totalCount: number } }[] } }>(who, '{ workloadRecords { totalCount } workloadRecordLines { totalCount } staffMembers(filter: { name: { eq: "Amina Yusuf" } }) { nodes { workloadRecords { totalCount } } } }');
    return [data.workloadRecords.totalCount, data.workloadRecordLines.totalCount, data.staffMembers.nodes[0]!.workloadRecords.totalCount];
  };
  const seen = await Promise.all(readers.map(count));
  expect(seen).toEqual([[1, 3, 1], [1, 3, 1], [1, 3, 1], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]]);
});

test("[WL-55] what was agreed is frozen, for the database too; a correction is a new version with its reason", async () => {
  expect((await to("Amina Yusuf", "fillInWorkloadRecord", december, { lines: [] })).refused?.code).toBe("INVALID_TRANSITION");
  await expect(world.sql("UPDATE workload_records SET remarks = 'Otherwise' WHERE id = $1", [december])).rejects.toThrow("an agreed record is never changed");
  const { done: corrected } = await correct(december, "A case was counted twice.");
  expect(corrected).toMatchObject({ revision: 2, state: "DRAFT", correctionReason: "A case was counted twice.", totalPoints: 58 });
  expect((await correct(december, "Again")).refused?.rule).toBe("WL-55");
  expect(await office.read("Dana Fox", "workloadRecord", december)).toMatchObject({ state: "AGREED", isLatest: false, totalPoints: 58 });
  const [id, later] = [corrected!.id, { lines: [{ place: 1, agreedPoints: 40, note: "" }] }];
  await to("Amina Yusuf", "fillInWorkloadRecord", id, later);
  await to("Amina Yusuf", "sendWorkloadRecord", id);
  await to("Amina Yusuf", "agreeWorkloadRecord", id);
  expect((await to("Dana Fox", "agreeWorkloadRecord", id)).record).toMatchObject({ state: "AGREED", totalPoints: 55 });
});
/** Corrects a record, and gives the new version. */
async function correct(id: string, reason: string) {
  const { data, errors } = await world.ask<{ correctWorkloadRecord: { workloadRecord: Record<string, unknown> & { id: string } } | null }>("Dana Fox", "mutation($input: WithReasonInput!) { correctWorkloadRecord(input: $input) { workloadRecord { id revision state correctionReason totalPoints } } }",
    { input: { id, expectedVersion: (await world.sql<{ version: number }>("SELECT version FROM workload_records WHERE id = $1", [id]))[0]!.version, reason } });
  return { done: data?.correctWorkloadRecord?.workloadRecord, refused: errors?.[0]?.extensions.fields?.[0] };
}

test("[WL-48] above the maximum it is agreed only with the review of the caseload and a reason that lasts one month, or remedial action", async () => {
  sits("2026-02-04");
  const january = await ready("2026-01-01", 90, "2026-02-04");
  expect(await office.read("Dana Fox", "workloadRecord", january)).toMatchObject({ totalPoints: 105, isOver: true });
  expect((await to("Dana Fox", "agreeWorkloadRecord", january)).refused).toMatchObject({ rule: "WL-48", message: expect.stringContaining("records the review of the caseload first") });
  expect((await to("Amina Yusuf", "reviewOverload", january, { caseloadReview: "?" })).refused?.rule).toBe("WL-41");
  await to("Dana Fox", "reviewOverload", january, { caseloadReview: "Two hearings fell in one week." });
  expect((await to("Dana Fox", "agreeWorkloadRecord", january)).refused?.message).toContain("has no reason that lasts one month");
  await to("Dana Fox", "reviewOverload", january, { caseloadReview: "Two hearings fell in one week.", oneMonthReason: "Both are over." });
  await to("Dana Fox", "agreeWorkloadRecord", january);
  expect((await to("Amina Yusuf", "agreeWorkloadRecord", january)).record).toMatchObject({ state: "AGREED", reviews: { nodes: [] } });
});

test("[WL-49] a second month above it needs remedial action, opens a review of the work, and goes to the manager above", async () => {
  sits("2026-03-04");
  const february = await ready("2026-02-01", 88, "2026-03-04");
  await to("Dana Fox", "reviewOverload", february, { caseloadReview: "The same files.", oneMonthReason: "Another hearing." });
  expect((await to("Dana Fox", "agreeWorkloadRecord", february)).refused?.message).toContain("goes on");
  await to("Dana Fox", "reviewOverload", february, { caseloadReview: "The same files.", remedialAction: "Two cases go to Chidi Okafor." });
  await to("Amina Yusuf", "agreeWorkloadRecord", february);
  const { record } = await to("Dana Fox", "agreeWorkloadRecord", february);
  expect(record!["reviews"]).toEqual({ nodes: [expect.objectContaining({ state: "OPEN", months: 2, dueOn: "2026-03-18", owner: { name: "Dana Fox" }, escalatedTo: { name: "Grace Lomax" } })] });
  expect(await inboxIn(world).sentences("Grace Lomax")).toContain(`Workload record ${String(record!["reference"])} is above the maximum month after month.`);
  const { id } = (record!["reviews"] as { nodes: { id: string }[] }).nodes[0]!;
  expect((await office.to("Grace Lomax", "closeWorkloadReview", "workloadReview", id, { outcome: "?" })).refused?.rule).toBe("WL-49");
  expect((await office.to("Dana Fox", "closeWorkloadReview", "workloadReview", id, { outcome: "Two cases moved." })).record).toMatchObject({ state: "DONE", outcome: "Two cases moved." });
});

test("[WL-55] a disagreement keeps a position from each side and goes to the next manager, after whom the two agree", async () => {
  sits("2026-04-02");
  const march = await ready("2026-03-01", 60, "2026-04-02");
  expect((await to("Amina Yusuf", "disagreeWithWorkloadRecord", march, { position: "The hearings weigh more." })).record).toMatchObject({ state: "DISPUTED", escalatedTo: { name: "Grace Lomax" } });
  expect((await to("Grace Lomax", "settleWorkloadRecord", march, { settlement: "?" })).refused?.message).toBe("Only one side has said its position. Wait for the other.");
  expect((await to("Amina Yusuf", "disagreeWithWorkloadRecord", march, { position: "Again" })).refused?.message).toBe("Your position is on the record.");
  const { record } = await to("Dana Fox", "disagreeWithWorkloadRecord", march, { position: "They are in the rules." });
  expect(record).toMatchObject({ workerPosition: "The hearings weigh more.", supervisorPosition: "They are in the rules." });
  expect(await inboxIn(world).sentences("Grace Lomax")).toContain(`Workload record ${String(record!["reference"])} is not agreed, and was taken to you.`);
  expect((await to("Dana Fox", "settleWorkloadRecord", march, { settlement: "?" })).refused).toMatchObject({ rule: "WL-55", message: "This was taken to Grace Lomax." });
  expect((await to("Grace Lomax", "settleWorkloadRecord", march, { settlement: "Two points more." })).record).toMatchObject({ state: "SENT", settlement: "Two points more." });
  await to("Amina Yusuf", "agreeWorkloadRecord", march);
  expect((await to("Dana Fox", "agreeWorkloadRecord", march)).record).toMatchObject({ state: "AGREED" });
});

const away = (name: Who, from: string, until: string) => world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', $2, $3 FROM staff_members s, absence_kinds k WHERE s.name = $1 AND k.name = 'Sickness'", [name, from, until]);

test("[WL-45] for a worker who is away the manager completes the month by assumption, and the next month puts it right", async () => {
  await away("Amina Yusuf", "2026-04-20", "2026-05-08");
  sits("2026-05-06");
  const { record } = await begin("Dana Fox", amina, "2026-04-01");
  await weigh(record!.id, 20);
  expect((await to("Dana Fox", "completeForAbsentWorker", record!.id, { assumedFrom: "The notes of 2 April." })).record).toMatchObject({ state: "ASSUMED", assumedFrom: "The notes of 2 April." });
  sits("2026-06-03");
  const { record: may } = await begin("Amina Yusuf", amina, "2026-05-01");
  expect((await to("Amina Yusuf", "sendWorkloadRecord", may!.id)).refused).toMatchObject({ rule: "WL-45", message: expect.stringContaining("completed by assumption while you were away") });
  expect((await to("Amina Yusuf", "sendWorkloadRecord", may!.id, { adjustments: "One assessment had not begun." })).record).toMatchObject({ state: "SENT", adjustments: "One assessment had not begun." });
});

test("[WL-46] while the manager is away unplanned, another manager of the line agrees, without the session", async () => {
  await away("Dana Fox", "2026-07-01", "2026-07-20");
  sits("2026-07-08");
  const { record } = await begin("Amina Yusuf", amina, "2026-06-01");
  await to("Amina Yusuf", "sendWorkloadRecord", record!.id);
  await to("Amina Yusuf", "agreeWorkloadRecord", record!.id);
  expect((await to("Owen Pryce", "agreeWorkloadRecord", record!.id)).refused?.code).toBe("NOT_FOUND");
  expect((await to("Grace Lomax", "agreeWorkloadRecord", record!.id)).record).toMatchObject({ state: "AGREED", agreedWith: { name: "Grace Lomax" }, session: null });
});

test("[WL-41] [WL-44] [WL-50] each manager reports on the month by the 15th, with who was supervised and who was not; the manager above reads it, and totals are collated without names", async () => {
  await world.sql("INSERT INTO supervision_standards (in_force_from, report_by_day, arrange_after_days) VALUES ('2026-02-01', 15, 14)");
  sits("2026-03-16");
  await lookAfterSupervision(world.office.door);
  await lookAfterSupervision(world.office.door);
  const reports = (who: Who) => world.ask<{ workloadReports: { nodes: Record<string, unknown>[] } }>(who, "{ workloadReports(orderBy: [{ field: MANAGER_NAME }]) { nodes { id month dueOn isLate state people totalPoints lines manager { name } } } }");
  const listed = (await reports("Grace Lomax")).data.workloadReports.nodes;
  expect(listed.map((one) => (one["manager"] as { name: string }).name)).toEqual(["Dana Fox", "Grace Lomax", "Owen Pryce"]);
  expect(listed[0]).toMatchObject({ month: "2026-02-01", dueOn: "2026-03-15", isLate: true, state: "DUE" });
  const id = listed[0]!["id"] as string;
  expect((await office.to("Grace Lomax", "reportWorkload", "workloadReport", id)).refused?.message).toBe("Dana Fox makes this report.");
  const { record } = await office.to("Dana Fox", "reportWorkload", "workloadReport", id, { remarks: "Amina's files are shared out." });
  expect(record).toMatchObject({ state: "REPORTED", isLate: true, people: 5, agreed: 1, supervised: 1, over: 1, totalPoints: 103, maximumPoints: 100, sharedWith: { name: "Grace Lomax" } });
  expect(await office.read("Grace Lomax", "workloadReport", id)).toMatchObject({ remarks: "Amina's files are shared out.", lines: expect.arrayContaining([expect.objectContaining({ name: "Amina Yusuf", totalPoints: 103, isOver: true, supervisedOn: "2026-02-04" }), expect.objectContaining({ name: "Ben Carter", state: null, supervisedOn: null })]) });
  expect(await office.read("Helen Marsh", "workloadReport", id)).toMatchObject({ totalPoints: 103, people: 5, lines: null, remarks: null });
  expect([await office.read("Amina Yusuf", "workloadReport", id), await office.read("Owen Pryce", "workloadReport", id)]).toEqual([null, null]);
  await expect(world.sql("UPDATE workload_reports SET total_points = 90 WHERE id = $1", [id])).rejects.toThrow("stays as written");
});

test("[WL-56] a worker's record, a team's overview and what is collated are taken away as CSV, each by whoever may read it", async () => {
  const door = await serve(world.office, { port: 0, host: "127.0.0.1" });
  const take = async (as: Who, list: string, names: readonly string[]) => {
    const question = encodeURIComponent(JSON.stringify({ columns: names.map((name) => ({ name, label: name })) }));
    const text = await (await fetch(`http://127.0.0.1:${door.port}/exports/${list}?ask=${question}`, { headers: { cookie: await world.cookie(as) } })).text();
    return text.slice(text.indexOf("\n\n") + 2).trim().split("\n").slice(1).sort();
  };
  const lines = ["record.reference", "ruleCode", "agreedPoints"];
  const own = await take("Amina Yusuf", "workloadRecordLines", lines);
  expect(own.some((line) => line.includes("BASE"))).toBe(true);
  expect(await take("Dana Fox", "workloadRecordLines", lines)).toEqual(expect.arrayContaining(own));
  expect(await take("Owen Pryce", "workloadRecordLines", lines)).toEqual([]);
  expect(await take("Dana Fox", "workloadRecords", ["worker.name", "month", "totalPoints"])).toEqual(expect.arrayContaining([expect.stringMatching(/Amina Yusuf.*103/)]));
  expect(await take("Helen Marsh", "workloadReports", ["manager.name", "people", "totalPoints", "remarks"])).toEqual(expect.arrayContaining([expect.stringMatching(/^"?Dana Fox"?,"?5"?,"?103"?,("")?$/)]));
  await door.close();
});
