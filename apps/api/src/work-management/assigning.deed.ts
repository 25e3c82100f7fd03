import { assigningActions, type AssignInput, type Destination, type ServiceRequestKept, type WorkFacts } from "@remit/domain/work-management/assigning";
import { ServiceRequest } from "../casework/work.entity.js";
import { workFacts } from "../casework/casework.law.js";
import type { Deed, Transaction } from "../door/deed.js";

/** What the audit keeps of an assignment. */
export interface Assigned { readonly reference: string; readonly from: string | null; readonly to: string | null; readonly movedWith: string }

/** The seat that work is to go to, as the law needs to know it. */
export async function destination(transaction: Transaction, positionId: string): Promise<Destination | null> {
  const [seat] = await transaction.query<Destination>(`
    SELECT p.id AS "positionId", p.segment_id AS "segmentId", p.holder_id AS "holderId", s.name AS "holderName",
      coalesce(s.induction_completed_on IS NOT NULL, false) AS "holderIsInducted", 'receive-work' = ANY(r.permissions) AS "mayReceiveWork"
    FROM positions p JOIN roles r ON r.id = p.role_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE p.id = $1 AND p.is_open`, [positionId]);
  return seat ?? null;
}

/** WM-32, WM-37: the case group moves, and with it every case and everything open in it. One statement, whatever the number. */
export const assigning: Deed<ServiceRequestKept & { version: number }, WorkFacts, AssignInput, Assigned> = {
  event: "assigned",
  on: ServiceRequest as never,
  law: assigningActions.assign,
  state: (record) => record.status,
  facts: workFacts,
  lockFirst: "SELECT FROM case_groups WHERE id IN (SELECT case_group_id FROM service_requests WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE",
  async apply(allowed, { transaction, input }) {
    const groups = [...new Set(allowed.map(({ record }) => record.caseGroupId))];
    const named = new Map(allowed.map(({ record, facts }) => [record.id, facts.ownerName]));
    const moved = await transaction.query<{ id: string; reference: string; case_id: string; segment_id: string; case_group_id: string }>(
      "WITH moved AS (UPDATE case_groups SET owner_position_id = $2, version = version + 1 WHERE id = ANY($1::uuid[]) RETURNING id) SELECT w.id, w.reference, w.case_id, w.segment_id, w.case_group_id FROM service_requests w WHERE w.is_open AND w.case_group_id IN (SELECT id FROM moved)",
      [groups, input.to?.positionId ?? null]);
    return moved.map((one) => ({
      recordType: "ServiceRequest", recordId: one.id, caseId: one.case_id, topics: [`segment:${one.segment_id}`],
      particulars: { reference: one.reference, from: named.get(one.id) ?? null, to: input.to?.holderName ?? null, movedWith: one.case_group_id },
    }));
  },
};
