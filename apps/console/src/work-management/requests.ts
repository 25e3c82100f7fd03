import { gql } from "@apollo/client";
import type { Availability } from "@remit/domain/organisation/labels";
import type { ServiceRequestStatus } from "@remit/domain/casework/labels";

/** The person in the seat that owns a piece of work. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly staffNumber: string;
  readonly telephone: string;
  readonly availability: Availability;
  readonly awayUntil: string | null;
}

/** A service request as the lists of work show it. */
export interface RequestRow {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly priority: number;
  readonly status: ServiceRequestStatus;
  readonly summary: string;
  readonly nextActionDueOn: string | null;
  /** After today and within the days that count as soon. */
  readonly isDueSoon: boolean;
  readonly receivedAt: string;
  readonly area: { readonly name: string } | null;
  readonly subArea: { readonly name: string } | null;
  readonly caseGroup: { readonly id: string; readonly reference: string; readonly title: string } | null;
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
  readonly ownerPosition: { readonly id: string; readonly title: string; readonly holder: Holder | null } | null;
}

/** What every list of work reads of a request. */
export const requestFields = `id version reference priority status summary nextActionDueOn isDueSoon receivedAt
  area { name } subArea { name } caseGroup { id reference title } case { id reference title }`;

/** The resource under which the lists of work are read; the case's own lists have theirs. */
export const workRequests = "workRequests";

/** A page of service requests with the labels that the panels show. */
export const requestsDocument = gql(`
  query Work($first: Int!, $offset: Int, $filter: ServiceRequestFilter, $orderBy: [ServiceRequestOrder!], $exact: Boolean = false) {
    serviceRequests(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
      nodes { ${requestFields} ownerPosition { id title holder { id name staffNumber telephone availability awayUntil } } }
      totalCount(exact: $exact)
    }
  }`);
