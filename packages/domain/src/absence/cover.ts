import type { PositionKind } from "../organisation/labels.js";
import type { CoverStep } from "./labels.js";

/** A position as cover is worked out from it. `isManned` says whether its holder is there on the day looked at. */
export interface CoverSeat {
  readonly id: string;
  readonly title: string;
  readonly kind: PositionKind;
  readonly teamId: string | null;
  readonly segmentId: string;
  readonly holderId: string | null;
  readonly deputyPositionId: string | null;
  readonly isManned: boolean;
}

/** Who covers a position, and by which step; no position when nobody is there. */
export interface Cover { readonly positionId: string | null; readonly step: CoverStep }

/** The deputy, the deputy's deputy and so on: each once, so that a circle ends. */
function deputiesOf(seat: CoverSeat, seats: ReadonlyMap<string, CoverSeat>): CoverSeat[] {
  const chain = [seat];
  for (let next = seats.get(seat.deputyPositionId ?? ""); next && !chain.includes(next); next = seats.get(next.deputyPositionId ?? "")) chain.push(next);
  return chain.slice(1);
}

const byTitle = (one: CoverSeat, other: CoverSeat) => (one.title < other.title ? -1 : one.title > other.title ? 1 : one.id < other.id ? -1 : 1);

/**
 * AS-40: who covers a position on a day. Its holder while they are there; else its deputy, else the deputy's deputy and so on;
 * else the leader of its team; else the manager of its segment. Nobody covers for themselves from another seat.
 */
export function coverOf(seat: CoverSeat, all: readonly CoverSeat[]): Cover {
  if (seat.isManned) return { positionId: seat.id, step: "HOLDER" };
  const seats = new Map(all.map((one) => [one.id, one]));
  const [deputy, ...further] = deputiesOf(seat, seats);
  const others = all.filter((one) => one.id !== seat.id).sort(byTitle);
  const candidates: readonly (readonly [CoverStep, readonly CoverSeat[]])[] = [
    ["DEPUTY", deputy ? [deputy] : []], ["FURTHER_DEPUTY", further],
    ["LEADER", others.filter((one) => one.kind === "TEAM_LEADER" && one.teamId !== null && one.teamId === seat.teamId)],
    ["SEGMENT_MANAGER", others.filter((one) => one.kind === "SEGMENT_MANAGER" && one.segmentId === seat.segmentId)],
  ];
  for (const [step, those] of candidates) {
    const found = those.find((one) => one.isManned && one.holderId !== seat.holderId);
    if (found) return { positionId: found.id, step };
  }
  return { positionId: null, step: "NOBODY" };
}
