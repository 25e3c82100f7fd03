import { command, named, rowOf, staffOf } from "@remit/test/office/casework";
import { decide, reviewsIn } from "@remit/test/office/reviews";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof reviewsIn>;
let caseId: string;
let id: string;
beforeAll(async () => { world = await openWorld(); office = reviewsIn(world); caseId = await decide(world, "C-2026-000003"); });
afterAll(() => world.close());

test("[PO-40] a review is asked for of a dated decision, after it was made, and its four clocks start", async () => {
  const undecided = (await rowOf(world, "cases", "reference", "C-2026-000001")).id;
  expect((await office.request("Amina Yusuf", undecided)).refused).toMatchObject({ code: "INVALID_TRANSITION" });
  await world.sql("UPDATE cases SET status = 'CLOSED' WHERE id = $1", [undecided]);
  expect((await office.request("Amina Yusuf", undecided)).refused).toMatchObject({ rule: "PO-40", message: expect.stringContaining("not known") });
  expect((await office.request("Amina Yusuf", caseId, { receivedOn: "2025-12-26" })).refused).toMatchObject({ rule: "PO-40" });
  expect((await office.request("Amina Yusuf", caseId, { receivedOn: "2026-01-15" })).refused).toMatchObject({ rule: "CS-27" });
  expect((await office.request("Ana Petrova", caseId)).refused).toMatchObject({ code: "FORBIDDEN" });
  const { review } = (await office.request("Amina Yusuf", caseId)).done!;
  id = review.id;
  expect(review).toMatchObject({ reference: "R-2026-000001", stage: "REQUESTED", isInWindow: true, replyDueOn: "2026-02-06", longStopOn: "2026-03-27", nextDueOn: "2026-01-14", isLate: false });
  expect(await world.sql("SELECT kind, due_on::text AS due FROM clocks WHERE record_id = $1 ORDER BY due_on", [id])).toEqual([
    { kind: "TRIAGE", due: "2026-01-14" }, { kind: "ACKNOWLEDGE", due: "2026-01-16" }, { kind: "REPLY", due: "2026-02-06" }, { kind: "LONG_STOP", due: "2026-03-27" }]);
});

test("[PO-43] one decision has one review at a time", async () => {
  expect((await office.request("Amina Yusuf", caseId)).refused).toMatchObject({ rule: "PO-43", message: expect.stringContaining("R-2026-000001 is already looking") });
});

test("[PO-40] the decision that was complained about stays as it stood", async () => {
  await world.sql("UPDATE findings SET complaint = 'Rewritten later' WHERE case_id = $1", [caseId]);
  const { data } = await world.ask<{ review: { decision: { findings: object[]; body: string } } }>("Tom Pell", "query($id: ID!) { review(id: $id) { decision } }", { id });
  expect(data.review.decision).toMatchObject({ body: "Harbour Housing", findings: [{ complaint: "Nobody came to look at the damp", outcome: "Not upheld" }] });
});

test("[PO-64] grounds come from the office's list as it stood on that day, and there is at least one", async () => {
  const other = await decide(world, "C-2026-000004");
  expect((await office.request("Amina Yusuf", other, { groundCodes: [] })).refused).toMatchObject({ rule: "PO-64" });
  expect((await office.request("Amina Yusuf", other, { groundCodes: ["INVENTED"] })).refused).toMatchObject({ rule: "PO-64" });
  const [ground] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM review_terms WHERE code = 'NEW_INFORMATION'");
  await command(world, "Sam Reid", "retireReviewTerm", named(ground!), "reviewTerm { id }");
  expect((await office.request("Amina Yusuf", other, { receivedOn: "2026-01-14", groundCodes: ["NEW_INFORMATION"] })).refused).toMatchObject({ rule: "PO-64" });
  expect((await office.request("Amina Yusuf", other, { receivedOn: "2026-01-13", groundCodes: ["NEW_INFORMATION"] })).refused).toBeNull();
});

test("[PO-40, PO-46] requests are triaged in bulk, each with its own answer; outside the window only by discretion with its reason", async () => {
  const late = await decide(world, "C-2026-000001", { on: "2025-08-30" });
  const { review: lateOne } = (await office.request("Amina Yusuf", late)).done!;
  expect(lateOne.isInWindow).toBe(false);
  const results = await office.triage("Tom Pell", [id, lateOne.id], "ACCEPTED");
  expect(results.map(({ done }) => done)).toEqual([true, false]);
  expect(results[1]!.message).toMatch(/after the window .* Say why/);
  expect((await office.triage("Tom Pell", [lateOne.id], "ACCEPTED", { discretionReason: "She was in hospital until Christmas." }))[0]!.done).toBe(true);
  const [other] = await world.sql<{ id: string }>("SELECT v.id FROM reviews v JOIN cases c ON c.id = v.case_id WHERE c.reference = 'C-2026-000004'");
  expect((await office.triage("Tom Pell", [other!.id], "OUT_OF_TIME"))[0]!.message).toMatch(/came within the window/);
  expect((await office.triage("Amina Yusuf", [other!.id], "ACCEPTED"))[0]).toMatchObject({ done: false, code: "FORBIDDEN" });
  expect((await office.triage("Tom Pell", [other!.id], "SERVICE_COMPLAINT", { reason: "It is about how we spoke to him." }))[0]!.done).toBe(true);
  expect((await office.to("Tom Pell", "handBackReview", other!.id)).review).toMatchObject({ stage: "HANDED_BACK", nextDueOn: null });
});

test("[PO-50, AS-27] whoever had a part is listed with the reason and can be given the review by no path; there is no override", async () => {
  const ask = async () => (await world.ask<{ reviewersFor: { name: string; because: string | null; openReviews: number }[] }>("Tom Pell", "query($id: ID!) { reviewersFor(reviewId: $id) { name because openReviews } }", { id })).data.reviewersFor;
  expect((await ask()).map(({ name, because }) => [name, because])).toEqual([["Helen Marsh", null], ["Idris Kay", null], ["Priya Nair", null], ["Tom Pell", null]]);
  await office.to("Tom Pell", "recordDecisionPart", id, { staffId: await staffOf(world, "Priya Nair"), part: "SIGNED", reason: "Her name is under the letter." });
  expect((await ask()).find(({ name }) => name === "Priya Nair")!.because).toBe("cannot: signed the decision");
  const toPriya = { toPositionId: await office.seat("Priya Nair", "Caseworker with team") };
  expect((await office.to("Tom Pell", "allocateReview", id, toPriya)).refused).toMatchObject({ rule: "PO-50", message: "Priya Nair cannot: signed the decision. Choose another reviewer." });
  expect((await office.to("Helen Marsh", "allocateReview", id, toPriya)).refused).toMatchObject({ rule: "PO-50" });
  expect((await office.to("Tom Pell", "allocateReview", id, { toPositionId: await office.seat("Amina Yusuf") })).refused).toMatchObject({ rule: "PO-45" });
  await expect(world.sql("UPDATE decision_parts SET part = 'NOBODY'")).rejects.toThrow("stays as written");
});

test("[PO-50] whoever line-managed the maker when the decision was made is kept out too, and only for that time", async () => {
  const seat = await office.seat("Owen Pryce");
  await world.sql("UPDATE positions SET role_id = (SELECT id FROM roles WHERE name = 'Head of reviews') WHERE id = $1", [seat]);
  expect((await office.to("Tom Pell", "allocateReview", id, { toPositionId: seat })).refused).toMatchObject({ rule: "PO-50", message: "Owen Pryce cannot: line-managed Lewis Grant when the decision was made. Choose another reviewer." });
  await world.sql("UPDATE position_holdings SET held_from = '2026-01-02' WHERE staff_id = $1", [await staffOf(world, "Owen Pryce")]);
  expect((await world.ask<{ reviewersFor: { name: string; because: string | null }[] }>("Tom Pell", "query($id: ID!) { reviewersFor(reviewId: $id) { name because } }", { id })).data.reviewersFor.find(({ name }) => name === "Owen Pryce")!.because).toBeNull();
});

test("[PO-50] two leaders who allocate at once do not both win, and the slower reads who was quicker", async () => {
  const { version } = await office.now(id);
  const give = async (as: "Tom Pell" | "Helen Marsh", to: "Idris Kay" | "Helen Marsh") => command<{ review: { reviewer: { name: string } } }>(world, as, "allocateReview", { id, expectedVersion: version, toPositionId: await office.seat(to) }, "review { reviewer { name } }");
  const both = await Promise.all([give("Tom Pell", "Idris Kay"), give("Helen Marsh", "Helen Marsh")]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(both.find(({ refused }) => refused)!.refused).toMatchObject({ code: "CONFLICT", message: "The selected record has been modified by another user since it was retrieved" });
  expect((await office.to("Tom Pell", "allocateReview", id, { toPositionId: await office.seat("Idris Kay") })).refused?.rule ?? "PO-45").toBe("PO-45");
});

test("[PO-50, WM-22] the reviewer is not put down for a part while they have it, and their seat is not left or passed on with it", async () => {
  const staffId = await staffOf(world, "Idris Kay");
  expect((await office.to("Tom Pell", "recordDecisionPart", id, { staffId, part: "ADVISED", reason: "He was asked." })).refused).toMatchObject({ rule: "PO-50", message: expect.stringContaining("Give it to somebody else first") });
  await expect(world.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = $1", [staffId])).rejects.toThrow("open_work_has_a_holder");
});

test("[PO-45] a review is carried out by its reviewer and by nobody else", async () => {
  expect((await office.to("Tom Pell", "startReview", id)).refused).toMatchObject({ rule: "PO-45", message: expect.stringContaining("with Idris Kay") });
  expect((await office.to("Amina Yusuf", "startReview", id)).refused).toMatchObject({ code: "FORBIDDEN" });
  expect((await office.to("Idris Kay", "startReview", id)).review).toMatchObject({ stage: "UNDER_REVIEW" });
});

test("[PO-40] waiting for information stops the reply's clock and gives its days back; the long-stop runs on, and the first deadline stays", async () => {
  await office.to("Idris Kay", "waitForInformation", id, { reason: "The surveyor's notes" });
  world.at(new Date("2026-01-20T10:00:00Z"));
  expect((await office.to("Idris Kay", "resumeReview", id)).review).toMatchObject({ stage: "UNDER_REVIEW", replyDueOn: "2026-02-12", longStopOn: "2026-03-27" });
  expect(await world.sql("SELECT original_due_on::text AS first FROM clocks WHERE record_id = $1 AND kind = 'REPLY'", [id])).toEqual([{ first: "2026-02-06" }]);
});

test("[CS-05] what happens in a review stands on the timeline of its case, in words", async () => {
  const { data } = await world.ask<{ case: { timeline: { nodes: { action: string; actor: { name: string } }[] } } }>("Tom Pell", "query($id: ID!) { case(id: $id) { timeline { nodes { action actor { name } } } } }", { id: caseId });
  expect(data.case.timeline.nodes.map(({ action }) => action)).toEqual(expect.arrayContaining(["took in review", "triaged review", "allocated review", "started review", "paused review", "went on with review"]));
});
