import { addCalendarDays, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import type { Seat } from "../organisation/seats.js";
import { laterOf, workingDayBetween, workingDaysFrom } from "../office-days.js";
import type { Phase } from "../stories/everyday.js";
import { lastDayWorked, type Course } from "./course.js";
import type { Actor, Ledger } from "./ledger.js";
import { investigating, type GroupPlan } from "./plan.js";

/** A time during which one seat had the group. */
export interface Stint {
  readonly phase: Phase;
  readonly seat: Seat;
  /** The day on which the work that began it came in. */
  readonly arrived: CalendarDate;
  readonly from: CalendarDate;
  /** Null while it lasts. */
  readonly to: CalendarDate | null;
}

/** A seat of a segment in which somebody sat on a day who is none of those named (PO-50). */
function seatOf(segment: string, day: CalendarDate, not: readonly string[], { organisation: { seats }, chance }: Ledger): Seat {
  return chance.pick(seats.carrying(segment).filter((seat) => seats.satOn(seat, day) && !not.includes(seats.holderOn(seat, day))));
}

/** Who had the group, one after another. Nobody reviews what they had a part in. */
export function stintsOf({ stage, seat, field }: GroupPlan, course: Course, amended: CalendarDate | null, ledger: Ledger): Stint[] {
  const { received, assessed, moved, taken, decided, returned, arrived, given } = course;
  const stints: Stint[] = [];
  const reviewer = stage === "REVIEW" ? [seat!.holderId] : [];
  if (assessed) {
    const assessor = stage === "ASSESSMENT" ? seat! : seatOf("Customer Care", assessed, reviewer, ledger);
    stints.push({ phase: "ASSESSMENT", seat: assessor, arrived: received, from: assessed, to: moved ?? decided ?? null });
  }
  if (taken && moved) {
    const isTheirs = stage === "INVESTIGATION" || stage === "PRIVATE" || stage === "JUST_DECIDED";
    const investigator = isTheirs ? seat! : seatOf(investigating[field], taken, reviewer, ledger);
    stints.push({ phase: stage === "PRIVATE" ? "PRIVATE" : "INVESTIGATION", seat: investigator, arrived: workingDaysFrom(moved, 1), from: taken, to: stage === "JUST_DECIDED" ? null : decided ?? null });
  }
  if (taken && decided && returned) {
    const from = workingDaysFrom(decided, 2);
    stints.push({ phase: "AFTERCARE", seat: seatOf("Customer Care", from, reviewer, ledger), arrived: workingDaysFrom(decided, 1), from, to: returned });
  }
  if (amended) {
    const from = workingDaysFrom(amended, -15);
    const involved = stints.map((stint) => ledger.organisation.seats.holderOn(stint.seat, stint.from));
    stints.push({ phase: "REVIEW", seat: seatOf("Further Look", from, involved, ledger), arrived: workingDaysFrom(amended, -18), from, to: amended });
  }
  if (given) stints.push({ phase: stage === "REVIEW" ? "REVIEW" : "AFTERCARE", seat: seat!, arrived: arrived!, from: given, to: null });
  return stints;
}

/** The person in a seat on a day, as the one who acts. */
export const actorIn = (seat: Seat, day: CalendarDate, { organisation: { seats } }: Ledger): NonNullable<Actor> => ({ staffId: seats.holderOn(seat, day), positionId: seat.position.id });

/** Who gives work to a seat: its team leader, or the segment's manager. A leader's own work comes from the manager. */
export function giverTo(seat: Seat, ledger: Ledger): Seat {
  const { seats } = ledger.organisation;
  const leader = seats.leaderOf(seat);
  return leader === seat ? seats.managerOf(seat.position.segment_id) : leader;
}

/** A day within a stint, not after the last day that staff worked. */
export function dayWithin(stint: Stint, { asOf, chance }: Ledger): CalendarDate {
  const end = stint.to ? addCalendarDays(stint.to, -1) : lastDayWorked(asOf);
  return laterOf(workingDayBetween(stint.from, end, chance), stint.from);
}
