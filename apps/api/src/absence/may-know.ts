import type { Parameters } from "../reading/parameters.js";

/** Whether a seat `q` is a leader's own, whose absences are not the team's business. */
const isLeaders = "q.kind IN ('TEAM_LEADER', 'SEGMENT_MANAGER')";
const heldBy = (person: string) => `positions q WHERE q.holder_id = ${person} AND q.is_open`;

/** The facts by which the law says whose business a person's absences are, given SQL for the person's identifier. */
export const theirSeats = (person: string) => `SELECT coalesce(json_agg(json_build_object('id', q.id, 'isLeaders', ${isLeaders})), '[]') FROM ${heldBy(person)}`;
export const lineManager = (person: string) => `(SELECT m.line_manager_id FROM staff_members m WHERE m.id = ${person})`;
export const isLedByNobody = (person: string) => `(${lineManager(person)} IS NULL AND NOT EXISTS (SELECT FROM ${heldBy(person)} AND EXISTS (
  SELECT FROM positions o JOIN roles x ON x.id = o.role_id WHERE o.is_open AND o.holder_id IS NOT NULL AND o.holder_id <> ${person}
    AND ('command-segment' = ANY(x.permissions) AND o.segment_id = q.segment_id OR NOT ${isLeaders} AND o.team_id = q.team_id AND ('allocate-work' = ANY(x.permissions) OR o.has_team_leader_permissions)))))`;

/** Whether the reader may know why a person is away, as `mayKnowWhy` of the domain says it; a test holds the two equal. */
export function mayKnowWhy(person: string, p: Parameters): string {
  const directed = p.may("command-segment") ? "TRUE" : `NOT ${isLeaders}`;
  return `(${[
    `${person} = ${p.staffId}`, `coalesce(${lineManager(person)} = ${p.staffId}, FALSE)`,
    ...(p.may("command-segment") || p.may("allocate-work") ? [`EXISTS (SELECT FROM ${heldBy(person)} AND q.id = ANY(${p.command}) AND ${directed})`] : []),
    ...(p.may("manage-organisation") ? [isLedByNobody(person)] : []),
  ].join(" OR ")})`;
}
