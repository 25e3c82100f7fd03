import type { DocumentNode } from "graphql";

/**
 * The reads of one resource, each a hand-written document that already selects the labels its page shows.
 * In every document the first field of the answer is the one that counts; alias it as you like.
 */
export interface Documents {
  /** `query ($first: Int!, $offset: Int, $filter: …Filter, $orderBy: [...])` selecting `nodes` and `totalCount` (or `pageInfo { hasNextPage hasPreviousPage }`); of a list that grows long, `$exact: Boolean = false` and `totalCount(exact: $exact)`. */
  readonly getList?: DocumentNode;
  /** `query ($id: ID!)`. */
  readonly getOne?: DocumentNode;
  /** As getList; left out, getList serves. */
  readonly getMany?: DocumentNode;
}

/** A module's reads, by resource. */
export type DocumentsTable = Readonly<Record<string, Documents>>;

/** A query that belongs to no resource, typed by what it takes and gives. */
export interface Question<Variables, Answer> {
  readonly document: DocumentNode;
  readonly types?: (variables: Variables) => Answer;
}

/** A change that the API can make: `mutation ($input: …Input!)` with one root field, whose value is the payload. */
export interface Command<Input, Payload> {
  readonly name: string;
  readonly document: DocumentNode;
  readonly types?: (input: Input) => Payload;
}

/** Names and types a query: `question<{ on: string }, { today: Row[] }>(gql`…`)`. */
export const question = <Variables, Answer>(document: DocumentNode): Question<Variables, Answer> => ({ document });

/** Names and types a mutation: `command<AssignInput, AssignPayload>("assignServiceRequests", gql`…`)`. */
export const command = <Input, Payload>(name: string, document: DocumentNode): Command<Input, Payload> => ({ name, document });
