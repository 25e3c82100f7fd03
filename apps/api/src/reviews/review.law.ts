import { requestingActions, type RequestFacts } from "@remit/domain/reviews/requesting";
import { reviewActions } from "@remit/domain/reviews/review-actions";
import { issueActions, partyActions, reviewTermActions, type PieceFacts } from "@remit/domain/reviews/pieces";
import { furtherSteps } from "@remit/domain/reviews/labels";
import type { ReviewFacts, ReviewKept } from "@remit/domain/reviews/review";
import { seesCase, withItsCase } from "../access/seen-cases.js";
import { scheme } from "../authority/matters.js";
import { Case } from "../casework/case.entity.js";
import "../casework/casework.law.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql, type Kind } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { PartInDecision, ReviewCourtStep, ReviewIssue, ReviewOverruling, ReviewPartyPlan, ReviewPeerNote, ReviewStep } from "./pieces.entity.js";
import "./follow-up.entity.js";
import { Review } from "./review.entity.js";
import { ReviewStandard, ReviewTerm } from "./terms.entity.js";

const count = (table: string, alias: string, condition: string) => `SELECT count(*)::int FROM ${table} x WHERE x.review_id = ${alias}.id AND ${condition}`;

/** What a person had to do with the decision on a case, as the law judges it (PO-50). */
export const involvementOf = (caseId: string, staffId: string) => `SELECT json_build_object(
  'parts', (SELECT coalesce(json_agg(DISTINCT d.part), '[]') FROM parts_in_decisions d WHERE d.case_id = ${caseId} AND d.staff_id = ${staffId}),
  'managed', (SELECT min(m.maker) FROM managers_of_makers m WHERE m.case_id = ${caseId} AND m.manager_id = ${staffId}))`;

const reviewerName = (alias: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.reviewer_id`;

/** What the law must know of a review. */
export const reviewFacts: FactsSql<ReviewFacts> = {
  reviewerName,
  issues: (alias) => count("review_issues", alias, "TRUE"),
  unansweredIssues: (alias) => count("review_issues", alias, "x.analysis = ''"),
  openGaps: (alias) => count("review_issues", alias, "x.gap <> '' AND x.gap_closed = ''"),
  undecidedSteps: (alias) => `SELECT coalesce(json_agg(w.words), '[]') FROM (VALUES ${Object.entries(furtherSteps).map(([step, words]) => `('${step}', '${words}')`).join(", ")}) w(step, words) WHERE NOT EXISTS (SELECT FROM review_steps x WHERE x.review_id = ${alias}.id AND x.step = w.step)`,
  parties: (alias) => `SELECT coalesce(json_agg(x.party), '[]') FROM review_parties x WHERE x.review_id = ${alias}.id`,
  untoldParties: (alias) => count("review_parties", alias, "x.told_on IS NULL"),
  openFollowUps: (alias) => count("commissioned_work", alias, "x.is_open"),
  scheme: (alias, p) => scheme("(SELECT id FROM decision_kinds WHERE code = 'REVIEW_CONCLUSION')", `(SELECT c.complexity FROM cases c WHERE c.id = ${alias}.case_id)`, p.positionId),
  yours: (alias, p) => involvementOf(`${alias}.case_id`, p.staffId),
};

const itsReview = (alias: string) => `SELECT row_to_json(_) FROM (SELECT v.id, v.case_id AS "caseId", v.reference, v.stage, v.reviewer_id AS "reviewerId", v.reviewer_position_id AS "reviewerPositionId" FROM reviews v WHERE v.id = ${alias}.review_id) _`;
/** What the law must know of something that belongs to a review. */
export const pieceFacts: FactsSql<PieceFacts> = { review: itsReview, reviewerName: (alias) => `SELECT s.name FROM reviews v JOIN staff_members s ON s.id = v.reviewer_id WHERE v.id = ${alias}.review_id` };

/** What belongs to a review is seen by whoever sees its case. */
const withItsReview = seenWithThe(withItsCase, "review_id", (alias, p) => (p.may("see-cases") ? `EXISTS (SELECT FROM reviews v JOIN cases c ON c.id = v.case_id WHERE v.id = ${alias}.review_id AND ${seesCase("c", p)})` : "FALSE"));
/** A review of a sensitive case is shown only once the view of that case stands on its chain (CS-09). */
const viewIsOnRecord = (alias: string, p: Parameters) => `(SELECT NOT c.is_sensitive OR note_view(c.id, ${p.staffId}, ${p.positionId}) FROM cases c WHERE c.id = ${alias}.case_id)`;
const reviewWords = (alias: string, typed: string) => `(${alias}.reference ~>=~ upper(${typed}) AND ${alias}.reference ~<~ (upper(${typed}) || chr(1114111)) OR EXISTS (SELECT FROM cases c WHERE c.id = ${alias}.case_id AND (c.title ILIKE '%' || ${typed} || '%' OR c.reference ~>=~ upper(${typed}) AND c.reference ~<~ (upper(${typed}) || chr(1114111)))))`;

readable(Review, { scope: withItsCase, order: [{ by: "receivedOn", descending: true }], search: reviewWords, witness: viewIsOnRecord, law: { table: reviewActions, facts: reviewFacts, state: (record: ReviewKept) => record.stage } });
readable(ReviewIssue, { scope: withItsReview, order: [{ by: "ordinal" }], law: { table: issueActions, facts: pieceFacts, state: () => null } });
readable(ReviewPartyPlan, { scope: withItsReview, order: [{ by: "party" }], law: { table: partyActions, facts: pieceFacts, state: (record: { toldOn: string | null }) => (record.toldOn ? "TOLD" : "PLANNED") } });
for (const kind of [ReviewStep, ReviewCourtStep, ReviewPeerNote, ReviewOverruling] as Kind[]) readable(kind, { scope: withItsReview, order: [{ by: "id" }] });
readable(PartInDecision, { scope: withItsCase, order: [{ by: "part" }] });
readable(ReviewTerm, { scope: "everyone", order: [{ by: "kind" }, { by: "ordinal" }], law: { table: reviewTermActions, facts: {}, state: (record: { inUseTo: string | null }) => (record.inUseTo ? "RETIRED" : "IN_USE") } });
readable(ReviewStandard, { scope: "everyone", order: [{ by: "inForceFrom", descending: true }] });

/** A decided case says whether a review of it can be asked for. */
export const requestFacts: FactsSql<RequestFacts> = { openReview: (alias) => `SELECT v.reference FROM reviews v WHERE v.case_id = ${alias}.id AND v.is_open` };
extendLaw(Case, { table: requestingActions as never, facts: requestFacts as never });
