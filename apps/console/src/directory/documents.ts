import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";

/** What every action's button needs. */
export const choices = "choices { action label allowed because }";
const reach = "name reachBy reachOn reachName";
const seat = "id title segment { id name } team { id name }";
/** Permissions on loan, with who may take them back. */
export const loanFields = `id version permissions startsOn endsOn reason fromStaff { id name } toStaff { id name } ${choices}`;

const rowFields = `id staffNumber level skills availability awayUntil isActive inductionCompletedOn ${reach}
  holdings(first: 5, filter: { heldTo: { isNull: true } }) { nodes { isPrimary position { ${seat} } } }`;

const personFields = `id version staffNumber level skills availability awayUntil isActive inductionCompletedOn ${reach}
  email telephone fte employment isFollowedByMe onProbationUntil startedOn leftOn isWorkloadSeenByMe lineManager { id name } calendar { id name }
  holdings(first: 100) { nodes { id isPrimary heldFrom heldTo position { ${seat} kind hasTeamLeaderPermissions deputyPosition { id title holder { id name } } } } }
  lent(first: 50) { nodes { ${loanFields} } }
  borrowed(first: 50) { nodes { ${loanFields} } }
  probationReports(first: 50) { nodes { id on assessment writtenAt writtenBy { id name } } }
  ${choices}`;

/** The resource is named after its address: `/directory/<id>/show` is a person's page. */
export const documents: DocumentsTable = {
  directory: {
    getList: gql(`query Directory($first: Int!, $offset: Int, $filter: StaffMemberFilter, $orderBy: [StaffMemberOrder!]) {
      staffMembers(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${rowFields} } totalCount } }`),
    getOne: gql(`query Colleague($id: ID!) { staffMember(id: $id) { ${personFields} } }`),
  },
};

/** The calendars of working days. */
export const calendars = question<object, { calendars: { readonly nodes: readonly { readonly id: string; readonly name: string; readonly isOfficeDefault: boolean }[] } }>(gql("query CalendarNames { calendars(first: 20) { nodes { id name isOfficeDefault } } }"));
