import { decisionParts, type DecisionPart } from "./labels.js";

/** What a person had to do with a decision. */
export interface Involvement {
  readonly parts: readonly DecisionPart[];
  /** Whom of its makers they line-managed when it was made; null for nobody. */
  readonly managed: string | null;
}

/**
 * Why a person may not review a decision, as it stands beside their name (PO-50, AS-27); null when they had no part in it.
 * There is no way round: another reviewer is chosen.
 */
export function whyNotIndependent({ parts, managed }: Involvement): string | null {
  const graver = (Object.keys(decisionParts) as DecisionPart[]).find((part) => parts.includes(part));
  if (graver) return `cannot: ${decisionParts[graver]}`;
  return managed === null ? null : `cannot: line-managed ${managed} when the decision was made`;
}
