import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { CheckRow, Counted, ErrorRow, KindAsked, StandardRow, TenureRow, TrendRow } from "./records";

const choices = "choices { action label allowed because }";
const of = "case { id reference title }";
const checkRow = `id reference what state isOpen isOverdue isOfMe decidedOn dueOn checkedOn money policy limits kind { id name } decidedBy { id name } checker { name } ${of}`;
const errorRow = `id reference what aspect policyName state isOpen isOverdue isMine isWithdrawn raisedOn dueOn staff { id name } check { id reference kind { name } } ${of}`;
const trendRow = "id reference title what fromOn toOn checks errors checksBefore errorsBefore raisedOn kind { name } raisedBy { name }";

export const documents: DocumentsTable = {
  "control-checks": {
    getList: gql(`query ControlChecks($first: Int!, $offset: Int, $filter: ControlCheckFilter, $orderBy: [ControlCheckOrder!]) { controlChecks(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${checkRow} } totalCount } }`),
    getOne: gql(`query ControlCheck($id: ID!) { controlCheck(id: $id) { ${checkRow} version note leftOutReason askedOn askedBy { name } kind { id name looksAtLimits policyIds policyNames } remedy { amountPence limit { sourceTitle } } errors(first: 20) { nodes { ${errorRow} } } ${choices} } }`),
  },
  "control-errors": {
    getList: gql(`query ControlErrors($first: Int!, $offset: Int, $filter: ControlErrorFilter, $orderBy: [ControlErrorOrder!]) { controlErrors(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${errorRow} } totalCount } }`),
    getOne: gql(`query ControlError($id: ID!) { controlError(id: $id) { ${errorRow} version correctedOn closedOn checker { name } manager { name } steps(first: 100) { nodes { id state takenOn words takenBy { name } } } ${choices} } }`),
  },
  "control-trends": { getOne: gql(`query ControlTrend($id: ID!) { controlTrend(id: $id) { ${trendRow} ${choices} } }`) },
};

/** What a check of a case can be of: its remedies, and the kinds that are in use. */
export interface ToCheck {
  readonly case: { readonly remedies: { readonly nodes: readonly { readonly id: string; readonly amountPence: number; readonly reason: string; readonly agreedOn: string; readonly agreedBy: { readonly id: string; readonly name: string } | null }[] } } | null;
  readonly controlCheckKinds: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}
export const toCheck = question<{ readonly id: string }, ToCheck>(gql("query ToCheck($id: ID!) { case(id: $id) { remedies(first: 50) { nodes { id amountPence reason agreedOn agreedBy { id name } } } } controlCheckKinds(first: 100, filter: { isInUse: { eq: true } }) { nodes { id name } } }"));
export interface CheckerRow { readonly id: string; readonly name: string; readonly title: string | null; readonly waiting: number; readonly because: string | null }
export const checkersQuestion = question<{ readonly caseId: string; readonly by: string; readonly on: string }, { readonly checkersFor: readonly CheckerRow[] }>(gql("query CheckersFor($caseId: ID!, $by: ID!, $on: Date!) { checkersFor(caseId: $caseId, decidedById: $by, decidedOn: $on) { id name title waiting because } }"));

const figures = "keys { value label } count";
const results = `${figures} money: rate(where: { money: { eq: WRONG } }, among: { money: { in: [RIGHT, WRONG] } }) policy: rate(where: { policy: { eq: WRONG } })`;
/** Checks and errors of a stretch of time, counted: over the months, by kind, by policy and, for whoever sees more than one, by person; and the trends that were raised. */
export interface Figures { readonly months: readonly Counted[]; readonly kinds: readonly Counted[]; readonly people: readonly Counted[]; readonly errors: readonly Counted[]; readonly policies: readonly Counted[]; readonly controlTrends: { readonly nodes: readonly TrendRow[] } }
export const figuresQuestion = question<{ readonly checks: object; readonly errors: object }, Figures>(gql(`query CheckFigures($checks: ControlCheckFilter, $errors: ControlErrorFilter) {
  months: controlCheckStatistics(filter: $checks, groupBy: [CHECKED_MONTH]) { ${results} } kinds: controlCheckStatistics(filter: $checks, groupBy: [KIND]) { ${results} } people: controlCheckStatistics(filter: $checks, groupBy: [PERSON]) { ${results} }
  errors: controlErrorStatistics(filter: $errors, groupBy: [RAISED_MONTH]) { ${figures} } policies: controlErrorStatistics(filter: $errors, groupBy: [ASPECT, POLICY]) { ${figures} } controlTrends(first: 10) { nodes { ${trendRow} } } }`));
export const kindsQuestion = question<object, { readonly controlCheckKinds: { readonly nodes: readonly KindAsked[] } }>(gql(`query CheckKinds { controlCheckKinds(first: 100) { nodes { id version name policyIds policyNames looksAtLimits inUseFrom inUseTo ${choices} } } }`));
export const policiesToTest = question<object, { readonly policies: { readonly nodes: readonly { readonly id: string; readonly name: string }[] } }>(gql("query PoliciesToTest { policies(first: 200, filter: { state: { eq: IN_FORCE } }) { nodes { id name } } }"));
export const standardsQuestion = question<object, { readonly assuranceStandards: { readonly nodes: readonly StandardRow[] } }>(gql("query AssuranceStandards { assuranceStandards(first: 20) { nodes { id inForceFrom share probationShare tenureMonths setBy { name } } } }"));
export const tenuresQuestion = question<object, { readonly tenures: readonly TenureRow[]; readonly assuranceStandards: { readonly nodes: readonly StandardRow[] } }>(gql("query Tenures { tenures { staffId staffName personId personName since isLong } assuranceStandards(first: 20) { nodes { id inForceFrom share probationShare tenureMonths } } }"));

/** What of control checks waits for somebody today. */
export interface ChecksToday { readonly toCheck: { readonly nodes: readonly CheckRow[] }; readonly withMe: { readonly nodes: readonly ErrorRow[] } }
export const checksToday = question<object, ChecksToday>(gql(`query ChecksToday { toCheck: controlChecks(first: 30, filter: { isMine: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${checkRow} } } withMe: controlErrors(first: 30, filter: { isMine: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${errorRow} } } }`));
