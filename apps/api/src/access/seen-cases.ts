import type { Actor } from "@remit/domain/law/law";
import type { Pool } from "pg";
import { Parameters } from "../reading/parameters.js";
import { seenWithThe, type Sight } from "../reading/sight.js";

/** The cases on whose list of this kind the reader stands: looked up once a statement, not once a row. */
const listed = (kind: "NEED_TO_KNOW" | "EXCLUDED", p: Parameters) => `SELECT a.case_id FROM case_access a WHERE a.staff_id = ${p.staffId} AND a.kind = '${kind}' AND a.ended_at IS NULL`;

const sees = (isSensitive: string, caseId: string, p: Parameters) =>
  p.may("see-cases") ? `(NOT ${isSensitive} OR ${caseId} IN (${listed("NEED_TO_KNOW", p)})) AND ${caseId} NOT IN (${listed("EXCLUDED", p)})` : "FALSE";

/** Whoever may see cases sees them all but the sensitive ones, which need a reason to know, and those they are kept out of. */
export const seesCase: Sight = (alias, p) => sees(`${alias}.is_sensitive`, `${alias}.id`, p);

/** The same of a piece of work, which carries its case's sensitivity. */
export const seesCaseOfWork = seenWithThe(seesCase, "case_id", (alias, p) => sees(`${alias}.case_is_sensitive`, `${alias}.case_id`, p));

/** What belongs to a case, by its column `case_id`, is seen by whoever sees the case. */
export const withItsCase = seenWithThe(seesCase, "case_id", (alias, p) => (p.may("see-cases") ? `EXISTS (SELECT FROM cases c WHERE c.id = ${alias}.case_id AND ${seesCase("c", p)})` : "FALSE"));

/** What may be about a case is seen with it; what is about none, by whoever may see cases. */
export const withItsCaseIfAny = seenWithThe(seesCase, "case_id", (alias, p) => (p.may("see-cases") ? `(${alias}.case_id IS NULL OR ${withItsCase(alias, p)})` : "FALSE"));
/** What may be about a sensitive case is shown only once the view of that case stands on its chain (CS-09). */
export const viewOfItsCaseIsOnRecord = (alias: string, p: Parameters) => `coalesce((SELECT NOT c.is_sensitive OR note_view(c.id, ${p.staffId}, ${p.positionId}) FROM cases c WHERE c.id = ${alias}.case_id), TRUE)`;

/** Part of every statement that shows a case: a sensitive one is shown only once the view stands on its chain (CS-09). */
export const viewIsOnRecord = (alias: string, p: Parameters) => `(NOT ${alias}.is_sensitive OR note_view(${alias}.id, ${p.staffId}, ${p.positionId}))`;

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Which of these cases a person sees. */
export async function casesSeenBy(pool: Pick<Pool, "query">, actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = ids.filter((id) => uuid.test(id));
  if (!wanted.length) return new Set();
  const parameters = new Parameters(actor);
  const text = `SELECT c.id FROM cases c WHERE c.id = ANY(${parameters.place("uuid[]", () => wanted)}) AND ${seesCase("c", parameters)}`;
  const { rows } = await pool.query<{ id: string }>(text, parameters.extracts.map((extract) => extract({ actor, today: "", arguments: [] })));
  return new Set(rows.map((row) => row.id));
}
