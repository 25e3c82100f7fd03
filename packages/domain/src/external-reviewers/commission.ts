import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Rule, Situation } from "../law/law.js";
import type { CommissionStatus } from "./labels.js";

/** Work that was commissioned from an external reviewer, as the law knows it. Amounts are in pence. */
export interface CommissionKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly status: CommissionStatus;
  readonly feePence: number;
  readonly agreedHours: number;
  readonly dueOn: CalendarDate;
  /** The last day on which its reviewer sees it and its papers. */
  readonly endsOn: CalendarDate;
  readonly commissionedById: string | null;
  readonly report: string;
  readonly invoicePence: number | null;
}
/** What must be fetched to judge it. */
export interface OnCommissionFacts {
  readonly reviewerStaffId: string;
  readonly reviewerName: string;
  readonly commissionerName: string | null;
  /** The last day of the contract that it rests on. */
  readonly contractEndsOn: CalendarDate;
  readonly minutesRecorded: number;
  readonly conflicts: readonly string[];
  /** Codes of the criteria in use, by which delivered work is marked. */
  readonly criteria: readonly string[];
}
export type OnCommission = Situation<CommissionKept, OnCommissionFacts>;

/** PO-55: a commission is carried out by the reviewer from whom it was commissioned. */
export const itIsYourCommission: Rule<OnCommission> = {
  rule: "PO-55", says: ({ facts }) => `This is commissioned from ${facts.reviewerName}.`, holds: ({ actor, facts }) => facts.reviewerStaffId === actor.staffId,
};
/** PO-55: nothing is done with a commission once it has run out. */
export const itHasNotRunOut: Rule<OnCommission> = { rule: "PO-55", says: "The last day of this commission has passed. Ask the office for more time.", holds: ({ record, today }) => today <= record.endsOn };
