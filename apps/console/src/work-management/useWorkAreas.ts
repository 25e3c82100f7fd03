import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import { useQuestion } from "../frame/data/useQuestion";

/** An area of work with its parts. */
export interface WorkArea {
  readonly id: string;
  readonly name: string;
  readonly subAreas: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

const areas = question<object, { workAreas: { nodes: readonly WorkArea[] } }>(
  gql(`query Areas { workAreas(first: 200) { nodes { id name subAreas(first: 200) { nodes { id name } } } } }`),
);

const none: readonly WorkArea[] = [];

/** Every area of work with its sub-areas (WM-09). */
export const useWorkAreas = (): readonly WorkArea[] => useQuestion(areas, {}).data?.workAreas.nodes ?? none;
