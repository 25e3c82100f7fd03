import { gql } from "@apollo/client";
import type { PersonalIndicator } from "@remit/domain/insight/labels";
import { change, type Kept } from "../frame/choices/act";
import { question } from "../frame/data/documents";
import { targetFields, type Group, type Target } from "./documents";

export interface CasesMeasured extends Group { readonly inTime: number | null; readonly days: number | null; readonly upheld: number | null }
export interface ReviewsMeasured extends Group { readonly inTime: number | null; readonly upheld: number | null }
export interface RequestsMeasured extends Group { readonly open: number; readonly overdue: number; readonly waiting: number }

/** The figures of a stretch of time and of the one before it, of the whole office or by segment. */
export interface Report {
  readonly cases: readonly CasesMeasured[];
  readonly casesBefore: readonly CasesMeasured[];
  readonly reviews: readonly ReviewsMeasured[];
  readonly reviewsBefore: readonly ReviewsMeasured[];
  readonly requests: readonly RequestsMeasured[];
  readonly insightTargets: { readonly nodes: readonly Target[] };
  readonly segments: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

const cases = "keys { label value } count behind inTime: withinTarget days: medianWorkingDays upheld: rate(where: { isUpheld: { eq: true } }, among: { or: [{ isUpheld: { eq: true } }, { isUpheld: { eq: false } }] })";
const reviews = "keys { label value } count behind inTime: withinTarget upheld: rate(where: { isUpheld: { eq: true } })";
/** Of the whole office where nothing is counted by; by segment where that is asked for. */
export const reportQuestion = question<{ from: string; to: string; beforeFrom: string; beforeTo: string; yesterday: string; ofCases: readonly string[]; ofReviews: readonly string[]; ofRequests: readonly string[] }, Report>(gql(`query PerformanceReport($from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!, $yesterday: Date!, $ofCases: [CaseDimension!]!, $ofReviews: [ReviewDimension!]!, $ofRequests: [ServiceRequestDimension!]!) {
  cases: caseStatistics(filter: { decidedOn: { gte: $from, lte: $to } }, groupBy: $ofCases) { ${cases} }
  casesBefore: caseStatistics(filter: { decidedOn: { gte: $beforeFrom, lte: $beforeTo } }, groupBy: $ofCases) { ${cases} }
  reviews: reviewStatistics(filter: { communicatedOn: { gte: $from, lte: $to } }, groupBy: $ofReviews) { ${reviews} }
  reviewsBefore: reviewStatistics(filter: { communicatedOn: { gte: $beforeFrom, lte: $beforeTo } }, groupBy: $ofReviews) { ${reviews} }
  requests: serviceRequestStatistics(filter: { isOpen: { eq: true } }, groupBy: $ofRequests) { keys { label value } count behind open: count overdue: count(where: { nextActionDueOn: { lte: $yesterday } }) waiting: count(where: { ownerPositionId: { isNull: true } }) }
  ${targetFields}
  segments(first: 50) { nodes { id name } } }`));

/** A target of a person's own beside what they did. */
export interface OwnTarget { readonly id: string; readonly indicator: PersonalIndicator; readonly inForceFrom: string; readonly value: number; readonly thisMonth: number | null; readonly lastMonth: number | null; readonly monthBefore: number | null; readonly staff: { readonly id: string; readonly name: string } }
export interface Managed extends Kept { readonly name: string }

/** One's own targets and those of the people whom one manages; nobody else's are there (PO-67). */
export const ownTargetsQuestion = question<{ today: string }, { personalTargets: { nodes: readonly OwnTarget[] }; staffMembers: { nodes: readonly Managed[] } }>(gql(`query OwnTargets($today: Date!) {
  personalTargets(first: 200, filter: { inForceFrom: { lte: $today } }) { nodes { id indicator inForceFrom value thisMonth lastMonth monthBefore staff { id name } } }
  staffMembers(first: 100, filter: { isManagedByMe: { eq: true }, isActive: { eq: true } }) { nodes { id version name choices { action label allowed because } } } }`));

export const setPersonalTarget = change("setPersonalTarget");
