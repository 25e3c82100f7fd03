import type { AdviceOrigin, AdviceStatus, AdviserKind } from "@remit/domain/advice/labels";
import type { Kept } from "../frame/choices/act";

/** One hop of a question. */
export interface Hop {
  readonly id: string;
  readonly reason: string;
  readonly at: string;
  readonly fromStaff: { readonly name: string } | null;
  readonly toStaff: { readonly name: string } | null;
}

/** A question about a case, its answer and what was done with it. */
export interface Advice extends Kept {
  readonly caseId: string;
  readonly origin: AdviceOrigin;
  readonly question: string;
  readonly status: AdviceStatus;
  readonly openedAt: string;
  readonly dueOn: string | null;
  readonly askedBy: { readonly name: string } | null;
  readonly adviser: { readonly name: string } | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: { readonly name: string } | null;
  readonly actionTaken: string | null;
  readonly actedAt: string | null;
  readonly actedBy: { readonly name: string } | null;
  readonly hops: { readonly nodes: readonly Hop[] };
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
}

/** Somebody who can be asked about a case. */
export interface Askable {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly kind: AdviserKind;
}
