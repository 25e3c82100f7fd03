import type { Action, Rule, Situation } from "../law/law.js";
import type { Indicator } from "./labels.js";

/** A target as somebody sets it. */
export interface TargetInput { readonly indicator: Indicator; readonly inForceFrom: string; readonly value: number; /** Whether the indicator has one from that very day. */ readonly isSetAlready: boolean }

type Setting = Situation<object, object, TargetInput>;

/** PO-61: what was measured keeps the target of its day, so a target is set for days to come. */
export const aTargetIsForDaysToCome: Rule<Setting> = {
  rule: "PO-61", says: "A target holds from today or a later day. What went before keeps the target that it had.", holds: ({ input, today }) => input.inForceFrom >= today,
};
/** PO-61: one target a day. */
export const oneTargetADay: Rule<Setting> = {
  rule: "PO-61", says: "There is a target from that very day already. Choose another day.", holds: ({ input }) => !input.isSetAlready,
};

/** Setting what a figure is held against, from a day on. */
export const settingATarget: Action<object, object, TargetInput, string> = { label: "Set a target", from: "any", by: ["manage-reference-data", "manage-authority"], provided: [], given: [aTargetIsForDaysToCome, oneTargetADay] };
