import { keepPreviousData } from "@tanstack/react-query";
import { useState } from "react";
import { useGetList } from "react-admin";
import { packOrder, type Order } from "../data/protocol";
import { refusalIn } from "../data/translateErrors";
import type { Row } from "./columns";
import type { Filters } from "./filters";
import type { ListOf } from "./ListOf";

interface Options {
  /** What the list is always narrowed to; the person does not see or change it. */
  readonly always?: object;
  readonly orders?: readonly Order[];
  readonly filters?: Filters;
  readonly perPage?: number;
  readonly isEnabled?: boolean;
  /** Further variables of the resource's getList document. */
  readonly variables?: object;
}

/** A list that keeps its own order, filters, page and selection: several can stand on one page. */
export function useListOf<R extends Row>(resource: string, options: Options = {}): ListOf<R> {
  const [orders, setOrders] = useState(options.orders ?? []);
  const [filters, narrow] = useState<Filters>(options.filters ?? {});
  const [page, setPage] = useState(1);
  const [perPage, setPerPage] = useState(options.perPage ?? 50);
  const [selected, setSelected] = useState<readonly string[]>([]);

  const filter = { ...options.always, ...filters };
  const { data = [], total, pageInfo, meta, isLoading, isFetching, error, refetch } = useGetList(
    resource,
    { pagination: { page, perPage }, sort: { field: packOrder(orders), order: "ASC" }, filter, meta: { variables: options.variables } },
    { placeholderData: keepPreviousData, enabled: options.isEnabled ?? true },
  );
  const fromTheTop = <Value>(set: (value: Value) => void) => (value: Value) => {
    set(value);
    setPage(1);
  };

  return {
    rows: data as unknown as readonly R[],
    asked: { resource, filter },
    total,
    isMore: meta?.isMore === true,
    hasNext: total === undefined ? Boolean(pageInfo?.hasNextPage) : page * perPage < total,
    isLoading,
    isFetching,
    refusal: refusalIn(error),
    refetch,
    orders,
    setOrders: fromTheTop(setOrders),
    filters,
    setFilters: fromTheTop(narrow),
    page,
    perPage,
    setPage,
    setPerPage: fromTheTop(setPerPage),
    selected,
    setSelected,
  };
}
