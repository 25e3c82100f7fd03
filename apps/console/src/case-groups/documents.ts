import type { Kept } from "../frame/choices/act";
import { gql } from "@apollo/client";
import { ownerFields } from "../cases/documents";
import type { Complainant, Named, Owner } from "../cases/records";
import type { DocumentsTable } from "../frame/data/documents";

/** A case group as lists show it. */
export interface GroupRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string | null;
  readonly isOpen: boolean;
  readonly receivedOn: string;
  readonly pendingWorkitems: number;
  readonly person: { readonly id: string; readonly name: string | null } | null;
  readonly segment: Named | null;
  readonly ownerPosition: { readonly id: string; readonly title: string; readonly holder: { readonly name: string } | null } | null;
  readonly cases: { readonly totalCount: number };
}

/** A case group as its own page shows it. */
export interface GroupRecord extends Omit<GroupRow, "person" | "ownerPosition" | "cases">, Kept {
  readonly person: (Complainant & { readonly openCases: number; readonly closedCases: number }) | null;
  readonly ownerPosition: Owner | null;
  readonly cases: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly reference: string }[] };
}

export const documents: DocumentsTable = {
  "case-groups": {
    getList: gql(`query CaseGroups($first: Int!, $offset: Int, $filter: CaseGroupFilter, $orderBy: [CaseGroupOrder!], $exact: Boolean = false) {
      caseGroups(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
        nodes { id reference title isOpen receivedOn pendingWorkitems person { id name } segment { id name } ownerPosition { id title holder { name } } cases { totalCount } } totalCount(exact: $exact) } }`),
    getOne: gql(`query CaseGroup($id: ID!) {
      caseGroup(id: $id) { id version reference title isOpen receivedOn pendingWorkitems segment { id name } ${ownerFields}
        person { id name preferredContact adjustments language email telephone address openCases closedCases }
        cases(first: 100) { totalCount nodes { id reference } } choices { action label allowed because } } }`),
  },
};
