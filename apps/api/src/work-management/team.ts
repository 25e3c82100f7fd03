import type { Availability } from "@remit/domain/organisation/labels";
import type { Destination } from "@remit/domain/work-management/destination";
import { whyNoWorkCanBeGiven } from "@remit/domain/work-management/destination";
import { availabilityInWords } from "@remit/domain/absence/presence";
import type { Span } from "@remit/domain/absence/span";
import { relativeLoads, type Receiver } from "@remit/domain/work-management/team";
import type { Parameters } from "../reading/parameters.js";
import { ask, type Asker } from "./asking.js";
import { seatColumns, seatTables } from "./seats.js";
import type { TeamMember } from "./team.types.js";

/** A person on a seat, with the work that the seat holds. */
export interface MemberRow extends Destination {
  readonly holderId: string;
  readonly holderName: string;
  readonly staffNumber: string;
  readonly title: string;
  readonly teamName: string | null;
  readonly specialisms: string[];
  readonly telephone: string;
  readonly availability: Availability;
  readonly awayUntil: string | null;
  readonly absences: readonly Span[];
  readonly placedWith: Receiver["placedWith"];
  readonly skills: string[];
  readonly fte: number;
  readonly openRequests: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly caseGroups: number;
}

const absences = (p: Parameters) => `(SELECT coalesce(json_agg(json_build_object('startsOn', b.starts_on, 'startsAtMidday', b.starts_at_midday, 'endsOn', b.ends_on, 'endsAtMidday', b.ends_at_midday) ORDER BY b.starts_on), '[]')
  FROM absences b WHERE b.staff_id = s.id AND b.status = 'STANDING' AND coalesce(b.ends_on, ${p.today}) >= ${p.today})`;
const placedWith = `(SELECT json_build_object('team', x.name, 'until', m.ends_on) FROM placements m JOIN teams x ON x.id = m.team_id WHERE m.home_position_id = p.id AND m.returned_on IS NULL)`;

/** Everyone on the seats that a condition names, with what they hold now; `p` is the seat. Loads count all work, seen by the reader or not. */
const membersSql = (p: Parameters, which: string) => `
SELECT ${seatColumns(p.today)}, s.staff_number AS "staffNumber", p.title, t.name AS "teamName", coalesce(t.specialisms, '{}') AS specialisms, s.telephone,
  availability_of(s.id, s.has_limited_capacity, ${p.today}) AS availability, away_until(s.id, ${p.today}) AS "awayUntil", ${absences(p)} AS absences, ${placedWith} AS "placedWith",
  s.skills, s.fte::float8 AS fte, w.open AS "openRequests", w.overdue, w.today AS "dueToday", (SELECT count(*)::int FROM case_groups g WHERE g.owner_position_id = p.id AND g.is_open) AS "caseGroups"
FROM ${seatTables} LEFT JOIN teams t ON t.id = p.team_id
CROSS JOIN LATERAL (SELECT count(*)::int AS open, count(*) FILTER (WHERE q.next_action_due_on < ${p.today})::int AS overdue, count(*) FILTER (WHERE q.next_action_due_on = ${p.today})::int AS today
  FROM service_requests q WHERE q.is_open AND q.owner_position_id = p.id) w
WHERE p.is_open AND s.id IS NOT NULL AND ${which} ORDER BY s.name, p.title LIMIT 500`;

/** The people on these seats, in one statement. */
export const members = (asker: Asker, which: (parameters: Parameters) => string) => ask<MemberRow>(asker, (p) => membersSql(p, which(p)));

/** People as a leader reads them before giving out work (WM-15): each beside the others. */
export function asTeam(rows: readonly MemberRow[], { actor, today }: Pick<Asker, "actor" | "today">): TeamMember[] {
  const loads = relativeLoads(rows);
  return rows.map((row, place) => {
    const because = whyNoWorkCanBeGiven(row);
    return {
      ...row, staffId: row.holderId, name: row.holderName, level: row.holderLevel, availabilityWords: availabilityInWords({ ...row, name: row.holderName }, today),
      loadPercent: loads[place]!, isYou: row.holderId === actor.staffId, canBeGivenWork: because === null, because,
    };
  });
}
