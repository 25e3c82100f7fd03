import type { Actor } from "@remit/domain/law/law";
import { isPermission, type Permission } from "@remit/domain/organisation/permissions";
import type { Pool } from "pg";

interface ActorRow {
  staff_id: string; name: string; staff_number: string; position_id: string | null; title: string | null; segment_id: string | null; team_id: string | null;
  permissions: string[] | null; lent: string[]; command: string[]; held: string[];
}

/**
 * Everything the law needs of a person in one position: the role's permissions, those of a team leader where the seat carries them (WM-04),
 * those lent for today (CS-25), the seats whose work they direct (WM-29), the lender's with them, and every seat they hold.
 */
const actorSql = `
SELECT s.id AS staff_id, s.name, s.staff_number, p.id AS position_id, p.title, p.segment_id, p.team_id,
  r.permissions || CASE WHEN p.has_team_leader_permissions THEN '{allocate-work}'::text[] ELSE '{}' END AS permissions,
  ARRAY(SELECT DISTINCT unnest(d.permissions) FROM delegations d WHERE d.to_staff_id = s.id AND $3::date BETWEEN d.starts_on AND d.ends_on) AS lent,
  ARRAY(SELECT q.id FROM positions q WHERE q.is_open AND p.id IS NOT NULL AND CASE
      WHEN 'command-segment' = ANY(r.permissions) THEN q.segment_id = p.segment_id
      WHEN 'allocate-work' = ANY(r.permissions) OR p.has_team_leader_permissions THEN q.team_id = p.team_id OR q.id = p.id
      ELSE q.id = p.id END
    UNION SELECT q.id FROM delegations d JOIN positions l ON l.holder_id = d.from_staff_id AND l.is_open JOIN positions q ON q.is_open AND (
        'command-segment' = ANY(d.permissions) AND q.segment_id = l.segment_id OR 'allocate-work' = ANY(d.permissions) AND q.team_id = l.team_id)
      WHERE d.to_staff_id = s.id AND p.id IS NOT NULL AND $3::date BETWEEN d.starts_on AND d.ends_on) AS command,
  ARRAY(SELECT q.id FROM positions q WHERE q.holder_id = s.id) AS held
FROM staff_members s
LEFT JOIN positions p ON p.holder_id = s.id AND p.is_open AND p.id = coalesce($2, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = s.id AND h.held_to IS NULL ORDER BY h.is_primary DESC, h.held_from LIMIT 1))
LEFT JOIN roles r ON r.id = p.role_id
WHERE s.id = $1 AND s.is_active`;

/** A person acting in a position, as the law and the header see them. */
export interface Acting { readonly actor: Actor; readonly staffNumber: string; readonly positionTitle: string | null }

/** Loads a person in one of their positions (their primary one when none is named); null when they left. */
export async function loadActor(pool: Pool, staffId: string, positionId: string | null, today: string): Promise<Acting | null> {
  const { rows: [row] } = await pool.query<ActorRow>(actorSql, [staffId, positionId, today]);
  if (!row) return null;
  const permissions = new Set<Permission>([...(row.permissions ?? []), ...(row.position_id ? row.lent : [])].filter(isPermission));
  const actor: Actor = { staffId: row.staff_id, name: row.name, positionId: row.position_id, segmentId: row.segment_id, teamId: row.team_id, permissions, command: new Set(row.command), held: new Set(row.held) };
  return { actor, staffNumber: row.staff_number, positionTitle: row.title };
}
