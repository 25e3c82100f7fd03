import { chaseDue, type Chased, type ChasingStandards } from "@remit/domain/commissioning/chasing";
import { officeCalendars } from "../calendar/working-calendars.js";
import { chasingStandardsOn } from "../commissioning/chasing.watch.js";
import type { Transaction } from "../door/deed.js";
import { inTransaction, type Door } from "../door/perform.js";
import { theOffice, writeAudit } from "../door/record.js";
import { happenedToCommission } from "./deeds.js";

interface Running { readonly id: string; readonly reference: string; readonly caseId: string; readonly staffId: string; readonly commissionedOn: string; readonly dueOn: string; readonly reminders: readonly Chased[] }
/** What a reviewer works on, or was offered, and may have to be reminded of, and nobody else looks at; two months ahead is further than any reminder reaches. Its reminders are read only once it is locked. */
const lockedSql = "SELECT k.id FROM commissions k WHERE k.status IN ('OFFERED', 'UNDER_WAY') AND k.ends_on >= $1::date AND k.due_on < $1::date + 90 ORDER BY k.id FOR UPDATE SKIP LOCKED";
const runningSql = `SELECT k.id, k.reference, k.case_id AS "caseId", x.staff_id AS "staffId", k.commissioned_on::text AS "commissionedOn", k.due_on::text AS "dueOn",
    (SELECT coalesce(json_agg(json_build_object('on', r."on", 'kind', r.kind)), '[]') FROM commission_reminders r WHERE r.commission_id = k.id AND r.due_on = k.due_on) AS reminders
  FROM commissions k JOIN external_reviewers x ON x.id = k.reviewer_id WHERE k.id = ANY($1::uuid[]) ORDER BY k.id`;

async function remind(transaction: Transaction, one: Running, standards: ChasingStandards, today: string, calendar: Parameters<typeof chaseDue>[4]): Promise<boolean> {
  const kind = chaseDue({ ...one, nextStep: null }, one.reminders, standards, today, calendar);
  if (kind === null) return false;
  await transaction.query('INSERT INTO commission_reminders (commission_id, kind, due_on, "on") VALUES ($1, $2, $3, $4)', [one.id, kind, one.dueOn, today]);
  const told = { kind: kind === "AFTER" ? "COMMISSION_LATE" : "COMMISSION_DUE", staffId: one.staffId, reference: one.reference } as const;
  await writeAudit(transaction, theOffice, "reminded of commission", [happenedToCommission(one, { dueOn: one.dueOn }, [told])]);
  return true;
}

/** PO-57: reminds external reviewers by the same rule by which the office chases everybody. How often it is called changes nothing. */
export async function remindReviewers(door: Door): Promise<number> {
  const count = await inTransaction(door, async (transaction) => {
    const today = door.today();
    const standards = await chasingStandardsOn(transaction, today);
    const calendar = (await officeCalendars(transaction.query)).find((one) => one.isOfficeDefault)?.days;
    if (!standards || !calendar) return 0;
    let reminded = 0;
    const locked = await transaction.query<{ id: string }>(lockedSql, [today]);
    for (const one of await transaction.query<Running>(runningSql, [locked.map(({ id }) => id)])) if (await remind(transaction, one, standards, today, calendar)) reminded += 1;
    return reminded;
  });
  if (count) door.changed();
  return count;
}
