import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { Chance } from "../chance.js";
import type { GradeRow, StaffRow } from "../rows.js";
import type { Drawing } from "./invent-organisation.js";

/** Days after which somebody who has been here so long has moved up once. */
const longHere = 700;
const needs = ["More cases came in across several services, and the team needed somebody for them.", "A colleague moved on, and the team needed the level again.", "The team took over reviews of its own letters."];

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The grades of everyone: with which they came, and to which whoever has been here long has moved up (CS-30). */
export function inventGrades(staff: readonly StaffRow[], levels: ReadonlyMap<string, number>, administrator: string, { asOf, openedAt }: Drawing): GradeRow[] {
  // Grades are drawn by a chance of their own: the history stays what it was.
  const chance = new Chance(asOf.length + 33);
  return staff.flatMap(({ id, started_on }, at) => {
    const level = levels.get(id)!;
    const grade = (one: number, starts_on: string, reason: string): GradeRow => ({ id: chance.id(openedAt), staff_id: id, level: one, starts_on, reason, set_by_id: administrator });
    const days = daysBetween(started_on, asOf);
    if (level === 1 || days < longHere) return [grade(level, started_on, "The grade with which they came.")];
    return [grade(level - 1, started_on, "The grade with which they came."), grade(level, addCalendarDays(started_on, chance.whole(300, days - 200)), needs[at % needs.length]!)];
  });
}
