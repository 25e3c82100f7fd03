import { contractActions, interestActions, reviewerActions, type ContractFacts, type ReviewerFacts } from "@remit/domain/external-reviewers/register";
import { commissioningActions, type CommissionFacts } from "@remit/domain/external-reviewers/commissioning";
import { commissionActions, paperActions, type PaperKept } from "@remit/domain/external-reviewers/commission-actions";
import type { CommissionKept, OnCommissionFacts } from "@remit/domain/external-reviewers/commission";
import { headingActions, type HeadingFacts } from "@remit/domain/external-reviewers/budget";
import { openToReviewer } from "@remit/domain/external-reviewers/labels";
import { Absence } from "../absence/absence.entity.js";
import "../absence/absence.law.js";
import { seesCase, withItsCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { Attachment, UploadTicket } from "../documents/attachment.entity.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, openOutside, readable, type FactsSql, type Kind } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import "../reviews/review.law.js";
import "./reviewer-type.js";
import { BudgetHeading } from "./budget.entity.js";
import { conflictsOf } from "./candidates.js";
import { Commission } from "./commission.entity.js";
import { commissionerName, minutesRecorded, reviewerName, reviewerStaffId } from "./commission.computed.js";
import { CommissionMark, CommissionMessage, CommissionPaper, CommissionTime } from "./pieces.entity.js";
import { personName } from "./reviewer.computed.js";
import { ExternalReviewer, ReviewerContract, ReviewerInterest } from "./reviewer.entity.js";
import { actual, committed } from "./spending.js";

/** What the law must know of a commission. */
export const commissionFacts: FactsSql<OnCommissionFacts> = {
  reviewerStaffId, reviewerName, commissionerName, minutesRecorded: (alias) => minutesRecorded(alias),
  contractEndsOn: (alias) => `SELECT t.ends_on FROM reviewer_contracts t WHERE t.id = ${alias}.contract_id`,
  conflicts: (alias, p) => conflictsOf(`${alias}.reviewer_id`, `${alias}.case_id`, p.today),
  criteria: (_alias, p) => `SELECT coalesce(json_agg(t.code), '[]') FROM review_terms t WHERE t.kind = 'COMMISSION_CRITERION' AND t.in_use_from <= ${p.today} AND (t.in_use_to IS NULL OR t.in_use_to > ${p.today})`,
};

const isOpenToReviewer = openToReviewer.map((one) => `'${one}'`).join(", ");
/** A commission is open to the reviewer from whom it was commissioned, while the work is not over and until its last day; nothing else is theirs (PO-55). */
export const isOpenToTheirReviewer = (k: string, p: Parameters) => `${k}.status IN (${isOpenToReviewer}) AND ${k}.ends_on >= ${p.today} AND EXISTS (SELECT FROM external_reviewers own WHERE own.id = ${k}.reviewer_id AND own.staff_id = ${p.staffId})`;
const ofTheirs = (alias: string, p: Parameters, more = "TRUE") => `EXISTS (SELECT FROM commissions k WHERE k.id = ${alias}.commission_id AND ${isOpenToTheirReviewer("k", p)} AND ${more})`;
const withItsCommission = seenWithThe(withItsCase, "commission_id", (alias, p) => (p.may("see-cases") ? `EXISTS (SELECT FROM commissions k JOIN cases c ON c.id = k.case_id WHERE k.id = ${alias}.commission_id AND ${seesCase("c", p)})` : "FALSE"));
/** A commission on a sensitive case is shown only once the view of that case stands on its chain (CS-09), also to its reviewer. */
const viewIsOnRecord = (alias: string, p: Parameters) => `(SELECT NOT c.is_sensitive OR note_view(c.id, ${p.staffId}, ${p.positionId}) FROM cases c WHERE c.id = ${alias}.case_id)`;
const commissionWords = (alias: string, typed: string) => `(${alias}.reference ~>=~ upper(${typed}) AND ${alias}.reference ~<~ (upper(${typed}) || chr(1114111)) OR ${alias}.question ILIKE '%' || ${typed} || '%' OR (${reviewerName(alias)}) ILIKE '%' || ${typed} || '%')`;

readable(Commission, { scope: withItsCase, outside: isOpenToTheirReviewer, order: [{ by: "dueOn" }], search: commissionWords, witness: viewIsOnRecord, law: { table: commissionActions, facts: commissionFacts, state: ({ status }: CommissionKept) => status } });
readable(CommissionPaper, { scope: withItsCommission, outside: (alias, p) => `${alias}.withdrawn_on IS NULL AND ${ofTheirs(alias, p, "k.declared_on IS NOT NULL")}`, order: [{ by: "releasedOn" }], law: { table: paperActions, facts: {}, state: ({ withdrawnOn }: PaperKept) => (withdrawnOn ? "WITHDRAWN" : "RELEASED") } });
for (const kind of [CommissionMessage, CommissionTime] as Kind[]) readable(kind, { scope: withItsCommission, outside: ofTheirs, order: [{ by: "id" }] });
readable(CommissionMark, { scope: withItsCommission, order: [{ by: "criterionCode" }] });

/** A released paper, and what the reviewer sent themselves, while the commission is open to them; nothing else of the case's file. */
openOutside(Attachment, (alias, p) => `EXISTS (SELECT FROM commissions k WHERE k.case_id = ${alias}.case_id AND k.declared_on IS NOT NULL AND ${isOpenToTheirReviewer("k", p)}
  AND (${alias}.uploaded_by_id = ${p.staffId} OR EXISTS (SELECT FROM commission_papers r WHERE r.commission_id = k.id AND r.attachment_id = ${alias}.id AND r.withdrawn_on IS NULL)))`);
openOutside(UploadTicket, (alias, p) => `${alias}.staff_id = ${p.staffId} AND ${alias}.expires_at > clock_timestamp() AND EXISTS (SELECT FROM commissions k WHERE k.case_id = ${alias}.case_id AND k.status = 'UNDER_WAY' AND ${isOpenToTheirReviewer("k", p)})`);

/** When they are away themselves, and nobody else. */
openOutside(Absence, (alias, p) => `${alias}.staff_id = ${p.staffId}`);

/** The register and the budget are for those who commission and those who keep them. */
const forThoseConcerned = (_alias: string, p: Parameters) => (p.may("commission-reviews") || p.may("keep-external-reviewers") ? "TRUE" : "FALSE");
const reviewerFacts: FactsSql<ReviewerFacts> = { personName };
const contractFacts: FactsSql<ContractFacts> = { neededUntil: (alias) => `SELECT max(k.ends_on) FROM commissions k WHERE k.contract_id = ${alias}.id AND k.is_open` };
const headingFacts: FactsSql<HeadingFacts> = { spokenForPence: (alias) => `SELECT ((${committed(alias)}) + (${actual(alias)}))::int` };
const reviewerWords = (alias: string, typed: string) => `((${personName(alias)}) ILIKE '%' || ${typed} || '%' OR ${alias}.about ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM review_terms t WHERE t.kind = 'EXPERTISE' AND t.code = ANY(${alias}.expertise_codes) AND t.label ILIKE '%' || ${typed} || '%'))`;
readable(ExternalReviewer, { scope: forThoseConcerned, order: [{ by: "name" }], search: reviewerWords, law: { table: reviewerActions, facts: reviewerFacts, state: () => null } });
readable(ReviewerContract, { scope: forThoseConcerned, order: [{ by: "startsOn", descending: true }], law: { table: contractActions, facts: contractFacts, state: () => null } });
readable(ReviewerInterest, { scope: forThoseConcerned, order: [{ by: "declaredOn", descending: true }], law: { table: interestActions, facts: {}, state: ({ endedOn }: { endedOn: string | null }) => (endedOn ? "PAST" : "DECLARED") } });
readable(BudgetHeading, { scope: forThoseConcerned, order: [{ by: "year", descending: true }, { by: "name" }], law: { table: headingActions, facts: headingFacts, state: () => null } });
export { contractFacts, headingFacts, reviewerFacts };

/** What must be known of a case before work on it is commissioned. */
export const commissioningFacts: FactsSql<CommissionFacts> = {
  review: (alias) => `SELECT json_build_object('reference', v.reference, 'isDecidedFor', coalesce((SELECT x.is_for FROM review_steps x WHERE x.review_id = v.id AND x.step = 'EXTERNAL_REVIEW'), false)) FROM reviews v WHERE v.case_id = ${alias}.id AND v.is_open`,
  headings: () => `SELECT coalesce(json_agg(json_build_object('id', h.id, 'name', h.name, 'year', h.year, 'leftPence', h.allotted_pence - (${committed("h")}) - (${actual("h")})) ORDER BY h.name), '[]') FROM budget_headings h`,
  keepers: () => `SELECT coalesce(json_agg(DISTINCT s.name), '[]') FROM positions q JOIN roles r ON r.id = q.role_id AND 'keep-external-reviewers' = ANY(r.permissions) JOIN staff_members s ON s.id = q.holder_id WHERE q.is_open`,
};
/** What only the door judges is not fetched for every case that is read. */
extendLaw<CommissionFacts>(Case, { table: commissioningActions as never, facts: { ...commissioningFacts, headings: () => "'[]'::json", keepers: () => "'[]'::json" } });
