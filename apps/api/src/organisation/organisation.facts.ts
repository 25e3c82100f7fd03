import type { PositionFacts } from "@remit/domain/organisation/seat";
import type { RoleFacts } from "@remit/domain/organisation/roles";
import type { GradeFacts } from "@remit/domain/organisation/grades";
import type { StaffFacts } from "@remit/domain/organisation/staff";
import type { SegmentFacts } from "@remit/domain/organisation/hierarchy";
import type { FactsSql } from "../reading/readable.js";

const list = (sql: string) => `SELECT coalesce(json_agg(_.id), '[]') FROM (${sql}) _`;
const roleAdministers = (role: string) => `'manage-organisation' = ANY(${role}.permissions)`;
const otherSeats = (condition: string) => `SELECT count(*)::int FROM positions q JOIN roles x ON x.id = q.role_id WHERE q.is_open AND q.holder_id IS NOT NULL AND ${roleAdministers("x")} AND ${condition}`;

/** The facts that the law needs about a role. */
export const roleFacts: FactsSql<RoleFacts> = {
  administers: (a) => `${roleAdministers(a)} AND EXISTS (SELECT FROM positions q WHERE q.role_id = ${a}.id AND q.is_open AND q.holder_id IS NOT NULL)`,
  otherAdministrators: (a) => otherSeats(`q.role_id <> ${a}.id`),
  holders: (a) => list(`SELECT DISTINCT q.holder_id AS id FROM positions q WHERE q.role_id = ${a}.id AND q.holder_id IS NOT NULL`),
  openGroups: (a) => `SELECT count(*)::int FROM case_groups g JOIN positions q ON q.id = g.owner_position_id WHERE g.is_open AND q.role_id = ${a}.id`,
};

/** The facts that the law needs about a person. */
export const staffFacts: FactsSql<StaffFacts> = {
  seats: (a) => list(`SELECT q.id FROM positions q WHERE q.holder_id = ${a}.id`),
  primarySeat: (a) => `SELECT h.position_id FROM position_holdings h WHERE h.staff_id = ${a}.id AND h.held_to IS NULL AND h.is_primary`,
  probationReports: (a) => `SELECT count(*)::int FROM probation_reports b WHERE b.staff_id = ${a}.id`,
};

/** The same with the grade that they have, or that lies ahead. */
export const gradeFacts: FactsSql<GradeFacts> = {
  ...staffFacts, latestGrade: (a) => `SELECT json_build_object('level', g.level, 'startsOn', g.starts_on) FROM grades g WHERE g.staff_id = ${a}.id ORDER BY g.starts_on DESC LIMIT 1`,
};

/** The facts that the law needs about a segment. */
export const segmentFacts: FactsSql<SegmentFacts> = {
  hasManager: (a) => `EXISTS (SELECT FROM positions q WHERE q.segment_id = ${a}.id AND q.is_open AND q.kind = 'SEGMENT_MANAGER')`,
  teams: (a) => list(`SELECT t.id FROM teams t WHERE t.segment_id = ${a}.id`),
  teamsLed: (a) => list(`SELECT DISTINCT q.team_id AS id FROM positions q WHERE q.segment_id = ${a}.id AND q.is_open AND q.kind = 'TEAM_LEADER'`),
};

const holding = (a: string, column: string) => `SELECT h.${column} FROM position_holdings h WHERE h.position_id = ${a}.id AND h.held_to IS NULL`;
const unledIn = (place: string, above: string, below: string) => (a: string) =>
  `CASE WHEN EXISTS (SELECT FROM positions q WHERE q.${place} = ${a}.${place} AND q.id <> ${a}.id AND q.is_open AND q.kind = '${above}') THEN 0
    ELSE (SELECT count(*)::int FROM positions q WHERE q.${place} = ${a}.${place} AND q.is_open AND q.kind = '${below}') END`;

/** The facts that the law needs about a seat. */
export const positionFacts: FactsSql<PositionFacts> = {
  administers: (a) => `${a}.holder_id IS NOT NULL AND EXISTS (SELECT FROM roles x WHERE x.id = ${a}.role_id AND ${roleAdministers("x")})`,
  otherAdministrators: (a) => otherSeats(`q.id <> ${a}.id`),
  holderName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.holder_id`,
  heldFrom: (a) => holding(a, "held_from"),
  lastHeldTo: (a) => `SELECT max(h.held_to) FROM position_holdings h WHERE h.position_id = ${a}.id`,
  isPrimaryAmongSeveral: (a) => `coalesce((${holding(a, "is_primary")}), false) AND EXISTS (SELECT FROM positions q WHERE q.holder_id = ${a}.holder_id AND q.id <> ${a}.id)`,
  roleAllows: (a) => `SELECT to_json(x.permissions) FROM roles x WHERE x.id = ${a}.role_id`,
  openGroups: (a) => `SELECT count(*)::int FROM case_groups g WHERE g.owner_position_id = ${a}.id AND g.is_open`,
  wouldBeUnled: (a) => `CASE ${a}.kind WHEN 'TEAM_LEADER' THEN ${unledIn("team_id", "TEAM_LEADER", "CASEWORKER")(a)} WHEN 'SEGMENT_MANAGER' THEN ${unledIn("segment_id", "SEGMENT_MANAGER", "TEAM_LEADER")(a)} ELSE 0 END`,
  deputisesFor: (a) => `SELECT count(*)::int FROM positions q WHERE q.deputy_position_id = ${a}.id AND q.is_open`,
};
