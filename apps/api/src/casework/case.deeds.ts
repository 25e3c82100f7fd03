import { caseLifecycle, type CloseInput, type DecideInput } from "@remit/domain/casework/case-lifecycle";
import type { Transaction } from "../door/deed.js";
import type { Differences } from "../organisation/writing.js";
import { groupOfCaseFirst, happenedToCase, onCase, rewrite, toItsHolder } from "./deeds.js";

/** What the audit keeps of a case that moved from one state to another. */
export interface Moved { readonly reference: string; readonly changes: Differences; readonly reason?: string }

/** A group is open while any of its cases is. One that opens again without anybody on its seat waits in the hopper. */
export const groupFollowsItsCases = (transaction: Transaction, groupId: string) => transaction.query(`
  UPDATE case_groups g SET is_open = n.is_open, version = g.version + 1,
    owner_position_id = CASE WHEN NOT n.is_open OR EXISTS (SELECT FROM positions p WHERE p.id = g.owner_position_id AND p.is_held) THEN g.owner_position_id END
  FROM (SELECT EXISTS (SELECT FROM cases c WHERE c.case_group_id = $1 AND c.status <> 'CLOSED') AS is_open) n WHERE g.id = $1 AND g.is_open <> n.is_open`, [groupId]);

export const startingAssessment = onCase<object, Moved>({
  event: "assessment started", law: caseLifecycle.startAssessment,
  one: async ({ record }, doing) => happenedToCase(record, { reference: record.reference, changes: await rewrite(doing, "cases", record, { status: "ASSESSMENT" }) }),
});

export const startingInvestigation = onCase<object, Moved>({
  event: "investigation started", law: caseLifecycle.startInvestigation,
  one: async ({ record }, doing) => happenedToCase(record, { reference: record.reference, changes: await rewrite(doing, "cases", record, { status: "INVESTIGATION" }) }),
});

export const deciding = onCase<DecideInput, Moved>({
  event: "decided", law: caseLifecycle.decideCase,
  one: async ({ record }, doing) => happenedToCase(record, { reference: record.reference, changes: await rewrite(doing, "cases", record, { status: "DECIDED", decidedOn: doing.input.decidedOn, decidedText: null }) }),
});

export const closing = onCase<CloseInput, Moved>({
  event: "closed", law: caseLifecycle.closeCase, lockFirst: groupOfCaseFirst("UPDATE"),
  async one({ record }, doing) {
    const changes = await rewrite(doing, "cases", record, { status: "CLOSED", closedOn: doing.input.closedOn });
    await groupFollowsItsCases(doing.transaction, record.caseGroupId);
    return happenedToCase(record, { reference: record.reference, changes });
  },
});

/** The former decision's date stays in the audit; the case has none until it is decided again. */
export const reopening = onCase<{ readonly reason: string }, Moved>({
  event: "reopened", law: caseLifecycle.reopenCase, lockFirst: groupOfCaseFirst("UPDATE"),
  async one({ record }, doing) {
    const changes = await rewrite(doing, "cases", record, { status: "INVESTIGATION", decidedOn: null, decidedText: null, closedOn: null });
    await groupFollowsItsCases(doing.transaction, record.caseGroupId);
    return happenedToCase(record, { reference: record.reference, changes, reason: doing.input.reason }, [toItsHolder("CASE_REOPENED", record)]);
  },
});

/** What of a case can be edited; what is left out stays as it is. */
export interface CaseEdits {
  readonly title?: string; readonly summary?: string; readonly bodyId?: string | null; readonly complainantId?: string | null;
  readonly receivedOn?: string | null; readonly complexity?: number;
}

export const editingCase = onCase<CaseEdits, Moved>({
  event: "edited", law: caseLifecycle.editCase,
  one: async ({ record }, doing) => happenedToCase(record, { reference: record.reference, changes: await rewrite(doing, "cases", record, { ...doing.input }) }),
});
