import { addCalendarDays, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import { Chance } from "../chance.js";
import { daysBefore, momentOf, workingDaysFrom } from "../office-days.js";
import type { AbsenceRow } from "../rows.js";
import type { Drawing } from "./invent-organisation.js";
import type { Seat, Seats } from "./seats.js";
import { members } from "./staff.js";

/** Kinds of absence that every office begins with, by the identifiers under which the database brings them. */
const kindId = (number: number) => `00000000-0000-7000-8000-00000000000${number}`;
const kinds = { leave: kindId(1), sickness: kindId(2), training: kindId(3) } as const;

/** What an absence is drawn with; working days beside today. */
interface Plan { readonly kind: keyof typeof kinds; readonly from: number; readonly to: number | null; readonly isAsked?: boolean; readonly halfDays?: boolean; readonly note?: string }

/** Absences that the tour of the office speaks of, beside those that are drawn. */
const told: Readonly<Record<string, readonly Plan[]>> = {
  "Amina Yusuf": [{ kind: "leave", from: 9, to: 13, isAsked: true, note: "My sister's wedding in Leeds." }],
  "Priya Nair": [{ kind: "training", from: 2, to: 2, halfDays: true }],
  "Lewis Grant": [{ kind: "sickness", from: -2, to: null }],
  "Callum Reekie": [{ kind: "leave", from: 9, to: 10, isAsked: true }],
};

/** Leave is agreed by the line manager, who is above the seat. */
function absenceRow(seat: Seat, plan: Plan, seats: Seats, { asOf, openedAt }: Drawing, chance: Chance): AbsenceRow {
  const leader = seats.leaderOf(seat);
  const by = leader.holderId === seat.holderId ? seats.named("Helen Marsh").holderId : leader.holderId;
  const [startsOn, entered] = [workingDaysFrom(asOf, plan.from), daysBefore(workingDaysFrom(asOf, Math.min(plan.from, 0)), plan.kind === "sickness" ? 0 : 21)];
  const isAgreed = plan.isAsked !== true && plan.kind !== "sickness" && by !== seat.holderId;
  return {
    id: chance.id(openedAt), staff_id: seat.holderId, kind_id: kinds[plan.kind], status: plan.isAsked ? "ASKED" : "STANDING", starts_on: startsOn, starts_at_midday: plan.halfDays === true,
    ends_on: plan.to === null ? null : workingDaysFrom(asOf, plan.to), ends_at_midday: false, note: plan.note ?? "",
    entered_by_id: plan.kind === "sickness" ? by : seat.holderId, entered_at: momentOf(entered, 9 * 60), decided_by_id: isAgreed ? by : null, decided_at: isAgreed ? momentOf(addCalendarDays(entered, 1), 11 * 60) : null,
  };
}

/** A week or two in the ten weeks ahead, for two in three; a long weekend for some of the others. */
function drawn(chance: Chance, after: number): Plan | null {
  const from = after + chance.whole(2, 45);
  if (chance.happens(0.6)) return { kind: "leave", from, to: from + chance.pick([4, 4, 9]) };
  return chance.happens(0.4) ? { kind: "leave", from, to: from, halfDays: chance.happens(0.3) } : null;
}

/** Who is away now, who asked to be, and who will be: nobody twice at once. */
export function inventAbsences(seats: Seats, drawing: Drawing): AbsenceRow[] {
  const chance = new Chance(drawing.asOf.length + 41);
  return members.flatMap(([name, , , , more = {}]) => {
    const now: Plan[] = more.awayFor ? [{ kind: "leave", from: -2, to: more.awayFor }] : [];
    const fixed = [...now, ...(told[name] ?? [])];
    const ahead = fixed.some((plan) => plan.to === null) ? null : drawn(chance, Math.max(0, ...fixed.map((plan) => plan.to!)));
    return [...fixed, ...(ahead ? [ahead] : [])].map((plan) => absenceRow(seats.named(name), plan, seats, drawing, chance));
  });
}

/** Whether somebody stands away on a day; an absence without a last day lasts. */
export const isAwayOn = (absences: readonly AbsenceRow[], staffId: string, on: CalendarDate): boolean =>
  absences.some((one) => one.staff_id === staffId && one.starts_on <= on && (one.ends_on === null || on <= one.ends_on));
