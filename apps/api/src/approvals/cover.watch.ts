import { coverToDecide, passesOn } from "@remit/domain/approvals/covering";
import { officeDateAt } from "@remit/domain/calendar/office-date";
import type { WorkingCalendar } from "@remit/domain/calendar/working-calendar";
import { officeCalendars } from "../calendar/working-calendars.js";
import type { Transaction } from "../door/deed.js";
import { inTransaction, type Door } from "../door/perform.js";
import { theOffice, writeAudit } from "../door/record.js";
import { approverNamed, subjectOf } from "./approvers.js";

interface Unattended { readonly id: string; readonly reference: string; readonly caseId: string; readonly segmentId: string; readonly positionId: string; readonly fromName: string; readonly waitsSince: Date; readonly awaySince: string | null; readonly covers: readonly string[] }

const waiting = `SELECT a.id, a.reference, a.case_id AS "caseId", a.segment_id AS "segmentId", a.position_id AS "positionId", coalesce(s.name, p.title) AS "fromName", a.waits_since AS "waitsSince", away_since(p.holder_id, $1)::text AS "awaySince",
    ARRAY(SELECT c.position_id FROM covers_of(p.id, $1) c ORDER BY c.place) AS covers
  FROM approvals a JOIN positions p ON p.id = a.position_id LEFT JOIN staff_members s ON s.id = p.holder_id
  WHERE a.status = 'PENDING' AND a.taken_on_by_id IS NULL AND NOT is_manned(p, $1) ORDER BY a.id FOR UPDATE OF a SKIP LOCKED`;

async function passOne({ door, transaction, today }: { readonly door: Door; readonly transaction: Transaction; readonly today: string }, one: Unattended): Promise<boolean> {
  const query = transaction.query;
  const subject = (await subjectOf(query, "Approval", one.id, today))!;
  const nearest = [];
  for (const id of one.covers) nearest.push(await approverNamed(query, id, one.caseId, door.today()));
  const to = coverToDecide(nearest, subject);
  if (!to) return false;
  await query("UPDATE approvals SET position_id = $2, waits_since = clock_timestamp(), version = version + 1 WHERE id = $1", [one.id, to.positionId]);
  await writeAudit(transaction, theOffice, "approval passed to cover", [{
    recordType: "Approval", recordId: one.id, caseId: one.caseId, topics: [`position:${one.positionId}`, `position:${to.positionId}`, `segment:${one.segmentId}`, `case:${one.caseId}`],
    particulars: { reference: one.reference, from: one.fromName, to: to.holderName },
  }]);
  return true;
}

const isDue = (one: Unattended, workingDays: number, calendar: WorkingCalendar, today: string) => passesOn({ waitsSince: officeDateAt(one.waitsSince), awaySince: one.awaySince }, workingDays, calendar) <= today;

/** WM-64: passes every approval that waited long enough for somebody who is away to the nearest cover that may decide it, in one transaction. Several processes share the work. */
export async function passToCover(door: Door): Promise<number> {
  const count = await inTransaction(door, async (transaction) => {
    const today = door.today();
    const [wait] = await transaction.query<{ days: number }>("SELECT working_days AS days FROM cover_waits WHERE starts_on <= $1 ORDER BY starts_on DESC LIMIT 1", [today]);
    const calendar = (await officeCalendars(transaction.query)).find((one) => one.isOfficeDefault)?.days;
    if (!wait || !calendar) return 0;
    let passed = 0;
    for (const one of await transaction.query<Unattended>(waiting, [today])) if (isDue(one, wait.days, calendar, today) && (await passOne({ door, transaction, today }, one))) passed += 1;
    return passed;
  });
  if (count) door.changed();
  return count;
}
