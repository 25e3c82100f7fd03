import type { CalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";
import { availabilities, type Availability } from "../organisation/labels.js";
import { isAway } from "../organisation/reach.js";

/** Whether a person is here today. */
export interface Presence { readonly name: string; readonly availability: Availability; readonly awayUntil: CalendarDate | null }

/** Availability as a leader reads it beside a name: "Available", "Limited capacity", "Away until 20 January 2026" (WM-15). */
export function availabilityInWords(presence: Presence, today: CalendarDate): string {
  if (isAway(presence, today)) return presence.awayUntil ? `Away until ${formatDate(presence.awayUntil)}` : availabilities.AWAY;
  return presence.availability === "LIMITED" ? availabilities.LIMITED : availabilities.AVAILABLE;
}

/** What a leader should know before giving somebody work; none of it forbids the assignment. `dueDates` are those of the work. */
export function assignmentWarnings(presence: Presence, dueDates: readonly (CalendarDate | null)[], today: CalendarDate): string[] {
  const { name, awayUntil } = presence;
  if (presence.availability === "LIMITED") return [`${name} has limited capacity.`];
  if (!isAway(presence, today)) return [];
  const missed = dueDates.filter((due) => due !== null && (awayUntil === null || due <= awayUntil)).length;
  const back = awayUntil ? `${name} is away until ${formatDate(awayUntil)}.` : `${name} is away, with no date of return.`;
  return missed ? [back, `${missed} of these ${missed === 1 ? "is" : "are"} due before ${name} is back.`] : [back];
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
