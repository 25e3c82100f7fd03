import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import type { CommitteeRow, EntryRow, EscalationRow, Kind, LimitRow, PrincipalRow, RemedyRow, RouteRow } from "./records";

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
const choices = "choices { action label allowed because }";
const place = "{ id title holder { name } }";
const kind = "decisionKind { id label category isMonetary }";
const inForce = "startsOn: { lte: $on }, or: [{ endsOn: { isNull: true } }, { endsOn: { gte: $on } }]";
const step = `id kind position ${place} team { id name } committee { id name }`;

/** The limits in force on a day, and the ways up. */
export const limitsOn = question<{ on: string }, { authorityLimits: Nodes<LimitRow>; escalationRoutes: Nodes<RouteRow> }>(gql(`query LimitsOn($on: Date!) {
  authorityLimits(first: 200, filter: { ${inForce} }) { nodes { id version amountPence startsOn endsOn sourceKind sourceTitle sourceReference sourceLink ${kind} role { id name } position ${place} route { id } ${choices} } }
  escalationRoutes(first: 50) { nodes { id version name isActive steps(first: 8) { nodes { ${step} } } ${choices} } } }`));

/** The delegation scheme in force on a day, and the principals. */
export const schemeOn = question<{ on: string }, { schemeEntries: Nodes<EntryRow>; principals: Nodes<PrincipalRow> }>(gql(`query SchemeOn($on: Date!) {
  schemeEntries(first: 100, filter: { ${inForce} }) { nodes { id version complexityFrom complexityTo startsOn endsOn note ${kind} principal { label startsOn endsOn position ${place} }
    people(first: 12) { nodes { id purpose role { id name } position ${place} } } ${choices} } }
  principals(first: 50, filter: { ${inForce} }) { nodes { id version label startsOn endsOn position ${place} ${choices} } } }`));

/** The committees with their terms of reference. */
export const committees = question<object, { committees: Nodes<CommitteeRow> }>(gql(`query Committees {
  committees(first: 50) { nodes { id version name purpose termsAgreedOn secretaryPosition ${place} terms(first: 20) { nodes { id revision text agreedOn } } ${choices} } } }`));

/** What forms choose from: kinds of decision, routes, principals, committees and teams. */
export interface Lists {
  readonly decisionKinds: Nodes<Kind>;
  readonly escalationRoutes: Nodes<{ readonly id: string; readonly name: string }>;
  readonly principals: Nodes<{ readonly id: string; readonly label: string }>;
  readonly committees: Nodes<{ readonly id: string; readonly name: string }>;
  readonly teams: Nodes<{ readonly id: string; readonly name: string; readonly specialisms: readonly string[] }>;
}
export const lists = question<object, Lists>(gql(`query AuthorityLists {
  decisionKinds(first: 100, filter: { isActive: { eq: true } }) { nodes { id label category isMonetary } }
  escalationRoutes(first: 50, filter: { isActive: { eq: true } }) { nodes { id name } }
  principals(first: 50) { nodes { id label } }
  committees(first: 50) { nodes { id name } }
  teams(first: 200) { nodes { id name specialisms } } }`));

const destination = `toPosition ${place} toTeam { id name } toCommittee { id name }`;
const escalation = `id version ground amountPence reason status openedAt outcome settledAt settledBy { name } from { name } decisionKind { label } ${destination}
  hops(first: 20) { nodes { id at reason fromStaff { name } toStaff { name } ${destination} } } case { id reference title } ${choices}`;

/** What was decided on a case within a limit, and what was carried up from it. */
export interface OnCase {
  readonly remedies: Nodes<RemedyRow>;
  readonly escalations: Nodes<EscalationRow>;
}
export const authorityOf = question<{ readonly id: string }, { case: OnCase | null }>(gql(`query AuthorityOf($id: ID!) { case(id: $id) {
  remedies(first: 100) { nodes { id amountPence reason agreedOn agreedBy { name } decisionKind { label } limit { amountPence sourceTitle sourceReference } } }
  escalations(first: 100) { nodes { ${escalation} } } } }`));

/** What waits for a person to settle. */
export const escalatedToMe = question<object, { escalations: Nodes<EscalationRow> & { readonly totalCount: number } }>(gql(`query EscalatedToMe {
  escalations(first: 100, filter: { isMine: { eq: true } }, orderBy: [{ field: OPENED_AT }]) { nodes { ${escalation} } totalCount } }`));
