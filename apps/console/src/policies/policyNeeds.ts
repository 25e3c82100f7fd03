import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { PoliciesToday } from "./documents";

/** What has a day, said by that day. */
function dated(id: string, dueOn: string, today: string, rest: Pick<Need, "what" | "at" | "go">): Need {
  const late = Math.max(calendarDaysBetween(dueOn, today), 0);
  return { id, late, weight: 320, reason: late > 0 ? `overdue by ${count(late, "day")}` : dueOn === today ? "due today" : `due ${sayShortDay(dueOn)}`, tone: late > 0 ? "red" : "amber", ...rest };
}

/** What policies, guidance and arrangements for business continuity ask of this person today (AS-04, AS-18, AS-19). */
export const policyNeeds = ({ waiting, looks, reviews }: PoliciesToday, today: string): Need[] => [
  ...waiting.nodes.map(({ id, dueOn, policy, policyVersion }) => dated(id, dueOn, today, { what: "A policy to read and accept", at: { to: `/policy-versions/${policyVersion.id}/show`, label: `${policy.name}, version ${policyVersion.number}` }, go: "Read it" })),
  ...looks.nodes.map(({ id, title, nextLookOn }) => dated(id, nextLookOn, today, { what: "Guidance of yours to look at again", at: { to: `/guidance/${id}/show`, label: title }, go: "Look at it" })),
  ...reviews.nodes.map(({ id, name, reviewOn }) => dated(id, reviewOn, today, { what: "An arrangement of yours to review", at: { to: "/continuity", label: name }, go: "Review it" })),
];
