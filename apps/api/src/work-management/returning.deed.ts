import type { CaseGroupKept } from "@remit/domain/work-management/assigning";
import type { OwnedWork } from "@remit/domain/work-management/destination";
import { caseReturningActions, groupReturningActions, type ReturnFacts } from "@remit/domain/work-management/returning";
import { Case, CaseGroup } from "../casework/case.entity.js";
import type { Deed, Happened } from "../door/deed.js";
import { caseReturnFacts, groupReturnFacts } from "./facts.js";
import { moveGroups } from "./moving.js";

/** Hands case groups back to their segment's hopper. New work waits for the group's lock, so nothing can slip in meanwhile (WM-49). */
export const returningGroups: Deed<CaseGroupKept, ReturnFacts, object, never> = {
  event: "returned to segment",
  on: CaseGroup as never,
  law: groupReturningActions.returnToSegment,
  facts: groupReturnFacts,
  async apply(allowed, doing) {
    await moveGroups(doing, "returned to segment", allowed.map(({ record }) => ({ groupId: record.id, toPositionId: null })));
    return [];
  },
};

/** What the audit keeps of a case that went back to its segment. */
export interface CaseReturned { readonly reference: string; readonly from: string | null; readonly fromPositionId: string | null; readonly toPositionId: null }

/** Hands a single case back; its group stays where it is, and new work on the case brings it back to the group's owner (WM-07, WM-48). */
export const returningCase: Deed<OwnedWork & { version: number }, ReturnFacts, object, CaseReturned> = {
  event: "returned to segment",
  on: Case as never,
  law: caseReturningActions.returnToSegment,
  facts: caseReturnFacts,
  lockFirst: "SELECT FROM case_groups WHERE id IN (SELECT case_group_id FROM cases WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE",
  async apply(allowed, { transaction }) {
    await transaction.query("UPDATE cases SET returned_at = clock_timestamp(), version = version + 1 WHERE id = ANY($1::uuid[])", [allowed.map(({ record }) => record.id)]);
    return allowed.map(({ record, facts }): Happened<CaseReturned> => ({
      recordType: "Case", recordId: record.id, caseId: record.id, topics: [`segment:${record.segmentId}`, `case:${record.id}`],
      particulars: { reference: record.reference, from: facts.ownerName, fromPositionId: record.ownerPositionId, toPositionId: null },
      concerns: [{ kind: "WORK_TAKEN", positionId: record.ownerPositionId, reference: record.reference }],
    }));
  },
};
