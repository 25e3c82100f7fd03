import type { Action } from "@remit/domain/law/law";
import { escalationSteps, followUpActions, issueActions, partyActions, type FollowUpKept, type PieceFacts, type PieceOfReview } from "@remit/domain/reviews/pieces";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import type { Kind } from "../reading/readable.js";
import { begin } from "../organisation/writing.js";
import { ReviewFollowUp } from "./follow-up.entity.js";
import { ReviewIssue, ReviewPartyPlan } from "./pieces.entity.js";
import { pieceFacts } from "./review.law.js";

/** A piece of a review as its deeds know it. */
export type PieceRecord = PieceOfReview & { readonly version: number; readonly toldOn?: string | null; readonly doneOn?: string | null };
interface Changing<I> {
  readonly event: string;
  readonly law: Action<never, PieceFacts, I, string>;
  values(doing: Doing<I>, record: FollowUpKept): Readonly<Record<string, unknown>>;
  also?(doing: Doing<I>, record: FollowUpKept): Promise<unknown>;
  tells?(input: I): object;
}

const onPiece = (on: Kind, table: string, state?: (record: PieceRecord) => string) => <I>({ event, law, values, also, tells }: Changing<I>): Deed<PieceRecord, PieceFacts, I, object> => single<PieceRecord, PieceFacts, I, object>({
  event, law: law as never, on: on as never, facts: pieceFacts, ...(state && { state }), lockFirst: `SELECT FROM reviews WHERE id IN (SELECT review_id FROM ${table} WHERE id = ANY($1::uuid[])) ORDER BY id FOR SHARE`,
  async one({ record, facts: { review } }, doing) {
    await also?.(doing, record as never);
    const changes = await rewrite(doing, table, record, values(doing, record as never));
    return { recordType: on.name, recordId: record.id, caseId: review.caseId, topics: [`case:${review.caseId}`], particulars: { reference: review.reference, changes, ...tells?.(doing.input) } };
  },
});

/** What of an issue is written; what is left out stays as it is. */
export interface IssueText { readonly question?: string; readonly evidence?: string; readonly gap?: string; readonly gapClosed?: string; readonly analysis?: string }
export const editingIssue = onPiece(ReviewIssue, "review_issues")<IssueText>({ event: "changed an issue of review", law: issueActions.editReviewIssue, values: ({ input }) => ({ ...input }) });
export const tellingParty = onPiece(ReviewPartyPlan, "review_parties", ({ toldOn }) => (toldOn ? "TOLD" : "PLANNED"))<{ readonly toldOn: string }>({
  event: "told a party of review", law: partyActions.tellParty, values: ({ input, actor }) => ({ toldOn: input.toldOn, toldById: actor.staffId }),
});

const onFollowUp = onPiece(ReviewFollowUp, "review_follow_ups", ({ doneOn }) => (doneOn ? "DONE" : "OPEN"));
export const completingFollowUp = onFollowUp<{ readonly outcome: string }>({
  event: "completed follow-up work of review", law: followUpActions.completeFollowUp as never, values: ({ input, today }) => ({ doneOn: today, outcome: input.outcome }),
});
const chase = ({ transaction, input, actor, today }: Doing<{ readonly note: string }>, followUpId: string, escalatedTo: string | null) =>
  begin(transaction, "review_chases", { followUpId, on: today, note: input.note, escalatedTo, chasedById: actor.staffId });
export const chasing = onFollowUp<{ readonly note: string }>({ event: "chased follow-up work of review", law: followUpActions.chaseFollowUp as never, values: () => ({}), also: (doing, { id }) => chase(doing, id, null), tells: ({ note }) => ({ note }) });
export const escalating = onFollowUp<{ readonly note: string }>({
  event: "escalated follow-up work of review", law: followUpActions.escalateFollowUp as never, values: (_doing, { escalations }) => ({ escalations: escalations + 1 }),
  also: (doing, { id, escalations }) => chase(doing, id, escalationSteps[escalations]!), tells: ({ note }) => ({ note }),
});
