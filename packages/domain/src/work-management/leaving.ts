import type { Action, Rule, Situation } from "../law/law.js";
import { lastAdministrator } from "../organisation/administrators.js";
import { eachGroupGoesToSomeoneWhoCanTakeIt, everyGroupGoesSomewhere, isLeft, planKnowsWhatIsThere, type Leaver, type Leaving, type LeavingFacts, type LeavingInput } from "./handing-over.js";

/** WM-01: the organisation's administrator moves anyone; a segment manager, whoever sits only in their segment. */
export const theirSeatsAreYours: Rule<Situation<Leaver, LeavingFacts>> = {
  rule: "WM-01",
  says: "This person also works outside your segment. Ask an administrator.",
  holds: ({ actor, facts }) => actor.permissions.has("manage-organisation") || facts.seatsHeld.every((seat) => actor.command.has(seat.positionId)),
};

/** AS-35: the office keeps somebody who may manage it. */
export const theOfficeKeepsAnAdministrator: Rule<Leaving> = {
  rule: "AS-35",
  says: lastAdministrator,
  holds: ({ facts, input }) => facts.administratorsElsewhere > 0 || !facts.seatsHeld.some((seat) => seat.administers && isLeft(input, seat.positionId)),
};

const by = ["manage-organisation", "command-segment"] as const;
const given = [theOfficeKeepsAnAdministrator, planKnowsWhatIsThere, everyGroupGoesSomewhere, eachGroupGoesToSomeoneWhoCanTakeIt];

/** WM-05: nobody can leave a seat that they do not hold. */
export const theSeatIsTheirs: Rule<Leaving> = {
  rule: "WM-05",
  says: "They do not hold that position. Read their positions again.",
  holds: ({ facts, input }) => input.leaves === null || facts.seatsHeld.some((seat) => seat.positionId === input.leaves),
};

/** WM-22: access is ended by someone else. */
export const theyAreNotYou: Rule<Situation<Leaver, LeavingFacts>> = {
  rule: "WM-22",
  says: "You cannot end your own access. Ask another administrator.",
  holds: ({ actor, record }) => actor.staffId !== record.id,
};

/** A person who works here, as the law of departures knows them. */
export interface StaffKept extends Leaver { readonly isActive: boolean }

/** What a move is asked with besides the handover: the seat taken up. */
export interface MovingInput extends LeavingInput { readonly takesUp: { readonly positionId: string; readonly isVacant: boolean } }

/** WM-05: one person holds a seat at a time. */
export const theNewSeatIsFree: Rule<Situation<Leaver, LeavingFacts, MovingInput>> = {
  rule: "WM-05",
  says: "That position is not vacant. Choose one that is open and that nobody holds.",
  holds: ({ input }) => input.takesUp.isVacant,
};

/** How a person changes seat or leaves the office without anything being lost (WM-22). */
export const leavingActions = {
  moveToAnotherPosition: { label: "Move to another position", from: ["WORKING"], by, provided: [theirSeatsAreYours], given: [theSeatIsTheirs, theNewSeatIsFree, ...given] },
  deactivate: { label: "End access", from: ["WORKING"], by: ["manage-organisation"], provided: [theyAreNotYou], given },
} satisfies Record<string, Action<StaffKept, LeavingFacts, MovingInput, "WORKING" | "LEFT">>;

/** WM-05: an empty seat needs no emptying. */
export const someoneHoldsTheSeat: Rule<Situation<Leaver, LeavingFacts>> = { rule: "WM-05", says: "Nobody holds this position.", holds: ({ facts }) => facts.seatsHeld.length > 0 };

/** How a seat is emptied (WM-22). */
export const seatActions = {
  vacate: { label: "Vacate", from: ["OPEN"], by, provided: [someoneHoldsTheSeat, theirSeatsAreYours], given },
} satisfies Record<string, Action<Leaver, LeavingFacts, LeavingInput, "OPEN" | "CLOSED">>;
