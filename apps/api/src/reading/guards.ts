import type { Rule } from "@remit/domain/law/law";
import type { FactsSql, Kind } from "./readable.js";

/** An action of any table, as far as a guard needs to know it. */
interface Guardable { readonly provided: readonly Rule<never>[] }

/** A rule of a later module that is judged before an earlier kind's own rules, in its choices and at the door alike. */
export interface Guard<Facts> {
  readonly rule: Rule<never>;
  readonly facts: FactsSql<Facts>;
  /** Whether an action of the kind must pass it. */
  readonly over: (action: object) => boolean;
}

const guards = new Map<Kind, Guard<Record<string, unknown>>[]>();

/** Places a guard before what is done to a kind. */
export function guard<Facts>(kind: Kind, one: Guard<Facts>): void {
  guards.set(kind, [...(guards.get(kind) ?? []), one as unknown as Guard<Record<string, unknown>>]);
}

const before = (kind: Kind | null) => (kind ? (guards.get(kind) ?? []) : []);

/** The facts that the guards of a kind need, beside those of its own law; of those that one action must pass, where it is named. */
export const guardFacts = (kind: Kind | null, action?: object): FactsSql<Record<string, unknown>> =>
  Object.assign({}, ...before(kind).filter((one) => !action || one.over(action)).map((one) => one.facts)) as FactsSql<Record<string, unknown>>;

/** An action of a kind with the guards that stand before it. */
export function guarded<A extends Guardable>(kind: Kind | null, action: A): A {
  const rules = before(kind).filter((one) => one.over(action)).map((one) => one.rule);
  return rules.length ? ({ ...action, provided: [...rules, ...action.provided] } as A) : action;
}
