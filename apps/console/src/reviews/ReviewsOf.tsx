import { gql } from "@apollo/client";
import { reviewStages } from "@remit/domain/reviews/labels";
import { Link } from "react-router";
import { question } from "../frame/data/documents";
import { useQuestion } from "../frame/data/useQuestion";
import type { ReviewRow } from "./records";

const reviewsOf = question<{ id: string }, { reviews: { nodes: readonly Pick<ReviewRow, "id" | "reference" | "stage">[] } }>(
  gql("query ReviewsOf($id: ID!) { reviews(first: 10, filter: { caseId: { eq: $id } }) { nodes { id reference stage } } }"));

/** The reviews of a case's decision, in a line; nothing where there are none. */
export function ReviewsOf({ caseId }: { readonly caseId: string }) {
  const rows = useQuestion(reviewsOf, { id: caseId }).data?.reviews.nodes ?? [];
  if (rows.length === 0) return null;
  return <p style={{ marginTop: 14 }}>Our decision was looked at again: {rows.map(({ id, reference, stage }, at) => <span key={id}>{at > 0 && ", "}<Link to={`/reviews/${id}/show`}>{reference}</Link> ({reviewStages[stage].toLowerCase()})</span>)}.</p>;
}
