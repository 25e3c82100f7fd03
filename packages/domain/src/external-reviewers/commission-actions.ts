import { sayMoney } from "../authority/money.js";
import { notInTheFuture } from "../casework/held-work.js";
import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { outsidersPermission } from "../organisation/outsiders.js";
import { budgetKeepers } from "./budget.js";
import { itHasNotRunOut, itIsYourCommission, type CommissionKept, type OnCommission, type OnCommissionFacts } from "./commission.js";
import { commissioners } from "./commissioning.js";
import { openToReviewer, type CommissionStatus } from "./labels.js";

type Given<Input> = Rule<OnCommission & { readonly input: Input }>;

/** PO-55: papers open once the reviewer has said that nothing ties them to the case. */
export const nothingIsDeclaredAgainst: Rule<OnCommission> = {
  rule: "PO-55", says: ({ facts }) => `You declared an interest in ${facts.conflicts.join(" and ")}. Decline this commission.`, holds: ({ facts }) => facts.conflicts.length === 0,
};
/** PO-55: a report says something. */
export const theReportIsWritten: Given<{ readonly report: string; readonly foreignDocument: boolean }> = {
  rule: "PO-55", says: ({ input }) => (input.foreignDocument ? "That document is not one that you sent for this commission. Send it again." : "The report is empty. Write your answer to the question."), holds: ({ input }) => input.report.trim() !== "" && !input.foreignDocument,
};
/** PO-55: what is released is of this case. */
export const releasedPapersAreOfTheCase: Given<{ readonly foreignPapers: number; readonly papers: number }> = {
  rule: "PO-55", says: ({ input }) => (input.papers === 0 ? "Choose at least one document." : "A document that you chose is not on the file of this case. Choose from its documents."), holds: ({ input }) => input.papers > 0 && input.foreignPapers === 0,
};
/** PO-55: new dates lie in order and within the contract. */
export const newDatesLieInOrder: Given<{ readonly dueOn: string; readonly endsOn: string }> = {
  rule: "PO-55", says: ({ input, facts }) => (input.endsOn < input.dueOn ? "Access would end before the work is due. Choose a later last day." : `The contract ends on ${formatDate(facts.contractEndsOn)}. Choose a last day within it.`),
  holds: ({ input, facts }) => input.endsOn >= input.dueOn && input.endsOn <= facts.contractEndsOn,
};
/** A mark by one criterion, with its reason. */
export interface Mark { readonly criterion: string; readonly mark: number; readonly reason: string }
/** PO-55: delivered work is marked by every stated criterion, with a reason for each. */
export const everyCriterionIsMarked: Given<{ readonly marks: readonly Mark[] }> = {
  rule: "PO-55", says: "Mark the work by every criterion on the list, once each, with the reason.",
  holds: ({ facts, input }) => input.marks.length === facts.criteria.length && facts.criteria.every((code) => input.marks.some((one) => one.criterion === code && one.reason.trim() !== "")),
};
/** PO-55: an invoice matches what was agreed. */
export const invoiceMatches: Given<{ readonly invoicePence: number; readonly commissionReference: string }> = {
  rule: "PO-55",
  says: ({ record, input }) => (input.commissionReference.trim().toUpperCase() !== record.reference ? `The invoice is for another commission than ${record.reference}. Check the reference on it.` : `The invoice is for ${sayMoney(input.invoicePence)}, and ${sayMoney(record.feePence)} was agreed. Ask for a corrected invoice.`),
  holds: ({ record, input }) => input.commissionReference.trim().toUpperCase() === record.reference && input.invoicePence <= record.feePence,
};

const reviewer = [outsidersPermission] as const satisfies readonly Permission[];
const theirs = { by: reviewer, provided: [itIsYourCommission, itHasNotRunOut] } as const;
const running = ["OFFERED", "UNDER_WAY"] as const satisfies readonly CommissionStatus[];
const office = { by: commissioners, provided: [] } as const;

/** What is done with a commission, by its reviewer and by the office. */
export const commissionActions = {
  declareIndependence: { label: "Declare independence and open the papers", from: ["OFFERED"], by: reviewer, provided: [itIsYourCommission, itHasNotRunOut, nothingIsDeclaredAgainst] },
  recordCommissionTime: { label: "Record time", from: ["UNDER_WAY"], ...theirs, given: [notInTheFuture("on", "The day")] },
  requestReportUpload: { label: "Attach the report", from: ["UNDER_WAY"], ...theirs },
  deliverReport: { label: "Deliver the report", from: ["UNDER_WAY"], ...theirs, given: [theReportIsWritten] },
  declineCommission: { label: "Decline", from: running, ...theirs },
  writeOnCommission: { label: "Write a message", from: openToReviewer, by: [...reviewer, ...commissioners], provided: [{ ...itHasNotRunOut, holds: (s) => s.actor.permissions.has("commission-reviews") || itHasNotRunOut.holds(s) }] },
  releasePapers: { label: "Release papers", from: running, ...office, given: [releasedPapersAreOfTheCase] },
  changeCommissionDates: { label: "Change the dates", from: openToReviewer, ...office, given: [newDatesLieInOrder] },
  returnReport: { label: "Return the report", from: ["DELIVERED"], ...office },
  acceptReport: { label: "Accept the report", from: ["DELIVERED"], ...office, given: [everyCriterionIsMarked] },
  endCommission: { label: "End the commission early", from: openToReviewer, ...office },
  recordInvoice: { label: "Match the invoice", from: ["ACCEPTED"], by: [...commissioners, ...budgetKeepers], provided: [], given: [invoiceMatches] },
  recordPayment: { label: "Record that it was paid", from: ["INVOICED"], by: budgetKeepers, provided: [], given: [notInTheFuture("paidOn", "The payment")] },
} satisfies Record<string, Action<CommissionKept, OnCommissionFacts, never, CommissionStatus>>;

/** A paper that was released. */
export interface PaperKept { readonly id: string; readonly withdrawnOn: string | null }
export const paperActions = {
  withdrawPaper: { label: "Take back", from: ["RELEASED"], by: commissioners, provided: [] },
} satisfies Record<string, Action<PaperKept, object, never, "RELEASED" | "WITHDRAWN">>;
