import { itsCaseDoesNotWaitForApproval, itsGroupDoesNotWaitForApproval, type GroupPendingFacts, type PendingFacts } from "@remit/domain/approvals/read-only";
import { itIsApprovedWhereItMustBe, type CheckedFacts } from "@remit/domain/approvals/referral";
import { caseAdditions } from "@remit/domain/casework/case-additions";
import { caseSensitivity } from "@remit/domain/casework/case-sensitivity";
import { correspondenceActions } from "@remit/domain/casework/correspondence-actions";
import { serviceRequestActions } from "@remit/domain/casework/service-request-actions";
import { assigningActions } from "@remit/domain/work-management/assigning";
import { Case, CaseGroup } from "../casework/case.entity.js";
import { Finding } from "../casework/finding.entity.js";
import { Activity, InboundCorrespondence, ServiceRequest } from "../casework/work.entity.js";
import { guard } from "../reading/guards.js";
import type { Kind } from "../reading/readable.js";
import { Shown } from "../reading/shown.js";
import { requestCheckFacts } from "./approvals.law.js";
import { Letter } from "./letter.entity.js";

const pending = (ofWhat: string) => `SELECT json_build_object('reference', a.reference, 'with', coalesce(s.name || ' (' || p.title || ')', p.title), 'takenOnById', a.taken_on_by_id, 'takenOnBy', t.name)
  FROM approvals a JOIN positions p ON p.id = a.position_id LEFT JOIN staff_members s ON s.id = p.holder_id LEFT JOIN staff_members t ON t.id = a.taken_on_by_id WHERE a.status = 'PENDING' AND a.holds_its_case AND ${ofWhat} ORDER BY a.referred_at LIMIT 1`;
const inGroup = (group: string) => pending(`a.case_id IN (SELECT c.id FROM cases c WHERE c.case_group_id = ${group})`);

/** What passes while a case is read-only: what arrives, what is noted, and saying who may know of it at all (WM-54, CS-09). */
const passes = new Set<unknown>([
  caseAdditions.recordCorrespondence, caseAdditions.addFileNote, caseAdditions.requestUpload, correspondenceActions.classifyCorrespondence, ...Object.values(caseSensitivity),
]);
/** What a later module lets pass too, because it changes nothing of the case. */
export const passesWhileItWaits = (...actions: readonly object[]): void => actions.forEach((action) => passes.add(action));
const movesTheGroup = new Set<unknown>([assigningActions.assign]);

const readOnlyWithItsCase = (kind: Kind, caseId: string, unless = (_alias: string) => "FALSE") => guard<PendingFacts>(kind, {
  rule: itsCaseDoesNotWaitForApproval, facts: { pendingOnCase: (alias) => pending(`a.case_id = ${alias}.${caseId} AND NOT (${unless(alias)})`) }, over: (action) => !passes.has(action) && !movesTheGroup.has(action),
});
readOnlyWithItsCase(Case, "id");
for (const kind of [ServiceRequest, Activity, InboundCorrespondence, Finding]) readOnlyWithItsCase(kind, "case_id");
readOnlyWithItsCase(Letter, "case_id", (alias) => `${alias}.review_id IS NOT NULL`);

guard<GroupPendingFacts>(ServiceRequest, { rule: itsGroupDoesNotWaitForApproval, facts: { pendingInGroup: (alias) => inGroup(`${alias}.case_group_id`) }, over: (action) => movesTheGroup.has(action) });
guard<GroupPendingFacts>(CaseGroup, { rule: itsGroupDoesNotWaitForApproval, facts: { pendingInGroup: (alias) => inGroup(`${alias}.id`) }, over: () => true });

guard<CheckedFacts>(ServiceRequest, { rule: itIsApprovedWhereItMustBe("completed"), facts: requestCheckFacts, over: (action) => action === serviceRequestActions.completeServiceRequest });

Shown("everyone", "Whether it waits for an approval and is read-only until then (WM-54).", { type: () => Boolean, computed: (alias) => `EXISTS (SELECT FROM approvals a WHERE a.case_id = ${alias}.id AND a.status = 'PENDING' AND a.holds_its_case)` })(Case.prototype, "isReadOnly");
