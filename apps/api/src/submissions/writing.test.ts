import { caseOf, rowOf } from "@remit/test/office/casework";
import { openPrivateOffice, submissionsIn, wholePack } from "@remit/test/office/submissions";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof submissionsIn>;
beforeAll(async () => { world = await openWorld(); await openPrivateOffice(world); office = submissionsIn(world); });
afterAll(() => world.close());

test("[PO-73] a submission pack is a thing of its own: it leaves only when it is whole, and its author writes it", async () => {
  const { id, reference } = (await office.start()).done!.submission;
  expect(reference).toMatch(/^S-\d{6}$/);
  expect((await office.to("Amina Yusuf", "sendSubmission", id)).refused).toMatchObject({ rule: "PO-73", message: "The pack has no summary, no at least one issue, no two options or more, no recommendation, no risk, no what is asked, no by when. Write it first." });
  expect((await office.to("Dana Fox", "writeSubmission", id, { summary: "Mine now" })).refused).toMatchObject({ rule: "PO-73", message: "Amina Yusuf is writing this. Ask them." });
  await office.to("Amina Yusuf", "writeSubmission", id, { ...wholePack, options: wholePack.options.slice(0, 1) });
  expect((await office.to("Amina Yusuf", "sendSubmission", id)).refused).toMatchObject({ rule: "PO-73", message: expect.stringContaining("two options") });
  await office.to("Amina Yusuf", "writeSubmission", id, { options: wholePack.options });
  expect((await office.to("Amina Yusuf", "sendSubmission", id)).submission).toMatchObject({ stage: "RECEIVED", dueOn: "2026-01-19", isLate: false });
  const [version] = await world.sql<{ occasion: string; content: { recommendation: string; cases: string[] } }>("SELECT occasion, content FROM submission_versions WHERE submission_id = $1", [id]);
  expect(version).toMatchObject({ occasion: "SENT", content: { recommendation: wholePack.recommendation, cases: ["C-2026-000001"] } });
  await expect(world.sql("UPDATE submission_versions SET content = '{}'")).rejects.toThrow("stays as written");
});

test("[PO-73] further cases and papers of its cases belong to the pack; others do not", async () => {
  const { id } = (await office.start()).done!.submission;
  const another = (await caseOf(world, "C-2026-000002")).id;
  expect((await office.to("Amina Yusuf", "addSubmissionCase", id, { caseId: another })).refused).toBeNull();
  expect((await office.to("Amina Yusuf", "addSubmissionCase", id, { caseId: another })).refused).toMatchObject({ rule: "PO-73", message: "It is part of the pack already." });
  const paper = async (reference: string) => (await world.sql<{ id: string }>("INSERT INTO attachments (case_id, name, content_type, byte_size, sha256, stored_as) SELECT id, 'Letter.pdf', 'application/pdf', 1, '\\x00', new_id() FROM cases WHERE reference = $1 RETURNING id", [reference]))[0]!.id;
  expect((await office.to("Amina Yusuf", "addSubmissionPaper", id, { attachmentId: await paper("C-2026-000002") })).refused).toBeNull();
  expect((await office.to("Amina Yusuf", "addSubmissionPaper", id, { attachmentId: await paper("C-2026-000003") })).refused).toMatchObject({ rule: "PO-73" });
});

test("[PO-65] it is never called simpler than the gravest of its cases", async () => {
  await world.sql("UPDATE cases SET complexity = 3 WHERE reference = 'C-2026-000002'");
  expect((await office.start({ caseId: (await caseOf(world, "C-2026-000002")).id, complexity: 1 })).refused).toMatchObject({ rule: "PO-65" });
  const { id } = (await office.start({ complexity: 1 })).done!.submission;
  expect((await office.to("Amina Yusuf", "addSubmissionCase", id, { caseId: (await caseOf(world, "C-2026-000002")).id })).submission).toMatchObject({ complexity: 3 });
  expect((await office.to("Amina Yusuf", "writeSubmission", id, { complexity: 2 })).refused).toMatchObject({ rule: "PO-65" });
});

test("[PO-65, PO-05] a straightforward one goes to the executive assistant as it comes, and none that the scheme keeps for others", async () => {
  const simple = await office.sent({ complexity: 1 });
  expect((await office.to("Helen Marsh", "routeSubmission", simple, { toPositionId: await office.seat("Executive Assistant") })).refused).toMatchObject({ rule: "PO-05", message: "Ruth Adeyemi has it already." });
  expect(await office.told(simple, "SUBMISSION_ROUTED")).toEqual(["Ruth Adeyemi"]);
  const graver = await office.sent({ complexity: 3 });
  expect((await office.now(graver))["assessor_position_id"]).toBeNull();
  expect((await office.by("Executive Assistant", "routeSubmission", graver, { toPositionId: await office.seat("Executive Assistant") })).refused)
    .toMatchObject({ rule: "PO-65", message: expect.stringMatching(/^Ruth Adeyemi \(Executive Assistant\) cannot have this: the delegation scheme keeps its review for .*Assistant Casework Manager/) });
  expect((await office.by("Executive Assistant", "assessSubmission", graver, { salientPoints: "Mine" })).refused).toMatchObject({ rule: "PO-05" });
  expect((await office.by("Assistant Casework Manager", "routeSubmission", graver, { toPositionId: await office.seat("Assistant Casework Manager") })).submission).toMatchObject({ assessor: { name: "Ana Petrova" } });
  expect((await office.to("Amina Yusuf", "routeSubmission", graver, { toPositionId: await office.seat("Executive Assistant") })).refused).toMatchObject({ rule: "PO-05" });
});

test("[PO-65] the picker says of each who reviews why it cannot go to them", async () => {
  const id = await office.sent({ complexity: 3 });
  const { data } = await world.ask<{ submissionAssessors: { name: string; because: string | null }[] }>("Helen Marsh", "query($id: ID!) { submissionAssessors(submissionId: $id) { name waiting because } }", { id });
  expect(data.submissionAssessors.map(({ name, because }) => [name, because === null])).toEqual(expect.arrayContaining([["Ana Petrova", true], ["Helen Marsh", true], ["Ruth Adeyemi", false]]));
});

test("[PO-05] whoever wrote in a submission does not assess it, in whatever position", async () => {
  await world.sql("UPDATE submissions SET writer_ids = writer_ids || (SELECT id FROM staff_members WHERE name = 'Ana Petrova') WHERE id = $1", [await office.sent()]);
  const { id } = await rowOf(world, "submissions", "reference", (await world.sql<{ reference: string }>("SELECT reference FROM submissions ORDER BY id DESC LIMIT 1"))[0]!.reference);
  expect((await office.to("Helen Marsh", "routeSubmission", id, { toPositionId: await office.seat("Assistant Casework Manager") })).refused).toMatchObject({ rule: "PO-05", message: "Ana Petrova wrote in this submission. Choose somebody else." });
});

test("[PO-73] what was begun by mistake is withdrawn by its author, with a reason", async () => {
  const id = await office.sent();
  expect((await office.to("Helen Marsh", "withdrawSubmission", id, { reason: "Not needed" })).refused).toMatchObject({ rule: "PO-73" });
  expect((await office.to("Amina Yusuf", "withdrawSubmission", id, { reason: "The trust has settled." })).submission).toMatchObject({ stage: "WITHDRAWN", dueOn: null });
});
