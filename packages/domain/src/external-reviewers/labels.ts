/** How far a commission has come. */
export const commissionStatuses = {
  OFFERED: "Offered", UNDER_WAY: "Under way", DELIVERED: "Delivered", ACCEPTED: "Accepted", INVOICED: "Invoiced", PAID: "Paid", DECLINED: "Declined", ENDED: "Ended early",
} as const;
export type CommissionStatus = keyof typeof commissionStatuses;

/** The statuses in which a commission is open to its reviewer, until its last day. */
export const openToReviewer = ["OFFERED", "UNDER_WAY", "DELIVERED"] as const satisfies readonly CommissionStatus[];
/** The statuses in which its fee is promised and not yet billed. */
export const committedStatuses = [...openToReviewer, "ACCEPTED"] as const satisfies readonly CommissionStatus[];
/** The statuses in which it has been billed. */
export const billedStatuses = ["INVOICED", "PAID"] as const satisfies readonly CommissionStatus[];

/** What a contract pays for. */
export const rateKinds = { DAY: "A day's work", CASE: "A case" } as const;
export type RateKind = keyof typeof rateKinds;

/** Hours of work that a day rate pays for. */
export const hoursInADay = 7;

/** What an external reviewer may have an interest in. */
export const interestKinds = { BODY: "A body", PERSON: "A person who came to us", STAFF: "Somebody of the office" } as const;
export type InterestKind = keyof typeof interestKinds;

/** How good delivered work is by one criterion, 1 to 4. */
export const marks = { 1: "Falls short", 2: "Needs more work", 3: "Good", 4: "Excellent" } as const;
