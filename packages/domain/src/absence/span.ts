import { addCalendarDays, type CalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { isWorkingDay } from "../calendar/working-day.js";

/** From when to when somebody is away: whole days, except that it may begin or end at midday. Without a last day it lasts until somebody says otherwise. */
export interface Span {
  readonly startsOn: CalendarDate;
  readonly startsAtMidday: boolean;
  readonly endsOn: CalendarDate | null;
  readonly endsAtMidday: boolean;
}

/** The halves of a day for which somebody is away. */
export interface Halves { readonly morning: boolean; readonly afternoon: boolean }

const covers = ({ startsOn, endsOn }: Span, on: CalendarDate) => startsOn <= on && (endsOn === null || on <= endsOn);

/** The halves of a day that these spans take up together. */
export function halvesAway(spans: readonly Span[], on: CalendarDate): Halves {
  const those = spans.filter((span) => covers(span, on));
  return {
    morning: those.some((span) => !(span.startsOn === on && span.startsAtMidday)),
    afternoon: those.some((span) => !(span.endsOn === on && span.endsAtMidday)),
  };
}

/** Whether these spans take up the whole of a day. */
export function isAwayAllDay(spans: readonly Span[], on: CalendarDate): boolean {
  const { morning, afternoon } = halvesAway(spans, on);
  return morning && afternoon;
}

/** The last whole day of the run without a gap that a day lies in; null for who is there on that day, and where no last day is known. */
export function awayUntil(spans: readonly Span[], on: CalendarDate): CalendarDate | null {
  if (!isAwayAllDay(spans, on) || spans.some((span) => span.endsOn === null && covers(span, on))) return null;
  const next = addCalendarDays(on, 1);
  if (spans.some((span) => span.endsOn === null && covers(span, next) && !(span.startsOn === next && span.startsAtMidday))) return null;
  return isAwayAllDay(spans, next) ? awayUntil(spans, next) : on;
}

const halfDaysOn = (span: Span, on: CalendarDate) => { const { morning, afternoon } = halvesAway([span], on); return Number(morning) + Number(afternoon); };

/** How many working days an absence takes of a person's calendar, half days as 0.5 (CS-22); null while it has no last day. */
export function workingDaysAway(span: Span, calendar: WorkingCalendar): number | null {
  if (span.endsOn === null) return null;
  let halves = 0;
  for (let day = span.startsOn; day <= span.endsOn; day = addCalendarDays(day, 1)) if (isWorkingDay(day, calendar)) halves += halfDaysOn(span, day);
  return halves / 2;
}

const order = ({ startsOn, startsAtMidday, endsOn, endsAtMidday }: Span) => [`${startsOn}${startsAtMidday ? "b" : "a"}`, endsOn === null ? "~" : `${endsOn}${endsAtMidday ? "a" : "b"}`] as const;

/** Whether two spans have a half day in common. */
export function overlap(one: Span, other: Span): boolean {
  const [[from, to], [otherFrom, otherTo]] = [order(one), order(other)];
  return from <= otherTo && otherFrom <= to;
}

/** A span as people say it: "from 2 to 6 …" is not shortened, so that nobody mistakes the month. */
export function spanInWords({ startsOn, startsAtMidday, endsOn, endsAtMidday }: Span): string {
  const begins = `${formatDate(startsOn)}${startsAtMidday ? " at midday" : ""}`;
  if (endsOn === null) return `from ${begins}, with no last day yet`;
  if (startsOn === endsOn) return `on ${formatDate(startsOn)}${startsAtMidday ? ", the afternoon" : endsAtMidday ? ", the morning" : ""}`;
  return `from ${begins} to ${formatDate(endsOn)}${endsAtMidday ? " at midday" : ""}`;
}
