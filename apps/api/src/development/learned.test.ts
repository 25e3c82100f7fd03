import { command, named, rowOf, staffOf, type Came } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

/* What people learned, and who mentors whom: who may put it on record, who may read it, and what it changes. */

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const record = "trainingRecord { id version title provider on expiresOn field hasExpired takenBackOn recordedBy { name } }";
type Recorded = Came<{ trainingRecord: { id: string; version: number; hasExpired: boolean; takenBackOn: string | null } }>;
const train = async (as: Who, whom: Who, more: object = {}): Promise<Recorded> => command(world, as, "recordTraining", { staffId: await staffOf(world, whom), kind: "COURSE", title: "Safeguarding", provider: "The college", on: "2026-01-07", ...more }, record);
const read = async (as: Who) => (await world.ask<{ trainingRecords: { nodes: { title: string; staff: { name: string } }[] } }>(as, "{ trainingRecords(first: 50) { nodes { title staff { name } } } }")).data.trainingRecords.nodes.map((one) => `${one.staff.name}: ${one.title}`).sort();
const mentor = async (as: Who, whom: Who, by: Who, more: object = {}) => command<{ mentorPair: { id: string; version: number; isCurrent: boolean } }>(world, as, "arrangeMentor", { staffId: await staffOf(world, whom), mentorId: await staffOf(world, by), in: "Letters", startsOn: "2026-01-14", ...more }, "mentorPair { id version isCurrent mentor { name } staff { name } }");
const level = (name: Who, to: number) => world.sql("INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, $2, '2025-01-06', 'A need' FROM staff_members WHERE name = $1", [name, to]);

test("[CS-23, PO-62] what somebody learned is on record with its day, who gave it and until when it counts", async () => {
  const { done } = await train("Dana Fox", "Amina Yusuf", { expiresOn: "2029-01-06" });
  expect(done).toEqual({ trainingRecord: expect.objectContaining({ title: "Safeguarding", provider: "The college", on: "2026-01-07", expiresOn: "2029-01-06", hasExpired: false, recordedBy: { name: "Dana Fox" } }) });
  expect((await train("Dana Fox", "Chidi Okafor", { title: "First aid", on: "2022-03-01", expiresOn: "2025-03-01" })).done!.trainingRecord.hasExpired).toBe(true);
  expect((await world.sql("SELECT particulars FROM audit_entries WHERE action = 'recorded training' ORDER BY at LIMIT 1"))[0]).toEqual({ particulars: { name: "Amina Yusuf", what: "Safeguarding", on: "2026-01-07" } });
});

test("[CS-23] people keep their own record, except for what somebody else must say of them", async () => {
  expect((await train("Amina Yusuf", "Amina Yusuf", { title: "Plain words" })).refused).toBeNull();
  expect((await train("Amina Yusuf", "Amina Yusuf", { kind: "INDUCTION" })).refused).toMatchObject({ rule: "CS-23", message: "Somebody else must say this of you. Ask whoever leads you." });
  expect((await train("Amina Yusuf", "Amina Yusuf", { field: "Housing" })).refused).toMatchObject({ rule: "CS-23" });
  expect((await train("Chidi Okafor", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-23", message: "Amina Yusuf is outside your command. They, their leader or an administrator can do this." });
  expect((await train("Tom Pell", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-23" });
});

test.each([[{ on: "2026-01-15" }, "Give the day on which it was done: today or an earlier one."], [{ expiresOn: "2026-01-07" }, "It would run out before it was done. Give a later day, or none."], [{ kind: "KNOWLEDGE" }, "Name the field that they know."]])(
  "[CS-23] what makes no sense is not put on record: %j", async (more, message) => expect((await train("Dana Fox", "Amina Yusuf", more)).refused).toMatchObject({ rule: "CS-23", message }));

test("[CS-23, CS-07] a field that a leader says somebody knows joins their skills, so that whoever gives out work finds them by it", async () => {
  const find = async () => (await world.ask<{ myTeam: { members: { name: string }[] } }>("Dana Fox", '{ myTeam(skilledIn: "Benefits") { members { name } } }')).data.myTeam.members.map(({ name }) => name);
  expect(await find()).toEqual([]);
  await train("Dana Fox", "Chidi Okafor", { kind: "KNOWLEDGE", title: "Six months of benefits cases", field: "Benefits" });
  expect(await find()).toEqual(["Chidi Okafor"]);
  await train("Dana Fox", "Chidi Okafor", { kind: "COACHING", title: "Benefits appeals", field: "benefits" });
  expect((await rowOf(world, "staff_members", "name", "Chidi Okafor"))["skills"]).toEqual(["Benefits"]);
});

test("[CS-23, PO-62] training is read by the person, whoever manages or directs them, and whoever keeps the organisation", async () => {
  const all = ["Amina Yusuf: Plain words", "Amina Yusuf: Safeguarding", "Chidi Okafor: Benefits appeals", "Chidi Okafor: First aid", "Chidi Okafor: Six months of benefits cases"];
  expect(await Promise.all((["Amina Yusuf", "Dana Fox", "Grace Lomax", "Sam Reid", "Ben Carter", "Tom Pell"] as const).map(read))).toEqual([all.slice(0, 2), all, all, all, [], []]);
});

test("[CS-23] a record that is wrong is taken back with its reason, never rewritten, and not by whom somebody else recorded it of", async () => {
  const { done } = await train("Dana Fox", "Amina Yusuf", { title: "Data protection" });
  const back = (as: Who) => command<{ trainingRecord: { takenBackOn: string } }>(world, as, "takeBackTraining", { ...named(done!.trainingRecord), reason: "She was on leave that day." }, record);
  expect((await back("Amina Yusuf")).refused).toMatchObject({ rule: "CS-23", message: "Somebody else put this on your record. Ask them, or whoever leads you, to take it back." });
  expect((await back("Dana Fox")).done!.trainingRecord.takenBackOn).toBe("2026-01-14");
  expect((await command(world, "Dana Fox", "takeBackTraining", { id: done!.trainingRecord.id, expectedVersion: 2, reason: "Again" }, record)).refused!.code).toBe("INVALID_TRANSITION");
});

test("[CS-18, CS-23] somebody of level 3 mentors a newcomer, from a day on, until either of them or their leader ends it", async () => {
  expect((await mentor("Dana Fox", "Nia Bevan", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-18", message: "Amina Yusuf is at level 2, and people mentor from level 3 on. Choose somebody of that level." });
  await level("Amina Yusuf", 3);
  const { done } = await mentor("Dana Fox", "Nia Bevan", "Amina Yusuf");
  expect(done!.mentorPair).toMatchObject({ isCurrent: true, mentor: { name: "Amina Yusuf" }, staff: { name: "Nia Bevan" } });
  expect((await mentor("Dana Fox", "Nia Bevan", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-23", message: "Amina Yusuf mentors Nia Bevan already." });
  const end = (as: Who) => command(world, as, "endMentoring", named(done!.mentorPair), "mentorPair { id }");
  expect((await end("Ben Carter")).refused).toMatchObject({ rule: "CS-23" });
  expect((await end("Amina Yusuf")).refused).toBeNull();
  expect((await command(world, "Dana Fox", "endMentoring", { id: done!.mentorPair.id, expectedVersion: 2 }, "mentorPair { id }")).refused).toMatchObject({ rule: "CS-23", message: "That mentoring is over." });
});

test("[CS-23] nobody mentors themselves, and mentors are arranged by whoever leads the person", async () => {
  expect((await mentor("Dana Fox", "Amina Yusuf", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-23", message: "Amina Yusuf cannot mentor themselves. Choose somebody else." });
  expect((await mentor("Tom Pell", "Nia Bevan", "Amina Yusuf")).refused).toMatchObject({ rule: "CS-23" });
  expect((await mentor("Amina Yusuf", "Nia Bevan", "Amina Yusuf")).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await mentor("Dana Fox", "Nia Bevan", "Amina Yusuf", { endsOn: "2026-01-13" })).refused).toMatchObject({ message: "It would end before it begins. Give a later day, or none." });
});
