import { createHash } from "node:crypto";
import type { Action } from "@remit/domain/law/law";
import type { ReviewFacts, ReviewKept } from "@remit/domain/reviews/review";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing, Happened } from "../door/deed.js";
import type { Differences } from "../organisation/writing.js";
import { reviewFacts } from "./review.law.js";
import { Review } from "./review.entity.js";

/** What the audit keeps of something that happened in a review. */
export interface ReviewChanged { readonly reference: string; readonly changes?: Differences; readonly [detail: string]: unknown }
/** A review as its deeds know it. */
export type ReviewRecord = ReviewKept & { readonly version: number };
export type ReviewDeed<I> = Deed<ReviewRecord, ReviewFacts, I, ReviewChanged>;

/** What happened to a review, for its case's chain and for those who watch. */
export const happenedToReview = ({ id, caseId, reference }: Pick<ReviewRecord, "id" | "caseId" | "reference">, particulars: object): Happened<ReviewChanged> =>
  ({ recordType: "Review", recordId: id, caseId, topics: [`case:${caseId}`, "reviews"], particulars: { reference, ...particulars } });

interface Changing<I> {
  readonly event: string;
  readonly law: Action<ReviewKept, ReviewFacts, I, string>;
  /** The values that the review is to have. */
  values(doing: Doing<I>, record: ReviewRecord): Readonly<Record<string, unknown>>;
  /** What is done beside it, in the same transaction. */
  also?(doing: Doing<I>, record: ReviewRecord): Promise<unknown>;
  /** What the audit keeps besides the changes. */
  tells?(input: I): object;
}

/** A deed that changes reviews, one after another. */
export const changing = <I>({ event, law, values, also, tells }: Changing<I>): ReviewDeed<I> => single<ReviewRecord, ReviewFacts, I, ReviewChanged>({
  event, law, on: Review as never, state: (record) => record.stage, facts: reviewFacts,
  async one({ record }, doing) {
    await also?.(doing, record);
    const changes = await rewrite(doing, "reviews", record, values(doing, record));
    return happenedToReview(record, { changes, ...tells?.(doing.input) });
  },
});

/** The digest of the exact words that are approved and issued. */
export const digestOf = ({ conclusion, rationale, decisionProblem, methodProblem, outcomeCode }: Pick<ReviewKept, "conclusion" | "rationale" | "decisionProblem" | "methodProblem" | "outcomeCode">): string =>
  createHash("sha256").update(JSON.stringify([outcomeCode, decisionProblem, methodProblem, conclusion, rationale])).digest("base64url");
