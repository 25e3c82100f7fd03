import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { Need } from "../today/needs";
import type { MeetingsToday } from "./documents";

/** What meetings ask of this person today: papers to write, minutes to clear, and the meetings that they go to. */
export function meetingNeeds(of: MeetingsToday, today: string): Need[] {
  return [
    ...of.toWrite.nodes.map(({ id, title, dueOn, meeting }): Need => {
      const late = calendarDaysBetween(dueOn, today);
      return { id, late: Math.max(late, 0), weight: 930, reason: late > 0 ? `overdue by ${count(late, "day")}` : late === 0 ? "due today" : `due ${sayShortDay(dueOn)}`, tone: late > 0 ? "red" : "amber", what: `Paper for ${meeting?.reference ?? "a meeting"}`, at: { to: `/meeting-papers/${id}/show`, label: title }, go: "Write it" };
    }),
    ...of.toClear.nodes.map(({ id, reference, title, on }): Need => ({ id, late: 0, weight: 935, reason: "waits for you", tone: "amber", what: `Minutes of ${reference} to clear`, at: { to: `/meetings/${id}/show`, label: `${title}, ${sayShortDay(on)}` }, go: "Read them" })),
    ...of.toAttend.nodes.map(({ id, reference, title, on, startsAt, place }): Need => ({ id, late: 0, weight: 300, reason: on === today ? `today at ${startsAt}` : `${sayShortDay(on)} at ${startsAt}`, tone: on === today ? "amber" : "quiet", what: `${title}${place ? `, ${place}` : ""}`, at: { to: `/meetings/${id}/show`, label: reference }, go: "Look at the agenda" })),
  ];
}
