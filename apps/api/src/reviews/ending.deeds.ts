import type { ApproveInput } from "@remit/domain/reviews/approving";
import type { ResolveInput } from "@remit/domain/reviews/finishing";
import { reviewActions as law } from "@remit/domain/reviews/review-actions";
import { begin } from "../organisation/writing.js";
import { changing, digestOf } from "./deeds.js";
import { stopClocks } from "./review.clocks.js";

/** From here on the text is fixed: what is approved is what was submitted, word for word (PO-47). */
export const submitting = changing<object>({
  event: "submitted the conclusion of review", law: law.submitConclusion,
  values: ({ actor, today }, record) => ({ stage: "WITH_APPROVER", submittedById: actor.staffId, submittedOn: today, submittedDigest: digestOf(record), returnedReason: null }),
});
export const approving = changing<ApproveInput>({
  event: "approved the conclusion of review", law: law.approveConclusion,
  values: ({ actor, today, input }) => ({ stage: "APPROVED", approvedById: actor.staffId, approvedOn: today, approvedDigest: input.digest }),
});
export const returning = changing<{ readonly reason: string }>({
  event: "returned the conclusion of review", law: law.returnConclusion, values: ({ input }) => ({ stage: "UNDER_REVIEW", returnedReason: input.reason, submittedDigest: null }),
});
/** PO-72: what was recommended stays beside what was decided. */
export const overruling = changing<ApproveInput & { readonly outcomeCode: string; readonly conclusion: string; readonly reason: string }>({
  event: "overruled the recommendation of review", law: law.overruleConclusion, tells: ({ reason }) => ({ reason }),
  values: ({ actor, today, input: { outcomeCode, conclusion } }, record) =>
    ({ stage: "APPROVED", outcomeCode, conclusion, approvedById: actor.staffId, approvedOn: today, approvedDigest: digestOf({ ...record, outcomeCode, conclusion }) }),
  also: ({ transaction, actor, today, input }, record) => begin(transaction, "review_overrulings", {
    reviewId: record.id, recommendedOutcomeCode: record.outcomeCode, recommendation: record.conclusion, recommendedById: record.submittedById,
    decidedOutcomeCode: input.outcomeCode, decision: input.conclusion, reason: input.reason, decidedById: actor.staffId, decidedOn: today }),
});
export const communicating = changing<object>({
  event: "communicated the conclusion of review", law: law.communicateConclusion, values: ({ today }) => ({ stage: "COMMUNICATED", communicatedOn: today }),
  also: ({ transaction, today }, { id }) => stopClocks(transaction.query.bind(transaction), id, today, ["REPLY", "LONG_STOP"]),
});
export const resolving = changing<ResolveInput & { readonly resolutionCodes: readonly string[]; readonly remedyBandCode: string | null; readonly lessons: string | null }>({
  event: "recorded the resolution of review", law: law.resolveReview,
  values: ({ input: { resolutionCodes, remedyPence, remedyBandCode, lessons } }) => ({ resolutionCodes, remedyPence, remedyBandCode, lessons }),
});
/** PO-46: hand-back is a state. A request that was not accepted ends its deadlines here. */
export const handingBack = changing<object>({
  event: "handed back review", law: law.handBackReview, values: ({ today }) => ({ stage: "HANDED_BACK", handedBackOn: today }),
  also: ({ transaction, today }, { id }) => stopClocks(transaction.query.bind(transaction), id, today, ["ACKNOWLEDGE", "TRIAGE", "REPLY", "LONG_STOP"]),
});
export const closing = changing<object>({ event: "closed review", law: law.closeReview, values: ({ today }) => ({ stage: "CLOSED", closedOn: today }) });
