import type { CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, notInTheFuture } from "../casework/held-work.js";
import { theyMayKnowOfIt } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { itsDayLiesAhead, type MayAskForMore } from "./follow-up.js";
import type { InvolvementState } from "./labels.js";

/** That Compliance and Fraud is involved in a case, as the law knows it. */
export interface InvolvementKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly state: InvolvementState;
  /** When the casework was reviewed; null until then. */
  readonly reviewedOn: string | null;
}
export interface InvolvementFacts {
  /** Whether the actor holds the case today, in any position. */
  readonly youHoldIt: boolean;
  /** Issues whose work is still waited for. */
  readonly openIssues: number;
  readonly caseReference: string;
  /** The position that holds the case; null in the hopper. */
  readonly ownerPositionId: string | null;
}
/** The involvement of the case that is open already; null when there is none. */
export interface InvolvingFacts { readonly openInvolvement: string | null }
type OnInvolvement = Situation<InvolvementKept, InvolvementFacts>;
type Visiting = Situation<InvolvementKept, InvolvementFacts, { readonly visitedOn: string }>;
type Raising = Situation<InvolvementKept, InvolvementFacts, MayAskForMore>;

const reviewers = ["review-compliance"] as const satisfies readonly Permission[];

/** AS-26: Compliance and Fraud looks at a case once at a time. */
export const theyAreNotInvolvedYet: Rule<Situation<CaseKept, InvolvingFacts>> = { rule: "AS-26", says: ({ facts }) => `Compliance and Fraud is involved already, as ${facts.openInvolvement}.`, holds: ({ facts }) => facts.openInvolvement === null };
/** AS-26: the casework is reviewed by somebody whose casework it is not. */
export const itIsNotYourCasework: Rule<OnInvolvement> = { rule: "AS-26", says: "You hold this case. Somebody else of Compliance and Fraud reviews it.", holds: ({ facts }) => !facts.youHoldIt };
/** AS-26: the casework is reviewed before any visit. */
export const theReviewComesFirst: Rule<OnInvolvement> = { rule: "AS-26", says: "The casework was not reviewed yet, and a visit comes after its review. Record the review first.", holds: ({ record }) => record.reviewedOn !== null };
/** AS-26: a visit that is recorded afterwards was made after the review too. */
export const theVisitFollowedTheReview: Rule<Visiting> = { rule: "AS-26", says: "The visit would lie before the review of the casework. Give the day on which it was made.", holds: ({ record, input }) => record.reviewedOn !== null && input.visitedOn >= record.reviewedOn };
/** AS-26: issues are followed to their end before the file is closed. */
export const everyIssueIsClosed: Rule<OnInvolvement> = { rule: "AS-26", says: ({ facts }) => `${facts.openIssues} ${facts.openIssues === 1 ? "issue is" : "issues are"} still open. See them to their end first.`, holds: ({ facts }) => facts.openIssues === 0 };

/** What brings Compliance and Fraud to a case (AS-26). */
export const involvingActions = {
  involveCompliance: { label: "Involve Compliance and Fraud", from: "any", by: [...caseworkers, ...reviewers], provided: [theyAreNotInvolvedYet] },
} satisfies Record<string, Action<CaseKept, InvolvingFacts, never, string>>;

/** What Compliance and Fraud does with a case (AS-26). */
export const involvementActions = {
  recordComplianceReview: { label: "Record the casework review", from: ["TO_REVIEW"], by: reviewers, provided: [itIsNotYourCasework] },
  raiseComplianceIssue: { label: "Raise an issue", from: ["TO_REVIEW", "REVIEWED"], by: reviewers, provided: [], given: [theyMayKnowOfIt, itsDayLiesAhead("AS-26")] as readonly Rule<Raising>[] },
  recordComplianceVisit: { label: "Record a visit", from: ["TO_REVIEW", "REVIEWED"], by: reviewers, provided: [theReviewComesFirst], given: [notInTheFuture("visitedOn", "The day of the visit"), theVisitFollowedTheReview] as readonly Rule<Visiting>[] },
  closeInvolvement: { label: "Close", from: ["REVIEWED"], by: reviewers, provided: [everyIssueIsClosed] },
} satisfies Record<string, Action<InvolvementKept, InvolvementFacts, never, InvolvementState>>;
