import { chaseDue, type Chased, type ChasingStandards } from "@remit/domain/commissioning/chasing";
import type { StepUp } from "@remit/domain/commissioning/commissioned-work";
import type { ChaseKind } from "@remit/domain/commissioning/labels";
import { officeCalendars } from "../calendar/working-calendars.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Transaction } from "../door/deed.js";
import { inTransaction, type Door } from "../door/perform.js";
import { theOffice, writeAudit } from "../door/record.js";
import { logChase } from "./commissioning.deeds.js";
import { stepUp } from "./commissioning.law.js";

interface Waited { readonly id: string; readonly reference: string; readonly caseId: string | null; readonly ownerId: string; readonly ownerName: string; readonly commissionedById: string | null; readonly commissionedOn: string; readonly dueOn: string; readonly chases: readonly Chased[]; readonly nextStep: StepUp | null }

const standardsSql = `SELECT remind_before_working_days AS "remindBeforeWorkingDays", remind_every_working_days AS "remindEveryWorkingDays", escalate_after_working_days AS "escalateAfterWorkingDays" FROM chasing_standards WHERE in_force_from <= $1 ORDER BY in_force_from DESC LIMIT 1`;
/** The rule by which the office chases on a day; undefined while it has none. */
export const chasingStandardsOn = async (transaction: Transaction, today: string): Promise<ChasingStandards | undefined> => (await transaction.query<ChasingStandards>(standardsSql, [today]))[0];
/** What may have to be chased, and nobody else looks at; two months ahead is further than any reminder reaches. Its chases are read only once it is locked: one statement would read them as they were before it. */
const lockedSql = "SELECT w.id FROM commissioned_work w WHERE w.state IN ('ASKED', 'UNDER_WAY') AND w.due_on < $1::date + 90 ORDER BY w.id FOR UPDATE SKIP LOCKED";
const waitedSql = `SELECT w.id, w.reference, w.case_id AS "caseId", w.owner_id AS "ownerId", s.name AS "ownerName", w.commissioned_by_id AS "commissionedById", w.commissioned_on::text AS "commissionedOn", w.due_on::text AS "dueOn", (${stepUp("w")}) AS "nextStep",
    (SELECT coalesce(json_agg(json_build_object('on', c."on", 'kind', c.kind)), '[]') FROM commissioned_work_chases c WHERE c.work_id = w.id AND c.due_on = w.due_on) AS chases
  FROM commissioned_work w JOIN staff_members s ON s.id = w.owner_id WHERE w.id = ANY($1::uuid[]) ORDER BY w.id`;
const notes: Record<Exclude<ChaseKind, "BY_HAND">, string> = { BEFORE: "It is due soon.", ON_THE_DAY: "It is due today.", AFTER: "It is late.", ESCALATED: "It is late and went a step up." };

async function remind(transaction: Transaction, one: Waited, kind: "BEFORE" | "ON_THE_DAY" | "AFTER", today: string): Promise<void> {
  await logChase(transaction, one, kind, today, notes[kind]);
  await writeAudit(transaction, theOffice, "reminded of commissioned work", [happenedToRecord("CommissionedWork", one, { to: one.ownerName, dueOn: one.dueOn }, [{ kind: "WORK_CHASED", staffId: one.ownerId, reference: one.reference }])]);
}

async function escalate(transaction: Transaction, one: Waited, step: StepUp, today: string): Promise<void> {
  await logChase(transaction, one, "ESCALATED", today, notes.ESCALATED, { escalatedTo: step.name, escalatedToId: step.staffId });
  await transaction.query("UPDATE commissioned_work SET escalations = $2, version = version + 1 WHERE id = $1", [one.id, step.step]);
  await writeAudit(transaction, theOffice, "escalated commissioned work", [happenedToRecord("CommissionedWork", one, { to: step.name, dueOn: one.dueOn }, [
    { kind: "WORK_ESCALATED", staffId: step.staffId, reference: one.reference }, { kind: "WORK_CHASED", staffId: one.ownerId, reference: one.reference }])]);
}

/** PO-57: chases all that is to be chased today, in one transaction. Several processes share the work; how often it is called changes nothing. */
export async function chaseWhatIsDue(door: Door): Promise<number> {
  const count = await inTransaction(door, async (transaction) => {
    const today = door.today();
    const standards = await chasingStandardsOn(transaction, today);
    const calendar = (await officeCalendars(transaction.query)).find((one) => one.isOfficeDefault)?.days;
    if (!standards || !calendar) return 0;
    let chased = 0;
    const locked = await transaction.query<{ id: string }>(lockedSql, [today]);
    for (const one of await transaction.query<Waited>(waitedSql, [locked.map(({ id }) => id)])) {
      const kind = chaseDue({ ...one, nextStep: one.nextStep?.step ?? null }, one.chases, standards, today, calendar);
      if (kind === null || kind === "BY_HAND") continue;
      await (kind === "ESCALATED" ? escalate(transaction, one, one.nextStep!, today) : remind(transaction, one, kind, today));
      chased += 1;
    }
    return chased;
  });
  if (count) door.changed();
  return count;
}
