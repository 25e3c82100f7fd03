import { gql } from "@apollo/client";
import { command, question, type DocumentsTable } from "../frame/data/documents";
import type { ItemResult } from "../work-management/documents";
import type { AcceptanceRow, ArrangementRecord, DiscussionRow, GuidanceRow, MapRecord, Nodes } from "./records";

const choices = "choices { action label allowed because }";
const policyRow = "id reference name state concerns number asked accepted overdue owner { id name } team { id name } published { id number approvedOn publishedOn }";
const versionRow = "id number state change writtenOn approvedOn publishedOn acceptBy";
const acceptanceRow = "id version state isCurrent isOverdue team askedOn dueOn acceptedOn remindedOn reminders staff { name } policy { id reference name } policyVersion { id number }";
const guidanceRow = "id reference title state lookedAtOn nextLookOn isOverdue owner { id name }";
const arrangementRow = `id version name text reviewOn isOverdue reviewedOn reviewNote owner { id name } ${choices}`;

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
  guidance: {
    getList: gql(`query Guidance($first: Int!, $offset: Int, $filter: GuidanceItemFilter, $orderBy: [GuidanceItemOrder!]) { guidanceItems(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${guidanceRow} } totalCount } }`),
    getOne: gql(`query GuidanceItem($id: ID!) { guidanceItem(id: $id) { ${guidanceRow} version text href lookedAtNote lookEveryMonths withdrawnBecause maps(first: 20) { nodes { id map { id name href firstMaintainer { name } secondMaintainer { name } } } } ${choices} } }`),
  },
  "process-maps": {
    getList: gql("query ProcessMaps($first: Int!, $offset: Int, $filter: ProcessMapFilter, $orderBy: [ProcessMapOrder!]) { processMaps(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id name href } totalCount } }"),
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

/** Process maps with those who maintain them. */
export const processMaps = question<object, { processMaps: Nodes<MapRecord> }>(gql(`query ProcessMapsAll { processMaps(first: 200) { nodes { id version name href firstMaintainer { id name } secondMaintainer { id name } ${choices} } } }`));
export const arrangements = question<object, { continuityArrangements: Nodes<ArrangementRecord> }>(gql(`query ContinuityArrangements { continuityArrangements(first: 200) { nodes { ${arrangementRow} } } }`));
export const discussions = question<object, { guidanceDiscussions: Nodes<DiscussionRow> }>(gql("query GuidanceDiscussions { guidanceDiscussions(first: 100) { nodes { id kind heldOn note people ledBy { name } team { name } items(first: 20) { nodes { id item { id title } } } } } }"));

export interface PoliciesToday { readonly waiting: Nodes<AcceptanceRow>; readonly looks: Nodes<GuidanceRow>; readonly reviews: Nodes<Pick<ArrangementRecord, "id" | "name" | "reviewOn">> }
/** What policies, guidance and arrangements ask of this person. */
export const policiesToday = question<object, PoliciesToday>(gql(`query PoliciesToday { waiting: policyAcceptances(first: 20, filter: { isMine: { eq: true }, isWaiting: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${acceptanceRow} } }
  looks: guidanceItems(first: 20, filter: { isMine: { eq: true }, isOverdue: { eq: true } }) { nodes { ${guidanceRow} } } reviews: continuityArrangements(first: 20, filter: { isMine: { eq: true }, isOverdue: { eq: true } }) { nodes { id name reviewOn } } }`));
