import { involvementActions as law, involvingActions, type InvolvementFacts, type InvolvementKept, type InvolvingFacts } from "@remit/domain/assurance/compliance";
import type { MayAskForMore } from "@remit/domain/assurance/follow-up";
import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import type { Concern } from "@remit/domain/notifications/kinds";
import { Case } from "../casework/case.entity.js";
import { single } from "../casework/deeds.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing, Happened } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { involvementFacts, involvingFacts } from "./assurance.law.js";
import { ComplianceInvolvement } from "./compliance.entity.js";
import { followUpOn } from "./following-up.js";

type InvolvementRecord = InvolvementKept & { readonly version: number };

/** Whoever may review for Compliance and Fraud and may know of the case; fifty at most are told. */
const whoReviews = async ({ transaction }: Doing<unknown>, caseId: string): Promise<string[]> =>
  (await transaction.query<{ id: string }>("SELECT DISTINCT p.holder_id AS id FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.is_open AND 'review-compliance' = ANY(r.permissions) AND p.holder_id IS NOT NULL AND may_know($1, p.holder_id) LIMIT 50", [caseId])).map(({ id }) => id);

/** Brings Compliance and Fraud to a case, and says what happened and whom it concerns. */
export async function bringCompliance(doing: Doing<unknown>, caseId: string, why: string): Promise<{ readonly id: string; readonly reference: string; readonly happened: Happened }> {
  const { transaction, actor, today } = doing;
  const id = await begin(transaction, "compliance_involvements", { caseId, why, involvedById: actor.staffId, involvedOn: today });
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM compliance_involvements WHERE id = $1", [id]);
  const { reference } = made!;
  const told = (await whoReviews(doing, caseId)).map((staffId) => ({ kind: "COMPLIANCE_ASKED" as const, staffId, reference }));
  return { id, reference, happened: happenedToRecord("ComplianceInvolvement", { id, caseId, reference }, { reason: why }, told) };
}
/** AS-26: brings Compliance and Fraud to a case. */
export const involving: Deed<CaseKept & { readonly version: number }, InvolvingFacts, { readonly why: string }, object> = single({
  event: "involved Compliance and Fraud", on: Case as never, law: involvingActions.involveCompliance as never, state: ({ status }) => status, facts: involvingFacts,
  one: async ({ record }, doing) => (await bringCompliance(doing, record.id, doing.input.why)).happened,
});

const changing = changingRecords<InvolvementRecord, InvolvementFacts>(ComplianceInvolvement, "compliance_involvements", involvementFacts);
const toItsHolder = (_doing: unknown, _record: unknown, { ownerPositionId: positionId, caseReference: reference }: InvolvementFacts): Concern[] => [{ kind: "COMPLIANCE_NEWS", positionId, reference }];

/** AS-26: the review of the casework, before any visit. */
export const reviewing = changing<{ readonly review: string }>({
  event: "reviewed casework for Compliance and Fraud", law: law.recordComplianceReview, values: ({ actor, today, input }) => ({ state: "REVIEWED", review: input.review, reviewedById: actor.staffId, reviewedOn: today }), concerns: toItsHolder,
});
export const visiting = changing<{ readonly visitedOn: string; readonly account: string }>({
  event: "recorded a visit of Compliance and Fraud", law: law.recordComplianceVisit as never, tells: ({ input }) => ({ visitedOn: input.visitedOn }), concerns: toItsHolder,
  also: ({ transaction, actor, input }, { id }) => begin(transaction, "compliance_visits", { ...input, involvementId: id, recordedById: actor.staffId }),
});
/** AS-26: an issue is asked of somebody, who says in the end what was done about it. */
export const raising = changing<MayAskForMore & { readonly found: string }>({
  event: "raised an issue for Compliance and Fraud", law: law.raiseComplianceIssue as never, tells: ({ input }) => ({ to: input.named[0]!.name, what: input.found, dueOn: input.followUp!.dueOn }), concerns: toItsHolder,
  async also(doing, { id, caseId, reference }) {
    const workId = await followUpOn(doing, caseId, `Compliance and Fraud found, in ${reference}: ${doing.input.found}`);
    await begin(doing.transaction, "compliance_issues", { involvementId: id, found: doing.input.found, workId, raisedById: doing.actor.staffId, raisedOn: doing.today });
  },
});
export const closing = changing<{ readonly outcome: string }>({ event: "closed an involvement of Compliance and Fraud", law: law.closeInvolvement, values: ({ today, input }) => ({ state: "CLOSED", closedOn: today, outcome: input.outcome }), tells: ({ input }) => input, concerns: toItsHolder });
