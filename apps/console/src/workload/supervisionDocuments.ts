import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { Arrangement, RecordRow, ReportRow, ReviewOfWork, SessionRow, Supervised } from "./supervisionRecords";

const choices = "choices { action label allowed because }";
const sessionRow = "id reference state plannedOn heldOn awaitsReturn remindedOn worker { name } supervisor { name }";
const recordRow = "id reference month revision state totalPoints maximumPoints isOver isLatest worker { name }";
const reviewOfWork = `id version state months dueOn outcome closedOn worker { name } owner { name } escalatedTo { name } record { id reference } ${choices}`;
const reportRow = "id reference month dueOn state isOpen isLate reportedOn people agreed supervised over totalPoints maximumPoints manager { id name }";

export const supervisionDocuments: DocumentsTable = {
  supervision: {
    getList: gql(`query SupervisionSessions($first: Int!, $offset: Int, $filter: SupervisionSessionFilter, $orderBy: [SupervisionSessionOrder!]) { supervisionSessions(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${sessionRow} } totalCount } }`),
    getOne: gql(`query SupervisionSession($id: ID!) { supervisionSession(id: $id) { ${sessionRow} version notes reason follows { id reference } ${choices} } }`),
  },
  "workload-records": {
    getList: gql(`query WorkloadRecords($first: Int!, $offset: Int, $filter: WorkloadRecordFilter, $orderBy: [WorkloadRecordOrder!]) { workloadRecords(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${recordRow} } totalCount } }`),
    getOne: gql(`query WorkloadRecord($id: ID!) { workloadRecord(id: $id) { ${recordRow} version lines asAt fte remarks isTogether stablePoints extraPoints casePoints sentOn adjustments workerAgreedOn supervisorAgreedOn agreedOn caseloadReview oneMonthReason remedialAction workerPosition supervisorPosition escalatedOn settlement settledOn assumedFrom correctionReason
      supervisor { name } agreedWith { name } escalatedTo { name } settledBy { name } session { id reference } corrects { id reference } reviews(first: 3) { nodes { ${reviewOfWork} } } ${choices} } }`),
  },
  "workload-record-lines": {
    getList: gql("query WorkloadRecordLines($first: Int!, $offset: Int, $filter: WorkloadRecordLineFilter, $orderBy: [WorkloadRecordLineOrder!]) { workloadRecordLines(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id place label sum about total agreedPoints why note isAssumed } totalCount } }"),
  },
  "workload-reports": {
    getList: gql(`query WorkloadReports($first: Int!, $offset: Int, $filter: WorkloadReportFilter, $orderBy: [WorkloadReportOrder!]) { workloadReports(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${reportRow} } totalCount } }`),
    getOne: gql(`query WorkloadReport($id: ID!) { workloadReport(id: $id) { ${reportRow} version remarks lines sharedWith { name } ${choices} } }`),
  },
};

const supervised = `id version name supervisionSessions(first: 12, filter: { or: [{ plannedOn: { gte: $from, lte: $to } }, { heldOn: { gte: $from, lte: $to } }, { isOpen: { eq: true } }, { awaitsReturn: { eq: true } }] }) { nodes { ${sessionRow} } } workloadRecords(first: 3, filter: { month: { eq: $from }, isLatest: { eq: true } }) { nodes { ${recordRow} } } ${choices}`;
/** One's own month and that of one's people, what is to be arranged, and reviews that are open (WL-43, WL-44, WL-49). */
export const monthQuestion = question<{ me: string; from: string; to: string; people: object }, { mine: { nodes: readonly Supervised[] }; people: { nodes: readonly Supervised[] }; arrangements: { nodes: readonly Arrangement[] }; reviews: { nodes: readonly ReviewOfWork[] } }>(gql(`query SupervisionMonth($me: ID!, $from: Date!, $to: Date!, $people: StaffMemberFilter!) {
  mine: staffMembers(first: 1, filter: { id: { eq: $me } }) { nodes { ${supervised} } }
  people: staffMembers(first: 100, filter: $people, orderBy: [{ field: NAME }]) { nodes { ${supervised} } }
  arrangements: supervisionArrangements(first: 50, filter: { isOpen: { eq: true } }) { nodes { id version state awaySince arrangement worker { name } absent { name } askedOf { name } supervisor { name } ${choices} } }
  reviews: workloadReviews(first: 50, filter: { isOpen: { eq: true } }) { nodes { ${reviewOfWork} } } }`));

/** A person of an overview, with the months that stand. */
export interface MonthsOf { readonly id: string; readonly name: string; readonly workloadRecords: { readonly nodes: readonly Pick<RecordRow, "id" | "month" | "state" | "totalPoints" | "isOver">[] } }
/** Each member of a manager's, month by month (WL-50). */
export const overviewQuestion = question<{ people: readonly string[]; from: string; to: string }, { staffMembers: { nodes: readonly MonthsOf[] } }>(gql(`query WorkloadOverview($people: [ID!]!, $from: Date!, $to: Date!) {
  staffMembers(first: 100, filter: { id: { in: $people } }, orderBy: [{ field: NAME }]) { nodes { id name workloadRecords(first: 8, filter: { month: { gte: $from, lte: $to }, isLatest: { eq: true } }) { nodes { id month state totalPoints isOver } } } } }`));

/** What supervision asks of somebody today. */
export interface SupervisionToday {
  readonly records: { readonly nodes: readonly RecordRow[] };
  readonly sessions: { readonly nodes: readonly (SessionRow & { readonly isMine: boolean })[] };
  readonly arrangements: { readonly nodes: readonly Pick<Arrangement, "id" | "worker" | "awaySince">[] };
  readonly reviews: { readonly nodes: readonly Pick<ReviewOfWork, "id" | "dueOn" | "worker" | "months" | "record">[] };
  readonly reports: { readonly nodes: readonly (ReportRow & { readonly isMine: boolean })[] };
}
export const supervisionToday = question<{ soon: string }, SupervisionToday>(gql(`query SupervisionToday($soon: Date!) {
  records: workloadRecords(first: 20, filter: { waitsForMe: { eq: true } }) { nodes { ${recordRow} } }
  sessions: supervisionSessions(first: 20, filter: { and: [{ or: [{ isMine: { eq: true } }, { isMineToHold: { eq: true } }] }, { or: [{ isOpen: { eq: true }, plannedOn: { lte: $soon } }, { awaitsReturn: { eq: true }, remindedOn: { isNull: false } }] }] }) { nodes { ${sessionRow} isMine } }
  arrangements: supervisionArrangements(first: 20, filter: { isMineToArrange: { eq: true } }) { nodes { id worker { name } awaySince } }
  reviews: workloadReviews(first: 20, filter: { isMine: { eq: true } }) { nodes { id dueOn months worker { name } record { id reference } } }
  reports: workloadReports(first: 30, filter: { isOpen: { eq: true }, isLate: { eq: true } }) { nodes { ${reportRow} isMine } } }`));

export interface Standard { readonly id: string; readonly inForceFrom: string; readonly reportByDay: number; readonly arrangeAfterDays: number }
/** By which day managers report, and when something else is arranged. */
export const standardsQuestion = question<object, { supervisionStandards: { nodes: readonly Standard[] } }>(gql("query SupervisionStandards { supervisionStandards(first: 50) { nodes { id inForceFrom reportByDay arrangeAfterDays } } }"));
