import { whatIsPutInIsWithinTheLimit, type AuthorityFacts } from "../authority/within-limit.js";
import { theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule } from "../law/law.js";
import type { ReviewStage } from "./labels.js";
import { itIsYourReviewOrYouManage, reviewers, reviewManagers, type OnReview, type ReviewFacts, type ReviewKept } from "./review.js";

/** Whether a review found anything. */
export const foundAnything = ({ decisionProblem, methodProblem }: Pick<ReviewKept, "decisionProblem" | "methodProblem">): boolean => decisionProblem === "FOUND" || methodProblem === "FOUND";

/** PO-71: before a decision is issued there is a plan for telling whoever asked, and the body. */
export const everyPartyIsPlanned: Rule<OnReview> = {
  rule: "PO-71", says: "Plan how whoever asked and the body are each told before the conclusion is issued.", holds: ({ facts }) => facts.parties.includes("COMPLAINANT") && facts.parties.includes("BODY"),
};
/** PO-43: those concerned hear the result. */
export const everyPartyIsTold: Rule<OnReview> = {
  rule: "PO-43", says: ({ facts }) => `${facts.untoldParties === 1 ? "One party has" : `${facts.untoldParties} parties have`} not been told. Record when each was.`, holds: ({ facts }) => facts.untoldParties === 0,
};
/** PO-43: a review ends in at least one resolution, be it no further action. */
export const thereIsAResolution: Rule<OnReview> = {
  rule: "PO-43", says: "Say what is done about it: at least one resolution, be it no further action.", holds: ({ record }) => record.resolutionCodes.length > 0,
};
/** PO-42: where anything was found, it is asked what is learned from it. */
export const lessonsAreSaid: Rule<OnReview> = {
  rule: "PO-42", says: "A problem was found. Say what is to be learned from it, or that nothing is and why.", holds: ({ record }) => !foundAnything(record) || Boolean(record.lessons?.trim()),
};
/** PO-46: customer care closes, not whoever reviewed. */
export const youDidNotReviewIt: Rule<OnReview> = {
  rule: "PO-46", says: "You reviewed this. Customer care tells the person how it ended and closes it.", holds: ({ actor, record }) => record.reviewerId !== actor.staffId,
};
/** PO-57: work that was commissioned is done before it is put away. */
export const nothingIsToFollow: Rule<OnReview> = {
  rule: "PO-57", says: ({ facts }) => `${facts.openFollowUps} follow-up ${facts.openFollowUps === 1 ? "action is" : "actions are"} not done. Chase or complete what is open first.`, holds: ({ facts }) => facts.openFollowUps === 0,
};

/** What a resolution is put in with. `unknownCodes` are not on the office's list today; an amount in pence lies within its band. */
export interface ResolveInput extends AuthorityFacts { readonly unknownCodes: readonly string[]; readonly remedyPence: number | null; readonly band: { readonly fromPence: number; readonly toPence: number } | null }
/** PO-64: resolutions come from the office's own list. */
export const resolutionsAreOnTheList: Rule<OnReview & { readonly input: ResolveInput }> = {
  rule: "PO-64", says: "A resolution is not in use. Choose from the list.", holds: ({ input }) => input.unknownCodes.length === 0,
};
/** PO-64: a payment has a severity band, and lies within it. */
export const paymentLiesInItsBand: Rule<OnReview & { readonly input: ResolveInput }> = {
  rule: "PO-64", says: "A payment needs a severity band that is in use, and an amount within it. Choose the band, or change the amount.",
  holds: ({ input: { remedyPence, band } }) => (remedyPence === null ? band === null : band !== null && remedyPence >= band.fromPence && remedyPence <= band.toPence),
};

const yoursOrManaged = { by: [...reviewers, ...reviewManagers], provided: [itIsYourReviewOrYouManage] } as const;

/** From an approved conclusion to the end. */
export const finishingActions = {
  communicateConclusion: { label: "Record that all were told", from: ["APPROVED"], by: yoursOrManaged.by, provided: [itIsYourReviewOrYouManage, everyPartyIsPlanned, everyPartyIsTold] },
  resolveReview: { label: "Record the resolution", from: ["APPROVED", "COMMUNICATED"], ...yoursOrManaged, given: [resolutionsAreOnTheList, paymentLiesInItsBand, whatIsPutInIsWithinTheLimit] },
  commissionFollowUp: { label: "Commission follow-up work", from: ["APPROVED", "COMMUNICATED", "HANDED_BACK"], ...yoursOrManaged, given: [theyMayKnowOfIt] as readonly Rule<OnReview & { readonly input: NamesPeople }>[] },
  handBackReview: { label: "Hand back to customer care", from: ["COMMUNICATED", "NOT_ACCEPTED", "OUT_OF_TIME", "SERVICE_COMPLAINT", "BACK_TO_OPERATIONS"], by: yoursOrManaged.by, provided: [itIsYourReviewOrYouManage, { ...thereIsAResolution, holds: (s) => s.record.stage !== "COMMUNICATED" || thereIsAResolution.holds(s) }, lessonsAreSaid] },
  closeReview: { label: "Close", from: ["HANDED_BACK"], by: ["open-cases"], provided: [youDidNotReviewIt, nothingIsToFollow] },
} satisfies Record<string, Action<ReviewKept, ReviewFacts, never, ReviewStage>>;
