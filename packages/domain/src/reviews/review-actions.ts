import { notInTheFuture } from "../casework/held-work.js";
import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule } from "../law/law.js";
import { approvingActions } from "./approving.js";
import { finishingActions } from "./finishing.js";
import type { ReviewStage, TriageOutcome } from "./labels.js";
import { whyNotIndependent, type Involvement } from "./independence.js";
import { itIsYourReview, itIsYourReviewOrYouManage, reviewers, reviewManagers, youHadNoPart, type OnReview, type ReviewFacts, type ReviewKept } from "./review.js";

type Given<Input> = Rule<OnReview & { readonly input: Input }>;

/** What triage says of a request. */
export interface TriageInput { readonly outcome: TriageOutcome; readonly reason: string; readonly discretionReason: string | null }
/** The seat to which a review is to go, with what its holder had to do with the decision; null when there is no such seat. */
export interface ReviewerSeat extends Involvement { readonly positionId: string; readonly staffId: string; readonly name: string; readonly mayReview: boolean; readonly isAway: boolean; readonly awayUntil: string | null }
export interface AllocateInput { readonly to: ReviewerSeat | null }

/** PO-40: a request outside the window is accepted only by discretion, with its reason. */
export const discretionHasAReason: Given<TriageInput> = {
  rule: "PO-40", says: "This request came after the window in which a review may be asked for. Say why it is accepted all the same, or answer that it is out of time.",
  holds: ({ record, input }) => record.isInWindow || input.outcome !== "ACCEPTED" || Boolean(input.discretionReason?.trim()),
};
/** PO-40: nobody is told that they are too late when they were not. */
export const outOfTimeIsTrue: Given<TriageInput> = {
  rule: "PO-40", says: "This request came within the window, so it is not out of time. Choose another answer.", holds: ({ record, input }) => input.outcome !== "OUT_OF_TIME" || !record.isInWindow,
};
/** PO-45: a review goes to a person whose position reviews. */
export const theyReview: Given<AllocateInput> = {
  rule: "PO-45", says: ({ input }) => (input.to ? `${input.to.name} does not review decisions in that position. Choose somebody from the list.` : "Nobody holds that position. Choose somebody from the list."), holds: ({ input }) => input.to?.mayReview === true,
};
/** PO-50, AS-27: a review never goes to somebody who had a part in the decision; there is no override. */
export const theyHadNoPart: Given<AllocateInput> = {
  rule: "PO-50", says: ({ input }) => `${input.to!.name} ${whyNotIndependent(input.to!)}. Choose another reviewer.`, holds: ({ input }) => whyNotIndependent(input.to!) === null,
};
/** Why a review does not go to somebody today, being away; null when they are here. */
export const whyNotHere = ({ isAway, awayUntil }: Pick<ReviewerSeat, "isAway" | "awayUntil">): string | null => (isAway ? `cannot: away ${awayUntil ? `until ${formatDate(awayUntil)}` : "at present"}` : null);
/** PO-45: the reply's days run, so a review goes to somebody who is here. */
export const theyAreHere: Given<AllocateInput> = {
  rule: "PO-45", says: ({ input }) => `${input.to!.name} ${whyNotHere(input.to!)}. Choose another reviewer, or allocate it when they are back.`, holds: ({ input }) => whyNotHere(input.to!) === null,
};
/** PO-45: giving a review to whoever has it already changes nothing. */
export const itMoves: Given<AllocateInput> = {
  rule: "PO-45", says: ({ input }) => `${input.to!.name} has this review already.`, holds: ({ record, input }) => record.reviewerPositionId !== input.to!.positionId,
};
/** PO-50: whoever reviews a decision cannot be put down as having had a part in it before the review is with somebody else. */
export const theyDoNotReviewIt: Given<{ readonly staffId: string; readonly reason: string }> = {
  rule: "PO-50", says: ({ facts }) => `${facts.reviewerName} has this review. Give it to somebody else first, then record the part.`, holds: ({ record, input }) => record.reviewerId !== input.staffId,
};
/** PO-40: it is acknowledged after it came. */
export const acknowledgedAfterItCame: Given<{ readonly acknowledgedOn: string }> = {
  rule: "PO-40", says: "It would be acknowledged before it came. Check the date.", holds: ({ record, input }) => input.acknowledgedOn >= record.receivedOn,
};
/** PO-40: once is enough. */
export const itIsNotAcknowledged: Rule<OnReview> = { rule: "PO-40", says: "The request is acknowledged already.", holds: ({ record }) => record.acknowledgedOn === null };

/** The stages in which a reviewer works on it. */
export const workingStages = ["UNDER_REVIEW", "WAITING"] as const satisfies readonly ReviewStage[];
/** The stages that a review does not leave. */
export const endedStages = ["CLOSED", "WITHDRAWN"] as const satisfies readonly ReviewStage[];
const beforeConclusion = ["REQUESTED", "ACCEPTED", "ALLOCATED", ...workingStages] as const satisfies readonly ReviewStage[];
export const openStages = [...beforeConclusion, "NOT_ACCEPTED", "OUT_OF_TIME", "SERVICE_COMPLAINT", "BACK_TO_OPERATIONS", "WITH_APPROVER", "APPROVED", "COMMUNICATED", "HANDED_BACK"] as const satisfies readonly ReviewStage[];

const asReviewer = { by: reviewers, provided: [itIsYourReview, youHadNoPart] } as const;
const asReviewerOrManager = { by: [...reviewers, ...reviewManagers], provided: [itIsYourReviewOrYouManage, youHadNoPart] } as const;

/** What is done with a review, from the request to its end. */
export const reviewActions = {
  acknowledgeReview: { label: "Record acknowledgement", from: beforeConclusion, by: ["open-cases", ...reviewManagers], provided: [itIsNotAcknowledged], given: [notInTheFuture("acknowledgedOn", "The acknowledgement"), acknowledgedAfterItCame] },
  triageReview: { label: "Triage", from: ["REQUESTED"], by: reviewManagers, provided: [youHadNoPart], given: [discretionHasAReason, outOfTimeIsTrue] },
  allocateReview: { label: "Allocate", from: ["ACCEPTED", "ALLOCATED", ...workingStages], by: reviewManagers, provided: [], given: [theyReview, theyHadNoPart, theyAreHere, itMoves] },
  recordDecisionPart: { label: "Record who had a part", from: openStages, by: ["open-cases", ...reviewers, ...reviewManagers], provided: [], given: [theyDoNotReviewIt] },
  startReview: { label: "Start the review", from: ["ALLOCATED"], ...asReviewer },
  waitForInformation: { label: "Wait for information", from: ["UNDER_REVIEW"], ...asReviewer },
  resumeReview: { label: "Go on", from: ["WAITING"], ...asReviewer },
  writeReview: { label: "Write the working file", from: workingStages, ...asReviewer },
  addReviewIssue: { label: "Add an issue", from: workingStages, ...asReviewer },
  decideFurtherStep: { label: "Decide on external review or legal referral", from: ["ACCEPTED", "ALLOCATED", ...workingStages], ...asReviewerOrManager },
  recordCourtStep: { label: "Record a step towards court", from: openStages, by: ["open-cases", ...reviewers, ...reviewManagers], provided: [] },
  planCommunication: { label: "Plan whom to tell", from: [...workingStages, "WITH_APPROVER", "APPROVED"], ...asReviewerOrManager },
  addPeerNote: { label: "Add a peer's note", from: [...workingStages, "WITH_APPROVER"], by: reviewers, provided: [{ rule: "PO-66", says: "A peer's note is written by somebody other than the reviewer.", holds: ({ actor, record }) => record.reviewerId !== actor.staffId }] },
  withdrawReview: { label: "Record that it was withdrawn", from: beforeConclusion, by: ["open-cases", ...reviewers, ...reviewManagers], provided: [] },
  ...approvingActions,
  ...finishingActions,
} satisfies Record<string, Action<ReviewKept, ReviewFacts, never, ReviewStage>>;
