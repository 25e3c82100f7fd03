import type { CalendarDate } from "@remit/domain/calendar/calendar-date";
import { laterOf, workingDaysFrom } from "../office-days.js";
import { lastDayWorked } from "./course.js";
import type { Ledger } from "./ledger.js";
import { priorityOf } from "./priority.js";
import { actorIn, dayWithin, giverTo, type Stint } from "./stints.js";
import type { Telling } from "./tell-case.js";
import type { GroupTelling } from "./tell-group.js";
import { keepLetter } from "./letters.js";

const placeOf = ({ row: group }: GroupTelling, { row }: Telling) => ({ case_id: row.id, case_group_id: group.id, segment_id: group.segment_id, owner_position_id: group.owner_position_id });

/** Writes that work was given to a seat. */
export function giveOut(group: GroupTelling, telling: Telling, stint: Stint, request: { id: string; reference: string }, ledger: Ledger): void {
  const { seats } = ledger.organisation;
  const before = group.stints[group.stints.indexOf(stint) - 1];
  const at = ledger.at(stint.from, "morning");
  // After a decision the case goes straight from the investigator to Customer Care; otherwise work comes out of a hopper.
  const giver = before && stint.phase === "AFTERCARE" && stint.to ? before : null;
  const hands = {
    from: giver && seats.nameOf(seats.holderOn(giver.seat, stint.from)), to: seats.nameOf(seats.holderOn(stint.seat, stint.from)),
    fromPositionId: giver && giver.seat.position.id, toPositionId: stint.seat.position.id,
  };
  ledger.happened(at, actorIn(giverTo(stint.seat, ledger), stint.from, ledger), "assigned", ["ServiceRequest", request.id], telling.row.id,
    () => ({ what: "ServiceRequest", reference: request.reference, ...hands, movedWith: group.row.reference }));
}

/** A request that was completed, or now and then cancelled, within a stint. The one that began it is given out with it. */
function finishedRequest(group: GroupTelling, telling: Telling, stint: Stint, began: boolean, ledger: Ledger): void {
  const { chance } = ledger;
  // A review begins with what the person says that we missed.
  const { subArea, summary } = telling.words.request(stint.phase, began && stint.phase === "REVIEW" ? "Review request" : null);
  const received_at = ledger.at(began ? stint.arrived : dayWithin(stint, ledger), "early");
  const done: CalendarDate = laterOf(dayWithin(stint, ledger), laterOf(stint.from, received_at.slice(0, 10)));
  const cancelled = !began && chance.happens(0.05);
  const completed_at = ledger.at(done, "late");
  const actor = actorIn(stint.seat, done, ledger);
  const request = {
    id: ledger.id(received_at), reference: "", ...placeOf(group, telling), ...ledger.reference.area(subArea), summary, status: cancelled ? "CANCELLED" as const : "COMPLETED" as const, priority: priorityOf(subArea, chance),
    next_action_due_on: workingDaysFrom(done, chance.whole(0, 4)), received_at, completed_at: cancelled ? null : completed_at, completed_by_id: cancelled ? null : actor.staffId, outcome: cancelled ? "No longer needed." : began && stint.to !== null && stint.to === group.amended ? "Accepted for review; the decision was amended." : telling.words.ending(subArea),
  };
  ledger.rows.service_requests.push(request);
  const record = ["ServiceRequest", request.id] as const;
  ledger.happened(received_at, null, "service request added", record, telling.row.id, () => ({ summary }));
  if (began) giveOut(group, telling, stint, request, ledger);
  ledger.happened(completed_at, actor, `service request ${request.status.toLowerCase()}`, record, telling.row.id,
    () => ({ reference: request.reference, ...(cancelled ? { reason: request.outcome } : {}), changes: { status: { before: "OPEN", after: request.status } } }));
}

function writeNote(telling: Telling, stint: Stint, ledger: Ledger): void {
  const text = telling.words.note(stint.phase);
  const day = dayWithin(stint, ledger);
  if (!text) return;
  const at = ledger.at(day, "day");
  const note = { id: ledger.id(at), case_id: telling.row.id, text, written_by_id: actorIn(stint.seat, day, ledger).staffId, written_at: at };
  ledger.rows.file_notes.push(note);
  ledger.happened(at, actorIn(stint.seat, day, ledger), "file note added", ["FileNote", note.id], telling.row.id, () => ({ text }));
}

function doneActivity(group: GroupTelling, telling: Telling, stint: Stint, ledger: Ledger): void {
  const day = dayWithin(stint, ledger);
  const [created, done] = [ledger.at(day, "morning"), ledger.at(day, "late")];
  const actor = actorIn(stint.seat, day, ledger);
  const activity = { id: ledger.id(created), ...placeOf(group, telling), ...telling.words.activity(), due_on: day, status: "DONE" as const, created_at: created, done_at: done, done_by_id: actor.staffId };
  ledger.rows.activities.push(activity);
  const record = ["Activity", activity.id] as const;
  ledger.happened(created, actor, "activity added", record, telling.row.id, () => ({ summary: activity.summary }));
  ledger.happened(done, actor, "activity done", record, telling.row.id, () => ({ changes: { status: { before: "OPEN", after: "DONE" } } }));
}

/** Writes what was done on a case while one seat had it. Open work is not part of it. */
export function tellStint(group: GroupTelling, telling: Telling, stint: Stint, ledger: Ledger): void {
  const { chance } = ledger;
  if (stint.from > lastDayWorked(ledger.asOf)) return;
  const now = stint.to === null;
  const requests = now && group.plan.stage !== "JUST_DECIDED" ? (chance.happens(0.5) ? 1 : 0) : chance.pick([1, 1, 1, 2, 2]);
  for (let at = 0; at < requests; at++) finishedRequest(group, telling, stint, at === 0 && (!now || group.plan.stage === "JUST_DECIDED"), ledger);
  for (let notes = chance.pick(now ? [0, 1, 1, 2] : [1, 1, 2, 2]); notes > 0; notes--) writeNote(telling, stint, ledger);
  if (chance.happens(0.4)) doneActivity(group, telling, stint, ledger);
  if (chance.happens(0.45)) keepLetter(group, telling, dayWithin(stint, ledger), stint, "ANSWERED", ledger);
}
