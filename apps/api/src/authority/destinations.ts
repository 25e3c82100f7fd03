import type { Destination } from "@remit/domain/authority/escalations";
import { nextStep, type Route, type Step } from "@remit/domain/authority/routes";
import { seesCase } from "@remit/domain/casework/seeing";
import type { Actor } from "@remit/domain/law/law";
import type { Permission } from "@remit/domain/organisation/permissions";
import type { Door } from "../door/perform.js";

interface Placed { readonly positionId: string; readonly staffId: string | null; readonly name: string; readonly permissions: readonly Permission[]; readonly isSensitive: boolean; readonly kinds: readonly string[] }

const placedSql = (position: string) => `SELECT p.id AS "positionId", p.holder_id AS "staffId", coalesce(s.name, p.title) AS name, r.permissions, c.is_sensitive AS "isSensitive",
    ARRAY(SELECT a.kind FROM case_access a WHERE a.case_id = c.id AND a.staff_id = p.holder_id AND a.ended_at IS NULL) AS kinds
  FROM positions p JOIN roles r ON r.id = p.role_id JOIN cases c ON c.id = $1 LEFT JOIN staff_members s ON s.id = p.holder_id WHERE p.id = (${position}) AND p.is_open`;
const primarySeatOf = `SELECT h.position_id FROM position_holdings h WHERE h.staff_id = (SELECT m.line_manager_id FROM staff_members m WHERE m.id = $2) AND h.held_to IS NULL AND h.is_primary`;

async function atPosition(door: Door, caseId: string, position: string, given: string, step: string | null): Promise<Destination | null> {
  const [found] = await door.source.query<Placed[]>(placedSql(position), [caseId, given]);
  if (!found) return null;
  const { positionId, staffId, name, permissions, isSensitive, kinds } = found;
  const standing = { isSensitive, needsToKnow: kinds.includes("NEED_TO_KNOW"), isKeptOut: kinds.includes("EXCLUDED") };
  return { positionId, teamId: null, committeeId: null, stepId: step, staffId, name, maySeeTheCase: seesCase({ permissions: new Set(permissions) } as unknown as Actor, standing) };
}

/** A specialist team as a place to go; of a sensitive case a whole team is never told. */
export async function atTeam(door: Door, caseId: string, teamId: string, step: string | null): Promise<Destination | null> {
  const [found] = await door.source.query<{ name: string; isSensitive: boolean }[]>(`SELECT t.name, c.is_sensitive AS "isSensitive" FROM teams t, cases c WHERE t.id = $1 AND c.id = $2`, [teamId, caseId]);
  return found ? { positionId: null, teamId, committeeId: null, stepId: step, staffId: null, name: found.name, maySeeTheCase: !found.isSensitive } : null;
}

/** A committee as a place to go: its secretary receives what comes to it. */
export async function atCommittee(door: Door, caseId: string, committeeId: string, step: string | null): Promise<Destination | null> {
  const secretary = await atPosition(door, caseId, "SELECT secretary_position_id FROM committees WHERE id = $2::uuid", committeeId, step);
  return secretary && { ...secretary, committeeId };
}

interface Stop { readonly positionId: string | null; readonly teamId: string | null; readonly committeeId: string | null }

async function atStep(door: Door, caseId: string, fromStaffId: string, { id, kind }: Step): Promise<Destination | null> {
  const [stop] = await door.source.query<Stop[]>(`SELECT position_id AS "positionId", team_id AS "teamId", committee_id AS "committeeId" FROM escalation_steps WHERE id = $1`, [id]);
  if (kind === "LINE_MANAGER") return atPosition(door, caseId, primarySeatOf, fromStaffId, id);
  if (kind === "SPECIALIST_TEAM") return atTeam(door, caseId, stop!.teamId!, id);
  if (kind === "COMMITTEE") return atCommittee(door, caseId, stop!.committeeId!, id);
  return atPosition(door, caseId, "$2::uuid", stop!.positionId!, id);
}

/** Where a matter goes by its route from a step on; whoever has no line manager goes on to the step after that. Null where the route ends. */
export async function nextDestination(door: Door, caseId: string, fromStaffId: string, route: Route, after: string | null): Promise<Destination | null> {
  const step = nextStep(route, after);
  if (!step) return null;
  return (await atStep(door, caseId, fromStaffId, step)) ?? (step.kind === "LINE_MANAGER" ? nextDestination(door, caseId, fromStaffId, route, step.id) : null);
}
