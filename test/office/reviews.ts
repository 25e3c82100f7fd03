import { command, named, rowOf, staffOf } from "./casework.js";
import type { Who, World } from "./world.js";

/** Decides a case behind the office's back, with one finding, made by somebody. */
export async function decide(world: World, reference: string, { on = "2025-12-27", by = "Lewis Grant" as Who } = {}): Promise<string> {
  const { id } = await rowOf(world, "cases", "reference", reference);
  await world.sql("INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT $1, 1, 'Nobody came to look at the damp', k.id, o.id FROM finding_categories k, finding_outcomes o WHERE k.code = 'DELAY' AND o.code = 'NOT_UPHELD' ON CONFLICT DO NOTHING", [id]);
  await world.sql("UPDATE cases SET status = 'DECIDED', decided_on = $2 WHERE id = $1", [id, on]);
  await world.sql("INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, case_id) VALUES ($1, $2, 'decided', 'Case', $1, $1)", [id, await staffOf(world, by)]);
  return id;
}

interface Kept { readonly id: string; readonly version: number; readonly reference: string; readonly stage: string; readonly submittedDigest: string | null; readonly [field: string]: unknown }
const kept = "review { id version reference stage submittedDigest isInWindow replyDueOn longStopOn nextDueOn isLate reviewer { name } }";

/** How tests speak of a review: by what is done to it. */
export function reviewsIn(world: World) {
  const seat = async (name: Who, title = "") => (await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = $1 AND p.title LIKE $2 || '%' ORDER BY p.title", [name, title]))[0]!.id;
  const now = async (id: string) => rowOf(world, "reviews", "id", id);
  /** Does something to a review as it now stands. */
  const to = async (as: Who, name: string, id: string, more: object = {}, position?: string) => {
    const { done, refused } = await command<{ review: Kept }>(world, as, name, { ...named(await now(id)), ...more }, kept, position);
    return { review: done?.review ?? null, refused };
  };
  const request = (as: Who, caseId: string, more: object = {}) => command<{ review: Kept }>(world, as, "requestReview", { caseId, receivedOn: "2026-01-09", channel: "POST", groundCodes: ["OVERLOOKED_EVIDENCE"], said: "You never looked at my photographs.", ...more }, kept);
  const triage = async (as: Who, ids: readonly string[], outcome: string, more: object = {}) => {
    const reviews = await Promise.all(ids.map(async (id) => named(await now(id))));
    const { data, errors } = await world.ask<{ triageReviews: { results: { id: string; done: boolean; code: string | null; message: string | null }[] } }>(as, "mutation($input: TriageReviewsInput!) { triageReviews(input: $input) { results { id done code message } } }", { input: { reviews, outcome, reason: "It meets the criteria.", ...more } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.triageReviews.results;
  };
  /** Brings a review to the hands of Idris Kay. */
  const underReview = async (caseId: string): Promise<string> => {
    const { id } = (await request("Amina Yusuf", caseId)).done!.review;
    await triage("Tom Pell", [id], "ACCEPTED");
    await to("Tom Pell", "allocateReview", id, { toPositionId: await seat("Idris Kay") });
    await to("Idris Kay", "startReview", id);
    return id;
  };
  /** Writes a whole working file, ready to be approved. */
  const write = async (id: string) => {
    await to("Idris Kay", "addReviewIssue", id, { question: "Were the photographs looked at?", evidence: "Eleven photographs on the file", gap: "The surveyor's notes" });
    const issue = await rowOf(world, "review_issues", "review_id", id);
    await command(world, "Idris Kay", "editReviewIssue", { ...named(issue), gapClosed: "They came on 12 January.", analysis: "They were on the file and nobody opened them." }, "review { id }");
    for (const step of ["EXTERNAL_REVIEW", "LEGAL_REFERRAL"]) await to("Idris Kay", "decideFurtherStep", id, { step, isFor: false, reason: "No outside perspective is needed." });
    await to("Idris Kay", "writeReview", id, { decisionProblem: "NOT_FOUND", methodProblem: "FOUND", outcomeCode: "PARTLY_UPHELD", rationale: "The photographs change nothing, but they should have been weighed.", conclusion: "We should have looked at your photographs. We are sorry.", qualityMet: ["PLAIN_WORDS", "POINTS_ANSWERED"] });
  };
  return { seat, now, to, request, triage, underReview, write };
}
