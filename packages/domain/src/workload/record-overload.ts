import type { Rule, Situation } from "../law/law.js";
import { goesOn } from "./standing.js";

interface Over { readonly isOver: boolean }
interface Reviewed extends Over { readonly caseloadReview: string | null; readonly oneMonthReason: string | null; readonly remedialAction: string | null }
interface Before { readonly overBefore: readonly boolean[]; readonly monthsInARow: number }
type OnRecord = Situation<Reviewed, Before>;

/** In how many months in a row, up to and with this one, somebody was above the maximum. */
export function monthsOver({ isOver }: Over, { overBefore }: Pick<Before, "overBefore">): number {
  if (!isOver) return 0;
  const first = overBefore.indexOf(false);
  return 1 + (first === -1 ? overBefore.length : first);
}

/** WL-49: whether being above the maximum goes on, up to and with this month. */
export const overloadGoesOn = ({ isOver }: Over, facts: Before): boolean => goesOn([isOver, ...facts.overBefore], facts);

/** WL-48: above the maximum the caseload is reviewed, and the record says whether there is a reason that lasts one month. */
export const theOverloadIsReviewed: Rule<OnRecord> = { rule: "WL-48", says: "It is above the maximum. Whoever supervises records the review of the caseload first.", holds: ({ record }) => !record.isOver || record.caseloadReview !== null };
/** WL-48, WL-49: what goes on, or has no reason that lasts one month, needs remedial action. */
export const remedialActionIsTaken: Rule<OnRecord> = {
  rule: "WL-48", says: ({ record, facts }) => `Being above the maximum ${overloadGoesOn(record, facts) ? "goes on" : "has no reason that lasts one month"}. The record needs the remedial action.`,
  holds: ({ record, facts }) => !record.isOver || record.remedialAction !== null || (record.oneMonthReason !== null && !overloadGoesOn(record, facts)),
};
