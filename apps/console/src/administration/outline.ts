import type { SegmentHead, TeamHead } from "./documents";
import type { Seat } from "./records";

/** A team in its order: leaders, then those who are led (WM-01). */
export interface TeamOutline {
  readonly team: TeamHead;
  readonly leaders: readonly Seat[];
  readonly caseworkers: readonly Seat[];
  readonly others: readonly Seat[];
}

/** A segment in its order: its manager, its teams, and the seats of no team. */
export interface SegmentOutline {
  readonly segment: SegmentHead;
  readonly managers: readonly Seat[];
  readonly teams: readonly TeamOutline[];
  readonly others: readonly Seat[];
}

/** Filled seats by their holder's name, vacant ones last. */
const byHolder = (one: Seat, other: Seat) => Number(one.holder === null) - Number(other.holder === null) || (one.holder?.name ?? one.title).localeCompare(other.holder?.name ?? other.title);

/** The office's order as it is read: segment manager → team leaders → caseworkers → vacant seats (WM-01, AS-35). */
export function outlineOf(segments: readonly SegmentHead[], teams: readonly TeamHead[], seats: readonly Seat[]): readonly SegmentOutline[] {
  const of = (kind: Seat["kind"], within: readonly Seat[]) => within.filter((seat) => seat.kind === kind).sort(byHolder);
  const teamOutline = (team: TeamHead): TeamOutline => {
    const own = seats.filter((seat) => seat.teamId === team.id);
    return { team, leaders: of("TEAM_LEADER", own), caseworkers: of("CASEWORKER", own), others: of("OTHER", own) };
  };
  return segments.map((segment) => {
    const ofNoTeam = seats.filter((seat) => seat.segmentId === segment.id && seat.teamId === null);
    return {
      segment,
      managers: of("SEGMENT_MANAGER", ofNoTeam),
      teams: teams.filter((team) => team.segmentId === segment.id).map(teamOutline),
      others: ofNoTeam.filter((seat) => seat.kind !== "SEGMENT_MANAGER").sort(byHolder),
    };
  });
}

/** How things stand with the seats: how many there are, how many are vacant and for how many nobody deputises (AS-40). */
export const tally = (seats: readonly Seat[]) => ({
  all: seats.length,
  vacant: seats.filter((seat) => seat.holder === null).length,
  withoutDeputy: seats.filter((seat) => seat.deputyPosition === null).length,
});
