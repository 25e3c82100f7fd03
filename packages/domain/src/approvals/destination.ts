import type { Rule } from "../law/law.js";
import { decidersOf, seatDecides, type DecidingSeat } from "./deciding-seat.js";
import type { CheckingLevel } from "./labels.js";

/** A seat with which an approval is to wait, and who sits there. */
export interface Approver extends DecidingSeat {
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly isAway: boolean;
  /** Whether its holder may see the case. */
  readonly seesCase: boolean;
}

/** An approval that is about to wait with a seat: its level, its segment, and the people whose own work it is. */
export interface Routing {
  readonly level: CheckingLevel;
  readonly segmentId: string;
  readonly owners: readonly string[];
  readonly to: Approver | null;
}

const nameOf = ({ to }: Routing) => to?.holderName ?? "That position";

/** WM-57: an approval waits with somebody. */
export const somebodyCanDecide: Rule<Routing> = {
  rule: "WM-57", says: ({ level }) => `${decidersOf[level]} must decide this, and there is nobody but its own authors. Ask an administrator who else may.`, holds: ({ to }) => to !== null,
};
/** WM-57: it waits where somebody will find it. */
export const theSeatIsHeld: Rule<Routing> = { rule: "WM-57", says: "Nobody holds that position, so nobody would decide it. Choose a position that is held.", holds: ({ to }) => to?.holderId != null };
/** WM-65, WM-56: approvals go to those who may decide them, and to no other caseworker. */
export const theSeatMayDecide: Rule<Routing> = {
  rule: "WM-65", says: (routing) => `${nameOf(routing)} may not decide this in that position. ${decidersOf[routing.level]} decides it.`, holds: ({ level, segmentId, to }) => seatDecides(level, segmentId, to),
};
/** WM-66: an approval never waits with somebody whose own work it is, whatever position they are chosen in. */
export const itIsNotTheirOwn: Rule<Routing> = {
  rule: "WM-66", says: (routing) => `${nameOf(routing)} worked on this, so somebody else must decide it. Choose another leader.`, holds: ({ owners, to }) => !owners.includes(to?.holderId ?? ""),
};
/** CS-09: whoever decides sees what they decide on. */
export const theyMaySeeTheCase: Rule<Routing> = {
  rule: "CS-09", says: (routing) => `${nameOf(routing)} may not see this case. Choose somebody who may, or ask whoever manages access.`, holds: ({ to }) => to?.seesCase === true,
};

/** The rules for whoever an approval is to wait with, in the order in which they are judged. */
export const routingRules = [somebodyCanDecide, theSeatIsHeld, itIsNotTheirOwn, theSeatMayDecide, theyMaySeeTheCase] as const;

/** Why an approval cannot wait with a seat; null when it can. */
export function whyNotWith(routing: Routing): string | null {
  const broken = routingRules.find((rule) => !rule.holds(routing));
  if (!broken) return null;
  return typeof broken.says === "string" ? broken.says : broken.says(routing);
}
