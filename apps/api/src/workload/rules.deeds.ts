import type { PointsPreset } from "@remit/domain/workload/labels";
import { pointsPresets } from "@remit/domain/workload/labels";
import { presets, rulesOfPreset } from "@remit/domain/workload/presets";
import { pointsRuleActions, type PointsRuleInput, type PointsSchemeInput } from "@remit/domain/workload/rules";
import { ruleInWords, schemeOn, type PointsRule as Version, type PointsScheme as Settled } from "@remit/domain/workload/scheme";
import { single } from "../casework/deeds.js";
import type { Deed, Happened, Transaction } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { PointsRule } from "./rules.entity.js";

const happened = (recordType: string, recordId: string, particulars: object): Happened => ({ recordType, recordId, caseId: null, topics: ["points"], particulars });

/** A version stands until the day before the next of its code. */
async function writeVersion(transaction: Transaction, { effectiveTo: _end, ...version }: Version, setById: string): Promise<string> {
  const { code, effectiveFrom } = version;
  await transaction.query("UPDATE points_rules SET effective_to = $2::date - 1, version = version + 1 WHERE code = $1 AND effective_from < $2 AND (effective_to IS NULL OR effective_to >= $2)", [code, effectiveFrom]);
  const [next] = await transaction.query<{ on: string | null }>("SELECT (min(effective_from) - 1)::text AS on FROM points_rules WHERE code = $1 AND effective_from > $2", [code, effectiveFrom]);
  return begin(transaction, "points_rules", { ...version, effectiveTo: next!.on, setById });
}

/** WL-35, WL-53: sets what something weighs from a day on. */
export const settingRule: Deed<object, object, PointsRuleInput, object> = {
  event: "set a points rule", on: null, law: pointsRuleActions.setPointsRule as never,
  async apply(_allowed, { transaction, actor, input: { isSetAlready: _known, eventBefore: _before, ...version } }) {
    const rule = { ...version, effectiveTo: null };
    return [happened("PointsRule", await writeVersion(transaction, rule, actor.staffId), { name: rule.label, points: rule.points, unit: rule.unit, effectiveFrom: rule.effectiveFrom, words: ruleInWords(rule) })];
  },
};

type RuleRecord = Version & { readonly id: string; readonly version: number };
/** WL-53: ends a rule; what it counted stays explained. */
export const endingRule = single<RuleRecord, object, { readonly effectiveTo: string }, object>({
  event: "ended a points rule", on: PointsRule as never, facts: {}, state: ({ effectiveTo }) => (effectiveTo === null ? "IN_FORCE" : "ENDED"), law: pointsRuleActions.endPointsRule as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "points_rules", record.id, input);
    return happened("PointsRule", record.id, { name: record.label, ...input });
  },
});

/** WL-10, WL-11: settles the guideline from a day on. */
export const settling: Deed<object, object, PointsSchemeInput, object> = {
  event: "settled the points guideline", on: null, law: pointsRuleActions.settlePoints as never,
  async apply(_allowed, { transaction, actor, input: { isSetAlready: _known, ...scheme } }) {
    return [happened("PointsScheme", await begin(transaction, "points_schemes", { ...scheme, setById: actor.staffId }), scheme)];
  },
};

export interface Taking { readonly preset: PointsPreset; readonly effectiveFrom: string; readonly onDutyTeamIds: readonly string[]; /** What was settled before. */ readonly schemes: readonly Settled[]; readonly isSetAlready: boolean }
/** WL-57: takes a whole set of rules from a day on; those of before end the day before. */
export const taking: Deed<object, object, Taking, object> = {
  event: "took a set of points rules", on: null, law: pointsRuleActions.takePointsPreset as never,
  async apply(_allowed, { transaction, actor, input: { preset, effectiveFrom, onDutyTeamIds, schemes } }) {
    await transaction.query("UPDATE points_rules SET effective_to = $1::date - 1, version = version + 1 WHERE effective_from < $1 AND (effective_to IS NULL OR effective_to >= $1)", [effectiveFrom]);
    const rules = rulesOfPreset(preset, effectiveFrom, onDutyTeamIds);
    for (const rule of rules) await writeVersion(transaction, rule, actor.staffId);
    const id = await begin(transaction, "points_schemes", { ...schemeOn(schemes, effectiveFrom), ...presets[preset].settings, effectiveFrom, setById: actor.staffId });
    return [happened("PointsScheme", id, { name: pointsPresets[preset], rules: rules.length, effectiveFrom })];
  },
};
