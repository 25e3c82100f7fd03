import { gql } from "@apollo/client";
import { choices, loanFields } from "../directory/documents";
import type { Loan, Named } from "../directory/records";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { Seat, Sitter } from "./records";

const sitter = "id name staffNumber availability awayUntil inductionCompletedOn";
const deputy = "deputyPosition { id title holder { id name } }";
const seatFields = `id title kind hasTeamLeaderPermissions segmentId teamId holder { ${sitter} } ${deputy}`;
const roleFields = "id name description permissions";

/** Resources are named after their addresses: `/positions/<id>/show`. */
export const documents: DocumentsTable = {
  positions: {
    getList: gql(`query Positions($first: Int!, $offset: Int, $filter: PositionFilter, $orderBy: [PositionOrder!]) {
      positions(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id title holder { id name } } totalCount } }`),
    getOne: gql(`query Position($id: ID!) { position(id: $id) {
      id version title kind hasTeamLeaderPermissions isOpen segment { id name } team { id name } role { ${roleFields} } holder { ${sitter} } ${deputy}
      reachBy reachOn reachName holdings(first: 100) { nodes { id heldFrom heldTo isPrimary staff { id name } } } ${choices} } }`),
  },
  segments: {
    getList: gql(`query Segments($first: Int!, $offset: Int, $filter: SegmentFilter, $orderBy: [SegmentOrder!]) {
      segments(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id name } totalCount } }`),
    getOne: gql(`query Segment($id: ID!) { segment(id: $id) { id version name telephone purpose
      teams(first: 100) { nodes { id version name telephone specialisms ${choices} } }
      settings(first: 200) { nodes { id topic text revision effectiveFrom writtenAt writtenBy { id name } } } ${choices} } }`),
  },
  roles: {
    getList: gql(`query Roles($first: Int!, $offset: Int, $filter: RoleFilter, $orderBy: [RoleOrder!]) {
      roles(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${roleFields} version ${choices} } totalCount } }`),
  },
};

/** A part of the office as the hierarchy heads it. */
export interface SegmentHead extends Named {
  readonly telephone: string;
  readonly purpose: string;
}
/** A team as the hierarchy heads it. */
export interface TeamHead extends Named {
  readonly segmentId: string;
  readonly telephone: string;
  readonly specialisms: readonly string[];
}
/** Where the order of a segment is broken (WM-01). */
export interface Gap {
  readonly segment: string;
  readonly team: string | null;
  readonly says: string;
}

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}

/** The office's parts, and where its order is broken. */
export const structure = question<object, { segments: Nodes<SegmentHead>; teams: Nodes<TeamHead>; hierarchyGaps: readonly Gap[] }>(gql(`query Structure {
  segments(first: 100) { nodes { id name telephone purpose } }
  teams(first: 200) { nodes { id name segmentId telephone specialisms } }
  hierarchyGaps { segment team says } }`));

/** Open seats, a page at a time. */
export const seatsPage = question<{ offset: number; segment?: object }, { positions: Nodes<Seat> & { readonly pageInfo: { readonly hasNextPage: boolean } } }>(gql(`query Seats($offset: Int!, $segment: IdFilter) {
  positions(first: 200, offset: $offset, filter: { isOpen: { eq: true }, segmentId: $segment }) { nodes { ${seatFields} } pageInfo { hasNextPage } } }`));

/** Everyone who works here now, a page at a time. */
export const peoplePage = question<{ offset: number }, { staffMembers: Nodes<Sitter> & { readonly pageInfo: { readonly hasNextPage: boolean } } }>(gql(`query Everybody($offset: Int!) {
  staffMembers(first: 200, offset: $offset, filter: { isActive: { eq: true } }) { nodes { ${sitter} } pageInfo { hasNextPage } } }`));

/** What one seat deputises for (AS-40). */
export const deputisedBy = question<{ id: string }, { positions: Nodes<{ readonly id: string; readonly title: string; readonly holder: Named | null }> }>(gql(`query DeputisedBy($id: ID!) {
  positions(first: 50, filter: { deputyPositionId: { eq: $id }, isOpen: { eq: true } }) { nodes { id title holder { id name } } } }`));

/** Permissions on loan that have not ended. */
export const loansFrom = question<{ today: string }, { delegations: Nodes<Loan> }>(gql(`query Loans($today: Date!) {
  delegations(first: 200, filter: { endsOn: { gte: $today } }) { nodes { ${loanFields} } } }`));
