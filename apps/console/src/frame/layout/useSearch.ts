import { useQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useCreatePath, useDataProvider, type RaRecord } from "react-admin";
import type { OfficeDataProvider } from "../data/dataProvider";
import type { Hit } from "../module";
import { useSearchSources } from "./ModulesContext";

/** One line of the search's answer. */
export interface Found extends Hit {
  readonly heading: string;
  readonly to: string;
}

/** A value once it has rested for so many milliseconds. */
function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

/** Looks through everything that may be searched, from the second letter on. */
export function useSearch(typed: string): { readonly found: readonly Found[]; readonly isLooking: boolean } {
  const q = useRested(typed.trim(), 180);
  const sources = useSearchSources();
  const office = useDataProvider<OfficeDataProvider>();
  const pathOf = useCreatePath();
  const answers = useQueries({
    queries: sources.map(({ resource }) => ({
      queryKey: ["search", resource, q],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        office.getList(resource, { filter: { q }, pagination: { page: 1, perPage: 6 }, sort: { field: "id", order: "ASC" }, meta: { total: false }, signal }),
      enabled: q.length > 1,
    })),
  });
  const found = sources.flatMap(({ resource, heading, hit }, at) =>
    (answers[at]?.data?.data ?? []).map((record: RaRecord) => ({ ...hit(record), heading, to: pathOf({ resource, type: "show", id: record.id }) })),
  );
  return { found: q.length > 1 ? found : [], isLooking: typed.trim() !== q || answers.some((answer) => answer.isFetching) };
}
