import { appraisalActions as law, planningAppraisals, type AppraisalFacts, type AppraisalKept, type PlanInput, type PlanningFacts, type WriteInput } from "@remit/domain/development/appraisals";
import type { AboutAPerson } from "@remit/domain/development/colleague";
import { staffState } from "@remit/domain/organisation/staff";
import type { Action } from "@remit/domain/law/law";
import { single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { amend, begin } from "../organisation/writing.js";
import { Appraisal } from "./appraisal.entity.js";
import { appraisalFacts, planningFacts } from "./development.law.js";
import { toldOf } from "./telling.js";

/** What is written of a behaviour. */
export interface Written { readonly behaviourId: string; readonly text: string }
type Kept = AppraisalKept & { readonly version: number };

/** CS-24: begins an appraisal, to be signed by a day. */
export const planning = single<AboutAPerson & { readonly isActive: boolean }, PlanningFacts, PlanInput, object>({
  event: "planned an appraisal", on: StaffMember as never, state: staffState, facts: planningFacts, law: planningAppraisals.planAppraisal as never,
  async one({ record, facts }, { transaction, actor, input }) {
    const id = await begin(transaction, "appraisals", { ...input, staffId: record.id, appraiserId: actor.staffId });
    return toldOf("Appraisal", id, record.id, facts, { dueOn: input.dueOn });
  },
});

/** A deed that is done to an appraisal. */
const onAppraisal = <I>(event: string, action: Action<never, AppraisalFacts, never, string>, carryOut: (record: Kept, doing: Doing<I>) => Promise<unknown>): Deed<Kept, AppraisalFacts, I, object> => single<Kept, AppraisalFacts, I, object>({
  event, on: Appraisal as never, state: ({ state }) => state, facts: appraisalFacts, law: action as never,
  async one({ record, facts }, doing) {
    await carryOut(record, doing);
    return toldOf("Appraisal", record.id, record.staffId, facts);
  },
});

const remark = ({ transaction, actor }: Doing<unknown>, appraisalId: string, text: string) => begin(transaction, "development_remarks", { appraisalId, text: text.trim(), writtenById: actor.staffId });
const writeSql = `INSERT INTO appraisal_behaviours (appraisal_id, behaviour_id, name, ordinal, text) SELECT $1, b.id, b.name, b.ordinal, w.text FROM jsonb_to_recordset($2::jsonb) AS w("behaviourId" uuid, text text) JOIN behaviours b ON b.id = w."behaviourId"
  ON CONFLICT (appraisal_id, behaviour_id) DO UPDATE SET text = excluded.text, name = excluded.name, ordinal = excluded.ordinal`;

/** CS-24: how the person sees it. */
export const preparing = onAppraisal<{ readonly ownAccount: string }>("wrote an account for an appraisal", law.prepareAppraisal, ({ id }, { transaction, input }) => amend(transaction, "appraisals", id, { ownAccount: input.ownAccount.trim() }));
/** CS-31: what the manager says of each behaviour and of the whole. */
export const writing = onAppraisal<WriteInput & { readonly summary: string; readonly behaviours: readonly Written[] }>("wrote an appraisal", law.writeAppraisal, async ({ id }, { transaction, actor, input: { summary, behaviours } }) => {
  await transaction.query(writeSql, [id, JSON.stringify(behaviours)]);
  await amend(transaction, "appraisals", id, { summary: summary.trim(), appraiserId: actor.staffId });
});
/** CS-24: the manager's signature, then the person's. */
export const signing = onAppraisal<object>("signed an appraisal", law.signAppraisal, ({ id, state }, { transaction, actor }) => transaction.query(state === "PREPARING"
  ? "UPDATE appraisals SET state = 'TO_SIGN', appraiser_signed_at = now(), appraiser_id = $2, version = version + 1 WHERE id = $1" : "UPDATE appraisals SET state = 'SIGNED', signed_at = now(), version = version + 1 WHERE id = $1 AND staff_id = $2", [id, actor.staffId]));
/** CS-24: the person does not sign it as it is, and says why. */
export const returning = onAppraisal<{ readonly reason: string }>("sent an appraisal back", law.returnAppraisal, async ({ id }, doing) => {
  await amend(doing.transaction, "appraisals", id, { state: "PREPARING", appraiserSignedAt: null });
  await remark(doing, id, doing.input.reason);
});
/** CS-24: what is said later is added. */
export const remarking = onAppraisal<{ readonly text: string }>("added a remark to an appraisal", law.remarkOnAppraisal, ({ id }, doing) => remark(doing, id, doing.input.text));
