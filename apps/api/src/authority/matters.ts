import type { Matter } from "@remit/domain/authority/within-limit";
import type { SchemeFacts } from "@remit/domain/authority/scheme";
import type { Actor } from "@remit/domain/law/law";
import type { Door } from "../door/perform.js";
import type { Computation } from "../reading/shown.js";

const steps = (routeId: string) => `SELECT coalesce(json_agg(json_build_object('id', t.id, 'ordinal', t.ordinal, 'kind', t.kind,
    'name', coalesce((SELECT p.title FROM positions p WHERE p.id = t.position_id), (SELECT m.name FROM teams m WHERE m.id = t.team_id), (SELECT c.name FROM committees c WHERE c.id = t.committee_id))) ORDER BY t.ordinal), '[]')
  FROM escalation_steps t WHERE t.route_id = ${routeId}`;
/** A way up with its steps, as the law knows it. */
export const routeOf = (routeId: string) => `SELECT json_build_object('name', w.name, 'steps', (${steps("w.id")})) FROM escalation_routes w WHERE w.id = ${routeId}`;
const seat = (position: string) => `SELECT json_build_object('positionId', q.id, 'roleId', q.role_id) FROM positions q WHERE q.id = ${position}`;
const limits = (kind: string) => `SELECT coalesce(json_agg(json_build_object('id', l.id, 'roleId', l.role_id, 'positionId', l.position_id, 'amountPence', l.amount_pence, 'startsOn', l.starts_on, 'endsOn', l.ends_on,
    'source', json_build_object('kind', l.source_kind, 'title', l.source_title, 'reference', l.source_reference), 'route', (${routeOf("l.route_id")}))), '[]') FROM authority_limits l WHERE l.decision_kind_id = ${kind}`;

/**
 * SQL for a decision as the law measures it (AS-23): its kind, its amount, the seat of whoever would decide, and every limit of its kind.
 * Each argument is SQL; null where the kind is none.
 */
export const matter = (kind: string, amount: string, position: string) =>
  `SELECT json_build_object('kind', k.label, 'amountPence', ${amount}, 'seat', (${seat(position)}), 'limits', (${limits("k.id")})) FROM decision_kinds k WHERE k.id = ${kind}`;

const principal = `SELECT json_build_object('label', n.label, 'positionId', n.position_id, 'holder', (SELECT s.name FROM positions q JOIN staff_members s ON s.id = q.holder_id WHERE q.id = n.position_id)) FROM principals n WHERE n.id = e.principal_id`;
const people = `SELECT coalesce(json_agg(json_build_object('purpose', o.purpose, 'roleId', o.role_id, 'positionId', o.position_id,
    'name', coalesce((SELECT p.title FROM positions p WHERE p.id = o.position_id), (SELECT r.name FROM roles r WHERE r.id = o.role_id))) ORDER BY o.id), '[]') FROM scheme_people o WHERE o.entry_id = e.id`;
const entries = (kind: string) => `SELECT coalesce(json_agg(json_build_object('id', e.id, 'complexityFrom', e.complexity_from, 'complexityTo', e.complexity_to, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
    'principal', (${principal}), 'people', (${people}))), '[]') FROM scheme_entries e WHERE e.decision_kind_id = ${kind}`;
/** SQL for what the delegation scheme says of a decision (PO-47): its kind, its complexity and every entry of its kind. */
export const scheme = (kind: string, complexity: string, position: string) =>
  `SELECT json_build_object('asked', json_build_object('kind', k.label, 'complexity', ${complexity}, 'entries', (${entries("k.id")})), 'seat', (${seat(position)})) FROM decision_kinds k WHERE k.id = ${kind}`;

/** A decision that somebody puts in on a case, as the law measures it; nulls where there is no such kind. */
export interface PutIn extends SchemeFacts { readonly kind: { readonly id: string; readonly isActive: boolean; readonly isMonetary: boolean } | null; readonly matter: Matter | null }
export async function putIn({ door, actor }: { readonly door: Door; readonly actor: Actor }, caseId: string, kindId: string, amountPence: number | null): Promise<PutIn> {
  const [found] = await door.source.query<PutIn[]>(`SELECT (SELECT json_build_object('id', id, 'isActive', is_active, 'isMonetary', is_monetary) FROM decision_kinds WHERE id = $2::uuid) AS kind,
    (${matter("$2::uuid", "$3::int", "$4::uuid")}) AS matter, (${scheme("$2::uuid", "(SELECT complexity FROM cases WHERE id = $1::uuid)", "$4::uuid")}) AS scheme`, [caseId, kindId, amountPence, actor.positionId]);
  return found!;
}

/** A decision of a kind, by its code, as the limits of authority measure it for whoever would decide it (AS-23); null for no amount. */
export async function decisionMatter({ door, actor }: { readonly door: Door; readonly actor: Actor }, kindCode: string, pence: number | null): Promise<Matter | null> {
  if (pence === null) return null;
  const [found] = await door.source.query<{ matter: Matter }[]>(`SELECT (${matter("(SELECT id FROM decision_kinds WHERE code = $3)", "$1::int", "$2::uuid")}) AS matter`, [pence, actor.positionId, kindCode]);
  return found!.matter;
}

/** Whether an escalation waits for the reader in the position that they act in. */
export const liesWithMe: Computation = (a, p) => `${a}.status = 'OPEN' AND ${p.positionId} IS NOT NULL AND (coalesce(${a}.to_position_id = ${p.positionId}, false)
  OR EXISTS (SELECT FROM positions q WHERE q.id = ${p.positionId} AND q.team_id = ${a}.to_team_id) OR EXISTS (SELECT FROM committees c WHERE c.id = ${a}.to_committee_id AND c.secretary_position_id = ${p.positionId}))`;
