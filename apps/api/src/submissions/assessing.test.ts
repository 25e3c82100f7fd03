import { command, named, rowOf } from "@remit/test/office/casework";
import { everyPoint, openPrivateOffice, submissionsIn, wholePack } from "@remit/test/office/submissions";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof submissionsIn>;
beforeAll(async () => { world = await openWorld(); await openPrivateOffice(world); office = submissionsIn(world); });
afterAll(() => world.close());

const back = { reasonCodes: ["FACTS_MISSING"], level: "TEAM_LEADER", note: "Say when the second referral was lost.", dueOn: "2026-01-21" };

test("[PO-08, PO-14] an assessment records the points that matter, what is urgent and its quality, and the assessor may amend the pack", async () => {
  const id = await office.assessed();
  expect(await office.now(id)).toMatchObject({ stage: "ASSESSED", salient_points: "The second loss is the one that matters.", priority_actions: "Ask the trust to see her this month." });
  expect((await office.to("Amina Yusuf", "writeSubmission", id, { risk: "None" })).refused).toMatchObject({ rule: "PO-73" });
  expect((await office.to("Helen Marsh", "writeSubmission", id, { draft: "Dear Ms Hale, you were right to complain." })).refused).toBeNull();
  expect((await office.to("Helen Marsh", "assessSubmission", id, { salientPoints: "x", pointsMet: ["INVENTED"] })).refused).toMatchObject({ rule: "PO-10" });
});

test("[PO-10] it is ready only when the whole checklist of that day is met", async () => {
  const id = await office.assessed({}, everyPoint.slice(0, 5));
  expect((await office.to("Helen Marsh", "markReady", id, { reason: "The press follows it." })).refused).toMatchObject({ rule: "PO-10", message: "Not yet met: It can be read once and understood. Meet each, or return it." });
  await office.to("Helen Marsh", "assessSubmission", id, { salientPoints: "As before", pointsMet: everyPoint });
  await world.sql("INSERT INTO submission_terms (kind, code, label, ordinal, in_use_from) VALUES ('CHECKLIST', 'LATER', 'From next month', 7, '2026-02-01'), ('CHECKLIST', 'TODAY', 'From today', 8, '2026-01-14')");
  expect((await office.to("Helen Marsh", "markReady", id, { reason: "The press follows it." })).refused).toMatchObject({ rule: "PO-10", message: expect.stringContaining("From today") });
  await world.sql("UPDATE submission_terms SET in_use_to = '2026-01-14' WHERE code = 'TODAY'");
  expect((await office.to("Helen Marsh", "markReady", id, { reason: "The press follows it." })).submission).toMatchObject({ stage: "READY", isRightFirstTime: true, principal: { label: "Ombudsman" } });
});

test("[PO-17, PO-28] why a principal is brought in is on record, and the pack is kept word for word as it goes to them", async () => {
  const id = await office.ready();
  expect(await office.now(id)).toMatchObject({ involvement_reason: "The press follows it." });
  const kept = await world.sql<{ digest: string }>("SELECT digest FROM submission_versions WHERE submission_id = $1 AND occasion = 'READY'", [id]);
  expect(kept).toEqual([{ digest: (await office.now(id))["digest"] }]);
  expect((await office.to("Helen Marsh", "writeSubmission", id, { risk: "Slipped in" })).refused).toMatchObject({ code: "INVALID_TRANSITION" });
});

test("[PO-07, PO-09] Operations are asked with a due date and answer; nothing is ready while a question is open; advice asks for no answer", async () => {
  const id = await office.assessed();
  expect((await office.to("Helen Marsh", "askAuthor", id, { text: "Which ward?", dueOn: "2026-01-13" })).refused).toMatchObject({ rule: "PO-12" });
  await office.to("Helen Marsh", "askAuthor", id, { text: "Which ward?", dueOn: "2026-01-16" });
  await office.to("Helen Marsh", "adviseAuthor", id, { text: "Lead with what happened to her." });
  expect(await office.told(id, "SUBMISSION_ASKED")).toEqual(["Amina Yusuf", "Amina Yusuf"]);
  expect((await office.to("Helen Marsh", "markReady", id, { reason: "x" })).refused).toMatchObject({ rule: "PO-07", message: expect.stringContaining("One question is not answered") });
  const answer = async (as: "Dana Fox" | "Amina Yusuf", kind: string) => command(world, as, "answerQuestion", { ...named((await world.sql<{ id: string; version: number }>("SELECT id, version FROM submission_exchanges WHERE submission_id = $1 AND kind = $2", [id, kind]))[0]!), answer: "Ward 9." }, "submission { id }");
  expect((await answer("Dana Fox", "QUESTION")).refused).toMatchObject({ rule: "PO-07", message: "Amina Yusuf was asked. They answer." });
  expect((await answer("Amina Yusuf", "ADVICE")).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await answer("Amina Yusuf", "QUESTION")).refused).toBeNull();
  expect((await office.to("Helen Marsh", "markReady", id, { reason: "x" })).refused).toBeNull();
});

test("[PO-12, PO-10] it goes back with coded reasons, to a level, by a day; author and leader hear, and what comes back is tied to what was sent", async () => {
  const id = await office.assessed();
  expect((await office.to("Helen Marsh", "returnSubmission", id, { ...back, reasonCodes: [] })).refused).toMatchObject({ rule: "PO-12" });
  expect((await office.to("Helen Marsh", "returnSubmission", id, { ...back, reasonCodes: ["BAD_DAY"] })).refused).toMatchObject({ rule: "PO-10" });
  expect((await office.to("Helen Marsh", "returnSubmission", id, { ...back, dueOn: "2026-01-13" })).refused).toMatchObject({ rule: "PO-12" });
  expect((await office.to("Helen Marsh", "returnSubmission", id, back)).submission).toMatchObject({ stage: "RETURNED", dueOn: "2026-01-21", isRightFirstTime: false, returnCount: 1 });
  expect(await office.told(id, "SUBMISSION_RETURNED")).toEqual(["Amina Yusuf", "Dana Fox"]);
  await office.to("Amina Yusuf", "writeSubmission", id, { summary: `${wholePack.summary} The second loss was on 3 June.` });
  expect((await office.to("Amina Yusuf", "sendSubmission", id)).submission).toMatchObject({ stage: "RECEIVED", round: 2, assessor: { name: "Helen Marsh" } });
  expect(await rowOf(world, "submission_returns", "submission_id", id)).toMatchObject({ round: 1, resubmitted_round: 2 });
  expect(await world.sql("SELECT round, occasion FROM submission_versions WHERE submission_id = $1 ORDER BY round", [id])).toEqual([{ round: 1, occasion: "SENT" }, { round: 2, occasion: "SENT" }]);
  const { data } = await world.ask<{ submissionByReference: { returns: { nodes: { reasons: string[]; note: string }[] } } }>("Amina Yusuf", "query($r: String!) { submissionByReference(reference: $r) { returns { nodes { reasons note } } } }", { r: (await office.now(id))["reference"] });
  expect(data.submissionByReference.returns.nodes).toEqual([{ reasons: ["Facts or evidence are missing"], note: back.note }]);
});

test("[PO-10] right first time is counted by author, team and reason, of what the reader may see", async () => {
  const quality = async (by: string) => (await world.ask<{ submissionQuality: { label: string; known: number; rightFirstTime: number; returns: number }[] }>("Helen Marsh", "query($by: QualityGrouping!) { submissionQuality(from: \"2026-01-01\", to: \"2026-01-31\", by: $by) { label known rightFirstTime returns } }", { by })).data.submissionQuality;
  const [author] = await quality("AUTHOR");
  expect(author).toMatchObject({ label: "Amina Yusuf", returns: 1 });
  expect(author!.known - author!.rightFirstTime).toBe(1);
  expect(await quality("TEAM")).toEqual([{ ...author, label: "Customer Care Team 2" }]);
  expect(await quality("REASON")).toEqual([{ label: "Facts or evidence are missing", known: 1, rightFirstTime: 0, returns: 1 }]);
});

test("[PO-03] a sample of what the executive assistant assessed is checked by an assistant, once, and never by whoever assessed it", async () => {
  const one = async (): Promise<string> => {
    const id = await office.sent({ complexity: 1 });
    await office.by("Executive Assistant", "assessSubmission", id, { salientPoints: "Plain", pointsMet: everyPoint });
    expect((await office.by("Executive Assistant", "markReady", id, { reason: "The scheme asks for a principal." })).refused).toBeNull();
    return id;
  };
  const [first, second] = [await one(), await one()];
  const check = { finding: "SATISFACTORY", note: "Well put." };
  expect((await office.by("Executive Assistant", "checkAssessment", first, check)).refused).toMatchObject({ rule: "PO-03" });
  expect((await office.by("Assistant Casework Manager", "checkAssessment", second, check)).refused).toMatchObject({ rule: "PO-03", message: "This is not in the sample." });
  expect((await office.by("Assistant Casework Manager", "checkAssessment", first, check)).submission).toMatchObject({ isToBeChecked: false });
  expect((await office.to("Helen Marsh", "checkAssessment", first, check)).refused).toMatchObject({ rule: "PO-03", message: "This was checked already." });
  expect(await office.told(first, "SUBMISSION_CHECKED")).toEqual(["Ruth Adeyemi"]);
});
