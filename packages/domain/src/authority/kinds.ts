import type { Action } from "../law/law.js";

const keeper = { by: ["manage-authority"], provided: [] } as const;
/** The kinds of decision and submission for which limits are set and the scheme is written. What is retired stays on old records. */
export const decisionKindActions = {
  retireKind: { label: "Retire", from: ["IN_USE"], ...keeper },
  restoreKind: { label: "Use again", from: ["RETIRED"], ...keeper },
} satisfies Record<string, Action<{ readonly id: string }, object, object, "IN_USE" | "RETIRED">>;
/** Adding a kind of decision or submission. */
export const addingAKind: Action<object, object, object, string> = { label: "Add a kind", from: "any", ...keeper };
