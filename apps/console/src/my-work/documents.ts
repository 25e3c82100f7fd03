import { gql } from "@apollo/client";
import type { Choice } from "../frame/choices/Choices";
import { question, type DocumentsTable } from "../frame/data/documents";
import { requestFields, type RequestRow } from "../work-management/requests";

/** The resource under which one request of mine is read. */
export const myRequests = "myRequests";

/** A request with all that its holder needs to carry it on. */
export interface MyRequest extends RequestRow {
  readonly isOpen: boolean;
  readonly areaId: string;
  readonly subAreaId: string | null;
  readonly completedAt: string | null;
  readonly outcome: string | null;
  readonly completedBy: { readonly name: string } | null;
  readonly choices: readonly Choice[];
}

export const documents: DocumentsTable = {
  [myRequests]: {
    getOne: gql(`query MyRequest($id: ID!) {
      serviceRequest(id: $id) { ${requestFields} isOpen areaId subAreaId completedAt outcome completedBy { name } choices { action label allowed because } }
    }`),
  },
};

/** How my open work stands, in numbers. */
export interface MyDay {
  readonly all: { readonly totalCount: number };
  readonly overdue: { readonly totalCount: number };
  readonly dueToday: { readonly totalCount: number };
  readonly dueSoon: { readonly totalCount: number };
}

const counted = (name: string, more: string) => `${name}: serviceRequests(filter: { isOpen: { eq: true }, isMine: { eq: true }${more} }) { totalCount }`;

export const myDay = question<{ today: string }, MyDay>(gql(`query MyDay($today: Date!) {
  ${counted("all", "")}
  ${counted("overdue", ", isOverdue: { eq: true }")}
  ${counted("dueToday", ", nextActionDueOn: { eq: $today }")}
  ${counted("dueSoon", ", isDueSoon: { eq: true }")}
}`));
