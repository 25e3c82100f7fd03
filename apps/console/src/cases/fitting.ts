import type { Choice } from "../frame/choices/Choices";

/** An actions table of the law, of which only the states matter here. */
export type Table = Readonly<Record<string, { readonly from: readonly string[] | "any" }>>;

/**
 * The choices that make sense in a record's state: the law's own `from`. What is left is allowed, or refused for a reason worth reading;
 * that a closed case cannot be closed again goes without saying.
 */
export const fitting = (choices: readonly Choice[], law: Table, state: string | null): readonly Choice[] =>
  choices.filter(({ action }) => {
    const from = law[action]?.from ?? "any";
    return from === "any" || (state !== null && from.includes(state));
  });
