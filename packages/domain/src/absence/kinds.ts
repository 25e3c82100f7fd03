import type { Action, Rule, Situation } from "../law/law.js";

/** A kind of absence as the law knows it. */
export interface AbsenceKindKept { readonly id: string; readonly isActive: boolean; readonly isSaidAtTheDesk?: boolean }
/** What a new kind is called, and which kind has that name already. */
export interface NameInput { readonly name: string; readonly takenBy: string | null }

/** CS-22: two kinds of absence are told apart by their names. */
export const theNameIsFree: Rule<Situation<unknown, unknown, NameInput>> = { rule: "CS-22", says: ({ input }) => `There is a kind of absence called “${input.takenBy}” already.`, holds: ({ input }) => input.takenBy === null };

/** CS-22: people can always say at the desk that they are away. */
export const theDeskNeedsIt: Rule<Situation<AbsenceKindKept>> = { rule: "CS-22", says: "This kind stands for what people say at the desk, so it stays in use.", holds: ({ record }) => record.isSaidAtTheDesk !== true };

const by = ["manage-reference-data"] as const;

/** The office's own list of kinds of absence. */
export const absenceKindActions = {
  add: { label: "Add", from: "any", by, provided: [], given: [theNameIsFree] },
  retire: { label: "Retire", from: ["IN_USE"], by, provided: [theDeskNeedsIt] },
  restore: { label: "Use again", from: ["RETIRED"], by, provided: [] },
} satisfies Record<string, Action<AbsenceKindKept, object, never, "IN_USE" | "RETIRED">>;
