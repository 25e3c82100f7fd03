import type { Rule, Situation } from "../law/law.js";
import { sourceKinds } from "./labels.js";
import { limitInForce, type Limit } from "./limits.js";
import { sayMoney } from "./money.js";
import { nextStep, sayStep, type Route } from "./routes.js";

/** A decision that somebody is about to make: its kind, its amount, the seat they act in and every limit of its kind. */
export interface Matter {
  /** What the kind of decision is called. */
  readonly kind: string;
  /** In pence; null where the kind has no amount. */
  readonly amountPence: number | null;
  readonly seat: { readonly positionId: string; readonly roleId: string } | null;
  readonly limits: readonly Limit[];
}
/** The decision that a record asks for; null when it asks for none that limits are set for. */
export interface AuthorityFacts { readonly matter: Matter | null }

/** How a decision stands to the limits of authority on a day. */
export interface Measured {
  readonly isWithin: boolean;
  /** The limit that binds whoever decides; none where the kind has no limits, or none for them. */
  readonly limit: Limit | null;
  /** The way up from there. */
  readonly route: Route | null;
  readonly says: string;
}

const cited = ({ source }: Limit) => `${sourceKinds[source.kind].toLowerCase()} “${source.title}” (${source.reference})`;
const lowest = (limits: readonly Limit[]) => [...limits].sort((a, b) => (a.amountPence ?? Infinity) - (b.amountPence ?? Infinity))[0]!;
const wayUp = (route: Route) => `By the route “${route.name}”, escalate it to ${route.steps.length ? sayStep(nextStep(route)!) : "whoever set the limit"}.`;
const called = ({ kind, amountPence }: Matter) => `${kind.toLowerCase()}${amountPence === null ? "" : ` of ${sayMoney(amountPence)}`}`;

/**
 * Measures a decision against the limits of authority in force on a day (AS-21 to AS-23). A kind for which nobody ever set a limit binds
 * nobody; once there is one, whoever has none may not decide it at all.
 */
export function measure(matter: Matter, on: string): Measured {
  const begun = matter.limits.filter((one) => one.startsOn <= on);
  if (begun.length === 0) return { isWithin: true, limit: null, route: null, says: `No limit of authority is set for this: ${called(matter)}.` };
  const limit = matter.seat && limitInForce(begun, matter.seat, on);
  if (!limit) {
    const { route } = lowest(begun);
    return { isWithin: false, limit: null, route, says: `Your position has no authority for this: ${called(matter)}. ${wayUp(route)}` };
  }
  if (limit.amountPence === null || (matter.amountPence ?? 0) <= limit.amountPence) return { isWithin: true, limit, route: limit.route, says: `Within your limit of authority, by the ${cited(limit)}.` };
  return { isWithin: false, limit, route: limit.route, says: `This ${called(matter)} is above your limit of ${sayMoney(limit.amountPence)}, set by the ${cited(limit)}. ${wayUp(limit.route)}` };
}

/** AS-23: nobody decides above their limit of authority; the refusal names the limit, its source and the next step of the way up. */
const within = <S extends { readonly today: string }>(matterOf: (situation: S) => Matter | null): Rule<S> => ({
  rule: "AS-23",
  says: (situation) => measure(matterOf(situation)!, situation.today).says,
  holds: (situation) => { const matter = matterOf(situation); return matter === null || measure(matter, situation.today).isWithin; },
});
/** AS-23, of the decision that a record asks for. */
export const withinTheLimitOfAuthority = within<Situation<unknown, AuthorityFacts>>(({ facts }) => facts.matter);
/** AS-23, of a decision that is put in. */
export const whatIsPutInIsWithinTheLimit = within<Situation<unknown, unknown, AuthorityFacts>>(({ input }) => input.matter);
