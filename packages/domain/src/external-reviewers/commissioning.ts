import { sayMoney } from "../authority/money.js";
import { whatIsPutInIsWithinTheLimit, type AuthorityFacts } from "../authority/within-limit.js";
import type { CaseStatus } from "../casework/labels.js";
import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { financialYearOf, sayYear } from "./budget.js";
import { contractOn, mostFor, whyNotCommissioned, type Candidate } from "./suitability.js";

/** Whoever commissions external reviewers. */
export const commissioners = ["commission-reviews"] as const satisfies readonly Permission[];

/** The complexity from which a case may go to an external reviewer without a review of its decision: 3 of 4. */
export const complexFrom = 3;

/** A case on which work may be commissioned. */
export interface CommissionedCase { readonly status: CaseStatus; readonly complexity: number }
/** A heading of the budget with what is left to promise under it, in pence. */
export interface HeadingLeft { readonly id: string; readonly name: string; readonly year: number; readonly leftPence: number }
/** What must be fetched to judge a commission. The headings are read once nobody else can promise anything under them. */
export interface CommissionFacts {
  /** The open review of the case's decision; null when there is none. */
  readonly review: { readonly reference: string; readonly isDecidedFor: boolean } | null;
  readonly headings: readonly HeadingLeft[];
  /** Names of those who keep the budget. */
  readonly keepers: readonly string[];
}
/** What is to be commissioned. `foreignPapers` are those that are not of this case. */
export interface CommissionInput extends AuthorityFacts {
  readonly candidate: Candidate | null;
  readonly headingId: string;
  readonly agreedHours: number;
  readonly feePence: number;
  readonly dueOn: string;
  readonly endsOn: string;
  readonly foreignPapers: number;
}
type Beside = Situation<CommissionedCase, CommissionFacts>;
type Commissioning = Situation<CommissionedCase, CommissionFacts, CommissionInput>;

/** PO-41: on a review, somebody has decided for an external view, and why. */
export const externalReviewIsDecidedFor: Rule<Beside> = {
  rule: "PO-41", says: ({ facts }) => `Nobody has decided for an external review in ${facts.review!.reference}. Decide for it first, with the reason.`, holds: ({ facts }) => facts.review === null || facts.review.isDecidedFor,
};
/** PO-55: external reviewers do specialist and complex casework. */
export const itIsComplexOrUnderReview: Rule<Beside> = {
  rule: "PO-55", says: `Work is commissioned on a review, or on a case of complexity ${complexFrom} or more. Set the complexity first if this case is that difficult.`, holds: ({ record, facts }) => facts.review !== null || record.complexity >= complexFrom,
};
/** PO-55, PO-50: a reviewer who is in conflict, unavailable or without a contract is not commissioned; there is no override. */
export const theyCanBeCommissioned: Rule<Commissioning> = {
  rule: "PO-55", says: ({ input, today }) => (input.candidate ? `${input.candidate.name} ${whyNotCommissioned(input.candidate, today)}. Choose another reviewer.` : "There is no such reviewer. Choose one from the list."),
  holds: ({ input, today }) => input.candidate !== null && whyNotCommissioned(input.candidate, today) === null,
};
const contractOf = ({ input, today }: Commissioning) => contractOn(input.candidate!.contracts, today)!;
/** PO-55: the work is due, and access ends, within the contract. */
export const datesLieInOrder: Rule<Commissioning> = {
  rule: "PO-55",
  says: (s) => (s.input.dueOn <= s.today ? "The work would be due today or before. Choose a later day." : s.input.endsOn < s.input.dueOn ? "Access would end before the work is due. Choose a later last day." : `The contract ${contractOf(s).reference} ends on ${formatDate(contractOf(s).endsOn)}. Choose a last day within it.`),
  holds: (s) => s.input.dueOn > s.today && s.input.endsOn >= s.input.dueOn && s.input.endsOn <= contractOf(s).endsOn,
};
/** PO-55: the fee is no more than the contract pays for the agreed hours. */
export const feeFollowsTheContract: Rule<Commissioning> = {
  rule: "PO-55", says: (s) => `The contract ${contractOf(s).reference} pays ${sayMoney(mostFor(contractOf(s), s.input.agreedHours))} at most for ${s.input.agreedHours} hours. Agree more hours, or a smaller fee.`,
  holds: (s) => s.input.feePence <= mostFor(contractOf(s), s.input.agreedHours),
};
/** PO-55: what is released is of this case, and named. */
export const papersAreOfTheCase: Rule<Commissioning> = { rule: "PO-55", says: "A document that you chose is not on the file of this case. Choose from its documents.", holds: ({ input }) => input.foreignPapers === 0 };

const headingOf = ({ facts, input }: Commissioning) => facts.headings.find((one) => one.id === input.headingId);
/** PO-56: what is promised now counts against this financial year. */
export const headingIsOfThisYear: Rule<Commissioning> = {
  rule: "PO-56", says: ({ today }) => `That is no heading of the budget for ${sayYear(financialYearOf(today))}. Choose one of this year.`, holds: (s) => headingOf(s)?.year === financialYearOf(s.today),
};
const wayOut = ({ facts, input }: Commissioning) => {
  const enough = facts.headings.filter((one) => one.id !== input.headingId && one.year === headingOf({ facts, input } as Commissioning)!.year && one.leftPence >= input.feePence).map(({ name }) => name);
  return `Ask ${facts.keepers.join(" or ") || "whoever keeps the budget"} to allot more${enough.length ? `, or choose ${enough.join(" or ")}` : ""}.`;
};
/** PO-56: nothing is promised that the budget does not hold. The refusal names the way. */
export const thereIsMoneyLeft: Rule<Commissioning> = {
  rule: "PO-56", says: (s) => `A fee of ${sayMoney(s.input.feePence)} is more than the ${sayMoney(Math.max(0, headingOf(s)!.leftPence))} left under “${headingOf(s)!.name}” in ${sayYear(headingOf(s)!.year)}. ${wayOut(s)}`,
  holds: (s) => s.input.feePence <= headingOf(s)!.leftPence,
};

/** What whoever commissions may do on a case. */
export const commissioningActions = {
  commissionExternalReview: {
    label: "Commission external review", from: "any", by: commissioners, provided: [externalReviewIsDecidedFor, itIsComplexOrUnderReview],
    given: [theyCanBeCommissioned, papersAreOfTheCase, datesLieInOrder, feeFollowsTheContract, headingIsOfThisYear, thereIsMoneyLeft, whatIsPutInIsWithinTheLimit],
  },
} satisfies Record<string, Action<CommissionedCase, CommissionFacts, CommissionInput, CaseStatus>>;
