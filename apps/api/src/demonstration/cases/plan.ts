import type { Chance } from "../chance.js";
import type { Organisation } from "../organisation/invent-organisation.js";
import type { Seat } from "../organisation/seats.js";

/** Where a case group stands today. */
export type Stage =
  | "NEW" | "RETURNED" | "ASSESSMENT" | "AFTERCARE" | "AWAITING_INVESTIGATOR" | "INVESTIGATION" | "JUST_DECIDED" | "AWAITING_REVIEW" | "REVIEW" | "AWAITING_PRIVATE_OFFICE" | "PRIVATE" | "FINISHED";

/** Which half of the office's subjects a customer's complaints belong to. */
export type Field = "HEALTH" | "LOCAL";

/** A case group that is to be told: whose it is, and how much is outstanding in it. */
export interface GroupPlan {
  readonly stage: Stage;
  readonly segment: string;
  readonly field: Field;
  /** Null in the hopper of the segment, and when the group has been returned to it. */
  readonly seat: Seat | null;
  readonly cases: number;
  /** Open service requests; the first so many of them are overdue. */
  readonly requests: number;
  readonly overdue: number;
}

/** The segments that investigate, by field. */
export const investigating: Readonly<Record<Field, string>> = { HEALTH: "Investigations – Health", LOCAL: "Investigations – Housing and Local Services" };

/** How much waits in each segment's hopper: case groups, service requests in them, and what they are. */
const hoppers: readonly { segment: string; groups: number; requests: number; stage: Stage; field?: Field }[] = [
  { segment: "Customer Care", groups: 74, requests: 117, stage: "NEW" },
  { segment: "Customer Care", groups: 66, requests: 97, stage: "RETURNED" },
  { segment: investigating.HEALTH, groups: 24, requests: 34, stage: "AWAITING_INVESTIGATOR", field: "HEALTH" },
  { segment: investigating.LOCAL, groups: 21, requests: 29, stage: "AWAITING_INVESTIGATOR", field: "LOCAL" },
  { segment: "Further Look", groups: 14, requests: 17, stage: "AWAITING_REVIEW" },
  { segment: "Private Office", groups: 7, requests: 8, stage: "AWAITING_PRIVATE_OFFICE" },
];

const groupSize = (chance: Chance): number => {
  const drawn = chance.next();
  return drawn < 0.84 ? 1 : drawn < 0.94 ? 2 : drawn < 0.98 ? 3 : 4;
};

const fieldOf = (chance: Chance): Field => (chance.happens(0.42) ? "HEALTH" : "LOCAL");

/** Deals a number of requests to a number of groups: each has at least one and none more than four where that is possible. */
function shares(requests: number, groups: number, chance: Chance): number[] {
  const dealt = Array.from({ length: groups }, () => 1);
  const most = Math.max(4, Math.ceil(requests / groups));
  for (let left = requests - groups; left > 0; left--) {
    let at = chance.whole(0, groups - 1);
    while (dealt[at]! >= most) at = (at + 1) % groups;
    dealt[at]!++;
  }
  return dealt;
}

/** What a seat's owner does with a group, by the segment they sit in. */
function stageIn(segment: string, chance: Chance): { stage: Stage; field: Field } {
  if (segment === "Customer Care") return { stage: chance.happens(0.74) ? "ASSESSMENT" : "AFTERCARE", field: fieldOf(chance) };
  if (segment === "Further Look") return { stage: "REVIEW", field: fieldOf(chance) };
  if (segment === "Private Office") return { stage: "PRIVATE", field: fieldOf(chance) };
  return { stage: "INVESTIGATION", field: segment === investigating.HEALTH ? "HEALTH" : "LOCAL" };
}

function groupsOfSeat(seat: Seat, segment: string, scale: number, chance: Chance): GroupPlan[] {
  const requests = Math.max(1, Math.round(seat.load.requests * scale));
  let overdue = Math.min(requests, Math.round(seat.load.overdue * scale));
  return shares(requests, Math.max(1, Math.round(requests / 1.65)), chance).map((share) => {
    const late = Math.min(overdue, share);
    overdue -= late;
    return { ...stageIn(segment, chance), segment, seat, cases: groupSize(chance), requests: share, overdue: late };
  });
}

function justDecided(seat: Seat, segment: string, chance: Chance): GroupPlan {
  return { ...stageIn(segment, chance), stage: "JUST_DECIDED", segment, seat, cases: 1, requests: 0, overdue: 0 };
}

/** Plans every case group of the office, so many cases in all. */
export function planGroups(organisation: Organisation, cases: number, chance: Chance): GroupPlan[] {
  const scale = cases / 1500;
  const plans: GroupPlan[] = hoppers.flatMap(({ segment, groups, requests, stage, field }) =>
    shares(Math.max(1, Math.round(requests * scale)), Math.max(1, Math.round(groups * scale)), chance).map((share) =>
      ({ stage, segment, field: field ?? fieldOf(chance), seat: null, cases: groupSize(chance), requests: share, overdue: chance.happens(0.12) ? 1 : 0 })));
  for (const segment of ["Customer Care", investigating.HEALTH, investigating.LOCAL, "Further Look", "Private Office"]) {
    for (const seat of organisation.seats.carrying(segment)) {
      plans.push(...groupsOfSeat(seat, segment, scale, chance));
      if (segment.startsWith("Investigations")) plans.push(justDecided(seat, segment, chance), justDecided(seat, segment, chance));
    }
  }
  let left = cases - plans.reduce((all, plan) => all + plan.cases, 0);
  while (left > 0) {
    const size = Math.min(left, groupSize(chance));
    plans.push({ stage: "FINISHED", segment: "Customer Care", field: fieldOf(chance), seat: null, cases: size, requests: 0, overdue: 0 });
    left -= size;
  }
  return plans;
}
