import { prepareApprovals, referredLetter, settleAll } from "@remit/test/office/approvals";
import { appointAdviser, setLimits } from "@remit/test/office/authority";
import { caseOf, command, giveGroup, named, staffOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); await setLimits(world); await appointAdviser(world); });
afterAll(() => world.close());

interface Kept { readonly adviceRequest: { id: string; version: number; status: string; dueOn: string | null; isOverdue: boolean; adviser: { name: string }; hops: { nodes: { fromStaff: { name: string }; toStaff: { name: string } }[] }; choices: { action: string; allowed: boolean; because: string | null }[] } }
const kept = "adviceRequest { id version status dueOn isOverdue answer actionTaken adviser { name } hops { nodes { fromStaff { name } toStaff { name } reason } } choices { action allowed because } }";
const ask = async (as: Who, adviser: Who, more: object = {}) => command<Kept>(world, as, "askForAdvice", { caseId: (await caseOf(world, "C-2026-000001")).id, adviserId: await staffOf(world, adviser), question: "May we share the letter with her daughter?", ...more }, kept);
const to = async (as: Who, how: string, { adviceRequest }: Kept, more: object, position?: string) => command<Kept>(world, as, how, { ...named(adviceRequest), ...more }, kept, position);
const mine = async (as: Who, flag: string) => (await world.ask<{ adviceRequests: { totalCount: number } }>(as, `{ adviceRequests(filter: { ${flag}: { eq: true } }) { totalCount } }`)).data.adviceRequests.totalCount;

test("[AS-34] advice is asked, answered and acted on; the case's owner stays who they are", async () => {
  const { done } = await ask("Amina Yusuf", "Dana Fox");
  expect(done).toMatchObject({ adviceRequest: { status: "ASKED", dueOn: "2026-01-21", adviser: { name: "Dana Fox" } } });
  expect([await mine("Dana Fox", "isForMe"), await mine("Amina Yusuf", "isAskedByMe"), await mine("Ben Carter", "isForMe")]).toEqual([1, 1, 0]);
  expect((await to("Ben Carter", "answerAdvice", done!, { answer: "Yes" })).refused).toMatchObject({ rule: "AS-34", message: "Dana Fox is asked this." });
  const answered = await to("Dana Fox", "answerAdvice", done!, { answer: "Only with her consent in writing." });
  expect(answered.done).toMatchObject({ adviceRequest: { status: "ANSWERED", answer: "Only with her consent in writing." } });
  expect(await mine("Amina Yusuf", "isMineToActOn")).toBe(1);
  expect((await to("Lewis Grant", "actOnAdvice", answered.done!, { action: "Nothing" })).refused).toMatchObject({ rule: "AS-34", message: "What was done with this is for Amina Yusuf (400004) to say, who holds the case." });
  expect((await to("Amina Yusuf", "actOnAdvice", answered.done!, { action: "Asked Ms Hale to sign a consent form." })).done).toMatchObject({ adviceRequest: { status: "ACTED_ON", actionTaken: "Asked Ms Hale to sign a consent form." } });
  expect(await world.sql("SELECT s.name FROM cases c JOIN positions p ON p.id = c.owner_position_id JOIN staff_members s ON s.id = p.holder_id WHERE c.reference = 'C-2026-000001'")).toEqual([{ name: "Amina Yusuf" }]);
  expect([await inboxIn(world).sentences("Dana Fox"), await inboxIn(world).sentences("Amina Yusuf")]).toEqual([["Your advice on C-2026-000001 was acted on.", "You are asked for advice on C-2026-000001."], ["There is advice for you on C-2026-000001."]]);
});

test("[CS-03] a complex case goes to a specialist with a question and comes back with advice; its owner stays who they are, and nobody who is no specialist is asked", async () => {
  const owner = () => world.sql("SELECT c.owner_position_id FROM cases c WHERE c.reference = 'C-2026-000001'");
  await world.sql("UPDATE cases SET complexity = 4 WHERE reference = 'C-2026-000001'");
  const before = await owner();
  expect((await ask("Amina Yusuf", "Ben Carter")).refused).toMatchObject({ rule: "AS-28", message: "Ben Carter is neither above you in the line of management nor an adviser. Choose somebody from the list." });
  const { done } = await ask("Amina Yusuf", "Idris Kay", { question: "Is a court likely to see this otherwise?" });
  expect((await to("Idris Kay", "answerAdvice", done!, { answer: "No: two judgments say so." })).done).toMatchObject({ adviceRequest: { status: "ANSWERED", answer: "No: two judgments say so." } });
  expect(await owner()).toEqual(before);
  await world.sql("UPDATE cases SET complexity = 1 WHERE reference = 'C-2026-000001'");
});

test("[AS-34, WM-54] advice passes while the case waits for an approval, and changes nothing of it; its other commands wait", async () => {
  await prepareApprovals(world);
  await referredLetter(world);
  const before = await caseOf(world, "C-2026-000001");
  const { done } = await ask("Amina Yusuf", "Dana Fox");
  const answered = await to("Dana Fox", "answerAdvice", done!, { answer: "Only with her consent in writing." });
  expect((await to("Amina Yusuf", "actOnAdvice", answered.done!, { action: "Asked her to sign." })).done).toMatchObject({ adviceRequest: { status: "ACTED_ON" } });
  expect(await caseOf(world, "C-2026-000001")).toEqual(before);
  expect((await command(world, "Amina Yusuf", "editCase", { ...named(before), title: "Other" }, "__typename")).refused?.code).toBe("LOCKED_FOR_APPROVAL");
  await settleAll(world);
});

test("[AS-28] a question climbs the line of management, and every hop is kept", async () => {
  const { done } = await ask("Amina Yusuf", "Dana Fox");
  expect((await to("Dana Fox", "passAdviceOn", done!, { adviserId: await staffOf(world, "Amina Yusuf"), reason: "Back" })).refused?.rule).toBe("AS-28");
  expect((await to("Dana Fox", "passAdviceOn", done!, { adviserId: await staffOf(world, "Tom Pell"), reason: "Not his" })).refused).toMatchObject({ rule: "AS-28", message: "Tom Pell is neither above you in the line of management nor an adviser. Choose somebody from the list." });
  const passed = await to("Dana Fox", "passAdviceOn", done!, { adviserId: await staffOf(world, "Grace Lomax"), reason: "It concerns the whole segment" });
  expect(passed.done?.adviceRequest).toMatchObject({ adviser: { name: "Grace Lomax" }, dueOn: "2026-01-21", hops: { nodes: [{ fromStaff: { name: "Amina Yusuf" }, toStaff: { name: "Dana Fox" } }, { fromStaff: { name: "Dana Fox" }, toStaff: { name: "Grace Lomax" } }] } });
  expect((await to("Dana Fox", "withdrawAdvice", passed.done!, { reason: "Mine?" })).refused?.rule).toBe("AS-34");
  expect((await to("Amina Yusuf", "withdrawAdvice", passed.done!, { reason: "Ms Hale rang" })).done).toMatchObject({ adviceRequest: { status: "WITHDRAWN" } });
});

test("[AS-28, AS-33] those who can be asked are up the line of management, and the advisers", async () => {
  const { data } = await world.ask<{ advisers: { name: string; title: string; kind: string }[] }>("Amina Yusuf", `{ advisers(caseId: "${(await caseOf(world, "C-2026-000001")).id}") { name title kind } }`);
  expect(data.advisers).toEqual([
    { name: "Dana Fox", title: "Team leader, Team 2", kind: "LINE" }, { name: "Grace Lomax", title: "Segment manager, Customer Care", kind: "LINE" }, { name: "Idris Kay", title: "Reviewer", kind: "ADVISER" }]);
  expect((await ask("Amina Yusuf", "Amina Yusuf")).refused?.message).toBe("You cannot ask yourself. Choose somebody else.");
  expect((await ask("Amina Yusuf", "Owen Pryce")).refused?.rule).toBe("AS-28");
  expect((await ask("Lewis Grant", "Idris Kay")).refused?.rule).toBe("WM-39");
});

test("[AS-33] an adviser raises what a discussion or a control check showed, and whoever holds the case acts on it", async () => {
  const raise = async (as: Who, origin: string, position?: string) => command<Kept>(world, as, "raiseAdvice", { caseId: (await caseOf(world, "C-2026-000001")).id, origin, question: "She was not asked how she wants to be met", answer: "Ring her before the next letter." }, kept, position);
  expect((await raise("Amina Yusuf", "DISCUSSION")).refused?.code).toBe("FORBIDDEN");
  expect((await raise("Idris Kay", "ASKED", "Adviser on care")).refused?.rule).toBe("AS-33");
  const { done } = await raise("Idris Kay", "CONTROL_CHECK", "Adviser on care");
  expect(done).toMatchObject({ adviceRequest: { status: "ANSWERED", dueOn: null, adviser: { name: "Idris Kay" } } });
  expect((await to("Amina Yusuf", "actOnAdvice", done!, { action: "Rang her." })).refused).toBeNull();
});

test("[AS-34] an answer that is late is overdue, a new day off moves its date, and an answer stops the clock", async () => {
  const { done } = await ask("Amina Yusuf", "Dana Fox", { workingDays: 2 });
  const late = async () => (await world.ask<{ adviceRequest: { dueOn: string; isOverdue: boolean } }>("Amina Yusuf", `{ adviceRequest(id: "${done!.adviceRequest.id}") { dueOn isOverdue } }`)).data.adviceRequest;
  expect(await late()).toEqual({ dueOn: "2026-01-16", isOverdue: false });
  expect((await command(world, "Sam Reid", "addOfficeClosure", { on: "2026-01-16", name: "Snow" }, "id")).refused).toBeNull();
  expect(await late()).toEqual({ dueOn: "2026-01-19", isOverdue: false });
  world.at(new Date("2026-01-21T10:00:00Z"));
  expect((await late()).isOverdue).toBe(true);
  expect(await mine("Dana Fox", "isOverdue")).toBe(1);
  expect((await to("Dana Fox", "answerAdvice", done!, { answer: "Yes" })).refused).toBeNull();
  expect(await late()).toMatchObject({ isOverdue: false });
  expect(await world.sql("SELECT stopped_on::text FROM clocks WHERE record_id = $1", [done!.adviceRequest.id])).toEqual([{ stopped_on: "2026-01-21" }]);
});

test("[CS-09] a question about a sensitive case goes to nobody who may not know of it", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Holds it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Amina Yusuf'");
  expect((await ask("Amina Yusuf", "Dana Fox")).refused).toMatchObject({ rule: "CS-09" });
  expect((await world.ask<{ advisers: unknown[] }>("Amina Yusuf", `{ advisers(caseId: "${(await caseOf(world, "C-2026-000001")).id}") { name } }`)).data.advisers).toEqual([]);
});
