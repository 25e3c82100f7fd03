import { useState } from "react";
import type { Order } from "../frame/data/protocol";
import type { Filters } from "../frame/list/filters";
import type { ListOf } from "../frame/list/ListOf";
import { useListOf } from "../frame/list/useListOf";
import { workRequests, type RequestRow } from "./requests";

interface Options {
  /** What the list is always narrowed to, as the API's filter has it. */
  readonly always: object;
  readonly filters?: Filters;
  readonly orders?: readonly Order[];
  readonly isEnabled?: boolean;
}

/** The law's own order of work: priority first, then what is due first (WM-08). */
const byPriority: readonly Order[] = [{ field: "priority", direction: "DESC" }, { field: "nextActionDueOn", direction: "ASC" }];

/** A list of open service requests. What is searched for by words stands under `q` as any other filter does. */
export function useRequestList({ always, filters: given = {}, orders = byPriority, isEnabled = true }: Options): ListOf<RequestRow> {
  const [filters, narrow] = useState<Filters>(given);
  const { q, ...columns } = filters;
  const list = useListOf<RequestRow>(workRequests, { always: { isOpen: { eq: true }, ...always, ...columns, ...(q && { q: q.contains }) }, orders, isEnabled });
  const setFilters = (next: Filters) => {
    narrow(next);
    list.setPage(1);
  };
  return { ...list, filters, setFilters };
}
