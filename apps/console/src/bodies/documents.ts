import type { Kept } from "../frame/choices/act";
import { gql } from "@apollo/client";
import type { DocumentsTable } from "../frame/data/documents";

/** A body as lists show it. */
export interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly cases: { readonly totalCount: number };
}

/** A body as its own page shows it. */
export interface BodyRecord extends BodyRow, Kept {
  readonly telephone: string | null;
  readonly email: string | null;
  readonly open: { readonly totalCount: number };
}

export const documents: DocumentsTable = {
  bodies: {
    getList: gql(`query Bodies($first: Int!, $offset: Int, $filter: BodyFilter, $orderBy: [BodyOrder!]) {
      bodies(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id name kind aliases cases { totalCount } } totalCount } }`),
    getOne: gql(`query Body($id: ID!) {
      body(id: $id) { id version name kind telephone email aliases cases { totalCount } open: cases(filter: { not: { status: { eq: CLOSED } } }) { totalCount } choices { action label allowed because } } }`),
  },
};
