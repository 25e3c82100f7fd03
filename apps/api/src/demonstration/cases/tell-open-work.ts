import type { CalendarDate } from "@remit/domain/calendar/calendar-date";
import { laterOf, workingDayBetween, workingDaysFrom } from "../office-days.js";
import type { RequestRow } from "../rows.js";
import type { Phase } from "../stories/everyday.js";
import { lastDayWorked } from "./course.js";
import { keepLetter } from "./letters.js";
import type { Ledger } from "./ledger.js";
import type { Stage } from "./plan.js";
import { priorityOf } from "./priority.js";
import type { Stint } from "./stints.js";
import type { Telling } from "./tell-case.js";
import { giveOut } from "./tell-stint.js";
import type { GroupTelling } from "./tell-group.js";

const phases: Readonly<Record<Stage, Phase>> = {
  NEW: "ASSESSMENT", RETURNED: "AFTERCARE", ASSESSMENT: "ASSESSMENT", AFTERCARE: "AFTERCARE", AWAITING_INVESTIGATOR: "INVESTIGATION", INVESTIGATION: "INVESTIGATION", JUST_DECIDED: "AFTERCARE",
  AWAITING_REVIEW: "REVIEW", REVIEW: "REVIEW", AWAITING_PRIVATE_OFFICE: "PRIVATE", PRIVATE: "PRIVATE", FINISHED: "AFTERCARE",
};

/** When the next thing is due: a little while ago when it is late, else within three weeks. */
function dueOn(received: CalendarDate, isLate: boolean, { asOf, chance }: Ledger): CalendarDate {
  if (isLate) return laterOf(workingDaysFrom(asOf, -chance.whole(1, 6)), received);
  return workingDaysFrom(workingDaysFrom(asOf, 1), chance.pick([-1, -1, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 13]));
}

function openRequest(group: GroupTelling, telling: Telling, day: CalendarDate, isLate: boolean, ledger: Ledger): RequestRow {
  const { plan, row: { id, segment_id, owner_position_id } } = group;
  const { subArea, summary } = telling.words.request(phases[plan.stage]);
  const received_at = ledger.at(day, day === ledger.asOf ? "night" : "early");
  const isNew = day > lastDayWorked(ledger.asOf);
  return {
    id: ledger.id(received_at), reference: "", case_id: telling.row.id, case_group_id: id, segment_id, owner_position_id, ...ledger.reference.area(subArea), summary,
    status: plan.seat && !isNew ? ledger.chance.pick(["OPEN", "OPEN", "OPEN", "IN_PROGRESS", "IN_PROGRESS", "WAITING"] as const) : "OPEN", priority: priorityOf(subArea, ledger.chance),
    next_action_due_on: dueOn(day, isLate && !isNew, ledger), received_at, completed_at: null, completed_by_id: null, outcome: null,
  };
}

/** The day on which what is outstanding began to come in. */
function began({ course, stints }: GroupTelling): CalendarDate {
  return stints.find((stint) => stint.to === null)?.arrived ?? course.arrived ?? (course.moved ? workingDaysFrom(course.moved, 1) : course.received);
}

/** Work that was begun, or waits for somebody, has an entry that says so. */
function takeUp(telling: Telling, { seat, from }: Stint, request: RequestRow, ledger: Ledger): void {
  if (request.status === "OPEN") return;
  const day = workingDayBetween(laterOf(from, request.received_at.slice(0, 10)), lastDayWorked(ledger.asOf), ledger.chance);
  const actor = { staffId: seat.holderId, positionId: seat.position.id };
  ledger.happened(ledger.at(day, "late"), actor, request.status === "WAITING" ? "service request waits" : "service request started", ["ServiceRequest", request.id], telling.row.id,
    () => ({ reference: request.reference, changes: { status: { before: "OPEN", after: request.status } } }));
}

function planActivity(group: GroupTelling, telling: Telling, stint: Stint, ledger: Ledger): void {
  const { case_id, case_group_id, segment_id, owner_position_id } = { case_id: telling.row.id, case_group_id: group.row.id, ...group.row };
  const created = ledger.at(workingDayBetween(stint.from, lastDayWorked(ledger.asOf), ledger.chance), "day");
  const day = created.slice(0, 10);
  const activity = { id: ledger.id(created), case_id, case_group_id, segment_id, owner_position_id, ...telling.words.activity(), due_on: dueOn(day, ledger.chance.happens(0.1), ledger), status: "OPEN" as const, created_at: created, done_at: null, done_by_id: null };
  ledger.rows.activities.push(activity);
  const actor = { staffId: stint.seat.holderId, positionId: stint.seat.position.id };
  ledger.happened(created, actor, "activity added", ["Activity", activity.id], telling.row.id, () => ({ summary: activity.summary }));
}

/** Writes what is outstanding in a group today: requests dealt over its cases, and now and then something to do and a letter. */
export function tellOpenWork(group: GroupTelling, tellings: readonly Telling[], ledger: Ledger): void {
  const { plan, stints } = group;
  const { chance, asOf } = ledger;
  if (plan.stage === "FINISHED") return;
  const present = stints.find((stint) => stint.to === null) ?? null;
  for (let at = 0; at < plan.requests; at++) {
    const telling = tellings[at % tellings.length]!;
    // The first came in when the group last changed hands; the others since.
    const day = at === 0 ? began(group) : workingDayBetween(present?.from ?? began(group), lastDayWorked(asOf), chance);
    const request = openRequest(group, telling, day, at < plan.overdue, ledger);
    ledger.rows.service_requests.push(request);
    ledger.happened(request.received_at, null, "service request added", ["ServiceRequest", request.id], telling.row.id, () => ({ summary: request.summary }));
    if (at === 0 && present) giveOut(group, telling, present, request, ledger);
    if (present) takeUp(telling, present, request, ledger);
  }
  const telling = chance.pick(tellings);
  if (present && chance.happens(plan.stage === "JUST_DECIDED" ? 0.5 : 0.35)) planActivity(group, telling, present, ledger);
  if (plan.stage === "JUST_DECIDED") return;
  const day = workingDayBetween(laterOf(began(group), workingDaysFrom(asOf, -12)), lastDayWorked(asOf), chance);
  if (chance.happens(0.2)) keepLetter(group, telling, day, present, chance.pick(["OPEN", "CLASSIFIED"]), ledger);
}
