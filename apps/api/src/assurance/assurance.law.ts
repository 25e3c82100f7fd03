import { involvementActions, involvingActions, type InvolvementFacts, type InvolvingFacts } from "@remit/domain/assurance/compliance";
import { indicatorActions, indicatorKindActions, notingActions, type IndicatorFacts } from "@remit/domain/assurance/indicators";
import { examinationActions, questionActions, type ExaminationFacts } from "@remit/domain/assurance/examining";
import { exceptionKindActions } from "@remit/domain/assurance/payments";
import { viewOfItsCaseIsOnRecord, withItsCase } from "../access/seen-cases.js";
import { adviceFacts } from "../advice/advice.law.js";
import { passesWhileItWaits } from "../approvals/read-only.guards.js";
import { Case } from "../casework/case.entity.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { Shown } from "../reading/shown.js";
import { seenWithThe } from "../reading/sight.js";
import { ComplianceInvolvement, ComplianceIssue, ComplianceVisit, openIssuesOf } from "./compliance.entity.js";
import { CaseExamination, CaseSample, ExaminationAnswer, ExaminationQuestion } from "./examination.entity.js";
import { CaseIndicator, IndicatorKind } from "./indicator.entity.js";
import { Payment, PaymentException, PaymentExceptionKind, PaymentRun } from "./payment.entity.js";

const stated = { state: ({ state }: { readonly state: string }) => state };
const inUse = { state: ({ inUseTo }: { readonly inUseTo: string | null }) => (inUseTo === null ? "IN_USE" : "ENDED") };
const words = (...columns: readonly string[]) => (a: string, typed: string) => `(${columns.map((column) => `${a}.${column} ILIKE '%' || ${typed} || '%'`).join(" OR ")} OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND (c.reference ILIKE ${typed} || '%' OR c.title ILIKE '%' || ${typed} || '%')))`;

/** Whether somebody whose work the actor directs holds a case, and not the actor in any position (AS-24). */
export const isWithMyPeople = (a: string, p: Parameters) => `coalesce(${a}.owner_position_id = ANY(${p.command}) AND NOT ${a}.owner_position_id = ANY(${p.held}), FALSE)`;
Shown("everyone", "Whether somebody whose work you direct holds it, other than yourself (AS-24).", { type: () => Boolean, computed: isWithMyPeople })(Case.prototype, "isWithMyPeople");

const directs = (person: string, p: Parameters) => `EXISTS (SELECT FROM positions q WHERE q.holder_id = ${person} AND q.id = ANY(${p.command}))`;
const holds = (caseId: string, p: Parameters) => `EXISTS (SELECT FROM cases c WHERE c.id = ${caseId} AND c.owner_position_id = ANY(${p.held}))`;
export const examinationFacts: FactsSql<ExaminationFacts> = {
  holderName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.holder_id`, youDirectThem: (a, p) => directs(`${a}.holder_id`, p), youHoldIt: (a, p) => holds(`${a}.case_id`, p),
  questions: (_a, p) => `SELECT count(*)::int FROM examination_questions q WHERE q.in_use_from <= ${p.today} AND coalesce(q.in_use_to > ${p.today}, TRUE)`,
};
/** Who sees an examination, as `seesExamination` of the domain says it; the access matrix holds the two equal. */
const seesExamination = (a: string, p: Parameters) => `(${withItsCase(a, p)} AND CASE WHEN ${a}.holder_id = ${p.staffId} THEN ${a}.state = 'EXAMINED' ELSE ${a}.examiner_id = ${p.staffId} OR ${p.may("allocate-work") || p.may("command-segment") ? directs(`${a}.holder_id`, p) : "FALSE"} END)`;
readable(ExaminationQuestion, { scope: "everyone", order: [{ by: "ordinal" }, { by: "inUseFrom" }], law: { table: questionActions, facts: {}, ...inUse } });
readable(CaseSample, { scope: (a, p) => `${a}.drawn_by_id = ${p.staffId}`, order: [{ by: "drawnOn", descending: true }] });
readable(CaseExamination, { scope: seesExamination, order: [{ by: "drawnOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference"), law: { table: examinationActions, facts: examinationFacts, ...stated } });
readable(ExaminationAnswer, { scope: seenWithThe(seesExamination, "examination_id", (a, p) => `EXISTS (SELECT FROM case_examinations e WHERE e.id = ${a}.examination_id AND ${seesExamination("e", p)})`), order: [{ by: "question.ordinal" }] });

const oversees = (p: Parameters) => p.may("oversee-payments");
const dealsWith = (works: string, p: Parameters) => `EXISTS (SELECT FROM commissioned_work w WHERE w.id IN (${works}) AND w.owner_id = ${p.staffId})`;
const itsExceptions = (a: string) => `SELECT e.work_id FROM payment_exceptions e WHERE e.payment_id = ${a}.id`;
readable(PaymentExceptionKind, { scope: "everyone", order: [{ by: "inUseFrom" }], law: { table: exceptionKindActions, facts: {}, ...inUse } });
readable(PaymentRun, { scope: (_a, p) => (oversees(p) ? "TRUE" : "FALSE"), order: [{ by: "paidTo", descending: true }] });
readable(Payment, { scope: [withItsCase, (a, p) => (oversees(p) ? "TRUE" : dealsWith(itsExceptions(a), p))], order: [{ by: "paidOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference") });
readable(PaymentException, {
  scope: [withItsCase, (a, p) => (oversees(p) ? "TRUE" : dealsWith(`${a}.work_id`, p))], order: [{ by: "raisedOn", descending: true }], witness: viewOfItsCaseIsOnRecord,
  search: (a, typed) => `EXISTS (SELECT FROM payments m JOIN cases c ON c.id = m.case_id WHERE m.id = ${a}.payment_id AND (m.reference ILIKE ${typed} || '%' OR c.reference ILIKE ${typed} || '%'))`,
});

export const involvementFacts: FactsSql<InvolvementFacts> = {
  youHoldIt: (a, p) => holds(`${a}.case_id`, p), openIssues: openIssuesOf,
  caseReference: (a) => `SELECT c.reference FROM cases c WHERE c.id = ${a}.case_id`, ownerPositionId: (a) => `SELECT c.owner_position_id FROM cases c WHERE c.id = ${a}.case_id`,
};
const withItsInvolvement = seenWithThe(withItsCase, "involvement_id", (a, p) => `EXISTS (SELECT FROM compliance_involvements i WHERE i.id = ${a}.involvement_id AND ${withItsCase("i", p)})`);
readable(ComplianceInvolvement, { scope: withItsCase, order: [{ by: "involvedOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference", "why"), law: { table: involvementActions, facts: involvementFacts, ...stated } });
readable(ComplianceVisit, { scope: withItsInvolvement, order: [{ by: "visitedOn", descending: true }] });
readable(ComplianceIssue, { scope: withItsInvolvement, order: [{ by: "raisedOn", descending: true }] });

export const involvingFacts: FactsSql<InvolvingFacts> = { openInvolvement: (a) => `SELECT v.reference FROM compliance_involvements v WHERE v.case_id = ${a}.id AND v.is_open` };
extendLaw(Case, { table: involvingActions as never, facts: involvingFacts as never });
passesWhileItWaits(...Object.values(involvingActions));

export const indicatorFacts: FactsSql<IndicatorFacts> = {
  segmentId: adviceFacts.segmentId, ownerPositionId: adviceFacts.ownerPositionId, ownerName: adviceFacts.ownerName,
  matter: (a) => `SELECT k.matter FROM indicator_kinds k WHERE k.id = ${a}.kind_id`, kindName: (a) => `SELECT k.name FROM indicator_kinds k WHERE k.id = ${a}.kind_id`, youHoldIt: (a, p) => holds(`${a}.case_id`, p),
  openInvolvement: (a) => `SELECT json_build_object('id', v.id, 'reference', v.reference) FROM compliance_involvements v WHERE v.case_id = ${a}.case_id AND v.is_open`,
};
readable(IndicatorKind, { scope: "everyone", order: [{ by: "matter" }, { by: "name" }], law: { table: indicatorKindActions, facts: {}, ...inUse } });
readable(CaseIndicator, { scope: withItsCase, order: [{ by: "notedOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("what"), law: { table: indicatorActions, facts: indicatorFacts, ...stated } });
extendLaw(Case, { table: notingActions as never, facts: {} });
passesWhileItWaits(...Object.values(notingActions));
