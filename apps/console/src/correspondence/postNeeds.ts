import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { PostToday } from "./documents";

const sayDue = (days: number, dueOn: string) => (days > 0 ? `late by ${count(days, "day")}` : days === 0 ? "due today" : `due ${sayShortDay(dueOn)}`);
const line = (id: string, amount: number, isRed: boolean, reason: string, what: string, to: string): Need[] => (amount === 0 ? [] : [{ id, late: isRed ? 1 : 0, weight: 820, reason, tone: isRed ? "red" : "amber", what, at: { to, label: "Correspondence" }, go: "Open" }]);
const list = (filter: object) => `/correspondence?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** What of the post asks for this person today: their own replies and follow-ups, and of whoever directs work what is late or with nobody (PO-21, PO-23). */
export function postNeeds({ mine, late, toTriage, offered, followUps, toApprove, toLookAt }: PostToday, today: string, { directs, decides }: { readonly directs: boolean; readonly decides: boolean }): Need[] {
  return [
    ...mine.nodes.map((row): Need => {
      const days = calendarDaysBetween(row.replyDueOn!, today);
      return { id: row.id, late: days, weight: row.isHighRisk ? 990 : 780, reason: sayDue(days, row.replyDueOn!), tone: days > 0 ? "red" : "amber", what: `Reply to ${row.fromName ?? "what came in"}${row.isHighRisk ? ", high risk" : ""}: ${row.summary ?? ""}`, at: { to: `/correspondence/${row.id}/show`, label: row.reference }, go: "Open" };
    }),
    ...followUps.nodes.map(({ id, what, dueOn, item }): Need => {
      const days = calendarDaysBetween(dueOn, today);
      return { id, late: days, weight: 700, reason: sayDue(days, dueOn), tone: days > 0 ? "red" : "amber", what: `Follow-up: ${what ?? ""}`, at: { to: item ? `/correspondence/${item.id}/show?tab=follow-ups` : "/correspondence", label: item?.reference ?? "Correspondence" }, go: "Open" };
    }),
    ...(directs ? [
      ...line("post-late", late.totalCount, true, "replies late", `${count(late.totalCount, "reply is", "replies are")} late in your part of the office`, list({ isReplyLate: { eq: true } })),
      ...line("post-offered", offered.totalCount, false, "handed to you", `${count(offered.totalCount, "item")} handed to your part of the office and not accepted`, list({ isOffered: { eq: true } })),
      ...line("post-triage", toTriage.totalCount, false, "to be triaged", `${count(toTriage.totalCount, "item")} of the post to triage`, list({ status: { eq: "RECEIVED" } })),
    ] : []),
    ...(decides ? [
      ...line("instructions", toApprove.totalCount, false, "waits for you", `${count(toApprove.totalCount, "instruction")} about contact to approve`, "/correspondence/instructions"),
      ...line("instructions-again", toLookAt.totalCount, false, "to be looked at", `${count(toLookAt.totalCount, "instruction")} about contact to look at again`, "/correspondence/instructions"),
    ] : []),
  ];
}
