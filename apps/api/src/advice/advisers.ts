import type { Adviser } from "@remit/domain/advice/advice-actions";
import type { AdviserKind } from "@remit/domain/advice/labels";
import { seesCase } from "@remit/domain/casework/seeing";
import type { Actor } from "@remit/domain/law/law";
import type { Permission } from "@remit/domain/organisation/permissions";
import type { Door } from "../door/perform.js";

interface Found extends Omit<Adviser, "maySeeTheCase"> { readonly title: string | null; readonly permissions: readonly Permission[]; readonly isSensitive: boolean; readonly kinds: readonly string[] }

/** People by how they stand to whoever asks ($1) and to a case ($2): above them in the line of management, or with a seat that gives advice. */
const standingSql = (condition: string) => `
WITH RECURSIVE above AS (SELECT line_manager_id AS id, 1 AS up FROM staff_members WHERE id = $1 UNION SELECT s.line_manager_id, a.up + 1 FROM staff_members s JOIN above a ON s.id = a.id WHERE s.line_manager_id IS NOT NULL AND a.up < 20),
people AS (SELECT s.id, s.name, s.is_active AS "isActive", (SELECT min(a.up) FROM above a WHERE a.id = s.id) AS up,
    (SELECT p.title FROM positions p JOIN position_holdings h ON h.position_id = p.id AND h.held_to IS NULL WHERE p.holder_id = s.id ORDER BY h.is_primary DESC LIMIT 1) AS title,
    ARRAY(SELECT DISTINCT unnest(r.permissions) FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.holder_id = s.id AND p.is_open) AS permissions
  FROM staff_members s WHERE ${condition})
SELECT p.id, p.name, p."isActive", p.up IS NOT NULL AS "isAbove", 'give-advice' = ANY(p.permissions) AS "givesAdvice", p.title, p.permissions, coalesce(c.is_sensitive, true) AS "isSensitive",
  ARRAY(SELECT k.kind FROM case_access k WHERE k.case_id = c.id AND k.staff_id = p.id AND k.ended_at IS NULL) AS kinds
FROM people p LEFT JOIN cases c ON c.id = $2 WHERE p.up IS NOT NULL OR 'give-advice' = ANY(p.permissions) OR $3::uuid IS NOT NULL ORDER BY p.up NULLS LAST, p.name`;

const asAdviser = ({ permissions, isSensitive, kinds, ...one }: Found): Adviser & { readonly title: string | null } =>
  ({ ...one, maySeeTheCase: seesCase({ permissions: new Set(permissions) } as unknown as Actor, { isSensitive, needsToKnow: kinds.includes("NEED_TO_KNOW"), isKeptOut: kinds.includes("EXCLUDED") }) });

/** One person as an adviser to whoever asks; null when there is none such. */
export async function adviserNamed(door: Door, askerId: string, caseId: string, id: string): Promise<Adviser | null> {
  const [found] = await door.source.query<Found[]>(standingSql("s.id = $3::uuid"), [askerId, caseId, id]);
  return found ? asAdviser(found) : null;
}

/** Somebody who can be asked about a case. */
export interface Askable { readonly id: string; readonly name: string; readonly title: string | null; readonly kind: AdviserKind }
/** Who can be asked about a case: up the line of management first, then the advisers. */
export async function whoCanBeAsked(door: Door, askerId: string, caseId: string): Promise<Askable[]> {
  const found = await door.source.query<Found[]>(standingSql("s.is_active AND s.id <> $1"), [askerId, caseId, null]);
  return found.map(asAdviser).filter((one) => one.maySeeTheCase).map(({ id, name, title, isAbove }) => ({ id, name, title, kind: isAbove ? "LINE" : "ADVISER" }));
}
