import { gql } from "@apollo/client";
import { question, type DocumentsTable } from "../frame/data/documents";

/** An entry of the audit, as far as lists show it. */
export interface AuditRow {
  readonly id: string;
  /** An instant. */
  readonly at: string;
  readonly action: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly caseId: string | null;
  /** Null for the office itself. */
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly position: { readonly title: string } | null;
  /** Null where the reader may not see them. */
  readonly particulars: unknown;
}

/** An entry with its place on its chain. */
export interface AuditEntry extends AuditRow {
  readonly streamId: string;
  readonly sequence: number;
}

const fields = "id at action recordType recordId caseId actor { id name } position { title } particulars";

/** Uncounted: the audit is long, and nobody needs to know how long. */
export const documents: DocumentsTable = {
  audit: {
    getList: gql(`query Audit($first: Int!, $offset: Int, $filter: AuditEntryFilter, $orderBy: [AuditEntryOrder!]) {
      auditEntries(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${fields} } pageInfo { hasNextPage } } }`),
    getOne: gql(`query Entry($id: ID!) { auditEntry(id: $id) { ${fields} streamId sequence } }`),
  },
};

/** What happened to one record, newest first. */
export const auditOf = question<{ recordId: string }, { auditEntries: { nodes: readonly AuditRow[] } }>(
  gql(`query AuditOf($recordId: ID!) { auditEntries(first: 100, filter: { recordId: { eq: $recordId } }) { nodes { ${fields} } } }`));

/** What somebody did of some kinds, newest first. */
export const deedsOf = question<{ actorId: string; actions: readonly string[] }, { auditEntries: { nodes: readonly AuditRow[] } }>(
  gql(`query Deeds($actorId: ID!, $actions: [String!]) { auditEntries(first: 20, filter: { actorId: { eq: $actorId }, action: { in: $actions } }) { nodes { ${fields} } } }`));

/** The case of a reference; null when there is none or it may not be seen. */
export const caseCalled = question<{ reference: string }, { caseByReference: { readonly id: string; readonly reference: string; readonly title: string } | null }>(
  gql("query CaseCalled($reference: String!) { caseByReference(reference: $reference) { id reference title } }"));

/** What a case is called; null when it may not be seen. */
export const caseNamed = question<{ id: string }, { case: { readonly id: string; readonly reference: string; readonly title: string } | null }>(
  gql("query CaseNamed($id: ID!) { case(id: $id) { id reference title } }"));
