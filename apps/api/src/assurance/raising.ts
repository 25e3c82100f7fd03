import { addWorkingDays } from "@remit/domain/calendar/working-day";
import { standsOutAs, type ExceptionKindKept, type PaymentMade } from "@remit/domain/assurance/payments";
import { officeDays } from "../calendar/working-calendars.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Transaction } from "../door/deed.js";
import { writeAudit, type Writer } from "../door/record.js";
import { begin } from "../organisation/writing.js";

/** A payment with its case, before it is written. */
export interface PaymentToKeep extends PaymentMade { readonly reference: string; readonly caseId: string }
export interface KindInUse extends ExceptionKindKept { readonly workingDays: number; readonly overseerPositionId: string }
/** As what a payment stands out, and whose it is to deal with: null where nobody may know of its case. */
export interface ToRefer { readonly kind: KindInUse; readonly ownerId: string | null; readonly ownerName: string; readonly overseerId: string | null }

const kindsSql = `SELECT id, name, test, from_pence AS "fromPence", working_days AS "workingDays", overseer_position_id AS "overseerPositionId", in_use_from::text AS "inUseFrom", in_use_to::text AS "inUseTo" FROM payment_exception_kinds ORDER BY in_use_from, id`;
/** Every kind, in use or not: payments are judged by the day on which they were paid. */
export const everyKind = (transaction: Transaction) => transaction.query<KindInUse>(kindsSql);

/** Managers of the case's segment first, then whoever oversees the kind; nobody who holds the case, and nobody who may not know of it. */
const ownerSql = `SELECT p.holder_id AS id, s.name FROM cases c JOIN positions p ON p.is_open AND (p.kind = 'SEGMENT_MANAGER' AND p.segment_id = c.segment_id OR p.id = $2) JOIN staff_members s ON s.id = p.holder_id AND s.is_active
  LEFT JOIN positions h ON h.id = c.owner_position_id WHERE c.id = $1 AND p.holder_id IS DISTINCT FROM h.holder_id AND may_know(c.id, p.holder_id) ORDER BY (p.kind = 'SEGMENT_MANAGER' AND p.segment_id = c.segment_id) DESC, p.id LIMIT 1`;

/** AS-25: to whom a payment is referred, for each kind as which it stands out. */
export async function toRefer(transaction: Transaction, payment: PaymentToKeep, kinds: readonly KindInUse[]): Promise<ToRefer[]> {
  const found: ToRefer[] = [];
  for (const kind of standsOutAs(payment, kinds)) {
    const [owner] = await transaction.query<{ id: string; name: string }>(ownerSql, [payment.caseId, kind.overseerPositionId]);
    const [overseer] = await transaction.query<{ id: string | null }>("SELECT holder_id AS id FROM positions WHERE id = $1", [kind.overseerPositionId]);
    found.push({ kind, ownerId: owner?.id ?? null, ownerName: owner?.name ?? "", overseerId: overseer?.id ?? null });
  }
  return found;
}

/** AS-25: refers a payment as work that is chased until somebody says what came of it. */
export async function refer(transaction: Transaction, writer: Writer, payment: PaymentToKeep & { readonly id: string }, { kind, ownerId, ownerName, overseerId }: ToRefer, today: string): Promise<void> {
  const dueOn = addWorkingDays(today, kind.workingDays, (await officeDays(transaction.query)).days);
  const [what, why] = [`Look into payment ${payment.reference}`, `The weekly report lists it as “${kind.name}”. Say what you found and what was done.`];
  const workId = await begin(transaction, "commissioned_work", { caseId: payment.caseId, what, why, ownerId, commissionedById: overseerId, commissionedOn: today, dueOn });
  const id = await begin(transaction, "payment_exceptions", { paymentId: payment.id, caseId: payment.caseId, kindId: kind.id, workId, raisedOn: today });
  await writeAudit(transaction, writer, "raised a payment exception", [happenedToRecord("PaymentException", { id, caseId: payment.caseId, reference: payment.reference }, { name: kind.name, to: ownerName, dueOn }, [{ kind: "PAYMENT_EXCEPTION", staffId: ownerId, reference: payment.reference }])]);
}
