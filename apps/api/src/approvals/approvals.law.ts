import { checkingActions } from "@remit/domain/approvals/checking";
import { approvalActions, type ApprovalFacts } from "@remit/domain/approvals/deciding";
import { approvalEscalationActions, type EscalatingFacts } from "@remit/domain/approvals/escalating";
import { letterActions, letterDrafting, type LetterFacts } from "@remit/domain/approvals/letter-actions";
import { reassigningActions } from "@remit/domain/approvals/reassigning";
import { referralActions, type CheckedFacts, type ReferralFacts } from "@remit/domain/approvals/referral";
import type { HoldingFacts } from "@remit/domain/casework/held-work";
import { listActions } from "@remit/domain/casework/register-actions";
import { withItsCase } from "../access/seen-cases.js";
import { matter, scheme } from "../authority/matters.js";
import { Case } from "../casework/case.entity.js";
import { caseFacts, findingFacts, listState, workFacts } from "../casework/casework.law.js";
import { ServiceRequest } from "../casework/work.entity.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { keptOut, mustKnow } from "../work-management/facts.js";
import { Approval, ApprovalOwner, isUnattended } from "./approval.entity.js";
import { CheckingRequirement, Letter, LetterKind } from "./letter.entity.js";

const status = (record: { readonly status: string }) => record.status;
const group = (alias: string) => `(SELECT c.case_group_id FROM cases c WHERE c.id = ${alias}.case_id)`;

/** The kind of decision that an approval is about, from the list; and what the law measures until somebody above has agreed it (AS-23). */
const kind = (alias: string) => `(SELECT k.id FROM decision_kinds k WHERE k.code = ${alias}.decision_kind)`;
const unlessAgreed = (alias: string, sql: string) => `CASE WHEN NOT EXISTS (SELECT FROM escalations e WHERE e.record_id = ${alias}.id AND e.status = 'AGREED') THEN (${sql}) END`;

/** What the law needs to know of an approval. */
export const approvalFacts: FactsSql<ApprovalFacts> = {
  matter: (alias, p) => unlessAgreed(alias, matter(kind(alias), `${alias}.amount_pence`, p.positionId)),
  scheme: (alias, p) => unlessAgreed(alias, scheme(kind(alias), `(SELECT c.complexity FROM cases c WHERE c.id = ${alias}.case_id)`, p.positionId)),
  keptOut: (alias) => keptOut(group(alias)), mustKnow: (alias) => mustKnow(group(alias)),
  owners: (alias) => `SELECT to_json(owners_of(${alias}.id))`,
  yourParts: (alias, p) => `SELECT coalesce(json_agg(o.because ORDER BY o.because DESC), '[]') FROM approval_owners o WHERE o.approval_id = ${alias}.id AND o.staff_id = ${p.staffId}`,
  yourSeat: (_alias, p) => `SELECT json_build_object('positionId', p.id, 'title', p.title, 'kind', p.kind, 'hasTeamLeaderPermissions', p.has_team_leader_permissions, 'segmentId', p.segment_id, 'permissions', r.permissions)
    FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.id = ${p.positionId} AND p.is_open`,
  withName: (alias) => `SELECT coalesce(s.name || ' (' || p.title || ')', p.title) FROM positions p LEFT JOIN staff_members s ON s.id = p.holder_id WHERE p.id = ${alias}.position_id`,
  isUnattended,
  takenOnBy: (alias) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.taken_on_by_id`,
  othersInGroup: (alias) => `SELECT count(*)::int FROM approvals o JOIN cases c ON c.id = o.case_id WHERE c.case_group_id = ${group(alias)} AND o.status = 'PENDING' AND o.holds_its_case AND o.id <> ${alias}.id`,
  isAsReferred: (alias) => `${alias}.content_sha256 = present_hash(${alias}.service_request_id, ${alias}.letter_id)`,
};

/** The same, with whether it was carried up. */
export const escalatingFacts: FactsSql<EscalatingFacts> = {
  ...approvalFacts,
  escalatedTo: (alias) => `SELECT coalesce(m.name, t.name, s.name, q.title) FROM escalations e LEFT JOIN positions q ON q.id = e.to_position_id LEFT JOIN staff_members s ON s.id = q.holder_id LEFT JOIN teams t ON t.id = e.to_team_id LEFT JOIN committees m ON m.id = e.to_committee_id WHERE e.record_id = ${alias}.id AND e.status = 'OPEN'`,
};

const peopleOf = (request: string, letter: string) => `SELECT to_json(ARRAY(SELECT DISTINCT staff_id FROM people_of(${request}, ${letter})))`;
/** Whether a service request must be approved, and is (WM-53). */
export const requestCheckFacts: FactsSql<CheckedFacts> = { requiredLevel: (alias, p) => `required_level(${alias}.id, NULL, ${p.today})`, isApproved: (alias) => `is_approved(${alias}.id, NULL)` };
export const requestReferralFacts: FactsSql<ReferralFacts> = { ...requestCheckFacts, owners: (alias) => peopleOf(`${alias}.id`, "NULL") };

/** Of the review that writes a letter, else of its case. */
const ofReview = (column: string, ofCase: (typeof findingFacts)[keyof typeof findingFacts]): FactsSql<LetterFacts>["segmentId"] => (alias, p) => `CASE WHEN ${alias}.review_id IS NULL THEN (${ofCase(alias, p)}) ELSE (SELECT v.${column} FROM reviews_for_letters v WHERE v.id = ${alias}.review_id) END`;
/** What the law needs to know of a letter: where its case or its review stands, and what must be checked. */
export const letterFacts: FactsSql<LetterFacts> = {
  caseStatus: findingFacts.caseStatus, segmentId: ofReview("segment_id", findingFacts.segmentId), ownerPositionId: ofReview("reviewer_position_id", findingFacts.ownerPositionId), ownerName: ofReview("reviewer_name", findingFacts.ownerName),
  review: (alias) => `SELECT json_build_object('reference', v.reference, 'isOpen', v.is_open) FROM reviews_for_letters v WHERE v.id = ${alias}.review_id`,
  requiredLevel: (alias, p) => `required_level(NULL, ${alias}.id, ${p.today})`, isApproved: (alias) => `is_approved(NULL, ${alias}.id)`, owners: (alias) => peopleOf("NULL", `${alias}.id`),
};

const withItsApproval = seenWithThe(withItsCase, "approval_id", (alias, p) => `EXISTS (SELECT FROM approvals a WHERE a.id = ${alias}.approval_id AND ${withItsCase("a", p)})`);
const { rename, retire, restore } = listActions;

readable(LetterKind, { scope: "everyone", order: [{ by: "name" }], law: { table: { rename, retire, restore }, facts: {}, state: listState } });
readable(CheckingRequirement, { scope: "everyone", order: [{ by: "fromOn", descending: true }], law: { table: checkingActions, facts: {}, state: () => null } });
/** What only the door judges is not fetched for every row of a list. */
readable(Letter, { scope: withItsCase, order: [{ by: "draftedAt", descending: true }], law: { table: letterActions, facts: { ...letterFacts, owners: () => "'[]'::json" }, state: status } });
readable(Approval, { scope: withItsCase, order: [{ by: "waitsSince" }], law: { table: { ...approvalActions, ...approvalEscalationActions, ...reassigningActions }, facts: escalatingFacts, state: status } });
readable(ApprovalOwner, { scope: withItsApproval, order: [{ by: "since" }] });
extendLaw(Case, { table: letterDrafting, facts: caseFacts });
extendLaw<ReferralFacts & HoldingFacts>(ServiceRequest, { table: referralActions, facts: { ...workFacts, ...requestReferralFacts, owners: () => "'[]'::json" } });
