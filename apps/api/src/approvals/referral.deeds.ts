import { letterActions } from "@remit/domain/approvals/letter-actions";
import { levelOf, referralActions, type ReferInput, type ReferralFacts } from "@remit/domain/approvals/referral";
import type { HoldingFacts } from "@remit/domain/casework/held-work";
import type { ServiceRequestStatus } from "@remit/domain/casework/labels";
import type { PieceKept } from "@remit/domain/casework/service-request-actions";
import { single } from "../casework/deeds.js";
import { workFacts } from "../casework/casework.law.js";
import { ServiceRequest } from "../casework/work.entity.js";
import type { Deed, Doing, Happened } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { requestReferralFacts } from "./approvals.law.js";
import { seatIsStillTheirs } from "./approvers.js";
import { onLetter } from "./letter.deeds.js";

/** What the audit keeps of a referral. */
export interface Referred { readonly reference: string; readonly what: string; readonly why: string; readonly asks: string; readonly with: string | null; readonly level: string }

interface Thing { readonly what: string; readonly caseId: string; readonly serviceRequestId?: string; readonly letterId?: string }

/** Writes the approval. The database binds it to what stands there, and notes whose own work that is. */
async function refer({ what, caseId, ...subject }: Thing, facts: ReferralFacts, doing: Doing<ReferInput>): Promise<Happened<Referred>> {
  const { transaction, actor, input: { to, why, asks, decisionKind, amountPence } } = doing;
  await seatIsStillTheirs(doing, to!);
  const level = levelOf(facts);
  const id = await begin(transaction, "approvals", { ...subject, level, why, asks, decisionKind, amountPence, referredById: actor.staffId, referredFromPositionId: actor.positionId, positionId: to!.positionId });
  const [made] = await transaction.query<{ reference: string; segmentId: string }>('SELECT reference, segment_id AS "segmentId" FROM approvals WHERE id = $1', [id]);
  const concerns = [{ kind: "APPROVAL_WAITS", reference: made!.reference, positionId: to!.positionId }] as const;
  return { recordType: "Approval", recordId: id, caseId, concerns, topics: [`position:${to!.positionId}`, `segment:${made!.segmentId}`, `case:${caseId}`], particulars: { reference: made!.reference, what, why, asks, with: to!.holderName, level } };
}

type Request = PieceKept<ServiceRequestStatus> & { readonly version: number; readonly reference: string };
const groupAndCaseFirst = "WITH g AS (SELECT g.id FROM case_groups g WHERE g.id IN (SELECT case_group_id FROM service_requests WHERE id = ANY($1::uuid[])) ORDER BY g.id FOR UPDATE) SELECT FROM cases WHERE id IN (SELECT case_id FROM service_requests WHERE id = ANY($1::uuid[])) AND (SELECT count(*) FROM g) >= 0 ORDER BY id FOR UPDATE";

/** WM-53: from now on the request's case is read-only until somebody else decided. */
export const referringRequest: Deed<Request, ReferralFacts & HoldingFacts, ReferInput, Referred> = single<Request, ReferralFacts & HoldingFacts, ReferInput, Referred>({
  event: "referred for approval", on: ServiceRequest as never, law: referralActions.referServiceRequest, state: (record) => record.status, facts: { ...workFacts, ...requestReferralFacts }, lockFirst: groupAndCaseFirst,
  async one({ record, facts }, doing) {
    await amend(doing.transaction, "service_requests", record.id, {});
    return refer({ what: record.reference, caseId: record.caseId, serviceRequestId: record.id }, facts, doing);
  },
});

/** WM-55: the same for a letter. */
export const referringLetter = onLetter<ReferInput, Referred>({
  event: "referred for approval", law: letterActions.referLetter,
  async one({ record, facts }, doing) {
    await amend(doing.transaction, "letters", record.id, { status: "REFERRED" });
    return refer({ what: record.reference, caseId: record.caseId, letterId: record.id }, facts, doing);
  },
});
