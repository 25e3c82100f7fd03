import type { Action, Rule, Situation } from "../law/law.js";
import type { Dated } from "./dated.js";
import type { SchemePurpose } from "./labels.js";
import { itEndsTodayOrLater, itHasNotEnded, theKindIsInUse, type ForWhom, type KindNamed, type Seats } from "./limits.js";

/** An entry as it is to be written. */
export interface EntryInput {
  readonly kind: KindNamed | null;
  readonly complexityFrom: number;
  readonly complexityTo: number;
  readonly principal: Dated | null;
  readonly namesPrincipal: boolean;
  readonly people: readonly (ForWhom & { readonly purpose: SchemePurpose })[];
  readonly startsOn: string;
  readonly own: Seats;
}
type Writing = Situation<unknown, unknown, EntryInput>;
/** PO-11: an entry covers a range of complexity. */
export const theRangeIsInOrder: Rule<Writing> = { rule: "PO-11", says: "The range of complexity is the wrong way round. Give the lower one first.", holds: ({ input }) => input.complexityFrom <= input.complexityTo };
/** PO-11: the principal is one who stands on the day from which the entry counts. */
export const thePrincipalStandsThen: Rule<Writing> = {
  rule: "PO-11", says: "That principal does not stand on the day from which the entry counts. Choose one who does.",
  holds: ({ input }) => !input.namesPrincipal || (input.principal !== null && input.principal.startsOn <= input.startsOn && (input.principal.endsOn === null || input.principal.endsOn >= input.startsOn)),
};
/** PO-11: each of those named is a role or a position. */
export const everybodyNamedIsARoleOrAPosition: Rule<Writing> = { rule: "PO-11", says: "Name a role or a position for each of those who sign, review or settle.", holds: ({ input }) => input.people.every(({ roleId, positionId }) => (roleId === null) !== (positionId === null)) };
/** PO-17: where a principal decides, nobody settles it without them. */
export const nobodySettlesWhatIsReserved: Rule<Writing> = {
  rule: "PO-17", says: "A principal decides this, so nobody settles it without one. Leave out the principal, or those who may settle it.", holds: ({ input }) => !input.namesPrincipal || !input.people.some(({ purpose }) => purpose === "SETTLES"),
};
/** PO-11: the scheme is not rewritten for the past. */
export const anEntryStandsFromTodayOrLater: Rule<Writing> = { rule: "PO-11", says: "An entry cannot stand from a day that has passed. Give today or a later day.", holds: ({ input, today }) => input.startsOn >= today };
/** PO-47: nobody delegates to themselves. */
export const nobodyDelegatesToThemselves: Rule<Writing> = {
  rule: "PO-47", says: "This entry would let you decide. Ask somebody else who manages the scheme.",
  holds: ({ input }) => !input.people.some(({ purpose, roleId, positionId }) => (purpose === "SIGNS" || purpose === "SETTLES") && ((roleId !== null && input.own.roles.includes(roleId)) || (positionId !== null && input.own.positions.includes(positionId)))),
};
/** Writing an entry of the scheme; those of its kind within its range of complexity end the day before. */
export const writingAnEntry: Action<object, object, EntryInput, string> = {
  label: "Write an entry", from: "any", by: ["manage-authority"], provided: [],
  given: [theKindIsInUse, theRangeIsInOrder, thePrincipalStandsThen, everybodyNamedIsARoleOrAPosition, nobodySettlesWhatIsReserved, anEntryStandsFromTodayOrLater, nobodyDelegatesToThemselves],
};
/** What can be done with an entry of the scheme. */
export const schemeEntryActions = {
  endEntry: { label: "End", from: "any", by: ["manage-authority"], provided: [itHasNotEnded], given: [itEndsTodayOrLater] as readonly Rule<Situation<Dated, object, { readonly endsOn: string }>>[] },
} satisfies Record<string, Action<Dated, object, never, string>>;

/** Naming a principal. There may be more than two. */
export const namingAPrincipal: Action<object, object, object, string> = { label: "Name a principal", from: "any", by: ["manage-authority"], provided: [] };
/** What can be done with a principal. */
export const principalActions = {
  endPrincipal: { label: "End", from: "any", by: ["manage-authority"], provided: [itHasNotEnded], given: [itEndsTodayOrLater] as readonly Rule<Situation<Dated, object, { readonly endsOn: string }>>[] },
} satisfies Record<string, Action<Dated, object, never, string>>;
