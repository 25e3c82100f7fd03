import { penceOf } from "./pounds.js";
import { isCalendarDate } from "../calendar/calendar-date.js";

/** The columns of a weekly report of payments. */
export const paymentColumns = ["payment_reference", "case_reference", "paid_on", "amount", "payee", "payee_authorised"] as const;
export type PaymentColumn = (typeof paymentColumns)[number];
/** A row as it is written. */
export type WrittenPayment = Readonly<Record<PaymentColumn, string>>;

/** A payment that can be imported. */
export interface PaymentRow { readonly row: number; readonly reference: string; readonly caseReference: string; readonly paidOn: string; readonly amountPence: number; readonly payee: string; readonly isPayeeAuthorised: boolean }
/** Why a row cannot be imported: which field, why, and what to do. */
export interface PaymentFault { readonly field: PaymentColumn | "row"; readonly reason: string; readonly remedy: string }

const longest: Readonly<Record<PaymentColumn, number>> = { payment_reference: 40, case_reference: 40, paid_on: 30, amount: 30, payee: 200, payee_authorised: 10 };
/** Two thousand million pence: what a payment may be at most. */
const mostPence = 2_000_000_000;
const answers: Readonly<Record<string, boolean>> = { yes: true, y: true, no: false, n: false, "": false };

type Check = (row: WrittenPayment, today: string) => PaymentFault | null;
const fault = (field: PaymentColumn, reason: string, remedy: string): PaymentFault => ({ field, reason, remedy });
const checks: readonly Check[] = [
  (row) => {
    const field = paymentColumns.find((column) => row[column].length > longest[column]);
    return field ? fault(field, `It has more than ${longest[field]} characters.`, "Shorten it, or look whether two rows ran together.") : null;
  },
  (row) => (/[\p{L}\d]/u.test(row.payment_reference) && !/\p{C}/u.test(row.payment_reference) ? null : fault("payment_reference", "There is no reference by which the payment could be known again.", "Write the reference that the payment run gave it.")),
  (row) => (row.case_reference ? null : fault("case_reference", "There is no case, so nobody can tell what was paid for.", "Write the reference of the case, such as C-2026-000123.")),
  (row) => (isCalendarDate(row.paid_on) ? null : fault("paid_on", "This is no date.", "Write it as 2026-01-31.")),
  (row, today) => (row.paid_on <= today ? null : fault("paid_on", "It lies in the future.", "Give the day on which it was paid.")),
  (row) => (penceOf(row.amount) === null ? fault("amount", "This is no amount in pounds.", "Write it as 1250.00.") : null),
  (row) => (penceOf(row.amount)! > 0 && penceOf(row.amount)! <= mostPence ? null : fault("amount", "An amount lies between one penny and twenty million pounds.", "Look whether pounds and pence were mixed up.")),
  (row) => (row.payee_authorised.toLowerCase() in answers ? null : fault("payee_authorised", "Whether the payee was authorised is answered with yes or no.", "Write yes or no; empty means no.")),
  (row) => (row.payee || !answers[row.payee_authorised.toLowerCase()] ? null : fault("payee", "The payee is said to be authorised, and there is none.", "Write who was paid, or no where nobody was authorised.")),
];

/** Reads one row of the weekly report (AS-25). Never throws: a row that cannot be imported comes back with the reason. `today` is YYYY-MM-DD in the office. */
export function readPaymentRow(written: WrittenPayment, row: number, today: string): PaymentRow | PaymentFault {
  const said = Object.fromEntries(paymentColumns.map((column) => [column, written[column].trim()])) as WrittenPayment;
  for (const check of checks) {
    const found = check(said, today);
    if (found) return found;
  }
  return { row, reference: said.payment_reference, caseReference: said.case_reference, paidOn: said.paid_on, amountPence: penceOf(said.amount)!, payee: said.payee, isPayeeAuthorised: answers[said.payee_authorised.toLowerCase()]! };
}
