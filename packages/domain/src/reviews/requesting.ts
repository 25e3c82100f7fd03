import { notInTheFuture } from "../casework/held-work.js";
import type { CaseStatus } from "../casework/labels.js";
import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";

/** A case beside which a review is asked for. */
export interface ReviewedCase { readonly status: CaseStatus; readonly decidedOn: string | null }
/** The review of a case that is open already; null when there is none. */
export interface RequestFacts { readonly openReview: string | null }
/** What a request is taken in with. `unknownGrounds` are those that the office's list did not have on that day. */
export interface RequestInput { readonly receivedOn: string; readonly groundCodes: readonly string[]; readonly unknownGrounds: readonly string[] }
type Requesting = Situation<ReviewedCase, RequestFacts, RequestInput>;

/** PO-40: what is looked at again is a decision with its date, from which every deadline runs. */
export const theDecisionIsDated: Rule<Situation<ReviewedCase, RequestFacts>> = {
  rule: "PO-40", says: "The date of this decision is not known, so neither is until when a review may be asked for. Record what the person says as correspondence on the case.",
  holds: ({ record }) => record.decidedOn !== null,
};
/** PO-43: one decision has one review at a time; a second letter joins the first. */
export const noReviewIsOpen: Rule<Situation<ReviewedCase, RequestFacts>> = {
  rule: "PO-43", says: ({ facts }) => `${facts.openReview} is already looking at this decision. Add what the person now says to it.`, holds: ({ facts }) => facts.openReview === null,
};
/** PO-40: a review is asked for after the decision. */
export const askedAfterTheDecision: Rule<Requesting> = {
  rule: "PO-40", says: ({ record }) => `The request is dated before the decision of ${formatDate(record.decidedOn!)}. Check the date on which it was received.`, holds: ({ record, input }) => input.receivedOn >= record.decidedOn!,
};
/** PO-64: a request names at least one ground of the office's own list, as the list stood on that day. */
export const groundsAreOnTheList: Rule<Requesting> = {
  rule: "PO-64", says: ({ input }) => (input.groundCodes.length === 0 ? "Choose at least one ground on which the review is asked for." : "A ground was not in use on the day of the request. Choose from the list."),
  holds: ({ input }) => input.groundCodes.length > 0 && input.unknownGrounds.length === 0,
};

/** What whoever takes requests in may do on a decided case. */
export const requestingActions = {
  requestReview: { label: "Request a review", from: ["DECIDED", "CLOSED"], by: ["open-cases", "manage-reviews"], provided: [theDecisionIsDated, noReviewIsOpen], given: [notInTheFuture("receivedOn", "The date of receipt"), askedAfterTheDecision, groundsAreOnTheList] },
} satisfies Record<string, Action<ReviewedCase, RequestFacts, RequestInput, CaseStatus>>;
