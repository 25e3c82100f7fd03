import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import type { Need } from "../today/needs";
import type { CommissionsToday } from "./documents";
import type { CommissionRow } from "./records";

const at = ({ id, reference, reviewerName }: CommissionRow) => ({ to: `/commissions/${id}/show`, label: `${reference} ${reviewerName}` });

/** What external reviewers ask of whoever commissioned them today: what is late, and what was delivered and waits to be read (PO-55). */
export const commissionNeeds = ({ late, delivered }: CommissionsToday, today: string): Need[] => [
  ...late.nodes.map((row): Need => {
    const days = calendarDaysBetween(row.dueOn, today);
    return { id: row.id, late: days, weight: 940, reason: `late by ${count(days, "day")}`, tone: "red", what: `The report of ${row.reviewerName} on ${row.caseReference}`, at: at(row), go: "Open the commission" };
  }),
  ...delivered.nodes.map((row): Need => ({ id: row.id, late: 0, weight: 880, reason: "delivered, not read", tone: "amber", what: `The report of ${row.reviewerName} on ${row.caseReference}`, at: at(row), go: "Read the report" })),
];
