import type { Indicator, PersonalIndicator } from "./labels.js";

/** How a figure stands to its target. */
export const standings = {
  ACHIEVEMENT: "Within its target, and better than before",
  ON_COURSE: "Within its target",
  WATCH: "Within its target, but clearly worse than before",
  ISSUE: "Outside its target",
  NO_TARGET: "No target is set",
  NOT_MEASURED: "Nothing to measure yet",
} as const;
/** How a figure stands to its target. */
export type Standing = keyof typeof standings;

/** The indicators of which less is better; of all others more is. */
const lessIsBetter: ReadonlySet<Indicator | PersonalIndicator> = new Set(["CASE_DECISION_WORKING_DAYS", "REVIEWS_UPHELD", "OPEN_REQUESTS_A_PERSON", "REQUESTS_OVERDUE", "REQUESTS_WAITING"] as const);

/** A figure beside its target and its own earlier figure, all in the unit that the indicator names. */
export interface Measured { readonly indicator: Indicator | PersonalIndicator; readonly actual: number | null; readonly before: number | null; readonly target: number | undefined }

/** A figure that is worse by more than this share of what it was is watched although it is within its target. */
const worseBy = 0.1;

/** PO-35: what is an achievement, what is an issue and what is to be watched is said by one rule, wherever figures are shown. */
export function standingOf({ indicator, actual, before, target }: Measured): Standing {
  if (actual === null) return "NOT_MEASURED";
  if (target === undefined) return "NO_TARGET";
  const sign = lessIsBetter.has(indicator) ? -1 : 1;
  if (sign * (actual - target) < 0) return "ISSUE";
  if (before === null || actual === before) return "ON_COURSE";
  const gain = sign * (actual - before);
  if (gain > 0) return "ACHIEVEMENT";
  return -gain > Math.abs(before) * worseBy ? "WATCH" : "ON_COURSE";
}

/** PO-61: whether a target is a most (“40 at most”) or a least. */
export const isAMost = (indicator: Indicator | PersonalIndicator): boolean => lessIsBetter.has(indicator);
