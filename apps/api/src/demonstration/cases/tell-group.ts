import { calendarDaysBetween, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import type { Customer } from "../customers.js";
import { workingDaysFrom } from "../office-days.js";
import type { GroupRow } from "../rows.js";
import type { Story } from "../stories/story.js";
import type { Course } from "./course.js";
import type { Ledger } from "./ledger.js";
import type { GroupPlan } from "./plan.js";
import { stintsOf, type Stint } from "./stints.js";
import { tellCase, type Telling } from "./tell-case.js";
import { tellOpenWork } from "./tell-open-work.js";
import { tellStint } from "./tell-stint.js";
import { passOn } from "./passing-on.js";

/** A group that is being told: its plan, its days and who had it. */
export interface GroupTelling { readonly plan: GroupPlan; readonly course: Course; readonly row: GroupRow; readonly stints: readonly Stint[]; readonly amended: CalendarDate | null }

/** Now and then a decision is amended after a review, and closed only then. */
function amendment({ stage, cases }: GroupPlan, { returned, moved }: Course, { asOf, chance }: Ledger): CalendarDate | null {
  if (stage !== "FINISHED" || cases > 1 || !returned || !moved || calendarDaysBetween(returned, asOf) < 90 || !chance.happens(0.14)) return null;
  return workingDaysFrom(returned, chance.whole(24, 44));
}

/** The bodies that the cases of a customer are about. */
function groupTitle(customer: Customer, tellings: readonly Telling[]): string {
  const bodies = [...new Set(tellings.map((telling) => telling.body.row.name))];
  return bodies.length === 1 ? `${customer.row.name} and ${bodies[0]}` : `${customer.row.name}: ${tellings.length} related cases`;
}

/** Writes a customer's group, its cases and everything that was done on them. */
export function tellGroup(plan: GroupPlan, drawn: Course, customer: Customer, stories: readonly Story[], ledger: Ledger): void {
  const amended = amendment(plan, drawn, ledger);
  const course = amended ? { ...drawn, closed: workingDaysFrom(amended, ledger.chance.whole(2, 8)) } : drawn;
  const stints = stintsOf(plan, course, amended, ledger);
  const row: GroupRow = {
    id: ledger.id(ledger.at(course.received, "early")), reference: "", person_id: customer.row.id, title: "", segment_id: ledger.organisation.seats.segmentNamed(plan.segment).id,
    owner_position_id: plan.seat?.position.id ?? null, received_on: course.received, is_open: plan.stage !== "FINISHED",
  };
  ledger.rows.people.push(customer.row);
  ledger.rows.case_groups.push(row);
  const group: GroupTelling = { plan, course, row, stints, amended };
  const tellings = stories.map((story) => tellCase(group, story, customer, ledger));
  row.title = groupTitle(customer, tellings);
  for (const telling of tellings) {
    passOn(group, telling, ledger);
    for (const stint of stints) tellStint(group, telling, stint, ledger);
  }
  tellOpenWork(group, tellings, ledger);
}
