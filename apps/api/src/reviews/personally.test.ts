import { command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { decide, reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof reviewsIn>;
beforeAll(async () => { world = await openWorld(); office = reviewsIn(world); });
afterAll(() => world.close());

test("[PO-49] a head of reviews takes an escalated, complex review on personally, settles it step by step, and still does not approve it themselves", async () => {
  await world.sql("UPDATE cases SET complexity = 4 WHERE reference = 'C-2026-000003'");
  const { id } = (await office.request("Amina Yusuf", await decide(world, "C-2026-000003"))).done!.review;
  await office.triage("Tom Pell", [id], "ACCEPTED");
  expect((await office.to("Tom Pell", "allocateReview", id, { toPositionId: await office.seat("Tom Pell") })).review).toMatchObject({ stage: "ALLOCATED", reviewer: { name: "Tom Pell" } });
  expect((await office.to("Idris Kay", "startReview", id)).refused).toMatchObject({ rule: "PO-45" });
  await office.to("Tom Pell", "startReview", id);
  await office.to("Tom Pell", "addReviewIssue", id, { question: "What would put it right for both?" });
  await command(world, "Tom Pell", "editReviewIssue", { ...named(await rowOf(world, "review_issues", "review_id", id)), analysis: "An apology and a survey, agreed with both by telephone." }, "review { id }");
  for (const step of ["EXTERNAL_REVIEW", "LEGAL_REFERRAL"]) await office.to("Tom Pell", "decideFurtherStep", id, { step, isFor: false, reason: "It is agreed." });
  await office.to("Tom Pell", "writeReview", id, { decisionProblem: "FOUND", methodProblem: "NOT_FOUND", outcomeCode: "UPHELD", rationale: "Both agree.", conclusion: "The body will survey the room within a week." });
  expect((await office.to("Tom Pell", "submitConclusion", id)).review).toMatchObject({ stage: "WITH_APPROVER" });
  const { submitted_digest: digest } = await office.now(id);
  expect((await office.to("Tom Pell", "approveConclusion", id, { digest })).refused).toMatchObject({ rule: "PO-47" });
  expect((await office.to("Helen Marsh", "approveConclusion", id, { digest })).review).toMatchObject({ stage: "APPROVED" });
});

test("[PO-48] quality is followed by the office's own list as it stood when the request came: so many points met of so many, for anybody who sees the review", async () => {
  const id = await office.underReview(await decide(world, "C-2026-000004"));
  const read = async () => (await world.ask<{ review: { qualityMet: string[]; qualityPoints: number } }>("Ana Petrova", "query($id: ID!) { review(id: $id) { qualityMet qualityPoints } }", { id })).data.review;
  const before = await read();
  expect(before).toMatchObject({ qualityMet: [] });
  expect((await office.to("Idris Kay", "writeReview", id, { qualityMet: ["PLAIN_WORDS", "INVENTED"] })).refused).toMatchObject({ code: "VALIDATION_FAILED" });
  await office.to("Idris Kay", "writeReview", id, { qualityMet: ["PLAIN_WORDS", "ADJUSTMENTS_MET"] });
  expect((await command(world, "Sam Reid", "addReviewTerm", { kind: "QUALITY_POINT", code: "READ_ALOUD", label: "It was read aloud before it went out" }, "reviewTerm { id }")).refused).toBeNull();
  expect(await read()).toEqual({ qualityMet: ["PLAIN_WORDS", "ADJUSTMENTS_MET"], qualityPoints: before.qualityPoints });
  expect((await office.request("Amina Yusuf", await decide(world, "C-2026-000001"), { receivedOn: "2026-01-14" })).refused).toBeNull();
  const [later] = await world.sql<{ id: string }>("SELECT v.id FROM reviews v JOIN cases c ON c.id = v.case_id WHERE c.reference = 'C-2026-000001'");
  expect((await world.ask<{ review: { qualityPoints: number } }>("Ana Petrova", "query($id: ID!) { review(id: $id) { qualityPoints } }", { id: later!.id })).data.review.qualityPoints).toBe(before.qualityPoints + 1);
});

test("[PO-48] somebody of the quality team can look at a review in progress as a peer, and a decision is not issued until each party's telling is planned", async () => {
  const [{ id }] = await world.sql<{ id: string }>("SELECT v.id FROM reviews v WHERE v.stage = 'UNDER_REVIEW' LIMIT 1") as [{ id: string }];
  expect((await office.to("Priya Nair", "addPeerNote", id, { text: "Say first what you decided." }, "Caseworker with team")).refused).toBeNull();
  expect(await world.sql("SELECT written_by_id AS by FROM review_peer_notes WHERE review_id = $1", [id])).toEqual([{ by: await staffOf(world, "Priya Nair") }]);
  const [{ id: approved }] = await world.sql<{ id: string }>("SELECT v.id FROM reviews v WHERE v.stage = 'APPROVED' LIMIT 1") as [{ id: string }];
  expect((await office.to("Tom Pell", "communicateConclusion", approved)).refused).toMatchObject({ rule: "PO-71" });
});
