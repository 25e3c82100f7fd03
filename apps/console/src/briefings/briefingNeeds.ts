import { riskLevels } from "@remit/domain/briefings/labels";
import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { BriefingsToday } from "./documents";

const when = (days: number, dueOn: string) => (days > 0 ? `overdue by ${count(days, "day")}` : days === 0 ? "due today" : `due ${sayShortDay(dueOn)}`);

/** A line about a record with a day: why now, and the way there. */
const dated = (one: { readonly id: string; readonly dueOn: string; readonly today: string; readonly weight: number; readonly what: string; readonly to: string; readonly label: string; readonly go: string }): Need => {
  const late = calendarDaysBetween(one.dueOn, one.today);
  return { id: one.id, late: Math.max(late, 0), weight: one.weight, reason: when(late, one.dueOn), tone: late > 0 ? "red" : "amber", what: one.what, at: { to: one.to, label: one.label }, go: one.go };
};
/** A line about a record that waits for this person, however long. */
const waiting = (one: Pick<Need, "id" | "weight" | "what" | "reason"> & { readonly to: string; readonly label: string; readonly go: string }): Need => ({ id: one.id, late: 0, weight: one.weight, reason: one.reason, tone: "amber", what: one.what, at: { to: one.to, label: one.label }, go: one.go });

/** What high risk, briefings, lines, promises and work that was asked for ask of this person today; `clears` says whether they validate and clear for others. */
export function briefingNeeds(of: BriefingsToday, today: string, clears: boolean): Need[] {
  return [
    ...(clears ? of.toValidate.nodes.map((one) => waiting({ id: one.id, weight: 955, reason: "to be validated", what: `${one.reference}: ${riskLevels[one.level].toLowerCase()} risk, entered for a second person to validate`, to: `/high-risk/${one.id}/show`, label: one.case ? `${one.case.reference} ${one.case.title}` : one.reference, go: "Look at it" })) : []),
    ...of.toReviewRisk.nodes.map((one) => dated({ id: one.id, dueOn: one.nextReviewOn, today, weight: 950, what: `Review of high-risk case ${one.reference}`, to: `/high-risk/${one.id}/show`, label: one.case ? `${one.case.reference} ${one.case.title}` : one.reference, go: "Review it" })),
    ...of.toWrite.nodes.map((one) => dated({ id: one.id, dueOn: one.dueOn, today, weight: 940, what: one.state === "REVIEWED" ? `Briefing ${one.reference} is passed and can be issued` : `Briefing ${one.reference} to write`, to: `/briefings/${one.id}/show`, label: one.title, go: one.state === "REVIEWED" ? "Issue it" : "Write it" })),
    ...of.toPass.nodes.map((one) => dated({ id: `${one.id} review`, dueOn: one.dueOn, today, weight: 945, what: `Briefing ${one.reference} waits for your review`, to: `/briefings/${one.id}/show`, label: one.title, go: "Read it" })),
    ...of.toRead.nodes.map((one) => waiting({ id: `${one.id} read`, weight: 930, reason: one.meetingOn ? `for ${sayShortDay(one.meetingOn)}` : "to read", what: `Briefing ${one.reference} is there for you to read`, to: `/briefings/${one.id}/show`, label: one.title, go: "Read it" })),
    ...of.toClear.nodes.map((one) => waiting({ id: one.id, weight: 925, reason: "waits for you", what: `Line ${one.reference} to clear`, to: `/lines-to-take/${one.id}/show`, label: one.subject, go: "Read it" })),
    ...of.toAnswer.nodes.map((one) => dated({ id: one.id, dueOn: one.dueOn, today, weight: 935, what: `${one.outlet} waits for an answer`, to: `/press-enquiries/${one.id}/show`, label: one.reference, go: "Answer it" })),
    ...of.promised.nodes.map((one) => dated({ id: one.id, dueOn: one.dueOn, today, weight: 880, what: `Promised to ${one.relationship?.name ?? "somebody outside"}: ${one.what}`, to: one.relationship ? `/relationships/${one.relationship.id}/show` : "/relationships", label: one.relationship?.name ?? "Relationships", go: "See what was promised" })),
    ...of.asked.nodes.map((one) => dated({ id: one.id, dueOn: one.dueOn, today, weight: 870, what: `${one.reference}: ${one.what}`, to: `/commissioned-work/${one.id}/show`, label: one.reference, go: "Open it" })),
  ];
}
