import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

interface Kept { id: string; version: number; availability: string; awayUntil: string | null; inductionCompletedOn: string | null; choices: { action: string; allowed: boolean; because: string | null }[] }
const person = async (name: string, as: Who = "Sam Reid") =>
  (await world.ask<{ staffMembers: { nodes: Kept[] } }>(as, "query($q: String) { staffMembers(filter: { q: $q }) { nodes { id version availability awayUntil inductionCompletedOn choices { action allowed because } } } }", { q: name })).data.staffMembers.nodes[0]!;
const command = async (as: Who, field: string, type: string, input: object) => {
  const { data, errors } = await world.ask<Record<string, { staffMember: Kept } | null>>(as, `mutation($input: ${type}!) { ${field}(input: $input) { staffMember { id version availability awayUntil inductionCompletedOn choices { action allowed because } } } }`, { input });
  return { person: data?.[field]?.staffMember, refusal: errors?.[0], code: errors?.[0]?.extensions.code };
};
const about = async (name: string, more: object) => { const { id, version } = await person(name); return { id, expectedVersion: version, ...more }; };
const away = { availability: "AWAY", awayUntil: "2026-01-23" };

test("[WM-27] a person says themselves that they are away, and so does their leader, but nobody else", async () => {
  expect((await command("Amina Yusuf", "setAvailability", "SetAvailabilityInput", await about("Amina Yusuf", away))).person).toMatchObject(away);
  expect((await command("Dana Fox", "setAvailability", "SetAvailabilityInput", await about("Amina Yusuf", { availability: "LIMITED" }))).person).toMatchObject({ availability: "LIMITED", awayUntil: null });
  const refused = await command("Ben Carter", "setAvailability", "SetAvailabilityInput", await about("Amina Yusuf", away));
  expect(refused).toMatchObject({ code: "RULE_REFUSED", refusal: { message: "Only Amina Yusuf, their leader or an administrator can say whether they are available." } });
  expect((await command("Owen Pryce", "setAvailability", "SetAvailabilityInput", await about("Amina Yusuf", away))).code).toBe("RULE_REFUSED");
  expect((await person("Amina Yusuf")).availability).toBe("LIMITED");
});

test("[WM-27] an absence that has passed, or a last day for someone who is here, is refused", async () => {
  expect((await command("Chidi Okafor", "setAvailability", "SetAvailabilityInput", await about("Chidi Okafor", { availability: "AWAY", awayUntil: "2026-01-13" }))).code).toBe("RULE_REFUSED");
  expect((await command("Chidi Okafor", "setAvailability", "SetAvailabilityInput", await about("Chidi Okafor", { availability: "AVAILABLE", awayUntil: "2026-01-20" }))).code).toBe("RULE_REFUSED");
});

test("[AS-36] induction is recorded once, by a leader and not by oneself, and choices say so beforehand", async () => {
  expect((await person("Nia Bevan", "Dana Fox")).choices.find((one) => one.action === "completeInduction")).toMatchObject({ allowed: true });
  expect((await command("Nia Bevan", "completeInduction", "CompleteInductionInput", await about("Nia Bevan", { on: "2026-01-14" }))).code).toBe("FORBIDDEN");
  expect((await command("Owen Pryce", "completeInduction", "CompleteInductionInput", await about("Nia Bevan", { on: "2026-01-14" }))).refusal?.message).toContain("outside your command");
  expect((await command("Dana Fox", "completeInduction", "CompleteInductionInput", await about("Nia Bevan", { on: "2026-01-15" }))).refusal?.message).toContain("not after today");
  expect((await command("Dana Fox", "completeInduction", "CompleteInductionInput", await about("Nia Bevan", { on: "2026-01-14" }))).person?.inductionCompletedOn).toBe("2026-01-14");
  expect((await person("Nia Bevan", "Dana Fox")).choices.find((one) => one.action === "completeInduction")).toMatchObject({ allowed: false, because: "Nia Bevan has completed induction already." });
});

test("[AS-36] a leader does not vouch for themselves", async () => {
  await world.sql("UPDATE staff_members SET induction_completed_on = NULL WHERE name = 'Owen Pryce'");
  expect((await command("Owen Pryce", "completeInduction", "CompleteInductionInput", await about("Owen Pryce", { on: "2026-01-14" }))).refusal?.message).toBe("Someone else must record this about you. Ask your leader or another administrator.");
  expect((await command("Grace Lomax", "completeInduction", "CompleteInductionInput", await about("Owen Pryce", { on: "2026-01-14" }))).code).toBeUndefined();
});

test("[AS-38] an appointment is confirmed on three probation reports and not on two", async () => {
  await world.sql("UPDATE staff_members SET on_probation_until = '2026-03-31' WHERE name = 'Lewis Grant'");
  for (const on of ["2025-10-01", "2025-12-01"]) await command("Owen Pryce", "recordProbationReport", "RecordProbationReportInput", await about("Lewis Grant", { on, assessment: "Careful and quick." }));
  expect((await command("Sam Reid", "confirmAppointment", "NamedInput", await about("Lewis Grant", {}))).refusal?.message).toBe("3 probation reports are needed before the appointment is confirmed, and there are 2.");
  await command("Owen Pryce", "recordProbationReport", "RecordProbationReportInput", await about("Lewis Grant", { on: "2026-01-12", assessment: "Ready." }));
  expect((await command("Owen Pryce", "confirmAppointment", "NamedInput", await about("Lewis Grant", {}))).code).toBe("FORBIDDEN");
  expect((await command("Sam Reid", "confirmAppointment", "NamedInput", await about("Lewis Grant", {}))).code).toBeUndefined();
  expect(await world.sql("SELECT on_probation_until FROM staff_members WHERE name = 'Lewis Grant'")).toEqual([{ on_probation_until: null }]);
});

test("[AS-38] there is nothing to report on, or to confirm, of someone who is not on probation", async () => {
  expect((await command("Owen Pryce", "recordProbationReport", "RecordProbationReportInput", await about("Lewis Grant", { on: "2026-01-12", assessment: "Again." }))).refusal?.message).toBe("Lewis Grant is not on probation.");
  expect((await command("Sam Reid", "confirmAppointment", "NamedInput", await about("Lewis Grant", {}))).refusal?.message).toBe("Lewis Grant is not on probation.");
});

test("[AS-38] probation reports are between the person, their leader and the administrators", async () => {
  const reports = async (as: Who) => (await world.ask<{ staffMembers: { nodes: { probationReports: { totalCount: number } }[] } }>(as, '{ staffMembers(filter: { q: "Lewis" }) { nodes { probationReports { totalCount } } } }')).data.staffMembers.nodes[0]!.probationReports.totalCount;
  expect(await Promise.all((["Lewis Grant", "Owen Pryce", "Grace Lomax", "Sam Reid", "Amina Yusuf", "Dana Fox"] as const).map(reports))).toEqual([3, 3, 3, 3, 0, 0]);
});

test("[WM-05] the primary position is changed to another that the person holds, and stays one", async () => {
  const seats = await world.sql<{ id: string; title: string; is_primary: boolean }>("SELECT p.id, p.title, h.is_primary FROM position_holdings h JOIN positions p ON p.id = h.position_id JOIN staff_members s ON s.id = h.staff_id WHERE s.name = 'Priya Nair' ORDER BY h.is_primary");
  const foreign = (await world.sql<{ id: string }>("SELECT id FROM positions WHERE title = 'Reviewer'"))[0]!.id;
  expect((await command("Sam Reid", "makePositionPrimary", "MakePositionPrimaryInput", await about("Priya Nair", { positionId: foreign }))).refusal?.message).toContain("does not hold that position");
  expect((await command("Sam Reid", "makePositionPrimary", "MakePositionPrimaryInput", await about("Priya Nair", { positionId: seats[1]!.id }))).refusal?.message).toContain("already");
  expect((await command("Sam Reid", "makePositionPrimary", "MakePositionPrimaryInput", await about("Priya Nair", { positionId: seats[0]!.id }))).code).toBeUndefined();
  expect(await world.sql("SELECT p.title FROM position_holdings h JOIN positions p ON p.id = h.position_id WHERE h.is_primary AND h.held_to IS NULL AND p.holder_id = (SELECT id FROM staff_members WHERE name = 'Priya Nair')")).toEqual([{ title: seats[0]!.title }]);
});

test("[WM-33] a person who was edited meanwhile is not written over, and what differs is kept in the audit", async () => {
  const stale = await about("Tom Pell", { telephone: "020 7946 0999" });
  expect((await command("Sam Reid", "editStaffMember", "EditStaffMemberInput", { ...stale, telephone: "020 7946 0111", fte: 0.6 })).code).toBeUndefined();
  expect((await command("Sam Reid", "editStaffMember", "EditStaffMemberInput", stale)).code).toBe("CONFLICT");
  expect(await world.sql("SELECT particulars FROM audit_entries WHERE action = 'edited a person'")).toEqual([{ particulars: { name: "Tom Pell", changes: { telephone: { before: "020 7946 0300", after: "020 7946 0111" }, fte: { before: 1, after: 0.6 } } } }]);
  expect((await command("Dana Fox", "editStaffMember", "EditStaffMemberInput", await about("Tom Pell", { fte: 1 }))).code).toBe("FORBIDDEN");
});

test("a person is added once, with what is wrong said field by field", async () => {
  const nora = { staffNumber: "400099", name: "Nora Quist", email: "nora@ombudsman.example", startedOn: "2026-01-12", skills: ["Housing law"], idempotencyKey: "nora" };
  const first = await command("Sam Reid", "addStaffMember", "AddStaffMemberInput", nora);
  expect((await command("Sam Reid", "addStaffMember", "AddStaffMemberInput", nora)).person?.id).toBe(first.person?.id);
  expect((await command("Sam Reid", "addStaffMember", "AddStaffMemberInput", { ...nora, idempotencyKey: null })).code).toBe("VALIDATION_FAILED");
  const wrong = await command("Sam Reid", "addStaffMember", "AddStaffMemberInput", { ...nora, staffNumber: "x", email: "nowhere", name: " ", fte: 2, level: 9, startedOn: "0001-01-01" });
  expect(wrong.refusal?.extensions.fields?.map((one) => one.path).sort()).toEqual(["email", "fte", "level", "name", "staffNumber", "startedOn"]);
});
