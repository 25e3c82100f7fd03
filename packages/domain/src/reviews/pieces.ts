import type { Action, Rule, Situation } from "../law/law.js";
import { itIsYourReview, itIsYourReviewOrYouManage, reviewers, reviewManagers, type OnReview, type ReviewFacts, type ReviewKept } from "./review.js";
import type { ReviewStage } from "./labels.js";

/** Something of a review: its own record, judged with the review that it belongs to. */
export interface PieceOfReview { readonly id: string; readonly reviewId: string }
/** What of its review a piece is judged by. */
export interface PieceFacts { readonly review: ReviewKept; readonly reviewerName: string | null }
type OnPiece = Situation<PieceOfReview, PieceFacts>;

const asReview = (rule: Rule<OnReview>): Rule<OnPiece> => ({
  rule: rule.rule,
  says: (s) => (typeof rule.says === "string" ? rule.says : rule.says({ ...s, record: s.facts.review, facts: { reviewerName: s.facts.reviewerName } as ReviewFacts })),
  holds: (s) => rule.holds({ ...s, record: s.facts.review, facts: { reviewerName: s.facts.reviewerName } as ReviewFacts }),
});
const whileIn = (stages: readonly ReviewStage[]): Rule<OnPiece> => ({
  rule: "PO-45", says: "The review has moved on, so this stands as it is.", holds: ({ facts }) => stages.includes(facts.review.stage),
});

/** An issue to answer. */
export const issueActions = {
  editReviewIssue: { label: "Edit", from: "any", by: reviewers, provided: [whileIn(["UNDER_REVIEW", "WAITING"]), asReview(itIsYourReview)] },
} satisfies Record<string, Action<PieceOfReview, PieceFacts, never, string>>;

/** A party to tell. */
export const partyActions = {
  tellParty: { label: "Record that they were told", from: ["PLANNED"], by: [...reviewers, ...reviewManagers], provided: [{ ...whileIn(["APPROVED"]), rule: "PO-71", says: "Nobody is told before the conclusion is approved." }, asReview(itIsYourReviewOrYouManage)] },
} satisfies Record<string, Action<PieceOfReview, PieceFacts, never, "PLANNED" | "TOLD">>;

/** Somebody's follow-up work. */
export interface FollowUpKept extends PieceOfReview { readonly ownerId: string; readonly dueOn: string; readonly doneOn: string | null; readonly escalations: number }
/** PO-57: chasing climbs one step at a time, and only once something is late. */
export const itIsLate: Rule<Situation<FollowUpKept, PieceFacts>> = { rule: "PO-57", says: "It is not late yet. Chase it without escalating.", holds: ({ record, today }) => record.dueOn < today };
/** PO-57: whom a late piece of commissioned work is escalated to, step by step. */
export const escalationSteps = ["Investigator", "Investigation manager", "Head of Further Look"] as const;
const aStepIsLeft: Rule<Situation<FollowUpKept, PieceFacts>> = { rule: "PO-57", says: "It has been escalated as far as it goes.", holds: ({ record }) => record.escalations < escalationSteps.length };

/** Work commissioned inside the office, chased until it is done (PO-57). */
export const followUpActions = {
  completeFollowUp: { label: "Record that it is done", from: ["OPEN"], by: "anyone", provided: [{ rule: "PO-57", says: "This is somebody else's to do. Chase it instead.", holds: ({ actor, record }) => record.ownerId === actor.staffId || actor.permissions.has("manage-reviews") || actor.permissions.has("review-decisions") }] },
  chaseFollowUp: { label: "Chase", from: ["OPEN"], by: ["open-cases", ...reviewers, ...reviewManagers], provided: [] },
  escalateFollowUp: { label: "Escalate", from: ["OPEN"], by: ["open-cases", ...reviewers, ...reviewManagers], provided: [itIsLate, aStepIsLeft] },
} satisfies Record<string, Action<FollowUpKept, PieceFacts, never, "OPEN" | "DONE">>;

/** An entry of the office's lists for reviews. What is retired stays on old reviews and cannot be chosen for new ones. */
export const reviewTermActions = {
  retireReviewTerm: { label: "Retire", from: ["IN_USE"], by: ["manage-reference-data"], provided: [] },
} satisfies Record<string, Action<{ readonly id: string }, object, never, "IN_USE" | "RETIRED">>;
/** The lists and the standards themselves. */
export const reviewListActions = {
  addReviewTerm: { label: "Add", from: "any", by: ["manage-reference-data"], provided: [], given: [{ rule: "PO-64", says: "There is an entry with that code or that name in this list already. Use another.", holds: ({ input }) => !input.isTaken }] },
  setReviewStandards: { label: "Set the standards", from: "any", by: ["manage-reference-data"], provided: [] },
} satisfies Record<string, Action<object, object, { readonly isTaken: boolean }, string>>;
