import type { Kept } from "../frame/choices/act";
import { gql } from "@apollo/client";
import type { Complainant } from "../cases/records";
import { question, type DocumentsTable } from "../frame/data/documents";

/** Somebody who came to us, as lists show them. */
export interface PersonRow extends Complainant {
  readonly openCases: number;
  readonly closedCases: number;
}

/** Somebody who came to us, as their own page shows them. */
export type PersonRecord = PersonRow & Kept;

const fields = "id name preferredContact adjustments language email telephone address openCases closedCases";

export const documents: DocumentsTable = {
  people: {
    getList: gql(`query People($first: Int!, $offset: Int, $filter: PersonFilter, $orderBy: [PersonOrder!], $exact: Boolean = false) {
      people(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${fields} } totalCount(exact: $exact) } }`),
    getOne: gql(`query Person($id: ID!) { person(id: $id) { version ${fields} choices { action label allowed because } } }`),
  },
};

/** Somebody of a like name who is registered already. */
export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly details: string | null;
  readonly likeness: number;
}

export const duplicatesOf = question<{ name: string }, { possibleDuplicates: readonly Duplicate[] }>(gql("query Duplicates($name: String!) { possibleDuplicates(name: $name) { id name details likeness } }"));
