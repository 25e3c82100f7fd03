import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import { requestingActions, type RequestFacts, type RequestInput } from "@remit/domain/reviews/requesting";
import { isInWindow } from "@remit/domain/reviews/standards";
import { Case } from "../casework/case.entity.js";
import { single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { happenedToReview, type ReviewChanged } from "./deeds.js";
import { standardsOn, startClocks } from "./review.clocks.js";
import { requestFacts } from "./review.law.js";

/** A request as it is written. */
export interface Requesting extends RequestInput { readonly channel: string; readonly said: string; readonly makers: readonly { readonly staffId: string; readonly part: string }[] }

/** The decision as it stands when it is complained about: later changes do not change what was complained about. */
const decisionSql = `SELECT json_build_object('reference', c.reference, 'title', c.title, 'decidedOn', c.decided_on, 'body', (SELECT b.name FROM bodies b WHERE b.id = c.body_id),
  'findings', (SELECT coalesce(json_agg(json_build_object('complaint', f.complaint, 'category', k.label, 'outcome', o.label) ORDER BY f.ordinal), '[]') FROM findings f JOIN finding_categories k ON k.id = f.category_id LEFT JOIN finding_outcomes o ON o.id = f.outcome_id WHERE f.case_id = c.id)) FROM cases c WHERE c.id = $1`;
const reviewSql = `INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, said, decided_on, is_in_window, requested_by_id, decision)
  VALUES (numbered('R-' || left($1::date::text, 4) || '-', nextval('review_numbers')), $2::uuid, $1::date, $3, $4, $5, $6, $7, $8, (${decisionSql.replace("$1", "$2::uuid")})) RETURNING id, reference`;
const partsSql = `INSERT INTO decision_parts (case_id, staff_id, part, reason, recorded_by_id, recorded_on) SELECT $1, x."staffId", x.part, 'Named when the review was asked for', $3, $4 FROM jsonb_to_recordset($2::jsonb) AS x("staffId" uuid, part text) ON CONFLICT DO NOTHING`;

/** Takes in a request for a review of a decided case, and starts its deadlines (PO-40). */
export const requesting: Deed<CaseKept & { readonly version: number }, RequestFacts, Requesting, ReviewChanged> = single({
  event: "took in review", law: requestingActions.requestReview as never, on: Case as never, state: (record) => record.status, facts: requestFacts,
  async one({ record }, { transaction, input, actor, today }) {
    const [decidedOn, query] = [record.decidedOn!, transaction.query.bind(transaction)];
    const standards = await standardsOn(query, input.receivedOn);
    const inWindow = isInWindow(input.receivedOn, decidedOn, standards);
    const [made] = await transaction.query<{ id: string; reference: string }>(reviewSql, [input.receivedOn, record.id, input.channel, input.groundCodes, input.said, decidedOn, inWindow, actor.staffId]);
    await startClocks(query, { reviewId: made!.id, caseId: record.id, receivedOn: input.receivedOn, decidedOn }, standards);
    await transaction.query(partsSql, [record.id, JSON.stringify(input.makers), actor.staffId, today]);
    return happenedToReview({ id: made!.id, caseId: record.id, reference: made!.reference }, { grounds: input.groundCodes, isInWindow: inWindow, receivedOn: input.receivedOn });
  },
});
