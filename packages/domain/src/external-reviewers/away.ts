import { overlap, spanInWords, type Span } from "../absence/span.js";
import { addCalendarMonths } from "../calendar/months.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { outsidersPermission } from "../organisation/outsiders.js";
import { budgetKeepers } from "./budget.js";
import { commissioners } from "./commissioning.js";

/** Whole days on which somebody on the register takes no work, with what is on record of them; null for somebody who is not on it. */
export interface AwayInput { readonly startsOn: string; readonly endsOn: string; readonly them: { readonly staffId: string; readonly name: string; readonly spans: readonly Span[] } | null }
type Saying = Situation<unknown, unknown, AwayInput>;
const days = ({ startsOn, endsOn }: AwayInput): Span => ({ startsOn, endsOn, startsAtMidday: false, endsAtMidday: false });
const inTheWay = ({ input }: Saying) => input.them!.spans.find((one) => overlap(one, days(input)));

/** How far ahead, in months, dates away are put down. */
export const awayReachMonths = 24;
/** PO-55: dates away are kept of those on the register. */
export const theyAreOnTheRegister: Rule<Saying> = { rule: "PO-55", says: "There is nobody of that name on the register of external reviewers.", holds: ({ input }) => input.them !== null };
/** PO-55: somebody from outside speaks for themselves alone. */
export const outsidersSpeakForThemselves: Rule<Saying> = { rule: "PO-55", says: "You can say when you are away yourself, and for nobody else.", holds: ({ actor, input }) => !actor.permissions.has(outsidersPermission) || input.them?.staffId === actor.staffId };
/** PO-55: they are days ahead, in their order. */
export const theDaysLieAhead: Rule<Saying> = {
  rule: "PO-55", says: `Give a last day from today on that is not before the first, ${awayReachMonths} months ahead at most.`,
  holds: ({ input: { startsOn, endsOn }, today }) => endsOn >= startsOn && endsOn >= today && endsOn <= addCalendarMonths(today, awayReachMonths),
};
/** PO-55: nobody is away twice at once. */
export const theyAreNotAwayThen: Rule<Saying> = { rule: "PO-55", says: (saying) => `${saying.input.them!.name} is away ${spanInWords(inTheWay(saying)!)} already. Take that back first, or choose other days.`, holds: (saying) => inTheWay(saying) === undefined };

/** Dates away that are to be taken back; null when there are none such. */
export interface BackInput { readonly away: { readonly staffId: string; readonly name: string; readonly startsOn: string; readonly endsOn: string | null; readonly status: string } | null }
type Returning = Situation<unknown, unknown, BackInput>;
/** PO-55: what is over stays on record; only what stands is taken back, by somebody from outside their own alone. */
export const theyStandAndAreNotOver: Rule<Returning> = {
  rule: "PO-55", says: "These dates are over or were taken back already, or are somebody else's.",
  holds: ({ actor, input: { away }, today }) => away !== null && away.status === "STANDING" && (away.endsOn === null || away.endsOn >= today) && (!actor.permissions.has(outsidersPermission) || away.staffId === actor.staffId),
};

const who = { from: "any", by: [...commissioners, ...budgetKeepers, outsidersPermission], provided: [] } as const;
/** When external reviewers are away: said by them, or by the office for them. Nothing is commissioned from them meanwhile. */
export const awayFromOutsideActions = {
  sayReviewerIsAway: { label: "Say when they are away", ...who, given: [theyAreOnTheRegister, outsidersSpeakForThemselves, theDaysLieAhead, theyAreNotAwayThen] },
  takeBackReviewerAway: { label: "Take the dates back", ...who, given: [theyStandAndAreNotOver] },
} satisfies Record<string, Action<object, object, never, string>>;
