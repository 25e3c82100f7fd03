import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { LearningToday } from "./documents";
import type { LessonRow } from "./records";

const waits = (id: string, weight: number, reason: string, what: string, to: string, label: string, go: string): Need => ({ id, late: 0, weight, reason, tone: "amber", what, at: { to, label }, go });

/** A lesson whose next step has a day. */
function dated({ id, reference, title, dueOn }: LessonRow, today: string, what: (reference: string) => string, go: string): Need {
  const late = dueOn === null ? 0 : calendarDaysBetween(dueOn, today);
  const reason = dueOn === null ? "waits for you" : late > 0 ? `overdue by ${count(late, "day")}` : late === 0 ? "due today" : `due ${sayShortDay(dueOn)}`;
  return { id: `${id} ${go}`, late: Math.max(late, 0), weight: 865, reason, tone: late > 0 ? "red" : "amber", what: what(reference), at: { to: `/lessons/${id}/show`, label: title }, go };
}

/** What lessons, systemic issues and policies ask of this person today; `keeps` says whether they keep the lessons. */
export function learningNeeds(of: LearningToday, today: string, keeps: boolean): Need[] {
  return [
    ...of.toChange.nodes.map((one) => dated(one, today, (reference) => `Lesson ${reference} is yours to act on`, "Say what changed")),
    ...of.toCheck.nodes.map((one) => dated(one, today, (reference) => `Does lesson ${reference} work? You were asked to check`, "Check it")),
    ...of.toRead.nodes.map((one) => waits(`${one.id} read`, 300, "shared with your team", `Lesson ${one.reference} to read`, `/lessons/${one.id}/show`, one.title, "Read it")),
    ...of.feedback.nodes.map((one) => waits(one.id, 840, "waits for you", `Feedback ${one.reference} on a policy of yours`, `/policy-feedback/${one.id}/show`, one.policy, "Answer it")),
    ...(keeps ? of.toAgree.nodes.map((one) => waits(`${one.id} agree`, 500, "proposed", `Lesson ${one.reference} to agree`, `/lessons/${one.id}/show`, one.title, "Look at it")) : []),
    ...(keeps ? of.proposed.nodes.map((one) => waits(one.id, 510, "proposed", `Systemic issue ${one.reference} to agree`, `/systemic-issues/${one.id}/show`, one.name, "Look at it")) : []),
  ];
}
