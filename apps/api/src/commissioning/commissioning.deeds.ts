import { chasingActions, commissionedWorkActions as law, commissioningActions, type CommissionedWorkFacts, type CommissionedWorkKept, type CommissionInput } from "@remit/domain/commissioning/commissioned-work";
import type { ChaseKind } from "@remit/domain/commissioning/labels";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { CommissionedWork } from "./commissioned-work.entity.js";
import { commissionedWorkFacts } from "./commissioning.law.js";

type WorkRecord = CommissionedWorkKept & { readonly version: number };
/** What is asked of somebody. */
export interface Commission { readonly caseId: string | null; readonly what: string; readonly why: string; readonly ownerId: string; readonly dueOn: string }

/** Writes down what is asked of somebody, and gives its id and reference; `from` are the columns in which a later module says where it comes from. */
export async function writeCommission(transaction: Transaction, values: Commission & { readonly commissionedById: string; readonly commissionedOn: string; readonly reviewId?: string }, from: Readonly<Record<string, string | null>> = {}): Promise<{ id: string; reference: string }> {
  const id = await begin(transaction, "commissioned_work", { ...values, ...from });
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM commissioned_work WHERE id = $1", [id]);
  return { id, reference: made!.reference };
}

/** PO-57: asks somebody inside the office for work. */
export const commissioningWork: Deed<object, object, CommissionInput & Commission, object> = {
  event: "asked for work", on: null, law: commissioningActions.askForWork as never,
  async apply(_allowed, { transaction, actor, today, input: { named, ...values } }) {
    const made = await writeCommission(transaction, { ...values, commissionedById: actor.staffId, commissionedOn: today });
    return [happenedToRecord("CommissionedWork", { ...made, caseId: values.caseId }, { to: named[0]!.name, what: values.what, dueOn: values.dueOn }, [{ kind: "WORK_COMMISSIONED", staffId: values.ownerId, reference: made.reference }])];
  },
};

/** Puts on the log that work was chased. */
export const logChase = (transaction: Transaction, { id, dueOn }: Pick<WorkRecord, "id" | "dueOn">, kind: ChaseKind, on: string, note: string, more: { readonly chasedById?: string; readonly escalatedTo?: string; readonly escalatedToId?: string } = {}) =>
  begin(transaction, "commissioned_work_chases", { workId: id, kind, on, dueOn, note, ...more });

const changing = changingRecords<WorkRecord, CommissionedWorkFacts>(CommissionedWork, "commissioned_work", commissionedWorkFacts);
type Noted = { readonly note: string };

export const starting = changing<object>({ event: "took on commissioned work", law: law.startCommissionedWork, values: () => ({ state: "UNDER_WAY" }) });
export const completing = changing<{ readonly outcome: string }>({
  event: "completed commissioned work", law: law.completeCommissionedWork, values: ({ input, today }) => ({ state: "DONE", doneOn: today, outcome: input.outcome }), tells: ({ input }) => ({ outcome: input.outcome }),
  concerns: (_doing, { commissionedById, reference }) => [{ kind: "WORK_DELIVERED", staffId: commissionedById, reference }],
});
export const chasing = changing<Noted>({
  event: "chased commissioned work", law: law.chaseCommissionedWork, tells: ({ input }) => input,
  also: ({ transaction, actor, today, input }, record) => logChase(transaction, record, "BY_HAND", today, input.note, { chasedById: actor.staffId }),
  concerns: (_doing, { ownerId, reference }) => [{ kind: "WORK_CHASED", staffId: ownerId, reference }],
});
export const escalating = changing<Noted>({
  event: "escalated commissioned work", law: law.escalateCommissionedWork, values: (_doing, _record, { nextStep }) => ({ escalations: nextStep!.step }),
  tells: ({ input }, { dueOn }, { nextStep }) => ({ to: nextStep!.name, dueOn, note: input.note }),
  also: ({ transaction, actor, today, input }, record, { nextStep }) => logChase(transaction, record, "ESCALATED", today, input.note, { chasedById: actor.staffId, escalatedTo: nextStep!.name, escalatedToId: nextStep!.staffId }),
  concerns: (_doing, { reference, ownerId }, { nextStep }) => [{ kind: "WORK_ESCALATED", staffId: nextStep!.staffId, reference }, { kind: "WORK_CHASED", staffId: ownerId, reference }],
});
/** PO-57: with a new date chasing begins anew. */
export const agreeingNewDate = changing<{ readonly dueOn: string; readonly reason: string }>({
  event: "agreed a new date for commissioned work", law: law.agreeNewDate as never, values: ({ input }) => ({ dueOn: input.dueOn, escalations: 0 }), tells: ({ input }) => input,
});
export const withdrawing = changing<{ readonly reason: string }>({
  event: "withdrew commissioned work", law: law.withdrawCommissionedWork, values: ({ input }) => ({ state: "WITHDRAWN", outcome: input.reason }), tells: ({ input }) => input,
});

interface Standards { readonly inForceFrom: string; readonly remindBeforeWorkingDays: number; readonly remindEveryWorkingDays: number; readonly escalateAfterWorkingDays: readonly number[] }
export const settingStandards: Deed<object, object, Standards, object> = {
  event: "set the rule of chasing", on: null, law: chasingActions.setChasingStandards as never,
  async apply(_allowed, { transaction, actor, input }) {
    const id = await begin(transaction, "chasing_standards", { ...input, setById: actor.staffId });
    return [{ recordType: "ChasingStandard", recordId: id, caseId: null, topics: [], particulars: { name: `from ${input.inForceFrom}`, ...input } }];
  },
};
