import { theSchemeLetsYouSign } from "../authority/scheme.js";
import type { Action, Rule } from "../law/law.js";
import type { ReviewStage } from "./labels.js";
import { itIsYourReview, reviewers, reviewManagers, youHadNoPart, type OnReview, type ReviewFacts, type ReviewKept } from "./review.js";

type Ready = Rule<OnReview>;

/** PO-46: a review says what the questions were, and answers each. */
export const everyIssueIsAnswered: Ready = {
  rule: "PO-46", says: ({ facts }) => (facts.issues === 0 ? "Write down at least one issue to answer." : `${facts.unansweredIssues === 1 ? "One issue has" : `${facts.unansweredIssues} issues have`} no analysis. Write what you make of each.`),
  holds: ({ facts }) => facts.issues > 0 && facts.unansweredIssues === 0,
};
/** PO-45: what was missing was obtained, or it is said why it was done without. */
export const noGapIsOpen: Ready = {
  rule: "PO-45", says: ({ facts }) => `${facts.openGaps === 1 ? "One gap" : `${facts.openGaps} gaps`} in the evidence ${facts.openGaps === 1 ? "is" : "are"} open. Close each, or say why you do without.`, holds: ({ facts }) => facts.openGaps === 0,
};
/** PO-41: external review and legal referral are each decided, for or against. */
export const furtherStepsAreDecided: Ready = {
  rule: "PO-41", says: ({ facts }) => `Nobody has decided for or against ${facts.undecidedSteps.join(" and ").toLowerCase()}. Decide, with the reason.`, holds: ({ facts }) => facts.undecidedSteps.length === 0,
};
/** PO-46: a conclusion says of the decision and of the method, separately, whether there was a problem, and has an outcome. */
export const bothAreConcluded: Ready = {
  rule: "PO-46", says: "Say of the decision and of the method, each by itself, whether there was a problem, and choose the outcome.",
  holds: ({ record }) => record.decisionProblem !== null && record.methodProblem !== null && record.outcomeCode !== null,
};
/** PO-44: a conclusion has its reasons. */
export const thereIsARationale: Ready = {
  rule: "PO-44", says: ({ record }) => (record.rationale.trim() ? "The conclusion has no words for those who asked. Write it." : "The rationale is missing. Write why you conclude what you conclude."),
  holds: ({ record }) => record.rationale.trim() !== "" && record.conclusion.trim() !== "",
};
/** PO-47: a conclusion is approved by another person than its author. */
export const itIsNotYourConclusion: Ready = {
  rule: "PO-47", says: "You wrote this conclusion. Somebody else who manages reviews approves it.", holds: ({ actor, record }) => record.submittedById !== actor.staffId && record.reviewerId !== actor.staffId,
};
/** What was read when a conclusion is approved: the digest of its exact text. */
export interface ApproveInput { readonly digest: string }
/** PO-47: what is approved is the very text that was read. */
export const itIsTheTextYouRead: Rule<OnReview & { readonly input: ApproveInput }> = {
  rule: "PO-47", says: "The conclusion is not the text that you read. Read it again before you decide.", holds: ({ record, input }) => record.submittedDigest === input.digest,
};

const approver = { from: ["WITH_APPROVER"], by: reviewManagers, provided: [itIsNotYourConclusion, youHadNoPart, theSchemeLetsYouSign] } as const;

/** How a conclusion is approved. */
export const approvingActions = {
  submitConclusion: { label: "Submit for approval", from: ["UNDER_REVIEW"], by: reviewers, provided: [itIsYourReview, youHadNoPart, everyIssueIsAnswered, noGapIsOpen, furtherStepsAreDecided, bothAreConcluded, thereIsARationale] },
  approveConclusion: { label: "Approve the conclusion", ...approver, given: [itIsTheTextYouRead] },
  returnConclusion: { label: "Return with a reason", ...approver },
  overruleConclusion: { label: "Overrule the recommendation", ...approver, given: [itIsTheTextYouRead] },
} satisfies Record<string, Action<ReviewKept, ReviewFacts, never, ReviewStage>>;
