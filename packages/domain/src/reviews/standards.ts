import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Target } from "../calendar/clock.js";
import { addCalendarMonths } from "../calendar/months.js";
import type { ReviewClockKind } from "./labels.js";

/** How long the office gives itself and others in reviews, from a date on. Written anew when it changes, so that old reviews keep theirs. */
export interface ReviewStandards {
  /** Calendar months after the decision within which a review is asked for. */
  readonly windowMonths: number;
  readonly acknowledgeWorkingDays: number;
  readonly triageWorkingDays: number;
  readonly replyWorkingDays: number;
  /** Calendar months after the decision in which a court may be asked. A claim must also be prompt, so this is the last day and no promise. */
  readonly longStopMonths: number;
}

/** What an office starts with. */
export const standardsAtFirst: ReviewStandards = { windowMonths: 3, acknowledgeWorkingDays: 5, triageWorkingDays: 3, replyWorkingDays: 20, longStopMonths: 3 };

/** The last day on which a review of a decision may be asked for without anybody's discretion (PO-40): 31 May and three months is 31 August. */
export const lastDayToAsk = (decidedOn: CalendarDate, { windowMonths }: ReviewStandards): CalendarDate => addCalendarMonths(decidedOn, windowMonths);

/** Whether a request came within the window. */
export const isInWindow = (receivedOn: CalendarDate, decidedOn: CalendarDate, standards: ReviewStandards): boolean => receivedOn <= lastDayToAsk(decidedOn, standards);

/** From which day each deadline of a review runs, and how long it gives (PO-40). Only the reply waits for information; a court does not. */
export const deadlinesOf = (receivedOn: CalendarDate, decidedOn: CalendarDate, standards: ReviewStandards): Readonly<Record<ReviewClockKind, { readonly startedOn: CalendarDate; readonly target: Target }>> => ({
  ACKNOWLEDGE: { startedOn: receivedOn, target: { workingDays: standards.acknowledgeWorkingDays } },
  TRIAGE: { startedOn: receivedOn, target: { workingDays: standards.triageWorkingDays } },
  REPLY: { startedOn: receivedOn, target: { workingDays: standards.replyWorkingDays } },
  LONG_STOP: { startedOn: decidedOn, target: { calendarMonths: standards.longStopMonths } },
});
