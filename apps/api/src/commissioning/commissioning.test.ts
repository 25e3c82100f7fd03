import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { chaseWhatIsDue } from "./chasing.watch.js";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let id: string;
beforeAll(async () => { world = await openWorld(); office = briefingsIn(world); });
afterAll(() => world.close());

const ask = async (as: Who, more: object = {}) => office.begin(as, "askForWork", "commissionedWork", { what: "Find the surveyor's notes", ownerId: await office.staff("Amina Yusuf"), dueOn: "2026-01-21", caseId: (await caseOf(world, "C-2026-000003")).id, ...more });
const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "commissionedWork", id, more);
const on = async (day: string) => { world.at(new Date(`${day}T09:00:00Z`)); return chaseWhatIsDue(world.office.door); };
const chases = async () => (await world.sql<{ on: string; kind: string; to: string | null }>("SELECT \"on\"::text, kind, escalated_to AS to FROM commissioned_work_chases WHERE work_id = $1 ORDER BY id", [id])).map(({ on: day, kind, to: whom }) => [day, kind, whom].filter(Boolean).join(" "));

test("[PO-57] work is asked of somebody, on something, by a date, and they are told", async () => {
  expect((await ask("Amina Yusuf")).refused?.code).toBe("FORBIDDEN");
  expect((await ask("Ruth Adeyemi", { dueOn: "2026-01-13" })).refused?.rule).toBe("PO-57");
  const { record } = await ask("Ruth Adeyemi");
  expect(record).toMatchObject({ reference: "W-000001", state: "ASKED", owner: { name: "Amina Yusuf" } });
  id = record!.id;
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(["You are asked for W-000001."]);
  expect((await to("Ben Carter", "startCommissionedWork")).refused).toMatchObject({ rule: "PO-57", message: "Amina Yusuf was asked for this." });
  expect((await to("Amina Yusuf", "startCommissionedWork")).record).toMatchObject({ state: "UNDER_WAY" });
});

test("[PO-57] it is chased by rule before it is due, on the day and after, however often the office looks", async () => {
  expect([await on("2026-01-16"), await on("2026-01-19"), await on("2026-01-19"), await on("2026-01-21"), await on("2026-01-22")]).toEqual([0, 1, 0, 1, 1]);
  expect(await chases()).toEqual(["2026-01-19 BEFORE", "2026-01-21 ON_THE_DAY", "2026-01-22 AFTER"]);
});

test("[PO-57] late work climbs the ladder of the organisation by working days, and each step is told", async () => {
  expect([await on("2026-01-23"), await on("2026-01-23"), await on("2026-01-28"), await on("2026-02-04")]).toEqual([1, 0, 1, 1]);
  expect((await chases()).slice(3)).toEqual(["2026-01-23 ESCALATED Dana Fox", "2026-01-28 ESCALATED Grace Lomax", "2026-02-04 AFTER"]);
  expect([await inboxIn(world).sentences("Dana Fox"), await inboxIn(world).sentences("Grace Lomax")]).toEqual([["W-000001 is late and was escalated to you."], ["W-000001 is late and was escalated to you."]]);
  expect((await to("Ruth Adeyemi", "escalateCommissionedWork", { note: "Please" })).refused).toMatchObject({ rule: "PO-57", message: expect.stringContaining("as far as it goes") });
});

test("[PO-57] processes that look at once chase once", async () => {
  world.at(new Date("2026-02-09T09:00:00Z"));
  expect((await Promise.all(Array.from({ length: 8 }, () => chaseWhatIsDue(world.office.door)))).reduce((sum, one) => sum + one)).toBe(1);
});

test("[PO-57] a new date begins anew, and whoever asked hears when it is done", async () => {
  expect((await to("Amina Yusuf", "agreeNewDate", { dueOn: "2026-02-20", reason: "Snow" })).refused?.code).toBe("FORBIDDEN");
  expect((await to("Ruth Adeyemi", "agreeNewDate", { dueOn: "2026-02-20", reason: "The surveyor was ill." })).record).toMatchObject({ dueOn: "2026-02-20", escalations: 0, isOverdue: false });
  expect([await on("2026-02-13"), await on("2026-02-18")]).toEqual([0, 1]);
  expect((await to("Ben Carter", "completeCommissionedWork", { outcome: "?" })).refused).toMatchObject({ rule: "PO-57", message: "Amina Yusuf was asked for this. Chase it instead." });
  expect((await to("Amina Yusuf", "completeCommissionedWork", { outcome: "They are on the file." })).record).toMatchObject({ state: "DONE", outcome: "They are on the file." });
  expect(await inboxIn(world).sentences("Ruth Adeyemi")).toEqual(["W-000001, which you asked for, is done."]);
  expect(await on("2026-03-20")).toBe(0);
});

test("[PO-57] the rule of chasing is data with a date, and its steps rise", async () => {
  const set = (as: Who, steps: readonly number[]) => world.ask(as, "mutation($input: SetChasingStandardsInput!) { setChasingStandards(input: $input) { chasingStandard { inForceFrom } } }", { input: { inForceFrom: "2026-04-01", remindBeforeWorkingDays: 1, remindEveryWorkingDays: 2, escalateAfterWorkingDays: steps } });
  expect((await set("Ruth Adeyemi", [1, 2, 3])).errors![0]!.extensions.code).toBe("FORBIDDEN");
  expect((await set("Sam Reid", [3, 2, 1])).errors![0]!.extensions.fields![0]!.rule).toBe("PO-57");
  expect((await set("Sam Reid", [1, 2, 3])).errors).toBeUndefined();
});

test("[CS-09] work on a sensitive case is asked of nobody who may not know of it, and escalated to nobody either", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Holds it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000003' AND s.name IN ('Amina Yusuf', 'Ruth Adeyemi', 'Grace Lomax')");
  expect((await ask("Ruth Adeyemi", { ownerId: await office.staff("Ben Carter"), dueOn: "2026-04-20" })).refused).toMatchObject({ rule: "CS-09" });
  const { record } = await ask("Ruth Adeyemi", { dueOn: "2026-04-20" });
  id = record!.id;
  await on("2026-04-27");
  expect(await chases()).toEqual(["2026-04-27 ESCALATED Grace Lomax"]);
  expect(await office.read("Dana Fox", "commissionedWork", id)).toBeNull();
});
