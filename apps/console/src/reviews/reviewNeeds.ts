import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { ReviewsToday } from "./documents";
import type { ReviewRow } from "./records";

const at = ({ id, reference, case: its }: ReviewRow) => ({ to: `/reviews/${id}/show`, label: `${reference} ${its?.title ?? ""}` });
const sayLate = (days: number, dueOn: string | null) => (days > 0 ? `late by ${count(days, "day")}` : days === 0 ? "due today" : `due ${dueOn ? sayShortDay(dueOn) : "soon"}`);

const ofReview = (row: ReviewRow, today: string, whose: string): Need => {
  const late = row.nextDueOn ? calendarDaysBetween(row.nextDueOn, today) : 0;
  return { id: row.id, late, weight: 970, reason: sayLate(late, row.nextDueOn), tone: late > 0 ? "red" : "amber", what: `${whose}review ${row.reference}${row.bodyName ? `, about ${row.bodyName}` : ""}`, at: at(row), go: "Open the review" };
};

const line = (id: string, amount: number, reason: string, what: string): Need[] =>
  amount === 0 ? [] : [{ id, late: 0, weight: 860, reason, tone: "amber", what, at: { to: "/reviews", label: "Reviews" }, go: "Open the board" }];

/** What reviews ask of this person today: their own, and of whoever manages reviews what is late, whoever has it (PO-40). */
export function reviewNeeds({ mine, late, toTriage, toAllocate, toApprove, followUps }: ReviewsToday, today: string, manages: boolean): Need[] {
  const own = new Set(mine.nodes.map(({ id }) => id));
  return [
    ...mine.nodes.map((row) => ofReview(row, today, "Your ")),
    ...(manages ? late.nodes.filter(({ id }) => !own.has(id)).map((row) => ofReview(row, today, row.reviewer ? `${row.reviewer.name}’s ` : "Unallocated ")) : []),
    ...(manages ? [
      ...line("reviews-to-triage", toTriage.totalCount, "to be answered", `${count(toTriage.totalCount, "request for a review", "requests for a review")} to triage`),
      ...line("reviews-to-allocate", toAllocate.totalCount, "with nobody", `${count(toAllocate.totalCount, "accepted review")} to allocate`),
      ...line("reviews-to-approve", toApprove.totalCount, "waits for you", `${count(toApprove.totalCount, "conclusion")} to approve`),
    ] : []),
    ...followUps.nodes.map(({ id, what, dueOn, review }): Need => {
      const days = calendarDaysBetween(dueOn, today);
      return { id, late: days, weight: 700, reason: sayLate(days, dueOn), tone: days > 0 ? "red" : "amber", what: `Follow-up: ${what}`, at: { to: review ? `/reviews/${review.id}/show?tab=follow-up` : "/reviews", label: review?.reference ?? "Reviews" }, go: "Open the review" };
    }),
  ];
}
