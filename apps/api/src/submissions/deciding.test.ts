import { sentenceOf } from "@remit/domain/audit/sentences";
import { away } from "@remit/test/office/approvals";
import { openPrivateOffice, submissionsIn, wholePack } from "@remit/test/office/submissions";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof submissionsIn>;
beforeAll(async () => { world = await openWorld(); await openPrivateOffice(world); office = submissionsIn(world); });
afterAll(() => world.close());

const decisionOn = async (id: string) => (await world.sql<Record<string, unknown>>("SELECT d.*, s.name FROM submission_decisions d JOIN staff_members s ON s.id = d.decided_by_id WHERE d.submission_id = $1", [id]))[0];

test("[PO-11, PO-47] only the principal whom the scheme names decides, or whoever may sign instead", async () => {
  const id = await office.withPrincipal();
  expect((await office.to("Tom Pell", "decideSubmission", id, { digest: "x", outcome: "AGREED" })).refused).toMatchObject({ code: "NOT_FOUND" });
  expect((await office.to("Helen Marsh", "decideSubmission", id, { digest: "x", outcome: "AGREED" })).refused).toMatchObject({ rule: "PO-11", message: expect.stringContaining("is decided by Ombudsman (Sam Reid)") });
  expect((await office.decide("Ombudsman", id)).submission).toMatchObject({ stage: "DECIDED" });
  expect(await decisionOn(id)).toMatchObject({ name: "Sam Reid", instead_of: null });
});

test("[PO-11] nothing is ready for anybody while the scheme does not say who decides", async () => {
  const id = await office.assessed();
  const [kind] = await world.sql<{ id: string }>("INSERT INTO decision_kinds (code, label, category, is_monetary) VALUES ('SUBMISSION_FOR_NOTE', 'Submission for note', 'SUBMISSION', false) RETURNING id");
  await world.sql(`WITH made AS (INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, starts_on) VALUES ($1, 1, 4, '2025-04-01') RETURNING id)
    INSERT INTO scheme_people (entry_id, purpose, position_id) SELECT made.id, 'REVIEWS', p.id FROM made, positions p WHERE p.title = 'Ombudsman''s Casework Manager'`, [kind!.id]);
  await world.sql("UPDATE submissions SET kind_id = $2 WHERE id = $1", [id, kind!.id]);
  expect((await office.to("Helen Marsh", "markReady", id, { reason: "x" })).refused).toMatchObject({ rule: "PO-11", message: expect.stringContaining("needs an entry that names who decides") });
});

test("[PO-47] nobody decides what they wrote or assessed, in whatever position", async () => {
  const id = await office.sent();
  await office.by("Assistant Casework Manager", "routeSubmission", id, { toPositionId: await office.seat("Assistant Casework Manager") });
  await office.by("Assistant Casework Manager", "assessSubmission", id, { salientPoints: "Mine", pointsMet: ["ISSUES_CLEAR", "FACTS_CHECKED", "OPTIONS_REAL", "RISK_WEIGHED", "PAPERS_THERE", "PLAIN_WORDS"] });
  await office.by("Assistant Casework Manager", "markReady", id, { reason: "It is contested." });
  expect((await office.plan(id, "2026-01-15", "Assistant Casework Manager")).refused).toMatchObject({ rule: "PO-47", message: expect.stringContaining("Ana Petrova wrote or assessed this") });
  await office.plan(id);
  expect((await office.decide("Assistant Casework Manager", id)).refused).toMatchObject({ rule: "PO-47", message: expect.stringContaining("You assessed this submission") });
  await world.sql("UPDATE submissions SET writer_ids = writer_ids || (SELECT id FROM staff_members WHERE name = 'Farah Aziz') WHERE id = $1", [id]);
  expect((await office.decide("Deputy Ombudsman", id)).refused).toMatchObject({ rule: "PO-47", message: expect.stringContaining("You wrote in this submission") });
});

test("[PO-11] while the principal is away nothing is planned for them; what lies there already is the deputy's to see and decide, instead of them", async () => {
  const id = await office.withPrincipal();
  await away(world, "Sam Reid", true);
  const mine = async () => (await world.ask<{ submissions: { nodes: { id: string }[] } }>("Farah Aziz", "{ submissions(filter: { waitsForMe: { eq: true } }) { nodes { id } } }", {}, "Deputy Ombudsman")).data.submissions.nodes.map((one) => one.id);
  expect(await mine()).toContain(id);
  expect((await office.plan(await office.ready())).refused).toMatchObject({ rule: "PO-06", message: expect.stringContaining("Sam Reid is away on 15 January 2026") });
  expect((await office.decide("Deputy Ombudsman", id, { outcome: "AGREED_WITH_CHANGES", reason: "She waited longer than we said.", decision: "Uphold, with £800." })).submission).toMatchObject({ stage: "DECIDED" });
  expect(await decisionOn(id)).toMatchObject({ name: "Farah Aziz", instead_of: "Ombudsman (Sam Reid)" });
  await away(world, "Sam Reid", false);
  expect(await mine()).toEqual([]);
});

test("[PO-28, PO-15] what is decided is the very pack that was read, and anything but plain agreement says why", async () => {
  const id = await office.withPrincipal();
  expect((await office.decide("Ombudsman", id, { digest: "another" })).refused).toMatchObject({ rule: "PO-28" });
  expect((await office.decide("Ombudsman", id, { outcome: "REFUSED" })).refused).toMatchObject({ rule: "PO-15" });
  expect((await office.decide("Ombudsman", id, { outcome: "AGREED", conditions: "The trust hears first." })).submission).toMatchObject({ stage: "DECIDED" });
  expect(await decisionOn(id)).toMatchObject({ outcome: "AGREED", conditions: "The trust hears first.", digest: (await office.now(id))["digest"] });
});

test("[PO-72] a recommendation that is overruled keeps both positions, and neither is ever rewritten", async () => {
  const id = await office.withPrincipal();
  expect((await office.decide("Ombudsman", id, { outcome: "REFUSED", reason: "The wait was not the trust's." })).refused).toMatchObject({ rule: "PO-72" });
  await office.decide("Ombudsman", id, { outcome: "REFUSED", reason: "The wait was not the trust's.", decision: "Do not uphold." });
  expect(await decisionOn(id)).toMatchObject({ recommendation: wholePack.recommendation, decision: "Do not uphold.", reason: "The wait was not the trust's." });
  await expect(world.sql("UPDATE submission_decisions SET decision = 'Uphold'")).rejects.toThrow("stays as written");
  expect(await office.told(id, "SUBMISSION_DECIDED")).toEqual(["Amina Yusuf", "Helen Marsh"]);
});

test("[PO-12] a principal who wants more sends it back with what and by when; it comes back as another round and is decided then", async () => {
  const id = await office.withPrincipal();
  expect((await office.decide("Ombudsman", id, { outcome: "MORE_WANTED", reason: "What did the ward know?" })).refused).toMatchObject({ rule: "PO-12" });
  expect((await office.decide("Ombudsman", id, { outcome: "MORE_WANTED", reason: "What did the ward know?", dueOn: "2026-01-20" })).submission).toMatchObject({ stage: "RETURNED", isRightFirstTime: false, deskPosition: null });
  expect(await office.told(id, "SUBMISSION_RETURNED")).toEqual(["Amina Yusuf", "Helen Marsh"]);
  expect((await office.to("Amina Yusuf", "sendSubmission", id)).submission).toMatchObject({ stage: "RECEIVED", round: 2 });
  await office.to("Helen Marsh", "assessSubmission", id, { salientPoints: "Answered", pointsMet: ["ISSUES_CLEAR", "FACTS_CHECKED", "OPTIONS_REAL", "RISK_WEIGHED", "PAPERS_THERE", "PLAIN_WORDS"] });
  await office.to("Helen Marsh", "markReady", id, { reason: "As before." });
  await office.plan(id);
  expect((await office.decide("Ombudsman", id)).refused).toBeNull();
  expect(await world.sql("SELECT round, outcome FROM submission_decisions WHERE submission_id = $1 ORDER BY round", [id])).toEqual([{ round: 1, outcome: "MORE_WANTED" }, { round: 2, outcome: "AGREED" }]);
});

test("[PO-18, PO-13] who was told, when and how is on record, Operations among them; it is closed once what it teaches is said", async () => {
  const id = await office.withPrincipal();
  await office.decide("Ombudsman", id);
  expect((await office.to("Helen Marsh", "communicateSubmission", id)).refused).toMatchObject({ rule: "PO-18" });
  expect((await office.to("Dana Fox", "recordTelling", id, { party: "OPERATIONS", who: "Dana Fox", how: "MEETING", toldOn: "2026-01-14" })).refused).toMatchObject({ rule: "PO-18" });
  await office.to("Helen Marsh", "recordTelling", id, { party: "COMMUNICATIONS", who: "The press officer", how: "EMAIL", toldOn: "2026-01-14" });
  await office.to("Helen Marsh", "recordTelling", id, { party: "OPERATIONS", who: "Dana Fox", how: "MEETING", toldOn: "2026-01-14" });
  expect((await office.to("Helen Marsh", "communicateSubmission", id)).submission).toMatchObject({ stage: "COMMUNICATED" });
  expect((await office.to("Helen Marsh", "closeSubmission", id)).refused).toMatchObject({ rule: "PO-13" });
  await office.to("Helen Marsh", "noteLessons", id, { lessons: "Ask for the ward's own record first." });
  expect((await office.to("Helen Marsh", "closeSubmission", id)).submission).toMatchObject({ stage: "CLOSED" });
});

test("[AS-39] what happened reads as sentences, without the pack's words for those who see only its case", async () => {
  const { data } = await world.ask<{ auditEntries: { nodes: { action: string; recordType: string; particulars: unknown; actor: { name: string } }[] } }>("Lewis Grant", '{ auditEntries(first: 200, filter: { recordType: { eq: "Submission" } }) { nodes { action recordType particulars actor { name } } } }');
  const sentences = data.auditEntries.nodes.map((one) => sentenceOf(one, one.actor.name));
  expect(sentences).toEqual(expect.arrayContaining([expect.stringMatching(/^Sam Reid decided submission S-\d+: refused\.$/), expect.stringMatching(/^Helen Marsh put submission S-\d+ before Sam Reid for 15 January 2026\.$/), expect.stringMatching(/^Amina Yusuf sent submission S-\d+ to the Private Office\.$/)]));
  expect(JSON.stringify(data)).not.toContain("£600");
});
