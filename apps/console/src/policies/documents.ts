import { gql } from "@apollo/client";
import { command, question, type DocumentsTable } from "../frame/data/documents";
import type { ItemResult } from "../work-management/documents";
import type { AcceptanceRow, Nodes } from "./records";

const choices = "choices { action label allowed because }";
const policyRow = "id reference name state concerns number asked accepted overdue owner { id name } team { id name } published { id number approvedOn publishedOn }";
const versionRow = "id number state change writtenOn approvedOn publishedOn acceptBy";
const acceptanceRow = "id version state isCurrent isOverdue team askedOn dueOn acceptedOn remindedOn reminders staff { name } policy { id reference name } policyVersion { id number }";

export const documents: DocumentsTable = {
  policies: {
    getList: gql(`query Policies($first: Int!, $offset: Int, $filter: PolicyFilter, $orderBy: [PolicyOrder!]) { policies(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${policyRow} } totalCount } }`),
    getOne: gql(`query Policy($id: ID!) { policy(id: $id) { ${policyRow} version purpose isMine segmentIds versions(first: 50) { nodes { ${versionRow} } } teamStandings(first: 100) { nodes { id team asked accepted overdue } } ${choices} } }`),
  },
  "policy-versions": {
    getList: gql(`query PolicyVersions($first: Int!, $offset: Int, $filter: PolicyVersionFilter, $orderBy: [PolicyVersionOrder!]) { policyVersions(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${versionRow} } totalCount } }`),
    getOne: gql(`query PolicyVersion($id: ID!) { policyVersion(id: $id) { ${versionRow} version text href questions passMark putToBoardOn returnedBecause evidence evidenceHref writtenBy { name } publishedBy { name } policy { id reference name isMine owner { name } team { name } }
      questionnaire(first: 20) { nodes { id ordinal wording options right } } acceptances(first: 1, filter: { isMine: { eq: true } }) { nodes { id version state dueOn passedOn acceptedOn attempts(first: 50) { nodes { id number rightAnswers asked isPassed attemptedOn } } ${choices} } } ${choices} } }`),
  },
  "policy-acceptances": {
    getList: gql(`query PolicyAcceptances($first: Int!, $offset: Int, $filter: PolicyAcceptanceFilter, $orderBy: [PolicyAcceptanceOrder!]) { policyAcceptances(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${acceptanceRow} } totalCount } }`),
  },
};

/** What is asked of the reader, and what they accepted before. */
export const myPolicies = question<object, { waiting: Nodes<AcceptanceRow>; before: Nodes<AcceptanceRow> }>(gql(`query MyPolicies {
  waiting: policyAcceptances(first: 100, filter: { isMine: { eq: true }, isWaiting: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${acceptanceRow} } }
  before: policyAcceptances(first: 100, filter: { isMine: { eq: true }, acceptedOn: { isNull: false } }, orderBy: [{ field: ACCEPTED_ON, direction: DESC }]) { nodes { ${acceptanceRow} } } }`));

export const remindOfPolicy = command<{ acceptances: readonly { id: string; expectedVersion: number }[] }, { results: readonly ItemResult[] }>("remindOfPolicy", gql("mutation RemindOfPolicy($input: RemindOfPolicyInput!) { remindOfPolicy(input: $input) { results { id done code message changedBy changedAt } } }"));

export interface PoliciesToday { readonly waiting: Nodes<AcceptanceRow> }
/** What policies ask of this person. */
export const policiesToday = question<object, PoliciesToday>(gql(`query PoliciesToday { waiting: policyAcceptances(first: 20, filter: { isMine: { eq: true }, isWaiting: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${acceptanceRow} } } }`));
