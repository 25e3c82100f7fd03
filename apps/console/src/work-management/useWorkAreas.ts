import { gql } from "@apollo/client";
import { useMemo } from "react";
import { question } from "../frame/data/documents";
import { useQuestion } from "../frame/data/useQuestion";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An area of work with its parts. */
export interface WorkArea extends Named {
  readonly subAreas: { readonly nodes: readonly Named[] };
}

interface Answer {
  readonly workAreas: { readonly nodes: readonly Named[] };
  readonly workSubAreas: { readonly nodes: readonly (Named & { readonly areaId: string })[] };
}

// Two flat lists: the API counts a list within a list at its worst.
const areas = question<object, Answer>(gql("query Areas { workAreas(first: 200) { nodes { id name } } workSubAreas(first: 200) { nodes { id name areaId } } }"));

/** Every area of work with its sub-areas (WM-09). */
export function useWorkAreas(): readonly WorkArea[] {
  const { data } = useQuestion(areas, {});
  return useMemo(
    () => (data?.workAreas.nodes ?? []).map((area) => ({ ...area, subAreas: { nodes: data!.workSubAreas.nodes.filter(({ areaId }) => areaId === area.id) } })),
    [data],
  );
}
