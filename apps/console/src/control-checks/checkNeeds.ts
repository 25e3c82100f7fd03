import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { errorStates } from "@remit/domain/assurance/labels";
import { count } from "../frame/words/counts";
import type { Need } from "../today/needs";
import type { ChecksToday } from "./documents";
import type { CheckRow, ErrorRow } from "./records";

const due = (day: string, today: string) => { const late = calendarDaysBetween(day, today); return { late: Math.max(late, 0), reason: late > 0 ? `${count(late, "day")} late` : late === 0 ? "due today" : `due in ${count(-late, "day")}`, tone: late >= 0 ? ("red" as const) : ("amber" as const) }; };
const label = (one: CheckRow | ErrorRow) => (one.case ? `${one.case.reference} ${one.case.title}` : one.reference);

/** What control checks ask of this person today: checks to make, and errors whose next step is theirs (AS-10, AS-11). */
export function checkNeeds({ toCheck, withMe }: ChecksToday, today: string): Need[] {
  return [
    ...toCheck.nodes.map((one): Need => ({ ...due(one.dueOn, today), id: one.id, weight: 820, what: `${one.reference}: a decision of ${one.decidedBy?.name ?? "somebody"} to check. ${one.what}`, at: { to: `/control-checks/${one.id}/show`, label: label(one) }, go: "Check it" })),
    ...withMe.nodes.map((one): Need => ({ ...due(one.dueOn, today), id: one.id, weight: 840, what: `${one.reference}: an error of a control check, ${errorStates[one.state].toLowerCase()}. ${one.what}`, at: { to: `/control-errors/${one.id}/show`, label: label(one) }, go: "See to it" })),
  ];
}
