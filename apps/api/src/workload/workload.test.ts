import { caseOf, command, giveGroup, staffOf } from "@remit/test/office/casework";
import { managers } from "@remit/test/office/managers";
import { assignRequests, workIn } from "@remit/test/office/work";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";
import { seesWorkload } from "@remit/domain/workload/recording";
import { presets } from "@remit/domain/workload/presets";

interface Line { readonly ruleCode: string; readonly total: number; readonly units: number; readonly sum: string; readonly why: string; readonly about: { readonly id: string | null; readonly name: string } | null }
interface Told { readonly name: string; readonly fte: number; readonly maximum: number; readonly standing: string; readonly standingWords: string; readonly freeWords: string; readonly totals: Record<string, number>; readonly lines: readonly Line[] }

let world: World;
/** The database dates what it keeps by its own clock, so the office's goes with it here. */
let today: string;
beforeAll(async () => {
  world = await openWorld();
  [{ today }] = await world.sql<{ today: string }>("SELECT office_day()::text AS today") as [{ today: string }];
  world.at(new Date(`${today}T10:00:00Z`));
});
afterAll(() => world.close());

const all = "name fte maximum standing standingWords freeWords totals { stable extra cases without onePerTen with counted } lines { ruleCode total units sum why about { id name } }";
const told = async (as: Who, whose: Who, on: string | null = null) => (await world.ask<{ workload: Told | null }>(as, `query($staffId: ID, $on: Date) { workload(staffId: $staffId, on: $on) { ${all} } }`, { staffId: await staffOf(world, whose), on })).data.workload;
const points = async (whose: Who, code: string, on: string | null = null) => (await told(whose, whose, on))!.lines.filter(({ ruleCode }) => ruleCode === code).reduce((sum, { total }) => sum + total, 0);
const day = async (from: string, days: number) => (await world.sql<{ day: string }>("SELECT ($1::date + $2::int)::text AS day", [from, days]))[0]!.day;
const factor = async (as: Who, reference: string, input: object) => command<{ caseFactor: { id: string; version: number; label: string } }>(world, as, "recordCaseFactor", { caseId: (await caseOf(world, reference)).id, units: 1, fromOn: today, ...input }, "caseFactor { id version label }");
const takesOn = async (as: Who, whose: Who, input: object) => command<{ responsibility: { id: string; version: number; label: string } }>(world, as, "recordResponsibility", { staffId: await staffOf(world, whose), units: 1, fromOn: today, ...input }, "responsibility { id version label }");
const rule = { code: "TRANSLATION", label: "Letters in two languages", sum: "CASE", event: "FACTOR", points: 2, unit: "case" };
const setRule = (as: Who, input: object) => command<{ pointsRule: { id: string; version: number } }>(world, as, "setPointsRule", { ...rule, effectiveFrom: today, ...input }, "pointsRule { id version }");

test("[WL-39, WL-07, WL-16, WL-18] a workload adds itself up: the base, and two points a case with one more in the month of its allocation", async () => {
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  const mine = (await told("Amina Yusuf", "Amina Yusuf"))!;
  expect(mine).toMatchObject({ maximum: 100, standing: "ROOM", standingWords: "Has room", freeWords: "79 points free", totals: { stable: 15, extra: 0, cases: 6, without: 21, onePerTen: 2, with: 23, counted: 21 } });
  expect(mine.lines.map(({ ruleCode, total, about }) => [ruleCode, total, about?.name])).toContainEqual(["CASE", 2, "C-2026-000001, Delay in referral to a specialist"]);
  expect((await told("Dana Fox", "Dana Fox"))!.totals).toMatchObject({ stable: 30 });
});

test("[WL-47] a workload is seen by the person, their managers up the line and whoever allocates to them, as the domain says, and by nobody else", async () => {
  const seats = await world.sql<{ id: string; name: string }>("SELECT p.id, s.name FROM positions p JOIN staff_members s ON s.id = p.holder_id");
  for (const reader of Object.keys(people) as Who[]) {
    const { actor } = (await world.office.sessions.find((await world.cookie(reader)).split("=")[1]!))!;
    const team = (await world.ask<{ teamWorkload: { name: string }[] }>(reader, "{ teamWorkload { name } }")).data.teamWorkload.map(({ name }) => name);
    for (const whose of ["Amina Yusuf", "Dana Fox", "Idris Kay", "Grace Lomax", "Helen Marsh"] as const) {
      const up = [managers[whose], managers[managers[whose] as Who]].filter(Boolean) as Who[];
      const place = { staffId: await staffOf(world, whose), managers: await Promise.all(up.map((one) => staffOf(world, one))), seats: seats.filter(({ name }) => name === whose).map(({ id }) => id) };
      const sees = seesWorkload(actor, place);
      expect([reader, whose, (await told(reader, whose)) !== null]).toEqual([reader, whose, sees]);
      expect([reader, whose, team.includes(whose)]).toEqual([reader, whose, sees]);
    }
  }
  expect((await told("Grace Lomax", "Amina Yusuf"))!.name).toBe("Amina Yusuf");
  expect(await told("Owen Pryce", "Amina Yusuf")).toBeNull();
});

test("[WL-35, CS-09] a line about a case that the reader may not see counts, and names nothing of it", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Her case' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name = 'Amina Yusuf'");
  const [hers, seen] = [(await told("Amina Yusuf", "Amina Yusuf"))!, (await told("Dana Fox", "Amina Yusuf"))!];
  expect(seen.totals).toEqual(hers.totals);
  expect(JSON.stringify(hers)).toContain("C-2026-000002");
  expect(JSON.stringify(seen)).not.toContain("C-2026-000002");
  expect(seen.lines.filter(({ about }) => about?.name === "A case that you may not see").map(({ about }) => about!.id)).toEqual([null, null]);
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000002'");
});

test("[WL-21, WL-02] whoever holds a case records what makes it heavy, from a day to a day; nobody else does", async () => {
  expect((await factor("Chidi Okafor", "C-2026-000001", { ruleCode: "COURT" })).refused).toMatchObject({ rule: "WM-39" });
  expect((await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "NOTHING_SUCH" })).refused).toMatchObject({ rule: "WL-35", message: expect.stringContaining("no such kind") });
  expect((await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "MENTORING" })).refused).toMatchObject({ rule: "WL-35" });
  expect((await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "COURT", units: 0 })).refused).toMatchObject({ rule: "WL-36" });
  expect((await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "LARGE_FILE" })).refused).toMatchObject({ rule: "WL-35", message: "Give the number of pages." });
  const recorded = (await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "COURT", units: 2 })).done!.caseFactor;
  expect([recorded.label, await points("Amina Yusuf", "COURT")]).toEqual(["Court proceedings", 4]);
  const ended = await command(world, "Dana Fox", "endCaseFactor", { id: recorded.id, expectedVersion: recorded.version, toOn: today }, "caseFactor { toOn }");
  expect(ended.done).toEqual({ caseFactor: { toOn: today } });
  expect([await points("Amina Yusuf", "COURT"), await points("Amina Yusuf", "COURT", await day(today, 1))]).toEqual([4, 0]);
});

test("[WL-54, WL-34] what somebody does for another team counts for them and not for the owner of the case; they must be able to know of it", async () => {
  expect((await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "INTERVIEW_FOR_OTHERS", doneById: await staffOf(world, "Lewis Grant") })).refused).toBeNull();
  expect([await points("Lewis Grant", "INTERVIEW_FOR_OTHERS"), await points("Amina Yusuf", "INTERVIEW_FOR_OTHERS"), (await told("Lewis Grant", "Lewis Grant"))!.totals["extra"]]).toEqual([1, 0, 1]);
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'EXCLUDED', 'Knows the family' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Chidi Okafor'");
  expect((await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "INTERVIEW_FOR_OTHERS", doneById: await staffOf(world, "Chidi Okafor") })).refused).toMatchObject({ rule: "CS-09" });
});

test("[WL-30, WL-07] a manager records what somebody takes on; nobody gives it to themselves", async () => {
  expect((await takesOn("Amina Yusuf", "Amina Yusuf", { ruleCode: "MENTORING" })).refused).toMatchObject({ rule: "WL-07", message: expect.stringContaining("Your manager records") });
  expect((await takesOn("Owen Pryce", "Amina Yusuf", { ruleCode: "MENTORING" })).refused).toMatchObject({ rule: "WL-07" });
  const taken = (await takesOn("Dana Fox", "Amina Yusuf", { ruleCode: "MENTORING", units: 2, note: "Nia Bevan and Chidi Okafor" })).done!.responsibility;
  expect((await told("Amina Yusuf", "Amina Yusuf"))!.lines.find(({ ruleCode }) => ruleCode === "MENTORING")).toMatchObject({ sum: "EXTRA", total: 10, about: { name: "Nia Bevan and Chidi Okafor" } });
  expect((await command(world, "Amina Yusuf", "endResponsibility", { id: taken.id, expectedVersion: taken.version, toOn: today }, "responsibility { toOn }")).refused).toMatchObject({ rule: "WL-07" });
  expect((await command(world, "Grace Lomax", "endResponsibility", { id: taken.id, expectedVersion: taken.version, toOn: today }, "responsibility { toOn }")).refused).toBeNull();
  expect(await points("Amina Yusuf", "MENTORING", await day(today, 1))).toBe(0);
});

test("[WL-35] as at a past day, cases count for whoever held them then, as they stood, and a post is measured by its time of then", async () => {
  const [lastMonth, thenAbouts] = [await day(today, -60), await day(today, -45)];
  await giveGroup(world, "G-THORNTON", "Chidi Okafor");
  await world.sql("UPDATE case_standings SET from_on = $1, allocated_on = $1 WHERE to_on IS NULL AND case_id = (SELECT id FROM cases WHERE reference = 'C-2026-000003')", [lastMonth]);
  await giveGroup(world, "G-THORNTON", "Priya Nair", "Caseworker, Team 2");
  expect([await points("Chidi Okafor", "CASE", thenAbouts), await points("Chidi Okafor", "CASE"), await points("Priya Nair", "CASE", thenAbouts), await points("Priya Nair", "CASE")]).toEqual([2, 0, 0, 2]);
  expect([await points("Chidi Okafor", "NEW_CASE", lastMonth), await points("Priya Nair", "NEW_CASE")]).toEqual([1, 1]);
  await world.sql("UPDATE staff_members SET fte = 0.6 WHERE name = 'Priya Nair'");
  expect([(await told("Priya Nair", "Priya Nair"))!, (await told("Priya Nair", "Priya Nair", thenAbouts))!].map(({ fte, maximum }) => [fte, maximum])).toEqual([[0.6, 60], [1, 100]]);
});

test("[WL-17] a decided case keeps its points for 28 days, and reopening it stops that", async () => {
  await world.sql("UPDATE cases SET status = 'DECIDED', decided_on = $1 WHERE reference = 'C-2026-000003'", [await day(today, -28)]);
  expect([await points("Priya Nair", "CASE"), await points("Priya Nair", "CASE", await day(today, 1))]).toEqual([2, 0]);
  expect((await command(world, "Priya Nair", "reopenCase", { id: (await caseOf(world, "C-2026-000003")).id, expectedVersion: (await caseOf(world, "C-2026-000003")).version, reason: "New photographs" }, "case { status }")).refused).toBeNull();
  expect(await points("Priya Nair", "CASE", await day(today, 1))).toBe(2);
});

test("[WL-36, WL-53, WL-35] administrators set rules from today on: whole points, never below zero, one version a day; the past stays as it was counted", async () => {
  expect((await setRule("Dana Fox", {})).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await setRule("Sam Reid", { points: -1 })).refused).toMatchObject({ rule: "WL-36" });
  await expect(world.sql("UPDATE points_rules SET points = -1 WHERE code = 'CASE'")).rejects.toThrow("points_are_0_or_more");
  expect((await setRule("Sam Reid", { effectiveFrom: await day(today, -1) })).refused).toMatchObject({ rule: "WL-53", message: expect.stringContaining("past months stay as they were counted") });
  expect((await setRule("Sam Reid", { sum: "STABLE" })).refused).toMatchObject({ rule: "WL-07" });
  expect((await setRule("Sam Reid", { lasts: 7 })).refused).toMatchObject({ rule: "WL-35" });
  expect((await setRule("Sam Reid", { code: "CASE" })).refused).toMatchObject({ rule: "WL-53", message: expect.stringContaining("Use another code") });
  const { pointsRule } = (await setRule("Sam Reid", {})).done!;
  expect((await setRule("Sam Reid", { points: 3 })).refused).toMatchObject({ rule: "WL-53", message: expect.stringContaining("that very day") });
  await setRule("Sam Reid", { points: 3, effectiveFrom: await day(today, 10) });
  await factor("Amina Yusuf", "C-2026-000001", { ruleCode: "TRANSLATION" });
  expect([await points("Amina Yusuf", "TRANSLATION", await day(today, 9)), await points("Amina Yusuf", "TRANSLATION", await day(today, 10))]).toEqual([2, 3]);
  const [{ version }] = await world.sql<{ version: number }>("SELECT version FROM points_rules WHERE id = $1", [pointsRule.id]) as [{ version: number }];
  expect((await command(world, "Sam Reid", "endPointsRule", { id: pointsRule.id, expectedVersion: version, effectiveTo: today }, "pointsRule { id }")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
});

test("[WL-15, WL-11, WL-10] the guideline is settled from a day on, and with it whether one comes with each full ten", async () => {
  const settled = { fullPost: 40, limitedFrom: 20, monthsInARow: 3, daysAfterDecision: 28, caseUnit: "CASE", newCase: "MONTH", addsOnePerTen: true, effectiveFrom: await day(today, 20) };
  const settle = (as: Who, more: object = {}) => command(world, as, "settlePoints", { ...settled, ...more }, "pointsScheme { fullPost }");
  expect((await settle("Grace Lomax")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await settle("Sam Reid", { limitedFrom: 41 })).refused).toMatchObject({ rule: "WL-11" });
  expect((await settle("Sam Reid")).done).toEqual({ pointsScheme: { fullPost: 40 } });
  expect((await told("Amina Yusuf", "Amina Yusuf"))!).toMatchObject({ maximum: 100, standing: "ROOM" });
  const then = (await told("Amina Yusuf", "Amina Yusuf", settled.effectiveFrom))!;
  expect(then).toMatchObject({ maximum: 40, standing: "LIMITED", standingWords: "Little room for more" });
  expect(then.totals["counted"]).toBe(then.totals["without"]! + Math.floor(then.totals["without"]! / 10));
  expect(then.lines.at(-1)).toMatchObject({ ruleCode: "ONE_PER_TEN" });
});

test("[WL-10, WL-47] somebody who is over the guideline can still be given work", async () => {
  const { seat, request } = workIn(world);
  await takesOn("Grace Lomax", "Chidi Okafor", { ruleCode: "PRACTICE_TEACHING", units: 10 });
  expect((await told("Grace Lomax", "Chidi Okafor"))).toMatchObject({ standing: "OVER", standingWords: "Over the guideline", freeWords: "15 points over" });
  const { id, version } = await request("SR-000104");
  const answer = await world.ask("Grace Lomax", assignRequests, { input: { serviceRequests: [{ id, expectedVersion: version }], toPositionId: await seat("Chidi Okafor") } });
  expect(answer).toMatchObject({ data: { assignServiceRequests: { results: [{ done: true }] } } });
});

test("[WL-52] requests of a case with work that goes before other work are marked, while it lasts, and found by that", async () => {
  const first = async () => (await world.ask<{ serviceRequests: { nodes: { reference: string }[] } }>("Grace Lomax", "{ serviceRequests(filter: { goesFirst: { eq: true } }) { nodes { reference goesFirst } } }")).data.serviceRequests.nodes;
  expect((await first()).map(({ reference }) => reference).filter((one) => one === "SR-000104")).toEqual([]);
  const { id, version } = (await factor("Grace Lomax", "C-2026-000003", { ruleCode: "AT_RISK" })).done!.caseFactor;
  expect(await first()).toContainEqual({ reference: "SR-000104", goesFirst: true });
  await world.sql("UPDATE case_factors SET from_on = from_on - 5 WHERE id = $1", [id]);
  expect((await command(world, "Grace Lomax", "endCaseFactor", { id, expectedVersion: version, toOn: await day(today, -1) }, "caseFactor { toOn }")).refused).toBeNull();
  expect((await first()).map(({ reference }) => reference)).not.toContain("SR-000104");
});

test("[WL-57] the office begins with the set for ombudsman casework, row for row, and takes the source's set for children and families from a day on", async () => {
  const rows = async (on: string) => world.sql("SELECT code, label, sum, event, points, unit, lasts, lasts_in, more_than::float8 AS more_than, measured_in, is_first_only, counts_singly, takes_precedence FROM points_rules WHERE effective_from <= $1 AND (effective_to IS NULL OR effective_to >= $1) AND code <> 'TRANSLATION' ORDER BY code COLLATE \"C\"", [on]);
  const asRows = (preset: keyof typeof presets, left: readonly string[] = []) => presets[preset].rules.filter(({ code }) => !left.includes(code)).map(({ lastsIn, moreThan, measuredIn, isFirstOnly, countsSingly, takesPrecedence, limitedTo: _limited, ...same }) => ({ ...same, lasts_in: lastsIn, more_than: moreThan, measured_in: measuredIn, is_first_only: isFirstOnly, counts_singly: countsSingly, takes_precedence: takesPrecedence })).sort((a, b) => (a.code < b.code ? -1 : 1));
  expect(await rows(today)).toEqual(asRows("OMBUDSMAN"));
  const from = await day(today, 30);
  const [team] = await world.sql<{ id: string }>("SELECT id FROM teams WHERE name = 'Customer Care Team 2'");
  expect((await command(world, "Sam Reid", "takePointsPreset", { preset: "CHILD_CARE", effectiveFrom: from, onDutyTeamIds: [team!.id] }, "pointsScheme { caseUnit fullPost }")).done).toEqual({ pointsScheme: { caseUnit: "GROUP", fullPost: 40 } });
  expect(await rows(from)).toEqual(asRows("CHILD_CARE"));
  expect(await rows(await day(from, -1))).toEqual(asRows("OMBUDSMAN"));
  expect([(await told("Amina Yusuf", "Amina Yusuf", from))!.totals["stable"], (await told("Lewis Grant", "Lewis Grant", from))!.totals["stable"], await points("Amina Yusuf", "CASE"), await points("Amina Yusuf", "CASE", from)]).toEqual([30, 15, 4, 2]);
});

test("[WL-53] the table is published: everybody reads every version, and the audit says who set what", async () => {
  const versions = (await world.ask<{ pointsRules: { nodes: { points: number; effectiveTo: string | null }[] } }>("Idris Kay", "{ pointsRules(filter: { code: { eq: \"TRANSLATION\" } }) { nodes { points effectiveTo } } }")).data.pointsRules.nodes;
  expect(versions.map((one) => one.points)).toEqual([3, 2]);
  const actions = (await world.sql<{ action: string }>("SELECT DISTINCT action FROM audit_entries WHERE record_type IN ('PointsRule', 'PointsScheme', 'CaseFactor', 'Responsibility')")).map(({ action }) => action).sort();
  expect(actions).toEqual(["ended a case factor", "ended a responsibility", "recorded a case factor", "recorded a responsibility", "set a points rule", "settled the points guideline", "took a set of points rules"]);
});
