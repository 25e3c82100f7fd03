import { addWorkingDays, workingDayFrom } from "../calendar/working-day.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { whyNotWith, type Approver, type Routing } from "./destination.js";

/** Something that waits for somebody who is not there: since when it waits, and since when they are away (null for an empty seat). */
export interface Waiting { readonly waitsSince: CalendarDate; readonly awaySince: CalendarDate | null }

/** WM-64: the day on which what waits for somebody who is away passes to their cover: so many working days after both began. */
export function passesOn({ waitsSince, awaySince }: Waiting, workingDays: number, calendar: WorkingCalendar): CalendarDate {
  const began = awaySince !== null && awaySince > waitsSince ? awaySince : waitsSince;
  return workingDays === 0 ? workingDayFrom(began, calendar) : addWorkingDays(began, workingDays, calendar);
}

/** WM-64, WM-66: the nearest of those who cover that may decide it and had no part in it; null when there is none, and it stays where it is. */
export const coverToDecide = (nearestFirst: readonly Approver[], routing: Omit<Routing, "to">): Approver | null => nearestFirst.find((to) => whyNotWith({ ...routing, to }) === null) ?? null;
