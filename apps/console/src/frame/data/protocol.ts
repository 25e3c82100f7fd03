import { Kind, type DocumentNode } from "graphql";
import type { GetListParams, GetListResult, RaRecord } from "react-admin";

/** One step of an order, by a field (`priority`) or by the label of a related record (`area.name`). */
export interface Order {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** react-admin knows one sort field; several travel in it as `priority:DESC,area.name:ASC`. */
export const packOrder = (orders: readonly Order[]): string => orders.map(({ field, direction }) => `${field}:${direction}`).join(",");

/** The orders in a react-admin sort, whether packed or plain. */
export function unpackOrder(sort?: { field: string; order: "ASC" | "DESC" }): Order[] {
  if (!sort?.field || sort.field === "id") return [];
  return sort.field.split(",").map((part) => {
    const [field = "", direction] = part.split(":");
    return { field, direction: direction === "DESC" || direction === "ASC" ? direction : sort.order };
  });
}

/** The API's name for an order: `area.name` is AREA_NAME, `nextActionDueOn` is NEXT_ACTION_DUE_ON. */
const screaming = (field: string) => field.replace(/[A-Z]/g, (capital) => `_${capital}`).replaceAll(".", "_").toUpperCase();

/** Filters by a related record's field are kept flat (`"area.id": { in }`) and sent as the API takes them (`area: { id: { in } }`). */
export function nest(filter: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(filter)) {
    const [head = "", ...rest] = key.split(".");
    nested[head] = rest.length === 0 ? value : { ...(nested[head] as object | undefined), ...nest({ [rest.join(".")]: value }) };
  }
  return nested;
}

/** What a list is asked with. */
export const listVariables = ({ pagination, sort, filter, meta }: Partial<GetListParams>) => {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const orderBy = unpackOrder(sort).map(({ field, direction }) => ({ field: screaming(field), direction }));
  return {
    first: perPage,
    offset: (page - 1) * perPage,
    filter: filter && Object.keys(filter).length > 0 ? nest(filter) : undefined,
    orderBy: orderBy.length > 0 ? orderBy : undefined,
    ...(meta?.isExact === true && { exact: true }),
    ...(meta?.variables as object | undefined),
  };
};

/** A connection as the API gives it. */
interface Connection {
  readonly nodes: RaRecord[];
  readonly totalCount?: number | null;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** The one root field of an answer. */
export const firstField = (data: object | null | undefined): unknown => Object.values(data ?? {})[0];

/** Where the API stops counting when a document lets it: one more stands for more than this. */
export const countedTo = 1000;

/** Whether a document leaves it to its caller whether the total is exact: it takes `$exact`. */
export const leavesTotalOpen = (document: DocumentNode): boolean => document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.variableDefinitions?.some(({ variable }) => variable.name.value === "exact"));

/** A connection as react-admin wants it: with a total where one was asked for, else with what lies either side. A total that stopped beyond what is counted is none. */
export function listResult(data: object, { isOpen = false, perPage = 0, page = 1 } = {}): GetListResult {
  const { nodes, totalCount, pageInfo } = firstField(data) as Connection;
  if (isOpen && typeof totalCount === "number" && totalCount > countedTo) return { data: nodes, pageInfo: { hasNextPage: nodes.length === perPage, hasPreviousPage: page > 1 }, meta: { isMore: true } };
  return typeof totalCount === "number" ? { data: nodes, total: totalCount } : { data: nodes, pageInfo: pageInfo ?? { hasNextPage: false, hasPreviousPage: false } };
}
