import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { addCalendarMonths } from "@remit/domain/calendar/months";
import type { ProposedLine } from "@remit/domain/workload/record-lines";
import type { WorkloadLine } from "@remit/domain/workload/workload-of";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import type { Proposed } from "./record.deeds.js";
import { workloads } from "./telling.js";

/** The day as at which a month is told: its last, or today while it lasts. */
export const asAtOf = (month: string, today: string): string => { const last = addCalendarDays(addCalendarMonths(month, 1), -1); return last < today ? last : today; };

/** What a line is about as the record keeps it: a case by its reference alone, for not everybody who reads the record may know of the case. */
const nameOf = ({ about }: WorkloadLine) => (about === null ? "" : about.type === "StaffMember" ? about.name : about.name.split(", ")[0]!);
const proposed = (line: WorkloadLine): ProposedLine => ({ ruleCode: line.ruleCode, label: line.label, sum: line.sum, points: line.points, units: line.units, total: line.total, about: nameOf(line), why: line.why });

/** A person's month as the system proposes it, told from what was on record under the rules of its time (WL-37, WL-39). */
export async function proposedMonth(context: Context, staffId: string, month: string): Promise<Proposed> {
  const asAt = asAtOf(month, context.door.today());
  const [person] = await workloads(context, { whom: (p) => `s.id = ${p.place("uuid", () => staffId)}`, on: asAt, isExplained: true });
  if (!person) throw refuseField("staffId", "There is no such person. Choose from the list.", "VALIDATION_FAILED");
  return { asAt, lines: person.lines.map(proposed), fte: person.fte, maximumPoints: person.maximum };
}
