import { gql } from "@apollo/client";
import { useCallback, useMemo } from "react";
import { question } from "../data/documents";
import { useQuestion } from "../data/useQuestion";
import { useLive } from "../live/useLive";
import type { Entry } from "../module";

type Counted = number | { readonly totalCount: number };

const selectionsOf = ({ waiting }: Entry): readonly string[] => (waiting ? [waiting.selection].flat() : []);

/** One document that counts what waits behind every entry, so that the rail costs one request. */
const countAll = (counting: readonly Entry[]) =>
  question<object, Record<string, Counted>>(gql(`query Waiting { ${counting.flatMap((entry, at) => selectionsOf(entry).map((selection, part) => `w${at}_${part}: ${selection}`)).join("\n")} }`));

const nothing = question<object, Record<string, Counted>>(gql("query Waiting { __typename }"));

/** How much waits behind each entry of the rail, by its path; kept up to date by the live topics that the entries name. */
export function useWaiting(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counting = useMemo(() => entries.filter((entry) => entry.waiting), [entries]);
  const asked = useMemo(() => (counting.length > 0 ? countAll(counting) : nothing), [counting]);
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
