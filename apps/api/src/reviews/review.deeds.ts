import type { TriageOutcome } from "@remit/domain/reviews/labels";
import { reviewActions as law, type AllocateInput, type TriageInput } from "@remit/domain/reviews/review-actions";
import { Refusal } from "../reading/refusal.js";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import { happenedToRecord } from "../casework/records.deeds.js";
import { writeCommission } from "../commissioning/commissioning.deeds.js";
import type { Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { changing } from "./deeds.js";
import { pauseReply, resumeReply, stopClocks } from "./review.clocks.js";

const query = ({ transaction }: Doing<unknown>) => transaction.query.bind(transaction);
type Reasoned = { readonly reason: string };

export const acknowledging = changing<{ readonly acknowledgedOn: string }>({
  event: "acknowledged review", law: law.acknowledgeReview, values: ({ input }) => ({ acknowledgedOn: input.acknowledgedOn }),
  also: (doing, { id }) => stopClocks(query(doing), id, doing.input.acknowledgedOn, ["ACKNOWLEDGE"]),
});
export const triaging = changing<TriageInput & { readonly outcome: TriageOutcome }>({
  event: "triaged review", law: law.triageReview,
  values: ({ input, today, actor }) => ({ stage: input.outcome, triageOutcome: input.outcome, triageReason: input.reason, discretionReason: input.discretionReason, triagedOn: today, triagedById: actor.staffId }),
  also: (doing, { id }) => stopClocks(query(doing), id, doing.today, ["TRIAGE"]),
});

/** Judged beforehand, the seat may have changed hands, and its holder may have been put down for a part, in the moment before the lock. */
async function stillIndependent({ transaction, input: { to } }: Doing<AllocateInput>, caseId: string): Promise<void> {
  const same = await transaction.query("SELECT FROM positions WHERE id = $1 AND holder_id = $2 AND is_open FOR KEY SHARE", [to!.positionId, to!.staffId]);
  const parts = await transaction.query("SELECT FROM parts_in_decisions WHERE case_id = $1 AND staff_id = $2 LIMIT 1", [caseId, to!.staffId]);
  if (!same.length || parts.length) throw new Refusal("CONFLICT", `${to!.name} left that position, or was put down as having had a part in the decision, a moment ago. Choose from the list again.`);
}
export const allocating = changing<AllocateInput>({
  event: "allocated review", law: law.allocateReview,
  values: ({ input: { to }, today }, { stage }) => ({ reviewerPositionId: to!.positionId, reviewerId: to!.staffId, allocatedOn: today, ...(stage === "ACCEPTED" && { stage: "ALLOCATED" }) }),
  also: (doing, { caseId }) => stillIndependent(doing, caseId), tells: ({ to }) => ({ to: to!.name }),
});
export const recordingPart = changing<{ readonly staffId: string; readonly part: string; readonly reason: string }>({
  event: "recorded a part in the decision under review", law: law.recordDecisionPart, values: () => ({}),
  also: ({ transaction, input, actor, today }, { caseId }) => transaction.query("INSERT INTO decision_parts (case_id, staff_id, part, reason, recorded_by_id, recorded_on) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING", [caseId, input.staffId, input.part, input.reason, actor.staffId, today]),
  tells: ({ part, reason }) => ({ part, reason }),
});
export const starting = changing<object>({ event: "started review", law: law.startReview, values: ({ today }) => ({ stage: "UNDER_REVIEW", startedOn: today }) });
export const waiting = changing<Reasoned>({
  event: "paused review", law: law.waitForInformation, values: ({ input }) => ({ stage: "WAITING", waitingFor: input.reason }),
  also: (doing, { id }) => pauseReply(query(doing), id, doing.today, doing.input.reason),
});
export const resuming = changing<object>({
  event: "went on with review", law: law.resumeReview, values: () => ({ stage: "UNDER_REVIEW", waitingFor: null }), also: (doing, { id }) => resumeReply(query(doing), id, doing.today),
});
/** What of the working file is written; what is left out stays as it is. */
export interface WorkingFile { readonly analysis?: string; readonly conclusion?: string; readonly rationale?: string; readonly decisionProblem?: string; readonly methodProblem?: string; readonly outcomeCode?: string; readonly qualityMet?: readonly string[] }
export const writing = changing<WorkingFile>({ event: "wrote in review", law: law.writeReview, values: ({ input }) => ({ ...input }) });
export const decidingStep = changing<{ readonly step: string; readonly isFor: boolean; readonly reason: string }>({
  event: "decided a further step of review", law: law.decideFurtherStep, values: () => ({}), tells: ({ step, isFor, reason }) => ({ step, isFor, reason }),
  also: ({ transaction, input, actor, today }, { id }) => transaction.query(`INSERT INTO review_steps (review_id, step, is_for, reason, decided_by_id, decided_on) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (review_id, step) DO UPDATE SET is_for = excluded.is_for, reason = excluded.reason, decided_by_id = excluded.decided_by_id, decided_on = excluded.decided_on`, [id, input.step, input.isFor, input.reason, actor.staffId, today]),
});

/** Adds something to a review, without changing the review itself. */
const addingTo = <I extends object>(event: string, action: (typeof law)[keyof typeof law], table: string, more: (doing: Doing<I>) => object = () => ({})) => changing<I>({
  event, law: action as never, values: () => ({}), tells: (input) => input, also: (doing, { id }) => begin(doing.transaction, table, { reviewId: id, ...doing.input, ...more(doing) }),
});
export const recordingCourtStep = addingTo<{ readonly kind: string; readonly on: string; readonly respondBy: string | null; readonly note: string }>("recorded a step towards court in review", law.recordCourtStep, "review_court_steps");
export const planningCommunication = addingTo<{ readonly party: string; readonly channel: string; readonly plan: string }>("planned whom to tell in review", law.planCommunication, "review_parties");
export const addingPeerNote = addingTo<{ readonly text: string }>("added a peer's note to review", law.addPeerNote, "review_peer_notes", ({ actor }) => ({ writtenById: actor.staffId }));
export const commissioning = changing<NamesPeople & { readonly what: string; readonly ownerId: string; readonly dueOn: string }>({
  event: "commissioned follow-up work from review", law: law.commissionFollowUp as never, values: () => ({}), tells: ({ what, dueOn }) => ({ what, dueOn }),
  also: async ({ transaction, actor, today, tell, input: { what, ownerId, dueOn, named: [owner] } }, { id, caseId, reference }) => {
    const made = await writeCommission(transaction, { what, why: "", ownerId, dueOn, caseId, reviewId: id, commissionedById: actor.staffId, commissionedOn: today });
    await tell("asked for work", [happenedToRecord("CommissionedWork", { ...made, caseId }, { to: owner!.name, what, dueOn, for: reference }, [{ kind: "WORK_COMMISSIONED", staffId: ownerId, reference: made.reference }])]);
  },
});
export const addingIssue = changing<{ readonly question: string; readonly evidence: string; readonly gap: string }>({
  event: "added an issue to review", law: law.addReviewIssue, values: () => ({}), tells: ({ question }) => ({ question }),
  also: ({ transaction, input }, { id }) => transaction.query("INSERT INTO review_issues (review_id, ordinal, question, evidence, gap) SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4 FROM review_issues WHERE review_id = $1", [id, input.question, input.evidence, input.gap]),
});
export const withdrawing = changing<Reasoned>({
  event: "recorded the withdrawal of review", law: law.withdrawReview, values: ({ today }) => ({ stage: "WITHDRAWN", closedOn: today }), tells: ({ reason }) => ({ reason }),
  also: (doing, { id }) => stopClocks(query(doing), id, doing.today, ["ACKNOWLEDGE", "TRIAGE", "REPLY", "LONG_STOP"]),
});
