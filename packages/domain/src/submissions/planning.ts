import type { Action } from "../law/law.js";
import { planners } from "./submission.js";
import type { CommitmentSpan } from "./labels.js";

/** How many submissions somebody reads in a day for whom nothing was set. */
export const perDayAtFirst = 4;
/** A day of a principal, as far as reading goes. */
export interface TrayDay { readonly isWorked: boolean; readonly isAway: boolean; readonly commitments: readonly CommitmentSpan[]; readonly perDay: number }

/** How many submissions can be read on a day (PO-06): none when away, closed or taken all day; half, rounded down, when a half is taken. */
export function capacityOf({ isWorked, isAway, commitments, perDay }: TrayDay): number {
  const halves = new Set(commitments.flatMap((span) => (span === "DAY" ? ["MORNING", "AFTERNOON"] : [span])));
  return !isWorked || isAway ? 0 : Math.floor((perDay * (2 - halves.size)) / 2);
}

/** A principal's other commitments. */
export const commitmentActions = {
  removeCommitment: { label: "Remove", from: "any", by: planners, provided: [] },
} satisfies Record<string, Action<{ readonly id: string }, object, never, string>>;
/** The commitments and capacities themselves. */
export const planningActions = {
  addCommitment: { label: "Add a commitment", from: "any", by: planners, provided: [], given: [{ rule: "PO-06", says: "That position is no principal's and nobody's who signs instead. Choose from the list.", holds: ({ input }) => input.isADesk }] },
  setTrayCapacity: { label: "Set how many a day", from: "any", by: planners, provided: [], given: [{ rule: "PO-06", says: "That position is no principal's and nobody's who signs instead. Choose from the list.", holds: ({ input }) => input.isADesk }] },
} satisfies Record<string, Action<object, object, { readonly isADesk: boolean }, string>>;

/** An entry of the office's lists for submissions. What is retired stays on old submissions and cannot be chosen any more. */
export const submissionTermActions = {
  retireSubmissionTerm: { label: "Retire", from: ["IN_USE"], by: ["manage-reference-data"], provided: [] },
} satisfies Record<string, Action<{ readonly id: string }, object, never, "IN_USE" | "RETIRED">>;
/** The lists and the standards themselves. */
export const submissionListActions = {
  addSubmissionTerm: { label: "Add", from: "any", by: ["manage-reference-data"], provided: [], given: [{ rule: "PO-10", says: "There is an entry with that code or that name in this list already. Use another.", holds: ({ input }) => !input.isTaken }] },
  setSubmissionStandards: { label: "Set the standards", from: "any", by: ["manage-reference-data"], provided: [], given: [{ rule: "PO-10", says: "Standards from that day are set already. Choose another day.", holds: ({ input }) => !input.isTaken }] },
} satisfies Record<string, Action<object, object, { readonly isTaken: boolean }, string>>;
