import type { Candidate } from "@remit/domain/external-reviewers/suitability";
import type { Context } from "../door/context.js";
import type { Transaction } from "../door/deed.js";
import { involvementOf } from "../reviews/review.law.js";

const interests = (reviewer: string, caseId: string, today: string) => `SELECT coalesce(json_agg(x.called ORDER BY x.called), '[]') FROM (
  SELECT b.name AS called FROM reviewer_interests i JOIN cases c ON c.id = ${caseId} AND c.body_id = i.body_id JOIN bodies b ON b.id = i.body_id WHERE i.reviewer_id = ${reviewer} AND (i.ended_on IS NULL OR i.ended_on > ${today})
  UNION SELECT 'the person who came to us' FROM reviewer_interests i JOIN cases c ON c.id = ${caseId} AND c.complainant_id = i.person_id WHERE i.reviewer_id = ${reviewer} AND (i.ended_on IS NULL OR i.ended_on > ${today})
  UNION SELECT s.name FROM reviewer_interests i JOIN parts_in_decisions d ON d.case_id = ${caseId} AND d.staff_id = i.staff_id JOIN staff_members s ON s.id = i.staff_id WHERE i.reviewer_id = ${reviewer} AND (i.ended_on IS NULL OR i.ended_on > ${today})) x`;
/** SQL for whom or what of a case a reviewer declared an interest in, in words that name no customer. */
export const conflictsOf = interests;

const contracts = `SELECT coalesce(json_agg(json_build_object('id', t.id, 'reference', t.reference, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'rateKind', t.rate_kind, 'ratePence', t.rate_pence) ORDER BY t.starts_on), '[]') FROM reviewer_contracts t WHERE t.reviewer_id = x.id`;
const candidateSql = `SELECT x.id, x.staff_id AS "staffId", s.name, s.is_active AS "isActive", x.unsuitable_because AS "unsuitableBecause", x.days_a_month AS "daysAMonth", x.expertise_codes AS "expertiseCodes",
    (${contracts}) AS contracts, (${conflictsOf("x.id", "$1::uuid", "$2::date")}) AS conflicts, availability_of(s.id, s.has_limited_capacity, $2::date) = 'AWAY' AS "isAway", away_until(s.id, $2::date)::text AS "awayUntil",
    (SELECT coalesce(sum(k.agreed_hours), 0)::int FROM commissions k WHERE k.reviewer_id = x.id AND k.is_open) AS "openHours", (${involvementOf("$1::uuid", "x.staff_id")}) AS involvement
  FROM external_reviewers x JOIN staff_members s ON s.id = x.staff_id`;

/** A reviewer beside a case, with the contracts by their identifiers. */
export type Beside = Candidate & { readonly expertiseCodes: readonly string[]; readonly contracts: readonly (Candidate["contracts"][number] & { readonly id: string })[] };
type Row = Omit<Beside, "parts" | "managed"> & { readonly involvement: Pick<Candidate, "parts" | "managed"> };
const plainly = ({ involvement, ...row }: Row): Beside => ({ ...row, ...involvement });

/** Everyone on the register beside a case. */
export const candidatesFor = async ({ door, today }: Pick<Context, "door" | "today">, caseId: string): Promise<Beside[]> =>
  (await door.source.query<Row[]>(`${candidateSql} ORDER BY s.name LIMIT 500`, [caseId, today])).map(plainly);

/** One of them, read in a transaction: as it stands once nobody else can commission anything. Null when there is no such reviewer. */
export async function candidateNow(transaction: Pick<Transaction, "query">, caseId: string, reviewerId: string, today: string): Promise<Beside | null> {
  const [found] = await transaction.query<Row>(`${candidateSql} WHERE x.id = $3::uuid`, [caseId, today, reviewerId]);
  return found ? plainly(found) : null;
}

/** How many of these documents are not on the file of a case. */
export async function foreignTo({ door }: Pick<Context, "door">, caseId: string, attachmentIds: readonly string[]): Promise<number> {
  const [found] = await door.source.query<{ own: number }[]>("SELECT count(DISTINCT a.id)::int AS own FROM attachments a WHERE a.case_id = $1::uuid AND a.id = ANY($2::uuid[])", [caseId, attachmentIds]);
  return new Set(attachmentIds).size - found!.own;
}
