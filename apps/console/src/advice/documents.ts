import { gql } from "@apollo/client";
import { question } from "../frame/data/documents";
import type { Advice, Askable } from "./records";

interface Nodes<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
}

const fields = `id version caseId origin question status openedAt dueOn askedBy { name } adviser { name } answer answeredAt answeredBy { name } actionTaken actedAt actedBy { name }
  hops(first: 20) { nodes { id reason at fromStaff { name } toStaff { name } } } case { id reference title } choices { action label allowed because }`;

/** The advice on one case, the latest first. */
export const adviceOf = question<{ readonly id: string }, { case: { drawer: { nodes: readonly Advice[] } } | null }>(gql(`query AdviceOf($id: ID!) { case(id: $id) { drawer: adviceRequests(first: 100) { nodes { ${fields} } } } }`));

/** What waits for a person, and what they asked. */
export interface MyAdvice {
  readonly forMe: Nodes<Advice>;
  readonly toActOn: Nodes<Advice>;
  readonly asked: Nodes<Advice>;
  readonly over: Nodes<Advice>;
}
export const myAdvice = question<object, MyAdvice>(gql(`query MyAdvice {
  forMe: adviceRequests(first: 50, filter: { isForMe: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${fields} } totalCount }
  toActOn: adviceRequests(first: 50, filter: { isMineToActOn: { eq: true } }) { nodes { ${fields} } totalCount }
  asked: adviceRequests(first: 50, filter: { isAskedByMe: { eq: true }, status: { eq: ASKED } }, orderBy: [{ field: DUE_ON }]) { nodes { ${fields} } totalCount }
  over: adviceRequests(first: 20, filter: { isAskedByMe: { eq: true }, status: { in: [ACTED_ON, WITHDRAWN] } }) { nodes { ${fields} } totalCount } }`));

/** Who can be asked about a case. */
export const advisersFor = question<{ readonly caseId: string }, { advisers: readonly Askable[] }>(gql("query Advisers($caseId: ID!) { advisers(caseId: $caseId) { id name title kind } }"));
