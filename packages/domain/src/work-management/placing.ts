import { addCalendarMonths } from "../calendar/months.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { isPower } from "../organisation/grants.js";
import type { PositionKind } from "../organisation/labels.js";
import { eachGroupGoesToSomeoneWhoCanTakeIt, everyGroupGoesSomewhere, planKnowsWhatIsThere, type Leaver, type LeavingFacts, type LeavingInput } from "./handing-over.js";
import { someoneHoldsTheSeat, theirSeatsAreYours, theSeatIsTheirs, type StaffKept } from "./leaving.js";

/** What must be fetched to judge a placement with another team. */
export interface PlacingFacts extends LeavingFacts {
  /** The team with which the person is placed now; null when they are at their own seat. */
  readonly placedWith: string | null;
}

/** A placement as it is asked for; `leaves` is the seat whose work is handed over, and which stays the person's own. */
export interface PlacingInput extends LeavingInput {
  readonly endsOn: string;
  readonly home: { readonly kind: PositionKind; readonly teamId: string | null; /** What the role of their own position allows, which goes with them. */ readonly allows: readonly string[] };
  readonly team: { readonly id: string; readonly name: string; readonly isLed: boolean; /** Whether whoever arranges it also directs that team. */ readonly isYours: boolean };
}

type Placing = Situation<Leaver, PlacingFacts, PlacingInput>;

/** How long a placement lasts at most, in months. */
export const longestPlacementMonths = 12;

/** CS-33: a person helps out in one place at a time. */
export const theyAreAtTheirOwnSeat: Rule<Situation<Leaver, PlacingFacts>> = { rule: "CS-33", says: ({ facts }) => `They are placed with ${facts.placedWith} already. End that placement first.`, holds: ({ facts }) => facts.placedWith === null };

/** CS-33: it is another team that they help. */
export const itIsAnotherTeam: Rule<Placing> = { rule: "CS-33", says: ({ input }) => `They work in ${input.team.name} already. Choose another team.`, holds: ({ input }) => input.home.teamId !== input.team.id };

/** CS-33, WM-01: whoever is placed has a leader there. */
export const theTeamIsLed: Rule<Placing> = { rule: "CS-33", says: ({ input }) => `${input.team.name} has no team leader's position. Choose a team that is led.`, holds: ({ input }) => input.team.isLed };

/** CS-33: whoever arranges it directs both teams; an administrator does it for the whole office. */
export const theTeamIsYoursToFill: Rule<Placing> = { rule: "CS-33", says: ({ input }) => `${input.team.name} is outside your segment. Ask an administrator.`, holds: ({ actor, input }) => input.team.isYours || actor.permissions.has("manage-organisation") };

/** CS-33: casework is placed elsewhere; who leads or manages has a deputy instead. */
export const onlyCaseworkIsPlaced: Rule<Placing> = { rule: "CS-33", says: "A leader's or a manager's position is not placed with another team. Lend permissions to a deputy instead.", holds: ({ input }) => input.home.kind === "CASEWORKER" || input.home.kind === "OTHER" };

/** CS-33, WM-04: a seat elsewhere gives nobody a power over another team without a second person. */
export const noPowerGoesAlong: Rule<Placing> = { rule: "CS-33", says: "Their position allows more than casework, and a seat in another team would carry that there. That takes a second person: appoint them to a position of that team instead.", holds: ({ input }) => !input.home.allows.some(isPower) };

/** CS-33: a placement begins today and has a last day. */
export const itHasALastDayAhead: Rule<Placing> = { rule: "CS-33", says: `Give a last day that is today or later, within ${longestPlacementMonths} months.`, holds: ({ input, today }) => input.endsOn >= today && input.endsOn <= addCalendarMonths(today, longestPlacementMonths) };

const by = ["manage-organisation", "command-segment"] as const;
const handedOver = [planKnowsWhatIsThere, everyGroupGoesSomewhere, eachGroupGoesToSomeoneWhoCanTakeIt];

/** How a person comes to help another team for a time (CS-33). */
export const placingActions = {
  placeWithTeam: { label: "Place with another team", from: ["WORKING"], by, provided: [theirSeatsAreYours, someoneHoldsTheSeat, theyAreAtTheirOwnSeat], given: [theSeatIsTheirs, onlyCaseworkIsPlaced, noPowerGoesAlong, itIsAnotherTeam, theTeamIsLed, theTeamIsYoursToFill, itHasALastDayAhead, ...handedOver] },
} satisfies Record<string, Action<StaffKept, PlacingFacts, PlacingInput, "WORKING" | "LEFT">>;

/** A placement as the law knows it. */
export interface PlacementKept extends Leaver { readonly staffId: string; readonly homePositionId: string; readonly positionId: string; readonly endsOn: string; readonly returnedOn: string | null }

/** How a placement ends before its last day (CS-33). After it, the office ends it by itself and the work goes to the hopper. */
export const placementActions = {
  endPlacement: { label: "End the placement", from: ["STANDING"], by, provided: [theirSeatsAreYours], given: handedOver },
} satisfies Record<string, Action<PlacementKept, LeavingFacts, LeavingInput, "STANDING" | "ENDED">>;

/** Whether a placement lasts. */
export const placementState = ({ returnedOn }: Pick<PlacementKept, "returnedOn">): "STANDING" | "ENDED" => (returnedOn === null ? "STANDING" : "ENDED");
