import { notInThePast } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";

/** How much casework is drawn to be examined, and how long one caseworker deals with one person before it is said, from a day on. */
export interface AssuranceStandard {
  readonly inForceFrom: string;
  /** Per cent of everybody's casework. */
  readonly share: number;
  /** Per cent of the casework of whoever is on probation. */
  readonly probationShare: number;
  readonly tenureMonths: number;
}
type Setting = Situation<unknown, unknown, AssuranceStandard>;

/** AS-37: casework is monitored more closely during probation. */
export const probationIsSeenCloser: Rule<Setting> = { rule: "AS-37", says: "During probation a larger share is examined. Give a larger share for it than for everybody else.", holds: ({ input }) => input.probationShare > input.share };

/** What the office sets for itself (AS-37, AS-42). */
export const standardActions = {
  setAssuranceStandard: { label: "Change", from: "any", by: ["manage-reference-data"], provided: [], given: [probationIsSeenCloser, notInThePast("CS-27", "inForceFrom", "The day from which it stands")] as readonly Rule<Setting>[] },
} satisfies Record<string, Action<unknown, unknown, AssuranceStandard, string>>;
