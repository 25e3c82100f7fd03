import { sentenceOf } from "@remit/domain/audit/sentences";
import { approvalNow, decide, giveLeaderPermissions, prepareApprovals, referredLetter, seatOf } from "@remit/test/office/approvals";
import { command } from "@remit/test/office/casework";
import { frozenNow, openWorld, type Who, type World } from "@remit/test/office/world";
import { passToCover } from "./cover.watch.js";

let world: World;
beforeEach(async () => { world = await openWorld(); await prepareApprovals(world); });
afterEach(() => world.close());

const leave = (name: Who, from = "2026-01-14") => world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', $2, '2026-01-23' FROM staff_members s, absence_kinds k WHERE s.name = $1 AND k.name = 'Annual leave' AND NOT is_away(s.id, '2026-01-14')", [name, from]);
const deputise = async (of: Who, by: Who) => world.sql("UPDATE positions SET deputy_position_id = $2 WHERE id = $1", [await seatOf(world, of), await seatOf(world, by)]);
/** A letter referred in the frozen world; the database's own clock is not the world's. */
const referred = async () => { const { approval } = await referredLetter(world); await world.sql("UPDATE approvals SET waits_since = $2 WHERE id = $1", [approval.id, frozenNow]); return approval; };
const waitsWith = async (id: string) => (await world.sql<{ name: string }>("SELECT s.name FROM approvals a JOIN positions p ON p.id = a.position_id JOIN staff_members s ON s.id = p.holder_id WHERE a.id = $1", [id]))[0]!.name;

test("[WM-64, AS-40] what waits for a leader who is away passes to her deputy after the wait, as the office's own act, and the deputy decides it", async () => {
  await giveLeaderPermissions(world, "Chidi Okafor");
  await deputise("Dana Fox", "Chidi Okafor");
  const approval = await referred();
  await leave("Dana Fox");
  expect([await passToCover(world.office.door), await waitsWith(approval.id)]).toEqual([0, "Dana Fox"]);
  world.at(new Date("2026-01-15T09:00:00Z"));
  expect([await passToCover(world.office.door), await waitsWith(approval.id)]).toEqual([1, "Chidi Okafor"]);
  const [entry] = await world.sql<{ action: string; particulars: object; actor_id: null }>("SELECT action, particulars, actor_id FROM audit_entries WHERE action = 'approval passed to cover'");
  expect(entry!.actor_id).toBeNull();
  expect(sentenceOf({ ...entry!, recordType: "Approval" }, null)).toBe(`The office passed ${approval.reference} from Dana Fox, who is away, to Chidi Okafor.`);
  expect((await decide(world, "Chidi Okafor", approval.id)).done!.approval.status).toBe("APPROVED");
});

test("[WM-66, WM-64] it never passes to anyone whose own work it is, nor to who may not decide: the next who covers has it", async () => {
  await giveLeaderPermissions(world, "Amina Yusuf");
  await deputise("Dana Fox", "Amina Yusuf");
  await deputise("Amina Yusuf", "Priya Nair");
  const approval = await referred();
  await leave("Dana Fox");
  world.at(new Date("2026-01-15T09:00:00Z"));
  await passToCover(world.office.door);
  expect(await waitsWith(approval.id)).toBe("Grace Lomax");
});

test("[WM-64] the wait is a dated setting, in working days from when both the waiting and the absence began", async () => {
  await world.sql("INSERT INTO cover_waits (working_days, starts_on) VALUES (3, '2026-01-01')");
  const approval = await referred();
  await leave("Dana Fox", "2026-01-16");
  for (const [day, passed] of [["2026-01-16", 0], ["2026-01-20", 0], ["2026-01-21", 1]] as const) {
    world.at(new Date(`${day}T09:00:00Z`));
    expect([day, await passToCover(world.office.door)]).toEqual([day, passed]);
  }
  expect(await waitsWith(approval.id)).toBe("Grace Lomax");
});

test("[WM-64] several processes pass it on once, and what can be decided by nobody else stays where it is", async () => {
  const approval = await referred();
  await leave("Dana Fox");
  world.at(new Date("2026-01-15T09:00:00Z"));
  expect((await Promise.all([1, 2, 3].map(() => passToCover(world.office.door)))).reduce((sum, one) => sum + one)).toBe(1);
  await leave("Grace Lomax");
  world.at(new Date("2026-01-19T09:00:00Z"));
  await world.sql("UPDATE approvals SET waits_since = $2 WHERE id = $1", [approval.id, frozenNow]);
  expect(await passToCover(world.office.door)).toBe(0);
  expect((await approvalNow(world, approval.id))["status"]).toBe("PENDING");
});

test("[WM-64] how long an approval waits is set from a day on by whoever keeps the reference data, never backwards, and the audit says so", async () => {
  const set = async (as: Who, workingDays: number, startsOn: string, more: object = {}) => command<{ coverWait: { workingDays: number } }>(world, as, "setCoverWait", { workingDays, startsOn, ...more }, "coverWait { workingDays startsOn }");
  expect((await set("Dana Fox", 2, "2026-02-02")).refused?.code).toBe("FORBIDDEN");
  expect((await set("Sam Reid", 2, "2026-01-01")).refused).toMatchObject({ rule: "WM-64", message: "Give today or a later day: what has waited already was measured by the wait that stood then." });
  expect((await set("Sam Reid", 21, "2026-02-02")).refused?.code).toBe("VALIDATION_FAILED");
  expect((await set("Sam Reid", 2, "2026-02-02")).done?.coverWait.workingDays).toBe(2);
  expect((await set("Sam Reid", 4, "2026-02-02")).done?.coverWait.workingDays).toBe(4);
  // What was refused is corrected under the same key; what was done under it is not done again.
  expect((await set("Sam Reid", 5, "2026-01-01", { idempotencyKey: "wait" })).refused?.rule).toBe("WM-64");
  expect((await set("Sam Reid", 5, "2026-03-02", { idempotencyKey: "wait" })).done?.coverWait.workingDays).toBe(5);
  expect((await set("Sam Reid", 6, "2026-03-02", { idempotencyKey: "wait" })).refused?.message).toBe("This idempotency key was used for a different request. Use a new key for a new request.");
  expect(await world.sql("SELECT working_days FROM cover_waits WHERE starts_on = '2026-02-02'")).toEqual([{ working_days: 4 }]);
  const told = await world.sql<{ action: string; particulars: object }>("SELECT action, particulars FROM audit_entries WHERE action = 'set the wait before cover' AND particulars->>'startsOn' = '2026-02-02' ORDER BY at DESC");
  expect(sentenceOf({ ...told[0]!, recordType: "CoverWait" }, "Sam Reid")).toBe("Sam Reid said that from 2 February 2026 an approval passes to cover after 4 working days.");
});
