import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import { sayMonth } from "./months";
import type { SupervisionToday } from "./supervisionDocuments";

const late = (dueOn: string, today: string) => Math.max(calendarDaysBetween(dueOn, today), 0);
const page = { to: "/supervision", label: "Supervision" } as const;
const asks = { DRAFT: ["to be filled in and sent", "Fill it in"], SENT: ["to go through and agree", "Open it"], DISPUTED: ["is not agreed", "Open it"], AGREED: ["", ""], ASSUMED: ["", ""] } as const;

/** What supervision and workload records ask of this person today: late reports first (WL-41, WL-42, WL-43, WL-49). */
export function supervisionNeeds(of: SupervisionToday, today: string): Need[] {
  return [
    ...of.reports.nodes.map((one): Need => ({ id: one.id, late: one.isMine ? late(one.dueOn, today) : 0, weight: one.isMine ? 870 : 420, reason: `late by ${count(late(one.dueOn, today), "day")}`, tone: "red", what: one.isMine ? `Report on the workload of ${sayMonth(one.month)}` : `${one.manager?.name ?? "A manager"} has not reported on the workload of ${sayMonth(one.month)}`, at: { to: `/workload-reports/${one.id}/show`, label: one.reference }, go: one.isMine ? "Make it" : "Look at it" })),
    ...of.arrangements.nodes.map((one): Need => ({ id: one.id, late: 0, weight: 880, reason: `away since ${sayShortDay(one.awaySince)}`, tone: "amber", what: `An absence stops the supervision of ${one.worker?.name ?? "somebody"}: arrange something else`, at: page, go: "Arrange it" })),
    ...of.reviews.nodes.map((one): Need => ({ id: one.id, late: late(one.dueOn, today), weight: 860, reason: late(one.dueOn, today) > 0 ? `overdue by ${count(late(one.dueOn, today), "day")}` : `due ${sayShortDay(one.dueOn)}`, tone: late(one.dueOn, today) > 0 ? "red" : "amber", what: `Review the work of ${one.worker?.name ?? "somebody"}, ${one.months} months in a row above the maximum`, at: page, go: "Look at it" })),
    ...of.records.nodes.map((one): Need => ({ id: one.id, late: 0, weight: one.state === "DISPUTED" ? 840 : 560, reason: asks[one.state][0], tone: "amber", what: `Workload record of ${one.worker?.name ?? "somebody"} for ${sayMonth(one.month)}`, at: { to: `/workload-records/${one.id}/show`, label: one.reference }, go: asks[one.state][1] })),
    ...of.sessions.nodes.map((one): Need => {
      const other = (one.isMine ? one.supervisor?.name : one.worker?.name) ?? "somebody";
      const days = late(one.plannedOn, today);
      return { id: one.id, late: 0, weight: 430, reason: one.awaitsReturn ? "nobody is away any more" : days > 0 ? `was booked for ${sayShortDay(one.plannedOn)}` : one.plannedOn === today ? "today" : sayShortDay(one.plannedOn), tone: one.awaitsReturn || days > 0 || one.plannedOn === today ? "amber" : "quiet", what: one.awaitsReturn ? `Book the new date of supervision with ${other}` : `Supervision with ${other}`, at: { to: `/supervision/${one.id}/show`, label: one.reference }, go: one.awaitsReturn ? "Book it" : "Open it" };
    }),
  ];
}
