/** How a piece of advice came about: asked for, or raised by an adviser from a talk or from a control check (AS-33). */
export const adviceOrigins = { ASKED: "Asked for", DISCUSSION: "Raised from a discussion", CONTROL_CHECK: "Raised from a control check" } as const;
export type AdviceOrigin = keyof typeof adviceOrigins;
export const adviceStatuses = { ASKED: "Waiting for an answer", ANSWERED: "Answered", ACTED_ON: "Acted on", WITHDRAWN: "Withdrawn" } as const;
export type AdviceStatus = keyof typeof adviceStatuses;
/** Why somebody can be asked. */
export const adviserKinds = { LINE: "In your line of management", ADVISER: "Adviser" } as const;
export type AdviserKind = keyof typeof adviserKinds;
/** Working days that an adviser has where the request gives no other. */
export const usualAdviceWorkingDays = 5;
