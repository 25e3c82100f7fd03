import type { Rule, Situation } from "../law/law.js";

/** Somebody whom a command names: to do something, to read something, to answer for something. */
export interface SomeoneNamed {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  /** Whether they may see the case that it is about; true where it is about none and they may see cases. */
  readonly mayKnow: boolean;
  /** Whether they may validate, review and clear for others. */
  readonly mayClear: boolean;
}
/** What a command that names people is judged by. */
export interface NamesPeople { readonly named: readonly SomeoneNamed[] }

/** CS-09: whoever is named about a case works here and may see the case. */
export const theyMayKnowOfIt: Rule<Situation<unknown, unknown, NamesPeople>> = {
  rule: "CS-09",
  says: ({ input: { named } }) => {
    const one = named.find(({ isActive, mayKnow }) => !isActive || !mayKnow)!;
    return one.isActive ? `${one.name} may not see this case. Have them added to those who need to know first, or choose somebody else.` : `${one.name} does not work here any more. Choose somebody else.`;
  },
  holds: ({ input: { named } }) => named.every(({ isActive, mayKnow }) => isActive && mayKnow),
};

/** CS-27: what is still to come lies ahead. Takes the field and how people call it. */
export const notInThePast = <Field extends string>(rule: string, field: Field, called: string): Rule<Situation<unknown, unknown, { readonly [_ in Field]: string }>> => ({
  rule, says: `${called} has passed. Give today's date or a later one.`, holds: ({ input, today }) => input[field] >= today,
});
