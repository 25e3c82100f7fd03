import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface Kept { id: string; version: number; status: string; startsOn: string; endsOn: string | null; workingDays: number | null; kindName: string | null; decidedByName: string | null; choices: { action: string; allowed: boolean; because: string | null }[] }
const fields = "id version status startsOn endsOn workingDays kindName decidedByName remark choices { action allowed because }";
const idOf = async (table: string, name: string) => (await world.sql<{ id: string }>(`SELECT id FROM ${table} WHERE name = $1`, [name]))[0]!.id;
const command = async (as: Who, field: string, input: object) => {
  const { data, errors } = await world.ask<Record<string, { absence: Kept } | null>>(as, `mutation($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { absence { ${fields} } } }`, { input });
  return { absence: data?.[field]?.absence, code: errors?.[0]?.extensions.code, rule: errors?.[0]?.extensions.fields?.[0]?.rule, because: errors?.[0]?.message };
};
const decide = async (as: Who, field: "agreeAbsence" | "withdrawAbsence", { id, version }: Kept) => {
  const { data, errors } = await world.ask<Record<string, { absence: Kept } | null>>(as, `mutation($input: NamedInput!) { ${field}(input: $input) { absence { ${fields} } } }`, { input: { id, expectedVersion: version } });
  return { absence: data?.[field]?.absence, code: errors?.[0]?.extensions.code, because: errors?.[0]?.message };
};
const leave = async (startsOn: string, endsOn: string, more: object = {}) => ({ kindId: await idOf("absence_kinds", "Annual leave"), startsOn, endsOn, ...more });
const ill = async (name: Who, startsOn: string, more: object = {}) => ({ staffMemberId: await idOf("staff_members", name), kindId: await idOf("absence_kinds", "Sickness"), startsOn, ...more });
const seenBy = async (as: Who, name: Who) => (await world.ask<{ absences: { nodes: Kept[] } }>(as, `query($q: ID!) { absences(filter: { staffId: { eq: $q } }) { nodes { ${fields} } } }`, { q: await idOf("staff_members", name) })).data.absences.nodes;
const presence = async (name: Who, at: string) => {
  world.at(new Date(`${at}T09:00:00Z`));
  const { data } = await world.ask<{ staffMembers: { nodes: object[] } }>("Sam Reid", "query($q: String) { staffMembers(filter: { q: $q }) { nodes { availability awayUntil } } }", { q: name });
  world.at(new Date("2026-01-14T10:42:00Z"));
  return data.staffMembers.nodes[0];
};

test("[CS-22] leave is asked for, counted in working days, seen by nobody else, and agreed by whoever leads the person; availability follows by itself", async () => {
  const { absence } = await command("Amina Yusuf", "askForLeave", await leave("2026-02-13", "2026-02-18", { startsAtMidday: true, note: "A wedding" }));
  expect(absence).toMatchObject({ status: "ASKED", workingDays: 3.5, kindName: "Annual leave" });
  expect((await seenBy("Chidi Okafor", "Amina Yusuf"))).toEqual([]);
  expect((await decide("Owen Pryce", "agreeAbsence", absence!)).code).toBe("NOT_FOUND");
  expect((await decide("Dana Fox", "agreeAbsence", absence!)).absence).toMatchObject({ status: "STANDING", decidedByName: "Dana Fox" });
  expect(await presence("Amina Yusuf", "2026-02-12")).toEqual({ availability: "AVAILABLE", awayUntil: null });
  expect(await presence("Amina Yusuf", "2026-02-13")).toEqual({ availability: "LIMITED", awayUntil: null });
  expect(await presence("Amina Yusuf", "2026-02-16")).toEqual({ availability: "AWAY", awayUntil: "2026-02-18" });
  expect(await presence("Amina Yusuf", "2026-02-19")).toEqual({ availability: "AVAILABLE", awayUntil: null });
});

test("[CS-22] nobody agrees their own leave: not as a leader, not by recording it, and not behind the office's back", async () => {
  const { absence } = await command("Dana Fox", "askForLeave", await leave("2026-03-02", "2026-03-06"));
  expect(absence!.choices.find((one) => one.action === "agree")).toMatchObject({ allowed: false, because: "This is your own leave, so somebody else must decide it: your line manager or whoever leads you." });
  expect((await decide("Dana Fox", "agreeAbsence", absence!)).code).toBe("RULE_REFUSED");
  expect(await command("Dana Fox", "recordAbsence", { ...(await leave("2026-04-13", "2026-04-14")), staffMemberId: await idOf("staff_members", "Dana Fox") })).toMatchObject({ rule: "CS-22", because: "Ask for annual leave, so that somebody else can agree it." });
  await expect(world.sql("UPDATE absences SET status = 'STANDING', decided_by_id = staff_id WHERE id = $1", [absence!.id])).rejects.toThrow("nobody_decides_their_own");
  expect((await decide("Amina Yusuf", "agreeAbsence", absence!)).code).toBe("NOT_FOUND");
  expect((await decide("Grace Lomax", "agreeAbsence", absence!)).absence?.status).toBe("STANDING");
});

test("[CS-22] a line manager agrees leave wherever they sit, and a refusal says why", async () => {
  await world.sql("UPDATE staff_members SET line_manager_id = (SELECT id FROM staff_members WHERE name = 'Idris Kay') WHERE name = 'Lewis Grant'");
  const { absence } = await command("Lewis Grant", "askForLeave", await leave("2026-02-02", "2026-02-03"));
  expect((await command("Idris Kay", "refuseAbsence", { id: absence!.id, expectedVersion: absence!.version, because: "Nobody else knows the payments run." })).absence).toMatchObject({ status: "REFUSED", decidedByName: "Idris Kay" });
  expect((await command("Lewis Grant", "askForLeave", await leave("2026-02-02", "2026-02-03"))).absence?.status).toBe("ASKED");
});

test("[CS-22] absences that overlap are refused, half days beside each other are not, and two requests at one moment cannot both stand", async () => {
  expect((await command("Chidi Okafor", "askForLeave", await leave("2026-02-09", "2026-02-11", { endsAtMidday: true }))).code).toBeUndefined();
  expect(await command("Chidi Okafor", "askForLeave", await leave("2026-02-11", "2026-02-12"))).toMatchObject({ rule: "CS-22", because: "Chidi Okafor has an absence from 9 February 2026 to 11 February 2026 at midday already. Choose other days, or change that one first." });
  expect((await command("Chidi Okafor", "askForLeave", await leave("2026-02-11", "2026-02-12", { startsAtMidday: true }))).code).toBeUndefined();
  const answers = await Promise.all(Array.from({ length: 6 }, async () => command("Chidi Okafor", "askForLeave", await leave("2026-05-18", "2026-05-22"))));
  expect(answers.filter((one) => one.absence)).toHaveLength(1);
  await expect(world.sql("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT staff_id, kind_id, 'STANDING', '2026-05-20', '2026-05-20' FROM absences WHERE starts_on = '2026-05-18'")).rejects.toThrow("absences_do_not_overlap");
});

test.each<[string, string, string, object, string]>([
  ["turned round", "2026-06-10", "2026-06-09", {}, "not before the first"], ["of nothing", "2026-06-10", "2026-06-10", { startsAtMidday: true, endsAtMidday: true }, "not before the first"],
  ["on a weekend", "2026-06-13", "2026-06-14", {}, "does not work on any of these days"], ["in the past", "2026-01-13", "2026-01-14", {}, "begins today or later"], ["far ahead", "2028-06-10", "2028-06-11", {}, "24 months"],
])("[CS-22] leave %s is refused, in words", async (_, from, to, more, because) => {
  expect((await command("Priya Nair", "askForLeave", await leave(from, to, more))).because).toContain(because);
});

test("[CS-22] sickness is recorded open-ended by a leader or by oneself, and closed on the return", async () => {
  expect((await command("Ben Carter", "recordAbsence", await ill("Nia Bevan", "2026-01-13"))).because).toBe("Only Nia Bevan and whoever leads them can record an absence of theirs.");
  const { absence } = await command("Dana Fox", "recordAbsence", await ill("Nia Bevan", "2026-01-13"));
  expect(absence).toMatchObject({ status: "STANDING", endsOn: null, workingDays: null, kindName: "Sickness" });
  expect(await presence("Nia Bevan", "2026-03-20")).toEqual({ availability: "AWAY", awayUntil: null });
  expect((await command("Nia Bevan", "recordReturn", { id: absence!.id, expectedVersion: absence!.version, lastDay: "2026-01-15" })).because).toContain("Give the last day away");
  expect((await command("Nia Bevan", "recordReturn", { id: absence!.id, expectedVersion: absence!.version, lastDay: "2026-01-13" })).absence).toMatchObject({ endsOn: "2026-01-13", workingDays: 1 });
  expect(await presence("Nia Bevan", "2026-01-14")).toEqual({ availability: "AVAILABLE", awayUntil: null });
});

test("[WM-27, CS-22] what is said at the desk becomes an absence, coming back ends it, and it does not run over one on record", async () => {
  const set = async (name: Who, input: object) => {
    const [{ id, version } = { id: "", version: 0 }] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM staff_members WHERE name = $1", [name]);
    const { data, errors } = await world.ask<{ setAvailability: { staffMember: object } }>(name, "mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { staffMember { availability awayUntil } } }", { input: { id, expectedVersion: version, ...input } });
    return errors?.[0]?.message ?? data.setAvailability.staffMember;
  };
  expect(await set("Owen Pryce", { availability: "AWAY", awayUntil: "2026-01-16" })).toEqual({ availability: "AWAY", awayUntil: "2026-01-16" });
  expect(await world.sql("SELECT k.name, a.ends_on::text FROM absences a JOIN absence_kinds k ON k.id = a.kind_id WHERE a.staff_id = $1 AND a.status = 'STANDING'", [await idOf("staff_members", "Owen Pryce")])).toEqual([{ name: "Away", ends_on: "2026-01-16" }]);
  expect(await set("Owen Pryce", { availability: "AVAILABLE" })).toEqual({ availability: "AVAILABLE", awayUntil: null });
  expect(await set("Ben Carter", { availability: "AWAY", awayUntil: "2026-01-30" })).toBe("Ben Carter has an absence from 12 January 2026 to 20 January 2026 on record. Change that one instead.");
});

test("[CS-22] what has begun is not taken back; what is ahead is", async () => {
  const [ben] = await seenBy("Ben Carter", "Ben Carter");
  expect((await decide("Ben Carter", "withdrawAbsence", ben!)).because).toBe("This absence has begun. Record when Ben Carter came back instead.");
  const { absence } = await command("Priya Nair", "askForLeave", await leave("2026-02-23", "2026-02-24"));
  expect((await decide("Priya Nair", "withdrawAbsence", absence!)).absence?.status).toBe("WITHDRAWN");
});

test("kinds of absence are the office's own list, kept by whoever keeps its lists", async () => {
  const add = (as: Who, name: string) => world.ask(as, "mutation($input: AddAbsenceKindInput!) { addAbsenceKind(input: $input) { absenceKind { name isAskedFor } } }", { input: { name, isAskedFor: true } });
  expect((await add("Dana Fox", "Volunteering")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await add("Sam Reid", "Volunteering")).data).toEqual({ addAbsenceKind: { absenceKind: { name: "Volunteering", isAskedFor: true } } });
  expect((await add("Sam Reid", "volunteering")).errors?.[0]?.extensions.code).toBe("RULE_REFUSED");
});
