import type { Action, Rule, Situation } from "../law/law.js";

/** How long an approval waits for somebody who is away, from a day on. */
export interface CoverWaitInput {
  /** Working days; 0 passes it on at once. */
  readonly workingDays: number;
  readonly startsOn: string;
}
type Setting = Situation<object, object, CoverWaitInput>;

/** The longest wait, in working days. */
export const longestCoverWait = 20;

/** WM-64: what has waited was measured by the wait that stood then. */
export const itCountsFromTodayOrLater: Rule<Setting> = { rule: "WM-64", says: "Give today or a later day: what has waited already was measured by the wait that stood then.", holds: ({ input, today }) => input.startsOn >= today };

/** Setting how long an approval waits before it passes to cover. One that is set for the same day takes its place. */
export const settingTheCoverWait: Action<object, object, CoverWaitInput, string> = { label: "Set the wait", from: "any", by: ["manage-reference-data"], provided: [], given: [itCountsFromTodayOrLater] };
