import type { ReviewStage } from "@remit/domain/reviews/labels";

/** How far a demonstration review has come, how many working days ago it was asked for, and how many of that kind there are. */
export interface Planned { readonly stage: ReviewStage; readonly ago: readonly number[] }

/** Some forty reviews in every stage; a few are late, so that there is something to see to. */
export const plannedReviews: readonly Planned[] = [
  { stage: "REQUESTED", ago: [0, 1, 1, 2, 5] },
  { stage: "ACCEPTED", ago: [4, 6, 7] },
  { stage: "ALLOCATED", ago: [6, 8, 9] },
  { stage: "UNDER_REVIEW", ago: [9, 11, 13, 15, 17, 18, 22, 26] },
  { stage: "WAITING", ago: [14, 18, 21] },
  { stage: "WITH_APPROVER", ago: [16, 19, 21] },
  { stage: "APPROVED", ago: [18, 19] },
  { stage: "COMMUNICATED", ago: [20, 24] },
  { stage: "HANDED_BACK", ago: [25, 30] },
  { stage: "NOT_ACCEPTED", ago: [6] },
  { stage: "OUT_OF_TIME", ago: [5] },
  { stage: "SERVICE_COMPLAINT", ago: [4] },
  { stage: "BACK_TO_OPERATIONS", ago: [7] },
  { stage: "CLOSED", ago: [31, 34, 36, 40, 43, 47, 52, 55] },
  { stage: "WITHDRAWN", ago: [12] },
];
