import type { Checker } from "@remit/domain/assurance/checking";
import type { Context } from "../door/context.js";

type Asks = Pick<Context, "door" | "today">;
export interface Listed extends Checker { readonly id: string; readonly title: string | null; readonly waiting: number }

/** A decision that is to be checked, as far as independence goes. */
export interface Decided { readonly caseId: string; readonly decidedById: string; readonly decidedOn: string }

/** People beside a decision, with all that stands between them and checking it: the day of the decision counts, and today (AS-17). */
const besideSql = (condition: string) => `SELECT s.id, s.name, m.may AS "mayCheck", may_know($1, s.id) AS "mayKnow", s.id = d.id AS "decidedIt", stands_below(s.id, d.id, $3) OR stands_below(s.id, d.id, $4) AS "isBelow", d.name AS "deciderName",
    (SELECT p.title FROM position_holdings h JOIN positions p ON p.id = h.position_id WHERE h.staff_id = s.id AND h.held_to IS NULL AND h.is_primary) AS title, (SELECT count(*)::int FROM control_checks k WHERE k.checker_id = s.id AND k.is_open) AS waiting
  FROM staff_members d, staff_members s CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.holder_id = s.id AND p.is_open AND 'check-casework' = ANY(r.permissions)) AS may) m
  WHERE d.id = $2 AND ${condition} ORDER BY waiting, s.name LIMIT 500`;

/** Everyone who checks casework, beside a decision. */
export const checkersBeside = ({ door, today }: Asks, { caseId, decidedById, decidedOn }: Decided): Promise<Listed[]> => door.source.query(besideSql("s.is_active AND m.may"), [caseId, decidedById, decidedOn, today]);

/** One person beside a decision; null when there is none such. */
export async function checkerBeside({ door, today }: Asks, { caseId, decidedById, decidedOn }: Decided, checkerId: string): Promise<Checker | null> {
  const [found] = await door.source.query<Listed[]>(besideSql("s.id = $5"), [caseId, decidedById, decidedOn, today, checkerId]);
  return found ?? null;
}
