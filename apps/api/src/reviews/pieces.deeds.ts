import type { Action } from "@remit/domain/law/law";
import { issueActions, partyActions, type PieceFacts, type PieceOfReview } from "@remit/domain/reviews/pieces";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import type { Kind } from "../reading/readable.js";
import { ReviewIssue, ReviewPartyPlan } from "./pieces.entity.js";
import { pieceFacts } from "./review.law.js";

/** A piece of a review as its deeds know it. */
export type PieceRecord = PieceOfReview & { readonly version: number; readonly toldOn?: string | null };
interface Changing<I> {
  readonly event: string;
  readonly law: Action<never, PieceFacts, I, string>;
  values(doing: Doing<I>, record: PieceRecord): Readonly<Record<string, unknown>>;
}

const onPiece = (on: Kind, table: string, state?: (record: PieceRecord) => string) => <I>({ event, law, values }: Changing<I>): Deed<PieceRecord, PieceFacts, I, object> => single<PieceRecord, PieceFacts, I, object>({
  event, law: law as never, on: on as never, facts: pieceFacts, ...(state && { state }), lockFirst: `SELECT FROM reviews WHERE id IN (SELECT review_id FROM ${table} WHERE id = ANY($1::uuid[])) ORDER BY id FOR SHARE`,
  async one({ record, facts: { review } }, doing) {
    const changes = await rewrite(doing, table, record, values(doing, record));
    return { recordType: on.name, recordId: record.id, caseId: review.caseId, topics: [`case:${review.caseId}`], particulars: { reference: review.reference, changes } };
  },
});

/** What of an issue is written; what is left out stays as it is. */
export interface IssueText { readonly question?: string; readonly evidence?: string; readonly gap?: string; readonly gapClosed?: string; readonly analysis?: string }
export const editingIssue = onPiece(ReviewIssue, "review_issues")<IssueText>({ event: "changed an issue of review", law: issueActions.editReviewIssue, values: ({ input }) => ({ ...input }) });
export const tellingParty = onPiece(ReviewPartyPlan, "review_parties", ({ toldOn }) => (toldOn ? "TOLD" : "PLANNED"))<{ readonly toldOn: string }>({
  event: "told a party of review", law: partyActions.tellParty, values: ({ input, actor }) => ({ toldOn: input.toldOn, toldById: actor.staffId }),
});
