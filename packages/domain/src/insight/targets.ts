import type { Action, Rule, Situation } from "../law/law.js";
import type { Indicator, PersonalIndicator } from "./labels.js";

/** A target as somebody sets it. */
export interface TargetInput { readonly indicator: Indicator; readonly inForceFrom: string; readonly value: number; /** The segment it is for; none for the whole office. */ readonly segmentId?: string | null; /** Whether the indicator has one from that very day. */ readonly isSetAlready: boolean }
/** A person's own target as their manager sets it. */
export interface PersonalTargetInput { readonly indicator: PersonalIndicator; readonly inForceFrom: string; readonly value: number }
/** What must be known of a person for whom a target is set. */
export interface PersonalTargetFacts { readonly managerId: string | null; readonly managerName: string | null; /** Every target of theirs, as “indicator from day”. */ readonly set: readonly string[] }

interface Dated { readonly inForceFrom: string }
type Setting = Situation<object, object, TargetInput>;
type SettingForSomebody = Situation<object, PersonalTargetFacts, PersonalTargetInput>;

const isToCome = ({ input, today }: { readonly input: Dated; readonly today: string }) => input.inForceFrom >= today;
const tooEarly = "A target holds from today or a later day. What went before keeps the target that it had.";
const taken = "There is a target from that very day already. Choose another day.";

/** PO-61: what was measured keeps the target of its day, so a target is set for days to come. */
export const aTargetIsForDaysToCome: Rule<Setting> = { rule: "PO-61", says: tooEarly, holds: isToCome };
/** PO-61: one target a day. */
export const oneTargetADay: Rule<Setting> = { rule: "PO-61", says: taken, holds: ({ input }) => !input.isSetAlready };
/** WM-71: a case may pass from one area to another, so how long it may take is said for all of them at once. */
export const aCaseIsMeasuredByTheWholeOffice: Rule<Setting> = {
  rule: "WM-71", says: "How long a case may take is one target for the whole office, because cases pass between areas. Leave the area out.", holds: ({ input }) => !input.segmentId || input.indicator !== "CASE_DECISION_WORKING_DAYS",
};

/** CS-29: whoever runs a segment sets the indicators of it, and of no other. */
export const aSegmentsTargetsAreItsManagers: Rule<Setting> = {
  rule: "CS-29", says: "From your position you set the targets of your own segment. Those of others and of the whole office are set by whoever keeps the office's lists or its limits.",
  holds: ({ actor, input }) => actor.permissions.has("manage-reference-data") || actor.permissions.has("manage-authority") || (actor.segmentId !== null && input.segmentId === actor.segmentId),
};

/** Setting what a figure of the office or of one area is held against, from a day on. */
export const settingATarget: Action<object, object, TargetInput, string> = { label: "Set a target", from: "any", by: ["manage-reference-data", "manage-authority", "manage-segment"], provided: [], given: [aSegmentsTargetsAreItsManagers, aTargetIsForDaysToCome, oneTargetADay, aCaseIsMeasuredByTheWholeOffice] };

/** PO-67: a personal target is between a person and their manager. */
export const onlyTheirManagerSetsIt: Rule<Situation<object, PersonalTargetFacts>> = {
  rule: "PO-67", says: ({ facts }) => (facts.managerName ? `Only ${facts.managerName}, who manages them, sets a personal target.` : "Nobody manages them, so nobody sets them a personal target."),
  holds: ({ actor, facts }) => facts.managerId === actor.staffId,
};
/** PO-67: what somebody has done keeps the target that it was done under. */
export const aPersonalTargetIsForDaysToCome: Rule<SettingForSomebody> = { rule: "PO-67", says: tooEarly, holds: isToCome };
/** PO-67: one target a day. */
export const onePersonalTargetADay: Rule<SettingForSomebody> = { rule: "PO-67", says: taken, holds: ({ facts, input }) => !facts.set.includes(`${input.indicator} from ${input.inForceFrom}`) };

/** What can be done about a person's targets. */
export const personalTargetActions = {
  setPersonalTarget: { label: "Set a personal target", from: "any", by: "anyone", provided: [onlyTheirManagerSetsIt], given: [aPersonalTargetIsForDaysToCome, onePersonalTargetADay] },
} satisfies Record<string, Action<object, PersonalTargetFacts, PersonalTargetInput, string>>;

/** PO-67: a personal target, and the figure beside it, is seen by the person and by their manager. */
export const seesPersonalTarget = (readerId: string, { staffId, managerId }: { readonly staffId: string; readonly managerId: string | null }): boolean => readerId === staffId || readerId === managerId;
