import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { PoliciesToday } from "./documents";

/** What policies ask of this person today (AS-04). */
export const policyNeeds = ({ waiting }: PoliciesToday, today: string): Need[] => waiting.nodes.map(({ id, dueOn, policy, policyVersion }) => {
  const late = Math.max(calendarDaysBetween(dueOn, today), 0);
  return { id, late, weight: 320, reason: late > 0 ? `overdue by ${count(late, "day")}` : dueOn === today ? "due today" : `due ${sayShortDay(dueOn)}`, tone: late > 0 ? "red" : "amber", what: "A policy to read and accept", at: { to: `/policy-versions/${policyVersion.id}/show`, label: `${policy.name}, version ${policyVersion.number}` }, go: "Read it" };
});
