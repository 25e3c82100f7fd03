import type { CalendarDate } from "../calendar/calendar-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { addWorkingDays } from "../calendar/working-day.js";
import type { CorrespondenceClock } from "./labels.js";

/** How many working days the office gives itself for what comes in: for one nature of it, or for all that no other standard is for (PO-21, CS-28). */
export interface CorrespondenceStandard {
  /** The code of the nature that it is for; null for everything else. */
  readonly natureCode: string | null;
  readonly inForceFrom: CalendarDate;
  readonly acknowledgeWorkingDays: number;
  readonly replyWorkingDays: number;
}

/** The standard that applies to something of a nature that came on a day: the nature's own, else everybody's; undefined when the office has set none. */
export const standardFor = (standards: readonly CorrespondenceStandard[], natureCode: string | null, receivedOn: CalendarDate): CorrespondenceStandard | undefined => {
  const latest = (code: string | null) => standards.filter((one) => one.natureCode === code && one.inForceFrom <= receivedOn).sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0];
  return (natureCode === null ? undefined : latest(natureCode)) ?? latest(null);
};

/** By when each thing must be done, in working days of the office's calendar; the day of receipt is day 0 (PO-21). */
export const deadlinesOf = (receivedOn: CalendarDate, { acknowledgeWorkingDays, replyWorkingDays }: CorrespondenceStandard, calendar: WorkingCalendar): Readonly<Record<CorrespondenceClock, { readonly workingDays: number; readonly dueOn: CalendarDate }>> => ({
  ACKNOWLEDGE: { workingDays: acknowledgeWorkingDays, dueOn: addWorkingDays(receivedOn, acknowledgeWorkingDays, calendar) },
  REPLY: { workingDays: replyWorkingDays, dueOn: addWorkingDays(receivedOn, replyWorkingDays, calendar) },
});
