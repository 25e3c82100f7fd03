import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { budgetKeepers } from "./budget.js";

/** An external reviewer on the register. */
export interface ReviewerKept { readonly id: string; readonly staffId: string; readonly unsuitableBecause: string | null }
/** What must be fetched to judge them. */
export interface ReviewerFacts { readonly personName: string }

/** Somebody who is to be put on the register; null when there is no such person. */
export interface RegisterInput { readonly person: { readonly name: string; readonly sitsOutside: boolean; readonly isRegistered: boolean } | null; readonly unknownCodes: readonly string[] }
type Registering = Situation<object, object, RegisterInput>;

/** PO-55: an external reviewer sits outside the office, so that they see what was commissioned from them and nothing else. */
export const theySitOutside: Rule<Registering> = {
  rule: "PO-55", says: ({ input }) => (input.person ? `${input.person.name} works inside the office. An external reviewer holds one position, with the role “External reviewer”; an administrator appoints them to it first.` : "There is no such person. Choose one from the list."),
  holds: ({ input }) => input.person?.sitsOutside === true,
};
/** PO-55: a person is on the register once. */
export const theyAreNotRegistered: Rule<Registering> = { rule: "PO-55", says: ({ input }) => `${input.person!.name} is on the register already.`, holds: ({ input }) => !input.person!.isRegistered };
/** PO-55: expertise comes from the office's own list. */
export const expertiseIsListed: Rule<Situation<unknown, unknown, { readonly unknownCodes: readonly string[] }>> = {
  rule: "PO-55", says: "A field of expertise is not in use today. Choose from the list.", holds: ({ input }) => input.unknownCodes.length === 0,
};

/** A contract that is to be added: the one that it would overlap, where there is one. */
export interface ContractInput { readonly startsOn: string; readonly endsOn: string; readonly overlaps: string | null }
type Contracting = Situation<ReviewerKept, ReviewerFacts, ContractInput>;
/** PO-55: a contract ends after it begins. */
export const contractHasDays: Rule<Contracting> = { rule: "PO-55", says: "The contract would end before it begins. Check the dates.", holds: ({ input }) => input.endsOn >= input.startsOn };
/** PO-55: on any day one contract says what is paid. */
export const oneContractAtATime: Rule<Contracting> = { rule: "PO-55", says: ({ input }) => `These dates overlap with the contract ${input.overlaps}. End that one first, or choose other dates.`, holds: ({ input }) => input.overlaps === null };

/** What is done with somebody on the register. */
export const reviewerActions = {
  editExternalReviewer: { label: "Change the entry", from: "any", by: budgetKeepers, provided: [], given: [expertiseIsListed] },
  addReviewerContract: { label: "Add a contract", from: "any", by: budgetKeepers, provided: [], given: [contractHasDays, oneContractAtATime] },
  declareInterest: { label: "Record an interest", from: "any", by: budgetKeepers, provided: [] },
} satisfies Record<string, Action<ReviewerKept, ReviewerFacts, never, string>>;
/** What is done with the register. */
export const registerActions = {
  registerExternalReviewer: { label: "Add to the register", from: "any", by: budgetKeepers, provided: [], given: [theySitOutside, theyAreNotRegistered, expertiseIsListed] },
} satisfies Record<string, Action<object, object, RegisterInput, string>>;

/** A contract as the law knows it, and the last day of an open commission that rests on it. */
export interface ContractKept { readonly id: string; readonly reference: string; readonly startsOn: string; readonly endsOn: string }
export interface ContractFacts { readonly neededUntil: string | null }
/** PO-55: nothing is commissioned beyond the end of a contract. */
export const nothingRunsBeyond: Rule<Situation<ContractKept, ContractFacts, { readonly endsOn: string }>> = {
  rule: "PO-55", says: ({ facts }) => `A commission under this contract runs until ${formatDate(facts.neededUntil!)}. End that first, or let the contract last as long.`, holds: ({ facts, input }) => facts.neededUntil === null || input.endsOn >= facts.neededUntil,
};
const endsAfterItBegins: Rule<Situation<ContractKept, ContractFacts, { readonly endsOn: string }>> = { rule: "PO-55", says: "The contract would end before it begins. Check the date.", holds: ({ record, input }) => input.endsOn >= record.startsOn };
export const contractActions = {
  endReviewerContract: { label: "Change its last day", from: "any", by: budgetKeepers, provided: [], given: [endsAfterItBegins, nothingRunsBeyond] },
} satisfies Record<string, Action<ContractKept, ContractFacts, never, string>>;
/** An interest is ended and never taken back: what was declared stays on record. */
export const interestActions = {
  endInterest: { label: "Record that it ended", from: ["DECLARED"], by: budgetKeepers, provided: [] },
} satisfies Record<string, Action<{ readonly id: string }, object, never, "DECLARED" | "PAST">>;
