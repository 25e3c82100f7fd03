import { caseOf, command, named } from "@remit/test/office/casework";
import { away } from "@remit/test/office/approvals";
import { openPrivateOffice, submissionsIn } from "@remit/test/office/submissions";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof submissionsIn>;
beforeAll(async () => { world = await openWorld(); await openPrivateOffice(world); office = submissionsIn(world); });
afterAll(() => world.close());

interface Day { readonly positionId: string; readonly on: string; readonly capacity: number; readonly planned: number; readonly isAway: boolean; readonly isWorked: boolean; readonly isClash: boolean }
const days = async (title: string) => {
  const seat = await office.seat(title);
  const { data } = await world.ask<{ trayDays: Day[] }>("Helen Marsh", '{ trayDays(from: "2026-01-12", to: "2026-01-18") { positionId on capacity planned isAway isWorked isClash } }');
  return new Map(data.trayDays.filter(({ positionId }) => positionId === seat).map((day) => [day.on, day]));
};
const tray = async (title: string) => {
  const { data } = await world.ask<{ trays: { title: string; waiting: number; wentIn: number; cameOut: number; oldestWorkingDays: number | null; medianWorkingDays: number | null }[] }>("Helen Marsh", '{ trays(from: "2026-01-01", to: "2026-01-31") { title waiting wentIn cameOut oldestWorkingDays medianWorkingDays } }');
  return data.trays.find((one) => one.title === title)!;
};

test("[PO-06] a day shows what can be read: less with a commitment, nothing when away or closed, and a clash when more is planned", async () => {
  const [ombudsman, caseworker] = [await office.seat("Ombudsman"), await office.seat("Caseworker, Team 2")];
  const add = (positionId: string, on: string, span: string) => command(world, "Helen Marsh", "addCommitment", { positionId, on, span, what: "The select committee" }, "commitment { id version }");
  expect((await add(caseworker, "2026-01-15", "DAY")).refused).toMatchObject({ rule: "PO-06" });
  expect((await add(ombudsman, "2026-01-15", "MORNING")).refused).toBeNull();
  const { commitment } = (await add(ombudsman, "2026-01-16", "DAY")).done as unknown as { commitment: { id: string; version: number } };
  expect((await command(world, "Helen Marsh", "setTrayCapacity", { positionId: ombudsman, perDay: 3, startsOn: "2026-01-15" }, "perDay")).refused).toBeNull();
  expect((await command(world, "Dana Fox", "setTrayCapacity", { positionId: ombudsman, perDay: 30, startsOn: "2026-01-15" }, "perDay")).refused).toMatchObject({ code: "FORBIDDEN" });
  const ids = [await office.ready(), await office.ready()];
  for (const id of ids) expect((await office.plan(id)).refused).toBeNull();
  const week = await days("Ombudsman");
  expect(["2026-01-14", "2026-01-15", "2026-01-16", "2026-01-17"].map((on) => week.get(on)!.capacity)).toEqual([4, 1, 0, 0]);
  expect(week.get("2026-01-15")).toMatchObject({ planned: 2, isClash: true });
  expect(week.get("2026-01-17")).toMatchObject({ isWorked: false });
  expect((await command(world, "Helen Marsh", "removeCommitment", named(commitment), "commitment { id }")).refused).toBeNull();
  expect((await days("Ombudsman")).get("2026-01-16")).toMatchObject({ capacity: 3 });
  await away(world, "Sam Reid", true);
  expect((await days("Ombudsman")).get("2026-01-16")).toMatchObject({ capacity: 0, isAway: true });
  await away(world, "Sam Reid", false);
});

test("[PO-06, PO-04] the Casework Manager moves it to another day or desk; it ages where it lies, and begins anew where it is put", async () => {
  const id = await office.ready();
  expect((await office.by("Assistant Casework Manager", "planSubmission", id, { toPositionId: await office.seat("Ombudsman"), on: "2026-01-15" })).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await office.plan(id, "2026-01-13")).refused).toMatchObject({ rule: "PO-06", message: expect.stringContaining("has passed") });
  expect((await office.plan(id, "2026-01-17")).refused).toMatchObject({ rule: "PO-06", message: expect.stringContaining("does not work on 17 January 2026") });
  expect((await office.plan(id, "2026-01-15", "Team leader, Team 2")).refused).toMatchObject({ rule: "PO-11", message: expect.stringContaining("Dana Fox (Team leader, Team 2) cannot decide this") });
  expect((await office.plan(id, "2026-01-15")).submission).toMatchObject({ plannedOn: "2026-01-15", withPrincipalOn: "2026-01-14" });
  expect(await office.told(id, "SUBMISSION_WITH_YOU")).toEqual(["Sam Reid"]);
  world.at(new Date("2026-01-16T10:00:00Z"));
  expect((await office.plan(id, "2026-01-19")).submission).toMatchObject({ withPrincipalOn: "2026-01-14", workingDaysLain: 2 });
  expect((await office.plan(id, "2026-01-19", "Deputy Ombudsman")).submission).toMatchObject({ withPrincipalOn: "2026-01-16", workingDaysLain: 0 });
  expect(await world.sql("SELECT p.title, y.in_on::text, y.out_on::text FROM submission_stays y JOIN positions p ON p.id = y.desk_position_id WHERE y.submission_id = $1 ORDER BY y.id", [id]))
    .toEqual([{ title: "Ombudsman", in_on: "2026-01-14", out_on: "2026-01-16" }, { title: "Deputy Ombudsman", in_on: "2026-01-16", out_on: null }]);
  world.at(new Date("2026-01-20T10:00:00Z"));
  expect(await tray("Deputy Ombudsman")).toMatchObject({ waiting: 1, wentIn: 1, cameOut: 0, oldestWorkingDays: 2, medianWorkingDays: null });
  await office.decide("Deputy Ombudsman", id);
  expect(await tray("Deputy Ombudsman")).toMatchObject({ waiting: 0, wentIn: 1, cameOut: 1, oldestWorkingDays: null, medianWorkingDays: 2 });
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[PO-04] taken off the plan it is ready again and leaves the tray", async () => {
  const id = await office.withPrincipal();
  const before = (await tray("Ombudsman")).waiting;
  expect((await office.to("Helen Marsh", "takeOffThePlan", id)).submission).toMatchObject({ stage: "READY", plannedOn: null });
  expect((await tray("Ombudsman")).waiting).toBe(before - 1);
});

test("[PO-11, PO-06] the desks are listed with the reason why it cannot go there", async () => {
  const id = await office.ready();
  await away(world, "Sam Reid", true);
  const { data } = await world.ask<{ submissionDesks: { name: string; because: string | null }[] }>("Helen Marsh", 'query($id: ID!) { submissionDesks(submissionId: $id, on: "2026-01-15") { name because } }', { id });
  expect(data.submissionDesks).toEqual(expect.arrayContaining([{ name: "Sam Reid", because: expect.stringContaining("is away on 15 January 2026") }, { name: "Farah Aziz", because: null }]));
  await away(world, "Sam Reid", false);
});

const seen = async (as: Parameters<World["ask"]>[0], position?: string) => (await world.ask<{ submissions: { nodes: { id: string }[] } }>(as, "{ submissions(first: 200) { nodes { id } } }", {}, position)).data.submissions.nodes.map((one) => one.id);

test("[PO-02, CS-09] a draft is its author's and their leaders'; once sent the Private Office's too; once decided it is seen with its case, and never without it", async () => {
  const draft = (await office.start()).done!.submission.id;
  expect(await seen("Dana Fox")).toContain(draft);
  for (const other of [await seen("Helen Marsh"), await seen("Sam Reid", "Ombudsman"), await seen("Ben Carter")]) expect(other).not.toContain(draft);
  const id = await office.withPrincipal();
  expect(await seen("Sam Reid", "Ombudsman")).toContain(id);
  expect(await seen("Ruth Adeyemi", "Executive Assistant")).toContain(id);
  expect(await seen("Ruth Adeyemi")).not.toContain(id);
  expect(await seen("Ben Carter")).not.toContain(id);
  await office.decide("Ombudsman", id);
  expect(await seen("Ben Carter")).toContain(id);
  const { id: caseId } = await caseOf(world, "C-2026-000001");
  await world.sql("UPDATE cases SET is_sensitive = true WHERE id = $1", [caseId]);
  expect(await seen("Helen Marsh")).not.toContain(id);
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT $1, id, 'NEED_TO_KNOW', 'She decides' FROM staff_members WHERE name = 'Sam Reid'", [caseId]);
  expect(await seen("Sam Reid", "Ombudsman")).toContain(id);
  expect(await world.sql("SELECT count(*)::int > 0 AS noted FROM audit_entries WHERE case_id = $1 AND action = 'viewed' AND actor_id = (SELECT id FROM staff_members WHERE name = 'Sam Reid')", [caseId])).toEqual([{ noted: true }]);
});

test("[PO-10, PO-03] the lists and standards are an administrator's, dated, and an entry in use is not doubled", async () => {
  const add = (as: "Sam Reid" | "Dana Fox", more: object = {}) => command<{ submissionTerm: { id: string; version: number } }>(world, as, "addSubmissionTerm", { kind: "RETURN_REASON", code: "TOO_LONG", label: "It is too long", ...more }, "submissionTerm { id version }");
  expect((await add("Dana Fox")).refused).toMatchObject({ code: "FORBIDDEN" });
  const made = await add("Sam Reid");
  expect((await add("Sam Reid", { code: "OTHER" })).refused).toMatchObject({ rule: "PO-10" });
  expect((await command(world, "Sam Reid", "retireSubmissionTerm", named(made.done!.submissionTerm), "submissionTerm { inUseTo }")).done).toEqual({ submissionTerm: { inUseTo: "2026-01-14" } });
  const standards = () => command(world, "Sam Reid", "setSubmissionStandards", { inForceFrom: "2026-03-01", assessWorkingDays: 2, sampleOneIn: 3 }, "submissionStandards { sampleOneIn }");
  expect((await standards()).refused).toBeNull();
  expect((await standards()).refused).toMatchObject({ rule: "PO-10" });
});
