import { exchangeActions, type ExchangeFacts } from "@remit/domain/submissions/assessing";
import { commitmentActions, submissionTermActions } from "@remit/domain/submissions/planning";
import { startingActions } from "@remit/domain/submissions/starting";
import type { SubmissionFacts, SubmissionKept } from "@remit/domain/submissions/submission";
import { submissionActions } from "@remit/domain/submissions/submission-actions";
import { seesCase } from "../access/seen-cases.js";
import { scheme } from "../authority/matters.js";
import { Case } from "../casework/case.entity.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql, type Kind } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { Commitment, SubmissionStandard, SubmissionTerm } from "./lists.entity.js";
import { SubmissionCase, SubmissionCheck, SubmissionDecision, SubmissionExchange, SubmissionPaper, SubmissionReturn, SubmissionStay, SubmissionTelling, SubmissionVersion } from "./pieces.entity.js";
import { Submission } from "./submission.entity.js";

const nameOf = (column: string) => (alias: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.${column}`;

/** What the law must know of a submission. */
export const submissionFacts: FactsSql<SubmissionFacts> = {
  scheme: (a, p) => scheme(`${a}.kind_id`, `${a}.complexity`, p.positionId),
  authorName: nameOf("author_id"),
  assessorName: nameOf("assessor_id"),
  caseComplexity: (a) => `SELECT max(c.complexity) FROM submission_cases x JOIN cases c ON c.id = x.case_id WHERE x.submission_id = ${a}.id`,
  unmetPoints: (a, p) => `SELECT coalesce(json_agg(t.label ORDER BY t.ordinal), '[]') FROM submission_terms t WHERE t.kind = 'CHECKLIST' AND t.in_use_from <= ${p.today} AND (t.in_use_to IS NULL OR t.in_use_to > ${p.today}) AND NOT t.code = ANY(${a}.points_met)`,
  openQuestions: (a) => `SELECT count(*)::int FROM submission_exchanges x WHERE x.submission_id = ${a}.id AND x.kind = 'QUESTION' AND x.answered_on IS NULL`,
  told: (a) => `SELECT coalesce(json_agg(DISTINCT x.party), '[]') FROM submission_tellings x WHERE x.submission_id = ${a}.id`,
  principalWantedMore: (a) => `EXISTS (SELECT FROM submission_decisions x WHERE x.submission_id = ${a}.id)`,
  isChecked: (a) => `EXISTS (SELECT FROM submission_checks x WHERE x.submission_id = ${a}.id)`,
};

/** Whether the reader's seat has a part in submissions: looked up once a statement, not once a row. */
export const handles = (p: Parameters) => (p.may("plan-submissions") ? "TRUE" : `(SELECT handles_submissions(${p.positionId}, ${p.today}))`);

/** The statement behind `seesSubmission` of the domain; the access matrix holds the two equal. */
export const seesSubmission = (a: string, p: Parameters) => (p.may("see-cases")
  ? `(${a}.author_id = ${p.staffId} OR ${a}.author_position_id = ANY(${p.command}) OR ${a}.decided_on IS NOT NULL OR (${a}.stage <> 'DRAFT' AND ${handles(p)}))
    AND NOT EXISTS (SELECT FROM submission_cases x JOIN cases c ON c.id = x.case_id WHERE x.submission_id = ${a}.id AND NOT (${seesCase("c", p)}))` : "FALSE");
const withItsSubmission = seenWithThe(seesSubmission, "submission_id", (a, p) => `EXISTS (SELECT FROM submissions s WHERE s.id = ${a}.submission_id AND ${seesSubmission("s", p)})`);
/** A submission on a sensitive case is shown only once the view of that case stands on its chain (CS-09). */
const viewIsOnRecord = (a: string, p: Parameters) => `(SELECT bool_and(NOT c.is_sensitive OR note_view(c.id, ${p.staffId}, ${p.positionId})) FROM submission_cases x JOIN cases c ON c.id = x.case_id WHERE x.submission_id = ${a}.id)`;
const submissionWords = (a: string, typed: string) => `(${a}.reference ~>=~ upper(${typed}) AND ${a}.reference ~<~ (upper(${typed}) || chr(1114111)) OR ${a}.title ILIKE '%' || ${typed} || '%'
  OR EXISTS (SELECT FROM submission_cases x JOIN cases c ON c.id = x.case_id WHERE x.submission_id = ${a}.id AND c.reference ~>=~ upper(${typed}) AND c.reference ~<~ (upper(${typed}) || chr(1114111))))`;

readable(Submission, { scope: seesSubmission, order: [{ by: "startedOn", descending: true }], search: submissionWords, witness: viewIsOnRecord, law: { table: submissionActions, facts: submissionFacts, state: (record: SubmissionKept) => record.stage } });

export const exchangeFacts: FactsSql<ExchangeFacts> = {
  authorId: (a) => `SELECT s.author_id FROM submissions s WHERE s.id = ${a}.submission_id`,
  authorName: (a) => `SELECT m.name FROM submissions s JOIN staff_members m ON m.id = s.author_id WHERE s.id = ${a}.submission_id`,
};
/** Advice asks for no answer. */
export const exchangeState = ({ kind, answeredOn }: { readonly kind: string; readonly answeredOn: string | null }) => (kind === "ADVICE" || answeredOn ? "ANSWERED" : "OPEN");
readable(SubmissionExchange, { scope: withItsSubmission, order: [{ by: "putOn" }], law: { table: exchangeActions, facts: exchangeFacts, state: exchangeState } });
for (const kind of [SubmissionCase, SubmissionPaper, SubmissionTelling, SubmissionCheck] as Kind[]) readable(kind, { scope: withItsSubmission, order: [{ by: "id" }] });
for (const kind of [SubmissionVersion, SubmissionReturn, SubmissionDecision] as Kind[]) readable(kind, { scope: withItsSubmission, order: [{ by: "round" }] });
readable(SubmissionStay, { scope: withItsSubmission, order: [{ by: "inOn" }] });

export const termState = ({ inUseTo }: { readonly inUseTo: string | null }) => (inUseTo ? "RETIRED" : "IN_USE");
readable(SubmissionTerm, { scope: "everyone", order: [{ by: "kind" }, { by: "ordinal" }], law: { table: submissionTermActions, facts: {}, state: termState } });
readable(SubmissionStandard, { scope: "everyone", order: [{ by: "inForceFrom", descending: true }] });
/** A principal's day is open to those who have a part in submissions. */
readable(Commitment, { scope: (a, p) => `NOT ${a}.is_removed AND ${handles(p)}`, order: [{ by: "on" }], law: { table: commitmentActions, facts: {}, state: () => null } });

extendLaw(Case, { table: startingActions as never, facts: {} });
