import { adviceActions, caseAdvice, type AdviceFacts, type AdviceKept } from "@remit/domain/advice/advice-actions";
import { withItsCase } from "../access/seen-cases.js";
import { passesWhileItWaits } from "../approvals/read-only.guards.js";
import { Case } from "../casework/case.entity.js";
import { caseFacts } from "../casework/casework.law.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { AdviceHop, AdviceRequest } from "./advice.entity.js";

const ofItsCase = (column: string) => (a: string) => `SELECT c.${column} FROM cases c WHERE c.id = ${a}.case_id`;
export const adviceFacts: FactsSql<AdviceFacts> = {
  segmentId: ofItsCase("segment_id"), ownerPositionId: ofItsCase("owner_position_id"), caseReference: ofItsCase("reference"),
  ownerName: (a) => `SELECT s.name || ' (' || s.staff_number || ')' FROM cases c JOIN positions p ON p.id = c.owner_position_id JOIN staff_members s ON s.id = p.holder_id WHERE c.id = ${a}.case_id`,
  adviserName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.adviser_id`,
};
export const adviceState = ({ status }: Pick<AdviceKept, "status">) => status;

/** Advice is seen with its case. */
readable(AdviceRequest, { scope: withItsCase, order: [{ by: "openedAt", descending: true }], law: { table: adviceActions, facts: adviceFacts, state: adviceState } });
readable(AdviceHop, { scope: seenWithThe(withItsCase, "advice_request_id", (a, p) => `EXISTS (SELECT FROM advice_requests v WHERE v.id = ${a}.advice_request_id AND ${withItsCase("v", p)})`), order: [{ by: "ordinal" }] });

extendLaw(Case, { table: caseAdvice, facts: caseFacts });
/** WM-54: advice changes nothing of the case, and whoever must decide may be the one who needs it. */
passesWhileItWaits(...Object.values(caseAdvice));
