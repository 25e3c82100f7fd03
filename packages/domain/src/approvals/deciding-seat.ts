import type { PositionKind } from "../organisation/labels.js";
import type { Permission } from "../organisation/permissions.js";
import type { CheckingLevel } from "./labels.js";

/** A seat as far as it may decide approvals: what its own role allows, never what was lent to whoever sits there. */
export interface DecidingSeat {
  readonly positionId: string;
  readonly title: string;
  readonly kind: PositionKind;
  readonly hasTeamLeaderPermissions: boolean;
  readonly segmentId: string;
  readonly permissions: readonly string[];
}

/** What a seat's role must allow for each level. */
export const neededFor = { TEAM_LEADER: "approve-work", SEGMENT_MANAGER: "approve-segment-work", FINANCE: "approve-finance" } as const satisfies Record<CheckingLevel, Permission>;

/** Who decides at each level, as the subject of a sentence. */
export const decidersOf = {
  TEAM_LEADER: "A team leader of its segment, or a caseworker with team leader permissions there,",
  SEGMENT_MANAGER: "The manager of its segment",
  FINANCE: "A finance manager, acting in that position,",
} as const satisfies Record<CheckingLevel, string>;

/**
 * WM-56, WM-65: whether a seat may decide at a level. Leaders and managers decide in their own segment, finance managers everywhere;
 * a caseworker's seat only with team leader permissions, whatever else its role says.
 */
export function seatDecides(level: CheckingLevel, segmentId: string, seat: DecidingSeat | null): boolean {
  if (!seat) return false;
  if (level === "FINANCE") return seat.permissions.includes(neededFor.FINANCE);
  if (seat.segmentId !== segmentId) return false;
  if (level === "TEAM_LEADER" && seat.hasTeamLeaderPermissions) return true;
  return seat.kind !== "CASEWORKER" && seat.permissions.includes(neededFor[level]);
}
