import { command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { decide, reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof reviewsIn>;
let id: string;
beforeAll(async () => { world = await openWorld(); office = reviewsIn(world); id = await office.underReview(await decide(world, "C-2026-000003")); });
afterAll(() => world.close());
const submit = async () => (await office.to("Idris Kay", "submitConclusion", id)).refused;

test("[PO-46, PO-45, PO-41, PO-44] a conclusion is submitted once its issues are answered, its gaps closed, both steps decided, and it has its reasons", async () => {
  expect(await submit()).toMatchObject({ rule: "PO-46", message: "Write down at least one issue to answer." });
  await office.to("Idris Kay", "addReviewIssue", id, { question: "Were the photographs looked at?", gap: "The surveyor's notes" });
  expect(await submit()).toMatchObject({ rule: "PO-46", message: expect.stringContaining("One issue has no analysis") });
  const edit = async (more: object) => command(world, "Idris Kay", "editReviewIssue", { ...named(await rowOf(world, "review_issues", "review_id", id)), ...more }, "review { id }");
  await edit({ analysis: "Nobody opened them." });
  expect(await submit()).toMatchObject({ rule: "PO-45", message: expect.stringContaining("One gap in the evidence is open") });
  await edit({ gapClosed: "They came." });
  expect(await submit()).toMatchObject({ rule: "PO-41", message: "Nobody has decided for or against external review and legal referral. Decide, with the reason." });
  await office.to("Tom Pell", "decideFurtherStep", id, { step: "EXTERNAL_REVIEW", isFor: false, reason: "No outside perspective is needed." });
  await office.to("Idris Kay", "decideFurtherStep", id, { step: "LEGAL_REFERRAL", isFor: true, reason: "A claim is threatened." });
  expect(await submit()).toMatchObject({ rule: "PO-46", message: expect.stringContaining("of the decision and of the method") });
  await office.to("Idris Kay", "writeReview", id, { decisionProblem: "NOT_FOUND", methodProblem: "FOUND", outcomeCode: "PARTLY_UPHELD", conclusion: "We should have looked at your photographs." });
  expect(await submit()).toMatchObject({ rule: "PO-44", message: expect.stringContaining("rationale is missing") });
  expect((await office.to("Idris Kay", "writeReview", id, { rationale: "They change nothing, but should have been weighed.", qualityMet: ["PLAIN_WORDS"] })).refused).toBeNull();
  expect((await office.to("Idris Kay", "writeReview", id, { outcomeCode: "INVENTED" })).refused).toMatchObject({ code: "VALIDATION_FAILED" });
});

test("[PO-66] a peer's note is a kind of its own: it is not the reviewer's, and approves nothing", async () => {
  expect((await office.to("Idris Kay", "addPeerNote", id, { text: "Well done, me." })).refused).toMatchObject({ rule: "PO-66" });
  expect((await office.to("Priya Nair", "addPeerNote", id, { text: "Say plainly that it changes nothing." }, "Caseworker with team")).review).toMatchObject({ stage: "UNDER_REVIEW" });
});

test("[PO-40] steps towards a court are on record with their dates, a long-stop beside them", async () => {
  await office.to("Amina Yusuf", "recordCourtStep", id, { kind: "PRE_ACTION_LETTER", on: "2026-01-12", respondBy: "2026-01-26", note: "From his solicitors" });
  expect(await world.sql("SELECT kind, respond_by::text AS by FROM review_court_steps WHERE review_id = $1", [id])).toEqual([{ kind: "PRE_ACTION_LETTER", by: "2026-01-26" }]);
});

test("[PO-47] a conclusion is approved by another person, without a part in the decision, and only the very text that they read", async () => {
  expect(await submit()).toBeNull();
  const digest = (await office.now(id))["submitted_digest"] as string;
  expect((await office.to("Idris Kay", "writeReview", id, { conclusion: "Slipped in afterwards" })).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  expect((await office.to("Amina Yusuf", "approveConclusion", id, { digest })).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await office.to("Tom Pell", "approveConclusion", id, { digest: "another text" })).refused).toMatchObject({ rule: "PO-47", message: expect.stringContaining("not the text that you read") });
  await office.to("Tom Pell", "recordDecisionPart", id, { staffId: await staffOf(world, "Helen Marsh"), part: "ADVISED", reason: "Her note of 3 December" });
  expect((await office.to("Helen Marsh", "approveConclusion", id, { digest })).refused).toMatchObject({ rule: "PO-50" });
  expect((await office.to("Tom Pell", "returnConclusion", id, { reason: "Say what should have happened." })).review).toMatchObject({ stage: "UNDER_REVIEW", submittedDigest: null });
  await office.to("Idris Kay", "writeReview", id, { conclusion: "We should have looked at your photographs within a week. We are sorry." });
  expect(await submit()).toBeNull();
  expect((await office.to("Tom Pell", "approveConclusion", id, { digest })).refused).toMatchObject({ rule: "PO-47" });
  expect((await office.to("Tom Pell", "approveConclusion", id, { digest: (await office.now(id))["submitted_digest"] })).review).toMatchObject({ stage: "APPROVED" });
});

test("[PO-71, PO-43] whoever asked and the body are each planned for, nobody is told before it is approved, and all are told before it is issued", async () => {
  const issue = async () => (await office.to("Idris Kay", "communicateConclusion", id)).refused;
  expect(await issue()).toMatchObject({ rule: "PO-71" });
  for (const party of ["COMPLAINANT", "BODY"]) await office.to("Idris Kay", "planCommunication", id, { party, channel: "POST", plan: "A letter, after a call" });
  expect(await issue()).toMatchObject({ rule: "PO-43", message: expect.stringContaining("2 parties have not been told") });
  for (const party of await world.sql<{ id: string; version: number }>("SELECT id, version FROM review_parties WHERE review_id = $1", [id])) await command(world, "Idris Kay", "tellParty", { ...named(party), toldOn: "2026-01-14" }, "review { id }");
  expect(await issue()).toBeNull();
  expect(await world.sql("SELECT kind FROM clocks WHERE record_id = $1 AND stopped_on IS NULL ORDER BY kind", [id])).toEqual([{ kind: "ACKNOWLEDGE" }]);
});

test("[PO-43, PO-64, PO-42] several resolutions may apply; a payment lies in its band; where something was found, lessons are asked for", async () => {
  const handBack = async () => (await office.to("Idris Kay", "handBackReview", id)).refused;
  expect(await handBack()).toMatchObject({ rule: "PO-43" });
  const resolve = (more: object) => office.to("Idris Kay", "resolveReview", id, { resolutionCodes: ["APOLOGY", "PAYMENT"], ...more });
  expect((await resolve({ remedyPence: 40000 })).refused).toMatchObject({ rule: "PO-64" });
  expect((await resolve({ remedyPence: 40000, remedyBandCode: "LEVEL_1" })).refused).toMatchObject({ rule: "PO-64" });
  expect((await resolve({ remedyPence: 40000, remedyBandCode: "LEVEL_2" })).refused).toBeNull();
  expect(await handBack()).toMatchObject({ rule: "PO-42", message: expect.stringContaining("Say what is to be learned") });
  await resolve({ remedyPence: 40000, remedyBandCode: "LEVEL_2", lessons: "Open every attachment before assessing." });
});

test("[PO-47, AS-23] the delegation scheme says who approves, and a payment lies within the limit of whoever agrees it", async () => {
  const route = (await world.sql<{ id: string }>("INSERT INTO escalation_routes (name) VALUES ('Remedies') RETURNING id"))[0]!.id;
  await world.sql("INSERT INTO authority_limits (decision_kind_id, role_id, amount_pence, source_kind, source_title, source_reference, route_id, starts_on) SELECT k.id, r.id, 10000, 'POLICY', 'The scheme', 'DS1', $1, '2025-01-01' FROM decision_kinds k, roles r WHERE k.code = 'FINANCIAL_REMEDY' AND r.name = 'Reviewer'", [route]);
  expect((await office.to("Idris Kay", "resolveReview", id, { resolutionCodes: ["PAYMENT"], remedyPence: 40000, remedyBandCode: "LEVEL_2", lessons: "Look." })).refused).toMatchObject({ rule: "AS-23" });
});

test("[PO-46, PO-57] it is handed back and customer care close it, once the work that it commissioned is done", async () => {
  await office.to("Idris Kay", "commissionFollowUp", id, { what: "Pay £400", ownerId: await staffOf(world, "Amina Yusuf"), dueOn: "2026-01-16" });
  expect((await office.to("Idris Kay", "handBackReview", id)).review).toMatchObject({ stage: "HANDED_BACK" });
  expect((await office.to("Idris Kay", "closeReview", id)).refused).toMatchObject({ rule: "PO-46" });
  expect((await office.to("Amina Yusuf", "closeReview", id)).refused).toMatchObject({ rule: "PO-57", message: expect.stringContaining("1 follow-up action is not done") });
  const work = async (as: "Idris Kay" | "Amina Yusuf", name: string, more: object) => (await command(world, as, name, { ...named(await rowOf(world, "commissioned_work", "review_id", id)), ...more }, "commissionedWork { id }")).refused;
  expect(await work("Idris Kay", "chaseCommissionedWork", { note: "Please pay this week." })).toBeNull();
  expect(await work("Idris Kay", "escalateCommissionedWork", { note: "Late" })).toMatchObject({ rule: "PO-57", message: expect.stringContaining("not late yet") });
  world.at(new Date("2026-01-19T10:00:00Z"));
  for (const _step of [1, 2, 3]) expect(await work("Idris Kay", "escalateCommissionedWork", { note: "Still not paid" })).toBeNull();
  expect(await work("Idris Kay", "escalateCommissionedWork", { note: "Again" })).toMatchObject({ rule: "PO-57", message: expect.stringContaining("as far as it goes") });
  expect(await world.sql("SELECT escalated_to AS to FROM commissioned_work_chases WHERE escalated_to IS NOT NULL ORDER BY id")).toEqual([{ to: "Dana Fox" }, { to: "Grace Lomax" }, { to: "Tom Pell" }]);
  expect(await work("Amina Yusuf", "completeCommissionedWork", { outcome: "Paid today" })).toBeNull();
  expect((await office.to("Amina Yusuf", "closeReview", id)).review).toMatchObject({ stage: "CLOSED" });
});

test("[PO-47, PO-72] the delegation scheme says who decides; a recommendation that is overruled stays in the record beside what was decided, word for word", async () => {
  const other = await office.underReview(await decide(world, "C-2026-000004"));
  await office.write(other);
  await office.to("Idris Kay", "submitConclusion", other);
  const digest = (await office.now(other))["submitted_digest"];
  await world.sql("WITH n AS (INSERT INTO principals (label, position_id, starts_on) SELECT 'Ombudsman', id, '2025-01-01' FROM positions WHERE title = 'Ombudsman''s Casework Manager' RETURNING id) INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, principal_id, starts_on) SELECT k.id, 1, 4, n.id, '2025-01-01' FROM decision_kinds k, n WHERE k.code = 'REVIEW_CONCLUSION'");
  expect((await office.to("Tom Pell", "approveConclusion", other, { digest })).refused).toMatchObject({ rule: "PO-47", message: expect.stringContaining("is decided by Ombudsman (Helen Marsh)") });
  await world.sql("DELETE FROM scheme_entries");
  expect((await office.to("Tom Pell", "overruleConclusion", other, { digest, outcomeCode: "NOT_UPHELD", conclusion: "We stand by what we did.", reason: "The photographs were looked at on 3 November." })).review).toMatchObject({ stage: "APPROVED" });
  const { data } = await world.ask<{ review: { outcomeCode: string; overrulings: { nodes: object[] } } }>("Idris Kay", "query($id: ID!) { review(id: $id) { outcomeCode overrulings { nodes { recommendedOutcomeCode recommendation recommendedBy { name } decidedOutcomeCode decision reason decidedBy { name } } } } }", { id: other });
  expect(data.review).toMatchObject({ outcomeCode: "NOT_UPHELD", overrulings: { nodes: [{ recommendedOutcomeCode: "PARTLY_UPHELD", recommendation: "We should have looked at your photographs. We are sorry.", recommendedBy: { name: "Idris Kay" }, decidedOutcomeCode: "NOT_UPHELD", decision: "We stand by what we did.", decidedBy: { name: "Tom Pell" } }] } });
});
