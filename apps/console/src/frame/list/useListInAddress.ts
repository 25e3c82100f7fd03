import { useListContext } from "react-admin";
import { packOrder, unpackOrder } from "../data/protocol";
import { refusalIn } from "../data/translateErrors";
import type { Row } from "./columns";
import type { Filters } from "./filters";
import type { ListOf } from "./ListOf";

/** The list of react-admin's `<ListBase>` above: its order, filters and page stand in the address, so that a link shares them. */
export function useListInAddress<R extends Row>(): ListOf<R> {
  const list = useListContext();
  return {
    rows: (list.data ?? []) as unknown as readonly R[],
    asked: { resource: list.resource, filter: list.filterValues ?? {} },
    total: list.total,
    isMore: list.meta?.isMore === true,
    hasNext: Boolean(list.hasNextPage),
    isLoading: Boolean(list.isLoading),
    isFetching: Boolean(list.isFetching),
    refusal: refusalIn(list.error),
    refetch: list.refetch,
    orders: unpackOrder(list.sort),
    setOrders: (orders) => list.setSort({ field: packOrder(orders) || "id", order: "ASC" }),
    filters: (list.filterValues ?? {}) as Filters,
    setFilters: (filters) => list.setFilters(filters),
    page: list.page,
    perPage: list.perPage,
    setPage: list.setPage,
    setPerPage: list.setPerPage,
    selected: list.selectedIds as string[],
    setSelected: (ids) => list.onSelect([...ids]),
  };
}
