import type { Approver } from "@remit/domain/approvals/destination";
import type { CheckingLevel } from "@remit/domain/approvals/labels";
import type { Doing, Transaction } from "../door/deed.js";
import { refuseField, Refusal } from "../reading/refusal.js";

/** Where an approval is needed, and at which level. */
export interface Subject { readonly caseId: string; readonly segmentId: string; readonly level: CheckingLevel; readonly owners: readonly string[]; readonly fromPositionId: string | null }

const isKeptOut = "EXISTS (SELECT FROM case_access k WHERE k.case_id = $1 AND k.staff_id = p.holder_id AND k.kind = 'EXCLUDED' AND k.ended_at IS NULL)";
const needsToKnow = "EXISTS (SELECT FROM case_access k WHERE k.case_id = $1 AND k.staff_id = p.holder_id AND k.kind = 'NEED_TO_KNOW' AND k.ended_at IS NULL)";
const approverSql = `
SELECT p.id AS "positionId", p.title, p.kind, p.has_team_leader_permissions AS "hasTeamLeaderPermissions", p.segment_id AS "segmentId", r.permissions, p.holder_id AS "holderId", s.name AS "holderName",
  NOT is_manned(p, $2::date) AS "isAway",
  'see-cases' = ANY(r.permissions) AND NOT ${isKeptOut} AND (NOT (SELECT c.is_sensitive FROM cases c WHERE c.id = $1) OR ${needsToKnow}) AS "seesCase"
FROM positions p JOIN roles r ON r.id = p.role_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE p.is_open`;

type Query = Transaction["query"];

/** The seat that is named, as the law knows it; refused when there is none today. */
export async function approverNamed(query: Query, positionId: string, caseId: string, today: string): Promise<Approver> {
  const [found] = await query<Approver>(`${approverSql} AND p.id = $3`, [caseId, today, positionId]);
  if (!found) throw refuseField("toPositionId", "There is no such position today. Choose one from the list.", "NOT_FOUND");
  return found;
}

/** Every seat that decides at the subject's level, those nearest to whoever refers first: their own team's leader, then who is here. */
export const approversFor = (query: Query, { caseId, segmentId, level, fromPositionId }: Subject, today: string): Promise<Approver[]> => query<Approver>(
  `${approverSql} AND seat_decides(p.id, $3, $4) IS NOT NULL
   ORDER BY p.holder_id IS NULL, NOT is_manned(p, $2::date), p.kind = 'TEAM_LEADER' DESC, coalesce(p.team_id = (SELECT f.team_id FROM positions f WHERE f.id = $5), false) DESC, p.kind = 'CASEWORKER' DESC, s.name, p.id`,
  [caseId, today, level, segmentId, fromPositionId]);

const ofRequest = `SELECT r.case_id AS "caseId", r.segment_id AS "segmentId", coalesce(required_level(r.id, NULL, $2), 'TEAM_LEADER') AS level, r.owner_position_id AS "fromPositionId", ARRAY(SELECT DISTINCT staff_id FROM people_of(r.id, NULL)) AS owners FROM service_requests r WHERE r.id = $1`;
const ofLetter = `SELECT l.case_id AS "caseId", coalesce(v.segment_id, c.segment_id) AS "segmentId", coalesce(required_level(NULL, l.id, $2), 'TEAM_LEADER') AS level, coalesce(v.reviewer_position_id, c.owner_position_id) AS "fromPositionId", ARRAY(SELECT DISTINCT staff_id FROM people_of(NULL, l.id)) AS owners FROM letters l JOIN cases c ON c.id = l.case_id LEFT JOIN reviews_for_letters v ON v.id = l.review_id WHERE l.id = $1`;
const ofApproval = `SELECT a.case_id AS "caseId", a.segment_id AS "segmentId", a.level, a.referred_from_position_id AS "fromPositionId", owners_of(a.id) AS owners FROM approvals a WHERE a.id = $1 AND $2::date IS NOT NULL`;
const subjects = { ServiceRequest: ofRequest, Letter: ofLetter, Approval: ofApproval } as const;

/** Where something stands that is, or is to be, approved; undefined when there is no such thing. */
export const subjectOf = async (query: Query, what: keyof typeof subjects, id: string, today: string): Promise<Subject | undefined> => (await query<Subject>(subjects[what], [id, today]))[0];

/** The seat may change hands between the click and the lock; whoever sits there now was not judged. */
export async function seatIsStillTheirs({ transaction }: Pick<Doing<unknown>, "transaction">, to: Approver): Promise<void> {
  const same = await transaction.query("SELECT FROM positions WHERE id = $1 AND holder_id = $2 AND is_open FOR KEY SHARE", [to.positionId, to.holderId]);
  if (!same.length) throw new Refusal("CONFLICT", `${to.holderName} left that position a moment ago. Choose someone from the list again.`);
}
