import type { SchemeFacts } from "../authority/scheme.js";
import type { Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { whyNotIndependent, type Involvement } from "./independence.js";
import type { ProblemFinding, ReviewStage, TriageOutcome } from "./labels.js";

/** A review of a decision of ours, as the law knows it. */
export interface ReviewKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly stage: ReviewStage;
  readonly receivedOn: string;
  readonly decidedOn: string;
  readonly isInWindow: boolean;
  readonly triageOutcome: TriageOutcome | null;
  readonly reviewerId: string | null;
  readonly reviewerPositionId: string | null;
  readonly acknowledgedOn: string | null;
  readonly analysis: string;
  readonly conclusion: string;
  readonly rationale: string;
  readonly decisionProblem: ProblemFinding | null;
  readonly methodProblem: ProblemFinding | null;
  readonly outcomeCode: string | null;
  readonly submittedById: string | null;
  readonly submittedDigest: string | null;
  readonly lessons: string | null;
  readonly resolutionCodes: readonly string[];
}

/** What must be fetched to judge a review. */
export interface ReviewFacts extends SchemeFacts {
  readonly reviewerName: string | null;
  readonly issues: number;
  readonly unansweredIssues: number;
  /** Gaps in the evidence that nobody has closed. */
  readonly openGaps: number;
  /** Of external review and legal referral, those that nobody has decided for or against. */
  readonly undecidedSteps: readonly string[];
  readonly parties: readonly string[];
  readonly untoldParties: number;
  readonly openFollowUps: number;
  /** What the reader had to do with the decision. */
  readonly yours: Involvement;
}

export type OnReview = Situation<ReviewKept, ReviewFacts>;

/** Whoever accepts requests, gives reviews out and approves conclusions. */
export const reviewManagers = ["manage-reviews"] as const satisfies readonly Permission[];
/** Whoever reviews. */
export const reviewers = ["review-decisions"] as const satisfies readonly Permission[];

const whoseReview = ({ actor, record, facts }: OnReview): string => {
  if (record.reviewerPositionId === null) return "Nobody has been given this review. Whoever manages reviews allocates it first.";
  if (actor.held.has(record.reviewerPositionId)) return "You hold this review in another of your positions. Switch to that position first.";
  return `This review is with ${facts.reviewerName ?? "somebody else"}. Ask them, or whoever manages reviews.`;
};
const isYours = ({ actor, record }: OnReview) => record.reviewerPositionId !== null && record.reviewerPositionId === actor.positionId;

/** PO-45: a review is carried out by its reviewer, in the position in which they hold it. */
export const itIsYourReview: Rule<OnReview> = { rule: "PO-45", says: whoseReview, holds: isYours };
/** PO-45: or by whoever manages reviews. */
export const itIsYourReviewOrYouManage: Rule<OnReview> = { rule: "PO-45", says: whoseReview, holds: (situation) => isYours(situation) || situation.actor.permissions.has("manage-reviews") };

/** PO-50, AS-27: whoever decides anything in a review had no part in the decision that it is about. Nobody can set this aside. */
export const youHadNoPart: Rule<OnReview> = {
  rule: "PO-50", says: ({ facts }) => `You ${whyNotIndependent(facts.yours)}. Leave this review to somebody who had no part in it.`,
  holds: ({ facts }) => whyNotIndependent(facts.yours) === null,
};
