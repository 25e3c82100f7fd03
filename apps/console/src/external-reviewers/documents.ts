import { gql } from "@apollo/client";
import type { rateKinds } from "@remit/domain/external-reviewers/labels";
import { command, question, type DocumentsTable } from "../frame/data/documents";
import type { CommissionRow, CommissionSeen, HeadingRow } from "./records";

const choices = "choices { action label allowed because }";
const rowFields = "id reference reviewerName caseReference status isOpen isLate question dueOn endsOn agreedHours feePence minutesRecorded";
const attachedFields = "{ id name href byteSize }";
const seenFields = `version ${rowFields} commissionerName commissionedOn declaredOn declaration report reportDocument ${attachedFields} deliveredOn returnedReason
  papers(first: 100) { nodes { id version releasedOn withdrawnOn attachment ${attachedFields} ${choices} } }
  messages(first: 100) { nodes { id text isFromReviewer writtenByName writtenAt } }
  time(first: 100) { nodes { id on minutes what } } ${choices}`;
const reviewerFields = "id name expertiseLabels contractEndsOn unsuitableBecause isAway awayUntil daysAMonth openCommissions";

export const documents: DocumentsTable = {
  commissions: {
    getList: gql(`query Commissions($first: Int!, $offset: Int, $filter: CommissionFilter, $orderBy: [CommissionOrder!]) {
      commissions(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${rowFields} } totalCount } }`),
    getOne: gql(`query Commission($id: ID!) { commission(id: $id) { ${seenFields}
      case { id reference title } review { id reference } reviewer { id } heading { name year } contract { reference } acceptedBy { name } acceptedOn averageMark endedOn endedBecause
      invoiceReference invoicePence invoicedOn paidOn marks(first: 30) { nodes { id criterion mark reason markedBy { name } } } } }`),
  },
  "external-reviewers": {
    getList: gql(`query ExternalReviewers($first: Int!, $offset: Int, $filter: ExternalReviewerFilter, $orderBy: [ExternalReviewerOrder!]) {
      externalReviewers(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${reviewerFields} } totalCount } }`),
    getOne: gql(`query ExternalReviewer($id: ID!) { externalReviewer(id: $id) { version ${reviewerFields} about expertiseCodes registeredOn registeredBy { name } staff { id email telephone absences(first: 20, filter: { status: { eq: STANDING } }, orderBy: [{ field: STARTS_ON }]) { nodes { id startsOn endsOn } } }
      contracts(first: 30) { nodes { id version reference startsOn endsOn rateKind ratePence ${choices} } }
      interests(first: 50) { nodes { id version note declaredOn endedOn body { name } person { name } staff { name } ${choices} } }
      commissions(first: 100, orderBy: [{ field: DUE_ON, direction: DESC }]) { nodes { ${rowFields} } } ${choices} } }`),
  },
};

/** Whole days on which somebody takes no work. */
export interface AwayRow {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}
/** What whoever asks was told of their commissions, and when they said that they are away. */
export const myNewsQuestion = question<object, { notifications: { nodes: readonly { readonly id: string; readonly sentence: string; readonly at: string }[] }; absences: { nodes: readonly AwayRow[] } }>(gql(`query MyNews {
  notifications(first: 10) { nodes { id sentence at } } absences(first: 20, filter: { status: { eq: STANDING } }, orderBy: [{ field: STARTS_ON }]) { nodes { id startsOn endsOn } } }`));

/** What was commissioned from whoever asks, while it is open to them. */
export const mineQuestion = question<object, { commissions: { nodes: readonly CommissionRow[] } }>(gql(`query MyCommissions { commissions(first: 50) { nodes { ${rowFields} } } }`));
export const myCommissionQuestion = question<{ id: string }, { commission: CommissionSeen | null }>(gql(`query MyCommission($id: ID!) { commission(id: $id) { ${seenFields} } }`));

export const budgetQuestion = question<object, { budgetHeadings: { nodes: readonly HeadingRow[] } }>(gql(`query Budget { budgetHeadings(first: 200) { nodes {
  id version year name note allottedPence committedPence actualPence remainingPence expectedPence forecastPence variancePence ${choices} } } }`));

/** Somebody who may be commissioned on a case, or may not, with the reason. */
export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly expertiseCodes: readonly string[];
  readonly openHours: number;
  readonly rateKind: keyof typeof rateKinds | null;
  readonly ratePence: number | null;
  readonly contractEndsOn: string | null;
  readonly because: string | null;
}
export const candidatesQuestion = question<{ id: string }, { externalReviewersFor: readonly CandidateRow[] }>(gql("query CandidatesFor($id: ID!) { externalReviewersFor(caseId: $id) { id name expertiseCodes openHours rateKind ratePence contractEndsOn because } }"));
/** What there is to commission with: the case's documents and this year's budget. */
export const commissioningQuestion = question<{ id: string; year: number }, {
  case: { reference: string; title: string; attachments: { nodes: readonly { id: string; name: string; byteSize: number }[] } } | null; budgetHeadings: { nodes: readonly { id: string; name: string; remainingPence: number }[] };
}>(gql("query Commissioning($id: ID!, $year: Int!) { case(id: $id) { reference title attachments(first: 200) { nodes { id name byteSize } } } budgetHeadings(first: 100, filter: { year: { eq: $year } }) { nodes { id name remainingPence } } }"));
export const papersQuestion = question<{ id: string }, { case: { attachments: { nodes: readonly { id: string; name: string; byteSize: number }[] } } | null }>(gql("query PapersOf($id: ID!) { case(id: $id) { attachments(first: 200) { nodes { id name byteSize } } } }"));
export const commissionExternalReview = command<object, { commission: { id: string; reference: string } | null }>("commissionExternalReview", gql("mutation CommissionExternalReview($input: CommissionExternalReviewInput!) { commissionExternalReview(input: $input) { commission { id reference } } }"));

/** How somebody's accepted work turned out. */
export interface PerformanceRow {
  readonly reviewerId: string;
  readonly name: string;
  readonly accepted: number;
  readonly onTime: number;
  readonly invoiced: number;
  readonly withinFee: number;
  readonly quality: number | null;
  readonly returned: number;
  readonly concluded: number;
  readonly upheld: number;
}
export const performanceQuestion = question<{ from: string; to: string }, { reviewerPerformance: readonly PerformanceRow[] }>(
  gql("query Performance($from: Date!, $to: Date!) { reviewerPerformance(from: $from, to: $to) { reviewerId name accepted onTime invoiced withinFee quality returned concluded upheld } }"));

/** What external reviewers have of somebody's today: what is late, and what was delivered and waits to be read. */
export interface CommissionsToday {
  readonly late: { readonly nodes: readonly CommissionRow[] };
  readonly delivered: { readonly nodes: readonly CommissionRow[] };
}
export const commissionsToday = question<{ me: string }, CommissionsToday>(gql(`query CommissionsToday($me: ID!) {
  late: commissions(first: 20, filter: { isLate: { eq: true }, commissionedById: { eq: $me } }) { nodes { ${rowFields} } }
  delivered: commissions(first: 20, filter: { status: { eq: DELIVERED }, commissionedById: { eq: $me } }) { nodes { ${rowFields} } } }`));

/** What was commissioned on a case, and whether more can be. */
export const commissionsOfCase = question<{ id: string }, { case: { commissions: { nodes: readonly CommissionRow[] }; choices: readonly { action: string; label: string; allowed: boolean; because: string | null }[] } | null }>(
  gql(`query CommissionsOf($id: ID!) { case(id: $id) { commissions(first: 50) { nodes { ${rowFields} } } ${choices} } }`));
