import type { ReviewTermKind } from "@remit/domain/reviews/labels";
import type { ReviewerSeat } from "@remit/domain/reviews/review-actions";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import { involvementOf } from "./review.law.js";

type Asker = Pick<Context, "door">;

/** Which of these codes were not on a list of the office on a day. */
export async function unknownCodes({ door }: Asker, kind: ReviewTermKind, codes: readonly string[], day: string): Promise<string[]> {
  const known = await door.source.query<{ code: string }[]>("SELECT code FROM review_terms WHERE kind = $1 AND code = ANY($2) AND in_use_from <= $3 AND (in_use_to IS NULL OR in_use_to > $3)", [kind, codes, day]);
  return codes.filter((code) => !known.some((one) => one.code === code));
}

/** Refuses a code that is not on a list of the office today. */
export async function mustBeListed(asker: Asker, field: string, kind: ReviewTermKind, codes: readonly string[], day: string): Promise<void> {
  const [unknown] = await unknownCodes(asker, kind, codes, day);
  if (unknown !== undefined) throw refuseField(field, "That is not on the office's list today. Choose from the list.", "VALIDATION_FAILED");
}

/** A severity band that is in use; null when there is none such. */
export async function bandOf({ door }: Asker, code: string | null | undefined, day: string): Promise<{ fromPence: number; toPence: number } | null> {
  const [found] = await door.source.query<{ fromPence: number; toPence: number }[]>(`SELECT from_pence AS "fromPence", to_pence AS "toPence" FROM review_terms WHERE kind = 'REMEDY_BAND' AND code = $1 AND in_use_from <= $2 AND (in_use_to IS NULL OR in_use_to > $2)`, [code ?? null, day]);
  return found ?? null;
}

/** SQL for a seat that a review may go to, with what its holder had to do with the decision on a case; `p` positions, `r` roles, `s` staff_members. */
export const reviewerColumns = (caseId: string, today: string) => `p.id AS "positionId", s.id AS "staffId", s.name, 'review-decisions' = ANY(r.permissions) AS "mayReview", availability_of(s.id, s.has_limited_capacity, ${today}) = 'AWAY' AS "isAway", away_until(s.id, ${today})::text AS "awayUntil", (${involvementOf(caseId, "s.id")}) AS involvement`;
export const reviewerTables = "positions p JOIN roles r ON r.id = p.role_id JOIN staff_members s ON s.id = p.holder_id";

/** The seat to which a review is to go; null when nobody holds it. */
export async function reviewerSeat({ door, today }: Pick<Context, "door" | "today">, positionId: string, reviewId: string): Promise<ReviewerSeat | null> {
  const [found] = await door.source.query<(ReviewerSeat & { involvement: Pick<ReviewerSeat, "parts" | "managed"> })[]>(
    `SELECT ${reviewerColumns("(SELECT v.case_id FROM reviews v WHERE v.id = $2::uuid)", "$3::date")} FROM ${reviewerTables} WHERE p.id = $1::uuid AND p.is_open`, [positionId, reviewId, today]);
  return found ? { ...found, ...found.involvement } : null;
}
