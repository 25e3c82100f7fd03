import type { Concern } from "@remit/domain/notifications/kinds";
import type { Transaction } from "../door/deed.js";
import { inTransaction, type Door } from "../door/perform.js";
import { theOffice, writeAudit } from "../door/record.js";
import { happenedToWorker } from "./supervision.changing.js";

interface Standard { readonly reportByDay: number; readonly arrangeAfterDays: number; readonly inForceFrom: string }
const standardSql = `SELECT report_by_day AS "reportByDay", arrange_after_days AS "arrangeAfterDays", in_force_from::text AS "inForceFrom" FROM supervision_standards WHERE in_force_from <= $1 ORDER BY in_force_from DESC LIMIT 1`;

/** The reports on the month before that are to be made, by everybody who manages somebody (WL-41); none on a month before the office had a standard. */
const reportsSql = `INSERT INTO workload_reports (manager_id, month, due_on) SELECT DISTINCT w.manager_id, m.month, (date_trunc('month', $1::date) + ($2::int - 1) * interval '1 day')::date
  FROM supervised_people() w, (SELECT (date_trunc('month', $1::date) - interval '1 month')::date AS month) m WHERE m.month >= date_trunc('month', (SELECT min(s.in_force_from) FROM supervision_standards s)) ON CONFLICT (manager_id, month) DO NOTHING RETURNING id`;

interface Stopped { readonly id: string; readonly workerId: string; readonly worker: string; readonly askedOfId: string }
/** People whose supervision an absence of theirs or of their manager stops: longer than so many days, planned by nobody, and somebody stands above (WL-43). */
const stoppedSql = `WITH away AS MATERIALIZED (SELECT s.id, unplanned_since(s.id, $1::date) AS since FROM staff_members s WHERE s.is_active AND is_away(s.id, $1::date)),
  made AS (INSERT INTO supervision_arrangements (worker_id, absent_id, away_since, asked_of_id, asked_on) SELECT w.worker_id, l.id, l.since, manager_of(w.manager_id), $1::date
    FROM away l JOIN supervised_people() w ON l.id IN (w.worker_id, w.manager_id) WHERE $1::date - l.since > $2::int AND manager_of(w.manager_id) IS NOT NULL ON CONFLICT DO NOTHING RETURNING id, worker_id, asked_of_id)
  SELECT m.id, m.worker_id AS "workerId", s.name AS worker, m.asked_of_id AS "askedOfId" FROM made m JOIN staff_members s ON s.id = m.worker_id ORDER BY s.name, s.id`;
const backSql = `UPDATE supervision_arrangements SET state = 'OVER', version = version + 1 WHERE state <> 'OVER' AND unplanned_since(absent_id, $1::date) IS NULL RETURNING id, worker_id AS "workerId", (SELECT s.name FROM staff_members s WHERE s.id = worker_id) AS worker`;

interface Awaiting { readonly id: string; readonly reference: string; readonly workerId: string; readonly supervisorId: string; readonly worker: string }
/** Sessions that waited for somebody who is back (WL-42). */
const awaitingSql = `UPDATE supervision_sessions SET reminded_on = $1::date, version = version + 1 WHERE awaits_return AND reminded_on IS NULL AND unplanned_since(worker_id, $1::date) IS NULL AND unplanned_since(supervisor_id, $1::date) IS NULL
  RETURNING id, reference, worker_id AS "workerId", supervisor_id AS "supervisorId", (SELECT s.name FROM staff_members s WHERE s.id = worker_id) AS worker`;

const both = (kind: "SUPERVISION_TO_BOOK", people: readonly string[], reference: string): Concern[] => people.map((staffId) => ({ kind, staffId, reference }));

async function arrange(transaction: Transaction, today: string, days: number): Promise<number> {
  const stopped = await transaction.query<Stopped>(stoppedSql, [today, days]);
  const told = stopped.map(({ id, workerId, worker, askedOfId }) => happenedToWorker("SupervisionArrangement", { id, workerId }, { name: worker }, [{ kind: "SUPERVISION_TO_ARRANGE", staffId: askedOfId, reference: worker }, { kind: "SUPERVISION_STOPPED", staffId: workerId, reference: worker }]));
  if (told.length) await writeAudit(transaction, theOffice, "asked for other supervision", told);
  const back = await transaction.query<Pick<Stopped, "id" | "workerId" | "worker">>(backSql, [today]);
  if (back.length) await writeAudit(transaction, theOffice, "ended other supervision", back.map(({ worker, ...one }) => happenedToWorker("SupervisionArrangement", one, { name: worker })));
  return told.length + back.length;
}

async function remind(transaction: Transaction, today: string): Promise<number> {
  const waiting = await transaction.query<Awaiting>(awaitingSql, [today]);
  if (waiting.length) await writeAudit(transaction, theOffice, "reminded of supervision to book", waiting.map(({ worker, supervisorId, ...one }) => happenedToWorker("SupervisionSession", one, { name: worker }, both("SUPERVISION_TO_BOOK", [one.workerId, supervisorId], one.reference))));
  return waiting.length;
}

/** Looks after supervision, in one transaction: reports that are to be made, absences that stop it, and sessions that wait to be booked. How often it is called changes nothing; nothing is asked for before the office has a standard. */
export async function lookAfterSupervision(door: Door): Promise<void> {
  const happened = await inTransaction(door, async (transaction) => {
    const today = door.today();
    const [standard] = await transaction.query<Standard>(standardSql, [today]);
    const reminded = await remind(transaction, today);
    if (!standard) return reminded;
    await transaction.query(reportsSql, [today, standard.reportByDay]);
    return reminded + (await arrange(transaction, today, standard.arrangeAfterDays));
  });
  if (happened) door.changed();
}
