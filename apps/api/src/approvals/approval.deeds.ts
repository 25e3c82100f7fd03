import { approvalActions, type ApprovalFacts, type ApprovalKept, type DecideInput } from "@remit/domain/approvals/deciding";
import { groundFor, reassigningActions, type Ground, type ReassignInput } from "@remit/domain/approvals/reassigning";
import type { Action } from "@remit/domain/law/law";
import type { ApprovalStatus } from "@remit/domain/approvals/labels";
import type { Allowed, Deed, Doing, Happened } from "../door/deed.js";
import { single, type Single } from "../casework/deeds.js";
import { amend } from "../organisation/writing.js";
import { moveGroups } from "../work-management/moving.js";
import { Approval } from "./approval.entity.js";
import { approvalFacts } from "./approvals.law.js";
import { seatIsStillTheirs } from "./approvers.js";

export type ApprovalRecord = ApprovalKept & { readonly version: number; readonly caseId: string; readonly letterId: string | null; readonly referredById: string; readonly referredFromPositionId: string };

/** What the audit keeps of a decision, and of an approval that passed from one to another. */
export interface Decided { readonly reference: string; readonly reason: string | null; readonly passedTo?: string }
export interface PassedOn { readonly reference: string; readonly from: string; readonly to: string | null; readonly ground: Ground | null; readonly reason: string }

const groupAndCaseFirst = "WITH g AS (SELECT g.id FROM case_groups g WHERE g.id IN (SELECT c.case_group_id FROM cases c JOIN approvals a ON a.case_id = c.id WHERE a.id = ANY($1::uuid[])) ORDER BY g.id FOR UPDATE) SELECT FROM cases WHERE id IN (SELECT case_id FROM approvals WHERE id = ANY($1::uuid[])) AND (SELECT count(*) FROM g) >= 0 ORDER BY id FOR UPDATE";
const onApproval = <I, P extends object>(deed: Omit<Single<ApprovalRecord, ApprovalFacts, I, P>, "on" | "state" | "facts" | "lockFirst">): Deed<ApprovalRecord, ApprovalFacts, I, P> =>
  single<ApprovalRecord, ApprovalFacts, I, P>({ on: Approval as never, state: (record) => record.status, facts: approvalFacts, lockFirst: groupAndCaseFirst, ...deed });
const happened = <P extends object>(record: ApprovalRecord, particulars: P, ...alsoWith: readonly string[]): Happened<P> => ({
  recordType: "Approval", recordId: record.id, caseId: record.caseId, particulars, topics: [...new Set([record.positionId, record.referredFromPositionId, ...alsoWith])].map((one) => `position:${one}`).concat(`segment:${record.segmentId}`, `case:${record.caseId}`),
});

/** WM-60: as to the sensitive case team: the case group changes segment and waits in the hopper there. */
async function passToSegment(record: ApprovalRecord, { id, name }: NonNullable<DecideInput["segment"]>, { transaction, tell, input }: Doing<DecideInput>): Promise<void> {
  const [moved] = await transaction.query<{ groupId: string; reference: string }>('WITH moved AS (UPDATE case_groups g SET segment_id = $2, owner_position_id = NULL, version = g.version + 1 FROM cases c WHERE c.id = $1 AND g.id = c.case_group_id RETURNING g.id AS "groupId", g.reference) SELECT * FROM moved', [record.caseId, id]);
  const particulars = { reference: moved!.reference, to: name, because: record.reference, reason: input.reason };
  await tell("passed to another segment", [{ recordType: "CaseGroup", recordId: moved!.groupId, caseId: record.caseId, topics: [`segment:${id}`, `segment:${record.segmentId}`, `case:${record.caseId}`], particulars }]);
}

interface Verdict { readonly status: Exclude<ApprovalStatus, "PENDING">; readonly letter: "APPROVED" | "DRAFT" }

async function decide({ status, letter }: Verdict, { record }: Allowed<ApprovalRecord, ApprovalFacts>, doing: Doing<DecideInput>): Promise<Happened<Decided>> {
  const { transaction, actor, input: { reason, segment } } = doing;
  await amend(transaction, "approvals", record.id, { status, decidedById: actor.staffId, decidedInPositionId: actor.positionId, decidedAt: new Date(), decisionReason: reason, passedToSegmentId: segment?.id ?? null });
  if (record.letterId) await amend(transaction, "letters", record.letterId, { status: letter });
  if (record.serviceRequestId) await amend(transaction, "service_requests", record.serviceRequestId, {});
  if (segment) await passToSegment(record, segment, doing);
  const heard = { kind: status === "APPROVED" ? "APPROVAL_GIVEN" : "APPROVAL_REFUSED", reference: record.reference, staffId: record.referredById } as const;
  return { ...happened(record, { reference: record.reference, reason, ...(segment && { passedTo: segment.name }) }), concerns: [heard] };
}
const deciding = (event: string, law: Action<ApprovalKept, ApprovalFacts, DecideInput, ApprovalStatus>, verdict: Verdict) =>
  onApproval<DecideInput, Decided>({ event, law, one: (allowed, doing) => decide(verdict, allowed, doing) });

/** The two ways to decide (WM-58); what was decided returns to whoever referred it (WM-60). */
export const decisions = {
  APPROVE: deciding("approved", approvalActions.approve, { status: "APPROVED", letter: "APPROVED" }),
  REJECT: deciding("rejected", approvalActions.reject, { status: "REJECTED", letter: "DRAFT" }),
};

const groupOf = async ({ transaction }: Pick<Doing<unknown>, "transaction">, { caseId }: ApprovalRecord) => (await transaction.query<{ id: string }>("SELECT case_group_id AS id FROM cases WHERE id = $1", [caseId]))[0]!.id;

/** WM-59: the request's case group comes to the leader, who from now on has worked on it. */
export const takingOn = onApproval<object, { readonly reference: string }>({
  event: "taken on", law: approvalActions.takeOn,
  async one({ record }, doing) {
    await amend(doing.transaction, "approvals", record.id, { takenOnById: doing.actor.staffId });
    await moveGroups(doing, "assigned", [{ groupId: await groupOf(doing, record), toPositionId: doing.actor.positionId }]);
    return happened(record, { reference: record.reference });
  },
});

const waitsWith = (positionId: string, record: ApprovalRecord, particulars: PassedOn): Happened<PassedOn> =>
  ({ ...happened(record, particulars, positionId), concerns: [{ kind: "APPROVAL_WAITS", reference: record.reference, positionId }] });

type PassOn = ReassignInput & { readonly reason: string };

/** WM-59: it goes back to the caseworker as it now stands, and waits for somebody else's decision. */
export const handingBack = onApproval<PassOn, PassedOn>({
  event: "handed back", law: reassigningActions.handBack,
  async one({ record, facts }, doing) {
    const { transaction, input: { to, reason } } = doing;
    await seatIsStillTheirs(doing, to!);
    await transaction.query("UPDATE approvals SET taken_on_by_id = NULL, position_id = $2, waits_since = clock_timestamp(), version = version + 1 WHERE id = $1", [record.id, to!.positionId]);
    const [seat] = await transaction.query<{ id: string }>("SELECT id FROM positions WHERE id = $1 AND is_held FOR KEY SHARE", [record.referredFromPositionId]);
    await moveGroups(doing, "assigned", [{ groupId: await groupOf(doing, record), toPositionId: seat?.id ?? null }]);
    return waitsWith(to!.positionId, record, { reference: record.reference, from: facts.withName, to: to!.holderName, ground: null, reason });
  },
});

/** WM-63: one recorded act, whatever the long way round used to be. */
export const reassigning = onApproval<PassOn, PassedOn>({
  event: "approval reassigned", law: reassigningActions.reassign,
  async one({ record, facts }, doing) {
    const { transaction, actor, today, input: { to, reason } } = doing;
    await seatIsStillTheirs(doing, to!);
    await transaction.query("UPDATE approvals SET position_id = $2, waits_since = clock_timestamp(), version = version + 1 WHERE id = $1", [record.id, to!.positionId]);
    const ground = groundFor({ actor, record, facts, input: undefined, today });
    return waitsWith(to!.positionId, record, { reference: record.reference, from: facts.withName, to: to!.holderName, ground, reason });
  },
});
