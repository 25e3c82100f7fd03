import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { eventsInWords, isRecorded, type PointsEvent } from "./labels.js";
import type { PointsRule, PointsScheme } from "./scheme.js";

/** A version of a rule as it is put in: its sum may be left to its event. */
export interface PointsRuleInput extends Omit<PointsRule, "effectiveTo"> { /** Whether the code has a version from that very day. */ readonly isSetAlready: boolean; /** What stands or stood under the code is begun by; null for a new code. */ readonly eventBefore: PointsEvent | null }
/** What the office settles about points, as it is put in. */
export interface PointsSchemeInput extends PointsScheme { readonly isSetAlready: boolean }
interface Dated { readonly effectiveFrom: string }
type Setting = Situation<unknown, unknown, PointsRuleInput>;
type Settling = Situation<unknown, unknown, PointsSchemeInput>;

const keepers = ["manage-reference-data"] as const satisfies readonly Permission[];

/** WL-53: what was counted stays explained by the rules of its day, so a change is for days to come. */
export const aChangeIsForDaysToCome: Rule<Situation<unknown, unknown, Dated>> = { rule: "WL-53", says: "A change begins today or later, so that past months stay as they were counted. Give today or a later day.", holds: ({ input, today }) => input.effectiveFrom >= today };
/** WL-53: one version a day. */
export const oneVersionADay: Rule<Situation<unknown, unknown, { readonly isSetAlready: boolean }>> = { rule: "WL-53", says: "There is a version from that very day already. Choose another day.", holds: ({ input }) => !input.isSetAlready };
/** WL-36: no rule takes points away, and none gives half a point. */
export const pointsAreWholeAndNotNegative: Rule<Setting> = { rule: "WL-36", says: "Points are a whole number, 0 or more.", holds: ({ input }) => Number.isInteger(input.points) && input.points >= 0 };
/** WL-07: each rule stands in the sum to which what it counts belongs. */
export const itsSumFitsWhatItCounts: Rule<Setting> = { rule: "WL-07", says: ({ input }) => `Points of this kind do not belong to that sum. Choose ${eventsInWords[input.event].sums.map((sum) => ({ STABLE: "stable elements", EXTRA: "extra responsibilities", CASE: "cases" })[sum]).join(" or ")}.`, holds: ({ input }) => eventsInWords[input.event].sums.includes(input.sum) };
/** WL-35: a length is a number of days of one kind. */
export const aLengthIsWhole: Rule<Setting> = { rule: "WL-35", says: "Say for how many days, and whether these are calendar days or working days; or leave both out.", holds: ({ input: { lasts, lastsIn } }) => (lasts === null) === (lastsIn === null) && (lasts === null || (Number.isInteger(lasts) && lasts >= 1)) };
/** WL-35: only what is recorded with its measure can be held against one. */
export const onlyFactorsAreMeasured: Rule<Setting> = { rule: "WL-35", says: "Only a factor is measured, is limited to the first, or counts as a case of its own. Leave this out, or choose a factor.", holds: ({ input }) => input.event === "FACTOR" || (input.moreThan === null && !input.isFirstOnly && !input.countsSingly) };
/** WL-35: what is recorded by hand is chosen by the rule itself. */
export const whatIsRecordedIsLimitedByNothing: Rule<Setting> = { rule: "WL-35", says: "What people record is chosen by the rule's own name, so it is not limited to teams or areas. Leave this out.", holds: ({ input }) => !isRecorded(input.event) || input.limitedTo.length === 0 };
/** WL-53: a code keeps its meaning, so that what was recorded under it can be read. */
export const aCodeKeepsItsMeaning: Rule<Setting> = { rule: "WL-53", says: "This code counts something else. Use another code for a new kind of points.", holds: ({ input }) => input.eventBefore === null || input.eventBefore === input.event };
/** WL-11: little room begins at or below the maximum. */
export const limitedComesBeforeFull: Rule<Settling> = { rule: "WL-11", says: "Little room begins at the maximum or below it. Give a smaller number.", holds: ({ input }) => input.limitedFrom <= input.fullPost };
/** WL-53: a rule ends on a day that has not passed, and not before it began. */
export const itEndsInDaysToCome: Rule<Situation<{ readonly effectiveFrom: string }, unknown, { readonly effectiveTo: string }>> = { rule: "WL-53", says: "A rule ends today or later, and not before it began. Give another day.", holds: ({ record, input, today }) => input.effectiveTo >= today && input.effectiveTo >= record.effectiveFrom };

/** The table of points is kept like the office's other lists (WL-35, WL-53, WL-57). */
export const pointsRuleActions = {
  setPointsRule: { label: "Change from a day", from: "any", by: keepers, provided: [], given: [aChangeIsForDaysToCome, oneVersionADay, pointsAreWholeAndNotNegative, itsSumFitsWhatItCounts, aLengthIsWhole, onlyFactorsAreMeasured, whatIsRecordedIsLimitedByNothing, aCodeKeepsItsMeaning] as readonly Rule<Setting>[] },
  endPointsRule: { label: "End", from: ["IN_FORCE"], by: keepers, provided: [], given: [itEndsInDaysToCome] as readonly Rule<Situation<{ readonly effectiveFrom: string }, unknown, { readonly effectiveTo: string }>>[] },
  settlePoints: { label: "Settle the guideline", from: "any", by: keepers, provided: [], given: [aChangeIsForDaysToCome, oneVersionADay, limitedComesBeforeFull] as readonly Rule<Settling>[] },
  takePointsPreset: { label: "Take a set of rules", from: "any", by: keepers, provided: [], given: [aChangeIsForDaysToCome, oneVersionADay] as readonly Rule<Situation<unknown, unknown, Dated & { readonly isSetAlready: boolean }>>[] },
} satisfies Record<string, Action<{ readonly effectiveFrom: string }, unknown, never, "IN_FORCE" | "ENDED">>;
