import { commissionedWorkActions, commissioningActions, type CommissionedWorkFacts, type CommissionedWorkKept } from "@remit/domain/commissioning/commissioned-work";
import { viewOfItsCaseIsOnRecord, withItsCaseIfAny } from "../access/seen-cases.js";
import { passesWhileItWaits } from "../approvals/read-only.guards.js";
import { Case } from "../casework/case.entity.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { ChasingStandard, CommissionedWork, CommissionedWorkChase } from "./commissioned-work.entity.js";

/** SQL for the next step of the ladder on which somebody stands; nobody is told of a case of which they may not know. */
export const stepUp = (a: string) => `SELECT row_to_json(_) FROM (SELECT u.step, u.staff_id AS "staffId", s.name FROM steps_up(${a}.owner_id, ${a}.commissioned_by_id) u JOIN staff_members s ON s.id = u.staff_id WHERE u.step > ${a}.escalations AND may_know(${a}.case_id, u.staff_id) ORDER BY u.step LIMIT 1) _`;

/** What the law must know of work that was asked for. */
export const commissionedWorkFacts: FactsSql<CommissionedWorkFacts> = {
  ownerName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.owner_id`,
  nextStep: stepUp,
};

readable(CommissionedWork, {
  scope: withItsCaseIfAny, order: [{ by: "dueOn" }], witness: viewOfItsCaseIsOnRecord, search: (alias, typed) => `(${alias}.reference ILIKE ${typed} || '%' OR ${alias}.what ILIKE '%' || ${typed} || '%')`,
  law: { table: commissionedWorkActions, facts: commissionedWorkFacts, state: ({ state }: CommissionedWorkKept) => state },
});
readable(CommissionedWorkChase, { scope: (alias, p) => `EXISTS (SELECT FROM commissioned_work w WHERE w.id = ${alias}.work_id AND ${withItsCaseIfAny("w", p)})`, order: [{ by: "on", descending: true }] });
readable(ChasingStandard, { scope: "everyone", order: [{ by: "inForceFrom", descending: true }] });

extendLaw(Case, { table: commissioningActions as never, facts: {} });
passesWhileItWaits(...Object.values(commissioningActions));
