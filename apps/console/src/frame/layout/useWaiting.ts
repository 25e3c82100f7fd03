import { useCallback, useMemo } from "react";
import { useQuestion } from "../data/useQuestion";
import { useLive } from "../live/useLive";
import type { Entry } from "../module";
import { countAll, selectionsOf } from "./waiting";

/** How much waits behind each entry of the rail, by its path; kept up to date by the live topics that the entries name. */
export function useWaiting(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counting = useMemo(() => entries.filter((entry) => entry.waiting), [entries]);
  const asked = useMemo(() => countAll(counting), [counting]);
  const topics = useMemo(() => counting.flatMap((entry) => entry.waiting?.topics ?? []), [counting]);
  const { data, refetch } = useQuestion(asked, {}, { enabled: counting.length > 0 });
  useLive(topics, useCallback(() => void refetch(), [refetch]));

  return useMemo(() => {
    const amounts = counting.map((entry, at): [string, number] => {
      const counts = selectionsOf(entry).map((_, part) => data?.[`w${at}_${part}`] ?? 0);
      return [entry.to, counts.reduce<number>((sum, counted) => sum + (typeof counted === "number" ? counted : counted.totalCount), 0)];
    });
    return new Map(amounts);
  }, [counting, data]);
}
