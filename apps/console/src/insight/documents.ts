import { gql } from "@apollo/client";
import type { Indicator, NoteSubject } from "@remit/domain/insight/labels";
import { change, type Kept } from "../frame/choices/act";
import { command, question } from "../frame/data/documents";

/** A group of a statistic: where it stands, and the filter that lists what is behind it. */
export interface Group {
  readonly keys: readonly { readonly label: string | null; readonly value: string | null }[];
  readonly count: number;
  readonly behind: object;
}
export interface Timed extends Group { readonly withinTarget: number | null; readonly medianWorkingDays: number | null }
export interface Compared extends Group { readonly before: number; readonly after: number; readonly upheld: number | null }
export interface Decided extends Timed { readonly upheld: number | null }
export interface Concluded extends Group { readonly upheld: number | null; readonly withinTarget: number | null }
export interface Held extends Group { readonly overdue: number }

/** A figure that the office, or one of its segments, holds itself to, from a day on. */
export interface Target { readonly indicator: Indicator; readonly inForceFrom: string; readonly value: number; readonly segmentId: string | null }

/** A dated note that explains what figures show. */
export interface Note extends Kept { readonly about: NoteSubject; readonly on: string; readonly text: string; readonly author: { readonly name: string } | null }

/** What the page answers, in one question. */
export interface Insight {
  readonly received: readonly Group[];
  readonly decided: readonly Decided[];
  readonly categories: readonly Compared[];
  readonly concluded: readonly Concluded[];
  readonly withSomebody: readonly Held[];
  readonly waiting: readonly Group[];
  readonly insightTargets: { readonly nodes: readonly Target[] };
  readonly insightNotes: { readonly nodes: readonly Note[] };
  readonly segments: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

const keys = "keys { label value } count behind";
export const targetFields = "insightTargets(first: 200) { nodes { indicator inForceFrom value segmentId } }";
export const insightQuestion = question<{ from: string; middle: string; yesterday: string; case: object; request: object }, Insight>(gql(`query Insight($from: Date!, $middle: Date!, $yesterday: Date!, $case: CaseFilter!, $request: ServiceRequestFilter!) {
  received: caseStatistics(filter: { receivedOn: { gte: $from }, and: [$case] }, groupBy: [RECEIVED_MONTH]) { ${keys} }
  decided: caseStatistics(filter: { decidedOn: { gte: $from }, and: [$case] }, groupBy: [DECIDED_QUARTER]) { ${keys} withinTarget medianWorkingDays upheld: rate(where: { isUpheld: { eq: true } }, among: { or: [{ isUpheld: { eq: true } }, { isUpheld: { eq: false } }] }) }
  categories: caseStatistics(filter: { decidedOn: { gte: $from }, and: [$case] }, groupBy: [CATEGORY], orderBy: [{ field: "after", direction: DESC }], limit: 15) { ${keys}
    before: count(where: { decidedOn: { lte: $middle } }) after: count(where: { not: { decidedOn: { lte: $middle } } }) upheld: rate(where: { isUpheld: { eq: true } }) }
  concluded: reviewStatistics(filter: { communicatedOn: { gte: $from }, case: $case }, groupBy: [COMMUNICATED_QUARTER]) { ${keys} withinTarget upheld: rate(where: { isUpheld: { eq: true } }) }
  withSomebody: serviceRequestStatistics(filter: { isOpen: { eq: true }, ownerPositionId: { isNull: false }, and: [$request] }, groupBy: [OWNER], orderBy: [{ field: "count", direction: DESC }], limit: 15) { ${keys} overdue: count(where: { nextActionDueOn: { lte: $yesterday } }) }
  waiting: serviceRequestStatistics(filter: { isOpen: { eq: true }, ownerPositionId: { isNull: true }, and: [$request] }, groupBy: [SEGMENT]) { ${keys} }
  ${targetFields}
  insightNotes(first: 100, filter: { on: { gte: $from } }) { nodes { id version about on text author { name } choices { action label allowed because } } }
  segments(first: 50) { nodes { id name } } }`));

export const setTarget = command<object, object>("setTarget", gql("mutation SetTarget($input: SetTargetInput!) { setTarget(input: $input) { __typename } }"));
export const writeNote = change("writeInsightNote", "WriteNoteInput");
export const takeNoteBack = change("takeBackInsightNote", "NamedInput");
