import { stands } from "@remit/domain/correspondence/instructions";
import { command, named, rowOf } from "@remit/test/office/casework";
import { enter, fields, type Entered } from "@remit/test/office/correspondence";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
beforeEach(async () => { world.at(new Date("2026-01-14T10:42:00Z")); await world.sql("UPDATE contact_instructions SET status = 'ENDED', ended_on = '2026-01-14', decided_at = coalesce(decided_at, now()) WHERE status <> 'ENDED'"); });

interface Kept { readonly contactInstruction: { readonly id: string; readonly version: number; readonly reference: string; readonly status: string; readonly choices: readonly { action: string; allowed: boolean; because: string | null }[] } }
const kept = "contactInstruction { id version reference status isStanding isToBeLookedAt startsOn endsOn reviewOn recommendedBy { name } decidedBy { name } choices { action allowed because } }";
const hale = async () => (await rowOf(world, "people", "name", "Margaret Hale")).id;
const dates = { startsOn: "2026-01-14", endsOn: "2026-03-13", reviewOn: "2026-02-16" };
const recommend = async (as: Who, more: object = {}) => command<Kept>(world, as, "recommendInstruction", { kind: "DO_NOT_ACKNOWLEDGE", personId: await hale(), what: "Do not acknowledge letters that say nothing new", reason: "Forty letters on a closed matter since October", ...dates, ...more }, kept);
const decide = (as: Who, how: string, { contactInstruction }: Kept, more: object = {}) => command<Kept>(world, as, how, { ...named(contactInstruction), reason: "It is proportionate", ...more }, kept);
const fromHer = async (more: object = {}) => (await enter(world, "Amina Yusuf", { fromName: "Margaret Hale", personId: await hale(), ...more })).done!;
const acknowledge = (entered: Entered) => command<Entered>(world, "Amina Yusuf", "acknowledgeItem", named(entered.correspondenceItem), fields);

test("[PO-25] an instruction not to acknowledge is recommended by one person and approved by another", async () => {
  const { done } = await recommend("Dana Fox");
  expect(done?.contactInstruction).toMatchObject({ status: "RECOMMENDED", isStanding: false, recommendedBy: { name: "Dana Fox" } });
  expect((await decide("Amina Yusuf", "approveInstruction", done!)).refused?.code).toBe("FORBIDDEN");
  const own = (await recommend("Grace Lomax")).done!;
  expect((await decide("Grace Lomax", "approveInstruction", own)).refused).toMatchObject({ rule: "PO-25", message: "You recommended this. Somebody else approves it." });
  expect((await decide("Tom Pell", "approveInstruction", done!)).done?.contactInstruction).toMatchObject({ status: "APPROVED", isStanding: true, decidedBy: { name: "Tom Pell" } });
  expect((await decide("Tom Pell", "refuseInstruction", own)).done?.contactInstruction).toMatchObject({ status: "REFUSED", isStanding: false });
});

test("[PO-25] it is about a person or a case, for a reason, for a time, and says when somebody looks again", async () => {
  const refused = async (more: object) => (await recommend("Dana Fox", more)).refused;
  expect(await refused({ personId: null })).toMatchObject({ rule: "PO-25", message: "Say whom it is about: a person or a case that you see, and not both." });
  expect((await refused({ caseReference: "C-2026-000001" }))?.rule).toBe("PO-25");
  expect((await refused({ endsOn: "2026-01-13" }))?.rule).toBe("PO-25");
  expect((await refused({ endsOn: "2027-01-15" }))?.message).toBe("An instruction lasts for a year at most. Give an earlier last day; it can be recommended again.");
  expect((await refused({ reviewOn: "2026-03-14" }))?.rule).toBe("PO-29");
  expect((await refused({ reason: " " }))?.code).toBe("VALIDATION_FAILED");
  expect(await refused({ endsOn: "2027-01-14" })).toBeNull();
});

test("[PO-25] it is shown at intake and stops acknowledgements while it stands, from its first day to its last and no longer", async () => {
  const early = await fromHer();
  await decide("Tom Pell", "approveInstruction", (await recommend("Dana Fox", { startsOn: "2026-01-15" })).done!);
  expect((await acknowledge(early)).done?.correspondenceItem).toMatchObject({ acknowledgedOn: "2026-01-14" });
  world.at(new Date("2026-01-15T09:00:00Z"));
  const { data } = await world.ask<{ correspondenceMatches: { people: object[] } }>("Amina Yusuf", 'query { correspondenceMatches(input: { fromName: "Margaret Hale", receivedOn: "2026-01-15" }) { people { name instructions } } }');
  expect(data.correspondenceMatches.people).toEqual([{ name: "Margaret Hale", instructions: ["DO_NOT_ACKNOWLEDGE"] }]);
  const entered = await fromHer();
  expect(entered.correspondenceItem).toMatchObject({ doNotAcknowledgeUntil: "2026-03-13", isAcknowledgementLate: false, earlierFromThem: 1 });
  expect(entered.correspondenceItem.choices.find((one) => one.action === "acknowledgeItem")).toEqual({ action: "acknowledgeItem", allowed: false, because: "“Do not acknowledge” stands until 13 March 2026, approved by Tom Pell. File this, or answer it where an answer is due." });
  expect((await acknowledge(entered)).refused?.rule).toBe("PO-25");
  world.at(new Date("2026-03-13T16:00:00Z"));
  expect((await acknowledge(entered)).refused?.rule).toBe("PO-25");
  world.at(new Date("2026-03-14T09:00:00Z"));
  expect((await acknowledge(entered)).done?.correspondenceItem).toMatchObject({ acknowledgedOn: "2026-03-14", doNotAcknowledgeUntil: null });
});

test("[PO-25] one about a case stops only what is about that case, and one that was ended stops nothing", async () => {
  const { done } = await recommend("Dana Fox", { personId: null, caseReference: "C-2026-000004" });
  const approved = (await decide("Helen Marsh", "approveInstruction", done!)).done!;
  const [about, other] = [(await enter(world, "Amina Yusuf", { caseReference: "C-2026-000004" })).done!, (await enter(world, "Amina Yusuf", { caseReference: "C-2026-000003" })).done!];
  expect([(await acknowledge(about)).refused?.rule, (await acknowledge(other)).refused]).toEqual(["PO-25", null]);
  expect((await decide("Helen Marsh", "endInstruction", approved)).done?.contactInstruction).toMatchObject({ status: "ENDED", isStanding: false });
  expect((await acknowledge(about)).refused).toBeNull();
});

test("[PO-25] behind the door the database says no too: to approving one's own and to acknowledging against an instruction", async () => {
  const { done } = await recommend("Dana Fox");
  const directly = async (sql: string, values: readonly unknown[]) => world.office.door.source.query(sql, [...values]).then(() => "done", (error: { driverError: { code: string } }) => error.driverError.code);
  expect(await directly("UPDATE contact_instructions SET status = 'APPROVED', decided_by_id = recommended_by_id, decided_at = now() WHERE id = $1", [done!.contactInstruction.id])).toBe("RP025");
  await decide("Tom Pell", "approveInstruction", done!);
  expect(await directly("UPDATE contact_instructions SET ends_on = '2026-12-31' WHERE id = $1", [done!.contactInstruction.id])).toBe("RP025");
  const entered = await fromHer();
  expect(await directly("UPDATE correspondence_items SET acknowledged_on = '2026-01-14' WHERE id = $1", [entered.correspondenceItem.id])).toBe("RP025");
  expect(await directly("UPDATE correspondence_items SET acknowledged_on = '2026-03-14' WHERE id = $1", [entered.correspondenceItem.id])).toBe("done");
});

test("[PO-29] challenging behaviour stands on the person with a day for looking at it again, and looking again moves that day only", async () => {
  const { done } = await recommend("Amina Yusuf", { kind: "CHALLENGING_BEHAVIOUR", what: "Calls are taken by two people", reason: "Shouted at three colleagues" });
  const approved = (await decide("Tom Pell", "approveInstruction", done!)).done!;
  world.at(new Date("2026-02-16T09:00:00Z"));
  const { data } = await world.ask<{ people: { nodes: object[] } }>("Amina Yusuf", '{ people(filter: { name: { eq: "Margaret Hale" } }) { nodes { adjustments contactInstructions(filter: { isStanding: { eq: true } }) { nodes { kind what isToBeLookedAt reviewOn } } } } }');
  expect(data.people.nodes).toEqual([{ adjustments: ["Large print"], contactInstructions: { nodes: [{ kind: "CHALLENGING_BEHAVIOUR", what: "Calls are taken by two people", isToBeLookedAt: true, reviewOn: "2026-02-16" }] } }]);
  expect((await decide("Tom Pell", "reviewInstruction", approved, { reviewOn: "2026-03-14" })).refused?.rule).toBe("PO-29");
  expect((await decide("Tom Pell", "reviewInstruction", approved, { reviewOn: "2026-03-02" })).done?.contactInstruction).toMatchObject({ reviewOn: "2026-03-02", endsOn: "2026-03-13", isToBeLookedAt: false });
  expect((await acknowledge(await fromHer())).refused).toBeNull();
});

test("[PO-25] the database and the law agree on which instructions stand on which day", async () => {
  for (const [startsOn, endsOn] of [["2026-01-14", "2026-01-14"], ["2026-01-15", "2026-02-01"], ["2025-12-01", "2026-01-13"]]) await recommend("Dana Fox", { startsOn, endsOn, reviewOn: startsOn });
  await world.sql("UPDATE contact_instructions SET status = 'APPROVED', decided_at = now(), decided_by_id = (SELECT id FROM staff_members WHERE name = 'Tom Pell') WHERE status = 'RECOMMENDED'");
  for (const day of ["2026-01-13", "2026-01-14", "2026-01-15", "2026-02-01", "2026-02-02"]) {
    world.at(new Date(`${day}T12:00:00Z`));
    const { data } = await world.ask<{ contactInstructions: { nodes: { status: "APPROVED"; startsOn: string; endsOn: string; isStanding: boolean }[] } }>("Dana Fox", "{ contactInstructions(first: 200) { nodes { status startsOn endsOn isStanding } } }");
    for (const one of data.contactInstructions.nodes) expect([day, one, one.isStanding]).toEqual([day, one, stands(one, day)]);
  }
});
