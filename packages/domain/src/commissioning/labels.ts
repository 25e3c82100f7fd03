/** How far work that was asked for has come. */
export const commissionedStates = { ASKED: "Asked for", UNDER_WAY: "Under way", DONE: "Done", WITHDRAWN: "No longer needed" } as const;
export type CommissionedState = keyof typeof commissionedStates;
/** The states in which it is waited for. */
export const waitedFor = ["ASKED", "UNDER_WAY"] as const satisfies readonly CommissionedState[];

/** How work was chased: by rule before, on and after the day on which it is due, by somebody, or a step up. */
export const chaseKinds = { BEFORE: "Reminder before it was due", ON_THE_DAY: "Reminder on the day", AFTER: "Reminder that it was late", BY_HAND: "Chased", ESCALATED: "Escalated" } as const;
export type ChaseKind = keyof typeof chaseKinds;

/** The steps up which late work is escalated, first to last. */
export const ladderSteps = ["whoever leads them", "the manager of their segment", "the manager of whoever asked for it"] as const;
