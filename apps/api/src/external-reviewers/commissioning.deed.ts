import { sayMoney } from "@remit/domain/authority/money";
import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import { commissioningActions, type CommissionFacts, type CommissionInput } from "@remit/domain/external-reviewers/commissioning";
import { contractOn, whyNotCommissioned } from "@remit/domain/external-reviewers/suitability";
import { Case } from "../casework/case.entity.js";
import { single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { Refusal } from "../reading/refusal.js";
import { candidateNow, type Beside } from "./candidates.js";
import { commissioningFacts } from "./commission.law.js";
import { happenedToCommission, type CommissionChanged } from "./deeds.js";

/** A commission as it is written. */
export interface Commissioning extends CommissionInput { readonly candidate: Beside | null; readonly question: string; readonly paperIds: readonly string[] }

/** Whoever promises money under the budget waits for whoever does so at the same time: what is left is read after that (PO-56). */
export const oneAtATime = "SELECT FROM budget_headings WHERE $1::uuid[] IS NOT NULL ORDER BY id FOR UPDATE";

const commissionSql = `INSERT INTO commissions (reference, case_id, review_id, reviewer_id, contract_id, heading_id, question, agreed_hours, fee_pence, due_on, ends_on, commissioned_by_id, commissioned_on)
  VALUES (numbered('X-' || left($1::date::text, 4) || '-', nextval('commission_numbers')), $2, (SELECT v.id FROM reviews v WHERE v.case_id = $2 AND v.is_open), $3, $4, $5, $6, $7, $8, $9, $10, $11, $1) RETURNING id, reference`;
export const papersSql = "INSERT INTO commission_papers (commission_id, case_id, attachment_id, released_by_id, released_on) SELECT $1, $2, x, $4, $5 FROM unnest($3::uuid[]) x ON CONFLICT (commission_id, attachment_id) DO UPDATE SET withdrawn_on = NULL, released_on = excluded.released_on, released_by_id = excluded.released_by_id";

/** Judged beforehand, the reviewer may have been taken, have declared an interest, or have a shorter contract, in the moment before the lock. Gives the contract that stands. */
async function contractStill({ transaction, input: { candidate, endsOn }, today }: Doing<Commissioning>, caseId: string): Promise<Beside["contracts"][number]> {
  const now = (await candidateNow(transaction, caseId, candidate!.id, today))!;
  const contract = contractOn(now.contracts, today) as Beside["contracts"][number] | null;
  const why = whyNotCommissioned(now, today);
  if (why || contract!.endsOn < endsOn) throw new Refusal("CONFLICT", `${now.name} ${why ?? "has a contract that ends sooner"}, since a moment ago. Choose from the list again.`);
  return contract!;
}

/** Commissions work on a case from an external reviewer, and promises the fee under a heading of the budget. */
export const commissioning: Deed<CaseKept & { readonly version: number }, CommissionFacts, Commissioning, CommissionChanged> = single({
  event: "commissioned external review", law: commissioningActions.commissionExternalReview as never, on: Case as never, state: (record) => record.status, facts: commissioningFacts, lockFirst: oneAtATime,
  async one({ record }, doing) {
    const { transaction, input, actor, today } = doing;
    const contract = await contractStill(doing, record.id);
    const [made] = await transaction.query<{ id: string; reference: string }>(commissionSql, [today, record.id, input.candidate!.id, contract.id, input.headingId, input.question, input.agreedHours, input.feePence, input.dueOn, input.endsOn, actor.staffId]);
    await transaction.query(papersSql, [made!.id, record.id, input.paperIds, actor.staffId, today]);
    return happenedToCommission({ id: made!.id, caseId: record.id, reference: made!.reference }, { reviewer: input.candidate!.name, amount: sayMoney(input.feePence), dueOn: input.dueOn, question: input.question, papers: input.paperIds.length }, [{ kind: "COMMISSION_OFFERED", staffId: input.candidate!.staffId, reference: made!.reference }]);
  },
});
