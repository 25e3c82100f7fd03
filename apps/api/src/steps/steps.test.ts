import { sentenceOf } from "@remit/domain/audit/sentences";
import { caseOf, command, giveGroup, named } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const group of ["G-HALE", "G-THORNTON"]) await giveGroup(world, group, "Amina Yusuf");
});
afterAll(() => world.close());

const add = (as: Who, wording: string, more: object = {}) => command(world, as, "addCaseStep", { wording, before: "DECIDING", isRequired: true, ordinal: 1, inUseFrom: "2026-01-01", ...more }, "caseStep { id version }");
interface Step { readonly id: string; readonly wording: string; readonly answer: string | null; readonly note: string | null; readonly takenOn: string | null; readonly takenBy: { readonly name: string } | null }
const stepsOf = async (as: Who, reference: string) => (await world.ask<{ caseByReference: { steps: { nodes: Step[] } } | null }>(as, "query($reference: String!) { caseByReference(reference: $reference) { steps { nodes { id wording answer note takenOn takenBy { name } } } } }", { reference })).data.caseByReference?.steps.nodes ?? null;
const stepOf = async (reference: string, wording: string) => (await stepsOf("Amina Yusuf", reference))!.find((one) => one.wording === wording)!;
const take = async (as: Who, reference: string, wording: string, more: object = {}) => command(world, as, "takeCaseStep", { stepOnCaseId: (await stepOf(reference, wording)).id, answer: "DONE", ...more }, "stepOnCase { answer note takenOn takenBy { name } }");
const takeBack = async (as: Who, reference: string, wording: string) => command(world, as, "takeBackCaseStep", { stepOnCaseId: (await stepOf(reference, wording)).id, reason: "It was the other case." }, "stepOnCase { takenOn }");
const decide = async (reference: string) => command(world, "Amina Yusuf", "decideCase", { ...named(await caseOf(world, reference)), decidedOn: "2026-01-14" }, "case { status }");

test("[CS-04] the steps of a kind of case are the office's own list, with what they come from and the day from which they are asked", async () => {
  expect((await add("Dana Fox", "Ask both sides what they want")).refused?.code).toBe("FORBIDDEN");
  expect((await add("Sam Reid", "Ask both sides what they want", { basis: "Casework guidance, part 3" })).refused).toBeNull();
  const [area] = await world.sql<{ id: string }>("SELECT id FROM work_areas WHERE name = 'Change of payment method'");
  await add("Sam Reid", "Confirm the account in writing", { ordinal: 2, areaId: area!.id, basis: "Payments policy, 4.2" });
  await add("Sam Reid", "Send the papers back", { ordinal: 3, before: "CLOSING" });
  await add("Sam Reid", "Offer a call", { ordinal: 4, isRequired: false });
  await add("Sam Reid", "A step of next month", { ordinal: 5, inUseFrom: "2026-02-01" });
  expect((await stepsOf("Amina Yusuf", "C-2026-000001"))!.map(({ wording }) => wording)).toEqual(["Ask both sides what they want", "Confirm the account in writing", "Send the papers back", "Offer a call"]);
  expect((await stepsOf("Amina Yusuf", "C-2026-000003"))!.map(({ wording }) => wording)).toEqual(["Ask both sides what they want", "Send the papers back", "Offer a call"]);
});

test("[CS-04] a case is not decided while a step that it needs is left, and the refusal and the choice name it", async () => {
  await world.sql("INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT c.id, 1, 'It took too long', k.id, o.id FROM cases c, finding_categories k, finding_outcomes o WHERE k.code = 'DELAY' AND o.code = 'UPHELD'");
  const left = "2 steps are left before this case is decided: “Ask both sides what they want”, “Confirm the account in writing”. Record them under Steps.";
  expect((await decide("C-2026-000001")).refused).toMatchObject({ code: "RULE_REFUSED", rule: "CS-04", message: left });
  const { data } = await world.ask<{ caseByReference: { choices: { action: string; allowed: boolean; because: string | null }[] } }>("Amina Yusuf", "{ caseByReference(reference: \"C-2026-000001\") { choices { action allowed because } } }");
  expect(data.caseByReference.choices.find(({ action }) => action === "decideCase")).toMatchObject({ allowed: false, because: left });
  expect(data.caseByReference.choices.find(({ action }) => action === "editCase")).toMatchObject({ allowed: true });
});

test("[CS-04] a step is recorded once, by whoever holds the case or leads them, with who and when; one that does not apply says why", async () => {
  expect((await take("Chidi Okafor", "C-2026-000001", "Ask both sides what they want")).refused).toMatchObject({ rule: "WM-39" });
  expect((await take("Amina Yusuf", "C-2026-000001", "Ask both sides what they want")).done!["stepOnCase"]).toMatchObject({ answer: "DONE", takenOn: "2026-01-14", takenBy: { name: "Amina Yusuf" } });
  expect((await take("Dana Fox", "C-2026-000001", "Ask both sides what they want")).refused).toMatchObject({ rule: "CS-04", message: expect.stringContaining("is recorded already") });
  expect((await take("Dana Fox", "C-2026-000001", "Confirm the account in writing", { answer: "DOES_NOT_APPLY", note: " " })).refused).toMatchObject({ rule: "CS-04", message: expect.stringContaining("Say in a few words why") });
  expect((await take("Dana Fox", "C-2026-000001", "Confirm the account in writing", { answer: "DOES_NOT_APPLY", note: "The account did not change after all." })).done!["stepOnCase"]).toMatchObject({ answer: "DOES_NOT_APPLY", takenBy: { name: "Dana Fox" } });
});

test("[CS-04] a step that was recorded by mistake waits again, and both are told by the audit", async () => {
  expect((await takeBack("Amina Yusuf", "C-2026-000001", "Send the papers back")).refused).toMatchObject({ rule: "CS-04", message: expect.stringContaining("nothing to take back") });
  expect((await takeBack("Amina Yusuf", "C-2026-000001", "Ask both sides what they want")).done!["stepOnCase"]).toEqual({ takenOn: null });
  expect((await decide("C-2026-000001")).refused).toMatchObject({ rule: "CS-04", message: expect.stringContaining("One step is left before this case is decided") });
  const entries = await world.sql<{ action: string; particulars: object; name: string }>("SELECT e.action, e.particulars, s.name FROM audit_entries e JOIN staff_members s ON s.id = e.actor_id WHERE e.record_type = 'StepOnCase' ORDER BY e.id");
  expect(entries.map(({ name, ...entry }) => sentenceOf({ recordType: "StepOnCase", ...entry }, name))).toEqual(["Amina Yusuf recorded “Ask both sides what they want”: done.", "Dana Fox recorded “Confirm the account in writing”: does not apply, The account did not change after all.", "Amina Yusuf took back “Ask both sides what they want”: It was the other case."]);
});

test("[CS-04] once its steps are taken a case is decided, and closing has steps of its own", async () => {
  await take("Amina Yusuf", "C-2026-000001", "Ask both sides what they want");
  expect((await decide("C-2026-000001")).done!["case"]).toEqual({ status: "DECIDED" });
  await world.sql("UPDATE service_requests SET status = 'COMPLETED', completed_at = now() WHERE case_id = (SELECT id FROM cases WHERE reference = 'C-2026-000001')");
  const close = async () => command(world, "Amina Yusuf", "closeCase", { ...named(await caseOf(world, "C-2026-000001")), closedOn: "2026-01-14" }, "case { status }");
  expect((await close()).refused).toMatchObject({ rule: "CS-04", message: "One step is left before this case is closed: “Send the papers back”. Record it under Steps." });
  await take("Amina Yusuf", "C-2026-000001", "Send the papers back");
  expect((await close()).done!["case"]).toEqual({ status: "CLOSED" });
});

test("[CS-04] a step that ended is asked of the cases that came before, and of none that comes after", async () => {
  const [step] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM case_steps WHERE wording = 'Send the papers back'");
  const end = (inUseTo: string) => command(world, "Sam Reid", "endCaseStep", { ...named(step!), inUseTo }, "caseStep { inUseTo }");
  expect((await end("2026-01-01")).refused).toMatchObject({ rule: "CS-04" });
  expect((await end("2026-01-10")).done!["caseStep"]).toEqual({ inUseTo: "2026-01-10" });
  await world.sql("UPDATE cases SET received_on = '2026-01-12' WHERE reference = 'C-2026-000002'");
  expect((await stepsOf("Amina Yusuf", "C-2026-000003"))!.map(({ wording }) => wording)).toContain("Send the papers back");
  expect((await stepsOf("Amina Yusuf", "C-2026-000002"))!.map(({ wording }) => wording)).not.toContain("Send the papers back");
});

test("[CS-09] the steps of a case are seen and taken by nobody who may not see it", async () => {
  const { id } = await stepOf("C-2026-000003", "Offer a call");
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000003'");
  expect(await stepsOf("Dana Fox", "C-2026-000003")).toBeNull();
  expect((await command(world, "Dana Fox", "takeCaseStep", { stepOnCaseId: id, answer: "DONE" }, "stepOnCase { id }")).refused?.code).toBe("NOT_FOUND");
});
