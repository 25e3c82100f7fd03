import { addCalendarDays, type CalendarDate } from "../calendar/calendar-date.js";

/** Something that stands from one day to another; without a last day until it is replaced. */
export interface Dated { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate | null }

/** Whether it stands on a day. */
export const standsOn = ({ startsOn, endsOn }: Dated, on: CalendarDate): boolean => startsOn <= on && (endsOn === null || endsOn >= on);

/** The last day of what is ended on a day: the day before, so that the day itself is free of it. */
export const dayBefore = (on: CalendarDate): CalendarDate => addCalendarDays(on, -1);
