import type { Rule, Situation } from "../law/law.js";
import type { PositionFacts, PositionKept } from "./seat.js";

/** Who is to hold the seat, and from when. */
export interface AppointInput {
  readonly staffId: string;
  readonly name: string;
  readonly isActive: boolean;
  /** When they came to the office, YYYY-MM-DD. */
  readonly startedOn: string;
  readonly from: string;
}

/** The last day of a holding. */
export interface EndHoldingInput { readonly lastDay: string }

type OnSeat = Situation<PositionKept, PositionFacts>;
type With<Input> = Situation<PositionKept, PositionFacts, Input>;

/** WM-05: a seat has one holder at a time. */
export const nobodyHoldsIt: Rule<OnSeat> = {
  rule: "WM-05",
  says: ({ facts }) => `${facts.holderName ?? "Someone"} holds this position. End that holding first.`,
  holds: ({ record }) => record.holderId === null,
};

/** WM-05: what ends is a holding. */
export const someoneHoldsIt: Rule<OnSeat> = { rule: "WM-05", says: "Nobody holds this position.", holds: ({ record }) => record.holderId !== null };

/** WM-22: nobody leaves a seat while work sits on it. */
export const noWorkSitsOnIt: Rule<OnSeat> = {
  rule: "WM-22",
  says: ({ facts }) => `${facts.openGroups} open case group${facts.openGroups === 1 ? " sits" : "s sit"} on this position. Move the work to someone else or to the hopper first.`,
  holds: ({ facts }) => facts.openGroups === 0,
};

/** WM-05: of several positions one is primary, so the primary one is not the first to end. */
export const itIsNotPrimaryAmongSeveral: Rule<OnSeat> = {
  rule: "WM-05",
  says: ({ facts }) => `This is ${facts.holderName ?? "the holder"}'s primary position, and they hold others. Make another one primary first.`,
  holds: ({ facts }) => !facts.isPrimaryAmongSeveral,
};

/** WM-05: a holding ends on a day on which it ran. */
export const theLastDayLiesWithinTheHolding: Rule<With<EndHoldingInput>> = {
  rule: "WM-05",
  says: "Give a last day that is not before the holding began and not after today.",
  holds: ({ facts, input, today }) => input.lastDay <= today && (facts.heldFrom === null || input.lastDay >= facts.heldFrom),
};

/** WM-05: only someone who works here holds a position. */
export const theyWorkHere: Rule<With<AppointInput>> = {
  rule: "WM-05",
  says: ({ input }) => `${input.name} does not work here now.`,
  holds: ({ input }) => input.isActive,
};

/** WM-04: permissions are given by someone else, never by oneself. */
export const nobodyAppointsThemselves: Rule<With<AppointInput>> = {
  rule: "WM-04",
  says: "You cannot appoint yourself. Ask another administrator.",
  holds: ({ actor, input }) => actor.staffId !== input.staffId,
};

/** WM-05: one holder follows the other, and an appointment is recorded when it has begun. */
export const theyFollowTheLastHolder: Rule<With<AppointInput>> = {
  rule: "WM-05",
  says: ({ input }) => `Give a first day that is not after today, and not before ${input.name} came or the last holder left.`,
  holds: ({ facts, input, today }) => input.from >= earliest(facts, input) && input.from <= today,
};
const earliest = ({ lastHeldTo }: PositionFacts, { startedOn }: AppointInput) => (lastHeldTo && lastHeldTo > startedOn ? lastHeldTo : startedOn);
