import type { CalendarDate } from "@remit/domain/calendar/calendar-date";
import { workingDaysFrom } from "../office-days.js";
import type { CorrespondenceRow } from "../rows.js";
import { lastDayWorked } from "./course.js";
import type { Ledger } from "./ledger.js";
import { actorIn, type Stint } from "./stints.js";
import type { Telling } from "./tell-case.js";
import type { GroupTelling } from "./tell-group.js";

/** Writes that something reached us on a day, and how far it got: no further than the time since allows. */
export function keepLetter(group: GroupTelling, telling: Telling, day: CalendarDate, stint: Stint | null, wanted: CorrespondenceRow["status"], ledger: Ledger): void {
  const letter = telling.words.letter();
  if (!letter) return;
  const received_at = ledger.at(day, day === ledger.asOf ? "night" : "early");
  const answeredOn = workingDaysFrom(day, ledger.chance.whole(1, 4));
  const worked = lastDayWorked(ledger.asOf);
  const status = wanted === "OPEN" || !stint || day > worked ? "OPEN" : wanted === "CLASSIFIED" || answeredOn > worked ? "CLASSIFIED" : "ANSWERED";
  const classifier = status === "OPEN" ? null : actorIn(stint!.seat, day, ledger);
  const row: CorrespondenceRow = {
    id: ledger.id(received_at), case_id: telling.row.id, case_group_id: group.row.id, segment_id: group.row.segment_id, owner_position_id: group.row.owner_position_id,
    channel: letter.channel, from_name: letter.from, summary: letter.summary, received_at, status,
    classified_as: classifier ? (letter.from === telling.words.fill("{who}") ? "Case enquiry" : "Correspondence") : null,
    classified_at: classifier ? ledger.at(day, "morning") : null, classified_by_id: classifier?.staffId ?? null, answered_at: status === "ANSWERED" ? ledger.at(answeredOn, "late") : null,
  };
  ledger.rows.inbound_correspondence.push(row);
  const record = ["InboundCorrespondence", row.id] as const;
  ledger.happened(received_at, null, "correspondence recorded", record, telling.row.id, () => ({ summary: row.summary }));
  if (row.classified_at) ledger.happened(row.classified_at, classifier, "correspondence classified", record, telling.row.id, () => ({ changes: { status: { before: "OPEN", after: "CLASSIFIED" }, classifiedAs: { before: null, after: row.classified_as } } }));
  if (row.answered_at) ledger.happened(row.answered_at, actorIn(stint!.seat, answeredOn, ledger), "correspondence answered", record, telling.row.id, () => ({ changes: { status: { before: "CLASSIFIED", after: "ANSWERED" } } }));
}
