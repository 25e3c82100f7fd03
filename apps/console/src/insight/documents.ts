import { gql } from "@apollo/client";
import type { Indicator } from "@remit/domain/insight/labels";
import { command, question } from "../frame/data/documents";

/** A group of a statistic: where it stands, and the filter that lists what is behind it. */
export interface Group {
  readonly keys: readonly { readonly label: string | null; readonly value: string | null }[];
  readonly count: number;
  readonly behind: object;
}
export interface Timed extends Group { readonly withinTarget: number | null; readonly medianWorkingDays: number | null }
export interface Compared extends Group { readonly before: number; readonly after: number; readonly upheld: number | null }
export interface Concluded extends Group { readonly upheld: number | null; readonly withinTarget: number | null }

/** A figure that the office holds itself to, from a day on. */
export interface Target { readonly indicator: Indicator; readonly inForceFrom: string; readonly value: number }

/** What the page answers, in one question. */
export interface Insight {
  readonly received: readonly Group[];
  readonly decided: readonly Timed[];
  readonly categories: readonly Compared[];
  readonly concluded: readonly Concluded[];
  readonly withSomebody: readonly Group[];
  readonly waiting: readonly Group[];
  readonly insightTargets: { readonly nodes: readonly Target[] };
}

const keys = "keys { label value } count behind";
export const insightQuestion = question<{ from: string; middle: string }, Insight>(gql(`query Insight($from: Date!, $middle: Date!) {
  received: caseStatistics(filter: { receivedOn: { gte: $from } }, groupBy: [RECEIVED_MONTH]) { ${keys} }
  decided: caseStatistics(filter: { decidedOn: { gte: $from } }, groupBy: [DECIDED_QUARTER]) { ${keys} withinTarget medianWorkingDays }
  categories: caseStatistics(filter: { decidedOn: { gte: $from } }, groupBy: [CATEGORY], orderBy: [{ field: "after", direction: DESC }], limit: 15) { ${keys}
    before: count(where: { decidedOn: { lte: $middle } }) after: count(where: { not: { decidedOn: { lte: $middle } } }) upheld: rate(where: { isUpheld: { eq: true } }) }
  concluded: reviewStatistics(filter: { communicatedOn: { gte: $from } }, groupBy: [COMMUNICATED_QUARTER]) { ${keys} withinTarget upheld: rate(where: { isUpheld: { eq: true } }) }
  withSomebody: serviceRequestStatistics(filter: { isOpen: { eq: true }, ownerPositionId: { isNull: false } }, groupBy: [OWNER], orderBy: [{ field: "count", direction: DESC }], limit: 15) { ${keys} }
  waiting: serviceRequestStatistics(filter: { isOpen: { eq: true }, ownerPositionId: { isNull: true } }, groupBy: [SEGMENT]) { ${keys} }
  insightTargets(first: 100) { nodes { indicator inForceFrom value } } }`));

export const setTarget = command<object, object>("setTarget", gql("mutation SetTarget($input: SetTargetInput!) { setTarget(input: $input) { __typename } }"));
