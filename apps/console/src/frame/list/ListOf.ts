import type { Order } from "../data/protocol";
import type { Refusal } from "../data/refusal";
import type { Row } from "./columns";
import type { Filters } from "./filters";

/** A list as `<DataList>` draws it, wherever it comes from. */
export interface ListOf<R extends Row> {
  readonly rows: readonly R[];
  /** What is asked for: the resource, and everything that it is narrowed to. */
  readonly asked: { readonly resource: string; readonly filter: object };
  /** Undefined where nobody counted. */
  readonly total?: number | undefined;
  /** There are more than are counted unless somebody asks. */
  readonly isMore?: boolean;
  readonly hasNext: boolean;
  /** The first answer has not come. */
  readonly isLoading: boolean;
  /** A further answer is on its way; the rows shown are the last. */
  readonly isFetching: boolean;
  readonly refusal: Refusal | null;
  readonly refetch: () => unknown;
  readonly orders: readonly Order[];
  readonly setOrders: (orders: readonly Order[]) => void;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly setPage: (page: number) => void;
  readonly setPerPage: (perPage: number) => void;
  readonly selected: readonly string[];
  readonly setSelected: (ids: readonly string[]) => void;
}
