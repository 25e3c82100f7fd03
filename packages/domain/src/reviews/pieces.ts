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

/** An entry of the office's lists for reviews. What is retired stays on old reviews and cannot be chosen for new ones. */
export const reviewTermActions = {
  retireReviewTerm: { label: "Retire", from: ["IN_USE"], by: ["manage-reference-data"], provided: [] },
} satisfies Record<string, Action<{ readonly id: string }, object, never, "IN_USE" | "RETIRED">>;
/** The lists and the standards themselves. */
export const reviewListActions = {
  addReviewTerm: { label: "Add", from: "any", by: ["manage-reference-data"], provided: [], given: [{ rule: "PO-64", says: "There is an entry with that code or that name in this list already. Use another.", holds: ({ input }) => !input.isTaken }] },
  setReviewStandards: { label: "Set the standards", from: "any", by: ["manage-reference-data"], provided: [] },
} satisfies Record<string, Action<object, object, { readonly isTaken: boolean }, string>>;
