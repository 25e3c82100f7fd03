import { gql } from "@apollo/client";
import type { Choice } from "../frame/choices/Choices";
import { question } from "../frame/data/documents";

/** An entry of one of the office's own lists. What is retired stays on old records and cannot be chosen for new ones. */
export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly isActive: boolean;
  /** What people call it. */
  readonly name: string;
  /** Categories and outcomes have one; it never changes. */
  readonly code?: string;
  readonly severity?: number;
  readonly isUpheld?: boolean;
  /** Of a kind of absence: whether it is asked for and agreed, or recorded as it happens. */
  readonly isAskedFor?: boolean;
  readonly subAreas?: { readonly nodes: readonly Entry[] };
  readonly choices: readonly Choice[];
}

interface Nodes {
  readonly nodes: readonly Entry[];
}

/** The office's lists, whole. */
export interface Lists {
  readonly workAreas: Nodes;
  readonly findingCategories: Nodes;
  readonly findingOutcomes: Nodes;
}

const kept = "id version isActive choices { action label allowed because }";

/** One question for each list, so that a long one does not hold the others up. */
export const workAreas = question<object, Pick<Lists, "workAreas">>(gql(`query WorkAreas { workAreas(first: 100) { nodes { ${kept} name subAreas(first: 20) { nodes { ${kept} name } } } } }`));
export const findingCategories = question<object, Pick<Lists, "findingCategories">>(gql(`query FindingCategories { findingCategories(first: 200) { nodes { ${kept} name: label code } } }`));
export const findingOutcomes = question<object, Pick<Lists, "findingOutcomes">>(gql(`query FindingOutcomes { findingOutcomes(first: 200) { nodes { ${kept} name: label code severity isUpheld } } }`));
export const absenceKinds = question<object, { absenceKinds: Nodes }>(gql(`query AllAbsenceKinds { absenceKinds(first: 100) { nodes { ${kept} name isAskedFor } } }`));
