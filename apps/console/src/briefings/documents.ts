import type { Compliance } from "@remit/domain/briefings/labels";
import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { BriefingRow, UndertakingRow, EnquiryRow, LineRow, RiskRow } from "./records";

const choices = "choices { action label allowed because }";
const of = "case { id reference title }";
const text = "message facts chronology risks lines actions";
const riskRow = `id reference state isOpen kind level reasonCodes isOnTrack personallySince nextReviewOn isReviewOverdue owner { name } ${of}`;
const briefingRow = `id reference title state isOpen subject theme meeting meetingOn forWhom dueOn isOverdue author { name } ${of}`;
const lineRow = `id reference subject text state stands expiresOn clearer { name } clearedBy { name } ${of}`;
const enquiryRow = `id reference outlet question state isOpen receivedOn dueOn isOverdue owner { name } ${of}`;
const undertakingRow = `id version what toWhom givenOn dueOn state isOverdue outcome owner { name } ${of} ${choices}`;
const relationshipRow = "id name kind state openUndertakings owner { name }";

export const documents: DocumentsTable = {
  "high-risk": {
    getList: gql(`query HighRisk($first: Int!, $offset: Int, $filter: HighRiskEntryFilter, $orderBy: [HighRiskEntryOrder!]) { highRiskEntries(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${riskRow} } totalCount } }`),
    getOne: gql(`query HighRiskEntry($id: ID!) { highRiskEntry(id: $id) { ${riskRow} version validatedLevel rationale plan involvement involvementReason lastReviewedOn enteredBy { name } enteredOn assessedBy { name } validatedBy { name } validatedOn leftOn leftReason
      changes(first: 100) { nodes { id what level isOnTrack nextReviewOn note at by { name } } } ${choices} } }`),
  },
  briefings: {
    getList: gql(`query Briefings($first: Int!, $offset: Int, $filter: BriefingFilter, $orderBy: [BriefingOrder!]) { briefings(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${briefingRow} } totalCount } }`),
    getOne: gql(`query Briefing($id: ID!) { briefing(id: $id) { ${briefingRow} version ${text} purpose marking commissionedBy { name } commissionedOn reviewer { name } reviewedBy { name } reviewedOn returnedReason assembledAt textDigest issuedNumber issuedOn isForMeToRead
      readers(first: 50) { nodes { id readAt staff { name } } } versions(first: 20) { nodes { id number marking ${text} issuedAt issuedBy { name } reviewedBy { name } } } ${choices} } }`),
  },
  "lines-to-take": {
    getList: gql(`query Lines($first: Int!, $offset: Int, $filter: LineToTakeFilter, $orderBy: [LineToTakeOrder!]) { linesToTake(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${lineRow} } totalCount } }`),
    getOne: gql(`query Line($id: ID!) { lineToTake(id: $id) { ${lineRow} version textDigest author { name } clearedOn returnedReason ${choices} } }`),
  },
  "press-enquiries": {
    getList: gql(`query Enquiries($first: Int!, $offset: Int, $filter: PressEnquiryFilter, $orderBy: [PressEnquiryOrder!]) { pressEnquiries(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${enquiryRow} } totalCount } }`),
    getOne: gql(`query Enquiry($id: ID!) { pressEnquiry(id: $id) { ${enquiryRow} version askedBy answer answeredOn answeredBy { name } line { id reference subject } ${choices} } }`),
  },
  relationships: {
    getList: gql(`query Relationships($first: Int!, $offset: Int, $filter: ExternalRelationshipFilter, $orderBy: [ExternalRelationshipOrder!]) { externalRelationships(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${relationshipRow} } totalCount } }`),
    getOne: gql(`query Relationship($id: ID!) { externalRelationship(id: $id) { ${relationshipRow} version contact about endedReason body { id name } undertakings(first: 100) { nodes { ${undertakingRow} } } ${choices} } }`),
  },
};

/** What this part of the office asks of somebody today. */
export interface BriefingsToday {
  readonly toValidate: { readonly nodes: readonly RiskRow[] };
  readonly toReviewRisk: { readonly nodes: readonly RiskRow[] };
  readonly toWrite: { readonly nodes: readonly BriefingRow[] };
  readonly toPass: { readonly nodes: readonly BriefingRow[] };
  readonly toRead: { readonly nodes: readonly BriefingRow[] };
  readonly toClear: { readonly nodes: readonly LineRow[] };
  readonly toAnswer: { readonly nodes: readonly EnquiryRow[] };
  readonly promised: { readonly nodes: readonly (Omit<UndertakingRow, "choices" | "version"> & { readonly relationship: { readonly id: string; readonly name: string } | null })[] };
  readonly asked: { readonly nodes: readonly { readonly id: string; readonly reference: string; readonly what: string; readonly dueOn: string }[] };
}
const first = "first: 20";
export const briefingsToday = question<{ today: string; soon: string }, BriefingsToday>(gql(`query BriefingsToday($today: Date!, $soon: Date!) {
  toValidate: highRiskEntries(${first}, filter: { state: { eq: TO_VALIDATE }, isAssessedByMe: { eq: false } }) { nodes { ${riskRow} } }
  toReviewRisk: highRiskEntries(${first}, filter: { state: { eq: ON_REGISTER }, isMine: { eq: true }, nextReviewOn: { lte: $today } }) { nodes { ${riskRow} } }
  toWrite: briefings(${first}, filter: { isMineToWrite: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${briefingRow} } }
  toPass: briefings(${first}, filter: { isForMeToReview: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${briefingRow} } }
  toRead: briefings(${first}, filter: { isForMeToRead: { eq: true } }, orderBy: [{ field: MEETING_ON }]) { nodes { ${briefingRow} } }
  toClear: linesToTake(${first}, filter: { isForMeToClear: { eq: true } }) { nodes { ${lineRow} } }
  toAnswer: pressEnquiries(${first}, filter: { isOpen: { eq: true }, isMine: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${enquiryRow} } }
  promised: undertakings(${first}, filter: { isOpen: { eq: true }, isMine: { eq: true }, dueOn: { lte: $soon } }) { nodes { id what toWhom givenOn dueOn state isOverdue outcome owner { name } ${of} relationship { id name } } }
  asked: commissionedWorks(${first}, filter: { isOpen: { eq: true }, isMine: { eq: true }, reviewId: { isNull: true }, lessonId: { isNull: true }, dueOn: { lte: $soon } }) { nodes { id reference what dueOn } } }`));

/** What there is of this part of the office about one case. */
export interface AboutCase {
  readonly case: { readonly highRiskEntries: { readonly nodes: readonly RiskRow[] }; readonly briefings: { readonly nodes: readonly BriefingRow[] }; readonly linesToTake: { readonly nodes: readonly LineRow[] }; readonly pressEnquiries: { readonly nodes: readonly EnquiryRow[] }; readonly recommendations: { readonly nodes: readonly { readonly id: string; readonly what: string; readonly dueOn: string; readonly state: Compliance; readonly isOpen: boolean; readonly body: { readonly id: string } | null }[] }; readonly commissionedWork: { readonly nodes: readonly { readonly id: string; readonly reference: string; readonly what: string; readonly dueOn: string; readonly isOpen: boolean; readonly isOverdue: boolean; readonly owner: { readonly name: string } | null }[] } } | null;
}
export const aboutCase = question<{ id: string }, AboutCase>(gql(`query AboutCase($id: ID!) { case(id: $id) {
  highRiskEntries(${first}) { nodes { ${riskRow} } } briefings(${first}) { nodes { ${briefingRow} } } linesToTake(${first}) { nodes { ${lineRow} } } pressEnquiries(${first}) { nodes { ${enquiryRow} } }
  recommendations(${first}) { nodes { id what dueOn state isOpen body { id } } } commissionedWork(${first}) { nodes { id reference what dueOn isOpen isOverdue owner { name } } } } }`));
