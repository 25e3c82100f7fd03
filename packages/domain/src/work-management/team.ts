import type { Presence } from "../absence/presence.js";
import { isAway } from "../absence/reach.js";
import { isAwayAllDay, spanInWords, type Span } from "../absence/span.js";
import { addCalendarDays, type CalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";

/** Somebody to whom work may go, with what keeps them from it now or soon. */
export interface Receiver extends Presence {
  /** Absences that stand and are not over. */
  readonly absences: readonly Span[];
  /** Where they help out for a time (CS-33); null when they are at their own seat. */
  readonly placedWith: { readonly team: string; readonly until: CalendarDate } | null;
}

/** An absence that begins within so many days is worth knowing even if nothing falls due in it. */
const soonDays = 7;

const due = (count: number, when: string) => `${count} of these ${count === 1 ? "is" : "are"} due ${when}.`;

function ofTheAbsenceNow({ name, awayUntil }: Receiver, dueDates: readonly CalendarDate[]): string[] {
  const missed = dueDates.filter((one) => awayUntil === null || one <= awayUntil).length;
  return [awayUntil ? `${name} is away until ${formatDate(awayUntil)}.` : `${name} is away, with no date of return.`, ...(missed ? [due(missed, `before ${name} is back`)] : [])];
}

function ofAbsencesAhead({ name, absences }: Receiver, dueDates: readonly CalendarDate[], today: CalendarDate): string[] {
  return absences.filter((one) => one.startsOn > today).flatMap((one) => {
    const missed = dueDates.filter((day) => isAwayAllDay([one], day)).length;
    if (!missed && one.startsOn > addCalendarDays(today, soonDays)) return [];
    return [`${name} is away ${spanInWords(one)}.`, ...(missed ? [due(missed, "then")] : [])];
  });
}

/** What a leader should know before giving somebody work; none of it forbids the assignment (CS-22, WM-15). `dueDates` are those of the work. */
export function assignmentWarnings(receiver: Receiver, dueDates: readonly (CalendarDate | null)[], today: CalendarDate): string[] {
  const dates = dueDates.filter((one): one is CalendarDate => one !== null);
  const { name, placedWith } = receiver;
  return [
    ...(receiver.availability === "LIMITED" ? [`${name} has limited capacity.`] : []),
    ...(placedWith ? [`${name} is placed with ${placedWith.team} until ${formatDate(placedWith.until)}.`] : []),
    ...(isAway(receiver, today) ? ofTheAbsenceNow(receiver, dates) : []),
    ...ofAbsencesAhead(receiver, dates, today),
  ];
}

/**
 * How loaded each person is beside the most loaded of them: 0 to 100, from open requests per full-time equivalent.
 * Somebody on half time with ten requests is as loaded as somebody on full time with twenty.
 */
export function relativeLoads(people: readonly { readonly openRequests: number; readonly fte: number }[]): number[] {
  const loads = people.map(({ openRequests, fte }) => openRequests / fte);
  const most = Math.max(...loads, 0);
  return loads.map((load) => (most === 0 ? 0 : Math.round((load / most) * 100)));
}
