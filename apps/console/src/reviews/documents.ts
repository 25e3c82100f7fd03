import { gql } from "@apollo/client";
import type { reviewTermKinds } from "@remit/domain/reviews/labels";
import { command, question, type DocumentsTable } from "../frame/data/documents";
import type { ItemResult, Named } from "../work-management/documents";
import type { ReviewRow } from "./records";

const choices = "choices { action label allowed because }";
const rowFields = `id version reference stage isOpen receivedOn decidedOn groundLabels bodyName isInWindow isLate nextDueOn longStopOn outcomeCode reviewer { name } case { id reference title }`;
const recordFields = `id version reference stage isOpen receivedOn decidedOn groundLabels bodyName isInWindow isLate nextDueOn longStopOn outcomeCode reviewer { name }
  channel said decision requestedBy { name } acknowledgedOn triageOutcome triageReason discretionReason triagedOn triagedBy { name } waitingFor analysis conclusion rationale qualityMet qualityPoints
  decisionProblem methodProblem submittedBy { name } submittedDigest returnedReason approvedBy { name } approvedOn communicatedOn resolutionCodes remedyPence remedyBandCode lessons handedBackOn closedOn source
  case { id reference title decisionParts(first: 50) { nodes { id part reason staff { name } } } }
  clocks(first: 10) { nodes { id kind dueOn originalDueOn workingDaysLeft pausedOn pausedBecause stoppedOn } }
  issues(first: 50) { nodes { id version ordinal question evidence gap gapClosed analysis ${choices} } }
  steps(first: 5) { nodes { id step isFor reason decidedBy { name } decidedOn } }
  courtSteps(first: 50) { nodes { id kind on respondBy note } }
  parties(first: 50) { nodes { id version party channel plan toldOn toldBy { name } letters(first: 10) { nodes { id reference status } } ${choices} } }
  letters(first: 200) { nodes { id } }
  peerNotes(first: 50) { nodes { id text writtenAt writtenBy { name } } }
  overrulings(first: 10) { nodes { id recommendedOutcomeCode recommendation recommendedBy { name } decidedOutcomeCode decision reason decidedBy { name } decidedOn } }
  followUps(first: 50) { nodes { id version what state dueOn isOpen escalations doneOn outcome owner { name } chases(first: 20) { nodes { id on note escalatedTo chasedBy { name } } } ${choices} } }
  ${choices}`;

export const documents: DocumentsTable = {
  reviews: {
    getList: gql(`query Reviews($first: Int!, $offset: Int, $filter: ReviewFilter, $orderBy: [ReviewOrder!]) {
      reviews(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${rowFields} } totalCount } }`),
    getOne: gql(`query Review($id: ID!) { review(id: $id) { ${recordFields} } }`),
  },
};

/** An entry of one of the office's lists for reviews. */
export interface TermRow {
  readonly id: string;
  readonly kind: keyof typeof reviewTermKinds;
  readonly code: string;
  readonly label: string;
  readonly inUseTo: string | null;
  readonly fromPence: number | null;
  readonly toPence: number | null;
}
/** Grounds, outcomes, resolutions, quality points and bands, those out of use included: an old review still names them. */
export const termsQuestion = question<object, { reviewTerms: { nodes: readonly TermRow[] } }>(gql("query ReviewTerms { reviewTerms(first: 200) { nodes { id kind code label inUseTo fromPence toPence } } }"));

/** Somebody to whom a review may go, or may not, with the reason. */
export interface ReviewerRow {
  readonly positionId: string;
  readonly name: string;
  readonly title: string;
  readonly isAway: boolean;
  readonly openReviews: number;
  readonly lateReviews: number;
  readonly because: string | null;
}
export const reviewersQuestion = question<{ id: string | null }, { reviewersFor: readonly ReviewerRow[] }>(gql("query ReviewersFor($id: ID) { reviewersFor(reviewId: $id) { positionId name title isAway openReviews lateReviews because } }"));

interface Lane {
  readonly totalCount: number;
  readonly nodes: readonly ReviewRow[];
}
/** The board's lanes, each with its stages, in the order in which a review goes through them. */
export const lanes = {
  toTriage: { title: "To triage", stages: ["REQUESTED"] },
  toAllocate: { title: "To allocate", stages: ["ACCEPTED"] },
  underReview: { title: "Under review", stages: ["ALLOCATED", "UNDER_REVIEW"] },
  waiting: { title: "Waiting", stages: ["WAITING"] },
  toApprove: { title: "To approve", stages: ["WITH_APPROVER"] },
  toTell: { title: "To tell and resolve", stages: ["APPROVED", "COMMUNICATED"] },
  toClose: { title: "To hand back and close", stages: ["NOT_ACCEPTED", "OUT_OF_TIME", "SERVICE_COMPLAINT", "BACK_TO_OPERATIONS", "HANDED_BACK"] },
} as const;
export type LaneName = keyof typeof lanes;
const cardFields = "id reference stage receivedOn bodyName isLate nextDueOn groundLabels reviewer { name } case { reference title }";
const lane = ([name, { stages }]: [string, { readonly stages: readonly string[] }]) => `${name}: reviews(first: 12, filter: { and: [{ stage: { in: [${stages.join(", ")}] } }, $also] }, orderBy: [{ field: IS_LATE, direction: DESC }, { field: NEXT_DUE_ON }]) { totalCount nodes { ${cardFields} } }`;
export const boardQuestion = question<{ also: object }, Readonly<Record<LaneName, Lane>>>(gql(`query ReviewBoard($also: ReviewFilter!) { ${Object.entries(lanes).map(lane).join("\n")} }`));

export const triageReviews = command<{ reviews: readonly Named[]; outcome: string; reason: string; discretionReason?: string | null }, { results: readonly ItemResult[] }>(
  "triageReviews", gql("mutation Triage($input: TriageReviewsInput!) { triageReviews(input: $input) { results { id done code message changedBy changedAt } } }"));

/** What of reviews asks for somebody today. */
export interface ReviewsToday {
  readonly mine: { readonly nodes: readonly ReviewRow[] };
  readonly late: { readonly totalCount: number; readonly nodes: readonly ReviewRow[] };
  readonly toTriage: { readonly totalCount: number };
  readonly toAllocate: { readonly totalCount: number };
  readonly toApprove: { readonly totalCount: number };
  readonly followUps: { readonly nodes: readonly { readonly id: string; readonly what: string; readonly dueOn: string; readonly review: { readonly id: string; readonly reference: string } | null }[] };
}
export const reviewsToday = question<{ today: string; soon: string; me: string }, ReviewsToday>(gql(`query ReviewsToday($today: Date!, $soon: Date!, $me: ID!) {
  mine: reviews(first: 40, filter: { isOpen: { eq: true }, isMine: { eq: true }, nextDueOn: { lte: $soon } }, orderBy: [{ field: NEXT_DUE_ON }]) { nodes { ${cardFields} } }
  late: reviews(first: 40, filter: { isLate: { eq: true } }, orderBy: [{ field: NEXT_DUE_ON }]) { totalCount nodes { ${cardFields} } }
  toTriage: reviews(filter: { stage: { eq: REQUESTED } }) { totalCount }
  toAllocate: reviews(filter: { stage: { eq: ACCEPTED } }) { totalCount }
  toApprove: reviews(filter: { stage: { eq: WITH_APPROVER } }) { totalCount }
  followUps: commissionedWorks(first: 40, filter: { isOpen: { eq: true }, ownerId: { eq: $me }, reviewId: { isNull: false }, dueOn: { lte: $today } }, orderBy: [{ field: DUE_ON }]) { nodes { id what dueOn review { id reference } } } }`));
