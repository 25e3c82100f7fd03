import { addCalendarDays, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import { deadlinesOf, standardFor, type CorrespondenceStandard } from "@remit/domain/correspondence/standards";
import type { ClientBase } from "pg";
import { lastWorkingDay, officeCalendar, openingDay } from "../office-days.js";
import { lines, sayings, templates } from "./sayings.js";

/** Things that came in, and over how many days. */
const [amount, days] = [60, 58];

interface Writer { readonly id: string; readonly name: string; readonly email: string | null; readonly caseId: string; readonly status: string; readonly segmentId: string }
interface Clerk { readonly id: string; readonly segmentId: string; readonly role: string }

const writers = `SELECT o.id, o.name, o.email, c.id AS "caseId", c.status, c.segment_id AS "segmentId" FROM people o JOIN LATERAL (SELECT c.* FROM cases c WHERE c.complainant_id = o.id AND NOT c.is_sensitive ORDER BY c.reference LIMIT 1) c ON true
  WHERE NOT EXISTS (SELECT FROM cases h WHERE h.complainant_id = o.id AND h.is_sensitive) ORDER BY md5(o.id::text) LIMIT $1`;
const clerks = `SELECT s.id, p.segment_id AS "segmentId", r.name AS role FROM staff_members s JOIN positions p ON p.holder_id = s.id JOIN roles r ON r.id = p.role_id WHERE s.is_active AND r.permissions @> ARRAY['open-cases'] ORDER BY r.name, s.staff_number`;

/** How far the n-th thing has come: what came long ago is finished, what came last week is still open. */
function stateOf(place: number, age: number): string {
  if (age <= 1) return "RECEIVED";
  if (age < 12) return place % 3 === 0 ? "RECEIVED" : "TRIAGED";
  return place % 11 === 0 ? "TRIAGED" : place % 7 === 0 ? "FILED" : place % 5 === 0 ? "RESOLVED" : "ANSWERED";
}

function itemOf(place: number, today: CalendarDate, writer: Writer, people: readonly Clerk[]) {
  const [channel, nature, summary] = sayings[place % sayings.length]!;
  const age = Math.floor(((amount - place) * days) / amount);
  const receivedOn = lastWorkingDay(addCalendarDays(today, -age));
  const status = stateOf(place, age);
  const isOver = !["RECEIVED", "TRIAGED"].includes(status);
  const [entered, handler] = [people[place % people.length]!, people.filter((one) => one.segmentId === writer.segmentId)[place % 3] ?? people[0]!];
  const finishedOn = lastWorkingDay(addCalendarDays(receivedOn, Math.min(age, 8)));
  return {
    place, channel, received_on: receivedOn, from_name: writer.name, from_email: channel === "EMAIL" ? writer.email : null, summary, person_id: writer.id, status, case_id: writer.caseId, entered_by_id: entered.id, entered_at: `${receivedOn}T09:${String(10 + (place % 45))}:00Z`,
    nature_code: status === "RECEIVED" ? null : nature, reason_codes: status === "RECEIVED" ? [] : [writer.status === "CLOSED" ? "DECIDED_CASE" : "OPEN_CASE"], segment_id: status === "RECEIVED" ? null : writer.segmentId, handler_id: status === "RECEIVED" ? null : handler.id,
    triaged_by_id: status === "RECEIVED" ? null : entered.id, triaged_at: status === "RECEIVED" ? null : `${receivedOn}T11:00:00Z`, is_high_risk: place % 19 === 14, is_high_profile: channel === "PRESS" || place % 20 === 15, flag_reason_code: place % 19 === 14 ? "SAFETY" : channel === "PRESS" ? "PUBLIC_INTEREST" : place % 20 === 15 ? "PARLIAMENT" : null,
    call_outcome_code: channel === "TELEPHONE" ? "CALL_BACK" : null, acknowledged_on: isOver ? finishedOn : null, finished_on: isOver ? finishedOn : null, finished_by_id: isOver ? handler.id : null, finished_how: isOver ? (status === "FILED" ? "For information only" : status === "RESOLVED" ? "Told them by telephone" : "Letter of that day") : null, principle_codes: status === "ANSWERED" ? ["CUSTOMER_FOCUSED"] : [],
  };
}

const insertItems = `WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(place int, channel text, received_on date, from_name text, from_email text, summary text, person_id uuid, status text, case_id uuid, entered_by_id uuid, entered_at timestamptz, nature_code text, reason_codes text[], segment_id uuid, handler_id uuid, triaged_by_id uuid, triaged_at timestamptz,
    is_high_risk boolean, is_high_profile boolean, flag_reason_code text, call_outcome_code text, acknowledged_on date, finished_on date, finished_by_id uuid, finished_how text, principle_codes text[], acknowledge_days int, acknowledge_on date, reply_days int, reply_on date)),
  made AS (INSERT INTO correspondence_items (reference, channel, received_on, from_name, from_email, summary, person_id, status, entered_by_id, entered_at, nature_code, reason_codes, segment_id, handler_id, triaged_by_id, triaged_at, is_high_risk, is_high_profile, flag_reason_code, call_outcome_code, acknowledged_on, finished_on, finished_by_id, finished_how, principle_codes)
    SELECT numbered('IN-', place), channel, received_on, from_name, from_email, summary, person_id, status, entered_by_id, entered_at, nature_code, reason_codes, segment_id, handler_id, triaged_by_id, triaged_at, is_high_risk, is_high_profile, flag_reason_code, call_outcome_code, acknowledged_on, finished_on, finished_by_id, finished_how, principle_codes FROM r RETURNING id, reference),
  about AS (SELECT made.id, r.* FROM r JOIN made ON made.reference = numbered('IN-', r.place)),
  linked AS (INSERT INTO correspondence_cases (item_id, case_id, linked_by_id, linked_at) SELECT id, case_id, entered_by_id, entered_at FROM about WHERE status <> 'RECEIVED')
  INSERT INTO clocks (record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on, stopped_on)
    SELECT 'CorrespondenceItem', a.id, k.kind, c.id, a.received_on, k.days, k.due, k.due, a.finished_on FROM about a CROSS JOIN LATERAL (VALUES ('ACKNOWLEDGE', a.acknowledge_days, a.acknowledge_on), ('REPLY', a.reply_days, a.reply_on)) k(kind, days, due) JOIN calendars c ON c.is_office_default`;

async function tellItems(client: ClientBase, today: CalendarDate): Promise<readonly Writer[]> {
  const { rows: known } = await client.query<Writer>(writers, [20]);
  const { rows: people } = await client.query<Clerk>(clerks);
  const { rows: standards } = await client.query<CorrespondenceStandard>(`SELECT nature_code AS "natureCode", in_force_from::text AS "inForceFrom", acknowledge_working_days AS "acknowledgeWorkingDays", reply_working_days AS "replyWorkingDays" FROM correspondence_standards`);
  const rows = Array.from({ length: amount }, (_, at) => {
    const item = itemOf(at + 1, today, known[(at * 7) % known.length]!, people);
    const { ACKNOWLEDGE, REPLY } = deadlinesOf(item.received_on, standardFor(standards, item.nature_code, item.received_on)!, officeCalendar);
    return { ...item, acknowledge_days: ACKNOWLEDGE.workingDays, acknowledge_on: ACKNOWLEDGE.dueOn, reply_days: REPLY.workingDays, reply_on: REPLY.dueOn };
  });
  await client.query(insertItems, [JSON.stringify(rows)]);
  await client.query("SELECT setval('correspondence_numbers', $1)", [amount]);
  return known;
}

/** What is agreed about contact: one who is not acknowledged, one whose calls two people take, one recommendation that waits. */
async function tellInstructions(client: ClientBase, today: CalendarDate, known: readonly Writer[]): Promise<void> {
  const { rows: [who] } = await client.query<{ recommends: string; approves: string }>(`SELECT (SELECT s.id FROM staff_members s JOIN positions p ON p.holder_id = s.id AND p.kind = 'TEAM_LEADER' WHERE s.is_active ORDER BY s.staff_number LIMIT 1) AS recommends, (SELECT s.id FROM staff_members s JOIN positions p ON p.holder_id = s.id AND p.kind = 'SEGMENT_MANAGER' WHERE s.is_active ORDER BY s.staff_number LIMIT 1) AS approves`);
  const [one, two, three] = known;
  const insert = (kind: string, person: Writer, what: string, reason: string, isApproved: boolean) => client.query(
    "INSERT INTO contact_instructions (kind, person_id, what, reason, status, starts_on, ends_on, review_on, recommended_by_id, decided_by_id, decided_at, decided_because) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    [kind, person.id, what, reason, isApproved ? "APPROVED" : "RECOMMENDED", addCalendarDays(today, -20), addCalendarDays(today, 70), addCalendarDays(today, 25), who!.recommends, isApproved ? who!.approves : null, isApproved ? `${addCalendarDays(today, -21)}T10:00:00Z` : null, isApproved ? "It is proportionate, and it ends by itself." : null]);
  await insert("DO_NOT_ACKNOWLEDGE", one!, "Letters that say nothing new on the closed matter are read and filed, not acknowledged", "Fourteen letters on one closed matter since the summer, each answered in full", true);
  await insert("CHALLENGING_BEHAVIOUR", two!, "Calls are taken by two people, for as long as it helps", "Has been in great distress on the telephone, and shouted", true);
  await insert("CONTACT_RESTRICTION", three!, "One named contact, by letter", "Writes to several people at once and gets answers that differ", false);
}

/** What came in during the last two months, what is agreed about contact, who asked to be alerted, and the office's templates and lines. */
export async function tellOfCorrespondence(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ today: CalendarDate; owner: string }>(`SELECT (${openingDay} - 1)::text AS today, (SELECT s.id FROM staff_members s JOIN positions p ON p.holder_id = s.id JOIN roles r ON r.id = p.role_id AND r.name = 'Casework manager' WHERE s.is_active ORDER BY s.staff_number LIMIT 1) AS owner`);
  const { today, owner } = last!;
  const known = await tellItems(client, today);
  await tellInstructions(client, today, known);
  await client.query("INSERT INTO correspondence_watches (staff_id, is_high_risk, is_high_profile) VALUES ($1, true, true)", [owner]);
  await client.query(`WITH t AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(kind text, language text, subject text, body text)), made AS (INSERT INTO letter_templates (name, kind_id, language, owner_id) SELECT k.name, k.id, t.language, $2 FROM t JOIN letter_kinds k ON k.name = t.kind RETURNING id, kind_id, language)
    INSERT INTO letter_template_versions (template_id, ordinal, subject, body, from_on, written_by_id) SELECT made.id, 1, t.subject, t.body, '2025-01-01', $2 FROM made JOIN letter_kinds k ON k.id = made.kind_id JOIN t ON t.kind = k.name AND t.language = made.language`, [JSON.stringify(templates), owner]);
  for (const [name, language, text, left] of lines) await client.query("INSERT INTO standard_lines (name, language, text, owner_id, from_on, to_on) VALUES ($1, $2, $3, $4, '2025-01-01', $5)", [name, language, text, owner, addCalendarDays(today, left)]);
}
