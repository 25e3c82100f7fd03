import type { Actor, Loan } from "@remit/domain/law/law";
import { isPermission, type Permission } from "@remit/domain/organisation/permissions";
import { outsidersPermission } from "@remit/domain/organisation/outsiders";
import type { Pool } from "pg";

interface ActorRow {
  staff_id: string; name: string; staff_number: string; position_id: string | null; title: string | null; segment_id: string | null; team_id: string | null;
  permissions: string[]; command: string[]; held: string[]; loans: readonly { lenderName: string; permissions: string[]; command: string[] }[];
}

/** What somebody has by their own positions: nothing that was lent to them is theirs to lend. */
const ofTheirOwn = (person: string) => `SELECT unnest(seat_allows(l)) FROM positions l WHERE l.holder_id = ${person} AND l.is_open`;

/**
 * The loans that stand today, each with no more than the lender holds today, and with the seats whose work comes with it. A loan begins
 * and ends by its dates, and at once when the lender leaves or loses what was lent (CS-25).
 */
const loans = `SELECT coalesce(json_agg(json_build_object('lenderName', lender.name, 'permissions', k.kept, 'command', ARRAY(
    SELECT DISTINCT q.id FROM positions l JOIN positions q ON q.is_open AND ('command-segment' = ANY(k.kept) AND q.segment_id = l.segment_id OR 'allocate-work' = ANY(k.kept) AND q.team_id = l.team_id) WHERE l.holder_id = d.from_staff_id AND l.is_open)) ORDER BY lender.name, d.id), '[]')
  FROM delegations d JOIN staff_members lender ON lender.id = d.from_staff_id AND lender.is_active
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT unnest(d.permissions) INTERSECT ${ofTheirOwn("d.from_staff_id")} INTERSECT SELECT unnest(coalesce($4::text[], d.permissions))) AS kept) k
  WHERE d.to_staff_id = s.id AND NOT s.is_external AND p.id IS NOT NULL AND $3::date BETWEEN d.starts_on AND d.ends_on AND k.kept <> '{}'`;

/**
 * Everything the law needs of a person in one position: the role's permissions, those of a team leader where the seat carries them (WM-04),
 * the seats whose work they direct (WM-29), every seat they hold, and what was lent to them for today (CS-25).
 * Where the session says what it lets anybody use at most ($4), everything stays within that. Whoever is from outside the office has
 * that one permission and no other, whatever their role says and whatever was lent to them: it takes away, so nothing takes it off (PO-55).
 */
const actorSql = `
SELECT s.id AS staff_id, s.name, s.staff_number, p.id AS position_id, p.title, p.segment_id, p.team_id, own.permissions,
  ARRAY(SELECT q.id FROM positions q WHERE q.is_open AND p.id IS NOT NULL AND CASE
      WHEN 'command-segment' = ANY(own.permissions) THEN q.segment_id = p.segment_id
      WHEN 'allocate-work' = ANY(own.permissions) THEN q.team_id = p.team_id OR q.id = p.id
      ELSE q.id = p.id END) AS command,
  ARRAY(SELECT q.id FROM positions q WHERE q.holder_id = s.id) AS held, (${loans}) AS loans
FROM staff_members s
LEFT JOIN positions p ON p.holder_id = s.id AND p.is_open AND p.id = coalesce($2, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = s.id AND h.held_to IS NULL ORDER BY h.is_primary DESC, h.held_from LIMIT 1))
LEFT JOIN roles r ON r.id = p.role_id
CROSS JOIN LATERAL (SELECT CASE WHEN s.is_external OR '${outsidersPermission}' = ANY(r.permissions) THEN '{${outsidersPermission}}'
  ELSE ARRAY(SELECT one FROM unnest(r.permissions || CASE WHEN p.has_team_leader_permissions THEN '{allocate-work,approve-work}'::text[] ELSE '{}' END) one WHERE $4::text[] IS NULL OR one = ANY($4)) END AS permissions) own
WHERE s.id = $1 AND s.is_active`;

const allowed = (names: readonly string[]) => new Set<Permission>(names.filter(isPermission));

/** A person acting in a position, as the law and the header see them. */
export interface Acting { readonly actor: Actor; readonly staffNumber: string; readonly positionTitle: string | null }

/** Whom to load: a person in one of their positions (their primary one when none is named), on a day, with no more than a session lets them use. */
export interface Wanted { readonly staffId: string; readonly positionId?: string | null; readonly today: string; readonly atMost?: readonly string[] | null }

/** Loads a person as they act; null when they left. */
export async function loadActor(pool: Pick<Pool, "query">, { staffId, positionId = null, today, atMost = null }: Wanted): Promise<Acting | null> {
  const { rows: [row] } = await pool.query<ActorRow>(actorSql, [staffId, positionId, today, atMost]);
  if (!row) return null;
  const own = { permissions: allowed(row.permissions), command: new Set(row.command) };
  const lent: Loan[] = row.loans.map(({ lenderName, permissions, command }) => ({ lenderName, permissions: allowed(permissions), command: new Set(command) }));
  const actor: Actor = {
    staffId: row.staff_id, name: row.name, positionId: row.position_id, segmentId: row.segment_id, teamId: row.team_id, held: new Set(row.held),
    permissions: new Set([own, ...lent].flatMap((one) => [...one.permissions])), command: new Set([own, ...lent].flatMap((one) => [...one.command])),
    ...(lent.length && { borrowing: { own, loans: lent } }),
  };
  return { actor, staffNumber: row.staff_number, positionTitle: row.title };
}
