import { errorCodes } from "@remit/domain/law/codes";
import type { ApolloClient } from "@apollo/client";
import type { DocumentNode } from "graphql";
import type { DataProvider, GetListParams } from "react-admin";
import buildGraphQL from "ra-data-graphql";
import { createClient } from "./client";
import type { Command, DocumentsTable, Question } from "./documents";
import { addressOf, type Wanted } from "./exporting";
import { firstField, leavesTotalOpen, listResult, listVariables } from "./protocol";
import { translateErrors } from "./translateErrors";

/** react-admin's data provider, with the two verbs of casework: ask a question, carry out a command. */
export interface OfficeDataProvider extends DataProvider {
  ask<Variables, Answer>(question: Question<Variables, Answer>, variables: Variables, signal?: AbortSignal): Promise<Answer>;
  command<Input, Payload>(command: Command<Input, Payload>, input: Input): Promise<Payload>;
  /** The address of a file with a whole list; refused here, in words, when it would not be given. */
  fileOf(resource: string, wanted: Wanted): Promise<string>;
}

interface Query {
  readonly query: DocumentNode;
  readonly variables: object;
  readonly parseResponse: (response: { data: object }) => unknown;
}

/** The API answers null both for what is absent and for what may not be seen. */
const one = ({ data }: { data: object }) => {
  const record = firstField(data);
  const absent = { message: errorCodes.NOT_FOUND, extensions: { code: "NOT_FOUND" } };
  if (!record) throw Object.assign(new Error(absent.message), { graphQLErrors: [absent] });
  return { data: record };
};

const needs = (document: DocumentNode | undefined, resource: string, verb: string): DocumentNode => {
  if (!document) throw new Error(`The documents table of "${resource}" has no ${verb}.`);
  return document;
};

/** The query behind each of react-admin's reading verbs. Changes have no entry: they are commands. */
const buildQuery = (documents: DocumentsTable) => () => (verb: string, resource: string, params: never): Query => {
  const table = documents[resource] ?? {};
  const list = (given: Partial<GetListParams>, document = table.getList): Query => {
    const query = needs(document, resource, "getList");
    return { query, variables: listVariables(given), parseResponse: ({ data }) => listResult(data, { isOpen: leavesTotalOpen(query) && given.meta?.isExact !== true, ...given.pagination }) };
  };
  const { id, ids, target, filter, ...rest } = params as GetListParams & { id: string; ids: string[]; target: string };
  switch (verb) {
    case "GET_LIST": return list(params);
    case "GET_ONE": return { query: needs(table.getOne, resource, "getOne"), variables: { id }, parseResponse: one };
    case "GET_MANY": return list({ filter: { id: { in: ids } }, pagination: { page: 1, perPage: ids.length } }, table.getMany ?? table.getList);
    case "GET_MANY_REFERENCE": return list({ ...rest, filter: { ...filter, [target]: { eq: id } } });
    default: throw new Error(`"${resource}" is changed by commands, not by ${verb}.`);
  }
};

/** Every method, with its failures translated. */
function translating<Provider extends object>(provider: Provider): Provider {
  const wrap = (method: (...given: unknown[]) => unknown) => async (...given: unknown[]) => {
    try {
      return await method(...given);
    } catch (error) {
      throw translateErrors(error);
    }
  };
  return Object.fromEntries(Object.entries(provider).map(([name, value]) => [name, typeof value === "function" ? wrap(value as never) : value])) as Provider;
}

/** The data provider over every module's documents. */
export function createDataProvider(documents: DocumentsTable, client: ApolloClient<unknown> = createClient()): OfficeDataProvider {
  const reading = buildGraphQL({
    client,
    introspection: false,
    buildQuery: buildQuery(documents) as never,
    query: () => ({ fetchPolicy: "no-cache" }),
  });
  return translating<OfficeDataProvider>({
    ...reading,
    ask: async ({ document }, variables, signal) => {
      const { data } = await client.query({ query: document, variables: variables as object, context: { fetchOptions: { signal } } });
      return data as never;
    },
    command: async ({ document }, input) => {
      const { data } = await client.mutate({ mutation: document, variables: { input } });
      return firstField(data as object) as never;
    },
    fileOf: (resource, wanted) => addressOf(needs(documents[resource]?.getList, resource, "getList"), wanted),
  });
}
