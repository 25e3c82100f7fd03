import { sentenceOf } from "@remit/domain/audit/sentences";
import { command, rowOf, staffOf } from "@remit/test/office/casework";
import { assignRequests, workIn, type Assigned } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";

/* Levels of casework: what each is given, who may say otherwise, and since when a person has which grade. */

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => {
  world = await openWorld();
  work = workIn(world);
  await world.sql("UPDATE staff_members SET induction_completed_on = '2025-02-01' WHERE name = 'Nia Bevan'");
});
afterAll(() => world.close());

const hale = "SR-000101";
const complexity = (to: number) => world.sql("UPDATE cases SET complexity = $1 WHERE reference = 'C-2026-000002'", [to]);
const give = async (to: Who, aboveLevelBecause?: string, as: Who = "Dana Fox") =>
  work.answered<Assigned>(as, assignRequests.replace("results { id", "results { rule id"), { serviceRequests: await work.named("service_requests", [hale]), toPositionId: await work.seat(to), ...(aboveLevelBecause !== undefined && { aboveLevelBecause }) });
const holder = async () => (await work.request(hale)).owner;
const setGrade = async (as: Who, whom: Who, level: number, startsOn: string) => {
  const { id, version } = await rowOf(world, "staff_members", "name", whom);
  return command<{ staffMember: { level: number | null } }>(world, as, "setGrade", { id, expectedVersion: version, level, startsOn, reason: "The team takes on hospital cases." }, "staffMember { level }");
};
const told = () => world.sql("SELECT record_type, particulars FROM audit_entries WHERE action = 'assigned above a level' ORDER BY at");

test("[CS-30] a grade is set from a day on, by whoever directs the person; what held before keeps its days and its band", async () => {
  expect((await setGrade("Grace Lomax", "Nia Bevan", 1, "2026-01-14")).done!.staffMember).toEqual({ level: 1 });
  expect((await setGrade("Sam Reid", "Nia Bevan", 3, "2026-03-01")).done!.staffMember).toEqual({ level: 1 });
  const { data } = await world.ask("Nia Bevan", '{ grades(filter: { staff: { name: { eq: "Nia Bevan" } } }) { nodes { level band startsOn endsOn setBy { name } } } }');
  expect(data).toEqual({ grades: { nodes: [
    { level: 3, band: 4, startsOn: "2026-03-01", endsOn: null, setBy: { name: "Sam Reid" } }, { level: 1, band: 2, startsOn: "2026-01-14", endsOn: "2026-02-28", setBy: { name: "Grace Lomax" } }, { level: 2, band: 3, startsOn: "2024-01-08", endsOn: "2026-01-13", setBy: null },
  ] } });
  const [entry] = await world.sql("SELECT particulars FROM audit_entries WHERE action = 'set a grade' ORDER BY at LIMIT 1");
  expect(entry).toEqual({ particulars: { name: "Nia Bevan", level: 1, startsOn: "2026-01-14", reason: "The team takes on hospital cases." } });
});

test("[CS-30] a grade does not go back behind another, is another one, and is nobody's own to set", async () => {
  expect((await setGrade("Grace Lomax", "Nia Bevan", 2, "2026-02-01")).refused).toMatchObject({ rule: "CS-30", message: "Nia Bevan has a grade from 1 March 2026 on. Give a later day." });
  expect((await setGrade("Grace Lomax", "Nia Bevan", 3, "2026-04-01")).refused).toMatchObject({ rule: "CS-30", message: "Nia Bevan has that grade already: Level 3, band 4." });
  expect((await setGrade("Grace Lomax", "Amina Yusuf", 3, "2023-12-31")).refused).toMatchObject({ rule: "CS-30", message: "Amina Yusuf came on 8 January 2024. Give that day or a later one." });
  expect((await setGrade("Grace Lomax", "Grace Lomax", 4, "2026-02-01")).refused).toMatchObject({ rule: "CS-30" });
  expect((await setGrade("Tom Pell", "Nia Bevan", 4, "2026-05-01")).refused).toMatchObject({ rule: "CS-30", message: "Nia Bevan is outside your command. Ask their leader or an administrator." });
  expect((await setGrade("Dana Fox", "Nia Bevan", 4, "2026-05-01")).refused).toMatchObject({ code: "FORBIDDEN" });
  await expect(world.sql("UPDATE grades SET level = 4")).rejects.toThrow();
});

test("[CS-30] whoever comes has the grade with which they came", async () => {
  const { done } = await command<{ staffMember: { id: string; level: number } }>(world, "Sam Reid", "addStaffMember", { staffNumber: "400077", name: "Olga Brandt", email: "olga@ombudsman.example", startedOn: "2026-01-12", level: 2 }, "staffMember { id level }");
  expect(done!.staffMember.level).toBe(2);
  expect(await world.sql("SELECT level, starts_on::text, reason FROM grades WHERE staff_id = $1", [done!.staffMember.id])).toEqual([{ level: 2, starts_on: "2026-01-12", reason: "The grade with which they came." }]);
});

test("[CS-30] how somebody's grade came about is read by them, whoever manages or directs them, and whoever keeps the organisation", async () => {
  const read = async (as: Who) => (await world.ask<{ grades: { totalCount: number } }>(as, '{ grades(filter: { staff: { name: { eq: "Nia Bevan" } } }) { totalCount } }')).data.grades.totalCount;
  expect(await Promise.all((["Nia Bevan", "Dana Fox", "Grace Lomax", "Sam Reid", "Amina Yusuf", "Tom Pell"] as const).map(read))).toEqual([3, 3, 3, 3, 0, 0]);
});

test("[CS-16, CS-17, CS-18, CS-19] each level is given what it covers and what the levels beneath it cover, and nothing above", async () => {
  const done = async (whom: Who, level: number) => { await complexity(level); const [result] = (await give(whom)).results; await work.give("Dana Fox", [hale], null); return result!.done; };
  await setGrade("Grace Lomax", "Amina Yusuf", 3, "2026-01-14");
  expect(await [1, 2, 3, 4].reduce<Promise<boolean[]>>(async (before, level) => [...(await before), await done("Nia Bevan", level)], Promise.resolve([]))).toEqual([true, false, false, false]);
  expect(await [1, 2, 3, 4].reduce<Promise<boolean[]>>(async (before, level) => [...(await before), await done("Chidi Okafor", level)], Promise.resolve([]))).toEqual([true, true, false, false]);
  expect(await [1, 2, 3, 4].reduce<Promise<boolean[]>>(async (before, level) => [...(await before), await done("Amina Yusuf", level)], Promise.resolve([]))).toEqual([true, true, true, false]);
});

test("[CS-19] a case above a person's level is refused with its reason and the remedy, however simple the request that was named", async () => {
  await complexity(3);
  const { results, moved } = await give("Nia Bevan");
  expect(results[0]).toMatchObject({ done: false, code: "RULE_REFUSED", rule: "CS-19", message: "SR-000101 is work of complexity 3, and Nia Bevan is at level 1. Choose someone of level 3 or above, or say why it goes to them all the same." });
  expect([moved, await holder()]).toEqual([0, null]);
  const { data } = await world.ask<{ assignmentPreview: object }>("Dana Fox", "query($ids: [ID!]!, $to: ID) { assignmentPreview(serviceRequests: $ids, toPositionId: $to) { items { allowed rule } } }", { ids: [(await work.request(hale)).id], to: await work.seat("Nia Bevan") });
  expect(data.assignmentPreview).toEqual({ items: [{ allowed: false, rule: "CS-19" }] });
  expect(await told()).toEqual([]);
});

test("[CS-19, CS-20] a leader overrides it with a reason, without asking anybody, and the case's own audit says so", async () => {
  const { results } = await give("Nia Bevan", "She began this under Amina, who sits beside her.");
  expect([results[0]!.done, await holder()]).toEqual([true, "Nia Bevan"]);
  const particulars = { reference: "C-2026-000002", complexity: 3, to: "Nia Bevan", level: 1, reason: "She began this under Amina, who sits beside her." };
  expect(await told()).toEqual([{ record_type: "Case", particulars }]);
  expect(sentenceOf({ action: "assigned above a level", recordType: "Case", particulars }, "Dana Fox")).toBe("Dana Fox gave C-2026-000002, of complexity 3, to Nia Bevan, who is at level 1: She began this under Amina, who sits beside her.");
  await work.give("Dana Fox", [hale], null);
});

test("[CS-19] a reason that was not needed is kept nowhere; whole case groups are held to the same rule", async () => {
  await give("Amina Yusuf", "She is the best there is.");
  expect((await told()).length).toBe(1);
  expect((await work.giveGroups("Dana Fox", ["G-HALE"], await work.seat("Nia Bevan"))).results[0]).toMatchObject({ done: false, code: "RULE_REFUSED" });
  await work.give("Dana Fox", [hale], null);
});

test("[CS-19] of many that are assigned at once only those above the level are refused", async () => {
  const named = await work.named("service_requests", [hale, "SR-000104"]);
  const { results } = await work.answered<Assigned>("Dana Fox", assignRequests, { serviceRequests: named, toPositionId: await work.seat("Nia Bevan") });
  expect(results.map(({ done }) => done)).toEqual([false, true]);
});

test("[CS-19] what somebody leaves behind is not handed above a level either, unless the plan says why", async () => {
  await give("Amina Yusuf");
  const amina = await rowOf(world, "staff_members", "name", "Amina Yusuf");
  const end = (handover: object) => command(world, "Sam Reid", "deactivateStaffMember", { id: amina.id, expectedVersion: amina.version, handover: { otherwiseToPositionId: null, ...handover } }, "staffMember { id }");
  const toNia = { otherwiseToPositionId: await work.seat("Nia Bevan") };
  expect((await end(toNia)).refused).toMatchObject({ message: expect.stringContaining("G-HALE: it is work of complexity 3, and Nia Bevan is at level 1") });
  expect((await end({ ...toNia, aboveLevelBecause: "Dana sits beside her until March." })).refused).toBeNull();
  expect([await holder(), (await told()).at(-1)]).toEqual(["Nia Bevan", { record_type: "Case", particulars: expect.objectContaining({ reason: "Dana sits beside her until March." }) }]);
});

test("[CS-20] a team leader takes the most complex cases on themselves, and is asked for no reason", async () => {
  await setGrade("Grace Lomax", "Dana Fox", 4, "2026-01-14");
  await complexity(4);
  expect((await give("Dana Fox")).results[0]).toMatchObject({ done: true });
  expect([(await told()).length, await holder()]).toEqual([2, "Dana Fox"]);
});

test("[CS-19] whoever has no level on record is not stopped by it", async () => {
  await world.sql("DELETE FROM grades WHERE staff_id = $1", [await staffOf(world, "Chidi Okafor")]);
  await complexity(4);
  expect((await give("Chidi Okafor")).results[0]).toMatchObject({ done: true });
});
