/** How a supervision session stands. */
export const supervisionStates = { BOOKED: "Booked", HELD: "Held", CANCELLED: "Cancelled", MISSED: "Missed" } as const;
export type SupervisionState = keyof typeof supervisionStates;

/** How far other arrangements have come for somebody whose supervision an absence stops. */
export const arrangementStates = { TO_ARRANGE: "To be arranged", ARRANGED: "Arranged", OVER: "Over" } as const;
export type ArrangementState = keyof typeof arrangementStates;

/** How far the workload record of a person's month has come. */
export const recordStates = { DRAFT: "Being filled in", SENT: "With both", DISPUTED: "Not agreed", AGREED: "Agreed", ASSUMED: "Completed while away" } as const;
export type RecordState = keyof typeof recordStates;
/** The states in which it never changes any more. */
export const frozenStates = ["AGREED", "ASSUMED"] as const satisfies readonly RecordState[];

/** How a review of somebody's work stands that being above the maximum has opened. */
export const workloadReviewStates = { OPEN: "Open", DONE: "Done" } as const;
export type WorkloadReviewState = keyof typeof workloadReviewStates;

/** How a manager's report on a month stands. */
export const reportStates = { DUE: "To be made", REPORTED: "Reported" } as const;
export type ReportState = keyof typeof reportStates;
