import { entryInForce, mayReview } from "@remit/domain/authority/scheme";
import { assessingActions as law, exchangeActions, type ExchangeFacts, type ExchangeKept, type ListedInput, type ReturnInput, type RouteInput } from "@remit/domain/submissions/assessing";
import { settlingActions, type SettleInput } from "@remit/domain/submissions/settling";
import type { SubmissionFacts } from "@remit/domain/submissions/submission";
import type { Concern } from "@remit/domain/notifications/kinds";
import { single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { changing, theAuthor, topicsOf, type SubmissionChanged, type SubmissionRecord } from "./deeds.js";
import { keepVersion } from "./pack.js";
import { SubmissionExchange } from "./pieces.entity.js";
import { stopClock } from "./preparing.deeds.js";
import { exchangeFacts, exchangeState } from "./submission.law.js";

export const routing = changing<RouteInput>({
  event: "routed submission", law: law.routeSubmission, tells: ({ to, reason }) => ({ to: to!.name, ...(reason && { reason }) }),
  values: ({ input: { to } }, { assessorIds }) => ({ assessorPositionId: to!.positionId, assessorId: to!.staffId, assessorIds: [...new Set([...assessorIds, to!.staffId])] }),
  concerns: ({ input: { to } }, { reference }) => [{ kind: "SUBMISSION_ROUTED", reference, positionId: to!.positionId }],
});
/** What is written of an assessment. */
export interface Assessment extends ListedInput { readonly salientPoints: string; readonly priorityActions: string; readonly quality: string; readonly pointsMet: readonly string[] }
export const assessing = changing<Assessment>({
  event: "assessed submission", law: law.assessSubmission, also: stopClock,
  values: ({ input: { unknownCodes: _unknown, ...written }, today }) => ({ ...written, stage: "ASSESSED", assessedOn: today }),
});

const exchange = (kind: "QUESTION" | "ADVICE", { transaction, actor, today }: Doing<unknown>, submissionId: string, text: string, dueOn: string | null) =>
  begin(transaction, "submission_exchanges", { submissionId, kind, text, dueOn, putById: actor.staffId, putOn: today });
export const asking = changing<{ readonly text: string; readonly dueOn: string }>({
  event: "asked about submission", law: law.askAuthor, values: () => ({}), also: (doing, { id }) => exchange("QUESTION", doing, id, doing.input.text, doing.input.dueOn), tells: ({ dueOn }) => ({ dueOn }),
  concerns: (_doing, record) => theAuthor("SUBMISSION_ASKED", record),
});
export const advising = changing<{ readonly text: string }>({
  event: "advised on submission", law: law.adviseAuthor, values: () => ({}), also: (doing, { id }) => exchange("ADVICE", doing, id, doing.input.text, null), concerns: (_doing, record) => theAuthor("SUBMISSION_ASKED", record),
});

/** Whoever leads the author at the level to which something is returned (PO-12). */
async function leadersAt({ transaction, input }: Doing<ReturnInput>, { authorPositionId, reference }: SubmissionRecord): Promise<Concern[]> {
  if (input.level === "CASEWORKER") return [];
  const seats = await transaction.query<{ id: string }>(`SELECT q.id FROM positions p JOIN positions q ON q.segment_id = p.segment_id AND q.kind = $2 AND q.holder_id IS NOT NULL AND ($2 <> 'TEAM_LEADER' OR q.team_id = p.team_id) WHERE p.id = $1`, [authorPositionId, input.level]);
  return seats.map(({ id }) => ({ kind: "SUBMISSION_RETURNED", reference, positionId: id }));
}
export const returning = changing<ReturnInput & { readonly note: string }>({
  event: "returned submission", law: law.returnSubmission, values: () => ({ stage: "RETURNED", assessedOn: null, pointsMet: [] }), tells: ({ level, dueOn }) => ({ level, dueOn }),
  async also(doing, record) {
    const { transaction, actor, today, input: { reasonCodes, level, note, dueOn } } = doing;
    await begin(transaction, "submission_returns", { submissionId: record.id, round: record.round, reasonCodes, level, note, dueOn, returnedById: actor.staffId, returnedOn: today });
    await stopClock(doing, record);
  },
  concerns: async (doing, record) => [...theAuthor("SUBMISSION_RETURNED", record), ...(await leadersAt(doing, record))],
});

/** PO-03: one in so many of those that only the straightforward's reviewer assessed is looked at again; the first is. */
const sampledSql = `SELECT count(*) % (SELECT sample_one_in FROM submission_standards WHERE in_force_from <= $2 ORDER BY in_force_from DESC LIMIT 1) = 0 AS sampled FROM submissions WHERE assessor_position_id = $1 AND ready_on IS NOT NULL`;
/** Whether a submission that is now fit to be decided is to be looked at again. */
async function isInSample({ transaction, today }: Doing<unknown>, { assessorPositionId }: SubmissionRecord, { scheme }: SubmissionFacts): Promise<boolean> {
  const [{ sampled }] = (await transaction.query<{ sampled: boolean }>(sampledSql, [assessorPositionId, today])) as [{ sampled: boolean }];
  return sampled && !mayReview({ ...scheme.asked, complexity: 2 }, scheme.seat, today);
}
export const readying = changing<{ readonly reason: string }>({
  event: "made submission ready", law: law.markReady, tells: ({ reason }) => ({ reason }),
  async values(doing, record, facts) {
    const { transaction, actor, input, today } = doing;
    const digest = await keepVersion(transaction, { submissionId: record.id, round: record.round, occasion: "READY", staffId: actor.staffId, on: today });
    const [principal] = await transaction.query<{ id: string }>("SELECT n.id FROM principals n JOIN scheme_entries e ON e.principal_id = n.id WHERE e.id = $1", [entryInForce(facts.scheme.asked, today)!.id]);
    return { stage: "READY", readyOn: today, digest, involvementReason: input.reason, principalId: principal?.id ?? null, isSampled: await isInSample(doing, record, facts) };
  },
  concerns: (_doing, record) => theAuthor("SUBMISSION_READY", record),
});
/** Ends it without a principal: the very pack that was assessed, with why none is needed (PO-17). */
export const settling = changing<SettleInput>({
  event: "settled submission", law: settlingActions.settleSubmission, tells: ({ outcome, reason }) => ({ outcome, reason }),
  async values(doing, record, facts) {
    const { transaction, actor, today, input: { outcome, decision, reason } } = doing;
    const digest = await keepVersion(transaction, { submissionId: record.id, round: record.round, occasion: "SETTLED", staffId: actor.staffId, on: today });
    await begin(transaction, "submission_decisions", { submissionId: record.id, round: record.round, outcome, recommendation: record.recommendation, recommendedById: record.authorId, decision, reason, digest, decidedById: actor.staffId, decidedPositionId: actor.positionId, decidedOn: today });
    return { stage: "DECIDED", readyOn: today, digest, involvementReason: reason, isSampled: await isInSample(doing, record, facts), outcome, decidedOn: today, settledOn: today, settledById: actor.staffId };
  },
  concerns: (_doing, record) => theAuthor("SUBMISSION_DECIDED", record),
});
export const checking = changing<{ readonly finding: string; readonly note: string }>({
  event: "checked the assessment of submission", law: law.checkAssessment, values: () => ({}), tells: ({ finding }) => ({ finding }),
  also: ({ transaction, actor, today, input }, { id }) => begin(transaction, "submission_checks", { submissionId: id, ...input, checkedById: actor.staffId, checkedOn: today }),
  concerns: (_doing, { reference, assessorIds }) => assessorIds.map((staffId) => ({ kind: "SUBMISSION_CHECKED", reference, staffId })),
});

type ExchangeRecord = ExchangeKept & { readonly version: number; readonly kind: string; readonly answeredOn: string | null; readonly putById: string };
export const answering: Deed<ExchangeRecord, ExchangeFacts, { readonly answer: string }, SubmissionChanged> = single<ExchangeRecord, ExchangeFacts, { readonly answer: string }, SubmissionChanged>({
  event: "answered about submission", on: SubmissionExchange as never, law: exchangeActions.answerQuestion as never, state: exchangeState, facts: exchangeFacts,
  async one({ record }, { transaction, actor, today, input }) {
    await amend(transaction, "submission_exchanges", record.id, { answer: input.answer, answeredById: actor.staffId, answeredOn: today });
    const [its] = await transaction.query<{ reference: string; caseId: string }>('SELECT reference, case_id AS "caseId" FROM submissions WHERE id = $1', [record.submissionId]);
    return { recordType: "Submission", recordId: record.submissionId, caseId: its!.caseId, topics: await topicsOf(transaction, record.submissionId), particulars: { reference: its!.reference }, concerns: [{ kind: "SUBMISSION_ANSWERED", reference: its!.reference, staffId: record.putById }] };
  },
});
