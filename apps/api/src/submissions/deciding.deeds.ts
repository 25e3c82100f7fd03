import { entryInForce } from "@remit/domain/authority/scheme";
import { decidingActions as law, type DecideInput, type PlanInput } from "@remit/domain/submissions/deciding";
import type { SubmissionFacts } from "@remit/domain/submissions/submission";
import type { Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { changing, theAuthor, type SubmissionRecord } from "./deeds.js";

const leaveTheTray = ({ transaction, today }: Doing<unknown>, { id }: SubmissionRecord) => transaction.query("UPDATE submission_stays SET out_on = $2 WHERE submission_id = $1 AND out_on IS NULL", [id, today]);

/** Puts it before somebody for a day. Moved to another day it lies where it lay; moved to somebody else it begins to lie there (PO-04). */
export const planning = changing<PlanInput>({
  event: "planned submission", law: law.planSubmission, tells: ({ to, on }) => ({ to: to!.name, on }),
  values: ({ input: { to, on }, today }, { deskPositionId }) => ({ stage: "WITH_PRINCIPAL", plannedOn: on, deskPositionId: to!.positionId, ...(deskPositionId !== to!.positionId && { withPrincipalOn: today }) }),
  async also(doing, record) {
    const { transaction, today, input: { to } } = doing;
    if (record.deskPositionId === to!.positionId) return;
    await leaveTheTray(doing, record);
    await begin(transaction, "submission_stays", { submissionId: record.id, deskPositionId: to!.positionId, inOn: today });
  },
  concerns: ({ input: { to } }, { reference, deskPositionId }) => (deskPositionId === to!.positionId ? [] : [{ kind: "SUBMISSION_WITH_YOU", reference, positionId: to!.positionId }]),
});
export const unplanning = changing<object>({ event: "took submission off the plan", law: law.takeOffThePlan, values: () => ({ stage: "READY", plannedOn: null, deskPositionId: null, withPrincipalOn: null }), also: leaveTheTray });

/** The principal instead of whom somebody signs, under their label and name; null for the principal. */
function insteadOf({ scheme }: SubmissionFacts, today: string): string | null {
  const principal = entryInForce(scheme.asked, today)?.principal;
  return !principal || principal.positionId === scheme.seat?.positionId ? null : principal.holder ? `${principal.label} (${principal.holder})` : principal.label;
}
type Deciding = DecideInput & { readonly conditions: string };
async function writeDown(doing: Doing<Deciding>, record: SubmissionRecord, facts: SubmissionFacts): Promise<void> {
  const { transaction, actor, today, input: { outcome, decision, conditions, reason, digest, dueOn } } = doing;
  await leaveTheTray(doing, record);
  await begin(transaction, "submission_decisions", {
    submissionId: record.id, round: record.round, outcome, recommendation: record.recommendation, recommendedById: record.authorId, decision, conditions, reason, digest,
    decidedById: actor.staffId, decidedPositionId: actor.positionId, insteadOf: insteadOf(facts, today), decidedOn: today });
  if (outcome === "MORE_WANTED") await begin(transaction, "submission_returns", { submissionId: record.id, round: record.round, reasonCodes: ["PRINCIPAL_WANTS_MORE"], level: "CASEWORKER", note: reason, dueOn, returnedById: actor.staffId, returnedOn: today });
}
const backInOperations = { stage: "RETURNED", digest: null, assessedOn: null, pointsMet: [], readyOn: null, deskPositionId: null, plannedOn: null, withPrincipalOn: null };
/** Decides the very pack that was read; whoever wants more sends it back with what and by when (PO-12, PO-15, PO-72). */
export const deciding = changing<Deciding>({
  event: "decided submission", law: law.decideSubmission, also: writeDown, tells: ({ outcome }) => ({ outcome }),
  values: ({ input: { outcome }, today }) => (outcome === "MORE_WANTED" ? backInOperations : { stage: "DECIDED", outcome, decidedOn: today }),
  concerns: ({ input: { outcome } }, record) => {
    const kind = outcome === "MORE_WANTED" ? "SUBMISSION_RETURNED" : "SUBMISSION_DECIDED";
    return [...theAuthor(kind, record), ...record.assessorIds.map((staffId) => ({ kind, reference: record.reference, staffId }) as const)];
  },
});

export const telling = changing<{ readonly party: string; readonly who: string; readonly how: string; readonly toldOn: string }>({
  event: "told of submission", law: law.recordTelling, values: () => ({}), tells: ({ who }) => ({ who }),
  also: ({ transaction, actor, input }, { id }) => begin(transaction, "submission_tellings", { submissionId: id, ...input, toldById: actor.staffId }),
});
export const communicating = changing<object>({ event: "communicated submission", law: law.communicateSubmission, values: ({ today }) => ({ stage: "COMMUNICATED", communicatedOn: today }) });
export const noting = changing<{ readonly lessons: string }>({ event: "noted what is learned from submission", law: law.noteLessons, values: ({ input }) => ({ lessons: input.lessons }) });
export const closing = changing<object>({ event: "closed submission", law: law.closeSubmission, values: ({ today }) => ({ stage: "CLOSED", closedOn: today }) });
