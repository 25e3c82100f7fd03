import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { standsOn, type Dated } from "./dated.js";
import type { SourceKind } from "./labels.js";
import type { Route } from "./routes.js";

/** Whom a limit is for: everyone of a role, or whoever sits on one position, which then counts before the role's. */
export interface ForWhom { readonly roleId: string | null; readonly positionId: string | null }
/** A limit of authority as the law knows it: the most that may be decided, in pence; without an amount there is none to keep to. */
export interface LimitKept extends Dated, ForWhom { readonly id: string; readonly decisionKindId: string; readonly amountPence: number | null }
/** A limit with its source and its way up, as a decision is measured against it. */
export interface Limit extends Dated, ForWhom {
  readonly id: string;
  readonly amountPence: number | null;
  readonly source: { readonly kind: SourceKind; readonly title: string; readonly reference: string };
  readonly route: Route;
}

/** Where a person sits: their own positions and the roles of these. */
export interface Seats { readonly positions: readonly string[]; readonly roles: readonly string[] }
/** A kind of decision as a limit or the scheme names it; null when there is none such. */
export interface KindNamed { readonly id: string; readonly isActive: boolean; readonly isMonetary: boolean }
export interface LimitInput extends ForWhom {
  readonly kind: KindNamed | null;
  readonly route: { readonly isActive: boolean } | null;
  readonly amountPence: number | null;
  readonly startsOn: string;
  /** The seats of whoever sets it. */
  readonly own: Seats;
}

type Setting = Situation<unknown, unknown, LimitInput>;
const isFor = ({ roleId, positionId }: ForWhom, { positions, roles }: Seats) => (roleId !== null && roles.includes(roleId)) || (positionId !== null && positions.includes(positionId));

/** AS-21: a limit is about a kind of decision that the office makes. */
export const theKindIsInUse: Rule<Situation<unknown, unknown, { readonly kind: KindNamed | null }>> = { rule: "AS-21", says: "That kind of decision is not in use. Choose one from the list.", holds: ({ input }) => input.kind?.isActive === true };
/** AS-21: a limit is for a role or for a position, not for both and not for nobody. */
export const aLimitIsForSomebody: Rule<Setting> = { rule: "AS-21", says: "Name either a role or a position that the limit is for.", holds: ({ input }) => (input.roleId === null) !== (input.positionId === null) };
/** AS-21: only money has an amount. */
export const onlyMoneyHasAnAmount: Rule<Setting> = { rule: "AS-21", says: "This kind of decision has no amount. Leave the amount out.", holds: ({ input }) => input.amountPence === null || input.kind?.isMonetary === true };
/** AS-22: a limit says where to go with what is above it. */
export const aLimitHasAWayUp: Rule<Setting> = { rule: "AS-22", says: "Choose a route that is in use, so that whoever is stopped knows where to go.", holds: ({ input }) => input.route?.isActive === true };
/** AS-21: what was in force on a day is not rewritten afterwards. */
export const aLimitStandsFromTodayOrLater: Rule<Setting> = { rule: "AS-21", says: "A limit cannot stand from a day that has passed. Give today or a later day.", holds: ({ input, today }) => input.startsOn >= today };
/** AS-23: nobody lifts the bar that they are measured by. */
export const nobodySetsTheirOwnLimit: Rule<Setting> = { rule: "AS-23", says: "This limit would be your own. Ask somebody else who manages limits of authority.", holds: ({ input }) => !isFor(input, input.own) };

/** Setting a limit; the one that stood before it ends the day before. */
export const settingALimit: Action<object, object, LimitInput, string> = {
  label: "Set a limit", from: "any", by: ["manage-authority"], provided: [],
  given: [theKindIsInUse, aLimitIsForSomebody, onlyMoneyHasAnAmount, aLimitHasAWayUp, aLimitStandsFromTodayOrLater, nobodySetsTheirOwnLimit],
};

/** AS-21: what has ended is history. */
export const itHasNotEnded: Rule<Situation<Dated, object>> = { rule: "AS-21", says: ({ record }) => `This ended on ${formatDate(record.endsOn!)}.`, holds: ({ record, today }) => record.endsOn === null || record.endsOn >= today };
/** AS-21: it is ended from today on, or from a later day, never in the past. */
export const itEndsTodayOrLater: Rule<Situation<unknown, unknown, { readonly endsOn: string }>> = { rule: "AS-21", says: "Give today or a later day as its last day.", holds: ({ input, today }) => input.endsOn >= today };

/** What can be done with a limit. */
export const limitActions = {
  endLimit: { label: "End", from: "any", by: ["manage-authority"], provided: [itHasNotEnded], given: [itEndsTodayOrLater] as readonly Rule<Situation<LimitKept, object, { readonly endsOn: string }>>[] },
} satisfies Record<string, Action<LimitKept, object, never, string>>;

/** The limit that binds a seat on a day: the position's own where it has one, else its role's. */
export function limitInForce(limits: readonly Limit[], seat: { readonly positionId: string; readonly roleId: string }, on: string): Limit | undefined {
  const inForce = limits.filter((one) => standsOn(one, on)).sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  return inForce.find((one) => one.positionId === seat.positionId) ?? inForce.find((one) => one.roleId === seat.roleId);
}
