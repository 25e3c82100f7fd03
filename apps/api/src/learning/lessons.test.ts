import { inboxIn } from "@remit/test/office/inbox";
import { learningIn } from "@remit/test/office/learning";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { chaseWhatIsDue } from "../commissioning/chasing.watch.js";

let world: World;
let office: ReturnType<typeof learningIn>;
let [id, review] = ["", ""];
beforeAll(async () => {
  world = await openWorld();
  office = learningIn(world);
  [{ id: review }] = await world.sql<{ id: string }>("INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, said, decided_on, is_in_window, lessons) SELECT 'R-1', id, '2026-01-09', 'POST', '{OVERLOOKED_EVIDENCE}', 'You overlooked my photographs', '2025-12-27', true, 'Open every attachment before assessing.' FROM cases WHERE reference = 'C-2026-000001' RETURNING id") as [{ id: string }];
});
afterAll(() => world.close());

const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "lesson", id, more);
const chase = async (day: string) => { world.at(new Date(`${day}T09:00:00Z`)); return chaseWhatIsDue(world.office.door); };
const said = async (as: Who) => (await world.ask<{ lessonsSaid: { nodes: { reference: string; said: string; isTakenUp: boolean }[] } }>(as, "{ lessonsSaid { nodes { reference said isTakenUp } } }")).data.lessonsSaid.nodes;
const changed = { evidence: "The checklist asks for it since 1 February; 40 of 40 sampled files had it.", dueOn: "2026-03-02" };

test("[PO-42, PO-13] what a review says is to be learned stands in one list until a lesson is made of it", async () => {
  expect(await said("Ana Petrova")).toEqual([{ reference: "R-1", said: "Open every attachment before assessing.", isTakenUp: false }]);
  const asked = { title: "Open what is attached", found: "Attachments are not opened.", recommendation: "Ask for it on the checklist.", reviewId: review };
  expect((await office.begin("Idris Kay", "proposeLesson", "lesson", { ...asked, audience: null })).refused?.code).toBe("BAD_USER_INPUT");
  const { record } = await office.begin("Idris Kay", "proposeLesson", "lesson", { ...asked, audience: "OUR_SERVICE" });
  expect(record).toMatchObject({ reference: "LE-000001", state: "PROPOSED", audience: "OUR_SERVICE", review: { reference: "R-1" }, owner: null });
  expect(await said("Ana Petrova")).toMatchObject([{ isTakenUp: true }]);
  id = record!.id;
});

test("[PO-68] every lesson says whom it serves: the database keeps none that does not", async () => {
  await expect(world.sql("UPDATE lessons SET audience = NULL")).rejects.toThrow();
});

test("[PO-13, PO-57] an agreed lesson is work of its owner, chased and escalated by the office's one rule", async () => {
  expect((await to("Idris Kay", "agreeLesson", { ownerId: await office.staff("Dana Fox"), dueOn: "2026-02-02" })).refused?.code).toBe("FORBIDDEN");
  expect((await to("Helen Marsh", "agreeLesson", { ownerId: await office.staff("Dana Fox"), dueOn: "2026-01-02" })).refused).toMatchObject({ rule: "PO-13", message: "The date by which it is due has passed. Give today's date or a later one." });
  const { record } = await to("Helen Marsh", "agreeLesson", { ownerId: await office.staff("Dana Fox"), dueOn: "2026-02-02" });
  expect(record).toMatchObject({ state: "TO_CHANGE", dueOn: "2026-02-02", isOverdue: false, owner: { name: "Dana Fox" }, work: { reference: "W-000001", state: "ASKED" } });
  expect([await chase("2026-01-29"), await chase("2026-02-09")]).toEqual([1, 1]);
  expect(await inboxIn(world).sentences("Dana Fox")).toEqual(["W-000001 is waited for from you.", "W-000001 is waited for from you.", "Lesson LE-000001 is yours to act on."]);
  expect(await inboxIn(world).sentences("Grace Lomax")).toEqual(["W-000001 is late and was escalated to you."]);
  expect(await office.read("Dana Fox", "lesson", id)).toMatchObject({ isMine: true, isOverdue: true });
});

test("[PO-13] the work of a lesson is finished on the lesson, not beside it", async () => {
  const [work] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM commissioned_work");
  const { errors } = await world.ask("Dana Fox", "mutation($input: CompleteCommissionedWorkInput!) { completeCommissionedWork(input: $input) { commissionedWork { state } } }", { input: { id: work!.id, expectedVersion: work!.version, outcome: "Done" } });
  expect(errors?.[0]?.message).toBe("This is the work of LE-000001. Record there what changed, or that it is not taken up.");
});

test("[PO-42] what changed is recorded with its evidence by the owner, and checked by another person, in any position", async () => {
  world.at(new Date("2026-02-10T10:00:00Z"));
  expect((await to("Helen Marsh", "recordLessonChange", { ...changed, checkerId: await office.staff("Tom Pell") })).refused).toMatchObject({ rule: "PO-13", message: "Dana Fox owns this lesson and says what changed." });
  expect((await to("Dana Fox", "recordLessonChange", { ...changed, checkerId: await office.staff("Dana Fox") })).refused).toMatchObject({ rule: "PO-42", message: "You own this lesson. Name somebody else to check whether the change works." });
  expect((await to("Dana Fox", "recordLessonChange", { ...changed, checkerId: await office.staff("Grace Lomax") })).record).toMatchObject({ state: "TO_CHECK", work: { state: "DONE" }, dueOn: "2026-03-02", checker: { name: "Grace Lomax" } });
  expect((await to("Dana Fox", "checkLesson", { isEffective: true, note: "It works" })).refused).toMatchObject({ rule: "PO-42", message: "You own this lesson. Somebody else checks whether the change works." });
  expect((await to("Ben Carter", "checkLesson", { isEffective: true, note: "It works" })).refused).toMatchObject({ rule: "PO-42", message: "Grace Lomax was asked to check this." });
  await expect(world.sql("UPDATE lessons SET checker_id = owner_id")).rejects.toThrow("another_person_checks");
});

test("[PO-42] what does not work goes back to its owner with a day, as new work", async () => {
  expect((await to("Grace Lomax", "checkLesson", { isEffective: false, note: "Two of ten files did not have it." })).refused).toMatchObject({ rule: "PO-42", message: expect.stringContaining("Give a day") });
  expect((await to("Grace Lomax", "checkLesson", { isEffective: false, note: "Two of ten files did not have it.", dueOn: "2026-03-16" })).record).toMatchObject({ state: "TO_CHANGE", round: 2, dueOn: "2026-03-16", work: { reference: "W-000002", state: "ASKED" }, checks: { nodes: [{ round: 1, isEffective: false, checkedBy: { name: "Grace Lomax" } }] } });
  await to("Dana Fox", "recordLessonChange", { ...changed, checkerId: await office.staff("Grace Lomax") });
});

test("[PO-53] it is shared with named teams, whose people say that they read it and how they used it; before, it is not closed", async () => {
  expect((await to("Grace Lomax", "checkLesson", { isEffective: true, note: "Ten of ten." })).refused).toMatchObject({ rule: "PO-53", message: "Nobody was told of this lesson yet. Share it with at least one team before it is closed." });
  expect((await to("Ben Carter", "shareLesson", { teamIds: [await office.team("Customer Care Team 2")] })).refused?.rule).toBe("PO-53");
  expect((await to("Dana Fox", "shareLesson", { teamIds: [await office.team("Customer Care Team 2")] })).record).toMatchObject({ shares: { nodes: [{ team: { name: "Customer Care Team 2" }, sharedOn: "2026-02-10" }] } });
  expect((await inboxIn(world).sentences("Amina Yusuf"))[0]).toBe("Lesson LE-000001 was shared with your team.");
  expect((await office.read("Amina Yusuf", "lesson", id))?.["isForMeToRead"]).toBe(true);
  expect((await to("Lewis Grant", "readLesson")).refused).toMatchObject({ rule: "PO-53", message: "This lesson was not shared with a team of yours." });
  expect((await to("Amina Yusuf", "readLesson")).record).toMatchObject({ isForMeToRead: false });
  expect((await to("Amina Yusuf", "readLesson")).refused?.message).toBe("You have said that you read this.");
  expect((await to("Amina Yusuf", "useLesson", { how: "I found a photograph that changed the outcome." })).record).toMatchObject({ usedBy: 1, receipts: { nodes: [{ staff: { name: "Amina Yusuf" }, readOn: "2026-02-10", usedHow: "I found a photograph that changed the outcome." }] } });
  expect((await to("Grace Lomax", "checkLesson", { isEffective: true, note: "Ten of ten." })).record).toMatchObject({ state: "CLOSED", outcome: "Ten of ten.", checks: { nodes: [{ round: 1 }, { round: 2, isEffective: true }] } });
});

test("[PO-54, AS-15] what it means for a policy goes to the policy's owner, who says what comes of it", async () => {
  const asked = { policy: "Evidence and attachments", what: "The policy does not say who opens attachments.", ownerId: await office.staff("Farah Aziz") };
  const { record } = await office.begin("Amina Yusuf", "givePolicyFeedback", "policyFeedback", { ...asked, lessonId: id });
  expect(record).toMatchObject({ reference: "PF-000001", state: "WITH_OWNER", lesson: { reference: "LE-000001" } });
  expect((await inboxIn(world).sentences("Farah Aziz"))[0]).toBe("There is feedback PF-000001 on a policy of yours.");
  const answer = { outcome: "GUIDANCE", answer: "A page on attachments from 1 March." };
  expect((await office.to("Helen Marsh", "answerPolicyFeedback", "policyFeedback", record!.id, answer)).refused).toMatchObject({ rule: "AS-15", message: "Farah Aziz owns this policy and answers." });
  expect((await office.to("Farah Aziz", "answerPolicyFeedback", "policyFeedback", record!.id, answer)).record).toMatchObject({ state: "ANSWERED", outcome: "GUIDANCE" });
  expect((await office.begin("Amina Yusuf", "givePolicyFeedback", "policyFeedback", asked)).record).toMatchObject({ lesson: null });
});

test("[PO-69] a procedure changes in versions that name the lessons which caused them", async () => {
  const { record } = await office.begin("Helen Marsh", "addProcedure", "procedure", { name: "Assessing", text: "Read the letter.", ownerId: await office.staff("Dana Fox"), inForceFrom: "2026-02-10" });
  const written = { text: "Read the letter and open what is attached.", change: "Attachments", inForceFrom: "2026-03-01" };
  expect((await office.to("Ben Carter", "writeProcedure", "procedure", record!.id, { ...written, lessonIds: [id] })).refused?.rule).toBe("PO-69");
  expect((await office.to("Dana Fox", "writeProcedure", "procedure", record!.id, { ...written, lessonIds: [] })).refused).toMatchObject({ rule: "PO-69", message: "Name at least one lesson that caused this change, from the list." });
  expect((await office.to("Dana Fox", "writeProcedure", "procedure", record!.id, { ...written, lessonIds: [id] })).record).toMatchObject({ number: 2, versions: { nodes: [{ number: 2, change: "Attachments", causes: { nodes: [{ lesson: { reference: "LE-000001" } }] } }, { number: 1 }] } });
  expect(await office.read("Ana Petrova", "lesson", id)).toMatchObject({ procedureChanges: { nodes: [{ procedureVersion: { number: 2, procedure: { name: "Assessing" } } }] } });
  await expect(world.sql("UPDATE procedure_versions SET text = 'x'")).rejects.toThrow("stays as written");
});
