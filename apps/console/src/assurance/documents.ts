import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { Kind, OnCase, QuestionAsked, Run, Sign, SignKind } from "./records";

const choices = "choices { action label allowed because }";
const of = "case { id reference title }";
const work = `work { id reference what state isOpen dueOn isOverdue outcome owner { name }`;
const examinationRow = `id reference state isOpen finding drawnOn examinedOn holder { name } examiner { name } ${of} ${work} }`;
const exceptionRow = `id isOpen isOverdue raisedOn ${of} kind { name } payment { reference paidOn amountPence payee isPayeeAuthorised } ${work} }`;
const sign = `id version what seenOn state settledOn settledBecause kind { name matter } notedBy { name } settledBy { name } involvement { id reference } ${choices}`;
const involvementRow = `id reference why state isOpen involvedOn reviewedOn openIssues ${of}`;

export const documents: DocumentsTable = {
  "case-examinations": {
    getList: gql(`query Examinations($first: Int!, $offset: Int, $filter: CaseExaminationFilter, $orderBy: [CaseExaminationOrder!]) { caseExaminations(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${examinationRow} } totalCount } }`),
    getOne: gql(`query Examination($id: ID!) { caseExamination(id: $id) { ${examinationRow} version caseworkToDate note leftOutReason sample { id reference } answers(first: 100) { nodes { id answer note question { aspect wording } } } ${choices} } }`),
  },
  "case-samples": {
    getOne: gql(`query Sample($id: ID!) { caseSample(id: $id) { id reference drawnOn closedSince size share probationShare listed seed drawnBy { name } ofStaff { name } examinations(first: 50) { nodes { ${examinationRow} } } } }`),
  },
  "payment-exceptions": {
    getList: gql(`query PaymentExceptions($first: Int!, $offset: Int, $filter: PaymentExceptionFilter, $orderBy: [PaymentExceptionOrder!]) { paymentExceptions(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${exceptionRow} } totalCount } }`),
    getOne: gql(`query PaymentException($id: ID!) { paymentException(id: $id) { ${exceptionRow.replace(work, `${work} version commissionedBy { name } doneOn ${choices}`)} } }`),
  },
  compliance: {
    getList: gql(`query Compliance($first: Int!, $offset: Int, $filter: ComplianceInvolvementFilter, $orderBy: [ComplianceInvolvementOrder!]) { complianceInvolvements(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${involvementRow} } totalCount } }`),
    getOne: gql(`query Involvement($id: ID!) { complianceInvolvement(id: $id) { ${involvementRow} version review closedOn outcome involvedBy { name } reviewedBy { name } indicators(first: 50) { nodes { ${sign} } }
      visits(first: 100) { nodes { id visitedOn account recordedBy { name } } } issues(first: 100) { nodes { id found raisedOn raisedBy { name } ${work} } } } ${choices} } }`),
  },
};

/** The checklist: what is asked today, and what was asked or will be. */
export const checklist = question<object, { examinationQuestions: { nodes: readonly QuestionAsked[] } }>(gql(`query Checklist { examinationQuestions(first: 200) { nodes { id version ordinal aspect wording inUseFrom inUseTo isInUse ${choices} } } }`));
/** As what payments stand out. */
export const exceptionKinds = question<object, { paymentExceptionKinds: { nodes: readonly Kind[] } }>(gql(`query ExceptionKinds { paymentExceptionKinds(first: 200) { nodes { id version name test fromPence workingDays inUseFrom inUseTo overseerPosition { title } ${choices} } } }`));
/** The latest weekly reports. */
export const latestRuns = question<object, { paymentRuns: { nodes: readonly Run[] } }>(gql("query PaymentRuns { paymentRuns(first: 8) { nodes { id reference fileName paidFrom paidTo paymentCount exceptionCount } } }"));
/** What of assurance waits for somebody today: cases that are theirs to examine, and casework that Compliance and Fraud is to review. */
export interface AssuranceToday {
  readonly toExamine: { readonly nodes: readonly { readonly id: string; readonly reference: string; readonly drawnOn: string; readonly holder: { readonly name: string } | null; readonly case: Case | null }[] };
  readonly toReview: { readonly nodes: readonly { readonly id: string; readonly reference: string; readonly involvedOn: string; readonly why: string; readonly case: Case | null }[] };
}
interface Case { readonly reference: string; readonly title: string }
export const assuranceToday = question<object, AssuranceToday>(gql(`query AssuranceToday {
  toExamine: caseExaminations(first: 30, filter: { isMine: { eq: true } }, orderBy: [{ field: DRAWN_ON }]) { nodes { id reference drawnOn holder { name } ${of} } }
  toReview: complianceInvolvements(first: 30, filter: { state: { eq: TO_REVIEW } }, orderBy: [{ field: INVOLVED_ON }]) { nodes { id reference involvedOn why ${of} } } }`));
/** What assurance has of a case. */
export const onCase = question<{ readonly id: string }, { case: OnCase | null }>(gql(`query AssuranceOnCase($id: ID!) { case(id: $id) { examinations(first: 20) { nodes { id reference state isOpen finding examinedOn drawnOn holder { name } } } complianceInvolvements(first: 20) { nodes { id reference why state isOpen involvedOn openIssues } } controlChecks(first: 20) { nodes { id reference what state isOpen decidedOn kind { name } decidedBy { name } } } payments(first: 50) { nodes { id reference paidOn amountPence isPayeeAuthorised exceptions(first: 5) { nodes { id kind { name } } } } } } }`));
/** The signs of risk and of possible fraud on a case. */
export const signsOf = question<{ readonly id: string }, { case: { indicators: { nodes: readonly Sign[] } } | null }>(gql(`query SignsOnCase($id: ID!) { case(id: $id) { indicators(first: 50) { nodes { ${sign} } } } }`));
/** The signs that the office looks out for. */
export const kindsOfSign = question<object, { indicatorKinds: { nodes: readonly SignKind[] } }>(gql(`query IndicatorKinds { indicatorKinds(first: 200) { nodes { id version name matter inUseFrom inUseTo isInUse ${choices} } } }`));
