import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { SubmissionsToday } from "./documents";
import type { SubmissionRow } from "./records";

const daysLate = (row: SubmissionRow, today: string) => (row.dueOn ? calendarDaysBetween(row.dueOn, today) : 0);
const sayDue = (row: SubmissionRow, late: number) => (!row.dueOn ? "waits for you" : late > 0 ? `late by ${count(late, "day")}` : late === 0 ? "due today" : `due ${sayShortDay(row.dueOn)}`);
const of = (row: SubmissionRow, today: string, weight: number, what: string, go: string, to = `/submissions/${row.id}/show`): Need => {
  const late = daysLate(row, today);
  return { id: row.id, late: Math.max(0, late), weight, reason: sayDue(row, late), tone: late > 0 ? "red" : "amber", what, at: { to, label: row.reference }, go };
};
const line = (id: string, amount: number, reason: string, what: string, to: string, go: string): Need[] => (amount === 0 ? [] : [{ id, late: 0, weight: 840, reason, tone: "amber", what, at: { to, label: "Submissions" }, go }]);
const listWith = (filter: object) => `/submissions?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** What submissions ask of this person today: of a principal to decide, of the Private Office to assess, route, plan and tell, of an author to work on what came back. */
export function submissionNeeds({ toDecide, toAssess, returned, toRoute, toPlan, toCheck, toTell }: SubmissionsToday, today: string, plans: boolean): Need[] {
  // Whoever sees a case sees what was decided on it; to check an assessment is for those whom the law lets.
  const mine = toCheck.nodes.filter((row) => row.choices.some(({ action, allowed }) => action === "checkAssessment" && allowed)).length;
  return [
    ...toDecide.nodes.map((row) => of(row, today, 990, `For your decision: ${row.title}`, "Read and decide", `/submissions/reading?id=${row.id}`)),
    ...toAssess.nodes.map((row) => of(row, today, 880, `To assess: ${row.title}`, "Assess it")),
    ...returned.nodes.map((row) => of(row, today, 900, `Returned to you: ${row.title}`, "See why", `/submissions/${row.id}/show?tab=history`)),
    ...toTell.nodes.map((row) => of(row, today, 850, `Decided, and to be told: ${row.title}`, "Record who was told", `/submissions/${row.id}/show?tab=telling`)),
    ...line("submissions-to-check", mine, "in the sample", `${count(mine, "assessment")} to check`, listWith({ isToBeChecked: { eq: true } }), "Open the list"),
    ...(plans ? [
      ...line("submissions-to-route", toRoute.totalCount, "with nobody", `${count(toRoute.totalCount, "submission")} to route`, listWith({ stage: { eq: "RECEIVED" }, assessorPositionId: { isNull: true } }), "Open the list"),
      ...line("submissions-to-plan", toPlan.totalCount, "ready", `${count(toPlan.totalCount, "submission")} to plan`, "/submissions/plan", "Plan them"),
    ] : []),
  ];
}
