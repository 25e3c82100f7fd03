import { coverSteps } from "@remit/domain/absence/labels";
import { availabilities, reachLines } from "@remit/domain/organisation/labels";
import { ID } from "type-graphql";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown, type Computation } from "../reading/shown.js";
import { reachPerson, reachSeat } from "./reach.js";

export const Availability = vocabulary("Availability", availabilities, "Whether a person can take on more today.");
export const ReachBy = vocabulary("ReachBy", reachLines, "On which line somebody is reached (WM-26, WM-27).");
export const CoverStep = vocabulary("CoverStep", coverSteps, "By which step a position is covered (AS-40).");

type Added = readonly [description: string, type: () => unknown, computed: Computation, nullable?: boolean];
function adds(kind: typeof Position | typeof StaffMember, fields: Record<string, Added>): void {
  for (const [name, [description, type, computed, nullable = false]] of Object.entries(fields)) Shown("everyone", description, { type: type as () => typeof String, computed, nullable })(kind.prototype, name);
}

const called = (reach: typeof reachPerson, whose: string): Record<string, Added> => ({
  reachBy: [`Whose line ${whose} is called on, as things stand today (WM-26, WM-27).`, () => ReachBy, reach("by")],
  reachOn: ["The number to call; empty when nobody would answer.", () => String, reach("on"), true],
  reachName: ["Whose line that is: the person's, the team's or the segment's name.", () => String, reach("name"), true],
});

/** What follows from a person's absences: nothing of it is written down a second time (CS-22). */
adds(StaffMember, {
  availability: ["Whether the person can take on more today; away follows from their absences.", () => Availability, (alias, p) => `availability_of(${alias}.id, ${alias}.has_limited_capacity, ${p.today})`],
  awayUntil: ["The last day away, when away and known.", () => CalendarDate, (alias, p) => `away_until(${alias}.id, ${p.today})`, true],
  ...called(reachPerson, "the person"),
});

const cover = (what: string): Computation => (alias, p) => `SELECT ${what} FROM (SELECT) one LEFT JOIN LATERAL cover_of(${alias}.id, ${p.today}) c ON TRUE LEFT JOIN positions d ON d.id = c.position_id LEFT JOIN staff_members e ON e.id = d.holder_id`;

adds(Position, {
  ...called(reachSeat, "the holder"),
  coverBy: ["By which step somebody is there for the position today (AS-40).", () => CoverStep, cover("coalesce(c.step, 'NOBODY')")],
  coverPositionId: ["The position that covers it today, itself while its holder is there; empty when nobody is.", () => ID, cover("c.position_id"), true],
  coverName: ["Who that is.", () => String, cover("e.name"), true],
});
