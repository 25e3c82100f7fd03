import type { CalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";
import { availabilities, type Availability } from "../organisation/labels.js";
import { isAway } from "./reach.js";
import { awayUntil, halvesAway, isAwayAllDay, type Span } from "./span.js";

/** Whether a person is here today. */
export interface Presence { readonly name: string; readonly availability: Availability; readonly awayUntil: CalendarDate | null }

/** A person's availability on a day follows from their absences; only that they have little capacity is said apart. Half a day away is limited capacity. */
export function availabilityOn(absences: readonly Span[], hasLimitedCapacity: boolean, on: CalendarDate): Omit<Presence, "name"> {
  if (isAwayAllDay(absences, on)) return { availability: "AWAY", awayUntil: awayUntil(absences, on) };
  const { morning, afternoon } = halvesAway(absences, on);
  return { availability: hasLimitedCapacity || morning || afternoon ? "LIMITED" : "AVAILABLE", awayUntil: null };
}

/** Availability as a leader reads it beside a name: "Available", "Limited capacity", "Away until 20 January 2026" (WM-15). */
export function availabilityInWords(presence: Presence, today: CalendarDate): string {
  if (isAway(presence, today)) return presence.awayUntil ? `Away until ${formatDate(presence.awayUntil)}` : availabilities.AWAY;
  return presence.availability === "LIMITED" ? availabilities.LIMITED : availabilities.AVAILABLE;
}
