import type { Action, Rule, Situation } from "../law/law.js";
import type { PositionKind } from "./labels.js";
import { onlyACaseworkerIsGivenLeaderPermissions } from "./positions.js";
import type { SegmentKept } from "./structure.js";

/** Where a new seat is to stand. */
export interface OpenPositionInput {
  readonly title: string;
  readonly roleId: string;
  readonly kind: PositionKind;
  readonly hasTeamLeaderPermissions: boolean;
  /** The team it is to belong to; null for none. */
  readonly teamId: string | null;
}

/** What must be fetched to judge where a seat may stand. */
export interface SegmentFacts {
  readonly hasManager: boolean;
  /** The segment's teams. */
  readonly teams: readonly string[];
  /** Those of them that have a team leader's position. */
  readonly teamsLed: readonly string[];
}

type Opening = Situation<SegmentKept, SegmentFacts, OpenPositionInput>;

/** WM-01: team leaders and caseworkers sit in a team of the segment; its manager above them all. */
export const itsKindFitsItsPlace: Rule<Opening> = {
  rule: "WM-01",
  says: ({ input }) => input.kind === "SEGMENT_MANAGER" ? "A segment manager stands above the teams. Leave the team out." : "Choose a team of this segment for this position.",
  holds: ({ facts, input: { kind, teamId } }) => (teamId === null ? kind === "SEGMENT_MANAGER" || kind === "OTHER" : kind !== "SEGMENT_MANAGER" && facts.teams.includes(teamId)),
};

/** WM-01: a segment has one manager. */
export const aSegmentHasOneManager: Rule<Opening> = {
  rule: "WM-01",
  says: ({ record }) => `${record.name} has a segment manager's position already. Appoint someone to that one.`,
  holds: ({ facts, input }) => input.kind !== "SEGMENT_MANAGER" || !facts.hasManager,
};

/** WM-01, AS-35: the order is built from the top: a leader needs a manager, a caseworker needs a leader. */
export const someoneStandsAbove: Rule<Opening> = {
  rule: "WM-01",
  says: ({ input }) => input.kind === "TEAM_LEADER" ? "Open the segment manager's position first." : "Open a team leader's position in this team first.",
  holds: ({ facts, input: { kind, teamId } }) => (kind !== "TEAM_LEADER" || facts.hasManager) && (kind !== "CASEWORKER" || facts.teamsLed.includes(teamId ?? "")),
};

/** Opening a seat in a segment. */
export const openingAPosition: Action<SegmentKept, SegmentFacts, OpenPositionInput, string> = {
  label: "Open a position", from: "any", by: ["manage-organisation"], provided: [],
  given: [itsKindFitsItsPlace, aSegmentHasOneManager, someoneStandsAbove, onlyACaseworkerIsGivenLeaderPermissions],
};

/** An open seat, as much of it as the hierarchy shows. */
export interface Seat { readonly kind: PositionKind; readonly segment: string; readonly team: string | null }

/** A place where the hierarchy is broken, in words. */
export interface HierarchyGap { readonly segment: string; readonly team: string | null; readonly says: string }

/** WM-01, AS-35: where seats stand without the seat above them; empty when every segment manager → team leaders → caseworkers is whole. */
export function hierarchyGaps(seats: readonly Seat[]): HierarchyGap[] {
  const has = (kind: PositionKind, { segment, team }: Pick<Seat, "segment" | "team">) => seats.some((seat) => seat.kind === kind && seat.segment === segment && (team === null || seat.team === team));
  const segments = [...new Set(seats.filter((seat) => seat.team !== null).map((seat) => seat.segment))];
  const teams = new Map(seats.filter((seat) => seat.kind === "CASEWORKER").map((seat) => [`${seat.segment}|${seat.team}`, seat]));
  return [
    ...segments.filter((segment) => !has("SEGMENT_MANAGER", { segment, team: null })).map((segment) => ({ segment, team: null, says: `${segment} has teams but no segment manager's position.` })),
    ...[...teams.values()].filter((seat) => !has("TEAM_LEADER", seat)).map(({ segment, team }) => ({ segment, team, says: `${team} has caseworkers but no team leader's position.` })),
  ];
}
