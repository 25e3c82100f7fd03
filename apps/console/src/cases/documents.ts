import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { ActivityRow, FindingRow, LetterRow, NoteRow, RequestRow, StandingRow } from "./records";

/** What every action's button needs. */
const choices = "choices { action label allowed because }";
const colleague = "id name staffNumber telephone availability awayUntil";
/** The seat that owns something, with whom to ring. */
export const ownerFields = `ownerPosition { id title team { name telephone } holder { ${colleague} } }`;

/** What every list of cases reads. */
export const caseRowFields = `id reference title status isSensitive isAmendedAtReview source complexity receivedOn decidedOn decidedText closedOn pendingWorkitems
  body { id name } complainant { id name } segment { id name } ownerPosition { id title holder { name staffNumber } }`;

const caseFields = `id version reference title summary status isSensitive isAmendedAtReview amendedOn source sourceReference complexity receivedOn decidedOn decidedText closedOn
  returnedAt isReadOnly isContactOutOfDate isContactUntold pendingWorkitems
  body { id name } segment { id name }
  complainant { id name preferredContact adjustments language email telephone address }
  caseGroup { id reference title }
  dealtWithLongSince
  ${ownerFields}
  contactOwner { ${colleague} }
  findings { totalCount } themeTags(filter: { isInForce: { eq: true } }) { totalCount } serviceRequests { totalCount } activities { totalCount } correspondence { totalCount } fileNotes { totalCount } access { totalCount } letters { totalCount } attachments { totalCount }
  remedies { totalCount } escalations { totalCount } adviceRequests { totalCount } highRiskEntries { totalCount } briefings { totalCount }
  ${choices}`;

export const documents: DocumentsTable = {
  cases: {
    getList: gql(`query Cases($first: Int!, $offset: Int, $filter: CaseFilter, $orderBy: [CaseOrder!], $exact: Boolean = false) {
      cases(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${caseRowFields} } totalCount(exact: $exact) } }`),
    getOne: gql(`query Case($id: ID!) { case(id: $id) { ${caseFields} } }`),
  },
  "service-requests": {
    getList: gql(`query Requests($first: Int!, $offset: Int, $filter: ServiceRequestFilter, $orderBy: [ServiceRequestOrder!], $exact: Boolean = false) {
      serviceRequests(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id reference summary case { reference } } totalCount(exact: $exact) } }`),
    getOne: gql("query Request($id: ID!) { serviceRequest(id: $id) { id caseId } }"),
  },
  colleagues: {
    getList: gql(`query Colleagues($first: Int!, $offset: Int, $filter: StaffMemberFilter, $orderBy: [StaffMemberOrder!]) {
      staffMembers(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id name staffNumber } totalCount } }`),
  },
};

interface Of {
  readonly id: string;
}
interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
/** What a case holds of one kind, all of it. */
const drawer = <Row>(field: string, selection: string) =>
  question<Of, { case: { drawer: Nodes<Row> } | null }>(gql(`query Case${field[0]!.toUpperCase()}${field.slice(1)}($id: ID!) { case(id: $id) { drawer: ${field}(first: 200) { nodes { ${selection} } } } }`));

export const findingsOf = drawer<FindingRow>("findings", `id version ordinal complaint complaintAsWritten category { id label } outcome { id label isUpheld } ${choices}`);
export const requestsOf = drawer<RequestRow>("serviceRequests", `id version reference summary status isOpen priority nextActionDueOn isDueSoon receivedAt completedAt outcome areaId subAreaId area { name } subArea { name } completedBy { name } ${choices}`);
export const activitiesOf = drawer<ActivityRow>("activities", `id version kind summary dueOn status isOpen createdAt doneAt doneBy { name } ${choices}`);
export const lettersOf = drawer<LetterRow>("correspondence", `id version channel fromName summary receivedAt status isOpen classifiedAs timeToClassifyMinutes answeredAt ${choices}`);
export const notesOf = drawer<NoteRow>("fileNotes", "id text writtenAt writtenBy { name }");
export const standingsOf = drawer<StandingRow>("access", `id version kind reason givenAt endedAt staff { name staffNumber } givenBy { name } ${choices}`);

/** An entry of one of the office's own lists. */
export interface Entry {
  readonly id: string;
  readonly label: string;
}
/** What can be chosen for a head of complaint (PO-64). */
export const findingLists = question<object, { findingCategories: Nodes<Entry>; findingOutcomes: Nodes<Entry> }>(gql(`query FindingLists {
  findingCategories(first: 200, filter: { isActive: { eq: true } }) { nodes { id label } }
  findingOutcomes(first: 200, filter: { isActive: { eq: true } }) { nodes { id label } } }`));
