import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { ExceptionTest } from "./labels.js";

/** A kind of payment that stands out, as the office defines it from a day on. */
export interface ExceptionKindKept {
  readonly id: string;
  readonly name: string;
  readonly test: ExceptionTest;
  /** Pence from which an amount stands out; null where the kind is about the payee. */
  readonly fromPence: number | null;
  readonly inUseFrom: string;
  readonly inUseTo: string | null;
}
/** A payment as the kinds see it. */
export interface PaymentMade { readonly paidOn: string; readonly amountPence: number; readonly isPayeeAuthorised: boolean }

const tests: Readonly<Record<ExceptionTest, (kind: ExceptionKindKept, payment: PaymentMade) => boolean>> = {
  AMOUNT: ({ fromPence }, { amountPence }) => fromPence !== null && amountPence >= fromPence,
  NO_AUTHORISED_PAYEE: (_kind, { isPayeeAuthorised }) => !isPayeeAuthorised,
};

/** AS-25: as what a payment stands out, by the kinds in use on the day on which it was paid. */
export const standsOutAs = <Kind extends ExceptionKindKept>(payment: PaymentMade, kinds: readonly Kind[]): Kind[] =>
  kinds.filter((kind) => kind.inUseFrom <= payment.paidOn && (kind.inUseTo === null || payment.paidOn < kind.inUseTo) && tests[kind.test](kind, payment));

export interface KindInput { readonly test: ExceptionTest; readonly fromPence: number | null; readonly isOverseerOpen: boolean }
type Adding = Situation<unknown, unknown, KindInput>;

/** AS-25: a kind that looks at the amount says from which, and no other does. */
export const theAmountBelongsToTheTest: Rule<Adding> = { rule: "AS-25", says: ({ input }) => (input.test === "AMOUNT" ? "Say from which amount a payment stands out." : "This kind looks at the payee. Leave the amount out."), holds: ({ input }) => (input.test === "AMOUNT") === (input.fromPence !== null) };
/** AS-25: what nobody in the case's segment can take on goes to a position that is held. */
export const somebodyOversees: Rule<Adding> = { rule: "AS-25", says: "Nobody holds that position. Choose one that is held, so that nothing is lost.", holds: ({ input }) => input.isOverseerOpen };
/** AS-25: a kind ends after it began. */
export const theKindEndsAfterItBegan: Rule<Situation<ExceptionKindKept, unknown, { readonly inUseTo: string }>> = { rule: "AS-25", says: "It would end before it began. Give a later day.", holds: ({ record, input }) => input.inUseTo > record.inUseFrom };

const keepers = ["manage-reference-data"] as const satisfies readonly Permission[];
/** What stands out is the office's own list (AS-25). */
export const exceptionKindActions = {
  addExceptionKind: { label: "Add a kind", from: "any", by: keepers, provided: [], given: [theAmountBelongsToTheTest, somebodyOversees] as readonly Rule<Situation<ExceptionKindKept, object, KindInput>>[] },
  endExceptionKind: { label: "End", from: ["IN_USE"], by: keepers, provided: [], given: [theKindEndsAfterItBegan] as readonly Rule<Situation<ExceptionKindKept, object, { readonly inUseTo: string }>>[] },
} satisfies Record<string, Action<ExceptionKindKept, object, never, "IN_USE" | "ENDED">>;
