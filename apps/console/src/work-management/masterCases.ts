import { gql } from "@apollo/client";
import type { Choice } from "../frame/choices/Choices";
import { question } from "../frame/data/documents";

/** A case group with the work that is pending in it. */
export interface MasterCase {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  /** Null where a case of it may not be seen. */
  readonly title: string | null;
  readonly receivedOn: string;
  /** Open service requests, activities and inbound correspondence (WM-46). */
  readonly pendingWorkitems: number;
  readonly person: { readonly name: string | null } | null;
  readonly ownerPosition: { readonly id: string; readonly title: string; readonly team: { readonly name: string } | null; readonly holder: { readonly name: string; readonly staffNumber: string } | null } | null;
  readonly choices: readonly Choice[];
}

/** The resource under which the master case view reads case groups. */
export const masterCases = "masterCases";

export const masterCasesDocument = gql(`
  query MasterCases($first: Int!, $offset: Int, $filter: CaseGroupFilter, $orderBy: [CaseGroupOrder!], $exact: Boolean = false) {
    caseGroups(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
      nodes {
        id version reference title receivedOn pendingWorkitems person { name }
        ownerPosition { id title team { name } holder { name staffNumber } }
        choices { action label allowed because }
      }
      totalCount(exact: $exact)
    }
  }`);

/** Whether any open work has no present holder: always none, and checked whenever somebody asks (WM-22, WM-23). */
export const orphanQuestion = question<object, { orphanCheck: { count: number; checkedAt: string } }>(gql("query Orphans { orphanCheck { count checkedAt } }"));
