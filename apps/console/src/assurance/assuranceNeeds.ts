import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import type { Need } from "../today/needs";
import type { AssuranceToday } from "./documents";

const ago = (day: string, today: string): string => { const days = calendarDaysBetween(day, today); return days <= 0 ? "today" : `${count(days, "day")} ago`; };
const of = (one: { readonly reference: string; readonly case: { readonly reference: string; readonly title: string } | null }) => (one.case ? `${one.case.reference} ${one.case.title}` : one.reference);

/** What assurance asks of this person today: to examine the cases that they drew, and, of Compliance and Fraud, to review casework before it visits (AS-24, AS-26). */
export function assuranceNeeds({ toExamine, toReview }: AssuranceToday, today: string, { examines, reviews }: { readonly examines: boolean; readonly reviews: boolean }): Need[] {
  return [
    ...(reviews ? toReview.nodes.map((one): Need => ({ id: one.id, late: 0, weight: 890, reason: `asked for ${ago(one.involvedOn, today)}`, tone: "amber", what: `${one.reference}: casework to review for Compliance and Fraud. ${one.why}`, at: { to: `/compliance/${one.id}/show`, label: of(one) }, go: "Review it" })) : []),
    ...(examines ? toExamine.nodes.map((one): Need => ({ id: one.id, late: 0, weight: 830, reason: `drawn ${ago(one.drawnOn, today)}`, tone: "amber", what: `${one.reference}: ${one.holder?.name ?? "somebody"}’s casework to examine`, at: { to: `/case-examinations/${one.id}/show`, label: of(one) }, go: "Examine it" })) : []),
  ];
}
