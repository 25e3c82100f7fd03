import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import type { Group } from "./documents";

export interface Hopper extends Group { readonly waiting: number; readonly week: number; readonly month: number }
export interface Load extends Group { readonly open: number; readonly overdue: number; readonly soon: number; readonly completed: number }
export interface Seat { readonly id: string; readonly title: string; readonly segment: { readonly id: string; readonly name: string }; readonly team: { readonly name: string } | null; readonly holder: { readonly name: string }; readonly role: { readonly permissions: readonly string[] } }

/** How all work stands: what waits by area with what flows in, and what each position has. */
export interface Workload {
  readonly hopper: readonly Hopper[];
  readonly load: readonly Load[];
  readonly cases: readonly Group[];
  readonly reviews: readonly Group[];
  readonly positions: { readonly nodes: readonly Seat[] };
}

const keys = "keys { label value } count behind";
export const workloadQuestion = question<{ weekAgo: string; monthAgo: string; tomorrow: string; yesterday: string; today: string; soon: string; statuses: readonly string[]; by: readonly string[] }, Workload>(gql(`query Workload($weekAgo: DateTime!, $monthAgo: DateTime!, $tomorrow: DateTime!, $yesterday: Date!, $today: Date!, $soon: Date!, $statuses: [CaseStatus!], $by: [ServiceRequestDimension!]!) {
  hopper: serviceRequestStatistics(filter: { or: [{ isOpen: { eq: true }, ownerPositionId: { isNull: true } }, { receivedAt: { gte: $monthAgo, lt: $tomorrow } }] }, groupBy: $by, limit: 300) { ${keys}
    waiting: count(where: { isOpen: { eq: true }, ownerPositionId: { isNull: true } }) week: count(where: { receivedAt: { gte: $weekAgo } }) month: count(where: { receivedAt: { gte: $monthAgo } }) }
  load: serviceRequestStatistics(filter: { ownerPositionId: { isNull: false }, or: [{ isOpen: { eq: true } }, { completedAt: { gte: $monthAgo, lt: $tomorrow } }] }, groupBy: [OWNER], limit: 300) { ${keys}
    open: count(where: { isOpen: { eq: true } }) overdue: count(where: { isOpen: { eq: true }, nextActionDueOn: { lte: $yesterday } }) soon: count(where: { isOpen: { eq: true }, nextActionDueOn: { gte: $today, lte: $soon } }) completed: count(where: { completedAt: { gte: $monthAgo } }) }
  cases: caseStatistics(filter: { status: { in: $statuses }, ownerPositionId: { isNull: false } }, groupBy: [OWNER], limit: 300) { ${keys} }
  reviews: reviewStatistics(filter: { isOpen: { eq: true }, reviewerPositionId: { isNull: false } }, groupBy: [REVIEWER], limit: 300) { ${keys} }
  positions(first: 200, filter: { isOpen: { eq: true }, holder: { isActive: { eq: true } } }) { nodes { id title segment { id name } team { name } holder { name } role { permissions } } } }`));

/** The open work of one seat; a seat that may be given work is there without any, so that work can flow to it (PO-74). */
export interface SeatLoad { readonly seat: Seat; readonly requests: Load | null; readonly cases: Group | null; readonly reviews: Group | null }

/** Every held position of a segment that has work or may be given some, the most open requests first. */
export function seatsOf({ positions, load, cases, reviews }: Workload, segmentId: string): readonly SeatLoad[] {
  const of = <T extends Group>(groups: readonly T[], id: string) => groups.find(({ keys: [owner] }) => owner?.value === id) ?? null;
  const maySoonHave = ({ seat, requests, cases: own, reviews: theirs }: SeatLoad) => seat.role.permissions.includes("receive-work") || Boolean(requests ?? own ?? theirs);
  return positions.nodes.filter(({ segment }) => segment.id === segmentId).map((seat) => ({ seat, requests: of(load, seat.id), cases: of(cases, seat.id), reviews: of(reviews, seat.id) })).filter(maySoonHave)
    .sort((one, other) => (other.requests?.open ?? 0) - (one.requests?.open ?? 0) || one.seat.title.localeCompare(other.seat.title));
}
