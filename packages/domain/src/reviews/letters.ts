import { kindMayBeChosen, type LetterFacts, type LetterInput, type LetterKept } from "../approvals/letter-actions.js";
import { thereIsATemplateInTheirLanguage, type FromTemplateInput } from "../correspondence/templates.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { ReviewStage } from "./labels.js";
import { itIsYourReview, reviewers, youHadNoPart, type OnReview, type ReviewFacts, type ReviewKept } from "./review.js";

/** For whom of a review's plan a letter is: null when it names nobody, and whether the one that it names is in the plan. */
export interface PartyOfLetter { readonly partyIsPlanned: boolean | null }
type Writing<Input> = Rule<OnReview & { readonly input: Input }>;

/** PO-71: a letter that tells a party belongs to that party's plan. */
export const thePartyIsInThePlan: Writing<PartyOfLetter> = {
  rule: "PO-71", says: "That party is not in this review's plan. Plan whom to tell first, or write to nobody in particular.", holds: ({ input }) => input.partyIsPlanned !== false,
};

/** The stages in which somebody has a review, and so writes on it. */
const withItsReviewer = ["ALLOCATED", "UNDER_REVIEW", "WAITING", "WITH_APPROVER", "APPROVED", "COMMUNICATED", "HANDED_BACK"] as const satisfies readonly ReviewStage[];
const asReviewer = { from: withItsReviewer, by: reviewers, provided: [itIsYourReview, youHadNoPart] } as const;

/** PO-45, PO-71: beginning a letter on a review, as its reviewer. The letter goes the way of every other from there. */
export const reviewLetterActions = {
  draftReviewLetter: { label: "Write a letter", ...asReviewer, given: [kindMayBeChosen, thePartyIsInThePlan] as readonly Rule<OnReview & { readonly input: LetterInput & PartyOfLetter }>[] },
  draftReviewLetterFromTemplate: { label: "Write from a template", ...asReviewer, given: [thereIsATemplateInTheirLanguage, thePartyIsInThePlan] as readonly Rule<OnReview & { readonly input: FromTemplateInput & PartyOfLetter }>[] },
} satisfies Record<string, Action<ReviewKept, ReviewFacts, never, ReviewStage>>;

/** How far the review has come whose plan a letter is of; null for a letter that tells no party. */
export interface TellingFacts { readonly stageOfItsPlan: ReviewStage | null }
/** PO-71: no letter tells a party the conclusion before it is approved. */
export const nobodyIsToldBeforeApproval: Rule<Situation<LetterKept, LetterFacts & TellingFacts>> = {
  rule: "PO-71", says: "Nobody is told before the conclusion is approved. Issue this letter after that.", holds: ({ facts: { stageOfItsPlan: stage } }) => stage === null || stage === "APPROVED" || stage === "COMMUNICATED" || stage === "HANDED_BACK",
};
