import { formatDate } from "../calendar/office-date.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { TeamKept } from "../organisation/structure.js";
import { isThere, type Need, type Shift } from "./rota.js";
import type { Span } from "./span.js";

/** The positions of a team, by which the law knows whose rota it is. */
export interface RotaFacts { readonly teamSeats: readonly string[] }

/** Somebody who is to be put on. */
export interface ShiftInput extends Shift {
  readonly name: string;
  readonly personName: string;
  readonly isOfTheTeam: boolean;
  readonly absences: readonly Span[];
}

/** A time that is to be covered. */
export type NeedInput = Omit<Need, "id">;
/** The last day on which something has to be covered. */
export interface EndNeedInput { readonly endsOn: string }

const directs = ({ permissions }: Actor) => permissions.has("allocate-work") || permissions.has("command-segment");

/** CS-22: a team's rota is written by whoever leads the team. */
export const theTeamIsYours: Rule<Situation<unknown, RotaFacts>> = {
  rule: "CS-22",
  says: "Only whoever leads this team writes its rota.",
  holds: ({ actor, facts }) => directs(actor) && facts.teamSeats.some((seat) => actor.command.has(seat) && seat !== actor.positionId),
};

const isInOrder = ({ fromTime, toTime }: Pick<Need, "fromTime" | "toTime">) => fromTime < toTime;
/** CS-32: a time begins before it ends; what goes past midnight is two times. */
export const theTimesAreInOrder: Rule<Situation<unknown, unknown, Pick<Need, "fromTime" | "toTime">>> = { rule: "CS-32", says: "Give a time that begins before it ends. What goes past midnight is written as two.", holds: ({ input }) => isInOrder(input) };

/** CS-22: what is needed is said of a weekday or of one date. */
export const itIsOfAWeekdayOrADate: Rule<Situation<unknown, unknown, NeedInput>> = { rule: "CS-22", says: "Say for which weekday or for which date, and not both.", holds: ({ input }) => (input.weekday === null) !== (input.onDay === null) };

/** CS-22: only people of the team are put on its rota. */
export const theyAreOfTheTeam: Rule<Situation<unknown, unknown, ShiftInput>> = { rule: "CS-22", says: ({ input }) => `${input.personName} has no position in this team.`, holds: ({ input }) => input.isOfTheTeam };

/** CS-22: nobody is put on while they are away. */
export const theyAreThereThen: Rule<Situation<unknown, unknown, ShiftInput>> = { rule: "CS-22", says: ({ input }) => `${input.personName} is away on ${formatDate(input.on)}. Choose someone else.`, holds: ({ input }) => isThere(input.absences, input.on, input) };

/** CS-22: a rota is written ahead. */
export const theDayHasNotPassed: Rule<Situation<unknown, unknown, ShiftInput>> = { rule: "CS-22", says: "That day has passed. Choose today or a later day.", holds: ({ input, today }) => input.on >= today };

/** CS-22: what had to be covered is not rewritten afterwards. */
export const itEndsTodayOrLater: Rule<Situation<Need, unknown, EndNeedInput>> = { rule: "CS-22", says: "Give a last day that is today or later, and not before the first.", holds: ({ input, today, record }) => input.endsOn >= today && input.endsOn >= record.startsOn };

/** What a team has to cover, and who is on. */
export const rotaActions = {
  addRotaNeed: { label: "Add what is to be covered", from: "any", by: "anyone", provided: [theTeamIsYours], given: [itIsOfAWeekdayOrADate, theTimesAreInOrder] },
  putOnRota: { label: "Put somebody on", from: "any", by: "anyone", provided: [theTeamIsYours], given: [theyAreOfTheTeam, theTimesAreInOrder, theDayHasNotPassed, theyAreThereThen] },
} satisfies Record<string, Action<TeamKept, RotaFacts, never, string>>;

/** What can be done with something that is to be covered. */
export const needActions = {
  end: { label: "End it", from: ["STANDING"], by: "anyone", provided: [theTeamIsYours], given: [itEndsTodayOrLater] },
} satisfies Record<string, Action<Need, RotaFacts, never, string>>;

/** What can be done with somebody's turn. */
export const shiftActions = {
  takeOff: { label: "Take off the rota", from: ["ON"], by: "anyone", provided: [theTeamIsYours] },
} satisfies Record<string, Action<Shift, RotaFacts, never, string>>;
