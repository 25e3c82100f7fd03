import { notInTheFuture } from "../casework/held-work.js";
import type { Action, Rule, Situation } from "../law/law.js";

/** A stretch of control checks that is shown to the managers. */
export interface TrendInput { readonly fromOn: string; readonly toOn: string; /** Checks of that stretch. */ readonly checks: number }
type Raising = Situation<unknown, unknown, TrendInput>;

/** AS-14: a stretch ends after it began. */
export const itEndsAfterItsBeginning: Rule<Raising> = { rule: "AS-14", says: "It would end before it began. Give a later last day.", holds: ({ input }) => input.toOn >= input.fromOn };
/** AS-14: a trend is of something. */
export const somethingWasChecked: Rule<Raising> = { rule: "AS-14", says: "Nothing of this kind was checked in that time, so there is no trend to show. Choose another time or kind.", holds: ({ input }) => input.checks > 0 };

/** Bringing a trend of all checks before the managers (AS-14). */
export const trendActions = {
  raiseControlTrend: { label: "Raise a trend", from: "any", by: ["collate-checks"], provided: [], given: [itEndsAfterItsBeginning, notInTheFuture("toOn", "The last day"), somethingWasChecked] as readonly Rule<Raising>[] },
} satisfies Record<string, Action<unknown, unknown, TrendInput, string>>;
