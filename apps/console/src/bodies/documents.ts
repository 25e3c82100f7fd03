import type { Kept } from "../frame/choices/act";
import type { Compliance, RelationshipState, UndertakingState } from "@remit/domain/briefings/labels";
import { gql } from "@apollo/client";
import type { DocumentsTable } from "../frame/data/documents";

/** A body as lists show it. */
export interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly cases: { readonly totalCount: number };
}

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
/** What was recommended to a body. */
export interface RecommendationRow extends Kept {
  readonly what: string;
  readonly madeOn: string;
  readonly dueOn: string;
  readonly state: Compliance;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly evidence: string | null;
  readonly settledOn: string | null;
  readonly case: { readonly id: string; readonly reference: string } | null;
}

/** A body as its own page shows it. */
export interface BodyRecord extends BodyRow, Kept {
  readonly telephone: string | null;
  readonly email: string | null;
  readonly open: { readonly totalCount: number };
  readonly recommendations: Nodes<RecommendationRow>;
  readonly relationships: Nodes<{ readonly id: string; readonly name: string; readonly contact: string; readonly state: RelationshipState; readonly owner: { readonly name: string } | null; readonly undertakings: Nodes<{ readonly id: string; readonly what: string; readonly state: UndertakingState; readonly dueOn: string }> }>;
}

export const documents: DocumentsTable = {
  bodies: {
    getList: gql(`query Bodies($first: Int!, $offset: Int, $filter: BodyFilter, $orderBy: [BodyOrder!]) {
      bodies(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id name kind aliases cases { totalCount } } totalCount } }`),
    getOne: gql(`query Body($id: ID!) {
      body(id: $id) { id version name kind telephone email aliases cases { totalCount } open: cases(filter: { not: { status: { eq: CLOSED } } }) { totalCount }
        relationships(first: 50) { nodes { id name contact state owner { name } undertakings(first: 50) { nodes { id what state dueOn } } } }
        recommendations(first: 100) { nodes { id version what madeOn dueOn state isOpen isOverdue evidence settledOn case { id reference } choices { action label allowed because } } } choices { action label allowed because } } }`),
  },
};
