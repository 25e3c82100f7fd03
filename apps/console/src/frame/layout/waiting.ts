import { gql } from "@apollo/client";
import { question } from "../data/documents";
import type { Entry } from "../module";

/** What a field of the query type answers that is counted. */
export type Counted = number | { readonly totalCount: number };

/** The fields that are added up for one entry of the rail. */
export const selectionsOf = ({ waiting }: Entry): readonly string[] => (waiting ? [waiting.selection].flat() : []);

/** One document that counts what waits behind every entry, so that the rail costs one request. */
export const countAll = (counting: readonly Entry[]) =>
  question<object, Record<string, Counted>>(gql(`query Waiting { ${counting.flatMap((entry, at) => selectionsOf(entry).map((selection, part) => `w${at}_${part}: ${selection}`)).join("\n") || "__typename"} }`));
